"""Pictures for the demo, drawn here and saved as a phone would: JPEG with EXIF, some twelve megapixels."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from io import BytesIO

from PIL import Image, ImageDraw

PHONE = (4032, 3024)
SMALL = (1600, 1200)
ORIENTATION, TAKEN, MADE_BY = 0x0112, 0x9003, 0x010F
EXIF_FOLDER = 0x8769

Colour = tuple[int, int, int]
Paint = Callable[[ImageDraw.ImageDraw, int, int, random.Random], None]


def photo(scene: str, taken_at: datetime, *, large: bool, sideways: bool, seed: int) -> bytes:
    """A JPEG of a scene (a key of SCENES). A sideways one is stored turned, and says so in its EXIF."""
    width, height = PHONE if large else SMALL
    picture = Image.new("RGB", (width, height), (226, 219, 205))
    SCENES[scene](ImageDraw.Draw(picture), width, height, random.Random(seed))
    picture = _grain(picture, seed)
    exif = Image.Exif()
    exif[MADE_BY] = "Demo"
    exif.get_ifd(EXIF_FOLDER)[TAKEN] = taken_at.strftime("%Y:%m:%d %H:%M:%S")
    if sideways:
        picture = picture.transpose(Image.Transpose.ROTATE_90)
        exif[ORIENTATION] = 6
    stream = BytesIO()
    picture.save(stream, "JPEG", quality=88, exif=exif)
    return stream.getvalue()


def _grain(picture: Image.Image, seed: int) -> Image.Image:
    """A little light and noise, so that the files are as large as a phone's."""
    tile = random.Random(seed).randbytes(256 * 256)
    noise = Image.frombytes("L", (256, 256), tile).resize(picture.size, Image.Resampling.BILINEAR)
    return Image.blend(picture, Image.merge("RGB", (noise, noise, noise)), 0.06)


def _tiles(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A tiled wall with mould along the tub's edge."""
    draw.rectangle((0, 0, w, h), (214, 224, 226))
    step = w // 8
    for across in range(0, w, step):
        draw.line((across, 0, across, h), (176, 188, 190), max(4, w // 300))
    for down in range(0, h, step):
        draw.line((0, down, w, down), (176, 188, 190), max(4, w // 300))
    draw.rectangle((0, int(h * 0.82), w, h), (248, 248, 246))
    for _ in range(140):
        x, y = chance.gauss(w * 0.45, w * 0.13), h * 0.82 - abs(chance.gauss(0, h * 0.03))
        r = chance.uniform(w / 400, w / 110)
        draw.ellipse((x - r, y - r, x + r, y + r), (52, 56, 50))


def _drain(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A shower drain with hair in it."""
    draw.rectangle((0, 0, w, h), (232, 233, 231))
    cx, cy, r = w // 2, h // 2, h // 4
    draw.ellipse((cx - r, cy - r, cx + r, cy + r), (150, 154, 158), (110, 114, 118), w // 150)
    for n in range(-3, 4):
        slot = cy + n * r // 4
        box = (cx - r // 2, slot - r // 16, cx + r // 2, slot + r // 16)
        draw.rounded_rectangle(box, r // 16, (60, 62, 66))
    for _ in range(14):
        x, y = chance.gauss(cx, r / 2), chance.gauss(cy, r / 2)
        hair = (x, y, x + chance.uniform(r / 2, r), y + chance.uniform(r / 3, r))
        draw.arc(hair, chance.uniform(0, 180), chance.uniform(180, 360), (58, 40, 28), max(3, w // 500))


def _bed(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A made bed with a stain on the linen."""
    draw.rectangle((0, int(h * 0.55), w, h), (150, 118, 92))
    draw.rounded_rectangle((w * 0.12, h * 0.18, w * 0.88, h * 0.5), w // 40, (112, 78, 56))
    draw.rounded_rectangle((w * 0.1, h * 0.42, w * 0.9, h * 0.86), w // 30, (247, 246, 242))
    for x in (0.18, 0.54):
        draw.rounded_rectangle((w * x, h * 0.36, w * (x + 0.28), h * 0.52), w // 30, (255, 255, 253))
    for _ in range(9):
        x, y, r = chance.gauss(w * 0.6, w * 0.03), chance.gauss(h * 0.7, h * 0.02), w * 0.015
        draw.ellipse((x - r, y - r, x + r, y + r), (206, 186, 150))


def _detector(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A smoke detector under a plastic bag."""
    draw.rectangle((0, 0, w, h), (240, 238, 232))
    cx, cy, r = w // 2, int(h * 0.45), h // 4
    draw.ellipse((cx - r, cy - r // 1.4, cx + r, cy + r // 1.4), (250, 250, 250), (190, 190, 190), w // 200)
    for _ in range(40):
        x, y = chance.gauss(cx, r * 0.7), chance.gauss(cy, r * 0.5)
        draw.line((x, y, x + chance.gauss(0, r / 4), y + r / 3), (214, 220, 226), max(3, w // 400))
    draw.arc((cx - r, cy, cx + r, cy + r), 20, 160, (196, 60, 50), w // 120)


def _shelf(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """Storage shelves, one box out of its place."""
    draw.rectangle((0, 0, w, h), (205, 208, 210))
    for row in range(4):
        y = int(h * (0.24 + row * 0.22))
        draw.rectangle((w * 0.05, y, w * 0.95, y + h // 40), (92, 104, 120))
        x = w * 0.07
        while x < w * 0.86:
            width, high = chance.uniform(0.07, 0.13) * w, chance.uniform(0.08, 0.17) * h
            shade = chance.choice([(186, 148, 104), (70, 110, 170), (200, 172, 92), (120, 132, 140)])
            draw.rectangle((x, y - high, x + width, y), shade, (60, 60, 60), max(2, w // 600))
            x += width + w * 0.01
    draw.polygon(
        [(w * 0.62, h * 0.99), (w * 0.8, h * 0.93), (w * 0.86, h * 0.98), (w * 0.7, h)], (196, 60, 50)
    )


def _floor(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A shop floor with an oil puddle across the yellow line."""
    draw.rectangle((0, 0, w, h), (168, 170, 168))
    draw.polygon([(w * 0.1, h), (w * 0.18, h), (w * 0.46, 0), (w * 0.42, 0)], (226, 186, 54))
    for _ in range(16):
        x, y = chance.gauss(w * 0.52, w * 0.1), chance.gauss(h * 0.66, h * 0.05)
        rx, ry = chance.uniform(0.05, 0.12) * w, chance.uniform(0.03, 0.06) * h
        draw.ellipse((x - rx, y - ry, x + rx, y + ry), (62, 58, 52))


def _receipt(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A till receipt on a table."""
    draw.rectangle((0, 0, w, h), (134, 96, 66))
    left, right = int(w * 0.34), int(w * 0.66)
    draw.rectangle((left, int(h * 0.05), right, int(h * 0.95)), (252, 252, 248))
    line = h // 34
    for n in range(4, 30):
        y = int(h * 0.05) + n * line
        draw.rectangle(
            (left + line, y, left + line + int(chance.uniform(2, 6) * line), y + line // 3), (60, 60, 60)
        )
        if n % 2:
            draw.rectangle((right - 3 * line, y, right - line, y + line // 3), (60, 60, 60))


def _uniform(draw: ImageDraw.ImageDraw, w: int, h: int, chance: random.Random) -> None:
    """A dark uniform jacket without its badge."""
    draw.rectangle((0, 0, w, h), (228, 226, 220))
    draw.polygon([(w * 0.2, h), (w * 0.26, h * 0.3), (w * 0.42, h * 0.18), (w * 0.5, h * 0.42)], (36, 44, 66))
    draw.polygon([(w * 0.8, h), (w * 0.74, h * 0.3), (w * 0.58, h * 0.18), (w * 0.5, h * 0.42)], (36, 44, 66))
    draw.polygon([(w * 0.2, h), (w * 0.5, h * 0.42), (w * 0.8, h)], (36, 44, 66))
    draw.polygon([(w * 0.42, h * 0.18), (w * 0.5, h * 0.42), (w * 0.58, h * 0.18)], (250, 250, 250))
    for n in range(3):
        y, r = h * (0.56 + n * 0.13), w * 0.009
        draw.ellipse((w * 0.5 - r, y - r, w * 0.5 + r, y + r), (196, 176, 96))
    for _ in range(24):
        x, y = chance.gauss(w * 0.62, w * 0.03), chance.gauss(h * 0.5, h * 0.03)
        draw.point((x, y), (210, 210, 210))


SCENES: dict[str, Paint] = {
    "tiles": _tiles,
    "drain": _drain,
    "bed": _bed,
    "detector": _detector,
    "shelf": _shelf,
    "floor": _floor,
    "receipt": _receipt,
    "uniform": _uniform,
}
