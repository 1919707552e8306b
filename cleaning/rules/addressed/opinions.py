"""Whose opinions a text holds."""

from __future__ import annotations

import re

from ..rule import Hinted, Rule, Where, line_that
from ..speech import nobody_speaks

_OPINIONS = re.compile(
    r"(?i)\b(?:opinions?|views?|opiniones|opiniões|opinião|opinioni|pareri|propos|meinung\w*|mening\w*|holdning\w*|"
    r"åsikt\w*|"
    r"мнени\w+|точк\w+ зрения|думк\w+|názor\w*|pogląd\w*|opinie|opiniile|vélemény\w*|stavov\w*|mišljenj\w*|görüş\w*|"
    r"απόψεις)\b|观点|觀點|立場|立场|見解|آراء|رأي|نظر"
)
_AUTHORS = re.compile(
    r"(?i)\b(?:authors?|writers?|columnists?|contributors?|autor\w*|auteurs?|autor[ei]|columnistas?|skribent\w*|"
    r"forfatter\w*|verfasser\w*|schrijver\w*|автор\w*|yazar\w*|szerző\w*|συντ[αά]κτ\w+|articulistas?|firmantes?)\b|作者|"
    r"作家|筆者|الكاتب|أصحاب|صاحب|نویسنده"
)
_ONLY_THEIRS = re.compile(
    r"(?i)\b(?:solely|alone|necessarily|reflect\w*|represent\w*|exclusiv\w+|responsab\w+|responsib\w+|reflej\w+|"
    r"reflet\w+|représent\w+|n'engage\w*|engage\w*|necesariamente|necessariamente|alene|enbart|uteslutande|"
    r"uitsluitend|ausschließlich|unbedingt|wieder|отража\w+|совпада\w+|выража\w+|відобража\w+|vyjadřuj\w*|vyjadruj\w*|"
    r"wyłącznie|tükröz\w*|izražav\w*|bağla\w*|aittir|εκφράζ\w+|απηχ\w+)\b|代表|تعبر|تعبّر|بالضرورة"
)


def _disowns_opinions(line: str) -> bool:
    """Whether the line says that opinions are those of who wrote them, and not of the outlet."""
    return (
        '"' not in line
        and _OPINIONS.search(line) is not None
        and _AUTHORS.search(line) is not None
        and _ONLY_THEIRS.search(line) is not None
        and nobody_speaks(line)
    )


RULES = (
    Rule(
        id="addressed/opinions",
        why="The line says that opinions are those of who wrote them, and not of the outlet.",
        kind="boilerplate",
        where=Where.TAIL,
        pattern=line_that(
            Hinted(
                ".+",
                hint=r"opini|\bviews?\b|pareri|propos|mening|meinung|holdning|åsikt|мнени|зрени|думк|názor|pogląd|"
                r"vélemény|stavov|mišljenj|görüş|απόψεις|观点|觀點|立場|立场|見解|آراء|رأي|نظر",
            ),
            accepts=_disowns_opinions,
            longest=400,
        ),
        junk=(
            "Las opiniones vertidas en esta nota son de exclusiva responsabilidad del autor",
            "Denne artikel er skrevet af en skribent og er alene udtryk for skribentens holdning.",
            "该文观点仅代表作者本人。",
            "التعليقات المنشورة تعبر عن آراء أصحابها",
        ),
        keep=(
            "The views of the author are those of an old sailor.",
            "Las opiniones del autor sobre el puerto llenan dos libros.",
        ),
    ),
)
