"""The owner's logo as the report embeds it."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image


class UnreadableError(Exception):
    """The file is missing or is not a picture that can be read."""


def shrunk(path: Path, edge: int, quality: int) -> tuple[bytes, tuple[int, int]]:
    """A picture as a JPEG at most `edge` pixels wide and high, the right way up, without its metadata; and
    its size. UnreadableError if it is missing, damaged or none."""
    from PIL import ImageOps

    with _opened(path) as image:
        try:
            image.draft("RGB", (edge, edge))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((edge, edge), reducing_gap=2.0)
        except (OSError, ValueError, SyntaxError) as error:
            raise UnreadableError from error
    out = BytesIO()
    _flat(upright).save(out, "JPEG", quality=quality)
    return out.getvalue(), upright.size


def _opened(path: Path) -> Image:
    """Open the original. Pillow's warning of a picture too large to decode counts as unreadable."""
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

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
