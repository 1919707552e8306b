"""What players and galleries say, as the common ones print it in the language of the page."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="widgets/player_line",
        why="A label, a button or a message of a player or a gallery.",
        kind="widget",
        pattern=whole_line(
            # English
            r"\(error code: \d+\)|audio (?:player|track|version of this story)|auto \(\d+p\)|"
            r"background color black white red|"
            r"captions (?:off, selected|settings, opens captions settings dialog)|close (?:\(esc\)|this dialog)|"
            r"copy video url|current time \d+:\d+|descriptions off, selected|"
            r"font (?:family proportional sans-serif monospace sans-serif|size \d+% \d+% \d+% \d+%)|"
            r"go to slide \d+|increase volume|listen to this post|load image|loaded: \d+%|next \(arrow right\)|"
            r"no compatible source was found for this media|open image in lightbox|picture-in-picture|"
            r"play/pause space|powered by trinity audio|press to zoom|previous \(arrow left\)|progress: \d+%|"
            r"remaining time -\d+:\d+|reset restore all settings to the.*|rewind \d+ seconds|"
            r"seek (?:forward|to live, currently behind live)|stream type live|"
            r"subtitles (?:off, selected|settings, opens subtitles settings dialog)|"
            r"text (?:color white black red green.*|edge style none raised depressed uniform dropshadow)|"
            r"theater mode|this video file cannot be played|toggle fullscreen|"
            r"use up/down arrow keys to increase.*|video player|watch on youtube|zoom in/out",
            # German
            r"aktueller zeitpunkt \d+:\d+|anfang des dialogfensters\. esc bricht ab.*|"
            r"beschreibungen aus, ausgewählt|bild-im-bild-modus|"
            r"das video (?:kann nicht abgespielt werden|konnte nicht geladen werden.*)|datei herunterladen|"
            r"dauer \d+:\d+|die videowiedergabe wurde abgebrochen|dies ist ein modales fenster|"
            r"diesen artikel anhören|für dieses video wurde keine kompatible quelle gefunden|"
            r"hören sie diesen artikel|in lightbox öffnen|jetzt anhören|modales fenster schließen|"
            r"pfeiltasten hoch/runter benutzen, um die lautstärke zu regeln|schließen \(esc\)|streamtyp|"
            r"ton (?:aus|ein)|untertitel (?:aus|aus, ausgewählt)|"
            r"untertiteleinstellungen, öffnet einstellungen für untertitel|verbleibende zeit -\d+:\d+|"
            r"video-player wird geladen|wiedergabegeschwindigkeit|"
            r"zur live-übertragung wechseln\. aktuell wird es.*|"
            r"zurücksetzen alle einstellungen auf die standardwerte zurücksetzen",
            # French
            r"aucune source compatible n'a été trouvée.*|ceci est une fenêtre modale|"
            r"cette vidéo n'a pas pu être.*|descriptions désactivées, sélectionné|"
            r"diapositive (?:précédente|suivante)|durée \d+:\d+|début de la fenêtre de dialogue.*|"
            r"ecouter cet article|fermer (?:\(échap\)|la boîte de dialogue modale)|"
            r"image (?:dans l'image|précédente|suivante)|le lecteur vidéo est en cours de chargement|"
            r"lecteur (?:audio|vidéo)|lecture audio de l'article|lire la vidéo|"
            r"paramètres des sous-titres, ouvre les paramètres des sous-titres|passer l'annonce|piste audio|"
            r"plein écran|réinitialiser restaurer tous les paramètres aux.*|son activé|"
            r"sous-titres (?:désactivés|désactivés, sélectionné)|"
            r"temps (?:actuel(?: \d+:\d+)?|restant(?: -\d+:\d+)?)|type de flux|télécharger le fichier|"
            r"utilisez les flèches haut/bas pour augmenter.*|vitesse de lecture|écoutez cet article",
            # Spanish
            r"cerrar \(esc\)|cierra cuadro de diálogo modal|comienzo de la ventana de diálogo.*|"
            r"configuración de subtítulos, abre el diálogo.*|descargar archivo|diapositiva (?:anterior|siguiente)|"
            r"el reproductor se está cargando|esta es una ventana modal|final de la ventana de diálogo|"
            r"galería de fotos|imagen (?:anterior|siguiente|sobre imagen)|"
            r"no se ha (?:encontrado ninguna fuente.*|podido cargar el.*)|pantalla completa|pista de audio|"
            r"reproductor de (?:audio|video)|saltar anuncio|"
            r"subtítulos (?:desactivados|desactivados, seleccionado)|"
            r"tiempo (?:actual \d+:\d+|reproducido|restante)|tipo de secuencia|"
            r"utiliza las teclas de flecha arriba/abajo.*|velocidad de reproducción",
            # Portuguese
            r"baixar arquivo|ecrã inteiro|esta é uma janela modal|este vídeo não pode ser reproduzido|"
            r"fechar \(esc\)|fim da janela de diálogo|galeria de fotos|imagem anterior|"
            r"início da janela de diálogo\. escape.*|não foi encontrada fonte de vídeo compatível|"
            r"o vídeo não pode ser carregado.*|próxima imagem|próximo slide|pular anúncio|reprodutor de vídeo|"
            r"sem legendas, selecionado|slide anterior|tempo restante|tocador de (?:vídeo|áudio)|"
            r"use as setas para cima ou.*|velocidade de reprodução",
            # Italian
            r"\d+ di \d+|audio player|chiudi (?:\(esc\)|schermo intero)|diapositiva (?:precedente|successiva)|"
            r"durata \d+:\d+|fine della finestra di dialogo|foto \d+ di \d+|"
            r"il (?:caricamento del video è in corso|filmato non può essere caricato.*|video non può essere "
            r"riprodotto)|immagine (?:precedente|successiva)|ingrandisci immagine|"
            r"inizio della finestra di dialogo\. il.*|non ci sono fonti compatibili per questo filmato|"
            r"orario attuale|questa è una finestra modale|riproduci video|salta annuncio|scarica file|"
            r"schermo intero|senza sottotitoli|slide successiva|tasso di riproduzione|tempo rimanente|"
            r"usa i tasti freccia su/giù per.*|vedi galleria|velocità di riproduzione",
            # Dutch
            r"\d+ van \d+|advertentie overslaan|artikel beluisteren|"
            r"begin van dialoogvenster\. escape zal annuleren.*|bekijk galerij|bestand downloaden|"
            r"bijschriften-instellingen, opent bijschriften-instellingen venster|"
            r"de media kon niet worden geladen.*|deze video kan niet worden afgespeeld|dit is een modaal venster|"
            r"duur \d+:\d+|einde van dialoogvenster|gebruik omhoog/omlaag pijltoetsen om het volume.*|geluid uit|"
            r"huidige tijd(?: \d+:\d+)?|ondertiteling (?:uit|uit, geselecteerd)|resterende tijd(?: -\d+:\d+)?|"
            r"sluiten \(esc\)|streamtype|uw browser ondersteunt de videotag niet|video afspelen|"
            r"videospeler is aan het laden|volgende (?:dia|slide)|volledig scherm|"
            r"voor deze media is geen ondersteunde bron gevonden|vorige dia|weergavesnelheid",
            # Russian
            r"\d+ из \d+|аудио проигрыватель|без звука|видео проигрыватель(?: загружается)?|"
            r"закрыть (?:\(esc\)|модальное окно)|звуковая дорожка|"
            r"используйте клавиши вверх/вниз, чтобы увеличить или уменьшить громкость|конец диалогового окна|"
            r"настройки субтитров, откроется диалог настройки субтитров|"
            r"начало диалоговго окна\. кнопка escape закроет.*|невозможно загрузить видео из-за сетевого или.*|"
            r"оставшееся время(?: -\d+:\d+)?|подписи выкл|полноэкранный режим|послушать новость|предыдущее фото|"
            r"предыдущий слайд|продолжительность \d+:\d+|пропустить рекламу|"
            r"сбросить сбросить все найстройки по умолчанию готово|скачать файл|скорость воспроизведения|"
            r"следующее фото|следующий слайд|совместимые источники для этого видео отсутствуют|"
            r"субтитры (?:выкл|выкл\., выбрано)|текущее время(?: \d+:\d+)?|тип потока|это модальное окно",
            # Arabic
            r"\d+ من \d+|إيقاف الترجمة|استخدم مفاتيح الأسهم أعلى/أسفل لزيادة أو.*|الشريحة (?:التالية|السابقة)|"
            r"الصورة (?:التالية|السابقة)|المتصفح الخاص بك لا يدعم الفيديو|المدة \d+:\d+|"
            r"الوقت (?:الحالي(?: \d+:\d+)?|المتبقي(?: -\d+:\d+)?)|بداية نافذة الحوار\. سيؤدي الهروب إلى.*|"
            r"تخطي الإعلان|تشغيل الفيديو|تم التحميل|صورة \d+ من \d+|فشل العثور على أي مصدر متوافق.*|"
            r"لا يمكن تحميل الفيديو بسبب فشل.*|متصفحك لا يدعم تشغيل الصوت|مشغل (?:الصوت|الفيديو)|معدل التشغيل|"
            r"ملء الشاشة|نهاية مربع الحوار|نوع التيار|هذه نافذة مشروطة",
            # Turkish
            r"bu (?:bir modal penceredir|haberi dinle)|"
            r"diyalog penceresinin (?:başlangıcı\. esc tuşu iptal.*|sonu)|fotoğraf \d+ / \d+|galeriyi görüntüle|"
            r"kapat \(esc\)|makaleyi dinle|reklamı geç|resmi büyüt|"
            r"ses (?:oynatıcı|seviyesini artırmak veya azaltmak için.*)|sesli dinle|sonraki (?:fotoğraf|slayt)|"
            r"tarayıcınız (?:ses öğesini desteklemiyor|video etiketini desteklemiyor)|"
            r"video (?:için kaynak bulunamadı|oynatıcı(?: yükleniyor)?|oynatılamadı, ağ yada sunucu hattası.*)|"
            r"önceki (?:fotoğraf|slayt)",
            # Chinese
            r"当前时间|当前时间 \d+:\d+|时长 \d+:\d+|剩余时间|剩余时间 -\d+:\d+|加载完毕|媒体流类型|播放速度|"
            r"节目段落|关闭字幕|退出全屏|这是一个弹窗|这是一个模态窗口|开始对话视窗。离开会取消及关闭视窗|"
            r"结束对话视窗|无法找到此视频兼容的源|视频因格式不支持或者服务.*|视频播放被终止|"
            r"字幕设定, 开启字幕设定弹窗|视频播放器|音频播放器|关闭弹窗|跳过广告|视频加载中|"
            r"使用上/下箭头键来增高或降低音量|朗读全文|您的浏览器不支持音频播放|您的浏览器不支持视频播放|听文章|"
            r"下一张图片|上一张图片|查看图集|图片 \d+ / \d+",
            # Chinese, as written in Taiwan and Hong Kong
            r"播放影片|目前時間|總共時間|剩餘時間|載入完畢|串流類型|播放速率|關閉字幕|退出全螢幕|子母畫面|"
            r"此為強制回應視窗|開始對話視窗。離開會取消並關閉視窗|結束對話視窗|無法找到相容此媒體的來源|"
            r"因格式不支援、伺服器或網.*|字幕設定, 開啟字幕設定對話框|視訊播放器|音訊播放器|跳過廣告|收聽本文|"
            r"語音朗讀|您的瀏覽器不支援音訊播放|您的瀏覽器不支援影片播放|查看圖集|圖片 \d+ / \d+",
            # Japanese
            r"一時停止|ミュート|現在の時間|現在の時間 \d+:\d+|残りの時間|ロード済み|進行状況|ストリームの種類|"
            r"再生レート|チャプター|サブタイトル オフ|キャプション オフ|フルスクリーン|全画面表示|"
            r"この動画に対して互換性の.*|サーバーまたはネットワー.*|動画再生を中止しました|動画プレーヤー|"
            r"ビデオプレーヤー|これはモーダルウィンドウです|広告をスキップ|再生速度|ボリューム調節には上下矢.*|"
            r"音声プレーヤー|お使いのブラウザは音声再.*|お使いのブラウザは動画再.*|次のスライド|前のスライド|"
            r"次の画像|前の画像|写真 \d+/\d+|ギャラリーを見る",
            # Polish
            r"\d+ z \d+|aktualny czas|dla tego materiału wideo nie znaleziono kompatybilnego źródła|"
            r"materiał wideo nie może być załadowany.*|napisy wyłączone|następne zdjęcie|następny slajd|"
            r"odsłuchaj artykuł|odtwarzacz (?:plików dźwiękowych|wideo)|odtwarzaj wideo|pełny ekran|pomiń reklamę|"
            r"poprzedni slajd|poprzednie zdjęcie|powiększ zdjęcie|pozostały czas|szybkość odtwarzania|"
            r"to jest okno modala|transkrypcja wyłączona|"
            r"twoja przeglądarka nie obsługuje (?:elementu audio|odtwarzacza wideo)|typ strumienia|wyłącz dźwięk|"
            r"włącz dźwięk|zamknij \(esc\)|zdjęcie \d+ z \d+",
            # Czech
            r"celá obrazovka|další (?:obrázek|snímek)|foto \d+ z \d+|popisky vypnuty|předchozí obrázek|"
            r"přehrát zvuk|přehrávač videa|přeskočit reklamu|rychlost přehrávání|titulky vypnuty|"
            r"video nemohlo být načteno, buď kvůli.*|váš prohlížeč nepodporuje přehrávání (?:videa|zvuku)|"
            r"zavřít \(esc\)|zmenšená obrazovka|zobrazit galerii|ztlumit zvuk|zvětšit obrázek|"
            r"špatně zadaný zdroj videa",
            # Slovak
            r"prehrať video|rýchlosť prehrávania|váš prehliadač nepodporuje prehrávanie zvuku",
            # Croatian
            r"cijeli zaslon|pokreni video|preostalo vrijeme|puni zaslon|trenutno vrijeme",
            # Bulgarian
            r"вашият браузър не поддържа аудио|оставащо време|пусни видеото|скорост на възпроизвеждане|"
            r"текущо време|цял екран|чуйте статията",
            # Ukrainian
            r"\d+ з \d+|без (?:звуку|підписів|субтитрів)|відтворити відео|зі звуком|наступне фото|наступний слайд|"
            r"неможливо завантажити відео через мережевий чи.*|неповноекранний режим|переглянути галерею|"
            r"повноекранний режим|попереднє фото|попередній слайд|поточний час|пропустити рекламу|слухати статтю|"
            r"сумісні джерела для цього відео відсутні|тип потоку|фото \d+ з \d+|час, що залишився|"
            r"швидкість відтворення",
            # Swedish
            r"\d+ av \d+|aktuell tid|bild \d+ av \d+|"
            r"det (?:gick inte att (?:hitta någon.*|ladda videon.*)|här är ett modalt fönster)|"
            r"din webbläsare (?:stöder inte ljudelementet|stödjer inte video)|förstora bilden|hoppa över annons|"
            r"ljud (?:av|på)|spela video|stäng \(esc\)|text av|visa bildspel|återstående tid",
            # Danish
            r"\d+ af \d+|afspil video|aktuel tid|billede \d+ af \d+|dette er et modalt vindue|"
            r"din browser understøtter ikke (?:lydelementet|video)|fandt ikke en kompatibel kilde for denne video|"
            r"forstør billede|luk (?:\(esc\)|fuldskærm)|lyt til denne artikel|med lyd|næste slide|resterende tid|"
            r"se galleri|spring annonce over|uden (?:lyd|undertekster)|videoen kunne ikke indlæses, enten fordi.*",
            # Norwegian
            r"bilde \d+ av \d+|dette er et modalt vindu|fant ikke en kompatibel kilde for dette mediainnholdet|"
            r"forstørr bilde|gjenstående tid|hopp over annonse|lastet inn|lukk (?:\(esc\)|fullskjerm)|"
            r"lyd (?:av|på)|neste lysbilde|nettleseren din støtter ikke (?:lydelementet|video)|se bildegalleri|"
            r"spill av video|type strøm|undertekst av|videoen kunne ikke lastes ned, på.*",
            # Finnish
            r"avaa kuvagalleria|edellinen kuva|jäljellä oleva aika|koko näyttö|kuva \d+/\d+|ohita mainos|"
            r"selaimesi ei tue (?:videota|ääntä)|seuraava (?:dia|kuva)|sulje \(esc\)|suurenna kuva|tekstitys pois|"
            r"toista video|tälle videolle ei löytynyt yhteensopivaa lähdettä|tämänhetkinen aika|"
            r"videon lataus ei onnistunut joko palvelin-.*|ääni (?:pois|päällä)",
            # Hungarian
            r"a böngésző nem támogatja a hanglejátszást|aktuális időpont|ez egy felugró ablak|"
            r"feliratok kikapcsolva|hátralévő idő|lejátszási sebesség|nincs kompatibilis forrás ehhez a videóhoz|"
            r"párbeszédablak vége|teljes képernyő|videó lejátszása",
            # Romanian
            r"aceasta este o fereastră modală|ascultă (?:acest articol|articolul)|"
            r"browserul tău nu suportă elementul audio|ecran complet|foto \d+ din \d+|imaginea următoare|"
            r"nu au fost găsite surse compatibile.*|rată de redare|redare video|sfârșitul ferestrei de dialog|"
            r"slide următor|subtitrări dezactivate, selectat|timp rămas|"
            r"începutul ferestrei de dialog\. tasta escape.*",
            # Greek
            r"αναπαραγωγή βίντεο|δεν βρέθηκε συμβατή πηγή αναπαραγωγής για.*|ο περιηγητής σας δεν υποστηρίζει ήχο|"
            r"πλήρης οθόνη|ρυθμός αναπαραγωγής|τρέχων χρόνος",
            # Hebrew
            r"הדפדפן שלך אינו תומך באודיו|זהו חלון מודאלי|זמן (?:נוכחי|נותר)|כתוביות כבויות|"
            r"לא נמצא מקור תואם עבור מדיה זו|להאזנה לכתבה|מסך מלא|נגן וידאו|סוף חלון דו-שיח|קצב ניגון",
            # Persian
            r"تمام صفحه|زمان (?:باقی مانده|فعلی)|سرعت پخش|شنیدن خبر|مرورگر شما از پخش صدا پشتیبانی نمی‌کند|"
            r"پخش ویدیو|گوش دادن به مقاله",
            # Hindi
            r"इस लेख को सुनें|पूर्ण स्क्रीन|फ़ुल स्क्रीन|यह लेख सुनें|वर्तमान समय|वीडियो (?:चलाएं|देखें)|शेष समय",
            # Thai
            r"เล่นวิดีโอ|เวลาปัจจุบัน|เวลาที่เหลือ|เต็มหน้าจอ",
            # Vietnamese
            r"bỏ qua quảng cáo|không có nguồn tương thích cho media này|nghe bài viết này|thoát toàn màn hình|"
            r"thời gian (?:còn lại|hiện tại)|toàn màn hình|trình duyệt của bạn không hỗ.*|"
            r"tắt (?:chú thích|phụ đề)|tốc độ phát|video không tải được, mạng hay.*",
            # Indonesian
            r"\d+ dari \d+|browser anda tidak mendukung elemen audio|dengarkan artikel ini|foto \d+ dari \d+|"
            r"gambar berikutnya|kecepatan pemutaran|layar penuh|lewati iklan|lihat galeri|putar video|sisa waktu|"
            r"slide berikutnya|waktu sekarang",
            # Korean
            r"갤러리 보기|광고 건너뛰기|기사를 음성으로 듣기|남은 시간|다음 (?:슬라이드|이미지)|동영상 재생|"
            r"브라우저가 오디오를 지원하지 않습니다|비디오 재생을 취소했습니다|"
            r"비디오에 호환되지 않는 소스가 있습니다|서브타이틀 끄기|음소거 해제|이 기사 듣기|이전 슬라이드|"
            r"자막 끄기|재생 (?:비율|속도)|전체 화면(?: 해제)?|현재 시간",
            longest=160,
        ),
        junk=(
            "Background Color Black White Red",
            "Beschreibungen aus, ausgewählt",
            "descriptions désactivées, sélectionné",
            "Imagen sobre imagen",
            "Fim da janela de diálogo.",
            "Questa è una finestra modale.",
            "ondertiteling uit",
            "настройки субтитров, откроется диалог настройки субтитров",
            "إيقاف الترجمة",
            "Video oynatıcı yükleniyor.",
            "退出全屏",
            "退出全螢幕",
            "サブタイトル オフ",
            "Wyłącz dźwięk",
            "Popisky vypnuty",
            "Celá obrazovka",
            "Trenutno vrijeme",
            "Оставащо време",
            "Повноекранний режим",
            "Text av",
            "Uden undertekster",
            "Lyd av",
            "Tekstitys pois",
            "Teljes képernyő",
            "subtitrări dezactivate, selectat",
            "Πλήρης οθόνη",
            "מסך מלא",
            "زمان باقی مانده",
            "शेष समय",
            "เวลาปัจจุบัน",
            "Thoát toàn màn hình",
            "Kecepatan pemutaran",
            "재생 비율",
        ),
        keep=(
            "Current time and tide wait for no ferry.",
            "Wiedergabegeschwindigkeit und Ton stimmen, sagt der Hafenfunk.",
            "Plein écran sur le port : dix films à voir.",
            "Pantalla completa de humo sobre el puerto.",
            "Полноэкранный режим не спас фильм о порте.",
            "Tam ekran film izlediler.",
            "全螢幕的港口紀錄片",
        ),
    ),
    Rule(
        id="widgets/player_button",
        why="A button of a player, beside another; alone it might head a passage.",
        kind="widget",
        in_company=True,
        pattern=whole_line(
            # English
            r"carousel|chapters|duration|fullscreen|listen|live|mute|pause|play|settings|shuffle|unmute|window",
            # German
            r"audio-player|bildergalerie|dauer|geladen|kapitel|lautstärke|textgröße|tonspur|video-player|"
            r"vollbildmodus|wiedergabe",
            # French
            r"chapitres|chargé|durée|en direct|lecture|sourdine|volume",
            # Spanish
            r"capítulos|cargado|duración(?: total)?|en vivo|escuchar|pausa|reproducir|silenciar|volumen",
            # Portuguese
            r"ao vivo|carregado|duração|mudo|ouvir|pausar|tempo|tocar|velocidade",
            # Italian
            r"ascolta|capitoli|caricato|durata|in diretta|muto|riproduci",
            # Dutch
            r"afspelen|audiospeler|hoofdstukken|looptijd|luister|pauze|videospeler|voorlezen",
            # Russian
            r"аудиоплеер|видеоплеер|воспроизвести|главы|громкость|озвучить|приостановить|продолжительность|"
            r"прямой эфир|слушать",
            # Arabic
            r"إيقاف|تشغيل|صامت|فصول|مباشر|مدة",
            # Turkish
            r"bölümler|canlı|dinle|duraklat|oynat|süre|yüklendi",
            # Chinese
            r"播放|暂停|静音|时长|全屏|倍速|直播|下一张|上一张",
            # Chinese, as written in Taiwan and Hong Kong
            r"暫停|靜音|章節|全螢幕|下一張|上一張",
            # Japanese
            r"再生|長さ|字幕",
            # Polish
            r"czas trwania|odtwarzaj|rozdziały|załadowany",
            # Czech
            r"doba trvání|kapitoly|načteno|přehrát",
            # Ukrainian
            r"відеоплеєр|відтворити|розділи|слухати|тривалість",
            # Swedish
            r"bildspel|fullskärm|laddad|ljudspelare|lyssna|spela|strömningstyp|total tid|uppspelningshastighet|"
            r"videospelare",
            # Danish
            r"afspilningsrate|fuldskærm|indlæst|lyt|stream-type|varighed|videoafspiller",
            # Norwegian
            r"avspillingsrate|fullskjerm|lytt|spill|varighet|videospiller",
            # Finnish
            r"kokonaisaika|kuuntele|ladattu|lähetystyyppi|toisto|toistonopeus|videosoitin",
            # Hungarian
            r"némítás",
            # Romanian
            r"capitole|durată|ora curentă",
            # Greek
            r"παύση|σίγαση|συνολικός χρόνος|υπότιτλοι",
            # Hebrew
            r"השתק",
            # Persian
            r"بی‌صدا|توقف|زیرنویس|مدت زمان|پخش",
            # Thai
            r"เล่น|หยุด|ปิดเสียง",
            # Vietnamese
            r"phát(?: video)?|tạm dừng|tắt tiếng|độ dài",
            # Indonesian
            r"bisukan|jeda|putar",
            # Korean
            r"음소거|일시중지|자막|재생|챕터",
            longest=160,
        ),
        junk=(
            "Play\nPause",
            "Wiedergabe\nDauer",
            "Lecture\nPause",
            "Silenciar\nDuración",
            "Tocar\nPausar",
            "Riproduci\nPausa",
            "Afspelen\nPauze",
            "Воспроизвести\nПриостановить",
            "تشغيل\nإيقاف",
            "Oynat\nDuraklat",
            "播放\n暂停",
            "播放\n暫停",
            "再生\n長さ",
            "Odtwarzaj\nCzas trwania",
            "Přehrát\nDoba trvání",
            "Відтворити\nТривалість",
            "Spela\nTotal tid",
            "Varighed\nIndlæst",
            "Spill\nVarighet",
            "Toisto\nKokonaisaika",
            "Ora curentă\nDurată",
            "Συνολικός χρόνος\nΥπότιτλοι",
            "پخش\nمدت زمان",
            "เล่น\nหยุด",
            "Phát video\nPhát",
            "Putar\nJeda",
            "재생\n일시중지",
        ),
        keep=(
            "Play",
            "Pause",
            "Dauer",
            "Duración",
            "Громкость",
            "再生",
        ),
    ),
)
