"""Findings and the copies among them to the spans of provenance, which tile the text again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

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
    marked: list[tuple[int, int, Copy]] = []
    for copy in copies:
        free = [(copy.start, copy.end)]
        for start, end, _ in marked:
            if start >= copy.end or end <= copy.start:
                continue
            free = [piece for a, b in free for piece in ((a, min(b, start)), (max(a, end), b)) if piece[0] < piece[1]]
            if not free:
                break
        marked.extend((a, b, copy) for a, b in free if _says_something(text[a:b]))
    marked.sort(key=lambda piece: piece[0])

    spans: list[ProvenanceSpan] = []
    at = 0
    for finding in findings:
        if finding.verdict == "junk":
            spans.append(
                ProvenanceSpan(finding.start, finding.end, "junk", finding.rule_id, finding.kind, finding.reason)
            )
            continue
        while at < len(marked) and marked[at][1] <= finding.start:
            at += 1
        spans.extend(_cut(text, finding, marked[at:]))
    return spans


def _cut(text: str, finding: Finding, marked: Sequence[tuple[int, int, Copy]]) -> list[ProvenanceSpan]:
    spans: list[ProvenanceSpan] = []
    position = finding.start
    for start, end, copy in marked:
        if start >= finding.end:
            break
        start, end = max(start, position), min(end, finding.end)
        if start >= end:
            continue
        while end < finding.end and text[end].isspace():
            end += 1
        if position < start and _says_something(text[position:start]):
            spans.append(ProvenanceSpan(position, start, "kept"))
        elif spans:
            spans[-1] = replace(spans[-1], end=start)
        else:
            start = position
        spans.append(ProvenanceSpan(start, end, "copy", copy=copy))
        position = end
    if spans and not _says_something(text[position : finding.end]):
        spans[-1] = replace(spans[-1], end=finding.end)
    elif position < finding.end:
        spans.append(ProvenanceSpan(position, finding.end, "kept"))
    return spans


def _says_something(text: str) -> bool:
    return any(character.isalnum() for character in text)
