"""The rules, in packs by theme. The order of the packs is the order in which they are asked: the first to answer wins."""

from __future__ import annotations

from . import ads
from .rule import Rule, RuleBook

RULES: tuple[Rule, ...] = (*ads.RULES,)

BOOK = RuleBook(RULES)
