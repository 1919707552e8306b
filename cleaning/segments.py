"""Text to segments: the lines of a text with their true character offsets."""

from __future__ import annotations

from .records import Segment

# A line ends where str.splitlines() says so. White space at its ends, and the marks that have no width
# (BOM, zero-width space and joiners, direction marks), belong to no segment.
_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_INVISIBLE = " \t\xa0\x1f\u1680\u202f\u205f\u2060\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x2010)))
_AT_ENDS = _BREAKS + _INVISIBLE


def segments(text: str) -> list[Segment]:
    """The non-blank lines of `text`, in order, each trimmed to its first and last visible character."""
    found: list[Segment] = []
    end_of_last = 0
    for line in text.splitlines(keepends=True):
        begun = line.lstrip(_AT_ENDS)
        end_of_last += len(line)
        if begun:
            start = end_of_last - len(begun)
            found.append(Segment(start, start + len(begun.rstrip(_AT_ENDS))))
    return found
