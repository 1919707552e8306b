"""Where commands print: a console that does not mind when the reader of a pipe has seen enough."""

from __future__ import annotations

import os
import sys
from typing import Any

from rich.console import Console as RichConsole


class Console(RichConsole):
    """Rich's console, plain where the output is no terminal, and silent once the pipe is closed (`| head`)."""

    def __init__(self, **options: Any) -> None:
        super().__init__(highlight=False, **options)

    def on_broken_pipe(self) -> None:
        """Go on without printing, so that the exit code still says how the command ended."""
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
