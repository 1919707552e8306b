"""The small print and the messages of comment forms."""

from __future__ import annotations

from ..rule import Hinted, Rule, line_that

RULES = (
    Rule(
        id="comments/form",
        why="The small print of a comment form tells the reader what the form wants or forbids.",
        kind="comment",
        pattern=line_that(
            r"your email address will not be published\b.*",
            r"required fields are marked\b.*",
            r"(?:you must|you need to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?|"
            r"register(?:ed)?)[ -]?(?:in)? (?:in )?(?:here )?(?:to|or) .*comments?\b.*",
            r"you must confirm your public display name\b.*|please log ?out and then log ?in again\b.*|"
            r"notify me (?:of|about|when) (?:new|follow-?up|there are)\b.*\b(?:posts|comments|replies)\b.*|"
            r"letters (?:may|will|can) be edited\b.*|your comment (?:has not been|could not be|is awaiting|"
            r"will be)\b"
            r".*|comments are the responsibility of\b.*",
            r"save my name, e-?mail,? and website in this browser\b.*",
            r"this site uses akismet\b.*",
            r"please (?:read|see|review) our (?:comment(?:ing|s)?|community) (?:policy|guidelines|rules)\b.*",
            Hinted(
                r"(?:.*[.!] )?(?:please |we ask you to )?keep (?:your |all )?comments (?:respectful|civil|"
                r"relevant|on[ -]topic|clean|polite)\b.*",
                hint="keep (?:your |all )?comments ",
            ),
            r"(?:join thought-provoking conversations|the comments? (?:below|section) (?:is|have|has|"
            r"are) (?:not )?(?:been )?moderated)\b.*",
            r"comments (?:may|can) take up to .* (?:for moderation|to appear)\b.*",
            r"(?:bitte )?(?:melden sie sich an|loggen sie sich ein), um .*komment.*",
            r"(?:die )?kommentar(?:funktion|bereich|e|spalte)\b.*\b(?:geschlossen|deaktiviert|abgeschaltet|"
            r"beendet)"
            r"\b.*|(?:das kommentieren dieses artikels|dieser artikel kann nicht (?:mehr )?kommentiert|"
            r"für diesen artikel (?:wurde|ist) die kommentarfunktion|bei älteren beiträgen wie diesem)\b.*",
            r"(?:bitte )?(?:um|damit sie) (?:selbst |hier )?(?:einen kommentar|kommentare|kommentieren|mitdiskutieren|"
            r"mitreden)\b.*(?:anmeld|angemeldet|einlogg|eingeloggt|registrier)\S*.*|"
            r"(?:bitte )?(?:loggen sie sich|logge dich|melden sie sich|melde dich) (?:bitte )?(?:ein|an)"
            r"(?:,? (?:um|damit)\b.*)?[.!]?|bitte (?:beachten sie|beachte) (?:unsere |die )?"
            r"(?:community|kommentar|netiquette|diskussions)\S*.*",
            r"liebe (?:leserin|leser|community|user|"
            r"nutzer)\S*(?:[ ,]+(?:und )?liebe \S+)?[ ,]+[^.]*kommentar.*|"
            r"willkommen in unserer community!.*|user-beiträge geben nicht\b.*",
            r"(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\b.*",
            r"(?:bitte beachten sie|bitte beachte)\b.*(?:kommentarregeln|netiquette).*",
            r"(?:der |die )?(?:kommentar-?bereich|kommentar-?funktion|diskussion|forum|kommentare?)(?: zu diesem "
            r"artikel)? "
            r"(?:ist|sind|wurde) (?:nun |bereits |jetzt )?(?:geschlossen|beendet|deaktiviert)\.?|"
            r"(?:die )?(?:kommentare|postings|leserbriefe|beiträge)(?: im forum| der (?:nutzer|leser))? geben (?:nicht|"
            r"ausschließlich|nur)\b.*|(?:bitte )?(?:lies|lesen sie|beachte|beachten sie) (?:bitte )?(?:unsere|"
            r"die) "
            r"(?:kommentar|forums?|diskussions)-?(?:regeln|richtlinien)\b.*|kommentar-?regeln(?: von .{2,})?|"
            r"wir sind dankbar für (?:ihre|eure|deine) kommentare\b.*|liebe leser(?:innen)?(?:(?: und|, liebe) "
            r"leser)?[!,.]",
            r"(?:hold deg til saken|vær saklig|hold debatten saklig|hold en god tone|håll (?:dig till ämnet|god ton)|"
            r"hold en sober tone)\b.*|kommentarfeltet (?:er|åpner|stenger)\b.*|"
            r"(?:du skal|du må|du måste) (?:være logget ind|være logget inn|vara inloggad|logge inn|logga in)\b.*|"
            r"(?:je|u) moet (?:ingelogd zijn|inloggen) om (?:te )?(?:kunnen )?reageren\b.*",
            r"votre adresse e-?mail ne sera pas publiée\b.*",
            r"(?:tu|su) (?:dirección de )?correo electrónico no será publicad[oa]\b.*",
            r"o seu endereço de e-?mail não será publicado\b.*",
            r"(?:l'adresa|la teva adreça|adresa ta de|twój adres|vaš[ae]?|vaša|имейл|вашият|imejl|"
            r"η ηλ(?:εκτρονική)?\.?) "
            r".{0,20}(?:e-?mail|email|имейл|διεύθυνση).{0,20}(?:no es publicarà|nu va fi publicat|nie zostanie|"
            r"nebude|neće|"
            r"няма|δεν δημοσιεύεται).*",
            r"il tuo indirizzo e-?mail non sarà pubblicato\b.*",
            r"(?:je|het) e-mailadres (?:zal|wordt) niet (?:worden )?(?:gepubliceerd|getoond)\b.*",
            r"ваш (?:адрес )?e-?mail не будет опубликован(?:[^\p{L}].*)?",
            r"e-?posta (?:adresiniz|hesabınız) yayımlanmayacak.*",
            r"لن يتم نشر عنوان بريدك.*|обязательные поля помечены.*|ваша e-?mail адреса не .*|"
            r"نشانی ایمیل شما منتشر نخواهد شد.*|האימייל (?:שלך )?לא יוצג באתר.*|"
            r"メールアドレスが公開されることはありません.*|您的(?:电子)?邮箱(?:地址)?不会被公开.*|"
            r"이메일 ?(?:주소)?는 공개되지 않습니다.*|alamat (?:e-?mel|"
            r"email) anda tidak akan .*|email của bạn sẽ không được .*|อีเมลของคุณจะไม่.*|"
            r"आपका ईमेल पता प्रकाशित नहीं .*|আপনার ই-?মেইল এ.{2,14} প্রকাশিত হবে না.*|عدم الإساءة (?:للكاتب|"
            r"إلى الكاتب).*|"
            r"(?:در زمینه انتشار نظرات|-?لطفا نظرات خود).*|(?:комментарии|сообщения) (?:премодерируются|"
            r"проходят модерацию).*|редакция не нес[её]т ответственности за .{2,}|(?:网友|網友|以上)(?:评论|"
            r"留言|評論)[^。]{0,12}(?:只|仅|僅)代表.*",
            Hinted(
                r".{0,14}電子郵件(?:地址)?不會(?:被)?公開.*",
                hint=r"電子郵件",
            ),
            Hinted(
                r"[^.؟]{2,}(?:ليس مسؤول|غير مسؤول|لا يتحمل)[^.؟]*(?:التعليقات|تعليقات).*",
                hint=r"التعليقات|تعليقات",
            ),
            Hinted(
                r"[^۔]{2,}(?:کمنٹس|تبصروں) سے متفق ہونا ضروری نہیں.?",
                hint=r"سے متفق ہونا",
            ),
            longest=450,
        ),
        junk=(
            "Ваш e-mail не будет опубликован. Обязательные поля помечены *",
            "Your email address will not be published. Required fields are marked *",
            "You must be logged in to post a comment.",
            "Save my name, email, and website in this browser for the next time I comment.",
            "Please keep comments respectful and on topic.",
            "Notify me of follow-up comments by email.",
            "You must confirm your public display name before commenting",
            "Deine E-Mail-Adresse wird nicht veröffentlicht.",
            "Votre adresse e-mail ne sera pas publiée.",
            "Tu dirección de correo electrónico no será publicada.",
            "Die Kommentarfunktion wurde am 15.03.2025 um 09:50 Uhr geschlossen.",
            "Dieser Artikel kann nicht kommentiert werden.",
            "Um selbst einen Kommentar abgeben zu können, müssen Sie sich einloggen.",
            "Bitte beachte unsere Community-Richtlinien",
            "Liebe Leser, vielen Dank, dass Sie unseren Kommentar-Bereich nutzen.",
            "Der Kommentar-Bereich ist geschlossen.",
            "Bitte lies unsere Kommentar-Regeln, bevor du schreibst.",
            "Hold deg til saken og vær saklig.",
            "لن يتم نشر عنوان بريدك الإلكتروني.",
            "メールアドレスが公開されることはありません。",
            "Alamat email Anda tidak akan dipublikasikan.",
            "网友评论仅代表其个人看法",
        ),
        keep=(
            "Your email address will be asked for at the gate, the ferry company said.",
            "Council asks residents to keep comments respectful",
            "The judge told both sides to keep their comments to the jury short.",
            "Die Kommentare des Hafenmeisters seien abgeschmackt, sagte der Richter.",
            "Bitte beachten Sie die Flut, rief der Wärter.",
            "الوزير غير مسؤول عن الإضراب، قال القبطان.",
        ),
    ),
)
