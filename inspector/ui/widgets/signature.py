"""Signing with finger, pen, mouse or keys.

    SignaturePad(parent=None)
        .strokes() -> tuple of strokes, each a tuple of (x, y); .set_strokes(strokes), .clear()
        .set_read_only(bool): shows a signature in a well instead of asking for one
        signals changed(object strokes) after each stroke
By keyboard Space puts the pen down and lifts it, arrows move it: signature_keys.py.
Points are in units of the pad's width, both ways (0 … 1 across, y downwards), so a signature keeps its shape.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.roles import set_role
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import FocusVisible, Themed
from inspector.ui.widgets.painting import LEFT, WRAP, box, icon_side, icon_square, painting, text_width, write
from inspector.ui.widgets.scroll import hold_still
from inspector.ui.widgets.signature_keys import KEYS, Deed

Point = tuple[float, float]
Stroke = tuple[Point, ...]
LINE_INSET, LINE_UP, PEN, LEAST_STEP = 24, 30, 2.2, 1.5
WIDEST, SHAPE = 480, 0.4  # px, height of width
PEN_START, PEN_STEP = (0.1, 0.2), 0.02  # of the pad's width
STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


def smooth(points: Sequence[QPointF]) -> QPainterPath:
    """A curve through the middles between points, so that a quick hand looks like a pen."""
    path = QPainterPath(points[0])
    for here, after in pairwise(points[1:]):
        path.quadTo(here, (here + after) / 2)
    path.lineTo(points[-1])
    return path


class SignaturePad(Themed, FocusVisible, QWidget):
    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[Point]] = []
        self._read_only = self._signing = False
        self._pen: Point = PEN_START
        self._asked = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(WIDEST)
        self.set_read_only(False)
        set_role(self, QAccessible.Role.Graphic)
        self.follow_theme()

    def strokes(self) -> tuple[Stroke, ...]:
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_strokes(self, strokes: Sequence[Sequence[Point]]) -> None:
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def clear(self) -> None:
        """Empty the pad and say so."""
        if self._strokes:
            self._strokes = []
            self.update()
            self.changed.emit(self.strokes())

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self.setCursor(Qt.CursorShape.ArrowCursor if read_only else Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(306, self.heightForWidth(306))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Of one shape at every size, so that a signature from a small pad fits into a large one."""
        return round(min(width, WIDEST) * SHAPE)

    def retranslate(self) -> None:
        self._asked = self.tr("Sign here with finger or pen")
        self.setAccessibleName(self._asked)
        self.setAccessibleDescription(
            self.tr("Space puts the pen down and lifts it, arrow keys move it, Delete begins again.")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match None if self._read_only else KEYS.deed(event):
            case Deed.PEN if not event.isAutoRepeat():
                self._put_pen_down() if not self._signing else self._lift_pen()
            case Deed.MOVE:
                self._move_pen(*STEPS[Qt.Key(event.key())])
            case Deed.CLEAR:
                self._signing = False
                self.clear()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._lift_pen()
        super().focusOutEvent(event)

    def _put_pen_down(self) -> None:
        self._signing = True
        self._strokes.append([self._pen])
        self.update()

    def _move_pen(self, right: int, down: int) -> None:
        width = max(1, self.width())
        x, y = self._pen[0] + right * PEN_STEP, self._pen[1] + down * PEN_STEP
        self._pen = self._share(QPointF(x * width, y * width))
        if self._signing:
            self._strokes[-1].append(self._pen)
        self.update()

    def _lift_pen(self) -> None:
        if self._signing:
            self._signing = False
            self.changed.emit(self.strokes())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._read_only or event.button() != Qt.MouseButton.LeftButton:
            return
        self._signing = True
        hold_still(self, True)
        self._strokes.append([self._share(event.position())])
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._signing:
            return
        stroke, point = self._strokes[-1], event.position()
        if (point - self._place(stroke[-1])).manhattanLength() >= LEAST_STEP:
            stroke.append(self._share(point))
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._signing:
            hold_still(self, False)
            self._lift_pen()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            if self._read_only:
                box(painter, self.rect(), tokens().radius.control, c.canvas)
            else:
                box(painter, self.rect(), tokens().radius.control, c.surface, c.line_strong, dashed=True)
                self._paint_line(painter, c.line_control)
            if not self._strokes and not self._read_only:
                self._paint_asking(painter, c.text2)
            painter.setPen(
                QPen(
                    QColor(c.text),
                    PEN,
                    c=Qt.PenCapStyle.RoundCap,
                    j=Qt.PenJoinStyle.RoundJoin,
                )
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for stroke in self._strokes:
                points = [self._place(point) for point in stroke]
                if len(points) == 1:
                    painter.drawPoint(points[0])
                else:
                    painter.drawPath(smooth(points))
            if self.focus_visible and not self._read_only:
                self._paint_pen(painter, c.accent)

    def _paint_line(self, painter: QPainter, colour: str) -> None:
        bottom = self.height() - LINE_UP
        painter.setPen(QColor(colour))
        painter.drawLine(LINE_INSET, bottom, self.width() - LINE_INSET, bottom)

    def _paint_pen(self, painter: QPainter, colour: str) -> None:
        """Where the keys would draw: a ring, filled while the pen is down."""
        painter.setPen(QPen(QColor(colour), 2))
        if self._signing:
            painter.setBrush(QColor(colour))
        painter.drawEllipse(self._place(self._pen), 5, 5)

    def _paint_asking(self, painter: QPainter, colour: str) -> None:
        font = current_theme().font("body")
        lead = icon_side() + 6
        room = self.width() - 2 * LINE_INSET - lead
        words = min(room, text_width(font, self._asked) + 1)
        left = (self.width() - lead - words) / 2
        icons.draw(painter, "signature", icon_square(left, self.height() / 2), colour)
        write(painter, QRectF(left + lead, 0, words, self.height()), LEFT | WRAP, self._asked, font, colour)

    def _share(self, point: QPointF) -> Point:
        """A point in units of the pad's width, held inside the pad."""
        width = max(1, self.width())
        x = max(0.0, min(float(width), point.x()))
        y = max(0.0, min(float(self.height()), point.y()))
        return round(x / width, 4), round(y / width, 4)

    def _place(self, point: Point) -> QPointF:
        return QPointF(point[0] * self.width(), point[1] * self.width())
