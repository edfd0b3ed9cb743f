"""What the use cases need of the photo files kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

THUMBNAIL = 256
"""The edge, px, of the preview made as a photo is kept: large enough for a strip on a dense screen."""


class PhotoFiles(Protocol):
    """Originals under their SHA-256, and small previews made from them. Safe from any thread."""

    def keep(self, source: BinaryIO, name: str) -> str:
        """Store a picture byte for byte and durably, and give its SHA-256 in hex. Not a picture, or one too
        large to be opened (decompression bomb): InputError that says `name`, and nothing is kept."""

    def path(self, sha256: str) -> Path:
        """Where the original is; NotFoundError if it is not there."""

    def preview(self, sha256: str, turn: int, edge: int, layer: str | None = None) -> bytes:
        """As `picture`, and kept for the next time. That of the edge THUMBNAIL is there once it was kept."""

    def picture(self, sha256: str, turn: int, edge: int, layer: str | None) -> bytes:
        """The photo as it is shown: a JPEG without metadata, at most `edge` pixels wide and high, the right
        way up, turned by `turn`, with `layer` drawn on it. StorageError if the file is damaged, InputError if
        the layer cannot be read: what it hides is not shown."""

    def taken_at(self, sha256: str) -> datetime | None:
        """The local time the camera wrote into the picture, without an offset unless it says one."""

    def taken_where(self, sha256: str) -> tuple[float, float] | None:
        """Latitude and longitude as the camera wrote them, in degrees, north and east positive."""

    def look(self, path: Path) -> datetime | None:
        """When a picture that is not kept was taken, as `taken_at`. InputError if the file is no picture."""

    def glimpse(self, path: Path, edge: int) -> bytes:
        """A small JPEG of a picture that is not kept, the right way up; not cached. InputError as `keep`."""
