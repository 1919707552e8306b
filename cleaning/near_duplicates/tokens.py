"""Texts to normalised tokens that know their place, as arrays: nothing here makes a Python object a token.

The normaliser (`nfkc-casefold-2`) answers, for every token, what `unicodedata` answers for its characters: typographic
apostrophes folded, default-ignorable code points (soft hyphens, zero-width marks, variation selectors) dropped, NFKC,
casefold, NFKC. Digits stay digits: masking them makes unrelated earnings tables alike. A token is a word (letters,
numbers and their marks, with apostrophes between letters); quotes, dashes and white space of any kind stand between
tokens. In scripts that put no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) every character with
its marks is a token, so that a shingle is a character n-gram there, and two characters count as one word.

A token is known by a 64-bit hash of its normal form. Two different tokens of a warehouse of 10 million distinct ones
share a hash with probability 3 in a million (n^2 / 2^65), so that what is compared by hashes is compared exactly.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .kernels import frozen


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The tokens of several texts, one text after another.

    Those of text `t` are `offsets[t]` to `offsets[t + 1]`. `starts` and `ends` are half-open offsets in characters into
    the token's own text, `hashes` are 64-bit hashes of the normal forms, `unspaced` says that the token is a character
    of a script without spaces.
    """

    hashes: NDArray[np.uint64]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    unspaced: NDArray[np.bool_]
    offsets: NDArray[np.int64]

    def __len__(self) -> int:
        """How many texts there are."""
        return len(self.offsets) - 1

    def counts(self) -> NDArray[np.int64]:
        """How many tokens each text has."""
        return np.diff(self.offsets)

    def words(self) -> NDArray[np.int64]:
        """How many words each text amounts to: two characters of a script without spaces count as one."""
        running = np.concatenate(([0], np.cumsum(self.unspaced, dtype=np.int64)))
        unspaced = running[self.offsets[1:]] - running[self.offsets[:-1]]
        words: NDArray[np.int64] = self.counts() - unspaced + (unspaced + 1) // 2
        return words

    def of_texts(self, texts: NDArray[np.int64]) -> Tokens:
        """The tokens of these texts alone, in this order."""
        from .kernels import grouping

        begins = frozen(self.offsets[texts])
        offsets = np.zeros(len(texts) + 1, dtype=np.int64)
        np.cumsum(self.offsets[texts + 1] - begins, out=offsets[1:])

        def taken(column: NDArray[Any]) -> NDArray[Any]:
            found: NDArray[Any] = grouping.stretches(frozen(column), begins, frozen(offsets))
            return found

        return Tokens(taken(self.hashes), taken(self.starts), taken(self.ends), taken(self.unspaced), offsets)


def tokenise(texts: Sequence[str]) -> Tokens:
    """The tokens of the texts, in order. Lone surrogates are between tokens."""
    encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
    bounds = np.zeros(len(texts) + 1, dtype=np.int64)
    np.cumsum(np.fromiter(map(len, encoded), dtype=np.int64, count=len(encoded)), out=bounds[1:])
    return tokenise_utf8(np.frombuffer(b"".join(encoded), dtype=np.uint8), bounds)


def tokenise_utf8(data: NDArray[np.uint8], bounds: NDArray[np.int64]) -> Tokens:
    """The tokens of the texts `data[bounds[t]:bounds[t + 1]]`, which are valid UTF-8 (as in an Arrow array)."""
    bounds = bounds.astype(np.int64, copy=False)
    parts: list[Tokens] = []
    first = 0
    while first < len(bounds) - 1 or not parts:
        last = int(np.searchsorted(bounds, bounds[first] + _BYTES_AT_A_TIME, side="right")) - 1
        last = min(max(last, first + 1), len(bounds) - 1)
        parts.append(_tokenised(data, bounds[first : last + 1]))
        first = last
    if len(parts) == 1:
        return parts[0]
    before = np.cumsum([0, *(len(part.hashes) for part in parts)])
    return Tokens(
        hashes=np.concatenate([part.hashes for part in parts]),
        starts=np.concatenate([part.starts for part in parts]),
        ends=np.concatenate([part.ends for part in parts]),
        unspaced=np.concatenate([part.unspaced for part in parts]),
        offsets=np.concatenate([[0], *(part.offsets[1:] + n for part, n in zip(parts, before[:-1], strict=True))]),
    )


_BYTES_AT_A_TIME = 1 << 26
"""So much text is tokenised in one go: room is made for the most tokens that it can have."""


def _tokenised(data: NDArray[np.uint8], bounds: NDArray[np.int64]) -> Tokens:
    from .kernels import hashing

    texts = len(bounds) - 1
    most = int(bounds[-1] - bounds[0]) // 2 + texts + 1  # a token takes a byte and a separator, or two bytes and more
    hashes = np.empty(most, dtype=np.uint64)
    starts, ends = np.empty(most, dtype=np.int32), np.empty(most, dtype=np.int32)
    unspaced = np.empty(most, dtype=np.bool_)
    offsets = np.zeros(texts + 1, dtype=np.int64)
    slow = np.empty((most, 3), dtype=np.int64)
    data, bounds = frozen(data), frozen(bounds)
    at = count = slow_count = 0
    while True:
        at, count, slow_count = hashing.tokenise(
            data, bounds, at, *_PAGES.arrays(), count, slow_count, hashes, starts, ends, unspaced, offsets, slow
        )
        if at == texts:
            break
        _PAGES.describe(np.flatnonzero(hashing.pages_in(data, bounds[at], bounds[at + 1])))
    if slow_count:
        words = [
            data[first:last].tobytes().decode("utf-8", "surrogatepass") for _, first, last in slow[:slow_count].tolist()
        ]
        hashes[slow[:slow_count, 0]] = _hashes_of(words)
    return Tokens(hashes[:count], starts[:count], ends[:count], unspaced[:count], offsets)


def normal_form(token: str) -> str:
    """The text of which `Tokens.hashes` has the hash, for the characters that a token spans."""
    kept = token.translate(_FOLDED)
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", kept).casefold())


def _hashes_of(words: Sequence[str]) -> NDArray[np.uint64]:
    from .kernels import hashing

    distinct = {word: normal_form(word) for word in words}
    encoded = [form.encode("utf-32-le", "surrogatepass") for form in distinct.values()]
    bounds = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum([len(form) // 4 for form in encoded], out=bounds[1:])
    codes = np.frombuffer(b"".join(encoded), dtype="<u4")
    hashes = dict(zip(distinct, hashing.hash_codes(frozen(codes), frozen(bounds)), strict=True))
    return np.array([hashes[word] for word in words], dtype=np.uint64)


# --- what the kernel knows of code points

_APOSTROPHES = "'’‘‛ʼ＇′´`"
_IGNORABLE = (
    (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
"""Default_Ignorable_Code_Point of the Unicode Character Database: what NFKC_Casefold drops."""
_WITHOUT_SPACES = (
    (0x0E01, 0x0E4E), (0x0E81, 0x0EDF), (0x1000, 0x109F), (0x1780, 0x17DD), (0x2E80, 0x2FD5), (0x3005, 0x3007),
    (0x3021, 0x3029), (0x3038, 0x303C), (0x3041, 0x3096), (0x309D, 0x309F), (0x30A1, 0x30FA), (0x30FC, 0x30FF),
    (0x31F0, 0x31FF), (0x32D0, 0x32FE), (0x3300, 0x3357), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FE),
    (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x16FE2, 0x16FE3), (0x16FF0, 0x16FF1),
    (0x1AFF0, 0x1B16F), (0x1F200, 0x1F200), (0x20000, 0x3FFFD),
)  # fmt: skip
"""Blocks of the scripts that put no spaces between words; their decimal digits and punctuation are as elsewhere."""
_FOLDED = {
    **{ord(apostrophe): "'" for apostrophe in _APOSTROPHES},
    **{code: None for first, last in _IGNORABLE for code in range(first, last + 1)},
}


class _Pages:
    """Class, fold and combining class of code points, a page of 256 at a time when a text first needs it.

    A code point is simple where what it folds to depends on nothing before it; then the kernel looks it up. Otherwise
    its token goes to `unicodedata`. Both give the same (Unicode Standard Annex 15: NFKC is closed under concatenation
    where the second string begins with a starter that composes with nothing before it).
    """

    def __init__(self) -> None:
        self._page_of = np.full(0x1100, -1, dtype=np.int32)
        self._classes = np.empty(0, dtype=np.uint8)
        self._trails = np.empty(0, dtype=np.uint8)
        self._folds = np.empty(0, dtype=np.uint32)
        self._expansions: list[int] = []
        self._expansion_array = np.empty(0, dtype=np.uint32)
        self._composing: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    def arrays(self) -> tuple[NDArray[Any], ...]:
        if not self._classes.size:
            self.describe(np.array([0]))
        arrays = (self._page_of, self._classes, self._trails, self._folds, self._expansion_array)
        return tuple(frozen(array) for array in arrays)

    def describe(self, pages: NDArray[np.int64]) -> None:
        with self._lock:
            self._add(pages)

    def _add(self, pages: NDArray[np.int64]) -> None:
        if not self._composing:
            self._composing = _composing()
        classes, trails, folds = [], [], []
        page_of = self._page_of.copy()
        known = len(self._classes) // 256
        for page in (int(page) for page in pages):
            if page_of[page] >= 0:
                continue
            page_of[page] = known
            known += 1
            for code in range(page * 256, page * 256 + 256):
                kind, trail, fold = self._describe(code)
                classes.append(kind)
                trails.append(trail)
                folds.append(fold)
        self._classes = np.concatenate((self._classes, np.array(classes, dtype=np.uint8)))
        self._trails = np.concatenate((self._trails, np.array(trails, dtype=np.uint8)))
        self._folds = np.concatenate((self._folds, np.array(folds, dtype=np.uint32)))
        self._expansion_array = np.array(self._expansions, dtype=np.uint32)
        self._page_of = page_of

    def _describe(self, code: int) -> tuple[int, int, int]:
        from .kernels import hashing

        character = chr(code)
        kind = _class_of(code)
        if kind in (hashing.SEPARATOR, hashing.APOSTROPHE, hashing.IGNORABLE):
            return kind, 0, code
        once = unicodedata.normalize("NFKC", character)
        folded = once.casefold()
        form = unicodedata.normalize("NFKC", folded)
        pieces = [unicodedata.normalize("NFKD", piece) for piece in (character, folded)]
        trail = max(unicodedata.combining(piece[-1]) if piece else 0 for piece in pieces)
        if form == character and pieces[0] == character and trail and character not in self._composing:
            kind |= hashing.ORDERED
        elif not all(piece and not unicodedata.combining(piece[0]) for piece in pieces) or any(
            piece[0] in self._composing for piece in pieces
        ):
            return kind | hashing.COMPLEX, trail, code
        if len(form) == 1:
            return kind, trail, ord(form)
        place = len(self._expansions)
        self._expansions.extend((len(form), *map(ord, form)))
        return kind, trail, hashing.EXPANDS + place


def _composing() -> frozenset[str]:
    """The characters that may join one that stands before them: second of a canonical pair, or a conjoining jamo."""
    pairs = (unicodedata.decomposition(chr(code)) for code in range(0xC0, 0x20000))
    seconds = {chr(int(pair.split()[1], 16)) for pair in pairs if pair and pair[0] != "<" and " " in pair}
    return frozenset(seconds | {chr(code) for code in range(0x1160, 0x1200)})


def _within(code: int, ranges: Sequence[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in ranges)


def _class_of(code: int) -> int:
    from .kernels import hashing

    if chr(code) in _APOSTROPHES:
        return hashing.APOSTROPHE
    if code in _FOLDED:
        return hashing.IGNORABLE
    category = unicodedata.category(chr(code))
    if _within(code, _WITHOUT_SPACES) and (category[0] in "LM" or category in ("Nl", "So")):
        mark = category[0] == "M" or code in (0xFF9E, 0xFF9F)
        return hashing.UNSPACED_MARK if mark else hashing.UNSPACED
    return {"L": hashing.LETTER, "N": hashing.NUMBER, "M": hashing.MARK}.get(category[0], hashing.SEPARATOR)


_PAGES = _Pages()
