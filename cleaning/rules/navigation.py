"""The way through the site: breadcrumbs, section names, tags, and links that move about the page."""

import re
from functools import lru_cache

from .rule import Rule, Where, block_heading, line_that, whole_line
from .words import COUNTRIES, MENU_ENTRIES, SECTIONS

_PARTS = re.compile(r"[^\s,|>/•·\"&+-]+")
_SMALL_WORDS = frozenset(("and", "und", "et", "y", "e", "the", "of"))
_SECTIONS_AND_COUNTRIES = SECTIONS | COUNTRIES
_NAMES_IN_MENUS = MENU_ENTRIES | COUNTRIES | _SMALL_WORDS
_CATEGORY_RUN = 3
_LONGEST_SECTION = 80
_SURE_SECTIONS = 3
_SURE_SHARE = 0.6


@lru_cache(maxsize=256)
def _names(line: str) -> tuple[str, ...]:
    """The words of a line in small letters; two rules ask for them, one after the other."""
    return tuple(_PARTS.findall(line.casefold()))


def names_only_sections(line: str) -> bool:
    """Whether a line is a run of section and country names, such as a site prints its categories."""
    named = [word for word in _names(line) if word not in _SMALL_WORDS]
    if len(named) < _CATEGORY_RUN:
        return False
    sections = sum(map(SECTIONS.__contains__, named))
    if not sections:
        return False
    known = sum(map(_SECTIONS_AND_COUNTRIES.__contains__, named))
    if known == len(named):
        return True
    # A site has categories of its own; beside several that every site has they are told by being capitalised.
    return (
        sections >= _SURE_SECTIONS and known >= _SURE_SHARE * len(named) and not re.search(r"(?:^|\s)[^\W\dA-Z]", line)
    )


def names_a_section(line: str) -> bool:
    """Whether a line is one or two section or country names and nothing else."""
    if len(line) > _LONGEST_SECTION:
        return False
    words = _names(line)
    return 0 < len(words) < _CATEGORY_RUN + 1 and _NAMES_IN_MENUS.issuperset(words)


_HOME = (
    r"(?:home(?: ?page)?|startseite|start|accueil|inicio|portada|início|home page|homepage|главная|anasayfa|"
    r"ana sayfa|الرئيسية|首页|ホーム|トップ)"
)
# Whatever is no sentence: the test of the names is costly.
_NAMES_IN_A_ROW = r"\p{L}(?:[\p{L} ,|>/•·\"&+.-]*[\p{L}|>/•·&+])?"
# A folded » is a double quote: only between spaces is it an arrow.
_ARROW = r"(?: ?[>|→] ?| [\"/·•\\] )"

RULES = (
    Rule(
        id="navigation/breadcrumb",
        why="The path from the home page to the story.",
        kind="navigation",
        pattern=line_that(rf"(?:you are here:? ?|sie sind hier:? ?)?{_HOME}{_ARROW}.{{0,200}}"),
        junk=(
            "Home » Ferry crews return to the quays of Port Ellery",
            "Home > World > Europe",
            "You are here: Home / News",
            "Startseite > Politik",
            "Accueil › Monde",
            "Inicio / Internacional",
            "Главная → Новости",
        ),
        keep=("Home and away: the ferry crews of Port Ellery", "Home at last, the crew slept for a day."),
    ),
    Rule(
        id="navigation/category_run",
        why="A row of section and country names above the title is the list of the story's categories.",
        kind="navigation",
        where=Where.MASTHEAD,
        pattern=line_that(_NAMES_IN_A_ROW, accepts=names_only_sections),
        junk=(
            "Africa Featured Global News Kenya Lifestyle News Politic Politics UK World News",
            "News World Americas US politics",
            "News | Politics | World",
            "Politik, Wirtschaft, Ausland",
            "Europe Featured News Fisheries World News",
        ),
        keep=(
            "US World Leaders Meet Over Fisheries News",
            "UK and Kenya Pledge Talks",
            "Europe and Asia wait for news from the world bank",
            "Sports Day comes to Port Ellery",
        ),
    ),
    Rule(
        id="navigation/section",
        why="The name of a section above or below the story, in a row with others or beside other parts of the page.",
        kind="navigation",
        where=Where.EDGES,
        in_company=True,
        pattern=line_that(_NAMES_IN_A_ROW, accepts=names_a_section),
        junk=("Home\nNews\nWorld", "Politik\nAusland"),
        keep=("Health",),
    ),
    Rule(
        id="navigation/tags",
        why="The keywords under which the outlet files the story.",
        kind="navigation",
        where=Where.EDGES,
        pattern=line_that(
            r"[\s•#-]*(?:tags?|tagged(?: (?:as|with|in|under))?|filed under|posted (?:in|under)|categor(?:y|ies)|"
            r"(?:filed|published|categori[sz]ed) (?:as|in|to|under)|subjects?|more topics|story topics|"
            r"topics?|keywords?|related topics|"
            r"schlagw(?:ort|örter)|schlagworte|stichw(?:ort|örter)|themen|etiquetas|temas|mots[ -]clés|étiquettes|"
            r"sujets|assuntos|"
            r"emneord|stikord|nøkkelord|nyckelord|avainsanat|asiasanat|aiheet|efnisorð|märksõnad|teemad|atslēgvārdi|"
            r"tēmas|temos|žymos|žymės|raktažodžiai|emner|ämnen|onderwerpen|"
            r"argomenti|trefwoorden|теги|метки|etiketler|标签|タグ|キーワード) ?[:|-] .{1,300}",
            r"(?:#[\p{L}\p{N}_]+[ ,]*){2,}",
            r"(?:tags|themenseiten|schlagw(?:örter|orte)|stichw(?:örter|orte)|keywords|etiquetas|etiketler|теги|метки) "
            r"(?:[^,.!?]{2,40},){2,}[^,.!?]{2,40}",
            r"(?:tags?|themen|temas|thèmes|topics|onderwerpen):? (?:#[^#]{2,40})+",
            r"(?-i:(?:Posted|Filed|Tagged|Published) (?:in|under|with)(?:[ ,/|&]+[A-Z][\p{L}&'-]*){1,8})",
            r"(?-i:Topics(?:[ ,/|&]+[A-Z][\p{L}&'-]*){1,8})",
            r"[\s•#-]*(?:темы|ключевые слова|тэги|тэгі|тегтер|თემები|ტეგები|թեմաներ|açar sözlər|teglar|"
            r"anahtar kelimeler|ключові слова|позначки|мітки|العلامات(?: الدالة)?|(?:ال)?كلمات (?:ال)?(?:مفتاحية|"
            r"دلالية|دالة|مفاتيح)|الوسوم|وسوم|كلمات البحث|برچسب.?ها|برچسب‌های خبر|کلیدواژه.?ها?|"
            r"واژه های کاربردی مرتبط|תגיות|תגים|נושאים|ٹیگز|متعلقہ (?:عنوانات|موضوعات)|टैग्स?|टॉपिक्स?|"
            r"संबंधित (?:विषय|टॉपिक)|ট্যাগ|குறிச்சொற்கள்|แท็ก(?:ที่เกี่ยวข้อง)?|หัวข้อที่เกี่ยวข้อง|từ khóa|"
            r"chủ đề(?: liên quan)?|topik (?:terkait|berita)|kata kunci|tag terkait|topik berkaitan|關鍵字|關鍵詞|"
            r"關鍵字詞|标签|標籤|相關主題|关键字|関連(?:タグ|キーワード|ワード|トピック|テーマ|ジャンル)|"
            r"この記事のタグ|태그|키워드|관련 ?(?:태그|키워드|이슈|토픽)|해시태그|түлхүүр үг) ?[:|] ?.{1,300}",
        ),
        junk=(
            "Tags: ferries, harbour, strike",
            "Filed under: World",
            "Topics: Harbour, Unions",
            "Schlagwörter: Hafen, Streik",
            "Etiquetas: puerto, huelga",
            "Теги: порт, забастовка",
            "#ferries #harbour #strike",
            "Published under: Harbours, Ferries",
            "Posted in News",
            "Topics Claims Ferries Storm",
            "Tags: #ferries #harbour",
            "Emneord: havn, streik",
            "Avainsanat: satama, lakko",
            "Märksõnad: sadam, streik",
            "Temos: uostas, streikas",
            "Schlagwörter Hafen, Streik, Fähren",
            "Themen #Hafen #Streik",
            "Ключевые слова: порт, забастовка",
            "كلمات دلالية: ميناء",
            "Từ khóa: cảng",
            "關鍵字：港口、罷工",
        ),
        keep=(
            "Topics on the agenda include fares and safety.",
            "Tagged bears return to the hills above Port Ellery",
            "Posted in the hills, the guards saw nothing of the storm.",
            "Topics ranged from fares to tides.",
        ),
    ),
    Rule(
        id="navigation/tags_heading",
        why="The heading of the keywords below the story, which stand one to a line.",
        kind="navigation",
        where=Where.EDGES,
        pattern=block_heading(
            r"explore more on these topics",
            r"(?:article )?tags:?",
            r"filed under:?",
            r"related tags",
            r"#?(?:topics|themen|tags)",
            r"more about",
            r"(?:related|more|narrower|broader) topics|(?:read )?related topics:?|similarly tagged content:?|"
            r"(?:read )?more (?:news )?on (?:these topics|this subject|this):?|read more about:?|"
            r"related (?:storylines|roundups?|tags):?|follow topics?:?",
            r"topics in this (?:article|story)",
            r"tagged(?: (?:in|with|as|under))?:?|(?:posted|published|filed) (?:in|under):?|(?:key ?words|subjects|"
            r"categor(?:y|ies)):?|topics (?:mentioned|covered)(?: in this (?:article|story))?:?|"
            r"(?:companies|people|places|organi[sz]ations)(?: mentioned)? in this (?:article|story):?|"
            r"(?:read )?more on:?|explore (?:more )?topics:?|story topics:?",
            r"(?:in this (?:article|story)|mentioned in this (?:article|story)):?",
            r"more (?:on|about) (?:this|these) (?:story|topics?|subjects?)",
            r"schlagw(?:örter|orte)",
            r"(?:mehr lesen über|themen in diesem artikel|mehr zu den themen)",
            r"etiquetas",
            r"(?:temas relacionados|más sobre)",
            r"(?:archivado en|mots[ -]clés|sur le même sujet)",
            r"teg[i]|теги|метки|etiketler",
        ),
        junk=(
            "Explore more on these topics\nFerries\nHarbours\nnews",
            "Schlagwörter\nHafen 12\nStreik 7",
            "Etiquetas\nhuelgas\npuertos",
        ),
        keep=("Explore more on these topics, the curator asks her guests.", "Tags on the fish show how far they swam."),
    ),
    Rule(
        id="navigation/move",
        why="A link that moves about the page or the site.",
        kind="navigation",
        pattern=whole_line(
            r"(?:back|return|go) to (?:the )?(?:top|home ?page|gallery|article|video|overview)",
            r"(?:skip|jump) (?:to|past) (?:the )?(?:main )?(?:content|navigation|article|end|next section|"
            r"newsletter promotion)",
            r"skip (?:past )?(?:ad|advertisement|newsletter promotion)",
            r"after newsletter promotion",
            r"(?:main |toggle |open |close |site )(?:menu|navigation)",
            r"print (?:this )?(?:page|article|story)",
            r"(?:previous|next|older|newer|prev) (?:article|story|post|posts|page|gallery|image|slide|photo)s?"
            r"(?:[ |/><\"«»→←-]+(?:previous|next|older|newer) (?:article|story|post|posts|page))?",
            r"breadcrumb trail links",
            r"(?:view|show|see|hide) (?:all|more|full|the full|latest|less) ?(?:articles?|stories|posts|news|"
            r"updates?|gallery|galleries|offers|topics|results|on map)?",
            r"(?:read|view|see) (?:the )?(?:full|original) (?:story|article|text|post|statement)(?: here)?",
            r"table of contents",
            r"article content",
            r"(?:click|tap) here(?: (?:for more|to read more|to see more|to (?:view|see) (?:all|the) .{1,30}))?",
            r"search (?:for|this site|the site)",
            r"(?:load|show) more",
            r"reuse this content",
            r"(?-i:close|video|caption|menu)",
            r"(?:purchase|buy|request) (?:licensing|reprint) rights|reprints(?: (?:&|and) permissions)?|"
            r"our standards: .{2,80}",
            r"(?:share|print|gift|caption|headphones?|arrow|menu|close|search|comments?|play|copy|link|email|"
            r"bookmark) icon",
            r"(?:report|suggest) (?:an? )?(?:error|typo|correction|mistake|problem)s?",
            r"(?:create an account )?(?:sign|log) ?in(?: or (?:register|create an account|sign up))?",
            r"sign in or create an account",
            r"register(?: now)? / sign in.{0,40}",
            r"(?:all|view all|see all|see) (?:posts|articles|stories) by .{3,40}|(?:(?:more )?stories|more|"
            r"see all) by (?-i:[A-Z])[^.!?]{2,40}|(?:view|see|read)(?: the)? (?:full )?bio(?:graphy)?|see full bio",
            r"skip next section\b.{0,60}|page \d{1,3} of \d{1,3}|list (?:\d{1,2} )?of \d{1,2}(?: items)?|end of list|"
            r"jump to|"
            r"(?:go|return|back) to (?:home ?page|accessibility shortcuts)|main content|"
            r"(?:discover|explore) (?:the edition|stories from this section .{2,60})|from the .{3,40} edition|"
            r"(?:click|tap) (?:here )?to report (?:a |an )?(?:typo|error|mistake).{0,40}|"
            r"(?:corrections and clarifications|submit a (?:news )?tip|report (?:an )?(?:error|typo)|suggest a "
            r"correction|"
            r"send us news|tip us off|got (?:news )?tips\?|contact us)(?: ?\| ?[\p{L} ]{3,40}){0,3}",
            r"to report (?:an? )?(?:error|typo|correction|problem)s?\b.{0,100}|(?:spotted|seen|found|see) (?:an? )?"
            r"(?:error|typo|mistake|spelling|factual)\b.{0,60}\?.{0,120}|letters to the editor:? \S+@\S+|"
            r"for (?:reprint|syndication|licensing) (?:rights|requests|enquiries):? .{2,80}|"
            r"for feedback, complaints,?.{2,60}",
            r"(?:license|reprint|republish|embed) this (?:content|article|story|post)|reprints|"
            r"(?:report|request|submit|suggest) (?:a |an )?(?:correction|error|typo|issue|problem|"
            r"mistake)s?(?: or (?:a |an )?"
            r"(?:typo|correction|error)s?)?(?: (?:on|in|with) (?:this|the) (?:page|story|article)| here)?|"
            r"to submit a correction\b.{0,100}|corrections (?:and|&) clarifications|corrections? policy|"
            r"(?:our|ethics|editorial) (?:standards|policy|ethics policy)|learn how we .{2,40}|"
            r"how we report this story|"
            r"(?:skip|jump) to (?:the )?(?:footer|section|recipe|comments|results|main|search|menu|end of .{2,30})|"
            r"(?:load|open|toggle|show|hide|expand|close) (?:the )?(?:mobile |main |site |side )?(?:navigation|menu|"
            r"sidebar)|"
            r"(?:move|back|go) to (?:the )?(?:top|home|homepage|start)|you are here:?|on this page:?|quick links:?|"
            r"(?:see|view|read|show|open|expand|get) (?:the )?(?:author(?:'s)? )?(?:full |author )?(?:profile|bio|"
            r"rss feed|"
            r"article)|get author rss feed|(?:photo|image) of (?:the )?author|author(?:'s)? (?:avatar|bio|photo|image|"
            r"avatar "
            r"image|publications)|contact the author:?|(?:e-?mail|contact) (?:the )?(?:author|writer|reporter)s?:?|"
            r"(?:read|see|view|find|explore|browse) (?:more|all)(?: (?:articles|stories|posts|work|content|reviews|"
            r"columns))?"
            r" by (?-i:[A-Z])[^.!?]{2,40}|more (?:articles|stories|posts|reviews|columns|"
            r"content) by (?-i:[A-Z])[^.!?]{2,40}|"
            r"(?:do not sell (?:or share )?my personal (?:information|data|info)|(?:your )?privacy choices|"
            r"your us state privacy rights)|(?:reprinted|republished|used) with permission\.?|rights (?:and|"
            r"&) permissions|"
            r"(?:request )?reprints? (?:&|and) licensing|request reprints?(?: (?:&|and) licensing)?|"
            r"feedback to editors|explore further|show full article|expand article|click here\.?|"
            r"(?:change|switch|choose|select) (?:edition|language|region|your edition)|"
            r"(?:read|view|see) (?:this |it )?(?:story |article |page )?in (?:spanish|hindi|french|arabic|urdu|english|"
            r"chinese|tamil|bengali|marathi)|leer en español|translate(?: this (?:page|article))?|pages: ?1 2.{0,20}|"
            r"(?:1 2 3 )?(?:\.\.\. )?next page|(?:read|buy|get|subscribe to|view) (?:the |today's |our )?"
            r"(?:e-?paper|paper|digital (?:edition|replica)|print edition|e-?edition)(?: of .{2,40}| here.{0,80})?|"
            r"order (?:print subscriptions|a print|this print)|"
            r"why you can trust .{2,40}|(?:editorial|journalistic) standards(?: (?:and|&) practices)?.{0,40}|"
            r"why (?:you can )?trust us\??|(?:people |our )?editorial (?:guidelines|policy|standards)",
            # German, French, Spanish, Portuguese, Italian, Dutch
            r"(?:zurück|nach oben|zum (?:seitenanfang|inhalt|hauptinhalt|artikel)|zur (?:startseite|übersicht|"
            r"homepage|navigation))(?: springen)?",
            r"(?:artikel |seite )(?:drucken|merken|versenden|verlinken|verschenken|hören|speichern)",
            r"(?:das video zum artikel|zum (?:video|live-?blog|live-?ticker|newsblog|artikel im e-?paper|podcast|shop|"
            r"profil|"
            r"kommentarbereich)|zur (?:debatte|umfrage|abstimmung|tabelle|themenseite|anmeldung))",
            r"(?:zur |von der )?(?:merkliste|leseliste|watchlist)(?: (?:hinzufügen|hinzugefügt|entfernen|entfernt))?|"
            r"(?:pfeil|arrow) (?:nach )?(?:rechts|links|oben|unten)|pdf-?version herunterladen|per e-?mail abonnieren|"
            r"e-?mail zur autorenseite|als favorit speichern|lesezeichen anlegen|text vorlesen lassen|"
            r"auf einer seite lesen|newsletter: .{0,2}|jetzt zu \S+-pro|themen (?:&|und) autoren|autoreninfo|"
            r"lesermeinungen|"
            r"kompletten artikel lesen.{0,40}",
            r"(?:war|fanden sie|fandest du) (?:dieser|diesen|der|die) (?:artikel|beitrag|zusammenfassung)[^?]{0,40}"
            r"(?:interessant|hilfreich|nützlich|informativ|lesenswert)"
            r"\??|danke für (?:ihr|dein|euer) feedback!?|wie hat ihnen (?:dieser|der) (?:artikel|beitrag) gefallen\??|"
            r"gefällt (?:dir|ihnen) dieser (?:beitrag|"
            r"artikel)\??|was this (?:article|page) (?:helpful|useful)\??|¿te (?:interesó|ha gustado) (?:esta nota|"
            r"este artículo)\?|oceń jakość naszego artykułu|twoja opinia pozwala nam .{4,60}",
            r"(?:vorheriger|nächster) (?:artikel|beitrag)",
            r"(?:mehr|alle|weitere|alles) (?:anzeigen|laden|ansehen)",
            r"inhaltsverzeichnis",
            r"fehler (?:gefunden|melden|im artikel)\??(?: jetzt melden\.?)?",
            r"(?:retour (?:en haut|à l'accueil)|aller au contenu|article (?:précédent|suivant)|"
            r"imprimer(?: l'article)?|lire la suite|voir plus)",
            r"(?:volver (?:arriba|al inicio)|ir al contenido|artículo (?:anterior|siguiente)|imprimir(?: artículo)?|"
            r"ver más|seguir leyendo)",
            r"(?:ouvir o texto|(?:diminuir|aumentar) fonte|salvar artigos|envie sua notícia|erramos\?|"
            r"endereço da página|"
            r"ler resumo da notícia|ouça este (?:artigo|texto)|comunicar erro|regras de uso .{2,20}|bio completa|"
            r"sobre la firma|"
            r"guardar en mis notas|tags relacionados|¿por qué confiar en nosotros\?|conforme a .{2,60}|escuchar nota|"
            r"descargá la aplicación.{0,60}|résumé en \d+ secondes|pourquoi voyez-vous cette publicité ?\?|"
            r"icona dei commenti|ottieni il codice embed|ascolta l'articolo|resumen generado por ia)",
            r"(?:voltar ao topo|ir para o conteúdo|artigo (?:anterior|seguinte)|próximo artigo|ver mais|leia mais)",
            r"(?:torna su|vai al contenuto|articolo (?:precedente|successivo)|stampa articolo|leggi tutto|"
            r"mostra altro)",
            r"(?:terug naar boven|naar de inhoud|vorig artikel|volgend artikel|toon meer|lees verder)",
            # Nordic and Baltic
            r"til(?:bage)? til (?:toppen|forsiden)|til (?:toppen|forsiden)|till(?:baka)? (?:till )?(?:toppen|"
            r"startsidan)|"
            r"(?:takaisin|palaa) (?:ylös|alkuun|etusivulle)|(?:sivun alkuun|etusivulle)|til baka|efst á síðu|á forsíðu|"
            r"tagasi (?:üles|esilehele)|uz (?:augšu|sākumu)|į (?:viršų|pradžią)|grįžti(?: į viršų)?|naar boven|"
            r"(?:næste|forrige|nästa|föregående|neste|seuraava|edellinen|volgende|vorige) (?:artikkel|artikel|sak|side|"
            r"sida|"
            r"juttu|sivu|artikkeli|bilde|bild|billede|bericht|foto)|(?:gå|hopp|hoppa) (?:til|till) (?:innhold|innehåll|"
            r"indhold)"
            r"(?:et)?|siirry sisältöön",
            r"(?:læs|läs) (?:mere?|videre|vidare)(?: her| här)?|les mer her|lesa meira|sjá meira|loe edasi|loe rohkem|"
            r"lasīt vairāk|lasīt tālāk|skaityti (?:daugiau|toliau|plačiau)|lue lisää|daugiau nuotraukų|bæta við frétt|"
            r"rodyti daugiau|rādīt vairāk|näita rohkem|sýna meira|vis alle|visa alla|bekijk (?:alles|meer)|toon alle",
            r"(?:fandt|har|fant|hittade|fundet|funnet|hittat)(?: du)?(?: (?:fundet|funnet|hittat))?(?: (?:en|et|ett))? "
            r"(?:fejl|feil|fel)\b[^.]{0,40}\??.{0,60}|(?:rapport[eé]r|meld fra om|rapportera|anmäl|indberet|meld) "
            r"(?:fejl|feil|fel)\b.{0,30}|"
            r"(?:löysitkö|huomasitko) virheen\b.{0,60}|ilmoita virheestä|sérðu villu.{0,40}|(?:leidsid|märkasid) "
            r"vea.{0,40}|"
            r"teata veast|kļūda rakstā\??|ziņot par kļūdu|(?:radote|pastebėjote) klaid\S+.{0,60}|pranešti apie klaidą|"
            r"(?:fout|foutje|taalfout|typo) (?:gezien|gevonden|ontdekt|melden)\b.{0,60}|"
            r"(?:fehlerhinweis|(?:artikel|beitrag) melden|fehler (?:im text|entdeckt)\b.{0,60})",
            r"zum (?:audio|video|radio)-?beitrag|jetzt im video|leeslijst|spela upp|spill av|afspil|transparenzhinweis|"
            r"kirjaudu sisään|prisijunkite|prisijungti|logi sisse|innskráning|pieslēgties|"
            r"jetzt kostenlos testen",
            r"(?:ansvarlig redaktør|ansvarshavende (?:chef)?redaktør|ansvarig utgivare|chefredaktör(?: och ansvarig "
            r"utgivare)?|"
            r"sjefredaktør|päätoimittaja|vastaava päätoimittaja|ritstjóri|vyriausiasis redaktorius|atbildīgais "
            r"redaktors)"
            r"(?: ?: .{2,60})?",
            r"(?:anhören|vorlesen|vollbild|später lesen|weiterlesen|weiter lesen|mehr erfahren|jetzt lesen|lesen sie "
            r"mehr|"
            r"einmalig anzeigen|immer anzeigen|(?:alle )?bilder anzeigen|bilderstrecke (?:starten|ansehen|öffnen)(?: "
            r"\(.{1,20}\))?|"
            r"quiz starten|(?:zur|in der) app(?: öffnen)?|zurück zur (?:startseite|übersicht)|push-nachrichten "
            r"aktivieren|"
            r"mit ki zusammenfassen|region wählen|anzeigen? aufgeben|inhalt aufklappen|so arbeitet die redaktion|"
            r"(?:einstellungen|cookie-einstellungen|privatsphäre-einstellungen)(?: ändern| anpassen| öffnen)?|"
            r"uitloggen|"
            r"das formular wird geladen[. ]*|impressum (?:&|und) (?:offenlegung|datenschutz))",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"(?:наверх|к содержанию|предыдущая статья|следующая статья|версия для печати|показать ещё|показать еще)",
            r"(?:세 줄 요약|본문 글자 크기 조정|기자 페이지|"
            r"이미지 확대|도움말|글자 ?크기 ?조정|打开app|我要反馈|文章关键词|"
            r""
            r"(?:缩小|放大)字体|语音播报|सार|विस्तार|लेटेस्ट|अंग्रेज़ी में पढ़ें|نهاية القائمة|"
            r"قائمة من \d+ عناصر|шрифт|"
            r"ошибка\?|что думаешь\?|размер текста)",
            r"halaman selanjutnya|selanjutnya|sebelumnya",
            r"(?:başa dön|yukarı çık|önceki haber|sonraki haber|yazdır|daha fazla göster)",
            r"(?:طباعة|المقال السابق|المقال التالي|اقرأ المزيد)",
            r"(?:返回顶部|上一篇|下一篇|打印|责任编辑：?.{0,10})",
            r"(?:ページの先頭へ|トップへ戻る|印刷(?:する)?|続きを読む|もっと(?:見る|みる)|前の記事|次の記事|"
            r"記事一覧)",
        ),
        junk=(
            "Back to top",
            "Skip to content",
            "Print this page",
            "Previous article / Next article",
            "Article content",
            "More by Marta Oyelaran",
            "Skip next section About the author",
            "Page 1 of 3",
            "Click here to report a typo",
            "Why you can trust the Courier",
            "Report a correction or typo",
            "Jump to recipe",
            "Load mobile navigation",
            "Read full profile",
            "More articles by Marta Oyelaran",
            "Do Not Sell or Share My Personal Information",
            "Used with permission",
            "Read this in Spanish",
            "Read the e-paper",
            "Republish this article",
            "Nach oben",
            "Zum Liveblog",
            "Artikel hören",
            "Zur Merkliste hinzufügen",
            "War dieser Artikel hilfreich?",
            "Diminuir fonte",
            "Til toppen",
            "Fandt du en fejl?",
            "Löysitkö virheen?",
            "Kļūda rakstā?",
            "Ansvarig utgivare: Ada Holm",
            "Später lesen",
            "Mehr erfahren",
            "Retour en haut",
            "Volver arriba",
            "Voltar ao topo",
            "Torna su",
            "Terug naar boven",
            "Наверх",
            "Başa dön",
            "返回顶部",
            "印刷する",
        ),
        keep=(
            "Back to the top of the table",
            "Report a problem with the lamp at once, the keeper told the crews.",
            "Jump to the quay",
            "Our standards of living",
            "Buy the paper mill or close it, the town was told.",
            "Next page in the harbour's history",
            "Zurück an der Spitze",
            "Print is not dead, the publisher said.",
            "The menu has changed little since 1954.",
            "Zur Debatte über den Hafen kamen vierzig Bürger",
            "War dieser Streik nötig?",
        ),
    ),
    Rule(
        id="navigation/label",
        why="The label of a button, beside other buttons; alone it might head a passage.",
        kind="navigation",
        in_company=True,
        pattern=whole_line(
            r"watch|watch now|watch live|listen now|read aloud|mute|unmute|full ?screen|subtitles|autoplay|"
            r"download|audio|podcasts?|photos?|gallery|apple podcasts|spotify|reply|dislike|likes|newest|oldest|"
            r"most liked|"
            r"most recent|sort by|report abuse|go back|sign ?out|my account|account|register now|remember me|"
            r"exclusive(?: content)?|premium|upgrade(?: now)?|donate|contribute|join(?: us| now| today)|one-time|"
            r"monthly|"
            r"community guidelines|house rules|site feedback|send feedback|give feedback|submit|dismiss|not now|"
            r"no thanks|"
            r"maybe later|options|settings|more options|undo|collapse|expand|visit our website|translate|"
            r"select language|"
            r"(?:first |last |originally )?(?:published|posted|updated|modified)(?: on| at)?|live updates|live blog|"
            r"breaking|"
            r"poll|rate|your rating|overall rating|react|love|funny|wow|sad|angry|today's paper|print edition|"
            r"e-?edition|"
            r"e-?paper|digital subscription|special offers|coupons|featured|spotlight|top|headlines|latest|the latest|"
            r"photo galleries|show password|editor'?s note|in|image|photo|credit|video|source|handout|advert|tips|"
            r"required|prev|story highlights|today's (?:top |best )?(?:stories|headlines|news|picks)|read this|faqs?|"
            r"help|"
            r"menu|search|home|close|open|back|next|previous|prev|older|newer|more|skip|continue|play|replay|cancel|"
            r"ok|save|bookmark|print|copy|link|"
            r"embed|report|yes|no|or|video|listen|news|world|live|follow|like|vote|view results|log ?in|sign ?in|"
            r"sign ?up|register|subscribe|"
            r"subscribed|subscribe now!?|comments?|feedback|up next|more videos.{0,12}|\d{1,2}|by|von|text size|"
            r"newsletters?|privacy policy|topics?|"
            r"merken|drucken|speichern|anhören|kommentare?|schließen|mehr|anmelden|einloggen|abonnieren|themen|"
            r"thema|artikel|startseite|suche|folgen|vorlesen|umfrage|abstimmung|autoren|quiz|player|hören|"
            r"fermer|imprimer|partager|commenter|écouter|s'abonner|se connecter|cerrar|guardar|imprimir|comentar|"
            r"escuchar|suscríbete|comenta|"
            r"iniciar sesión|fechar|salvar|ouvir|assine|entrar|chiudi|stampa|salva|ascolta|abbonati|accedi|commenta|"
            r"später|vollbild|feedback|lesen|inhalt|melden|gefällt mir|netiquette|registrieren|weiter|pausieren|"
            r"stumm|abspielen|galerie|forum|mein konto|konto|profil|suchen|bookmark|netzwerke|verschenken|"
            r"abstimmen|"
            r"luisteren|lees voor|zoeken|inloggen|volgen|printen|reageren|reacties|opslaan|leeslijst|abonneer|"
            r"abonneren|word lid|instellingen|"
            r"lyt|luk|søg|log ind|følg|kommentarer|menu|skriv ut|print|søk|lukk|lytt|logg inn|meny|spara|lyssna|stäng|"
            r"sök|logga in|följ|del|spill av|spela upp|afspil|"
            r"kuuntele|sulje|hae|haku|kirjaudu|kirjaudu sisään|seuraa|valikko|tulosta|kommentit|kommentoi|tilaa|toista|"
            r"hlusta|loka|leita|innskráning|prenta|meira|leit|"
            r"kuula|sulge|otsi|logi sisse|telli|menüü|prindi|kommentaarid|kommenteeri|"
            r"klausīties|aizvērt|meklēt|ienākt|pieslēgties|izvēlne|drukāt|komentēt|komentāri|abonēt|"
            r"klausyti|uždaryti|ieškoti|paieška|prisijungti|prisijunkite|meniu|spausdinti|komentarai|prenumeruoti|"
            r"lauschteren|zoumaachen|sichen|umellen|"
            r"sluiten|bewaren|luister|"
            r"suivre|seguir|segui|enregistrer|inscription|connexion|a[+-]|a\+a-|accéder|abo|recherche(?:r)?|"
            r"menu principal|buscar|"
            r"pesquisar|pesquisa|cerca|ricerca|accesso|commenti|ascolta ora|ingresar|ingresa|reproducir|pausa|"
            r"silenciar|"
            r"entra|iniciar|inicia sessió|cercar|subscriptors|redes sociales|"
            r"căutare|caută|conectare|contul meu|articole|αναζ[ήη]τηση|σ[ύυ]νδεση|μενο[ύυ]|szukaj|zaloguj(?: się)?|"
            r"słuchaj|"
            r"drukuj|zamknij|hledat|přihlásit(?: se)?|zavřít|hľadať|prihlásiť(?: sa)?|zatvoriť|"
            r"diskusia|diskuse|"
            r"keresés|belépés|bejelentkezés|bezár|pretraga|pretraži|prijava|prijavi se|zatvori|zapri|iskanje|"
            r"registracija|"
            r"galerija|komentari|naslovnica|novice|vijesti|vesti|търсене|вход|регистрация|затвори|"
            r"пребарај|најава|"
            r"kërko|hyr|mbyll|linker|"
            r"закрыть|печать|сохранить|войти|kapat|kaydet|dinle|yorumlar|giriş yap|إغلاق|حفظ|登录|注册|关闭|搜索|"
            r"閉じる|新規登録|"
            r"ログイン(?:する)?|保存",
            r"вкл\.?|выкл\.?|поиск|меню|читать|смотреть|слушать|подробнее|ещ[её]|назад|далее|комментировать|нравится|"
            r"форум|обсудить|ara|menü|yazdır|beğen|takip et|üye ol|galeri|(?:лайк|смех|удивление|гнев|печаль) \d+|"
            r"بحث|القائمة|التالي|السابق|طباعة|استمع(?: للمقال| للخبر)?|فيديو|صور|متابعة|تابع|إعجاب|[أا][+-]|a[+-]|"
            r"جستجو|چاپ|ذخیره|بیشتر|ویدئو|عکس|فیلم|کپی لینک|نظرات|\d+ نظرات?|חיפוש|תפריט|שמור|הדפס|סגור|האזנה|האזינו|"
            r"עוד|שתף|תגובה|खोजें|होम|वीडियो|फोटो|सेव|शेयर|ค้นหา|เมนู|บันทึก|ปิด|แชร์|tìm kiếm|lưu|đóng|thích|"
            r"quay lại|mới nhất|chia sẻ|google news|cari|tutup|simpan|bagikan|salin|kongsi|komen|masuk|daftar|收藏|"
            r"[点點]赞|點讚|赞|讚|转发|轉發|举报|舉報|返回|首页|首頁|搜[尋索]|複製|追蹤|[关關]注|按讚|展开|收起|朗读|"
            r"聽新聞|听新闻|[大中小字繁简]|检索|検索|メニュー|一覧|写真|動画|画像|その他|拡大|リスト(?:に追加)?|"
            r"に追加|フォロー|気になる|いいね!?|マイページ|紙面|メール|印刷|검색|메뉴|저장|인쇄|목록|크게|작게|보통|"
            r"가|글자|조회(?: ?\d+)?|추천|공감 ?\d*|좋아요|팔로우|회원가입|스크랩|재생|입력|수정|공유",
        ),
        junk=(
            "Close\nVideo\nReplay",
            "Search\nMenu",
            "Listen now\nDownload",
            "Sign out\nMy account",
            "Drucken\nMerken",
            "Spara\nLyssna",
            "Otsi\nTelli",
            "Meklēt\nIenākt",
            "Cerrar\nGuardar",
            "閉じる\n保存",
            "Закрыть\nПоиск",
            "إغلاق\nبحث",
            "收藏\n点赞",
            "検索\nメニュー",
            "목록\n인쇄",
        ),
        keep=(
            "Close",
            "Vote",
            "Video",
            "Поиск",
            "写真",
            "공감",
        ),
    ),
    Rule(
        id="navigation/in_this_article",
        why="The keywords of the story, or the topics it is filed under, in one line.",
        kind="navigation",
        pattern=line_that(
            r"(?:in this (?:article|story)|explore topics|more on|more about|see more on|find more|"
            r"ämnen i artikeln|emner|más sobre|mais sobre|archivado en|en esta nota|temas|tópicos|argomenti|thèmes?|"
            r"(?:actualité)?classé sous|teme|više tema|oznake|ключови думи|етикети|ετικ[έε]τες|etichete|štítky|témy|"
            r"címkék|tagi|"
            r"temaer|tematy|témata|теми|ilgili konular|konular|etiketler|aiheet|mer om|mehr zu|"
            r"mehr über) ?: [^.!?]{2,240}",
            r"(?:#[\p{L}\p{N}_-]+(?: [\p{L}\p{N}]+)? ?){1,12}",
        ),
        where=Where.EDGES,
        junk=(
            "In This Article: ferries, Port Ellery, strikes",
            "Archivado en: Port Ellery",
            "#HABER",
            "Tematy: port, strajk",
            "Mer om: Havnen i Brakhaven",
        ),
        keep=("More on Tuesday: the crews decide.", "In this story, nobody is right."),
    ),
    Rule(
        id="navigation/tags_heading_abroad",
        why="The heading of the keywords below the story, which stand one to a line.",
        kind="navigation",
        where=Where.EDGES,
        pattern=block_heading(
            r"related (?:tags|topics|subjects)|topics?|in this article|article topics|more on this topic|filed to|"
            r"schlagw(?:örter|orte) zu diesem artikel|themen des artikels|kategorien?|mehr zum thema|stichworte|"
            r"mots[ -]clés|thèmes associés|tags associés|sujets|temas(?: de la noticia)?|archivado en|"
            r"más información sobre|"
            r"tópicos|assuntos(?: relacionados)?|palavras-chave|mais sobre|argomenti|parole chiave|"
            r"onderwerpen|trefwoorden|meer over|"
            r"følg (?:disse )?emner(?: på mail)?|följ ämnen|omtalte personer|emneord|stikord|nøkkelord|nyckelord|"
            r"avainsanat|asiasanat|efnisorð|märksõnad|teemad|tēmas|temos|žymės|atslēgvārdi|raktažodžiai|tags?:|"
            r"tagged:|schlagwörter:|weitere (?:beiträge|artikel) zu den themen|mehr zu den themen|themen:|sachgebiete|"
            r"emner|relaterte emner|mer om|ämnen i artikeln|ämnen|aiheet|tematy|powiązane tematy|témata|"
            r"štítky|címkék|subiecte|"
            r"теми|ключевые слова|темы|konular|ilgili konular|الكلمات (?:المفتاحية|الدلالية)|وسوم|مواضيع|"
            r"标签|关键词|关键字|タグ|関連タグ|태그",
            r"(?:sur (?:les mêmes thèmes|ce thème)|thématiques(?: associées)?|thèmes?|dans cet article|"
            r"tags?(?: de l'article)?|"
            r"plus sur (?:ce|le) sujet|(?:más|mais|altro) (?:sobre|su) ?:?|más sobre:?|en esta nota:?|"
            r"temas (?:recomendados|de hoy|"
            r"del día|del artículo|clave)|temas:?|archivado en:?|etiquetado en|tags? dell'articolo|tag articolo|"
            r"argomenti(?: trattati|"
            r"correlati)?|leggi altro su|etichette|marcadores|etiquetas|tópicos relacionados|temas relacionados|"
            r"(?:mais|notícias) "
            r"sobre:?|temes|arxivat a|etiquetes|kategorie|kategória|rubriky|etichete|taguri|cuvinte cheie|"
            r"ετικ[έε]τες|θ[έε]ματα|λ[έε]ξεις κλειδι[άα]|tagi|słowa kluczowe|hasła|klíčová slova|kľúčové slová|témy|"
            r"štítky|"
            r"kulcsszavak|címkék|oznake|ključne (?:riječi|reči|besede)|više tema|teme|tagovi|ознаке|кључне речи|тагови|"
            r"ключови думи(?: към статията)?|етикети|тагове|клучни зборови|etiketat)",
            r"тэги|тэгі|тегтер|თემები|ტეგები|թեմաներ|açar sözlər|teglar|anahtar kelimeler|ключові слова|позначки|"
            r"мітки|العلامات(?: الدالة)?|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية|دالة|مفاتيح)|الوسوم|وسوم|كلمات البحث|"
            r"برچسب.?ها|برچسب‌های خبر|کلیدواژه.?ها?|واژه های کاربردی مرتبط|תגיות|תגים|נושאים|ٹیگز|متعلقہ (?:عنوانات|"
            r"موضوعات)|टैग्स?|टॉपिक्स?|संबंधित (?:विषय|टॉपिक)|ট্যাগ|குறிச்சொற்கள்|แท็ก(?:ที่เกี่ยวข้อง)?|"
            r"หัวข้อที่เกี่ยวข้อง|từ khóa|chủ đề(?: liên quan)?|topik (?:terkait|berita)|kata kunci|tag terkait|"
            r"topik berkaitan|關鍵字|關鍵詞|關鍵字詞|标签|標籤|相關主題|关键字|関連(?:タグ|キーワード|ワード|"
            r"トピック|テーマ|ジャンル)|この記事のタグ|태그|키워드|관련 ?(?:태그|키워드|이슈|토픽)|해시태그|"
            r"түлхүүр үг",
        ),
        junk=(
            "Article topics\nFerries\nHarbours",
            "Thèmes associés\nPorts\nGrèves",
            "Assuntos relacionados\nportos",
            "Onderwerpen\nhavens",
            "Ämnen i artikeln\nhamnar",
            "Følg emner\nHavne",
            "Märksõnad\nsadamad",
            "Tematy\nporty",
            "Ключевые слова\nпорты",
            "Konular\nlimanlar",
            "Thématiques associées\nPorts\nGrèves",
            "Temas recomendados:\npuertos",
            "Tag dell'articolo\nporti",
            "Ključne riječi\nluke",
            "Ключови думи към статията:\nпристанища",
            "Kulcsszavak\nkikötők",
            "العلامات الدالة\nموانئ",
            "برچسب‌ها\nبندر",
            "תגיות\nנמלים",
            "Anahtar Kelimeler\nlimanlar",
            "Từ khóa\ncảng",
            "關鍵字\n港口",
            "関連タグ\n港",
        ),
        keep=(
            "Topics for Friday are fares and safety.",
            "Темы дня обсудят в порту",
            "Từ khóa của năm là cảng biển",
        ),
    ),
    Rule(
        id="navigation/move_abroad",
        why="A link that moves about the page or the site, or a part of its frame.",
        kind="navigation",
        pattern=whole_line(
            r"end of article|story (?:ends|continues)|newer|older|newest first|oldest first|"
            r"(?:zum )?kommentar-?bereich|zum kommentar-bereich|drobečková navigace|breadcrumbs?|brotkrumen|"
            r"(?:vis|se) flere|vis mer|visa (?:fler|mer)|läs mer|les mer|se alle|näytä lisää|pokaż więcej|"
            r"zobrazit (?:vše|více|další)|"
            r"tovább|több|mai mult|показати ще|більше новин|все публикации(?: .{2,12})?|все новости|"
            r"ver más (?:artículos|noticias)|ver todo|ver mais (?:notícias|artigos)|ver tudo|vedi tutti?|"
            r"mostra tutt[oi]|"
            r"tout voir|voir tout(?:es)?(?: .{3,20})?|toon alles|bekijk alles|alle berichten|daha fazlası|"
            r"tümünü gör|tüm haberler|"
            r"lihat (?:semua|selengkapnya)|selengkapnya|baca selengkapnya|xem tất cả|더보기|전체보기|"
            r"查看更多|更多>*|点击查看.{0,8}|"
            r"عرض المزيد|المزيد|もっと読む|一覧(?:へ|を見る)?|この記事を.{1,8}|上一页|下一页|前へ|次へ|"
            r"(?:lire|voir|afficher|voir plus d'|toutes) ?(?:les |le |la |l'|tous les )?(?:articles|"
            r"annexes(?: de l'article)?|plus "
            r"d'articles|classement complet|contenu|plus|suite)|(?:réutiliser|afficher|partager) (?:ce|le) contenu|"
            r"sommaire|"
            r"article (?:précédent|suivant)|continuer la lecture|continuer (?:de|à) lire|passer le contenu|"
            r"haut de page|"
            r"retour (?:à la une|à l'accueil|en haut de page)|consultez (?:les articles|la rubrique) .{4,160}|"
            r"une citation de .{4,100}|début du widget.{0,40}|fin du widget.{0,60}|résume(?:r|z) .{0,20}|"
            r"contenu masqué",
            r"(?:continuar|seguir|sigue|continúa) (?:leyendo|lendo)|(?:ler|lea|leer) (?:el )?(?:artículo|artigo|"
            r"texto|nota|noticia)? ?"
            r"complet[oa]|ver (?:más|todo|todas|todos)(?: .{2,20})?|(?:volver|ir) (?:arriba|al inicio|a la portada|"
            r"al contenido)|"
            r"(?:siguiente|próxim[oa]|anterior)(?: noticia| artículo| nota| matéria| notícia)?|"
            r"visita nuestros portales:?|"
            r"url corta:.{2,60}|\d[\d.,]* visitas|visitas|resume e infórmame rápido|arrow_forward_ios .{2,20}|"
            r"suscríbete gratis|en el siguiente enlace .{4,100}|\*en el siguiente enlace .{4,100}|"
            r"pular para o conteúdo|"
            r"fechar modal\.?|saiba mais|(?:próxima|página anterior)",
            r"(?:vai|torna) (?:a|al|alla|alle|agli|all')(?: tutt[ei])?(?: (?:le|gli|i))? ?(?:notizie|articoli|"
            r"home(?:page)?|inizio|"
            r"contenuto)(?: (?:di|su|in) .{2,40})?|continua(?: a leggere)?|leggi (?:l'articolo|tutto l'articolo|"
            r"di più)|"
            r"(?:notizia|articolo) (?:precedente|successiv[oa])|salta al contenuto|torna all'inizio",
            r"(?:înapoi sus|mai multe|citește (?:mai departe|articolul)|articolul (?:următor|anterior)|"
            r"vezi toate(?: .{2,20})?)|"
            r"(?:περισσ[όο]τερα|επιστροφ[ήη](?: στην κορυφ[ήη])?|επ[όο]μενο(?: [άα]ρθρο)?|προηγο[ύυ]μενο(?: [άα]ρθρο)?|"
            r"δε[ίι]τε [όο]λα)|(?:czytaj dalej|zobacz więcej|rozwiń|zwiń|pokaż wszystkie|wróć(?: na górę| do góry)?|"
            r"(?:następny|poprzedni) artykuł|przejdź do .{2,30}|do góry)",
            r"(?:zpět|späť|nahoru|hore|další|ďalšie|ďalej|přejít na obsah|preskočiť na obsah|(?:předchozí|"
            r"následující|další) článek|"
            r"(?:predchádzajúci|nasledujúci|ďalší) článok|zobraziť (?:viac|všetko|ďalšie)|číst dále|čítať ďalej|"
            r"písmo:?|"
            r"(?:vissza|következő(?: cikk)?|előző(?: cikk)?|ugrás a tartalomhoz|tovább(?: olvasok)?|megnyitás|"
            r"több cikk|mutasd mind))",
            r"(?:skoči na vsebino|preskoči na (?:glavni )?sadržaj|nazaj|naprej|na vrh|povratak na vrh|natrag|"
            r"sljedeć[ei](?: članak| "
            r"vijest)?|sledeć[ai](?: vest)?|prethodn[ia](?: članak| vest)?|prikaži (?:više|sve|još)|pokaži več|"
            r"učitaj (?:još|više)|"
            r"vidi sve|sve vijesti|sve vesti|vse novice|pošalji|spremi (?:članak|vijest)|sačuvaj|"
            r"(?:към началото|нагоре|следваща(?: новина)?|предишна(?: новина)?|виж(?:те)? (?:всички|повече)|"
            r"всички новини|зареди още|"
            r"прескочи|следно|претходно|сите вести|прикажи повеќе)|(?:vazhdo leximin|shiko të gjitha|kthehu lart))",
            r"(?:sie haben|haben sie) einen fehler (?:gefunden|entdeckt)\?|report (?:an )?error|"
            r"signaler une erreur|informar de un error|"
            r"comunicar erro|segnala un errore|meld een (?:fout|taalfout)|anmäl text- och faktafel.{0,40}|"
            r"сообщить об ошибке|hata bildir",
            r"(?:развернуть|свернуть)(?: на весь экран| текст| вс[её])?|узнать больше|показать (?:вс[её]|полностью|"
            r"больше)|читать (?:далее|полностью|дальше|статью|подробнее)|выйти из полноэкранного режима|(?:вход|"
            r"регистрация) на сайте?|вернуться (?:назад|на главную|к списку)|на главную(?: страницу)?|перейти (?:в|к|"
            r"на) [^.!?]{2,24}|(?:следующая|предыдущая) (?:новость|публикация)|распечатать|версия для печати|"
            r"сообщить об опечатке|(?:прислать|предложить) новость|присылайте (?:нам )?(?:свои )?новости|купить фото|"
            r"начало статьи|главный слайд|выделить главное|озвучить текст|добавить в избранное|"
            r"задать вопрос редакции|текст, который будет отправлен нашим редакторам",
            r"показати (?:ще|все|більше)|читати (?:далі|повністю|більше)|надрукувати|версія для друку|"
            r"повідомити про помилку|згорнути|розгорнути|на головну|вгору",
            r"haberin devamı(?: için tıklayın(?:ız)?)?|devamını (?:oku|gör)|tümünü göster|(?:ana ?sayfaya|geri) dön|"
            r"habere git|(?:detaylar|devamı|haberin detayları) için tıklayın(?:ız)?|sayfa başına dön|"
            r"emoji ile tepki ver|yazı boyutu ?a?",
            r"عرض (?:الكل|الجميع)|أكمل القراءة|تابع القراءة|إكمال القراءة|العودة إلى (?:أعلى|الصفحة الرئيسية|"
            r"الرئيسية)|الخبر (?:السابق|التالي)|المقال (?:السابق|التالي)|طباعة (?:الخبر|المقال|الموضوع)|(?:تكبير|"
            r"تصغير) الخط|حجم الخط|[أا]بلغ عن خط[أا]|مشاهدة المزيد|انتقل إلى المحتوى|تخطى إلى المحتوى|تحميل المزيد",
            r"ادامه (?:مطلب|خبر|متن)|مشاهده (?:بیشتر|همه)|نسخه (?:چاپی|قابل چاپ)|بازگشت به (?:بالا|صفحه اصلی)|"
            r"خبر (?:قبلی|بعدی)|صفح[هۂ] (?:اصلی|نخست|اوّل|اول)|ارسال به دوستان|لینک کوتاه(?: خبر)?|گزارش خطا|"
            r"تماس با ما|درباره ما|انتهای پیام ?/?|پایان پیام ?/?|لینک‌های قابلیت دسترسی|بدون فیلترشکن|"
            r"دسترسی بدون فیلتر.{0,8}|کد خبر ?:? ?[\d/]*|مواد پر جائیں",
            r"לכתבה המלאה|הדפסה|שמור כתבה|חזרה ל(?:מעלה|דף הבית|ראש העמוד)|(?:ה|ל)?כתבה (?:הבאה|הקודמת)|"
            r"דווח(?:ו)? על (?:טעות|שגיאה)|(?:הצג|טען|טענו|הציגו) עוד|לכל הכתבות|עבור לתוכן.{0,12}",
            r"और (?:देखें|लोड करें)|सभी देखें|होम ?पेज|(?:अगली|पिछली) (?:खबर|स्टोरी|ख़बर)|ऐप (?:पर|में) प(?:ढ़|ढ़)ें|"
            r"पूर[ाी] (?:खबर |स्टोरी )?प(?:ढ़|ढ़)ें|हिंदी न्यूज़?|ताज़ा ख़बरें लाइव",
            r"หน้าแรก|หน้าหลัก|ดูทั้งหมด|อ่านต่อ|กลับ(?:ไป)?(?:ด้านบน|หน้าแรก)|ข่าว(?:ก่อนหน้า|ถัดไป)|ดูเพิ่มเติม",
            r"trở (?:lại|về) (?:trang chủ|đầu trang|.{2,16})|về trang chủ|xem (?:tiếp|toàn bộ)|(?:tin|bài) (?:trước|"
            r"tiếp theo|sau)|in bài(?: viết)?|copy link thành công|sao chép (?:liên kết|link)(?: thành công)?|"
            r"gửi (?:bài viết|email)",
            r"lanjut(?:kan)? (?:membaca|baca)(?: artikel)?|(?:lanjut )?ke halaman (?:berikutnya|selanjutnya|\d)|"
            r"halaman (?:berikutnya|sebelumnya)|kembali ke (?:atas|beranda|halaman .{3,12})|cetak(?: berita)?|"
            r"lihat (?:lainnya|lebih banyak|semua foto)|perbesar|zoom-in|(?:berita|artikel) (?:sebelumnya|"
            r"selanjutnya|berikutnya|seterusnya)|endelea kusoma|rudi juu|gaan voort met lees|lees verder|terug na bo",
            r"返回(?:首页|頂部|首頁|列表|上一页|搜狐.{0,8}|新浪.{0,4})(?:，查看更多)?|回(?:首頁|頂部|上一頁|到首頁)|"
            r"(?:阅读|閱讀|查看)(?:原文|全文)|展[开開](?:全文|更多|剩余.{1,8})|收起(?:全文)?|"
            r"[点點][击擊我](?:进入专题|看更多|查看全文|查看原文|阅读全文|展开.{0,4}|看更多新聞)|看完整(?:報導|文章|"
            r"內容|新聞)|繼續閱讀|继续阅读|阅读下一篇[:：]?|【?纠错】?|我要(?:纠错|报错|投稿)|字[体體級级](?:大小|"
            r"設定|设置)?[:：]?(?: ?[大中小])*|加[载載]更多|更多(?:内容|內容|精彩内容.{0,6})|按此查看.{2,12}|(?:關閉|"
            r"关闭)(?:廣告|广告)|友善列印|分享給朋友[:：]?|追蹤我們[:：]?|打开.{2,10}(?:查看更多.{0,8}|阅读全文)|"
            r"责任编辑[:：].{1,12}",
            r"次(?:の)?(?:ページ|記事)へ?|次の記事に続く|前(?:の)?ページへ?|記事一覧(?:へ|に)?(?:戻る)?|"
            r"[\x{3040}-\x{30ff}\x{4e00}-\x{9fff}]{2,10}(?:記事|ニュース|の)一覧(?:へ|を見る|はこちら)|"
            r"全文(?:を(?:読む|表示)|公開中)|"
            r"続きを(?:見る|表示)(?:する)?|すべて見る|(?:この記事の|その他の)?(?:写真|画像|"
            r"図版)(?:(?:を(?:すべて)?見る|はこちら|一覧)[(（]?(?:全?\d+[枚点])?[)）]?|[(（]全?\d+[枚点][)）])|"
            r"折りたたんだ状態|記事を(?:保存|印刷)する|リストに追加|(?:この記事|元の記事)(?:の写真|の画像)?(?:を|へ|"
            r"に)?(?:見る|戻る|読む)|文字(?:の)?(?:大きさ|サイズ)(?:変更)?|ページ(?:の)?(?:トップ|先頭)(?:へ|"
            r"に)?(?:戻る)?|残り文字数|ここから続き|コメントを(?:もっと)?読む|この記事を(?:シェア|共有|"
            r"保存)(?:する)?|記事を共有|写真・図版",
            r"(?:기사|본문|뉴스) ?(?:듣기|읽어주기|읽기|스크랩|저장|인쇄|바로가기|프린트하기)|인쇄하기|프린트(?:하기|"
            r"기사.{0,8})?|글(?:자|씨) ?크기 ?(?:조절|설정|변경|크게|작게)?|폰트 ?크기.{0,6}|(?:이전|다음) ?(?:기사|"
            r"글|뉴스|페이지)(?: ?보기)?|목록(?:으로|보기)|맨 ?위로|(?:전체|모두) ?보기|스크랩하기|오탈자 신고|"
            r"기사 ?제보(?:하기)?|원고료로 응원하기|후속기사 원해요|이 기사를 추천합니다|좋아요 ?\d*|재생목록|"
            r"뉴스 ?홈",
        ),
        junk=(
            "End of article",
            "Drobečková navigace",
            "Vis flere",
            "Pokaż więcej",
            "Ver más artículos",
            "Ver todo",
            "Tout voir",
            "Toon alles",
            "Все новости",
            "Tümünü gör",
            "Selengkapnya",
            "더보기",
            "查看更多",
            "عرض المزيد",
            "もっと読む",
            "Réutiliser ce contenu",
            "Continuar leyendo",
            "Vai a tutte le notizie di Port Ellery",
            "Skoči na vsebino",
            "Czytaj dalej",
            "Выйти из полноэкранного режима",
            "Показати ще",
            "Haberin devamı için tıklayınız",
            "حجم الخط",
            "انتهای پیام",
            "לכתבה המלאה",
            "पूरी खबर पढ़ें",
            "Copy link thành công",
            "Lanjutkan Membaca",
            "返回首页",
            "記事一覧へ戻る",
            "글자크기",
        ),
        keep=(
            "Older than the harbour",
            "Se alle båtene i Brakhaven",
            "Ver todo el puerto desde el faro",
            "Vis flere hensyn",
            "Узнать больше о шторме хотел весь порт.",
            "Перейти в порт решили трое, и двое вернулись.",
            "글자 크기가 두 배로 커졌다",
            "Haberin devamı gelmedi, dedi kaptan.",
            "حجم الخطر في الميناء",
        ),
    ),
)
