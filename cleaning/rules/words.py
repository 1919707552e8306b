"""Words that several packs share, as pieces of RE2 patterns: names, agencies, networks, dates, sections."""

# A proper name, spelt with capitals whatever the case of the rest of the pattern.
_PARTICLE = r"(?:de|del|della|di|da|do|dos|das|du|des|van|von|vom|den|der|zu|la|le|el|al|bin|ibn|ten|ter|y|e)"
_NAME_WORD = r"\p{Lu}(?:[\p{L}\p{M}]*['-])*[\p{L}\p{M}]*\.?(?:\p{Lu}\.)*"
NAME = rf"(?-i:{_NAME_WORD}(?: (?:{_PARTICLE} ){{0,2}}{_NAME_WORD}){{1,3}})"
AND = r"(?:,? (?:and|&|und|et|y|e|en|и|ve) |, ?|/| \| )"
NAMES = rf"{NAME}(?:{AND}{NAME})*"

AGENCY = (
    r"(?:(?:thomson )?reuters|afp|agence france-presse|ap|(?:the )?associated press|upi|pa(?: media)?|"
    r"press association|dpa(?:/\w{2,4})?|deutsche presse-agentur|apa|kna|epd|sid|keystone(?:-sda)?|sda|efe|"
    r"europa press|ansa|adnkronos|lusa|anp|"
    r"belga|tass|тасс|риа новости|интерфакс|interfax|xinhua|新华社|新华网|kyodo|共同|時事|yonhap|bernama|pti|"
    r"ani|ians|"
    r"anadolu(?: ajansı)?|"
    r"ritzau|ntb|stt|leta|elta|bns|"
    r"čtk|tasr|tanjug|танјуг|hina|fena|agerpres|mediafax|απε(?:-μπε)?|ana-mpa|бта|бгнес|bgnes|notimex|t[ée]lam|"
    r"agência (?:brasil|lusa|estado)|agencia (?:efe|télam|acn)|agenzia (?:ansa|dire|agi)|askanews|lapresse|italpress|"
    r"folhapress|estadão conteúdo|la presse canadienne|belgaimage|cropix|pixsell|"
    r"(?-i:PAP|MTI|STA|SITA|AGI|DIRE|BETA|Beta|MINA|SRNA|Srna|ACN|ATS|MAP|APS|ATA|BTA|МИА|Бета|Срна)|"
    r"aa|dha|iha|cna|bloomberg|dow jones|canadian press|the canadian press|cp|aap|mpa)"
)
WIRE = rf"(?:{AGENCY})(?: ?[/,-] ?(?:{AGENCY}))?"
PICTURE_AGENCY = (
    r"(?:getty(?: images?)?|gett?yimages|istock(?:photo)?|shutterstock|alamy(?: stock photo)?|(?-i:EPA(?:-EFE)?|"
    r"epa(?:-efe)?)|imago(?: images)?|picture[ -]alliance|"
    r"ritzau scanpix|scanpix|zuma(?: press)?|sipa(?: usa)?|corbis|wireimage|nurphoto|unsplash|pixabay|pexels|"
    r"adobe ?stock|123rf|"
    r"stock\.adobe\.com|depositphotos|wikimedia commons|anadolu(?: agency)?(?: via getty images)?|"
    r"europa press|nasa|mpa)"
)

NETWORK = (
    r"(?:facebook|twitter|x|x \(twitter\)|linked ?in|whats ?app|telegram|reddit|pinterest|tumblr|flipboard|threads|"
    r"bluesky|mastodon|"
    r"instagram|youtube|tik ?tok|snapchat|xing|pocket|messenger|(?:facebook )?messenger|vk|вконтакте|одноклассники|"
    r"телеграм|line|weibo|wechat|"
    r"微博|微信|mix|gettr|gab|truth(?: social)?|parler|google(?: ?\+| plus| news)?|stumbleupon|digg|delicious|viber|"
    r"signal|zalo|дзен|твиттер|фейсбук|вайбер|"
    r"فيس ?بوك|تويتر|واتس ?[اآ]ب|تيل?ي?غرام|تلغرام|انستغرام|فیس ?بک|ٹویٹر|واٹس ایپ|تلگرام|اینستاگرام|توییتر|"
    r"फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|フェイスブック|"
    r"ツイッター|ライン|"
    r"臉書|脸书|推特|新浪微博|朋友圈|qq空间|微信好友|"
    r"はてなブックマーク|はてブ|note|koo|yammer|hacker news|myspace|evernote|instapaper|skype|nextdoor|feedly|rss)"
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
    r"pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|"
    r"mandag|måndag|tirsdag|tisdag|onsdag|torsdag|fredag|lørdag|lördag|søndag|söndag|"
    r"luni|mar[tț]i|miercuri|joi|vineri|sâmbătă|duminică|senin|selasa|rabu|kamis|jumat|minggu|ma|wo|vr|za|zo|"
    r"poniedziałek|wtorek|środa|czwartek|piątek|niedziela|понеділок|вівторок|середа|четвер|п'ятниця|субота|неділя|"
    r"(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na)?|"
    r"(?:mánu|þriðju|miðviku|fimmtu|föstu|laugar|sunnu)dag(?:ur|inn)?|"
    r"(?:esmas|teisi|kolma|nelja|lau|püha)päev(?:al)?|reede(?:l)?|"
    r"(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien[au]?|"
    r"(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dien(?:is|į)|"
    r"méindeg|dënschdeg|mëttwoch|donneschdeg|freideg|samschdeg|sonndeg|"
    r"الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|"
    r"нядзеля|панядзелак|аўторак|серада|чацвер|пятніца|вторник|пн|вт|ср|чт|пт|сб|вс|нд|"
    r"isnin|khamis|jumaat|sabtu|ahad|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|"
    r"jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|vrydag|saterdag|sondag|"
    r"(?:星期|周|週|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일|"
    r"dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|luns|mércores|xoves|venres|"
    r"lun|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|"
    r"pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|pondelok|utorok|streda|štvrtok|piatok|nedeľa|"
    r"hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|ponedeljek|torek|sreda|četrtek|petek|nedelja|"
    r"ponedje?ljak|utorak|srijeda|četvrtak|petak|subota|nedjelja|понедељак|уторак|четвртак|петак|субота|недеља|"
    r"понеделник|сряда|четвъртък|петък|събота|неделя|четврток|петок|сабота|недела|"
    r"δευτ[εέ]ρα|τρ[ιί]τη|τετ[αά]ρτη|π[εέ]μπτη|παρασκευ[ηή]|σ[αά]ββατο|κυριακ[ηή]|"
    r"e (?:hënë|martë|mërkurë|enjte|premte|shtunë|diel)"
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
    r"kasım|aralık|"
    r"januar[iy]?|februar[iy]?|mars|maj|juni|juli|augusti?|okt|des(?:ember)?|"
    r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
    r"ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|"
    r"січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|"
    r"agustus|maret|mei|oktober|desember|mrt|marts|avgusta|"
    r"ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|"
    r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuuta|"
    r"ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|"
    r"δεκεμβρίου|"
    r"janúar|febrúar|apríl|maí|júní|júlí|ágúst|október|nóvember|"
    r"jaanuar|veebruar|märts|aprill|juuni|juuli|oktoober|detsember|"
    r"(?:janvār|februār|aprīl|septembr|oktobr|novembr|decembr)[iī]s?|martā|maij[sā]|jū[nl]ij[sā]|august[sā]|"
    r"sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|"
    r"mäerz|abrëll|"
    r"janv|févr|gen|mag|giu|lug|sett|ott|ene|gener|febrer|març|maig|juny|juliol|agost|setembre|desembre|xaneiro|"
    r"febreiro|marzo|xuño|xullo|outubro|ian|iun|iul|noi|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|"
    r"januára|februára|apríla|mája|júna|júla|septembra|októbra|novembra|decembra|máj|jún|júl|"
    r"január|február|március|április|május|június|július|augusztus|szept(?:ember)?|október|febr|márc|ápr|"
    r"januarja|februarja|marec|aprila|junija?|julija?|avgust|oktobra|januara|februara|juna|jula|sept?embar|oktobar|"
    r"novembar|decembar|avg|siječ(?:anj|nja)|velja[čc][ae]|ožuj(?:ak|ka)|trav(?:anj|nja)|svib(?:anj|nja)|lipanj|"
    r"lipnja|srp(?:anj|nja)|kolovoza?|ruj(?:an|na)|listopad|studen(?:i|og|oga)|prosin(?:ac|ca)|"
    r"јануара?|фебруара?|априла?|маја?|јуна?|јула?|септемб(?:ар|ра)|октоб(?:ар|ра)|новемб(?:ар|ра)|децемб(?:ар|ра)|"
    r"ян(?:уари)?|фев(?:руари)?|мар|апр(?:ил)?|май|юни|юли|авг(?:уст)?|септ?(?:ември)?|окт(?:омври)?|ное(?:м|мври)?|"
    r"дек(?:ември)?|јануари|фебруари|јуни|јули|"
    r"ιαν(?:ουάριος)?|φεβ(?:ρ|ρουάριος)?|μ[αά]ρτιος|μαρ|απρ(?:ίλιος)?|μά?[ιΐϊ](?:ος|ου)?|ιο[υύ]ν(?:ιος)?|"
    r"ιο[υύ]λ(?:ιος)?|α[υύ]γ(?:ουστος)?|σεπτ?(?:έμβριος)?|οκτ(?:ώβριος)?|νο[εέ](?:μβριος|μ)?|δεκ(?:έμβριος)?|"
    r"janar|shkurt|prill|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor|"
    r"जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|अक्तूबर|नवंबर|दिसंबर|"
    r"янв|фев|мар|апр|июн|июл|авг|сент?|окт|ноя|дек|студзеня|лютага|сакавіка?|красавіка|траўня|чэрвеня|ліпеня|жніўня|"
    r"верасня|кастрычніка|лістапада|снежня|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|"
    r"желтоқсан|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|yanvar|fevral|aprel|may|iyu[nl]|avqust|avgust|sent[y]?abr|"
    r"okt[y]?abr|noyabr|dekabr|mac|julai|ogos|ogs|agt|disember|dis|januarie|februarie|junie|julie|desember|machi|"
    r"aprili|agosti|septemba|oktoba|novemba|desemba|janairu|fabrairu|maris|afrilu|mayu|yuni|yuli|agusta|satumba|"
    r"nuwamba|disamba|"
    r"pebrero|marso|abril|hunyo|hulyo|setyembre|oktubre|nobyembre|"
    r"disyembre|tháng \d{1,2}|"
    r"يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر)\.?"
)
# In scripts without capitals, what stands between the day and the year is the month, whatever its name.
DAY_OF_YEAR = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}}\.? (?:de )?{MONTH})(?:,? \d{{4}})?"
_MONTH_ABROAD = r"[\x{531}-\x{7ff}\x{900}-\x{10ff}\x{1200}-\x{137f}.]{2,14}(?: [\x{600}-\x{6ff}]{3,7})?"
_WEEKDAY_ABROAD = r"[\x{531}-\x{7ff}\x{900}-\x{10ff}\x{1200}-\x{137f}\x{200c}-]{3,14}(?: [\x{590}-\x{6ff}]{3,6})?"
DATE = (
    rf"(?:(?:(?:le |el |il )?(?:{WEEKDAY}|{_WEEKDAY_ABROAD})[.,،]*(?: ?[/|-])? )?(?:"
    # First those of any name: what a pattern takes for one of the others must be one of them.
    rf"(?:{_MONTH_ABROAD}|{MONTH}) \d{{1,2}}(?:st|nd|rd|th)?[,،]? \d{{4}}"
    rf"|(?:le |den |el |d\. )?\d{{1,2}}(?:\.|st|nd|rd|th|er|º)?[ ./-]+(?:{_MONTH_ABROAD}[ ,،./-]+\d{{4}}|"
    rf"(?:de |of )?{MONTH}(?:,?(?: de|-)? ?\d{{2,4}}(?: г\.?|\.)?|[ ,،./-]+\d{{4}})(?: \(\p{{L}}+\))?)"
    r"|20\d{2}\. \p{Ll}{3,12}\.? \d{1,2}\.?(?:, ?\p{L}+)?"
    r"|\d{1,2}[./-] ?\d{1,2}[./-] ?(?:20)?\d{2}\.?|(?:20|1[34])\d{2}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?)"
    r"|(?:(?:20|25)\d{2} ?[年년]|(?:令和|民國|民国)?\d{1,3}年) ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]"
    r"(?:[ (（]*(?:[月火水木金土日월화수목금토일]|(?:星期|周|週)[一二三四五六日天])(?:曜日|曜|요일)?[)）]?)?"
    r"|20\d{2} m\. \p{Ll}+ \d{1,2} d\.|20\d{2}\. gada \d{1,2}\. \p{Ll}+)"
)
TIME = (
    r"(?:(?:(?:오전|오후|上午|下午|午前|午後) ?)?\d{1,2}(?:: ?\d{2}|\.\d{2}){1,2}:? ?(?:[ap]\. ?m\.?|[ap]m\.?)?"
    r"(?: ?(?:uhr|h(?:s|rs|oras)?\b\.?|[صم]|น\.|ч\.?))?|"
    r"\d{1,2} ?(?:[ap]\. ?m\.?|[ap]m\.?|uhr)|\d{1,2} ?h ?\d{2}|\d{1,2}h|"
    r"(?:(?:오전|오후|上午|下午|午前|午後) ?)?\d{1,2} ?[时時点點시] ?(?:\d{1,2} ?[分분])?)"
    r"(?: ?\(?(?-i:[A-Z]{2,5})(?:[+-]\d{1,2}(?::\d{2})?)?\)?)?"
)
STAMP = (
    rf"(?:(?:{TIME}(?: ?/|,)? (?:on |am )?)?{DATE}(?:T?[ ,|/•·-]*(?:at |um |à |a las |às |alle(?: ore)? |om |в |"
    rf"kl\.? ?|klo |o godz\. |alle |"
    rf"kell |plkst\. ?|val\. |a les |ore |ora |la |o |u |v |ve |ob |във |στις |në |на |"
    rf"saat |в |о |у |об |jam |pukul |lúc |เวลา |saa |الساعة |ساعت |: |@ ?)?{TIME}(?:[+-]\d\d:\d\d|Z)?)?"
    rf"|\d{{1,2}}\.? {MONTH},? (?:в |о )?{TIME})"
)
AGO_ABROAD = (
    r"(?:(?:منذ|قبل) (?:\d+ (?:ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|يوما?|أيام|أسبوع|أسابيع)|"
    r"ساعة|ساعتين|يوم|يومين|دقيقة|دقيقتين)|"
    r"\d+ (?:دقیقه|ساعت|روز) (?:پیش|قبل)|\d+ (?:منٹ|گھنٹے|گھنٹہ|دن) (?:قبل|پہلے)|"
    r"לפני (?:\d+ (?:דקות|שעות|ימים)|שעה|שעתיים|דקה|יום|יומיים)|"
    r"\d+ (?:मिनट|घंटे|घंटा|दिन) पहले|\d+ (?:মিনিট|ঘণ্টা|দিন) আগে|\d+ ?(?:นาที|ชั่วโมง|วัน)(?:ที่แล้ว|ที่ผ่านมา|ก่อน)|"
    r"\d+ (?:phút|giờ|ngày) trước|\d+ (?:minit|menit|jam|hari) (?:yang )?lalu|"
    r"(?:dakika|saa|siku) \d+ (?:iliyo|zilizo|yaliyo)pita|\d+ (?:uur|minute|dae) gelede|"
    r"\d+ (?:dəqiqə|saat|gün) əvvəl|\d+ (?:сағат|минут|күн) бұрын|\d+ (?:хвилин|годин|дн)\p{L}* тому|"
    r"\d+ (?:хвілін|гадзін|дз)\p{L}* таму|"
    r"\d+ ?[个個] ?(?:小时|小時|月)前|\d+ ?(?:秒|か月|ヶ月)前)"
)
AGO_IN_NUMBERS = (
    r"(?:\d+ ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|[mhd]) ago|"
    r"vor \d+ (?:sek(?:unden)?|min(?:uten?)?|std|stunden?|tag(?:en)?|wochen?)\.?|"
    r"il y a \d+ ?(?:minutes?|heures?|jours?|h|min)|hace \d+ (?:minutos?|horas?|días?)|há \d+ (?:minutos?|horas?|"
    r"dias?)|\d+ (?:minut[oi]|or[ae]|giorn[oi]) fa|fa \d+ (?:minuts?|hor(?:a|es)|di(?:a|es))|"
    r"acum \d+ (?:de )?(?:secunde|minute|ore|zile)|\d+ (?:u\.?|min\.?|minuut|minuten|uur|uren|dag|dagen|weken) geleden|"
    r"(?:for |för )?\d+ (?:t|min\.?|tim\.?|tim(?:er?|mar|me)|minut(?:t?er|ter)?|dag(?:er?|ar)|døgn|uker|uger|veckor) "
    r"(?:siden|sedan)|\d+ (?:min\.?|minuuttia|h|tuntia?|päivää|viikkoa) sitten|"
    r"fyrir \d+ (?:mín\.?|mínútum|klukkustundum|klst\.?|tímum|dögum)|\d+ (?:min|minutit|h|tundi|päeva) tagasi|"
    r"pirms \d+ (?:min\.?|st\.?|minūtēm|stundām|dienām)|prieš \d+ (?:min\.|val\.|d\.|minut\p{L}+|valand\p{L}+|"
    r"dien\p{L}+)|\d+ (?:minut|godzin|dni|dzień|tydzień)\p{L}* temu|"
    r"před (?:\d+ )?(?:minutami|hodin\p{L}+|dn[yí]|týdn\p{L}+)|pred (?:\d+ )?(?:minút\p{L}+|minut\p{L}+|hodin\p{L}+|"
    r"dňa?mi|dňom|ur[aoi]\p{L}*|dne\p{L}+)|(?:prije|pre) \d+ ?(?:min(?:ut\p{L}+)?|sat\p{L}*|h|dana?)|"
    r"(?:пре|преди|пред) \d+ ?(?:мин(?:ут\p{L}+)?|сат\p{L}*|час\p{L}*|дана?|дни|ден\p{L}*)|"
    r"\d+ (?:минут|час|дн)\p{L}* назад|\d+ (?:perce|órája|napja|(?:perccel|órával|nappal) ezelőtt)|"
    r"πριν (?:από )?\d+ ?(?:λεπτ[άα]|ώρ(?:ες|α)|η?μέρ(?:ες|α))|\d+ (?:minuta|orë|ditë) më parë|"
    r"\d+ (?:dakika|saat|gün) önce|\d+ ?(?:分|時間|日|週間)前|\d+ ?(?:分钟|小时|天|分鐘|小時)前|\d+(?:분|시간|일) ?전)"
)
"""How many minutes, hours, days or weeks ago, in figures."""
AGO_IN_YEARS = (
    r"(?:\d+ ?(?:months?|years?|[wy]) ago|vor \d+ (?:monat|jahr)(?:en)?|il y a \d+ (?:mois|ans?)|"
    r"hace \d+ (?:mes(?:es)?|años?)|há \d+ (?:mes(?:es)?|anos?)|\d+ (?:mes[ei]|ann[oi]) fa|"
    r"\d+ (?:maand(?:en)?|jaar) geleden|\d+ (?:недел|месяц|год|лет)\p{L}* назад|\d+ (?:hafta|ay|yıl) önce|\d+ ?年前)"
)
"""How many months or years ago: comments are as old, and stories begin so."""
AGO = (
    rf"(?:{AGO_IN_NUMBERS}|{AGO_ABROAD}|(?:about |an? )(?:\d+ )?(?:second|sec|minute|min|hour|hr|day|week|month|"
    r"year)s? ago|\d+ (?:month|year)s? ago|"
    r"\d+ (?:year|month|week|day|hour)s?,? (?:and )?\d+ (?:month|week|day|hour|minute|min)s? ago|"
    r"vor (?:\d+ monat(?:en)?|eine[mr]? (?:sek(?:unde)?|min(?:ute)?|std|stunde|tag|woche|monat)\.?)|"
    r"acum (?:o oră|o zi)|(?:minut|godzin|dni|dzień|tydzień)\p{L}* temu|il y a une heure|"
    r"hace (?:una? )?(?:hora|día|semana)|un'ora fa|just now|yesterday|today|heute|gestern|"
    r"i ?dag|i ?går|vandaag|gisteren|tänään|eilen|í dag|í gær|täna|eile|šodien|vakar|šiandien)"
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
# Entries of menus that are sections of some outlets only; in a title they mean more often what they say.
_MORE_SECTIONS = """
    nba nfl nhl mlb mls ufc pga ncaa wnba boxing racing nascar hockey athletics olympics olympia wimbledon darts esports
    tech space health healthcare research energy transport transportation aviation shipping maritime retail fintech
    investing investment banking mortgages insurance pensions savings taxes startups innovation cybersecurity ai
    internet mobile apps software hardware gaming gear reviews review deals coupons voucher vouchers shopping wine
    restaurants recipes recipe dining drink drinks parenting family kids pets relationships dating horoscope horoscopes
    astrology comics cartoons sudoku quiz quizzes trivia contests events event calendar listings theatre theater dance
    art design architecture photography classical comedy festivals history heritage faith community communities
    neighborhoods suburbs metro state states national sci-tech editorials letters columns columnist blogs blog obits
    classifieds jobs careers archive archives e-paper epaper print edition editions multimedia gallery galleries audio
    radio newsroom briefing explainers explainer factcheck fact-check investigations investigation longform essays
    interviews interview q&a profiles special specials reports series projects sections section services service
    explore spotlight style living beauty travel hotels cruises flights asia markets commodities bonds currencies
    crypto cryptocurrency stocks companies enterprise leadership management strategy policy elections election voting
    military defense defence police courts parliament congress senate
    fussball eishockey handball basketball tennis wintersport motorsport formel tischtennis radsport leichtathletik
    gesundheit ernährung medizin psychologie umwelt klima energie mobilität verkehr technologie forschung bildung
    schule hochschule universität kunst musik bücher theater oper fernsehen tv-programm mediathek serien bühne
    pop klassik design architektur garten tiere kinder partnerschaft sexualität essen trinken rezepte reisen urlaub
    börse aktien steuern versicherung recht arbeit beruf rente bauen konjunktur banken industrie mittelstand
    unterhaltung promis royals boulevard kriminalität justiz polizei blaulicht wetter verkehrsmeldungen
    veranstaltungen leserreisen gewinnspiele rätsel kreuzworträtsel sudoku horoskop archiv newsticker videos
    podcast bilder fotostrecken grafiken multimedia kolumnen kommentare leserbriefe debatte interviews porträt
    landespolitik bundespolitik kommunalpolitik regional stadt umland kreis bezirke nahost asien afrika amerika
    australien schleswig-holstein niedersachsen nordrhein-westfalen hessen rheinland-pfalz baden-württemberg bayern
    saarland thüringen sachsen sachsen-anhalt brandenburg mecklenburg-vorpommern bremen hamburg berlin
    international france régions région faits divers justice police environnement climat énergie transports
    entreprises emploi argent bourse immobilier automobile technologies numérique médias cinéma musique livres
    arts théâtre expositions séries télévision voyages voyage gastronomie cuisine mode beauté famille enfants
    animaux religion histoire débats tribunes tribune éditorial chroniques football cyclisme athlétisme auto-moto
    météo jeux sudoku horoscope vidéos photos podcasts newsletters abonnés boutique annonces
    españa américa áfrica asia madrid cataluña andalucía valencia comunidades autonómicas regiones ciudades local
    tribunales justicia policía laboral empleo empresas bolsa vivienda motor finanzas ahorro consumo energía clima
    medio ambiente animales ciencias espacio cine música libros arte teatro toros series televisión famosos moda
    belleza viajes gastronomía recetas familia bienestar psicología religión historia tribunas columnas
    editoriales cartas fútbol baloncesto ciclismo atletismo motociclismo loterías pasatiempos horóscopo
    hemeroteca fotos galerías
    mundo país cidades polícia justiça eleições mercado finanças empregos carros imóveis turismo viagem
    gastronomia receitas moda beleza bem-estar família filhos pets religião história colunas colunistas
    editoriais cartas futebol basquete vôlei automobilismo novelas famosos cinema música livros televisão séries
    games horóscopo loterias concursos clima tempo agronegócio agro meio ambiente
    attualità interni economia finanza lavoro imprese borsa casa motori tecnologia scienza ambiente energia
    scuola università cultura libri arte musica teatro televisione moda bellezza viaggi cucina ricette famiglia
    animali religione storia opinioni commenti editoriali calcio basket ciclismo tennis formula motogp meteo
    oroscopo giochi foto regioni milano roma napoli torino lombardia
    voetbal wielrennen schaatsen tennis hockey economie geld werk wonen auto gezondheid milieu klimaat onderwijs
    cultuur muziek film boeken kunst media royalty entertainment koken reizen opinie columns regio misdaad weer
    puzzels
    власть бизнес финансы недвижимость авто криминал происшествия армия оборона украина европа азия америка москва
    регионы туризм путешествия здоровье медицина образование религия история кино музыка книги театр искусство
    стиль мода дом еда рецепты семья дети психология гороскоп футбол хоккей теннис баскетбол бокс биатлон
    мнения интервью фото видео подкасты инфографика спецпроекты архив погода
    украина світ політика економіка суспільство культура наука технології війна київ
    anasayfa haberler haber son dakika türkiye ekonomi finans borsa emlak otomobil eğitim magazin sinema müzik kitap
    sanat moda güzellik seyahat yemek tarif aile çocuk astroloji burçlar futbol basketbol voleybol yazarlar foto
    galeri video canlı hava durumu resmi ilanlar yerel din tarih asayiş
    wydarzenia świat kraj polityka gospodarka biznes finanse prawo społeczeństwo kultura nauka technologie zdrowie
    edukacja sport piłka nożna opinie publicystyka historia religia podróże styl życie film muzyka książki
    motoryzacja nieruchomości pogoda wideo podcasty magazyn
    zprávy domácí zahraniční politika ekonomika byznys kultura věda technologie zdraví sport fotbal hokej názory
    komentáře magazín auto cestování bydlení video podcasty počasí krimi regiony
    nyheter inrikes utrikes sverige världen ekonomi sport kultur nöje ledare debatt åsikter livsstil resor mat hälsa
    teknik vetenskap väder innenriks utenriks norge verden økonomi meninger kommentar kronikk livsstil reise helse
    teknologi vitenskap vær fotball håndball ski nyheder indland udland danmark verden politik erhverv kultur
    debat sundhed videnskab livsstil rejser bolig vejr kotimaa ulkomaat talous politiikka urheilu kulttuuri viihde
    mielipide tiede terveys sää innlent erlent viðskipti íþróttir menning fréttir
    landið veröld smartland sport200 innenland vermischtes aus aller welt lokalsport
    uudised eesti maailm majandus arvamus kultuur tervis teadus ilm krimi eluasjad
    ziņas latvija pasaulē ekonomika viedokļi kultūra veselība laikapstākļi izklaide
    naujienos lietuvoje pasaulyje verslas nuomonės kultūra sveikata mokslas orai pramogos kriminalai sportas gyvenimas
    letzebuerg lëtzebuerg international economie kultur meenung wieder
    ελλάδα κόσμος πολιτική οικονομία κοινωνία πολιτισμός αθλητισμός υγεία τεχνολογία επιστήμη απόψεις
    السياسة سياسة اقتصاد الاقتصاد رياضة الرياضة ثقافة صحة علوم تكنولوجيا العالم عربي عالم محليات دولي منوعات فن مقالات
    رأي تقارير فيديو صور أخبار الأخبار الرئيسية
    首页 主页 时政 国际 国内 社会 财经 经济 军事 科技 教育 文化 体育 娱乐 健康 汽车 房产
    旅游 法治 视频 图片 评论 港澳 台湾 专题 地方 女性
    ホーム トップ 政治 経済 国際 社会 スポーツ 科学 医療 暮らし 生活 文化 芸能 エンタメ
    地域 教育 環境 社説 コラム 写真 動画 天気 特集 連載
    정치 경제 사회 국제 문화 스포츠 연예 오피니언 과학 건강 생활 지역 사설 칼럼 영상
    internasional nasional ekonomi olahraga hiburan teknologi gaya hidup kesehatan otomotif opini berita terkini
    kitaifa kimataifa michezo burudani biashara makala siasa uchumi afya
"""
MENU_ENTRIES = SECTIONS | frozenset(_MORE_SECTIONS.split())
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
