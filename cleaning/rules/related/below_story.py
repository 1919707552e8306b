"""Headings of other stories below this one, as the common systems print them in the language of the page."""

from __future__ import annotations

from ..rule import Rule, Where, block_heading, whole_line

RULES = (
    Rule(
        id="related/below_story",
        why="The heading of a list of other stories below this one, or of the note on its writer.",
        kind="related",
        where=Where.TAIL,
        pattern=block_heading(
            # English
            r"more by this author|popular category|related articles more from author",
            # German
            r"mehr vom gleichen autor|neueste kommentare|nicht verpassen|vielleicht gefällt dir auch",
            # French
            r"a propos de l'auteur|articles (?:associés|connexes|populaires)|autres articles|commentaires récents|"
            r"derniers articles|dernières (?:infos|nouvelles)|du même auteur|le choix de la rédaction|"
            r"les plus (?:populaires|vus)|voir le profil",
            # Spanish
            r"acerca del autor|artículos (?:populares|recientes)|comentarios recientes|"
            r"entradas (?:populares|relacionadas)|lo más popular|más del mismo autor|publicaciones relacionadas|"
            r"selección del editor|también te podría gustar|te podría interesar|ver perfil|últimos artículos",
            # Portuguese
            r"comentários recentes|escolha do editor|mais (?:acessadas|do mesmo autor)|"
            r"posts (?:populares|recentes|relacionados)|publicações relacionadas|talvez você goste|"
            r"também pode gostar|você também pode gostar",
            # Italian
            r"altri articoli dell'autore|articoli (?:popolari|simili)|chi è l'autore|commenti recenti|"
            r"informazioni sull'autore|più popolari|post correlati|potresti leggere anche|scelti per voi|"
            r"ultime news|ultimi articoli",
            # Dutch
            r"aanbevolen voor jou|bekijk profiel|dit vind je misschien ook leuk|gerelateerd nieuws|"
            r"laatste berichten|meer van deze auteur|mis het niet|"
            r"misschien (?:ook interessant|vind je dit ook leuk)|nieuwste artikelen|populaire berichten|"
            r"recente (?:berichten|reacties)",
            # Russian
            r"вам (?:может (?:быть интересно|понравиться)|также может понравиться)|все материалы автора|"
            r"другие материалы автора|ещё от автора|не пропустите|об авторе .+|обязательно прочитайте|"
            r"последние записи|похожие записи|свежие (?:записи|комментарии)|связанные записи",
            # Arabic
            r"آخر المقالات|أحدث (?:التعليقات|المقالات)|الأخبار الأكثر قراءة|المزيد (?:عن المؤلف|من المؤلف)|"
            r"المقالات الأكثر قراءة|حول الكاتب|عن الكاتب|مقالات مشابهة|نبذة عن الكاتب",
            # Turkish
            r"benzer yazılar|bunlara da bakabilirsiniz|editör hakkında|en popüler|ilgili (?:makaleler|yazılar)|"
            r"popüler yazılar|son (?:yazılar|yorumlar)|yazardan daha fazla",
            # Chinese
            r"作者更多文章|更多来自作者|该作者其他文章|近期文章|近期评论|最新评论|阅读排行|点击排行|分类目录|"
            r"本周热点|关于.+",
            # Chinese, as written in Taiwan and Hong Kong
            r"推薦文章|猜你喜歡|更多作者文章|作者其他文章|近期留言|熱門排行|不可錯過|關於作者",
            # Japanese
            r"関連する記事|関連投稿|この著者の記事|同じ著者の記事|最近の投稿|最近のコメント|アーカイブ|カテゴリー|"
            r"カテゴリ|月別アーカイブ|著者について|筆者プロフィール|この記事の著者|ライター紹介",
            # Polish
            r"może cię zainteresować|najnowsze (?:komentarze|wpisy)|nie przegap|o autorze|"
            r"ostatnie (?:komentarze|wpisy)|podobne wpisy|powiązane wpisy|więcej tego autora|"
            r"zobacz wszystkie artykuły autora",
            # Czech
            r"další články autora|mohlo by se vám líbit|nejnovější (?:komentáře|příspěvky)|o (?:autorce|autorovi)|"
            r"poslední příspěvky|související příspěvky|více od autora",
            # Slovak
            r"mohlo by sa vám páčiť|najnovšie (?:komentáre|správy)|o autorovi|súvisiace príspevky",
            # Slovene
            r"morda vas zanima|najnovejše novice|zadnji (?:komentarji|prispevki)",
            # Croatian
            r"najnoviji komentari|nedavne objave|o autoru|povezane objave|vezane vijesti",
            # Serbian
            r"poslednje vesti|најновије вести|повезани чланци|скорашњи (?:коментари|чланци)|слични чланци",
            # Bulgarian
            r"може да харесате|подобни публикации|последни (?:коментари|публикации)",
            # Ukrainian
            r"вам може сподобатися|за темою|недавні (?:записи|коментарі)|останні записи|"
            r"пов'язані (?:записи|статті)|про автора|схожі (?:записи|публікації|статті)|також може зацікавити|"
            r"усі матеріали автора|інші матеріали автора",
            # Swedish
            r"du kanske också gillar|fler artiklar av samma författare|liknande artiklar|mer från|om författaren|"
            r"populära artiklar|relaterade inlägg|senaste (?:inlägg|inläggen|kommentarer|nyheterna)",
            # Danish
            r"du vil måske også kunne lide|mere (?:af samme forfatter|fra forfatteren)|mest læst|"
            r"populære (?:artikler|indlæg)|relaterede (?:indlæg|nyheder)|seneste (?:indlæg|kommentarer)",
            # Norwegian
            r"andre leser|du liker kanskje også|flere saker fra samme forfatter|mer fra forfatteren|"
            r"populære (?:artikler|innlegg)|relaterte innlegg|siste (?:innlegg|kommentarer|nyheter)",
            # Finnish
            r"aiheeseen liittyy|liittyvät artikkelit|lisää kirjoittajalta|saatat pitää myös|"
            r"samankaltaisia artikkeleita|tietoa kirjoittajasta|uusimmat artikkelit|"
            r"viimeisimmät (?:artikkelit|kommentit)",
            # Estonian
            r"sarnased artiklid|seotud postitused|sulle võib ka meeldida|viimased (?:kommentaarid|postitused)",
            # Latvian
            r"jaunākie (?:komentāri|raksti)|jums varētu interesēt|līdzīgi raksti|saistītie ieraksti",
            # Lithuanian
            r"jums gali patikti|naujausi (?:komentarai|straipsniai)|panašūs straipsniai",
            # Hungarian
            r"ajánlott cikkek|ez is érdekelhet|friss (?:cikkek|hírek)|hasonló cikkek|kapcsolódó bejegyzések|"
            r"legutóbbi (?:bejegyzések|hozzászólások)",
            # Romanian
            r"comentarii recente|de același autor|despre autor|s-ar putea să îți placă|ultima oră",
            # Greek
            r"μπορεί (?:επίσης να σας αρέσει|να σας ενδιαφέρει)|πρόσφατα σχόλια|σχετικά νέα|σχετικές αναρτήσεις|"
            r"τα πιο δημοφιλή",
            # Catalan
            r"articles relacionats|comentaris recents|entrades (?:recents|relacionades)|més (?:llegides|notícies)|"
            r"també et pot interessar|últimes notícies",
            # Galician
            r"comentarios recentes|entradas recentes|novas relacionadas|tamén che pode interesar|últimas novas",
            # Basque
            r"azken (?:albisteak|bidalketak)|erlazionatutako artikuluak|lotutako albisteak",
            # Irish
            r"ailt ghaolmhara|nuacht is déanaí|scéalta gaolmhara",
            # Hebrew
            r"אודות הכותב|אולי יעניין אותך גם|הכתבות הנקראות ביותר|הנקראות ביותר|חדשות אחרונות|"
            r"כתבות (?:אחרונות|נוספות בנושא)|מאמרים קשורים|עוד מאת הכותב|על הכותב|פוסטים (?:אחרונים|קשורים)|"
            r"תגובות אחרונות",
            # Persian
            r"آخرین (?:دیدگاه‌ها|نوشته‌ها)|بیشتر از نویسنده|جدیدترین اخبار|درباره نویسنده|شاید دوست داشته باشید|"
            r"مطالب مشابه|نوشته‌های (?:تازه|مرتبط)",
            # Urdu
            r"سب سے زیادہ پڑھی جانے والی خبریں|متعلقہ مضامین",
            # Hindi
            r"आपको यह भी पसंद आ सकता है|और खबरें|रिलेटेड न्यूज|लोकप्रिय खबरें|संबंधित (?:पोस्ट|लेख)|"
            r"हाल (?:की टिप्पणियां|के पोस्ट)",
            # Bengali
            r"আপনার জন্য নির্বাচিত|এ (?:জাতীয় আরো খবর|বিভাগের (?:আরও খবর|আরো খবর))|এই বিভাগের আরও খবর|"
            r"জনপ্রিয় সংবাদ|সম্পর্কিত নিবন্ধ|সর্বোচ্চ পঠিত",
            # Tamil
            r"அண்மைய செய்திகள்|அதிகம் படிக்கப்பட்டவை|சமீபத்திய செய்திகள்|தொடர்புடைய பதிவுகள்|முக்கிய செய்திகள்",
            # Telugu
            r"సంబంధిత (?:కథనాలు|వార్తలు)",
            # Thai
            r"ที่เกี่ยวข้อง|คุณอาจสนใจ|คุณอาจชอบ|บทความล่าสุด|ความเห็นล่าสุด|อ่านมากที่สุด",
            # Vietnamese
            r"bài viết (?:cùng chủ đề|gần đây|mới(?: nhất)?)|bình luận gần đây|có (?:liên quan|thể bạn thích)|"
            r"giới thiệu tác giả|tin tức liên quan|về tác giả",
            # Indonesian
            r"anda mungkin juga suka|artikel terbaru|dari penulis yang sama|paling banyak dibaca|pos terkait",
            # Malay
            r"paling (?:banyak dibaca|popular)",
            # Filipino
            r"kaugnay na mga artikulo|pinakabagong balita",
            # Swahili
            r"habari (?:mpya|za hivi punde)|makala zinazohusiana",
            # Korean
            r"관련 게시물|기자 소개|기자의 다른 기사|실시간 뉴스|이 기사와 함께 많이 본 기사|작성자 소개|"
            r"작성자의 다른 글|저자 소개|최근 (?:글|댓글)|함께 읽은 기사",
            # Azerbaijani
            r"bölmənin digər xəbərləri|bənzər xəbərlər|oxşar məqalələr|xəbər lenti|çox oxunanlar|əlaqəli xəbərlər",
            # Kazakh
            r"басты жаңалықтар|ең көп оқылған|осы тақырыпта",
            # Uzbek
            r"boshqa yangiliklar|eng ko'p o'qilgan|o'xshash (?:maqolalar|yangiliklar)",
            # Georgian
            r"დაკავშირებული სიახლეები|მსგავსი სტატიები|სხვა სიახლეები|უახლესი სიახლეები|ყველაზე კითხვადი",
            # Armenian
            r"այս թեմայով|առնչվող նյութեր|նմանատիպ նյութեր",
            longest=160,
        ),
        junk=(
            "Related articles More from author",
            "Mehr vom gleichen Autor",
            "Les plus populaires",
            "Más del mismo autor",
            "Também pode gostar",
            "Più popolari",
            "Aanbevolen voor jou",
            "Вам может быть интересно",
            "أحدث المقالات",
            "Bunlara da bakabilirsiniz",
            "近期文章",
            "作者其他文章",
            "最近の投稿",
            "Więcej tego autora",
            "Další články autora",
            "Mohlo by sa vám páčiť",
            "Zadnji prispevki",
            "Vezane vijesti",
            "Најновије вести",
            "Може да харесате",
            "За темою",
            "Liknande artiklar",
            "Mere fra forfatteren",
            "Mer fra forfatteren",
            "Saatat pitää myös",
            "Sarnased artiklid",
            "Saistītie ieraksti",
            "Jums gali patikti",
            "Ez is érdekelhet",
            "De același autor",
            "Μπορεί επίσης να σας αρέσει",
            "També et pot interessar",
            "Tamén che pode interesar",
            "Lotutako albisteak",
            "Ailt ghaolmhara",
            "עוד מאת הכותב",
            "بیشتر از نویسنده",
            "متعلقہ مضامین",
            "आपको यह भी पसंद आ सकता है",
            "এই বিভাগের আরও খবর",
            "சமீபத்திய செய்திகள்",
            "సంబంధిత వార్తలు",
            "คุณอาจชอบ",
            "Bài viết cùng chủ đề",
            "Pos terkait",
            "Paling popular",
            "Kaugnay na mga artikulo",
            "Habari mpya",
            "기자의 다른 기사",
            "Bölmənin digər xəbərləri",
            "Ең көп оқылған",
            "O'xshash maqolalar",
            "დაკავშირებული სიახლეები",
            "Առնչվող նյութեր",
        ),
        keep=(
            "Most popular ferry of the coast sinks",
            "Neueste Beiträge zur Hafenkasse fehlen.",
            "Lo más leído en el puerto son los horarios.",
            "Последние новости порта капитан узнал ночью.",
        ),
    ),
    Rule(
        id="related/below_word",
        why="A word over a list of other stories or of parts of the site, beside another line of the page.",
        kind="related",
        where=Where.EDGES,
        in_company=True,
        pattern=whole_line(
            # English
            r"archives|author|blogroll|meta|yarpp",
            # German
            r"archiv|autor|autorin|ähnlich",
            # French
            r"auteur|catégories|l'auteur|similaire|à la une",
            # Spanish
            r"archivos|categorías",
            # Portuguese
            r"arquivos|destaques",
            # Italian
            r"archivi|autore|categorie|l'autore",
            # Dutch
            r"archieven|categorieën",
            # Russian
            r"автор|архивы|похожее|рубрики",
            # Arabic
            r"الأرشيف|الكاتب|تصنيفات",
            # Turkish
            r"arşivler|gündem|ilgili|kategoriler|kaçırmayın|yazar",
            # Chinese
            r"相关|最新消息|归档|分类|作者简介|作者",
            # Chinese, as written in Taiwan and Hong Kong
            r"相關|即時新聞|彙整|分類|作者介紹",
            # Japanese
            r"関連|著者",
            # Polish
            r"archiwa|podobne",
            # Czech
            r"archivy|nejnovější",
            # Slovak
            r"archív|kategórie|najnovšie|súvisiace",
            # Slovene
            r"arhiv|kategorije|najnovejše|podobno",
            # Croatian
            r"arhiva|popularno|povezano",
            # Serbian
            r"архиве|категорије|повезано",
            # Bulgarian
            r"архив|категории|подобни|популярни",
            # Ukrainian
            r"архіви|головне|категорії|найчитаніше|пов'язане|популярне",
            # Swedish
            r"arkiv|författare|kategorier|populärt|relaterade",
            # Danish
            r"arkiver|forfatter|relateret",
            # Finnish
            r"arkistot|kategoriat|kirjoittaja|suosittelemme",
            # Estonian
            r"arhiiv|kategooriad|populaarsed|rubriigid",
            # Latvian
            r"arhīvs|kategorijas",
            # Lithuanian
            r"archyvai|kategorijos",
            # Hungarian
            r"archívum|kategóriák|legnépszerűbb",
            # Romanian
            r"arhive|categorii|similare",
            # Greek
            r"ιστορικό|κατηγορίες",
            # Catalan
            r"arxius|relacionats",
            # Basque
            r"artxiboak|kategoriak|lotutakoak",
            # Hebrew
            r"ארכיון|הכותב|קטגוריות|קשור",
            # Persian
            r"بایگانی‌ها|جدیدترین|دسته‌ها|نویسنده|پربحث‌ترین",
            # Hindi
            r"लोकप्रिय",
            # Bengali
            r"জনপ্রিয়",
            # Tamil
            r"தொடர்புடையவை",
            # Telugu
            r"ముఖ్యాంశాలు",
            # Thai
            r"ยอดนิยม|คลังเก็บ|หมวดหมู่",
            # Vietnamese
            r"chuyên mục|lưu trữ|mới nhất|tin mới|tác giả",
            # Indonesian
            r"arsip|kategori|penulis|terkini",
            # Malay
            r"arkib|berkaitan",
            # Swahili
            r"zinazohusiana",
            # Korean
            r"관련|인기글|작성자|최신글|추천기사|핫이슈",
            # Azerbaijani
            r"arxiv|kateqoriyalar|populyar",
            # Kazakh
            r"танымал",
            # Uzbek
            r"mashhur",
            # Georgian
            r"პოპულარული",
            # Armenian
            r"ամենաընթերցված",
            longest=160,
        ),
        junk=(
            "YARPP\nArchives",
            "Ähnlich\nArchiv",
            "Similaire\nCatégories",
            "Archivos\nCategorías",
            "Destaques\nArquivos",
            "Archivi\nCategorie",
            "Archieven\nCategorieën",
            "Похожее\nАрхивы",
            "الأرشيف\nتصنيفات",
            "İlgili\nArşivler",
            "相关\n最新消息",
            "相關\n最新消息",
            "関連\n著者",
            "Podobne\nArchiwa",
            "Archivy\nNejnovější",
            "Súvisiace\nArchív",
            "Podobno\nNajnovejše",
            "Povezano\nArhiva",
            "Повезано\nАрхиве",
            "Подобни\nАрхив",
            "Пов'язане\nПопулярне",
            "Relaterade\nArkiv",
            "Relateret\nArkiver",
            "Arkiv\nKategorier",
            "Suosittelemme\nArkistot",
            "Populaarsed\nArhiiv",
            "Arhīvs\nKategorijas",
            "Archyvai\nKategorijos",
            "Legnépszerűbb\nArchívum",
            "Similare\nArhive",
            "Ιστορικό\nΚατηγορίες",
            "Relacionats\nArxius",
            "Arquivos\nCategorías",
            "Lotutakoak\nArtxiboak",
            "קשור\nארכיון",
            "پربحث‌ترین\nجدیدترین",
            "ยอดนิยม\nคลังเก็บ",
            "Lưu trữ\nChuyên mục",
            "Terkini\nArsip",
            "Berkaitan\nTerkini",
            "관련\n추천기사",
            "Populyar\nArxiv",
        ),
        keep=(
            "Archiv",
            "Catégories",
            "Рубрики",
        ),
    ),
)
