"""Parts and buttons of the site that other words of the story share."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

RULES = (
    Rule(
        id="navigation/site_part",
        why="A part of the site below the story: the log-in, the page about the blog, a link to the next entry.",
        kind="navigation",
        where=Where.TAIL,
        pattern=whole_line(
            # English
            r"a password will be e-mailed to you|blog archive|blogthis|"
            r"email thisblogthis!share to xshare to facebookshare to pinterest|forgot your password\? get help|"
            r"links to this post|lost your password\?|password recovery|powered by blogger|recover your password|"
            r"send an email|sign in / join|username or email address|view my complete profile|"
            r"welcome! log into your account|your (?:password|username)",
            # German
            r"abonnieren (?:kommentare zum post \(atom\)|posts \(atom\))|angemeldet bleiben|"
            r"diesen post per e-mail versenden|haben sie ihr passwort vergessen\?|"
            r"herzlich willkommen! loggen sie sich in.*|in (?:facebook freigeben|x teilen)|"
            r"kommentar veröffentlichen|mein profil vollständig anzeigen|passwort (?:vergessen\?|zurücksetzen)|"
            r"sende eine e-mail|teile per e-mail",
            # French
            r"afficher mon profil complet|archives du blog|article plus (?:ancien|récent)|"
            r"bienvenue! connectez-vous à votre compte|consultez également|enregistrer un commentaire|"
            r"envoyer un courriel|fourni par blogger|identifiant ou adresse e-mail|"
            r"mot de passe (?:oublié \?|oublié\? obtenir de l'aide)|récupération de mot de passe|"
            r"récupérer votre mot de passe|se souvenir de moi|un mot de passe vous sera.*|"
            r"votre (?:email|mot de passe|nom d'utilisateur)",
            # Spanish
            r"archivo del blog|compartir (?:con (?:facebook|twitter)|por correo electrónico)|"
            r"con la tecnología de blogger|enviar (?:por correo electrónico|un correo electrónico)|"
            r"escribe un blog|iniciar sesión|nombre de usuario o correo electrónico|recupera tu contraseña|"
            r"recuperación de contraseña|se te ha enviado una contraseña.*|"
            r"tu (?:contraseña|correo electrónico|nombre de usuario)|¡bienvenido! ingresa en tu cuenta|"
            r"¿olvidaste tu contraseña\?(?: consigue ayuda)?",
            # Portuguese
            r"arquivo do blog|bem-vindo! entre na sua conta|compartilhar com o pinterest|enviar um e-mail|"
            r"esqueceu sua senha\?|lembrar-me|postar (?:no blog|um comentário)|página inicial|recuperar senha|"
            r"recupere sua senha|seu (?:e-mail|usuário)|sua senha|tecnologia do blogger|"
            r"uma senha será enviada por e-mail para você|ver meu perfil completo",
            # Italian
            r"archivio blog|benvenuto! accedi al tuo account|condividi via mail|hai dimenticato la password\?|"
            r"home page|il tuo username|invia (?:tramite email|un'email)|"
            r"la (?:password verrà inviata via email|tua (?:email|password))|password dimenticata\?|"
            r"posta un commento|postalo sul blog|recupera la tua password|recupero della password|"
            r"visualizza il mio profilo completo",
            # Dutch
            r"dit (?:bloggen|e-mailen)|een reactie posten|geen opmerkingen|je gebruikersnaam|"
            r"jouw (?:e-mail|wachtwoord)|mijn volledige profiel tonen|mogelijk gemaakt door blogger|onthoud mij|"
            r"stuur een e-mail|vind je wachtwoord terug|wachtwoord vergeten\?(?: hulp krijgen)?|wachtwoordherstel|"
            r"welkom! log in op je account",
            # Russian
            r"архив блога|ваш (?:адрес электронной почты|пароль)|ваше имя пользователя|восстановите свой пароль|"
            r"восстановление пароля|главная страница|добро пожаловать! войдите в свою учётную запись|"
            r"забыли пароль\?(?: получить помощь)?|запомнить меня|информация о материале|комментариев нет|"
            r"написать об этом в блоге|отправить (?:письмо|по электронной почте)|"
            r"пароль будет выслан вам по электронной почте|поделиться (?:в (?:pinterest|x)|по электронной почте)|"
            r"просмотреть профиль|технологии blogger",
            # Arabic
            r"أرسل بريدا إلكترونيا|أرشيف المدونة الإلكترونية|إرسال بالبريد الإلكتروني|استعادة كلمة المرور|"
            r"اسم المستخدم الخاص بك|الصفحة الرئيسية|المشاركة (?:على x|في pinterest)|بريدك الإلكتروني|تسجيل الدخول|"
            r"سيتم إرسال كلمة المرور إليك عبر البريد الإلكتروني|عرض الملف الشخصي الكامل الخاص بي|"
            r"كتابة مدونة حول هذه المشاركة|كلمة المرور الخاصة بك|ليست هناك تعليقات|مرحبا! تسجيل الدخول إلى حسابك|"
            r"نسيت كلمة المرور؟|هل نسيت كلمة المرور؟|يتم التشغيل بواسطة blogger",
            # Turkish
            r"beni hatırla|bir e-posta gönder|blog arşivi|blogger tarafından desteklenmektedir|"
            r"e-posta adresinize bir şifre gönderilecek|giriş yap|hiç yorum yok|"
            r"hoş geldiniz! hesabınızda oturum açın|kayıt ol|kullanıcı adınız|oturum aç|parola kurtarma|"
            r"profilimin tamamını görüntüle|x'te paylaş|şifremi unuttum|şifrenizi (?:kurtarın|mi unuttunuz\?)",
            # Chinese
            r"欢迎！登录您的账户|您的用户名|您的密码|忘记密码？|忘记密码|找回密码|您的电子邮箱|立即登录|另请查看|"
            r"发送电子邮件|通过电子邮件分享|阅读更多|较早的博文|通过电子邮件发送|分享到 pinterest|"
            r"订阅: 博文评论 \(atom\)|订阅: 博文 \(atom\)|没有评论|由 blogger 提供支持|查看我的完整个人资料",
            # Chinese, as written in Taiwan and Hong Kong
            r"歡迎！登入你的帳戶|你的使用者名稱|你的密碼|忘記密碼？|忘記密碼|你的電子郵件|閱讀更多|最近更新|"
            r"以電子郵件傳送這篇文章|訂閱: 張貼留言 \(atom\)|訂閱: 文章 \(atom\)|沒有留言|技術提供:blogger|"
            r"檢視我的完整簡介|網誌存檔",
            # Japanese
            r"パスワードをお忘れですか？|パスワードを忘れた方|ログイン|新規登録|ログイン状態を保存する|"
            r"ユーザー名またはメールアドレス|メールで送信|pinterest に共有|詳細プロフィールを表示|"
            r"ブログ アーカイブ",
            # Polish
            r"archiwum bloga|nie pamiętasz hasła\?|obsługiwane przez usługę blogger|odzyskiwanie hasła|"
            r"prześlij komentarz|strona główna|twoja nazwa użytkownika|twoje hasło|"
            r"udostępnij w (?:serwisie pinterest|usłudze facebook|x)|witaj! zaloguj się na swoje konto|"
            r"wrzuć na bloga|wyślij pocztą e-mail|wyświetl mój pełny profil|zapamiętaj mnie|zapomniałeś hasła\?|"
            r"zarejestruj się",
            # Czech
            r"pamatovat si mě|vaše (?:heslo|uživatelské jméno)|zapomenuté heslo|zapomněli jste heslo\?",
            # Slovak
            r"prihlásiť sa|zabudli ste heslo\?|zabudnuté heslo|zapamätať si ma",
            # Slovene
            r"pozabljeno geslo\?|ste pozabili geslo\?|zapomni si me",
            # Croatian
            r"zaboravili ste lozinku\?|zaboravljena lozinka\?|zapamti me",
            # Serbian
            r"заборавили сте лозинку\?|запамти ме",
            # Bulgarian
            r"забравена парола\?|забравихте паролата си\?|запомни ме",
            # Ukrainian
            r"архів блогу|ваш пароль|ваше ім'я користувача|відновлення паролю|головна сторінка|дописати коментар|"
            r"забули (?:пароль\?|свій пароль\?)|запам'ятати мене|на платформі blogger|"
            r"надіслати електронною поштою|немає коментарів|новіша публікація|опублікувати в блозі|"
            r"переглянути мій повний профіль|старіша публікація",
            # Swedish
            r"användarnamn eller e-postadress|glömt (?:ditt lösenord\?|lösenord\?)|inga kommentarer|kom ihåg mig|"
            r"skapa konto|skicka (?:en kommentar|med e-post)|skriv ut|visa hela min profil|återställ lösenord",
            # Danish
            r"brugernavn eller e-mailadresse|glemt adgangskode\?|har du glemt din adgangskode\?|husk mig|"
            r"opret konto",
            # Norwegian
            r"brukernavn eller e-postadresse|glemt (?:passord\?|passordet\?)|husk meg|opprett konto",
            # Finnish
            r"luo tili|muista minut|unohditko salasanasi\?|unohtuiko salasana\?",
            # Estonian
            r"jäta mind meelde|unustasid parooli\?",
            # Latvian
            r"aizmirsi paroli\?|aizmirsāt paroli\?|atcerēties mani",
            # Lithuanian
            r"pamiršote slaptažodį\?|prisiminti mane",
            # Hungarian
            r"elfelejtett jelszó|elfelejtette a jelszavát\?|emlékezz rám",
            # Romanian
            r"ai uitat parola\?|numele dvs\. de utilizator|parola dvs|ține-mă minte",
            # Greek
            r"να με θυμάσαι|ξεχάσατε τον κωδικό σας;",
            # Catalan
            r"has oblidat la contrasenya\?|inicia la sessió",
            # Hebrew
            r"זכור אותי|שכחת סיסמה\?|שכחתי סיסמה",
            # Persian
            r"ثبت نام|رمز عبور را فراموش کرده‌اید؟|مرا به خاطر بسپار",
            # Hindi
            r"अपना पासवर्ड भूल गए\?|पासवर्ड भूल गए\?|मुझे याद रखें|लॉग इन|साइन इन",
            # Thai
            r"ลืมรหัสผ่าน\?|ลืมรหัสผ่าน|เข้าสู่ระบบ|สมัครสมาชิก|ลงทะเบียน",
            # Vietnamese
            r"ghi nhớ mật khẩu|quên mật (?:khẩu|khẩu\?)|tên đăng nhập hoặc email",
            # Indonesian
            r"arsip blog|bagikan ke (?:pinterest|x)|diberdayakan oleh blogger|ingat saya|kirimkan ini lewat email|"
            r"lihat profil lengkapku|lupa (?:kata (?:sandi anda\?|sandi\?)|password\?)|"
            r"nama pengguna atau alamat email|tidak .+ komentar",
            # Malay
            r"log masuk|lupa kata laluan\?",
            # Korean
            r"로그인 상태 유지|비밀번호 찾기|비밀번호를 잊으셨나요\?|아이디 (?:저장|찾기)",
            longest=160,
        ),
        junk=(
            "Recover your password",
            "Sende eine E-Mail",
            "votre email",
            "Se te ha enviado una contraseña por correo electrónico.",
            "Recupere sua senha",
            "Recupera la tua password",
            "Wachtwoordherstel",
            "Ваш адрес электронной почты",
            "بريدك الإلكتروني",
            "E-posta adresinize bir şifre gönderilecek.",
            "立即登录",
            "你的電子郵件",
            "ログイン状態を保存する",
            "Zapamiętaj mnie",
            "Zapomenuté heslo",
            "Zabudnuté heslo",
            "Pozabljeno geslo?",
            "Zaboravljena lozinka?",
            "Zaboravili ste lozinku?",
            "Забравихте паролата си?",
            "ваш пароль",
            "Användarnamn eller e-postadress",
            "Har du glemt din adgangskode?",
            "Husk meg",
            "Unohditko salasanasi?",
            "Unustasid parooli?",
            "Aizmirsāt paroli?",
            "Pamiršote slaptažodį?",
            "Emlékezz rám",
            "Ține-mă minte",
            "Ξεχάσατε τον κωδικό σας;",
            "Has oblidat la contrasenya?",
            "שכחתי סיסמה",
            "مرا به خاطر بسپار",
            "अपना पासवर्ड भूल गए?",
            "ลืมรหัสผ่าน",
            "Quên mật khẩu",
            "Nama pengguna atau alamat email",
            "Ingat saya",
            "비밀번호 찾기",
        ),
        keep=(
            "Forgot your password? asked the keeper, and laughed.",
            "Mot de passe oublié : le port reste fermé deux jours.",
            "Passwort vergessen, Fähre weg.",
        ),
    ),
    Rule(
        id="navigation/site_button",
        why="A button of the site, beside another; alone it might head a passage.",
        kind="navigation",
        where=Where.EDGES,
        in_company=True,
        pattern=whole_line(
            # English
            r'\(more…\)|close|details|email|home|next(?: ")?|prev|print|search|top|website',
            # German
            r"anmelden|drucken|e-mail|hauptmenü|menü|schließen|seitenanfang|startseite|suche|suchen|weiter|"
            r"übersetzen",
            # French
            r"accueil|détails|fermer|menu|préc|précédent|recherche|rechercher|remonter|suivant|traduire",
            # Spanish
            r"ant|buscar|búsqueda|cerrar|correo electrónico|detalles|inicio|menú|recuérdame|registrarse|sig|subir|"
            r"traducir",
            # Portuguese
            r"busca|detalhes|entrar|fechar|pesquisar|próx|seguinte|topo|traduzir",
            # Italian
            r"accedi|avanti|cerca|chiudi|dettagli|indietro|prec|precedente|registrati|ricerca|ricordami|stampa|"
            r"succ|successivo|traduci",
            # Dutch
            r"afdrukken|blogarchief|homepage|hoofdmenu|inloggen|printen|registreren|sluiten|vertalen|volgende|"
            r"vorige|zoek|zoeken",
            # Russian
            r'вверх|вперед|вперёд|ещё|закрыть|искать|меню|назад|найти|перевести|печатать|печать|подробнее(?: ")?|'
            r"поиск|предыдущая|предыдущее|регистрация|следующая|следующее",
            # Arabic
            r"إغلاق|ابحث|التالي|التفاصيل|السابق|القائمة|بحث|تذكرني|ترجمة|للأعلى",
            # Turkish
            r"ara|arama|buradasınız|detaylar|devamı|e-posta|e-postanız|kapalı|kapat|sonraki|yukarı|çevir|önceki|"
            r"şifreniz",
            # Chinese
            r"了解更多|前一篇|上一条|后一篇|下一条|搜索|查找|回顶部|主菜单|菜单|记住我|登录|注册|关闭|主页|翻译",
            # Chinese, as written in Taiwan and Hong Kong
            r"上一則|上一頁|下一則|下一頁|搜尋|回頂端|主選單|選單|收合|記住我|登入|註冊|列印|首頁",
            # Japanese
            r"検索|現在地|閉じる|詳細|メール|ホーム|翻訳",
            # Polish
            r"drukuj|następna|następny|poprzedni|poprzednia|szczegóły|szukaj|więcej|wyszukaj",
            # Czech
            r"hledat|následující|podrobnosti|předchozí|registrace|tisk|vyhledat|vyhledávání|více",
            # Slovak
            r"hľadať|nasledujúci|predchádzajúci|registrácia|viac|vyhľadať|vyhľadávanie",
            # Slovene
            r"iskanje|išči|meni|naslednji|prejšnji|prijava|registracija|več",
            # Croatian
            r"izbornik|novije|opširnije|prethodno|pretraži|pretraživanje|starije|traži|više",
            # Serbian
            r"pretraga|више|мени|опширније|претрага|претражи|пријава",
            # Bulgarian
            r"вход|навигация|повече|търсене|търси",
            # Ukrainian
            r"більше|детальніше|догори|докладніше|друк|знайти|нагору|наступна|наступний|подробиці|попередня|"
            r"попередній|пошук|реєстрація|шукати",
            # Swedish
            r"bloggarkiv|detaljer|föregående|huvudmeny|inläggsnavigering|inläggspaginering|meny|nästa|startsida|"
            r"sök|upp",
            # Danish
            r"forrige|hovedmenu|indlægsnavigation|næste|søg|udskriv",
            # Norwegian
            r"hovedmeny|innleggsnavigasjon|neste|sidepaginering|søk",
            # Finnish
            r"edellinen|etsi|hae|haku|päävalikko|rekisteröidy|seuraava|tiedot|tulosta|valikko|ylös",
            # Estonian
            r"eelmine|järgmine|menüü|navigeerimine|otsi|otsing|peamenüü|registreeru|rohkem|üles",
            # Latvian
            r"iepriekšējais|izvēlne|meklēt|meklēšana|nākamais|reģistrēties|vairāk",
            # Lithuanian
            r"ankstesnis|daugiau|ieškoti|kitas|meniu|paieška|plačiau|registruotis",
            # Hungarian
            r"bejelentkezés|bővebben|főmenü|keresés|regisztráció|ön itt van",
            # Romanian
            r"autentificare|caută|căutare|precedent|următorul|înregistrare",
            # Greek
            r"αναζήτηση|επόμενη|κορυφή|μενού|προηγούμενη|συνέχεια|σύνδεση",
            # Catalan
            r"cercar|recorda'm|registra't|següent",
            # Galician
            r"procurar",
            # Basque
            r"aurrekoa|bilatu|gehiago|hurrengoa",
            # Irish
            r"cuardach|cuardaigh|tuilleadh",
            # Hebrew
            r"הבא|הקודם|הרשמה|התחבר|התחברות|חיפוש|חפש|ניווט|עוד|תפריט",
            # Persian
            r"بعدی|بیشتر|جستجو|جست‌وجو|عضویت|قبلی|منو|ورود",
            # Urdu
            r"تلاش|مزید",
            # Hindi
            r"अगला|खोज|खोजें|पिछला|मेनू|रजिस्टर",
            # Bengali
            r"অনুসন্ধান|আরও|খুঁজুন|পরবর্তী|পূর্ববর্তী|বিস্তারিত",
            # Tamil
            r"தேடல்|தேடு|மேலும்",
            # Telugu
            r"మరిన్ని|వెతకండి",
            # Thai
            r"ก่อนหน้า|ถัดไป|ค้นหา|เปิดเมนู|ปิดเมนู|เมนูหลัก|เมนู|จดจำฉัน",
            # Vietnamese
            r"chi tiết|cũ hơn|menu chính|mới hơn|mở menu|tiếp theo|trước|tìm(?: kiếm)?|đóng menu|đăng (?:ký|nhập)",
            # Indonesian
            r"beranda|berikutnya|cari|daftar|masuk|pencarian",
            # Malay
            r"carian|lagi|sebelum|seterusnya",
            # Filipino
            r"hanapin|maghanap|nakaraan|susunod",
            # Swahili
            r"iliyotangulia|inayofuata|tafuta|zaidi",
            # Korean
            r"검색|다음|메뉴|상단으로|위로|이전|자세히|전체메뉴|접기|통합검색|회원가입",
            # Azerbaijani
            r"axtar|axtarış|davamı|növbəti|ətraflı|əvvəlki",
            # Kazakh
            r"алдыңғы|келесі|толығырақ|іздеу",
            # Uzbek
            r"batafsil|keyingi|oldingi|qidirish|qidiruv",
            # Georgian
            r"ვრცლად|მეტი|სრულად|შემდეგი|ძებნა|ძიება|წინა",
            # Armenian
            r"ավելին|հաջորդ|հաջորդը|նախորդ|նախորդը|որոնել|որոնում|փնտրել",
            longest=160,
        ),
        junk=(
            "Next\nDetails",
            "Suche\nSeitenanfang",
            "Précédent\nSuivant",
            "Buscar\nBúsqueda",
            "Seguinte\nPesquisar",
            "Precedente\nSuccessivo",
            "Vorige\nVolgende",
            "Подробнее »\nПредыдущее",
            "بحث\nابحث",
            "Devamı\nÖnceki",
            "了解更多\n前一篇",
            "了解更多\n前一篇",
            "検索\n現在地:",
            "Więcej\nPoprzedni",
            "Více\nPředchozí",
            "Viac\nPredchádzajúci",
            "Več\nPrejšnji",
            "Više\nOpširnije",
            "Више\nОпширније",
            "Повече\nНавигация",
            "Детальніше\nДокладніше",
            "Inläggsnavigering\nInläggspaginering",
            "Indlægsnavigation\nForrige",
            "Innleggsnavigasjon\nSidepaginering",
            "Edellinen\nSeuraava",
            "Rohkem\nNavigeerimine",
            "Vairāk\nIepriekšējais",
            "Daugiau\nPlačiau",
            "Bővebben\nKeresés:",
            "Precedent\nUrmătorul",
            "Συνέχεια\nΠροηγούμενη",
            "Següent\nCerca:",
            "Seguinte\nBuscar:",
            "Gehiago\nAurrekoa",
            "Tuilleadh\nCuardaigh",
            "עוד\nניווט",
            "بیشتر\nقبلی",
            "مزید\nتلاش",
            "पिछला\nअगला",
            "বিস্তারিত\nআরও",
            "மேலும்\nதேடு",
            "మరిన్ని\nవెతకండి",
            "ก่อนหน้า\nถัดไป",
            "Chi tiết\nCũ hơn",
            "Berikutnya\nCari",
            "Lagi\nSebelum",
            "Nakaraan\nSusunod",
            "Zaidi\nIliyotangulia",
            "자세히\n이전",
            "Ətraflı\nDavamı",
            "Толығырақ\nАлдыңғы",
            "Batafsil\nOldingi",
            "სრულად\nვრცლად",
            "Ավելին\nՆախորդը",
        ),
        keep=(
            "Suche",
            "Recherche",
            "Поиск",
            "Archivo",
            "検索",
        ),
    ),
)
