"""Requests to follow the outlet or its writers."""

from .rule import Rule, Where, line_that, whole_line

_WHERE = (
    r"(?:facebook|twitter|x|instagram|youtube|linked ?in|whats ?app|telegram|tik ?tok|threads|bluesky|mastodon|"
    r"flipboard|google news|pinterest|"
    r"snapchat|reddit|xing|vk|вконтакте|facebook messenger|viber|rss|social media|soziale[rn]? medien|"
    r"réseaux sociaux|redes(?: sociales)?|social)"
)

RULES = (
    Rule(
        id="follow/us",
        why="The outlet asks to be followed on a network.",
        kind="share",
        pattern=line_that(
            rf"[^\p{{L}}\p{{N}}]*(?:follow|like|find|join|add|visit|connect with) (?:us|our|me)\b(?: (?:page|"
            rf"channel))?(?: (?:on|at|via|in|:))*[\s:]*(?:our |the )?{_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*follow [\p{{L}}@' .\d]{{2,50}} on {_WHERE}\b.{{0,140}}",
            rf"(?:follow|like|find)(?: us)? on {_WHERE}[.!]?|like (?-i:[A-Z])[\p{{L}} ]{{2,30}} on "
            rf"facebook\b.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*(?:folgen sie uns|folge uns|folgen sie .{{2,40}}|folgst du (?:uns|"
            rf"schon) .{{2,40}}) (?:auf|bei|in|auch auf|auch bei) (?:unserem? )?{_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*(?:suivez|retrouvez)[- ]nous sur {_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*(?:síguenos|síganos|sigue a .{{2,40}}|únete a .{{2,40}}) (?:en|"
            rf"por) (?:nuestro .{{2,20}} )?{_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*(?:siga-nos|siga .{{2,40}}|acompanhe .{{2,40}}) (?:no|na|nas|em) {_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*(?:seguici|segui .{{2,40}}|iscriviti al canale) su {_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*volg (?:ons|.{{2,40}}) (?:op|via) {_WHERE}.{{0,120}}",
            rf"[^\p{{L}}\p{{N}}]*(?:følg|følge|følg med|följ) (?:os|oss|[\p{{L}}. ]{{2,30}}) (?:på|i|via) "
            rf"{_WHERE}\b.{{0,100}}|"
            rf"[^\p{{L}}\p{{N}}]*(?:seuraa|löydät) (?:meitä|meidät|[\p{{L}}]{{2,20}}) {_WHERE}\p{{Ll}}*.{{0,60}}|"
            rf"[^\p{{L}}\p{{N}}]*(?:fylgdu|fylgstu|fylgist)(?: með)? (?:okkur|[\p{{L}}. ]{{2,20}}) á {_WHERE}.{{0,60}}|"
            rf"[^\p{{L}}\p{{N}}]*(?:jälgi (?:meid|[\p{{L}} ]{{2,20}})|seko (?:mums|līdzi)|sekite (?:mus|[\p{{L}} "
            rf"]{{2,20}})|"
            rf"suivéiert eis|volg) .{{0,20}}{_WHERE}.{{0,60}}|"
            rf"[^\p{{L}}\p{{N}}]*(?:abonniere?|abonnieren sie|abonniert|folgt?|folgen sie) uns (?:auch )?(?:auf|bei|"
            rf"in) "
            rf"(?:unserem? )?{_WHERE}.{{0,120}}|(?:uns|[\p{{L}}.]{{2,20}}) (?:auf|bei|in) (?:google|google news|google "
            rf"discover) "
            rf"(?:folgen|abonnieren|hinzufügen)|[\p{{L}} ]{{2,30}} (?:auf|bei) (?:youtube|instagram|tiktok|whats ?app)",
            rf"[^\p{{L}}\p{{N}}]*(?:подписывайтесь|подпишитесь|читайте нас) .{{0,60}}(?:{_WHERE}|канал|telegram|"
            rf"дзен).{{0,80}}",
            r"[^\p{L}\p{N}]*bizi .{0,30}(?:takip edin|takip et).{0,60}",
            r"[^\p{L}\p{N}]*(?:تابعونا|تابعنا) على .{2,80}",
            r"关注我们.{1,40}|扫码关注.{0,40}",
            rf"[^\p{{L}}\p{{N}}]*(?:für \S+-nutzer: )?(?:folgen sie|folge|folgt|werden sie teil|und werden sie teil|"
            rf"besuchen sie|verpasse nichts und folge) (?:uns|dem|der|unsere[mr]?|mir|[\p{{L}}.]+)\b"
            rf"[^.!?]{{0,40}}(?:{_WHERE}|\p{{L}}-kanal|facebook-gruppe)\b.{{0,120}}|(?:jetzt|"
            rf"nachrichten) [^.!?]{{2,40}}"
            rf"(?:bei|auf|per) whatsapp (?:abonnieren|folgen|lesen).{{0,40}}|neu: jetzt .{{2,40}} abonnieren",
            rf"[^\p{{L}}\p{{N}}]*(?:suivez|retrouvez) (?-i:[A-ZÀ-Þ])[\p{{L}} ']{{2,40}} sur {_WHERE}\b.{{0,80}}|"
            rf"[^\p{{L}}\p{{N}}]*(?:únete a|siga|sigue a|puede seguir a|ahora puede seguirnos|puedes seguirnos|síganos)"
            rf"\b[^.!?]{{0,60}}\b(?:{_WHERE}|canal)\b.{{0,120}}|reciba noticias de .{{2,40}}{_WHERE}.{{0,40}}|"
            rf"sigue toda la información\b.{{2,120}}",
            r"[^\p{L}\p{N}]*(?:iscriviti al canale|entra nel (?:nuovo )?canale|segui le (?:news|notizie)|"
            r"resta aggiornato|attiva le notifiche)\b.{0,100}|clique aqui para seguir\b.{2,80}|"
            r"siga (?:o|nosso) (?:canal|perfil)\b.{2,80}|siga (?:o )?\p{L}+ no",
            r"[^\p{L}\p{N}]*(?:obserwuj nas|dołącz do nas|śledź nas|bądź na bieżąco)\b.{0,100}|"
            r"dziękujemy, że przeczyta.{2,160}|sledujte nás (?:na|v) .{2,60}|urmăre[sș]te(?:-ne|"
            r" [sș]tirile).{2,100}|"
            r"dacă apreciezi acest articol.{2,200}",
            rf"[^\p{{L}}\p{{N}}]*(?:підпи[сш]\p{{L}}+|стежте за|слідкуйте за|приєднуйтесь до|читайте нас|"
            rf"читати новини) "
            rf".{{0,80}}(?:{_WHERE}|канал\p{{L}}*|telegram|viber|уп|нами).{{0,60}}|"
            rf"читайте (?:нас|\p{{Lu}}+) (?:в|на) [^.!?]{{0,30}}(?:telegram|дзен|max|канал)\p{{L}}*.{{0,60}}",
            rf"[^\p{{L}}\p{{N}}]*(?:ακολουθήστε|βρείτε μας|διαβάστε μας) .{{0,60}}{_WHERE}.{{0,100}}|"
            rf"{_WHERE}(?:'?[dt][ae])? (?:abone ol|takip edin|takip et)(?:un)?|"
            rf"(?:हमारे )?(?:व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|whatsapp) चैनल (?:से जुड़ें|फॉलो करें|को फॉलो करें)|"
            rf"ikuti (?:kami )?.{{0,40}}{_WHERE}.{{0,60}}|لمتابعة .{{2,60}}(?:جوجل|غوغل|واتساب|تلغرام).{{0,30}}|"
            rf"扫描.{{0,10}}二维码.{{2,30}}|欢迎.{{0,8}}关注.{{2,30}}",
        ),
        junk=(
            "Follow us on Facebook",
            "Follow Marta Oyelaran on Twitter: @moyelaran",
            "Like us on Facebook and follow us on Twitter",
            "Folgen Sie uns auf Facebook",
            "Suivez-nous sur Twitter",
            "Síguenos en Facebook",
            "Siga-nos no Instagram",
            "Seguici su Facebook",
            "Volg ons op Twitter",
            "Følg os på Facebook",
            "Följ oss på Instagram",
            "Seuraa meitä Instagramissa",
            "Uns auf Google folgen",
            "Подписывайтесь на наш канал в Telegram",
            "تابعونا على فيسبوك",
            "Für Whatsapp-Nutzer: Folgen Sie dem Hafenboten-Kanal",
            "Suivez Le Courrier sur Google News",
            "Sigue toda la información del puerto en nuestra portada",
            "Entra nel canale WhatsApp del Corriere del porto",
            "Clique aqui para seguir o canal do porto",
            "Obserwuj nas w Google News",
            "Urmărește-ne pe Google News",
            "Стежте за нами у Facebook",
            "Ακολουθήστε μας στο Google News",
            "Google News'te takip edin",
            "हमारे व्हाट्सएप चैनल से जुड़ें",
        ),
        keep=(
            "Følg med i strømmen",
            "Folgen Sie dem Kanal bis zum Leuchtturm, rät der Wärter.",
            "Siga o rio até ao porto.",
            "Besuchen Sie den Hafen nie bei Nacht, sagt der Wärter.",
            "Follow the money, the prosecutor said.",
            "Follow us, the crews shouted, and the passengers did.",
            "Follow the trial live",
            "Join us or leave, the captain said",
        ),
    ),
    Rule(
        id="follow/heading",
        why="The heading of a row of links to the outlet's pages on networks.",
        kind="share",
        where=Where.EDGES,
        pattern=whole_line(
            r"follow(?: us)?(?: on)?(?: (?:social media|social|the author|the topics in this article))?",
            r"(?:connect|stay connected)(?: with us)?",
            r"følg (?:os|oss|med|emne(?:r|t)?|journalisten|forfatteren)(?: på)?|följ (?:oss|ämne[tn]?|ämnen|"
            r"författaren)|"
            r"følg disse emner(?: på mail)?|seuraa(?: meitä| aihetta)?|fylgstu með|jälgi meid|seko mums|sekite mus|"
            r"(?:dem autor|der autorin|themen?|news|autoren?) folgen|themen? abonnieren|volg (?:onderwerp|auteur)|"
            "folgen sie uns(?: auf)?|folge uns|suivez-nous|síguenos(?: en)?|siga-nos|seguici|volg ons|мы в соцсетях|"
            "bizi takip edin|تابعنا|关注我们",
            r"follow (?:topics|authors?|this (?:topic|author|story))",
        ),
        junk=(
            "Follow us",
            "Stay connected",
            "Folgen Sie uns",
            "Suivez-nous",
            "Síguenos",
            "Seguici",
            "关注我们",
            "Følg oss",
            "Themen folgen",
        ),
        keep=("Follow the leader", "Connected: how the islands got their cable"),
    ),
)
