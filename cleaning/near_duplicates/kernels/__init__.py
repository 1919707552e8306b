"""The inner loops of matching, compiled by numba, over arrays and nothing but arrays.

Import the modules of this package inside the function that calls them: importing numba takes half a second that a run
without matching need not pay. Every kernel works on all texts or on those from a place on, on one thread, and is
deterministic.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """The array as kernels take their input: contiguous and read-only, so that each kernel is compiled only once."""
    view = np.ascontiguousarray(array)[:]
    view.flags.writeable = False
    return view
