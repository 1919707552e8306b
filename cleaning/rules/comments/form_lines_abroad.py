"""What comment forms say, as the common systems print it in the language of the page: further languages."""

from __future__ import annotations

from ..rule import Rule, whole_line

RULES = (
    Rule(
        id="comments/form_line_abroad",
        why="A line of a comment form: what it asks for, what it does not publish, and its buttons.",
        kind="comment",
        pattern=whole_line(
            # Russian
            r"ваш (?:e-mail не будет опубликован|адрес (?:email не будет (?:опубликован|опубликован.*)|"
            r"электронной почты не будет опубликован)|комментарий ожидает (?:одобрения|проверки))|"
            r"войдите, чтобы ответить|вы (?:ввели неверный адрес электронной почты|вошли как .+\. выйти\?)|"
            r"для отправки комментария вам необходимо авторизоваться|комментарии запрещены|"
            r"комментирование закрыто|навигация по комментариям|обязательные поля|опубликовать комментарий|"
            r"оставить ответ|оставьте ответ|отмена ответа|отменить ответ|отправить комментарий|"
            r"пожалуйста, введите (?:ваш (?:адрес электронной почты здесь|комментарий)|ваше имя здесь)|"
            r"поля, отмеченные \*, обязательны для заполнения|предыдущие комментарии|следующие комментарии|"
            r"сохранить (?:имя и email в этом.*|моё имя, email и адрес.*)|старые комментарии|"
            r"только зарегистрированные пользователи могут оставлять комментарии|"
            r"уведомить меня о новых комментариях по email|"
            r"уведомлять (?:меня о новых записях почтой|о новых комментариях)|"
            r"чтобы оставить комментарий, необходимо авторизоваться|этот сайт использует akismet для борьбы.*",
            # Arabic
            r"أضف التعليق|"
            r"أعلمني (?:بالمواضيع الجديدة بواسطة البريد الإلكتروني|بمتابعة التعليقات بواسطة البريد الإلكتروني)|"
            r"إرسال (?:التعليق|تعليق)|إلغاء الرد(?: على التعليق)?|"
            r"احفظ (?:اسمي والبريد الإلكتروني في هذا.*|اسمي، بريدي الإلكتروني، والموقع الإلكتروني.*)|اكتب تعليقا|"
            r"التعليقات (?:الأحدث|الأقدم|مغلقة)|الحقول (?:الإلزامية مشار إليها (?:بعلامة|بـ)|المطلوبة محددة)|"
            r"ترك الرد|تسجيل الدخول للرد|تعليقك (?:بانتظار المراجعة|في انتظار المراجعة)|سجل الدخول للتعليق|"
            r"لقد أدخلت عنوان بريد إلكتروني غير صحيح|لن يتم نشر بريدك الإلكتروني|من فضلك ادخل (?:اسمك هنا|تعليقك)|"
            r"نشر التعليق|هذا الموقع يستخدم خدمة أكيسميت للتقليل.*|"
            r"يجب (?:أنت تكون مسجل الدخول لتضيف تعليقاً|تسجيل الدخول لنشر تعليق)|"
            r"يرجى إدخال عنوان البريد الإلكتروني الخاص بك هنا",
            # Turkish
            r"beni (?:e-posta ile sonraki yorumlardan haberdar et|yeni yazılarda e-posta ile bilgilendir)|"
            r"bir (?:cevap yazın|dahaki sefere yorum yaptığımda kullanılmak.*|yanıt yazın|yorum yazın)|"
            r"bu site istenmeyenleri azaltmak için akismet kullanır|cevabı iptal et|cevap bırakın|"
            r"daha sonraki yorumlarımda kullanılması için adım.*|"
            r"e-posta adresiniz (?:yayınlanmayacak|yayınlanmayacak\. gerekli alanlar \* ile işaretlenmişlerdir)|"
            r"email adresiniz yayınlanmayacak|eski yorumlar|gerekli alanlar \* ile işaretlenmişlerdir|"
            r"istenmeyenleri azaltmak için akismet kullanır\. yorum.*|"
            r"lütfen (?:e-posta adresinizi buraya giriniz|isminizi buraya giriniz|yorumunuzu giriniz)|"
            r"yanlış bir e-posta adresi girdiniz|yanıtlamak için giriş yapın|yanıtı iptal et|"
            r"yeni (?:yorumlar|yorumları e-posta ile bildir)|"
            r"yorum (?:bırakın|dolaşımı|yapabilmek için oturum açmalısınız|yazmak için oturum açın)|"
            r"yorumlar (?:kapalı|kapatıldı)|yorumlara kapalı|yorumu gönder|"
            r"yorumunuz (?:denetim bekliyor|onay bekliyor)|zorunlu alanlar(?: \* ile işaretlenmiştir)?|"
            r"önceki yorumlar",
            # Chinese
            r"发表回复|留下评论|发布评论|发表回应|取消回复|邮箱地址不会被公开|必填项已用 \* 标注|必填项已用\*标注|"
            r"为必填项|带\*号为必填项|在此浏览器中保存我的显示.*|在此浏览器中保存我的名字、电邮和网站|提交评论|"
            r"发送评论|要发表评论，您必须先登录|登录以发表评论|请先登录后发表评论|您需要登录才能评论|评论已关闭|"
            r"暂不支持评论|有新评论时发送电子邮件通知我|有后续评论时通过电子邮件通知我|"
            r"有新文章时通过电子邮件通知我|您的评论正在等待审核|较早评论|较新评论|评论导航|更早评论|"
            r"这个站点使用 akism.*|此站点使用akismet.*|请输入您的评论|请在这里输入您的名字|"
            r"您输入了错误的电子邮件地址|请在这里输入您的电子邮件地址",
            # Chinese, as written in Taiwan and Hong Kong
            r"發佈留言|發表迴響|留下評論|取消回覆|你的電郵地址並不會被公開.*|必填欄位標示為|必填欄位標記為|"
            r"必要欄位標記為|在瀏覽器中儲存顯示名稱、.*|張貼留言|送出留言|很抱歉，必須登入網站才能發佈留言|"
            r"登入以發表留言|請先登入後留言|登入以回覆|留言功能已關閉|留言已關閉|迴響已關閉|"
            r"用電子郵件通知我後續的回應|用電子郵件通知我後續的文章|透過電子郵件通知我新文章|您的留言正在等待審核|"
            r"較舊的留言|較新的留言|較舊迴響|這個網站採用 akism.*|請輸入你的評論|請在這裡輸入你的名字|"
            r"你輸入了不正確的電子郵件地址",
            # Japanese
            r"コメントを残す|コメントする|返信する|コメントを送信|コメントをキャンセル|返信をキャンセル|"
            r"キャンセル|メールアドレスは公開されません|※ が付いている欄は必須項目です|"
            r"が付いている欄は必須項目です|必須項目です|次回のコメントで使用する.*|新しいコメントをメールで通知|"
            r"コメントを投稿するにはロ.*|コメントするにはログインが必要です|コメントは受け付けていません|"
            r"コメントは停止中です|コメント機能は終了しました|新しい投稿をメールで受け取る|"
            r"フォローアップコメントをメールで通知|コメントは承認待ちです|古いコメント|新しいコメント|"
            r"コメントナビゲーション|このサイトはスパムを低減.*",
            # Polish
            r"anuluj (?:odpowiedź|pisanie odpowiedzi)|komentarz wpisu|"
            r"komentarze (?:są wyłączone|zostały wyłączone)|możliwość komentowania została wyłączona|"
            r"musisz się zalogować, aby móc dodać komentarz|nawigacja po komentarzach|nowsze komentarze|"
            r"opublikuj komentarz|podałeś nieprawidłowy adres e-mail|pola (?:oznaczone \* są wymagane|wymagane)|"
            r"powiadom mnie o (?:kolejnych komentarzach przez email|nowych wpisach przez email)|"
            r"proszę (?:podać swoje imię tutaj|wpisać swój komentarz)|starsze komentarze|"
            r"ta strona używa akismet do redukcji.*|twój komentarz oczekuje na moderację|"
            r"wpisz tutaj swój adres e-mail|wymagane pola są oznaczone|wyślij komentarz|"
            r"zaloguj się, by odpowiedzieć|zapamiętaj moje dane w tej przeglądarce.*|"
            r"zapisz moje dane, adres e-mail i.*|zostaw odpowiedź",
            # Czech
            r"diskuse je uzavřena|informovat emailem o nových komentářích|"
            r"komentáře (?:jsou uzavřeny|nejsou povoleny)|napište komentář|napsat komentář|novější komentáře|"
            r"odeslat komentář|povinná pole|povinné položky jsou označeny|"
            r"pro (?:komentování se přihlaste|odpověď se přihlaste|přidávání komentářů se musíte nejdříve "
            r"přihlásit)|starší komentáře|tento web používá akismet na redukci.*|"
            r"uložit do prohlížeče jméno, e-mail a.*|upozornit mě emailem na nové příspěvky|vložit komentář|"
            r"vyžadované informace jsou označeny|váš komentář čeká na schválení|zanechat odpověď|"
            r"zrušit odpověď(?: na komentář)?",
            # Slovak
            r"ak chcete pridať komentár, musíte sa prihlásiť|komentáre sú (?:uzavreté|vypnuté)|novšie komentáre|"
            r"odoslať komentár|povinné polia sú označené|"
            r"prepáčte, ale pred zanechaním komentára sa musíte prihlásiť|staršie komentáre|"
            r"táto webová stránka používa akismet na.*|uložiť moje meno, e-mail a webovú.*|"
            r"vyžadované polia sú označené|zanechajte komentár|zanechať odpoveď|zrušiť odpoveď",
            # Slovene
            r"dodaj odgovor|komentarji so (?:izklopljeni|zaprti)|novejši komentarji|objavi komentar|"
            r"obvezna polja so označena z|označuje zahtevana polja|pošlji komentar|prekliči odgovor|"
            r"pustite komentar|shrani moje ime, e-pošto in spletno.*|starejši komentarji|"
            r"vaš e-naslov ne bo (?:objavljen|objavljen\. \*.*)|"
            r"za (?:komentiranje se prijavite|objavo komentarja se morate prijaviti)",
            # Croatian
            r"komentari su (?:isključeni|zatvoreni)|morate biti prijavljeni da biste objavili komentar|"
            r"noviji komentari|obavezna polja su označena (?:s|sa)|"
            r"obavijesti me o sljedećim komentarima putem e-pošte|odustani od odgovora|ostavite odgovor|"
            r"otkaži odgovor|predaj komentar|prijavite se za komentiranje|"
            r"spremi moje ime, e-poštu i web-stranicu.*|stariji komentari|vaš komentar čeka odobrenje|"
            r"vaša adresa e-pošte neće biti (?:objavljena|objavljena.*)|za komentiranje morate biti prijavljeni",
            # Serbian
            r"komentari su (?:onemogućeni|zatvoreni)|morate biti prijavljeni da biste ostavili komentar|"
            r"neophodna polja su označena|obavezna polja su označena sa|sačuvaj moje ime, e-poštu i veb.*|"
            r"vaša adresa e-pošte neće biti objavljena.*|ваша адреса е-поште неће бити (?:објављена|објављена.*)|"
            r"коментари су затворени|морате бити пријављени да бисте оставили коментар|напишите коментар|"
            r"неопходна поља су означена|новији коментари|одустани од одговора|оставите одговор|откажи одговор|"
            r"предај коментар|сачувај моје име, е-пошту и веб.*|старији коментари",
            # Bulgarian
            r"вашият коментар|задължителните полета са отбелязани с|запазване на името, имейл адреса и.*|"
            r"имейл адресът ви няма да бъде публикуван|коментарите са (?:затворени|изключени)|напишете коментар|"
            r"оставете коментар|по-нови коментари|по-стари коментари|публикуване на коментара|"
            r"този сайт използва akismet за намаляване на спама|трябва да влезете, за да публикувате коментар|"
            r"уведомявайте ме за нови коментари по имейл",
            # Ukrainian
            r"ваш коментар очікує модерації|ваша пошт@ не публікуватиметься|"
            r"вашу адресу електронної пошти не буде опубліковано|відправити коментар|додати коментар|"
            r"залишити відповідь|залиште відповідь|зберегти моє ім'я, e-mail, та адресу.*|коментарі закриті|"
            r"коментування вимкнено|надіслати коментар|напишіть відгук|новіші коментарі|"
            r"обов'язкові поля(?: позначені)?|опублікувати коментар|повідомити мене про нові коментарі на e-mail|"
            r"повідомляти мене про нові записи поштою|скасувати (?:відповідь|коментар)|старіші коментарі|"
            r"увійдіть, щоб (?:відповісти|залишити коментар)|цей сайт використовує akismet для зменшення.*|"
            r"щоб (?:відправити коментар вам необхідно авторизуватись|залишити коментар, увійдіть)",
            # Swedish
            r"avbryt svar|denna webbplats använder akismet för att.*|"
            r"din (?:e-postadress kommer inte (?:publiceras|publiceras\. obligatoriska.*)|kommentar inväntar "
            r"granskning)|e-postadressen publiceras inte|fält märkta med \* är obligatoriska|"
            r"kommentarer (?:inaktiverade|är stängda)|kommentering avstängd|logga in för att svara|lämna ett svar|"
            r"meddela mig om nya (?:inlägg via e-post|kommentarer via e-post)|nyare kommentarer|"
            r"obligatoriska fält(?: är märkta)?|posta kommentar|publicera kommentar|skicka kommentar|"
            r"spara mitt namn, min e-postadress och.*|äldre kommentarer",
            # Danish
            r"annuller svar|der er lukket for kommentarer|dette websted bruger akismet til at.*|"
            r"din (?:e-mailadresse vil ikke blive (?:publiceret|publiceret.*)|kommentar afventer (?:godkendelse|"
            r"moderation))|efterlad et svar|felter markeret med \* skal udfyldes|gem mit navn, mail og websted.*|"
            r"giv mig besked om (?:nye indlæg via e-mail|opfølgende kommentarer via e-mail)|indsend kommentar|"
            r"klik her for at annullere svar|kommentarer er lukket|krævede felter er markeret med|"
            r"log ind for at svare|lukket for kommentarer|læg en kommentar|nyere kommentarer|obligatoriske felter|"
            r"send kommentar|skriv et svar|ældre kommentarer",
            # Norwegian
            r"det er stengt for kommentarer|dette nettstedet bruker akismet for å.*|"
            r"din (?:e-postadresse vil ikke bli (?:publisert|publisert.*)|kommentar venter på moderering)|"
            r"du må være innlogget for å kunne kommentere|e-postadressen din vil ikke vises|eldre kommentarer|"
            r"felt merket med \* er obligatoriske|kommentarer er stengt|lagre mitt navn, e-post og nettside.*|"
            r"legg (?:igjen et svar|inn kommentar)|logg inn for å svare|obligatoriske felt(?: er merket med)?|"
            r"post kommentar|publiser kommentar|varsle meg om nye (?:innlegg via e-post|kommentarer via e-post)",
            # Finnish
            r"ilmoita minulle uusista (?:artikkeleista sähköpostitse|kommenteista sähköpostitse)|"
            r"julkaise kommentti|jätä vastaus|kirjaudu sisään (?:kommentoidaksesi|vastataksesi)|"
            r"kommentit (?:on suljettu|pois päältä)|kommentointi on suljettu|kommenttisi odottaa hyväksyntää|"
            r"lähetä kommentti|pakolliset kentät(?: on merkitty(?: tähdellä)?)?|peruuta vastaus|"
            r"sinun täytyy kirjautua sisään kommentoidaksesi|"
            r"sivusto käyttää akismet-palvelua roskapostin vähentämiseen\. katso.*|"
            r"sähköpostiosoitettasi ei (?:julkaista|julkaista\. pakolliset kentät on merkitty)|"
            r"sähköpostiosoitteesi ei julkaista|tallenna nimeni, sähköpostiosoitteeni ja sivustoni tähän.*|"
            r"uudemmat kommentit|vanhemmat kommentit",
            # Estonian
            r"jäta kommentaar|kirjuta kommentaar|kohustuslikud väljad on tähistatud|kommentaarid on suletud|"
            r"kommenteerimine on suletud|kommenteerimiseks (?:logi sisse|pead sisse logima)|lisa vastus|"
            r"nõutavad väljad on tähistatud \*-ga|postita kommentaar|saada kommentaar|"
            r"salvesta minu nimi, e-posti- ja veebiaadress.*|"
            r"sinu e-postiaadressi ei (?:avaldata|avaldata\. nõutavad väljad.*)|tühista vastus|"
            r"uuemad kommentaarid|vanemad kommentaarid",
            # Latvian
            r"atcelt atbildi|atstājiet komentāru|atstāt komentāru|jaunāki komentāri|"
            r"jūsu e-pasta adrese netiks (?:publicēta|publicēta\. obligātie.*)|komentāri ir slēgti|"
            r"komentēšana slēgta|lai (?:komentētu, jāpiesakās|publicētu komentāru, jums jāpiesakās)|"
            r"nosūtīt komentāru|obligātie lauki ir atzīmēti kā|publicēt komentāru|"
            r"saglabājiet manu vārdu, e-pastu un vietni.*|vecāki komentāri",
            # Lithuanian
            r"atšaukti atsakymą|būtini laukeliai pažymėti|"
            r"el\. pašto adresas nebus (?:skelbiamas|skelbiamas\. būtini laukeliai pažymėti)|"
            r"jei norite komentuoti, turite prisijungti|jūsų el\. pašto adresas nebus skelbiamas|"
            r"komentarai uždaryti|komentavimas išjungtas|naujesni komentarai|"
            r"noriu savo interneto naršyklėje išsaugoti vardą.*|palikti atsiliepimą|parašykite komentarą|"
            r"prisijunkite, jei norite komentuoti|privalomi laukai pažymėti|senesni komentarai|siųsti komentarą|"
            r"skelbti komentarą|įrašyti komentarą",
            # Hungarian
            r"a (?:hozzászóláshoz be kell jelentkezni|hozzászólások (?:jelenleg nem engedélyezettek ezen a részen|"
            r"le vannak tiltva)|kötelező mezőket \* karakterrel (?:jelöljük|jelöltük)|nevem, e-mail címem, és "
            r"weboldalcímem.*)|az (?:e-mail címet nem tesszük (?:közzé|közzé.*)|email címe nem lesz közzétéve)|"
            r"e-mail értesítés küldése új (?:bejegyzés esetén|hozzászólás esetén)|"
            r"ez az oldal az akismet szolgáltatást.*|hagyjon hozzászólást|"
            r"hozzászólás (?:elküldése|küldése|küldéséhez be kell jelentkezni|írása)|hozzászóláshoz jelentkezz be|"
            r"hozzászólások lezárva|kilépés a válaszból|régebbi hozzászólások|válasz megszakítása|"
            r"vélemény, hozzászólás\?|új hozzászólás|újabb hozzászólások",
            # Romanian
            r"acest site folosește akismet pentru a.*|adresa de email nu va fi publicată|anulează răspunsul|"
            r"autentifică-te pentru a (?:comenta|răspunde)|comentarii (?:mai (?:noi|vechi)|închise)|"
            r"comentariile sunt închise|comentariul tău așteaptă moderarea|câmpuri obligatorii|"
            r"câmpurile obligatorii sunt marcate cu|"
            r"notifică-mă despre (?:articole noi prin email|comentarii ulterioare prin email)|publică comentariul|"
            r"renunță la răspuns|salvează-mi numele, emailul și site-ul web.*|"
            r"trebuie să fii autentificat pentru a.*|trimite comentariul",
            # Greek
            r"ακύρωση απάντησης|αποθήκευσε το όνομά μου, email, και.*|αυτός ο ιστότοπος χρησιμοποιεί το akismet.*|"
            r"αφήστε (?:ένα μήνυμα|μια απάντηση)|για να σχολιάσετε πρέπει να συνδεθείτε|δημοσίευση σχολίου|"
            r"ειδοποίηση για νέα σχόλια μέσω email|ειδοποιήστε με για νέα άρθρα μέσω email|νεότερα σχόλια|"
            r"παλαιότερα σχόλια|πρέπει να έχετε συνδεθεί για να σχολιάσετε|συνδεθείτε για να σχολιάσετε|"
            r"τα (?:σχόλια (?:έχουν απενεργοποιηθεί|είναι κλειστά)|υποχρεωτικά πεδία σημειώνονται με)|"
            r"το email σας δεν θα δημοσιευθεί|υποβολή (?:απάντησης|σχολίου)|υποχρεωτικά πεδία",
            # Catalan
            r"cancel·la (?:la resposta|les respostes)|comentaris (?:més (?:antics|recents)|tancats)|"
            r"deixa una resposta|desa el meu nom, correu electrònic.*|"
            r"els (?:camps (?:necessaris estan marcats amb|obligatoris estan marcats amb)|comentaris estan "
            r"tancats)|envia (?:el comentari|un comentari)|heu d'iniciar la sessió per escriure un comentari|"
            r"inicia sessió per comentar|l'adreça electrònica no es (?:publicarà|publicarà\. els.*)|"
            r"la vostra adreça electrònica no es publicarà|notifica'm els nous comentaris per correu electrònic|"
            r"publica el comentari",
            # Galician
            r"cancelar a resposta|deixa (?:un comentario|unha resposta)|deixar un comentario|enviar comentario|"
            r"o teu enderezo electrónico non (?:se publicará|se.*)|"
            r"os (?:campos obrigatorios están marcados con|comentarios están pechados)|publicar comentario",
            # Basque
            r"argitaratu iruzkina|beharrezko eremuak \* markatuta daude|bidali iruzkina|idatzi iruzkina|"
            r"iruzkinak itxita daude|utzi (?:erantzuna|erantzuteari|iruzkina)|"
            r"zure e-posta helbidea ez da (?:argitaratuko|argitaratuko.*)",
            # Irish
            r"cealaigh an freagra|fág (?:freagra|trácht)|ní fhoilseofar do sheoladh ríomhphoist",
            # Hebrew
            r"בטל תגובה|ביטול תגובה|הוספת תגובה|השאר תגובה|השארת תגובה|התגובות (?:נעולות|סגורות)|התחבר כדי להגיב|"
            r"יש להתחבר למערכת כדי לכתוב תגובה|כתוב תגובה|כתובת האימייל שלך לא תפורסם|כתיבת תגובה|סגור לתגובות|"
            r"עדכן אותי במייל על תגובות נוספות|עליך להתחבר כדי להגיב|פרסם תגובה|"
            r"שדות (?:החובה מסומנים|חובה מסומנים)|שלח תגובה|שליחת תגובה|שמור בדפדפן זה את השם, האימייל.*|"
            r"תגובות (?:חדשות יותר|ישנות יותר)",
            # Persian
            r"آدرس ایمیل شما منتشر نخواهد شد|ارسال دیدگاه|انصراف از پاسخ|بخش دیدگاه‌ها بسته است|"
            r"بخش‌های موردنیاز علامت‌گذاری شده‌اند|"
            r"برای (?:ارسال دیدگاه باید وارد شوید|نوشتن دیدگاه باید وارد بشوید|پاسخ دادن وارد شوید)|"
            r"ثبت (?:دیدگاه|نظر)|دیدگاهتان را بنویسید|دیدگاه‌ها بسته شده‌اند|دیدگاه‌های (?:تازه‌تر|قدیمی‌تر)|"
            r"ذخیره نام، ایمیل و وبسایت من.*|فرستادن دیدگاه|فیلدهای الزامی با \* مشخص شده‌اند|لغو پاسخ|نظر دهید|"
            r"پاسخ دهید",
            # Urdu
            r"آپ کا ای میل ایڈریس شائع.*|اپنا تبصرہ بھیجیں|تبصرہ (?:بھیجیں|شائع کریں|لکھیں|کریں)|تبصرے بند ہیں۔|"
            r"جواب (?:منسوخ کریں|چھوڑیں)|ضروری خانوں کو \* سے نشان.*",
            # Hindi
            r"अगली बार जब मैं टिप्पणी करूँ.*|आवश्यक फ़ील्ड चिह्नित हैं|उत्तर (?:छोड़ें|रद्द करें)|"
            r"एक टिप्पणी छोड़ें|जवाब (?:दें|रद्द करें)|टिप्पणियाँ बंद (?:हैं|हैं।)|"
            r"टिप्पणी (?:करने के लिए (?:आपको लॉग.*|लॉग इन करें)|करे|करें|पोस्ट करें|भेजें|लिखें)|प्रातिक्रिया दे",
            # Bengali
            r"আপনার মতামত জানান|উত্তর (?:দিন|বাতিল)|এই ব্রাউজারে আমার নাম, ইমেইল এবং.*|"
            r"একটি (?:উত্তর ত্যাগ|মন্তব্য করুন)|চিহ্নিত বিষয়গুলো আবশ্যক।|জবাব বাতিল|"
            r"মন্তব্য (?:পাঠান|প্রকাশ করুন|বন্ধ(?: আছে)?|লিখুন)",
            # Tamil
            r"உங்கள் மின்னஞ்சல் வெளியிடப்பட மாட்டாது|ஒரு பதிலை விடவும்|கருத்து தெரிவிக்கவும்|"
            r"கருத்துகளை பதிவு செய்யவும்|பதிலை நிராகரி|மறுமொழி இடவும்",
            # Telugu
            r"మీ ఈమెయిలు చిరునామా ప్రచురించబడదు|సమాధానం ఇవ్వండి",
            # Thai
            r"ใส่ความเห็น|ฝากความเห็น|ทิ้งคำตอบไว้|เขียนความเห็น|ยกเลิกการตอบ|ยกเลิกการตอบกลับ|ช่องข้อมูลจำ.*|"
            r"ช่องที่ต้องก.*|บันทึกชื่อ, .*|ส่งความเห็น|ส่งความคิดเห็น|คุณต้องเข้าส.*|เข้าสู่ระบบเ.*|"
            r"ปิดการแสดงความเห็น|ความเห็นถูกปิด",
            # Vietnamese
            r"báo cho tôi khi có bình.*|bình luận (?:cũ hơn|mới hơn)|"
            r"bạn phải đăng nhập để (?:bình luận|gửi bình luận)|chức năng bình luận bị tắt|"
            r"các trường bắt buộc được đánh dấu|gửi phản hồi|hủy (?:bỏ trả lời|trả lời)|"
            r"lưu tên của tôi, email, và.*|thông báo cho tôi khi có.*|trang web này sử dụng akismet.*|"
            r"trường bắt buộc được đánh dấu|trả lời hủy|đã đóng bình luận|đăng nhập để bình luận|"
            r"để lại (?:bình luận|một bình luận)|địa chỉ email của bạn sẽ.*",
            # Indonesian
            r"anda (?:harus masuk untuk berkomentar|telah memasukkan alamat email yang salah)|batalkan balasan|"
            r"berikan komentar|"
            r"beritahu saya akan (?:tindak lanjut komentar melalui surel|tulisan baru melalui surel)|"
            r"bidang yang wajib ditandai|email anda tidak akan dipublikasikan|"
            r"komentar (?:anda menunggu moderasi|dinonaktifkan|ditutup|sebelumnya|selanjutnya)|"
            r"login untuk meninggalkan komentar|masuk untuk (?:berkomentar|membalas)|ruas yang wajib ditandai|"
            r"silakan masukkan (?:alamat email anda di sini|komentar anda|nama anda di sini)|"
            r"simpan nama, email, dan situs web.*|situs ini menggunakan akismet untuk mengurangi.*|wajib diisi",
            # Malay
            r"batal balasan|komen ditutup|medan diperlukan ditanda dengan|"
            r"ruangan (?:komen ditutup|yang diperlukan ditanda)|simpan nama, e-mel dan laman web.*|tulis komen",
            # Filipino
            r"ang iyong email address ay hindi ipa-publish|kanselahin ang tugon|mag-iwan ng (?:komento|puna|tugon)",
            # Swahili
            r"acha maoni|andika maoni yako|anwani yako ya barua pepe haitachapishwa|"
            r"barua pepe yako haitachapishwa|ghairi jibu|toa maoni",
            # Korean
            r"다음 (?:댓글|번 댓글 작성을 위해 이.*)|답글 (?:남기기|취소)|답글을 쓰려면 로그인하세요|"
            r"댓글 (?:등록|보내기|작성)|"
            r"댓글을 (?:달기 위해서는 로그인해야합니다|사용할 수 없습니다|작성하려면 로그인하세요)|"
            r"댓글이 (?:닫혔습니다|비활성화되었습니다|승인을 기다리고 있습니다)|"
            r"로그인 후 댓글을 작성할 수 있습니다|새 댓글을 이메일로 알림|응답 취소|"
            r"이 사이트는 (?:akismet을 사용하여 스팸을 줄입니다.*|스팸을 줄이는 아키스밋을 사용합니다)|"
            r"이메일로 (?:새 글을 알려주세요|후속 댓글을 알려주세요)|이메일은 공개되지 않습니다|이전 댓글|"
            r"최신 댓글|필수 (?:필드는 \*로 표시됩니다|항목은 \*\(으\)로 표시합니다)",
            # Azerbaijani
            r"cavab yazın|cavabı ləğv et|gərəkli sahələr \* ilə işarələnmişdir|rəy yaz|"
            r"sizin e-poçt ünvanınız dərc (?:edilməyəcəkdir|edilməyəcəkdir\. gərəkli.*)|"
            r"şərh (?:bildirin|göndər|yaz|yazın)",
            # Kazakh
            r"жауаптан бас тарту|пікір жазу|сіздің электронды поштаңыз жарияланбайды",
            # Uzbek
            r"email manzilingiz chop etilmaydi|fikr (?:bildirish|qoldiring)|izoh (?:qoldiring|qoldirish)|"
            r"javob yozish|javobni bekor qilish",
            # Georgian
            r"დატოვე კომენტარი|დატოვეთ კომენტარი|"
            r"თქვენი (?:ელ-ფოსტის მისამართი არ გამოქვეყნდება|ელფოსტის მისამართი გამოქვეყნებული არ იყო)|"
            r"კომენტარის დატოვება|პასუხის (?:გაუქმება|გაცემა)",
            # Armenian
            r"թողնել (?:մեկնաբանություն|պատասխան)|ձեր էլ-փոստի հասցեն չի հրապարակվելու։|չեղարկել պատասխանը",
            longest=160,
        ),
        junk=(
            "Отправить комментарий",
            "أضف التعليق",
            "* Zorunlu alanlar",
            "提交评论",
            "送出留言",
            "※ が付いている欄は必須項目です",
            "Komentarz wpisu",
            "* Povinná pole",
            "Povinné polia sú označené *",
            "* označuje zahtevana polja",
            "Obavezna polja su označena s *",
            "Ваша адреса е-поште неће бити објављена.",
            "Задължителните полета са отбелязани с *",
            "Обов’язкові поля позначені *",
            "Fält märkta med * är obligatoriska",
            "Felter markeret med * skal udfyldes",
            "Felt merket med * er obligatoriske",
            "* Pakolliset kentät",
            "Sinu e-postiaadressi ei avaldata. Nõutavad väljad on tähistatud *-ga",
            "Obligātie lauki ir atzīmēti kā *",
            "Jūsų el. pašto adresas nebus skelbiamas.",
            "Az email címe nem lesz közzétéve.",
            "Publică comentariul",
            "* Υποχρεωτικά πεδία",
            "Els camps necessaris estan marcats amb *",
            "O teu enderezo electrónico non se publicará.",
            "Utzi erantzuteari",
            "Fág trácht",
            "כתובת האימייל שלך לא תפורסם.",
            "آدرس ایمیل شما منتشر نخواهد شد.",
            "جواب چھوڑیں",
            "जवाब दें",
            "একটি উত্তর ত্যাগ",
            "கருத்து தெரிவிக்கவும்",
            "సమాధానం ఇవ్వండి",
            "ยกเลิกการตอบ",
            "Các trường bắt buộc được đánh dấu *",
            "Masuk untuk berkomentar",
            "Batalkan balasan",
            "Mag-iwan ng komento",
            "Andika maoni yako",
            "댓글 등록",
            "Rəy yaz",
            "Жауаптан бас тарту",
            "Javob yozish",
            "დატოვეთ კომენტარი",
            "Թողնել մեկնաբանություն",
        ),
        keep=(
            "Отправить комментарий в порт решили трое.",
            "İptal edilen seferler yarın yapılacak.",
            "コメントを残すよう、港は住民に求めた。",
            "发表评论的人越来越多",
            "Odeslat komentář přístavu chce celá ves.",
        ),
    ),
)
