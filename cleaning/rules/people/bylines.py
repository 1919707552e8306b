"""Bylines: names of writers, desks and agencies, with their posts and dates."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, Where, line_that
from ..words import AGENCY, AND, DATE, NAME, NAMES, STAMP, TIME
from .names import no_day_or_month
from .words import BY, ROLE

_TAIL_OF_BYLINE = (
    rf"(?:[,|/•· -]+(?:{ROLE}|in [\p{{Lu}}][\p{{L}} ,]{{2,}}|(?:the )?(?-i:\p{{Lu}}[\p{{L}}.&'-]*)(?: (?:the |"
    rf"of |and )?(?-i:[\p{{Lu}}\d][\p{{L}}\d.&'-]*)){{0,4}}|{AGENCY}|@\w+|for .{{3,}}|\S+@\S+))*"
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
_COUNTRY = re.compile(rf"[(\[]?[A-Z]{{2,3}}[)\]]?|and/or|und/oder|(?i:(?:{AGENCY})(?:/(?:{AGENCY}))*)")


def _is_no_country(line: str) -> bool:
    """Whether the letters are not those of a country or a party, which close lists of results, or of agencies only."""
    return not _COUNTRY.fullmatch(line)


RULES = (
    Rule(
        id="people/byline",
        why="The byline names the writers, above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"[\s|•·*-]*{BY}:? (?P<authors>{NAMES})(?:{_TAIL_OF_BYLINE}(?:[ |,/•·-]*(?:edited|reviewed|updated) by:? "
            rf"{NAMES})?| \([\p{{L}} .&'-]{{2,}}\))[\s|,.•·-]*",
            rf"(?-i:by)(?P<authors>{NAMES})",
            # What somebody did stands behind the name: "Von Anna Brandt (Text) und Jan Visser (Fotos)".
            rf"(?:{BY}:? )?{NAME} ?{_MADE}(?:{AND}{NAME} ?{_MADE})*(?:, {STAMP})?",
            # The writer and the outlet, by its address or its initials.
            rf"(?P<authors>{NAME})(?:, (?-i:\p{{Lu}}{{2,8}})(?: (?-i:\p{{Lu}}{{2,12}}))?){{0,2}}, "
            rf"(?:[\w-]+\.){{1,2}}\p{{Ll}}{{2,3}}",
            accepts=no_day_or_month,
            longest=160,
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
        pattern=line_that(rf"(?-i:By|BY):? {NAMES}(?:,? {ROLE})?", accepts=no_day_or_month),
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
        pattern=line_that(rf"(?-i:By|BY):? {NAMES}(?:,? {ROLE})?", accepts=no_day_or_month),
        junk=("By Marta Oyelaran", "By Marta Oyelaran, staff writer"),
        keep=("By Tuesday, the river had risen.", "By Royal Appointment"),
    ),
    Rule(
        id="people/byline_with_date",
        why="The byline and the date of publication share a line above the story.",
        kind="byline",
        where=Where.HEAD,
        pattern=line_that(
            rf"[\s|•·*-]*(?:{BY}:? (?P<authors>{NAMES})|{NAMES})(?:\s?[,|/•·-]+ ?[\p{{L}} .&]{{2,}}){{0,2}}[\s|"
            rf",.•·-]+(?:{ROLE}[\s|,.•·-]+)?(?:(?:published|updated|posted|publiziert|veröffentlicht|am|on|le|"
            rf"el)[\s:]*(?:on |at )?)?"
            rf"(?P<published_at>{STAMP})[\s|,.•·-]*"
            rf"(?:\d+ min(?:ute)?s?(?: read)?|\d+ (?:kommentare?|reacties|kommentarer))?",
            rf"(?:redactie|redaktion|redazione|redacción|rédaction|redakcja|newsroom)[ ,|-]+(?P<published_at>{STAMP})"
            rf"(?: .{{2,}})?",
            rf"(?P<published_at>{STAMP}) ?(?:[|,/•·‧-] ?)?(?:(?:von|by|par|por|di) )?(?P<authors>{NAMES})",
            longest=160,
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
            r"(?:published|edited|written|posted|reported) by ?: ?[\p{L}\p{M} .]{2,}|by agency|af|"
            r"(?:oprac\.|opracowanie|autorka/autor ?:) ?[\p{L}/.]{2,20}|[\x{ac00}-\x{d7a3}]{2,4} 기자(?: \S+@\S+)?|"
            r"d[oa] (?-i:[A-Z]{2,}), em [\p{L} ]{3,}|(?:न्यूज|वेब|आजतक वेब) डेस्क(?:, .{2,})?",
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
            r"(?-i:By)) ?[:／] ?[\x{531}-\x{d7ff}][^.!?。؟।]+|文 ?[:／/] ?[\x{4e00}-\x{9fff} ]{2,12}|"
            r"ავტორი \S{2,16} \S{2,20}|"
            r"[\[［【]?(?:中央社|實習)?(?:記者|編輯|"
            r"特派員)[^。，：:]{2,14}[/／][^。，：:]{2,10}(?:報導|報道|電|撰文)[\]］】]?|"
            r"(?:[\x{ac00}-\x{d7a3}]{2,6} ?= ?)?[\x{ac00}-\x{d7a3}]{2,4} (?:선임 ?|수습 ?|인턴 ?)?(?:기자|특파원|"
            r"논설위원)(?: ?[(\[]?\S+@\S+)?|◎.{2,14} \S+@\S+",
            rf"(?:pewarta|penyunting|uploader|oleh|tayyorlagan|imehaririwa na|imeandikwa na|yazan|derleyen|"
            rf"hazırlayan|авторы|аўтар|автори|подготовил[аи]?|беседовал[аи]?|записал[аи]?|перевел[аи]?|"
            rf"müəllif) ?:? (?P<authors>{NAMES})|{NAMES}, специально для .{{3,}}",
            Hinted(
                r"(?:[^。，、:]{2,12})?(?:记者|编辑) ?\| ?[^。，]{2,12}|"
                r"[A-Z]{2,4} ?뉴스 [\x{ac00}-\x{d7a3}]{2,4}입니다\.?",
                hint=r"(?:记者|编辑) ?\||뉴스 ",
            ),
            longest=100,
        ),
        junk=(
            "Autorin/Autor Marta Oyelaran",
            "Editor : Marta Oyelaran",
            "Текст: Анна Руденко · 24 сентября 2018",
            "Penulis: Marta Oyelaran",
            "كتب: السيد حسن",
            "作者：陈海",
            "文：陈海",
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
            rf"[\s|•·*-]*{BY}:? (?P<authors>(?:{AGENCY}|our [\p{{L}} ]{{0,20}}(?:correspondent|reporter)|"
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
            r"yazan|unvan)[,،] [^.!?]{2,}|(?:reported|edited|translated|curated|posted) by ?:|"
            r"নিজস্ব প্রতিবেদক|செய்திப்பிரிவு|ویب ڈیسک|نامہ نگار(?: خصوصی)?|وكالات|(?:رويترز|أ ف ب|الأناضول)",
            Hinted(
                r"(?:\S{2,20} )?haber merkezi|[^।.!?]{0,24}প্রতিনিধি|[^।.!?]{2,20} (?:डेस्क|ब्यूरो)",
                hint=r"haber merkezi|প্রতিনিধি|डेस्क|ब्यूरो",
            ),
            longest=80,
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
            r"(?-i:red)\.?,? [\p{L}.]{2,}/(?:agenturen|(?-i:[A-Z]{2,4}))",
            r"[(（][\x{3005}\x{3040}-\x{30ff}\x{4e00}-\x{9fff}・、]{3,6}[)）]",
            accepts=_is_no_country,
            longest=60,
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
            rf"{NAME}: ?\+?[\d() -]{{7,20}}.{{0,8}}[\w.-]+@\S+\.?.*",
            accepts=no_day_or_month,
            longest=160,
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
)
