"""What every painted chart shares: marks that can be pointed at, walked by keys, heard and opened.

Mark(place, words, behind=None)     something with its numbers; `behind` is what a click or Enter opens
Ground(width, colours, seen)        what is drawn on; only what lies in `seen` need be painted
Chart(parent=None)                  a widget; each kind has its `high(width)`, `marks_for(width)` and `draw`
    signals opened(behind), stood(QRect): the keys came to a mark there
    .once(what, width, measure) for what is dear to measure
    .set_name(text), .renew() after other values; .marks() at the width it has, .at the one the keys stand on
The same `draw` paints the screen, the clipboard and the files: a saved chart is the one that was seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from inspector.ui.roles import set_role
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.base import FocusVisible, Themed
from inspector.ui.widgets.painting import box, painting, text_height
from inspector.ui.widgets.text import tip

STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
Measured = TypeVar("Measured")
ASIDE = 3  # how much worse a px beside the way is than one on it


@dataclass(frozen=True, slots=True)
class Mark:
    """`words` are its numbers, a line each."""

    place: QRectF
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Ground:
    width: float
    colours: Colours
    seen: QRectF


class Chart(Themed, FocusVisible, QWidget):
    opened = Signal(object)
    stood = Signal(object)  # QRect
    in_order: ClassVar[bool] = True  # the arrows take the marks one after the other; else the one that way
    grows: ClassVar[bool] = False  # takes the height that its card has to spare
    covered: ClassVar[bool] = False  # marks fill their place, so that hovering shows as an outline

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._marks: tuple[QSize, Sequence[Mark]] | None = None
        self._measures: dict[tuple[str, int, int], Any] = {}
        self._hovered: int | None = None
        self.at = 0
        set_role(self, QAccessible.Role.Chart)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        upright = QSizePolicy.Policy.Expanding if self.grows else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, upright)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    # -- what each kind says

    def high(self, width: int) -> int:
        """How high it is drawn at least, px."""
        raise NotImplementedError

    def marks_for(self, width: int) -> Sequence[Mark]:
        raise NotImplementedError

    def draw(self, painter: QPainter, ground: Ground) -> None:
        raise NotImplementedError

    # -- what all do

    def drawn_high(self, width: int) -> int:
        """How high it is drawn where it stands now."""
        least = self.high(width)
        return max(least, self.height()) if self.grows and width == self.width() else least

    def once(self, what: str, width: int, measure: Callable[[], Measured]) -> Measured:
        """What holds for a width and a size of text until other values or another theme come."""
        at = what, width, current_theme().text_scale
        if at not in self._measures:
            self._measures[at] = measure()
        measured: Measured = self._measures[at]
        return measured

    def set_name(self, name: str) -> None:
        self._name = name
        self._say(self.at if self.hasFocus() else None)

    def marks(self) -> Sequence[Mark]:
        if self._marks is None or self._marks[0] != self.size():
            self._marks = self.size(), tuple(self.marks_for(self.width()))
        return self._marks[1]

    def renew(self) -> None:
        """Other values: measure and paint anew."""
        self._marks, self._hovered, self.at = None, None, 0
        self._measures.clear()
        self._say(self.at if self.hasFocus() else None)
        self.updateGeometry()
        self.update()

    def themed(self) -> None:
        self._marks = None
        self._measures.clear()

    def retranslate(self) -> None:
        self.setAccessibleDescription(self.tr("Arrow keys go from mark to mark, Enter shows what is behind."))

    def mark_at(self, place: QPointF) -> int | None:
        return next((at for at, mark in enumerate(self.marks()) if mark.place.contains(place)), None)

    def open_mark(self, at: int) -> None:
        """Show what is behind a mark."""
        if at < len(self.marks()) and self.marks()[at].behind is not None:
            self.opened.emit(self.marks()[at].behind)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.high(width)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 320)
        return QSize(320, self.high(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(120, self.sizeHint().height()))

    # -- the eye and the hand

    def focus_rect(self) -> QRect:
        marks = self.marks()
        return marks[self.at].place.toAlignedRect() if self.at < len(marks) else self.rect()

    def focus_radius(self) -> float:
        return tokens().radius.tag

    def paintEvent(self, event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            marks = self.marks()
            place = None if self._hovered is None else marks[self._hovered].place
            if place is not None and not self.covered:
                box(painter, place, tokens().radius.tag, c.hover)
            self.draw(painter, Ground(self.width(), c, QRectF(event.rect())))
            if place is not None and self.covered:
                box(painter, place, tokens().radius.heat_cell, None, c.line_strong, 2)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self.mark_at(event.position())
        if at == self._hovered:
            return
        self._hovered = at
        self.update()
        if at is None:
            self.unsetCursor()
            QToolTip.hideText()
            return
        mark = self.marks()[at]
        if mark.behind is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        QToolTip.showText(event.globalPosition().toPoint(), told(mark), self, mark.place.toAlignedRect())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.mark_at(event.position())
        if at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.at = at
            self.open_mark(at)

    # -- the keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say(self.at)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        QToolTip.hideText()
        self._say(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS and self.marks():
            self._stand(self._towards(*STEPS[key]))
        elif key == Qt.Key.Key_Home:
            self._stand(0)
        elif key == Qt.Key.Key_End:
            self._stand(len(self.marks()) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_mark(self.at)
        else:
            super().keyPressEvent(event)

    def _towards(self, across: int, down: int) -> int:
        """The next mark that way; the same where there is none."""
        marks = self.marks()
        if self.in_order:
            return min(max(self.at + across + down, 0), len(marks) - 1)
        here = marks[self.at].place.center()

        def far(at: int) -> float:
            way = marks[at].place.center() - here
            ahead = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            return ahead + ASIDE * aside if ahead > 1 else float("inf")

        best = min(range(len(marks)), key=far)
        return best if far(best) < float("inf") else self.at

    def _stand(self, at: int) -> None:
        """Come to a mark by key: the ring goes round it, and it is told."""
        if not 0 <= at < len(self.marks()):
            return
        self.at = at
        self._by_keyboard = True
        self._show_ring(False)
        self._show_ring(True)
        self._say(at)
        mark = self.marks()[at]
        self.stood.emit(mark.place.toAlignedRect())
        corner = self.mapToGlobal(mark.place.bottomLeft().toPoint())
        QToolTip.showText(corner, told(mark), self, mark.place.toAlignedRect())

    def _say(self, at: int | None) -> None:
        """The name of the chart, and of the mark where the keys stand."""
        marks = () if at is None else self.marks()
        words = ", ".join(marks[at].words) if at is not None and at < len(marks) else ""
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)


def told(mark: Mark) -> str:
    """The words of a mark as a tool tip."""
    return tip("\n".join(mark.words))


def row_height(least: int = 38) -> int:
    """A row of text that a finger hits, px."""
    return max(least, text_height(current_theme().font("body")) + 12)
