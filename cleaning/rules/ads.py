"""Labels of ad slots and of content that somebody paid for."""

from .rule import Hinted, Rule, line_that, whole_line, within_line

_LABEL = (
    "advertise?ments?",
    "advertising",
    r"(?:sponsored )?adverts?",
    r"advertise?ment \d{1,2}",
    r"advertise?ment (?:embed|slot|position)[\w-]*",
    r"this advertisement has not loaded yet.{0,60}",
    r"advertorial",
    r"ad policy",
    r"skip (?:ad|advertisement)",
    r"(?:werbung|anzeige) (?:überspringen|ende)",
    r"ende der (?:werbung|anzeige)",
    r"hide ads?",
    r"(?:this )?(?:advertisement|ad) will end in.{0,20}",
    r"ad loading",
    r"continue reading below",
    r"advertisement:? (?:[-·•|]+ )?(?:continue|scroll|article continues)\b.{0,40}",
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
    r"continua)\b.{0,30}",
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
    "广告",
    "広告",
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
)

_COMMISSION = (
    r"(?:erhalten|bekommen|verdienen|erhält|bekommt) (?:wir|die redaktion) [^.]{0,60}(?:provision|verkaufserlös)|"
    r"wir verdienen [^.]{0,60}provision|(?:nous|notre site) [^.]{0,40}(?:percev|touch|reçoi)\S* [^.]{0,30}commission"
)

RULES = (
    Rule(
        id="ads/label",
        why="The label of an empty ad slot stands alone in its paragraph.",
        kind="ad",
        pattern=whole_line(*_LABEL),
        junk=(
            "Advertisement",
            "- Advertisement -",
            "ADVERTISEMENT - CONTINUE READING BELOW",
            "Story continues below advertisement",
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
        ),
        keep=(
            "The advertisement ran in 1994.",
            "– ‘Nobody told the crews’ –",
            "Anzeige gegen den Hafenmeister erstattet",
            "Advertisement for the post closes on Friday",
            "La publicidad del ministerio costó dos millones",
            "Werbung wirkt, sagt die Studie.",
        ),
    ),
    Rule(
        id="ads/continues",
        why="The page says that the story goes on below a picture, a recording or an ad.",
        kind="ad",
        pattern=whole_line(*_GOES_ON),
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
                r"this (?:article|post) (?:may )?contains? affiliate).{0,160}(?:commission|affiliate|"
                r"compensation).{0,200}|"
                r"(?:our (?:stories|articles|journalists|site)|(?:the )?(?-i:[A-Z])[\p{L} .'-]{2,40}) may (?:earn|"
                r"receive|be compensated|include|contain|get)\b.{0,80}\b(?:commission|affiliate|"
                r"compensation)\b.{0,60}\blinks?\b.{0,200}|"
                r"we may (?:earn|receive) (?:an? |any |some |small )*(?:[\w-]+ )?(?:commissions?|compensation|"
                r"affiliate)\b.{0,260}|"
                r"(?:our (?:stories|articles|site)) (?:may )?(?:include|contain)s? affiliate links.{0,200}",
                hint="commission|affiliate|compensation",
            ),
            r"anzeige ?: .{4,120}",
            Hinted(rf".{{0,300}}(?:{_COMMISSION}).{{0,300}}", hint=_COMMISSION),
            r"preis inkl\. mwst.{0,60}|preise? (?:können|kann) jetzt höher sein.{0,60}|zum (?:angebot|shop|produkt)"
            r"(?: (?:bei|auf) .{2,30})?|[^\p{L}]*(?:jetzt )?(?:bestellen |ansehen |kaufen )?bei (?:amazon|otto|ebay|"
            r"idealo)"
            r"\S*(?: (?:ansehen|kaufen|bestellen))?|zum preisvergleich|keine "
            r"anlageberatung\.?|"
            r"dieser (?:artikel|beitrag|text) enthält (?:affiliate|werbe|provisions|partner)-?links?\b.{0,200}|"
            r"hinweis (?:auf|zu) affiliate-?links|"
            r"(?:artikkelen|artiklen|artikeln|juttu|artikkeli) (?:inneholder|indeholder|innehåller|sisältää) "
            r"(?:annonse|annonce|annons|affiliate|mainos)\S*.{0,120}|"
            r"(?:dit artikel|deze pagina) bevat (?:affiliate|reclame)\S*.{0,160}|"
            r"jetzt kaufen(?: \(.{2,20}\))?|affiliate-?link",
            r"(?:glücksspiel kann süchtig|jouer comporte des risques|juega con responsabilidad|"
            r"il gioco può causare|wat kost gokken|spil med omtanke|stödlinjen)(?:[ ,.:|].{0,250})?",
        ),
        junk=(
            "We may earn a commission from links on this page.",
            "If you buy something through a link on our site, we may earn an affiliate commission.",
            "The Harbour Courier may receive an affiliate commission if you click on our links.",
            "Kaufen Sie über diese Links ein, erhalten wir eine kleine Provision.",
            "* Hinweis: Wir verdienen über diese Links eine kleine Provision.",
            "Zum Angebot bei Amazon",
            "▇ Bei Amazon.de kaufen",
            "Dieser Artikel enthält Affiliate-Links",
            "Artikeln innehåller annonslänkar",
            "Glücksspiel kann süchtig machen. Hilfe finden Sie auf buwei.de.",
        ),
        keep=(
            "We may receive the report of the commission in spring, the office hopes.",
            "The commission said it would publish its report on the ferry company in the spring.",
        ),
    ),
    Rule(
        id="ads/betting_note",
        why="The small print of a bookmaker's offer.",
        kind="ad",
        pattern=line_that(
            r"(?:18|21)\+ ?[.,|!:;].{0,200}",
            r".{0,120}\b(?:be)?gamble ?aware(?:\.org)?\b.{0,120}|(?:please )?gamble responsibly\b.{0,120}",
            r".{0,60}\bgambling problem\b.{0,60}\b1-800\b.{0,100}",
            r"(?:all )?odds (?:are |were )?(?:correct|accurate) (?:at|as of)\b.{0,80}",
            hint=r"^(?:18|21)\+|gamble ?aware|gamble responsibly|gambling problem|^(?:all )?odds ",
        ),
        junk=("18+. GambleAware.org. T&Cs apply.", "Odds correct at time of publishing."),
        keep=("18+ venues on the quay must close at midnight", "The odds were against the crews from the start."),
    ),
)
