"""Labels and messages of players."""

from __future__ import annotations

from ..rule import Hinted, Rule, line_that

RULES = (
    Rule(
        id="widgets/player",
        why="A player says that it plays, or that it cannot.",
        kind="widget",
        pattern=line_that(
            r"we apologi[sz]e, but this video has failed to load\.?|try refreshing your browser, or|"
            r"tap here to see other videos from our team\.?",
            r"to view this video,? please enable javascript\b.*|please enable javascript\b.*|(?:your|"
            r"this) browser does not support\b.*|javascript is (?:disabled|required)\b.*",
            r"(?:play video content|(?:scroll (?:down )?for|watch (?:the|our|a)) videos?(?: (?:above|below|here))?|"
            r"(?:hear|listen to) this (?:story|article)|listen now|read (?:aloud|to me)|listen [·|/-] ?\d.{1,20}|"
            r"listen to this (?:article|story) ?\d.{1,20}|this is a modal window\b.*|(?:beginning|"
            r"end) of dialog window\b"
            r".*|(?:the )?media could not be loaded\b.*|(?:error )?loading (?:ad|error|error loading)|"
            r"skip (?:ad )?in \d+|next up in \d+|(?:read|view|download|see|show|hide) (?:the )?(?:full )?transcript|"
            r"(?:subscribe to|follow) (?:the|our|this) podcast|listen (?:and subscribe |now )?on (?:apple podcasts|"
            r"spotify|"
            r"amazon music|youtube|google podcasts)\b.*|listen to the [^.!?]{2,} podcast:?|(?:change|resize|"
            r"increase|"
            r"decrease) (?:text|font)(?: size)?|a-|a\+|powered by (?:automated |google )?translat\w+|powered by|"
            r"stream (?:for )?free on .{2,}|(?:video )?(?:autoplay|next up)(?: (?:on|off))?)",
            r"(?:play|watch|replay|pause|mute|unmute|stop)(?: (?:the|this))? (?:video|audio|again|clip)|"
            r"video player is loading\.?|(?:this )?video (?:is )?(?:unavailable|not available|"
            r"could not be loaded)\.?",
            r"audio by (?:vocalize|carbonatix)|listen to (?:(?:this|the) )?(?:article|story|episode|podcast)(?: "
            r".*)?|(?:audio|article) (?:read by|"
            r"narrated by) .{2,}|this is an? (?:ai|automated|computer)[- ]generated (?:voice|audio|"
            r"narration)\b.*",
            r"(?:artikel|beitrag) (?:anhören|vorlesen)(?: .{0,20})?|écouter (?:cet )?article|"
            r"escuchar (?:este )?(?:artículo|noticia)|ouvir (?:este )?(?:artigo|notícia)|ascolta (?:questo |"
            r"l')articolo|beluister dit artikel|luister naar (?:dit artikel|dit verhaal|de podcast)|"
            r"(?:lyt til|hør) (?:artiklen|artikkelen|saken)|lyssna på (?:texten|inslaget)|"
            r"kuuntele (?:juttu|artikkeli|uutinen)|hlusta á (?:frétt(?:ina)?|greinina)|kuula (?:artiklit|lugu)|"
            r"klausies rakstu|klausyti straipsnio|lauschtert (?:och|de|den|d')\b.*|"
            r"(?:dieser|ihr) browser unterstützt das video-element nicht\.?|nzz\.ch benötigt javascript.*|"
            r"[\p{L}.]{3,20} benötigt javascript\b.*|optimieren sie ihre browser-?einstellungen|"
            r"bitte passen sie (?:ihre|die) (?:browser-?)?einstellungen an\.?|podcast: jetzt hören",
            r"im (?:folgenden |obigen )?video (?:zeigen wir|erklären wir|seht ihr|sehen sie|siehst du|erfahrt ihr|"
            r"erfahren sie)"
            r"\b.{2,}",
            Hinted(
                r".*(?:^|[?!.:] ?|\b)(?:testet?|testen sie|jetzt) (?:euer|eure|dein|ihr) (?:wissen|"
                r"können)\b.*",
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
            Hinted(r".{3,} back to video", hint=" back to video"),
            r"(?:please )?(?:use|try|upgrade to|switch to|update) (?:a |an |your |another )?(?:(?:google|chrome|"
            r"supported|modern|newer|different|web) )*browser\b.*|(?:this|your) browser (?:is|isn't|is not)(?: "
            r"no longer)? "
            r"(?:supported|up to date)\b.*",
            r"(?:sorry,? )?(?:this|the) (?:player|video|audio|content|form|clip|stream|programme|content you requested)"
            r" (?:is (?:currently )?(?:not |no longer |un)|isn't |does not |doesn't |cannot |can't |can not |could not "
            r")"
            r"(?:available|exist|be (?:played|displayed|loaded)|supported|work)\b.*",
            r"(?:sorry,? )?your browser (?:doesn't|does not) support\b.*|one of your browser extensions\b.*",
            r"if you(?:'re| are) (?:having trouble|unable|having problems) (?:watching|viewing|listening|loading|to "
            r"load|"
            r"to view|to see|to watch) (?:this|the) (?:video|content|form|page|audio|player)\b.*",
            r"(?:tap|click) (?:to|for) (?:un)?mute|(?:click|tap) to play(?: (?:the )?video)?\b.*|"
            r"(?:error )?loading (?:the )?next (?:article|story|page)|(?:content|comments|video|player|map|ad) (?:is )?"
            r"loading[. ]*|video player loading|video player was slow to load content|ad never loaded|"
            r"how relevant is this ad to you\?|did you encounter any technical issues\?|"
            r"your effort and contribution in providing this feedback\b.*",
            r"(?:this|the) (?:audio|voice|voiceover|narration|recording|audio version)(?: of (?:this|the) (?:article|"
            r"story))? (?:is|was|has been) (?:auto-?|automatically |ai[ -])?generated\b.*|"
            r"(?:new:? ?)?you can now listen to (?:\p{L}+ )*articles!?\.?|listening to articles is .{2,}|"
            r"(?:listen to (?:this|more)|save time by listening)\b[^.]{2,}\b(?:podcasts?|audio articles|app|"
            r"multitask)\b"
            r".*|(?:produced|narrated) by .{2,} using ai narration\b.*|"
            r"getting your .{2,} player ready\.*",
            r"(?:(?:normal|larger?|very large|smaller?|small|medium|standard) )+text size|(?:in|d[ei]s?)crease "
            r"(?:article )?(?:font|text) size|(?:small|medium|large|standard|normal)(?: (?:small|medium|large|standard|"
            r"normal|wide)){1,3}|text settings|a[ -]+a[+ -]*(?:a\+?)?|aa",
            r"(?:duration|length|running time):? \d{1,2}:\d{2}(?::\d{2})?|(?:video|audio)?[ |·]*\d{1,2}:\d{2} ?[-|·/]? "
            r"?"
            r"(?:source: .{2,}|\d{1,2}:\d{2})",
            longest=240,
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
)
