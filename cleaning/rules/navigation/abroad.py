"""Tags and links that move about the page, in further languages."""

from __future__ import annotations

from ..rule import Rule, Where, block_heading, whole_line

RULES = (
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
            r"retour (?:à la une|à l'accueil|en haut de page)|consultez (?:les articles|la rubrique) .{4,}|"
            r"une citation de .{4,}|début du widget.*|fin du widget.*|résume(?:r|z) .{0,20}|"
            r"contenu masqué",
            r"(?:continuar|seguir|sigue|continúa) (?:leyendo|lendo)|(?:ler|lea|leer) (?:el )?(?:artículo|artigo|"
            r"texto|nota|noticia)? ?"
            r"complet[oa]|ver (?:más|todo|todas|todos)(?: .{2,20})?|(?:volver|ir) (?:arriba|al inicio|a la portada|"
            r"al contenido)|"
            r"(?:siguiente|próxim[oa]|anterior)(?: noticia| artículo| nota| matéria| notícia)?|"
            r"visita nuestros portales:?|"
            r"url corta:.{2,}|\d[\d.,]* visitas|visitas|resume e infórmame rápido|arrow_forward_ios .{2,20}|"
            r"suscríbete gratis|en el siguiente enlace .{4,}|\*en el siguiente enlace .{4,}|"
            r"pular para o conteúdo|"
            r"fechar modal\.?|saiba mais|(?:próxima|página anterior)",
            r"(?:vai|torna) (?:a|al|alla|alle|agli|all')(?: tutt[ei])?(?: (?:le|gli|i))? ?(?:notizie|articoli|"
            r"home(?:page)?|inizio|"
            r"contenuto)(?: (?:di|su|in) .{2,})?|continua(?: a leggere)?|leggi (?:l'articolo|tutto l'articolo|"
            r"di più)|"
            r"(?:notizia|articolo) (?:precedente|successiv[oa])|salta al contenuto|torna all'inizio",
            r"(?:înapoi sus|mai multe|citește (?:mai departe|articolul)|articolul (?:următor|anterior)|"
            r"vezi toate(?: .{2,20})?)|"
            r"(?:περισσ[όο]τερα|επιστροφ[ήη](?: στην κορυφ[ήη])?|επ[όο]μενο(?: [άα]ρθρο)?|προηγο[ύυ]μενο(?: [άα]ρθρο)?|"
            r"δε[ίι]τε [όο]λα)|(?:czytaj dalej|zobacz więcej|rozwiń|zwiń|pokaż wszystkie|wróć(?: na górę| do góry)?|"
            r"(?:następny|poprzedni) artykuł|przejdź do .{2,}|do góry)",
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
            r"comunicar erro|segnala un errore|meld een (?:fout|taalfout)|anmäl text- och faktafel.*|"
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
            longest=200,
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
