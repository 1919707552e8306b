"""Labels of ad slots and of content that somebody paid for."""

from .rule import Rule, line_that, whole_line, within_line

_LABEL = (
    "advertise?ments?",
    "advertising",
    r"(?:sponsored )?adverts?",
    r"advertise?ment \d{1,2}",
    r"advertise?ment (?:embed|slot|position)[\w-]*",
    r"this advertisement has not loaded yet.{0,60}",
    r"advertorial",
    r"ad policy",
    r"skip (?:ad|advertisement)",
    r"(?:werbung|anzeige) (?:überspringen|ende)",
    r"ende der (?:werbung|anzeige)",
    r"hide ads?",
    r"(?:this )?(?:advertisement|ad) will end in.{0,20}",
    r"ad loading",
    r"continue reading below",
    r"advertisement:? (?:[-·•|]+ )?(?:continue|scroll|article continues)\b.{0,40}",
    r"(?:article|story) continues (?:below|after)(?: (?:this )?(?:advertise?ment|ad|promotion))?",
    r"continue reading (?:below|after)(?: the)? (?:advertise?ment|ad)",
    r"scroll (?:down )?to continue(?: with content| reading)?",
    "ad feedback",
    "ad choices",
    "sponsored(?: content| links?| post| stories| by)?",
    "paid (?:content|post|advertisement|partnership)",
    "promoted(?: content| stories| links?)?",
    "remove ads?",
    "report this ad",
    # German, French, Spanish, Portuguese, Italian, Dutch, Turkish, Russian, Arabic, Chinese, Japanese
    "anzeigen?",
    "werbung",
    r"(?:der )?artikel (?:wird )?(?:nach|unter) (?:der|dieser) (?:anzeige|werbung)(?: fortgesetzt)?",
    "weiterlesen nach der (?:anzeige|werbung)",
    "gesponsert(?:er inhalt)?",
    "publicit[eé]",
    "contenu sponsoris[eé]",
    "la suite après cette publicité",
    "publicidad",
    "contenido patrocinado",
    "sigue leyendo(?: después de la publicidad)?",
    "publicidade",
    "continua (?:após|depois d)a publicidade",
    "conte[uú]do patrocinado",
    "pubblicità",
    "advertentie",
    "reklam[ae]?",
    "annon(?:s|ce[rn]?)",
    "mainos",
    "iklan",
    "ilan",
    "광고",
    "реклама",
    "إعلان",
    "اعلان",
    "广告",
    "広告",
)

RULES = (
    Rule(
        id="ads/label",
        why="The label of an empty ad slot stands alone in its paragraph.",
        kind="ad",
        pattern=whole_line(*_LABEL),
        junk=(
            "Advertisement",
            "- Advertisement -",
            "ADVERTISEMENT - CONTINUE READING BELOW",
            "Story continues below advertisement",
            "[Anzeige]",
            "Artikel nach der Anzeige fortgesetzt",
            "– PUBLICIDAD –",
            "Publicité",
            "(Реклама)",
            "广告",
        ),
        keep=(
            "The advertisement ran in 1994.",
            "– ‘Nobody told the crews’ –",
            "Anzeige gegen den Hafenmeister erstattet",
            "Advertisement for the post closes on Friday",
            "La publicidad del ministerio costó dos millones",
            "Werbung wirkt, sagt die Studie.",
        ),
    ),
    Rule(
        id="ads/glued_label",
        why="The label of an ad slot was glued to the paragraph beside it, in brackets or dashes of its own.",
        kind="ad",
        pattern=within_line(
            r"[(\[]\s*(?:advertise?ment|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|реклама)\s*[)\]]",
            r"^\s*-\s*(?:advertisement|anzeige|publicidad)\s*-",
        ),
        junk=(
            "⟦(Advertisement) ⟧The minister said on Monday that the ferry would sail again within the week.",
            "The minister said that the ferry would sail again ⟦[Anzeige] ⟧within the week, weather allowing.",
        ),
        keep=("The notice (advertisement 14 of the series) was found in a drawer of the harbour office on Monday.",),
    ),
    Rule(
        id="ads/commission_note",
        why="The outlet says that it earns money with links or was paid; it says nothing of the event.",
        kind="ad",
        pattern=line_that(
            r"(?:if you (?:buy|purchase|click)|when you (?:buy|purchase)|"
            r"this (?:article|post) "
            r"(?:may )?contains? affiliate).{0,160}(?:commission|affiliate|compensation).{0,200}",
            r"(?:our (?:stories|articles|journalists|site)|(?:the )?(?-i:[A-Z])[\p{L} .'-]{2,40}) may (?:earn|receive|"
            r"be "
            r"compensated|include|contain|get)\b.{0,80}\b(?:commission|affiliate|"
            r"compensation)\b.{0,60}\blinks?\b.{0,200}",
            r"we may (?:earn|receive) (?:an? |any |some |small )*(?:[\w-]+ )?(?:commissions?|compensation|"
            r"affiliate)\b.{0,260}",
            r"(?:our (?:stories|articles|site)) (?:may )?(?:include|contain)s? affiliate links.{0,200}",
            hint="commission|affiliate|compensation",
        ),
        junk=(
            "We may earn a commission from links on this page.",
            "If you buy something through a link on our site, we may earn an affiliate commission.",
            "The Harbour Courier may receive an affiliate commission if you click on our links.",
        ),
        keep=(
            "We may receive the report of the commission in spring, the office hopes.",
            "The commission said it would publish its report on the ferry company in the spring.",
        ),
    ),
    Rule(
        id="ads/betting_note",
        why="The small print of a bookmaker's offer.",
        kind="ad",
        pattern=line_that(
            r"(?:18|21)\+ ?[.,|!:;].{0,200}",
            r".{0,120}\b(?:be)?gamble ?aware(?:\.org)?\b.{0,120}|(?:please )?gamble responsibly\b.{0,120}",
            r".{0,60}\bgambling problem\b.{0,60}\b1-800\b.{0,100}",
            r"(?:all )?odds (?:are |were )?(?:correct|accurate) (?:at|as of)\b.{0,80}",
            hint=r"^(?:18|21)\+|gamble ?aware|gamble responsibly|gambling problem|^(?:all )?odds ",
        ),
        junk=("18+. GambleAware.org. T&Cs apply.", "Odds correct at time of publishing."),
        keep=("18+ venues on the quay must close at midnight", "The odds were against the crews from the start."),
    ),
)
