"""Links that move about the site, as the common systems print them in the language of the page: further languages."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="navigation/site_link_abroad",
        why="A link that moves about the page or the site, or leads on to the next page of it.",
        kind="navigation",
        pattern=whole_line(
            # Russian
            r"более (?:новые записи|старые записи)|в начало|вернуться наверх|"
            r"все (?:записи автора .+|статьи автора)|вы (?:здесь|здесь: главная|находитесь здесь: главная)|"
            r"выбрать язык|главное меню|другие записи автора|загрузить (?:еще|ещё)|закрыть меню|к началу страницы|"
            r'кнопка "наверх"|навигация по (?:записям|статьям)|новые записи|основное меню|открыть (?:меню|поиск)|'
            r"пагинация записей|переключить навигацию|поиск по сайту|показать все записи автора .+|"
            r"посмотреть все записи(?: автора .+)?|предыдущая (?:запись|запись: .+)|предыдущие записи|"
            r"предыдущий материал|продолжить чтение|прокрутить вверх|пропустить и перейти к содержимому|"
            r"результаты поиска: паром|следующая (?:запись|запись: .+)|следующие записи|смотреть все|"
            r'старые записи|страница \d+ из \d+|читать (?:больше|далее ".+")',
            # Arabic
            r'أقرأ المزيد "|أنت (?:هنا|هنا: الرئيسية)|إظهار المزيد|إغلاق القائمة|إقرأ المزيد|إلى الأعلى|ابحث عن|'
            r"اختر اللغة|البحث عن|التجاوز إلى المحتوى|التدوينة (?:التالية|السابقة)|التنقل بين المقالات|"
            r"الذهاب إلى الأعلى|العودة (?:إلى الأعلى|للأعلى)|القائمة الرئيسية|المقالات السابقة|"
            r"المقالة (?:التالية|السابقة)|المواضيع الأقدم|الموضوع (?:التالي|السابق)|انت هنا: الرئيسية|"
            r"انتقل إلى الأعلى|بحث عن|تبديل القائمة|تجاوز إلى المحتوى(?: الرئيسي)?|تخطي إلى المحتوى|"
            r"تدوينات (?:أحدث|أقدم)|تصفح المقالات|تصفّح (?:التدوينات|المقالات)|رسالة (?:أحدث|أقدم)|"
            r"زر الذهاب إلى الأعلى|شاهد المزيد|صفحة \d+ من \d+|عرض (?:جميع (?:المقالات|مقالات .+)|كل مقالات .+)|"
            r"فتح القائمة|كل مقالات .+|متابعة القراءة|مشاهدة جميع المقالات|مقالات (?:أحدث|أقدم)|"
            r"نتائج البحث عن: عبارة|واصل القراءة",
            # Turkish
            r".+ tarafından yazılan tüm (?:yazılar|yazıları görüntüle)|ana (?:içeriğe (?:atla|geç)|menü)|"
            r"arama sonuçları: feribot|başa dön tuşu|buradasınız: ana sayfa|"
            r"daha (?:az göster|eski yazılar|fazla(?: oku|yükle)?|yeni yazılar)|detaylı bilgi|devamını göster|"
            r"dil seçin|en üste git|eski yazılar|gezinmeyi aç/kapat|hepsini gör|içeriğe (?:atla|geç|git)|"
            r'menü aç/kapat|menüyü (?:aç|kapat)|okumaya devam (?:edin|et(?: ".+")?)|sayfa \d+ / \d+|sitede ara|'
            r"sonraki (?:yazı|yazı: .+|yazılar)|tüm yazıları görüntüle|yazarın (?:diğer yazıları|tüm yazıları)|"
            r"yazı (?:dolaşımı|gezinmesi|sayfalaması)|yazılar için sayfalama|yeni yazılar|"
            r"önceki (?:yazı|yazı: .+|yazılar)|üste kaydır|şu an buradasınız: anasayfa|şunu ara",
            # Chinese
            r"跳至内容|跳至正文|跳过内容|跳转到主要内容|跳到内容|跳转到内容|跳至主要内容|跳到主要内容|"
            r'继续阅读".+"|阅读更多|阅读更多 "|查看详情|详细内容|阅读更多:.+|较早文章|更早的文章|旧文章|早期文章|'
            r"较旧的博文|较新文章|更新的文章|较新的博文|文章导航|文章分页|第 \d+ 页，共 \d+ 页|帖子导航|上一篇:.+|"
            r"上一篇文章|下一篇:.+|下一篇文章|站内搜索|搜索结果:渡轮|回到顶部|返回页首|滚动到顶部|返回顶部按钮|"
            r"打开菜单|关闭菜单|切换菜单|切换导航|展开菜单|查看.+的所有文章|查看所有文章|查看作者所有文章|"
            r".+的所有文章|查看所有由.+发布的文章|您的位置:首页|当前位置:首页|您现在的位置:首页 > 新闻|你的位置|"
            r"显示更多|查看全部|点击加载更多|选择语言",
            # Chinese, as written in Taiwan and Hong Kong
            r"跳至主要內容|跳至內容|跳到主要內容|移至主內容|跳到內容|跳至主要導覽|〈.+〉繼續閱讀|全文閱讀|"
            r'閱讀更多|閱讀更多 "|詳細內容|較舊的文章|舊文章|較早的文章|較新的文章|新文章|文章導覽|文章分頁|'
            r"文章分頁導覽|第 \d+ 頁，共 \d+ 頁|上一篇文章: .+|下一篇文章: .+|搜尋關鍵字|站內搜尋|搜尋結果:渡輪|"
            r"回到頂端|回到最上方|返回頁首|開啟選單|關閉選單|切換選單|主要選單|檢視所有由 .+ 發佈的文章|"
            r"檢視「.+」的全部文章|更多 .+ 的文章|目前位置:首頁|您在這裡:首頁|現在位置|載入更多|顯示更多",
            # Japanese
            r"コンテンツへスキップ|コンテンツに移動|メインコンテンツへスキップ|本文へスキップ|本文へ移動|"
            r'メインコンテンツに移動|続きを読む .+|".+" の続きを読む|詳しくはこちら|詳しく見る|記事を読む|'
            r"過去の投稿|以前の記事|古い投稿|前の投稿|新しい投稿|次の投稿|投稿ナビゲーション|投稿のページ送り|"
            r"\d+ / \d+ ページ|固定ページ|前の記事へ|前の投稿: .+|過去の投稿へ|次の投稿: .+|サイト内検索|"
            r"検索結果: フェリー|キーワードで検索|検索する|上に戻る|先頭へ戻る|topへ|メニューを開く|"
            r"メニューを閉じる|メニュー|メインメニュー|ナビゲーションを切り替え|検索を開く|.+のすべての投稿を表示|"
            r".+の投稿をすべて表示|投稿者の記事一覧|この著者の記事一覧|すべての記事を見る|現在位置:ホーム|"
            r"ホーム ＞ ニュース|さらに読み込む|もっと読み込む|さらに表示|言語を選択",
            # Polish
            r'czytaj (?:całość|dalej ".+")|dowiedz się więcej|jesteś (?:tutaj|tutaj: strona główna)|'
            r"kontynuuj czytanie|menu główne|następne wpisy|następny (?:wpis|wpis: .+)|"
            r"nawigacja (?:po wpisach|wpisu)|nowsze (?:posty|wpisy)|nowszy post|otwórz menu|pokaż mniej|"
            r"poprzedni (?:wpis|wpis: .+)|poprzednie wpisy|powrót do góry|przeskocz do treści|"
            r"przewiń (?:do góry|na górę)|przełącz nawigację|przycisk powrotu do góry|skocz do treści|"
            r"starsze (?:posty|wpisy)|starszy post|strona \d+ z \d+|stronicowanie wpisów|tu jesteś: strona główna|"
            r"wczytaj więcej|wszystkie wpisy autora .+|wyniki wyszukiwania dla: prom|zamknij menu|załaduj więcej|"
            r"zobacz (?:profil|wszystkie(?: posty|wpisy(?: .+)?)?)",
            # Czech
            r"další příspěvek|hlavní (?:menu|nabídka)|jste zde: úvod|na začátek stránky|"
            r"nacházíte se (?:zde|zde: úvod)|navigace pro (?:příspěvek|příspěvky)|načíst (?:další|více)|"
            r"novější příspěvky|následující příspěvek|otevřít menu|pokračovat ve čtení|posunout nahoru|"
            r"předchozí (?:příspěvek|příspěvek: .+|příspěvky)|přejít k (?:hlavnímu obsahu|obsahu(?: webu)?)|"
            r"přepnout navigaci|přeskočit na obsah|starší příspěvky|strana \d+ z \d+|stránkování příspěvků|"
            r"více informací|výsledky vyhledávání pro: trajekt|všechny (?:příspěvky od .+|články autora)|"
            r"zavřít menu|zjistit více|zobrazit (?:méně|všechny příspěvky(?: od .+)?)|zpět nahoru|"
            r"číst (?:celý článek|více)",
            # Slovak
            r"hlavné menu|navigácia v článku|načítať viac|novšie príspevky|otvoriť menu|pokračovať v čítaní|"
            r"predchádzajúci príspevok|prejsť na obsah|skočiť na hlavný obsah|späť (?:hore|na začiatok)|"
            r"staršie príspevky|stránkovanie príspevkov|viac informácií|všetky články autora|zavrieť menu|"
            r"zistiť viac|zobraziť všetky (?:príspevky|články)|čítať viac|ďalší príspevok",
            # Slovene
            r"beri dalje|glavni meni|izvedi več|nadaljuj z branjem|nadaljujte z branjem|naloži več|"
            r"naslednji prispevek|navigacija prispevka|nazaj na vrh|novejše objave|novejši prispevki|odpri meni|"
            r"poglej vse|prejšnji prispevek|preskoči na vsebino|prikaži več|starejše objave|starejši prispevki|"
            r"stran \d+ od \d+|zapri meni",
            # Croatian
            r"glavni izbornik|idi na vrh|nalazite se ovdje|natrag na vrh|navigacija objava|novije objave|"
            r"noviji post|otvori izbornik|ovdje ste: početna|pogledaj sve objave|preskoči do sadržaja|"
            r"prethodna objava|prikaži sve objave|saznaj više|saznajte više|skoči na sadržaj|sljedeća objava|"
            r"starije objave|stariji post|stranica \d+ od \d+|svi članci autora|zatvori izbornik|čitaj dalje",
            # Serbian
            r"nastavite sa čitanjem|nazad na vrh|otvori meni|pogledaj sve članke|pretraga za|pređi na sadržaj|"
            r"zatvori meni|главни мени|затвори мени|кретање чланка|на врх|навигација чланака|настави са читањем|"
            r"наставите са читањем|новије објаве|новији чланци|отвори мени|повратак на врх|погледај све чланке|"
            r"претрага за|претходна вест|претходни чланак|пређи на садржај|прикажи више|прочитај више|"
            r"прочитајте више|сазнајте више|скочи (?:до садржаја|на садржај)|следећа вест|следећи чланак|"
            r"старије објаве|старији чланци|учитај још",
            # Bulgarian
            r"вие сте тук|виж всички публикации|всички публикации на автора|върни се горе|главно меню|"
            r"зареди повече|затвори меню|към (?:основното съдържание|съдържанието)|навигация в публикациите|"
            r"намирате се тук: начало|научете повече|отвори меню|по-нова публикация|по-нови публикации|"
            r"по-стара публикация|по-стари публикации|покажи още|предишна (?:публикация|статия)|"
            r"прескочи към съдържанието|продължете с четенето|продължи четенето|следваща (?:публикация|статия)|"
            r"търсене за",
            # Ukrainian
            r"ви (?:знаходитесь тут: головна|тут|тут: головна)|всі (?:записи автора|новини)|відкрити меню|"
            r"головне меню|дивитися всі(?: публікації)?|дізнатися більше|завантажити ще|закрити меню|на початок|"
            r"навігація записів|наступна (?:новина|стаття)|наступний запис|наступні записи|"
            r"новіші (?:дописи|записи)|пагінація записів|переглянути всі записи(?: автора .+)?|"
            r"перейти до (?:вмісту|контенту|основного (?:вмісту|матеріалу))|перемкнути навігацію|"
            r"повернутися вгору|попередня (?:новина|стаття)|попередні записи|попередній (?:запис|запис: .+)|"
            r"продовжити читання|прокрутити вгору|пропустити і перейти до вмісту|результати пошуку: пором|"
            r"старіші (?:дописи|записи)|сторінка \d+ з \d+|усі статті автора",
            # Swedish
            r"alla inlägg av .+|du är (?:här|här: hem)|fortsätt (?:läsa|till innehåll)|"
            r"föregående (?:inlägg|inlägg: .+)|gå direkt till innehållet|hoppa till huvudinnehåll|"
            r"ladda (?:fler|mer)|läs hela artikeln|nyare (?:artiklar|inlägg)|nästa (?:inlägg|inlägg: .+)|"
            r"rulla till toppen|se (?:alla|mer)|sida \d+ av \d+|sidnumrering för inlägg|slå på/av meny|stäng meny|"
            r"sök efter|sökresultat för: färja|till sidans topp|tillbaka upp|"
            r"visa (?:alla (?:artiklar av .+|inlägg(?: av .+)?)|mindre)|växla navigering|"
            r"äldre (?:artiklar|inlägg)|öppna meny",
            # Danish
            r"alle indlæg af .+|du er (?:her|her: forside)|forrige (?:indlæg|indlæg: .+)|"
            r"fortsæt (?:læsning|med at læse|til indhold)|gå til (?:hovedindhold|toppen)|hent flere|"
            r"hop til indhold|indlæs flere|luk menu|læs hele artiklen|navigation for indlæg|"
            r"nyere (?:artikler|indlæg)|næste (?:indlæg|indlæg: .+)|rul til toppen|"
            r"se (?:alle (?:artikler af .+|indlæg)|mere)|side \d+ af \d+|sideinddeling af indlæg|skift navigation|"
            r"spring til indhold|søg efter|søgeresultater for: færge|videre til indhold|"
            r"vis (?:alle indlæg af .+|mere|mindre)|åbn menu|ældre (?:artikler|indlæg)",
            # Norwegian
            r"alle innlegg av .+|du er (?:her|her: hjem)|eldre (?:artikler|innlegg)|"
            r"forrige (?:innlegg|innlegg: fergene går igjen)|fortsett å lese|gå til toppen|"
            r"hopp (?:rett ned til innholdet|til hovedinnhold)|last (?:flere|inn flere)|les (?:hele saken|videre)|"
            r"lukk meny|neste (?:innlegg|innlegg: fergene går igjen)|nyere (?:artikler|innlegg)|"
            r"paginering for innlegg|rull til toppen|se (?:alle innlegg|mer)|side \d+ av \d+|søk etter|"
            r"søkeresultater for: ferge|tilbake til toppen|veksle navigasjon|"
            r"vis (?:alle (?:artikler av .+|innlegg av .+)|mindre)|åpne meny",
            # Finnish
            r"artikkelien (?:selaus|sivutus)|avaa valikko|edellinen (?:artikkeli: .+|kirjoitus)|"
            r"hakutulokset: lautta|hyppää (?:pääsisältöön|sisältöön)|jatka lukemista|"
            r"kaikki kirjoittajan artikkelit|katso kaikki|kirjoitusten navigointi|lataa lisää|"
            r"lue koko (?:artikkeli|juttu)|näytä (?:kaikki(?: artikkelit|kirjoittajan .+ artikkelit)?|vähemmän)|"
            r"olet (?:tässä: etusivu|täällä)|seuraava (?:artikkeli: .+|kirjoitus)|"
            r"siirry (?:pääsisältöön|suoraan sisältöön)|sivu \d+/\d+|sulje valikko|"
            r"uudemmat (?:artikkelit|kirjoitukset)|uudempi teksti|vaihda navigointia|"
            r"vanhemmat (?:artikkelit|kirjoitukset)|vanhempi teksti|vieritä ylös",
            # Estonian
            r"ava menüü|eelmine (?:artikkel|postitus)|järgmine (?:artikkel|postitus)|jätka lugemist|laadi rohkem|"
            r"lae rohkem|liigu (?:edasi (?:põhisisu juurde|sisu juurde)|sisu juurde)|loe (?:lähemalt|veel)|"
            r"mine sisu juurde|postituste (?:leheküljed|navigeerimine)|sulge menüü|uuemad (?:artiklid|postitused)|"
            r"vaata (?:kõiki|lähemalt)|vanemad (?:artiklid|postitused)",
            # Latvian
            r"aizvērt izvēlni|atpakaļ uz augšu|atvērt izvēlni|doties uz saturu|galvenā izvēlne|ielādēt vairāk|"
            r"iepriekšējais (?:ieraksts|raksts)|ierakstu navigācija|jaunāki (?:ieraksti|raksti)|lasi vairāk|"
            r"lasīt visu|nākamais (?:ieraksts|raksts)|pāriet uz (?:galveno saturu|saturu)|"
            r"pārlekt uz galveno saturu|rakstu navigācija|skatīt (?:vairāk|visus)|turpināt lasīt|uzzināt vairāk|"
            r"vecāki (?:ieraksti|raksti)|ziņu navigācija",
            # Lithuanian
            r"ankstesnis straipsnis|atidaryti meniu|eiti prie turinio|kitas straipsnis|navigacija tarp įrašų|"
            r"pagrindinis meniu|pereiti prie (?:pagrindinio turinio|turinio)|rodyti visus|sekantis straipsnis|"
            r"sužinoti daugiau|tęsti skaitymą|uždaryti meniu|įkelti daugiau|įrašų (?:navigacija|puslapiavimas)|"
            r"žiūrėti visus",
            # Hungarian
            r"az összes cikk megtekintése|bejegyzés navigáció|bejegyzések (?:lapozása|navigációja)|"
            r"bővebb információ|előző bejegyzés|jelenlegi hely|keresés a következőre|kilépés a tartalomba|"
            r"korábbi bejegyzések|következő bejegyzés|lap tetejére|menü (?:bezárása|megnyitása)|mutass többet|"
            r"még több|oldal tetejére|olvasás folytatása|régebbi (?:bejegyzés|bejegyzések)|"
            r'tovább (?:a tartalomra|olvasom(?: ")?)|további részletek|továbbiak betöltése|több betöltése|'
            r"ugrás (?:a (?:fő tartalomra|tartalomra)|az oldal tetejére)|vissza a tetejére|"
            r"összes (?:bejegyzés megtekintése|megtekintése)|újabb (?:bejegyzés|bejegyzések)",
            # Romanian
            r"afișează mai mult|află mai multe|arată mai mult|articole mai (?:noi|vechi)|articolul precedent|"
            r"caută după|citește (?:articolul complet|mai multe|în continuare)|comută navigarea|"
            r"continuă (?:lectura|să citești)|derulează în sus|deschide meniul|ești aici|meniu principal|"
            r"mergi (?:la conținut|sus)|navigare (?:articole|în articole)|pagina \d+ din \d+|paginație articole|"
            r"postare mai (?:nouă|veche)|rezultate căutare pentru: feribot|salt la conținut|"
            r"sari la (?:conținut|conținutul principal)|sunteți aici: acasă|toate articolele de .+|"
            r"următorul articol|vezi (?:mai mult|toate articolele lui .+)|încarcă mai (?:mult|multe)|"
            r"închide meniul",
            # Greek
            r"άνοιγμα μενού|αναζήτηση για|βρίσκεστε εδώ|δείτε (?:περισσότερα|όλα τα άρθρα)|"
            r"διαβάστε ολόκληρο το άρθρο|είστε εδώ: αρχική|εμφάνιση περισσότερων|κλείσιμο μενού|κύριο μενού|"
            r"μάθετε περισσότερα|μετάβαση (?:σε περιεχόμενο|στην κορυφή|στο (?:κύριο περιεχόμενο|περιεχόμενο))|"
            r"νεότερα άρθρα|νεότερη ανάρτηση|παλαιότερα άρθρα|παλαιότερες αναρτήσεις|παλαιότερη ανάρτηση|"
            r"παράκαμψη προς το κυρίως περιεχόμενο|πλοήγηση άρθρων|προβολή όλων(?: των άρθρων)?|"
            r"σελίδα \d+ από \d+|συνέχεια ανάγνωσης|συνεχίστε την ανάγνωση|φόρτωση περισσότερων",
            # Catalan
            r"anar a dalt|article (?:anterior|següent)|carrega més|carrega'n més|continua llegint|"
            r"entrada (?:anterior|següent)|entrades (?:antigues|més (?:antigues|noves|recents))|llegeix més|"
            r"llegir més|llegiu més|menú principal|mostra més|mostra'n més|"
            r"navegació (?:d'entrades|de les entrades)|obre el menú|paginació de les entrades|salta al contingut|"
            r"segueix llegint|tanca el menú|torna a dalt|tornar a dalt|veure tot|vés al contingut(?: principal)?",
            # Galician
            r"amosar máis|cargar máis|entrada (?:anterior|seguinte)|"
            r"entradas (?:anteriores|máis (?:antigas|recentes))|ir ao contido(?: principal)?|le máis|ler máis|"
            r"máis información|navegación de entradas|saltar ao contido|ver máis",
            # Basque
            r"aurreko artikulua|bidalketa (?:berriagoak|zaharragoak)|bidalketetan zehar nabigatu|"
            r"edukira (?:joan|salto egin)|erakutsi gehiago|hurrengo artikulua|irakurri gehiago|"
            r"irakurtzen jarraitu|jarraitu irakurtzen|joan edukira|kargatu gehiago|salto edukira",
            # Irish
            r"lean ar aghaidh ag léamh|léigh (?:níos mó|tuilleadh)|léim go dtí an (?:príomhábhar|t-ábhar)|"
            r"téigh ar aghaidh chuig an bpríomhábhar",
            # Hebrew
            r"גלילה לראש העמוד|דילוג לתוכן|דלג לתוכן(?: העיקרי|הראשי)?|המשך קריאה|הפוסט (?:הבא|הקודם)|הצג הכל|"
            r"חזור למעלה|לדלג לתוכן|להמשיך לקרוא|להמשך קריאה|למידע נוסף|לקריאת הכתבה המלאה|לראש העמוד|"
            r"ניווט בפוסטים|סגירת תפריט|עמוד \d+ מתוך \d+|פוסט (?:הבא|קודם)|"
            r"פוסטים (?:חדשים(?: יותר)?|ישנים|קודמים)|פתיחת תפריט|רשומות ישנות|תפריט ראשי",
            # Persian
            r"ادامه خواندن|ادامهٔ مطلب|ادامه‌ی نوشته|بارگذاری بیشتر|باز کردن منو|برو به بالا|بستن منو|"
            r"بیشتر بدانید|جستجو برای|دکمه بازگشت به بالا|راهبری (?:نوشته|نوشته‌ها)|"
            r"رفتن به (?:بالا|محتوا|نوشته‌ها)|شما اینجا (?:هستید|هستید: خانه)|صفحه \d+ از \d+|صفحه‌بندی نوشته‌ها|"
            r"مشاهده همه نوشته‌ها|مطالب (?:جدیدتر|قدیمی‌تر)|مطالعه بیشتر|مطلب (?:بعدی|قبلی)|منوی اصلی|"
            r"نمایش (?:بیشتر|همه نوشته‌ها)|نوشته (?:بعدی|قبلی)|نوشتهٔ (?:بعدی|پیشین)|"
            r"نوشته‌های (?:تازه‌تر|قدیمی‌تر|پیشین)|همه نوشته‌های نویسنده|پرش به (?:محتوا|محتوای اصلی)",
            # Urdu
            r"اگلا مضمون|اگلی خبر|تلاش کریں|پچھلا مضمون|پچھلی خبر|پڑھنا جاری رکھیں",
            # Hindi
            r"अगला लेख|अगली पोस्ट|अधिक (?:पढ़ें|लोड करें)|इसे छोड़कर सामग्री पर बढ़ने के लिए|ऊपर जाएं|"
            r"और (?:जानें|दिखाएं)|ज़्यादा पढ़ें|नई पोस्ट|नए पोस्ट|पढ़ना जारी रखें|पिछला लेख|पिछली पोस्ट|"
            r"पुरानी पोस्ट|पुराने पोस्ट|पोस्ट (?:नेविगेशन|पेजिनेशन)|मुख्य (?:मेनू|सामग्री पर जाएं)|"
            r"मेनू (?:खोलें|बंद करें)|वापस ऊपर|शीर्ष पर जाएं|सर्च करें|सामग्री पर जाएं",
            # Bengali
            r"আগের (?:খবর|সংবাদ)|আরও লোড করুন|উপরে যান|এড়িয়ে লেখায় যান|পড়া চালিয়ে যান|"
            r"পরবর্তী (?:নিবন্ধ|সংবাদ)|পরের খবর|পুরো খবর পড়ুন|পূর্ববর্তী নিবন্ধ|বিষয়বস্তুতে এড়িয়ে যান|"
            r"বিস্তারিত পড়ুন|সব দেখুন|সরাসরি কনটেন্টে যান",
            # Tamil
            r"அடுத்த (?:கட்டுரை|செய்தி)|உள்ளடக்கத்திற்கு செல்க|உள்ளடக்கத்துக்குச் செல்|தொடர்ந்து படிக்கவும்|"
            r"முந்தைய (?:கட்டுரை|செய்தி)|மேலும் படிக்கவும்",
            # Telugu
            r"ఇంకా చదవండి|కంటెంటుకు వెళ్ళండి|మరింత చదవండి|విషయానికి వెళ్ళండి",
            # Thai
            r"ข้ามไปยังเนื้อหา|ข้ามไปเนื้อหา|ข้ามไปยังเนื.*|เพิ่มเติม|เรียนรู้เพิ่มเติม|อ่านข่าวต้นฉบับ|"
            r"เรื่องเก่ากว่า|บทความเก่ากว่า|เรื่องก่อนหน้า|เรื่องใหม่กว่า|บทความใหม่กว่า|แนะแนวเรื่อง|"
            r"การนำทางโพสต์|เรื่องก่อนหน้านี้|บทความก่อนหน้า|เรื่องถัดไป|บทความถัดไป|ค้นหาสำหรับ|กลับขึ้นด้านบน|"
            r"กลับสู่ด้านบน|เลื่อนขึ้นด้านบน|โหลดเพิ่มเติม|แสดงเพิ่มเติม|โหลดเพิ่ม",
            # Vietnamese
            r"bài (?:viết (?:cũ hơn|mới hơn|tiếp theo|trước)|đăng (?:cũ hơn|mới hơn))|"
            r"bạn đang (?:ở đây|ở: trang chủ)|bỏ qua (?:nội dung|để đến nội dung)|"
            r"chuyển (?:tới nội dung|đến (?:nội dung|phần nội dung))|cuộn lên đầu trang|các bài viết cũ|"
            r"hiển thị thêm|lên đầu trang|nhảy tới nội dung|phân trang bài viết|thu gọn|tiếp tục đọc|"
            r"trang \d+ trên \d+|tìm (?:hiểu thêm|kiếm cho)|tải thêm|về đầu trang|"
            r"xem (?:chi tiết|nhiều hơn|tất cả (?:bài viết(?: bởi .+)?|các bài viết của .+))|điều hướng bài viết|"
            r"đọc tiếp",
            # Indonesian
            r"anda di (?:sini|sini: beranda)|baca (?:lainnya|lebih lanjut)|buka menu|cari untuk|gulir ke atas|"
            r"halaman \d+ dari \d+|hasil pencarian untuk: feri|ke atas|langsung ke (?:isi|konten)|"
            r"lewati ke konten|lihat semua (?:pos|tulisan dari .+)|lompat ke konten|menu utama|"
            r"muat (?:lainnya|lebih banyak)|navigasi (?:pos|tulisan)|paginasi pos|pelajari lebih lanjut|"
            r"pos (?:berikutnya|lama|sebelumnya)|pos-pos (?:baru|lama|lebih lama|terbaru)|postingan (?:baru|lama)|"
            r"tampilkan lebih banyak|tombol kembali ke atas|tutup menu",
            # Malay
            r"artikel sebelum|baca (?:selanjutnya|seterusnya)|catatan lama|kiriman (?:baru|lama)|"
            r"langkau ke kandungan(?: utama)?|lihat lagi|muat lagi|papar lagi|sambung bacaan|teruskan membaca",
            # Filipino
            r"basahin ang buong balita|ipagpatuloy ang pagbabasa|laktawan sa nilalaman|lumaktaw sa nilalaman|"
            r"magbasa pa|nakaraang artikulo|susunod na artikulo",
            # Swahili
            r"habari (?:iliyopita|inayofuata)|makala (?:iliyopita|inayofuata)|nenda kwenye maudhui|"
            r"ruka hadi kwenye maudhui|soma habari kamili",
            # Korean
            r".+ 기자의 다른 기사|.+의 모든 글 보기|검색어 입력|계속 읽기|관련기사 보기|"
            r"글 (?:내비게이션|탐색|페이지 매김)|기자의 다른 기사 보기|다른 기사 보기|다음 (?:글: .+|글들)|"
            r'다음을 검색|더 (?:많은 기사 보기|보기|불러오기|읽기(?: ")?)|맨위로 이동|메뉴 (?:닫기|바로가기|열기)|'
            r"모든 글 보기|본문으로 바로가기|상단으로 이동|이전 (?:게시물|글: .+|글들)|자세히 보기|전문 보기|"
            r"전체 메뉴|주 메뉴|주요 콘텐츠로 건너뛰기|최근 게시물|컨텐츠로 건너뛰기|"
            r"콘텐츠로 (?:건너뛰기|바로가기)|현재 (?:위치|위치: 홈)",
            # Azerbaijani
            r"ardını oxu|bütün xəbərlər|daha (?:çox(?: göstər)?|ətraflı)|hamısına bax|məzmuna keç|"
            r"növbəti (?:məqalə|xəbər)|oxumağa davam et|sonrakı xəbər|əsas məzmuna keç|ətraflı oxu|"
            r"əvvəlki (?:məqalə|xəbər)",
            # Kazakh
            r"алдыңғы (?:жаңалық|мақала)|келесі (?:жаңалық|мақала)|көбірек оқу|негізгі мазмұнға өту|"
            r"оқуды жалғастыру|толығырақ оқу",
            # Uzbek
            r"asosiy tarkibga o'tish|batafsil o'qish|davomini o'qish|keyingi (?:maqola|yangilik)|ko'proq o'qish|"
            r"o'qishni davom ettirish|oldingi (?:maqola|yangilik)|tarkibga o'tish",
            # Georgian
            r"გაიგე მეტი|განაგრძეთ კითხვა|კითხვის გაგრძელება|მთავარ შიგთავსზე გადასვლა|შემდეგი (?:სიახლე|სტატია)|"
            r"შიგთავსზე გადასვლა|წაიკითხეთ მეტი|წინა (?:სიახლე|სტატია)",
            # Armenian
            r"անցնել (?:բովանդակությանը|հիմնական բովանդակությանը)|կարդալ ավելին|հաջորդ հոդվածը|նախորդ հոդվածը|"
            r"շարունակել կարդալ|տեսնել ավելին",
            longest=160,
        ),
        junk=(
            "Предыдущая запись",
            "تصفّح المقالات",
            "Sonraki yazılar",
            "较旧的博文",
            "文章導覽",
            "次の投稿",
            "Nawigacja wpisu",
            "Navigace pro příspěvek",
            "Novšie príspevky",
            "Starejše objave",
            "Novije objave",
            "Старији чланци",
            "По-нови публикации",
            "Пагінація записів",
            "Föregående inlägg",
            "Navigation for indlæg",
            "Side 2 av 14",
            "Uudemmat kirjoitukset",
            "Vaata lähemalt",
            "Vecāki raksti",
            "Navigacija tarp įrašų",
            "Régebbi bejegyzés",
            "Articole mai noi",
            "Παλαιότερη ανάρτηση",
            "Entrades més noves",
            "Le máis",
            "Jarraitu irakurtzen",
            "Téigh ar aghaidh chuig an bpríomhábhar",
            "למידע נוסף",
            "نوشته‌های تازه‌تر",
            "پچھلا مضمون",
            "पुरानी पोस्ट",
            "পুরো খবর পড়ুন",
            "தொடர்ந்து படிக்கவும்",
            "విషయానికి వెళ్ళండి",
            "เรื่องก่อนหน้า",
            "Bài viết cũ hơn",
            "Pos-pos baru",
            "Baca seterusnya",
            "Ipagpatuloy ang pagbabasa",
            "Soma habari kamili",
            "관련기사 보기",
            "Ətraflı oxu",
            "Толығырақ оқу",
            "Ko'proq o'qish",
            "განაგრძეთ კითხვა",
            "Շարունակել կարդալ",
        ),
        keep=(
            "Капитан не стал читать далее.",
            "Okumaya devam etti, gemi kalktı.",
            "读者有继续阅读的习惯",
            "続きを読む人が増えた",
            "Czytaj więcej książek, prosi szkoła.",
            "Více lodí na řece",
            "Läs mer än förr, säger skolan.",
        ),
    ),
)
