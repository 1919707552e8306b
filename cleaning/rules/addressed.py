"""What an outlet says to those who read it, in any language: told by what it asks for and how it asks, together.

The other packs name the phrases of outlets. These rules name no phrase: a line that bids the reader do something, and
bids it of a channel, a newsletter, the desk or the comments, is an address in whatever order its words stand.
"""

from __future__ import annotations

import re

from .rule import Hinted, Rule, Where, line_that
from .speech import nobody_speaks

# Where a bidding may start: a sentence, or what follows a dash, a colon or a word for now or here.
_START = (
    r"(?:^\W*|[.!?:;,)>|\"-]\W{0,3}|\b(?:and|und|et|y|e|ed|i|и|та|en|og|och|please|bitte|jetzt|hier|aqu[ií]|"
    r"clicca qui e|"
    r"por favor|puedes|puede|para|poți|можете|możesz|můžete) )"
)
_BIDS_FIRST = (
    r"(?:join|follow|subscribe|sign up|download|get|add|click|tap|install|receive|discover|unlock|"
    r"folge(?:n sie|t)?|abonniere(?:n sie|t)?|lade(?:n sie|t)?|hole?(?:n sie|t)? |melde(?:n sie|t)?|tritt|treten sie|"
    r"bleib(?:en sie|t)?|"
    r"(?:re)?joignez|rejoignez|suivez|abonnez|inscrivez|téléchargez|recevez|cliquez|retrouvez|ajoute[rz]|activez|"
    r"personnalisez|découvrez|accédez|"
    r"s[ií]g(?:ue|ueme|uenos|anos|an)|seguinos|segu[ií]|[uú]n[ei]te|[uú]nase|s[uú]mate|suscr[ií]b(?:ete|ite|ase|irse)|"
    r"desc[aá]rga(?:te|la)?|recib[eaí]|reciba|entra|entrá|haz clic|agr[eé]ga|a[ñn]ade|activ[ae]|reg[ií]str(?:ate|ese)|"
    r"inscr[ií]b(?:ete|ite)|con[eé]ctate|mantente|ent[eé]rate|"
    r"siga(?:-nos)?|entre|participe|acesse|receba|inscreva(?:-se)?|clique|baixe|acompanhe|faça parte|junte-se|adicione|"
    r"descarregue|subscreva|instale|assine|"
    r"segui(?:ci|te(?:ci)?)?|iscriviti|entra|unisciti|scarica|ricevi|clicca|aggiungi|attiva|resta|rimani|"
    r"volg|meld je|schrijf je|abonneer|ontvang|stuur|klik|app ons|"
    r"подпи[сш]\w+|присоединяй\w*|читай(?:те)?|след(?:и|ите) за|добавь(?:те)?|узнава(?:й|йте)|скачай(?:те)?|"
    r"вступай(?:те)?|"
    r"присылай(?:те)?|сохрани(?:те)?|переходи(?:те)?|"
    r"підпи[сш]\w+|приєднуй\w*|читайте|стежте|слідкуйте|додай(?:те)?|завантаж\w+|долучайтесь?|дізнава\w+|ставайте|"
    r"dołącz|obserwuj|śledź|pobierz|zapisz się|subskrybuj|polub|kliknij|dodaj|"
    r"sleduj(?:te)?|přid(?:ej|ejte)|prida(?:j|jte)|odebírej(?:te)?|odoberaj(?:te)?|stáhněte|stiahnite|přihlaste|"
    r"prihláste|zapojte|"
    r"kövess\w*|iratkozz\w*|csatlakozz\w*|töltse|töltsd|kattints\w*|lájkol\w*|"
    r"urmăre[sșş]te|urmări[tțţ]i|abonea\w+|descarc[ăa]|alătură-te|înscrie-te|instalează|"
    r"pratite|prati|zapratite|pridruži\w*|preuzmi\w*|instaliraj\w*|prijavi\w*|pretplati\w*|spremljajte|naročite|"
    r"последвайте|последвай|абонирай\w*|изтегли\w*|следвай\w*|следете|присъедин\w+|"
    r"ακολουθ[ήη]στε|ακολούθησε|μάθε(?:τε)?|διαβάστε|κατεβάστε|εγγραφείτε|γραφτείτε|μπείτε|βρείτε|"
    r"ikuti|dapatkan|simak|unduh|gabung|bergabung|langgan|sertai|muat turun|theo dõi|tải|đăng ký|tham gia|"
    r"ติดตาม|ดาวน์โหลด|สมัคร|"
    r"følg|följ|meld (?:deg|dig)|last ned|ladda (?:ner|ned)|hent|tilmeld|gå med|tilaa|seuraa|lataa|liity|"
    r"sekite|prenumeruok\w*|parsisiųskite|seko|pieraksties|lejupielādē|jälgi|telli|liitu|"
    r"(?:و|كما )?(?:يمكنكم?|بإمكانكم?) متابعة|تابع(?:وا|ونا|نا)?|[إا]شترك(?:وا)?|انضم(?:وا)?|حمل(?:وا)?|حمّل|للاشتراك|"
    r"لمتابعة|"
    r"הצטרפו|עקבו|הורידו|הירשמו|पढ़ें|पढें)"
)
# Languages whose sentences end with what they bid.
_BIDS_LAST = (
    r"(?:takip ed(?:in|ebilirsiniz|iniz)|takip et|abone ol(?:un|abilirsiniz)?|katılın|indirin|tıklayın|"
    r"دنبال کنید|نصب کنید|بپیوندید|عضو شوید|دانلود کنید|فالو کریں|جوائن کریں|سبسکرائب کریں|ڈاؤن لوڈ کریں|"
    r"(?:फॉलो|डाउनलोड|सब्सक्राइब|ज्वाइन|ज्वॉइन) करें|जुड़ें|(?:ফলো|ডাউনলোড|সাবস্ক্রাইব) করুন|যুক্ত (?:হোন|থাকুন)|"
    r"ডাউনলোড করুন .{2,20}|இணையுங்கள்|பின்தொடர(?:வும்|ுங்கள்)|abonnez-vous|присоединяйтесь|подписывайтесь|"
    r"pratite putem.{0,40}|přidejte se|připojte se|join us|únete(?: aquí)?|suscríbete|iscriviti|inscreva-se)"
)
_BID = re.compile(rf"(?i){_START}{_BIDS_FIRST}\b|{_BIDS_LAST}\W*$")
_PLACES_OF_NEWS = re.compile(
    r"(?i)(?:sources?|fuentes?|fontes?|fonti|источник\w*|zdroj\w*|źródeł|quellen?) (?:\w+ )?google|google[ -]?(?:news|"
    r"haber\w*|noticias|notícias|actualités|zpráv\w*|správ\w*|hírek\w*|discover|nieuws|vijesti|"
    r"vesti|новост\w+)|wiadomości(?:ach)? google|google'da|яндекс\.?\s?(?:новост\w+|дзен\w*)|"
    r"(?:whats ?app|telegram|viber|youtube|facebook|line|teams|signal)[ -]?(?:channels?|kan(?:al|ał|ál|aal|alen)\w*|"
    r"canale?|"
    r"grup\w*|groups?|gruppe\w*|csatorn\w*)|(?:canal|canale|chaîne|grupo|gruppo|saluran|kênh|kanal\w*|kanał\w*|"
    r"канал\w*|"
    r"κανάλι)(?: \w+){0,3} (?:whats ?app|telegram|viber|youtube|телеграм\w*)|"
    r"(?:telegram|телеграм|тг|whats ?app|youtube|viber|вайбер)[ -]?(?:канал\w*|бот\w*|групп\w*|каналі)|"
    r"قناتنا|تطبيق\w*|عبر (?:غوغل|جوجل|google)|اپلیکیشن|کانال|واٹس ایپ چینل|व्हाट्सएप चैनल|वॉट्सऐप चैनल|"
    r"हिन्दी न्यूज़ ऐप|news app|வாட்ஸ்அப் சேனலில்"
)
_PLACES = re.compile(
    r"(?i)whats ?app|telegram|телеграм|viber|вайбер|instagram|tik ?tok|facebook|фейсбук|вконтакте|youtube|twitter|"
    r"bluesky|"
    r"\bx\b|discord|linkedin|threads|واتس ?[اآ]ب|واتساب|تلغرام|تيليجرام|تليجرام|تلجرام|تلگرام|וואטסאפ|ווטסאפ|טלגרם|"
    r"\bapps?\b|\baplica(?:ción|tivo|ção|ția|tia)\b|\baplikac\w+|приложени\w+|uygulama\w*|\bapplication\b|"
    r"ứng dụng|aplikasi|\bline\b|व्हाट्सएप|\bऐप\b|অ্যাপ|வாட்ஸ்அப்|واٹس ایپ"
)
_OURS = re.compile(
    r"(?i)\b(?:us|our|uns|unser\w*|nous|notre|nos|nuestr[oa]s?|nosso|nossa|nos|ci|nostr[oa]|ons|onze|нас|наш\w*|nas|"
    r"nasz\w*|"
    r"nás|náš\w*|naš\w*|ne|nostru|bizi|kanalımız\w*|oss|os|vår\w*|våre|vores|meitä|mus|mums|meid|μας|kami|resmi|rasmi|"
    r"channel|canale?|chaîne|канал\w*|kanal\w*|kanał\w*|news|noticias?|notícias?|notizie|nouvelles|actualités?|infos?|"
    r"новост\w+|новин\w*|haber\w*|zpráv\w*|správ\w*|vijesti|vesti|știri\w*|hírek\w*|ειδήσεις|wiadomości|berita|nyheter|"
    r"nyheder|uutis\w*|nieuws)\b|أخبار|آخر|خبر|اخبار|খবর|খবরের|समाचार|खबर|செய்திகள|tin tức|ข่าว|\b[\w-]+\.(?:com|net|"
    r"org|"
    r"\w{2})\b"
)
_QUOTES_SOMEBODY = re.compile(r"\"[^\"]{30,}\"|^- ")


def _bids(line: str) -> bool:
    return _QUOTES_SOMEBODY.search(line) is None and nobody_speaks(line) and _BID.search(line) is not None


def _bids_to_a_channel(line: str) -> bool:
    """Whether the reader is bidden to come to a channel of news, or to the outlet's own place on a network."""
    if _PLACES_OF_NEWS.search(line) is None and not (_PLACES.search(line) and _OURS.search(line)):
        return False
    return _bids(line)


_LETTERS = re.compile(
    r"(?i)\b(?:newsletters?|infolettres?|boletín|boletines|boletim|nieuwsbrief|nieuwsbrieven|nyhedsbrev\w*|"
    r"nyhetsbrev\w*|"
    r"hírlev\w+|рассылк\w+|розсилк\w+|e-?bülten\w*|bülten\w*|biuletyn\w*|newsletter\w*|нюзлетър\w*|uutiskir\w+|"
    r"uudiskir\w+|naujienlaišk\w+|buletin\w*)\b|النشرة|نشرت|نشرة|ניוזלטר"
)
_BY_MAIL = re.compile(
    r"(?i)\b(?:inbox|postfach|boîte mail|par (?:e-?)?mail|par courriel|correo|buzón|por e-?mail|casella|via e-?mail|"
    r"per e-?mail|inkorg\w*|innboks\w*|indbakke\w*|почт[уе]|bandeja|скриньк\w+|skrzynk\w+|e-posta\w*)\b|بريدك|אימייל"
)
_FREE_OR_DAILY = re.compile(
    r"(?i)\b(?:free|daily|every (?:day|morning|week)|kostenlos\w*|täglich\w*|jeden (?:tag|morgen)|gratis|gratuit\w*|"
    r"chaque (?:jour|matin|semaine|soir)|quotidien\w*|cada (?:día|mañana|semana)|todos os dias|diariamente|ogni "
    r"(?:giorno|mattina|settimana)|elke (?:dag|ochtend|week)|iedere dag|dagelijkse?|varje (?:dag|morgon|vecka)|hver "
    r"(?:dag|morgen|uke)|каждый день|ежедневн\w+|щодн\w+|codziennie|každ[ýé] \w+|minden \w+|zilnic|svak\w+ dan\w*|"
    r"her (?:gün|sabah)|günlük|ücretsiz\w*)\b"
)


def _bids_to_letters(line: str) -> bool:
    """Whether the reader is bidden to take what the outlet sends by mail."""
    if _LETTERS.search(line) is None and not (_BY_MAIL.search(line) and _FREE_OR_DAILY.search(line)):
        return False
    return _bids(line) or bool(
        _FREE_OR_DAILY.search(line) and line.count(".") < 3 and _SENT.search(line) and nobody_speaks(line)
    )


_SENT = re.compile(
    r"(?i)^\W*(?:(?:free |our |the |der |unser |notre |la |nuestro |il |nossa? )?newsletters?\b|nieuwsbrief|"
    r"nyhe[td]sbrev\b)"
)
_READ_ON = re.compile(
    r"(?i)^\W*(?:want|would you like|do you want|möchten sie|möchtest du|wollen sie|sie möchten|wil je|wilt u|vill du|"
    r"vil "
    r"du|haluatko|vous (?:voulez|souhaitez)|voulez-vous|vuoi|quer|quieres?|desea|хотите|хочете|chcete|chcesz|"
    r"szeretn\w+|"
    r"verder|weiter|želite|vrei să|θέλ\w+)\b[^?]{0,60}\b(?:read|lesen|lezen|läsa|lese|læse|lukea|lire|leggere|ler|leer|"
    r"читать|читати|číst|čítať|czytać|olvas\w+|čitati|cite[șs]ti|διαβ\w+)\b[^?]{0,60}\?"
)
_PLAN = re.compile(
    r"(?i)\b(?:subscri(?:be|bers?|ptions?)|members?(?:hip)?|unlimited|abo(?:s|nnement\w*|nnieren|nnez|nnés?|nnent\w*)?|"
    r"suscri\w+|suscr[ií]b\w+|assin(?:e|ante|antes|atura)|abb?on\w+|předplat\w+|predplat\w+|prenumer\w+|подписк\w+|"
    r"передплат\w+|abone|tila[at]\w*|abon\w+|előfizet\w*|pretplat\w*|premium|prova|prøv|plus|testen)\b|\+"
)
_PRICE = re.compile(
    r"(?i)(?:[£$€]|\b(?:eur|chf|usd|us\$|r\$|kr|zł|kč)\.? ?)\d|\d[\d.,]* ?(?:[€£$]|euros?\b|chf\b|fr\.|kr(?:on[ae]r?|"
    r"\.|\b)|"
    r"zł|kč|ft\b|lei\b|руб\w*|грн|tl\b|kn\b|din\b)"
)
_FOR_A_WHILE = re.compile(
    r"(?i)\b(?:(?:a|per|/) ?(?:month|week|year)|months?|monat\w*|woche\w*|jahr\w*|mois|semaines?|an|mes(?:es)?|"
    r"semanas?|"
    r"año|mês|ano|mesi|mese|anno|settiman\w+|maand\w*|weken|week|jaar|månad\w*|måned\w*|uger?|uker?|kuukau\w*|kk|"
    r"мес\w*|"
    r"недел\w*|rok|měsíc\w*|mesiac\w*|miesiąc\w*|miesięcz\w*|hónap\w*|lun[ăi]|mjesec\w*|mesec\w*|ay)\b"
)
_LONGEST_PRICE = 160


def _sells_reading(line: str) -> bool:
    """Whether the line asks who would read on, or names what a subscription costs and for how long."""
    if '"' in line or not nobody_speaks(line) or _PLAN.search(line) is None:
        return False
    if _READ_ON.search(line) is not None:
        return _BID.search(line) is not None or _TRIES.search(line) is not None
    return (
        len(line) <= _LONGEST_PRICE
        and _PRICE.search(line) is not None
        and _FOR_A_WHILE.search(line) is not None
        and _TRIES.search(line) is not None
    )


_TRIES = re.compile(
    rf"(?i){_START}(?:subscribe|try|join|test|abonnez|je m'abonne|profitez|découvrez|essayez|suscr[ií]b\w+|prueba|"
    r"probá|aprovecha|assine|experimente|aproveite|abbonati|prova|provalo|abonneer|neem|probeer|lees|prøv|pröva|testa|"
    r"få|"
    r"köp|tilaa|kokeile|подпишитесь|оформите|předplaťte|predplaťte|wypróbuj|kup|abonează-te|pretplati\w*)\b|"
    r"\b(?:testen|lesen|abonnieren|kündbar|résiliable|cancel(?: any| at any|led at any|able)|opzegbaar)\b"
)

_TELLS_US = re.compile(
    rf"(?i){_START}(?:(?:you can )?(?:write|e-?mail|mail|send|call|text|tell|contact|message|whatsapp)(?: to)? (?:us|"
    rf"our|"
    r"the (?:news ?desk|newsroom|editors?|news ?team|reporters?|desk))\b|(?:schreib|schick|mail|meld|send|kontaktier|"
    r"ruf)"
    r"\w*(?: sie)? (?:uns|der redaktion|an die redaktion)|(?:écrivez|envoyez|contactez|appelez|signalez|racontez|"
    r"faites)(?:-nous|-le-nous)\b|(?:escr[ií]be|cu[eé]nta|m[aá]nda|env[ií]a|contacta|h[aá]bla|contanos|escribi|"
    r"mand[aá]|"
    r"envi[aá])(?:nos)\b|(?:escríbanos|envíenos|contáctenos|cuéntenos|contáctanos|envíanos)|(?:escreva|envie|conte|"
    r"fale|"
    r"mande)(?:-nos| para (?:o|a) (?:redação|nossa)| conosco| com a (?:redação|nossa))|(?:scrive?teci|scrivici|inviaci|"
    r"inviateci|mandaci|segnalaci|segnalatecel\w+|contattaci|raccontaci|contattateci)|(?:mail|stuur|tip|app|bel|mejla)"
    r"(?: het)? (?:ons|onze|de redactie|je (?:tip|nieuws|verhaal))|laat het (?:ons )?weten|"
    r"(?:пишите|напишите|присылайте|сообщ(?:ите|айте|и|ай)|расскажите|отправ(?:ьте|ляйте))(?: \w+)?(?: (?:нам|в наш\w*|"
    r"редакции|новость|о новост\w+|на почту|на номер))|(?:пишіть|напишіть|надсилайте|повідом(?:те|ляйте)|розкажіть) "
    r"(?:нам|в наш\w*|редакції)|napisz do nas|skontaktuj się z (?:nami|redakcją)|(?:wyślij|"
    r"prześlij)(?: \w+)? (?:do nas|"
    r"nam|do raportu|do redakcji)|(?:napište|napíšte|pošlete|pošlite)(?: \w+)? (?:nám|redakci|redakcii|na \S+@)|"
    r"(?:ozvěte|ozvite) "
    r"sa?e? nám|írj(?:on|a|ák)? nekünk|küldj(?:e|ön)?(?: el)? nekünk|(?:scrie|trimite|contactea\w+|sună)(?:-ne|ți-ne|"
    r"ti-ne)|"
    r"(?:pišite|javite|pošaljite|pišite)(?: \w+)? nam|(?:пишете|изпратете|пратете) ни|(?:στείλτε|γράψτε) μας|"
    r"bize (?:yazın|"
    r"ulaşın|bildirin|gönderin)|(?:tipsa?|tip|skriv til|send|kontakt|mejla|skicka|ring) (?:oss|os|redaksjonen|"
    r"redaktionen)\b|"
    r"(?:lähetä|kerro|vinkkaa)(?: \w+)? (?:meille|toimitukselle)|(?:rašykite|siųskite|atsiųskite) (?:mums|mums)|"
    r"(?:raksti|sūti) mums|راسلونا|شاركونا|تواصلوا معنا)"
)
_BY_WHICH = re.compile(
    r"(?i)\S@\S|\+?\d[\d ().-]{6,}|\?|\b(?:tips?|story|stories|photos?|pictures|videos?|whats ?app|telegram\w*|here|"
    r"hier|"
    r"her|ici|aquí|aqui|qui|hinweis\w*|fotos?|bilder|vidéos?|foto\w*|фото\w*|видео|телеграм\w*|zdjęcia|téma|tip|"
    r"tipp\w*|"
    r"snimke|newsdesk|news ?desk|newsroom|news ?team|redac\w+|redak\w+|редакц\w+|feedback|comments?|questions|letter|"
    r"correct\w+|viber)\b"
)


def _asks_to_be_told(line: str) -> bool:
    """Whether the desk bids the reader write, and says where or of what."""
    told = _TELLS_US.search(line)
    return told is not None and _BY_WHICH.search(line) is not None and '"' not in line and nobody_speaks(line)


_COMMENTS = re.compile(
    r"(?i)\b(?:comments?|commenting|kommentar\w*|commentaires?|commenter|comentarios?|coment[aá]rios?|comentar|"
    r"commenti|"
    r"commento|commentare|reacties?|reageren|yorum\w*|комментари\w+|комментир\w+|комент\w+|komentar\w*|komentář\w*|"
    r"komentár\w*|komentarz\w*|komentować|komentēt\w*|komentuo\w*|kommente\w*|hozzászól\w*|σχόλι\w+|σχολι\w+|"
    r"comentari\w*|"
    r"debatt\w*|diskus\w+)\b|تعليق|نظرات|تبصر|תגוב|टिप्पणी|মন্তব্য|bình luận|ความ(?:คิด)?เห็น|评论|評論|留言|コメント|댓글"
)
_CONDITIONS = re.compile(
    r"(?i)\b(?:moder\w+|media(?:dos|das)|publi(?:er|[ée]\w*|cad\w+|shed|kov\w+)|log(?:ged)? ?in|sign(?:ed)? in|"
    r"register(?:ed)?|connect(?:é|er|ez)|"
    r"identifi\w+|inscri\w+|acced[ií]|registra\w+|registr[aá]\w+|logg\w+ inn?|inloggen|einloggen|angemeldet|anmelden|"
    r"giriş|üye|exprim\w+|express|opini\w+|views?|pareri|pensiero|vues?|refle[cjt]\w+|represent\w+|rappresent\w+|"
    r"respons\w+|authors?|auteurs?|autor\w*|autore|автор\w*|charte|r[eè]gle\w*|regole|regras|normas|reglas|rules|"
    r"regl\w+|reguł\w*|regulamin\w*|pravidl\w+|правил\w*|kural\w*|caract[eè]\w*|offens\w+|ofens\w+|insult\w+|injur\w+|"
    r"küfür|hakaret|abus\w+|obscen\w+|defam\w+|slander\w*|brisa\w+|uvred\w*|vulgar\w*|obraź\w+|valgu\w+|oskorb\w*|"
    r"оскорб\w+|sägbar|appro(?:v|uv)\w+|onay\w*|review(?:ed)?|delete\w*|remov\w+|удал\w+|видал\w+|obris\w+|bris\w+|"
    r"respect\w*|respekt\w*|resp[ei]\w+|espace|espacio|espaço|polic(?:y|ies)|guidelines|e-?mail|obligatoires?|"
    r"obrigat\w+|obligatori\w*|required|closed|disabled|accepting|termos|terms|bedingung\w*|netiquette|nettikett\w*|"
    r"community|communaut\w+|comunidad\w*|comunidade|discussion|débat|debate|dibattito|tartışma|endorse\w*|"
    r"изразяват|εκφράζ\w+|απόψεις|απηχούν|αναρτ\w+|izraža\w+|stavov\w*|stališč\w*|reprezint\w+)\b|"
    r"تعبر|مسؤولي|منتشر|توهین|שפה|登录|登入|立場|立场|承認|로그인"
)
_NEEDED = 2


def _governs_comments(line: str) -> bool:
    """Whether the line says who may comment, how, and whose opinion a comment is."""
    if _COMMENTS.search(line) is None or '"' in line or not nobody_speaks(line):
        return False
    return len({found.casefold() for found in _CONDITIONS.findall(line)}) >= _NEEDED


_JOURNALISM = re.compile(
    r"(?i)\b(?:journalis\w+|periodismo|jornalismo|giornalismo|journalistiek|журналистик\w+|журналист\w+|журналіст\w+|"
    r"gazetecili\w+|dziennikarstw\w+|novinarstv\w+|novinářstv\w+|žurnalist\w+|novinařin\w+|újságírás\w*|"
    r"δημοσιογραφί\w+|informa(?:zione|ção|tion indépendante)|newsroom|reporting|redaktion|rédaction|redazione|"
    r"redacción|redação|redakcj\w+|редакци\w+)\b|الصحافة"
)
# German, Dutch and the Nordic languages have rules of their own: newsletter/support_abroad.
_BACKS = re.compile(
    r"(?i)\b(?:support\w*|donat\w+|gift|contribut\w+|members?(?:hip)?|sustain\w+|subscri\w+|apoi\w+|apoy\w+|aidez|"
    r"soutenez|soutien\w*|soutenir|dons?|sosteni\w*|sostenitor\w*|donazion\w+|dona(?:r|tivo|ción|ções)?|doa(?:r|ção)|"
    r"contribu\w+|assin\w+|abb?on\w+|suscri\w+|"
    r"tue\w*|поддерж\w+|підтрим\w+|донат\w*|пожертв\w+|wspier\w+|wesprzy\w*|wspom\w+|podpoř\w*|podpor\w*|przekaż\w*|"
    r"támoga\w+|sprijini?\w*|donea\w+|destek\w*|подкреп\w+|στηρί\w+|paremk\w*|atbalst\w*|toeta\w*)\b|ادعم|دعم"
)
_DIRECTED = re.compile(
    r"(?i)\b(?:you|your|vous|votre|tu|tus|usted\w*|você\w*|tuo|tua|voi|vostro|"
    r"вас|вам|ваш\w*|twoj\w*|váš|vaš\w*|vás|size|sizin|our|nous|notre|nuestr[oa]s?|noss[oa]s?|nostr[oa]|noi|"
    r"наш\w*|nasz\w*|náš|naši|"
    r"soutenez|aidez|apoye|apoya|apoie|sostieni\w*|підтрима\w+|поддержите|wesprzyj|podpořte|podporte|destekleyin|"
    r"ol(?:un)?|"
    r"tıklayın|στηρίξτε|подкрепете|támogass\w*|donează|susține\w*)\b|ادعم"
)


def _asks_for_means(line: str) -> bool:
    """Whether the outlet speaks of journalism and of the means for it, to its readers."""
    bare = line.replace('"', "")
    return (
        _JOURNALISM.search(bare) is not None
        and _BACKS.search(bare) is not None
        and _DIRECTED.search(bare) is not None
        and _QUOTES_SOMEBODY.search(line) is None
        and nobody_speaks(line)
    )


_OPINIONS = re.compile(
    r"(?i)\b(?:opinions?|views?|opiniones|opiniões|opinião|opinioni|pareri|propos|meinung\w*|mening\w*|holdning\w*|"
    r"åsikt\w*|"
    r"мнени\w+|точк\w+ зрения|думк\w+|názor\w*|pogląd\w*|opinie|opiniile|vélemény\w*|stavov\w*|mišljenj\w*|görüş\w*|"
    r"απόψεις)\b|观点|觀點|立場|立场|見解|آراء|رأي|نظر"
)
_AUTHORS = re.compile(
    r"(?i)\b(?:authors?|writers?|columnists?|contributors?|autor\w*|auteurs?|autor[ei]|columnistas?|skribent\w*|"
    r"forfatter\w*|verfasser\w*|schrijver\w*|автор\w*|yazar\w*|szerző\w*|συντ[αά]κτ\w+|articulistas?|firmantes?)\b|作者|"
    r"作家|筆者|الكاتب|أصحاب|صاحب|نویسنده"
)
_ONLY_THEIRS = re.compile(
    r"(?i)\b(?:solely|alone|necessarily|reflect\w*|represent\w*|exclusiv\w+|responsab\w+|responsib\w+|reflej\w+|"
    r"reflet\w+|représent\w+|n'engage\w*|engage\w*|necesariamente|necessariamente|alene|enbart|uteslutande|"
    r"uitsluitend|ausschließlich|unbedingt|wieder|отража\w+|совпада\w+|выража\w+|відобража\w+|vyjadřuj\w*|vyjadruj\w*|"
    r"wyłącznie|tükröz\w*|izražav\w*|bağla\w*|aittir|εκφράζ\w+|απηχ\w+)\b|代表|تعبر|تعبّر|بالضرورة"
)


def _disowns_opinions(line: str) -> bool:
    """Whether the line says that opinions are those of who wrote them, and not of the outlet."""
    return (
        '"' not in line
        and _OPINIONS.search(line) is not None
        and _AUTHORS.search(line) is not None
        and _ONLY_THEIRS.search(line) is not None
        and nobody_speaks(line)
    )


RULES = (
    Rule(
        id="addressed/channel",
        why="The outlet bids the reader come to its channel, its app or its place on a network.",
        kind="share",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"google|whats ?app|telegram|телеграм|viber|вайбер|яндекс|youtube|instagram|tik ?tok|facebook|"
                r"фейсбук|вконтакте|twitter|bluesky|discord|linkedin|threads|\bx\b|\bline\b|\bapps?\b|aplica|aplikac|"
                r"aplikasi|приложени|uygulama|application|ứng dụng|واتس ?[اآ]ب|تلغرام|تيليجرام|تليجرام|تلجرام|تلگرام|"
                r"قناتنا|تطبيق|اپلیکیشن|کانال|واٹس ایپ|וואטסאפ|ווטסאפ|טלגרם|ऐप|व्हाट्सएप|অ্যাপ|வாட்ஸ்அப்|канал|тг|"
                r"signal|teams|غوغل|جوجل",
            ),
            accepts=_bids_to_a_channel,
            longest=330,
        ),
        junk=(
            "Jesteśmy na Google News. Dołącz do nas!",
            "Přidejte si Přístavní noviny do oblíbených zdrojů na Google Zprávy. Děkujeme.",
            "Ajouter Le Courrier à vos sources Google News",
            "¡El Correo ahora está en WhatsApp! Únete a nuestro canal aquí",
            "Наш канал в Telegram. Присоединяйтесь!",
            "Добавьте «Вестник порта» в свои источники в Яндекс.Новости",
            "Brže do vijesti. Preuzmi našu aplikaciju!",
            "Liman Postası'nı Google News'ten takip edin",
            "برای دسترسی به تازه‌ترین اخبار بندر اپلیکیشن ما را نصب کنید.",
            "يمكنك متابعة أخبار الميناء عبر تطبيق البريد",
            "Untuk berita terkini, ikuti kami melalui WhatsApp",
        ),
        keep=(
            "Download WhatsApp, enter your number and wait for the code.",
            "The crews join a WhatsApp group in which the harbour master posts the news of the day.",
            "The channel is deep enough for ships; follow the buoys on the left.",
            "Suivez le canal jusqu'au phare, puis tournez à gauche.",
            "Читайте приложение к договору, советует смотритель.",
            "Kaptan haberi Telegram'dan takip etti.",
            'On Instagram she wrote: "Join us on Saturday at the quay, everyone is welcome."',
        ),
    ),
    Rule(
        id="addressed/letters",
        why="The outlet bids the reader take what it sends by mail.",
        kind="newsletter",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"newsletter|infolettre|bolet|nieuwsbrie|nyhe[td]sbrev|hírlev|рассылк|розсилк|bülten|biulet|"
                r"нюзлет|kir[jdi]|naujienlaišk|buletin|نشر|ניוזלטר|inbox|postfach|mail|courriel|correo|buzón|casella|"
                r"inkorg|innboks|indbakke|почт|bandeja|скриньк|skrzynk|posta|بريدك|אימייל",
            ),
            accepts=_bids_to_letters,
            longest=330,
        ),
        junk=(
            "Join the 4,000 captains that receive our newsletter.",
            "Liman Postası'nın e-bültenine ücretsiz abone olabilirsiniz.",
            "Nieuwsbrief: ontvang iedere dag om 17.00 uur het nieuws uit de haven",
            "اشترك معنا في نشرة الميناء لتبقى على اتصال بالحدث",
            "Recevez chaque matin les nouvelles du port par courriel",
        ),
        keep=(
            "The newsletter of the harbour office is printed on blue paper.",
            "Get the mail to the islands every day: that was the promise of the new captain.",
            "Получите почту у смотрителя, написано на двери.",
            "La newsletter del porto esce da quarant'anni.",
        ),
    ),
    Rule(
        id="addressed/reading_on",
        why="The line asks who would read on, or says what a subscription costs, and for how long.",
        kind="paywall",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"subscri|member|unlimited|\babo|suscr|assin|abb?on|p[rř]edpl|prenum|подписк|передплат|tila|"
                r"előfiz|pretplat|premium|prov|prøv|test|plus|\+",
            ),
            accepts=_sells_reading,
            longest=300,
        ),
        junk=(
            "Want to read more? Join the Courier today and get unlimited access to the news of the harbour",
            "Subscribe to the Courier for £1 for 3 months",
            "1 Monat für 1 Euro testen, danach monatlich 9,90 Euro, jederzeit kündbar",
            "Verder lezen? Neem een abonnement vanaf 1 euro per week",
            "Vill du läsa mer? Prova Hamnbladet digitalt för 1 krona",
            "Haluatko lukea koko artikkelin? Tilaa Satamalehti",
            "Abonnez-vous au Courrier pour 1 € le premier mois",
        ),
        keep=(
            "The subscription for the ferry costs £40 a month, and £1 for children.",
            "Do you want to read the plan? It hangs in the harbour office, for members and others.",
            "Das Abo für die Fähre kostet künftig 49 Euro im Monat.",
            "Get 4 months of ferry rides for $1",
        ),
    ),
    Rule(
        id="addressed/desk",
        why="The desk bids the reader write to it, and says where, or of what.",
        kind="comment",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"\bus\b|\bour\b|desk|newsroom|editor|news ?team|reporter|\buns\b|redak|redac|redaz|rédac|nous|"
                r"nos\b|noss|conosco|scriv|inviaci|inviateci|mandaci|segnala|contatta|raccont|\bons\b|onze|weten|"
                r"je (?:tip|nieuws|verhaal)|@|нам|"
                r"наш|редакц|новост|номер|почту|do nas|\bnam\b|\bnám\b|nami|raport|nekünk|-ne\b|ți-ne| ни|μας|bize|"
                r"\boss\b|\bos\b|meille|toimituks|mums|راسلونا|شاركونا|تواصلوا",
            ),
            accepts=_asks_to_be_told,
            longest=300,
        ),
        junk=(
            "Do you know the man in the picture? Email our newsdesk at desk@courier.example",
            "Masz pytania lub komentarz do artykułu? Skontaktuj się z redakcją.",
            "Jobbar du på platsen eller har du bilder? Tipsa oss!",
            "Vous avez vu quelque chose ? Envoyez-nous vos photos et vidéos au 079 000 00 00",
            "Есть о чем рассказать? Пишите в наш телеграм-бот.",
        ),
        keep=(
            "Anyone with information is asked to call the harbour police on 01632 960123.",
            "Send us a ship, the islanders wrote in 1862.",
            "The captain asked the passengers to tell the reporters nothing.",
            "Пишите нам чаще, просила она сына.",
            "Witnesses can email the harbour police at police@ellery.example.",
        ),
    ),
    Rule(
        id="addressed/comment_terms",
        why="The line says who may comment, how, and whose opinion a comment is.",
        kind="comment",
        where=Where.TAIL,
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"comment|komment|coment|commento|reactie|reager|yorum|коммент|комент|koment|hozzászól|σχόλι|"
                r"σχολι|debatt|diskus|تعليق|نظرات|تبصر|תגוב|टिप्पणी|মন্তব্য|bình luận|ความ|评论|評論|留言|コメント|댓글",
            ),
            accepts=_governs_comments,
        ),
        junk=(
            "Accedi o registrati per commentare questo articolo.",
            "Todos os comentários são mediados e devem cumprir as regras da redação.",
            "نظرات حاوی توهین به اشخاص منتشر نمی‌شود.",
            "Küfür, hakaret ve tehdit içeren yorumlar onaylanmamaktadır.",
        ),
        keep=(
            "The comments of the minister were read out twice.",
            "Her comment on the plan has been removed.",
            "Les commentaires du ministre ont surpris le port.",
        ),
    ),
    Rule(
        id="addressed/means",
        why="The outlet speaks of journalism and of the means for it, to its readers.",
        kind="paywall",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"journalis|periodismo|jornalismo|giornalismo|журнал[иі]|gazetecilik|gazeteciliğ|dziennikar|"
                r"novinar|"
                r"novinář|novinař|žurnalist|újságír|δημοσιογραφ|informazione|informação|information indép|newsroom|"
                r"reporting|reda[ckçz]|rédac|редакци|الصحافة",
            ),
            accepts=_asks_for_means,
        ),
        junk=(
            "If you believe in independent journalism, please make your monthly gift today.",
            "Bağımsız gazeteciliği desteklemek için tıklayın",
            "Esta assinatura é uma forma de apoiar o Correio. A nossa contrapartida é o jornalismo independente.",
            "Soutenez un journalisme indépendant : faites un don.",
            "Підтримайте незалежну журналістику: станьте частиною спільноти.",
            "Apoie a nossa redação: assine agora.",
        ),
        keep=(
            "The fund supports journalism on the islands with 40,000 crowns a year.",
            "Readers gave donations to the newsroom after the fire, and the presses ran again.",
            "La fondation soutient le journalisme depuis 1962.",
            'She said: "You support journalism because your town needs it, and so do I."',
        ),
    ),
    Rule(
        id="addressed/opinions",
        why="The line says that opinions are those of who wrote them, and not of the outlet.",
        kind="boilerplate",
        where=Where.TAIL,
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"opini|\bviews?\b|pareri|propos|mening|meinung|holdning|åsikt|мнени|зрени|думк|názor|pogląd|"
                r"vélemény|stavov|mišljenj|görüş|απόψεις|观点|觀點|立場|立场|見解|آراء|رأي|نظر",
            ),
            accepts=_disowns_opinions,
            longest=400,
        ),
        junk=(
            "Las opiniones vertidas en esta nota son de exclusiva responsabilidad del autor",
            "Denne artikel er skrevet af en skribent og er alene udtryk for skribentens holdning.",
            "该文观点仅代表作者本人。",
            "التعليقات المنشورة تعبر عن آراء أصحابها",
        ),
        keep=(
            "The views of the author are those of an old sailor.",
            "Las opiniones del autor sobre el puerto llenan dos libros.",
        ),
    ),
)
