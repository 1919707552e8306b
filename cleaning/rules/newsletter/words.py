"""What several rules of the pack ask: whether a line speaks to the reader, or reports something."""

from __future__ import annotations

import re


def is_a_prompt(line: str) -> bool:
    """Whether nobody is quoted in the line: a prompt speaks to the reader and reports nothing."""
    words = line.casefold().replace(",", " ").replace(".", " ").replace("be added", " ").split()
    # Dutch asks for things with "dit", too.
    return not any(word in _REPORTING for word in words) and not _SAID_IN_FRENCH.search(line)


_SAID_IN_FRENCH = re.compile(r"(?i)\b(?:a|ont|avait|[ -]il|elle) dit\b|, dit ")
_SAID = """
    said says told asked warned added wrote sagte sagt berichtet berichtete beteuerte rief erklärte teilte schrieb dijo
    disse explicó detto zei sade sagde sanoi powiedział a-t-il a-t-elle säger siger sier kertoo teica sakė sagði ütles
"""
_REPORTING = frozenset(_SAID.split())
