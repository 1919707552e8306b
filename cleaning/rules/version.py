"""Which rules judged: a name that changes with everything that a verdict depends on."""

from __future__ import annotations

import hashlib
from pathlib import Path

_RULES = Path(__file__).parent
_BESIDE = (
    "repair",
    "line_wraps",
    "judge",
    "segments",
    "authors",
    "dates",
    "templates",
    "prose",
    "word_counts",
)
_JUDGING = (
    *sorted(_RULES.rglob("*.py")),
    *sorted((_RULES.parent / "judging").glob("*.py")),
    *sorted((_RULES.parent / "line_measures").glob("*.py")),
    *(_RULES.parent / f"{name}.py" for name in _BESIDE),
    *(_RULES.parent / name for name in ("line_model.py", "line_model.json")),
)


def _version() -> str:
    digest = hashlib.sha256()
    for file in _JUDGING:
        name = file.relative_to(_RULES.parent).as_posix()
        digest.update(name.encode() + b"\0" + file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:12]


RULES_VERSION = _version()
"""12 hex digits over the source of repairs, rules and judge; what another version judged is judged again."""
