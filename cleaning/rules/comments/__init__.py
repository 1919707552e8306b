"""Prompts to comment, counts of comments and the small print of comment forms."""

from __future__ import annotations

from . import abroad, appeals, forms, prompts

RULES = (
    *prompts.RULES,
    *forms.RULES,
    *appeals.RULES,
    *abroad.RULES,
)
