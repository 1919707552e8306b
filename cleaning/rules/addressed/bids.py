"""What bids the reader do something, in any language: imperatives where a bidding may start, or at the end."""

from __future__ import annotations

import re

from ..speech import tells_no_event

SENTENCE_START = r"(?:^\W*|[.!?:>|-]\W{0,3})"
START = (
    r"(?:^\W*|[.!?:;,)>|\"-]\W{0,3}|\b(?:and|und|et|y|e|ed|i|и|та|en|og|och|please|bitte|jetzt|hier|aqu[ií]|"
    r"clicca qui e|"
    r"por favor|puedes|puede|para|poți|можете|możesz|můžete) )"
)
"""Where a bidding may start: a sentence, or what follows a dash, a colon or a word for now or here."""
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
BID = re.compile(rf"(?i){START}{_BIDS_FIRST}\b|{_BIDS_LAST}\W*$")
# Many of these words are also what somebody does, or no verb at all, behind a comma or an "and": "y sigue", ", entre".
_SURELY_BIDS = re.compile(rf"(?i){SENTENCE_START}{_BIDS_FIRST}\b|{_BIDS_LAST}\W*$")
_ADDRESSES = re.compile(
    r"(?i)\b(?:us|our|you|your|here|now|today|please|uns|unser\w*|ihre?n?|dein\w*|dir|dich|jetzt|hier|bitte|nous|notre|"
    r"vous|"
    r"votre|vos|ici|nuestr[oa]s?|t[uú]s?|usted\w*|aqu[ií]|ya|ahora|noss[oa]s?|você\w*|seu|sua|agora|nostr[oa]|ci|tuo|"
    r"tua|vostr[oa]|qui|ora|subito|gratis|ons|onze|jou|jouw|je|hier|nu|нас|нам|наш\w*|вас|вам|ваш\w*|тут|здесь|nas|"
    r"nám|nás|náš\w*|nasz\w*|naš\w*|vám|vas|váš|tu|zde|bizi|bize|siz\w*|oss|os|vår\w*|våre|vores|din|dig|deg|her|"
    r"här|"
    r"meitä|meid|mums|μας|εδώ|ni|ни|kami|kita|anda|bạn|chúng tôi|noi|nostru|noastr\w*|aici)\b|"
    r"[нН]аш|أخبارنا|قناتنا|تطبيقنا|معنا|שלנו|اینجا|ہمارے|हमारे|আমাদের"
)

QUOTES_SOMEBODY = re.compile(r"\"[^\"]{30,}\"|^- ")


def bids(line: str) -> bool:
    """Whether a line bids the reader do something, and neither quotes nor tells what somebody said or what happened."""
    if QUOTES_SOMEBODY.search(line) is not None or not tells_no_event(line):
        return False
    return _SURELY_BIDS.search(line) is not None or (
        BID.search(line) is not None and _ADDRESSES.search(line) is not None
    )
