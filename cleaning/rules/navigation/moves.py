"""Links and buttons that move about the page or the site."""

from __future__ import annotations

from ..rule import Rule, Where, line_that, whole_line

RULES = (
    Rule(
        id="navigation/move",
        why="A link that moves about the page or the site.",
        kind="navigation",
        pattern=whole_line(
            r"(?:back|return|go) to (?:the )?(?:top|home ?page|gallery|article|video|overview)",
            r"(?:skip|jump) (?:to|past) (?:the )?(?:main )?(?:content|navigation|article|end|next section|"
            r"newsletter promotion)",
            r"skip (?:past )?(?:ad|advertisement|newsletter promotion)",
            r"after newsletter promotion",
            r"(?:main |toggle |open |close |site )(?:menu|navigation)",
            r"print (?:this )?(?:page|article|story)",
            r"(?:previous|next|older|newer|prev) (?:article|story|post|posts|page|gallery|image|slide|photo)s?"
            r"(?:[ |/><\"«»→←-]+(?:previous|next|older|newer) (?:article|story|post|posts|page))?",
            r"breadcrumb trail links",
            r"(?:view|show|see|hide) (?:all|more|full|the full|latest|less) ?(?:articles?|stories|posts|news|"
            r"updates?|gallery|galleries|offers|topics|results|on map)?",
            r"(?:read|view|see) (?:the )?(?:full|original) (?:story|article|text|post|statement)(?: here)?",
            r"table of contents",
            r"article content",
            r"(?:click|tap) here(?: (?:for more|to read more|to see more|to (?:view|see) (?:all|the) .+))?",
            r"search (?:for|this site|the site)",
            r"(?:load|show) more",
            r"reuse this content",
            r"(?-i:close|video|caption|menu)",
            r"(?:purchase|buy|request) (?:licensing|reprint) rights|reprints(?: (?:&|and) permissions)?|"
            r"our standards: .{2,}",
            r"(?:share|print|gift|caption|headphones?|arrow|menu|close|search|comments?|play|copy|link|email|"
            r"bookmark) icon",
            r"(?:report|suggest) (?:an? )?(?:error|typo|correction|mistake|problem)s?",
            r"(?:create an account )?(?:sign|log) ?in(?: or (?:register|create an account|sign up))?",
            r"sign in or create an account",
            r"register(?: now)? / sign in.*",
            r"(?:all|view all|see all|see) (?:posts|articles|stories) by .{3,}|(?:(?:more )?stories|more|"
            r"see all) by (?-i:[A-Z])[^.!?]{2,}|(?:view|see|read)(?: the)? (?:full )?bio(?:graphy)?|see full bio",
            r"skip next section\b.*|page \d{1,3} of \d{1,3}|list (?:\d{1,2} )?of \d{1,2}(?: items)?|end of list|"
            r"jump to|"
            r"(?:go|return|back) to (?:home ?page|accessibility shortcuts)|main content|"
            r"(?:discover|explore) (?:the edition|stories from this section .{2,})|from the .{3,} edition|"
            r"(?:click|tap) (?:here )?to report (?:a |an )?(?:typo|error|mistake).*|"
            r"(?:corrections and clarifications|submit a (?:news )?tip|report (?:an )?(?:error|typo)|suggest a "
            r"correction|"
            r"send us news|tip us off|got (?:news )?tips\?|contact us)(?: ?\| ?[\p{L} ]{3,}){0,3}",
            r"to report (?:an? )?(?:error|typo|correction|problem)s?\b.*|(?:spotted|seen|found|see) (?:an? )?"
            r"(?:error|typo|mistake|spelling|factual)\b.*\?.*|letters to the editor:? \S+@\S+|"
            r"for (?:reprint|syndication|licensing) (?:rights|requests|enquiries):? .{2,}|"
            r"for feedback, complaints,?.{2,}",
            r"(?:license|reprint|republish|embed) this (?:content|article|story|post)|reprints|"
            r"(?:report|request|submit|suggest) (?:a |an )?(?:correction|error|typo|issue|problem|"
            r"mistake)s?(?: or (?:a |an )?"
            r"(?:typo|correction|error)s?)?(?: (?:on|in|with) (?:this|the) (?:page|story|article)| here)?|"
            r"to submit a correction\b.*|corrections (?:and|&) clarifications|corrections? policy|"
            r"(?:our|ethics|editorial) (?:standards|policy|ethics policy)|learn how we .{2,}|"
            r"how we report this story|"
            r"(?:skip|jump) to (?:the )?(?:footer|section|recipe|comments|results|main|search|menu|end of .{2,})|"
            r"(?:load|open|toggle|show|hide|expand|close) (?:the )?(?:mobile |main |site |side )?(?:navigation|menu|"
            r"sidebar)|"
            r"(?:move|back|go) to (?:the )?(?:top|home|homepage|start)|you are here:?|on this page:?|quick links:?|"
            r"(?:see|view|read|show|open|expand|get) (?:the )?(?:author(?:'s)? )?(?:full |author )?(?:profile|bio|"
            r"rss feed|"
            r"article)|get author rss feed|(?:photo|image) of (?:the )?author|author(?:'s)? (?:avatar|bio|photo|image|"
            r"avatar "
            r"image|publications)|contact the author:?|(?:e-?mail|contact) (?:the )?(?:author|writer|reporter)s?:?|"
            r"(?:read|see|view|find|explore|browse) (?:more|all)(?: (?:articles|stories|posts|work|content|reviews|"
            r"columns))?"
            r" by (?-i:[A-Z])[^.!?]{2,}|more (?:articles|stories|posts|reviews|columns|"
            r"content) by (?-i:[A-Z])[^.!?]{2,}|"
            r"(?:do not sell (?:or share )?my personal (?:information|data|info)|(?:your )?privacy choices|"
            r"your us state privacy rights)|(?:reprinted|republished|used) with permission\.?|rights (?:and|"
            r"&) permissions|"
            r"(?:request )?reprints? (?:&|and) licensing|request reprints?(?: (?:&|and) licensing)?|"
            r"feedback to editors|explore further|show full article|expand article|click here\.?|"
            r"(?:change|switch|choose|select) (?:edition|language|region|your edition)|"
            r"(?:read|view|see) (?:this |it )?(?:story |article |page )?in (?:spanish|hindi|french|arabic|urdu|english|"
            r"chinese|tamil|bengali|marathi)|leer en español|translate(?: this (?:page|article))?|pages: ?1 2.{0,20}|"
            r"(?:1 2 3 )?(?:\.\.\. )?next page|(?:read|buy|get|subscribe to|view) (?:the |today's |our )?"
            r"(?:e-?paper|paper|digital (?:edition|replica)|print edition|e-?edition)(?: of .{2,}| here.*)?|"
            r"order (?:print subscriptions|a print|this print)|"
            r"why you can trust .{2,}|(?:editorial|journalistic) standards(?: (?:and|&) practices)?.*|"
            r"why (?:you can )?trust us\??|(?:people |our )?editorial (?:guidelines|policy|standards)",
            # German, French, Spanish, Portuguese, Italian, Dutch
            r"(?:zurück|nach oben|zum (?:seitenanfang|inhalt|hauptinhalt|artikel)|zur (?:startseite|übersicht|"
            r"homepage|navigation))(?: springen)?",
            r"(?:artikel |seite )(?:drucken|merken|versenden|verlinken|verschenken|hören|speichern)",
            r"(?:das video zum artikel|zum (?:video|live-?blog|live-?ticker|newsblog|artikel im e-?paper|podcast|shop|"
            r"profil|"
            r"kommentarbereich)|zur (?:debatte|umfrage|abstimmung|tabelle|themenseite|anmeldung))",
            r"(?:zur |von der )?(?:merkliste|leseliste|watchlist)(?: (?:hinzufügen|hinzugefügt|entfernen|entfernt))?|"
            r"(?:pfeil|arrow) (?:nach )?(?:rechts|links|oben|unten)|pdf-?version herunterladen|per e-?mail abonnieren|"
            r"e-?mail zur autorenseite|als favorit speichern|lesezeichen anlegen|text vorlesen lassen|"
            r"auf einer seite lesen|newsletter: .{0,2}|jetzt zu \S+-pro|themen (?:&|und) autoren|autoreninfo|"
            r"lesermeinungen|"
            r"kompletten artikel lesen.*",
            r"(?:war|fanden sie|fandest du) (?:dieser|diesen|der|die) (?:artikel|beitrag|zusammenfassung)[^?]*"
            r"(?:interessant|hilfreich|nützlich|informativ|lesenswert)"
            r"\??|danke für (?:ihr|dein|euer) feedback!?|wie hat ihnen (?:dieser|der) (?:artikel|beitrag) gefallen\??|"
            r"gefällt (?:dir|ihnen) dieser (?:beitrag|"
            r"artikel)\??|was this (?:article|page) (?:helpful|useful)\??|¿te (?:interesó|ha gustado) (?:esta nota|"
            r"este artículo)\?|oceń jakość naszego artykułu|twoja opinia pozwala nam .{4,}",
            r"(?:vorheriger|nächster) (?:artikel|beitrag)",
            r"(?:mehr|alle|weitere|alles) (?:anzeigen|laden|ansehen)",
            r"inhaltsverzeichnis",
            r"fehler (?:gefunden|melden|im artikel)\??(?: jetzt melden\.?)?",
            r"(?:retour (?:en haut|à l'accueil)|aller au contenu|article (?:précédent|suivant)|"
            r"imprimer(?: l'article)?|lire la suite|voir plus)",
            r"(?:volver (?:arriba|al inicio)|ir al contenido|artículo (?:anterior|siguiente)|imprimir(?: artículo)?|"
            r"ver más|seguir leyendo)",
            r"(?:ouvir o texto|(?:diminuir|aumentar) fonte|salvar artigos|envie sua notícia|erramos\?|"
            r"endereço da página|"
            r"ler resumo da notícia|ouça este (?:artigo|texto)|comunicar erro|regras de uso .{2,20}|bio completa|"
            r"sobre la firma|"
            r"guardar en mis notas|tags relacionados|¿por qué confiar en nosotros\?|conforme a .{2,}|escuchar nota|"
            r"descargá la aplicación.*|résumé en \d+ secondes|pourquoi voyez-vous cette publicité ?\?|"
            r"icona dei commenti|ottieni il codice embed|ascolta l'articolo|resumen generado por ia)",
            r"(?:voltar ao topo|ir para o conteúdo|artigo (?:anterior|seguinte)|próximo artigo|ver mais|leia mais)",
            r"(?:torna su|vai al contenuto|articolo (?:precedente|successivo)|stampa articolo|leggi tutto|"
            r"mostra altro)",
            r"(?:terug naar boven|naar de inhoud|vorig artikel|volgend artikel|toon meer|lees verder)",
            # Nordic and Baltic
            r"til(?:bage)? til (?:toppen|forsiden)|til (?:toppen|forsiden)|till(?:baka)? (?:till )?(?:toppen|"
            r"startsidan)|"
            r"(?:takaisin|palaa) (?:ylös|alkuun|etusivulle)|(?:sivun alkuun|etusivulle)|til baka|efst á síðu|á forsíðu|"
            r"tagasi (?:üles|esilehele)|uz (?:augšu|sākumu)|į (?:viršų|pradžią)|grįžti(?: į viršų)?|naar boven|"
            r"(?:næste|forrige|nästa|föregående|neste|seuraava|edellinen|volgende|vorige) (?:artikkel|artikel|sak|side|"
            r"sida|"
            r"juttu|sivu|artikkeli|bilde|bild|billede|bericht|foto)|(?:gå|hopp|hoppa) (?:til|till) (?:innhold|innehåll|"
            r"indhold)"
            r"(?:et)?|siirry sisältöön",
            r"(?:læs|läs) (?:mere?|videre|vidare)(?: her| här)?|les mer her|lesa meira|sjá meira|loe edasi|loe rohkem|"
            r"lasīt vairāk|lasīt tālāk|skaityti (?:daugiau|toliau|plačiau)|lue lisää|daugiau nuotraukų|bæta við frétt|"
            r"rodyti daugiau|rādīt vairāk|näita rohkem|sýna meira|vis alle|visa alla|bekijk (?:alles|meer)|toon alle",
            r"(?:fandt|har|fant|hittade|fundet|funnet|hittat)(?: du)?(?: (?:fundet|funnet|hittat))?(?: (?:en|et|ett))? "
            r"(?:fejl|feil|fel)\b[^.]*\??.*|(?:rapport[eé]r|meld fra om|rapportera|anmäl|indberet|meld) "
            r"(?:fejl|feil|fel)\b.*|"
            r"(?:löysitkö|huomasitko) virheen\b.*|ilmoita virheestä|sérðu villu.*|(?:leidsid|märkasid) "
            r"vea.*|"
            r"teata veast|kļūda rakstā\??|ziņot par kļūdu|(?:radote|pastebėjote) klaid\S+.*|pranešti apie klaidą|"
            r"(?:fout|foutje|taalfout|typo) (?:gezien|gevonden|ontdekt|melden)\b.*|"
            r"(?:fehlerhinweis|(?:artikel|beitrag) melden|fehler (?:im text|entdeckt)\b.*)",
            r"zum (?:audio|video|radio)-?beitrag|jetzt im video|leeslijst|spela upp|spill av|afspil|transparenzhinweis|"
            r"kirjaudu sisään|prisijunkite|prisijungti|logi sisse|innskráning|pieslēgties|"
            r"jetzt kostenlos testen",
            r"(?:ansvarlig redaktør|ansvarshavende (?:chef)?redaktør|ansvarig utgivare|chefredaktör(?: och ansvarig "
            r"utgivare)?|"
            r"sjefredaktør|päätoimittaja|vastaava päätoimittaja|ritstjóri|vyriausiasis redaktorius|atbildīgais "
            r"redaktors)"
            r"(?: ?: .{2,})?",
            r"(?:anhören|vorlesen|vollbild|später lesen|weiterlesen|weiter lesen|mehr erfahren|jetzt lesen|lesen sie "
            r"mehr|"
            r"einmalig anzeigen|immer anzeigen|(?:alle )?bilder anzeigen|bilderstrecke (?:starten|ansehen|öffnen)(?: "
            r"\(.{1,20}\))?|"
            r"quiz starten|(?:zur|in der) app(?: öffnen)?|zurück zur (?:startseite|übersicht)|push-nachrichten "
            r"aktivieren|"
            r"mit ki zusammenfassen|region wählen|anzeigen? aufgeben|inhalt aufklappen|so arbeitet die redaktion|"
            r"(?:einstellungen|cookie-einstellungen|privatsphäre-einstellungen)(?: ändern| anpassen| öffnen)?|"
            r"uitloggen|"
            r"das formular wird geladen[. ]*|impressum (?:&|und) (?:offenlegung|datenschutz))",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"(?:наверх|к содержанию|предыдущая статья|следующая статья|версия для печати|показать ещё|показать еще)",
            r"(?:세 줄 요약|본문 글자 크기 조정|기자 페이지|"
            r"이미지 확대|도움말|글자 ?크기 ?조정|打开app|我要反馈|文章关键词|"
            r""
            r"(?:缩小|放大)字体|语音播报|सार|विस्तार|लेटेस्ट|अंग्रेज़ी में पढ़ें|نهاية القائمة|"
            r"قائمة من \d+ عناصر|шрифт|"
            r"ошибка\?|что думаешь\?|размер текста)",
            r"halaman selanjutnya|selanjutnya|sebelumnya",
            r"(?:başa dön|yukarı çık|önceki haber|sonraki haber|yazdır|daha fazla göster)",
            r"(?:طباعة|المقال السابق|المقال التالي|اقرأ المزيد)",
            r"(?:返回顶部|上一篇|下一篇|打印|责任编辑：?.{0,10})",
            r"(?:ページの先頭へ|トップへ戻る|印刷(?:する)?|続きを読む|もっと(?:見る|みる)|前の記事|次の記事|"
            r"記事一覧)",
            longest=160,
        ),
        junk=(
            "Back to top",
            "Skip to content",
            "Print this page",
            "Previous article / Next article",
            "Article content",
            "More by Marta Oyelaran",
            "Skip next section About the author",
            "Page 1 of 3",
            "Click here to report a typo",
            "Why you can trust the Courier",
            "Report a correction or typo",
            "Jump to recipe",
            "Load mobile navigation",
            "Read full profile",
            "More articles by Marta Oyelaran",
            "Do Not Sell or Share My Personal Information",
            "Used with permission",
            "Read this in Spanish",
            "Read the e-paper",
            "Republish this article",
            "Nach oben",
            "Zum Liveblog",
            "Artikel hören",
            "Zur Merkliste hinzufügen",
            "War dieser Artikel hilfreich?",
            "Diminuir fonte",
            "Til toppen",
            "Fandt du en fejl?",
            "Löysitkö virheen?",
            "Kļūda rakstā?",
            "Ansvarig utgivare: Ada Holm",
            "Später lesen",
            "Mehr erfahren",
            "Retour en haut",
            "Volver arriba",
            "Voltar ao topo",
            "Torna su",
            "Terug naar boven",
            "Наверх",
            "Başa dön",
            "返回顶部",
            "印刷する",
        ),
        keep=(
            "Back to the top of the table",
            "Report a problem with the lamp at once, the keeper told the crews.",
            "Jump to the quay",
            "Our standards of living",
            "Buy the paper mill or close it, the town was told.",
            "Next page in the harbour's history",
            "Zurück an der Spitze",
            "Print is not dead, the publisher said.",
            "The menu has changed little since 1954.",
            "Zur Debatte über den Hafen kamen vierzig Bürger",
            "War dieser Streik nötig?",
        ),
    ),
    Rule(
        id="navigation/label",
        why="The label of a button, beside other buttons; alone it might head a passage.",
        kind="navigation",
        in_company=True,
        pattern=whole_line(
            r"watch|watch now|watch live|listen now|read aloud|mute|unmute|full ?screen|subtitles|autoplay|"
            r"download|audio|podcasts?|photos?|gallery|apple podcasts|spotify|reply|dislike|likes|newest|oldest|"
            r"most liked|"
            r"most recent|sort by|report abuse|go back|sign ?out|my account|account|register now|remember me|"
            r"exclusive(?: content)?|premium|upgrade(?: now)?|donate|contribute|join(?: us| now| today)|one-time|"
            r"monthly|"
            r"community guidelines|house rules|site feedback|send feedback|give feedback|submit|dismiss|not now|"
            r"no thanks|"
            r"maybe later|options|settings|more options|undo|collapse|expand|visit our website|translate|"
            r"select language|"
            r"(?:first |last |originally )?(?:published|posted|updated|modified)(?: on| at)?|live updates|live blog|"
            r"breaking|"
            r"poll|rate|your rating|overall rating|react|love|funny|wow|sad|angry|today's paper|print edition|"
            r"e-?edition|"
            r"e-?paper|digital subscription|special offers|coupons|featured|spotlight|top|headlines|latest|the latest|"
            r"photo galleries|show password|editor'?s note|in|image|photo|credit|video|source|handout|advert|tips|"
            r"required|prev|story highlights|today's (?:top |best )?(?:stories|headlines|news|picks)|read this|faqs?|"
            r"help|"
            r"menu|search|home|close|open|back|next|previous|prev|older|newer|more|skip|continue|play|replay|cancel|"
            r"ok|save|bookmark|print|copy|link|"
            r"embed|report|yes|no|or|video|listen|news|world|live|follow|like|vote|view results|log ?in|sign ?in|"
            r"sign ?up|register|subscribe|"
            r"subscribed|subscribe now!?|comments?|feedback|up next|more videos.{0,12}|\d{1,2}|by|von|text size|"
            r"newsletters?|privacy policy|topics?|"
            r"merken|drucken|speichern|anhören|kommentare?|schließen|mehr|anmelden|einloggen|abonnieren|themen|"
            r"thema|artikel|startseite|suche|folgen|vorlesen|umfrage|abstimmung|autoren|quiz|player|hören|"
            r"fermer|imprimer|partager|commenter|écouter|s'abonner|se connecter|cerrar|guardar|imprimir|comentar|"
            r"escuchar|suscríbete|comenta|"
            r"iniciar sesión|fechar|salvar|ouvir|assine|entrar|chiudi|stampa|salva|ascolta|abbonati|accedi|commenta|"
            r"später|vollbild|feedback|lesen|inhalt|melden|gefällt mir|netiquette|registrieren|weiter|pausieren|"
            r"stumm|abspielen|galerie|forum|mein konto|konto|profil|suchen|bookmark|netzwerke|verschenken|"
            r"abstimmen|"
            r"luisteren|lees voor|zoeken|inloggen|volgen|printen|reageren|reacties|opslaan|leeslijst|abonneer|"
            r"abonneren|word lid|instellingen|"
            r"lyt|luk|søg|log ind|følg|kommentarer|menu|skriv ut|print|søk|lukk|lytt|logg inn|meny|spara|lyssna|stäng|"
            r"sök|logga in|följ|del|spill av|spela upp|afspil|"
            r"kuuntele|sulje|hae|haku|kirjaudu|kirjaudu sisään|seuraa|valikko|tulosta|kommentit|kommentoi|tilaa|toista|"
            r"hlusta|loka|leita|innskráning|prenta|meira|leit|"
            r"kuula|sulge|otsi|logi sisse|telli|menüü|prindi|kommentaarid|kommenteeri|"
            r"klausīties|aizvērt|meklēt|ienākt|pieslēgties|izvēlne|drukāt|komentēt|komentāri|abonēt|"
            r"klausyti|uždaryti|ieškoti|paieška|prisijungti|prisijunkite|meniu|spausdinti|komentarai|prenumeruoti|"
            r"lauschteren|zoumaachen|sichen|umellen|"
            r"sluiten|bewaren|luister|"
            r"suivre|seguir|segui|enregistrer|inscription|connexion|a[+-]|a\+a-|accéder|abo|recherche(?:r)?|"
            r"menu principal|buscar|"
            r"pesquisar|pesquisa|cerca|ricerca|accesso|commenti|ascolta ora|ingresar|ingresa|reproducir|pausa|"
            r"silenciar|"
            r"entra|iniciar|inicia sessió|cercar|subscriptors|redes sociales|"
            r"căutare|caută|conectare|contul meu|articole|αναζ[ήη]τηση|σ[ύυ]νδεση|μενο[ύυ]|szukaj|zaloguj(?: się)?|"
            r"słuchaj|"
            r"drukuj|zamknij|hledat|přihlásit(?: se)?|zavřít|hľadať|prihlásiť(?: sa)?|zatvoriť|"
            r"diskusia|diskuse|"
            r"keresés|belépés|bejelentkezés|bezár|pretraga|pretraži|prijava|prijavi se|zatvori|zapri|iskanje|"
            r"registracija|"
            r"galerija|komentari|naslovnica|novice|vijesti|vesti|търсене|вход|регистрация|затвори|"
            r"пребарај|најава|"
            r"kërko|hyr|mbyll|linker|"
            r"закрыть|печать|сохранить|войти|kapat|kaydet|dinle|yorumlar|giriş yap|إغلاق|حفظ|登录|注册|关闭|搜索|"
            r"閉じる|新規登録|"
            r"ログイン(?:する)?|保存",
            r"вкл\.?|выкл\.?|поиск|меню|читать|смотреть|слушать|подробнее|ещ[её]|назад|далее|комментировать|нравится|"
            r"форум|обсудить|ara|menü|yazdır|beğen|takip et|üye ol|galeri|(?:лайк|смех|удивление|гнев|печаль) \d+|"
            r"بحث|القائمة|التالي|السابق|طباعة|استمع(?: للمقال| للخبر)?|فيديو|صور|متابعة|تابع|إعجاب|[أا][+-]|a[+-]|"
            r"جستجو|چاپ|ذخیره|بیشتر|ویدئو|عکس|فیلم|کپی لینک|نظرات|\d+ نظرات?|חיפוש|תפריט|שמור|הדפס|סגור|האזנה|האזינו|"
            r"עוד|שתף|תגובה|खोजें|होम|वीडियो|फोटो|सेव|शेयर|ค้นหา|เมนู|บันทึก|ปิด|แชร์|tìm kiếm|lưu|đóng|thích|"
            r"quay lại|mới nhất|chia sẻ|google news|cari|tutup|simpan|bagikan|salin|kongsi|komen|masuk|daftar|收藏|"
            r"[点點]赞|點讚|赞|讚|转发|轉發|举报|舉報|返回|首页|首頁|搜[尋索]|複製|追蹤|[关關]注|按讚|展开|收起|朗读|"
            r"聽新聞|听新闻|[大中小字繁简]|检索|検索|メニュー|一覧|写真|動画|画像|その他|拡大|リスト(?:に追加)?|"
            r"に追加|フォロー|気になる|いいね!?|マイページ|紙面|メール|印刷|검색|메뉴|저장|인쇄|목록|크게|작게|보통|"
            r"가|글자|조회(?: ?\d+)?|추천|공감 ?\d*|좋아요|팔로우|회원가입|스크랩|재생|입력|수정|공유",
        ),
        junk=(
            "Close\nVideo\nReplay",
            "Search\nMenu",
            "Listen now\nDownload",
            "Sign out\nMy account",
            "Drucken\nMerken",
            "Spara\nLyssna",
            "Otsi\nTelli",
            "Meklēt\nIenākt",
            "Cerrar\nGuardar",
            "閉じる\n保存",
            "Закрыть\nПоиск",
            "إغلاق\nبحث",
            "收藏\n点赞",
            "検索\nメニュー",
            "목록\n인쇄",
        ),
        keep=(
            "Close",
            "Vote",
            "Video",
            "Поиск",
            "写真",
            "공감",
        ),
    ),
    Rule(
        id="navigation/in_this_article",
        why="The keywords of the story, or the topics it is filed under, in one line.",
        kind="navigation",
        pattern=line_that(
            r"(?:in this (?:article|story)|explore topics|more on|more about|see more on|find more|"
            r"ämnen i artikeln|emner|más sobre|mais sobre|archivado en|en esta nota|temas|tópicos|argomenti|thèmes?|"
            r"(?:actualité)?classé sous|teme|više tema|oznake|ключови думи|етикети|ετικ[έε]τες|etichete|štítky|témy|"
            r"címkék|tagi|"
            r"temaer|tematy|témata|теми|ilgili konular|konular|etiketler|aiheet|mer om|mehr zu|"
            r"mehr über) ?: [^.!?]{2,}",
            r"(?:#[\p{L}\p{N}_-]+(?: [\p{L}\p{N}]+)? ?){1,12}",
            longest=120,
        ),
        where=Where.EDGES,
        junk=(
            "In This Article: ferries, Port Ellery, strikes",
            "Archivado en: Port Ellery",
            "#HABER",
            "Tematy: port, strajk",
            "Mer om: Havnen i Brakhaven",
        ),
        keep=("More on Tuesday: the crews decide.", "In this story, nobody is right."),
    ),
)
