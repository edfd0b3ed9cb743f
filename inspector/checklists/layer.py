"""What is drawn over a photo, kept apart from it so that the original stays as it was taken.

Places are whole thousandths of the picture as it is shown, upright and turned by the person, before the crop:
x of its width from the left, y of its height from the top. In a draft and a record a layer is one line of
JSON, described in docs/record-format.md. A layer that cannot be read whole is not read at all: what it was
to hide must not be shown.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final, Literal, NamedTuple, get_args

from inspector.checklists.strict_json import parse_json
from inspector.errors import InputError

VERSION: Final = 1
UNIT: Final = 1000
LEAST_SIDE: Final = 10
"""Of a box, in thousandths."""
MOST_SHAPES: Final = 200
MOST_POINTS: Final = 500
LONGEST_TEXT: Final = 200
UNREADABLE: Final = frozenset({"layer-unreadable", "layer-newer"})
"""The codes of errors that say so."""
SMALLEST_TEXT, LARGEST_TEXT = 20, 300
"""Of the letters of a label."""

Colour = Literal["red", "yellow", "white"]


class Point(NamedTuple):
    x: int
    y: int


class Box(NamedTuple):
    left: int
    top: int
    right: int
    bottom: int


WHOLE: Final = Box(0, 0, UNIT, UNIT)


@dataclass(frozen=True, slots=True)
class Arrow:
    """Its point is at `end`."""

    start: Point
    end: Point
    colour: Colour = "red"


@dataclass(frozen=True, slots=True)
class Ellipse:
    box: Box
    colour: Colour = "red"


@dataclass(frozen=True, slots=True)
class Pen:
    """A line drawn freely."""

    points: tuple[Point, ...]
    colour: Colour = "red"


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text round its middle `at`; `size` is the letters' height in thousandths of the picture's
    shorter side."""

    at: Point
    text: str
    colour: Colour = "red"
    size: int = 60


@dataclass(frozen=True, slots=True)
class Blur:
    """What must not be recognised: a face, a name."""

    box: Box


Shape = Arrow | Ellipse | Pen | Label | Blur


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes from the lowest to the topmost, and the part of the picture that is shown."""

    shapes: tuple[Shape, ...] = ()
    crop: Box | None = None

    def turned(self) -> Layer:
        """The layer of the picture turned clockwise by 90 degrees more."""
        crop = None if self.crop is None else _turned_box(self.crop)
        return Layer(tuple(map(_turned, self.shapes)), crop)


def to_text(layer: Layer) -> str | None:
    """The layer as it is kept; None if there is nothing on it. InputError if `from_text` would refuse it."""
    if layer == Layer():
        return None
    document = {
        "crop": layer.crop,
        "shapes": [_written(shape) for shape in layer.shapes],
        "version": VERSION,
    }
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    from_text(text)
    return text


def from_text(text: str | None) -> Layer:
    """The layer that was kept. InputError, code layer-unreadable or layer-newer, if it cannot be read to the
    last detail."""
    if text is None:
        return Layer()
    try:
        document = parse_json(text.encode("utf-8", "surrogatepass"), "layer")
        version = document["version"]
        _demand(isinstance(version, Decimal), "version")
        if version > VERSION:
            raise InputError(
                "layer-newer",
                "The drawing on a photo was made by a newer version of the program. Install that version.",
            )
        _demand(version == VERSION, "version")
        return _layer(document)
    except _Broken as broken:
        raise _unreadable(str(broken)) from None
    except InputError as error:
        raise error if error.code == "layer-newer" else _unreadable(error.message) from error
    except (AttributeError, KeyError, TypeError) as error:
        raise _unreadable(f"{type(error).__name__} {error}") from error


class _Broken(Exception):  # noqa: N818 - never leaves this module
    """What of the layer is not as it must be."""


def _unreadable(why: str) -> InputError:
    return InputError(
        "layer-unreadable",
        f"The drawing on a photo cannot be read ({why}). Draw it again, or bring it back from a backup.",
        why=why,
    )


def _demand(holds: bool, what: str) -> None:
    if not holds:
        raise _Broken(what)


# -- writing


def _written(shape: Shape) -> dict[str, object]:
    match shape:
        case Arrow(start, end, colour):
            return {"kind": "arrow", "from": start, "to": end, "colour": colour}
        case Ellipse(box, colour):
            return {"kind": "ellipse", "box": box, "colour": colour}
        case Pen(points, colour):
            return {"kind": "pen", "points": points, "colour": colour}
        case Label(at, text, colour, size):
            return {"kind": "label", "at": at, "text": text, "colour": colour, "size": size}
        case Blur(box):
            return {"kind": "blur", "box": box}


# -- reading


def _layer(document: Mapping[str, Any]) -> Layer:
    _keys(document, "crop", "shapes", "version")
    shapes = document["shapes"]
    _demand(isinstance(shapes, list) and len(shapes) <= MOST_SHAPES, "shapes")
    crop = document["crop"]
    return Layer(tuple(map(_shape, shapes)), None if crop is None else _box(crop))


def _shape(document: Mapping[str, Any]) -> Shape:
    read = _KINDS.get(document["kind"])
    if read is None:
        raise _Broken("kind")
    return read(document)


def _arrow(document: Mapping[str, Any]) -> Arrow:
    _keys(document, "kind", "from", "to", "colour")
    arrow = Arrow(_point(document["from"]), _point(document["to"]), _colour(document))
    _demand(arrow.start != arrow.end, "to")
    return arrow


def _ellipse(document: Mapping[str, Any]) -> Ellipse:
    _keys(document, "kind", "box", "colour")
    return Ellipse(_box(document["box"]), _colour(document))


def _pen(document: Mapping[str, Any]) -> Pen:
    _keys(document, "kind", "points", "colour")
    points = document["points"]
    _demand(isinstance(points, list) and 2 <= len(points) <= MOST_POINTS, "points")
    return Pen(tuple(map(_point, points)), _colour(document))


def _label(document: Mapping[str, Any]) -> Label:
    _keys(document, "kind", "at", "text", "colour", "size")
    text, (size,) = document["text"], _whole([document["size"]], 1)
    _demand(isinstance(text, str) and 0 < len(text) <= LONGEST_TEXT and text.isprintable(), "text")
    _demand(SMALLEST_TEXT <= size <= LARGEST_TEXT, "size")
    return Label(_point(document["at"]), text, _colour(document), size)


def _blur(document: Mapping[str, Any]) -> Blur:
    _keys(document, "kind", "box")
    return Blur(_box(document["box"]))


_KINDS: Mapping[str, Callable[[Mapping[str, Any]], Shape]] = {
    "arrow": _arrow,
    "ellipse": _ellipse,
    "pen": _pen,
    "label": _label,
    "blur": _blur,
}


def _keys(document: Mapping[str, Any], *keys: str) -> None:
    """Neither more nor less: what is not understood might have been meant to hide something."""
    _demand(set(document) == set(keys), "keys")


def _colour(document: Mapping[str, Any]) -> Colour:
    found = document["colour"]
    _demand(found in get_args(Colour), "colour")
    return found  # type: ignore[no-any-return]


def _point(numbers: object) -> Point:
    return Point(*_whole(numbers, 2))


def _box(numbers: object) -> Box:
    box = Box(*_whole(numbers, 4))
    _demand(min(box.right - box.left, box.bottom - box.top) >= LEAST_SIDE, "box")
    return box


def _whole(numbers: object, count: int) -> Iterator[int]:
    """So many whole numbers from 0 to 1000."""
    if not (isinstance(numbers, list) and len(numbers) == count):
        raise _Broken("numbers")
    for number in numbers:
        _demand(isinstance(number, Decimal) and 0 <= number <= UNIT and number == int(number), "number")
        yield int(number)


# -- turning


def _turned(shape: Shape) -> Shape:
    match shape:
        case Arrow(start, end):
            return replace(shape, start=_turned_point(start), end=_turned_point(end))
        case Pen(points):
            return replace(shape, points=tuple(map(_turned_point, points)))
        case Label(at):
            return replace(shape, at=_turned_point(at))
        case Ellipse(box) | Blur(box):
            return replace(shape, box=_turned_box(box))


def _turned_point(point: Point) -> Point:
    return Point(UNIT - point.y, point.x)


def _turned_box(box: Box) -> Box:
    return Box(UNIT - box.bottom, box.left, UNIT - box.top, box.right)
