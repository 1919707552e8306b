"""Headings of blocks of other stories."""

from __future__ import annotations

import re

from ..rule import Rule, block_heading, whole_line

_STORIES = (
    r"(?:articles?|stories|news|posts?|content|coverage|reading|reads|headlines|videos?|links?|topics?|items?|"
    r"galleries)"
)
_BEITRAEGE = r"(?:artikel|beiträge?|themen|nachrichten|meldungen|videos?|inhalte?|links?)"
# A name: what stands behind "More from" in a heading, and not in the middle of a story.
_SUBJECT = (
    r"(?:(?:the |our |this )?(?:author|section|series|topic)|(?:the )?(?-i:\p{Lu})[\p{L}\d.&'-]*(?: (?:(?:of|and|"
    r"the|in|&|und|der|de) )?(?-i:[\p{Lu}\d])[\p{L}\d.&'-]*){0,3})"
)
_SUBJECT_NAMED = re.compile(
    r"(?i)(?:mehr|alles|weitere) (?:\w+ )?(?:zum thema|rund um) |mehr (?:themen|news|artikel|meldungen) "
)


def _introduces_nothing(line: str) -> bool:
    """Whether no colon ends the line, as it does where the story goes on with somebody's words.

    Behind the name of a subject, more of which is announced, it introduces links.
    """
    return not line.rstrip().endswith(":") or _SUBJECT_NAMED.match(line) is not None


RULES = (
    Rule(
        id="related/heading",
        why="The heading of a list of links to other stories.",
        kind="related",
        pattern=block_heading(
            rf"(?:most )?popular(?: {_STORIES}| now| in (?-i:\p{{Lu}}).{{1,29}}| this week)?",
            rf"related(?: {_STORIES})?",
            r"(?:you (?:may|might) also (?:like|be interested in)|you may like|we recommend|what to read next|"
            r"read next|keep reading)",
            rf"(?:recommended|suggested|similar|featured|latest|recent|top|trending|other|more|must[ -]read|"
            rf"editors?'?s?'? ?picks?:?)(?: for you)? ?{_STORIES}",
            r"(?:recommended|suggested)(?: for you| by .{2,20})?",
            r"(?:trending|trending now|trending stories|more trending)",
            rf"(?:the )?most (?:read|viewed|shared|watched|discussed|commented|popular)(?: {_STORIES})?(?: (?:in|"
            rf"on) (?-i:[\p{{Lu}}@]).{{1,29}}| in world news| today| this week)?",
            r"read more(?: (?:stories|news|about this|on this(?: story)?|about|on))?(?: here)?(?:\.\.\.)?",
            r"more (?:like this|to read|to explore)|more related (?:stories|articles|news)|also worth reading|"
            r"in the headlines|read more from (?-i:[A-Z]).{1,29}|(?:read )?more on (?-i:[A-Z])[^.?!,]{2,29}:",
            r"(?:don't miss|in case you missed it|also (?:read|see|on (?-i:\p{Lu}).{1,29})|see also|read also|"
            r"must reads?|"
            r"top picks|editors?'? picks?|from (?:the|our) "
            r"(?:web|archives?|partners?|network)|around the web|elsewhere on the web|"
            r"what others are reading|readers also liked)",
            r"related coverage(?: from .{2,})?|schlagzeilen",
            r"(?:latest|breaking) (?:news|headlines|stories|updates)",
            # German
            rf"(?:mehr|weitere[snr]?|ähnliche|verwandte|empfohlene|neueste|aktuelle|beliebte|meistgelesene|"
            rf"passende) {_BEITRAEGE}",
            r"mehr (?:zum thema|zu diesem thema|dazu|lesen)",
            r"(?:lesen sie (?:auch|mehr|dazu|hierzu)(?: zum thema)?|lesen sie (?:hierzu|dazu) auch|"
            r"(?:das )?könnte (?:sie|dich|dir) auch (?:interessieren|gefallen)|"
            r"das könnte (?:sie|dich) (?:auch )?interessieren|auch interessant|auch spannend|mehr für (?:sie|dich)|"
            r"zum weiterlesen|"
            r"meistgelesen(?:e artikel)?|am meisten gelesen|unsere (?:empfehlungen|leseempfehlungen)|"
            r"empfehlungen der redaktion|"
            r"leserempfehlungen?|neu(?:este[snr]?)? (?:artikel|meldungen|nachrichten|videos)|topmeldungen|"
            r"top-themen|weitere themen|weitere videos)",
            r"(?:das könnte (?:ihnen|dir|euch) auch gefallen|lesen sie (?:hier weiter|jetzt)|lies auch|lest auch|siehe "
            r"auch|"
            r"passend (?:zum artikel|dazu|zum thema)|nutzer lesen auch|auch lesenswert|das lesen andere|andere lasen "
            r"auch|"
            r"ähnliche|mehr aus dem ressort|mehr aus: .{2,}|aus dem netz|aus dem archiv|neues aus unserem netzwerk|"
            r"partner(?:angebote|inhalte)|empfehlung(?:en)? (?:der redaktion|für (?:sie|dich))|unsere "
            r"empfehlung(?:en)? für "
            r"(?:sie|dich)|mehr news und videos|weitere (?:rezepte|kritiken|links|geschichten)(?: .{2,})?|"
            r"auf (?-i:\p{Ll}{3,14}) jetzt auch|mehr von uns|das interessiert andere|jetzt beliebt|themenwelten|"
            r"(?:hilfreiche|nützliche|externe) links)",
            # French, Spanish, Portuguese, Italian, Dutch
            r"(?:à lire aussi|lire aussi|à lire également|sur le même (?:sujet|thème)|les plus lus|"
            r"articles? (?:liés|similaires|recommandés|récents)|"
            r"à voir aussi|vous (?:aimerez|pourriez) aussi(?: aimer)?|plus d'articles|nos derniers articles|"
            r"dans la même rubrique)",
            r"(?:te puede interesar|también te puede interesar|le puede interesar|quizás te interese|"
            r"lo más (?:leído|visto)|más (?:leídas|noticias|sobre este tema)|"
            r"noticias? relacionadas?|más temas|artículos relacionados|relacionad[oa]s?|lee también|lea también|"
            r"últimas noticias|"
            r"más información|ver también)",
            r"(?:leia também|veja também|leia mais|mais lidas|notícias relacionadas|artigos relacionados|"
            r"relacionadas|"
            r"últimas notícias|você pode gostar|recomendados?(?: para você)?|mais (?:notícias|sobre))",
            r"(?:leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|i più letti|più letti|"
            r"ultime notizie|vedi anche|correlati)",
            r"(?:bekijk ook|luister ook|net binnen|laatste nieuws|het laatste nieuws|meer over dit onderwerp|ook "
            r"interessant|"
            r"(?:anderen|lezers) lazen ook|aanraders?|tips? van de redactie|gerelateerd|leestips?|nu in het nieuws|"
            r"meest (?:bekeken|populair|gelezen artikelen)|best gelezen)",
            r"(?:lees ook|lees meer|meest gelezen|gerelateerde? (?:artikelen|berichten)?|meer (?:nieuws|artikelen)|"
            r"aanbevolen|zie ook)",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"(?:читайте также|читать также|смотрите также|по теме|материалы по теме|похожие (?:статьи|новости|"
            r"материалы)|самое (?:читаемое|популярное)|популярное|"
            r"новости по теме|последние новости|главные новости)",
            r"(?:ilgili haberler|benzer haberler|en çok okunan(?:lar)?|son dakika haberleri|diğer haberler|"
            r"öne çıkanlar|çok okunanlar)",
            r"(?:اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|المزيد من الأخبار)",
            r"(?:相关(?:阅读|新闻|文章)|延伸阅读|推荐阅读|热门(?:文章|新闻)|猜你喜欢)",
            r"(?:関連(?:記事|ニュース|キーワード|リンク)|おすすめ(?:情報|記事)?|アクセスランキング|あわせて読みたい|"
            r"人気記事|最新記事|.{1,6}の新着|【?関連記事】?)",
            longest=120,
        ),
        junk=(
            "Popular Articles",
            "Related",
            "Most read\nWhat the keeper saw on the night of the storm",
            "Mehr zum Thema\nHafen bleibt bis auf Weiteres für alle Schiffe gesperrt",
            "Das könnte Sie auch interessieren",
            "À lire aussi",
            "Te puede interesar",
            "Lo más leído",
            "Leia também",
            "Leggi anche",
            "Lees ook",
            "Читайте также",
            "Benzer haberler",
            "اقرأ أيضا",
            "相关阅读",
            "関連記事",
        ),
        keep=(
            "Related parties must be named, the regulator said.",
            "Popular uprising in the hills",
            "Popular in the hills",
            "Also on board",
            "Best of the harbour",
            "Read more than you speak, her grandmother used to say.",
            "What happens next",
            "Mehr Zeit für die Fähren",
            "Más barcos para Port Ellery",
        ),
    ),
    Rule(
        id="related/heading_alone",
        why="The heading of links to other stories, which may stand amid a list of the story's own: it alone goes.",
        kind="related",
        pattern=whole_line(
            r"(?:more|stories|news|picked|selected) for you|explore more(?: (?:stories|articles|news|topics))?|"
            r"discover more"
            r"(?: (?:stories|articles|news))?|also in (?:this section|news|sport|the news|(?-i:[A-Z]).{1,29})|"
            r"also (?:of interest"
            r"|from (?-i:[A-Z]).{1,29})|read (?:this )?next|editor'?s'? (?:picks?|choices?|selection)|(?:staff|"
            r"our) picks|"
            r"you (?:may|might) (?:also )?(?:enjoy|be interested in|have missed|like to read)|don't miss (?:these|"
            r"this)|"
            r"must[ -](?:reads?|watch|see)|(?:what's )?trending (?:on|in|at|from) (?:the )?(?-i:[A-Z]).{1,29}|"
            r"what's trending|(?:in|"
            r"and in) other news|icymi|"
            r"(?:the )?latest (?:in|on|from|at) (?:the )?(?-i:[A-Z])[^.!?,:]{1,29}|(?:what )?(?:people|others|readers|"
            r"our readers"
            r") (?:are )?(?:also )?(?:reading|reading now|viewed|liked|read)\b[ .…]*|from around the web|"
            rf"related {_STORIES} from (?:the )?(?-i:[A-Z]).{{1,29}}|related searches|"
            r"more (?-i:[A-Z])[\w.&'-]*(?: (?-i:[A-Z])[\w.&'-]*){0,2} (?:coverage|stories|news|headlines|videos)|"
            r"(?:our|the) (?:latest|top|best) (?:(?-i:[A-Z])[\w.&'-]*(?: (?-i:[A-Z])[\w.&'-]*){0,2} )?(?:stories|news|"
            r"headlines|"
            r"coverage|articles)|more (?:recipes|maps|reviews|guides|quizzes|columns|opinions?|features|podcasts|"
            r"episodes|"
            r"interviews|explainers)|check also|check (?:these|this) out|here are more articles you may enjoy\.?",
        ),
        junk=(
            "More for you",
            "Editor's Picks",
            "You might have missed",
            "Trending on Courier",
            "People are also reading…",
            "More Ellery coverage",
            "Our Latest Harbour Stories",
            "Related stories from Harbour Courier",
        ),
        keep=(
            "More stories, more storms",
            "The latest in a long line of storms",
            "In other news the band re-signed the keeper.",
            "More recipes than cooks",
            "Our best stories begin at sea",
        ),
    ),
    Rule(
        id="related/more_from",
        why="The heading of a list of links to other stories, which names the outlet, the section or the subject.",
        kind="related",
        pattern=block_heading(
            rf"more (?:from|in|on|about|stories (?:from|in|on|about)|news (?:from|on)|top stories from) {_SUBJECT}",
            rf"mehr (?:zu|aus|von|über|auf)(?: de[rmn])? {_SUBJECT}",
            rf"(?:mehr|alles|weitere (?:artikel|nachrichten|themen)|mehr (?:themen|nachrichten|news|artikel|meldungen))"
            rf" (?:zum thema|rund um|aus|zu) {_SUBJECT}",
            rf"(?:más (?:en|de|sobre)|mais (?:de|em|sobre)|altro (?:da|su)|meer (?:van|over|uit)|plus (?:de|sur)|"
            rf"больше о) {_SUBJECT}",
            accepts=_introduces_nothing,
        ),
        junk=(
            "More from Harbour Courier\nKeeper of the light retires after forty years",
            "More on Port Ellery\nKeeper of the light retires after forty years",
            "Mehr zu Port Ellery\nHafen bleibt bis auf Weiteres für alle Schiffe gesperrt",
        ),
        keep=(
            "More from the harbour than from the hills",
            "More from the minister:",
            "Mehr von allem",
            "More on strike than at work",
        ),
    ),
)
