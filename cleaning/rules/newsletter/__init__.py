"""Prompts for newsletters, apps and notifications, and for subscriptions."""

from __future__ import annotations

from . import abroad, box_fields, box_lines, invitation, paywall, prompt, support

RULES = (
    *invitation.RULES,
    *prompt.RULES,
    *paywall.RULES,
    *support.RULES,
    *abroad.RULES,
    *box_lines.RULES,
    *box_fields.RULES,
)
