"""Links to other stories: headings of blocks, single lines, and links glued to the end of a paragraph."""

import re

from .rule import Hinted, Rule, Where, block_heading, line_that, whole_line, within_line

_STORIES = (
    r"(?:articles?|stories|news|posts?|content|coverage|reading|reads|headlines|videos?|links?|topics?|items?|"
    r"galleries)"
)
_BEITRAEGE = r"(?:artikel|beiträge?|themen|nachrichten|meldungen|videos?|inhalte?|links?)"

_SEE_ALSO = (
    r"(?:also )?read ?(?:also|more|next|this)?|see also|also see|also on .{3,30}|don'?t miss|must read|"
    r"related(?: (?:story|article|coverage|video|news|stories|"
    r"articles|link|post))?|recommended(?: reading)?|watch(?: also| next| more| now)?|more(?: on this)?|"
    r"further reading|trending|in case you missed it|"
    r"lesen sie (?:auch|hier|mehr|dazu|jetzt|weiter)|(?:lies|siehe|mehr) (?:auch|dazu|zum thema)|auch interessant|"
    r"passend dazu|lest auch|lesen sie dazu auch|(?:unser )?lese-?tipp|ebenfalls interessant|auch spannend|"
    r"mirá(?: también)?|seguí leyendo|seguir leyendo|no te pierdas|approfondisci|guarda anche|guarda le foto|"
    r"scopri di più|continue lendo|ler mais|zobacz też|polecamy|vezi și|bakmadan geçme|"
    r"ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|और पढ़ें|simak juga|simak video|halaman selanjutnya|"
    r"(?:à )?lire aussi|à (?:lire|voir)(?: également)?|lire (?:également|plus)|voir aussi|"
    r"l(?:ee|ea|eer|éase) (?:también|más|además)|te puede interesar|también te puede interesar|le puede interesar|"
    r"ver también|"
    r"leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|potrebbe interessarti|"
    r"lees (?:ook|meer|verder)|zie ook|читайте также|читать также|смотрите также|по теме|"
    r"ayrıca (?:bakınız|okuyun)|bunu da okuyun|ilgili haber|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|相关阅读|延伸阅读|"
    r"関連記事|あわせて読みたい"
)
_SURE_SEE_ALSO = (
    r"also read|read (?:also|more|next)|see also|related (?:story|article|coverage|stories|articles|link)|"
    r"related|recommended(?: reading)?|watch also|"
    r"must read|don'?t miss|trending|more on this|in case you missed it|"
    r"lesen sie (?:auch|hier|mehr|dazu|weiter)|(?:lies|siehe) (?:auch|dazu)|mehr (?:dazu|zum thema)|auch interessant|"
    r"lest auch|lesen sie (?:dazu|hierzu) auch|(?:unser )?lese-?tipp|ebenfalls interessant|auch spannend|passend dazu|"
    r"sehen sie (?:im video|auch|hier)|siehe auch|mehr lesen|weitere informationen|kommentar zum thema|"
    r"mirá también|no te pierdas|guarda anche|zobacz też|vezi și|"
    r"ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|simak juga|simak video|oglądaj|"
    r"(?:[aà] )?lire aussi|à lire(?: également)?|lire (?:également|plus)|voir aussi|"
    r"l(?:ee|ea|eer|éase) (?:también|más|además)|te puede interesar|también te puede interesar|le puede interesar|"
    r"ver también|"
    r"leia (?:também|mais)|veja (?:também|mais)|saiba mais|leggi anche|vedi anche|potrebbe interessarti|"
    r"lees (?:ook|meer|verder)|zie ook|читайте также|читать также|смотрите также|"
    r"läs mer|læs mere|les mer|lue lisää|sjá (?:einnig|líka|nánar)|"
    r"lesa meira|lestu líka|loe (?:ka|lisaks|lisa|edasi)|vaata ka|lasi (?:arī|vēl)|skaties arī|"
    r"(?:taip pat )?skaitykite(?: taip pat| daugiau| dar)?|žiūrėkite taip pat|bekijk ook|luister ook|"
    r"(?:liest|lauschtert|kuckt) och|méi (?:zum thema|dozou)|les eisini|"
    r"das könnte (?:sie|dich|ihnen|dir) auch (?:interessieren|gefallen)|lesen sie (?:jetzt|auch bei uns)|"
    r"auch bei (?-i:\p{Lu})[\p{L}.]{1,20}|mehr (?-i:\p{Lu}{3,8})|passend zum artikel|zum weiterlesen|"
    r"puede interesarte|podría interesarte|te recomendamos(?: leer)?|más información|para saber más|et pot interessar|"
    r"pode interessar|veja ainda|per approfondire|potrebbe interessar(?:ti|vi)|ti potrebbe interessare|vidi i|vidi još|"
    r"(?:pour )?en savoir plus|pour aller plus loin|lire la suite|voir également|sur le même sujet|leer más|ler mais|"
    r"χρ[ήη]σιμα|σχετικ[άα]|więcej|polecamy|mohlo by (?:vás|ťa|tě) (?:také )?zaují?mat|kapcsolódó|ajánljuk|"
    r"povezano|možda (?:vas|te) zanima|още по темата|свързано|поврзано|"
    r"bunu da okuyun|ilgili haber|اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|相关阅读|延伸阅读|関連記事"
)

# A name: what stands behind "More from" in a heading, and not in the middle of a story.
_SUBJECT = (
    r"(?:(?:the |our |this )?(?:author|section|series|topic)|(?:the )?(?-i:\p{Lu})[\p{L}\d.&'-]*(?: (?:(?:of|and|"
    r"the|in|&|und|der|de) )?(?-i:[\p{Lu}\d])[\p{L}\d.&'-]*){0,3})"
)


_SEE_ALSO_ABROAD = (
    r"[aà] lire aussi|lire aussi|[aà] lire également|lesen sie (?:dazu )?auch|lest auch|lesen sie hier(?: mehr)?|"
    r"leggi anche|mirá también|guarda anche|ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|zobacz też|vezi și|"
    r"δείτε (?:επίσης|ακόμη|ακόμα)|"
    r"leia também|veja também|"
    r"lea también|lee también|lees ook|les også|se også|läs också|läs även|se även|læs også|lue myös|katso myös|"
    r"czytaj (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|zobacz także|čtěte (?:také|též|více)|"
    r"přečtěte si také|olvass(?:a|on|átok)? (?:el|még|tovább)|citește și|citiți și|διαβάστε (?:επίσης|ακόμη|"
    r"περισσότερα)|"
    r"читайте также|читать также|смотрите также|читайте також|читайте ще|дивіться також|baca juga|lihat juga|"
    r"loe ka|loe lisaks|lasi arī|taip pat skaitykite|skaitykite taip pat|sjá einnig|lestu líka|bekijk ook|luister ook|"
    r"liest och|lauschtert och|lies auch|siehe auch|katso myös|"
    r"bunu da okuyun|ilginizi çekebilir|прочетете още|вижте още|pročitajte i|čitajte i|preberite (?:tudi|še)|"
    r"lisez aussi|(?:lee|lea|leé|leia|mira|mirá) (?:también|además)|leé más|le[íi] también|"
    r"para leer más|leer además|llegeix també|ler também|confira também|leggi (?:pure|inoltre)|"
    r"cit(?:iți|iţi|ește|eşte|este) și|cit(?:iți|iţi|ește|eşte) şi|cite[șş]te mai mult|"
    r"vezi [șş]i|διαβ[άα]στε (?:ακ[όο]μα|επ[ίι]σης|ακ[όο]μη|σχετικ[άα])|δε[ίι]τε (?:επ[ίι]σης|ακ[όο]μη|ακ[όο]μα)|"
    r"zobacz r[óo]wnież|sprawdź (?:też|także|również)|warto przeczytać|přečtěte si (?:také|též|i)|čítajte (?:aj|viac|"
    r"tiež)|"
    r"prečítajte si (?:aj|tiež)|olvas(?:sa|d) el(?: ezt)? is|olvass tovább|olvasta már\??|"
    r"pro[čc]itaj(?:te)? (?:i|još|i ovo|više)|čitajte (?:još|i|više)|pogledajte i|прочитајте и|читајте (?:и|још)|"
    r"preberi(?:te)? (?:tudi|še|več)|прочети (?:още|повече)|прочетете (?:още|повече|и)|виж(?:те)? (?:още|и|повече)|"
    r"прочитај (?:повеќе|и|уште)|прочитајте (?:повеќе|уште)|lexo (?:edhe|më shumë|gjithashtu)|shihni edhe"
)


# "Read also" and "related" in the languages of the east and the south.
_SEE_ALSO_EAST = (
    r"читайте (?:по теме|ещ[её]|далее|подробнее|подробности)|(?:смотрите|подробнее|ещ[её]) по теме|"
    r"(?:что )?ещ[её] почитать|материалы? по (?:теме|этой теме)|читайте за темою|матеріали (?:по|за) тем(?:і|ою)|"
    r"чытайце (?:таксама|яшчэ)|глядзіце таксама|(?:тағы )?оқи отырыңыз|тағы оқыңыз|oxşar xəbərlər|həmçinin oxuyun|"
    r"əlaqədar xəbərlər|mavzuga oid|shuningdek o.qing|წაიკითხეთ (?:ასევე|აგრეთვე)|ასევე (?:იხილეთ|წაიკითხეთ)|"
    r"იხილეთ ასევე|(?:տեսեք|դիտեք|կարդացեք) նաև|ilgili haber(?:ler)?|(?:bunlar(?: da)? )?ilginizi çekebilir|"
    r"(?:bu haberi? )?de? okuyun|önerilen haber(?:ler)?|benzer haber(?:ler)?|ayrıca oku(?:yun)?|"
    r"[اإ]قر[أؤ](?:وا)? [أا]يض(?:ا|ًا|اً)|شاهد(?:وا)? [أا]يض(?:ا|ًا|اً)|قد يهمك(?: [أا]يض(?:ا|ًا|اً))?|"
    r"قد يعجبك(?: [أا]يض(?:ا|ًا|اً))?|قراءة المزيد|لقراءة المزيد|(?:مواضيع|مقالات|موضوعات|أخبار) (?:ذات صلة|متعلقة|"
    r"مرتبطة)|بیشتر بخوانید|همچنین بخوانید|(?:خبرهای|مطالب|اخبار) مرتبط|در همین (?:زمینه|رابطه|باره)|این (?:خبر|"
    r"مطلب) را (?:هم |نیز )?بخوانید|קרא(?:ו)? (?:גם|עוד)|לקריאה נוספת|כתבות (?:קשורות|נוספות)|עוד בנושא|ראו גם|"
    r"یہ بھی (?:پڑھیں|پڑھیے|دیکھیں|پڑھئے)|مزید (?:پڑھیں|پڑھیے)|اسی بارے میں|متعلقہ خبریں|(?:ये|यह|इसे|"
    r"इन्हें) भी (?:प(?:ढ़|ढ़)ें|प(?:ढ़|ढ़)िए|देखें|जानें)[ः]?|(?:और|आगे) प(?:ढ़|ढ़)ें|(?:संबंधित|सम्बंधित|"
    r"सम्बन्धित) (?:खबरें|खबर|समाचार)|(?:हेही|हे ही|हे पण) (?:वाचा|पाहा)|यो पनि (?:पढ्नुहोस्|हेर्नुहोस्)|আর(?:ও|"
    r"ো) (?:প(?:ড়|ড়)ুন|দেখুন)|সম্পর্কিত (?:খবর|সংবাদ)|આ પણ (?:વાંચો|જુઓ)|மேலும் (?:படிக்க|வாசிக்க)|"
    r"இதையும் (?:படிங்க|படியுங்கள்|படிக்க)|தொடர்புடைய செய்திகள்|(?:ఇది|ఇవి|ఇవీ|ఇదీ) (?:కూడా )?చదవండి|(?:തുടര്.ന്ന്|"
    r"തുടർന്ന്|ഇതും|കൂടുതൽ|കൂടുതല്.) വായിക്കുക|තවත් කියවන්න|(?:อ่าน|ดู)(?:ข่าว)?(?:เพิ่มเติม|"
    r"(?:อื่นๆ ?)?ที่เกี่ยวข้อง|ประกอบ)|(?:ข่าว|เรื่อง|บทความ)(?:ที่)?เกี่ยวข้อง|คลิกอ่าน(?:เพิ่มเติม)?|(?:đọc|"
    r"xem) thêm|(?:tin|bài)(?: viết)? liên quan|(?:bạn )?có thể (?:bạn )?quan tâm|baca (?:juga|lagi|pula)|"
    r"simak (?:juga|pula)|tonton juga|pilihan editor|(?:berita|artikel) (?:terkait|berkaitan)|basahin(?: din)?|"
    r"panoorin|kaugnay na (?:balita|artikulo)|soma pia|(?:ka |ku )?(?:kuma )?karanta(?: kuma)?|akhri sidoo kale|"
    r"funda (?:nalokhu|kabanzi)|ተጨማሪ ያንብቡ|(?:延伸|相关|推荐|更多|扩展)阅读|(?:延伸|相關|推薦)閱讀|相关(?:新闻|报道|"
    r"文章|链接|推荐)|相關(?:新聞|報導|文章|報道)|更多(?:新聞|新闻|報導|报道|相關新聞)|看更多(?:新聞|文章)?|"
    r"[你您](?:可能|或许|或許)(?:也|还|還|會|会)?(?:感兴趣|感興趣|喜歡|喜欢|想看)|(?:あわせて|合わせて|併せて|"
    r"こちらも)(?:読みたい|どうぞ|おすすめ|読む)|関連(?:記事|リンク|ニュース|ニュースを読む|画像|動画)|"
    r"こちらの記事も(?:読まれています|おすすめ)|こんな(?:記事|特集)も(?:読まれています)?|次に読みたい(?:記事)?|"
    r"관련 ?(?:기사|뉴스|글|영상|링크)|함께 ?(?:볼만한|읽으면 좋은|보면 좋은|읽을) ?(?:기사|뉴스|글)|холбоотой мэдээ"
)


def _is_long_and_capital(line: str) -> bool:
    """Whether a line is longer than crossheads are, and no table: eight words or more, few of them figures."""
    words = line.split()
    return len(words) >= _LINK_WORDS and sum(any(c.isdigit() for c in word) for word in words) * 4 <= len(words)


_LINK_WORDS = 8


_SUBJECT_NAMED = re.compile(
    r"(?i)(?:mehr|alles|weitere) (?:\w+ )?(?:zum thema|rund um) |mehr (?:themen|news|artikel|meldungen) "
)
_CREDIT_OF_A_VIDEO = re.compile(r"(?i)^(?:video|vídeo|vidéo|fotos?)\W+\S+(?:\W+\S+){0,2}$")


def _links_somewhere(line: str) -> bool:
    """Whether the line is more than the label of a recording and the name of who made it."""
    return not _CREDIT_OF_A_VIDEO.match(line)


def _introduces_nothing(line: str) -> bool:
    """Whether no colon ends the line, as it does where the story goes on with somebody's words.

    Behind the name of a subject, more of which is announced, it introduces links.
    """
    return not line.rstrip().endswith(":") or _SUBJECT_NAMED.match(line) is not None


# The link that opens a teaser, at its end.
_BAR_AND_MORE = r"\| ?(?:mehr|lesen|audio|video|more)[ .…>»\"]*$"
_END_AND_MORE = (
    r"[.!?…»\"] (?:mehr|weiterlesen|mehr lesen|read more|lire la suite|leer más|leia mais|"
    r"continua a leggere|leggi tutto|lees (?:meer|verder)|les mer|läs mer|læs mere|lue lisää|"
    r"loe edasi|lasīt vairāk|skaityti (?:daugiau|plačiau)|lesa meira|jetzt lesen|zum artikel|"
    r"czytaj (?:więcej|dalej)|číst dál|читать (?:далее|дальше|полностью)|devamı için tıklayın|続きを読む|"
    r"阅读全文|اقرأ المزيد)[ .…>»\"]*$"
)

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
            r"related coverage(?: from .{2,50})?|schlagzeilen",
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
            r"ähnliche|mehr aus dem ressort|mehr aus: .{2,30}|aus dem netz|aus dem archiv|neues aus unserem netzwerk|"
            r"partner(?:angebote|inhalte)|empfehlung(?:en)? (?:der redaktion|für (?:sie|dich))|unsere "
            r"empfehlung(?:en)? für "
            r"(?:sie|dich)|mehr news und videos|weitere (?:rezepte|kritiken|links|geschichten)(?: .{2,40})?|"
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
    Rule(
        id="related/link",
        why="A line that sends the reader to another story, named after a colon.",
        kind="related",
        pattern=line_that(
            rf"[\s\-*•·|>\"\[(+▶►→⟶📷✉]*(?:{_SURE_SEE_ALSO}) ?[:|] ?.{{2,240}}",
            r"[\s\-*•·|>\[(]*(?-i:READ (?:ALSO|MORE|NEXT|NOW|HERE)|(?:ALSO|NOW) READ|SEE (?:ALSO|MORE)|RELATED|MUST "
            r"READ|"
            r"DON'T MISS|READ|LISTEN|VIDEO|PHOTOS|PODCAST|GALLERY|IN PICTURES|MORE NEWS|"
            r"WATCH) ?[-|:>] ?.{4,200}",
            r"(?-i:Read: [A-Z])[^.!?:]{16,160}",
            r"[\s\-*•·|>\[(]*(?:also see|up next|watch this|watch next|(?:watch )?(?:the )?(?:video|clip) (?:above|"
            r"below)) ?[:|]"
            r" ?.{8,200}|(?-i:ALSO SEE|NEXT|UP NEXT|NEXT UP|TRENDING|JUST IN|PHOTO GALLERY|WATCH (?:ABOVE|BELOW|LIVE|"
            r"NOW)|"
            r"WATCH (?:THE )?VIDEO (?:ABOVE|BELOW)|VIDEO (?:ABOVE|BELOW)|NOW TRY|LIVE UPDATES|QUIZ) ?[|:] ?.{8,200}",
            r"\[ (?-i:[A-Z\d'\"])[^\[\]]{16,200} \]",
            r"click to play(?: video)?: .{4,200}",
            r"(?:click|tap) here (?:for (?:more|the|our|all|full)|to (?:read|see|view|get|learn|sign|subscribe|find|"
            r"watch|download|listen|follow|join|support|buy|enter|register|check|visit|access|submit|go|order|"
            r"contact))\b.{2,80}",
            r"(?:mehr zum thema|lesen sie auch|lesen sie mehr|mehr lesen sie)(?: hier)? ?[:|-] ?.{2,200}",
            r"(?:read|see|watch|find out) more (?:about|on|at|from|here)\b.{0,80}(?:here|website|page)\.?",
            r"(?:mehr (?:zum thema|dazu|informationen)|weitere informationen|alles zum thema) (?:lesen|finden|"
            r"sehen) sie (?:hier|in unserem|auf|unter)\b.{0,80}",
            r"【関連記事】.{2,200}",
            r"(?-i:BEKIJK|LUISTER|BELUISTER|LEES OOK|KIJK|SE OGSÅ|LÆS OGSÅ|OGLĄDAJ|MIRA|MIRÁ|VIDEO|WATCH)(?: ook)?"
            r"(?:[.:]| [|>-]) ?-? ?.{4,160}|(?-i:OGLĄDAJ) .{4,80}",
            r"bekijk (?:onze|hier|ook) .{2,80}(?:hieronder|video's|beelden).{0,40}|beluister: .{4,160}",
            r"(?:im video|bildergalerie|fotostrecke|foto-?serie|fotogalerie|diashow|infografik|quiz|umfrage|liveblog|"
            r"buchtipp|video-tipp|lies mehr|tv-tipp)(?: zum thema)? ?: [^.:]{6,160}[^.:]|"
            r"auf seite \d{1,2}: .{4,120}|\+\+\+ .{4,160} \+\+\+|inhalt: .{4,120}[^.]",
            r"(?:mehr|alles|alle (?:infos|nachrichten|entwicklungen|news)|mehr (?:infos|nachrichten|news|bilder)|"
            r"nachrichten)"
            r" [^.!?]{2,100}(?:lesen sie|finden sie|sehen sie|gibt es|gibt's|findest du|liest du|im liveticker|"
            r"im (?:live|news)blog|auf unserer themenseite|in unserem (?:live)?ticker)(?: hier| auf .{2,40}|"
            r" in .{2,60})?[.:!]?|"
            r"(?:mehr )?(?:dazu|hierzu) (?:mehr )?(?:hier|lesen sie hier|in unserem .{2,40}|im .{2,20}(?:blog|"
            r"ticker))\.?|"
            r"hier geht(?:'s| es) (?:direkt )?(?:zu[rm]?|weiter)\b.{0,100}|weiter(?:lesen)? auf .{2,40}:",
            r"(?:retrouvez|consultez|découvrez) (?:toute l'actualité|d'autres actualités|nos autres|notre dossier|"
            r"tous nos|toutes nos|l'actualité) .{0,160}|notre dossier (?:sur|spécial) .{2,80}[^.]",
            r"(?:więcej (?:takich )?(?:historii|informacji|wiadomości|artykułów)) [^.!?]{2,100}(?:na stronie|"
            r"znajdziesz|"
            r"w serwisie).{0,60}|veja mais (?:notícias|vídeos) .{2,80}|vídeos: .{4,80}|"
            r"δείτε όλες τις .{2,160}|"
            r"(?:video|vídeo|vidéo|foto|fotos|zobacz wideo|video-?tipp) ?[:>] ?(?-i:[A-ZÀ-Þ])[^.:]{8,120}[^.:,]",
            accepts=_links_somewhere,
        ),
        junk=(
            "READ ALSO: Five things to know before you board",
            "Read more: Keeper of the light retires after forty years",
            "Related: Keeper of the light retires",
            "Lesen Sie auch: Hafen bleibt bis Montag gesperrt",
            "À lire aussi : Le port rouvre lundi",
            "Lee también: El puerto abre el lunes",
            "Leia também: Porto reabre na segunda-feira",
            "Leggi anche: Il porto riapre lunedì",
            "Lees ook: Haven maandag weer open",
            "LÄS MER: Hamnen öppnar på måndag",
            "Das könnte Sie auch interessieren: Hafen bleibt bis Montag gesperrt",
            "Auch bei HAFENBOTE: Der Mann, der im Leuchtturm lebt",
            "Loe lisaks: Sadam avatakse esmaspäeval",
            "Taip pat skaitykite: Uostas atidaromas pirmadienį",
            "Читайте также: Порт откроется в понедельник",
            "【関連記事】港は月曜日に再開",
            "Click here for more news from Port Ellery",
            "READ: Keeper of the light retires",
            "ALSO SEE | Keeper of the light retires",
            "NEXT: Keeper of the light retires",
            "WATCH THE VIDEO ABOVE: Keeper of the light retires",
            "Watch this: What the keeper saw",
            "Read: Keeper of the light retires after forty years",
            "[ Keeper of the light retires after forty years ]",
            "Lesen Sie dazu auch: Hafen bleibt bis Montag gesperrt",
            "Unser Lesetipp: Die schönsten Leuchttürme der Küste",
            "Im Video: So lief der Einsatz am Hafen",
            "Fotostrecke: Die Fähre im Sturm",
            "Mehr dazu in unserem Liveticker",
            "Mehr Nachrichten aus dem Hafen lesen Sie hier.",
            "Hier geht es zum Liveticker",
            "Auf Seite 2: Was die Besatzungen fordern",
            "Retrouvez toute l'actualité du port sur notre page dédiée",
            "Mirá también: El puerto abre el lunes",
            "Więcej informacji z portu na stronie głównej",
        ),
        keep=(
            "Im Video: „Wir wussten von nichts.“",
            "Nachrichten aus dem Hafen gibt es seit Montag keine mehr, sagt der Wärter, und niemand vermisst sie.",
            "Hier geht es um mehr als um Fähren.",
            "Retrouvez le port tel qu'il était en 1954.",
            "Read more slowly: that is the advice of the judges.",
            "Related parties: the regulator names three",
            "Watch out for ice on the quay, the office said.",
            "Click here to end it all",
            "READ, the board of the school says: nothing else.",
            "Read: it is the only way to learn.",
            "[The keeper retired in 1954.]",
            "Leer: Ostfriesland wählt einen neuen Rat",
            "Trending towards zero: the price of fish",
            "Next: the keeper of the light",
            "Watch this space: it will be a quay.",
        ),
    ),
    Rule(
        id="related/glued_link",
        why="A link to another story was glued to the end of a paragraph.",
        kind="related",
        pattern=within_line(
            r"(?-i:READ ALSO|ALSO READ|READ MORE|READ NEXT|SEE ALSO|MUST READ|RELATED|RELATED STORY|"
            r"WATCH ALSO) ?[:>|].{3,200}$",
            r"[(\[](?:also read|read also|read more|see also|related|lesen sie auch|lire aussi|lee también|"
            r"leia também|leggi anche|lees ook|читайте также)"
            r" ?:[^)\]]{3,200}[)\]]",
        ),
        junk=(
            "The crews would be back on Tuesday, he said. ⟦READ ALSO: Five things to know before you board⟧",
            "The crews would be back on Tuesday, he said. ⟦(Read also: Five things to know before you board)⟧",
        ),
        keep=(
            "He was asked what he would do next, and said that he would read more: novels, letters and the harbour "
            "log.",
            "The two cases are related: both men worked on the same ferry, and both owed money to the same bank.",
        ),
    ),
    Rule(
        id="related/label",
        why="A label that heads a single link, beside other junk; alone it might head a passage.",
        kind="related",
        where=Where.EDGES,
        in_company=True,
        pattern=line_that(rf"(?:{_SEE_ALSO})[: .…>»\"]*"),
        junk=("Watch next\nWatch",),
        keep=("Watch",),
    ),
    Rule(
        id="related/see_also_line",
        why="A line that opens with 'read also' and names another story, without a colon.",
        kind="related",
        pattern=line_that(
            rf"[\s\-*•·|>(\[+▶►→]*(?:{_SEE_ALSO_ABROAD})[ :.»>|-]+[^.!?]{{8,200}}[^.]",
            rf"[\s\-*•·|>\"\[(+▶►→⟶【]*(?:{_SEE_ALSO_EAST})】? ?[:|»>►→-] ?.{{2,240}}",
        ),
        junk=(
            "À lire aussi Le port rouvre lundi après trois jours de grève",
            "Lesen Sie auch Hafen bleibt bis Montag gesperrt",
            "Leggi anche Il porto riapre lunedì",
            "Leia também Porto reabre na segunda-feira",
            "Lees ook Haven maandag weer open",
            "Les også: Havnen åpner igjen mandag",
            "Läs också Hamnen öppnar på måndag",
            "Læs også: Havnen åbner igen mandag",
            "Lue myös Satama avataan maanantaina",
            "Sjá einnig Höfnin opnar á mánudag",
            "Lasi arī Osta atvērsies pirmdien",
            "Czytaj także: Port otwarty od poniedziałku",
            "Čtěte také: Přístav se otevře v pondělí",
            "Читайте также Порт откроется в понедельник",
            "Читайте також: Порт відкриється у понеділок",
            "Baca juga: Pelabuhan dibuka lagi hari Senin",
            "Διαβάστε επίσης: Το λιμάνι ανοίγει τη Δευτέρα",
            "Читайте по теме: Порт откроется в понедельник",
            "شاهد أيضا: الميناء يفتح الاثنين",
            "ये भी पढ़ें- बंदरगाह सोमवार को खुलेगा",
            "Soma pia: Bandari kufunguliwa Jumatatu",
            "相關新聞：港口週一重開",
            "Pročitajte i: Luka se otvara u ponedjeljak",
            "Прочетете още: Пристанището отваря в понеделник",
            "Čítajte aj: Prístav otvoria v pondelok",
            "Citiți și: Portul se redeschide luni dimineață",
            "Para leer más: El puerto abre el lunes",
        ),
        keep=(
            "Leia também serve de exemplo para os jovens do porto, disse a professora.",
            "Leggi anche troppo severe fermano il porto, dice il sindaco.",
            "Lees ook wat er niet staat, zegt de leraar.",
            "Läs mer böcker, säger rektorn.",
            "Lue lisää kirjoja, sanoo opettaja.",
        ),
    ),
    Rule(
        id="related/heading_abroad",
        why="The heading of a list of links to other stories.",
        kind="related",
        pattern=block_heading(
            rf"(?:{_SEE_ALSO_ABROAD})",
            r"(?:mest lest|siste nytt|flere saker|relaterte (?:saker|artikler)|mer om saken|mest läst|senaste nytt|"
            r"fler artiklar|relaterade artiklar|mer om ämnet|mest læste|seneste nyt|flere artikler|"
            r"luetuimmat|tuoreimmat)",
            r"(?:anbefalet(?: til dig| for dig)?|anbefalinger|andre læser(?: også)?|flere nyheder|mere om emnet|"
            r"mere om (?:sagen|samme emne)|tophistorier|relatered?e artikler|læs mere(?: om (?:emnet|sagen))?|seneste "
            r"nyheder|"
            r"missa inte|läs (?:mer|vidare)(?: om (?:ämnet|detta))?|relaterat|rekommenderat(?: för dig)?|andra "
            r"läser(?: just nu)?|"
            r"fler nyheter|mest läs(?:ta|t)(?: idag| just nu)?|mest (?:sett|sedda|delade|kommenterade)|"
            r"relatert|relaterte saker|anbefalt(?:e saker)?|siste saker|flere nyheter|les mer(?: om (?:saken|dette|"
            r"temaet))?|"
            r"lue lisää(?: aiheesta)?|luetuimmat (?:jutut|uutiset)?|(?:osion )?tuoreimmat(?: uutiset)?|uusimmat(?: "
            r"uutiset)?|"
            r"suosituimmat|lisää aiheesta|aiheeseen liittyvää|muita uutisia|muut lukevat|"
            r"tengdar (?:fréttir|greinar)|tengt efni|mest lesi(?:ð|nar)|sjá (?:líka|einnig|meira|nánar)|fleiri fréttir|"
            r"nýj(?:ast|ustu fréttir)|fleira áhugavert|"
            r"loe (?:ka|lisaks|lisa|edasi|rohkem)|seotud (?:lood|artiklid)|samal teemal|(?:kõige |enim )?loetu(?:mad|"
            r"d)|"
            r"viimased uudised|värsked uudised|päeva populaarseim|toimetus soovitab|"
            r"lasi (?:arī|vēl)|lasīt vairāk|saistīt(?:ie raksti|ās ziņas)|lasītāk(?:ie|ās)|populārāk(?:ie|ās)|jaunākās "
            r"ziņas|"
            r"skaties arī|iesakām(?: lasīt)?|"
            r"(?:taip pat )?skaitykite(?: taip pat| daugiau| dar)|taip pat skaitykite|susij(?:ę straipsniai|usios "
            r"naujienos)|"
            r"skaitomiausi(?:os)?|populiariaus(?:i|ios)|naujausios (?:žinios|naujienos)|nepamirškite|"
            r"nepraleiskite|nepalaid garām|ära jäta vahele|älä missaa näitä|ikke gå glipp av|gå ikke glip af|"
            r"rekomenduojame(?: "
            r"perskaityti)?|"
            r"méi (?:zum thema|dozou)|(?:am )?meeschte? gelies|(?:liest|kuckt|lauschtert) och|les eisini)",
            r"(?:najczęściej czytane|najnowsze|polecane(?: artykuły)?|powiązane(?: artykuły| tematy)?|"
            r"zobacz (?:także|też)|"
            r"więcej na ten temat|nejčtenější|související(?: články| témata)?|mohlo by vás zajímat|doporučujeme|"
            r"kapcsolódó(?: cikkek)?|legolvasottabb|ajánlott|cele mai citite|articole similare|pe aceeași temă)",
            r"(?:популярні новини|останні новини|схожі новини|матеріали за темою|новини за темою|"
            r"σχετικά (?:άρθρα|θέματα)|δημοφιλή|τελευταία νέα)",
            r"(?:terkait|berita terkait|artikel terkait|terpopuler|baca selengkapnya|tin liên quan|đọc thêm|xem thêm|"
            r"soma zaidi|habari zinazohusiana)",
            r"(?:관련 ?기사|많이 본 뉴스|인기 기사|추천 기사|ข่าวที่เกี่ยวข้อง|संबंधित (?:खबरें|समाचार)|"
            r"ये भी पढ़ें|यह भी पढ़ें|"
            r"আরও পড়ুন|مطالب مرتبط|اخبار مرتبط|مرتبط|پربازدیدترین|כתבות נוספות|קראו גם|עוד בנושא)",
            r"(?:weiterführende (?:artikel|links)|links zum thema|zum thema|das jetzt lesen|rund um das thema|"
            r"empfehlungen für sie|"
            r"weitere (?:angebote|nachrichten|empfehlungen)|aktuelle artikel|mehr auf \S+\.\p{L}{2,3}|"
            r"mehr zu diesem thema|"
            r"mehr für sie|top-artikel(?: unserer leser)?|am häufigsten gelesen|heiß diskutiert|lese-?tipps?|"
            r"newsticker|(?:jetzt|neu) auf \S+\.\p{L}{2,3}|aktuelles aus .{2,30}|für sie empfohlen)",
            r"(?:les derniers articles|dernières actualités|articles recommandés(?: pour vous)?|sujets liés|"
            r"voir aussi|les tops de la semaine|plus de contenu dans le dossier|ailleurs sur le web|"
            r"la rédaction vous (?:conseille|recommande)|nos lecteurs ont lu ensuite|contenus sponsorisés|"
            r"l'actu en vidéos|"
            r"en ce moment|dans l'actualité|à ne pas manquer)",
            r"(?:mirá también|seguí leyendo|otras noticias(?: de .{2,30})?|lo último en .{2,30}|notas relacionadas|"
            r"últimas noticias(?: .{2,20})?|noticias según tus intereses|el redactor recomienda|además|no te pierdas)",
            r"(?:altre cose sull'argomento|su questo argomento|altri articoli|le ultime notizie|guarda anche|"
            r"da non perdere|"
            r"approfondimenti|approfondisci|scopri di più|ultima ora|as mais lidas(?: agora)?|mais do \S+|veja mais|"
            r"continue lendo|artigos recentes)",
            r"(?:hlavní zprávy|může vás zajímat|výběr článků|další zprávy|právě se děje|wybrane dla ciebie|"
            r"pozostałe wiadomości|polecamy(?: także)?|czytaj więcej|wasze komentarze|"
            r"articole recomandate(?: de .{2,20})?|"
            r"vezi și|top articole|mai multe de la .{0,20}|вас также могут заинтересовать(?: новости)?|"
            r"вас також можуть зацікавити(?: новини)?|новости и материалы|самое актуальное|haberle ilgili daha fazlası|"
            r"bunlar da ilginizi çekebilir|bakmadan geçme|günün en çok okunanları|更多相关内容|热门内容|头条新闻|热读|"
            r"तमाम खबरें|सम्बंधित ख़बरें|संबंधित ख़बरें|ये भी देखें|इसे भी पढ़ें|और पढ़ें|topik terkait|berita terbaru|"
            r"terkini lainnya|mest læste(?: lige nu)?|näitä luetaan juuri nyt|lees meer over|aanbevolen artikelen|"
            r"ook in het nieuws|bekijk meer van|meer over .{2,30}|에디터스 픽|주요 뉴스|이 시각 뉴스)",
            r"(?:dossiers? associés?|nos autres articles|à découvrir(?: aussi)?|l'essentiel|les plus (?:lus|"
            r"commentés|partagés)|"
            r"en continu|le fil info|contenidos? relacionados?|para saber más|te recomendamos|lo último|"
            r"noticias? destacadas?|las más leídas|lo más comentado|em alta|mais vistas|saiba mais|"
            r"per approfondire|in evidenza|i più commentati|meest bekeken|lees verder|verder lezen|uitgelicht|"
            r"die redaktion empfiehlt|am beliebtesten|häufig gelesen|aktuelles?: schlagzeilen|zum selben thema|"
            r"mehr ähnliche nachrichten|mehr news|meistkommentiert|top[ -]nachrichten|"
            r"önerilen (?:video|haber)(?:lar)?|günün önemli manşetleri|günün manşetleri|sıradaki haber|"
            r"главное|самое важное|читайте на сайте|новости партн[её]ров|выбор редакции|"
            r"الأكثر (?:مشاهدة|تداولا|شيوعا)|آخر الأخبار|ذات صلة|قد يعجبك أيضا|"
            r"ランキング|おすすめ記事|新着(?:記事|ニュース)|注目記事|最新ニュース|热点新闻|最新新闻|热门推荐|"
            r"编辑推荐|为您推荐)",
            r"(?:pour (?:aller plus loin|en savoir plus|approfondir)|en savoir plus|aller plus loin|les \+ lus|"
            r"les (?:articles )?(?:plus lus|\+ lus|plus consultés)|articles? (?:les )?plus lus|"
            r"ça peut (?:aussi )?vous intéresser|"
            r"cela (?:vous intéressera|pourrait vous intéresser)(?: aussi)?|(?:recommandé|sélectionné) pour vous|"
            r"à découvrir également|à voir (?:également|en vidéo)|[àa] lire ensuite|en lien avec (?:le|ce) sujet|"
            r"l'actu en vidéo|sur le m[êe]me sujet|vous aimerez (?:aussi|peut-être)|lire aussi sur .{2,30}|"
            r"nos (?:dernières vidéos|articles recommandés)|(?:toutes )?(?:nos|les) dernières (?:actualités|infos|news|"
            r"actus)|plus d'(?:infos|actualités)|dans le même dossier|notre sélection|sur le sujet)",
            r"(?:leer más|más (?:leído|leídos|vistas|contenido de esta sección|en .{2,20})|lo más leído(?: hoy|"
            r" de .{2,30})?|"
            r"nota relacionada|(?:lecturas|notas|noticias|historias|contenidos|artículos) (?:relacionad[oa]s|"
            r"recomendad[oa]s)|"
            r"(?:puede|podría) interesarte|te puede(?: llegar a)? interesar|también te puede gustar|leer también|"
            r"mira también|le[ée] también|leer también\.*|sigue leyendo|conoce más|(?:lo )?más reciente|"
            r"temas que te pueden interesar|te sugerimos|recomendamos|en portada|no te lo pierdas|"
            r"notícies relacionades|(?:el )?més (?:llegit|vist|informació)|et pot interessar|t'interessa|"
            r"o máis (?:lido|visto)|gehiago irakurri|irakurrienak)",
            r"(?:(?:as |os )?mais (?:lidas|lidos|vistos|populares|recentes)|(?:artigos|conteúdos?|matérias?|vídeos) "
            r"relacionad[oa]s?|leia a seguir|pode(?: também)? (?:interessar|gostar)|também lhe pode interessar|"
            r"acompanhe tudo sobre|outras notícias|notícias recentes|confira também|não perca|próximas? notícias?)",
            r"(?:ti (?:potrebbe|può) interessare(?: anche)?|ti consigliamo(?: anche)?|continua a leggere(?: le altre "
            r"notizie)?|(?:gli |le |i )?(?:articoli|notizie)?(?: di attualità)? ?più (?:letti|lette|visti|viste|"
            r"condivisi)|"
            r"leggi (?:tutto|di più)|altre notizie|dello stesso autore|notizie correlate|articoli recenti|"
            r"contenuti correlati|"
            r"raccomandati per te|consigliati per te|video correlati|sullo stesso argomento|potrebbero interessarti)",
            r"(?:articole? (?:similare|asem[ăa]n[ăa]toare|recomandat[e]?|recente)|articol recomandat de .{2,30}|"
            r"recomand[ăa]ri|"
            r"[șş]tiri (?:similare|recomandate|recente)|știrile zilei|cele mai (?:citite|noi|populare)(?: știri)?|"
            r"te-ar putea interesa(?: și)?|[șș]i pe aceea[șş]i tem[ăa]|din aceea[șş]i categorie)",
            r"(?:σχετικ[άα](?: [άα]ρθρα| θ[έε]ματα)?|σχετικ[ήη] αρθρογραφ[ίι]α|ρο[ήη] ειδ[ήη]σεων|"
            r"δημοφιλ[ήηεέ](?:στερα|[ίι]ς)?"
            r"(?: [άα]ρθρα)?|τα πιο διαβασμ[έε]να|διαφορετικ[άα] θ[έε]ματα|περισσ[όο]τερα(?: [άα]ρθρα| ν[έε]α)?|"
            r"τελευτα[ίι]ες ειδ[ήη]σεις|τελευτα[ίι]α ν[έε]α|πρ[όο]σφατα [άα]ρθρα|μη χ[άα]σετε)",
            r"(?:warto przeczytać|(?:najpopularniejsze|najnowsze|najczęściej czytane|popularne)(?: artykuły|"
            r" wiadomości)?|"
            r"podobne (?:artykuły|tematy)|zobacz więcej|przeczytaj (?:też|także|również|więcej)|"
            r"mogą? (?:cię|ciebie|ci|państwa) (?:też )?(?:zainteresować|zaciekawić)|czytaj również|redakcja poleca)",
            r"(?:čítajte (?:aj|viac|tiež|ďalej)|čítajte|súvisiac[ei] (?:články?|témy)|súvisiaci článok|"
            r"najčítanejšie(?: .{2,24})?|neprehliadnite(?: tiež)?|už ste čítali\??|odporúčame|mohlo by (?:vás|"
            r"ťa) zaujímať|"
            r"čtěte (?:také|více|dále|i)|číst dál|nejčtenější(?: články| zprávy)?|související článek|podobné články|"
            r"nepřehlédněte|mohlo by (?:vás|tě) (?:také )?zajímat|další články|ďalšie (?:články|správy)|další zprávy|"
            r"posledné správy|poslední zprávy)",
            r"(?:kapcsolódó (?:cikk|anyag|tartalom|hír)(?:ek|ok)?|(?:ezt is )?ajánljuk(?: még)?|ez is érdekelheti|"
            r"érdekelheti még|további (?:cikkek|hírek)(?: .{2,20})?|legfrissebb(?: hírek)?|"
            r"legolvasottabb(?:ak)?(?: cikkek)?|"
            r"ezek is érdekelhet(?:ik|nek)|ne maradjon le|olvasta már\??|olvasnivaló|korábban írtuk)",
            r"(?:več iz te(?: teme| rubrike)?|(?:povezan[ei]|vezani|sorodn[ei]|slični|srodn[ei]) (?:vijesti|vesti|"
            r"članc?[ie]|"
            r"članki|novice|tekstovi|teme)|zadnje (?:novice|vijesti)|najbolj brano|najbrani?ejše|"
            r"naj(?:čitanije|novije|gledanije|popularnije|komentiranije)(?: vijesti| vesti| danas)?|"
            r"(?:možda (?:će )?(?:vas|te) (?:zanima(?:ti)?|zanimati)|moglo bi (?:vas|te) zanimati)|preporuč(?:eno|"
            r"ujemo|amo)"
            r"(?: za vas)?|izdvojeno|ne propustite|bonus (?:video|foto)|pro[čc]itajte (?:i|i ovo|još|više)|"
            r"još vijesti|još vesti|više (?:vijesti|vesti|o temi)|iz iste (?:rubrike|kategorije)|"
            r"најчитаније|најновије|повезане вести|препоручујемо|можда ће вас занимати)",
            r"(?:още (?:по темата|новини|от .{2,24})|свързани (?:статии|новини|публикации)|най-?(?:четени|нови|"
            r"популярни|"
            r"гледани|коментирани)(?: новини| статии)?|препоръчано|препоръчваме(?: ви)?|последни новини|"
            r"може да (?:ви|те) (?:хареса|заинтригува|интересува)|подобни (?:статии|новини)|от същата категория|"
            r"(?:поврзани|слични) (?:вести|статии|написи)|најчитани|можеби ќе (?:ве|те) интересира|"
            r"(?:lajme|artikuj) të (?:ngjashme|ngjashëm|lidhura)|më të (?:lexuarat|rejat)|të fundit|"
            r"mund t'ju interesojë)",
            r"(?:visual stories|hot picks|top stories|top of the times|something to consider|what to watch|"
            r"next (?:auto )?(?:news|story|article|up)|previous (?:auto )?(?:news|story|article)|editors' choice|"
            r"more top stories|latest videos?|see more videos|"
            r"paid (?:for )?by .{2,20}|partner content|from our partners|sponsored stories)",
            rf"(?:{_SEE_ALSO_EAST})",
            r"лента новостей|другие новости|главн(?:ые новости|ое за (?:день|сутки|неделю))(?: дня)?|новости (?:сми2|"
            r"smi2|mail\.ru|дня|по теме)|ещ[её] новости|сейчас читают|популярн(?:ые (?:новости|статьи|материалы)|"
            r"ое за (?:день|неделю))|самое (?:обсуждаемое|интересное|читаемое)|что читают|рекомендуем(?: прочитать|"
            r" почитать)?|головн(?:е за день|і новини)|вибір редакції|найпопулярніше|стрічка новин|інші новини|"
            r"новини партнерів|(?:показати ще|більше) новин\p{L}?|найноўшыя навіны|апошнія навіны|самае папулярнае|"
            r"соңғы жаңалықтар|ұқсас (?:жаңалықтар|материалдар)|ბოლო სიახლეები|მსგავსი სიახლეები|լրահոս|"
            r"վերջին լուրեր|(?:bölmənin )?son xəbərlər(?:i)?|digər xəbərlər|bütün xəbər lenti|ən çox oxunan(?:lar)?|"
            r"so.nggi yangiliklar|ko.p o.qilgan(?:lar)?|tüm manşetler|(?:günün )?manşetleri|en çok (?:okunan|"
            r"izlenen)(?:lar| haberler)?|son haberler|öne çıkan(?:lar| haberler)|popüler haberler|"
            r"editörün seçtikleri|الاكثر (?:قراءة|مشاهدة|تداولا)|الأكثر (?:قراءة|تعليقا|رواجا|تداولاً)|"
            r"[آا]خر (?:الأخبار|الاخبار|المستجدات)|[أا]حدث (?:الأخبار|الاخبار)|[أا]هم (?:الأخبار|الاخبار)|"
            r"اختيارات المحرر|المزيد من (?:الأخبار|القصص|الموضوعات)|پربازدید(?:ترین|ها)(?: اخبار)?|"
            r"پربیننده.?ترین.{0,8}|آخرین (?:اخبار|خبرها)|مهم.?ترین (?:اخبار|خبرها)|پیشنهاد (?:سردبیر|ما)|"
            r"خبرهای برگزیده|(?:ה)?נקראים ביותר|הכי (?:מעניין|נקראות|נצפות)|מומלצים|עוד ב-.{2,16}|כתבות מומלצות|"
            r"אולי יעניין אותך|مقبول(?: ترین)? خبریں|تازہ ترین(?: خبریں)?|"
            r"(?:[\x{600}-\x{6ff} ]{2,20} )?سے مزید|اہم خبریں|مزید خبریں|"
            r"(?:लेटेस्ट|ताजा|ताज़ा|रेकमेंडेड|ट्रेंडिंग|टॉप|बड़ी|अन्य|प्रमुख) (?:खबरें|ख़बरें|ख़बरें|न्यूज|न्यूज़|"
            r"न्यूज़|समाचार|वीडियो|स्टोरी)|सबसे (?:ज्यादा|अधिक) पढ.{0,3}ी गईं?|সর্বশেষ(?: খবর| সংবাদ)?|সর্বাধিক পঠিত|"
            r"[\x{980}-\x{9ff}]{2,14} থেকে আর(?:ও|ো) .{4,8}|আর(?:ও|ো) খবর|తాజా వార్తలు|ข่าว(?:ล่าสุด|ยอดนิยม|"
            r"แนะนำ|เด่น)|"
            r"เรื่อง(?:ล่าสุด|แนะนำ|ยอดนิยม)|บทความแนะนำ|tin (?:mới nhất|cùng chuyên mục|nổi bật|nóng|khác)|"
            r"đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|(?:đang được )?quan tâm(?: nhất)?|bài đọc nhiều|"
            r"cùng (?:chuyên mục|tác giả)|(?:berita|artikel) (?:populer|terkini|lain(?:nya)?|terpopuler|pilihan|"
            r"hangat|utama)|rekomendasi (?:artikel|untuk anda)|artikel .{2,20} menarik lainnya|(?:iliyosomwa|"
            r"zilizosomwa) zaidi|habari (?:kuu|nyingine|zaidi)|mada zinazohusiana|wa[dɗ]anda aka fi karantawa|"
            r"manyan labarai|maudu.ai masu alaƙa|karin labaran da za ku so ku karanta|mees gelees|"
            r"verwante (?:artikels|stories|berigte)|jongste nuus|እጅግ የተነበቡ|ተያያዥ ርዕሶች|热(?:门|點|点)(?:新闻|文章|评论|"
            r"排行|推荐)|熱門(?:新聞|文章|話題|影音)|最新(?:新聞|文章)|人氣(?:新聞|文章)|今日(?:热点|推荐|頭條)|"
            r"大家都在看|(?:编辑|編輯)(?:推荐|推薦|精選|精选)|24小时(?:热|排行).{0,4}|更多精彩.{0,8}|"
            r"人気の?記事(?:ランキング)?|(?:記事|アクセス)ランキング|よく読まれている記事|最新(?:記事|ニュース)一覧|"
            r"新着(?:記事|ニュース)?(?:一覧)?|注目の(?:記事|ニュース|特集)|(?:トップ|主要)ニュース|"
            r"関連トピック(?:・ジャンル)?|編集部(?:の)?おすすめ(?:記事)?|(?:가장 )?많이 본 (?:뉴스|기사|영상)|"
            r"(?:실시간|오늘의) ?(?:인기|핫|주요) ?(?:기사|뉴스|이슈)|인기 ?(?:기사|뉴스|급상승)|(?:주요|"
            r"최신) ?(?:뉴스|기사)|추천 ?(?:영상|뉴스|콘텐츠)|랭킹 ?뉴스|오늘의 핫이슈",
        ),
        junk=(
            "Mest lest\nFyrvokteren i Brakhaven går av etter førti lange år",
            "Anbefalet til dig",
            "Missa inte",
            "Lue lisää aiheesta",
            "Tengdar fréttir",
            "Seotud lood",
            "Saistītie raksti",
            "Susiję straipsniai",
            "Méi zum Thema",
            "Najczęściej czytane",
            "Související články",
            "Останні новини",
            "Berita terkait",
            "관련기사",
            "Pour aller plus loin",
            "Lo más leído hoy",
            "Le più lette",
            "ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ",
            "ZOBACZ RÓWNIEŻ",
            "Súvisiace články",
            "Kapcsolódó cikkek",
            "Povezane vijesti",
            "Още по темата",
            "Lexo edhe:",
            "Die Redaktion empfiehlt\nHafen bleibt bis auf Weiteres für alle Schiffe gesperrt",
            "Para saber más",
            "Lo último",
            "Mais vistas",
            "Per approfondire",
            "Выбор редакции",
            "Önerilen Video",
            "الأكثر مشاهدة",
            "注目記事",
            "热门推荐",
            "Visual Stories",
            "Читайте по теме",
            "İLGİLİ HABER",
            "بیشتر بخوانید",
            "קראו עוד",
            "قد يهمك أيضا",
            "আরও পড়ুন",
            "อ่านข่าวที่เกี่ยวข้อง",
            "Tin liên quan",
            "相關新聞",
            "こちらの記事も読まれています",
            "실시간 인기기사",
            "Digər xəbərlər",
            "Лента новостей",
            "最新文章",
            "Đọc nhiều nhất",
        ),
        keep=(
            "Top stories of the harbour were told at the wake.",
            "Lo último que vio fue el faro",
            "En alta mar y sin motor",
            "Главное здание порта закрыто",
            "Terkait banjir, pelabuhan ditutup",
            "Лента новостей порта пуста",
            "最新文章写得很好",
            "Đọc nhiều nhất lớp là cô bé mười tuổi",
            "Bonus za posadu",
            "Pour aller plus loin, il faut un bateau.",
        ),
    ),
    Rule(
        id="related/more_behind",
        why="The teaser of another story ends in the link that opens it.",
        kind="related",
        pattern=line_that(
            Hinted(rf"[^|]{{8,160}}{_BAR_AND_MORE}", hint=_BAR_AND_MORE),
            Hinted(rf"[^|]{{8,160}}{_END_AND_MORE}", hint=_END_AND_MORE),
            Hinted(r"[^.]{12,160} \[(?-i:[A-Z]{4,12})\]", hint=r"\[(?-i:[A-Z]{4,12})\]$"),
        ),
        junk=(
            "Der Leuchtturm wird verkauft, und niemand weiß, an wen. mehr",
            "Proteste im Hafen halten an | mehr",
            "The keeper retires after forty years. Read more",
            "Keeper of the light retires after forty years [PICTURES]",
            "Le gardien part à la retraite. Lire la suite",
            "El farero se jubila tras cuarenta años. Leer más",
            "O faroleiro se aposenta. Leia mais",
            "Fyrvokteren går av. Les mer",
            "Смотритель уходит на пенсию. Читать далее",
        ),
        keep=(
            "Nach Port Ellery fährt seit Montag keine Fähre mehr",
            "Nach Port Ellery fährt seit Montag keine Fähre mehr.",
            "Wants to know more",
            "He asked for a boat. One, no more.",
        ),
    ),
    Rule(
        id="related/capitals",
        why="A headline in capitals amid the story is a link to another story; crossheads are shorter.",
        kind="related",
        where=Where.MIDDLE,
        pattern=line_that(
            r"(?-i:[\p{Lu}\d'\"][\p{Lu}\d ,:;'\"&$%()./!?-]{38,200}[\p{Lu}\d'\"!?)])", accepts=_is_long_and_capital
        ),
        junk=(
            "KEEPER OF THE LIGHT RETIRES AFTER FORTY YEARS ON THE ROCK",
            "'THE LIGHTHOUSE': ADA HOLM IS LEAVING THE SERIES AFTER NINE SEASONS",
            "FERRY COMPANY 'SHOCKED' BY STRIKE, AND SAYS THAT IT KNEW OF NOTHING",
        ),
        keep=(
            "WHAT THE CREWS WANT",
            "THE STRIKE ENDED AT NOON, AND THE FERRIES OF PORT ELLERY SAILED AGAIN.",
            "GREAT BRITAIN 3, NORWAY 2, DENMARK 1, SWEDEN 4",
            "EN ÇOK SEFER YAPAN KAPTAN, ADA HOLM",
        ),
    ),
    Rule(
        id="related/elsewhere",
        why="A line that sends the reader to another page, named by its address.",
        kind="related",
        pattern=line_that(
            r"(?:more|follow|read|see|find|full coverage|complete coverage)[^.:]{2,80}(?: at| on|"
            r":) ?(?:https?://|www\.)\S+"
            r"(?: and (?:https?://|www\.)\S+)?",
            r"[^.]{4,80}\. check out what's clicking on .{2,40}",
            r"aufgerufen am .{4,40} (?:auf|unter) https?://\S+|"
            r"(?:läs|læs|les) mere? (?:hos|på|i) (?-i:\p{Lu})[^.]{2,40}|lees meer (?:op|bij) (?-i:\p{Lu})[^.]{2,40}",
            r"on [\w-]+\.(?:com|org|net|co\.uk|de|fr|es|it)\b: .{8,160}",
            r"(?:see more|read this|more|watch|plus|mehr|auch interessant|"
            r"related post)s?: (?-i:\p{Lu}).{12,160}[^.:;]",
        ),
        junk=(
            "More harbour news: https://harbourcourier.example/harbour",
            "Follow the full coverage of the strike at https://harbourcourier.example/strike",
            "On HarbourCourier.com: Keeper of the light retires",
            "See more: Keeper of the light retires after forty years",
            "Related post: How to cook a herring in a storm",
            "Läs mer hos Hamnbladet",
        ),
        keep=(
            "Mehr: Das fordern die Besatzungen.",
            "On the quay: a day with the crews",
        ),
    ),
)
