"""Subscriptions: who would read on, and what it costs for how long."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, line_that
from ..speech import nobody_speaks
from .bids import BID, START

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
        return BID.search(line) is not None or _TRIES.search(line) is not None
    return (
        len(line) <= _LONGEST_PRICE
        and _PRICE.search(line) is not None
        and _FOR_A_WHILE.search(line) is not None
        and _TRIES.search(line) is not None
    )


_TRIES = re.compile(
    rf"(?i){START}(?:subscribe|try|join|test|abonnez|je m'abonne|profitez|découvrez|essayez|suscr[ií]b\w+|prueba|"
    r"probá|aprovecha|assine|experimente|aproveite|abbonati|prova|provalo|abonneer|neem|probeer|lees|prøv|pröva|testa|"
    r"få|"
    r"köp|tilaa|kokeile|подпишитесь|оформите|předplaťte|predplaťte|wypróbuj|kup|abonează-te|pretplati\w*)\b|"
    r"\b(?:(?:testen|lesen|abonnieren)(?! (?:will|wollen|möchte|kann|können))|kündbar|résiliable|cancel(?: any|"
    r" at any|led at any|able)|opzegbaar)\b"
)

RULES = (
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
)
