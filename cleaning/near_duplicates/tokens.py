"""Text to normalised tokens that know their place, and tokens to shingles.

The normaliser (`nfkc-casefold-1`): typographic quotes folded, soft hyphens and zero-width marks inside a word dropped,
NFKC, casefold. Digits stay digits: masking them makes unrelated earnings tables alike. In scripts that put no spaces
between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) every character is a token, so that a shingle is a
character n-gram there, and two characters count as one word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import regex

from ..records import Token

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_INSIDE = "\u00ad\u200b-\u200d\u2060"
_TOKEN = regex.compile(
    rf"[{_UNSPACED}]\p{{M}}*"
    rf"|[\p{{L}}\p{{N}}--[{_UNSPACED}]][\p{{L}}\p{{N}}\p{{M}}{_INSIDE}--[{_UNSPACED}]]*"
    rf"(?:['’ʼ][\p{{L}}--[{_UNSPACED}]][\p{{L}}\p{{M}}{_INSIDE}--[{_UNSPACED}]]*)*",
    regex.VERSION1,
)
_DROPPED = str.maketrans({"’": "'", "ʼ": "'", **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060")})
_IS_UNSPACED = regex.compile(rf"[{_UNSPACED}]")


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]`, in order; their spans are offsets into `text`."""
    return [
        Token(_normalise(found.group()), found.start(), found.end())
        for found in _TOKEN.finditer(text, start, len(text) if end is None else end)
    ]


def _normalise(word: str) -> str:
    if word.isascii():
        return word.casefold()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word.translate(_DROPPED)).casefold())


def words_in(tokens: Sequence[Token]) -> int:
    """How many words the tokens amount to."""
    unspaced = sum(1 for token in tokens if _IS_UNSPACED.match(token.text))
    return len(tokens) - unspaced + (unspaced + 1) // 2


def shingles(tokens: Sequence[Token], width: int) -> set[str]:
    """The distinct runs of `width` tokens, each as one string. Fewer tokens make one shingle, none make none."""
    texts = [token.text for token in tokens]
    if not texts:
        return set()
    return {" ".join(texts[at : at + width]) for at in range(max(1, len(texts) - width + 1))}
