"""Taking hold of shapes over a photo: where their grips are, what moving and pulling make of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from inspector.checklists.layer import (
    LARGEST_TEXT,
    SMALLEST_TEXT,
    UNIT,
    WHOLE,
    Arrow,
    Blur,
    Box,
    Ellipse,
    Label,
    Pen,
    Point,
    Shape,
)

LEAST: Final = 30
"""Thousandths: the shortest side that pulling leaves."""


def points_of(shape: Shape) -> tuple[Point, ...]:
    """What lies within the picture while the shape does."""
    match shape:
        case Arrow(start, end):
            return start, end
        case Pen(points):
            return points
        case Label(at):
            return (at,)
        case Ellipse(box) | Blur(box):
            return Point(box.left, box.top), Point(box.right, box.bottom)


def moved(shape: Shape, across: int, down: int) -> Shape:
    """The shape moved by thousandths, as far as it stays within the picture."""
    points = points_of(shape)
    across = _within(across, -min(p.x for p in points), UNIT - max(p.x for p in points))
    down = _within(down, -min(p.y for p in points), UNIT - max(p.y for p in points))

    def there(point: Point) -> Point:
        return Point(point.x + across, point.y + down)

    match shape:
        case Arrow(start, end):
            return replace(shape, start=there(start), end=there(end))
        case Pen():
            return replace(shape, points=tuple(map(there, shape.points)))
        case Label(at):
            return replace(shape, at=there(at))
        case Ellipse(box) | Blur(box):
            return replace(shape, box=moved_box(box, across, down))


def moved_box(box: Box, across: int, down: int, within: Box = WHOLE) -> Box:
    across = _within(across, within.left - box.left, within.right - box.right)
    down = _within(down, within.top - box.top, within.bottom - box.bottom)
    return Box(box.left + across, box.top + down, box.right + across, box.bottom + down)


def grips(shape: Shape) -> dict[str, Point]:
    """The places a shape is pulled by; that of a label depends on how wide it is written."""
    match shape:
        case Arrow(start, end):
            return {"start": start, "end": end}
        case Ellipse(box) | Blur(box):
            return corners(box)
        case _:
            return {}


def corners(box: Box) -> dict[str, Point]:
    """Grips by the sides they pull: "left top", …"""
    left, top, right, bottom = box
    return {
        "left top": Point(left, top),
        "right top": Point(right, top),
        "right bottom": Point(right, bottom),
        "left bottom": Point(left, bottom),
    }


def sides(box: Box) -> dict[str, Point]:
    """Grips in the middle of each side."""
    across, down = (box.left + box.right) // 2, (box.top + box.bottom) // 2
    return {
        "left": Point(box.left, down),
        "top": Point(across, box.top),
        "right": Point(box.right, down),
        "bottom": Point(across, box.bottom),
    }


def pulled(shape: Shape, grip: str, to: Point) -> Shape:
    """The shape with one of its grips somewhere else."""
    match shape:
        case Arrow(start, end):
            other = end if grip == "start" else start
            if abs(other.x - to.x) + abs(other.y - to.y) < LEAST:
                return shape
            return replace(shape, start=to) if grip == "start" else replace(shape, end=to)
        case Ellipse(box) | Blur(box):
            return replace(shape, box=pulled_box(box, grip, to))
        case _:
            return shape


def pulled_box(box: Box, grip: str, to: Point) -> Box:
    """The sides named by the grip go to `to`, no nearer to the other side than `LEAST`."""
    left, top, right, bottom = box
    pulls = grip.split()
    if "left" in pulls:
        left = min(to.x, right - LEAST)
    if "right" in pulls:
        right = max(to.x, left + LEAST)
    if "top" in pulls:
        top = min(to.y, bottom - LEAST)
    if "bottom" in pulls:
        bottom = max(to.y, top + LEAST)
    return Box(max(0, left), max(0, top), min(UNIT, right), min(UNIT, bottom))


def spanned(one: Point, other: Point) -> Box:
    """The box between two corners, never narrower than `LEAST`."""
    left, right = _apart(one.x, other.x)
    top, bottom = _apart(one.y, other.y)
    return Box(left, top, right, bottom)


def scaled(label: Label, factor: float) -> Label:
    return replace(label, size=round(_within(label.size * factor, SMALLEST_TEXT, LARGEST_TEXT)))


def thinned(points: Iterable[Point], most: int) -> tuple[Point, ...]:
    """The points of a line, every second one left out until there are few enough; its ends stay."""
    kept = list(dict.fromkeys(points))
    while len(kept) > most:
        kept = [*kept[:-1:2], kept[-1]]
    return tuple(kept)


def _apart(one: int, other: int) -> tuple[int, int]:
    low, high = min(one, other), max(one, other)
    if high - low < LEAST:
        low = round(_within((low + high - LEAST) / 2, 0, UNIT - LEAST))
        high = low + LEAST
    return low, high


def _within(value: float, least: float, most: float) -> int:
    return round(max(least, min(most, value)))
