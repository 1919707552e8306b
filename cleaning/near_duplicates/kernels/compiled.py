"""How the inner loops of matching are compiled: by numba, at their first call, and kept compiled in a cache.

numba compiles a kernel anew when the file that it stands in has changed, and does not see that a helper in another file
has. So a helper stands in the file of the kernels that use it; where two files need one, each has its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba
from numba.extending import intrinsic


def kernel(function: Callable[..., Any]) -> Any:
    """Compile at the first call, and keep what was compiled beside this file."""
    return numba.njit(cache=True, error_model="numpy")(function)


def inlined(function: Callable[..., Any]) -> Any:
    """A helper of kernels."""
    return numba.njit(error_model="numpy")(function)


def machine_code(function: Callable[..., Any]) -> Any:
    """A helper of kernels that is written in LLVM's own terms."""
    return intrinsic(function)
