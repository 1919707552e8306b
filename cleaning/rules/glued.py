"""Junk glued into a good paragraph: only the junk is cut, the sentences stay.

What is cut stands at a seam: before the first sentence, behind the last, or between two that have their ends. The group
`cut` of a pattern is what goes; what it needs to see around that stays.
"""

from .rule import Rule, Where, within_line
from .words import AGENCY, DAY_OF_YEAR, NAME, PICTURE_AGENCY, WIRE

_LETTER = r"(?-i:[A-Z\x{c0}-\x{de}\x{410}-\x{42f}\x{401}\x{130}\x{15e}\x{11e}])"
_SMALL = r"(?-i:[a-z\x{df}-\x{ff}\x{430}-\x{451}\x{131}\x{15f}\x{11f}])"
_START = rf"['\"(¿¡]?{_LETTER}"
# The end of the sentence before, with the quotation marks and brackets that close it.
_END = r"[.!?…。！？؟]['\")\]]* ?"
_SENTENCE_START = (
    r"(?-i:The|A|An|In|On|At|As|By|To|For|From|With|He|She|It|They|We|I|You|His|Her|Their|Its|This|That|These|Those|"
    r"There|But|And|If|When|While|After|Before|Since|Although|However|Meanwhile|Last|One|Two|Mr|Mrs|Ms|Dr)"
)

_AD = (
    r"(?-i:Advertisement|ADVERTISEMENT|Anzeige|ANZEIGE|Werbung|WERBUNG|Publicité|PUBLICITÉ|Publicidad|PUBLICIDAD|"
    r"Publicidade|PUBLICIDADE|Pubblicità|PUBBLICITÀ|Advertentie|ADVERTENTIE|Реклама|РЕКЛАМА|Reklam|REKLAM)"
)
_LOUD_AD = r"(?-i:ADVERTISEMENT|ANZEIGE|WERBUNG|PUBLICITÉ|PUBLICIDAD|PUBLICIDADE|PUBBLICITÀ|ADVERTENTIE|РЕКЛАМА|REKLAM)"
_CONTINUES = (
    r"(?-i:(?:Story|STORY|Article|ARTICLE)) continues (?:below|after) (?:this |the )?(?:advertise?ment|ad)|"
    r"(?-i:Continue reading|Scroll(?: down)?|CONTINUE READING) (?:below |to continue )?(?:after|below|with) (?:the |"
    r"this )?"
    r"(?:advertise?ment|ad|content)|"
    r"(?-i:Artikel) wird (?:nach|unter) der (?:anzeige|werbung) fortgesetzt|"
    r"(?-i:Weiterlesen) nach der (?:anzeige|werbung)|(?-i:Nach der Anzeige) weiterlesen|"
    r"(?-i:La suite) après (?:cette|la) publicité|(?-i:Sigue) leyendo después de la publicidad|"
    r"(?-i:Continua) (?:após a|depois da) publicidade|(?-i:Continua) a leggere dopo la pubblicità|"
    r"(?-i:(?:Artikel|Tekst)) gaat verder onder de (?:advertentie|foto|video)|(?-i:Lees) verder onder de advertentie|"
    r"(?-i:Продолжение) после рекламы|(?-i:Haberin) devamı reklamdan sonra|"
    r"记事は広告の下に続きます|記事は広告の下に続きます|广告后继续阅读|الخبر يتبع بعد الإعلان"
)

_ALSO_WORDS = (
    r"Also [Rr]ead|Read [Aa]lso|Read [Mm]ore|Read [Nn]ext|See [Aa]lso|"
    r"Related(?: (?:story|article|coverage|stories|articles))?|RELATED|Must [Rr]ead|Don't [Mm]iss|"
    r"Watch (?:[Aa]lso|[Nn]ext)|WATCH|More on this|In case you missed it|"
    r"Lesen Sie (?:auch|hier|mehr|dazu(?: auch)?|außerdem)|Lies auch|Auch interessant|Mehr (?:zum Thema|dazu)|"
    r"Siehe auch|"
    r"(?:À )?[Ll]ire aussi|À (?:lire|voir)(?: aussi| également)?|Lire également|Voir aussi|"
    r"Le(?:a|e|er|ea) (?:también|más|además)|(?:También )?[Tt]e puede interesar|Le puede interesar|Ver también|"
    r"Mir[ae] también|"
    r"Leia (?:também|mais)|Veja (?:também|mais)|Saiba mais|Leggi anche|Vedi anche|Potrebbe interessarti(?: anche)?|"
    r"Lees (?:ook|meer|verder)|Zie ook|Bekijk ook|Читайте также|Читать также|Смотрите также|"
    r"Ayrıca okuyun|Bunu da okuyun|Ilgili haber|"
    r"Baca [Jj]uga|Simak [Jj]uga|Читайте (?:по теме|ещ[её])|Читайте також|Soma [Pp]ia|Xem thêm|"
    r"Ilginizi çekebilir"
)
_ALSO = rf"(?-i:{_ALSO_WORDS}|{_ALSO_WORDS.upper()})"
_ALSO_UNCASED = (
    r"(?:اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|شاهد (?:أيضا|أيضًا|أيضاً)|相关阅读|延伸阅读|相關閱讀|延伸閱讀|推荐阅读|"
    r"相关(?:新闻|报道)|相關(?:新聞|報導)|更多新聞|관련 ?기사|"
    r"(?:ये|यह|इसे) भी (?:प(?:ढ़|ढ़)ें|देखें)|یہ بھی پڑھیں|بیشتر بخوانید|"
    r"(?:مواضيع|أخبار) ذات صلة|"
    r"আরও প(?:ড়|ড়)ুন|อ่าน(?:ข่าว)?เพิ่มเติม|קראו (?:גם|עוד)|"
    r"関連記事|"
    r"あわせて読みたい)"
)

# The rest of such a sentence: a comma parts names of networks, and nothing that somebody says.
_TAIL = r"[^.!?,;:]{0,80}(?:, (?-i:[A-Z])[^.!?,;:]{1,40}){0,4}"
_INVITATIONS = (
    r"(?-i:Click|CLICK|Tap) here to (?:subscribe|sign up|join|download|get|follow|register|read more)\b%TAIL|"
    r"(?-i:Sign up|Subscribe)(?: here)? (?:for|to) our (?:[\p{L}-]+ ){0,4}(?:newsletters?|channel|alerts?|podcast|"
    r"emails?)\b%TAIL|"
    r"(?-i:Download) (?:our|the [\p{L} ]{2,30}) app\b%TAIL|"
    r"(?-i:Follow us) on (?:facebook|twitter|x|instagram|telegram|whatsapp|google news|youtube|linkedin)\b%TAIL|"
    r"(?-i:Abonnieren|Bestellen) Sie (?:hier |jetzt )?unseren (?:[\p{L}-]+ ){0,3}(?:newsletter|kanal|"
    r"podcast)\b%TAIL|"
    r"(?-i:Abonnez|Inscrivez)-vous à (?:notre|nos) (?:[\p{L}-]+ ){0,3}(?:newsletters?|chaîne)\b%TAIL|"
    r"(?-i:Suscr[ií]b[ea](?:te|se)) a nuestr[ao]s? (?:[\p{L}-]+ ){0,3}(?:newsletters?|boletín|canal|"
    r"boletines)\b%TAIL|"
    r"(?-i:Inscreva-se|Assine|Siga) (?:em |no |na )?(?:noss[ao]|o nosso|a nossa) (?:[\p{L}-]+ ){0,3}(?:newsletter|"
    r"canal)\b"
    r"%TAIL|"
    r"(?-i:Iscriviti) al(?:la)? nostr[ao] (?:[\p{L}-]+ ){0,3}(?:newsletter|canale)\b%TAIL|"
    r"(?-i:Schrijf je in|Meld je aan) voor onze (?:[\p{L}-]+ ){0,3}(?:nieuwsbrief|nieuwsbrieven)\b%TAIL|"
    r"(?-i:Подпи(?:шитесь|сывайтесь)) на наш[иу]? (?:[\p{L}-]+ ){0,3}(?:канал|рассылку|телеграм[\p{L}-]*)%TAIL|"
    r"(?-i:Bültenimize|Kanalımıza) abone olun%TAIL|اشترك في (?:نشرتنا|قناتنا)[^.!?؟]{0,80}|"
    r"(?:请)?(?:订阅|关注)我们的[^。！？]{1,40}"
)
_OURS = _INVITATIONS.replace("%TAIL", _TAIL)

_SHARE = (
    r"(?-i:Share this (?:article|story|post|page)|Click [Tt]o [Tt]weet|CLICK TO TWEET|"
    r"SHARE THIS (?:ARTICLE|STORY|POST)|(?:Diesen )?Artikel teilen|"
    r"Partager (?:cet|l') ?article|Compartir (?:este artículo|esta noticia)|Compartilh(?:e|ar) esta (?:notícia|"
    r"matéria)|"
    r"Condividi (?:questo |l')?articolo|Deel dit artikel|Поделиться (?:статьей|новостью)|Haberi paylaş|分享本文|"
    r"この記事をシェア(?:する)?|شارك (?:المقال|الخبر))"
)

_PICTURES = rf"(?:{PICTURE_AGENCY}|{AGENCY}|BBC)"
_SOURCE_LABEL = (
    r"(?-i:Image source|Fuente de la imagen|Crédito|Crédit photo|Автор фото|صدر الصورة|Kaynak|图像来源|圖像來源|"
    r"画像提供|"
    r"Bildquelle)"
)
_CAPTION_LABEL = (
    r"(?-i:(?:Image|Media|Video) caption|Pie de foto|Legenda da foto|Légende image|Подпись к фото|التعليق على الصورة|"
    r"Fotoğraf altı yazısı|图像加注文字|圖像加註文字|画像説明)"
)
_COMMA = r" ?[,:،，] ?"

_WORD = r"(?-i:[\p{Lu}\d@][\p{L}\p{N}.&'@_-]*)"
_CREDITED = rf"(?:© ?)?{_WORD}(?:(?: ?[/|,] ?| (?:(?:of|de|del|for|für|via|the|and|und|von|y|e) )?){_WORD}){{0,7}}"
_CREDIT_LABEL = (
    r"(?-i:(?:File |Archive )?(?:Photo|Photograph|Image|Picture|Illustration|PHOTO|Photos|Credit)(?: credit|"
    r" courtesy)?|"
    r"Photo Credit|Image Credit|Foto|FOTO|Fotos|Bild|Symbolbild|Archivfoto|Crédit(?: photo)?|Photo d'archives|Crédito|"
    r"Fotografía|Imagen|Imagem|Immagine|Beeld|Фото|Fotoğraf)"
)
_ARABIC = r"[\x{621}-\x{64a}]+"

# What is shorter is a caption, and goes with its credit.
_STORY = (
    "The ferry left the quay on Tuesday, an hour before the storm, with eleven passengers, a crew of four and "
    "a crate of early potatoes that nobody had asked for. The harbour office had warned the company twice, "
    "once by telephone and once by a boy on a bicycle, and it had been told both times that a ferry of that "
    "size had never yet turned back for a little wind."
)
_GESCHICHTE = (
    "Die Fähre verließ den Kai am Dienstag, eine Stunde vor dem Sturm, mit elf Fahrgästen, vier Leuten "
    "Besatzung und einer Kiste Frühkartoffeln, die niemand bestellt hatte. Das Hafenamt hatte die Reederei "
    "zweimal gewarnt, einmal am Telefon und einmal durch einen Jungen auf dem Fahrrad, und beide Male hieß es,"
    " ein Schiff dieser Größe sei noch nie wegen ein wenig Wind umgekehrt, und so fuhr sie."
)

RULES = (
    Rule(
        id="glued/ad_label",
        why="The label of an ad slot stands before the first sentence of a paragraph, or between two.",
        kind="ad",
        pattern=within_line(
            rf"^(?P<cut>{_AD}){_LETTER}{_SMALL}*[ ,']",
            rf"^(?P<cut>(?-i:Advertisement|ADVERTISEMENT)[ :|-]+){_SENTENCE_START} ",
            rf"(?:^|{_END})(?P<cut>{_LOUD_AD}[ :|-]+){_LETTER}{_SMALL}+",
            rf"{_END}(?P<cut>(?-i:Advertisement)[ :|-]+){_SENTENCE_START} ",
            rf"{_END}(?P<cut>{_LOUD_AD})$",
            r"(?P<cut>[(\[【［（] ?(?:advertentie|reklam|إعلان|اعلان|广告|廣告|広告|sponsored|"
            r"publi-?reportage) ?[)\]】］）] ?)",
        ),
        junk=(
            "⟦Advertisement⟧The minister said on Monday that the ferry would sail again within the week.",
            "⟦ADVERTISEMENT ⟧Ferries sailed again on Monday, and nobody at the harbour office could say why.",
            "The crews walked off the quay on Monday. ⟦Advertisement ⟧The minister said that he knew nothing of it.",
            "⟦ANZEIGE ⟧Die Fähren fahren seit Dienstag wieder, einen Tag nach dem Streik der Besatzungen.",
            "⟦Werbung⟧Die Fähren fahren seit Dienstag wieder, einen Tag nach dem Streik der Besatzungen.",
            "⟦PUBLICIDAD ⟧Los barcos de Port Ellery volvieron a salir el martes, un día después de la huelga.",
            "⟦Publicité⟧Les ferries de Port Ellery ont repris la mer mardi matin, un jour après la grève.",
            "⟦РЕКЛАМА ⟧Паромы Порт-Эллери снова вышли в море во вторник утром, через день после забастовки.",
            "⟦(广告)⟧港口的渡轮周二早上再次启航，此前一天船员们离开了码头。",
        ),
        keep=(
            "Advertisement in the town of Port Ellery is taxed, and the tax pays for the lamps along the quay.",
            "The poster was torn down on Monday. Advertisement of the strike, the judge said, had been lawful.",
            "Anzeige erstattete der Hafenmeister am Montag, weil die Besatzungen die Leinen gekappt hatten.",
            "Werbung Dritter auf den Fähren hatte die Stadt im Mai verboten, sagte der Hafenmeister am Montag.",
        ),
    ),
    Rule(
        id="glued/continues",
        why="The page says that the story goes on behind an ad.",
        kind="ad",
        pattern=within_line(
            rf"(?:^|{_END})(?P<cut>[(\[]?(?:{_CONTINUES})[)\].:]* ?)(?:$|{_START}|"
            rf"[\x{{621}}-\x{{64a}}\x{{4e00}}-\x{{9fff}}])",
            r"(?:^|[.!?]['\")]* )(?P<cut>(?-i:Story continues below|STORY CONTINUES BELOW)[.:]?)$",
            rf"^(?P<cut>(?-i:Story continues below|STORY CONTINUES BELOW)[.:]? ){_SENTENCE_START} ",
        ),
        junk=(
            "The crews walked off the quay on Monday, and nobody stopped them. ⟦Story continues below advertisement⟧",
            "⟦Article continues after ad ⟧The minister said on Monday that the ferry would sail within the week.",
            "The crews walked off the quay on Monday, and nobody stopped them at the gate. ⟦Story continues below⟧",
            "Die Besatzungen verließen am Montag den Kai, und niemand hielt sie auf. ⟦Weiterlesen nach der Anzeige⟧",
            "Les équipages ont quitté le quai lundi, et personne ne les a arrêtés. ⟦La suite après cette publicité⟧",
            "As tripulações deixaram o cais na segunda-feira, e ninguém as deteve. ⟦Continua após a publicidade⟧",
            "De bemanningen verlieten maandag de kade en niemand hield hen tegen. ⟦Artikel gaat verder onder de foto⟧",
        ),
        keep=(
            "The story continues below deck, where the engineers had waited since the morning for the gangway.",
            "Article continues a series on the harbour that began in May and will end with the year, the paper said.",
        ),
    ),
    Rule(
        id="glued/read_also",
        why="A link to another story was glued to the end of a paragraph, or put into brackets in it.",
        kind="related",
        pattern=within_line(
            rf"{_END}(?P<cut>{_ALSO} ?[:|>»-]+ ?['\"(]?(?-i:[\p{{Lu}}\d])[^.!?…]{{3,160}}[.!?…]?)$",
            rf"{_END}(?P<cut>{_ALSO_UNCASED} ?[:|：] ?[^.!?。！？؟]{{3,120}}[.!?。！？؟]?)$",
            rf"{_END}(?P<cut>[【［\[]{_ALSO_UNCASED}[】］\]] ?[^.!?。！？؟]{{3,120}}[.!?。！？؟]?)$",
            r"(?P<cut>(?-i:READ ALSO|ALSO READ|READ MORE|READ NEXT|SEE ALSO|MUST READ|RELATED|RELATED STORY|WATCH ALSO)"
            r" ?[:>|].{3,200})$",
            rf"(?P<cut>[(\[【]{_ALSO} ?[:|-] ?[^()\[\]]{{3,200}}[)\]】] ?)",
            rf"(?P<cut>[(\[【（]{_ALSO_UNCASED} ?[:|：] ?[^()\[\]】）]{{3,120}}[)\]】）] ?)",
            r"(?P<cut>\[(?-i:Read|READ|Watch|WATCH|Listen|LISTEN|See|Also|Video|VIDEO)(?: here)?: (?-i:[\p{Lu}'\"\d])"
            r"[^\[\]]{8,200}\] ?)",
        ),
        junk=(
            "The crews would be back on Tuesday, he said. ⟦Read more: Five things to know before you board⟧",
            "The crews would be back on Tuesday, he said. ⟦Also read | Five things to know before you board⟧",
            "The crews would be back ⟦[Read: Five things to know before you board] ⟧on Tuesday, the minister said.",
            "Die Besatzungen kehren am Dienstag zurück, sagte er. ⟦Lesen Sie auch: Hafen bleibt bis Montag gesperrt⟧",
            "Les équipages reviendront mardi, a-t-il dit. ⟦Lire aussi : Le port rouvre lundi matin⟧",
            "Las tripulaciones volverán el martes, dijo. ⟦Te puede interesar: El puerto abre el lunes⟧",
            "As tripulações voltam na terça-feira, disse. ⟦Leia também: Porto reabre na segunda-feira⟧",
            "Gli equipaggi torneranno martedì, ha detto. ⟦Leggi anche: Il porto riapre lunedì⟧",
            "De bemanningen zijn dinsdag terug, zei hij. ⟦Lees ook: Haven maandag weer open⟧",
            "Экипажи вернутся во вторник, сказал он. ⟦Читайте также: Порт откроется в понедельник⟧",
            "Mürettebat salı günü dönecek, dedi. ⟦İlgili haber: Liman pazartesi açılıyor⟧",
            "وقال الوزير إن الطواقم ستعود يوم الثلاثاء. ⟦اقرأ أيضا: الميناء يفتح يوم الاثنين⟧",
            "部长说，船员们将于周二返回码头。⟦相关阅读：港口周一重新开放⟧",
            "乗組員は火曜日に戻ると大臣は述べた。⟦関連記事：港は月曜日に再開⟧",
            "乗組員は火曜日に戻ると大臣は述べた。⟦【関連記事】港は月曜日に再開⟧",
            "The crews would be back on Tuesday, he said. ⟦READ ALSO: Five things to know before you board⟧",
            "The crews would be back on Tuesday, he said. ⟦(Read also: Five things to know before you board)⟧",
            "Die Besatzungen kehren am Dienstag zurück, sagte er. ⟦LESEN SIE AUCH: Hafen bleibt bis Montag gesperrt⟧",
            "Les équipages reviendront mardi, a-t-il dit. ⟦À LIRE AUSSI : Le port rouvre lundi matin⟧",
            "Las tripulaciones volverán el martes, dijo. ⟦LEA TAMBIÉN: El puerto abre el lunes⟧",
            "Gli equipaggi torneranno martedì, ha detto. ⟦LEGGI ANCHE: Il porto riapre lunedì⟧",
            "Mürettebat salı günü dönecek, dedi. ⟦AYRICA OKUYUN: Liman pazartesi açılıyor⟧",
        ),
        keep=(
            "He was asked what he would do with his years. Read more: novels, letters and the log of the harbour.",
            "He was asked what he would do next, and said that he would read more: novels, letters and the harbour "
            "log.",
            "The two cases are related: both men worked on the same ferry, and both owed money to the same bank.",
            "He called it a gift (read: a bribe) to the harbour office, and the office called it a loan.",
            "The log had one entry that night [see: the missing page], the judge said when the court met again.",
            "The crews read it aloud. Watch: The Movie, it said, was the third film about the strike of that year.",
            "Two things mattered to her. Watch: the tide. Wait: for the wind. She said so to every crew she taught.",
        ),
    ),
    Rule(
        id="glued/invitation",
        why="The outlet asks the reader, in a sentence of its own, to subscribe, to follow it or to install its app.",
        kind="newsletter",
        pattern=within_line(rf"(?:{_END}|^)(?P<cut>(?:{_OURS})[.!。]? ?)(?:$|{_START})"),
        junk=(
            "The crews would be back on Tuesday, he said. ⟦Click here to subscribe to the Courier.⟧",
            "The crews would be back on Tuesday, he said. ⟦Sign up for our morning newsletter. ⟧The union agreed.",
            "Die Besatzungen kehren am Dienstag zurück, sagte er. ⟦Abonnieren Sie unseren Newsletter.⟧",
            "Les équipages reviendront mardi, a-t-il dit. ⟦Abonnez-vous à notre newsletter.⟧",
            "Las tripulaciones volverán el martes, dijo. ⟦Suscríbete a nuestro boletín.⟧",
            "Экипажи вернутся во вторник, сказал он. ⟦Подписывайтесь на наш канал.⟧",
        ),
        keep=(
            "The note on the door of the union said: Sign up for our shift, and bring boots and a lamp of your own.",
            "Readers who click here to vote are counted twice, the harbour office found when it looked at the list.",
            "He had put up with it for years. Follow us on Twitter, the minister had told the crews, and they had.",
            "She told the crews to subscribe to our newsletter or to leave, a deckhand recalled before the court.",
        ),
    ),
    Rule(
        id="glued/share",
        why="The text of a share button was glued to the start or the end of a paragraph.",
        kind="share",
        pattern=within_line(
            rf"^(?P<cut>{_SHARE}[:.|-]? ?){_LETTER}{_SMALL}*[ ,']",
            rf"{_END}(?P<cut>{_SHARE}[:.!|]?)$",
        ),
        junk=(
            "⟦Share this article ⟧The minister said on Monday that the ferry would sail again within the week.",
            "The minister said on Monday that the ferry would sail again within the week. ⟦Share this story⟧",
            "Nobody who has seen that storm will sail in it twice.⟦Click To Tweet⟧",
            "Der Minister sagte am Montag, die Fähre werde binnen einer Woche wieder fahren. ⟦Artikel teilen⟧",
            "El ministro dijo el lunes que el barco volvería a salir en una semana. ⟦Compartir esta noticia⟧",
        ),
        keep=(
            "Share this article with your crew, said the note that hung on the door of the harbour office.",
            "Artikel teilen sich im Lager des Hafens oft ein Fach, sagte der Hafenmeister am Montag im Gericht.",
        ),
    ),
    Rule(
        id="glued/caption_label",
        why="The labels of a picture, its source and its caption, stand before the caption.",
        kind="credit",
        pattern=within_line(
            rf"^(?P<cut>{_SOURCE_LABEL}{_COMMA}(?:[^.,:]{{0,40}}[/ ,])?{_PICTURES}(?: ?/ ?{_PICTURES})?[. ]*"
            rf"(?:{_CAPTION_LABEL}{_COMMA})?)(?:['\"]?[\p{{L}}\d])",
            rf"^(?P<cut>{_SOURCE_LABEL}{_COMMA}[^.:]{{2,50}}[. ]*{_CAPTION_LABEL}{_COMMA})",
            rf"^(?P<cut>{_CAPTION_LABEL}(?:{_COMMA}| )){_START}",
        ),
        junk=(
            "⟦Image source, Getty Images. Image caption, ⟧The ferry left the quay on Tuesday, before the storm.",
            "⟦Image source, Ana Ruiz Image caption, ⟧The ferry left the quay on Tuesday, before the storm.",
            "⟦Pie de foto, ⟧El barco salió del muelle el martes, una hora antes de la tormenta del norte.",
            "⟦Автор фото, Getty Images. Подпись к фото, ⟧Паром вышел во вторник, за час до шторма с севера.",
        ),
        keep=(
            "Image caption contests are held every May in the harbour office, and the keeper has won two of them.",
            "Image source code was found on the laptop, the judge said, and nobody could say who had put it there.",
        ),
    ),
    Rule(
        id="glued/credit",
        why="The credit of a picture was glued to a paragraph, behind the end of the last sentence.",
        kind="credit",
        pattern=within_line(
            rf"{_END}(?P<cut>[(\[] ?(?:[^()\[\].!?]{{0,60}}(?:[/, ]|via ))?(?:{PICTURE_AGENCY}) ?[)\]]\.?)$",
            rf"{_END}(?P<cut>[(\[] ?{NAME} ?/ ?{_CREDITED} ?[)\]]\.?)$",
            rf"{_END}(?P<cut>[(\[] ?(?:{AGENCY}) ?/ ?(?-i:[\p{{Lu}}. -]{{4,40}}) ?[)\]]\.?)$",
            rf"{_END}(?P<cut>{_CREDIT_LABEL}(?: ?: ?| by | von | de | par ){_CREDITED}\.?)$",
            rf"{_END}(?P<cut>{NAME} ?/ ?(?:the )?(?:{PICTURE_AGENCY}|{AGENCY})(?: ?/ ?{_WORD})?\.?)$",
        ),
        junk=(
            f"{_STORY} ⟦(Ana Ruiz/Getty Images)⟧",
            f"{_STORY} ⟦(Ana Ruiz/Ellery Picture Desk)⟧",
            f"{_STORY} ⟦Photo by Ana Ruiz / Courier News⟧",
            f"{_STORY} ⟦Credit: Ellery University⟧",
            f"{_STORY} ⟦Ana Ruiz/Getty⟧",
            f"{_GESCHICHTE} ⟦Foto: Stadt Ellery⟧",
        ),
        keep=(
            "She left in May. The agency that had paid her (Ana Ruiz/Getty Images) sold her pictures to the harbour.",
            "He asked the court for one thing. Credit: it was the crews who had brought the ferry home that night.",
            "The jury chose between two of them. Photo by photo, the keeper had shown how the quay fell to ruin.",
            "He read the list of the crew aloud. Marta Oyelaran/Tobias Wren had won the race for two in the spring.",
        ),
    ),
    Rule(
        id="glued/agency_mark",
        why="The mark of the agency that the text was taken from ends a paragraph; it is kept as a field.",
        kind="source",
        pattern=within_line(
            rf"{_END}(?P<cut>[(\[（【] ?(?P<attributed_to>{WIRE}) ?[)\]）】]\.?)$",
            rf"{_END}(?P<cut>-+ ?(?P<attributed_to>(?-i:Reuters|REUTERS|AFP|AP|ANI|PTI|IANS|Bernama|Xinhua|dpa|DPA|"
            rf"EFE|ANSA|"
            r"Anadolu|AAP|PA Media))\.?)$",
            r"[.!?]['\")]* (?P<cut>(?-i:Source|Quelle|Fuente|Fonte|Bron|Источник|Kaynak) ?: ?"
            rf"(?P<attributed_to>{WIRE}))\.?$",
        ),
        junk=(
            "The crews would be back on the quays on Tuesday, the minister said. ⟦(AFP)⟧",
            "The crews would be back on the quays on Tuesday, the minister said. ⟦— Reuters⟧",
            "Die Besatzungen kehren am Dienstag auf den Kai zurück, sagte der Minister. ⟦(dpa)⟧",
            "Las tripulaciones volverán el martes a los muelles, dijo el ministro. ⟦Fuente: EFE⟧",
            "部长说，船员们将于周二返回码头。⟦（新华社）⟧",
        ),
        keep=(
            "The crews would be back on the quays on Tuesday, the minister told the agency (AFP).",
            "She had worked for two agencies in her time on the island, first for one and then for Reuters.",
            "He named the one agency that had believed him. Reuters.",
        ),
    ),
    Rule(
        id="glued/dateline",
        why="The dateline says where, when and by which agency the story was written; it is kept as fields.",
        kind="dateline",
        where=Where.LEAD,
        pattern=within_line(
            rf"^{DAY_OF_YEAR} ?[(\[/](?P<attributed_to>{WIRE})[)\]/] ?[-:.]+ ?",
            r"^(?P<dateline>(?-i:[А-ЯЁ][А-ЯЁа-яё-]{2,}(?: [А-ЯЁ][А-ЯЁа-яё-]+)?)),? \d{1,2} (?:января|февраля|марта|"
            r"апреля|мая|"
            r"июня|июля|августа|сентября|октября|ноября|декабря)[.,]? ?[/—-] ?(?P<attributed_to>ТАСС|РИА Новости|"
            r"Интерфакс)"
            r"[/.]*(?: -)? ?",
            rf"^(?P<dateline>{_ARABIC}(?: {_ARABIC}){{0,2}}) ?[(/] ?(?P<attributed_to>رويترز|أ ?ف ?ب|ا ?ف ?ب|"
            rf"فرانس برس|د ?ب ?أ) ?"
            r"[)/] ?[-:]+ ?",
            r"^(?:据)?(?P<attributed_to>新华社|中新社|中新网|"
            r"人民网)(?P<dateline>[^，。0-9]{1,8})?(?:\d{1,2}月\d{1,2}日)?电[ :]*"
            r"(?:[（(]记者[^）)]{1,24}[）)])? ?",
            r"^【(?P<dateline>[^】]{1,10}?)?(?:\d{1,2}日)?(?P<attributed_to>共同|時事|AFP|ロイター|AP|AFP時事|"
            r"ロイター時事)】",
        ),
        junk=(
            "⟦March 4 (Reuters) - ⟧The ferries of Port Ellery sailed again on Tuesday morning, a day after the strike.",
            "⟦МОСКВА, 4 марта — РИА Новости. ⟧Паромы снова вышли в море во вторник утром, через день после забастовки.",
            "⟦القاهرة (رويترز) - ⟧أبحرت العبارات من جديد صباح الثلاثاء، بعد يوم من إضراب الطواقم في الميناء.",
            "⟦新华社北京3月4日电 ⟧港口的渡轮周二早上再次启航，此前一天船员们离开了码头，没有人能说出原因。",
            "⟦【ワシントン共同】⟧港のフェリーは火曜日の朝に再び出航した。前日には乗組員が岸壁を離れていた。",
        ),
        keep=(
            "March 4 (a Monday) - the day on which the ferries stopped - is now a holiday in the town of Port Ellery.",
            "Москва, 4 марта 1954 года - в этот день паромы впервые вышли в море, писали газеты того времени.",
            "新华社记者周二来到码头，看到渡轮再次启航，船员们向岸上的人挥手。",
        ),
    ),
    Rule(
        id="glued/inner_dateline",
        why="A dateline with the mark of an agency opens a later story of the same page.",
        kind="dateline",
        pattern=within_line(
            rf"^(?-i:[A-Z][A-Z.'-]+(?:[ /][A-Z][A-Z.'-]+){{0,3}})"
            rf"(?:, (?-i:[A-Z])[\p{{L}}.]+(?: (?-i:[A-Z])[\p{{L}}.]+)?)?(?:, {DAY_OF_YEAR})? [(](?:{WIRE})[)] ?-+ ",
        ),
        junk=(
            "⟦PORT ELLERY, Brakland (AP) — ⟧A deckhand who had been missing for five years was found on Tuesday.",
            "The gangway is up again.\n\n⟦BRAKHAVEN (Reuters) - ⟧The price of fish fell for the third week.",
        ),
        keep=(
            "HMS ELLERY (AP 14) — the oldest ferry of the line — was sold to a museum in the spring of the year.",
            "MPA (the Maritime Press Agency) — founded in 1902 — was the first to hear of it, the keeper said.",
        ),
    ),
    Rule(
        id="glued/opens_tab",
        why="What a page tells users of screen readers about a link was glued behind the text of the link.",
        kind="widget",
        pattern=within_line(
            r"(?P<cut>(?:, ?| ?[(\[])(?:opens? (?:in )?(?:a )?new (?:tab|window|browser tab)|external link|"
            r"öffnet in (?:einem )?neue[nm] (?:fenster|tab)|wird in (?:einem )?neue[nm] (?:fenster|tab) geöffnet|"
            r"s'ouvre dans (?:une nouvelle fenêtre|un nouvel onglet)|nouvelle fenêtre|"
            r"se abre en (?:una )?(?:nueva (?:ventana|pestaña))|abre em (?:uma )?nova (?:janela|aba)|"
            r"si apre in (?:una )?nuova (?:finestra|scheda)|opent in (?:een )?nieuw (?:venster|tabblad)|"
            r"откроется в новом окне|yeni (?:sekmede|pencerede) açılır|يفتح في نافذة جديدة|在新窗口(?:中)?打开|"
            r"新しい(?:ウィンドウ|タブ)で開く)[)\]]?)(?:[ ,.;:!?)'\"]|$)",
        ),
        junk=(
            "The Ellery Line (ELL.BR)⟦, opens new tab⟧ said on Monday that its ferries would sail again.",
            "The report ⟦(opens in a new window)⟧ says that nobody at the harbour office had been told of it.",
            "Der Bericht ⟦(öffnet in neuem Fenster)⟧ sagt, dass niemand im Hafenamt davon gewusst hatte.",
            "El informe ⟦(se abre en una nueva ventana)⟧ dice que nadie en la oficina del puerto lo sabía.",
        ),
        keep=(
            "She sits at the harbour office, opens new tabs and closes them again, and waits for the ferry to come.",
            "The shop opens new windows to the quay in May, and the owner hopes that the passengers will look in.",
        ),
    ),
)
