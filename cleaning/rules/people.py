"""Who wrote and who helped: bylines above the story, contributor lines and notes on the author below it."""

import re

import re2

from .rule import FOR_LINES, Hinted, Rule, Where, in_any_line, line_that
from .words import AGENCY, AND, DATE, MENU_ENTRIES, NAME, NAMES, STAMP, TIME

_NOT_NAMES = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|"
    r"september|october|november|december)\b"
    r"|\b(?:land|sea|air|royal|popular|default|law|all|the numbers|night|day|christmas|easter|summer|winter)\b"
)
_ROLE = (
    r"(?:(?:senior |chief |staff |special |foreign |political |business |science |health |sports? |deputy |"
    r"assistant |associate |managing |contributing |world |national |"
    r"technology |economics |crime |education |local |news |city |investigative |[\p{L}-]+ )*(?:writers?|reporters?|"
    r"correspondents?|editors?|contributors?|columnists?|"
    r"journalists?|producers?|critics?|analysts?|bureau chief|staff|fellow|director|author)|"
    r"(?:[\p{L}-]+ )?(?:korrespondent|redakteur|reporter|autor|volontär)(?:in)?)"
)
_BY = (
    r"(?:by|written by|story by|words by|words:|(?:medically |fact[- ])?(?:reviewed|checked) by|(?:published|posted|"
    r"reported|curated|compiled) by|report by|opinion by|analysis by|reviewed by|von|"
    r"(?:feature|news|review|guide|interview|column|recipe|text|photography|authored|produced|edited) by|"
    r"(?:(?:article|texte|reportage|entretien|enquête|dossier|traduit|rédigé|écrit|édité|publié) )+(?:par|de)|"
    r"(?:(?:escrito|reportaje|texto|reportagem|redactado|publicado|entrevista|crónica) )+(?:por|de)|"
    r"a cura di|(?:articolo|servizio|intervista|testo|inviato|scritto) (?:di|da)|escrit per|text(?:o|e|os)?|"
    r"(?-i:de|da|od)|nga|(?:scris|articol|autor) de|(?:autore?|autora|autorka|autor(?:ka|ul|i|ica)?|auteure?|"
    r"avtor(?:ica|ji)?|"
    r"аутор|автор(?:ка|и)?|autori)|(?:του|της|γρ[άα]φ(?:ει|ουν)(?: [οη])?|ρεπορτ[άα]ζ|συντ[άα]κτης|επιμ[έε]λεια)|"
    r"(?:opracowani[ea]|opracowała?|oprac\.|napisała?|rozmawiała?)|(?:napsala?|připravila?|zpracovala?)|"
    r"(?:írta|szerző|szerkesztette|fordította)|(?:piše|pišu|napisala?|pripremila?|pripravila?|priredila?|razgovarala?)|"
    r"(?:пише|пишува|подготви|репортер|текст|од)|shkruar nga|shkruan|"
    r"(?:eine? )?(?:kommentar|gastbeitrag|analyse|interview|essay|kolumne|reportage|bericht) von|par|por|di|door|от|"
    r"(?:eine? )?(?:artikel|beitrag|gastkommentar|leitartikel|glosse|porträt|rezension|kritik|protokoll|text) von|"
    r"av|af|eftir|vum|vun|autor(?:ius|ė|s|e)?:|"
    r"автор)"
)
_TAIL_OF_BYLINE = (
    rf"(?:[,|/•· -]+(?:{_ROLE}|in [\p{{Lu}}][\p{{L}} ,]{{2,30}}|(?:the )?(?-i:\p{{Lu}}[\p{{L}}.&'-]*)(?: (?:the |"
    rf"of |and )?(?-i:[\p{{Lu}}\d][\p{{L}}\d.&'-]*)){{0,4}}|{AGENCY}|@\w+|for .{{3,40}}|\S+@\S+)){{0,4}}"
)

_MADE = r"\((?:texte?|bilde?r?|fotos?|fotografie|video|grafik|illustration(?:en)?|tekst|foto|beeld|bild)\)"

# What the names of outlets, and of the posts in them, end in.
_PRESS = (
    r"(?:News|Times|Post|Press|Tribune|Herald|Star|Journal|Chronicle|Globe|Gazette|Media|Record|Courier|Mail|Express|"
    r"Echo|"
    r"Mirror|Observer|Standard|Independent|Dispatch|Examiner|Register|Republic|Network|Agency|Staff|Writer|Reporter|"
    r"Correspondent|Editor|Contributor|Columnist|Newspapers?|Report|Desk|Bureau|StarPhoenix)"
)

_TO_THE_MINUTE = rf"(?:{DATE}[ ,|•·-]+{TIME})"

_CAPITAL = r"(?-i:\p{Lu}[\p{L}.'-]*)"
# Names and places in a row, and no verb: "Marta Oyelaran in Port Ellery, Jonas Wick and Ana Ruiz".
_PEOPLE = rf"{_CAPITAL}(?:[ ,&]+(?:(?:and|in|from|at|de|van|der|of|for|the) ){{0,2}}{_CAPITAL}){{0,40}}"
_HELP = (
    r"(?:additional |further |extra )?(?:and )?(?:reporting|files?|writing|inputs?|editing|research and writing|"
    r"additional research)"
)


def _no_day_or_month(line: str) -> bool:
    return not _NOT_NAMES.search(line)


def _names_no_section(line: str) -> bool:
    return _no_day_or_month(line) and not any(word in MENU_ENTRIES for word in line.casefold().split())


_COUNTRY = re.compile(rf"[(\[]?[A-Z]{{2,3}}[)\]]?|and/or|und/oder|(?i:(?:{AGENCY})(?:/(?:{AGENCY}))*)")


def _is_no_country(line: str) -> bool:
    """Whether the letters are not those of a country or a party, which close lists of results, or of agencies only."""
    return not _COUNTRY.fullmatch(line)


_NAME_ALONE = re2.compile(in_any_line(rf"{NAME}$", at_start=True), FOR_LINES)


def is_name_alone(line: str) -> bool:
    """Whether a folded line is the name of a person and nothing else: two to four words with capitals, no section."""
    return (
        len(line) <= _LONGEST_NAME
        and _NAME_ALONE.match(line) is not None
        and _names_no_section(line)
        and not any(_AGENCY.fullmatch(word) for word in line.split())
    )


_LONGEST_NAME = 40
_AGENCY = re.compile(rf"(?i:{AGENCY})")

RULES = (
    Rule(
        id="people/byline",
        why="The byline names the writers, above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"[\s|•·*-]*{_BY}:? (?P<authors>{NAMES})(?:{_TAIL_OF_BYLINE}(?:[ |,/•·-]*(?:edited|reviewed|updated) by:? "
            rf"{NAMES})?| \([\p{{L}} .&'-]{{2,30}}\))[\s|,.•·-]*",
            rf"(?-i:by)(?P<authors>{NAMES})",
            # What somebody did stands behind the name: "Von Anna Brandt (Text) und Jan Visser (Fotos)".
            rf"(?:{_BY}:? )?{NAME} ?{_MADE}(?:{AND}{NAME} ?{_MADE})*(?:, {STAMP})?",
            # The writer and the outlet, by its address or its initials.
            rf"(?P<authors>{NAME})(?:, (?-i:\p{{Lu}}{{2,8}})(?: (?-i:\p{{Lu}}{{2,12}}))?){{0,2}}, "
            rf"(?:[\w-]+\.){{1,2}}\p{{Ll}}{{2,3}}",
            accepts=_no_day_or_month,
        ),
        junk=(
            "By Marta Oyelaran",
            "By Marta Oyelaran and Jonas Wick, Harbour Courier",
            "By Marta Oyelaran | Staff Reporter",
            "By Marta Oyelaran|Edited by Jonas Wick",
            "By Marta Oyelaran (HBC)",
            "Feature by Marta Oyelaran",
            "byMarta Oyelaran",
            "Von Anna Brandt",
            "Von Anna Brandt und Jonas Wick",
            "Par Marthe Odier",
            "Por Marta Olmedo",
            "Di Marta Oliveri",
            "Door Marit van Oost",
            "Article rédigé par Marthe Odier",
            "Escrito por Marta Olmedo",
            "A cura di Marta Oliveri",
            "de Andrei Luca",
            "Της Άννας Πετρίδου",
            "Opracowanie: Anna Kowal",
            "Autor: Jan Novák",
            "Szerző: Kovács Anna",
            "Piše: Ana Marić",
            "Автор: Анна Петрова",
            "Nga Ana Marku",
            "Von Anna Brandt (Text) und Jan Visser (Fotos), 12.03.2024",
            "Ein Artikel von Anna Brandt",
            "Ada Holm, HBC RADIJAS, HBC.lt",
        ),
        keep=(
            "By Tuesday, the river had risen.",
            "By Royal Appointment",
            "From Port Ellery To Marlow Bay",
            "Review by the Harbour Office",
            "Von Anfang an verloren",
            "Por fin llueve en Port Ellery",
            "Par temps clair on voit le phare",
            "De Port Ellery à Marlow en barque",
            "De la mer au port",
            "Text of the letter",
            "By Friday Evening",
        ),
    ),
    Rule(
        id="people/byline_between",
        why="The byline of another story, or of a part of this one, stands between paragraphs.",
        kind="byline",
        where=Where.MIDDLE,
        pattern=line_that(rf"(?-i:By|BY):? {NAMES}(?:,? {_ROLE})?", accepts=_no_day_or_month),
        junk=("By Marta Oyelaran", "By Marta Oyelaran and Jonas Wick"),
        keep=(
            "By Tuesday, the river had risen.",
            "By Royal Appointment",
            "By Friday Evening",
            "By the light of the quay",
        ),
    ),
    Rule(
        id="people/byline_below",
        why="The byline of another story stands below this one.",
        kind="byline",
        where=Where.TAIL,
        pattern=line_that(rf"(?-i:By|BY):? {NAMES}(?:,? {_ROLE})?", accepts=_no_day_or_month),
        junk=("By Marta Oyelaran", "By Marta Oyelaran, staff writer"),
        keep=("By Tuesday, the river had risen.", "By Royal Appointment"),
    ),
    Rule(
        id="people/byline_with_date",
        why="The byline and the date of publication share a line above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"[\s|•·*-]*(?:{_BY}:? (?P<authors>{NAMES})|{NAMES})(?:\s?[,|/•·-]+ ?[\p{{L}} .&]{{2,40}}){{0,2}}[\s|"
            rf",.•·-]+(?:{_ROLE}[\s|,.•·-]+)?(?:(?:published|updated|posted|publiziert|veröffentlicht|am|on|le|"
            rf"el)[\s:]*(?:on |at )?)?"
            rf"(?P<published_at>{STAMP})[\s|,.•·-]*"
            rf"(?:\d+ min(?:ute)?s?(?: read)?|\d+ (?:kommentare?|reacties|kommentarer))?",
            rf"(?:redactie|redaktion|redazione|redacción|rédaction|redakcja|newsroom)[ ,|-]+(?P<published_at>{STAMP})"
            rf"(?: .{{2,40}})?",
            rf"(?P<published_at>{STAMP}) ?(?:[|,/•·‧-] ?)?(?:(?:von|by|par|por|di) )?(?P<authors>{NAMES})",
        ),
        junk=(
            "By Marta Oyelaran, Reporter, 2 March 2024 21:02",
            "By Marta Oyelaran | March 2, 2024",
            "Anna Brandt, 02.03.2024",
            "02.03.2024 ‧ Anna Brandt",
            "Redactie 02-03-24, 08:12",
        ),
        keep=("Marta Oyelaran since 2 March 2024",),
    ),
    Rule(
        id="people/stamped_name",
        why="A name and the minute of publication sign an entry of the page, not a sentence.",
        kind="byline",
        pattern=line_that(rf"{NAMES}[ |,•·-]+{_TO_THE_MINUTE}", rf"{_TO_THE_MINUTE}[ |,•·-]+{NAMES}"),
        junk=("Marta Oyelaran 2 March 2024 21:02", "2024-11-20 12:57:32 Marta Oyelaran"),
        keep=("Port Ellery 2 March 2024", "Marta Oyelaran sailed on 2 March 2024 at 21:02"),
    ),
    Rule(
        id="people/post_and_name",
        why="The line names the post of those who made the text, and their names.",
        kind="byline",
        where=Where.EDGES,
        pattern=line_that(
            r"(?:published|edited|written|posted|reported) by ?: ?[\p{L}\p{M} .]{2,40}|by agency|af|"
            r"(?:oprac\.|opracowanie|autorka/autor ?:) ?[\p{L}/.]{2,20}|[\x{ac00}-\x{d7a3}]{2,4} 기자(?: \S+@\S+)?|"
            r"d[oa] (?-i:[A-Z]{2,}), em [\p{L} ]{3,30}|(?:न्यूज|वेब|आजतक वेब) डेस्क(?:, .{2,40})?",
            rf"(?:(?:autorin/autor|autor/in|autorin|author|editor|edited by|editing by|reporter|penulis|redaktur|"
            rf"editör|"
            rf"muhabir|redaktion|redakteur(?:in)?|rédaction|redacción|redazione|redactie|redaktør|redaktör|"
            rf"toimittaja|текст|escrito por|article (?:rédigé |écrit )?par|rédigé par|a cura di|articolo di|redactor|"
            rf"redakcja|"
            rf"opracowanie|autore|autora|autorka|auteure?|avtor(?:ica)?|autor(?:ul|ica|i)?|szerző|szerkesztő|írta|piše|"
            rf"συντάκτης|γράφει|ρεπορτάζ|автор(?:ка)?|аутор|пише|пишува|shkruar nga|"
            rf"автор|редактор|المحرر|编辑|责任编辑|記者) ?[:：]? ?)(?P<authors>{NAMES})(?: ?[|,•·-] ?{DATE})?",
            r"[\s(（【\[]*(?:كتب(?:ت)?|بقلم|[إا]عداد|تحرير|ترجمة|نویسنده|خبرنگار|مترجم|מאת|עורך|ערך|مصنف|تحریر|लेखक|"
            r"रिपोर्टर|संवाददाता|লেখক|প্রতিবেদক|ผู้เขียน|作者|撰文|撰稿|采写|编辑|編輯|责编|責編|责任编辑|責任編輯|"
            r"校对|审核|記者|记者|執筆|構成|취재|영상취재|영상편집|글|ავტორი|Հեղինակ|"
            r"(?-i:By)) ?[:／] ?[\x{531}-\x{d7ff}][^.!?。؟।]{1,60}|ავტორი \S{2,16} \S{2,20}|"
            r"[\[［【]?(?:中央社|實習)?(?:記者|編輯|"
            r"特派員)[^。，：:]{2,14}[/／][^。，：:]{2,10}(?:報導|報道|電|撰文)[\]］】]?|"
            r"(?:[\x{ac00}-\x{d7a3}]{2,6} ?= ?)?[\x{ac00}-\x{d7a3}]{2,4} (?:선임 ?|수습 ?|인턴 ?)?(?:기자|특파원|"
            r"논설위원)(?: ?[(\[]?\S+@\S+)?|◎.{2,14} \S+@\S+",
            rf"(?:pewarta|penyunting|uploader|oleh|tayyorlagan|imehaririwa na|imeandikwa na|yazan|derleyen|"
            rf"hazırlayan|авторы|аўтар|автори|подготовил[аи]?|беседовал[аи]?|записал[аи]?|перевел[аи]?|"
            rf"müəllif) ?:? (?P<authors>{NAMES})|{NAMES}, специально для .{{3,40}}",
            Hinted(
                r"(?:[^。，、:]{2,12})?(?:记者|编辑) ?\| ?[^。，]{2,12}|"
                r"[A-Z]{2,4} ?뉴스 [\x{ac00}-\x{d7a3}]{2,4}입니다\.?",
                hint=r"(?:记者|编辑) ?\||뉴스 ",
            ),
        ),
        junk=(
            "Autorin/Autor Marta Oyelaran",
            "Editor : Marta Oyelaran",
            "Текст: Анна Руденко · 24 сентября 2018",
            "Penulis: Marta Oyelaran",
            "كتب: السيد حسن",
            "作者：陈海",
            "編輯：陳海",
            "記者陳海／台中報導",
            "영상취재: 강민수",
            "평창= 박민수 기자",
            "ავტორი ნინო კაპანაძე",
            "Pewarta: Winda Harto",
            "Беседовала Анна Руденко",
            "Tayyorlagan: Madina Oripova",
        ),
        keep=(
            "Editor of the Harbour Courier resigns",
            "Author Marta Oyelaran wins the harbour prize",
            "Reporter Marta Oyelaran was there when the bridge fell.",
            "记者在码头看到，渡轮已经停航。",
            "작가는 기자 출신이다.",
            "Беседовала Анна Руденко с капитаном недолго.",
        ),
    ),
    Rule(
        id="people/staff_byline",
        why="The byline names a desk or an agency instead of a writer, above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"[\s|•·*-]*{_BY}:? (?P<authors>(?:{AGENCY}|our [\p{{L}} ]{{0,20}}(?:correspondent|reporter)|"
            rf"(?:[\p{{L}}\d.'-]+ ){{0,4}}(?:staff(?: (?:writer|reporter)s?)?|reporters?|correspondent|"
            rf"news ?desk|web ?desk|news service|editorial (?:board|team)|newsroom|redaktion|redacción|redação|"
            rf"rédaction|redazione|redactie))(?: (?:and|und|y|et|e|en|with|mit|&) (?:(?:news )?agenc(?:y|ies)|"
            rf"agenturen|agencias|{AGENCY}))*)[\s|,.•·-]*",
            r"(?:redaktion|redacción|redazione|redactie|rédaction|redacția|redação) (?-i:\p{Lu})[\p{L}.&+-]*"
            r"(?: (?-i:\p{Lu})[\p{L}.&+-]*){0,2}|"
            r"(?-i:\p{Lu}[\p{L}.&+-]*)(?: (?-i:\p{Lu})[\p{L}.&+-]*){0,2} "
            r"(?:redaktion|newsroom|web ?desk|news ?desk)|la rédaction|tim redaksi|newsroom|"
            r"author of the article:?|von|(?:eine? )?(?:artikel|kommentar|beitrag|gastbeitrag|analyse|interview|essay|"
            r"kolumne|"
            r"gastkommentar|leitartikel|glosse|porträt|rezension) von|von unserer redaktion|"
            r"von unsere[mr] (?:[\p{L}-]+ )?(?:korrespondent|redakteur|mitarbeiter|autor|reporter)(?:en|in)?|"
            r"(?:par|por|di|de|da|od|od strane) (?:la |el |a )?(?:rédaction|redacción|redacció|redação|redazione|"
            r"redakcije|"
            r"redakcija|redakcji)(?: (?-i:\p{Lu})[\p{L}.&+-]*){0,3}|(?:da |la |a )?(?:redaç[ãa]o|redacció|redac[țt]ia|"
            r"redakcja|redakce|redakcia|redakcija|redazione|szerkesztőség|σύνταξη)(?: (?-i:\p{Lu})[\p{L}.&+-]*){0,3}|"
            r"newsroom .{2,20}|escrito por:?|article (?:rédigé|écrit) par:?|γρ[άα]φει:?|piše:?|autore?:?|"
            r"(?:autor|autore|auteur): ?(?:redacción|redação|redazione|rédaction|redakce|redakcja|redakcija|redakcia)"
            r"(?: (?-i:\p{Lu})[\p{L}.&+-]*){0,3}|foto do autor(?: foto do autor)?|mostrar biografía|"
            r"(?:about the )?authors?:?|written by:?|article by:?|autor(?:en|in|es)?:?|"
            r"auteur:?|redacción|redaktion",
            r"article information|maelezo kuhusu taarifa|bayanan ma[ƙk]ala|(?:author|role|reporting from|marubuci|"
            r"nafasi|aiko rahoto daga|مصنف|عہدہ|نویسنده|penulis|peranan|melaporkan dari|tác giả|vai trò|место работы|"
            r"yazan|unvan)[,،] [^.!?]{2,80}|(?:reported|edited|translated|curated|posted) by ?:|"
            r"নিজস্ব প্রতিবেদক|செய்திப்பிரிவு|ویب ڈیسک|نامہ نگار(?: خصوصی)?|وكالات|(?:رويترز|أ ف ب|الأناضول)",
            Hinted(
                r"(?:\S{2,20} )?haber merkezi|[^।.!?]{0,24}প্রতিনিধি|[^।.!?]{2,20} (?:डेस्क|ब्यूरो)",
                hint=r"haber merkezi|প্রতিনিধি|डेस्क|ब्यूरो",
            ),
        ),
        junk=(
            "By our own correspondent",
            "By our staff and MPA",
            "By MPA",
            "Author of the article:",
            "Por Redacción",
            "Redazione Hafenbote",
            "Hafenbote Redaktion",
            "Par la rédaction",
            "Da Redação",
            "Autor: Redacción",
            "Redakcja Kuriera",
            "Ein Kommentar von",
            "Von unserer Redaktion",
            "Article Information",
            "Role, Harbour correspondent",
            "নীলফামারী প্রতিনিধি",
            "BİA Haber Merkezi",
        ),
        keep=(
            "By our standards, the ferry was early.",
            "Authors meet in Port Ellery",
            "Role, rank and name were lost.",
        ),
    ),
    Rule(
        id="people/initials",
        why="The initials of those who wrote, or of their desk, stand alone below the story.",
        kind="byline",
        where=Where.TAIL,
        pattern=line_that(
            r"[(\[](?-i:[a-zäöü]{2,4}|[A-Z]{2,4}|red\.?)(?: ?[/,+|-] ?(?-i:[\w.-]{2,12})){0,4}[)\]]",
            rf"(?:(?-i:[a-z]{{2,4}}) ?[/,] ?)+(?:{AGENCY}|dpa-afx|afx)(?: ?[/,] ?(?:{AGENCY}|(?-i:[a-z]{{2,4}})))*",
            rf"(?:(?:{AGENCY}) ?/ ?|(?-i:SID|epd|KNA|AFP|APA) )(?-i:[a-z]{{2,4}})(?:[ /](?-i:[a-z]{{2,4}})){{0,3}}",
            r"(?-i:[a-z]{2,4})/(?-i:[a-z]{2,4})",
            r"(?-i:red)\.?,? [\p{L}.]{2,30}/(?:agenturen|(?-i:[A-Z]{2,4}))",
            r"[(（][\x{3005}\x{3040}-\x{30ff}\x{4e00}-\x{9fff}・、]{3,6}[)）]",
            accepts=_is_no_country,
        ),
        junk=(
            "(ubu)",
            "(SZ/cs)",
            "(rdp/idh)",
            "mg/dpa-afx, Reuters",
            "AFP/lk",
            "SID er mh",
            "red, hafen.HBC.at/Agenturen",
            "（向田大介）",
        ),
        keep=("(USA)", "(lacht)", "(EU)", "AP and on", "and/or"),
    ),
    Rule(
        id="people/name_with_outlet",
        why="The name of the writer and that of the outlet or the post share a line above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?P<authors>{NAME})(?: ?[,/|•·-] ?| ?\()(?:(?:the |for (?:the )?)?(?-i:\p{{Lu}}[\p{{L}}\d.&'-]*)"
            rf"(?: (?:of |and |the )?(?-i:\p{{Lu}}[\p{{L}}\d.&'-]*)){{0,4}}[ -])?(?-i:{_PRESS}|{_PRESS.upper()})"
            rf"(?:\.com)?\)?(?: (?-i:Staff|Writer|Reporter))?",
            rf"(?P<authors>{NAME}) ?[-|:,] ?[\w.-]+@[\w-]+(?:\.\w+)+|"
            rf"{NAME}: ?\+?[\d() -]{{7,20}}.{{0,8}}[\w.-]+@\S+\.?.{{0,160}}",
            accepts=_no_day_or_month,
        ),
        junk=(
            "Marta Oyelaran, Harbour Staff",
            "Marta Oyelaran - The Harbour Star",
            "Marta Oyelaran (The Harbour Post)",
            "Marta Oyelaran/Courier Writer",
            "Marta Oyelaran • Ellery StarPhoenix Herald",
            "Marta Oyelaran - marta@harbourcourier.example",
        ),
        keep=(
            "Marta Oyelaran, star of the harbour",
            "Port Ellery, Star of the Sea",
            "Marta Oyelaran - the woman who kept the light",
        ),
    ),
    Rule(
        id="people/contributors",
        why="The line names those who helped with the report.",
        kind="byline",
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*(?:[\p{{L}}\p{{N}}.& ']{{2,60}}'s? )?(?:{_ROLE} )?{NAME}.{{0,250}}? (?:also )"
            rf"?contributed (?:to (?:this (?:report|story|article|post|piece|dispatch)|(?:the|this) reporting)|"
            rf"reporting|research|additional reporting)(?: (?:from|in) {_PEOPLE})?[.)]*",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:the )?(?:{AGENCY})|[\p{{L}}\p{{N}}.&']+(?: [\p{{L}}\p{{N}}.&']+){{0,4}}) "
            rf"(?:also )?contributed to this (?:report|story|article)\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:the )?(?:{AGENCY}) contributed(?: reporting)?\.?|"
            rf"[^\p{{L}}\p{{N}}]*(?:some )?information (?:for this (?:article|story|report) (?:came )?)?from {_PEOPLE} "
            rf"(?:was used in "
            rf"(?:compiling )?this (?:report|story|article))?\.?|"
            rf"\(?(?:(?-i:[A-Z])[\p{{L}}\d.& /'-]{{1,30}} )?with (?:{AGENCY})(?:(?:, | and )(?:{AGENCY}))*\)?|"
            rf"[^\p{{L}}\p{{N}}]*with (?:reports?|reporting|information|inputs|agency inputs) (?:from|by) {_PEOPLE}\.?|"
            rf"\(?with (?:agency |agencies' )?inputs(?: from agencies)?\)?|"
            rf"(?:text|video|words|photos|reported|edited) by:? {_PEOPLE}",
            rf"[^\p{{L}}\p{{N}}]*(?:with )?(?:{_HELP} (?:by|from):? {_PEOPLE}[;,.|& ]*)+[.)]*",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:with |additional )?(?:reporting|files|inputs|agency inputs)) (?:by|"
            rf"from):? (?:the )?(?:{AGENCY})\b.{{0,80}}",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:re)?writing|compiled|edited|edit|translated|translation|produced|"
            rf"reviewed) by:? {_PEOPLE}[.)]*",
            rf"[^\p{{L}}\p{{N}}]*{NAME}(?:{AND}{NAME})* (?:reported|contributed) from {_PEOPLE}\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:(?:redaktionelle )?mitarbeit|redaktion|bearbeitung|mitwirkung|onlinefassung|"
            rf"protokoll|"
            rf"übersetzung|text) ?:|(?:(?:aus dem \p{{L}}+ )?übersetzt|editiert|beitrag) von:?) ?{NAME}[^.]{{0,60}}",
            rf"[^\p{{L}}\p{{N}}]*(?:das (?:interview|gespräch) führten?|(?:le )?propos (?:ont été )?recueillis par|"
            rf"aus [\p{{L}}-]+ berichte[nt]) {NAME}.{{0,80}}",
            rf"[^\p{{L}}\p{{N}}]*mit (?:material|informationen|inhalten|agenturmaterial) (?:von|der|des)\b"
            rf"[^.]{{0,120}}[ /](?:{AGENCY}|(?:nachrichten)?agentur(?:en)?)(?:[ ,/]+(?:und )?[\p{{L}}/]+){{0,6}}\.?",
            r"[^\p{L}\p{N}]*mit agenturmaterial[^.]{0,60}\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:erstellt )?mit (?:material|informationen) (?:von|der|des) (?:{AGENCY}|spot on news)"
            rf"(?:[ ,/]+(?:und )?(?:{AGENCY}|spot on news))*\.?|mit (?:{AGENCY}|sport-informations-dienst)\b.{{0,20}}",
            rf"[^\p{{L}}\p{{N}}]*(?:avec|con información de|con informaciones de|con|com informações d[eao]s?|com|"
            rf"con informazioni di|met informatie van) (?:(?:la |el |l'|le )?(?:agencias?|agências?|agences?|"
            rf"agenzie|{AGENCY})(?:[, ]+(?:y |et |e |and )?)?)+\)?\.?",
            rf"[^\p{{L}}\p{{N}}]*(?:avec|con información de|con informaciones de|com informações d[aeo]s?|"
            rf"con) {NAMES}\.?|"
            rf"[^\p{{L}}\p{{N}}]*(?:le |la |el |"
            rf"o )?(?-i:\p{{Lu}})[\p{{L}}.&'-]*(?: (?-i:\p{{Lu}})[\p{{L}}.&'-]*){{0,3}} "
            rf"(?:avec|con|com) (?:l'|la )?(?:{AGENCY}|agences?|agencias|agências|agenzie)\)?\.?",
            r"[^\p{L}\p{N}]*\(?(?:reportagem|edición|edição|redazione|редактор|编辑|責編|责编|记者|文/|"
            r"文:)(?: (?:de|por|"
            r"di))? ?[:/] ?.{2,40}\)?",
            hint=r"contributed|information (?:from|for)|with (?:reports?|information|agency|inputs)|"
            rf"with (?:{AGENCY})|(?:text|video|words|photos|reported) by|(?:reporting|files?|writing|inputs?|editing|"
            rf"research|compiled|edited|edit|translated|"
            r"translation|produced|reviewed) (?:by|from)|reported from|(?:mitarbeit|redaktion|bearbeitung|"
            r"mitwirkung) ?:|^[^\p{L}\p{N}]*(?:(?:onlinefassung|protokoll|übersetzung|text) ?:|übersetzt von|"
            r"editiert von|beitrag von|"
            r"aus [\p{L}-]+ berichte|aus dem \p{L}+ übersetzt|das (?:interview|gespräch) führte)|"
            r"recueillis par|mit sport-informations|"
            r"mit (?:material|informationen|inhalten|agenturmaterial)|met informatie van|"
            r"^[^\p{L}\p{N}]*(?:avec|con|com) |"
            rf" (?:avec|con|com|et|y|s|z|și) (?:l'|la )?(?:{AGENCY}|agences?|agencias|agências|agenzie)\)?\.?$|"
            r"(?:reportagem|edición|edição|redazione|редактор|编辑|責編|责编|记者|文[/:])",
            any_length=True,
        ),
        junk=(
            "MPA’s Marta Oyelaran, Jonas Wick and Ana Ruiz contributed to this report.",
            "The Associated Press contributed to this report.",
            "Additional reporting by Jonas Wick",
            "With reports from Jonas Wick and MPA",
            "Information from MPA's Jonas Wick was used in this report.",
            "(Harbour Courier with AFP and Reuters)",
            "Reporting by Marta Oyelaran; editing by Jonas Wick",
            "(Reporting by Marta Oyelaran in Port Ellery; Editing by Jonas Wick)",
            "Redaktion: Marta Oyelaran, Jan Visser",
            "Mit Material von dpa und AFP",
            "Con información de EFE",
            "Com informações da Reuters",
            "Com informações da Agência Brasil",
            "(avec AFP)",
            "Le Courrier avec AFP",
            "Con información de Marta Olmedo.",
        ),
        keep=(
            "Human error contributed to this disaster, the report found.",
            "Marta Oyelaran, a biologist, contributed to the report, which was read out on Monday.",
            "Research by Marta Oyelaran shows that the quay sinks by a finger a year.",
            "Translated by Ana Ruiz, the novel sold forty thousand copies in a week.",
            "Edición limitada",
            "Mit Informationen der Polizei gelang der Zugriff im Hafen am frühen Morgen.",
            "Reporting by the crews of faults had stopped a year before.",
            "Mit Informationen geizt der Hafen.",
            "Con el agua al cuello",
        ),
    ),
    Rule(
        id="people/about_author",
        why="A note below the story says who its author is.",
        kind="byline",
        where=Where.TAIL,
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*{NAME} is (?:a|an|the|[\p{{L}}' ]{{3,40}}'s?) (?:[\p{{L}} ,-]{{0,60}} )?(?:writer|"
            rf"reporter|correspondent|editor|columnist|journalist|contributor|producer|"
            rf"blogger)\b[^.]{{0,120}} (?:for|at|based in|covering|who covers) .{{2,300}}",
            rf"[^\p{{L}}\p{{N}}]*{NAME} (?:covers|writes about|reports on) .{{2,160}} for .{{2,100}}",
            rf"[^\p{{L}}\p{{N}}]*(?:(?:you can )?(?:reach|contact|e-?mail|follow|write to)|"
            rf"get in touch with) (?:the (?:author|writer|reporter)|him|her|them|{NAME}|our .{{2,30}}) (?:at|on|via|"
            rf"by)\b.{{3,200}}",
            rf"[^\p{{L}}\p{{N}}]*{NAME} (?:can be reached|may be reached|is reachable|can be contacted) (?:at|by|on|"
            rf"via) .{{3,160}}",
            rf"[^\p{{L}}\p{{N}}]*(?:mehr artikel von|alle artikel (?:von|des)|weitere artikel (?:von|des)|"
            rf"aktuelle artikel (?:von|des)|plus d'articles de|tous les articles de) (?:{NAME}|autors|der autorin)",
            rf"[^\p{{L}}\p{{N}}]*so erreichen sie (?:{NAME}|uns|die redaktion|den autor|die autorin)\b.{{0,80}}",
            rf"[^\p{{L}}\p{{N}}]*{NAME} ist (?:redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?|reporter(?:in)?|"
            rf"freie[r]? journalist(?:in)?)\b.{{2,300}}",
            r"[^\p{L}\p{N}]*(?:about the author|über (?:den autor|die autorin)|à propos de l'auteur|sobre el autor|"
            r"sobre o autor|sull'autore|over de auteur|об авторе)s?:?",
            rf"[^\p{{L}}\p{{N}}]*(?:you can )?(?:e-?mail|contact|follow|about|meet) {NAME}(?: here\b.{{0,80}})?:?|"
            rf"{NAME}: ?\+?[\d() -]{{7,20}}[^\p{{L}}]{{0,3}}(?:or )?[\w.-]+@.{{4,200}}",
            r"[^\p{L}\p{N}]*zur (?:autorin|person)|[^\p{L}\p{N}]*zum autor",
            r"[^\"]{8,240}\b(?:his|her|their) (?:work|writing|stories|articles|essays|reporting) (?:has|have) (?:also "
            r")?"
            r"(?:appeared|been (?:published|featured)) in\b.{2,240}",
            rf"{NAME} has (?:more than|over|nearly|almost|spent) [^.]{{2,40}}\b(?:years?|decades?)\b[^.]{{0,60}}"
            rf"(?:journalis|reporting|covering|newsrooms?).{{0,200}}",
            r"(?:[\p{L}.-]+ )?[\w.-]+@[\w-]+(?:\.\w+)+|@\w{3,20}",
            r"[^\p{L}\p{N}]*(?:do you have|got|have you got) (?:a|any) (?:news )?(?:tips?|story|"
            r"information)\b.{0,300}",
            r"[^\p{L}\p{N}]*(?:for more stories like this|get in touch with our)\b.{0,200}",
            hint=r"writer|reporter|correspondent|editor|columnist|journalist|contributor|producer|blogger| (?:covers|"
            r"writes about|reports on) |reach|contact|e-?mail|follow|write to|get in touch with|"
            r" ist (?:redakteur|korrespondent|autor|freie)|about the author|"
            r"about |meet |: ?[(+]?\d|"
            r"über (?:den autor|die autorin)|à propos de l'auteur|sobre el autor|sobre o autor|"
            r"sull'autore|over de auteur|об авторе|zur (?:autorin|person)|zum autor| ha(?:s|ve) (?:also )?(?:appeared|"
            r"been (?:published|featured)) in|(?:decades?|years) (?:of experience|[^.]{0,40}journalis)|@|have you got|"
            r"do you have|got a|"
            r"for more stories like this|(?:mehr|alle|weitere|aktuelle) artikel (?:von|des)|"
            r"plus d'articles de|tous les articles de|so erreichen sie",
            any_length=True,
        ),
        junk=(
            "Marta Oyelaran is a reporter for the Harbour Courier, where she covers the ports.",
            "Marta Oyelaran can be reached at marta@harbourcourier.example",
            "About the author",
            "Ada is the harbour editor of the Courier. Her work has appeared in nine magazines.",
            "About Ada Holm",
            "You can email Ada Holm here, and read more of her articles here.",
            "Ada Holm: 206-555-0142 or aholm@harbourcourier.example. Ada Holm covers transport.",
            "Ada Holm has more than a decade of experience in journalism.",
            "Anna Brandt ist Redakteurin im Ressort Hafen.",
            "So erreichen Sie Anna Brandt:",
            "Sobre el autor",
        ),
        keep=(
            "Marta Oyelaran is a fishmonger on the quay.",
            "She can be reached only by boat.",
            "Follow Ada Holm through the harbour",
            "About the author of the letter nothing was known until Monday.",
        ),
    ),
    Rule(
        id="people/name_beside_date",
        why="A name alone above the story, beside the date or other parts of the page, is the writer's.",
        kind="byline",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(rf"(?P<authors>{NAME})", accepts=_names_no_section),
        junk=("Marta Oyelaran\n2 March 2024 21:02",),
        keep=("Marta Oyelaran", "Christmas Day"),
    ),
    Rule(
        id="people/byline_abroad",
        why="The byline names desks, agencies or writers, above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"(?:by|von|par|por|di|door|av|af|от|tekst|text|foto og tekst)[: ]+(?P<authors>{NAMES})"
            rf"(?:,? (?:with|mit|avec|con|com|met|med|and|und|et|y|e|en) (?:{AGENCY}|agenc\w+|agentur\w*|"
            rf"agenzie))?(?: mit {AGENCY})?"
            rf"(?:[ ,|/-]+(?:{_ROLE}|[\p{{L}}-]*(?:korrespondent|redakteur|redakteurin|journalist|"
            rf"reporter)(?:in)?))?",
            rf"(?:by|von|par|por|di|door) (?-i:\p{{Lu}}[\p{{L}}]+)(?: (?-i:\p{{Lu}}[\p{{L}}]+)){{0,2}} "
            rf"(?:with|and|mit|und|avec|et|con|y|com|e|met|en) (?:{AGENCY}|agencies|agenturen|agences|"
            rf"agencias|agências|agenzie)",
            accepts=_no_day_or_month,
        ),
        junk=(
            "By Courier with Agencies",
            "Von Anna Brandt mit AP",
            "Par Le Courrier et AFP",
            "Foto og tekst Ada Holm",
            "Tekst: Ada Holm",
        ),
        keep=("Par Toutatis et AFP, quelle histoire", "Av og på i havnen"),
    ),
    Rule(
        id="people/role",
        why="The post of the writer, below the byline and beside other parts of the page.",
        kind="byline",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(
            rf"{_ROLE}(?:,? (?:at|for|in|of) .{{2,40}})?",
            r"aus (?-i:\p{Lu}\p{L}+)(?:[ -](?-i:\p{Lu}\p{L}+)){0,2}",
            r"(?:leitende[r]? |freie[r]? |stellvertretende[r]? |"
            r"landespolitische[r]? )?[\p{L}-]*(?:korrespondent|redakteur|journalist|reporter|"
            r"autor|chefredakteur|volontär)(?:in)?(?: .{2,40})?|nachrichtenagentur",
            r"(?:journaliste|rédact(?:eur|rice)(?: en chef)?|correspondant(?:e)?|envoyée? spéciale?)(?: .{2,40})?",
            r"(?:periodista|redactor(?:a)?|corresponsal|enviad[oa] especial|jornalista|repórter|"
            r"correspondente|editor(?:a)?)(?: .{2,40})?",
            r"(?:journaliste|collabora(?:teur|trice)|chroniqueu(?:r|se)|critique|grand reporter|reporter|"
            r"cheff?e? (?:de service|du "
            r"service))(?: .{2,40})?|(?:redattor[ei]|redattrice|caporedattore|collaboratore|dalla nostra inviata|"
            r"dal nostro "
            r"inviato)(?: .{2,40})?|(?:enviad[oa]|colaborador[a]?|columnista|colunista|redacció|"
            r"redator[a]?)(?: .{2,40})?|"
            r"(?:novinar(?:ka)?|urednik|urednica|dopisni(?:k|ca)|redaktor(?:ka)?|redaktorka|editor(?:ka)?|"
            r"reportér(?:ka)?|"
            r"novinář(?:ka)?|újságíró|szerkesztő|tudósító|δημοσιογρ[άα]φος|συντ[άα]κτης|αρχισυντ[άα]κτης|"
            r"новинар(?:ка)?|"
            r"редактор|журналист(?:ка)?|репортер|gazetar(?:e)?|jurnalist[ăa]?|ziarist[ăa]?|"
            r"redactor(?:-șef)?)(?: .{2,40})?",
            r"(?:giornalista|inviat[oa]|corrispondente|redacteur|verslaggever|journalist|correspondent|"
            r"toimittaja|dziennikarz|redaktor|"
            r"reporter|(?:kultur|politisk |nyhets|sports?|finans|erhvervs)?(?:redaktør|redaktör|kommentator)|"
            r"(?:lektor|professor|forsker|forfatter|skribent)(?: og (?:forfatter|lektor|professor|forsker))?|"
            r"blaðamaður|fréttamaður|fréttastjóri|ajakirjanik|toimetaja|žurnālist[se]|žurnalist(?:as|ė)|"
            r"redaktor(?:ius|ė|e|s)|korespondent(?:as|ė|s|e)|redaktøren|politisk redaktør|tekst og foto|"
            r"корреспондент|журналист|обозреватель|muhabir|yazar|記者|记者|기자)(?: .{2,40})?",
        ),
        junk=(
            "Marta Oyelaran 2 March 2024 21:02\nReporter\n3 min read",
            "Marta Oyelaran 2 March 2024 21:02\naus Port Ellery",
        ),
        keep=("Reporter", "Journalist", "aus Port Ellery"),
    ),
    Rule(
        id="people/about_author_abroad",
        why="A note below the story says who its author is.",
        kind="bio",
        where=Where.TAIL,
        pattern=line_that(
            rf"{NAME},? (?:is|was|has been|wrote|has written|covers|works)\b[^.]{{0,160}}\b(?:fellow|"
            rf"professor|author|columnist|correspondent|"
            rf"contributor|contributing|editor|journalist|writer|reporter|researcher|"
            rf"lecturer)\b[^.]{{0,200}}(?:\.[^.]{{0,200}}){{0,3}}",
            rf"{NAME} (?:schreibt|ist|arbeitet|berichtet)\b[^.]{{0,120}}(?:für|bei|redakteur|korrespondent|"
            rf"autor|journalist|reporter)\S*[^.]{{0,200}}"
            rf"(?:\.[^.]{{0,200}}){{0,3}}",
            rf"{NAME} (?:est|es|é|è|is) (?:un |une |una |um |uma |een )?(?:journaliste|chroniqueu\S+|"
            rf"correspondant\S*|periodista|columnista|corresponsal|"
            rf"redactora?|jornalista|colunista|repórter|giornalista|redacteur|columnist|verslaggever)\b.{{0,300}}",
            r"(?:periodista|giornalista|journaliste|jornalista|redactora?|dziennikar(?:z|ka)|novinar(?:ka)?) (?:de|"
            r"di|du|à|en|do|"
            r"da|del|della|especializad[oa]|con|spécialisé|diplômé|com|"
            r"laureata?)\b[^.]{4,200}(?:\.[^.]{0,200}){0,3}|"
            r"(?:licenciad[oa]|graduad[oa]|nacid[oa]|formad[oa]|laureat[oa]|diplômée?) (?:en|em|in|de|d')[^.]{2,80}"
            r"(?:periodis|jornalis|giornalis|journalis|comunica|redac)\p{L}*[^.]{0,200}(?:\.[^.]{0,200}){0,3}|"
            r"la redacción de [^.]{2,40} está formada .{4,200}",
            rf"{NAME} (?:er|är|on|ir|yra) (?:en |ein |ett )?(?:[\p{{L}}-]+ )?(?:\p{{L}}*journalist|\p{{L}}*redaktør|"
            rf"\p{{L}}*redaktör|\p{{L}}*korrespondent|skribent|forfatter|författare|kommentator|krönikör|blaðamaður|"
            rf"toimittaja|ajakirjanik|žurnālists?|žurnalistas)\b.{{0,300}}",
            r"(?:über den autor|om journalisten|om artikelförfattaren|kirjoittajasta|um höfundinn|autorist|par autoru|"
            r"apie autorių|(?:alle|weitere) (?:artikel|beiträge) (?:des autors|der autorin|von diesem autor)|"
            r"mehr von diesem autor|mehr (?:artikel )?von dieser autorin)",
            r"(?:about the (?:author|writer)s?|über d(?:en|ie) autor(?::?in(?:nen)?|en)?|"
            r"à propos de l'auteur|sobre (?:el autor|la autora|o autor|a autora)|"
            r"sull'autore|over de auteur|om forfatteren|om skribenten|об авторе|yazar hakkında|关于作者|"
            r"著者プロフィール)",
            r"(?:write to|email|contact|kontakt|contacto|contact de auteur)[: ]+[^.]{0,60}\S+@\S+.{0,60}",
        ),
        junk=(
            "Ada Holm is the author of three novels and a fellow at the Ellery Institute.",
            "Anna Brandt schreibt für den Hafenboten. Sie lebt auf einem Boot.",
            "Marthe Odier est journaliste au Courrier du port.",
            "Marta Olmedo es periodista y vive en el puerto.",
            "Sobre a autora",
            "Periodista de El Correo del Puerto con 8 años de experiencia en temas de mar.",
            "Kontakt: anna@hafenbote.example",
            "Ada Holm er journalist og bor ved havnen.",
            "Mehr von diesem Autor",
        ),
        keep=(
            "Ada Holm is a fishmonger on the quay.",
            "Ada Holm er kaptajn på færgen.",
            "Marta Olmedo es la capitana del barco que salió el martes.",
        ),
    ),
    Rule(
        id="people/uncased_name",
        why="Two or three words of a script without capitals, beside the date above the story, are the writer's name.",
        kind="byline",
        where=Where.HEAD,
        in_company=True,
        pattern=line_that(
            r"[\x{5d0}-\x{5ea}'\"]{2,10}(?: [\x{5d0}-\x{5ea}'\"]{2,10}){1,2}",
            r"[\x{620}-\x{6d3}]{2,12}(?: [\x{620}-\x{6d3}]{2,12}){1,2}",
            r"[\x{900}-\x{97f}]{2,14}(?: [\x{900}-\x{97f}]{2,14}){1,2}",
            r"[\x{4e00}-\x{9fff}]{2,4}|[\x{ac00}-\x{d7a3}]{3,4}",
        ),
        junk=("حسن الهواري\n14 مارس 2024", "陳海生\n2024年3月14日", "אלון כהן\n14.03.2024"),
        keep=("حسن الهواري", "陳海生"),
    ),
)
