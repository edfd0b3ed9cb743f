"""The picture one draws on, with finger, mouse or keys.

    Canvas(parent=None)
        .show_work(picture, layer)      the picture as it is turned, and what is drawn on it
        .choose_tool(tool), .choose_colour(colour), .write(text), .remove(), .add()
        signals edited(layer, going_on): going_on when it carries on the edit before; picked(Shape | None);
                text_asked(): a label was made, what does it say?
A drag draws with the tool; a press on a shape takes hold of it, then it is dragged or pulled by its grips.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.layer import (
    MOST_SHAPES,
    WHOLE,
    Blur,
    Box,
    Colour,
    Label,
    Layer,
    Point,
    Shape,
)
from inspector.checklists.strokes import Frame, shown_part
from inspector.ui.fill.photos import gestures
from inspector.ui.fill.photos.gestures import Drag, Tool
from inspector.ui.fill.photos.grips import paint_crop, paint_grips
from inspector.ui.fill.photos.keys import DRAWING, Drawing
from inspector.ui.fill.photos.painter import View, paint_shape
from inspector.ui.fill.photos.zoom import Zoom
from inspector.ui.roles import set_role
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.base import FocusVisible, Themed
from inspector.ui.widgets.painting import painting

STEP, MARGIN = 8, 16  # px: of a drag that is no press, and round the picture
NUDGE = 10  # thousandths that an arrow key moves
WAYS = {
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
        self.zoom = Zoom(self)
        self.zoom.changed.connect(self._looked)
        self._moved_from: QPointF | None = None
        self._pressed: QPointF | None = None
        self._drag: Drag | None = None
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
        if picture.size() != self._picture.size():
            self.zoom.fit()
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
        place = self.zoom.place(QRectF(origin, QSizeF(across * scale, down * scale)))
        near = Frame(frame.width * self.zoom.times, frame.height * self.zoom.times, part)
        return View(self._picture, near, place.topLeft())

    # -- deeds

    def choose_tool(self, tool: Tool) -> None:
        if "crop" in (tool, self.tool):  # which shows another part of the picture
            self.zoom.fit()
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
            rest = gestures.without(self.layer, self.selected)
            self.select(None)
            self._edit(rest)

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
            self._add(gestures.made(self.tool, self.colour, corners))

    def _add(self, shape: Shape | None) -> None:
        if shape is not None and len(self.layer.shapes) < MOST_SHAPES:
            self.layer = replace(self.layer, shapes=(*self.layer.shapes, shape))
            self.select(len(self.layer.shapes) - 1)
            self._edit(self.layer)

    def _add_label(self, at: Point) -> None:
        self._add(Label(at, self.tr("Text"), self.colour))
        self.text_asked.emit()

    def _change(self, shape: Shape, *, going_on: bool = False) -> None:
        if self.selected is not None:
            self._edit(gestures.exchanged(self.layer, self.selected, shape), going_on=going_on)

    def _edit(self, layer: Layer, *, going_on: bool = False) -> None:
        self.layer = layer
        self.edited.emit(layer, going_on)
        self.picked.emit(self.shape())
        self.update()

    # -- finger and mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        view = self.view()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._moved_from = event.position()
        if event.button() == Qt.MouseButton.LeftButton and view is not None:
            self._pressed, self._before = event.position(), self.layer
            self._drag = self._hold(view, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._moved_from is not None:
            way, self._moved_from = event.position() - self._moved_from, event.position()
            self.zoom.move(way)
        view = self.view()
        if self._pressed is None or view is None:
            return
        if self._drag is None and (event.position() - self._pressed).manhattanLength() >= STEP:
            self._drag = gestures.draw(view, self.tool, self.colour, self._before, self._pressed)
            if self._drag is not None:
                self.select(None)
        if self._drag is not None:
            self.layer = self._drag(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._moved_from = None
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

    def _looked(self) -> None:
        """Nearer, farther or elsewhere: a stroke that had begun, by the first finger of two, is none."""
        if self._pressed is not None:
            self._pressed = self._drag = None
            self.layer = self._before
        self.update()

    def _hold(self, view: View, start: QPointF) -> Drag | None:
        if self.tool == "crop":
            return gestures.hold_crop(view, self.layer, start)
        return None if self.selected is None else gestures.hold(view, self.layer, self.selected, start)

    def _tap(self, view: View, position: QPointF) -> None:
        found = gestures.found_at(view, self.layer, position)
        if self.tool == "text" and found is None and view.rect.contains(position):
            self._add_label(view.point(position))
        elif self.tool != "crop":
            self.select(found)

    # -- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match DRAWING.deed(event):
            case Drawing.MOVE | Drawing.PULL as deed if self.tool == "crop" or self.selected is not None:
                across, down = (NUDGE * way for way in WAYS[Qt.Key(event.key())])
                pull = deed is Drawing.PULL
                nudged = gestures.nudged(self.layer, self.selected, across, down, pull=pull)
                self._edit(nudged, going_on=True)
            case Drawing.REMOVE:
                self.remove()
            case Drawing.ADD:
                self.add()
            case Drawing.LARGER:
                self.zoom.larger()
            case Drawing.SMALLER:
                self.zoom.smaller()
            case Drawing.FIT:
                self.zoom.fit()
            case Drawing.NEXT:
                self._go_on(1)
            case Drawing.PREVIOUS:
                self._go_on(-1)
            case _ if event.key() == Qt.Key.Key_Escape and self.selected is not None:
                self.select(None)
            case _:
                super().keyPressEvent(event)

    def _go_on(self, by: int) -> None:
        """To the next shape, or the one before."""
        count = len(self.layer.shapes)
        if count:
            here = self.selected if self.selected is not None else -1 if by > 0 else 0
            self.select((here + by) % count)

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
                paint_grips(painter, view, shape, gestures.grips(view, shape))

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
