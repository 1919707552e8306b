"""Prompts to comment, counts of comments and the small print of comment forms."""

import re

from .rule import Hinted, Rule, Where, line_that, whole_line
from .words import reports_nothing

_COUNT = r"[(\[]?\d[\d.,]*[)\]]?"

# What the small print of a comment section speaks of; a story has seldom two of these and "comments" in one line.
_OF_COMMENTING = re.compile(
    r"(?i)\b(?:guidelines?|moderat(?:ed|ion|ors?|e)|respectful|civil|abus(?:e|ed|ive)|defamatory|personal opinions|"
    r"off[ -]topic|on[ -]topic|our (?:rules|community|readers|polic(?:y|ies)|staff|users)|(?:comments?|commenting|"
    r"community"
    r"|code of) (?:policy|rules|conduct|faq)|log(?:ged)? in|signed in|register(?:ed)?|sign up|pseudonyms?|"
    r"removed|approv(?:al|ed)|be displayed|appear on the site|discussion|debate|endorse|reflect|not responsible|"
    r"subscribers|below the line|terms of use|posted?|posting|submission|submit)\b"
)
_SIGNS = 2


def _is_of_comments(line: str) -> bool:
    """Whether an outlet tells its readers how to comment: nobody is quoted, and the terms of such notes abound."""
    return '"' not in line and len({sign.casefold() for sign in _OF_COMMENTING.findall(line)}) >= _SIGNS


RULES = (
    Rule(
        id="comments/prompt",
        why="A link or a button asks the reader to comment, or shows the comments.",
        kind="comment",
        pattern=whole_line(
            r"leave (?:a|your|us a) (?:comment|reply)(?: (?:below|on this story))?",
            r"(?:cancel|click here to cancel) reply\.?",
            r"(?:post|add|write|submit) (?:a|your) comment(?: below)?",
            r"(?:post|submit) comment",
            r"join (?:the|our) (?:conversation|discussion|debate|commenting forum)(?: below)?",
            rf"(?:view|show|see|read|load|hide|jump to|skip to|go to)(?: (?:all|more|"
            rf"the))?(?: {_COUNT})? comments?(?: {_COUNT})?",
            rf"(?:comment|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties?|комментари[ияй]|"
            rf"yorum(?:lar)?)s? {_COUNT}",
            r"(?:no|there are no) (?:comments|replies|responses)(?: yet)?",
            r"comments (?:are )?(?:closed|off|disabled|turned off)(?: (?:for|on) this (?:article|story|post))?",
            r"be the first to (?:leave a )?comment",
            r"(?:have your say|what do you think\?)(?: in the comments?(?: section)?(?: below)?)?\.? ?(?:\d+ "
            r"comments?)?",
            r"(?:what do you think\? )?(?:let us know|tell us|share your (?:thoughts|views|"
            r"opinion))(?: what you think)?(?: and join the "
            r"conversation)? in the comments?(?: section)?(?: below)?",
            r"most (?:liked|recommended|recent) comments?",
            r"sort (?:comments )?by:? (?:newest|oldest|best|most liked)",
            r"(?:report|flag) (?:this )?(?:a )?comment",
            r"comments?:? (?:our rules|guidelines|policy)|read the rules here|(?:please )?read our comment "
            r"policy.{0,40}",
            r"(?:would you like to|want to) comment(?: on this (?:article|story))?\?|replying to x|forum view|"
            r"inline feedbacks|leave (?:a |your )?(?:reply|feedback)(?: (?:below|cancel reply))?|add (?:a )?comment|"
            r"(?:click (?:here )?to|please) comment|comment (?:now|below|on this (?:article|story|post))|"
            r"comment policy|"
            r"comments (?:are now|have been|are being|will be|are) (?:closed|disabled|turned off|moderated)|"
            r"commenting is (?:now |currently )?(?:closed|disabled|unavailable)|this (?:conversation|discussion|thread|"
            r"comment section) is (?:now )?(?:closed|open for discussion)|(?:commenting|comments?) (?:policy|"
            r"guidelines|"
            r"rules)|report (?:this )?comment cancel|share your (?:views|thoughts)(?: (?:below|with us|"
            r"in the thread.{0,40}"
            r"))?|(?:let us know|tell us) (?:what you think|your thoughts|"
            r"your views)(?: in the comments?(?: section)?)?"
            r"(?: below)?|sound off(?: in the comments)?(?: below)?|(?:top|highlighted|"
            r"featured) comments?(?: by .{2,30})?|"
            r"be the first to (?:post|reply|respond|react)|start (?:the|a) (?:conversation|discussion)|"
            r"(?:please )?(?:log|"
            r"sign) ?in (?:here )?to (?:leave|post|write|add) a (?:comment|reply)|reader (?:interactions|comments)|"
            r"(?:send|submit|write) (?:us )?a letter to the editor|reply to this (?:article|story|post)|"
            r"notify of|join (?:the|our) (?:new )?comment(?:s|ing)? (?:forum|section|community)|"
            r"join the conversation,? you are commenting as|what readers are saying|share your thoughts:?",
            # German
            r"(?:einen? |ihren? |jetzt )?kommentare? (?:schreiben|verfassen|abgeben|hinterlassen|anzeigen|lesen|"
            r"öffnen|laden|ansehen)",
            r"(?:alle |weitere )(?:\d+ )?kommentare(?: (?:anzeigen|lesen|ansehen|laden))?",
            r"(?:schreiben sie (?:den ersten|einen)|schreib(?:e)? (?:den ersten|einen)) kommentar",
            r"(?:diskutieren sie|diskutiere|jetzt) mit(?:diskutieren)?",
            r"(?:hinterlasse|schreibe) (?:einen kommentar|eine antwort)",
            # French, Spanish, Portuguese, Italian, Dutch
            r"(?:laissez?|laisser|écrire|ajouter|poster) un commentaire",
            r"(?:lire|voir|afficher)(?: tous)? les commentaires",
            r"(?:deja|deje|dejar|escribe|escribir|añadir|publicar) (?:un|tu|su) comentario",
            r"deja una respuesta",
            r"ver (?:los |todos los )?comentarios",
            r"(?:deixe|escreva) (?:um|o seu|seu) comentário",
            r"deixe uma resposta",
            r"(?:lascia|scrivi|aggiungi) un commento",
            r"(?:vedi|leggi|mostra)(?: tutti)? i commenti",
            r"(?:plaats|geef|schrijf) (?:een|je) reactie",
            r"(?:bekijk|toon) (?:alle )?reacties",
            # German, Nordic and Baltic
            r"(?:artikel kommentieren|diskutieren sie (?:mit|über diesen artikel)|einen kommentar abschicken|"
            r"(?:zum |zu den )?(?:forum|postings?)(?: (?:lesen|anzeigen|verfassen))?|kommentare \( ?\d+ ?\)|"
            r"(?:forum|kommentare?|kommentarer|kommentit|kommentaarid|komentāri|komentarai|ummæli|reacties) ?[:(] ?\d+ "
            r"?"
            r"(?:postings?|kommentare?)?\)?)",
            r"(?:hier|her|här|jetzt|nun)? ?(?:können sie|kan du|kannst du) (?:diesen artikel kommentieren|kommentere "
            r"artikkelen|kommentere saken|kommentera artikeln|kommentere artiklen)\b.{0,100}",
            r"(?:se|les|læs|läs|vis|visa) (?:alle |alla )?kommentarer|(?:delta|deltag|delta) i (?:debatten|"
            r"diskussionen)|"
            r"(?:lue|näytä) kommentit|(?:kirjoita|jätä) kommentti|(?:loe|vaata) kommentaare|lisa kommentaar|"
            r"kommenteeri(?: artiklit)?|pievienot komentāru|lasīt komentārus|skaityti komentarus|"
            r"(?:rašyti|palikti) komentarą|pasidalinkite savo nuomone|komentuoti",
            # Russian, Turkish, Arabic, Chinese, Japanese
            r"(?:оставить|добавить|написать) комментарий",
            r"(?:показать|читать) комментарии",
            r"yorum (?:yap|yaz|ekle)(?:ın)?",
            r"(?:اترك|أضف) (?:تعليقاً|تعليقًا|تعليقا|ردّاً|رداً)",
            r"(?:发表|查看|我要)评论",
            r"コメントを(?:書く|投稿する|見る|投稿)",
        ),
        junk=(
            "Leave a Comment",
            "Join the conversation",
            "View 14 comments",
            "Comments (3)",
            "Be the first to comment",
            "Would you like to comment on this article?",
            "Leave your feedback",
            "Click to comment",
            "Comments have been disabled",
            "Top comment by Ada H.",
            "Tell us what you think",
            "Be the first to post",
            "Submit a letter to the editor",
            "Kommentar schreiben",
            "Alle Kommentare anzeigen",
            "Laisser un commentaire",
            "Deja un comentario",
            "Deixe um comentário",
            "Lascia un commento",
            "Plaats een reactie",
            "Оставить комментарий",
            "Yorum yap",
            "اترك تعليقا",
            "发表评论",
            "コメントを書く",
        ),
        keep=(
            "Comments by the minister drew anger",
            "Be the first to reply to the storm",
            "Start the conversation with your neighbours",
            "Tell us what you think of the ferry, the council asks its guests.",
            "Leave a comment on the wall, the museum asks its guests.",
            "Join the conversation or lose it, the mayor warns",
            "No comment",
            "Kommentar: Der Hafen braucht einen Plan",
            "Los comentarios del alcalde molestan a los vecinos",
            "Комментарии министра вызвали гнев",
        ),
    ),
    Rule(
        id="comments/count",
        why="A number of comments and nothing else.",
        kind="comment",
        pattern=whole_line(
            rf"{_COUNT} (?:(?:reader )?comments?|replies|kommentare?|leserkommentare|commentaires?|comentarios?|"
            rf"comentários?|commenti|"
            r"reacties?|комментари(?:й|я|и|ев)|yorum)",
            rf"{_COUNT} (?:postings?|leserbriefe|lesermeinungen|leserreaktionen|kommentarer|reaksjoner|kommenttia|"
            rf"kommentaari?|komentār[si]|komentar(?:ai|ų)|ummæli|athugasemdir)",
            r"[\d,]+ ?(?:条评论|件のコメント)",
            r"コメント ?\d+ ?件",
            r"[(\[]?\d[\d.,]*[)\]]? ?(?:تعليقا?ت?|نظرات?|دیدگاه|תגובות|टिप्पणियां|মন্তব্য|bình luận|komentar|"
            r"коментар\p{L}*|пікір|条评论|條評論|則留言|条留言)|(?:bình luận|komentar|تعليقات|коментарі|评论|評論|"
            r"留言|コメント|תגובות) ?[(（]?\d+[)）]?",
        ),
        junk=(
            "12 Comments",
            "2 Kommentare",
            "1 commentaire",
            "0 comentarios",
            "3 commenti",
            "5 reacties",
            "127 Postings",
            "12 kommentarer",
            "3 kommenttia",
            "7 комментариев",
            "4 yorum",
            "23条评论",
            "コメント 8件",
            "14 تعليقا",
            "Bình luận (3)",
            "23則留言",
            "5 תגובות",
        ),
        keep=("Two comments too many for the harbour master", "12 comments on the plan were read out at the hearing."),
    ),
    Rule(
        id="comments/heading",
        why="The heading of the comments stands below the story; higher up the same word may head a passage.",
        kind="comment",
        where=Where.TAIL,
        pattern=whole_line(
            "(?:reader |user )?comments?",
            "(?:leser)?kommentare?",
            "commentaires",
            "(?:tus |los )?comentarios",
            "comentários",
            "commenti",
            "reacties",
            "комментарии",
            "yorumlar",
            "(?:ال)?تعليقات",
            "评论",
            "コメント",
            "leave feedback",
            "responses?",
            "discussion",
            "(?:alle )?leserbriefe",
            "(?:forum|foren|lesermeinungen|lesermeinung|diskussion|netiquette)",
            "kommentarer|kommentit|ummæli|kommentaarid|komentāri|komentarai|kommentären?",
            r"תגובות|نظرات|نظر شما|دیدگاه.?ها|تبصرے|टिप्पणिया[ँं]?|मन्तव्य|মন্তব্য|प्रतिक्रिया(?:एं|एँ)?|bình luận|"
            r"ý kiến(?: của bạn)?|komentar|ulasan|каментары|коментарі|пікірлер|კომენტარები|şərhlər|сэтгэгдэл|"
            r"留言(?:板)?|評論|コメント欄|댓글|maoni|kommentaar|تعليقات (?:الزوار|القراء)|شروط التعليق|热门评论",
        ),
        junk=(
            "Comments",
            "Kommentare",
            "Commentaires",
            "Comentarios",
            "Kommentarer",
            "Kommentit",
            "Kommentaarid",
            "Komentarai",
            "Комментарии",
            "Yorumlar",
            "التعليقات",
            "コメント",
            "תגובות",
            "نظر شما",
            "Bình luận",
            "留言",
            "Каментары",
        ),
        keep=(
            "Comments are welcome until Friday, the council said.",
            "Commentaires acerbes au conseil municipal",
            "留言墙",
        ),
    ),
    Rule(
        id="comments/form",
        why="The small print of a comment form tells the reader what the form wants or forbids.",
        kind="comment",
        pattern=line_that(
            r"your email address will not be published\b.*",
            r"required fields are marked\b.*",
            r"(?:you must|you need to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?|"
            r"register(?:ed)?)[ -]?(?:in)? (?:in )?(?:here )?(?:to|or) .{0,60}comments?\b.{0,30}",
            r"you must confirm your public display name\b.{0,60}|please log ?out and then log ?in again\b.{0,120}|"
            r"notify me (?:of|about|when) (?:new|follow-?up|there are)\b.{0,60}\b(?:posts|comments|replies)\b.{0,40}|"
            r"letters (?:may|will|can) be edited\b.{0,80}|your comment (?:has not been|could not be|is awaiting|"
            r"will be)\b"
            r".{0,80}|comments are the responsibility of\b.{0,120}",
            r"save my name, e-?mail,? and website in this browser\b.*",
            r"this site uses akismet\b.*",
            r"please (?:read|see|review) our (?:comment(?:ing|s)?|community) (?:policy|guidelines|rules)\b.{0,60}",
            Hinted(
                r"(?:.{0,90}[.!] )?(?:please |we ask you to )?keep (?:your |all )?comments (?:respectful|civil|"
                r"relevant|on[ -]topic|clean|polite)\b.*",
                hint="keep (?:your |all )?comments ",
            ),
            r"(?:join thought-provoking conversations|the comments? (?:below|section) (?:is|have|has|"
            r"are) (?:not )?(?:been )?moderated)\b.*",
            r"comments (?:may|can) take up to .{0,30} (?:for moderation|to appear)\b.*",
            r"(?:bitte )?(?:melden sie sich an|loggen sie sich ein), um .{0,40}komment.{0,30}",
            r"(?:die )?kommentar(?:funktion|bereich|e|spalte)\b.{0,80}\b(?:geschlossen|deaktiviert|abgeschaltet|"
            r"beendet)"
            r"\b.{0,120}|(?:das kommentieren dieses artikels|dieser artikel kann nicht (?:mehr )?kommentiert|"
            r"für diesen artikel (?:wurde|ist) die kommentarfunktion|bei älteren beiträgen wie diesem)\b.{0,250}",
            r"(?:bitte )?(?:um|damit sie) (?:selbst |hier )?(?:einen kommentar|kommentare|kommentieren|mitdiskutieren|"
            r"mitreden)\b.{0,60}(?:anmeld|angemeldet|einlogg|eingeloggt|registrier)\S*.{0,80}|"
            r"(?:bitte )?(?:loggen sie sich|logge dich|melden sie sich|melde dich) (?:bitte )?(?:ein|an)"
            r"(?:,? (?:um|damit)\b.{0,80})?[.!]?|bitte (?:beachten sie|beachte) (?:unsere |die )?"
            r"(?:community|kommentar|netiquette|diskussions)\S*.{0,80}",
            r"liebe (?:leserin|leser|community|user|"
            r"nutzer)\S*(?:[ ,]+(?:und )?liebe \S+)?[ ,]+[^.]{0,200}kommentar.{0,600}|"
            r"willkommen in unserer community!.{0,500}|user-beiträge geben nicht\b.{0,800}",
            r"(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\b.*",
            r"(?:bitte beachten sie|bitte beachte)\b.{0,60}(?:kommentarregeln|netiquette).{0,40}",
            r"(?:der |die )?(?:kommentar-?bereich|kommentar-?funktion|diskussion|forum|kommentare?)(?: zu diesem "
            r"artikel)? "
            r"(?:ist|sind|wurde) (?:nun |bereits |jetzt )?(?:geschlossen|beendet|deaktiviert)\.?|"
            r"(?:die )?(?:kommentare|postings|leserbriefe|beiträge)(?: im forum| der (?:nutzer|leser))? geben (?:nicht|"
            r"ausschließlich|nur)\b.{0,600}|(?:bitte )?(?:lies|lesen sie|beachte|beachten sie) (?:bitte )?(?:unsere|"
            r"die) "
            r"(?:kommentar|forums?|diskussions)-?(?:regeln|richtlinien)\b.{0,120}|kommentar-?regeln(?: von .{2,30})?|"
            r"wir sind dankbar für (?:ihre|eure|deine) kommentare\b.{0,600}|liebe leser(?:innen)?(?:(?: und|, liebe) "
            r"leser)?[!,.]",
            r"(?:hold deg til saken|vær saklig|hold debatten saklig|hold en god tone|håll (?:dig till ämnet|god ton)|"
            r"hold en sober tone)\b.{0,200}|kommentarfeltet (?:er|åpner|stenger)\b.{0,120}|"
            r"(?:du skal|du må|du måste) (?:være logget ind|være logget inn|vara inloggad|logge inn|logga in)\b.{0,80}|"
            r"(?:je|u) moet (?:ingelogd zijn|inloggen) om (?:te )?(?:kunnen )?reageren\b.{0,60}",
            r"votre adresse e-?mail ne sera pas publiée\b.*",
            r"(?:tu|su) (?:dirección de )?correo electrónico no será publicad[oa]\b.*",
            r"o seu endereço de e-?mail não será publicado\b.*",
            r"(?:l'adresa|la teva adreça|adresa ta de|twój adres|vaš[ae]?|vaša|имейл|вашият|imejl|"
            r"η ηλ(?:εκτρονική)?\.?) "
            r".{0,20}(?:e-?mail|email|имейл|διεύθυνση).{0,20}(?:no es publicarà|nu va fi publicat|nie zostanie|"
            r"nebude|neće|"
            r"няма|δεν δημοσιεύεται).{0,60}",
            r"il tuo indirizzo e-?mail non sarà pubblicato\b.*",
            r"(?:je|het) e-mailadres (?:zal|wordt) niet (?:worden )?(?:gepubliceerd|getoond)\b.*",
            r"ваш (?:адрес )?e-?mail не будет опубликован\b.*",
            r"e-?posta (?:adresiniz|hesabınız) yayımlanmayacak.*",
            r"لن يتم نشر عنوان بريدك.*|обязательные поля помечены.*|ваша e-?mail адреса не .*|"
            r"نشانی ایمیل شما منتشر نخواهد شد.*|האימייל (?:שלך )?לא יוצג באתר.*|"
            r"メールアドレスが公開されることはありません.*|您的(?:电子)?邮箱(?:地址)?不会被公开.*|"
            r"이메일 ?(?:주소)?는 공개되지 않습니다.*|alamat (?:e-?mel|"
            r"email) anda tidak akan .*|email của bạn sẽ không được .*|อีเมลของคุณจะไม่.*|"
            r"आपका ईमेल पता प्रकाशित नहीं .*|আপনার ই-?মেইল এ.{2,14} প্রকাশিত হবে না.*|عدم الإساءة (?:للكاتب|"
            r"إلى الكاتب).{0,240}|"
            r"(?:در زمینه انتشار نظرات|-?لطفا نظرات خود).{0,160}|(?:комментарии|сообщения) (?:премодерируются|"
            r"проходят модерацию).{0,100}|редакция не нес[её]т ответственности за .{2,120}|(?:网友|網友|以上)(?:评论|"
            r"留言|評論)[^。]{0,12}(?:只|仅|僅)代表.{0,60}",
            Hinted(
                r".{0,14}電子郵件(?:地址)?不會(?:被)?公開.*",
                hint=r"電子郵件",
            ),
            Hinted(
                r"[^.؟]{2,60}(?:ليس مسؤول|غير مسؤول|لا يتحمل)[^.؟]{0,40}(?:التعليقات|تعليقات).{0,200}",
                hint=r"التعليقات|تعليقات",
            ),
            Hinted(
                r"[^۔]{2,80}(?:کمنٹس|تبصروں) سے متفق ہونا ضروری نہیں.?",
                hint=r"سے متفق ہونا",
            ),
        ),
        junk=(
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
    Rule(
        id="comments/appeal",
        why="The desk asks the reader to write to it, to send pictures or tips, or to say what is wrong on the page.",
        kind="comment",
        pattern=line_that(
            r"(?:haben sie|hast du|habt ihr|sie haben|du hast|ihr habt|wissen sie|sind sie|waren sie|kennen sie|"
            r"(?:was|wie) (?:meinen|denken|halten|finden|ist) \p{L}+)\b[^.!?]{0,140}[.?!] ?(?:bitte |dann |hier |"
            r"gerne )*"
            r"(?:schreiben|schreib|melden|meld|kontaktieren|sagen|sag|schicken|schick|senden|mailen|erzählen|"
            r"diskutieren)"
            r"(?:e|t)? ?(?:sie|dich|sich|uns|dein|ihre?|mit)\b.{0,200}",
            r"(?:schreiben|schicken|senden|mailen|sagen) sie uns\b(?: (?:ihre|ihren|gerne|eine|einen|an|doch|per|in|"
            r"unter|"
            r"hier|bescheid|dazu)\b.{0,160})?[.!:]?|(?:du hast|sie haben) (?:fragen|hinweise|anregungen|"
            r"uns was)\b.{0,160}|"
            r"(?:ihre|deine|eure) meinung (?:zählt|ist gefragt|interessiert uns)\b.{0,160}|"
            r"hinweise nimmt die redaktion\b.{0,80}|schick(?:t)? uns (?:dein|deine|euer|eure|ein)\b.{0,120}",
            r"(?:hast du|haben sie) einen? (?:relevanten |inhaltlichen |)?(?:input|fehler|hinweis|tipp|bug)\b.{0,250}|"
            r"sind sie (?:anderer meinung|journalist)\b.{0,120}",
            r"heb (?:je|jij) (?:een|nieuws|iets|zelf|vragen|een foutje)[^.?!]{0,80}[.?!] ?"
            r"(?:tip|mail|stuur|laat|meld|neem|app)\b.{0,140}|tip (?:de redactie|ons).{0,80}",
            r"har du (?:tips|et tips|noe|en sak|bilder|et tip|nyhetstips)\b[^?]{0,60}\?.{0,120}|"
            r"ved du noget\?.{0,120}|tips? oss!?|tip os!?|kontakt oss på .{2,80}|onko sinulla juttuvinkki\b.{0,120}",
            r"(?:fanden sie|haben sie) hinweise zu diesem (?:thema|artikel)\??.{0,80}|"
            r"(?:haben sie|hast du) (?:fragen|anregungen|anmerkungen|hinweise|kritik) (?:zu|zum|zur|für)[^.?!]{2,80}"
            r"(?:artikel|beitrag|thema|text|redaktion)\S*\?.{0,120}|"
            r"wenn sie (?:inhaltliche )?(?:anmerkungen|hinweise|fragen) zu diese[mr] (?:artikel|beitrag|"
            r"text)\b.{0,300}",
            r"(?:wilt u|wil je|heeft u|heb je) (?:belangrijke |vertrouwelijke )?(?:informatie|nieuws|een "
            r"(?:nieuws)?tip|tips?)"
            r"[^.?!]{0,60}\?.{0,120}|tip (?:hier )?(?:onze|de) (?:journalisten|redactie)\b.{0,80}|"
            r"(?:mail|stuur|tip) (?:ons|de redactie)\b.{0,100}",
            r"(?:tips?a?|kontakta?|kontakt) (?:oss|os|redaksjonen|redaktionen|redaktørene)(?: om .{2,60}| på .{2,60}| "
            r"her)?"
            r"[!.]?|send (?:oss|os|inn) (?:ditt |dit |et )?tips?\b.{0,60}|skicka (?:in )?(?:ditt |ett )?tips\b.{0,60}|"
            r"har du (?:tanker|innspill|spørgsmål|synspunkter|frågor|synpunkter)\b[^?]{0,80}\?"
            r"[^?]{0,90}\b(?:send|skriv|kontakt|tips|mejla|mail)\p{L}*\b.{0,120}|"
            r"vil du skrive en (?:kronikk|kronik|debat\S*)\?.{0,80}|"
            r"(?:lähetä|anna|vinkkaa|jätä) (?:juttu|uutis)?vinkki?\S*.{0,60}|sendu okkur (?:ábendingu|"
            r"fréttaskot).{0,60}|"
            r"fréttaskot|(?:saada|anna) vihje.{0,40}|(?:iesūti|ziņo)(?: mums)? (?:ziņu|redakcijai)\b.{0,40}|"
            r"atsiųskite (?:mums )?(?:naujieną|pranešimą)\b.{0,60}",
            r"masz (?:ciekawy temat|newsa|dla nas|zdjęcie|temat)[^.?!]{0,80}\?.{0,160}|"
            r"(?:pokud jste|našli jste) v (?:článku|textu)\b.{2,60}chyb.{0,200}",
            r"¿?(?:has|ha|has|encontraste|encontró|viste)? ?(?:encontrado|visto|detectado)? ?(?:algún|un) error"
            r"(?: en (?:la noticia|el texto|esta nota|este artículo))?\?.{0,80}|reportar (?:un )?error|"
            r"(?:vous avez (?:repéré|trouvé|constaté)|une (?:faute|erreur|coquille) dans) [^.?!]{2,60}\?.{0,80}|"
            r"(?:hai|avete) (?:trovato|notato) un (?:errore|refuso)\b.{0,80}|"
            r"(?:encontrou|viu) (?:um|algum) erro\b[^?]{0,40}\?.{0,80}|ați găsit o greșeală.{0,100}",
            r"(?:если (?:вы )?|якщо ви )?(?:хотите сообщить об ошибке|нашли (?:опечатку|ошибку)|заметили (?:опечатку|"
            r"ошибку)|"
            r"помітили помилку|найдена ошибка|знайшли помилку).{0,160}",
            r"(?:기사)?제보(?:는|하기| 및).{0,60}",
            r"(?:une |des )?(?:information|informations|info|témoignage|question|idée)s? à nous (?:transmettre|"
            r"communiquer|"
            r"signaler)\b.{0,200}|si vous avez des informations à nous communiquer\b.{0,500}|"
            r"(?:signaler|signalez)(?: une| cette)? (?:erreur|faute|coquille)(?: dans (?:le texte|cet article))?|"
            r"he visto un error|(?:reporta|avisa|notifica|informa|comunica)[r]?(?: de)? (?:un |algún )?error(?:es)?|"
            r"nuestra redacción recibirá\b.{0,160}|(?:reportar|encontrou um|avisar) erro|segnala(?: un)? (?:errore|"
            r"refuso)|"
            r"(?:sesiz(?:ează|eaza)|raportează) o (?:greșeală|eroare).{0,40}",
            r"chcesz, żebyśmy .{2,200}|(?:zauważyłeś|widzisz|znalazłeś) (?:błąd|literówkę).{0,120}|zgłoś (?:błąd|"
            r"naruszenie)|"
            r"(?:našli|všimli) (?:jste|ste) (?:si )?(?:v \p{L}+ )?chyb\p{L}+.{0,120}|nahlás[ií]t[ť]? chyb[ua]|"
            r"nahlásiť chybu|"
            r"ak máte pripomienku.{2,160}|(?:hibát talált|észrevett egy hibát).{0,80}|"
            r"(?:prijavi(?:te)?|prijavite) (?:grešku|pogrešku|napako|greško)(?: u tekstu)?|"
            r"želite li (?:dopuniti|prijaviti)\b.{2,80}|(?:uočili ste|primijetili ste|našli ste) (?:grešku|"
            r"pogrešku).{0,80}|"
            r"(?:забелязахте|открихте) (?:грешка|нередност).{0,80}|съобщи(?:те)? за грешка|пријави(?:те)? грешку|"
            r"raporto(?:ni)? (?:një )?gabim",
            r"(?:увидели|заметили|нашли) (?:опечатку|ошибку).{0,120}|побачили помилку.{0,80}|виділіть її.{0,60}|"
            r"выделите (?:е[её]|фрагмент|текст) .{0,60}|מצאתם? (?:טעות|שגיאה).{0,60}|▷ ?(?:전화|이메일|카카오톡|카톡|"
            r"홈페이지) .{2,60}",
            Hinted(
                r"[^.]{0,16}(?:여러분의 )?제보를 (?:기다립니다|받습니다)\.?",
                hint=r"제보를 ",
            ),
        ),
        junk=(
            "Haben Sie etwas gesehen? Schreiben Sie uns",
            "Was meinen Sie? Schreiben Sie uns Ihre Meinung.",
            "Schreiben Sie uns Ihre Meinung!",
            "Ihre Meinung zählt.",
            "Heb je een foutje gezien? Mail ons.",
            "Har du tips? Ta kontakt med Hafenbote",
            "Tips oss",
            "Send oss ditt tips",
            "Tip hier onze journalisten",
            "Lähetä juttuvinkki",
            "Haben Sie Hinweise zu diesem Thema?",
            "Masz ciekawy temat? Napisz do nas list.",
            "¿Has encontrado algún error? Comunícalo aquí",
            "Vous avez repéré une erreur ? Signalez-la",
            "Нашли опечатку? Выделите фрагмент и нажмите Ctrl+Enter",
            "제보는 카카오톡 hafen",
            "Signaler une erreur dans le texte",
            "He visto un error",
            "Prijavi grešku",
            "Želite li prijaviti grešku?",
            "Nahlásiť chybu",
            "Увидели опечатку? Выделите фрагмент и нажмите Ctrl+Enter",
            "מצאתם טעות? ספרו לנו",
            "항구 뉴스는 24시간 여러분의 제보를 기다립니다.",
        ),
        keep=(
            "Haben Sie die Fähre gesehen? Niemand antwortete dem Richter.",
            "Was meinen Sie damit?",
            "Sind Sie zufrieden mit dem Hafen?",
            "Schreiben Sie uns nie wieder, stand auf dem Zettel.",
            "Har du sett båten? spurte hun.",
            "Har du tanker om flukt? spurte dommeren.",
            "Kontakt oss hvis du ser båten, ber politiet.",
            "Das Forum ist geschlossen, seit der Wirt ins Altersheim zog.",
            "¿Quién encontró un error en las cuentas del puerto?",
            "Увидели шторм и вернулись в порт.",
        ),
    ),
    Rule(
        id="comments/tip",
        why="The desk asks its readers for tips, letters, pictures or views, or to say what is wrong on the page.",
        kind="comment",
        pattern=line_that(
            r"(?:(?:do you )?have|got|have you got) (?:a|an|any) (?:(?:news|story|confidential|anonymous) )*(?:tip|"
            r"tip-off|"
            r"story|scoop|story idea)s?(?: (?:for (?:us|.{2,30})|to (?:tell|share)|you want to share|"
            r"you think we.{2,40}|"
            r"about this (?:story|topic)))?\?(?: (?:let us know|(?:e-?mail|contact|call|send|tell|text|message|reach|"
            r"write|"
            r"click|share|get in touch|submit|we)\b).{0,200})?|got (?:news )?tips?\??|"
            r"(?:do you know (?:more|something|anything)(?: about this(?: story)?)?|do you have (?:any )?(?:more )?"
            r"information about this story)\?(?: (?:get in touch|let us know|(?:e-?mail|contact|call|send|tell|text|"
            r"reach|"
            r"write)\b).{0,200})?",
            r"(?:send|e-?mail|share|submit|text|message|tip) us (?:your |a |any )?(?:news )?(?:tips?|tip-offs?|"
            r"stor(?:y|ies)|"
            r"photos?|videos?|pictures?|letters?|news|views)\b(?: (?:and|or) (?:photos?|videos?|stories|pictures?))?"
            r"(?:[ :,.]{1,2}(?:to|at|now|here|in|on|via|by|using|through|with|for)\b.{0,120})?[.!:]?|"
            r"send (?:(?:in|us) )?your (?:news|stories|photos)(?: and (?:news|stories|photos|videos))?(?: now| here|"
            r" to us)"
            r"[.!]?|(?:submit|send)(?: a| your)? (?:news |story )?tips?(?: here)?|tip us(?: off)?|"
            r"(?:share|tell us) your (?:stor(?:y|ies)|news|experiences?|tips)(?: with us| here)?[.!]?|"
            r"share your (?:own )?"
            r"(?:views|opinions?|thoughts) and experiences?\b.{0,160}",
            r"(?:contact|get in touch with|e-?mail|call|text|reach) (?:our (?:news(?:room| team| ?desk)|reporters?|"
            r"editors?|"
            r"reporting team|tips? line)|the (?:newsroom|news ?desk|author|writer|reporter|editors?))s?:?"
            r"(?:,? (?:at|on|by|via|here)\b.{0,120})?[.!]?|"
            r"(?:e-?mail|text|whatsapp|message|phone|call) us(?:,? (?:at|on|with your|via) [^\"]{2,120})?[.!:]?|"
            r"we(?:'d| would)? (?:want|love|like)(?: to)? hear from you[.!:]?(?: [^\"]{0,240})?|"
            r"your opinion matters[.!]?|"
            r"we welcome your (?:comments|letters|feedback|views)\b.{0,80}|(?:want to|would you like to) submit (?:a|"
            r"an) "
            r"(?:guest )?(?:commentary|op-ed|opinion piece|letter|article)\b.{0,300}",
            r"(?:see|saw|spot|spotted|notice|noticed|find|found) (?:something wrong|an? (?:error|typo|mistake|"
            r"inaccuracy))"
            r"(?: (?:in|on|with) (?:this|the|our) [^?]{2,30})?\?(?: .{0,120})?|let us know if (?:there is|there's|"
            r"you (?:see|"
            r"find|spot|notice)) [^\"]{0,40}(?:problem|error|mistake|typo|wrong)[^\"]{0,60}",
            accepts=reports_nothing,
        ),
        junk=(
            "Got a news tip?",
            "Have a story to share?",
            "Have a confidential tip? Get in touch",
            "Do you know more? Get in touch.",
            "Send us your photos",
            "Send your stories and photos now",
            "Contact our newsroom",
            "Email us at desk@harbourcourier.example",
            "We want to hear from you",
            "See something wrong in this story?",
            "Let us know if there is a problem with our content",
        ),
        keep=(
            "Do you have a story? asked the judge.",
            "Do you have a story about the sea that nobody believes?",
            "Send us your crews, the island wrote to the town.",
            "Call us fools, but we stayed on board.",
            "Contact the captain before you sail.",
            "We want to hear the crews first.",
            "Tell us your name",
            "Share your bread with the crews",
        ),
    ),
    Rule(
        id="comments/small_print",
        why="The outlet says how its readers may comment, and who answers for what they write.",
        kind="comment",
        pattern=line_that(
            r"(?:please |would you |we (?:want|would|have|ask|reserve|value|do not|don't|welcome|encourage|believe|"
            r"are)\b|"
            r"to (?:encourage|join|comment|leave|take part|post)\b|comments?\b|the comments\b|all comments\b|"
            r"your comments?\b|the (?-i:[A-Z])[\p{L} ]{2,30} (?:values|welcomes|does not|encourages) (?:your "
            r")?comments?|"
            r"dear (?:visitor|reader)|disclaimer:? (?:the )?(?:comments|views)|this is your comments? |saved ?! your "
            r"comment|"
            r"for more information,? please see our comments?|making our comments|why are you making comment|"
            r"conversations are|the ability to comment|abusive|users can access|you must be|if you (?:would like|want|"
            r"wish) to comment).{0,560}",
            accepts=_is_of_comments,
            any_length=True,
        ),
        junk=(
            "Comments are moderated and will be posted if they are on topic and not abusive.",
            "We want our comments to be a lively part of our community. Whoever breaks our rules will be removed.",
            "Please report any comments that break our rules to the moderators.",
            "Comments are personal opinions. The Courier is not responsible for the content.",
            "To encourage respectful conversations, first and last names will appear with each submission.",
        ),
        keep=(
            "Comments by the minister on the strike drew anger in the harbour.",
            "We want our ferries back, the crews shouted, and the debate went on.",
            "Comments posted by the keeper on the night of the storm were read out in court.",
            "Please register with the harbour office before you sail.",
            "To comment on the plan, residents have until Friday, the council said.",
        ),
    ),
    Rule(
        id="comments/prompt_abroad",
        why="A link or a message of the comment section.",
        kind="comment",
        pattern=whole_line(
            r"click to (?:read more and )?(?:view|hide|show)(?: comments)?|click to hide|no comments yet\.?|"
            r"all comments|newest comments|oldest comments|comment guidelines|comments? polic(?:y|ies)|"
            r"(?:get )?involved in the (?:news|debate|conversation)",
            r"¿?quieres comentar\?|escribe tu comentario.{0,60}|para (?:ver|"
            r"leer) los comentarios[^.]{2,90}(?:iniciar sesión|registrar).{2,60}|normas de participación|"
            r"(?:añade|haz|sé el primero en) .{0,14}coment(?:ar|ario)|inicia sesión para comentar|"
            r"ver \d+ comentarios",
            r"(?:seja|sê) o primeiro a comentar|faça login para comentar|ver \d+ comentários|"
            r"comente(?: esta notícia)?",
            r"réagir|réagissez|(?:voir|lire) (?:les )?\d+ (?:commentaires|réactions)|"
            r"connectez-vous pour .{0,20}comment.{0,20}|"
            r"soyez le premier à .{0,30}(?:commenter|réagir).{0,20}",
            r"(?:accedi|registrati) per commentare|commenta (?:la notizia|per primo)|reageren?|"
            r"reageer(?: op dit artikel)?|log in om te reageren",
            r"(?:skriv|legg igjen|lämna|kommentera|kommenter)(?: en)? (?:kommentar|artikeln|artikkelen|"
            r"artiklen)|kommentera|kommentoi|"
            r"skomentuj|dodaj komentarz|komentarze \(?\d+\)?|přidat (?:komentář|názor)|vstoupit do diskuze|"
            r"diskuze \(?\d+\)?|"
            r"залишити коментар|коментарі(?: \(?\d+\)?)?|добавить отзыв|komentar(?:i)?(?: \(?\d+\)?)|"
            r"tulis komentar|댓글(?: \d+)?",
            r"jetzt kommentieren|jetzt in den kommentaren (?:mit)?diskutieren|(?:noch )?keine (?:leser)?kommentare"
            r"(?: vorhanden)?|kommentare? (?:zum|zu diesem) (?:artikel|beitrag)|"
            r"kommentar ist noch nicht freigeschaltet|"
            r"zu den kommentaren|kommentare werden geladen|die diskussion ist (?:geschlossen|beendet)|"
            r"diskussion (?:geschlossen|beendet)|(?:bitte |hier )?(?:anmelden|einloggen),? (?:um|und) (?:einen |zu )?"
            r"(?:komment|mitdiskut|mitred)\p{L}* ?\p{L}* ?\p{L}*|du musst (?:angemeldet|eingeloggt) sein.{2,80}|"
            r"schreib den ersten kommentar|was sagst du dazu\?|(?:ihre|deine|eure) meinung (?:zählt|ist gefragt)|"
            r"deine meinung zum thema\?|heiss diskutiert|\d+ ?/ ?\d{3,4} zeichen|noch \d{3,4} zeichen",
            r"les commentaires sont (?:désormais |maintenant )?fermés|los comentarios están cerrados|"
            r"i commenti (?:a questo articolo )?sono (?:attualmente )?chiusi|os comentários estão (?:fechados|"
            r"encerrados)|"
            r"de reacties zijn gesloten|kommentarfeltet er stengt|комментарии (?:к материалу )?закрыты(?: .{2,80})?",
            r"(?:les|l') ?(?:commentaires|espace (?:de |des )?(?:commentaires|contributions)) (?:sont|"
            r"est) réservée?s? (?:aux|à nos)"
            r" abonnés\.?|(?:commenter|contribuer|je réagis|je commente|réagissez(?: à l'article en premier)?|"
            r"votre commentaire|vous souhaitez réagir ?\?|vous devez être connecté.{0,40}|"
            r"conditions de publication ?:.{0,200})|"
            r"pour (?:commenter|réagir)(?: (?:à )?(?:cet|l'|un) ?article)?,? (?:vous devez|veuillez|connectez|"
            r"il faut être|"
            r"inscrivez|identifiez|créez|merci de).{4,60}|"
            r"aucun commentaire(?: pour .{2,30})?|"
            r"(?:donnez|partagez) votre avis|commentaires? \(?\d+\)?|signaler (?:ce|un) commentaire|nom ?\*|"
            r"courriel ?\*",
            r"(?:sin|no hay) comentarios(?: aún)?\.?.{0,60}|comentar ?·? ?\d*|(?:ver|mostrar|"
            r"ir a) (?:los )?comentarios.{0,16}|"
            r"(?:inici[áa] sesión|registrate|regístrate|suscríbete|suscribite)(?: o (?:registrate|regístrate|"
            r"suscríbete))? (?:para|y|"
            r"e) (?:comentar|inicia la conversación|participar).{0,30}|"
            r"(?:deja|dejá|escribe|escribí|añade|publica) (?:aquí )?(?:tu|un) comentario\.?|(?:tu|"
            r"su) opinión(?: nos importa)?|"
            r"comenta(?: esta)?(?: noticia| nota)?|únete a la conversación|participa en la conversación|"
            r"(?:0|cero) comentarios?|(?:afegeix|escriu|deixa)(?: un| el teu)? comentari|comentaris(?: \(?\d+\)?)?|"
            r"iruzkinak",
            r"(?:deixe|faça|escreva|envie|adicione)(?: o)?(?: seu| um)? comentário\.?|os comentários (?:aqui|"
            r"publicados).{4,160}|"
            r"nenhum comentário.{0,20}|comentários? \(?\d+\)?|comente(?: aqui)?|participe da conversa.{0,20}|"
            r"(?:0|\d+) comentários?",
            r"(?:partecipa|unisciti) alla (?:discussione|conversazione)|(?:lascia|scrivi|aggiungi|invia)(?: il tuo|"
            r" un)? commento|"
            r"per (?:poter )?commentare[^.]{0,30} (?:devi|bisogna|occorre|è necessario|accedi|effettua).{4,60}|"
            r"devi essere (?:registrato|loggato|abbonato).{0,60}|"
            r"i commenti saranno accettati.{0,10}|"
            r"(?:nessun|\d+) comment[oi]|commenti ?\(?\d*\)?|commenta(?: con .{2,20})?",
            r"(?:las[ăa]|adaug[ăa]|scrie|posteaz[ăa])(?: un| un nou)? (?:comentariu|mesaj|răspuns)|(?:niciun|\d+|"
            r"0) comentarii?|"
            r"comentarii(?: \(?\d+\)?)?|comentariile care .{4,120}|(?:γρ[άα]ψτε|αφ[ήη]στε|προσθ[ήη]κη)(?: το|"
            r" τ[όο])?(?: [έε]να)? "
            r"?σχ[όο]λι[οό](?: σας)?|σχ[όο]λια(?: \(?\d+\)?)?|(?:κανένα|0) σχόλι[οα]|δεν υπ[άα]ρχουν σχ[όο]λια",
            r"(?:napisz|dodaj|zostaw|skomentuj)(?: swój| pierwszy)?(?: komentarz)?|komentarz[eay]?(?: ?\(?\d+\)?)?|"
            r"brak komentarzy.{0,20}|zaloguj się, (?:aby|by|żeby) (?:dodać|skomentować|komentować).{0,20}|"
            r"(?:vstoupit do|otevřít|zobrazit) disku[sz](?:e|zi)|disku[sz][ei](?: \(?\d+\)?)?|vstup(?:te|"
            r"te do) disku[sz]e|"
            r"disku[sz]ia(?: \(?\d+\)?| k článku)?|(?:pridať|pridaj|vložiť|napísať)(?: komentár| príspevok)|"
            r"koment(?:áře|áre)"
            r"(?: \(?\d+\)?)?|hozzászól(?:ok|ás|ások)(?: \(?\d+\)?)?|szólj hozzá!?|kommentek(?: \(?\d+\)?)?",
            r"(?:ostavi(?:te)?|pošalji(?:te)?|dodaj(?:te)?|napiši(?:te)?|oddaj(?:te)?)(?: svoj)? (?:komentar|"
            r"mišljenje)|"
            r"komentar[aie]?:?(?: ?\(?\d+\)?)?|(?:još )?nema komentara\.?|ni komentarjev|komentarji:?(?: ?\(?\d+\)?)?|"
            r"učestvuj(?:te)? u diskusiji.{0,40}|uključi(?:te)? se u raspravu|(?:pogledaj|pročitaj|"
            r"vidi)(?:te)? (?:sve )?komentare|"
            r"kakvo je (?:tvoje|vaše) mišljenje(?: o ovome)?\??|коментари:?(?: ?\(?\d+\)?)?|"
            r"(?:напиши|добави|остави|изпрати|пошаљи(?:те)?|остави(?:те)?)(?: ваш| свој)? коментар|"
            r"за да (?:публикувате|напишете|коментирате).{4,80}|koment(?:e|et)(?: \(?\d+\)?)?|(?:lini|shto|"
            r"shkruaj) (?:një )?koment",
            r"mostra commenti(?: \(.{0,5}\))?|voir les commentaires|mostrar comentarios|log (?:ind|"
            r"inn) for at kommentere|"
            r"logg inn for å kommentere|logga in för att kommentera|zaloguj się,? (?:aby|żeby) skomentować|"
            r"comentează|arhivă comentarii|σχολιάστε|\d+ σχόλια|댓글 ?쓰기|コメントをする",
            r"コメント機能利用規約|コメントを(?:投稿|削除|報告)しますか？?|"
            r"(?:最初の)?コメントを.{0,8}(?:しよう|してください)|写评论|我来说两句|全部评论|网友评论|"
            r"شارك برأيك|أضف تعليق|التعليقات \(?\d+\)?|yorum yapmak için .{2,30}|ilk yorumu .{2,12}|"
            r"tüm yorumlar(?:ı gör)?",
            r"(?:оставьте|напишите|добавьте) (?:свой |ваш |первый )?комментарий|"
            r"войдите,? чтобы (?:оставить комментарий|комментировать)|комментарии отключены|обсудить новость|"
            r"henüz yorum yapılmadı|yorumlarınızı paylaşın.{0,40}|ilk yorumu (?:sen|siz) yap(?:ın)?|yorum gönder|"
            r"[أا]ضف تعليق(?:ك|ا)?|اترك (?:تعليقك?|ردا?)|ارسال نظر|دیدگاه (?:شما|خود را .{2,20})|הוסיפו? תגובה|"
            r"הוסף תגובה|כתב(?:ו)? תגובה|תגובה אחת|اپنی رائے (?:دیں|کا اظہار کریں)|جواب دیں|अपनी (?:राय|"
            r"प्रतिक्रिया) (?:दें|दीजिए)|कमेंट करें|মন্তব্য করুন|แสดงความ(?:คิด)?เห็น|gửi bình luận|(?:viết|"
            r"thêm) bình luận|(?:tinggalkan|kirim|beri|tambah) (?:komentar|komen)(?: anda)?|maak jou stem hoor|"
            r"lewer kommentaar|ons kommentaarbeleid|add comment|(?:我要|发表|發表|撰寫)(?:评论|評論|留言)|(?:请登录|"
            r"登录|登入)后?(?:发表)?(?:评论|評論)|文明上网.{0,20}|의견 ?(?:쓰기|남기기)|댓글(?:을)? ?(?:남기기|입력|"
            r"달기).{0,4}",
        ),
        junk=(
            "Click to read more and view comments",
            "¿Quieres comentar?",
            "Seja o primeiro a comentar",
            "Réagir",
            "Accedi per commentare",
            "Reageer op dit artikel",
            "Dodaj komentarz",
            "Přidat komentář",
            "Залишити коментар",
            "댓글 12",
            "Yorum yapmak için giriş yapın",
            "全部评论",
            "Jetzt kommentieren!",
            "Noch keine Kommentare",
            "0/1000 Zeichen",
            "I commenti sono chiusi",
            "Les commentaires sont fermés",
            "댓글쓰기",
            "Les commentaires sont réservés aux abonnés",
            "Sin comentarios aún. Suscríbete e inicia la conversación",
            "Nessun commento",
            "Lasă un comentariu",
            "Σχόλια",
            "Napisz komentarz",
            "Diskuze (12)",
            "Komentara 3",
            "Još nema komentara",
            "Коментари (8)",
            "Войдите, чтобы оставить комментарий",
            "Henüz yorum yapılmadı",
            "ارسال نظر",
            "הוסיפו תגובה",
            "মন্তব্য করুন",
            "Gửi bình luận",
            "请登录后发表评论",
        ),
        keep=(
            "Les commentaires sont acerbes au conseil municipal",
            "Los comentarios están llenos de insultos",
            "Комментарии министра вызвали гнев",
            "Deine Meinung zum Hafen",
            "Комментарии",
            "Die Diskussion ist beendet, sagt der Hafenmeister, und zwar für immer.",
            "All comments on the plan were read out.",
            "Réagir vite et bien",
            "Reageer niet, zei de kapitein.",
        ),
    ),
)
