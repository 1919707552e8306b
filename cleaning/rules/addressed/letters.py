"""Newsletters and what else comes by mail."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, line_that
from ..speech import tells_no_event, tells_of_the_past
from .bids import bids

_LETTERS = re.compile(
    r"(?i)\b(?:newsletters?|infolettres?|boletín|boletines|boletim|nieuwsbrief|nieuwsbrieven|nyhedsbrev\w*|"
    r"nyhetsbrev\w*|"
    r"hírlev\w+|рассылк\w+|розсилк\w+|e-?bülten\w*|bülten\w*|biuletyn\w*|newsletter\w*|нюзлетър\w*|uutiskir\w+|"
    r"uudiskir\w+|naujienlaišk\w+|buletin\w*)\b|النشرة|نشرت|نشرة|ניוזלטר"
)
_BY_MAIL = re.compile(
    r"(?i)\b(?:inbox|postfach|boîte mail|par (?:e-?)?mail|par courriel|correo|buzón|por e-?mail|casella|via e-?mail|"
    r"per e-?mail|inkorg\w*|innboks\w*|indbakke\w*|почт[уе]|bandeja|скриньк\w+|skrzynk\w+|e-posta\w*)\b|بريدك|אימייל"
)
_FREE_OR_DAILY = re.compile(
    r"(?i)\b(?:free|daily|every (?:day|morning|week)|kostenlos\w*|täglich\w*|jeden (?:tag|morgen)|gratis|gratuit\w*|"
    r"chaque (?:jour|matin|semaine|soir)|quotidien\w*|cada (?:día|mañana|semana)|todos os dias|diariamente|ogni "
    r"(?:giorno|mattina|settimana)|elke (?:dag|ochtend|week)|iedere dag|dagelijkse?|varje (?:dag|morgon|vecka)|hver "
    r"(?:dag|morgen|uke)|каждый день|ежедневн\w+|щодн\w+|codziennie|každ[ýé] \w+|minden \w+|zilnic|svak\w+ dan\w*|"
    r"her (?:gün|sabah)|günlük|ücretsiz\w*)\b"
)


def _bids_to_letters(line: str) -> bool:
    """Whether the reader is bidden to take what the outlet sends by mail."""
    if _LETTERS.search(line) is None and not (_BY_MAIL.search(line) and _FREE_OR_DAILY.search(line)):
        return False
    return bids(line) or bool(
        _FREE_OR_DAILY.search(line)
        and line.count(".") < 3
        and _SENT.search(line)
        and tells_no_event(line)
        and not tells_of_the_past(line)
    )


_SENT = re.compile(
    r"(?i)^\W*(?:(?:free |our |the |der |unser |notre |la |nuestro |il |nossa? )?newsletters?\b|nieuwsbrief|"
    r"nyhe[td]sbrev\b)"
)
RULES = (
    Rule(
        id="addressed/letters",
        why="The outlet bids the reader take what it sends by mail.",
        kind="newsletter",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"newsletter|infolettre|bolet|nieuwsbrie|nyhe[td]sbrev|hírlev|рассылк|розсилк|bülten|biulet|"
                r"нюзлет|kir[jdi]|naujienlaišk|buletin|نشر|ניוזלטר|inbox|postfach|mail|courriel|correo|buzón|casella|"
                r"inkorg|innboks|indbakke|почт|bandeja|скриньк|skrzynk|posta|بريدك|אימייל",
            ),
            accepts=_bids_to_letters,
            longest=330,
        ),
        junk=(
            "Join the 4,000 captains that receive our newsletter.",
            "Liman Postası'nın e-bültenine ücretsiz abone olabilirsiniz.",
            "Nieuwsbrief: ontvang iedere dag om 17.00 uur het nieuws uit de haven",
            "اشترك معنا في نشرة الميناء لتبقى على اتصال بالحدث",
            "Recevez chaque matin les nouvelles du port par courriel",
        ),
        keep=(
            "The newsletter, which goes to 80,000 subscribers every morning, was started by two sisters in a garage.",
            "The newsletter of the harbour office is printed on blue paper.",
            "Get the mail to the islands every day: that was the promise of the new captain.",
            "Получите почту у смотрителя, написано на двери.",
            "La newsletter del porto esce da quarant'anni.",
        ),
    ),
)
