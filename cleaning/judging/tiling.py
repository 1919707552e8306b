"""Lines that were judged, as findings that tile the text."""

from __future__ import annotations

from dataclasses import replace

from ..records import Finding, Kind
from ..rules.evidence import UNDECIDED
from .line import Line


def tile(text: str, lines: list[Line], keep_kinds: frozenset[Kind]) -> list[Finding]:
    """One finding a line, or a part of a line where it was cut.

    White space belongs to what stands before it, except at the start of the text and before junk that ends the text,
    so that clean text neither starts nor ends with the blank lines around what was removed.
    """
    cuts: dict[int, tuple[str | None, Kind | None]] = {line.segment.start: (None, None) for line in lines}
    spans = _junk_spans(lines, keep_kinds)
    for _, end, _, _ in spans:
        cuts.setdefault(_past_blank(text, end), (None, None))
    # Where one cut ends and junk starts at the same place, the junk stands.
    cuts.update((start, (rule_id, kind)) for start, _, rule_id, kind in spans)
    starts = sorted((start, *by) for start, by in cuts.items() if start < len(text))
    if not starts:
        return [Finding(0, len(text), "kept")] if text else []
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    findings = [
        Finding(start, end, "junk" if rule_id else "kept", rule_id, kind)
        for (start, rule_id, kind), end in zip(starts, ends, strict=True)
    ]
    reasons = {line.segment.start: line.reason for line in lines if line.reason is not None}
    if reasons:
        findings = [
            replace(finding, reason=reasons.get(finding.start)) if finding.rule_id == UNDECIDED.id else finding
            for finding in findings
        ]
    findings[0] = replace(findings[0], start=0)
    return _blank_to_closing_junk(text, findings)


def _junk_spans(lines: list[Line], keep_kinds: frozenset[Kind]) -> list[tuple[int, int, str, Kind]]:
    """What is junk, in order and without overlap, as spans of the text."""
    spans: list[tuple[int, int, str, Kind]] = []
    for line in lines:
        taken = line.condemned_by
        if taken is not None:
            if taken.rule.kind in keep_kinds:
                continue
            spans.append((line.segment.start, line.segment.end, taken.rule.id, taken.rule.kind))
            continue
        if not line.matches:
            continue
        end_of_last = 0
        for match in sorted(line.matches, key=lambda match: (match.start, -match.end)):
            if match.rule.pattern.takes_line or match.start < end_of_last or match.rule.kind in keep_kinds:
                continue
            end_of_last = match.end
            start = line.segment.start
            spans.append((start + match.start, start + match.end, match.rule.id, match.rule.kind))
    return spans


def _past_blank(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _blank_to_closing_junk(text: str, findings: list[Finding]) -> list[Finding]:
    last_kept = max((i for i, finding in enumerate(findings) if finding.verdict == "kept"), default=None)
    if last_kept is None or last_kept == len(findings) - 1:
        return findings
    kept, junk = findings[last_kept], findings[last_kept + 1]
    visible_end = kept.start + len(text[kept.start : kept.end].rstrip())
    if kept.start < visible_end:
        findings[last_kept] = replace(kept, end=visible_end)
        findings[last_kept + 1] = replace(junk, start=visible_end)
    return findings
