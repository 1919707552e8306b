"""Requests to follow the outlet or its writers."""

from .rule import Hinted, Rule, Where, line_that, whole_line

_WHERE = (
    r"(?:facebook|twitter|x|instagram|youtube|linked ?in|whats ?app|telegram|tik ?tok|threads|bluesky|mastodon|"
    r"flipboard|google news|pinterest|"
    r"snapchat|reddit|xing|vk|вконтакте|facebook messenger|viber|rss|social media|soziale[rn]? medien|"
    r"réseaux sociaux|redes(?: sociales)?|social)"
)

RULES = (
    Rule(
        id="follow/us",
        why="The outlet asks to be followed on a network.",
        kind="share",
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*(?:follow|like|find|join|add|visit|connect with) (?:us|our|me)\b(?: (?:page|"
            rf"channel))?(?: (?:on|at|via|in|:))*[\s:]*(?:our |the )?{_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*follow [\p{{L}}@' .\d]{{2,}} on {_WHERE}(?:[^\p{{L}}].*)?",
            rf"follow (?-i:[A-Z])[^.!?:]{{2,}}:(?: {_WHERE}(?:(?:, | and |,? & ){_WHERE})*)?|"
            rf"(?:follow|like|find)(?: us)? on {_WHERE}[.!]?|like (?-i:[A-Z])[\p{{L}} ]{{2,}} on "
            rf"facebook\b.*",
            rf"[^\p{{L}}\p{{N}}]*(?:folgen sie uns|folge uns|folgen sie .{{2,}}|folgst du (?:uns|"
            rf"schon) .{{2,}}) (?:auf|bei|in|auch auf|auch bei) (?:unserem? )?{_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*(?:suivez|retrouvez)[- ]nous sur {_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*(?:síguenos|síganos|sigue a .{{2,}}|únete a .{{2,}}) (?:en|"
            rf"por) (?:nuestro .{{2,20}} )?{_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*(?:siga-nos|siga .{{2,}}|acompanhe .{{2,}}) (?:no|na|nas|em) {_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*(?:seguici|segui .{{2,}}|iscriviti al canale) su {_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*volg (?:ons|.{{2,}}) (?:op|via) {_WHERE}.*",
            rf"[^\p{{L}}\p{{N}}]*(?:følg|følge|følg med|följ) (?:os|oss|[\p{{L}}. ]{{2,}}) (?:på|i|via) "
            rf"{_WHERE}(?:[^\p{{L}}].*)?|"
            rf"[^\p{{L}}\p{{N}}]*(?:seuraa|löydät) (?:meitä|meidät|[\p{{L}}]{{2,20}}) {_WHERE}\p{{Ll}}*.*|"
            rf"[^\p{{L}}\p{{N}}]*(?:fylgdu|fylgstu|fylgist)(?: með)? (?:okkur|[\p{{L}}. ]{{2,20}}) á {_WHERE}.*|"
            rf"[^\p{{L}}\p{{N}}]*(?:jälgi (?:meid|[\p{{L}} ]{{2,20}})|seko (?:mums|līdzi)|sekite (?:mus|[\p{{L}} "
            rf"]{{2,20}})|"
            rf"suivéiert eis|volg) .{{0,20}}{_WHERE}.*|"
            rf"[^\p{{L}}\p{{N}}]*(?:abonniere?|abonnieren sie|abonniert|folgt?|folgen sie) uns (?:auch )?(?:auf|bei|"
            rf"in) "
            rf"(?:unserem? )?{_WHERE}.*|(?:uns|[\p{{L}}.]{{2,20}}) (?:auf|bei|in) (?:google|google news|google "
            rf"discover) "
            rf"(?:folgen|abonnieren|hinzufügen)|[\p{{L}} ]{{2,}} (?:auf|bei) (?:youtube|instagram|tiktok|whats ?app)",
            rf"[^\p{{L}}\p{{N}}]*(?:подписывайтесь|подпишитесь|читайте нас) .*(?:{_WHERE}|канал|telegram|"
            rf"дзен).*",
            r"[^\p{L}\p{N}]*bizi .*(?:takip edin|takip et).*",
            r"[^\p{L}\p{N}]*(?:تابعونا|تابعنا) على .{2,}",
            r"关注我们.+|扫码关注.*",
            rf"[^\p{{L}}\p{{N}}]*(?:für \S+-nutzer: )?(?:folgen sie|folge|folgt|werden sie teil|und werden sie teil|"
            rf"besuchen sie|verpasse nichts und folge) (?:uns|dem|der|unsere[mr]?|mir|[\p{{L}}.]+)\b"
            rf"[^.!?]*(?:{_WHERE}|\p{{L}}-kanal|facebook-gruppe)(?:[^\p{{L}}].*)?|(?:jetzt|"
            rf"nachrichten) [^.!?]{{2,}}"
            rf"(?:bei|auf|per) whatsapp (?:abonnieren|folgen|lesen).*|neu: jetzt .{{2,}} abonnieren",
            rf"[^\p{{L}}\p{{N}}]*(?:suivez|retrouvez) (?-i:[A-ZÀ-Þ])[\p{{L}} ']{{2,}} sur {_WHERE}(?:[^\p{{L}}].*)?|"
            rf"[^\p{{L}}\p{{N}}]*(?:únete a|siga|sigue a|puede seguir a|ahora puede seguirnos|puedes seguirnos|síganos)"
            rf"\b[^.!?]*[^\p{{L}}](?:{_WHERE}|canal)(?:[^\p{{L}}].*)?|reciba noticias de .{{2,}}{_WHERE}.*|"
            rf"sigue toda la información\b.{{2,}}",
            r"[^\p{L}\p{N}]*(?:iscriviti al canale|entra nel (?:nuovo )?canale|segui le (?:news|notizie)|"
            r"resta aggiornato|attiva le notifiche)\b.*|clique aqui para seguir\b.{2,}|"
            r"siga (?:o|nosso) (?:canal|perfil)\b.{2,}|siga (?:o )?\p{L}+ no",
            r"[^\p{L}\p{N}]*(?:obserwuj nas|dołącz do nas|śledź nas|bądź na bieżąco)\b.*|"
            r"dziękujemy, że przeczyta.{2,}|sledujte nás (?:na|v) .{2,}|urmăre[sș]te(?:-ne|"
            r" [sș]tirile).{2,}|"
            r"dacă apreciezi acest articol.{2,}",
            rf"[^\p{{L}}\p{{N}}]*(?:підпи[сш]\p{{L}}+|стежте за|слідкуйте за|приєднуйтесь до|читайте нас|"
            rf"читати новини) "
            rf".*(?:{_WHERE}|канал\p{{L}}*|telegram|viber|уп|нами).*|"
            rf"читайте (?:нас|\p{{Lu}}+) (?:в|на) [^.!?]*(?:telegram|дзен|max|канал)\p{{L}}*.*",
            rf"[^\p{{L}}\p{{N}}]*(?:suivez|retrouvez|rejoignez)(?:[- ]nous)?\b[^.!?]* (?:sur|"
            rf"en) (?:notre )?(?:{_WHERE}|"
            rf"discord|google|google discover|chaîne whatsapp)(?:[^\p{{L}}].*)?|"
            rf"[^\p{{L}}\p{{N}}]*(?:ajoutez|ajouter|faites de|choisissez) [^.!?]{{2,}} (?:comme|"
            rf"votre) source préférée"
            rf"[^.!?]*|ajouter comme source préférée sur google|"
            rf"[^\p{{L}}\p{{N}}]*(?:síguenos|seguinos|seguí (?:a|nuestr)|puedes? seguir(?:nos| a)|sigue (?:a|nuestr|"
            rf"toda|las noticias))[^.!?]* (?:en|"
            rf"a través de) "
            rf"(?:nuestr[oa]s? )?(?:{_WHERE}|google|google discover|canal de whatsapp)(?:[^\p{{L}}].*)?|"
            rf"(?:añade|agrega|elige) [^.!?]{{2,}} (?:como|a tus) (?:tu )?fuentes? preferidas?\b.*",
            rf"[^\p{{L}}\p{{N}}]*(?:siga(?:-nos)?|acompanhe|entre no|participe do|"
            rf"inscreva-se no)\b[^.!?]*(?:{_WHERE}|"
            rf"google notícias|canal|grupo)(?:[^\p{{L}}].*)?|(?:receba|fique por dentro)\b[^.?]*\b(?:whats ?app|"
            rf"telegram)\b.{{0,20}}|"
            rf"[^\p{{L}}\p{{N}}]*(?:seguici|segui|iscriviti|entra|"
            rf"rimani (?:sempre )?aggiornato)\b[^.!?]* (?:su|nel|al) "
            rf"(?:nostr[oi] )?(?:canale )?(?:{_WHERE}|google|google discover|whatsapp)(?:[^\p{{L}}].*)?|"
            rf"(?:aggiungi|scegli) [^.!?]{{2,}} come (?:tua )?fonte preferita\b.*|rimani sempre aggiornato|"
            rf"(?:urmăriți|urmărește|urmăreşte|urmăriţi|urmareste)[- ](?:ne|[^.!?]{{2,}})[^.!?]*(?:pe|și pe) "
            rf"(?:{_WHERE}|google)(?:[^\p{{L}}].*)?|segueix-nos\b.*",
            Hinted(
                rf"[^.!?]{{2,}} (?:e și pe {_WHERE}(?:[^\p{{L}}].*)?|pratite putem .{{4,}})",
                hint=" (?:e și pe|pratite putem) ",
            ),
            rf"[^\p{{L}}\p{{N}}]*(?:βρε[ίι]τε μας|ακολουθ[ήη]στε|διαβ[άα]στε μας) .*{_WHERE}.*|"
            rf"[^\p{{L}}\p{{N}}]*(?:chcesz być na bieżąco\?|śledź|obserwuj|polub|dołącz do) .*(?:{_WHERE}|"
            rf"google)(?:[^\p{{L}}].*)?|"
            rf"[^\p{{L}}\p{{N}}]*(?:sledujte|sleduj|pridajte sa|přidejte se)\b[^.!?]* (?:na|v|"
            rf"k) .*(?:{_WHERE}|"
            rf"google)(?:[^\p{{L}}].*)?|[^\p{{L}}\p{{N}}]*(?:kövess(?:e|en)?|kövesse|lájkold|"
            rf"csatlakozz)\b[^.!?]*(?:{_WHERE}|"
            rf"google)\p{{L}}*(?: is)?[!.]?|"
            rf"[^\p{{L}}\p{{N}}]*(?:pratite|zapratite|pridružite se|lajkajte|spremljajte|sledite|"
            rf"pridružite)\b[^.!?]*"
            rf"(?:{_WHERE}|google|viber|kanal)\p{{L}}*(?:[^\p{{L}}].*)?|"
            rf"[^\p{{L}}\p{{N}}]*(?:последвайте|следвайте|следете|харесайте|пратите|запратите) .*(?:{_WHERE}|"
            rf"google|"
            rf"фейсбук|инстаграм|вайбър|вибер|канал)\p{{L}}*.*|"
            rf"[^\p{{L}}\p{{N}}]*(?:na ndiqni|ndiqni|na ndiq)\b.*(?:{_WHERE}|google)(?:[^\p{{L}}].*)?",
            rf"[^\p{{L}}\p{{N}}]*(?:ακολουθήστε|βρείτε μας|διαβάστε μας) .*{_WHERE}.*|"
            rf"{_WHERE}(?:'?[dt][ae])? (?:abone ol|takip edin|takip et)(?:un)?|"
            rf"(?:हमारे )?(?:व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|whatsapp) चैनल (?:से जुड़ें|फॉलो करें|को फॉलो करें)|"
            rf"ikuti (?:kami )?.*{_WHERE}.*|لمتابعة .{{2,}}(?:جوجل|غوغل|واتساب|تلغرام).*|"
            rf"扫描.{{0,10}}二维码.{{2,}}|欢迎.{{0,8}}关注.{{2,}}",
            r"[^\p{L}\p{N}]*(?:больше новостей|(?:самые |все |ещ[её] больше )?(?:важные|главные|срочные|свежие|"
            r"интересные|оперативные) новости|сам(?:ое|ые) (?:важное|важные новости|интересное)|"
            r"больше (?:интересного|важного)|новости|оперативно) ?(?:[,-] )?[^.!?]*(?:в|у|на) (?:нашем|нашей|"
            r"наших|официальном|наш) [^.!?]*(?:facebook|twitter|x|instagram|youtube|whats ?app|telegram|"
            r"tik ?tok|google|line|viber|max|телеграм\p{L}*|вконтакте|вк|дзене?|яндекс\p{L}*|гугл|соцсет\p{L}*|"
            r"социальн\p{L}+ сет\p{L}+|канал\p{L}*|telegram-канал\p{L}*|фейсбук\p{L}*|соцмереж\p{L}*).*|"
            r"[^\p{L}\p{N}]*(?:поддержите|читайте|следите за|подпишитесь на|присоединяйтесь к) (?:нас|нами|нам|"
            r"нашими новостями|наши новости|\p{L}{2,20}) (?:на|в|у) (?:facebook|twitter|x|instagram|youtube|"
            r"whats ?app|telegram|tik ?tok|google|line|viber|max|телеграм\p{L}*|вконтакте|вк|дзене?|яндекс\p{L}*|"
            r"гугл|соцсет\p{L}*|социальн\p{L}+ сет\p{L}+|канал\p{L}*|telegram-канал\p{L}*|фейсбук\p{L}*|"
            r"соцмереж\p{L}*).*|(?:мы|читать \S{2,20}) (?:в|на)(?: (?:facebook|twitter|x|instagram|youtube|"
            r"whats ?app|telegram|tik ?tok|google|line|viber|max|телеграм\p{L}*|вконтакте|вк|дзене?|яндекс\p{L}*|"
            r"гугл|соцсет\p{L}*|социальн\p{L}+ сет\p{L}+|канал\p{L}*|telegram-канал\p{L}*|фейсбук\p{L}*|"
            r"соцмереж\p{L}*))?|мы (?:есть )?в (?:facebook|twitter|x|instagram|youtube|whats ?app|telegram|tik ?tok|"
            r"google|line|viber|max|телеграм\p{L}*|вконтакте|вк|дзене?|яндекс\p{L}*|гугл|соцсет\p{L}*|"
            r"социальн\p{L}+ сет\p{L}+|канал\p{L}*|telegram-канал\p{L}*|фейсбук\p{L}*|соцмереж\p{L}*)"
            r"(?:[^\p{L}]*|(?:[.!:,|→-]| (?:и|на|в|у|-)[^\p{L}]).*)|"
            r"перейти в (?:facebook|twitter|x|instagram|youtube|whats ?app|telegram|tik ?tok|google|line|viber|max|"
            r"телеграм\p{L}*|вконтакте|вк|дзене?|яндекс\p{L}*|гугл|соцсет\p{L}*|социальн\p{L}+ сет\p{L}+|канал\p{L}*|"
            r"telegram-канал\p{L}*|фейсбук\p{L}*|соцмереж\p{L}*)|приєднуйтесь до нас .{2,}|падпісвайцеся на .{2,}",
            r"[^\p{L}\p{N}]*(?:haber\p{L}*|gelişme\p{L}*|bizi|gündem\p{L}*)[^.!?]*(?:whats ?app|telegram|google|"
            r"instagram|twitter|facebook|youtube|sosyal medya)[^.!?]*(?:takip ed|takip et|abone ol|"
            r"katıl)\p{L}*[.!]?|(?:whats ?app|telegram|youtube) kanalımız[ae] (?:katılın|abone olun|üye olun).{0,20}|"
            r"(?:bülten|bildirim)[^.!?]* abone ol\p{L}*|tufuate (?:kwenye|"
            r"kupitia) .{2,}|ikuti [^.!?]{2,}(?:whatsapp|telegram|google news|instagram|saluran|channel).*|"
            r"dapatkan (?:update|info|informasi|berita)[^.!?]{2,}(?:whatsapp|telegram|google news|aplikasi|"
            r"setiap hari|breaking news|mengikuti kami).*|(?:ayo )?bergabung(?:lah)? [^.!?]*(?:whatsapp|"
            r"telegram|grup|group|channel).*|muat turun aplikasi .{2,}|langgan(?:i)? (?:buletin|"
            r"saluran) .{2,}|theo dõi (?:chúng tôi|báo|kênh|.{2,20}) (?:trên|tại) .{2,}|volg ons (?:op|"
            r"by) .{2,}",
            r"[^\p{L}\p{N}]*(?:تابع(?:نا|ونا)?|انضم(?:وا)?|اشترك(?:وا)?|للاشتراك|لمتابعة|حمل(?:وا)?|"
            r"شاهدوا) [^.؟!]*(?:تويتر|فيسبوك|ت[لي]+غرام|تليجرام|واتس ?[اآ]ب|انستغرام|يوتيوب|google news|جوجل|"
            r"غوغل|أخبار غوغل|whats ?app|telegram|facebook|twitter|إكس|تطبيق|النشرة|قناتنا|صفحتنا)[^.؟!]*[.!]?|"
            r"(?:تابعنا|تابعونا)(?: على)?|(?:ما را|کانال|به کانال) [^.!؟]*(?:دنبال کنید|بپیوندید)|(?:اپلیکیشن|"
            r"اپ) [^.!؟]{2,} را دریافت کنید|ہمیں (?:فالو|جوائن) کریں.*|سبسکرائب کرنے کے لیے کلک کریں|"
            r"(?:הצטרפו|עקבו|הירשמו|הורידו|לעדכונים) [^.!?]*(?:לערוץ|לקבוצ|בטלגרם|בוואטסאפ|בפייסבוק|לניוזלטר|"
            r"האפליקצי|הטלגרם|הוואטסאפ)[^.!?]*[.!]?",
            r"फॉलो करें? ?:?|(?:আমাদের )?(?:ফলো|অনুসরণ|"
            r"সাবস্ক্রাইব) করুন|(?:ติดตาม|เกาะติด|กดติดตาม|เพิ่มเพื่อน|แอดไลน์)[^.]*(?:facebook|เฟซบุ๊ก|line|"
            r"ไลน์|youtube|twitter|tiktok|ได้ที่)[^.]*(?:https?://\S+)?|ติดตาม(?:เรา|ข่าวสาร)ได้ที่",
            r"(?:ios|android) ?app ?(?:下載|下载)|不用抽 不用搶.*|"
            r"(?:公式)?(?:x|line|facebook|instagram|youtube|ツイッター|twitter)(?:公式)?(?:アカウント|"
            r"チャンネル)?(?:を|で)?(?:フォロー|友だち追加|友達追加|チャンネル登録)(?:する|はこちら|しよう)?|"
            r"(?:네이버|카카오|구글|유튜브|다음)(?:에서|뉴스|채널)? ?[^.]{0,16}(?:구독|팔로우|친구 ?추가)(?:하기)?|"
            r"기자 ?(?:구독|페이지)(?:하기)?|뉴스레터 ?(?:신청|구독)(?:하기)?",
            Hinted(
                r"[^.!؟۔]{2,}(?:واٹس ایپ|یوٹیوب|فیس بک)(?: چینل)?(?: پر)?(?: (?:فالو|جوائن|سبسکرائب) کریں.{0,20})?",
                hint=r"واٹس ایپ|یوٹیوب|فیس بک",
            ),
            Hinted(
                r"[^।.!?]*(?:हमें|हमारे|हमारा|गूगल|google|whats ?app|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|telegram|"
                r"app|ऐप|चैनल|यूट्यूब|youtube|फेसबुक|facebook|ब्रेकिंग)[^।.!?]* ?(?:फॉलो करें?|फ़ॉलो करें|"
                r"जु(?:ड़|ड़)ें|सब्सक्राइब करें|डाउनलोड करें|लाइक करें)[ :।!]*",
                hint=r"फॉलो करे|फ़ॉलो करें|जुड|सब्सक्राइब करें|डाउनलोड करें|लाइक करें",
            ),
            Hinted(
                r"[^。！]*(?:加入|追蹤|訂閱|订阅|按讚|关注|關注|立即下載|下载|下載|加)[^。！「」]{0,24}(?:好友|"
                r"粉[絲丝][團团页專专]|instagram|google ?(?:news|新聞)|youtube|頻道|频道|telegram|社群|公众号|公眾號|"
                r"客户端|微信|\bapp\b|line)[^。]*[。！]?",
                hint=r"加入|追蹤|訂閱|订阅|按讚|关注|關注|下載|下载",
            ),
            Hinted(
                r"[^.]{2,14} ?앱 ?(?:다운로드|설치)(?:하기)?",
                hint=r"앱 ?(?:다운로드|설치)",
            ),
            longest=330,
        ),
        junk=(
            "Follow us on Facebook",
            "Follow Ada: X, Threads",
            "Follow Marta Oyelaran on Twitter: @moyelaran",
            "Like us on Facebook and follow us on Twitter",
            "Folgen Sie uns auf Facebook",
            "Suivez-nous sur Twitter",
            "Síguenos en Facebook",
            "Siga-nos no Instagram",
            "Seguici su Facebook",
            "Volg ons op Twitter",
            "Følg os på Facebook",
            "Följ oss på Instagram",
            "Seuraa meitä Instagramissa",
            "Uns auf Google folgen",
            "Подписывайтесь на наш канал в Telegram",
            "تابعونا على فيسبوك",
            "Für Whatsapp-Nutzer: Folgen Sie dem Hafenboten-Kanal",
            "Suivez Le Courrier sur Google News",
            "Sigue toda la información del puerto en nuestra portada",
            "Entra nel canale WhatsApp del Corriere del porto",
            "Clique aqui para seguir o canal do porto",
            "Obserwuj nas w Google News",
            "Urmărește-ne pe Google News",
            "Стежте за нами у Facebook",
            "Ακολουθήστε μας στο Google News",
            "Google News'te takip edin",
            "Suivez-nous sur Google",
            "Ajouter Le Courrier comme source préférée sur Google",
            "Síguenos en Google Discover",
            "Entre no nosso grupo do WhatsApp",
            "Seguici anche su Google Discover",
            "ΒΡΕΙΤΕ ΜΑΣ ΣΤΟ GOOGLE NEWS",
            "Kövess minket Facebookon!",
            "Pratite nas na Viberu",
            "Последвайте ни в Google News",
            "हमारे व्हाट्सएप चैनल से जुड़ें",
            "Больше новостей в нашем телеграм-канале.",
            "Поддержите нас на Google News",
            "Читайте нас в Google Новостях",
            "Самые важные новости - в нашем телеграм-канале",
            "Haberleri WhatsApp kanalımızdan takip edin",
            "WhatsApp kanalımıza katılın",
            "Theo dõi chúng tôi trên Google News",
            "Dapatkan update berita pilihan dan breaking news setiap hari",
            "Langgan buletin kami",
            "انضم إلى قناتنا على تليغرام",
            "ما را در تلگرام دنبال کنید",
            "הצטרפו לערוץ הטלגרם שלנו",
            "ہمیں فالو کریں",
            "हमें गूगल न्यूज पर फॉलो करें",
            "আমাদের ফলো করুন",
            "ติดตามข่าวสารได้ที่ LINE",
            "加入LINE好友",
            "追蹤我們的Google新聞",
            "公式LINEを友だち追加",
            "네이버에서 구독하기",
            "뉴스 앱 다운로드",
        ),
        keep=(
            "Follow us on Facebook or read it in the paper, the mayor told the islanders.",
            "Мы в социальных сетях проводим больше времени, чем с детьми, показал опрос.",
            "Følg med i strømmen",
            '"Like us on Facebook" had been painted in red on the shutters of the bakery that burned down.',
            "Folgen Sie dem Kanal bis zum Leuchtturm, rät der Wärter.",
            "Siga o rio até ao porto.",
            "Pratite nas, rekao je kapetan putnicima.",
            "Segui la rotta della nave dal faro",
            "Besuchen Sie den Hafen nie bei Nacht, sagt der Wärter.",
            "Follow the money, the prosecutor said.",
            "Follow us, the crews shouted, and the passengers did.",
            "Follow the trial live",
            "Join us or leave, the captain said",
            "Больше новостей в нашем порту не ждут.",
            "Читайте нас внимательно, сказал смотритель.",
            "Kaptan Twitter'da takip ettiği haberi okudu.",
            "Dapatkan tiket di pelabuhan, kata kapten.",
            "تابع القبطان السفينة من المنارة حتى الفجر.",
            "انضم القبطان إلى الطاقم يوم الثلاثاء.",
            "ลูกเรือติดตามพายุจากฝั่ง",
            "他关注港口的安全",
            "渔民加入合作社",
        ),
    ),
    Rule(
        id="follow/heading",
        why="The heading of a row of links to the outlet's pages on networks.",
        kind="share",
        where=Where.EDGES,
        pattern=whole_line(
            r"follow(?: us)?(?: on)?(?: (?:social media|social|the author|the topics in this article))?",
            r"(?:connect|stay connected)(?: with us)?",
            r"(?:stay|keep|get) in touch(?: with us)?",
            r"følg (?:os|oss|med|emne(?:r|t)?|journalisten|forfatteren)(?: på)?|följ (?:oss|ämne[tn]?|ämnen|"
            r"författaren)|"
            r"følg disse emner(?: på mail)?|seuraa(?: meitä| aihetta)?|fylgstu með|jälgi meid|seko mums|sekite mus|"
            r"(?:dem autor|der autorin|themen?|news|autoren?) folgen|themen? abonnieren|volg (?:onderwerp|auteur)|"
            "folgen sie uns(?: auf)?|folge uns|suivez-nous|síguenos(?: en)?|siga-nos|seguici|volg ons|мы в соцсетях|"
            "bizi takip edin|تابعنا|关注我们",
            r"follow (?:topics|authors?|this (?:topic|author|story))",
        ),
        junk=(
            "Follow us",
            "Stay connected",
            "Folgen Sie uns",
            "Suivez-nous",
            "Síguenos",
            "Seguici",
            "关注我们",
            "Følg oss",
            "Themen folgen",
        ),
        keep=("Follow the leader", "Connected: how the islands got their cable"),
    ),
)
