"""Words that several packs share, as pieces of RE2 patterns: names, agencies, networks, dates, sections."""

# A proper name, spelt with capitals whatever the case of the rest of the pattern.
_PARTICLE = r"(?:de|del|della|di|da|do|dos|das|du|des|van|von|vom|den|der|zu|la|le|el|al|bin|ibn|ten|ter|y|e)"
_NAME_WORD = r"\p{Lu}(?:[\p{L}\p{M}]*['-])*[\p{L}\p{M}]*\.?(?:\p{Lu}\.)*"
NAME = rf"(?-i:{_NAME_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_NAME_WORD}){{1,3}})"
AND = r"(?:,? (?:and|&|und|et|y|e|en|и|ve) |, ?|/| \| )"
NAMES = rf"{NAME}(?:{AND}{NAME}){{0,9}}"

AGENCY = (
    r"(?:thomson )?reuters|afp|agence france-presse|ap|(?:the )?associated press|upi|pa(?: media)?|press association|"
    r"dpa(?:/\w{2,4})?|deutsche presse-agentur|apa|kna|epd|sid|keystone(?:-sda)?|sda|efe|europa press|ansa|"
    r"adnkronos|lusa|anp|"
    r"belga|tass|тасс|риа новости|интерфакс|interfax|xinhua|新华社|新华网|kyodo|共同|時事|yonhap|bernama|pti|ani|ians|"
    r"anadolu(?: ajansı)?|"
    r"aa|dha|iha|cna|bloomberg|dow jones|canadian press|the canadian press|cp|aap|mpa"
)
PICTURE_AGENCY = (
    r"getty(?: images?)?|gett?yimages|istock(?:photo)?|shutterstock|alamy(?: stock photo)?|(?-i:EPA(?:-EFE)?|"
    r"epa(?:-efe)?)|imago(?: images)?|picture[ -]alliance|"
    r"ritzau scanpix|scanpix|zuma(?: press)?|sipa(?: usa)?|corbis|wireimage|nurphoto|unsplash|pixabay|pexels|"
    r"adobe ?stock|"
    r"stock\.adobe\.com|depositphotos|wikimedia commons|anadolu(?: agency)?(?: via getty images)?|europa press|nasa|mpa"
)

NETWORK = (
    r"facebook|twitter|x|x \(twitter\)|linked ?in|whats ?app|telegram|reddit|pinterest|tumblr|flipboard|threads|"
    r"bluesky|mastodon|"
    r"instagram|youtube|tik ?tok|snapchat|xing|pocket|messenger|(?:facebook )?messenger|vk|вконтакте|одноклассники|"
    r"телеграм|line|weibo|wechat|"
    r"微博|微信|mix|gettr|gab|truth(?: social)?|parler|google(?: ?\+| plus| news)?|stumbleupon|digg|delicious|viber|"
    r"signal|"
    r"はてなブックマーク|はてブ|note|koo|yammer|hacker news|myspace|evernote|instapaper|skype|nextdoor|feedly|rss"
)

WEEKDAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|"
    r"samstag|sonnabend|"
    r"sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|"
    r"jueves|viernes|s[aá]bado|"
    r"domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|"
    r"venerd[iì]|sabato|domenica|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|понедельник|вторник|среда|четверг|пятница|суббота|"
    r"воскресенье|"
    r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
)
MONTH = (
    r"(?:jan(?:uary|uar|eiro|vier)?|jänner|januari|feb(?:ruary|ruar|ruari)?|f[eé]v(?:rier|ereiro)?|febrero|febbraio|"
    r"gennaio|enero|"
    r"mar(?:ch|zo|ço|s)?|märz|maart|apr(?:il|ile)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|maio|maggio|mei|jun[ei]?|juin|"
    r"junio|junho|"
    r"giugno|jul[yi]?|juil(?:let)?|julio|julho|luglio|aug(?:ust|ustus)?|ao[uû]t|agosto|ago|sept?(?:ember|embre|"
    r"iembre|tembre)?|"
    r"settembre|setembro|set|o[ck]t(?:ober|obre|ubre)?|ottobre|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|"
    r"de[cz](?:ember|embre)?|"
    r"d[eé]c(?:embre)?|dic(?:iembre|embre)?|dezembro|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|"
    r"августа?|"
    r"сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|"
    r"kasım|aralık)\.?"
)
DATE = (
    rf"(?:(?:(?:{WEEKDAY})[.,]* )?(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|(?:le |den |el )?\d{{1,2}}(?:\.|st|nd|rd|th|er|º)?[ -](?:de |of )?{MONTH},?(?: de|-)? ?\d{{2,4}}(?: г\.?)?"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}|20\d{2}[./-]\d{1,2}[./-]\d{1,2})|20\d{2}年\d{1,2}月\d{1,2}日)"
)
TIME = (
    r"(?:\d{1,2}(?:[:.]\d{2}){1,2} ?(?:[ap]\.?m\.?)?(?: ?uhr)?|\d{1,2} ?(?:[ap]\.?m\.?|uhr)|\d{1,2}h\d{0,2}|"
    r"\d{1,2}时\d{1,2}分|\d{1,2}時\d{1,2}分)"
    r"(?: ?\(?(?-i:[A-Z]{2,5})(?:[+-]\d{1,2}(?::\d{2})?)?\)?)?"
)
STAMP = (
    rf"(?:(?:{TIME},? (?:on |am )?)?{DATE}(?:T?[ ,|/•·-]*(?:at |um |à |a las |às |alle(?: ore)? |om |в |"
    rf"saat )?{TIME}(?:[+-]\d\d:\d\d|Z)?)?)"
)
AGO = (
    r"(?:(?:about |an? |\d+ )(?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|"
    r"vor (?:\d+|einer|einem|eine[mr]) (?:sek(?:unden)?|min(?:uten?)?|std|stunden?|tag(?:en)?|wochen?|monat(?:en)?)\.?|"
    r"il y a \d+ (?:minutes?|heures?|jours?|h|min)|hace \d+ (?:minutos?|horas?|días?)|há \d+ (?:minutos?|horas?|dias?)|"
    r"\d+ (?:minuti|ore|giorni) fa|\d+ (?:minuten|uur|dagen) geleden|\d+ (?:минут|час|дн)\p{L}* назад|\d+ (?:dakika|"
    r"saat|gün) önce|"
    r"just now|yesterday|today|heute|gestern)"
)

_SECTIONS = """
    home news world politics politic political business economy economics money markets finance sport sports
    football soccer cricket tennis golf rugby f1 basketball baseball hockey culture arts art entertainment celebrity
    celebrities movies film films tv television music books lifestyle life style fashion beauty food health wellness
    fitness science technology tech gadgets environment climate weather travel education opinion opinions editorial
    comment columnists analysis features featured feature international national local regional global headlines
    headline top latest breaking trending popular video videos photos pictures gallery podcast podcasts live
    magazine crime courts law justice property homes motoring cars autos religion society media obituaries more
    stories story uncategorized general exclusive newsletter newsletters shop lotto games puzzles crossword
    startseite nachrichten politik wirtschaft wissenschaft kultur panorama gesellschaft ausland inland welt digital
    technik reise gesundheit mode stellenmarkt gutscheine familie stil kino wohnen spiele literatur unternehmen
    ticker liveblog bundesliga fußball schlagzeilen anzeigen abo immobilien verbraucher medien geschichte sportmix
    themen thema ausgaben auto karriere finanzen meinung ratgeber wissen netzwelt geld leben regionales lokales
    feuilleton netzpolitik accueil actualités actualité politique monde économie société sciences santé planète
    idées inicio portada noticias política mundo economía sociedad cultura deportes internacional nacional opinión
    ciencia tecnología salud vídeos sucesos educación sanidad início notícias brasil esportes saúde economia
    educação ciência tecnologia entretenimento prima pagina cronaca politica esteri spettacoli salute mondo italia
    nieuws binnenland buitenland economie wetenschap voorpagina главная новости политика экономика общество мир
    россия культура спорт наука технологии происшествия anasayfa gündem dünya ekonomi spor siyaset kültür sağlık
    teknoloji yaşam
"""
SECTIONS = frozenset(_SECTIONS.split())
_COUNTRIES = """
    us usa u.s. uk u.k. eu un america americas american africa african asia asian europe european oceania australia
    austria belgium brazil britain british canada china chinese cuba denmark egypt england france french germany
    german greece hungary india indian indonesia iran iraq ireland irish israel italy japan kenya korea latin mexico
    middle east eastern netherlands new zealand nigeria north south west northern southern western norway pakistan
    palestine philippines poland portugal qatar russia russian saudi arabia scotland singapore spain sweden
    switzerland syria taiwan thailand turkey ukraine vietnam wales pacific gaza deutschland europa frankreich
    österreich schweiz
"""
COUNTRIES = frozenset(_COUNTRIES.split())
