"""Whether a line tells what somebody said: what does is news, whatever else it looks like."""

from __future__ import annotations

import re

_TOLD = re.compile(
    r"(?i)\b(?:said|says|told|according|added|announced|wrote|will|would|sagte|erklärte|teilte|laut|dit|déclaré|selon|"
    r"dijo|según|disse|segundo|secondo|zei|volgens)\b"
)
_SAID_IN_FRENCH = re.compile(r"(?i)\b(?:a|ont|avait|[ -]il|elle) dit\b|, dit ")
_SAID = """
    said says told asked warned added wrote sagte sagt berichtet berichtete beteuerte rief erklärte teilte schrieb dijo
    disse explicó detto zei sade sagde sanoi powiedział a-t-il a-t-elle säger siger sier kertoo teica sakė sağði ütles
"""
_VERBS_OF_SAYING = frozenset(_SAID.split())


def reports_nothing(line: str) -> bool:
    """Whether nobody says, announces or intends anything in the line, as captions show and stories tell."""
    return not _TOLD.search(line)


def nobody_speaks(line: str) -> bool:
    """Whether no verb of saying stands in the line, as none does where an outlet speaks to its readers."""
    words = line.casefold().replace(",", " ").replace(".", " ").replace("be added", " ").split()
    # Dutch asks for things with "dit", too.
    return not any(word in _VERBS_OF_SAYING for word in words) and not _SAID_IN_FRENCH.search(line)
