"""Looking into picture files: whether they are pictures, small ones made from them, when they were taken."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

from PIL import Image, ImageOps

from inspector.errors import InputError, StorageError

MOST_PIXELS = 100_000_000
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")

_SMALL = 256
_UNREADABLE = (OSError, SyntaxError, ValueError, EOFError)
_TURNS = {
    90: Image.Transpose.ROTATE_270,
    180: Image.Transpose.ROTATE_180,
    270: Image.Transpose.ROTATE_90,
}
_EXIF_IFD = 0x8769
_TAKEN, _OFFSET, _CHANGED = 0x9003, 0x9011, 0x0132

# The size is checked here, before anything is decoded; Pillow's own guard would only warn.
Image.MAX_IMAGE_PIXELS = None


def check_picture(path: Path, name: str) -> None:
    """InputError that says `name` if the file is no picture, is damaged, or has too many pixels to open."""
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
            _shrink(image, _SMALL)
    except _UNREADABLE as error:
        raise InputError(
            "not-a-picture",
            f"{name} is not a picture, or it is damaged. "
            "Choose a JPEG, PNG, HEIC, WebP, GIF, TIFF or BMP file.",
            file=name,
        ) from error


def open_picture(path: Path) -> Image.Image:
    """The picture, not decoded yet; UnidentifiedImageError (an OSError) if it is none."""
    if _is_heif(path):
        import pi_heif

        pi_heif.register_heif_opener()
        return Image.open(path, formats=("HEIF",))
    return Image.open(path, formats=FORMATS)


def preview(path: Path, turn: int, edge: int) -> bytes:
    """A JPEG at most `edge` pixels wide and high, the right way up and turned clockwise by `turn` degrees."""
    try:
        with open_picture(path) as image:
            small = ImageOps.exif_transpose(_shrink(image, edge))
    except _UNREADABLE as error:
        raise StorageError(
            "photo-damaged", f"{path} is damaged. Restore it from a backup.", place=str(path)
        ) from error
    if turn % 360:
        small = small.transpose(_TURNS[turn % 360])
    stream = io.BytesIO()
    _on_white(small).save(stream, "JPEG", quality=85)
    return stream.getvalue()


def taken_at(path: Path) -> datetime | None:
    """The time that the camera wrote, with an offset if it says one; None if it says none or nonsense."""
    with open_picture(path) as image:
        exif = image.getexif()
    details = exif.get_ifd(_EXIF_IFD)
    text = str(details.get(_TAKEN) or exif.get(_CHANGED) or "").strip("\0 ")
    offset = str(details.get(_OFFSET) or "").strip("\0 ")
    for written, form in ((f"{text}{offset}", "%Y:%m:%d %H:%M:%S%z"), (text, "%Y:%m:%d %H:%M:%S")):
        try:
            return datetime.strptime(written, form)  # noqa: DTZ007  (cameras without an offset are common)
        except ValueError:
            continue
    return None


def _is_heif(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(12)[4:8] == b"ftyp"


def _shrink(image: Image.Image, edge: int) -> Image.Image:
    """The picture decoded no larger than needed: JPEGs by their own scaling, a quarter of the time."""
    image.draft("RGB", (edge, edge))
    image.thumbnail((edge, edge), Image.Resampling.LANCZOS)
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    layer = image.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")
