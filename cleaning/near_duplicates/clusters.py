"""Verified links to stars: each cluster is an origin and the passages that are verified against that origin.

No transitive closure: in a chain A ~ B ~ C where A and C are unlike, C is no copy of A.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .kernels import frozen


def stars(passages: int, left: NDArray[np.int64], right: NDArray[np.int64]) -> NDArray[np.int64]:
    """The origin that each passage belongs to, shape (passages,); an origin belongs to itself, -1 belongs to none.

    Passages are numbered from 0 in the order in which they were first published; the order must be total, for it alone
    decides. `left[i]` and `right[i]` are linked, in whatever order. The earliest passage that is not yet placed
    becomes an origin and takes all those linked to it that are not yet placed. Takes time and memory of
    O(passages + links).
    """
    from .kernels import grouping

    both = np.concatenate([left, right])
    partners = np.concatenate([right, left])[np.argsort(both, kind="stable")]
    begins = np.zeros(passages + 1, dtype=np.int64)
    np.cumsum(np.bincount(both, minlength=passages), out=begins[1:])
    made: NDArray[np.int64] = grouping.stars(frozen(begins), frozen(partners))
    return made
