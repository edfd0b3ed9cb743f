"""What shows that a shape is held, and what a crop leaves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from inspector.checklists.layer import Arrow, Blur, Box, Ellipse, Label, Pen, Shape
from inspector.ui.fill.photos import handling
from inspector.ui.fill.photos.painter import View
from inspector.ui.theme.theme import current_theme

RADIUS = 10  # px of a grip as it is seen; a finger reaches it from further off
SHADE = QColor(0, 0, 0, 150)


def paint_grips(painter: QPainter, view: View, shape: Shape, places: Mapping[str, QPointF]) -> None:
    match shape:
        case Ellipse(box) | Blur(box):
            _outline(painter, view.box(box))
        case Label():
            _outline(painter, view.label(shape).adjusted(-4, -2, 4, 2))
        case Pen(points):
            _outline(painter, QPolygonF([view.at(point) for point in points]).boundingRect())
        case Arrow():
            pass  # its grips say enough
    for place in places.values():
        _grip(painter, place)


def paint_crop(painter: QPainter, view: View, box: Box) -> None:
    """What is cut away lies in the dark."""
    left = view.box(box)
    dark = QPainterPath()
    dark.addRect(view.rect)
    light = QPainterPath()
    light.addRect(left)
    painter.fillPath(dark.subtracted(light), SHADE)
    _outline(painter, left)
    for point in (*handling.corners(box).values(), *handling.sides(box).values()):
        _grip(painter, view.at(point))


def _outline(painter: QPainter, rect: QRectF) -> None:
    """Seen on any ground: dark with light dashes."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 170), 2))
    painter.drawRect(rect)
    painter.setPen(QPen(QColor("white"), 2, Qt.PenStyle.DashLine))
    painter.drawRect(rect)


def _grip(painter: QPainter, place: QPointF) -> None:
    painter.setPen(QPen(QColor("white"), 3))
    painter.setBrush(QColor(current_theme().colours.accent))
    painter.drawEllipse(place, RADIUS, RADIUS)
