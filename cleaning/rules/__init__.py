"""The rules, in packs by theme. The packs stand in the order in which they are asked: the first to answer wins."""

from __future__ import annotations

from . import (
    addressed,
    ads,
    comments,
    copyright,
    credits,
    dates,
    evidence,
    follow,
    glued,
    markup,
    navigation,
    newsletter,
    notes,
    people,
    related,
    scenes,
    share,
    sources,
    weather,
    widgets,
)
from .rule import Rule, RuleBook

RULES: tuple[Rule, ...] = (
    *ads.RULES,
    *comments.RULES,
    *weather.RULES,
    *dates.RULES,
    *people.RULES,
    *navigation.RULES,
    *share.RULES,
    *follow.RULES,
    *newsletter.RULES,
    *addressed.RULES,
    *notes.RULES,
    *credits.RULES,
    *scenes.RULES,
    *copyright.RULES,
    *sources.RULES,
    *widgets.RULES,
    *related.RULES,
    *dates.COMPOSED,
    *glued.RULES,
)

BOOK = RuleBook(RULES)

EVIDENCE_RULES: tuple[Rule, ...] = (*evidence.RULES, *markup.RULES)
ALL_RULES: tuple[Rule, ...] = (*RULES, *EVIDENCE_RULES)
