"""Photos in a report: turned the right way, shrunk to what the paper shows, each embedded once."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.reports.data import PhotoLine
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import LABEL
from inspector.reports.pdf.text import Text

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 220
QUALITY = 80

_Key = tuple[str, int]


class UnreadableError(Exception):
    """The photo's file is missing or is not a picture that can be read."""


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

    def __init__(self) -> None:
        self._edges: dict[_Key, int] = {}
        self._sizes: dict[_Key, tuple[int, int] | None] = {}

    def want(self, photo: PhotoLine, wide: float, high: float) -> None:
        key = _key(photo)
        edge = round(max(wide, high) / 72 * DPI)
        self._edges[key] = max(edge, self._edges.get(key, 0))

    def picture(self, photo: PhotoLine) -> tuple[Picture, tuple[int, int]] | None:
        """The photo and its size in pixels; None where it cannot be read. The JPEG is there the first time
        only: the document keeps it, and later places refer to it by its key."""
        key = _key(photo)
        jpeg = b""
        if key not in self._sizes:
            try:
                jpeg, self._sizes[key] = shrunk(photo.path, self._edges[key], photo.turn)
            except UnreadableError:
                self._sizes[key] = None
        size = self._sizes[key]
        return None if size is None else (Picture(f"{photo.sha256}-{photo.turn}", jpeg), size)


def _key(photo: PhotoLine) -> _Key:
    return photo.sha256, photo.turn


def shrunk(
    path: Path | None, edge: int, turn: int = 0, quality: int = QUALITY
) -> tuple[bytes, tuple[int, int]]:
    """A picture as a JPEG at most `edge` pixels wide and high, the right way up and then turned clockwise by
    `turn` degrees, without its metadata; and its size. UnreadableError if it is missing, damaged or none.
    """
    from PIL import ImageOps

    with _opened(path) as image:
        try:
            image.draft("RGB", (edge, edge))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((edge, edge), reducing_gap=2.0)
        except (OSError, ValueError, SyntaxError) as error:
            raise UnreadableError from error
    if turn:
        upright = upright.rotate(-turn, expand=True)
    out = BytesIO()
    _flat(upright).save(out, "JPEG", quality=quality)
    return out.getvalue(), upright.size


def _opened(path: Path | None) -> Image:
    """Open the original. Pillow's warning of a picture too large to decode counts as unreadable."""
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

    if path is None:
        raise UnreadableError
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Pillow.DecompressionBombWarning)
            try:
                return Pillow.open(path)
            except UnidentifiedImageError:
                from pi_heif import register_heif_opener

                register_heif_opener()
                return Pillow.open(path)
    except (OSError, ValueError, Pillow.DecompressionBombWarning, Pillow.DecompressionBombError) as error:
        raise UnreadableError from error


def _flat(image: Image) -> Image:
    """RGB or grey; what was transparent becomes white."""
    if image.mode in ("RGB", "L"):
        return image
    if image.mode.startswith("I"):  # 16 bits a pixel
        return image.point(lambda shade: shade * (1 / 256)).convert("L")
    from PIL import Image as Pillow

    whole = image.convert("RGBA")
    ground = Pillow.new("RGB", whole.size, "white")
    ground.paste(whole, mask=whole.getchannel("A"))
    return ground


@dataclass
class PhotoBlock(Block):
    """A photo in its box: whole and centred on a quiet ground, or cut to fill the box (thumbnails)."""

    photo: PhotoLine
    album: Album
    wide: float
    high: float
    missing: str
    cut: bool = False
    link: str | None = None

    def __post_init__(self) -> None:
        self.album.want(self.photo, self.wide, self.high)

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        found = self.album.picture(self.photo)
        if found is None:
            pen.box(x, y, self.wide, self.high, fill="canvas", stroke="line-control", dash=(2, 2))
            note = Text.of(self.missing, LABEL, "middle")
            note.draw(pen, x + 4, y + (self.high - note.height(self.wide - 8)) / 2, self.wide - 8)
            return
        picture, size = found
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
