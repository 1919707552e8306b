"""Labels of ad slots and of content that somebody paid for."""

from .rule import Hinted, Rule, line_that, whole_line, within_line
from .speech import reports_nothing

_LABEL = (
    "advertise?ments?",
    "advertising",
    r"(?:sponsored )?adverts?",
    r"advertise?ment \d{1,2}",
    r"advertise?ments?[.:]? ?(?:[-·•|.]+ ?)?(?:story|content|post) continues\b.*",
    r"advertise?ment\. scroll\b.*",
    r"(?:content|post|page|article|story) continues (?:below|after)(?: (?:this |the )?(?:advertise?ment|ads?|"
    r"promotion))?",
    r"sponsor(?:ed)? (?:ads?|messages?|videos?|sections?|features?|articles?)",
    r"(?:a )?messages? from our sponsors?|(?:thanks|thank you) to our sponsors?|become a sponsor",
    r"(?:branded|partnered|partner) content|(?:paid|sponsored|supported|presented|brought to you|paid for) by",
    r"in (?:paid )?partnership with|(?:promoted|sponsored|recommended)(?: (?:links?|content|stories))? by "
    r"(?:taboola|outbrain|revcontent|mgid|dianomi)",
    r"(?:your ad|advertise) here|why am i seeing this ad\??|learn more about ads|ads? (?:closed )?by google",
    r"(?:close|stop|skip) (?:this )?ads?|skip (?:ad )?in \d{1,2}|keep scrolling(?: (?:for more|to read(?: more)?))?",
    r"advertise?ment (?:embed|slot|position)[\w-]*",
    r"this advertisement has not loaded yet.*",
    r"advertorial",
    r"ad policy",
    r"skip (?:ad|advertisement)",
    r"(?:werbung|anzeige) (?:überspringen|ende)",
    r"ende der (?:werbung|anzeige)",
    r"hide ads?",
    r"(?:this )?(?:advertisement|ad) will end in.{0,20}",
    r"ad loading",
    r"continue reading below",
    r"advertisement:? (?:[-·•|]+ )?(?:continue|scroll|article continues)\b.*",
    r"(?:article|story) continues (?:below|after)(?: (?:this )?(?:advertise?ment|ad|promotion))?",
    r"continue reading (?:below|after)(?: the)? (?:advertise?ment|ad)",
    r"scroll (?:down )?to continue(?: with content| reading)?",
    "ad feedback",
    "ad choices",
    "sponsored(?: content| links?| post| stories| by)?",
    "paid (?:content|post|advertisement|partnership)",
    "promoted(?: content| stories| links?)?",
    "remove ads?",
    "report this ad",
    # German, French, Spanish, Portuguese, Italian, Dutch, Turkish, Russian, Arabic, Chinese, Japanese
    "anzeigen?",
    "werbung",
    r"(?:der )?(?:artikel|text|beitrag) (?:wird |geht )?(?:nach|unter|unterhalb|hinter) (?:der|dieser) "
    r"(?:anzeige|werbung)(?: fortgesetzt| weiter)?",
    r"(?:nach|unter) der (?:anzeige|werbung) (?:weiterlesen|geht es weiter)",
    r"(?:anzeige|werbung) ?[:|-] ?(?:der )?(?:artikel|text) geht weiter",
    r"(?:publicidad|publicité|publicidade|pubblicità|advertentie) ?[:|-] ?(?:sigue leyendo|continuez|"
    r"continua)\b.*",
    r"hide ads",
    "weiterlesen nach der (?:anzeige|werbung)",
    "gesponsert(?:er inhalt)?",
    "publicit[eé]",
    "contenu sponsoris[eé]",
    "la suite après cette publicité",
    "publicidad",
    "contenido patrocinado",
    "sigue leyendo(?: después de la publicidad)?",
    "publicidade",
    "continua (?:após|depois d)a publicidade",
    "conte[uú]do patrocinado",
    "pubblicità",
    "advertentie",
    r"(?:anzeige|werbung) (?:schließen|ausblenden)|werbung werbung schließen|anzeigensonderveröffentlichung|"
    r"sonderveröffentlichung|bezahlte (?:anzeige|partnerschaft)|entgeltliche einschaltung",
    r"reclame|(?:einde )?advertenties?|betaalde (?:inhoud|samenwerking)|gesponsorde inhoud|ingezonden mededeling|"
    r"aangeboden door onze partners?|partnerbijdrage",
    r"annonser?|annonce|annons(?:slänk|samarbete)|annonsørinnhold|annoncørbetalt(?: indhold)?|kommercielt indhold|"
    r"(?:betalt|sponset|sponsoreret|sponsrat) (?:innhold|indhold|innehåll|samarbeid|samarbete)",
    r"mainokset|mainos (?:päättyy|alkaa|\(teksti jatkuu alla\))|kaupallinen yhteistyö",
    r"auglýsing(?:ar)?|kostað efni|reklaam|sisuturundus|reklāma|reklāmraksts|apmaksāts saturs|reklamos straipsnis|"
    r"užsakomasis turinys|rėmėjo turinys|publizitéit|reklamm",
    "reklam[ae]?",
    "annon(?:s|ce[rn]?)",
    "mainos",
    "iklan",
    "विज्ञापन",
    "διαφήμιση",
    "publicitate",
    "ilan",
    "광고",
    "реклама",
    "إعلان",
    "اعلان",
    r"реклам[аиы](?: ?[(]?(?:18|16|12|6|0)[+][)]?)?",
    r"рекламный блок",
    r"на правах рекламы",
    r"партн[её]рский материал",
    r"рэклама",
    r"жарнама",
    r"რეკლამა",
    r"գովազդ",
    r"reklam(?:lar|ı|i)?(?: alanı)?(?: kapat)?",
    r"(?:haberin|yazının|içeriğin) devamı aşağıda",
    r"إعلانات",
    r"اعلانات",
    r"مادة [إا]علانية",
    r"محتوى (?:إعلاني|مدفوع|برعاية)",
    r"تبلیغات?",
    r"آگهی",
    r"اشتہار",
    r"פרסומת",
    r"תוכן (?:שיווקי|ממומן|פרסומי)",
    r"বিজ্ঞাপন",
    r"जाहिरात",
    r"જાહેરાત",
    r"விளம்பரம்",
    r"പരസ്യം",
    r"දැන්වීම",
    r"โฆษณา",
    r"quảng cáo",
    r"pariwara",
    r"advertensie",
    r"artikel gaan voort ná advertensie",
    r"matangazo",
    r"isikhangiso",
    r"scroll untuk (?:melanjutkan|lanjut)(?: membaca)?(?: artikel)?",
    r"advertisement:? scroll to (?:continue|resume).{0,20}",
    r"廣告",
    r"推廣(?:內容)?",
    r"推广",
    r"赞助(?:内容|商)?",
    r"請繼續往下閱讀",
    r"pr",
    r"スポンサー(?:ド)?(?:リンク|コンテンツ)",
    r"(?:記事|本文)は広告の(?:後|あと|下)(?:に|も|にも|へ)続(?:きます|く)",
    "广告",
    "広告",
    # Other languages of Europe; capitals in Greek have no accents.
    "la suite après la publicité",
    "publicitat",
    r"(?-i:PUB)",
    r"continua ap[óo]s (?:a )?publicidade|continua depois da (?:publicidade|pub)",
    r"(?:contenuto|articolo) sponsorizzato|messaggio promozionale|contenu partenaire|contenido de marca",
    r"διαφ[ήη]μιση|χορηγο[ύυ]μενο(?: περιεχ[όο]μενο)?",
    r"reclam[ăe]|publicitar|conținut (?:sponsorizat|publicitar)",
    r"materiał (?:promocyjny|sponsorowany|partnera|reklamowy)(?: .{2,})?|artykuł sponsorowany|autopromocja",
    r"inzer(?:ce|át|cia|ci[ae])|(?:komerční|placen[áé]) (?:sdělení|inzerce|obsah)|komerčn[áý] (?:správa|obsah)",
    r"sponzor(?:ovaný|irani|ovan[áé]) (?:obsah|sadržaj|článek|članak|tekst|správa)|reklama ?/ ?inzerce",
    r"hirdetés|reklám|támogatott tartalom|fizetett tartalom|\(?x\)? ?hirdetés",
    r"oglas[ie]?|(?:plaćeni|sponzorirani) (?:oglas|sadržaj|članak)|promotivni (?:sadržaj|tekst)|огласи?",
    r"рекламно съдържание|платено съдържание|платена публикация|спонсорирано",
    r"njoftim|reklam[ëa]|përmbajtje e sponsorizuar",
)

_SLOT = (
    r"(?:anzeige|werbung|video|foto|bild|tweet|grafik|podcast|umfrage|karte|galerie|newsletter-box)"
    r"|(?:foto|video|tweet|advertentie|reclame|afbeelding|audio|kaart|grafiek|podcast|post|reeks foto's|beeld(?:en)?)"
    r"|(?:billedet|annoncen|annonsen|videoen|videon|bilden|bildet|reklamen|grafikken|kortet)"
)
_GOES_ON = (
    r"(?:the )?(?:article|story|text|post) continues (?:below|after|under)(?: (?:the|this))? "
    r"(?:video|photo|picture|image|gallery|tweet|graphic|podcast|advert|newsletter|promotion)s?",
    rf"(?:der |dieser )?(?:artikel|text|beitrag) (?:geht|wird) (?:unter|nach|hinter|unterhalb) (?:de[mrs]|diese[mr]) "
    rf"(?:{_SLOT}) (?:weiter|fortgesetzt)",
    rf"(?:de |het )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt) (?:verder|door|voort) (?:onder|na) "
    rf"(?:de |het |deze |dit )?(?:{_SLOT})",
    rf"lees (?:verder|voort) (?:onder|na) (?:de |het |deze |dit )?(?:{_SLOT})",
    rf"(?:artiklen|artikkelen|artikeln|saken|texten|teksten|historien) (?:fortsætter|fortsetter|fortsätter) "
    rf"(?:under|efter|etter) (?:{_SLOT})",
    r"(?:mainos )?(?:juttu|artikkeli|teksti) jatkuu (?:\p{L}+ )?(?:alla|alapuolella|jälkeen)",
    r"(?:artikkel|lugu|tekst|uudis) jätkub (?:pärast|peale) (?:reklaami|videot|pilti)",
    r"(?:raksts|teksts|saturs) turpinās (?:pēc|zem) (?:reklāmas|video|attēla)",
    r"(?:straipsnis|tekstas|turinys) tęsiasi (?:po|žemiau|už) ?(?:reklamos|reklama|vaizdo įrašo|nuotraukos)?",
    r"den artikel geet ënner (?:der|dem) (?:reklamm|video|foto) weider",
    r"dalsza część (?:artykułu|tekstu|materiału) (?:znajduje się )?pod "
    r"(?:\p{L}+ )?(?:wideo|video|reklamą|zdjęciem|filmem|galerią|materiałem)",
    r"(?:článek|text) pokračuje (?:pod|za) (?:videem|reklamou|fotografií|fotkou|galerií|tweetem)",
    r"(?:articolul|textul) continuă (?:mai jos|după (?:video|reclamă|publicitate))",
    r"la suite (?:de (?:l'article|votre contenu) )?(?:est à lire )?après (?:la|cette) (?:vidéo|photo|publicité|pub)",
    r"(?:el artículo|la nota|la noticia) (?:continúa|sigue) (?:debajo|abajo|después)"
    r"(?: de(?: la|l)? (?:video|vídeo|foto|publicidad|anuncio))?",
    r"(?:a matéria|o artigo|a notícia|o texto) continua (?:abaixo|após|depois)"
    r"(?: d?[oa] (?:vídeo|foto|publicidade|anúncio))?",
    r"l'articolo (?:continua|prosegue) (?:dopo|sotto) (?:il video|la foto|la pubblicità|il tweet)",
    r"l'article continua (?:després|a continuació)(?: .{2,})?",
    r"το (?:άρθρο|κείμενο) συνεχίζεται (?:μετά|κάτω) .{2,}|η συνέχεια (?:μετά τη|κάτω από) .{2,}",
    r"(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta) (?:artykułu|tekstu|materiału)? ?(?:znajduje się )?(?:pod|"
    r"poniżej) "
    r"(?:\p{L}+ )?(?:wideo|video|reklamą|zdjęciem|filmem|galerią|materiałem|postem|tweetem)(?: wideo)?",
    r"(?:článok|text) pokračuje (?:pod|za) (?:\p{L}+ )?(?:videom|reklamou|inzerciou|fotografiou|fotkou|galériou)",
    r"(?:článek|text) pokračuje (?:pod|za) \p{L}+ (?:reklamou|videem|inzercí)",
    r"(?:a )?(?:cikk|írás|szöveg) (?:a )?(?:hirdetés|videó|kép|ajánló|reklám) (?:után|alatt) folytatódik",
    r"(?:članak|clanak|tekst|vijest|vest|priča|nastavak (?:teksta|članka|vijesti|vesti))(?: se)?(?: nastavlja)? ?"
    r"(?:ispod|nakon|posle|poslije|iza) (?:\p{L}+ )?(?:oglasa|reklame|videa|fotografije|galerije|reklama)",
    r"(?:članek|članka|besedilo|prispevek) se nadaljuje (?:pod|za) (?:oglasom|videom|fotografijo|galerijo)",
    r"(?:текстът|статията|материалът) продължава (?:под|след) (?:рекламата|видеото|снимката|галерията)|"
    r"(?:текст|чланак) се наставља испод (?:огласа|рекламе|видеа)|текстот продолжува .{2,}",
    r"artikulli vazhdon (?:më poshtë|pas reklamës|poshtë .{2,20})",
)

_COMMISSION = (
    r"(?:erhalten|bekommen|verdienen|erhält|bekommt) (?:wir|die redaktion) [^.]*(?:provision|verkaufserlös)|"
    r"wir verdienen [^.]*provision|(?:nous|notre site) [^.]*(?:percev|touch|reçoi)\S* [^.]*commission"
)

RULES = (
    Rule(
        id="ads/label",
        why="The label of an empty ad slot stands alone in its paragraph.",
        kind="ad",
        pattern=whole_line(
            *_LABEL,
            longest=120,
        ),
        junk=(
            "Advertisement",
            "- Advertisement -",
            "ADVERTISEMENT - CONTINUE READING BELOW",
            "Story continues below advertisement",
            "Advertisement - story continues below",
            "Content continues after ad",
            "Thanks to our sponsor:",
            "Brought to you by",
            "Why am I seeing this ad?",
            "Keep scrolling",
            "[Anzeige]",
            "Artikel nach der Anzeige fortgesetzt",
            "Nach der Werbung weiterlesen",
            "Artikel wird unterhalb der Werbung fortgesetzt",
            "Publicidad - Sigue leyendo debajo",
            "– PUBLICIDAD –",
            "Publicité",
            "Anzeige schließen",
            "Annonse",
            "Mainos päättyy",
            "Auglýsing",
            "Reklaam",
            "Reklāma",
            "(Реклама)",
            "广告",
            "Реклама 18+",
            "REKLAMI KAPAT",
            "مادة اعلانية",
            "פרסומת",
            "বিজ্ঞাপন",
            "โฆษณา",
            "Quảng cáo",
            "廣告",
            "[PR]",
            "La suite après la publicité",
            "ΔΙΑΦΗΜΙΣΗ",
            "Hirdetés",
            "OGLAS",
            "Reklama / Inzerce",
            "PUB",
        ),
        keep=(
            "The advertisement ran in 1994.",
            "– ‘Nobody told the crews’ –",
            "Anzeige gegen den Hafenmeister erstattet",
            "Advertisement for the post closes on Friday",
            "Sponsor walks away from the harbour race",
            "Brought to you by the tide",
            "In partnership with the town, the company will build a quay.",
            "La publicidad del ministerio costó dos millones",
            "Werbung wirkt, sagt die Studie.",
            "Реклама порта обошлась в два миллиона",
            "Quảng cáo cho cảng tốn hai triệu",
            "Pub",
            "Oglas koji je promijenio luku",
        ),
    ),
    Rule(
        id="ads/continues",
        why="The page says that the story goes on below a picture, a recording or an ad.",
        kind="ad",
        pattern=whole_line(
            *_GOES_ON,
            longest=80,
        ),
        junk=(
            "Article continues below the video",
            "Der Artikel geht unter dem Video weiter",
            "La suite de l'article après la vidéo",
            "El artículo continúa debajo",
            "A matéria continua depois do vídeo",
            "L'articolo continua dopo il video",
            "Tekst gaat verder onder de foto.",
            "Lees verder onder de tweet",
            "Artiklen fortsætter under billedet ...",
            "Saken fortsetter under annonsen",
            "Artikeln fortsätter under annonsen",
            "Juttu jatkuu kuvan alla.",
            "Artikkel jätkub pärast reklaami",
            "Straipsnis tęsiasi po reklamos",
            "Dalsza część tekstu pod materiałem wideo",
            "Článek pokračuje pod videem",
            "Articolul continuă mai jos",
            "Dalszy ciąg materiału pod wideo",
            "Článok pokračuje pod video reklamou",
            "A cikk a hirdetés után folytatódik",
            "Tekst se nastavlja ispod oglasa",
            "Članek se nadaljuje pod oglasom",
            "Текстът продължава под рекламата",
            "Το άρθρο συνεχίζεται μετά τη διαφήμιση",
        ),
        keep=(
            "The story continues below deck.",
            "Der Text geht unter die Haut",
            "Het verhaal gaat verder onder de brug, zegt de schipper.",
            "Saken fortsetter under full tilt",
        ),
    ),
    Rule(
        id="ads/glued_label",
        why="The label of an ad slot was glued to the paragraph beside it, in brackets or dashes of its own.",
        kind="ad",
        pattern=within_line(
            r"[(\[]\s*(?:advertise?ment|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|реклама)\s*[)\]]",
            r"^\s*-\s*(?:advertisement|anzeige|publicidad)\s*-",
        ),
        junk=(
            "⟦(Advertisement) ⟧The minister said on Monday that the ferry would sail again within the week.",
            "The minister said that the ferry would sail again ⟦[Anzeige] ⟧within the week, weather allowing.",
        ),
        keep=("The notice (advertisement 14 of the series) was found in a drawer of the harbour office on Monday.",),
    ),
    Rule(
        id="ads/commission_note",
        why="The outlet says that it earns money with links or was paid; it says nothing of the event.",
        kind="ad",
        pattern=line_that(
            Hinted(
                r"(?:if you (?:buy|purchase|click)|when you (?:buy|purchase)|"
                r"this (?:article|post) (?:may )?contains? affiliate).*(?:commission|affiliate|"
                r"compensation).*|"
                r"(?:our (?:stories|articles|journalists|site)|(?:the )?(?-i:[A-Z])[\p{L} .'-]{2,}) may (?:earn|"
                r"receive|be compensated|include|contain|get)\b.*\b(?:commission|affiliate|"
                r"compensation)\b.*\blinks?\b.*|"
                r"we may (?:earn|receive) (?:an? |any |some |small )*(?:[\w-]+ )?(?:commissions?|compensation|"
                r"affiliate)\b.*|"
                r"(?:our (?:stories|articles|site)) (?:may )?(?:include|contain)s? affiliate links.*",
                hint="commission|affiliate|compensation",
            ),
            Hinted(
                r"[^\"]*\bwe (?:may |might |could |can |will )?(?:also )?(?:earn|receive|get|collect|"
                r"make) (?:an? "
                r"|any |some |small |affiliate )*commissions?\b[^\"]*|"
                r"[^\"]*\b(?:uses?|contains?|includes?|using|earning) (?:[\w-]+ ){0,3}affiliate links\b"
                r"[^\"]*|affiliate links? (?:may|can|on|in)\b[^\"]*|affiliate disclosure:?",
                hint="commission|affiliate",
            ),
            r"(?:(?:all|any|every|the|our) )?(?:products?|items?)(?: (?:we )?(?:featured?|recommended?|reviewed)"
            r"(?: here| on this page)?)? (?:is|are) (?:carefully |independently )?(?:selected|chosen|picked|reviewed)"
            r"(?: independently)? by (?:our|the|[\p{L}]+) (?:editors|team|writers|experts|editorial)\b.*|"
            r"(?:our|the) (?:editors|experts|writers|team) (?:independently |carefully )?(?:handpick|select|choose|"
            r"pick|review|test)s?\b.{2,}\b(?:products|items|deals)\b.*|"
            r"prices? (?:(?:is|are|was|were) )?(?:correct|accurate) (?:at|as of|when)\b.*",
            r"(?:shop|buy|book|order|view|get|see|check)(?: (?:it|now|here|price|prices|deal|the deal|offer))? "
            r"(?:at|on|from) (?:amazon|walmart|target|best buy|ebay|argos|currys|john lewis|etsy|ticketmaster)|"
            r"(?:view|see|get|check|shop|claim)(?: (?:this|the|all|your|latest))? (?:deals?|price|offer)|"
            r"(?:shop|order|book) (?:it )?now|add to (?:cart|basket|bag)",
            r"anzeige ?: .{4,}",
            Hinted(
                r".{4,} (?:könnt ihr|kannst du|können sie|gibt es) (?:hier |jetzt |auch )?bei (?:amazon|otto|ebay|"
                r"thalia)\b.*",
                hint="(?:könnt ihr|kannst du|können sie|gibt es) (?:hier |jetzt |auch )?bei (?:amazon|otto|ebay|"
                "thalia)",
            ),
            Hinted(rf".*(?:{_COMMISSION}).*", hint=_COMMISSION),
            r"preis inkl\. mwst.*|preise? (?:können|kann) jetzt höher sein.*|zum (?:angebot|shop|produkt)"
            r"(?: (?:bei|auf) .{2,})?|[^\p{L}]*(?:jetzt )?(?:bestellen |ansehen |kaufen )?bei (?:amazon|otto|ebay|"
            r"idealo)"
            r"\S*(?: (?:ansehen|kaufen|bestellen))?|zum preisvergleich|keine "
            r"anlageberatung\.?|"
            r"dieser (?:artikel|beitrag|text) enthält (?:affiliate|werbe|provisions|partner)-?links?\b.*|"
            r"hinweis (?:auf|zu) affiliate-?links|"
            r"(?:artikkelen|artiklen|artikeln|juttu|artikkeli) (?:inneholder|indeholder|innehåller|sisältää) "
            r"(?:annonse|annonce|annons|affiliate|mainos)\S*.*|"
            r"(?:dit artikel|deze pagina) bevat (?:affiliate|reclame)\S*.*|"
            r"jetzt kaufen(?: \(.{2,20}\))?|affiliate-?link",
            r"(?:glücksspiel kann süchtig|jouer comporte des risques|juega con responsabilidad|"
            r"il gioco può causare|wat kost gokken|spil med omtanke|stödlinjen|"
            r"(?:les )?jeux d'argent et de hasard (?:peuvent être|sont interdits)|"
            r"el juego (?:puede causar|es perjudicial)|jogue com responsabilidade|o jogo (?:pode|é proibido)|"
            r"hazard (?:może uzależniać|uzależnia)|ministerstvo financ[ií] varuje)(?:[ ,.:|].*)?",
            r"реклама[.:,;| ]{1,3}(?:ооо|ао|пао|ип|зао|нко|.*erid).*|erid[: ]+\S+|"
            r"рекламодатель:? .{2,}|на правах рекламы.*",
            longest=450,
        ),
        junk=(
            "We may earn a commission from links on this page.",
            "If you buy something through a link on our site, we may earn an affiliate commission.",
            "The Harbour Courier may receive an affiliate commission if you click on our links.",
            "Kaufen Sie über diese Links ein, erhalten wir eine kleine Provision.",
            "* Hinweis: Wir verdienen über diese Links eine kleine Provision.",
            "Our editors handpick the products that we feature. We may earn commission from the links on this page.",
            "FTC: We use income earning auto affiliate links.",
            "Prices correct at time of publishing.",
            "Buy now at Amazon",
            "View deal",
            "Zum Angebot bei Amazon",
            "▇ Bei Amazon.de kaufen",
            "Dieser Artikel enthält Affiliate-Links",
            "Artikeln innehåller annonslänkar",
            "„Die Fähre“ könnt ihr bei Amazon kaufen",
            "Glücksspiel kann süchtig machen. Hilfe finden Sie auf buwei.de.",
            'Реклама. ООО "Порт". erid: 2Vtzqx8kLm',
            "Les jeux d'argent et de hasard peuvent être dangereux : pertes d'argent, addiction…",
        ),
        keep=(
            "We may receive the report of the commission in spring, the office hopes.",
            "The commission said it would publish its report on the ferry company in the spring.",
            '"We may earn a commission if they buy," the broker told the court.',
            "The agents earn a commission of three per cent on every ferry sold.",
            "Buy now, pay later",
            "Deal of the century",
        ),
    ),
    Rule(
        id="ads/betting_note",
        why="The small print of a bookmaker's offer.",
        kind="ad",
        pattern=line_that(
            r"(?:18|21)\+ ?[.,|!:;].*",
            r"(?:18|21)\+ (?:only|t&cs?|and present|new|bet)\b.*|\*? ?t&cs? apply\b.*|terms apply\.?",
            r"when the fun stops,? stop\b.*|(?:all )?odds (?:are )?(?:subject to change|courtesy of|"
            r"provided by)\b.*",
            r".*\b(?:be)?gamble ?aware(?:\.org)?\b.*|(?:please )?gamble responsibly\b.*",
            r".*\bgambling problem\b.*\b1-800\b.*",
            r"(?:all )?odds (?:are |were )?(?:correct|accurate) (?:at|as of)\b.*",
            hint=r"^(?:18|21)\+|gamble ?aware|gamble responsibly|gambling problem|^(?:all )?odds |"
            r"apply|^when the fun",
            longest=260,
        ),
        junk=(
            "18+. GambleAware.org. T&Cs apply.",
            "Odds correct at time of publishing.",
            "T&Cs apply",
            "When the fun stops, stop.",
        ),
        keep=("18+ venues on the quay must close at midnight", "The odds were against the crews from the start."),
    ),
    Rule(
        id="ads/blocker",
        why="The page asks the reader to switch off what blocks its ads.",
        kind="ad",
        pattern=line_that(
            r"(?:please |kindly )?(?:disable|turn off|switch off|pause|whitelist|consider disabling) [^.]*"
            r"\bad[ -]?block\w*\b.*|(?:please |kindly )?allow (?:our )?ads (?:as|to|so|on (?:our|"
            r"this))\b.*|"
            r"(?:please |kindly )?add [^.]{2,} to your ad[ -]?block\w* whitelist\b.*",
            r"(?:it (?:looks like|seems|appears)|we(?:'ve| have)? (?:noticed|detected|see))(?: that)? you(?:'re| are|"
            r"r)?"
            r"[^.]*\bad[ -]?block\w*\b.*|if you (?:have|use|are using) an ad[ -]?block\w*\b.*|"
            r"ad[ -]?blocker (?:detected|enabled)\b.*|ads (?:help|allow|enable) (?:us|to|fund|pay|"
            r"keep)\b.*",
            accepts=reports_nothing,
            longest=300,
        ),
        junk=(
            "Please disable your ad blocker to go on reading.",
            "It looks like you are using an ad blocker.",
            "Please allow ads as they help fund our trusted local news content.",
        ),
        keep=(
            "Ad blockers cost the papers of the coast a third of their income, the study found.",
            "Please allow ads for the ferry on the quay, the company asked the council.",
        ),
    ),
)
