"""Breadcrumbs, names of sections, and tags."""

from __future__ import annotations

import re
from functools import lru_cache

from ..rule import Rule, Where, block_heading, line_that
from ..words import COUNTRIES, MENU_ENTRIES, SECTIONS

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
    """Whether a line is up to three words, all of them parts of the names of sections or countries."""
    if len(line) > _LONGEST_SECTION:
        return False
    words = _names(line)
    return 0 < len(words) <= _CATEGORY_RUN and _NAMES_IN_MENUS.issuperset(words)


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
        pattern=line_that(
            rf"(?:you are here:? ?|sie sind hier:? ?)?{_HOME}{_ARROW}.*",
            longest=230,
        ),
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
        junk=(
            "Home\nNews\nWorld",
            "Politik\nAusland",
            "Anasayfa\nGündem",
            "الرئيسية\nسياسة",
            "首页\n国内\n财经",
            "政治\n経済",
        ),
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
            r"argomenti|trefwoorden|теги|метки|etiketler|标签|タグ|キーワード) ?[:|-] .+",
            r"(?:#[\p{L}\p{N}_]+[ ,]*){2,}",
            r"(?:tags|themenseiten|schlagw(?:örter|orte)|stichw(?:örter|orte)|keywords|etiquetas|etiketler|теги|метки) "
            r"(?:[^,.!?]{2,},){2,}[^,.!?]{2,}",
            r"(?:tags?|themen|temas|thèmes|topics|onderwerpen):? (?:#[^#]{2,})+",
            r"(?-i:(?:Posted|Filed|Tagged|Published) (?:in|under|with)(?:[ ,/|&]+[A-Z][\p{L}&'-]*){1,8})",
            r"(?-i:Topics(?:[ ,/|&]+[A-Z][\p{L}&'-]*){1,8})",
            r"[\s•#-]*(?:темы|ключевые слова|тэги|тэгі|тегтер|თემები|ტეგები|թեմաներ|açar sözlər|teglar|"
            r"anahtar kelimeler|ключові слова|позначки|мітки|العلامات(?: الدالة)?|(?:ال)?كلمات (?:ال)?(?:مفتاحية|"
            r"دلالية|دالة|مفاتيح)|الوسوم|وسوم|كلمات البحث|برچسب.?ها|برچسب‌های خبر|کلیدواژه.?ها?|"
            r"واژه های کاربردی مرتبط|תגיות|תגים|נושאים|ٹیگز|متعلقہ (?:عنوانات|موضوعات)|टैग्स?|टॉपिक्स?|"
            r"संबंधित (?:विषय|टॉपिक)|ট্যাগ|குறிச்சொற்கள்|แท็ก(?:ที่เกี่ยวข้อง)?|หัวข้อที่เกี่ยวข้อง|từ khóa|"
            r"chủ đề(?: liên quan)?|topik (?:terkait|berita)|kata kunci|tag terkait|topik berkaitan|關鍵字|關鍵詞|"
            r"關鍵字詞|标签|標籤|相關主題|关键字|関連(?:タグ|キーワード|ワード|トピック|テーマ|ジャンル)|"
            r"この記事のタグ|태그|키워드|관련 ?(?:태그|키워드|이슈|토픽)|해시태그|түлхүүр үг) ?[:|] ?.+",
            longest=400,
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
)
