"""Drawing a layer over a picture with Pillow. What is blurred is gone from what leaves here."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import ceil, floor

from PIL import Image, ImageDraw, ImageFont

from inspector.checklists.layer import Arrow, Blur, Box, Ellipse, Label, Layer, Pen, Shape
from inspector.checklists.strokes import (
    EDGES,
    INKS,
    Frame,
    Place,
    arrow_outline,
    blur_cells,
    shown_part,
)
from inspector.paths import resources

SMOOTH = 2
"""Shapes are drawn so many times larger: Pillow's lines have steps."""

_FACES = ("NotoSansSC-Bold", "NotoSans-Bold")
_UNKNOWN = "\U0010fffe"


def draw(image: Image.Image, layer: Layer, edge: int) -> Image.Image:
    """The RGB picture, upright and turned, with its layer drawn on it and the rest cut away; at most `edge`
    pixels wide and high."""
    frame = Frame(*image.size)
    for shape in layer.shapes:
        if isinstance(shape, Blur):
            _blur(image, frame, shape.box)
    part = shown_part(layer)
    left, top, right, bottom = map(round, frame.box(part))
    shown = image.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
    shown.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=2.0)
    drawn = [shape for shape in layer.shapes if not isinstance(shape, Blur)]
    return _drawn(shown, part, drawn) if drawn else shown


def _blur(image: Image.Image, frame: Frame, box: Box) -> None:
    """Leave a few means of colour, over one pixel more at each side: scaling mixes neighbours."""
    left, top, right, bottom = frame.box(box)
    place = (
        max(0, floor(left) - 1),
        max(0, floor(top) - 1),
        min(image.width, ceil(right) + 1),
        min(image.height, ceil(bottom) + 1),
    )
    size = place[2] - place[0], place[3] - place[1]
    means = image.crop(place).resize(blur_cells(*size), Image.Resampling.BOX)
    image.paste(means.resize(size, Image.Resampling.BICUBIC), place[:2])


def _drawn(image: Image.Image, part: Box, shapes: Iterable[Shape]) -> Image.Image:
    sheet = Image.new("RGBA", (image.width * SMOOTH, image.height * SMOOTH))
    whole = sheet.width * 1000 / (part.right - part.left), sheet.height * 1000 / (part.bottom - part.top)
    pen = _Pen(ImageDraw.Draw(sheet), Frame(*whole, part, SMOOTH))
    for shape in shapes:
        pen.draw(shape)
    return Image.alpha_composite(image.convert("RGBA"), sheet.reduce(SMOOTH)).convert("RGB")


class _Pen:
    def __init__(self, draw: ImageDraw.ImageDraw, frame: Frame) -> None:
        self._draw, self._frame = draw, frame
        self._stroke, self._edge = frame.stroke, frame.edge

    def draw(self, shape: Shape) -> None:
        match shape:
            case Arrow(start, end, colour):
                corners = arrow_outline(self._frame.place(start), self._frame.place(end), self._stroke)
                self._line([*corners, corners[0]], 2 * self._edge, EDGES[colour])
                self._draw.polygon(corners, fill=INKS[colour])
            case Ellipse(box, colour):
                self._ellipse(box, self._stroke + 2 * self._edge, self._edge, EDGES[colour])
                self._ellipse(box, self._stroke, 0, INKS[colour])
            case Pen(points, colour):
                places = [self._frame.place(point) for point in points]
                self._line(places, self._stroke + 2 * self._edge, EDGES[colour])
                self._line(places, self._stroke, INKS[colour])
            case Label():
                self._label(shape)
            case Blur():
                raise AssertionError("what is blurred is not drawn")

    def _ellipse(self, box: Box, thick: float, outset: float, colour: str) -> None:
        left, top, right, bottom = self._frame.box(box)
        grown = outset + self._stroke / 2
        place = (left - grown, top - grown, right + grown, bottom + grown)
        self._draw.ellipse(place, outline=colour, width=round(thick))

    def _line(self, places: list[Place], thick: float, colour: str) -> None:
        """With round joints and ends."""
        self._draw.line(places, fill=colour, width=round(thick), joint="curve")
        radius = thick / 2
        for x, y in places:
            self._draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)

    def _label(self, label: Label) -> None:
        letters = self._frame.letters(label.size)
        edge = max(1.0, letters / 12)
        wide = sum(face.getlength(text) for face, text in _runs(label.text, letters)) + 2 * edge
        (x, y), scale = self._frame.label(label.at, wide, letters * 1.3)
        x -= (wide / 2 - edge) * scale
        runs = [(face, text, face.getlength(text)) for face, text in _runs(label.text, letters * scale)]
        for width, ink in ((round(edge * scale), EDGES[label.colour]), (0, INKS[label.colour])):
            left = x
            for face, text, far in runs:
                self._draw.text(
                    (left, y), text, fill=ink, font=face, anchor="lm", stroke_width=width, stroke_fill=ink
                )
                left += far


@cache
def _face(name: str, size: int) -> ImageFont.FreeTypeFont:
    path = resources() / "fonts" / f"{name}.ttf"
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _has(name: str, character: str) -> bool:
    """Whether the face shows the character as anything but the box of those it lacks."""
    face = _face(name, 20)
    return bytes(face.getmask(character)) != bytes(face.getmask(_UNKNOWN))


def _runs(text: str, letters: float) -> list[tuple[ImageFont.FreeTypeFont, str]]:
    """The text in pieces of one face each: the first that has the characters."""
    runs: list[tuple[str, str]] = []
    for character in text:
        name = next((face for face in _FACES if _has(face, character)), _FACES[0])
        if runs and runs[-1][0] == name:
            runs[-1] = (name, runs[-1][1] + character)
        else:
            runs.append((name, character))
    return [(_face(name, max(6, round(letters))), piece) for name, piece in runs]
