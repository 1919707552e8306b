"""Import this where processes are forked from: numba is loaded there once, and the kernels are ready in all of them."""

from .tokens import tokenise

tokenise(["ready"])
