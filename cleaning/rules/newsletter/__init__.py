"""Prompts for newsletters, apps and notifications, and for subscriptions."""

from __future__ import annotations

from . import abroad, invitation, paywall, prompt, support

RULES = (
    *invitation.RULES,
    *prompt.RULES,
    *paywall.RULES,
    *support.RULES,
    *abroad.RULES,
)
