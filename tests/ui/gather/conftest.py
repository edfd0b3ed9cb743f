"""A mystery shopper with a phone full of pictures, writing up the visit in the evening."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from inspector.ui.gather.screen import GatherScreen
from tests.ui.fill.conftest import (
    ROOM,
    Inspection,
    elena,
    hotel,
    inspection,
    language,
    session,
    supervisor,
    theme,
)
from tests.ui.people import Supervisor

__all__ = ["elena", "hotel", "inspection", "language", "session", "supervisor", "theme"]
TAKEN, TIMES = 0x9003, 0x8769


def photograph(path: Path, taken: datetime | None, colour: tuple[int, int, int] = (90, 120, 110)) -> Path:
    """A small JPEG with the time in its head, as a camera writes it."""
    image = Image.new("RGB", (160, 120), colour)
    exif = image.getexif()
    if taken is not None:
        exif.get_ifd(TIMES)[TAKEN] = f"{taken:%Y:%m:%d %H:%M:%S}"
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "JPEG", exif=exif)
    return path


class Phone:
    """Plugged in, with a folder of camera pictures."""

    def __init__(self, root: Path, visit: datetime) -> None:
        self.root, self.visit = root, visit
        self.folder = root / "DCIM"
        self.folder.mkdir(parents=True)

    def takes(self, name: str, after: timedelta | None, number: int = 0) -> Path:
        """A picture some time after the visit began; None: the camera told no time."""
        taken = None if after is None else self.visit + after
        return photograph(self.folder / "Camera" / name, taken, (number % 250, number // 250 * 40, 120))

    def roots(self) -> Iterable[tuple[str, Path]]:
        return [("Elena's phone", self.root), ("System", self.root / "nothing")]


@pytest.fixture
def in_visit(supervisor: Supervisor, inspection: Inspection) -> Supervisor:
    supervisor.starts(inspection(ROOM))
    return supervisor


@pytest.fixture
def phone(in_visit: Supervisor, tmp_path: Path) -> Phone:
    visited = in_visit.fill.model.filling.draft.head.visited_at
    return Phone(tmp_path / "phone", visited.replace(tzinfo=None, microsecond=0))


def gathers(shopper: Supervisor, phone: Phone | None, folder: Path | None = None) -> GatherScreen:
    """Open the screen with what is plugged in, and wait until everything is read."""
    roots = phone.roots if phone is not None else list
    screen = GatherScreen(
        shopper.fill.model,
        roots=roots,
        choose_folder=lambda _window, on_folder: on_folder(folder),
    )
    shopper.shell.open(screen)
    waits_until_read(shopper, screen)
    return screen


def waits_until_read(shopper: Supervisor, screen: GatherScreen) -> None:
    shopper.settles()  # what is seen is asked for as it is painted
    shopper.qtbot.waitUntil(lambda: not shopper.fill.model.tasks.running(), timeout=30_000)
    shopper.settles()
