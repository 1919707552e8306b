"""Labels and messages of players, galleries, polls and other machinery of the page."""

from .rule import Rule, Where, line_that, whole_line

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
            r"(?:play|watch|replay|pause|mute|unmute|stop)(?: (?:the|this))? (?:video|audio|again|clip)|"
            r"video player is loading\.?|(?:this )?video (?:is )?(?:unavailable|not available|"
            r"could not be loaded)\.?",
            r"listen to (?:this|the) (?:article|story|episode|podcast)(?: .{0,40})?|(?:audio|article) (?:read by|"
            r"narrated by) .{2,40}|this is an? (?:ai|automated|computer)[- ]generated (?:voice|audio|"
            r"narration)\b.{0,60}",
            r"(?:artikel|beitrag) (?:anhören|vorlesen)(?: .{0,20})?|écouter (?:cet )?article|"
            r"escuchar (?:este )?(?:artículo|noticia)|ouvir (?:este )?(?:artigo|notícia)|ascolta (?:questo |"
            r"l')articolo|beluister dit artikel",
            r"(?:text|font) size:?.{0,10}|(?:tamaño de letra|color de fondo|schriftgröße|taille du texte|"
            r"tamanho da letra|dimensione (?:carattere|testo)|размер шрифта|小字号|大字号|文字サイズ).{0,20}",
            r"(?:loading|laden|chargement|cargando|carregando|caricamento|загрузка|yükleniyor|加载中|"
            r"読み込み中)(?: .{0,20})?\.\.\.",
            r".{3,200} back to video",
        ),
        junk=(
            "We apologize, but this video has failed to load.",
            "To view this video please enable JavaScript",
            "Play video",
            "Listen to this article",
            "Artikel anhören",
            "Écouter cet article",
            "Escuchar este artículo",
            "Tamaño de letra",
            "Loading...",
        ),
        keep=(
            "Listen to this, the keeper said, and blew the horn.",
            "Watch the video, the lawyer told the jury.",
            "Laden am Hafen schließt",
        ),
    ),
    Rule(
        id="widgets/consent",
        why="The page asks for consent before it shows something from elsewhere.",
        kind="widget",
        pattern=line_that(
            r"(?:empfohlener (?:redaktioneller|externer) inhalt|externer inhalt|empfohlener inhalt)\b.{0,60}",
            r"an dieser stelle (?:finden sie|befindet sich|steht ein|ist ein)\b.{0,80}(?:externe[rn]?|"
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
            r"deze (?:site|website) gebruikt cookies)\b.{0,200}",
            r"\(?(?:opens? in (?:a )?new (?:window|tab)|öffnet in (?:einem )?neuen? (?:fenster|tab)|"
            r"wird in neuem fenster geöffnet)\)?",
        ),
        junk=(
            "Empfohlener redaktioneller Inhalt",
            "Ein Klick für den Datenschutz",
            "We use cookies to improve your visit.",
            "Nous utilisons des cookies.",
            "Utilizamos cookies propias y de terceros.",
            "(opens in a new window)",
        ),
        keep=("Cookies are sold on the quay.", "An dieser Stelle stand bis 1954 der Leuchtturm."),
    ),
    Rule(
        id="widgets/counter",
        why="The number of a picture in a gallery, or the length of a recording.",
        kind="widget",
        pattern=line_that(
            r"\d{1,3} ?(?:/|of|von|de|sur) ?\d{1,3}",
            r"\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:min\.?|minuten))?",
            r"\{\{.{1,300}\}\}",
        ),
        where=Where.EDGES,
        junk=("1 / 14", "1 of 6", "00:00:49"),
        keep=("9/11 remembered", "1 of 6 ferries sails"),
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
            r"(?:view|vote|see) results|submit (?:vote|answer)|thank you for voting!?",
            r"having trouble\? click here\.?|what's this\??|learn more\.?|find out more\.?|show latest update|"
            r"show (?:more|latest) updates?",
        ),
        junk=(
            "Article bookmarked",
            "Find your bookmarks in your Courier section, under my profile",
            "View results",
            "Learn more",
        ),
        keep=("Learn more languages, the school tells its pupils.", "Results will be known on Friday"),
    ),
)
