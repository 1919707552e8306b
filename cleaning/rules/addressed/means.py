"""Journalism, and the means for it."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, line_that
from ..speech import tells_no_event
from .bids import QUOTES_SOMEBODY

_JOURNALISM = re.compile(
    r"(?i)\b(?:journalis\w+|periodismo|jornalismo|giornalismo|journalistiek|журналистик\w+|журналист\w+|журналіст\w+|"
    r"gazetecili\w+|dziennikarstw\w+|novinarstv\w+|novinářstv\w+|žurnalist\w+|novinařin\w+|újságírás\w*|"
    r"δημοσιογραφί\w+|informa(?:zione|ção|tion indépendante)|newsroom|reporting|redaktion|rédaction|redazione|"
    r"redacción|redação|redakcj\w+|редакци\w+)\b|الصحافة"
)
# German, Dutch and the Nordic languages have rules of their own: newsletter/support_abroad.
_BACKS = re.compile(
    r"(?i)\b(?:support\w*|donat\w+|gift|contribut\w+|members?(?:hip)?|sustain\w+|subscri\w+|apoi\w+|apoy\w+|aidez|"
    r"soutenez|soutien\w*|soutenir|dons?|sosteni\w*|sostenitor\w*|donazion\w+|dona(?:r|tivo|ción|ções)?|doa(?:r|ção)|"
    r"contribu\w+|assin\w+|abb?on\w+|suscri\w+|"
    r"tue\w*|поддерж\w+|підтрим\w+|донат\w*|пожертв\w+|wspier\w+|wesprzy\w*|wspom\w+|podpoř\w*|podpor\w*|przekaż\w*|"
    r"támoga\w+|sprijini?\w*|donea\w+|destek\w*|подкреп\w+|στηρί\w+|paremk\w*|atbalst\w*|toeta\w*)\b|ادعم|دعم"
)
_DIRECTED = re.compile(
    r"(?i)\b(?:you|your|vous|votre|tu|tus|usted\w*|você\w*|tuo|tua|voi|vostro|"
    r"вас|вам|ваш\w*|twoj\w*|váš|vaš\w*|vás|size|sizin|soutenez|aidez|apoye|apoya|apoie|sostieni\w*|підтрима\w+|поддержите|wesprzyj|podpořte|podporte|destekleyin|"
    r"ol(?:un)?|"
    r"tıklayın|στηρίξτε|подкрепете|támogass\w*|donează|susține\w*)\b|ادعم"
)
# What is ours is journalism, or work, and not a river: these words may stand before anything.
_OUR_WORK = re.compile(
    r"(?i)\b(?:our|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oa]|наш\w*|nasz\w*|náš|naši)(?: [\w-]+){0,3} "
    r"(?:journalis\w*|reporting|newsroom|work|mission|team|readers?|support\w*|rédaction|travail|lecteurs|periodismo|"
    r"redacción|trabajo|lectores|jornalismo|redação|trabalho|leitores|giornalismo|redazione|lavoro|lettori|журналист\w*|"
    r"редакци\w*|работ\w*|читател\w*|redakcj\w*|prac\w*|czytelni\w*|novin\w*|prác\w*|čtenář\w*)\b|"
    r"\b(?:help us|aidez-nous|(?:nous|noi) (?:aide[rz]|souten\w+|sostene\w*)|ayúdanos|aiutaci)\b"
)


def _asks_for_means(line: str) -> bool:
    """Whether the outlet speaks of journalism and of the means for it, to its readers."""
    bare = line.replace('"', "")
    return (
        _JOURNALISM.search(bare) is not None
        and _BACKS.search(bare) is not None
        and (_DIRECTED.search(bare) is not None or _OUR_WORK.search(bare) is not None)
        and QUOTES_SOMEBODY.search(line) is None
        and tells_no_event(line)
    )


RULES = (
    Rule(
        id="addressed/means",
        why="The outlet speaks of journalism and of the means for it, to its readers.",
        kind="paywall",
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"journalis|periodismo|jornalismo|giornalismo|журнал[иі]|gazetecilik|gazeteciliğ|dziennikar|"
                r"novinar|"
                r"novinář|novinař|žurnalist|újságír|δημοσιογραφ|informazione|informação|information indép|newsroom|"
                r"reporting|reda[ckçz]|rédac|редакци|الصحافة",
            ),
            accepts=_asks_for_means,
        ),
        junk=(
            "If you believe in independent journalism, please make your monthly gift today.",
            "Bağımsız gazeteciliği desteklemek için tıklayın",
            "Esta assinatura é uma forma de apoiar o Correio. A nossa contrapartida é o jornalismo independente.",
            "Soutenez un journalisme indépendant : faites un don.",
            "Підтримайте незалежну журналістику: станьте частиною спільноти.",
            "Apoie a nossa redação: assine agora.",
        ),
        keep=(
            "For a decade the foundation supported reporting on our rivers, and won a medal for journalism.",
            "Le fonds soutient depuis dix ans le journalisme dans notre région et il a reçu une médaille.",
            "The fund supports journalism on the islands with 40,000 crowns a year.",
            "Readers gave donations to the newsroom after the fire, and the presses ran again.",
            "La fondation soutient le journalisme depuis 1962.",
            'She said: "You support journalism because your town needs it, and so do I."',
        ),
    ),
)
