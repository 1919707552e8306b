"""Labels of ad slots and of content that somebody paid for."""

from .rule import Rule, Where, line_that, whole_line, within_line

_LABEL = (
    "advertise?ments?",
    "advertising",
    r"advertisement:? (?:-+ )?(?:continue|scroll|article continues)\b.{0,40}",
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
    "reklam",
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
            "– End ‘downward spiral’ –",
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
        where=Where.EDGES,
        pattern=line_that(
            r"(?:if you (?:buy|purchase|click)|when you (?:buy|purchase)|we may (?:earn|receive)|this (?:article|post) "
            r"(?:may )?contains? affiliate).{0,160}(?:commission|affiliate).{0,120}",
        ),
        junk=(
            "We may earn a commission from links on this page.",
            "If you buy something through a link on our site, we may earn an affiliate commission.",
        ),
        keep=("The commission said it would publish its report on the ferry company in the spring.",),
    ),
)
