"""Looking into picture files: whether they are pictures, how they are shown, when and where they were taken.

A picture is checked by the one decoding that makes its small preview. Pillow reads every byte of the coded
data also where it decodes a JPEG at an eighth of its size, so what is cut off is found in a fifth of the time
of decoding it whole; other forms have no such way and are decoded whole.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from datetime import datetime
from math import ceil
from pathlib import Path

from PIL import Image, ImageFile, ImageOps

from inspector.checklists.layer import UNIT, Layer
from inspector.checklists.strokes import shown_part
from inspector.errors import InputError, StorageError

MOST_PIXELS = 100_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
SCREEN, PRINT = (85,), (80, 72, 64)
"""JPEG qualities, each for a picture in which the one before takes more than so many bytes a pixel: grain so
fine that it does hides what is lost."""
_MOST_BYTES = 0.36

_AT_ONCE = 2**23
"""Bytes decoded in one call. Between calls Python's lock is taken again, and the window may hold it."""
_UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, TypeError, LookupError, struct.error)
"""What Pillow runs into in files that are no pictures or damaged."""
_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825
_TAKEN, _OFFSET, _CHANGED = 0x9003, 0x9011, 0x0132
_SOUTH_OR_NORTH, _LATITUDE, _WEST_OR_EAST, _LONGITUDE = 1, 2, 3, 4

# The size is checked here, before anything is decoded; Pillow's own guard would only warn.
Image.MAX_IMAGE_PIXELS = None


def check_picture(path: Path, name: str, edge: int) -> bytes:
    """The preview of a new picture, at most `edge` pixels wide and high. InputError that says `name` if the
    file is no picture, is damaged, or has too many pixels to open."""
    try:
        with open_picture(path) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise InputError(
                    "picture-too-large",
                    f"{name} has {width} × {height} pixels; at most {MOST_PIXELS:,} in all can be opened. "
                    "Save it smaller.",
                    file=name,
                    width=width,
                    height=height,
                )
            return _jpeg(_upright(image, edge), SCREEN)
    except _UNREADABLE as error:
        raise _no_picture(name) from error


def look(path: Path) -> datetime | None:
    """When a picture was taken, by its head alone. InputError if the file is no picture."""
    try:
        return taken_at(path)
    except StorageError as error:
        raise _no_picture(path.name) from error


def _no_picture(name: str) -> InputError:
    return InputError(
        "not-a-picture",
        f"{name} is not a picture, or it is damaged. Choose a JPEG, PNG, HEIC, WebP, GIF, TIFF or BMP file.",
        file=name,
    )


def open_picture(path: Path) -> Image.Image:
    """The picture, not decoded yet; UnidentifiedImageError (an OSError) if it is none."""
    if _is_heif(path):
        import pi_heif

        pi_heif.register_heif_opener()
        return Image.open(path, formats=("HEIF",))
    return Image.open(path, formats=FORMATS)


def shown(path: Path, turn: int, edge: int, layer: Layer, qualities: Sequence[int] = SCREEN) -> bytes:
    """The picture as a JPEG without metadata: the right way up, turned clockwise by `turn` degrees, with its
    layer drawn on it; at most `edge` pixels wide and high. StorageError if it is damaged."""
    left, top, right, bottom = shown_part(layer)
    decoded = ceil(edge * UNIT / min(right - left, bottom - top))
    try:
        with open_picture(path) as image:
            turned = _upright(image, decoded)
    except _UNREADABLE as error:
        raise _damaged(path) from error
    if turn % 360:
        turned = turned.transpose(_TURNS[turn % 360])
    if layer != Layer():
        from inspector.storage.drawing import draw

        turned = draw(turned, layer, edge)
    return _jpeg(turned, qualities)


def taken_at(path: Path) -> datetime | None:
    """The time that the camera wrote, with an offset if it says one; None if it says none or nonsense."""
    exif = _exif(path)
    details = exif.get_ifd(_EXIF_IFD)
    text = str(details.get(_TAKEN) or exif.get(_CHANGED) or "").strip("\0 ")
    offset = str(details.get(_OFFSET) or "").strip("\0 ")
    for written, form in ((f"{text}{offset}", "%Y:%m:%d %H:%M:%S%z"), (text, "%Y:%m:%d %H:%M:%S")):
        try:
            return datetime.strptime(written, form)  # noqa: DTZ007  (cameras without an offset are common)
        except ValueError:
            continue
    return None


def taken_where(path: Path) -> tuple[float, float] | None:
    """Latitude and longitude in degrees, north and east positive, that the camera wrote; None if it says none
    or nonsense."""
    found = _exif(path).get_ifd(_GPS_IFD)
    try:
        latitude = _degrees(found[_LATITUDE]) * {"N": 1, "S": -1}[found[_SOUTH_OR_NORTH].strip("\0 ")]
        longitude = _degrees(found[_LONGITUDE]) * {"E": 1, "W": -1}[found[_WEST_OR_EAST].strip("\0 ")]
    except (KeyError, TypeError, ValueError, AttributeError, ZeroDivisionError):
        return None
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _degrees(parts: tuple[float, float, float]) -> float:
    degrees, minutes, seconds = map(float, parts)
    return degrees + minutes / 60 + seconds / 3600


def _exif(path: Path) -> Image.Exif:
    """What the camera wrote beside the picture. StorageError if it is damaged."""
    try:
        with open_picture(path) as image:
            return image.getexif()
    except _UNREADABLE as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> StorageError:
    return StorageError("photo-damaged", f"{path} is damaged. Restore it from a backup.", place=str(path))


def _is_heif(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(12)[4:8] == b"ftyp"


def _upright(image: Image.Image, edge: int) -> Image.Image:
    """The picture the right way up as RGB, decoded no larger than needed: JPEGs by their own scaling."""
    image.draft("RGB", (edge, edge))
    if isinstance(image, ImageFile.ImageFile):
        image.decodermaxblock = _AT_ONCE
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return _flat(ImageOps.exif_transpose(image))


def _flat(image: Image.Image) -> Image.Image:
    """RGB; what was transparent becomes white."""
    if image.mode.startswith("I"):  # 16 bits a pixel
        return image.point(lambda shade: shade * (1 / 256)).convert("RGB")
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")


def _jpeg(image: Image.Image, qualities: Sequence[int]) -> bytes:
    content = b""
    for quality in qualities:
        stream = io.BytesIO()
        image.save(stream, "JPEG", quality=quality, optimize=True)  # the same points in fewer bytes
        content = stream.getvalue()
        if len(content) <= _MOST_BYTES * image.width * image.height:
            break
    return content
