"""Titles of other stories that nothing but their form gives away."""

from __future__ import annotations

from ..rule import Hinted, Rule, Where, line_that


def _is_long_and_capital(line: str) -> bool:
    """Whether a line is longer than crossheads are, and no table: it has eight words or more, few of them figures."""
    words = line.split()
    figures = sum(any(c.isdigit() for c in word) for word in words)
    return len(line) >= _LINK_CHARACTERS and len(words) >= _LINK_WORDS and figures * 4 <= len(words)


_LINK_CHARACTERS = 40
_LINK_WORDS = 8
# The link that opens a teaser, at its end.
_BAR_AND_MORE = r"\| ?(?:mehr|lesen|audio|video|more)[ .…>»\"]*$"
_END_AND_MORE = (
    r"[.!?…»\"] (?:mehr|weiterlesen|mehr lesen|read more|lire la suite|leer más|leia mais|"
    r"continua a leggere|leggi tutto|lees (?:meer|verder)|les mer|läs mer|læs mere|lue lisää|"
    r"loe edasi|lasīt vairāk|skaityti (?:daugiau|plačiau)|lesa meira|jetzt lesen|zum artikel|"
    r"czytaj (?:więcej|dalej)|číst dál|читать (?:далее|дальше|полностью)|devamı için tıklayın|続きを読む|"
    r"阅读全文|اقرأ المزيد)[ .…>»\"]*$"
)

RULES = (
    Rule(
        id="related/more_behind",
        why="The teaser of another story ends in the link that opens it.",
        kind="related",
        pattern=line_that(
            Hinted(rf"[^|]{{8,}}{_BAR_AND_MORE}", hint=_BAR_AND_MORE),
            Hinted(rf"[^|]{{8,}}{_END_AND_MORE}", hint=_END_AND_MORE),
            Hinted(r"[^.]{12,} \[(?-i:[A-Z]{4,12})\]", hint=r"\[(?-i:[A-Z]{4,12})\]$"),
            longest=170,
        ),
        junk=(
            "Der Leuchtturm wird verkauft, und niemand weiß, an wen. mehr",
            "Proteste im Hafen halten an | mehr",
            "The keeper retires after forty years. Read more",
            "Keeper of the light retires after forty years [PICTURES]",
            "Le gardien part à la retraite. Lire la suite",
            "El farero se jubila tras cuarenta años. Leer más",
            "O faroleiro se aposenta. Leia mais",
            "Fyrvokteren går av. Les mer",
            "Смотритель уходит на пенсию. Читать далее",
        ),
        keep=(
            "Nach Port Ellery fährt seit Montag keine Fähre mehr",
            "Nach Port Ellery fährt seit Montag keine Fähre mehr.",
            "Wants to know more",
            "He asked for a boat. One, no more.",
        ),
    ),
    Rule(
        id="related/capitals",
        why="A headline in capitals amid the story is a link to another story; crossheads are shorter.",
        kind="related",
        where=Where.MIDDLE,
        pattern=line_that(
            r"(?-i:[\p{Lu}\d'\"][\p{Lu}\d ,:;'\"&$%()./!?-]+[\p{Lu}\d'\"!?)])",
            accepts=_is_long_and_capital,
            longest=200,
        ),
        junk=(
            "KEEPER OF THE LIGHT RETIRES AFTER FORTY YEARS ON THE ROCK",
            "'THE LIGHTHOUSE': ADA HOLM IS LEAVING THE SERIES AFTER NINE SEASONS",
            "FERRY COMPANY 'SHOCKED' BY STRIKE, AND SAYS THAT IT KNEW OF NOTHING",
        ),
        keep=(
            "WHAT THE CREWS WANT",
            "THE STRIKE ENDED AT NOON, AND THE FERRIES OF PORT ELLERY SAILED AGAIN.",
            "GREAT BRITAIN 3, NORWAY 2, DENMARK 1, SWEDEN 4",
            "EN ÇOK SEFER YAPAN KAPTAN, ADA HOLM",
        ),
    ),
    Rule(
        id="related/elsewhere",
        why="A line that sends the reader to another page, named by its address.",
        kind="related",
        pattern=line_that(
            r"(?:more|follow|read|see|find|full coverage|complete coverage)[^.:]{2,}(?: at| on|"
            r":) ?(?:https?://|www\.)\S+"
            r"(?: and (?:https?://|www\.)\S+)?",
            r"[^.]{4,}\. check out what's clicking on .{2,}",
            r"aufgerufen am .{4,} (?:auf|unter) https?://\S+|"
            r"(?:läs|læs|les) mere? (?:hos|på|i) (?-i:\p{Lu})[^.]{2,}|lees meer (?:op|bij) (?-i:\p{Lu})[^.]{2,}",
            r"on [\w-]+\.(?:com|org|net|co\.uk|de|fr|es|it)\b: .{8,}",
            r"(?:see more|read this|more|watch|plus|mehr|auch interessant|"
            r"related post)s?: (?-i:\p{Lu}).{12,}[^.:;]",
            longest=250,
        ),
        junk=(
            "More harbour news: https://harbourcourier.example/harbour",
            "Follow the full coverage of the strike at https://harbourcourier.example/strike",
            "On HarbourCourier.com: Keeper of the light retires",
            "See more: Keeper of the light retires after forty years",
            "Related post: How to cook a herring in a storm",
            "Läs mer hos Hamnbladet",
        ),
        keep=(
            "Mehr: Das fordern die Besatzungen.",
            "On the quay: a day with the crews",
        ),
    ),
)
