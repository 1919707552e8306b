"""Share bars, their buttons, and the tools that stand in them: print, save, copy."""

from __future__ import annotations

from . import buttons, tool_buttons, tools

RULES = (
    *buttons.RULES,
    *tools.RULES,
    *tool_buttons.RULES,
)
