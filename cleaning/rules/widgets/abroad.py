"""Messages of players and prompts for consent, in further languages."""

from __future__ import annotations

from ..rule import Rule, line_that

RULES = (
    Rule(
        id="widgets/player_abroad",
        why="A label, a button or a message of a player, a reader or a gallery.",
        kind="widget",
        pattern=line_that(
            r"media playback is (?:unsupported|not supported) on your device|(?:link to|embed|share|"
            r"copy) this (?:video|audio)|"
            r"copy link to \w+|(?:image|media|video) caption(?: (?-i:[\p{Lu}\d'\"]).{2,})?|"
            r"view (?:pdf|print mode).{0,20}|"
            r"view image in fullscreen|show (?:more )?sharing options|show more sharing options|read later|"
            r"save (?:story|for later)|"
            r"like this:|like loading\.{3}|loading player|video (?:ad feedback|carousel)|closed captions?|"
            r"now playing|"
            r"\d{1,3} seconds of \d.*|volume \d{1,3} ?%|press shift question mark.*|"
            r"keyboard shortcuts.*|"
            r"view all ?\(\d+\)|view gallery|open gallery|start gallery",
            r"(?:video|audio|player|inhalt|artikel)(?: wird)? (?:starten|geladen|abspielen|anhören|"
            r"vorlesen)(?:, .{2,})?|"
            r"player wird geladen|jetzt in der app anhören|(?:detailansicht|bildergalerie|galerie|"
            r"großansicht|vollbild) öffnen|"
            r"aktuelle zeit:? ?\d.*|(?:den )?link (?:des videos|zum einbetten.*)|neuer abschnitt|"
            r"hauptinhalt|"
            r"(?:menü|suche|navigation) (?:öffnen|schließen|starten|aufklappen|ausklappen)|"
            r"artikel mit (?:bild|audio|video)-inhalten|bildbeitrag|home icon|pfeil (?:rechts|links)|"
            r"\d{1,3}:\d{2} min\.{1,2}.*|per mail sharen|auf dieser seite:",
            r"lecture (?:de la vidéo|audio)|lire dans l'app(?:li)?|passer la publicité|afficher plus|voir la vidéo|"
            r"votre navigateur ne .{3,}|écouter l'article|(?:réduire|agrandir) (?:la vidéo|l'image)",
            r"(?:ver|reproducir) (?:el )?v[ií]deo|tu navegador no .{3,}|su navegador no .{3,}|"
            r"esta funcionalidad es s[oó]lo para (?:registrados|suscriptores)|escucha (?:la noticia|el artículo)|"
            r"reproduzir vídeo|ouça (?:este conteúdo|a notícia)|seu navegador não .{3,}|"
            r"(?:guarda|riproduci) il video|il tuo browser non .{3,}|bekijk (?:de )?video|"
            r"je browser .{3,} niet.*",
            r"du trenger javascript.*|aktiver javascript.*|lyssna på artikel(?:n)?|"
            r"lytt til (?:saken|artikkelen)|"
            r"lyt til artiklen|öppna bild i helskärm|åpne bildet? i fullskjerm|kuuntele (?:juttu|artikkeli)|"
            r"odtwórz (?:wideo|film)|posłuchaj artykułu|přehrát (?:video|článek)|poslechnout článek|"
            r"(?:смотреть|включить|воспроизвести) видео|ваш браузер не .{3,}|слушать (?:статью|новость)|"
            r"haberi (?:dinle|görüntüle|oku)|videoyu (?:izle|oynat)|yazı boyutu|küçük normal orta büyük.{0,20}|"
            r"شاهد الفيديو|استمع (?:إلى|الى) (?:المقال|الخبر)|播放视频|收听(?:本文|全文)|動画を再生|"
            r"記事を聞く|음성으로 듣기",
            r"استمع(?: (?:للمقال|للخبر|إلى التقرير))?|شاهد الفيديو|مشاهدة الفيديو|(?:yazı|metin) boyutu.{0,4}|"
            r"haberi sesli dinle|seslendir|прослушать(?: статью| новость)?|озвучить текст|слушать (?:новость|"
            r"материал)|прослухати.{0,16}|(?:размер|изменить размер) шрифта|کوچک نمایی|האזינו לכתבה|"
            r"(?:इस )?खबर को? सुनें|खबर सुनें|শুনুন|নিউজটি শুনুন|nghe (?:đọc bài|bài viết|podcast)|"
            r"dengarkan (?:artikel|berita)|(?:本文|新闻)?(?:朗读|播报|语音播报)|聽新聞|听新闻|音声で聞く|音声を再生|"
            r"この記事を聴く|jy kan nou na \S+ luister|no media source currently available|\d{3,4}p",
            longest=200,
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
            r"bitte aktivieren sie java ?script\b.*|sie haben java ?script .*|"
            r"um eingebettete inhalte anzuzeigen\b.*|"
            r"personenbezogene daten können an drittplattformen\b.*|du kannst ihn dir mit einem klick\b.*|"
            r"an dieser stelle findest du\b.*|link zum [\w-]+-inhalt|[\w-]+-inhalte erlauben|"
            r"(?:podcast|inhalt|video) freigeben|"
            r"ihr browser ist veraltet\b.*|die mit (?:einem symbol|\*|sternchen)\b.{2,}(?:affiliate|"
            r"werbe|provisions)\S*.*",
            r"(?:activez|veuillez activer) javascript\b.*|ce contenu (?:est bloqué|"
            r"n'est pas disponible)(?:[^\p{L}].*)?|"
            r"(?:activa|active|habilite|habilita) (?:el )?javascript\b.*|"
            r"este contenido (?:no está disponible|se aloja)\b.*|"
            r"(?:ative|habilite) o javascript\b.*|(?:attiva|abilita) javascript\b.*|"
            r"schakel javascript in\b.*|"
            r"(?:включите|пожалуйста, включите) javascript\b.*|javascript'i? etkinleştirin\b.*|"
            r"javascriptを有効に.*|请(?:启用|开启)javascript.{0,20}|يرجى تفعيل .{2,}",
            r"(?:this|our) (?:site|website|page) uses cookies\b.*|(?:accept|reject|allow) all(?: cookies)?|"
            r"(?:manage|cookie) (?:preferences|settings|choices)|alle (?:akzeptieren|ablehnen)|tout accepter|"
            r"aceptar todo|"
            r"aceitar tudo|accetta tutto|alles accepteren|tümünü kabul et|принять все",
            r"we've detected you are on internet explorer\b.*|your browser is (?:out of date|outdated|"
            r"not supported)\b.*",
            r"此内容由.{2,16}提供。.*cookies?.*|请同意.{2,}隐私.*|請同意(?:我們的)?隱私.*|"
            r"(?:本網站|本网站|我們|我们)使用 ?cookies?.*|يستخدم (?:هذا )?الموقع (?:ملفات تعريف الارتباط|"
            r"الكوكيز).*|(?:мы|сайт|этот сайт) использу(?:ем|ет) (?:файлы )?(?:cookies?|куки).*|(?:ми|"
            r"сайт) використову(?:ємо|є) (?:файли )?(?:cookies?|кукі).*|(?:bu )?(?:site|web sitesi|"
            r"sitemiz)\p{L}* (?:çerez|cookie).*|çerez(?:ler)? (?:kullan|politika).*|(?:当|"
            r"當)?サイトでは(?:クッキー|cookie).*|(?:situs|laman|kami) [^.]{0,20}menggunakan (?:cookies?|"
            r"kuki).*|אתר זה (?:משתמש|עושה שימוש) ב.{0,6}(?:עוגיות|cookies).*",
            longest=500,
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
