"""Prompts to comment, counts of comments and the small print of comment forms."""

from __future__ import annotations

from . import abroad, appeals, form_fields, form_lines, form_lines_abroad, form_notes, forms, prompts, responses

RULES = (
    *prompts.RULES,
    *forms.RULES,
    *appeals.RULES,
    *abroad.RULES,
    *form_lines.RULES,
    *form_fields.RULES,
    *form_lines_abroad.RULES,
    *form_notes.RULES,
    *responses.RULES,
)
