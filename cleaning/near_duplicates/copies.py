"""Findings and the copies among them to the spans of provenance, which tile the text again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..records import Finding, Kind, Relation, Verdict


@dataclass(frozen=True, slots=True)
class Copy:
    """A span of an article that an earlier passage has too, and where that is.

    `cluster_id` is set where the span is a whole passage whose origin is the origin of its cluster.
    """

    start: int
    end: int
    origin_article_id: str
    origin_start: int
    origin_end: int
    origin_outlet: str | None
    relation: Relation
    similarity: float
    cluster_id: str | None = None


@dataclass(frozen=True, slots=True)
class ProvenanceSpan:
    """One span of an article with its verdict, the rule that took it, or the copy that it is."""

    start: int
    end: int
    verdict: Verdict
    rule_id: str | None = None
    kind: Kind | None = None
    reason: str | None = None
    copy: Copy | None = None


def mark_copies(text: str, findings: Sequence[Finding], copies: Iterable[Copy]) -> list[ProvenanceSpan]:
    """The findings with copies cut out of what was kept; the spans tile the text.

    `copies` come in order of weight: where two overlap, the earlier in the list keeps the characters, and what is left
    of the other is marked only where it still holds a letter or digit. White space after a copy belongs to it, and so
    does a mark (`.`, `。`) that would be left over beside it without a letter or digit.
    """
    marked = _marked(text, copies)
    spans: list[ProvenanceSpan] = []
    at = 0
    for finding in findings:
        if finding.verdict == "junk":
            spans.append(
                ProvenanceSpan(finding.start, finding.end, "junk", finding.rule_id, finding.kind, finding.reason)
            )
            continue
        while at < len(marked) and marked[at].end <= finding.start:
            at += 1
        spans.extend(_cut(text, finding, marked, at))
    return spans


class _Piece(NamedTuple):
    """What a copy keeps of its span beside copies of more weight."""

    start: int
    end: int
    copy: Copy


def _marked(text: str, copies: Iterable[Copy]) -> list[_Piece]:
    """What each copy keeps of its span, in the order of the text."""
    marked: list[_Piece] = []
    starts: list[int] = []
    for copy in copies:
        at = bisect_right(starts, copy.start)
        if at and marked[at - 1].end > copy.start:
            at -= 1
        position = copy.start
        pieces = []
        while at < len(marked) and marked[at].start < copy.end:
            pieces.append(_Piece(position, marked[at].start, copy))
            position = marked[at].end
            at += 1
        pieces.append(_Piece(position, copy.end, copy))
        for piece in pieces:
            if piece.start < piece.end and _says_something(text, piece.start, piece.end):
                place = bisect_right(starts, piece.start)
                starts.insert(place, piece.start)
                marked.insert(place, piece)
    return marked


def _cut(text: str, finding: Finding, marked: Sequence[_Piece], first: int) -> list[ProvenanceSpan]:
    """A kept finding with the pieces, from the `first` on, cut out of it."""
    spans: list[ProvenanceSpan] = []
    position = finding.start
    for number in range(first, len(marked)):
        start, end, copy = marked[number]
        if start >= finding.end:
            break
        start, end = max(start, position), min(end, finding.end)
        if start >= end:
            continue
        while end < finding.end and text[end].isspace():
            end += 1
        if position < start and _says_something(text, position, start):
            spans.append(ProvenanceSpan(position, start, "kept"))
        elif spans:
            spans[-1] = replace(spans[-1], end=start)
        else:
            start = position
        spans.append(ProvenanceSpan(start, end, "copy", copy=copy))
        position = end
    if spans and not _says_something(text, position, finding.end):
        spans[-1] = replace(spans[-1], end=finding.end)
    elif position < finding.end:
        spans.append(ProvenanceSpan(position, finding.end, "kept"))
    return spans


_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def _says_something(text: str, start: int, end: int) -> bool:
    return _LETTER_OR_DIGIT.search(text, start, end) is not None
