"""Labels and messages of players, galleries, polls and other machinery of the page."""

from .rule import Hinted, Rule, Where, line_that, whole_line

RULES = (
    Rule(
        id="widgets/player",
        why="A player says that it plays, or that it cannot.",
        kind="widget",
        pattern=line_that(
            r"we apologi[sz]e, but this video has failed to load\.?|try refreshing your browser, or|"
            r"tap here to see other videos from our team\.?",
            r"to view this video,? please enable javascript\b.{0,120}|please enable javascript\b.{0,80}|(?:your|"
            r"this) browser does not support\b.{0,80}|javascript is (?:disabled|required)\b.{0,80}",
            r"(?:play video content|(?:scroll (?:down )?for|watch (?:the|our|a)) videos?(?: (?:above|below|here))?|"
            r"(?:hear|listen to) this (?:story|article)|listen now|read (?:aloud|to me)|listen [·|/-] ?\d.{1,20}|"
            r"listen to this (?:article|story) ?\d.{1,20}|this is a modal window\b.{0,80}|(?:beginning|"
            r"end) of dialog window\b"
            r".{0,80}|(?:the )?media could not be loaded\b.{0,160}|(?:error )?loading (?:ad|error|error loading)|"
            r"skip (?:ad )?in \d+|next up in \d+|(?:read|view|download|see|show|hide) (?:the )?(?:full )?transcript|"
            r"(?:subscribe to|follow) (?:the|our|this) podcast|listen (?:and subscribe |now )?on (?:apple podcasts|"
            r"spotify|"
            r"amazon music|youtube|google podcasts)\b.{0,80}|listen to the [^.!?]{2,50} podcast:?|(?:change|resize|"
            r"increase|"
            r"decrease) (?:text|font)(?: size)?|a-|a\+|powered by (?:automated |google )?translat\w+|powered by|"
            r"stream (?:for )?free on .{2,30}|(?:video )?(?:autoplay|next up)(?: (?:on|off))?)",
            r"(?:play|watch|replay|pause|mute|unmute|stop)(?: (?:the|this))? (?:video|audio|again|clip)|"
            r"video player is loading\.?|(?:this )?video (?:is )?(?:unavailable|not available|"
            r"could not be loaded)\.?",
            r"audio by (?:vocalize|carbonatix)|listen to (?:(?:this|the) )?(?:article|story|episode|podcast)(?: "
            r".{0,40})?|(?:audio|article) (?:read by|"
            r"narrated by) .{2,40}|this is an? (?:ai|automated|computer)[- ]generated (?:voice|audio|"
            r"narration)\b.{0,60}",
            r"(?:artikel|beitrag) (?:anhören|vorlesen)(?: .{0,20})?|écouter (?:cet )?article|"
            r"escuchar (?:este )?(?:artículo|noticia)|ouvir (?:este )?(?:artigo|notícia)|ascolta (?:questo |"
            r"l')articolo|beluister dit artikel|luister naar (?:dit artikel|dit verhaal|de podcast)|"
            r"(?:lyt til|hør) (?:artiklen|artikkelen|saken)|lyssna på (?:texten|inslaget)|"
            r"kuuntele (?:juttu|artikkeli|uutinen)|hlusta á (?:frétt(?:ina)?|greinina)|kuula (?:artiklit|lugu)|"
            r"klausies rakstu|klausyti straipsnio|lauschtert (?:och|de|den|d')\b.{0,60}|"
            r"(?:dieser|ihr) browser unterstützt das video-element nicht\.?|nzz\.ch benötigt javascript.{0,160}|"
            r"[\p{L}.]{3,20} benötigt javascript\b.{0,160}|optimieren sie ihre browser-?einstellungen|"
            r"bitte passen sie (?:ihre|die) (?:browser-?)?einstellungen an\.?|podcast: jetzt hören",
            r"im (?:folgenden |obigen )?video (?:zeigen wir|erklären wir|seht ihr|sehen sie|siehst du|erfahrt ihr|"
            r"erfahren sie)"
            r"\b.{2,120}",
            Hinted(
                r".{0,120}(?:^|[?!.:] ?|\b)(?:testet?|testen sie|jetzt) (?:euer|eure|dein|ihr) (?:wissen|"
                r"können)\b.{0,60}",
                hint=r"(?:testet?|testen sie|jetzt) (?:euer|eure|dein|ihr) (?:wissen|können)",
            ),
            r"(?:mach(?:t|en sie)? mit bei|nimm an|nehmen sie an|stimm(?:t|en sie)? ab in) (?:unserer|der) umfrage(?: "
            r"teil)?[!.]?",
            r"(?:text|font) size:?.{0,10}|(?:tamaño de letra|color de fondo|schriftgröße|taille du texte|"
            r"tamanho da letra|dimensione (?:carattere|testo)|размер шрифта|小字号|大字号|文字サイズ).{0,20}",
            r"(?:cliquez ici pour )?écouter? (?:cet |l'|l')?article.{0,16}|écouter(?: maintenant)?|"
            r"(?:escuch[aáe]r?|oír|ouvir|ouça|escute) (?:este |esta |la |el |o |a )?(?:artículo|noticia|nota|artigo|"
            r"notícia|matéria|"
            r"texto|reportagem).{0,20}|ascolta (?:questo articolo|l'articolo|la versione audio|la notizia|ora).{0,24}|"
            r"escolta(?:r)? (?:aquest |l')?article|asculta(?:ți|ti)? (?:articolul|știrea)|ακο[ύυ]στε (?:το [άα]ρθρο|"
            r"την [έε]ίδηση)|"
            r"(?:posłuchaj|odsłuchaj|słuchaj)(?: artykułu| tego artykułu| tekstu)?|(?:poslechněte si|poslouchat|"
            r"přehrát) článek|"
            r"(?:vypočuť|vypočujte si|počúvať)(?: si)? článok|(?:hallgassa meg|cikk meghallgatása|felolvasás).{0,16}|"
            r"(?:poslušaj(?:te)?|slušaj(?:te)?) (?:članak|članek|vijest|vest|novico)|(?:слушай|слушайте|"
            r"чуј)(?:те)? (?:статията|"
            r"новината|веста)|powered by [\p{L}\d]{2,20}|(?:audio|voz) generad[oa] (?:con|por) (?:ia|"
            r"inteligencia artificial).{0,20}|"
            r"bottalk",
            r"(?:loading|laden|chargement|cargando|carregando|caricamento|загрузка|yükleniyor|加载中|"
            r"読み込み中)(?: .{0,20})?\.\.\.",
            Hinted(r".{3,200} back to video", hint=" back to video"),
            r"(?:please )?(?:use|try|upgrade to|switch to|update) (?:a |an |your |another )?(?:(?:google|chrome|"
            r"supported|modern|newer|different|web) )*browser\b.{0,160}|(?:this|your) browser (?:is|isn't|is not)(?: "
            r"no longer)? "
            r"(?:supported|up to date)\b.{0,80}",
            r"(?:sorry,? )?(?:this|the) (?:player|video|audio|content|form|clip|stream|programme|content you requested)"
            r" (?:is (?:currently )?(?:not |no longer |un)|isn't |does not |doesn't |cannot |can't |can not |could not "
            r")"
            r"(?:available|exist|be (?:played|displayed|loaded)|supported|work)\b.{0,120}",
            r"(?:sorry,? )?your browser (?:doesn't|does not) support\b.{0,80}|one of your browser extensions\b.{0,160}",
            r"if you(?:'re| are) (?:having trouble|unable|having problems) (?:watching|viewing|listening|loading|to "
            r"load|"
            r"to view|to see|to watch) (?:this|the) (?:video|content|form|page|audio|player)\b.{0,100}",
            r"(?:tap|click) (?:to|for) (?:un)?mute|(?:click|tap) to play(?: (?:the )?video)?\b.{0,200}|"
            r"(?:error )?loading (?:the )?next (?:article|story|page)|(?:content|comments|video|player|map|ad) (?:is )?"
            r"loading[. ]*|video player loading|video player was slow to load content|ad never loaded|"
            r"how relevant is this ad to you\?|did you encounter any technical issues\?|"
            r"your effort and contribution in providing this feedback\b.{0,60}",
            r"(?:this|the) (?:audio|voice|voiceover|narration|recording|audio version)(?: of (?:this|the) (?:article|"
            r"story))? (?:is|was|has been) (?:auto-?|automatically |ai[ -])?generated\b.{0,260}|"
            r"(?:new:? ?)?you can now listen to (?:\p{L}+ )*articles!?\.?|listening to articles is .{2,120}|"
            r"(?:listen to (?:this|more)|save time by listening)\b[^.]{2,80}\b(?:podcasts?|audio articles|app|"
            r"multitask)\b"
            r".{0,80}|(?:produced|narrated) by .{2,60} using ai narration\b.{0,80}|"
            r"getting your .{2,30} player ready\.*",
            r"(?:(?:normal|larger?|very large|smaller?|small|medium|standard) )+text size|(?:in|d[ei]s?)crease "
            r"(?:article )?(?:font|text) size|(?:small|medium|large|standard|normal)(?: (?:small|medium|large|standard|"
            r"normal|wide)){1,3}|text settings|a[ -]+a[+ -]*(?:a\+?)?|aa",
            r"(?:duration|length|running time):? \d{1,2}:\d{2}(?::\d{2})?|(?:video|audio)?[ |·]*\d{1,2}:\d{2} ?[-|·/]? "
            r"?"
            r"(?:source: .{2,40}|\d{1,2}:\d{2})",
        ),
        junk=(
            "We apologize, but this video has failed to load.",
            "To view this video please enable JavaScript",
            "Play video",
            "Listen to this article",
            "Artikel anhören",
            "Luister naar dit artikel",
            "Im Video zeigen wir euch die Fähre:",
            "Testen Sie Ihr Wissen",
            "Lyt til artiklen",
            "Écouter cet article",
            "Escuchar este artículo",
            "Tamaño de letra",
            "Loading...",
            "Please use a Chrome browser for a better video player",
            "Sorry, this player is not available in your area",
            "Your browser does not support this audio.",
            "If you are having trouble watching this video, try refreshing.",
            "Click to play video: 'Crews return to the quays'",
            "This audio was generated by AI.",
            "You can now listen to Courier articles!",
            "Larger text size",
            "Play video content",
            "Scroll down for video",
            "Watch the video above",
            "Hear this story",
            "Listen · 5:32 min",
            "This is a modal window.",
            "View transcript",
            "Listen to the Harbour Courier podcast:",
            "Change text size",
            "Powered by automated translation",
            "Increase article font size",
            "Duration 2:12",
        ),
        keep=(
            "The content of the letter is not known.",
            "The video is available to the court, and to nobody else.",
            "Small and large ferries sail again.",
            "Listen to the keeper, he knows the tides.",
            "Stream for life",
            "Listen to this, the keeper said, and blew the horn.",
            "Watch the video, the lawyer told the jury.",
            "Laden am Hafen schließt",
            "Im Video sehen die Ermittler den Täter am Kai.",
        ),
    ),
    Rule(
        id="widgets/consent",
        why="The page asks for consent before it shows something from elsewhere.",
        kind="widget",
        pattern=line_that(
            r"(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|empfohlener inhalt)\b.{0,60}",
            r"an dieser stelle (?:finden sie|findest du|befindet sich|steht ein|ist ein)\b.{0,80}(?:externe[rn]?|"
            r"von (?:youtube|instagram|x|twitter|facebook))\b.{0,200}",
            r"(?:ich bin (?:damit )?einverstanden|ich stimme zu|wir (?:benötigen|brauchen) (?:ihre|"
            r"deine) zustimmung|mit (?:dem )?klick auf|erst wenn sie hier klicken)\b.{0,300}",
            r"(?:ein klick für den datenschutz|datenschutzeinstellungen anpassen|externe(?:n)? inhalte? (?:anzeigen|"
            r"laden|aktivieren))\b.{0,60}|infografiken anzeigen\b.{0,40}",
            r"(?:this (?:article|content) contains content (?:provided|hosted)|we (?:need|"
            r"ask for) your (?:permission|consent)|(?:we use|this (?:site|website) uses) cookies|"
            r"by clicking .{2,40} you (?:agree|accept|consent)|"
            r"allow .{2,40} content\?|to (?:view|display) this content)\b.{0,300}",
            r"(?:nous utilisons des cookies|ce contenu est bloqué|este sitio (?:web )?(?:usa|utiliza) cookies|"
            r"utilizamos cookies|este site (?:usa|utiliza) cookies|questo sito (?:usa|utilizza) (?:i )?cookie|"
            r"deze (?:site|website) gebruikt cookies|deze (?:inhoud|content) kan niet worden (?:getoond|weergegeven)|"
            r"[\p{L}. -]{2,30} (?:anvender|bruger|bruker|använder) cookies|vi (?:bruger|bruker|använder) cookies|"
            r"(?:dette indhold|dette innholdet|det här innehållet|detta innehåll) (?:kan ikke|kan inte|kräver|kræver|"
            r"krever)|"
            r"(?:du skal|du må|du måste) (?:acceptere|godta|godkänna|acceptera) (?:cookies|informasjonskapsler)|"
            r"(?:käytämme|sivusto käyttää) evästeitä |(?:kasutame|see leht kasutab) küpsiseid|"
            r"(?:mēs )?izmantojam sīkdatnes|naudojame slapukus|(?:þessi vefur|við) not(?:ar|um) vafrakökur)\b.{0,200}",
            r"wir würden (?:ihnen|dir) (?:hier )?(?:gerne? )?einen externen inhalt\b.{0,200}|"
            r"(?:damit|hierdurch|dadurch) können personenbezogene daten\b.{0,160}|"
            r"mehr (?:dazu|informationen|infos)(?: dazu)? (?:in|finden sie in) (?:unserer|der) "
            r"datenschutz(?:erklärung)?\.?|"
            r"zur datenschutzerklärung|(?:beim laden|bei der anzeige) des (?:tweets|posts|videos|inhalts) kam es "
            r"zu\b.{0,60}|"
            r"ihr gerät erlaubt uns\b.{0,160}|sie entscheiden darüber, wie sie unsere inhalte\b.{0,300}|"
            r"(?:accepteer|accepter|godkänn|acceptera|godta|aksepter|hyväksy|samþykkja?)(?: (?:alle|alla|kaikki|all))? "
            r"(?:cookies|evästeet|informasjonskapsler|kakor)|(?:cookie-?instellingen|cookie-?indstillinger|"
            r"cookie-?inställningar)"
            r"(?: (?:aanpassen|wijzigen|ændre|ändra))?|(?:nõustun|piekrītu|sutinku|samþykki)(?: (?:kõigiga|visam|su "
            r"visais))?",
            r"(?:spreaker )?this content is (?:provided|hosted|imported|not available)\b.{0,80}\b(?:cookies|privacy|x|"
            r"twitter|"
            r"facebook|instagram|youtube|tiktok|consent|permission|preferences|technologies)\b.{0,200}",
            r"to (?:show|display|view|see) (?:you )?this (?:content|form|video|post)\b.{0,160}\b(?:cookies|permission|"
            r"consent|enable|button|advertisement tracking)\b.{0,160}",
            r"(?:unfortunately,? )?we have been unable to verify if you have consented\b.{0,80}|you can (?:use the "
            r"buttons "
            r"below|change your (?:settings|preferences|consent))\b.{0,200}|we need your consent to load\b.*",
            r"(?:enable|allow)(?: \p{L}+)? cookies(?: once)?|(?:accept |reject )?"
            r"manage (?:my|your) (?:choices|preferences)",
            r"(?:hier|an dieser stelle) (?:finden sie|findest du|findet ihr|steht|ist|sehen sie) (?:einen? )?"
            r"(?:externe|inhalt|von der redaktion)\p{L}*\b.{0,560}|"
            r"(?:dieses element|dieser inhalt|dieser artikel|dieser beitrag) (?:beinhaltet|enthält|wird von|stammt von|"
            r"verwendet) [^.]{0,40}(?:facebook|twitter|instagram|youtube|tiktok|threads|bluesky|\bx\b|extern|daten von)"
            r".{0,300}",
            r"um (?:diese story zu erzählen|(?:ihnen|dir) diesen inhalt|(?:mit )?inhalte?n? (?:aus|von) (?:sozialen|"
            r"drittanbietern|externen)|(?:ihren|deinen) persönlichen datenschutz|dieses video (?:an|ab)zu|"
            r"diesen inhalt (?:an|dar)zu)\b.{0,400}",
            r"ce contenu (?:est bloqué|n'est pas visible|n'est pas disponible|peut être bloqué)\b.{0,160}|"
            r"continuer sans accepter|"
            r"(?:vous pouvez )?(?:gérer|modifier|paramétrer) (?:vos|mes) (?:préférences|choix|cookies).{0,60}|"
            r"afficher le contenu|"
            r"(?:continuar sin aceptar|continua senza accettare|rechazar todo|rifiuta tutto|rejeitar|tout refuser|"
            r"mostrar contenido|"
            r"mostra contenuto|ver contenido|aceptar y continuar|accetta e continua|aceitar e continuar)|"
            r"(?:akceptuję|akceptuj wszystkie|přijmout vše|souhlasím|prijať všetko|súhlasím|elfogadom|prihvaćam|"
            r"prihvatam|slažem se|"
            r"strinjam se|приемам|αποδ[έε]χομαι|prihvati sve|sprejmem)|ez a tartalom .{4,120}süti.{0,60}",
            r"(?:bevor|damit|wenn) (?:wir|sie|du) (?:diesen|dieses|diese|den|das|hier) [^.]{0,60}(?:anzeig|klick|lad|"
            r"seh)"
            r"[^.]{0,80}(?:einwillig|zustimm|daten)\S*.{0,300}",
            r"(?:ihre|deine) (?:einwilligung|zustimmung) (?:können sie|kannst du|gilt|zur|ist)\b.{0,200}|"
            r"mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden|können)\b.{0,200}|"
            r"(?:sie können|du kannst) (?:ihn|sie|es|dir? )?(?: ?sich|dir)? ?(?:den inhalt )?mit einem klick\b.{0,200}|"
            r"möchte(?:n sie|st du) (?:diesen|diese|externe)\b.{0,60}(?:inhalt|sehen|laden)\S*\?.{0,300}|"
            r"wir (?:brauchen|benötigen) (?:ihre|deine) (?:einwilligung|zustimmung|erlaubnis)\b.{0,300}|"
            r"empfohlene redaktionelle inhalte|redaktionell empfohlener inhalt",
            r"(?:externe[nr]?|diese[nr]?|alle|soziale|social-media-)? ?(?:inhalte?|netzwerke|umfragen?|widgets?)"
            r"(?: von \p{L}+)? (?:immer |jetzt |dauerhaft )?(?:anzeigen|erlauben|zulassen|aktivieren|laden|entsperren|"
            r"freischalten)|inhalt nicht verfügbar",
            r"(?:la lecture|l'affichage) de ce contenu est susceptible\b.{0,300}|"
            r"pour (?:afficher|consulter|voir|lire) ce contenu\b.{0,250}|cliquez ici pour gérer .{2,60}|"
            r"(?:para (?:ver|mostrar|visualizar) este (?:contenido|conteúdo)|"
            r"per (?:visualizzare|vedere) questo contenuto)\b.{0,250}",
            r"(?:om deze (?:inhoud|content)|gelieve je cookie-?instellingen|je moet (?:toestemming|cookies))\b.{0,250}|"
            r"(?:for å se dette innholdet|for at se dette indhold|för att se innehållet)\b.{0,250}",
            r"\(?(?:opens? in (?:a )?new (?:window|tab)|öffnet (?:in|im) (?:einem )?neuen? (?:fenster|tab)|"
            r"wird in neuem fenster geöffnet)\)?",
        ),
        junk=(
            "Empfohlener redaktioneller Inhalt",
            "Ein Klick für den Datenschutz",
            "We use cookies to improve your visit.",
            "Nous utilisons des cookies.",
            "Utilizamos cookies propias y de terceros.",
            "This content is provided by X, which may be using cookies and other technologies.",
            "To show you this content, we need your permission to use cookies.",
            "Allow cookies once",
            "(opens in a new window)",
            "Hier finden Sie einen externen Inhalt von Instagram.",
            "Dieses Element beinhaltet Daten von Facebook.",
            "Um Ihnen diesen Inhalt darzustellen, werden Daten an einen Drittanbieter übertragen.",
            "Mit Ihrer Zustimmung wird hier eine Umfrage geladen.",
            "Ihre Einwilligung können Sie jederzeit widerrufen.",
            "Inhalte von Instagram anzeigen",
            "Externen Inhalt erlauben",
            "La lecture de ce contenu est susceptible d'entraîner un dépôt de cookie.",
            "Gelieve je cookie-instellingen aan te passen om dit te bekijken.",
            "Hafenposten anvender cookies",
            "Deze inhoud kan niet worden getoond omdat je geen cookies hebt geaccepteerd.",
            "Kasutame küpsiseid, et saaksime lehte parandada.",
            "Wir würden Ihnen hier gerne einen externen Inhalt zeigen.",
        ),
        keep=(
            "Cookies are sold on the quay.",
            "An dieser Stelle stand bis 1954 der Leuchtturm.",
            "Hier finden Sie Schutz vor dem Sturm, sagt der Wärter.",
            "Ihre Zustimmung gaben am Dienstag auch die Besatzungen.",
            "Um diesen Hafen zu sehen, fahren viele bis ans Ende der Straße.",
            "Para ver este puerto hay que subir al faro.",
        ),
    ),
    Rule(
        id="widgets/summary_heading",
        why="The heading of the story's summary in a few points; the points stay.",
        kind="widget",
        where=Where.HEAD,
        pattern=whole_line(
            r"das wichtigste in kürze|auf einen blick|darum geht(?:'?s| es)|kurz zusammengefasst|"
            r"zusammenfassung(?: anzeigen)?|"
            r"in diesem artikel|key (?:points|takeaways)|highlights|summary|at a glance|in short",
            r"story highlights|(?:in )?summary:?|quick (?:read|summary|take)|the gist|tl;?dr|key facts|key highlights|"
            r"what (?:you need )?to know:?|the short version|(?:ai|ai-generated|article|story) summary|"
            r"summary (?:is )?generated by ai|in brief|fast facts|key points:|the key points|"
            r"en résumé|résumé(?: de l'article)?|en bref|lo esencial|claves|en resumen|"
            r"in kürze:?|darum geht es|das wichtigste(?: vorab)?|auf den punkt|kurz (?:und|&) knapp|die kernpunkte|"
            r"artikelzusammenfassung|kurzfassung|het belangrijkste|samenvatting|in 't kort|overblik|kort om|"
            r"det (?:viktigaste|vigtigste|viktigste)(?: i korthet)?|tiivistelmä|olulisemad punktid|lühidalt|īsumā|"
            r"trumpai|"
            r"í stuttu máli|"
            r"en pocas palabras|in sintesi|in breve|em resumo|pontos principais|in het kort|kort sagt|kort fortalt|"
            r"sammanfattning|lyhyesti|najważniejsze informacje|w skrócie|stručně|pe scurt|özet|коротко|главное|"
            r"что известно",
        ),
        junk=(
            "Story Highlights",
            "In summary",
            "What to know:",
            "Das Wichtigste in Kürze",
            "En résumé",
            "Key Points",
            "In het kort",
            "In Kürze:",
            "Tiivistelmä",
        ),
        keep=("Auf einen Blick verliebt", "Summary justice on the quay"),
    ),
    Rule(
        id="widgets/embed",
        why="What the frame of an embedded post says, or a message of a player or a form of the page.",
        kind="widget",
        pattern=line_that(
            r"(?:sieh dir diesen beitrag|view this (?:post|profile|photo|video)|voir cette publication|"
            r"ver esta (?:publicación|publicação|foto)|ver essa foto|visualizza questo post|bekijk dit bericht|"
            r"dit bericht bekijken|se dette innlegget|visa detta inlägg|se dette opslag|näytä tämä julkaisu|"
            r"wyświetl ten post|zobrazit příspěvek|bu gönderiyi|посмотреть эту публикацию) ?(?:auf|on|sur|en|no|su|op|"
            r"på|w|na|в)? ?(?:instagram|facebook|tiktok|x|threads|twitter)?(?:'da gör| an)?[.…]*",
            r"a post shared by|view (?:on|post on) (?:x|twitter|threads|instagram|facebook|tiktok|bluesky|youtube)|"
            r"(?:view|load|show|see) (?:the )?(?:original )?(?:tweet|post|embed)|(?:instagram|twitter|x|facebook|"
            r"tiktok|youtube|"
            r"external|embedded|third-party) content|see this content immediately after install|"
            r"waiting for your permission to load\b.{0,60}|(?:accept|agree) and continue|accept cookies|always allow|"
            r"allow (?:[\p{L} ]{2,20} )?content\??|(?:please )?(?:turn on|enable) javascript to\b.{0,80}|"
            r"this content (?:is hosted by a third party|requires cookies)\b.{0,160}",
            r"(?:a post shared by|ein(?: von)? beitrag geteilt von|ein beitrag von|une publication partagée par|"
            r"et opslag delt af|"
            r"una publicación compartida (?:por|de)|uma publicação (?:compartilhada|partilhada) por|"
            r"un post condiviso da|een bericht gedeeld door|et innlegg delt av|ett inlägg delat av|"
            r"una publicació compartida per|o postare distribuită de|post udostępniony przez|příspěvek sdílený|"
            r"príspevok, ktorý zdieľa|"
            r"публикация от) [^.!?]{2,80}\(@[\w.]+\).{0,60}",
            r"(?:ein )?beitrag geteilt von",
            r"(?:une publication partagée par|una publicación compartida (?:por|de)|uma publicação (?:compartilhada|"
            r"partilhada) por|"
            r"un post condiviso da|una publicació compartida per|o postare distribuită de|"
            r"a post shared by)(?: [^.!?]{2,60})?",
            r"(?:das|dieses|dein|ihr) (?:video|podcast|audio)(?: \p{L}+)? (?:ist (?:leider )?(?:nicht mehr|nicht|"
            r"derzeit "
            r"nicht) verfügbar|konnte (?:leider )?nicht (?:abgespielt|geladen) werden|"
            r"startet in (?:wenigen|\d+) sekunden)[.!]?|(?:video|inhalt|umfrage|artikel|galerie|kommentare)"
            r"(?:bereich)? (?:wird|werden) (?:geladen|vorbereitet)[. …]*|wird geladen[. …]*|"
            r"(?:bitte )?(?:versuchen sie|versuche|probieren sie) es (?:bitte )?(?:später|noch einmal|erneut|in \p{L}+ "
            r"\p{L}+)(?: (?:noch einmal|erneut|wieder))?[.!]?|es (?:ist (?:leider )?ein|gab (?:leider )?ein) "
            r"(?:fehler|problem) (?:aufgetreten|passiert|beim (?:absenden|laden|speichern|senden|anmelden|abspielen))\b"
            r"[^.]{0,40}\.?(?: bitte versuche.{0,40})?|"
            r"das hat (?:leider )?nicht geklappt\b.{0,60}",
            r"(?:este vídeo|este video|la vidéo|cette vidéo|il video|dit filmpje|deze video) (?:no|n'|non|não|is niet)"
            r"[^.]{0,12}(?:est|è|está|es|meer|longer)?[^.]{0,12} ?(?:disponib|disponív|beschikbaar)\p{L}*\.?|"
            r"video (?:utilgjengelig|ikke tilgængelig|ej tillgänglig)|caricamento(?: player)?(?: in corso)?[. …]*|"
            r"carregando[. …]*|загрузка[. …]*|loading(?: (?:comments|player|video|poll))?[. …]*",
            r"(?:vielen )?dank für (?:ihre|deine) (?:anmeldung|registrierung|stimme|abstimmung|teilnahme)[.!]*|"
            r"(?:sie erhalten|du erhältst) in kürze (?:eine )?[^.]{0,40}(?:mail|bestätigung)\S*.{0,60}|"
            r"bitte (?:geben sie|gib|überprüfen sie|prüfen sie|überprüfe|klicken sie|klicke|bestätigen sie|bestätige)\b"
            r"[^.]{0,60}(?:e-?mail|link|postfach|posteingang)\S*\b.{0,120}",
            r"(?:ihr|dein) browser (?:unterstützt|kann)\b.{0,80}",
            r"(?:skip .{2,60} and continue reading|end of .{2,60}|saltar .{2,60} y continuar leyendo|fin de .{2,40}|"
            r"pule .{2,60} e continue lendo|passer .{2,60} et continuer à lire|пропустить .{2,60} и продолжить чтение|"
            r"跳过.{1,30}并继续阅读|跳過.{1,30}繼續閱讀|تخطى .{2,60} وواصل القراءة)",
            r"пропустить .{2,60} и продолжить чтение|конец (?:истории|подкаста) .{2,40}|تخط[ىي] .{2,60} (?:وواصل|"
            r"واصل) القراءة|رد شدن از .{2,60}|"
            r"छोड(?:़)?कर .{2,40} आगे .{2,12}|lewati .{2,60} dan lanjutkan membaca|bỏ qua .{2,60} và tiếp tục đọc|"
            r"ruka .{2,60} na (?:endelea kusoma|uendelee)|mwisho wa (?:iliyosomwa|habari|podcast|taarifa).{0,40}|"
            r"tsallake .{2,60} karantawa|[kƙ]arshen wa[dɗ]anda.{0,40}|"
            r"የ .{2,30} መጨረሻ|跳过.{1,30}继续阅读|건너뛰기 .{2,30}|geç ve okumaya devam et",
            Hinted(
                r".{2,40} (?:کو نظرانداز کریں اور|چھوڑ کر) .{2,40}",
                hint=r"نظرانداز کریں|چھوڑ کر",
            ),
            Hinted(
                r"የ? ?.{2,30} የሚለውን ትተው ወደ ቀጣዩ ይለፉ",
                hint=r"የሚለውን ትተው",
            ),
        ),
        junk=(
            "Sieh dir diesen Beitrag auf Instagram an",
            "View this post on Instagram",
            "View on Threads",
            "Waiting for your permission to load the Instagram Media.",
            "Accept and continue",
            "Visualizza questo post su Instagram",
            "Bekijk dit bericht op Instagram",
            "Ein Beitrag geteilt von Marta Oyelaran (@martaoyelaran)",
            "Une publication partagée par Marthe Odier (@martheodier)",
            "Dieses Video ist nicht mehr verfügbar.",
            "Video wird geladen...",
            "Bitte versuchen Sie es später erneut.",
            "Es ist ein Fehler aufgetreten.",
            "Caricamento player",
            "Vielen Dank für Ihre Anmeldung!",
            "Bitte gib eine gültige E-Mail-Adresse ein.",
            "Skip Most read and continue reading",
            "Ruka Iliyosomwa zaidi na endelea kusoma",
            "Tsallake Wadanda aka fi karantawa ku ci gaba da karantawa",
            "Пропустить Самое популярное и продолжить чтение",
        ),
        keep=(
            "Ein Beitrag von Marta Oyelaran im Hafenboten löste den Streit aus.",
            "Das Video ist ein Beweis, sagt der Richter.",
            "Es gab ein Problem mit der Fähre, sagt der Hafenmeister.",
            "View this as a warning, the keeper said.",
            "Vielen Dank für die Fähre, schrieb die Insel.",
            "Mwisho wa dhoruba ulifika asubuhi",
            "Ruka kutoka kwa meli, alisema nahodha",
        ),
    ),
    Rule(
        id="widgets/counter",
        why="The number of a picture in a gallery, or the length of a recording.",
        kind="widget",
        pattern=line_that(
            r"\d{1,3} ?(?:/|of|von|de|sur) ?\d{1,3}",
            r"\d{1,2}:\d{2}:\d{2}|\d{1,2}:\d{2} ?(?:min\.?|minuten)|0?\d:\d{2}",
            r"\{\{.{1,300}\}\}",
        ),
        where=Where.EDGES,
        junk=("1 / 14", "1 of 6", "00:00:49"),
        keep=("9/11 remembered", "1 of 6 ferries sails"),
    ),
    Rule(
        id="widgets/picture_frame",
        why="What the frame of a picture or a recording is called, or the button that closes it.",
        kind="widget",
        pattern=whole_line(
            r"caption|(?:image|photo|picture|video) caption|image|(?:photo|picture|image) gallery|slideshow|"
            r"close caption|"
            r"expand(?: image)?|enlarge(?: image)?|mit (?:video|audio)|audiobeitrag|videobeitrag|"
            r"fotostrecke(?: (?:ansehen|öffnen|starten))?|bildunterschrift|bild (?:vergrößern|in lightbox öffnen)|"
            r"lightbox (?:öffnen|schließen)|légende|agrandir|diaporama|pie de foto|ampliar(?: (?:foto|imagen|imagem))?|"
            r"legenda|didascalia|ingrandisci|fotogalerij|vergroot(?: afbeelding)?|увеличить|фотогалерея|"
            r"fotoğraf galerisi|foto galeri|معرض الصور|画像を拡大|拡大する",
            r"увеличить(?: изображение)?|развернуть фото|смотреть галерею|фото(?:галерея)? \d+ из \d+|"
            r"görüntüle(?:mek için tıklayın)?|تكبير الصورة|عرض الصور|بزرگنمایی|הגדל(?:ה)?|לחצו להגדלה|phóng to|"
            r"perbesar(?: gambar)?|lihat foto|zoom|点击(?:图片)?(?:放大|查看大图)|查看大图|點擊放大|放大(?:圖片|"
            r"图片)?|ズーム|写真を拡大|拡大(?:写真|図|画像)?|사진 ?(?:확대|크게 ?보기)|이미지 ?크게 ?보기|원본 ?보기",
        ),
        junk=(
            "Caption",
            "Image",
            "mit Video",
            "Fotostrecke ansehen",
            "Agrandir",
            "Pie de foto",
            "Vergroot",
            "Фотогалерея",
            "Foto galeri",
            "معرض الصور",
            "画像を拡大",
            "تكبير الصورة",
            "拡大写真",
            "사진 크게보기",
        ),
        keep=(
            "Close the harbour, they cried",
            "Image of a drowned town",
            "Caption of the year",
            "Legenda des Hafens",
            "放大镜",
        ),
    ),
    Rule(
        id="widgets/figures_of_use",
        why="How often the page was seen, shared, rated or commented on.",
        kind="widget",
        pattern=line_that(
            r"(?:[\d.,]+[km]? (?:views?|reads?|shares?|comments?|likes?|votes?|minutes?|mins?|aufrufe|kommentare?|"
            r"vues?|"
            r"partages?|commentaires?|vistas|visitas|comentarios?|comentários?|visualizações|visualizzazioni|commenti|"
            r"condivisioni|просмотр\p{L}{0,3}|комментари\p{L}{0,2}|голос\p{L}{0,2}|görüntülenme|yorum|paylaşım)"
            r"[\s,|•·-]*){2,5}",
            r"(?:rating|bewertung|note|puntuación|nota|рейтинг): ?[\d.,/]+ ?(?:votes?|stimmen|votos|voti|"
            r"голос\p{L}{0,2})?",
            r"(?:post |page |article )?(?:views?|hits|visits|reads|shares): ?[\d.,]+[km]?",
            r"[\d.,]+ (?:views|reads|aufrufe|vues|visualizações|visualizzazioni|просмотр(?:а|ов)|görüntülenme)",
            r"(?:просмотров|просмотры|переглядів|көрсетілді|baxış sayı|oxunub|baxılıb|okunma(?: sayısı)?|مشاهدات?|"
            r"عدد المشاهدات|بازدید|תצוגות|lượt xem|dibaca|조회(?:수)?|阅读(?:量|数)?|閱讀數|浏览(?:量|次数)?|"
            r"瀏覽(?:數|人次)|点击(?:数|量)?|人氣|閲覧数)[: ]*\d[\d,.]*(?: ?(?:次|kali|رابطه|مرة))?|"
            r"\d[\d,.]* (?:просмотр(?:а|ов)?|перегляд(?:и|ів)|рет|baxış|okunma|مشاهدة|بازدید|lượt xem|kali dibaca|"
            r"views|次阅读|次浏览|人瀏覽)",
        ),
        junk=(
            "3304 views 13 mins 0 comments",
            "1,204 views",
            "Rating: 9 Votes",
            "Post Views: 1,204",
            "1.204 Aufrufe",
            "12 partages, 3 commentaires",
            "4.210 visualizações",
            "312 просмотров",
            "1.204 görüntülenme",
            "просмотров: 2114",
            "조회수 1,204",
            "阅读量：3021",
            "1.204 lượt xem",
            "مشاهدات 2114",
        ),
        keep=(
            "9 votes decided it",
            "3 views of one harbour",
            "The film had 1,204 views in a day.",
            "Rating: excellent",
            "阅读量年年上升",
            "Просмотров у ролика больше миллиона.",
        ),
    ),
    Rule(
        id="widgets/bookmark",
        why="The page says what became of a button that the reader pressed.",
        kind="widget",
        pattern=whole_line(
            r"article bookmarked|find your bookmarks in .{2,80}|don't show me this message again|"
            r"want to bookmark your favou?rite .{2,160}",
            r"(?:added|removed) (?:to|from) (?:your )?(?:bookmarks|saved (?:articles|stories)|reading list|"
            r"favou?rites)",
            r"(?:please )?(?:log|sign) in to (?:bookmark|save|follow|like) .{0,60}|"
            r"an error (?:has )?occurred\.?.{0,60}|error occurred|please try again(?: later)?\.?",
            r"(?:take|vote in) (?:our|the) (?:poll|survey|quiz)(?: .{0,60})?|(?:play|try) our (?:daily )?(?:quiz|"
            r"games?|"
            r"crossword)(?: .{0,40})?|how did this (?:story|article) make you feel\??|what(?:'s| is) your reaction\??|"
            r"did you (?:like|enjoy|find) this (?:story|article)(?: (?:useful|helpful|interesting|informative))?\??|"
            r"was this (?:(?:article|story|page|content|answer) )?(?:helpful|useful|valuable|interesting)\??|rate now|"
            r"rate this|like what you(?:'re| are) (?:reading|seeing)\??|"
            r"(?:a star )?rating:? (?:of )?[\d.]+ out of \d+.{0,40}|"
            r"please (?:log|sign) ?in to use this feature|refresh for (?:updates|the latest)|"
            r"(?:view|vote|see) results|submit (?:vote|answer)|thank you for voting!?",
            r"having trouble\? click here\.?|what's this\??|learn more\.?|find out more\.?|show latest update|"
            r"show (?:more|latest) updates?",
            r"(?:you have reached your|remove items from your|add (?:articles|stories) to your|add to your|"
            r"log in to our website to save your)\b.{0,40} (?:saved|bookmarks?)\b.{0,80}",
            r"save this (?:article|story)(?: for later)?|got it[.!]?|log ?out|(?:story|article|save) (?:saved|"
            r"complete)|"
            r"(?:success|oops)[.!]?|bookmark popover|removed from bookmarks|hide message bar|try again[.!]?|"
            r"(?:was|is) this (?:article|story|page|summary) (?:helpful|useful)\?|rate (?:this )?(?:article|story)|"
            r"did our (?:ai )?summary help\?|thank(?:s| you) for your (?:feedback|report|response)!?|"
            r"(?:send|share|give) (?:us )?your feedback(?: to help improve our site(?: experience)?)?!?|"
            r"(?:oops|sorry)?[,!. ]*something went wrong[.!]?|(?:click|tap) here to return .{2,60}|"
            r"swipe (?:left|right|up|down)\b.{2,60}|scroll for more\.*|expand to read the full story|no stories could "
            r"be found",
        ),
        junk=(
            "Article bookmarked",
            "Find your bookmarks in your Courier section, under my profile",
            "View results",
            "Learn more",
            "Remove items from your saved list to add more.",
            "How did this story make you feel?",
            "Was this article valuable?",
            "Take our poll",
            "Swipe left for next video",
        ),
        keep=(
            "Learn more languages, the school tells its pupils.",
            "Results will be known on Friday",
            "Something went wrong on the night of the storm.",
            "Try again, said the captain.",
            "Scroll down to see how the harbour looked in 1954",
        ),
    ),
    Rule(
        id="widgets/machine",
        why="What only machines read, printed by mistake: addresses of pictures, templates, scripts, empty values.",
        kind="widget",
        pattern=line_that(
            r"(?:https?:)?//\S+\.(?:jpe?g|png|gif|webp|svg|mp4|mp3|m3u8|js|css|json)(?:[?#]\S*)?",
            r"\[object object\]|undefined|null|nan|\[null\]|lorem ipsum\b.{0,200}|__[a-z]\w*__",
            r"(?:\{\{|\{%|<%|\[\[|\$\{).{1,300}|(?:<|&lt;)/?(?:script|style|iframe|div|span|img|a|p|br)\b.{0,400}",
            r"(?:@media|@import|@font-face)\b.{0,200}|[.#]?[\w-]+ ?\{ ?[\w-]+ ?: ?[^{}]{1,200}\}?|"
            r"(?:var|let|const|window|document|function)[ .][\w$.]+ ?(?:=|\() ?.{0,300}|googletag\..{0,200}",
            r"(?:placeholder )?(?:image|bild|img|figure|slide|video|embed)[-_ ]?(?:placeholder|"
            r"platzhalter)?-?\d{1,3}|"
            r"(?:(?-i:[a-z])\w*_){2,}\w+|(?-i:[a-z]{1,6}\d{1,4})(?:_(?-i:[a-z\d]{1,8})){1,4}",
            r"[0-9]+(?:\.[0-9]+)?x",
        ),
        junk=(
            "https://cdn.harbourcourier.example/pictures/quay-500-250.jpg",
            "[object Object]",
            "{{ headline }}",
            "<script type=text/javascript src=/player.js>",
            ".teaser { color: red }",
            "window.dataLayer = window.dataLayer || []",
            "Placeholder image-1",
            "qy3_1_en",
            "1.5x",
        ),
        keep=(
            "Null Toleranz am Hafen",
            "https://harbourcourier.example/strike",
            "Image 1 shows the quay before the fire.",
            "Let the ferries sail (and be quick about it)",
            "4x100 m relay: Port Ellery wins",
        ),
    ),
    Rule(
        id="widgets/player_abroad",
        why="A label, a button or a message of a player, a reader or a gallery.",
        kind="widget",
        pattern=line_that(
            r"media playback is (?:unsupported|not supported) on your device|(?:link to|embed|share|"
            r"copy) this (?:video|audio)|"
            r"copy link to \w+|(?:image|media|video) caption(?: (?-i:[\p{Lu}\d'\"]).{2,300})?|"
            r"view (?:pdf|print mode).{0,20}|"
            r"view image in fullscreen|show (?:more )?sharing options|show more sharing options|read later|"
            r"save (?:story|for later)|"
            r"like this:|like loading\.{3}|loading player|video (?:ad feedback|carousel)|closed captions?|"
            r"now playing|"
            r"\d{1,3} seconds of \d.{0,40}|volume \d{1,3} ?%|press shift question mark.{0,80}|"
            r"keyboard shortcuts.{0,40}|"
            r"view all ?\(\d+\)|view gallery|open gallery|start gallery",
            r"(?:video|audio|player|inhalt|artikel)(?: wird)? (?:starten|geladen|abspielen|anhören|"
            r"vorlesen)(?:, .{2,40})?|"
            r"player wird geladen|jetzt in der app anhören|(?:detailansicht|bildergalerie|galerie|"
            r"großansicht|vollbild) öffnen|"
            r"aktuelle zeit:? ?\d.{0,40}|(?:den )?link (?:des videos|zum einbetten.{0,40})|neuer abschnitt|"
            r"hauptinhalt|"
            r"(?:menü|suche|navigation) (?:öffnen|schließen|starten|aufklappen|ausklappen)|"
            r"artikel mit (?:bild|audio|video)-inhalten|bildbeitrag|home icon|pfeil (?:rechts|links)|"
            r"\d{1,3}:\d{2} min\.{1,2}.{0,30}|per mail sharen|auf dieser seite:",
            r"lecture (?:de la vidéo|audio)|lire dans l'app(?:li)?|passer la publicité|afficher plus|voir la vidéo|"
            r"votre navigateur ne .{3,80}|écouter l'article|(?:réduire|agrandir) (?:la vidéo|l'image)",
            r"(?:ver|reproducir) (?:el )?v[ií]deo|tu navegador no .{3,80}|su navegador no .{3,80}|"
            r"esta funcionalidad es s[oó]lo para (?:registrados|suscriptores)|escucha (?:la noticia|el artículo)|"
            r"reproduzir vídeo|ouça (?:este conteúdo|a notícia)|seu navegador não .{3,80}|"
            r"(?:guarda|riproduci) il video|il tuo browser non .{3,80}|bekijk (?:de )?video|"
            r"je browser .{3,60} niet.{0,30}",
            r"du trenger javascript.{0,60}|aktiver javascript.{0,60}|lyssna på artikel(?:n)?|"
            r"lytt til (?:saken|artikkelen)|"
            r"lyt til artiklen|öppna bild i helskärm|åpne bildet? i fullskjerm|kuuntele (?:juttu|artikkeli)|"
            r"odtwórz (?:wideo|film)|posłuchaj artykułu|přehrát (?:video|článek)|poslechnout článek|"
            r"(?:смотреть|включить|воспроизвести) видео|ваш браузер не .{3,80}|слушать (?:статью|новость)|"
            r"haberi (?:dinle|görüntüle|oku)|videoyu (?:izle|oynat)|yazı boyutu|küçük normal orta büyük.{0,20}|"
            r"شاهد الفيديو|استمع (?:إلى|الى) (?:المقال|الخبر)|播放视频|收听(?:本文|全文)|動画を再生|"
            r"記事を聞く|음성으로 듣기",
            r"استمع(?: (?:للمقال|للخبر|إلى التقرير))?|شاهد الفيديو|مشاهدة الفيديو|(?:yazı|metin) boyutu.{0,4}|"
            r"haberi sesli dinle|seslendir|прослушать(?: статью| новость)?|озвучить текст|слушать (?:новость|"
            r"материал)|прослухати.{0,16}|(?:размер|изменить размер) шрифта|کوچک نمایی|האזינו לכתבה|"
            r"(?:इस )?खबर को? सुनें|खबर सुनें|শুনুন|নিউজটি শুনুন|nghe (?:đọc bài|bài viết|podcast)|"
            r"dengarkan (?:artikel|berita)|(?:本文|新闻)?(?:朗读|播报|语音播报)|聽新聞|听新闻|音声で聞く|音声を再生|"
            r"この記事を聴く|jy kan nou na \S+ luister|no media source currently available|\d{3,4}p",
        ),
        junk=(
            "Media playback is unsupported on your device",
            "Image caption The keeper of the light in her kitchen",
            "Copy link to cartoon",
            "Like Loading...",
            "Player wird geladen",
            "Detailansicht öffnen",
            "Neuer Abschnitt",
            "Menü öffnen",
            "Passer la publicité",
            "Ver vídeo",
            "Guarda il video",
            "Bekijk de video",
            "Lyssna på artikeln",
            "Du trenger javascript for å se video.",
            "Смотреть видео",
            "Haberi dinle",
            "شاهد الفيديو",
            "播放视频",
            "動画を再生",
            "استمع للمقال",
            "Haberi sesli dinle",
            "Прослушать статью",
            "聽新聞",
            "No media source currently available",
        ),
        keep=(
            "Video wird zum Beweis vor Gericht",
            "Neuer Abschnitt der Hafenbahn eröffnet",
            "Afficher plus de bateaux, telle est la promesse du port.",
            "Save the harbour",
            "Image captions are an art, the photographer said.",
            "استمع القبطان إلى الراديو طوال الليل",
            "聽新聞的人少了",
        ),
    ),
    Rule(
        id="widgets/consent_abroad",
        why="The page asks for consent, or for JavaScript, before it shows something from elsewhere.",
        kind="widget",
        pattern=line_that(
            r"bitte aktivieren sie java ?script\b.{0,80}|sie haben java ?script .{0,80}|"
            r"um eingebettete inhalte anzuzeigen\b.{0,560}|"
            r"personenbezogene daten können an drittplattformen\b.{0,200}|du kannst ihn dir mit einem klick\b.{0,80}|"
            r"an dieser stelle findest du\b.{0,120}|link zum [\w-]+-inhalt|[\w-]+-inhalte erlauben|"
            r"(?:podcast|inhalt|video) freigeben|"
            r"ihr browser ist veraltet\b.{0,200}|die mit (?:einem symbol|\*|sternchen)\b.{2,80}(?:affiliate|"
            r"werbe|provisions)\S*.{0,250}",
            r"(?:activez|veuillez activer) javascript\b.{0,80}|ce contenu (?:est bloqué|"
            r"n'est pas disponible)\b.{0,200}|"
            r"(?:activa|active|habilite|habilita) (?:el )?javascript\b.{0,80}|"
            r"este contenido (?:no está disponible|se aloja)\b.{0,120}|"
            r"(?:ative|habilite) o javascript\b.{0,80}|(?:attiva|abilita) javascript\b.{0,80}|"
            r"schakel javascript in\b.{0,60}|"
            r"(?:включите|пожалуйста, включите) javascript\b.{0,80}|javascript'i? etkinleştirin\b.{0,60}|"
            r"javascriptを有効に.{0,30}|请(?:启用|开启)javascript.{0,20}|يرجى تفعيل .{2,40}",
            r"(?:this|our) (?:site|website|page) uses cookies\b.{0,250}|(?:accept|reject|allow) all(?: cookies)?|"
            r"(?:manage|cookie) (?:preferences|settings|choices)|alle (?:akzeptieren|ablehnen)|tout accepter|"
            r"aceptar todo|"
            r"aceitar tudo|accetta tutto|alles accepteren|tümünü kabul et|принять все",
            r"we've detected you are on internet explorer\b.{0,200}|your browser is (?:out of date|outdated|"
            r"not supported)\b.{0,200}",
            r"此内容由.{2,16}提供。.{0,120}cookies?.{0,80}|请同意.{2,30}隐私.{0,30}|請同意(?:我們的)?隱私.{0,40}|"
            r"(?:本網站|本网站|我們|我们)使用 ?cookies?.{0,120}|يستخدم (?:هذا )?الموقع (?:ملفات تعريف الارتباط|"
            r"الكوكيز).{0,120}|(?:мы|сайт|этот сайт) использу(?:ем|ет) (?:файлы )?(?:cookies?|куки).{0,160}|(?:ми|"
            r"сайт) використову(?:ємо|є) (?:файли )?(?:cookies?|кукі).{0,160}|(?:bu )?(?:site|web sitesi|"
            r"sitemiz)\p{L}* (?:çerez|cookie).{0,160}|çerez(?:ler)? (?:kullan|politika).{0,160}|(?:当|"
            r"當)?サイトでは(?:クッキー|cookie).{0,80}|(?:situs|laman|kami) [^.]{0,20}menggunakan (?:cookies?|"
            r"kuki).{0,160}|אתר זה (?:משתמש|עושה שימוש) ב.{0,6}(?:עוגיות|cookies).{0,80}",
        ),
        junk=(
            "Bitte aktivieren Sie JavaScript, damit Sie diesen Inhalt sehen.",
            "Personenbezogene Daten können an Drittplattformen übermittelt werden.",
            "Die mit Sternchen gekennzeichneten Links sind Affiliate-Links.",
            "Veuillez activer JavaScript.",
            "Habilita JavaScript para ver este contenido.",
            "Ative o JavaScript",
            "Attiva JavaScript",
            "Accept all cookies",
            "Tout accepter",
            "Принять все",
            "此内容由YouTube提供。由于这些网页可能使用cookies及其他技术，我们会寻求您的认可。",
            "يستخدم هذا الموقع ملفات تعريف الارتباط",
            "Мы используем файлы cookie.",
            "Bu site çerez kullanır.",
        ),
        keep=(
            "Accept all of it, the judge told the crews.",
            "Bitte aktivieren Sie die Sirene, rief der Wärter.",
            "Мы используем старый паром, сказал капитан.",
        ),
    ),
)
