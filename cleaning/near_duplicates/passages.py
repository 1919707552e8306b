"""The passages of an article that are compared: its kept lines, cut where they are too long to be one paragraph."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from ..records import Finding
from .recipe import RECIPE
from .tokens import tokenise

_SENTENCE_END = re.compile(r"[.!?…]['\"”’)\]]*\s+|[。！？]+[」』”]*")


def passages(text: str, findings: Iterable[Finding]) -> list[tuple[int, int]]:
    """The spans of `text` to be compared, in order, without the white space around them.

    A line of more than `RECIPE.longest_passage_words` words (a page that lost its line breaks) is cut behind a
    sentence, or failing that between words.
    """
    spans: list[tuple[int, int]] = []
    for finding in findings:
        if finding.verdict == "junk":
            continue
        part = text[finding.start : finding.end]
        start = finding.end - len(part.lstrip())
        end = finding.start + len(part.rstrip())
        if start < end:
            spans.extend(_bounded(text, start, end))
    return spans


def text_key(passage: str) -> int:
    """A 64-bit key of the exact text of a passage (BLAKE2b): equal texts collapse before anything is compared."""
    return int.from_bytes(hashlib.blake2b(passage.encode("utf-8", "replace"), digest_size=8).digest(), "little")


def _bounded(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    most = RECIPE.longest_passage_words
    if end - start <= most:
        return [(start, end)]
    if end - start < 2 * most and text.isascii():
        return [(start, end)]  # two words have something between them
    starts = (tokenise([text[start:end]]).starts + start).tolist()
    if len(starts) <= most:
        return [(start, end)]
    spans: list[tuple[int, int]] = []
    sentence_ends = [match.end() for match in _SENTENCE_END.finditer(text, start, end)]
    first = 0
    while len(starts) - first > most:
        limit = starts[first + most]
        cut = max((e for e in sentence_ends if starts[first + most // 2] < e <= limit), default=limit)
        spans.append((starts[first] if spans else start, len(text[:cut].rstrip())))
        first = next(i for i in range(first, len(starts)) if starts[i] >= cut)
    spans.append((starts[first] if spans else start, end))
    return spans
