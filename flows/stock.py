"""What lies in the inbox."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from cleaning.records import Failure
from warehouse.store import files_of


def files_below(inbox: Path, warehouse: Path, failures: list[Failure]) -> Iterator[Path]:
    """The files below the inbox but for the warehouse's own, which may stand there too.

    A link to a folder, a link to nothing and what is no file (a pipe, a device) become failures.
    """
    home, own = warehouse.resolve().parent, files_of(warehouse.resolve())

    def refused(error: OSError) -> None:
        folder = Path(error.filename or inbox)
        failures.append(
            Failure(source_of(folder, inbox), "inbox", f"the folder cannot be listed: {error.strerror or error}")
        )

    for folder, folders, names in os.walk(inbox, onerror=refused):
        its_own = own if Path(folder).resolve() == home else frozenset[str]()
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in its_own)
        for link in (Path(folder, name) for name in folders):
            if link.is_symlink():
                # It may lead back into the inbox, or to what stands there under another name.
                reason = "links to folders are not followed; put the folder itself here (move it, or `mount --bind` it)"
                failures.append(Failure(source_of(link, inbox), "inbox", reason))
        for name in sorted(names):
            path = Path(folder, name)
            real = Path(os.path.realpath(path))
            if name.startswith(".") or (real.parent == home and real.name in own):
                continue
            try:
                if not path.is_file():
                    reason = (
                        "the link leads to nothing" if path.is_symlink() else "it is no file but a pipe or a device"
                    )
                    failures.append(Failure(source_of(path, inbox), "inbox", f"{reason}; remove it"))
                    continue
                path.relative_to(inbox).as_posix().encode()
            except OSError as error:
                reason = f"the file cannot be opened: {error.strerror or error}"
                failures.append(Failure(source_of(path, inbox), "inbox", reason))
            except UnicodeEncodeError:
                reason = "the name of the file is not UTF-8; rename it"
                failures.append(Failure(source_of(path, inbox), "inbox", reason))
            else:
                yield path


def source_of(path: Path, inbox: Path) -> str:
    """The name of a file or folder: its path below the inbox; bytes that are not UTF-8 are written as `\\xff`."""
    name = path.relative_to(inbox).as_posix() if path != inbox else "."
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def paths_of(source: str) -> Iterator[str]:
    """The paths below the inbox that the file of a source may have: what stands before each `#`, and the whole."""
    yield from (source[: found.start()] for found in re.finditer("#", source))
    yield source
