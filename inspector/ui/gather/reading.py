"""Reading a folder of pictures: which there are and when they were taken, away from the window's thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from inspector.errors import WorldError
from inspector.ui.asking import PICTURES
from inspector.ui.tasks import Progress

MOST = 20_000
TELL_EVERY = 20


class Picture(NamedTuple):
    """A picture file. `taken` is by the camera's clock, with an offset only if it wrote one; None if it told
    none. `broken` is one that cannot be read."""

    path: Path
    taken: datetime | None = None
    broken: bool = False


class Reader:
    """`found` grows while it reads, so that what was read is there also when the person stops it."""

    def __init__(self, folder: Path, look: Callable[[Path], datetime | None]) -> None:
        self._folder, self._look = folder, look
        self.found: list[Picture] = []

    def __call__(self, progress: Progress) -> None:
        paths = []
        for path in picture_files(self._folder):
            progress.check()
            paths.append(path)
            if len(paths) == MOST:
                break
        for number, path in enumerate(paths):
            progress.check()
            if number % TELL_EVERY == 0:
                progress.report(number, len(paths))
            self.found.append(self._read(path))

    def _read(self, path: Path) -> Picture:
        try:
            return Picture(path, self._look(path))
        except (WorldError, OSError):
            return Picture(path, broken=True)


def picture_files(folder: Path) -> Iterator[Path]:
    """Every file in the folder and those below it that is called a picture; what is hidden is left out."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(parent, name)
            if not name.startswith(".") and path.suffix.casefold() in PICTURES and _is_file(path):
                yield path


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # the phone was unplugged this moment
        return False
