"""The words of many lines counted in one pass, compiled by numba. Import it inside the function that calls it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

IN_WORD, JOINER, BY_ITSELF = 1, 2, 3
"""What a character is in a word: a part of it, a joiner within it, a word by itself; 0 is none of these."""


def count(codes: NDArray[np.uint32], classes: NDArray[np.uint8], lines: int) -> NDArray[np.int64]:
    """The words of each line, for the code points of lines that line breaks part; `classes` is by code point.

    A word goes on behind a single joiner; of characters BY_ITSELF two are a word.
    """
    words: NDArray[np.int64] = _count(codes, classes, lines)
    return words


@njit(cache=True)
def _count(codes: Any, classes: Any, lines: int) -> Any:
    words = np.zeros(lines, np.int64)
    line = unspaced = state = 0
    for at in range(len(codes)):
        what = classes[codes[at]]
        if what == IN_WORD:
            words[line] += state == 0
            state = IN_WORD
        elif what == JOINER and state == IN_WORD:
            state = JOINER
        else:
            state = 0
            unspaced += what == BY_ITSELF
            if codes[at] == 10:
                words[line] += (unspaced + 1) // 2
                line += 1
                unspaced = 0
    words[line] += (unspaced + 1) // 2
    return words
