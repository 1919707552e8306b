"""Credits of pictures. Where one ends a line that is no longer than captions are, the line is the caption."""

from .rule import ANY_LENGTH, Hinted, Rule, line_that, whole_line, within_line
from .speech import reports_nothing
from .words import AGENCY, NAME, PICTURE_AGENCY

_LABEL = (
    r"(?:(?:file |stock |archive |press |main |cover |featured |top |hero )?(?:photos?|photographs?|pictures?|"
    r"images?|pics?|illustrations?|graphics?|credits?|videos?)|"
    r"(?:photo|image|picture|pic|photography|video)[ -]?(?:credit|courtesy|source|copyright|by)s?|credits?|"
    r"(?:archiv|symbol|agentur)?(?:foto|bild|grafik)s?(?:rechte|nachweis|quelle)?|bildrechte|bildquelle|"
    r"(?:titel|aufmacher|teaser|vorschau|rubriklisten|beitrags)(?:bild|foto)|screenshot|karte|copyright|sursa foto|"
    r"(?:źródło )?(?:zdjęci[ae]|zdjęć|zdjęcia głównego)|fot\.|kuva|ljósmynd|foto d'archivio|φωτ\.?|φωτογραφία|फोटो|"
    r"사진|"
    r"crédits?(?: photo)?|photo d'archives?|photo (?:de couverture|d'illustration|à la une)|"
    r"foto (?:de portada|principal|de capa|di copertina|ilustrativ[ăa]|ilustracija|ilustrační|ilustračné|naslovna|"
    r"de archivo)|"
    r"immagine (?:di copertina|in apertura)|(?:nyitó|borító|címlap)?(?:fotó|kép)k?(?: forrása)?|illusztráció|"
    r"(?:zdroj|izvor|sursa|źródło|sursă|vir|burimi) (?:foto|fotky|fotografije|zdjęcia|imagine)|fotografija|fotografije|"
    r"ilustra(?:ção|ción|zione|cja|ce|ácia|cija)|arquivo|archivo|снимк[аи]|слика|фотограф(?:ия|ија)|φωτο|εικ[όο]να|"
    r"ντοκουμ[έε]ντο|"
    r"imatge|fotografia|grafik[ae]|infograf[íi]a|"
    r"foto(?:grafía)?s?|imagen|imagem|crédito|reprodução|divulgação|immagine|beeld|фото|фотография|fotoğraf|"
    r"صورة|写真|"
    r"arkivfoto|arkivbilde?|pressefoto|pressbild|genre(?:foto|billede)|illustrasjon(?:sfoto)?|skjermdump|skärmdump|"
    r"skærmbillede|bilde|billede|kuvat|kuvitus|kuvakaappaus|arkistokuva|mynd(?:ir)?|ljósmyndari|skjáskot|pilt|"
    r"ekraanitõmmis|attēls|nuotrauka|fotó|foto's|archiefbeeld|fotograaf|fotograf|"
    r"图片|图)"
)
_BY = r"(?: (?:by|courtesy(?: of)?|via|von|de|di|do|da|from|door|credit:?))?"
_AGENCIES = rf"(?:{PICTURE_AGENCY}|{AGENCY})"
_WHO = (
    rf"(?:{NAME}|(?-i:\p{{Lu}}[\p{{L}}.&-]*)|{_AGENCIES}|@[\w.]+|handout|supplied|courtesy|pool|file|archive|"
    rf"stringer|contributor)"
)
_CREDIT = rf"(?:{_WHO})(?:[\s,/|-]+(?:via |for |by |of |mit |für )?{_WHO}|[\s,/|-]*\([^()]{{2,}}\))*"
_AGENCY_CREDIT = (
    rf"(?:(?:{NAME}|[\p{{L}}.]+|-)[\s,]*[/|-] ?)?(?:(?:{AGENCY}|pool)[\s/|-]*(?:/|via|"
    rf"\|)? ?)?(?:{_AGENCIES})(?: ?/ ?{_WHO}){{0,3}}(?: (?:file|pool))?"
)

RULES = (
    Rule(
        id="credits/labelled",
        why="The credit of a picture, named as such.",
        kind="credit",
        pattern=line_that(
            r"(?:image source|fuente de la imagen|crédito|crédit photo|автор фото|джерело зображення|görsel kaynağı|"
            r"sumber gambar|nguồn hình ảnh|chanzo cha picha|इमेज स्रोत|图像来源|圖像來源|画像提供|사진 출처|صدر الصورة)"
            r"[,،，] ?[^.。]{2,}",
            rf"(?:foto|bild|photo): ?{NAME}(?: ?/ ?[^|]{{2,}})? \| .{{4,}}",
            rf"{_LABEL} ?: ?(?-i:\p{{Ll}}{{2,4}})(?: ?[/,] ?{_WHO})?",
            rf"(?:{AGENCY}|(?-i:[\p{{L}}\d]{{2,8}}))/(?:symbolbild|archivbild|archiv|montage|sujet|leser-reporter|"
            rf"news-scout|"
            rf"leserreporter)",
            rf"- ?(?-i:\p{{Lu}}{{2,5}}) ?/ ?{NAME}|beeld:? {_CREDIT}|{NAME} nuotr\.?|(?-i:\p{{Lu}})\. {NAME} nuotr\.?|"
            rf"(?:asociatyvi|redakcijos|stop kadras|archyvo) nuotr(?:auka|\.)",
            rf"[(\[]?\s*{_LABEL}{_BY} ?[:©|/] ?(?:©|\(c\))? ?{_CREDIT}\.?\s*[)\]]?\.?",
            rf"[(\[]?\s*(?:photo|image|picture|foto|bild|illustration|graphic|artwork)s? (?:by|"
            rf"courtesy(?: of)?|von|de|"
            rf"copyright) {_CREDIT}\s*[)\]]?\.?",
            rf"(?:cartoon|illustration|drawing|artwork|photograph|graphic|map|video) (?:by|courtesy(?: of)?) "
            rf"(?:the (?:author|artist|family|photographer)|{NAME})",
            r"courtesy(?: of|:) ?(?:the )?(?-i:\p{Lu})[^.!?]{2,}",
            r"(?:image|photo|picture) (?:copyright|credit|source) .{2,}",
            r"[(\[](?:image|photo|picture|foto|bild|photo credit|image credit|"
            r"picture credit)s?(?: credits?)?: ?[^()]{2,}(?:\([^()]{2,}\))?[)\]]",
            r"[,،]?(?:автор фото|қайнар көзі|foto mənbəyi|сурат манбаси|сүрөттүн булагы|صدر الصورة|منبع تصویر|"
            r"تصویر کا ذریعہ|د عکس سرچینه|ছবির উৎস|பட மூலாதாரம்|ఫొటో సోర్స్|फोटो स्रोत|इमेज स्रोत|ઇમેજ સ્રોત|"
            r"तस्बिर स्रोत|ਤਸਵੀਰ ਸਰੋਤ|ඡායාරූප මූලාශ්.?රය|画像提供|ที่มาของภาพ|asalin hoton|xigashada sawirka|"
            r"oríṣun àwòrán|ebe foto si|የፎቶው ባለመብት|መበቆል እዚ ስእሊ|madda suuraa|kaynak|ဓာတ်ပုံ မူရင်း|"
            r"image source)(?:[,،，]|(?-i:[A-Z])) ?[^.。]{2,}",
            r"[\s(\[（【▲▶*|-]*(?:ფოტო|լուսանկար|صورة|تصوير|عدسة|كاريكاتير|عکس|عکاس|تصویر|فوٹو|צילום|צילומים|תמונה|"
            r"קרדיט|איור|फोटो|फ़ोटो|तस्वीर|छवि|ছবি|படம்|ఫొటో|ఫోటో|ഫോട്ടോ|ફોટો|ภาพ|ภาพโดย|ภาพจาก|ขอบคุณภาพ(?:จาก)?|ፎቶ|"
            r"图|圖|图片来源|圖片來源|图源|圖源|图片|圖片|摄影|攝影|資料照片|写真|画像|撮影|図版|写真提供|イラスト|"
            r"사진|사진 ?제공|사진 ?출처|그래픽|일러스트) ?[:／/=＝|©] ?(?:[^\s.!?。؟।:「」]{1,20} ?){1,4}[)\]）】.]*",
            r"[(\[]?(?:фота|сурет|скриншот|снимок|иллюстрация|ілюстрація|фотоілюстрація|инфографика|foto hiasan|"
            r"fotoğraflar|görsel|ảnh|nguồn ảnh|đồ họa|sumber foto|sumber gambar|gambar|picha|"
            r"isithombe) ?[:|/©] ?(?-i:[\p{Lu}@\"])[^\s.!?:]{0,24}(?: [^\s.!?:]{1,20}){0,3}[)\].]*",
            longest=90,
        ),
        junk=(
            "Photo: Ana Ruiz/MPA",
            "(Image credit: Ana Ruiz/Getty Images)",
            "Photograph: Ana Ruiz/Reuters",
            "Image copyright Getty Images",
            "Photo by Ana Ruiz",
            "Cartoon by Ana Ruiz",
            "Courtesy of Ana Ruiz",
            "Image source, Getty Images",
            "Fuente de la imagen, Getty Images",
            "图像来源，Getty Images",
            "Foto: dpk",
            "Bildrechte: Reuters",
            "Titelfoto: Ana Ruiz",
            "Foto: Ana Ruiz | Am Hafen wartete die Feuerwehr auf den Morgen.",
            "Copyright: Ana Ruiz",
            "Screenshot: YouTube",
            "Kuva: Ada Holm",
            "Mynd: Ada Holm",
            "Beeld Ana Ruiz / ANP",
            "APA/Symbolbild",
            "Asociatyvi nuotr.",
            "Crédit photo : Ana Ruiz",
            "Foto: Ana Ruiz / EFE",
            "Imagem: Reuters",
            "Фото: ТАСС",
            "Fotoğraf: AA",
            "صدر الصورة، Getty Images",
            "Asalin hoton, Getty Images",
            "،تصویر کا ذریعہGetty Images",
            "Фота: Партовы веснік",
            "صورة: أرشيف",
            "(فوٹو: فائل)",
            "צילום: שאטרסטוק",
            "फोटो: सोशल मीडिया",
            "ছবি: সংগৃহীত",
            "Ảnh: NVCC",
            "（圖／翻攝自臉書）",
            "图片来源：视觉中国",
            "写真：アフロ",
            "(사진=게티이미지뱅크)",
            "Fotó: MTI",
            "Снимка: БТА",
            "Φωτογραφία: Άννα Πετρίδου",
            "Zdroj foto: Ana Novák",
            "Foto di copertina: ANSA / Archivio",
        ),
        keep=(
            "Photo: a life in pictures",
            "Courtesy of the captain, nobody paid.",
            "Image: why the mayor cares about his",
            "Foto: so sieht der neue Hafen aus",
            "Foto: so war das",
            "Credit: it is the crews who deserve it.",
            "Photos by schoolchildren hang in the harbour office this week.",
            "Сурет: порттың тарихы қалай басталды, кім салды",
            "صورة: لماذا توقفت العبارات عن الإبحار فجأة",
            "사진: 등대는 왜 꺼졌을까?",
        ),
    ),
    Rule(
        id="credits/agency",
        why="The name of a picture agency stands alone, or after a photographer's name.",
        kind="credit",
        pattern=line_that(
            Hinted(
                rf"[(\[©/]?\s*(?:©|\(c\))? ?(?:(?:{NAME}|{AGENCY}|pool|via)[\s,]*[/|"
                rf",-]? ?(?:via )?){{0,4}}\(?(?:{PICTURE_AGENCY})\)?(?: ?/ ?{_WHO}){{0,3}}\s*[)\]]?\.?",
                hint=rf"(?:{PICTURE_AGENCY})\)?(?: ?/.*|\s*[)\]]?\.?)$",
            ),
            Hinted(
                rf"(?:{NAME})(?:, (?:fo?r )?(?:[\p{{L}} ]+))? ?/ ?(?:the )?(?:{AGENCY})(?: ?/ ?{_WHO}){{0,2}}(?: "
                rf"(?:file|via .{{2,}}))?\.?",
                hint=rf"/ ?(?:the )?(?:{AGENCY})",
            ),
            Hinted(
                rf"[(\[©]?[^.!?(]{{2,}}(?: ?[/|] ?| via | - |, (?:inc )?via )(?:the "
                rf")?(?:{PICTURE_AGENCY})\s*[)\]]?\.?|"
                rf"\(?(?:{PICTURE_AGENCY}) for (?:the )?(?-i:[\p{{Lu}}\d])[^.!?]{{2,}}|"
                rf"(?:image|photo|picture|video)s? via .{{2,}}",
                hint=rf"(?:/|\||via|- ?) ?(?:the )?(?:{PICTURE_AGENCY})|^\(?(?:{PICTURE_AGENCY}) for |s? via ",
            ),
            rf"\(?(?:{AGENCY}) (?:file )?(?:photo|picture|image|foto)s?\)?",
            r"\(?(?:(?:file|library|archive) (?:pic|image|photo|picture)|(?:illustrative|representati(?:ve|onal|on)|"
            r"ai[ -]"
            r"generated) (?:image|photo|picture|pic)s?|(?:image|photo|picture|pic)s? (?:is )?(?:used )?(?:only )?for "
            r"(?:representation(?:al)?|illustrati(?:on|ve))(?: purposes?)?(?: only)?|(?:image|photo|picture|"
            r"illustration) "
            r"(?:generated|created) (?:by|with|using) ai|(?:video )?screen ?(?:grab|shot)s?(?: (?:from|of|"
            r"via) (?:the )?(?:video|"
            r"[\p{L}]{1,12}))?|photos? supplied|supplied(?: photo)?|handout photo)\)?[.]?",
            rf"[(\[]?(?:foto|fot\.?|fotó|photo|снимка|φωτο|фото) (?:{AGENCY}|{PICTURE_AGENCY})[)\]]?",
            rf"(?:fot\.|φωτ\.) ?{_CREDIT}",
            r"[(\[]?(?:zdjęcie ilustracyjne|fotografia ilustracyjna|ilustrační (?:foto|snímek)|ilustračn[áé] (?:foto|"
            r"snímka|"
            r"fotografia)|(?:borítókép|nyitókép|kép|fotó): ?illusztráció|illusztráció|ilustracija|"
            r"foto ?: ?(?:ilustracija|"
            r"arhiva?|privat|društvene mreže|screenshot)|fotografija je (?:simbolična|ilustrativna)|"
            r"simbolična fotografija|"
            r"снимк(?:а|ата)(?: е)?:? (?:архив|илюстративна)|(?:архивна|илюстративна) снимка|imagen (?:ilustrativa|"
            r"referencial)|"
            r"foto(?:grafía)? (?:referencial|ilustrativa|cortesía)|imagem (?:ilustrativa|de arquivo|"
            r"meramente ilustrativa)|"
            r"foto (?:de arquivo|ilustrativă|arhivă|cu caracter ilustrativ)|φωτ[όο]? ?αρχε[ίι]ου|"
            r"φωτογραφ[ίι]α αρχε[ίι]ου|"
            r"image d'illustration|image d'archives?|photo prétexte|material cedido(?: .{2,})?)[)\]]?\.?",
            r"(?:file|stock|handout|submitted|courtesy|contributed) (?:photo|picture|image|"
            r"photograph)\.?(?: \([\p{L} ]{2,}\))?",
            r"(?:archivbild|archivfoto|symbolbild|symbolfoto|beispielbild|photo d'archives?|photo d'illustration|"
            r"foto de archivo|imagen de archivo|"
            r"foto di repertorio|immagine di repertorio|fotogramma|写真はイメージです|사진 ?= ?\S{2,20}|"
            r"rubriklistenbild|themenbild|sujetbild|symbol-?bild|archiefbeeld|stockfoto|arkivfoto|arkivbilde?|"
            r"genrefoto|"
            r"genrebillede|modelfoto|illustrasjonsfoto|illustrasjonsbilde|illustrationsbild|kuvituskuva|arkistokuva|"
            r"arhiivifoto|illustreeriv foto|asociatīvs attēls|"
            r"foto d'archivio|archieffoto|архивное фото|foto ilustrativa|arşiv)\.?",
            r"(?:صورة|الصورة)(?: من)? ?(?:أرشيفية|ارشيفية|تعبيرية|توضيحية|الأرشيف|أرشيف)|фото (?:ілюстративне|"
            r"иллюстративное|из архива|из открытых источников)|ілюстративне фото|(?:gambar|foto) hiasan|"
            r"ảnh minh h[oọ][aạ]|(?:資料|资料|示意|示意)[圖图照](?:片)?|\(?(?:資料|资料)(?:圖片|图片|照片|照|图|"
            r"圖)\)?|（资料图片?）|資料写真|写真はイメージ|イメージ(?:写真|画像)?|자료 ?사진|dok\. istimewa|"
            r"temsili(?: fotoğraf| görsel)?|arşiv(?: fotoğrafı)?|תמונת ארכיון|אילוסטרציה|तस्वीर प्रतीकात्मक|"
            r"(?:प्रतीकात्मक|सांकेतिक|फाइल) (?:तस्वीर|फोटो|फोटो)|ফাইল ছবি|ছবি সংগৃহীত",
            longest=170,
        ),
        junk=(
            "Getty Images",
            "File photo",
            "(File Photo)",
            "Representational image",
            "Photo for representation",
            "Image generated by AI",
            "Video screengrab",
            "Ana Ruiz/Getty Images",
            "AFP via Getty Images",
            "Ana Ruiz/AP",
            "© Shutterstock",
            "Ana Ruiz/Stringer/Getty Images",
            "Ana Ruiz | Moment | Getty Images",
            "Getty Images for the Harbour Club",
            "Symbolbild",
            "Arkivfoto",
            "Kuvituskuva",
            "Foto de archivo",
            "Photo d'archives",
            "صورة أرشيفية",
            "Фото ілюстративне",
            "Ảnh minh họa",
            "資料圖",
            "자료사진",
            "אילוסטרציה",
            "फाइल फोटो",
            "Foto ANSA",
            "Fot. Anna Kowal",
            "Zdjęcie ilustracyjne",
            "Borítókép: illusztráció",
            "Image d'illustration",
        ),
        keep=(
            "Getty Images sues the ferry company",
            "File photos show the old quay before the fire.",
            "Archivbilder zeigen den alten Hafen.",
            "أرشيف الميناء",
            "資料圖書館",
        ),
    ),
    Rule(
        id="credits/file_caption",
        why="The line says its place in a gallery, or that something is seen in this picture.",
        kind="caption",
        pattern=line_that(
            r"\[\d{1,2}/\d{1,2}\] ?.{8,}",
            Hinted(
                r".{8,}\bin (?:this|an?) (?:[\p{L}\d.,' -]* )?(?:file|undated|handout|combination|still|pool|"
                r"aerial) "
                r"(?:photos?|images?|pictures?|photographs?|illustration)\b.*|"
                r".{8,}\bin this illustration (?:taken|photo|made|from)\b.{2,}",
                hint=r"(?:file|undated|handout|combination|still|pool|aerial) (?:photo|image|picture|illustration)|"
                r"in this illustration ",
            ),
            r"[,،]?(?:подпись к фото|підпис до фото|التعليق على الصورة|توضیح تصویر|تصویر کا کیپشن|د عکس تشریح|"
            r"fotoğraf altı yazısı|इमेज कैप्शन|ছবির ক্যাপশান|படக்குறிப்பு|ఫొటో క్యాప్షన్|फोटो कॅप्शन|ઇમેજ કૅપ્શન|"
            r"तस्बिरको क्याप्शन|ਤਸਵੀਰ ਕੈਪਸ਼ਨ|图像加注文字|圖像加註文字|画像説明|사진 설명|chụp lại hình ảnh|"
            r"keterangan gambar|คำบรรยายภาพ|foto başlığı|сурат тагсўзи|сүрөттүн түшүндүрмөсү|maelezo ya picha|"
            r"bayanan hoto|qoraalka sawirka|àkọlé àwòrán|nkọwa foto|የምስሉ መግለጫ|መግለጺ ምስሊ|ibsa waa.ee suuraa|"
            r"insiguro y.isanamu|wetin we call dis foto)[,،，] ?.{2,}|،تصویر کا کیپشن.{2,}",
            Hinted(
                r".{8,}\b(?:en (?:una|esta|imagen de|foto de)? ?(?:imagen|foto|fotografía)? ?(?:de archivo|"
                r"de recurso|"
                r"referencial|cedida|difundida)|(?:dans|sur) une? (?:image|photo|cliché) (?:d'archives?|"
                r"d'illustration)|"
                r"in un'? ?(?:immagine|foto) (?:d'archivio|di repertorio|di archivio)|em (?:imagem|foto) de arquivo|"
                r"na (?:zdjęciu archiwalnym|archivním snímku|archívnej snímke|arhivskoj fotografiji)|"
                r"într-o (?:fotografie|"
                r"imagine) de arhivă|[;,] na foto,? .{4,})[^.!?]*\.?[^.!?]*",
                hint=r"de archivo|de recurso|referencial|cedida|difundida|d'archive|d'illustration|d'archivio|"
                r"di repertorio|"
                r"di archivio|de arquivo|archiwalnym|archivním|archívnej|arhivskoj|de arhivă|na foto",
            ),
            accepts=reports_nothing,
            longest=ANY_LENGTH,
        ),
        junk=(
            "[1/5] A ferry leaves the quay of Port Ellery",
            "The quay of Port Ellery is seen in this undated handout photo.",
            "Maelezo ya picha, Daraja lina urefu wa mita 34",
            "图像加注文字，1960年代的港口",
            "Подпись к фото, Паром у причала",
            "El capitán del barco, en una imagen de archivo",
            "Le quai du port, dans une image d'archives",
        ),
        keep=(
            "The crews will meet on Tuesday, March 5, 2024, in the harbour office.",
            "Marta Oyelaran walked out of the harbour office on Tuesday, March 5, 2024, and never came back.",
            "The crews said nothing of the ship that is seen in this file photo, the office said.",
            "File photos show the quay before the fire, and so does a painting.",
            "Maelezo ya picha hayakutolewa na bandari",
            "El capitán dijo que el barco salía en una imagen de archivo que nadie conocía hasta el martes.",
        ),
    ),
    Rule(
        id="credits/labelled_caption",
        why="What a picture shows or whose it is, behind the word for a picture.",
        kind="caption",
        pattern=line_that(
            r"(?:фото(?:графи[яи])?|снимк[аи]|φωτο(?:γραφ[ίι]α)?|popisek|bildunterschrift|bildtext|légende|leyenda|"
            r"didascalia|bijschrift|onderschrift) ?: ?[^\s?].{2,}[^?]",
            r"(?:foto(?:s|grafie|graf|grafía|grafija|grafije|servizio)?|photos?|photo principale|photographs?|"
            r"bild(?:er|quelle)?|fot\.|zdjęcie(?: główne)?|kuvat?|fotó|image|imagen|imagem) ?: ?"
            r"(?:(?-i:\p{Lu})[^?]*[/|©][^?]{2,}|[\w-]+(?:\.\w+)+\b[^?]*)",
            r"(?:symbolbild|archivbild|symbolfoto|archivfoto|fotoservizio|photo d'archives|imagen de archivo|"
            r"foto de archivo|foto d'archivio),? (?-i:\p{Lu})[\p{L} .&'/-]{2,}",
            rf"[(\[] ?(?:{NAME}|(?-i:\p{{Lu}})\. ?(?-i:\p{{Lu}})[\p{{L}}-]+) ?/ ?(?-i:[\p{{Lu}}\d])[\p{{L}}\d.&' "
            rf"]+[)\]]|"
            rf"{NAME}/(?-i:\p{{Lu}})[\p{{L}} .&'-]+/20\d\d",
            rf"[(\[](?:foto(?:servizio)?|photo|fotos|agenzia|bild|foto di) {NAME}[)\]]|"
            r"\((?:foto(?:servizio)?|agenzia) (?-i:\p{Lu})[\p{L}'-]+\)",
            accepts=reports_nothing,
            longest=170,
        ),
        junk=(
            "Фото: Ада Холм/«Вестник порта»",
            "Zdjęcie główne: Fähre am Kai / hafenbild.example",
            "Popisek: Starosta v rozhovoru",
            "Symbolbild Hafenbote",
            "( Ada Holm / HCB )",
            "Ada Holm/Harbour Courier/2024",
            "(fotoservizio Balestra)",
        ),
        keep=(
            "Foto: wo bleibt sie?",
            "Bild: Was der Wärter sah",
            "(Ellery/Saltby)",
            "Symbolbilder gibt es am Hafen genug.",
        ),
    ),
    Rule(
        id="credits/caption_heading",
        why="The label of a caption, or a button that enlarges the picture.",
        kind="credit",
        pattern=whole_line(
            r"(?:click|tap)(?: on)?(?: (?:the )?(?:image|photo|picture|here))? to (?:enlarge|expand|zoom)|"
            r"enlarge this image|"
            r"(?:view|see|show) (?:all |more |\d+ |all \d+ )?(?:photos|images|pictures)|read caption|image source|"
            r"(?:photo|image|picture) credit:?|click to enlarge|"
            r"(?:view|open|see|enlarge|expand|click to (?:view|enlarge)) (?:the )?(?:full[- ]?size |"
            r"larger )?(?:image|photo|picture)(?: in (?:full ?screen|gallery|new (?:tab|window)))?",
            r"(?:image|photo|picture|slide|bild|foto|imagen|photo gallery) ?\d{1,3} ?(?:of|/|von|de|sur|"
            r"van) ?\d{1,3}",
            r"(?:show|hide|toggle|open|view) (?:image |photo )?captions?",
            r"open this (?:photo|image) in gallery|zeigt weitere informationen zum bild|"
            r"image \d{1,3} of ?/? ?\d{1,3}",
            r"(?:bild|foto|bildergalerie) (?:vergrößern|in originalgröße|anzeigen|öffnen)",
            r"zu[mr] (?:fotoalbum|bildstrecke|fotostrecke|bildergalerie|detailansicht|diashow|galerie)|(?:bild|"
            r"foto) in galerie öffnen|\d{1,3} (?:bilder|fotos|images|photos|immagini)|"
            r"foto-?serie mit \d{1,3} bildern|titelbild|voir en plein écran|avaa kuvien katselu|lihat foto|이미지 확대|"
            r"zobrazit fotogalerii|fotogalerie|gehe zur galerie|die bilder des tages",
            r"agrandir l'image ?:? ?.{0,20}|(?:ver|abrir|mostrar) (?:la )?galería(?: de (?:fotos|imágenes))?|"
            r"ver (?:todas las )?fotos|"
            r"voir (?:la galerie|le diaporama|les photos|toutes les photos)|ver galeria|guarda (?:la gallery|le foto|"
            r"la galleria)|"
            r"vai alla (?:gallery|fotogallery|galleria)|veure galeria|vezi galeria(?: foto)?|galerie foto|"
            r"galeri[ae](?: \(\d+\))?|"
            r"(?:zobacz|otwórz) galerię|galeria zdjęć|fotogal[ée]ri[ae]|otvoriť galériu|galéria megnyitása|"
            r"(?:összes )?kép|"
            r"(?:pogledaj(?:te)?|otvori) (?:galeriju|fotogaleriju|sve fotografije)|(?:poglej|odpri) galerijo|"
            r"fotogalerija|"
            r"виж(?:те)? галерията|галерия|погледајте галерију|δε[ίι]τε (?:τις φωτογραφ[ίι]ες|τη συλλογ[ήη])|"
            r"agrandir l'image|ampliar (?:imagen|foto)|ingrandisci|open image|bildunterschrift(?: (?:anzeigen|"
            r"einblenden))?",
        ),
        junk=(
            "View image in fullscreen",
            "View 4 images",
            "Tap to enlarge",
            "Image 1 of 5",
            "Bild vergrößern",
            "Agrandir l'image",
            "Ampliar foto",
        ),
        keep=("View of the picture that was stolen in 1994", "Bild 3 von Rubens kehrt nach Port Ellery zurück"),
    ),
    Rule(
        id="credits/caption",
        why="A caption that is no sentence, and ends in the credit of its picture.",
        kind="credit",
        pattern=line_that(
            r"[^.!?]{3,}[^.!?\s]{3}['\")]? ?[(\[] ?(?:photo|image|picture|foto|bild|pic|credit|photo credit|"
            r"image credit|picture credit)(?::| by| courtesy of| credit:?| via) ?[^()\[\]]{2,}[)\]]\.?",
            rf"[^.!?]{{3,}}[^.!?\s]{{3}}['\")]? ?[(\[] ?(?:[^()\[\].]*(?:/ ?(?:{AGENCY}|pool)|"
            rf"[ /,](?:{PICTURE_AGENCY})|via ap)|getty(?: images)?|shutterstock|istock|alamy)[ ]*[)\]]\.?",
            hint=r"[)\]]\.?$",
            longest=240,
        ),
        junk=(
            "A ferry leaves the quay of Port Ellery on Tuesday (Photo: Ana Ruiz)",
            "Crews on the quay (Picture: Getty)",
            "The lighthouse at dusk (Ana Ruiz/Getty Images)",
        ),
        keep=(
            "The photo (picture 12 in the file) shows the quay before the fire.",
            "She was with the agency (Reuters) for ten years",
        ),
    ),
    Rule(
        id="credits/glued",
        why="The credit of a picture was glued to the end of a paragraph that is too long for a caption.",
        kind="credit",
        pattern=within_line(
            r"[(\[] ?(?:photo|image|picture|foto|photo credit|image credit|picture credit)(?: (?:by|courtesy of|"
            r"credit))? ?[: ] ?(?-i:[\p{Lu}@])[^()\[\]]{2,90}(?:\([^()]{2,30}\))?[)\]]\.?$",
            rf"(?:(?:photo|image|picture|foto|photograph|credit|image credit)s?(?: by| courtesy of)?|bild|fotos?|"
            rf"фото) ?: ?{_AGENCY_CREDIT}\.?$",
            rf"(?:photo|image|photograph) by {_AGENCY_CREDIT}\.?$",
        ),
        junk=(
            "The ferry left the quay on Tuesday, an hour before the storm came in, with forty passengers, two horses "
            "and the post for the islands on board, and it was seen for the last time from the lighthouse at noon, "
            "when the keeper wrote in his book that she was low in the water, that her lamps were out, and that he "
            "had told the harbour office so by wire. ⟦(Photo: Ana Ruiz/MPA)⟧",
            "The ferry left the quay on Tuesday, an hour before the storm came in, with forty passengers, two horses "
            "and the post for the islands on board, and it was seen for the last time from the lighthouse at noon, "
            "when the keeper wrote in his book that she was low in the water, that her lamps were out, and that he "
            "had told the harbour office so by wire. ⟦Photograph: Ana Ruiz/Reuters⟧",
            "Die Fähre verließ den Kai am Dienstag, eine Stunde vor dem Sturm, mit vierzig Fahrgästen, zwei Pferden "
            "und der Post für die Inseln an Bord, und sie wurde zuletzt am Mittag vom Leuchtturm aus gesehen, als der"
            " Wärter in sein Buch schrieb, dass sie tief im Wasser lag, dass ihre Lampen aus waren und dass er es dem"
            " Hafenamt gemeldet hatte, das aber keine Antwort gab. ⟦Foto: Ana Ruiz/dpa⟧",
        ),
        keep=(
            "He gave the crews credit: without them, he said, nobody would have sailed.",
            "It was the best photo by far of the old quay, and it hangs in the harbour office.",
        ),
    ),
)
