"""Where a person's photos may lie: phones and cards that are plugged in now."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

CAMERA_FOLDER = "DCIM"  # of every camera and phone, by the standard of the camera makers
Mounted = Callable[[], Iterable[tuple[str, Path]]]
"""Gives the name and the root of what is mounted."""


@dataclass(frozen=True)
class Place:
    name: str
    folder: Path


def mounted() -> Iterator[tuple[str, Path]]:
    """The volumes of this machine, and the phones that its file manager has opened on the cable."""
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady():
            yield volume.displayName(), Path(volume.rootPath())
    if sys.platform == "linux":
        for phone in _inside(Path(f"/run/user/{os.getuid()}/gvfs")):
            name = phone.name.partition("host=")[2].replace("_", " ")
            for store in _inside(phone):
                yield name or phone.name, store


def phones_and_cards(roots: Mounted = mounted) -> list[Place]:
    """What holds a folder of camera pictures. A slow cable takes seconds: not for the window's thread."""
    found = {}
    for name, root in roots():
        folder = root / CAMERA_FOLDER
        if _is_folder(folder):
            found[folder] = Place(name or str(root), folder)
    return sorted(found.values(), key=lambda place: place.name.casefold())


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:  # not there, or unplugged this moment
        return []


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
