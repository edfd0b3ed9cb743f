"""The picture one draws on, with finger, mouse or keys.

    Canvas(parent=None)
        .show_work(picture, layer)      the picture as it is turned, and what is drawn on it
        .choose_tool(tool), .choose_colour(colour), .write(text), .remove(), .add()
        signals edited(layer, going_on): going_on when it carries on the edit before; picked(Shape | None);
                text_asked(): a label was made, what does it say?
A drag draws with the tool; a press on a shape takes hold of it, then it is dragged or pulled by its grips.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.layer import (
    MOST_POINTS,
    MOST_SHAPES,
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
from inspector.checklists.strokes import Frame, shown_part
from inspector.ui.fill.photos import handling
from inspector.ui.fill.photos.grips import paint_crop, paint_grips
from inspector.ui.fill.photos.painter import View, paint_shape
from inspector.ui.roles import set_role
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.base import FocusVisible, Themed
from inspector.ui.widgets.painting import painting

Tool = Literal["arrow", "circle", "text", "pen", "blur", "crop"]
REACH, STEP, MARGIN = 24, 8, 16  # px: of a grip and a line, of a drag, round the picture
NUDGE = 10  # thousandths that an arrow key moves
KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(Themed, FocusVisible, QWidget):
    edited = Signal(object, bool)
    picked = Signal(object)
    text_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = Layer()
        self.tool: Tool = "arrow"
        self.colour: Colour = "red"
        self.selected: int | None = None
        self._picture = QPixmap()
        self._pressed: QPointF | None = None
        self._drag: Callable[[QPointF], Layer] | None = None
        self._drawn: list[Point] = []
        self._before = Layer()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.follow_theme()

    # -- what is there

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The photo"))
        self.setAccessibleDescription(
            self.tr(
                "Enter draws, arrows move, Shift with arrows pulls, Page Up and Down choose, Delete removes"
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def show_work(self, picture: QPixmap, layer: Layer) -> None:
        self._picture, self.layer = picture, layer
        if self.selected is not None and self.selected >= len(layer.shapes):
            self.select(None)
        self.update()

    def shape(self) -> Shape | None:
        """The one that is held."""
        return None if self.selected is None else self.layer.shapes[self.selected]

    def select(self, place: int | None) -> None:
        self.selected = place
        self.picked.emit(self.shape())
        self.update()

    def view(self) -> View | None:
        """Where the picture lies now; while it is cropped anew, the whole of it."""
        if self._picture.isNull():
            return None
        part = WHOLE if self.tool == "crop" else shown_part(self.layer)
        across = self._picture.width() * (part.right - part.left) / 1000
        down = self._picture.height() * (part.bottom - part.top) / 1000
        scale = min((self.width() - 2 * MARGIN) / across, (self.height() - 2 * MARGIN) / down)
        frame = Frame(self._picture.width() * scale, self._picture.height() * scale, part)
        origin = QPointF((self.width() - across * scale) / 2, (self.height() - down * scale) / 2)
        return View(self._picture, frame, origin)

    # -- deeds

    def choose_tool(self, tool: Tool) -> None:
        self.tool = tool
        self.select(None)

    def choose_colour(self, colour: Colour) -> None:
        """Of what is held, and of what is drawn from now on."""
        self.colour = colour
        shape = self.shape()
        if shape is not None and not isinstance(shape, Blur):
            self._change(replace(shape, colour=colour))

    def write(self, text: str) -> None:
        """What the label that is held says; without a text it goes."""
        shape = self.shape()
        if isinstance(shape, Label) and text != shape.text:
            if text:
                self._change(replace(shape, text=text), going_on=True)
            else:
                self.remove()

    def remove(self) -> None:
        """Take away what is held; in cropping, the crop."""
        if self.tool == "crop":
            self._edit(replace(self.layer, crop=None))
        elif self.selected is not None:
            shapes = list(self.layer.shapes)
            del shapes[self.selected]
            self.select(None)
            self._edit(replace(self.layer, shapes=tuple(shapes)))

    def add(self) -> None:
        """Draw with the tool in the middle of what is seen, for who has no pointer."""
        left, top, right, bottom = shown_part(self.layer)
        across, down = (right - left) // 4, (bottom - top) // 4
        box = Box(left + across, top + down, right - across, bottom - down)
        if self.tool == "crop":
            self._edit(replace(self.layer, crop=box))
        elif self.tool == "text":
            self._add_label(Point((left + right) // 2, (top + bottom) // 2))
        else:
            corners = [Point(box.left, box.bottom), Point(box.right, box.top)]
            self._add(self._shape(corners))

    def _add(self, shape: Shape | None) -> None:
        if shape is not None and len(self.layer.shapes) < MOST_SHAPES:
            self.layer = replace(self.layer, shapes=(*self.layer.shapes, shape))
            self.select(len(self.layer.shapes) - 1)
            self._edit(self.layer)

    def _add_label(self, at: Point) -> None:
        self._add(Label(at, self.tr("Text"), self.colour))
        self.text_asked.emit()

    def _change(self, shape: Shape, *, going_on: bool = False) -> None:
        self._edit(self._with(shape), going_on=going_on)

    def _with(self, shape: Shape) -> Layer:
        shapes = list(self.layer.shapes)
        shapes[self.selected or 0] = shape
        return replace(self.layer, shapes=tuple(shapes))

    def _edit(self, layer: Layer, *, going_on: bool = False) -> None:
        self.layer = layer
        self.edited.emit(layer, going_on)
        self.picked.emit(self.shape())
        self.update()

    # -- finger and mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        view = self.view()
        if event.button() != Qt.MouseButton.LeftButton or view is None:
            return
        self._pressed, self._before = event.position(), self.layer
        self._drawn = [view.point(event.position())]
        self._drag = self._hold(view, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        view = self.view()
        if self._pressed is None or view is None:
            return
        if self._drag is None and (event.position() - self._pressed).manhattanLength() >= STEP:
            self._drag = self._draw(view)
        if self._drag is not None:
            self.layer = self._drag(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        view, pressed, self._pressed = self.view(), self._pressed, None
        drag, self._drag = self._drag, None
        if pressed is None or view is None:
            return
        if self.layer != self._before:
            if len(self.layer.shapes) > len(self._before.shapes):
                self.select(len(self.layer.shapes) - 1)
            self._edit(self.layer)
        elif drag is None:
            self._tap(view, event.position())

    def _hold(self, view: View, position: QPointF) -> Callable[[QPointF], Layer] | None:
        """What a drag from here changes, where it begins at a grip or upon what is held."""
        if self.tool == "crop":
            return self._hold_crop(view, position)
        shape = self.shape()
        if shape is None:
            return None
        grip = nearest(self.grips(view, shape), position)
        if grip is not None and isinstance(shape, Label):
            middle = view.label(shape).center()
            far = max(1.0, (position - middle).manhattanLength())
            return lambda to: self._with(
                handling.scaled(shape, max(0.1, (to - middle).manhattanLength() / far))
            )
        if grip is not None:
            return lambda to: self._with(handling.pulled(shape, grip, view.point(to)))
        if view.distance(shape, position) > REACH:
            return None
        return lambda to: self._with(handling.moved(shape, *_way(view, position, to)))

    def _hold_crop(self, view: View, position: QPointF) -> Callable[[QPointF], Layer] | None:
        box = self.layer.crop or WHOLE
        places = {name: view.at(point) for name, point in crop_grips(box).items()}
        grip = nearest(places, position)
        if grip is not None:
            return lambda to: self._cropped(handling.pulled_box(box, grip, view.point(to)))
        if box != WHOLE and view.box(box).contains(position):
            return lambda to: self._cropped(handling.moved_box(box, *_way(view, position, to)))
        return None

    def _draw(self, view: View) -> Callable[[QPointF], Layer] | None:
        """What a drag draws with the tool."""
        before, first = self._before, self._drawn[0]
        if self.tool == "crop":
            return lambda to: self._cropped(handling.spanned(first, view.point(to)))
        if self.tool == "text" or len(before.shapes) >= MOST_SHAPES:
            return None

        def drawn(to: QPointF) -> Layer:
            self._drawn.append(view.point(to))
            shape = self._shape(self._drawn)
            return before if shape is None else replace(before, shapes=(*before.shapes, shape))

        self.select(None)
        return drawn

    def _shape(self, points: list[Point]) -> Shape | None:
        """What the tool makes of a drag along these points; None where it is too short."""
        first, last = points[0], points[-1]
        match self.tool:
            case "circle":
                return Ellipse(handling.spanned(first, last), self.colour)
            case "blur":
                return Blur(handling.spanned(first, last))
            case "pen":
                line = handling.thinned(points, MOST_POINTS)
                return Pen(line, self.colour) if len(line) > 1 else None
            case _:
                return Arrow(first, last, self.colour) if first != last else None

    def _cropped(self, box: Box) -> Layer:
        return replace(self.layer, crop=None if box == WHOLE else box)

    def _tap(self, view: View, position: QPointF) -> None:
        found = self._at(view, position)
        if self.tool == "text" and found is None and view.rect.contains(position):
            self._add_label(view.point(position))
        elif self.tool != "crop":
            self.select(found)

    def _at(self, view: View, position: QPointF) -> int | None:
        """The topmost shape near a place; one that only goes round it comes after all others."""
        near = [(view.distance(shape, position), place) for place, shape in enumerate(self.layer.shapes)]
        hit = [place for far, place in near if far <= REACH]
        inside = [
            place
            for place, shape in enumerate(self.layer.shapes)
            if isinstance(shape, Ellipse) and view.box(shape.box).contains(position)
        ]
        return max(hit or inside, default=None)

    def grips(self, view: View, shape: Shape) -> dict[str, QPointF]:
        if isinstance(shape, Label):
            return {"size": view.label(shape).bottomRight()}
        return {name: view.at(point) for name, point in handling.grips(shape).items()}

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in KEYS and (self.tool == "crop" or self.selected is not None):
            across, down = (NUDGE * way for way in KEYS[key])
            self._nudge(across, down, pull=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert):
            self.add()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self.layer.shapes:
            by = 1 if key == Qt.Key.Key_PageDown else -1
            here = -by if self.selected is None and by < 0 else -1 if self.selected is None else self.selected
            self.select((here + by) % len(self.layer.shapes))
        elif key == Qt.Key.Key_Escape and self.selected is not None:
            self.select(None)
        else:
            super().keyPressEvent(event)

    def _nudge(self, across: int, down: int, *, pull: bool) -> None:
        if self.tool == "crop":
            box = self.layer.crop or WHOLE
            corner = Point(box.right + across, box.bottom + down)
            pulled = handling.pulled_box(box, "right bottom", corner)
            self._edit(
                self._cropped(pulled if pull else handling.moved_box(box, across, down)), going_on=True
            )
            return
        shape = self.shape()
        if shape is None:
            return
        changed = _pulled(shape, across, down) if pull else handling.moved(shape, across, down)
        self._change(changed, going_on=True)

    # -- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        view = self.view()
        if view is None:
            return
        with painting(self) as painter:
            self._paint_picture(painter, view)
            shape = self.shape()
            if self.tool == "crop":
                paint_crop(painter, view, self.layer.crop or WHOLE)
            elif shape is not None:
                paint_grips(painter, view, shape, self.grips(view, shape))

    def _paint_picture(self, painter: QPainter, view: View) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top, right, bottom = Frame(self._picture.width(), self._picture.height()).box(view.frame.part)
        painter.drawPixmap(view.rect, self._picture, QRectF(QPointF(left, top), QPointF(right, bottom)))
        painter.setPen(QColor(current_theme().colours.line_control))
        painter.drawRect(view.rect)
        painter.save()
        painter.setClipRect(view.rect)
        for shape in sorted(self.layer.shapes, key=lambda each: not isinstance(each, Blur)):
            paint_shape(painter, view, shape)
        painter.restore()


def crop_grips(box: Box) -> dict[str, Point]:
    return handling.corners(box) | handling.sides(box)


def nearest(places: dict[str, QPointF], position: QPointF) -> str | None:
    """The grip within a finger's reach."""
    far = {name: (place - position).manhattanLength() for name, place in places.items()}
    name = min(far, key=far.__getitem__, default=None)
    return name if name is not None and far[name] <= REACH * 1.4 else None


def _way(view: View, start: QPointF, to: QPointF) -> tuple[int, int]:
    """How far a drag went, in thousandths."""
    way = to - start
    return round(way.x() * 1000 / view.frame.width), round(way.y() * 1000 / view.frame.height)


def _pulled(shape: Shape, across: int, down: int) -> Shape:
    """The shape made larger or smaller by the keys."""
    match shape:
        case Label():
            return handling.scaled(shape, 1 + (across - down) / 100)
        case Arrow(end=end):
            return handling.pulled(shape, "end", _inside(end.x + across, end.y + down))
        case Ellipse(box) | Blur(box):
            return handling.pulled(shape, "right bottom", _inside(box.right + across, box.bottom + down))
        case Pen():
            return shape


def _inside(x: int, y: int) -> Point:
    return Point(max(0, min(1000, x)), max(0, min(1000, y)))
