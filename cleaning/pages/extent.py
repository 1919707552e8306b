"""How deep the tags of a page are nested and how much text it could have, counted by numba, however broken it is.

Import it inside the function that calls it: importing numba takes half a second.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit

from .walk import tag_table

# numba sees no change of another file, so what the kernel rests on stands here: the digest and the slots of tag_table.
_START = np.uint64(0xCBF29CE484222325)
_PRIME = np.uint64(0x100000001B3)
_SLOTS = 1024
_SPACE, _SLASH, _LESS, _GREATER, _MARK, _DASH = map(ord, " /<>!-")

_STAY_OPEN = "area base br col embed hr img input link meta param source track wbr p li td tr th dd dt option"
_TAGS_MEASURED = tag_table({**dict.fromkeys(_STAY_OPEN.split(), 1), "script": 2, "style": 2})
_PER_TAG = 4


def measure(html: bytes) -> tuple[int, int]:
    """How deep the tags of a page are nested, by counting, and the most characters its text could have.

    Tags that may stay open are left out. The characters are those outside of tags, scripts, styles and comments, white
    space in a row as one, and four more a tag for the line breaks and bullets that show what it means.
    """
    return _measure(np.frombuffer(html, np.uint8), *_TAGS_MEASURED)


@njit(cache=True, error_model="numpy")
def _measure(html: Any, digests: Any, meanings: Any) -> tuple[int, int]:
    size = len(html)
    at = depth = deepest = characters = 0
    blank = True
    while at < size:
        byte = html[at]
        if byte != _LESS:
            white = byte <= _SPACE
            if byte & 0xC0 != 0x80 and not (white and blank):
                characters += 1
            blank = white
            at += 1
            continue
        if at + 3 < size and html[at + 1] == _MARK and html[at + 2] == _DASH and html[at + 3] == _DASH:
            at = _behind_comment(html, at + 4)
            continue
        at += 1
        closing = at < size and html[at] == _SLASH
        if closing:
            at += 1
        letter = at < size and 97 <= html[at] | 32 <= 122
        digest = _START
        while letter and at < size:
            byte = html[at]
            if 65 <= byte <= 90:
                byte |= 32
            if not (97 <= byte <= 122 or 48 <= byte <= 57 or byte == _DASH):
                break
            digest = (digest ^ np.uint64(byte)) * _PRIME
            at += 1
        while at < size and html[at] != _GREATER and html[at] != _LESS:
            at += 1
        if not letter or at >= size or html[at] == _LESS:
            continue
        is_empty = html[at - 1] == _SLASH
        at += 1
        characters += _PER_TAG
        slot = np.int64(digest % np.uint64(_SLOTS))
        while digests[slot] != 0 and digests[slot] != digest:
            slot = (slot + 1) % _SLOTS
        meaning = meanings[slot] if digests[slot] == digest else 0
        if is_empty or meaning == 1:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        deepest = max(deepest, depth)
        if meaning == 2 and not closing:
            while at + 1 < size and not (html[at] == _LESS and html[at + 1] == _SLASH):
                at += 1
    return deepest, characters


@njit(cache=True, error_model="numpy")
def _behind_comment(html: Any, at: int) -> int:
    """The place behind the end of a comment, from behind its start; the end of the page where it has none."""
    size = len(html)
    while at < size:
        if html[at] == _DASH and at + 2 < size and html[at + 1] == _DASH and html[at + 2] == _GREATER:
            return at + 3
        at += 1
    return size
