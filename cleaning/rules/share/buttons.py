"""Share bars and their buttons."""

from __future__ import annotations

from ..rule import Rule, line_that, whole_line
from ..words import NETWORK

_NETWORK = (
    rf"(?:{NETWORK}|e-?mail|mail|sms|print|copy link|link|share|send|vk|tweet|save|pin(?: it)?|post|teilen|"
    rf"drucken|merken|"
    rf"vorlesen|speichern|mailen|compartir|partager|imprimir|correo|twittear|tuitear|twittern)"
)
_TO = r"(?:on|via|to|with|by|in|auf|über|per|bei|sur|par|en|por|no|na|su|op|via|в|на)"

RULES = (
    Rule(
        id="share/button",
        why="A button that shares the story.",
        kind="share",
        pattern=whole_line(
            rf"(?:click (?:here )?to )?(?:share|tweet|post|pin|send|save|e-?mail)(?: (?:this|it|"
            rf"the)?(?: ?(?:article|story|post|page|link|via))?)? {_TO} (?:a friend|{NETWORK}|e-?mail|"
            rf"social media|your social network|sms)(?: \(opens in (?:a )?new (?:window|tab)\))?",
            r"(?:share|e-?mail|send|tweet|bookmark|save) (?:this|the)(?: (?:article|story|post|page|news|link|"
            r"recipe|video|photo))?(?: (?:in|on|with|to) "
            r"(?:your social networks?|social media|your friends|a friend|others))?",
            r"share this story ?:? .*",
            rf"share this item (?:on|via|to|by) (?:{NETWORK}|e-?mail)|send this page to .{{2,}}|(?:see|show|close|"
            rf"hide|"
            rf"open) (?:more |extra |all )?sharing (?:options|tools)|(?:kindly|please) share(?: this)?(?: (?:story|"
            rf"post|"
            rf"article|news))?:?|share (?:and|&) save|social sharing|share (?:via|icon)|(?:{NETWORK}|e-?mail|link) "
            rf"share icon|copy link url copied|(?:share )?post more|thanks for sharing",
            r"(?:copy|get|e-?mail) (?:the )?link(?: copied!?)?",
            r"(?:show|see|view|hide)? ?(?:additional|more) (?:share|sharing) options|copy (?:the )?(?:page |article |"
            r"this )?"
            r"(?:url|link)(?: to (?:the )?clipboard)?|(?:page )?(?:url|link) copied|short (?:url|link):?|"
            r"share (?:this )?(?:story"
            r"|post|page|video)|share (?:this )?with (?:your )?(?:family and )?friends(?: and family)?|(?:gift|"
            r"give) this "
            r"(?:story|article|post)(?: as a gift)?|gift (?:premium |free )?articles? to (?:anyone|a friend|friends)|"
            r"(?:print|e-?mail|tweet) this|save (?:this )?(?:story|recipe)|total shares|spread (?:this|the) (?:news|"
            r"word|"
            r"story)|add to (?:my )?(?:favou?rites|bookmarks|reading list|saved (?:articles|stories))|"
            r"share the best of [^.]{2,} with (?:friends|family)\b.*",
            r"(?:link|url) (?:copied|kopiert)(?: to (?:the )?clipboard)?!?",
            r"copied(?: to clipboard)?!?",
            r"sharing is caring!?",
            r"\d[\d.,k]* shares?",
            r"share (?:full article|options|tools|now|with friends|article)|share:",
            r"gift (?:this )?article|give this article",
            r"(?:save|bookmark)(?: (?:this|article|for later|to (?:favou?rites|reading list)))+",
            # German
            rf"(?:klick(?:en)?,? (?:sie )?(?:hier )?,?um )?(?:auf|über|via|per) (?:{NETWORK}|"
            rf"e-?mail) (?:zu )?teilen(?: \(wird in neuem fenster geöffnet\))?",
            rf"(?:diesen? |den |die )?(?:artikel|beitrag|seite|inhalt|meldung|link)(?: (?:per|auf|über|"
            rf"via) (?:{NETWORK}|e-?mail))? (?:teilen|versenden|weiterleiten|empfehlen|kopieren|verschicken|"
            rf"weiterempfehlen)",
            rf"teilen (?:auf|via|per|mit|über) (?:{NETWORK}|e-?mail|freunden)",
            r"teilen sie (?:diesen artikel|den artikel|diesen beitrag)|jetzt teilen|link kopieren",
            # French, Spanish, Portuguese, Italian, Dutch
            rf"(?:partage[rz]?|envoyer)(?: (?:cet article|l'article|cette page))?(?: (?:sur|par|via) (?:{NETWORK}|"
            rf"e-?mail))?|copier le lien",
            rf"(?:compart(?:e|ir|a|ilo)|enviar)(?: (?:este artículo|esta noticia|la noticia|esta nota))?(?: (?:en|"
            rf"por|vía|via) (?:{NETWORK}|e-?mail|correo))?|copiar enlace",
            rf"(?:compartilh(?:e|ar)|partilhar)(?: (?:este artigo|esta notícia|esta matéria))?(?: (?:no|na|em|por|"
            rf"via) (?:{NETWORK}|e-?mail))?|copiar link",
            rf"condividi(?: (?:questo articolo|l'articolo))?(?: (?:su|via|tramite) (?:{NETWORK}|e-?mail))?|"
            rf"copia link",
            rf"de(?:el|len)(?: (?:dit artikel|artikel|dit bericht))?(?: (?:op|via) (?:{NETWORK}|e-?mail))?|"
            rf"kopieer link",
            # Russian, Turkish, Arabic, Chinese, Japanese
            rf"поделиться(?: (?:в|на|статьей|новостью|ссылкой)(?: {NETWORK})?)?|скопировать ссылку",
            rf"(?:{NETWORK}'?[dt][ae] )?paylaş(?:ın)?|bağlantıyı kopyala|haberi paylaş",
            r"شارك(?: (?:المقال|الخبر|على .{2,20}))?|مشاركة|نسخ الرابط",
            r"分享(?:到.{1,6}|至.{1,6}|让更多人看到)?|复制链接",
            r"(?:.{1,12}で)?(?:共有|シェア)(?:する)?|リンクをコピー(?:する)?|メールで送る|ツイート(?:する)?|"
            r"ブックマーク(?:する)?",
            longest=240,
        ),
        junk=(
            "Show additional share options",
            "Copy page URL",
            "Share this with family and friends",
            "Spread This News",
            "Share this article",
            "Copy link",
            "Click to share on Facebook (Opens in new window)",
            "Share this item via WhatsApp",
            "See more sharing options",
            "Kindly share this story:",
            "Share & Save —",
            "Share this Story : Ferry crews return to the quays of Port Ellery",
            "Diesen Artikel teilen",
            "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
            "Partager sur Facebook",
            "Compartir",
            "Compartilhe no WhatsApp",
            "Condividi su Facebook",
            "Deel dit artikel",
            "Поделиться",
            "Поделиться в Telegram",
            "Paylaş",
            "Facebook'ta paylaş",
            "分享到微信",
            "Xで共有する",
        ),
        keep=(
            "Share prices fell 4 per cent.",
            "Share and share alike, the judge told the brothers",
            "Teilen will gelernt sein",
            "Compartir piso cuesta el doble en Port Ellery",
            "Delen van de haven blijven dicht",
            "分享经济",
        ),
    ),
    Rule(
        id="share/bar",
        why="A row of share buttons in one line: names of networks and nothing else.",
        kind="share",
        pattern=line_that(
            rf"(?:(?:share|teilen|compartir|partager|condividi|delen|compartilhe|поделиться)(?: (?:this|on|auf|sur|"
            rf"en|su|op))?[\s:|,/•·-]*)?(?:{_NETWORK}(?: \d{{1,5}})?[\s:|,/•·-]+){{2,}}(?:{_NETWORK}|more|"
            rf"mehr)?(?: \d{{1,5}})?",
            rf"(?:share|teilen|compartir|partager|condividi)(?: (?:this|on|auf|sur|en|su|:))+[\s:|"
            rf",/•·-]*(?:{_NETWORK}[\s:|,/•·-]*)+",
            rf"(?:(?:share|tweet|post|pin|teilen|partager|compartir) (?:on|auf|via|sur|en) (?:{NETWORK}|e-?mail)[\s|"
            rf",/•·-]*)+(?:(?:{_NETWORK})[\s|,/•·-]*)*",
        ),
        junk=(
            "Share on Facebook | Tweet | Email",
            "Facebook Twitter WhatsApp",
            "Facebook | X | LinkedIn | Email",
            "Teilen: Facebook, WhatsApp, E-Mail",
            "Compartir en Facebook, WhatsApp",
        ),
        keep=("Facebook and Twitter", "Facebook, WhatsApp and Instagram went dark on Monday", "X marks the spot"),
    ),
    Rule(
        id="share/network",
        why="The name of a network in a row of buttons; alone it might head a passage about the network.",
        kind="share",
        in_company=True,
        pattern=whole_line(
            rf"(?:{_NETWORK}|share this|tweet this|post on x|contact .{{3,}} on (?:{NETWORK})|twittern|teilen|"
            rf"mailen|share|tweet|envoyer|enviar|paylaş|印刷)(?: link)?",
            longest=60,
        ),
        junk=("Facebook\nTwitter\nEmail", "X\nWhatsApp", "Teilen\nWhatsApp"),
        keep=("Facebook", "Telegram"),
    ),
    Rule(
        id="share/button_abroad",
        why="A button that shares, saves or copies the story, or says that it did.",
        kind="share",
        pattern=whole_line(
            r"(?:del|dele|dela|jaa|udostępnij|podziel się|sdílet|zdieľať|megosztás|megosztom|distribuie|κοινοποίηση|"
            r"bagikan|chia sẻ|поділитися|сподели|podijeli|deli|공유(?:하기)?|แชร์|शेयर करें|اشتراک گذاری|שתפו|שיתוף)"
            r"(?: (?:artiklen|artikkelen|artikeln|saken|juttu|artykuł|článek|cikk|artikel|статтею))?(?: del)?",
            r"(?:deila|jaga|jagage|dalīties|dalies|dalintis|dalinkis|dalinkitės|pasidalinti|deelen|partage(?:er)?)"
            r"(?: (?:frétt|greininni|lugu|artiklit|rakstu|straipsniu))?",
            rf"(?:del|dele|dela|deila|jaga|jaa|dalies|dalintis|deel|deelen) (?:(?:saken|artikkelen|artiklen|artikeln|"
            rf"frétt|"
            rf"dit artikel) )?(?:på|á|via|med|pr\.?|op|op de|facebookis|per) ?(?:{NETWORK}|e-?mail|e-post|mail|sms|"
            rf"mejl|venner)?",
            rf"(?:del|dela) (?:denne|den här|denna) (?:saken|artikkelen|artikeln|artiklen|nyheten)|jaa (?:tämä "
            rf")?(?:juttu|"
            rf"artikkeli|uutinen)|jaa (?:{NETWORK})(?:issa|ssa|ssä|pissa)",
            r"(?:(?:link )?(?:in (?:die|deine|ihre) zwischenablage|zwischenablage) (?:kopieren|kopiert)|(?:per |als "
            r")?e-?mail "
            r"(?:versenden|verschicken|senden)|(?:per mail|als e-mail) (?:senden|versenden|weiterleiten)|"
            r"artikel (?:weitergeben|verschenken|herunterladen)|kopieer (?:de )?link|artikel (?:versturen|mailen|"
            r"opslaan|"
            r"cadeau geven)|afrita (?:slóð|hlekk|tengil)|kopeeri link|kopēt saiti|kopijuoti nuorodą|nuoroda "
            r"nukopijuota|"
            r"link(?:ki|en|et)? (?:kopieret|kopioitu|kopierad|kopiert|gekopieerd|kopeeritud)!?|kopiera länken|kopier "
            r"link)",
            r"gem(?: (?:artikel|artiklen|til senere))?|lagre(?: (?:artikkel|saken))?|spara (?:artikeln?|till senare)|"
            r"tallenna(?: (?:artikkeli|juttu))?|salvesta(?: artikkel)?|saglabāt(?: rakstu)?|išsaugoti(?: straipsnį)?|"
            r"vista(?: frétt)?",
            r"(?:gem på læseliste|gem artikel|spara artikel(?:n)?|lagre sak(?:en)?|zapisz artykuł|uložit článek)",
            r"(?:linki? kopyala|haberi paylaşın?|bu haberi paylaşın|şurada paylaş!?|favorilere ekle)",
            r"(?:kopier lenke|kopiera länk|kopiér link|kopioi linkki|skopiuj link|zkopírovat odkaz|"
            r"salin tautan|링크 복사)",
            r"(?:partager|partage)(?: (?:via|sur|cet article sur|l'article sur))? ?: ?|partagez(?: cet article|"
            r" sur .{2,20})?|"
            r"partager sur .{2,20} \(nouvelle fenêtre\)|(?:compárte(?:lo|la)|comparte|compartir|compartilhe|"
            r"compartilhar|"
            r"partilhe|partilhar)(?: (?:en|no|na|via|em|esta|essa|este|a|o|la|el|nota|notícia|artigo|noticia|matéria|"
            r"artículo|historia|contenido|whats ?app|facebook)){0,4}(?: ?:)?|compartir en redes(?: sociales)?|"
            r"condividi(?: su| via| questa notizia| questo articolo| l'articolo)? ?:?|compart(?:eix|ir)(?: l'article)?|"
            r"copiar (?:el )?enlla[çc]|copi(?:er|ez) (?:le|l') ?(?:lien|url)|copia (?:il )?link|copia l'enllaç|"
            r"copié(?: dans le presse-papiers?)?|lien copié.{0,24}|(?:enlace |link |url )?copiado!?|copiato!?|"
            r"(?:imprimir|guardar|enviar por correo|enviar por e-?mail|envoyer par (?:e-?mail|mail)|invia per e-?mail)",
            r"(?:ajouter|ajoutez|enregistrer|sauvegarder|retirer)(?: (?:l'article|cet article|à|dans|de|mes|vos|"
            r"vers))* "
            r"(?:sélections?|favoris|articles sauvegardés|ma liste|lectures?)|enregistrer (?:l'article|cet article)|"
            r"(?:guardar|añadir|agregar|adicionar|aggiungi|salva|salvar)(?: (?:en|a|aos|ai|nei|para|tus|mis|meus|"
            r"tuoi|i))* "
            r"(?:favoritos|preferiti|notas|lista|lista de lectura|questa storia|questo articolo|mais tarde|después)",
            r"(?:distribui[țţ]?(?:e|i)?|trimite|share)(?: articolul| pe .{2,16})?|κοινοποι[ήη]στε|"
            r"μοιραστε[ίι]τε(?: το)?|"
            r"αντιγραφ[ήη] (?:συνδ[έε]σμου|link)|udostępnij(?: artykuł| na .{2,16})?|skopiowano(?: link.{0,20})?|"
            r"kopiuj link|sdílet(?: (?:na|přes|článek|e-?mailem) ?.{0,16})?|zdieľa[jť](?:te)?(?: (?:na|článok|"
            r"cez) ?.{0,16})?|"
            r"(?:kopírovat|kopírovať|skopírovať) odkaz|odkaz skopírovaný|vytisknout|vytlačiť|"
            r"megoszt(?:om|ás|ja|ás facebookon)?|vágólapra másol(?:va|ás|om)?|link másolása|nyomtatás|"
            r"podijeli(?:te)?(?: (?:na|članak|vijest) ?.{0,16})?|podeli(?:te)?(?: (?:na|članak|vest) ?.{0,16})?|"
            r"deli(?:te)? (?:na|članek|z drugimi) ?.{0,16}|kopiraj (?:link|poveznicu|povezavo)|"
            r"(?:link|poveznica|povezava) (?:kopirana?|je kopirana?)|подели(?:те)?(?: на .{2,16}| вест)?|"
            r"сподели(?:те)?(?: (?:в|във|на|статията|новината)(?: .{2,16})?)?|"
            r"копирай(?: линк(?:а)?)?|принтирай|копирај линк|shpërnda(?:je|ni|jeni)?(?: në .{2,16})?|kopjo linkun|"
            r"ndaj me",
            r"(?:lien|enlace|link|url|ссылка|посилання|lenke|länk|odkaz) (?:copié|copiado|copiato|gekopieerd|"
            r"скопирована|"
            r"скопійовано|kopieret|kopiert|kopierad|skopiowany|zkopírován)!?",
            r"(?:partager (?:l'article|l'info|cette info)|offrir (?:l'article|cet article)|gifter .{2,20}|"
            r"compartir (?:artículo|"
            r"nota|noticia)|comparte(?: esta noticia)?|guardar (?:noticia|artículo)|salvar (?:notícia|matéria)|"
            r"condividi (?:articolo|notizia)|salva articolo|artikel (?:delen|bewaren)|bewaar artikel)",
            r"(?:diesen )?artikel teilen kommentare|share (?:this article )?comments|(?:share|teilen|tweet|"
            r"post|pin|like) \d{1,5}|"
            r"(?:kommentare|drucken|teilen|merken|anhören)(?: (?:kommentare|drucken|teilen|merken|anhören)){1,4}|"
            r"kopiere den aktuellen link|in pocket speichern|(?:print|share)(?: this article)? share it with friends",
            r"падзяліцца|бөлісу|გააზიარე(?:თ)?|გაზიარება|կիսվել|paylaş(?:ın)?|ulashish|хуваалцах|поширити|поділитись|"
            r"нажмите, чтобы поделиться.*|скопировать|ссылка скопирована|شارك(?: هذا)? (?:المقال|الخبر|الموضوع|"
            r"القصة)|مشاركة (?:المقال|الخبر|عبر .{2,12})|انسخ الرابط|تم نسخ الرابط|شارك(?:ها|نا|وا)?|"
            r"هم.?رسانی(?: کنید)?|این مطلب را همرسانی کنید|به اشتراک بگذارید|اشتراک.?گذاری|کپی (?:لینک|شد)|"
            r"שתפו ב.{3,10}|שתף(?: כתבה)?|העתק(?:ת)? קישור|שיתוף|شیئر(?: کریں)?|शेयर(?: करें)?|শেয়ার(?: করুন)?|"
            r"শেয়ার করুন|পகிர்க|แชร์(?:ข่าวนี้|บทความ.{0,6})?|คัดลอกลิงก์|chia sẻ(?: bài viết)?(?: (?:lên|qua|"
            r"trên) .{2,12})?|bagikan(?: (?:artikel|berita)(?: ini)?)?|kongsi(?:kan)?(?: (?:artikel|"
            r"berita)(?: ini)?)?|salin (?:tautan|link|pautan)|ibahagi|sambaza|deel(?: hierdie (?:artikel|storie|"
            r"berig))?|(?:分享|转发)(?:给好友|給朋友|本文|文章|新聞)|扫一扫分享.{0,8}|打开微信.{0,20}|(?:複製|"
            r"复制)(?:連結|網址|链接|网址)|(?:已|成功)複製.{0,4}|url(?:を|이 )?(?:コピー|복사)(?:する|しました|"
            r"되었습니다.?)?|lineで送る|(?:기사|뉴스) ?공유(?:하기)?|(?:카카오톡|페이스북|트위터|네이버|밴드|라인|"
            r"카카오스토리)(?:에|으로|로)? ?(?:공유|보내기)(?:하기)?|주소 ?복사|url ?복사",
            longest=100,
        ),
        junk=(
            "Del artiklen",
            "Del på Facebook",
            "Jaa artikkeli",
            "Deila frétt",
            "Jaga",
            "In die Zwischenablage kopieren",
            "Link gekopieerd",
            "Udostępnij",
            "Sdílet",
            "Bagikan",
            "Поділитися",
            "공유하기",
            "Linki kopyala",
            "Lien copié",
            "Enlace copiado",
            "Ссылка скопирована",
            "Offrir l'article",
            "Guardar noticia",
            "Condividi articolo",
            "Artikel delen",
            "Partager sur :",
            "Compártelo en:",
            "Ajouter à vos sélections",
            "Salva questa storia",
            "Vágólapra másolva",
            "Shpërndaje",
            "Podeli",
            "Share this article Comments",
            "Kommentare Drucken Teilen",
            "Падзяліцца",
            "تم نسخ الرابط",
            "همرسانی کنید",
            "שתפו בפייסבוק",
            "Chia sẻ bài viết",
            "Deel hierdie artikel",
            "複製連結",
            "카카오톡 공유",
            "기사 공유하기",
        ),
        keep=(
            "Del av havnen er stengt",
            "Comparte celda con su hermano",
            "Dela på ansvaret, säger hamnchefen",
            "Del på midten",
            "تشارك الطواقم في الإضراب",
            "Deel van die hawe is toe",
            "Podeli hleb sa gladnima",
        ),
    ),
)
