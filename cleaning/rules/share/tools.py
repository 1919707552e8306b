"""Buttons that share, print or save the story, as the common systems print them in the language of the page."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="share/tool_line",
        why="A button or a heading of the bar that shares, prints, copies or saves the story, or says that it did.",
        kind="share",
        pattern=whole_line(
            # English
            r"be the first to like this|"
            r"click to (?:email a link to.*|print \(opens in new window\) print|share(?: on (?:facebook \(opens.*|"
            r"x \(opens.*))?)|copy this url to your wordpress.*|google news|liked by|print friendly, pdf & email|"
            r"share this entry|spread the love",
            # German
            r"als pdf herunterladen|auf x teilen \(wird in neuem.*|eintrag teilen|"
            r"gefällt mir(?: lade|wird geladen)?|klick, um über x zu teilen.*|"
            r"klicken zum ausdrucken \(wird in neuem.*|klicken, um einem freund einen link.*|"
            r"sei der erste, dem dies gefällt|teile diesen beitrag|teilen (?:mit|über)|url kopieren",
            # French
            r"cliquer pour (?:envoyer un lien par.*|imprimer\(ouvre dans une nouvelle fenêtre\) imprimer|partager "
            r"sur (?:whatsapp\(ouvre dans.*|x\(ouvre dans.*))|cliquez pour partager sur facebook\(ouvre dans.*|"
            r"envoyer à un ami|imprimer cet article|j'aime (?:chargement|ça)|"
            r"partager (?:cette publication|sur x \(ouvre dans une nouvelle fenêtre\))|partagez sur|"
            r"soyez le premier à aimer cet article|suivez-nous sur les réseaux sociaux",
            # Spanish
            r"comparte esto|compartir (?:en x \(se abre en.*|esta (?:entrada|publicación)|vía correo electrónico)|"
            r"enlace copiado al portapapeles|"
            r"haz clic para (?:compartir en (?:facebook.*|whatsapp.*|x.*)|enviar un enlace.*|imprimir \(se "
            r"abre.*)|me gusta (?:cargando|esto)|sé el primero en decir que te gusta",
            # Portuguese
            r"clique para (?:compartilhar no (?:facebook\(abre em nova janela\)|whatsapp\(abre em.*|x\(abre em.*)|"
            r"enviar um link por.*|imprimir\(abre em nova janela\) imprimir|partilhar no facebook \(opens.*)|"
            r"compartilhar (?:este post|no x\(abre em nova janela\) x)|compartilhe isso|copiar ligação|"
            r"curtir (?:carregando|isso)|gosto (?:carregando|disto)|guardar artigo|imprimir artigo|partilhar isto|"
            r"salvar (?:artigo|para ler depois)|seja o primeiro a gostar disso",
            # Italian
            r"condividi (?:con|questo (?:contenuto|post)|su x \(si apre in.*)|copiato negli appunti|"
            r"di' per primo che ti piace|"
            r"fai clic (?:per (?:condividere su (?:facebook.*|whatsapp.*)|inviare un link.*)|qui per "
            r"(?:condividere su.*|stampare \(si.*))|invia ad un amico|mi piace(?: caricamento)?|"
            r"seguici sui social|stampa questo articolo",
            # Dutch
            r"aan het laden|artikel afdrukken|deel dit(?: verhaal)?|delen op x \(wordt in een.*|dit delen|"
            r"gekopieerd naar klembord|"
            r"klik om (?:af te drukken \(wordt.*|dit te e-mailen naar.*|te delen op (?:facebook.*|whatsapp.*|"
            r"x.*))|link kopiëren|mail dit artikel|print dit artikel|url kopiëren|vind ik leuk|"
            r"vind-ik-leuk (?:aan het laden|laden)|wees de eerste die dit leuk vindt",
            # Russian
            r"в закладки|копировать ссылку|"
            r"нажмите (?:для печати \(открывается в новом окне\) печать|здесь, чтобы поделиться контентом на.*)|"
            r"нравится загрузка|отправить (?:другу|по почте)|поделись с друзьями|поделитесь с друзьями|"
            r"поделиться (?:в соцсетях|с друзьями|статьёй|через email)|"
            r"понравилась статья\?(?: поделиться с друзьями)?|понравилось это|"
            r"послать ссылку другу по электронной почте.*|следите за нами",
            # Arabic
            r"إرسال بالبريد|إعجاب تحميل|احفظ المقال|اضغط للطباعة \(فتح في نافذة جديدة\) طباعة|اطبع المقال|"
            r"المشاركة على الفيسبوك|النقر للمشاركة على x \(فتح في.*|"
            r"انقر (?:لإرسال رابط عبر البريد الإلكتروني.*|للمشاركة على (?:whatsapp \(فتح في.*|فيسبوك \(فتح في.*))|"
            r"تحميل pdf|جاري التحميل|كن أول من يعجب بهذه|مشاركة على فيسبوك|معجب بهذه",
            # Turkish
            r"arkadaşına gönder|arkadaşınıza e-posta ile bağlantı göndermek için.*|bağlantı kopyalandı|"
            r"beğen yükleniyor|bu (?:haberi paylaş|yazıyı paylaş)|bunu (?:beğen|ilk beğenen siz olun|paylaş)|"
            r"e-posta (?:gönder|ile paylaş)|"
            r"facebook'ta paylaşmak için tıklayın \(yeni pencerede açılır\) facebook|"
            r"google haberler'de takip edin|haberi yazdır|link kopyalandı|pdf indir|"
            r"sosyal medyada (?:paylaş|takip edin)|takip et|"
            r"whatsapp'ta paylaşmak için tıklayın \(yeni pencerede açılır\)|"
            r"x üzerinde paylaşmak için tıklayın \(yeni.*|yazdırmak için tıklayın \(yeni pencerede açılır\) yazdır",
            # Chinese
            r"共享此文章|分享这篇文章|分享到facebook|分享此文|微信扫一扫分享|赞 正在加载|正在加载|"
            r"成为首个赞过的人|点击以在 x 上共享（在.*|点击分享到faceboo.*|点击共享到 whatsa.*|"
            r"点击以打印（在新窗口中打开） 打印|点击以通过电子邮件将链接.*|共享到 x（在新窗口中打开）|链接已复制|"
            r"复制成功|打印本页|收藏本文|下载pdf|发送邮件|打印文章|在google新闻上关注我们|在facebook上关注我们",
            # Chinese, as written in Taiwan and Hong Kong
            r"分享到 facebook|分享這篇文章|請按讚|喜歡 正在載入|正在載入|成為第一個按讚的人|"
            r"分享到 x（在新視窗中開啟） x|按一下以分享至 face.*|分享到 whatsapp.*|"
            r"點這裡列印（在新視窗中開啟） 列印|按一下即可以電子郵件傳送.*|連結已複製|收藏文章|下載 pdf|儲存文章|"
            r"轉寄好友|在 google 新聞上追蹤我們|在 facebook 上追蹤我們|按讚追蹤",
            # Japanese
            r"はてなブックマーク|いいね 読み込み中|読み込み中|最初の「いいね」をつけてみませんか|いいね|"
            r"クリックして x で共有.*|facebook で共有.*|クリックして whats.*|クリックして印刷 \(新し.*|"
            r"クリックして友達にメール.*|リンクをコピーしました|コピーしました|記事を保存|pdfダウンロード|"
            r"googleニュースでフォロー|フォローする|フォロー|snsでフォローする|公式snsをフォロー",
            # Polish
            r"drukuj artykuł|kliknij by wydrukować \(otwiera się w.*|"
            r"kliknij, aby (?:udostępnić na (?:facebooku \(otwiera.*|x \(otwiera.*)|wysłać odnośnik e-mailem "
            r"do.*)|lubię (?:to|to! wczytywanie|wczytywanie)|podziel się artykułem|skopiowano do schowka|"
            r"udostępnij (?:przez e-mail|ten (?:artykuł|wpis))|wyślij e-mailem|zapisz na później",
            # Czech
            r"kliknutím sdílet na x\(otevře se v.*|klikněte pro tisk\(otevře se v novém okně\) tisk|"
            r"líbí se mi načítání|odkaz byl zkopírován|poslat e-mailem|"
            r"sdílet (?:na facebooku\(otevře se v novém okně\) facebook|tento příspěvek)|sledujte nás|"
            r"to se mi líbí(?: načítání)?",
            # Slovak
            r"načítava sa|páči sa mi(?: načítava sa)?",
            # Slovene
            r"sledite nam|spremljajte nas|všeč mi je(?: nalagam)?",
            # Croatian
            r"prati nas|pratite nas|sviđa mi se(?: učitavanje)?",
            # Serbian
            r"поделите ово|пратите нас(?: на фејсбуку)?|свиђа ми се(?: учитавање)?",
            # Bulgarian
            r"линкът е копиран|последвайте ни|следвайте ни|споделете (?:статията|това)|харесайте това|"
            r"харесвам зареждане",
            # Ukrainian
            r"вподобати завантаження|"
            r"клацніть, щоб (?:надрукувати \(відкривається у новому вікні\) друк|поширити на x \(відкривається.*)|"
            r"копіювати посилання|ми в соцмережах|натисніть, щоб поділитися на facebook \(відкривається.*|"
            r"подобається завантажити|поділитися (?:новиною|у facebook)|поділіться з друзями|поширити цю статтю|"
            r"скопіювати посилання",
            # Swedish
            r"dela detta(?: inlägg)?|följ oss på sociala medier|gilla (?:detta|laddar(?: in)?)|"
            r"klicka för (?:att (?:dela på (?:facebook.*|x.*)|e-posta en länk.*)|utskrift \(öppnas i ett.*)|"
            r"ladda ner pdf|laddar in|länken kopierad|skriv ut artikeln",
            # Danish
            r"del (?:denne artikel|dette(?: indlæg)?)|"
            r"klik for at (?:dele på (?:facebook\(åbner.*|x\(åbner.*)|maile et link.*|udskrive\(åbner i et.*)|"
            r"like indlæser|print artikel|synes godt om(?: indlæser)?|udskriv artikel",
            # Norwegian
            r"del (?:artikkel|dette)|"
            r"klikk for å (?:dele på (?:facebook\(åpnes.*|x\(åpnes.*)|sende en lenke.*|skrive ut\(åpnes i.*)|"
            r"kopier lenken|laster inn|lenken er kopiert|lik (?:dette|laster inn)|liker laster inn|"
            r"skriv ut artikkelen",
            # Finnish
            r"jaa (?:facebookissa\(avautuu uudessa ikkunassa\) facebook|sähköpostilla|tämä|x:ssä\(avautuu uudessa "
            r"ikkunassa\) x)|klikkaa lähettääksesi linkin ystävälle sähköpostilla\(avautuu uudessa ikkunassa\)|"
            r"seuraa meitä google uutisissa|tulosta artikkeli|tulosta\(avautuu uudessa ikkunassa\) tulosta|"
            r"tykkää (?:lataa|tästä)",
            # Latvian
            r"dalies ar šo rakstu|notiek ielāde|saite nokopēta|sekojiet mums",
            # Hungarian
            r"betöltés folyamatban|cikk mentése|facebookon való megosztáshoz kattintsunk ide \(új.*|"
            r"kattintás ide az x-en való megosztáshoz.*|kövess minket(?: a google hírekben)?|kövessen minket|"
            r"link vágólapra másolása|nyomtatható változat|oszd meg (?:ezt a cikket|másokkal is)|tetszik betöltés",
            # Romanian
            r"apreciază încarc|copiază (?:link|linkul)|"
            r"dă clic pentru (?:a partaja pe.*|partajare pe facebook\(se.*)|link copiat|partajează asta|se încarcă",
            # Greek
            r"ακολουθήστε μας|κλικ για κοινοποίηση στο x \(ανοίγει.*|κοινοποίηση στο facebook|"
            r"μοιραστείτε το άρθρο|μου (?:αρέσει αυτό|αρέσει! φόρτωση)|ο σύνδεσμος αντιγράφηκε|"
            r"πατήστε για κοινοποίηση στο facebook \(ανοίγει.*",
            # Catalan
            r"comparteix (?:a facebook|això|aquest article)|enllaç copiat|m'agrada (?:això|s'està carregant)|"
            r"s'està carregant",
            # Galician
            r"compartir isto|gústame cargando|séguenos en facebook",
            # Basque
            r"atsegin (?:dut kargatzen|izan)|jarraitu gaitzazu|partekatu hau",
            # Irish
            r"roinn é seo",
            # Hebrew
            r"אהבתי טוען|הדפס כתבה|הקישור הועתק|לחיצה לשיתוף בפייסבוק \(נפתח בחלון חדש\) facebook|"
            r"לחצו כדי לשתף ב x \(נפתח.*|עקבו אחרינו(?: בגוגל ניוז)?|שיתוף בפייסבוק|שתף (?:את זה|בפייסבוק)|"
            r"שתפו את הכתבה",
            # Persian
            r"اشتراک (?:در فیسبوک|گذاری از طریق ایمیل)|این را به اشتراک بگذارید|"
            r"برای (?:اشتراک‌گذاری در فیس‌بوک کلیک کنید.*|به اشتراک گذاشتن روی x.*)|در حال بارگذاری|دنبال کردن|"
            r"دوست داشتن (?:این|در حال بارگذاری)|لینک کپی شد|کپی کردن لینک",
            # Urdu
            r"اسے شیئر کریں|خبر شیئر کریں|فالو کریں|فیس بک پر شیئر کریں",
            # Hindi
            r"इस खबर को शेयर करें|इसे शेयर करे|कॉपी लिंक|पसंद करें लोड हो रहा है|प्रिंट करें|फेसबुक पर शेयर करें|"
            r"यह लेख साझा करें|लिंक कॉपी (?:करें|किया गया)|लोड हो रहा है|साझा करें|सेव करें",
            # Bengali
            r"এই সংবাদটি শেয়ার করুন|কপি লিংক|গুগল (?:নিউজ ফলো করুন|নিউজে ফলো করুন)|প্রিন্ট করুন|"
            r"ফেসবুকে (?:ফলো করুন|শেয়ার করুন)|লিংক কপি করুন|সংবাদটি শেয়ার করুন",
            # Tamil
            r"இதனைப் பகிர்",
            # Telugu
            r"షేర్ చేయండి",
            # Thai
            r"แบ่งปันสิ่งนี้|แชร์ไปยัง facebook|ถูกใจสิ่งนี้|ถูกใจ กำลังโหลด|กำลังโหลด|คัดลอกลิงก์แล้ว|ติดตามเรา|"
            r"ติดตามเราบน .*",
            # Vietnamese
            r"chia sẻ bài viết này|lưu bài viết|nhấn vào chia sẻ trên facebook.*|nhấp để chia sẻ trên x.*|"
            r"theo dõi chúng tôi|thích (?:đang tải|điều này)|đã sao chép(?: liên kết)?",
            # Indonesian
            r"bagikan (?:ini|ke facebook)|cetak artikel|ikuti kami|"
            r"klik untuk (?:berbagi di x\(membuka di.*|membagikan di facebook\(membuka di.*)|"
            r"link (?:disalin|telah disalin)|menyukai ini|sedang memuat|suka memuat|tautan disalin",
            # Malay
            r"kongsi ini|pautan disalin|suka memuatkan|sukai ini",
            # Filipino
            r"ibahagi ito|sundan kami(?: sa facebook)?",
            # Swahili
            r"shiriki (?:hii|kwenye facebook)",
            # Korean
            r"sns 공유|공유하기 버튼|로딩 중|링크가 복사되었습니다|본문 복사|불러오는 중|"
            r"이 (?:글 공유하기|기사 공유하기)|이것이 좋아요|좋아하기 가져오는 중|"
            r"클릭하여 (?:x에서 공유하기 \(새 창에서 열림\) x|페이스북에서 공유하기 \(새 창에서 열림\) 페이스북)|"
            r"페이스북에서 팔로우",
            # Azerbaijani
            r"bizi (?:facebook-da izləyin|izləyin|sosial şəbəkələrdə izləyin)|facebook-da paylaş|xəbəri paylaş|"
            r"çap et",
            # Kazakh
            r"facebook-те бөлісу|telegram арнамызға жазылыңыз|бізге жазылыңыз",
            # Uzbek
            r"bizni kuzatib boring|facebookda ulashish|telegram kanalimizga obuna bo'ling",
            longest=160,
        ),
        junk=(
            "Liked by",
            "Gefällt mir:",
            "J'aime Chargement…",
            "Me gusta esto:",
            "Gosto Carregando...",
            "Mi piace Caricamento…",
            "Wees de eerste die dit leuk vindt.",
            "Поделись с друзьями",
            "جاري التحميل…",
            "Bunu ilk beğenen siz olun.",
            "点击以在 X 上共享（在新窗口中打开） X",
            "分享到 X（在新視窗中開啟） X",
            "Facebook で共有するにはクリックしてください (新しいウィンドウで開きます) Facebook",
            "Lubię to:",
            "Líbí se mi Načítání...",
            "Páči sa mi Načítava sa...",
            "Všeč mi je Nalagam...",
            "Sviđa mi se Učitavanje...",
            "Свиђа ми се Учитавање...",
            "Харесайте това:",
            "Поширити цю статтю",
            "Gilla Laddar...",
            "Like Indlæser...",
            "Lik Laster inn...",
            "Tykkää Lataa...",
            "Notiek ielāde...",
            "Kattintás ide az X-en való megosztáshoz (Új ablakban nyílik meg) X",
            "Se încarcă...",
            "Μου αρέσει αυτό:",
            "Comparteix aquest article",
            "Gústame Cargando...",
            "Atsegin izan:",
            "Roinn é seo:",
            "שתפו את הכתבה",
            "دوست داشتن این:",
            "فیس بک پر شیئر کریں",
            "यह लेख साझा करें",
            "লিংক কপি করুন",
            "இதனைப் பகிர்:",
            "షేర్ చేయండి",
            "ถูกใจ กำลังโหลด...",
            "Nhấp để chia sẻ trên X (Mở trong cửa sổ mới) X",
            "Suka Memuat...",
            "Sukai ini:",
            "Sundan kami sa Facebook",
            "Shiriki hii:",
            "이것이 좋아요:",
            "Çap et",
            "Бізге жазылыңыз",
            "Bizni kuzatib boring",
        ),
        keep=(
            "Share this entry fee, the crews asked the town.",
            "Artikel drucken darf nur, wer zahlt.",
            "Partager cet article de loi avec le port fut une erreur.",
            "Comparte esta casa con tres marineros.",
            "Поделиться с друзьями рыбой капитан не успел.",
        ),
    ),
)
