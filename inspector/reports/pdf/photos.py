"""Photos in a report: as they are shown on the screen, shrunk to what the paper shows, each embedded once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO

from inspector.checklists.layer import UNREADABLE
from inspector.errors import NotFoundError, WorldError
from inspector.reports.data import PhotoLine, Pictures
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import LABEL
from inspector.reports.pdf.text import Text

DPI = 220

_Key = tuple[str, int, str | None]


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG as reportlab takes one without decoding it: named by its text, read by `jpeg_fh`."""

    key: str
    jpeg: bytes

    def __str__(self) -> str:
        return self.key

    def jpeg_fh(self) -> BytesIO:
        return BytesIO(self.jpeg)


class Album:
    """The photos of one report. Every place that will show one says so first, so that the embedded picture
    suits the largest of them."""

    def __init__(self, pictures: Pictures | None) -> None:
        self._pictures = pictures
        self._edges: dict[_Key, int] = {}
        self._sizes: dict[_Key, tuple[int, int]] = {}
        self._troubles: dict[_Key, WorldError] = {}

    def want(self, photo: PhotoLine, wide: float, high: float) -> None:
        key = _key(photo)
        edge = round(max(wide, high) / 72 * DPI)
        self._edges[key] = max(edge, self._edges.get(key, 0))

    def picture(self, photo: PhotoLine) -> tuple[Picture, tuple[int, int]]:
        """The photo and its size in pixels; WorldError where it cannot be shown. The JPEG is there the first
        time only: the document keeps it, and later places refer to it by its key."""
        key = _key(photo)
        jpeg = b""
        if key in self._troubles:
            raise self._troubles[key]
        if key not in self._sizes:
            try:
                jpeg = self._shown(photo)
            except WorldError as trouble:
                self._troubles[key] = trouble
                raise
            self._sizes[key] = _size(jpeg)
        return Picture(_name(photo), jpeg), self._sizes[key]

    def _shown(self, photo: PhotoLine) -> bytes:
        if self._pictures is None:
            raise NotFoundError("photo-missing", "The report was given no photos.")
        return self._pictures.picture(photo.sha256, photo.turn, self._edges[_key(photo)], photo.layer)


def _key(photo: PhotoLine) -> _Key:
    return photo.sha256, photo.turn, photo.layer


def _name(photo: PhotoLine) -> str:
    drawn = hashlib.sha256((photo.layer or "").encode()).hexdigest()[:16]
    return f"{photo.sha256}-{photo.turn}-{drawn}"


def _size(jpeg: bytes) -> tuple[int, int]:
    from PIL import Image

    with Image.open(BytesIO(jpeg)) as image:
        return image.size


@dataclass
class PhotoBlock(Block):
    """A photo in its box: whole and centred on a quiet ground, or cut to fill the box (thumbnails). One that
    cannot be shown says so: `missing`, or `hidden` where what was drawn over it cannot be read."""

    photo: PhotoLine
    album: Album
    wide: float
    high: float
    missing: str
    hidden: str
    cut: bool = False
    link: str | None = None

    def __post_init__(self) -> None:
        self.album.want(self.photo, self.wide, self.high)

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        try:
            picture, size = self.album.picture(self.photo)
        except WorldError as trouble:
            self._say(pen, x, y, self.hidden if trouble.code in UNREADABLE else self.missing)
            return
        scales = self.wide / size[0], self.high / size[1]
        scale = max(scales) if self.cut else min(scales)
        wide, high = size[0] * scale, size[1] * scale
        left, top = x + (self.wide - wide) / 2, y + (self.high - high) / 2
        if not self.cut:
            pen.box(x, y, self.wide, self.high, fill="canvas")
        with pen.clipped(x, y, self.wide, self.high):
            pen.image(picture, left, top, wide, high)
        if self.link:
            pen.link(self.link, x, y, self.wide, self.high)

    def _say(self, pen: Pen, x: float, y: float, why: str) -> None:
        pen.box(x, y, self.wide, self.high, fill="canvas", stroke="line-control", dash=(2, 2))
        note = Text.of(why, LABEL, "middle")
        note.draw(pen, x + 4, y + (self.high - note.height(self.wide - 8)) / 2, self.wide - 8)
