"""How many words lines have, and whether they read like prose.

A line alone is counted by `count_words`, which says what a word is. The lines of a text are counted together, in one
pass over their characters (`word_counts`): a tenth of the time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_LETTERS = "[^\\W_]"
_JOINERS = "['-]"
_WORD = re.compile(f"{_LETTERS}+(?:{_JOINERS}{_LETTERS}+)*")
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
"""A character of a script that puts no spaces between words."""
_SENTENCE_END = re.compile(r"(?:[.!?…。！？؟۔।։።|]['\")\]]*|:)$")
_SENTENCE_WITHIN = re.compile(r"[^\W\d_]{2}[.!?…]['\")]* +['\"(]?[^\W\d_]|[。！？]")

_ENOUGH = 600
_PROSE_WORDS = 9
_LONG_LINE_WORDS = 30


def count_words(folded: str) -> int:
    """Words in a line; in scripts that put no spaces between words, two characters count as one.

    Of a line that is long enough to be prose whatever it says, the words of its beginning are counted.
    """
    folded = folded[:_ENOUGH]
    if folded.isascii() or not UNSPACED.search(folded):
        return len(_WORD.findall(folded))
    unspaced = len(UNSPACED.findall(folded))
    return len(_WORD.findall(UNSPACED.sub(" ", folded))) + (unspaced + 1) // 2


def count_words_of(folded_lines: Sequence[str]) -> list[int]:
    """`count_words` of each line; none may be empty."""
    if not folded_lines:
        return []
    # numba takes a second to import: calls that never judge do not wait for it.
    import numpy as np

    from .word_counts import count

    beginnings = "\n".join([line[:_ENOUGH] for line in folded_lines])
    codes = np.frombuffer(beginnings.encode("utf-32-le", "surrogatepass"), np.uint32)
    counted: list[int] = count(codes, _classes(), len(folded_lines)).tolist()
    return counted


@cache
def _classes() -> NDArray[np.uint8]:
    """What every code point is in a word: a part of it, a joiner within it, a word by itself (unspaced), or nothing."""
    import numpy as np

    from .word_counts import BY_ITSELF, IN_WORD, JOINER

    codes = np.arange(0x110000, dtype="<u4")
    characters = codes.tobytes().decode("utf-32-le", "surrogatepass")
    classes = np.zeros(len(codes), np.uint8)
    for what, characters_of in ((IN_WORD, _LETTERS), (JOINER, _JOINERS), (BY_ITSELF, UNSPACED.pattern)):
        for run in re.finditer(f"(?:{characters_of})+", characters):
            classes[run.start() : run.end()] = what
    return classes


def reads_like_prose(folded: str, words: int) -> bool:
    """Whether a line reads like sentences: long, or of some length and ended or broken the way sentences are."""
    if words >= _LONG_LINE_WORDS:
        return True
    if words < _PROSE_WORDS:
        return False
    return bool(_SENTENCE_END.search(folded) or _SENTENCE_WITHIN.search(folded))
