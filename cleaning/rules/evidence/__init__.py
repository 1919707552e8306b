"""Rules that rest on evidence from beyond the words of the line, so that they have no pattern."""

from .alone import CAPTION, SAID_TWICE
from .comment_section import COMMENTS
from .furniture import AMONG_FURNITURE
from .kicker import ABOVE_TITLE
from .repeated import REPEATED
from .signature import AUTHOR_AGAIN, CLOSING_NAME
from .undecided import UNDECIDED

RULES = (REPEATED, CAPTION, AMONG_FURNITURE, ABOVE_TITLE, SAID_TWICE, AUTHOR_AGAIN, CLOSING_NAME, COMMENTS, UNDECIDED)

__all__ = [
    "ABOVE_TITLE",
    "AMONG_FURNITURE",
    "AUTHOR_AGAIN",
    "CAPTION",
    "CLOSING_NAME",
    "COMMENTS",
    "REPEATED",
    "RULES",
    "SAID_TWICE",
    "UNDECIDED",
]
