"""The writers of the byline, named again: signatures, and notes that open with the name."""

from __future__ import annotations

import re

from ..authors import author_names
from ..rules.evidence import AUTHOR_AGAIN, CLOSING_NAME
from ..rules.people.names import is_name_alone
from ..rules.rule import Book
from .line import Line

_LONGEST_SIGNATURE = 12
_BEFORE_A_SIGNATURE = 3
_SENTENCE_ENDS = (".", "!", "?", "…")
_CLOSING = "\"') "
_POST = re.compile(
    r"\b(?:editor|reporter|writer|correspondent|journalist|columnist|author|contributor|covers|redakteur)"
)
_OUTLET_WORDS = frozenset(
    ("news", "times", "post", "press", "staff", "today", "daily", "reporters", "agencies", "desk")
)
# Behind a name that opens a line: what a note on the writer says next.
_OF_A_WRITER = re.compile(
    r",? (?:is|was|has|covers|writes|joined|reports|reported|contributed|can be|may be|lives|teaches|works|wrote|"
    r"previously|edits|ist|schreibt|arbeitet|est|es|é)\b"
)


def take_author_again(lines: list[Line], headline: int | None, book: Book) -> None:
    """Take what names a writer of the byline again: a signature, or a note that opens with the name.

    A name before a colon is a speaker, and a sentence that has the name further on may be part of the story.
    """
    written = [
        line.text[slice(*line.taken_by.groups["authors"])]
        for line in lines
        if line.taken_by is not None and "authors" in line.taken_by.groups
    ]
    # In the order of the byline, so that one of two that a line opens with is the same in every run.
    names = list(
        dict.fromkeys(name.casefold() for text in written for name in author_names(text) if _is_of_a_person(name))
    )
    if not names:
        return
    for index, line in enumerate(lines):
        if line.junk or index == headline:
            continue
        folded = line.text.casefold()
        name = min((name for name in names if name in folded), key=folded.index, default=None)
        if name is None:
            continue
        at = folded.index(name)
        behind = folded[at + len(name) :]
        # The story itself may open with a name.
        opens = not any(other.prose for other in lines[:index]) and not _POST.search(behind)
        is_note = at == 0 and not opens and _OF_A_WRITER.match(behind) is not None
        is_signature = not line.prose and line.words <= _LONGEST_SIGNATURE and not behind.startswith(":")
        if is_note or is_signature:
            line.take(AUTHOR_AGAIN, book)


def take_closing_name(lines: list[Line], headline: int | None, book: Book) -> None:
    """Take a name alone below the last sentence of the story, when all else below it is junk."""
    left = [index for index, line in enumerate(lines) if not line.junk and line.words]
    if len(left) <= _BEFORE_A_SIGNATURE or left[-1] == headline:
        return
    above, last = lines[left[-2]], lines[left[-1]]
    if above.prose and above.text.rstrip(_CLOSING).endswith(_SENTENCE_ENDS) and is_name_alone(last.text):
        last.take(CLOSING_NAME, book)


def _is_of_a_person(name: str) -> bool:
    words = name.casefold().split()
    return len(words) > 1 and _OUTLET_WORDS.isdisjoint(words)
