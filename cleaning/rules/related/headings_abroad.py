"""Headings of blocks of other stories, in further languages."""

from __future__ import annotations

from ..rule import Rule, block_heading
from .words import SEE_ALSO_ABROAD, SEE_ALSO_EAST

RULES = (
    Rule(
        id="related/heading_abroad",
        why="The heading of a list of links to other stories.",
        kind="related",
        pattern=block_heading(
            rf"(?:{SEE_ALSO_ABROAD})",
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
            r"newsticker|(?:jetzt|neu) auf \S+\.\p{L}{2,3}|aktuelles aus .{2,}|für sie empfohlen)",
            r"(?:les derniers articles|dernières actualités|articles recommandés(?: pour vous)?|sujets liés|"
            r"voir aussi|les tops de la semaine|plus de contenu dans le dossier|ailleurs sur le web|"
            r"la rédaction vous (?:conseille|recommande)|nos lecteurs ont lu ensuite|contenus sponsorisés|"
            r"l'actu en vidéos|"
            r"en ce moment|dans l'actualité|à ne pas manquer)",
            r"(?:mirá también|seguí leyendo|otras noticias(?: de .{2,})?|lo último en .{2,}|notas relacionadas|"
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
            r"ook in het nieuws|bekijk meer van|meer over .{2,}|에디터스 픽|주요 뉴스|이 시각 뉴스)",
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
            r"l'actu en vidéo|sur le m[êe]me sujet|vous aimerez (?:aussi|peut-être)|lire aussi sur .{2,}|"
            r"nos (?:dernières vidéos|articles recommandés)|(?:toutes )?(?:nos|les) dernières (?:actualités|infos|news|"
            r"actus)|plus d'(?:infos|actualités)|dans le même dossier|notre sélection|sur le sujet)",
            r"(?:leer más|más (?:leído|leídos|vistas|contenido de esta sección|en .{2,20})|lo más leído(?: hoy|"
            r" de .{2,})?|"
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
            r"(?:articole? (?:similare|asem[ăa]n[ăa]toare|recomandat[e]?|recente)|articol recomandat de .{2,}|"
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
            rf"(?:{SEE_ALSO_EAST})",
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
            longest=80,
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
)
