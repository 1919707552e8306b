"""What consent boxes say, as the common ones print it in the language of the page."""

from __future__ import annotations

from ..rule import Rule, Where, whole_line

RULES = (
    Rule(
        id="widgets/consent_line",
        why="A line of a box that asks for consent to cookies, or of what stands for content that waits for it.",
        kind="widget",
        pattern=whole_line(
            # English
            r"accept selected|click to accept marketing cookies and.*|confirm my choices|let me choose|"
            r"manage (?:\{vendor_count\} vendors|consent|options|services)|read more about these purposes|"
            r"save (?:& accept|preferences)|the technical storage or access that.*|view preferences",
            # German
            r"alle cookies akzeptieren|alles akzeptieren|auswahl speichern|cookie-richtlinie|"
            r"datenschutz-präferenzen|dienste verwalten|einstellungen (?:ansehen|speichern)|"
            r"erforderlichen service akzeptieren und inhalte entsperren|funktional immer aktiv|karte laden|"
            r"mit dem laden (?:der karte akzeptieren.*|des videos akzeptieren.*)|"
            r"nur essenzielle cookies akzeptieren|optionen verwalten|"
            r"sie sehen gerade einen platzhalterinhalt von youtube|video laden|"
            r"wir verwenden (?:cookies|cookies, um unsere website.*)|youtube immer entsperren|zustimmung verwalten",
            # French
            r"accepter (?:les cookies|tout)|ce site utilise des cookies|"
            r"cliquez pour accepter les cookies marketing.*|en savoir plus sur ces finalités|"
            r"enregistrer les préférences|fonctionnel toujours activé|"
            r"gérer (?:le consentement(?: aux cookies)?|les (?:options|services))|je refuse|"
            r"paramètres des cookies|paramétrer les cookies|politique de cookies|voir les préférences|"
            r"youtube est désactivé",
            # Spanish
            r"aceptar todas(?: las cookies)?|administrar opciones|configuración de cookies|configurar cookies|"
            r"funcional siempre activo|"
            r"gestionar (?:consentimiento|el consentimiento de las cookies|los servicios)|guardar preferencias|"
            r"haz clic para aceptar las cookies.*|leer más sobre estos propósitos|mostrar detalles|rechazar todas|"
            r"usamos cookies|ver preferencias",
            # Portuguese
            r"aceitar todos(?: os cookies)?|clique para aceitar os cookies de.*|configurações de cookies|"
            r"definições de cookies|este website utiliza cookies|funcional sempre ativo|"
            r"gerenciar (?:consentimento|opções|serviços)|gerir (?:consentimento|opções)|guardar preferências|"
            r"rejeitar todos|salvar preferências|"
            r"usamos cookies (?:em nosso site para.*|para melhorar sua experiência)|ver preferências",
            # Italian
            r"accetta tutti(?: i cookie)?|fai clic per accettare i cookie.*|funzionale sempre attivo|"
            r"gestisci (?:consenso|opzioni|servizi)|impostazioni cookie|ok, ho capito|"
            r"per saperne di più su questi scopi|preferenze cookie|rifiuta tutti|salva preferenze|"
            r"usiamo cookie per ottimizzare il nostro.*|utilizziamo i cookie|visualizza preferenze",
            # Dutch
            r"accepteer alles|alle cookies accepteren|alles weigeren|"
            r"beheer (?:cookie toestemming|diensten|opties|toestemming)|bekijk voorkeuren|bewaar voorkeuren|"
            r"cookiebeleid|cookies beheren|functioneel altijd actief|klik om marketing cookies te accepteren.*|"
            r"lees meer over deze doeleinden|voorkeuren opslaan|we gebruiken cookies om onze site te verbeteren|"
            r"wij gebruiken cookies",
            # Russian
            r"всегда активно|настройки cookie|отклонить все|политика cookie|принять все cookie|"
            r"продолжая использовать сайт, вы соглашаетесь с.*|сохранить настройки|управление согласием",
            # Arabic
            r"إدارة الموافقة|إعدادات ملفات تعريف الارتباط|حفظ التفضيلات|رفض الكل|سياسة الخصوصية|عرض التفضيلات|"
            r"قبول الكل|نحن نستخدم ملفات تعريف الارتباط لتحسين تجربتك|نستخدم ملفات تعريف الارتباط",
            # Turkish
            r"bu internet sitesinde sizlere daha iyi.*|deneyiminizi iyileştirmek için çerezleri kullanıyoruz|"
            r"işlevsel her zaman aktif|kabul et|tercihleri (?:görüntüle|kaydet)|tüm çerezleri kabul et|"
            r"tümünü reddet|web sitemizde çerezler kullanıyoruz|çerez ayarları|çerezleri yönet",
            # Chinese
            r"接受所有|全部接受|接受所有cookie|全部拒绝|cookie设置|管理cookie|查看偏好设置|保存偏好设置",
            # Chinese, as written in Taiwan and Hong Kong
            r"接受所有 cookie|全部拒絕|cookie 設定|管理 cookie|隱私權政策|我知道了",
            # Japanese
            r"すべて受け入れる|すべて許可|同意する|すべて拒否|cookie設定|cookieの設定|当サイトでは、利便性向上.*|"
            r"設定を保存|このサイトではcooki.*|詳細を見る",
            # Polish
            r"funkcjonalne zawsze aktywne|korzystając ze strony wyrażasz zgodę na używanie cookies|"
            r"odrzuć wszystkie|polityka plików cookies|"
            r"ta (?:strona (?:korzysta z plików cookie|używa plików cookies)|witryna wykorzystuje pliki cookies)|"
            r"ustawienia (?:cookies|plików cookie)|używamy plików cookie|zaakceptuj wszystko|zapisz preferencje|"
            r"zarządzaj (?:opcjami|zgodami plików cookie|zgodą)|zgadzam się|zobacz preferencje",
            # Czech
            r"funkční vždy aktivní|nastavení cookies|odmítnout vše|"
            r"používáme (?:cookies|soubory cookies ke zlepšení služeb)|přijmout všechny cookies|"
            r"spravovat (?:možnosti|souhlas)|tento web používá cookies|tyto stránky používají soubory cookie|"
            r"uložit předvolby|zobrazit předvolby|zásady (?:cookies|ochrany osobních údajů)",
            # Slovak
            r"nastavenia cookies|ochrana osobných údajov|odmietnuť všetko|používame cookies|prijať všetky cookies|"
            r"spravovať súhlas|táto stránka používa cookies|zásady ochrany osobných údajov",
            # Slovene
            r"nastavitve piškotkov|spletna stran uporablja piškotke|sprejmi vse|uporabljamo piškotke|zavrni vse",
            # Croatian
            r"koristimo kolačiće|odbij sve|ova stranica koristi kolačiće|postavke kolačića|pravila privatnosti|"
            r"spremi postavke|upravljanje pristankom",
            # Serbian
            r"ovaj sajt koristi kolačiće|podešavanja kolačića|користимо колачиће|политика приватности|прихвати све",
            # Bulgarian
            r"използваме бисквитки|настройки на бисквитките|политика за поверителност|приемам всички|"
            r"приеми всички|съгласен съм|този сайт използва бисквитки|управление на съгласието",
            # Ukrainian
            r"відхилити всі|зберегти налаштування|керувати згодою|налаштування cookie|політика конфіденційності|"
            r"прийняти (?:все|всі)|цей сайт використовує файли cookie",
            # Swedish
            r"acceptera alla|avvisa alla|funktionell alltid aktiv|godkänn alla|hantera (?:alternativ|samtycke)|"
            r"inställningar för cookies|jag förstår|spara inställningar|visa inställningar",
            # Danish
            r"accepter alle|administrer (?:muligheder|samtykke)|afvis alle|funktionsdygtig altid aktiv|"
            r"gem præferencer|kun nødvendige|se præferencer|tillad alle|vis detaljer",
            # Norwegian
            r"administrer (?:samtykke|valg)|aksepter alle|avvis alle|dette nettstedet bruker informasjonskapsler|"
            r"funksjonell alltid aktiv|godta alle|innstillinger for informasjonskapsler|lagre preferanser|"
            r"se preferanser|vi bruker informasjonskapsler",
            # Finnish
            r"hallitse (?:suostumusta|vaihtoehtoja)|hylkää kaikki|hyväksy kaikki|käytämme evästeitä|"
            r"näytä asetukset|tallenna asetukset|toiminnalliset aina aktiivinen|tämä sivusto käyttää evästeitä",
            # Estonian
            r"halda nõusolekut|küpsiste seaded|luba kõik|nõustu kõigiga|see veebileht kasutab küpsiseid",
            # Latvian
            r"noraidīt visu|pieņemt (?:visas|visu)|pārvaldīt piekrišanu|sīkdatņu iestatījumi|"
            r"šī vietne izmanto sīkdatnes",
            # Lithuanian
            r"atmesti visus|priimti visus|slapukų nustatymai|tvarkyti sutikimą|ši svetainė naudoja slapukus",
            # Hungarian
            r"adatvédelmi tájékoztató|beállítások mentése|ez a weboldal sütiket használ|hozzájárulás kezelése|"
            r"süti beállítások|sütik kezelése|sütiket használunk|összes (?:elfogadása|elutasítása)",
            # Romanian
            r"acceptă toate|acest site folosește cookies|folosim cookie-uri|gestionează consimțământul|"
            r"politica cookies|respinge toate|salvează preferințele|setări (?:cookie|cookies)|sunt de acord|"
            r"vezi preferințele",
            # Greek
            r"αποδοχή όλων|απόρριψη όλων|αυτός ο ιστότοπος χρησιμοποιεί cookies|διαχείριση συγκατάθεσης|"
            r"προβολή προτιμήσεων|ρυθμίσεις cookies|χρησιμοποιούμε cookies",
            # Catalan
            r"accepta-ho tot|aquest lloc web utilitza galetes|configuració de galetes|desa les preferències|"
            r"gestiona el consentiment|política de privacitat|rebutja-ho tot|utilitzem galetes",
            # Basque
            r"cookieak erabiltzen ditugu|onartu guztiak|pribatutasun politika",
            # Irish
            r"glac (?:le fianáin|leis)",
            # Hebrew
            r"אנו משתמשים בעוגיות|אני מסכים|דחה הכל|הגדרות עוגיות|מדיניות פרטיות|ניהול הסכמה|קבל הכל",
            # Persian
            r"این سایت از کوکی استفاده می‌کند|تنظیمات کوکی|حریم خصوصی|رد کردن|ما از کوکی‌ها استفاده می‌کنیم|"
            r"پذیرش همه",
            # Hindi
            r"अस्वीकार करें|कुकी सेटिंग्स|गोपनीयता नीति|मैं सहमत हूं|यह वेबसाइट कुकीज़ का उपयोग करती है|"
            r"सभी स्वीकार करें|स्वीकार करें|हम कुकीज़ का उपयोग करते हैं",
            # Bengali
            r"গ্রহণ করুন|সব গ্রহণ করুন",
            # Thai
            r"ยอมรับทั้งหมด|ปฏิเสธทั้งหมด|ตั้งค่าคุกกี้|การตั้งค่าคุกกี้|เราใช้คุกกี้|เว็บไซต์นี้ใ.*|"
            r"นโยบายความเป.*|จัดการความเป.*",
            # Vietnamese
            r"chính sách bảo mật|chúng tôi sử dụng cookie|chấp nhận tất cả|cài đặt cookie|quản lý sự đồng ý|"
            r"trang web này sử dụng cookie|tôi đồng ý|từ chối tất cả",
            # Indonesian
            r"kebijakan privasi|kelola persetujuan|pengaturan cookie|saya setuju|simpan preferensi|terima semua|"
            r"tolak semua",
            # Malay
            r"tetapan kuki",
            # Filipino
            r"tanggapin lahat",
            # Swahili
            r"kubali zote",
            # Korean
            r"개인정보 처리방침|모두 (?:거부|동의|수락)|설정 저장|이 웹사이트는 쿠키를 사용합니다|쿠키 설정|"
            r"쿠키를 사용합니다",
            # Azerbaijani
            r"hamısını qəbul et|məxfilik siyasəti|qəbul et",
            longest=160,
        ),
        junk=(
            "Manage options",
            "Optionen verwalten",
            "Voir les préférences",
            "Ver preferencias",
            "Configurações de cookies",
            "Gestisci servizi",
            "Bekijk voorkeuren",
            "Настройки cookie",
            "إدارة الموافقة",
            "Çerez ayarları",
            "接受所有Cookie",
            "全部拒絕",
            "すべて拒否",
            "Ustawienia cookies",
            "Nastavení cookies",
            "Nastavenia cookies",
            "Zavrni vse",
            "Upravljanje pristankom",
            "Користимо колачиће",
            "Настройки на бисквитките",
            "Відхилити всі",
            "Hantera samtycke",
            "Administrer samtykke",
            "Administrer valg",
            "Hallitse vaihtoehtoja",
            "Luba kõik",
            "Noraidīt visu",
            "Atmesti visus",
            "Sütik kezelése",
            "Setări cookies",
            "Ρυθμίσεις cookies",
            "Configuració de galetes",
            "Pribatutasun politika",
            "Glac le fianáin",
            "דחה הכל",
            "تنظیمات کوکی",
            "अस्वीकार करें",
            "সব গ্রহণ করুন",
            "ตั้งค่าคุกกี้",
            "Cài đặt cookie",
            "Pengaturan cookie",
            "Terima semua",
            "Tanggapin lahat",
            "Kubali zote",
            "모두 거부",
            "Hamısını qəbul et",
        ),
        keep=(
            "Manage options for the quay, the council asks the crews.",
            "Wir verwenden Cookies zum Kaffee, sagt der Bäcker am Hafen.",
            "Gérer les services du port revient à la ville.",
            "Política de cookies y galletas en el muelle: nada de dulces.",
            "Принять все паромы порт не может.",
        ),
    ),
    Rule(
        id="widgets/consent_button",
        why="A button of a box that asks for consent, beside another; alone it might head a passage.",
        kind="widget",
        where=Where.EDGES,
        in_company=True,
        pattern=whole_line(
            # English
            r"analytics|consent|decline|functional|necessary|preferences|statistics|strictly necessary cookies",
            # German
            r"ablehnen|speichern|zustimmen",
            # French
            r"accepter|autoriser|j'accepte|paramétrer|personnaliser|refuser",
            # Spanish
            r"aceptar|denegar|estadísticas|más opciones|rechazar",
            # Portuguese
            r"aceitar|aceito|negar|personalizar|recusar",
            # Italian
            r"accetta|nega|personalizza|rifiuta",
            # Dutch
            r"accepteren|akkoord|weigeren",
            # Russian
            r"настроить|отклонить|понятно|принять|согласен",
            # Arabic
            r"أوافق|رفض|قبول|موافق",
            # Turkish
            r"reddet",
            # Chinese
            r"接受|拒绝|隐私政策|同意|我同意",
            # Chinese, as written in Taiwan and Hong Kong
            r"拒絕",
            # Japanese
            r"拒否",
            # Polish
            r"akceptuj|odmów|odrzuć",
            # Czech
            r"odmítnout|přijmout|rozumím",
            # Slovak
            r"odmietnuť|prijať|rozumiem",
            # Slovene
            r"sprejmi|zavrni",
            # Croatian
            r"odbij|prihvati",
            # Serbian
            r"одбиј|прихватам",
            # Bulgarian
            r"отказвам|отхвърли",
            # Ukrainian
            r"відхилити|налаштувати|погоджуюсь|прийняти",
            # Swedish
            r"acceptera|avvisa|godkänn|integritetspolicy|neka",
            # Danish
            r"afvis|cookiepolitik",
            # Norwegian
            r"avslå|avvis|cookie-innstillinger|godta",
            # Finnish
            r"evästeasetukset|hylkää|hyväksy|kiellä",
            # Estonian
            r"keeldu|keeldun|privaatsuspoliitika",
            # Latvian
            r"noraidīt|pieņemt",
            # Lithuanian
            r"atmesti|priimti",
            # Hungarian
            r"elfogad|elutasít|elutasítom|rendben",
            # Romanian
            r"accept|acceptă|respinge",
            # Greek
            r"αποδοχή|απόρριψη|συμφωνώ",
            # Catalan
            r"accepta|acceptar|rebutja",
            # Galician
            r"rexeitar",
            # Basque
            r"baztertu|onartu",
            # Irish
            r"diúltaigh",
            # Hebrew
            r"אישור|דחה",
            # Persian
            r"موافقم|پذیرفتن",
            # Thai
            r"ยอมรับ|ปฏิเสธ",
            # Vietnamese
            r"chấp nhận|từ chối|đồng ý",
            # Indonesian
            r"setuju|terima|tolak",
            # Filipino
            r"tanggapin",
            # Swahili
            r"kataa|kubali",
            # Korean
            r"개인정보처리방침|거부|동의|동의합니다",
            longest=160,
        ),
        junk=(
            "Decline\nNecessary",
            "Ablehnen\nZustimmen",
            "Accepter\nRefuser",
            "Aceptar\nRechazar",
            "Aceitar\nAceito",
            "Accetta\nRifiuta",
            "Accepteren\nWeigeren",
            "Принять\nОтклонить",
            "قبول\nأوافق",
            "接受\n拒绝",
            "接受\n拒絕",
            "同意\n拒否",
            "Akceptuj\nOdrzuć",
            "Přijmout\nOdmítnout",
            "Prijať\nOdmietnuť",
            "Sprejmi\nZavrni",
            "Prihvati\nOdbij",
            "Прихватам\nOdbij",
            "Отказвам\nОтхвърли",
            "Прийняти\nВідхилити",
            "Acceptera\nGodkänn",
            "Accepter\nAfvis",
            "Godta\nAvvis",
            "Hyväksy\nHylkää",
            "Keeldu\nKeeldun",
            "Pieņemt\nNoraidīt",
            "Priimti\nAtmesti",
            "Elfogad\nElutasítom",
            "Accept\nAcceptă",
            "Αποδοχή\nΑπόρριψη",
            "Acceptar\nAccepta",
            "Aceptar\nRexeitar",
            "Onartu\nBaztertu",
            "אישור\nדחה",
            "قبول\nپذیرفتن",
            "ยอมรับ\nปฏิเสธ",
            "Chấp nhận\nĐồng ý",
            "Terima\nSetuju",
            "Terima\nTolak",
            "Kubali\nKataa",
            "동의\n동의합니다",
        ),
        keep=(
            "Ablehnen",
            "Refuser",
            "Aceptar",
            "Принять",
        ),
    ),
)
