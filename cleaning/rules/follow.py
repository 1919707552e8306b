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
            rf"[^\p{{L}}\p{{N}}]*(?:подписывайтесь|подпишитесь|читайте нас) .{{0,60}}(?:{_WHERE}|канал|telegram|"
            rf"дзен).{{0,80}}",
            r"[^\p{L}\p{N}]*bizi .{0,30}(?:takip edin|takip et).{0,60}",
            r"[^\p{L}\p{N}]*(?:تابعونا|تابعنا) على .{2,80}",
            r"关注我们.{1,40}|扫码关注.{0,40}",
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
            "Подписывайтесь на наш канал в Telegram",
            "تابعونا على فيسبوك",
        ),
        keep=(
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
            "folgen sie uns(?: auf)?|folge uns|suivez-nous|síguenos(?: en)?|siga-nos|seguici|volg ons|мы в соцсетях|"
            "bizi takip edin|تابعنا|关注我们",
            r"follow (?:topics|authors?|this (?:topic|author|story))",
        ),
        junk=("Follow us", "Stay connected", "Folgen Sie uns", "Suivez-nous", "Síguenos", "Seguici", "关注我们"),
        keep=("Follow the leader", "Connected: how the islands got their cable"),
    ),
)
