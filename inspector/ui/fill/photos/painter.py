"""Painting a layer on the screen, by the same measures as previews and reports."""

from __future__ import annotations

from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from inspector.checklists.layer import Arrow, Blur, Box, Colour, Ellipse, Label, Pen, Point, Shape
from inspector.checklists.strokes import EDGES, INKS, Frame, Place, arrow_outline, blur_cells
from inspector.ui.theme.theme import FAMILIES


class View:
    """Where a picture lies on the screen: `frame` of the part that is shown, whose corner is at `origin`."""

    def __init__(self, picture: QPixmap, frame: Frame, origin: QPointF) -> None:
        self.picture, self.frame, self.origin = picture, frame, origin

    @property
    def rect(self) -> QRectF:
        wide, high = self.frame.shown
        return QRectF(self.origin.x(), self.origin.y(), wide, high)

    def at(self, point: Point) -> QPointF:
        return QPointF(*self.frame.place(point)) + self.origin

    def box(self, box: Box) -> QRectF:
        return QRectF(self.at(Point(box.left, box.top)), self.at(Point(box.right, box.bottom)))

    def point(self, position: QPointF) -> Point:
        """The place in the picture under a place on the screen, the nearest one within what is shown."""
        part, inside = self.frame.part, position - self.origin
        x = part.left + inside.x() * 1000 / self.frame.width
        y = part.top + inside.y() * 1000 / self.frame.height
        return Point(round(max(part.left, min(part.right, x))), round(max(part.top, min(part.bottom, y))))

    def label(self, label: Label) -> QRectF:
        """Where a label is written."""
        wide, high = _label_size(label, self.frame)
        middle, scale = self.frame.label(label.at, wide, high)
        rect = QRectF(0, 0, wide * scale, high * scale)
        rect.moveCenter(QPointF(*middle) + self.origin)
        return rect

    def distance(self, shape: Shape, position: QPointF) -> float:
        """px from a place on the screen to what is painted of the shape; 0 upon it."""
        match shape:
            case Arrow(start, end):
                return _from_line(position, [self.at(start), self.at(end)])
            case Pen(points):
                return _from_line(position, [self.at(point) for point in points])
            case Label():
                return _from_rect(position, self.label(shape))
            case Blur(box):
                return _from_rect(position, self.box(box))
            case Ellipse(box):
                return _from_ellipse(position, self.box(box))


def paint_shape(painter: QPainter, view: View, shape: Shape) -> None:
    stroke, edge = view.frame.stroke, view.frame.edge
    match shape:
        case Arrow(start, end, colour):
            outline = arrow_outline(_pair(view.at(start)), _pair(view.at(end)), stroke)
            polygon = QPolygonF([QPointF(*corner) for corner in outline])
            painter.setPen(_pen(EDGES[colour], 2 * edge))
            painter.drawPolygon(polygon)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(INKS[colour]))
            painter.drawPolygon(polygon)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        case Ellipse(box, colour):
            path = QPainterPath()
            path.addEllipse(view.box(box))
            _stroke(painter, path, colour, stroke, edge)
        case Pen(points, colour):
            path = QPainterPath(view.at(points[0]))
            for point in points[1:]:
                path.lineTo(view.at(point))
            _stroke(painter, path, colour, stroke, edge)
        case Label():
            _paint_label(painter, view, shape)
        case Blur(box):
            painter.drawImage(view.box(box), blurred(view.picture, box))


def blurred(picture: QPixmap, box: Box) -> QImage:
    """The few means of colour that are left of a place in the picture."""
    left, top, right, bottom = (int(value) for value in Frame(picture.width(), picture.height()).box(box))
    part = picture.copy(left, top, max(1, right - left), max(1, bottom - top)).toImage()
    cells = blur_cells(part.width(), part.height())
    smooth, any_shape = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    means = part.scaled(*cells, any_shape, smooth)
    return means.scaled(cells[0] * 24, cells[1] * 24, any_shape, smooth)


def _stroke(painter: QPainter, path: QPainterPath, colour: Colour, stroke: float, edge: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((EDGES[colour], stroke + 2 * edge), (INKS[colour], stroke)):
        painter.setPen(_pen(ink, width))
        painter.drawPath(path)


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)


def _paint_label(painter: QPainter, view: View, label: Label) -> None:
    letters = view.frame.letters(label.size)
    wide, high = _label_size(label, view.frame)
    middle, scale = view.frame.label(label.at, wide, high)
    edge = max(1.0, letters / 12) * scale
    font = _font(letters * scale)
    metrics = QFontMetricsF(font)
    x = middle[0] + view.origin.x() - wide * scale / 2 + edge
    y = middle[1] + view.origin.y() + (metrics.ascent() - metrics.descent()) / 2
    path = QPainterPath()
    path.addText(QPointF(x, y), font, label.text)
    path.setFillRule(Qt.FillRule.WindingFill)  # strokes of a letter may lie over one another
    painter.strokePath(path, _pen(EDGES[label.colour], 2 * edge))
    painter.fillPath(path, QColor(INKS[label.colour]))


def _label_size(label: Label, frame: Frame) -> tuple[float, float]:
    letters = frame.letters(label.size)
    wide = QFontMetricsF(_font(letters)).horizontalAdvance(label.text)
    return wide + 2 * max(1.0, letters / 12), letters * 1.3


def _font(letters: float) -> QFont:
    font = QFont(FAMILIES)
    font.setPixelSize(max(6, round(letters)))
    font.setBold(True)
    return font


def _pair(point: QPointF) -> Place:
    return point.x(), point.y()


def _from_rect(position: QPointF, rect: QRectF) -> float:
    aside = max(rect.left() - position.x(), 0, position.x() - rect.right())
    above = max(rect.top() - position.y(), 0, position.y() - rect.bottom())
    return hypot(aside, above)


def _from_line(position: QPointF, places: list[QPointF]) -> float:
    return min(_from_segment(position, one, other) for one, other in pairwise(places))


def _from_segment(position: QPointF, one: QPointF, other: QPointF) -> float:
    way = other - one
    length = QPointF.dotProduct(way, way) or 1.0
    share = max(0.0, min(1.0, QPointF.dotProduct(position - one, way) / length))
    nearest = one + way * share
    return hypot(position.x() - nearest.x(), position.y() - nearest.y())


def _from_ellipse(position: QPointF, rect: QRectF) -> float:
    """From its line, measured towards its middle."""
    middle = rect.center()
    x, y = position.x() - middle.x(), position.y() - middle.y()
    across, down = max(1.0, rect.width() / 2), max(1.0, rect.height() / 2)
    share = hypot(x / across, y / down)
    return hypot(x, y) * abs(1 - 1 / share) if share else min(across, down)
