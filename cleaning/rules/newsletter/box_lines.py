"""What boxes for subscribing say, as the common systems print it in the language of the page."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="newsletter/box_line",
        why="A line of a box in which the reader subscribes, registers or logs in.",
        kind="newsletter",
        pattern=whole_line(
            # English
            r"discover more from .+|enter your email address to subscribe.*|get notified about new articles|"
            r"great! check your inbox and click the link|indicates required|join \d+ other subscribers|"
            r"leave this field empty if you're human|subscribe to (?:blog via email|get the latest posts.*)|"
            r"success! now check your email|this post is for (?:paying subscribers only|subscribers only)|"
            r"type your email|upgrade now|we don't spam! read our privacy.*",
            # German
            r"abmeldung jederzeit möglich|blog via e-mail abonnieren|danke für deine anmeldung|"
            r"dies ist ein pflichtfeld|du hast bereits ein abo\? anmelden|e-mail-adresse eingeben|"
            r"entdecke mehr von .+|gib deine e-mail-adresse (?:ein|ein, um diesen.*)|"
            r"ich habe die datenschutzerklärung gelesen und akzeptiert|"
            r"jetzt (?:abonnieren, um weiterzulesen und auf.*|testen)|lasse dieses feld leer|"
            r"mehr von .+ entdecken|melde dich für ein abonnement an.*|mitglied werden|"
            r"schließe dich \d+ anderen abonnenten an|um weiterzulesen, abonnieren sie jetzt|"
            r"wenn du ein mensch bist, lasse.*|wir senden keinen spam! erfahre mehr.*",
            # French
            r"adresse e-mail non valide|ce champ est nécessaire|"
            r"cette publication est réservée aux abonnés payants|"
            r"déjà (?:inscrit \? connectez-vous|membre \? se connecter)|désinscription possible à tout moment|"
            r"en savoir plus sur .+|entrez votre adresse e-mail|inscrivez-vous gratuitement|"
            r"j'accepte la politique de confidentialité|laissez ce champ vide si vous êtes humain|"
            r"merci pour votre inscription|nous ne spammons pas ! consultez.*|recevez l'essentiel de l'actualité|"
            r"rejoignez les \d+ autres abonnés|saisissez votre adresse e-mail(?: pour vous.*)?|"
            r"soutenez notre journalisme|votre adresse (?:e-mail|email)|"
            r"vous pouvez vous désinscrire à tout moment|vérifiez votre boite de réception ou.*",
            # Spanish
            r"acepto la política de privacidad|deja vacío este campo si eres humano|descubre más desde .+|"
            r"dirección de correo no válida|escribe tu correo electrónico|"
            r"esta publicación es solo para suscriptores de pago|este campo es obligatorio|hazte miembro|"
            r"he leído y acepto la política de privacidad|inicia sesión|"
            r"introduce tu correo electrónico(?: para suscribirte.*)?|para seguir leyendo, regístrate|"
            r"puedes darte de baja en cualquier momento|revisa tu bandeja de entrada o.*|tu correo electrónico|"
            r"¡gracias por suscribirte|¡no hacemos spam! más información en.*|"
            r"¿ya (?:eres miembro\? inicia sesión|tienes cuenta\? inicia sesión)|únete a otros \d+ suscriptores",
            # Portuguese
            r"aceito a política de privacidade|assinar blog por e-mail|descubra mais sobre .+|"
            r"digite seu (?:e-mail|endereço de e-mail para.*)|endereço de e-mail inválido|"
            r"este campo é obrigatório|fazer login|iniciar sessão|junte-se a \d+ outros assinantes|"
            r"já (?:tem uma conta\? entrar|é membro\? entrar)|li e aceito a política de privacidade|"
            r"não fazemos spam! leia nossa política.*|o seu email|obrigado por se inscrever|"
            r"para continuar lendo, cadastre-se|seu e-mail|torne-se (?:assinante|membro)|"
            r"verifique sua caixa de entrada ou.*|você pode cancelar a inscrição a qualquer momento",
            # Italian
            r"accetto la privacy policy|controlla la tua casella di posta.*|digita la tua e-mail|diventa socio|"
            r"già (?:abbonato\? accedi|registrato\? accedi)|grazie per esserti iscritto|"
            r"hai già un account\? accedi|ho letto e accetto la privacy policy|il tuo indirizzo email|"
            r"indirizzo email non valido|inserisci (?:il tuo indirizzo e-mail per.*|la tua email)|iscriviti ora|"
            r"lascia questo campo vuoto se sei umano|non inviamo spam! leggi la nostra.*|"
            r"per continuare a leggere abbonati|puoi annullare l'iscrizione in qualsiasi momento|"
            r"questo campo è obbligatorio|scopri di più da .+|unisciti a \d+ altri iscritti",
            # Dutch
            r"abonneer (?:je (?:nu om meer te.*|om (?:de nieuwste berichten.*|verder te lezen)|op dit blog "
            r"door.*)|nu)|al lid\? log in|bedankt voor je inschrijving|controleer je inbox of spammap om.*|"
            r"dit veld is verplicht|door je in te schrijven ga.*|heb je al een account\? log in|"
            r"ik (?:ga akkoord met het privacybeleid|heb het privacybeleid gelezen en ga akkoord)|"
            r"je (?:e-mailadres|kunt je op elk moment uitschrijven)|laat dit veld leeg als je.*|"
            r"maak een gratis account aan|meld je gratis aan|ongeldig e-mailadres|ontdek meer van .+|"
            r"typ je e-mailadres|uw e-mailadres|verder lezen\?|voeg je bij \d+ andere abonnees|"
            r"voer je e-mailadres in om je.*|vul je e-mailadres in|we sturen je geen spam! lees.*|word lid",
            # Russian
            r"адрес электронной почты|больше на .+|ваш email|введите ваш email|"
            r"вы можете отписаться в любой момент|зарегистрируйтесь бесплатно|"
            r"мы не рассылаем спам! ознакомьтесь с.*|неверный адрес электронной почты|"
            r"подписаться на блог по эл\. почте|подпишитесь сейчас, чтобы продолжить чтение и.*|"
            r"подпишитесь, чтобы (?:получать последние записи по электронной почте|продолжить чтение)|"
            r"получайте свежие новости на почту|присоединиться к ещё \d+ подписчикам|"
            r"проверьте свою почту или папку со.*|спасибо за подписку|стать подписчиком|"
            r"уже (?:есть аккаунт\? войти|зарегистрированы\? войти|подписаны\? войти|подписчик\? войдите)|"
            r"укажите свой адрес электронной почты, чтобы.*|это поле обязательно для заполнения|"
            r"этот материал доступен только подписчикам|"
            r"я согласен (?:на обработку персональных данных|с политикой конфиденциальности)",
            # Arabic
            r"أدخل عنوان بريدك الإلكتروني للاشتراك في.*|أوافق على سياسة الخصوصية|إنشاء حساب|"
            r"اشترك (?:للحصول على أحدث التدوينات المرسلة.*|لمتابعة القراءة)|اكتب بريدك الإلكتروني|"
            r"اكتشاف المزيد من .+|الاشتراك في المدونة عبر البريد الإلكتروني|انضم مع \d+ مشترك|"
            r"تحقق من صندوق الوارد لتأكيد اشتراكك|سجل مجانا|شكرا لاشتراكك|"
            r"عنوان (?:البريد الإلكتروني|بريد إلكتروني غير صالح)|لديك حساب؟ تسجيل الدخول|"
            r"هذا (?:الحقل مطلوب|المحتوى للمشتركين فقط)|هل (?:أنت مشترك؟ تسجيل الدخول|لديك حساب؟ سجل الدخول)|"
            r"يمكنك إلغاء الاشتراك في أي وقت",
            # Turkish
            r".+ sitesinden daha fazla şey keşfedin|abone (?:olduğunuz için teşekkürler|olun)|"
            r"aboneliğinizi onaylamak için gelen veya istenmeyen.*|bloga e-posta ile abone ol|"
            r"bu (?:alan zorunludur|bloga abone olmak ve e-posta.*|içerik yalnızca abonelere özeldir)|"
            r"diğer \d+ aboneye katılın|e-posta (?:adresi|adresiniz|adresinizi (?:girin|yazın))|"
            r"en son gönderilerin e-posta adresinize gönderilmesi.*|geçersiz e-posta adresi|"
            r"gizlilik politikasını okudum ve kabul ediyorum|haber bültenimize abone olun|hemen abone ol|"
            r"hesabınız var mı\? giriş yapın|istediğiniz zaman abonelikten çıkabilirsiniz|"
            r"kaydolarak gizlilik politikamızı kabul etmiş olursunuz|kayıt olun|"
            r"okumaya devam etmek (?:için abone olun|ve tüm arşive.*)|spam göndermiyoruz! daha fazla bilgi için.*|"
            r"zaten (?:abone misiniz\? giriş yapın|üye misiniz\? giriş yap)|ücretsiz üye olun|üye ol",
            # Chinese
            r"输入您的电子邮箱地址以订.*|加入其他 \d+ 位订阅者|输入您的电子邮箱|"
            r"订阅后即可通过电子邮件收到最新文章|电子邮箱地址|通过邮件订阅博客|了解 .+ 的更多信息|"
            r"立即订阅以继续阅读并访问完整档案|订阅新闻简报|立即订阅|您的邮箱|请输入您的邮箱|您的电子邮箱地址|"
            r"感谢您的订阅|请检查您的收件箱以确认订阅|您可以随时取消订阅|我同意隐私政策|我已阅读并同意隐私政策|"
            r"无效的电子邮件地址|此字段为必填项|已是订阅用户？登录|已有账号？登录|已有帐户？登录|已是会员？登录|"
            r"订阅以继续阅读|本文仅限订阅者阅读|免费注册|成为会员",
            # Chinese, as written in Taiwan and Hong Kong
            r"輸入你的電子郵件地址訂閱.*|加入其他 \d+ 位訂閱者的行列|輸入你的電子郵件地址|"
            r"訂閱即可透過電子郵件收到最新文章|電子郵件位址|透過電子郵件訂閱網站|探索更多來自 .+ 的內容|"
            r"立即訂閱即可持續閱讀，還.*|訂閱電子報|訂閱我們的電子報|立即訂閱|您的電子郵件|請輸入您的電子郵件|"
            r"您的 email|感謝您的訂閱|你可以隨時取消訂閱|我同意隱私權政策|我已閱讀並同意隱私權政策|此欄位為必填|"
            r"已是訂戶？登入|已有帳號？登入|已經是會員？登入|訂閱以繼續閱讀|本文限訂戶閱讀|免費註冊|加入會員|"
            r"登入後繼續閱讀",
            # Japanese
            r"メールアドレスを入力して.*|\d+人の購読者に加わりましょう|メールアドレスを入力|"
            r"購読すると最新の投稿がメ.*|メールアドレス|ブログをメールで購読|.+をもっと見る|"
            r"今すぐ購読し、続きを読ん.*|ニュースレターを購読する|ニュースレターに登録|登録する|"
            r"ご登録ありがとうございます|いつでも配信停止できます|プライバシーポリシーに同意する|"
            r"無効なメールアドレスです|この項目は必須です|最新の記事をメールでお届けします|すでに会員の方はこちら|"
            r"会員の方はログイン|ログインはこちら|会員登録（無料）|今すぐ登録|購読のお申し込み",
            # Polish
            r"akceptuję politykę prywatności|artykuł dostępny tylko dla subskrybentów|"
            r"dołącz do \d+ pozostałych subskrybentów|dziękujemy za zapisanie się|"
            r"jesteś już subskrybentem\? zaloguj się|możesz zrezygnować w każdej chwili|"
            r"nieprawidłowy adres e-mail|odkryj więcej z .+|podaj swój adres e-mail|"
            r"sprawdź swoją skrzynkę odbiorczą, aby potwierdzić subskrypcję|subskrybuj teraz|"
            r"ten artykuł jest tylko dla subskrybentów|to pole jest wymagane|treść dostępna dla prenumeratorów|"
            r"twój adres e-mail|wpisz swój adres e-mail|wprowadź swój adres email aby zaprenumerować.*|"
            r"wyrażam zgodę na przetwarzanie moich danych osobowych|"
            r"zapisując się, akceptujesz naszą politykę prywatności|zarejestruj się za darmo|"
            r"zasubskrybuj już teraz, aby czytać dalej.*|zasubskrybuj, aby czytać dalej",
            # Czech
            r"děkujeme za přihlášení|e-mailová adresa|koupit předplatné|máte již účet\? přihlaste se|"
            r"neplatná e-mailová adresa|odebírat newsletter|pokračujte ve čtení s předplatným|přihlásit k odběru|"
            r"připojte se k \d+ dalším odběratelům|registrovat se zdarma|souhlasím se zpracováním osobních údajů|"
            r"stát se předplatitelem|toto pole je povinné|váš e-mail|z odběru se můžete kdykoli odhlásit|"
            r"zadejte svůj (?:e-mail|email)",
            # Slovak
            r"máte už účet\? prihláste sa|odoberať newsletter|ste už predplatiteľ\? prihláste sa|"
            r"súhlasím so spracovaním osobných údajov|zadajte váš e-mail|získať predplatné|ďakujeme za prihlásenie",
            # Slovene
            r"hvala za prijavo|vaš e-naslov|že imate račun\? prijavite se",
            # Croatian
            r"hvala na prijavi|prihvaćam pravila privatnosti|registrirajte se|vaš e-mail|vaša e-mail adresa|"
            r"već imate račun\? prijavite se",
            # Serbian
            r"vaš email|ваша е-пошта|пријавите се на билтен",
            # Bulgarian
            r"благодарим за абонамента|вашият (?:email|имейл)|вече сте абонат\? влезте|имате акаунт\? влезте|"
            r"стани абонат|съгласен съм с политиката за поверителност",
            # Ukrainian
            r"адреса ел\. пошти|ваша електронна пошта|введіть (?:ваш email|свій email)|"
            r"вже (?:маєте підписку\? увійти|підписані\? увійти|є акаунт\? увійти)|"
            r"ви можете відписатися в будь-який час|дякуємо за підписку|невірна адреса електронної пошти|"
            r"оформити передплату|приєднатися до \d+ інших підписників|підписатися на розсилку|"
            r"підпишіться на (?:нашу розсилку|розсилку)|підпишіться, щоб читати далі|стати підписником|"
            r"це поле обов'язкове|цей матеріал лише для підписників|я погоджуюся з політикою конфіденційності",
            # Swedish
            r"ange din e-postadress(?: för att följa.*)?|anmäl dig|detta fält är obligatoriskt|din e-postadress|"
            r"du kan när som helst avsluta prenumerationen|gör sällskap med \d+ andra prenumeranter|"
            r"har du redan ett konto\? logga in|jag godkänner integritetspolicyn|ogiltig e-postadress|"
            r"prenumerera (?:för att fortsätta läsa|nu för att fortsätta läsa.*)|registrera dig gratis|"
            r"skriv din e-post|tack för din anmälan|upptäck mer från .+",
            # Danish
            r"abonner for at læse videre|dette felt er påkrævet|din e-mailadresse|"
            r"du kan til enhver tid afmelde dig|har du allerede en konto\? log ind|"
            r"indtast din (?:e-mail|e-mailadresse(?: for at abonnere.*)?)|jeg accepterer privatlivspolitikken|"
            r"opret gratis profil|slut dig til \d+ andre abonnenter|tak for din tilmelding|tilmeld dig|"
            r"ugyldig e-mailadresse",
            # Norwegian
            r"abonner (?:for å lese videre|på nyhetsbrevet)|denne saken er kun for abonnenter|"
            r"dette feltet er obligatorisk|din e-postadresse|du kan melde deg av når som helst|"
            r"har du allerede en konto\? logg inn|jeg godtar personvernerklæringen|meld deg på|"
            r"opprett gratis konto|skriv inn (?:din epostadresse for å.*|e-postadressen din)|"
            r"slutt deg til \d+ andre abonnenter|takk for at du meldte deg på|ugyldig e-postadresse",
            # Finnish
            r"anna sähköpostiosoitteesi|hyväksyn tietosuojaselosteen|kiitos tilauksesta|"
            r"liity (?:\d+ muun tilaajan joukkoon|jäseneksi)|luo tunnus|oletko jo jäsen\? kirjaudu sisään|"
            r"onko sinulla jo tunnus\? kirjaudu|tilaa (?:blogi sähköpostitse|jatkaaksesi lukemista|nyt)|"
            r"tämä (?:artikkeli on vain tilaajille|kenttä on pakollinen)|virheellinen sähköpostiosoite|"
            r"voit peruuttaa tilauksen milloin tahansa",
            # Estonian
            r"juba tellija\? logi sisse|on juba konto\? logi sisse|sinu (?:e-post|e-posti aadress)|"
            r"täname liitumast",
            # Latvian
            r"jau ir konts\? pieslēdzies|jūsu e-pasts|paldies par pieteikšanos|pierakstīties jaunumiem|"
            r"piesakies jaunumiem|tavs e-pasts",
            # Lithuanian
            r"ačiū, kad užsiprenumeravote|jau turite paskyrą\? prisijunkite|jūsų el\. paštas|"
            r"prenumeruoti naujienlaiškį|sutinku su privatumo politika|tapti prenumeratoriumi|"
            r"įveskite el\. pašto adresą",
            # Hungarian
            r"az ön e-mail címe|e-mail cím|elfogadom az adatkezelési tájékoztatót|köszönjük a feliratkozást|"
            r"támogasd munkánkat|van már fiókod\? jelentkezz be",
            # Romanian
            r"abonează-te pentru a citi mai departe|acest câmp este obligatoriu|adresa ta de email|"
            r"ai deja cont\? autentifică-te|alătură-te celorlalți \d+ abonați|creează cont|"
            r"ești deja abonat\? autentifică-te|introdu adresa de email|mulțumim pentru abonare|"
            r"sunt de acord cu politica de confidențialitate|te poți dezabona oricând",
            # Greek
            r"έχετε ήδη λογαριασμό; συνδεθείτε|αποδέχομαι την πολιτική απορρήτου|διεύθυνση email|"
            r"είστε ήδη συνδρομητής; συνδεθείτε|εισάγετε το email σας|ενταχθείτε στους \d+ λοιπούς συνδρομητές|"
            r"ευχαριστούμε για την εγγραφή σας|το email σας",
            # Catalan
            r"accepto la política de privacitat|el teu correu electrònic|fes-te'n soci|gràcies per subscriure't|"
            r"inicia sessió|ja (?:ets subscriptor\? inicia sessió|tens compte\? inicia sessió)|"
            r"subscriu-te al nostre butlletí",
            # Galician
            r"o teu correo electrónico|subscríbete ao noso boletín",
            # Basque
            r"harpidetu buletinera|zure posta elektronikoa",
            # Irish
            r"do sheoladh ríomhphoist",
            # Hebrew
            r"הזן את כתובת המייל שלך|הרשמה לניוזלטר|יש לך חשבון\? התחבר|כבר (?:מנוי\? התחבר|מנויים\? התחברו)|"
            r"כתובת המייל שלך|שם (?:משפחה|פרטי)|תודה שנרשמת",
            # Persian
            r"ایمیل (?:خود را وارد کنید|شما)|با تشکر از عضویت شما|ثبت نام رایگان|حساب کاربری دارید؟ وارد شوید|"
            r"عضویت در خبرنامه|قبلا عضو شده‌اید؟ وارد شوید|مشترک خبرنامه شوید|نام خانوادگی",
            # Hindi
            r"अपना ईमेल दर्ज करें|अभी सब्सक्राइब करें|आपका ईमेल|न्यूज़लेटर सब्सक्राइब करें|"
            r"पहले से (?:खाता है\? लॉग इन करें|सदस्य हैं\? लॉग इन करें)|लॉग इन करें|"
            r"सदस्यता (?:लें|लेने के लिए धन्यवाद)|सब्सक्राइब करें|साइन अप करें|हमारे न्यूज़लेटर की सदस्यता लें",
            # Bengali
            r"আপনার ইমেইল",
            # Thai
            r"สมัครรับจดหมายข่าว|สมัครรับข่าวสาร|อีเมลของคุณ|กรอกอีเมลของคุณ|ขอบคุณที่สมั.*",
            # Vietnamese
            r"bạn đã có tài khoản\? đăng nhập|cảm ơn bạn đã đăng ký|email của bạn|họ và tên|"
            r"nhập (?:email của bạn|địa chỉ email)|tham gia cùng \d+ người đăng ký khác|trường này là bắt buộc|"
            r"tôi đồng ý với chính sách bảo mật|đã có tài khoản\? đăng nhập|"
            r"đăng ký (?:ngay|nhận (?:bản tin|tin)|để đọc tiếp)|địa chỉ email",
            # Indonesian
            r"alamat email anda|bergabung dengan \d+ pelanggan lain|"
            r"berlangganan (?:newsletter kami|sekarang|untuk melanjutkan membaca)|bidang ini wajib diisi|"
            r"daftar gratis|masukkan email anda|nama (?:belakang|depan)|saya setuju dengan kebijakan privasi|"
            r"sudah (?:berlangganan\? masuk|punya akun\? masuk)|terima kasih telah berlangganan",
            # Malay
            r"alamat e-mel anda|langgan (?:sekarang|surat berita kami)|masukkan e-mel anda|"
            r"sudah (?:mempunyai akaun\? log masuk|menjadi pelanggan\? log masuk)",
            # Filipino
            r"mag-subscribe sa aming newsletter",
            # Swahili
            r"barua pepe yako|jiandikishe kwa jarida letu",
            # Korean
            r"\d+명의 다른 구독자와 함께하세요|개인정보 수집 및 이용에 동의합니다|계정이 있으신가요\? 로그인|"
            r"구독하고 계속 읽기|구독해 주셔서 감사합니다|무료 회원가입|언제든지 구독을 취소할 수 있습니다|"
            r"이 기사는 유료 회원 전용입니다|이메일 주소(?: 입력)?|이메일을 입력하세요|"
            r"이미 (?:구독자이신가요\? 로그인|회원이신가요\? 로그인)",
            # Azerbaijani
            r"abunə (?:ol|olun)|e-poçt ünvanınız",
            # Kazakh
            r"сіздің email",
            # Uzbek
            r"obuna (?:bo'ling|bo'lish)",
            longest=160,
        ),
        junk=(
            "Discover more from Harbour Post",
            "E-Mail-Adresse eingeben",
            "Merci pour votre inscription !",
            "Puedes darte de baja en cualquier momento.",
            "O seu email",
            "Grazie per esserti iscritto!",
            "Controleer je inbox of spammap om je abonnement te bevestigen.",
            "Спасибо за подписку!",
            "شكرا لاشتراكك!",
            "E-posta adresiniz",
            "立即订阅",
            "訂閱我們的電子報",
            "ニュースレターを購読する",
            "Możesz zrezygnować w każdej chwili.",
            "Váš e-mail",
            "Zadajte váš e-mail",
            "Hvala za prijavo!",
            "Hvala na prijavi!",
            "Vaš email",
            "Благодарим за абонамента!",
            "Введіть ваш email",
            "Ange din e-postadress",
            "Indtast din e-mailadresse",
            "Skriv inn e-postadressen din",
            "Hyväksyn tietosuojaselosteen",
            "Sinu e-posti aadress",
            "Tavs e-pasts",
            "Įveskite el. pašto adresą",
            "Köszönjük a feliratkozást!",
            "Mulțumim pentru abonare!",
            "Το email σας",
            "Gràcies per subscriure't!",
            "Subscríbete ao noso boletín",
            "Harpidetu buletinera",
            "Do sheoladh ríomhphoist",
            "תודה שנרשמת!",
            "ایمیل خود را وارد کنید",
            "आपका ईमेल",
            "আপনার ইমেইল",
            "สมัครรับข่าวสาร",
            "Nhập email của bạn",
            "Terima kasih telah berlangganan!",
            "Masukkan e-mel anda",
            "Mag-subscribe sa aming newsletter",
            "Jiandikishe kwa jarida letu",
            "구독해 주셔서 감사합니다!",
            "Abunə olun",
            "Сіздің email",
            "Obuna bo'lish",
        ),
        keep=(
            "Subscribe to blog posts, the council advises its captains, and to nothing else.",
            "Newsletter abonnieren wollten nur drei Kapitäne.",
            "S'inscrire à la newsletter du port coûte cher.",
            "Suscríbete gratis dice el cartel del muelle, pero nadie lo hace.",
            "Капитан хочет подписаться на рассылку порта.",
            "Abone olmak isteyen kaptan sayısı arttı.",
        ),
    ),
)
