"""What a finger, a mouse or an arrow key makes of a layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QPointF

from inspector.checklists.layer import (
    MOST_POINTS,
    MOST_SHAPES,
    UNIT,
    WHOLE,
    Arrow,
    Blur,
    Box,
    Colour,
    Ellipse,
    Label,
    Layer,
    Pen,
    Point,
    Shape,
)
from inspector.ui.fill.photos import handling
from inspector.ui.fill.photos.painter import View

Tool = Literal["arrow", "circle", "text", "pen", "blur", "crop"]
Drag = Callable[[QPointF], Layer]
"""The layer with the finger at a place on the screen."""

REACH = 24  # px round a line or a shape
GRIP = 32  # px round a grip, aside and down added


def made(tool: Tool, colour: Colour, points: Sequence[Point]) -> Shape | None:
    """What the tool makes of a drag along these points; None where it is too short."""
    first, last = points[0], points[-1]
    match tool:
        case "circle":
            return Ellipse(handling.spanned(first, last), colour)
        case "blur":
            return Blur(handling.spanned(first, last))
        case "pen":
            line = handling.thinned(points, MOST_POINTS)
            return Pen(line, colour) if len(line) > 1 else None
        case _:
            return Arrow(first, last, colour) if first != last else None


def draw(view: View, tool: Tool, colour: Colour, layer: Layer, start: QPointF) -> Drag | None:
    """A drag that draws with the tool; None where it draws nothing."""
    points = [view.point(start)]
    if tool == "crop":
        return lambda to: cropped(layer, handling.spanned(points[0], view.point(to)))
    if tool == "text" or len(layer.shapes) >= MOST_SHAPES:
        return None

    def drawn(to: QPointF) -> Layer:
        points.append(view.point(to))
        shape = made(tool, colour, points)
        return layer if shape is None else replace(layer, shapes=(*layer.shapes, shape))

    return drawn


def hold(view: View, layer: Layer, held: int, start: QPointF) -> Drag | None:
    """A drag that pulls the held shape by a grip or moves it; None where it begins elsewhere."""
    shape = layer.shapes[held]
    grip = nearest(grips(view, shape), start)
    if grip is not None and isinstance(shape, Label):
        middle = view.label(shape).center()
        far = max(1.0, (start - middle).manhattanLength())
        return lambda to: exchanged(
            layer, held, handling.scaled(shape, (to - middle).manhattanLength() / far)
        )
    if grip is not None:
        return lambda to: exchanged(layer, held, handling.pulled(shape, grip, view.point(to)))
    if view.distance(shape, start) > REACH:
        return None
    return lambda to: exchanged(layer, held, handling.moved(shape, *way(view, start, to)))


def hold_crop(view: View, layer: Layer, start: QPointF) -> Drag | None:
    """A drag that pulls the crop by a grip or moves it."""
    box = layer.crop or WHOLE
    places = {name: view.at(point) for name, point in (handling.corners(box) | handling.sides(box)).items()}
    grip = nearest(places, start)
    if grip is not None:
        return lambda to: cropped(layer, handling.pulled_box(box, grip, view.point(to)))
    if box != WHOLE and view.box(box).contains(start):
        return lambda to: cropped(layer, handling.moved_box(box, *way(view, start, to)))
    return None


def found_at(view: View, layer: Layer, position: QPointF) -> int | None:
    """The topmost shape near a place; one that only goes round it comes after all others."""
    near = [place for place, shape in enumerate(layer.shapes) if view.distance(shape, position) <= REACH]
    around = [
        place
        for place, shape in enumerate(layer.shapes)
        if isinstance(shape, Ellipse) and view.box(shape.box).contains(position)
    ]
    return max(near or around, default=None)


def nudged(layer: Layer, held: int | None, across: int, down: int, *, pull: bool) -> Layer:
    """The held shape, else the crop, moved or pulled by thousandths."""
    if held is not None:
        shape = layer.shapes[held]
        changed = _grown(shape, across, down) if pull else handling.moved(shape, across, down)
        return exchanged(layer, held, changed)
    box = layer.crop or WHOLE
    if pull:
        return cropped(layer, handling.pulled_box(box, "right bottom", _corner(box, across, down)))
    return cropped(layer, handling.moved_box(box, across, down))


def exchanged(layer: Layer, place: int, shape: Shape) -> Layer:
    shapes = list(layer.shapes)
    shapes[place] = shape
    return replace(layer, shapes=tuple(shapes))


def without(layer: Layer, place: int) -> Layer:
    return replace(layer, shapes=layer.shapes[:place] + layer.shapes[place + 1 :])


def cropped(layer: Layer, box: Box) -> Layer:
    return replace(layer, crop=None if box == WHOLE else box)


def grips(view: View, shape: Shape) -> dict[str, QPointF]:
    """Where a shape is pulled by, on the screen."""
    if isinstance(shape, Label):
        return {"size": view.label(shape).bottomRight()}
    return {name: view.at(point) for name, point in handling.grips(shape).items()}


def nearest(places: Mapping[str, QPointF], position: QPointF) -> str | None:
    """The grip within a finger's reach."""
    far = {name: (place - position).manhattanLength() for name, place in places.items()}
    name = min(far, key=far.__getitem__, default=None)
    return name if name is not None and far[name] <= GRIP else None


def way(view: View, start: QPointF, to: QPointF) -> tuple[int, int]:
    """How far a drag went, in thousandths."""
    gone = to - start
    return round(gone.x() * UNIT / view.frame.width), round(gone.y() * UNIT / view.frame.height)


def _grown(shape: Shape, across: int, down: int) -> Shape:
    """The shape made larger or smaller by the keys."""
    match shape:
        case Label():
            return handling.scaled(shape, 1 + (across - down) / 100)
        case Arrow(end=end):
            return handling.pulled(shape, "end", _corner(Box(0, 0, end.x, end.y), across, down))
        case Ellipse(box) | Blur(box):
            return handling.pulled(shape, "right bottom", _corner(box, across, down))
        case Pen():
            return shape


def _corner(box: Box, across: int, down: int) -> Point:
    """The lower right corner so much further, within the picture."""
    x, y = box.right + across, box.bottom + down
    return Point(max(0, min(UNIT, x)), max(0, min(UNIT, y)))
