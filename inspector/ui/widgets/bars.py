"""How far along. Thin accent lines only: they never say how good.

ProgressLine(parent=None)            4 px;  .set_progress(done, total)
SegmentLine(parent=None)             one segment a section;  .set_segments([(done, total), …])
SectionRow(number, title, parent=None)   a row of the section rail; checkable (current)
    signal clicked(); .set_state(done, total, failed=0), .set_title(title), .setChecked(current)
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme, resized
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.painting import (
    CENTRE,
    LEFT,
    RIGHT,
    box,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import elided_lines

SIDE, GAP, BAR_GAP = 12, 8, 3
CLEAR = 4  # px between a number and the circle round it


def progress(painter: QPainter, rect: QRectF, share: float, c: Colours) -> None:
    radius = tokens().radius.bar
    box(painter, rect, radius, c.track)
    if share > 0:
        done = QRectF(rect)
        done.setWidth(max(rect.height(), rect.width() * min(1.0, share)))
        box(painter, done, radius, c.accent)


class ProgressLine(Themed, QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedHeight(tokens().control.progress_bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_progress(self, done: int, total: int) -> None:
        self._share = done / total if total else 0.0
        self.setAccessibleName(f"{done}/{total}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            progress(painter, QRectF(self.rect()), self._share, current_theme().colours)


class SegmentLine(Themed, QWidget):
    """One segment a section, each as wide as its items are many."""

    HEIGHT = 6

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[tuple[int, int]] = []
        self.setFixedHeight(self.HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_segments(self, segments: Sequence[tuple[int, int]]) -> None:
        self._segments = [segment for segment in segments if segment[1]]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        total = sum(items for _, items in self._segments)
        gap = tokens().space[1]
        segments = self._segments
        if len(segments) * (self.HEIGHT + gap) > self.width():  # too many to tell apart
            segments = [(sum(done for done, _ in segments), total)]
        room = self.width() - gap * (len(segments) - 1)
        left = 0.0
        with painting(self) as painter:
            for done, items in segments:
                width = room * items / total
                rect = QRectF(left, 0, width, self.height())
                progress(painter, rect, done / items, current_theme().colours)
                left += width + gap


class SectionRow(Pressable):
    """Number or check, title in up to two lines, what failed, how many are answered, a bar until done."""

    def __init__(self, number: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._done, self._total, self._failed = number, 0, 0, 0
        self._broken: dict[int, list[str]] = {}
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_title(title)
        self.follow_theme()

    def set_title(self, title: str) -> None:
        self.setText(title)
        self._named()

    def set_state(self, done: int, total: int, failed: int = 0) -> bool:
        """Whether it was another."""
        if (done, total, failed) == (self._done, self._total, self._failed):
            return False
        self._done, self._total, self._failed = done, total, failed
        self._named()
        return True

    def themed(self) -> None:
        self._broken.clear()

    def nextCheckState(self) -> None:
        """The screen decides which section is current."""

    def focus_radius(self) -> float:
        return tokens().radius.control

    def sizeHint(self) -> QSize:
        return QSize(200, tokens().control.section_row)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width))
        bar = 0 if self._complete() else BAR_GAP + tokens().control.progress_bar
        needed = lines * text_height(current_theme().font("body")) + bar + 8
        return max(tokens().control.section_row, needed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c, current = theme.colours, self.isChecked()
        fill = c.accent_soft if current else c.pressed if self.isDown() else c.hover if self.hovered else None
        lines = self._lines(self.width())
        font = theme.font("body", current)
        line = text_height(font)
        bar = 0 if self._complete() else BAR_GAP + tokens().control.progress_bar
        top = (self.height() - len(lines) * line - bar) / 2
        left = SIDE + icon_side(24) + SIDE
        with painting(self) as painter:
            box(painter, self.rect(), self.focus_radius(), fill)
            self._paint_circle(painter, c)
            for place, words in enumerate(lines):
                rect = QRectF(left, top + place * line, self.width(), line)
                write(painter, rect, LEFT, words, font, c.accent_soft_text if current else c.text)
            self._paint_counts(painter, QRectF(left, top, self.width() - left - SIDE, len(lines) * line), c)
            if not self._complete():
                width = self.width() - left - SIDE
                under = QRectF(left, top + len(lines) * line + BAR_GAP, width, tokens().control.progress_bar)
                progress(painter, under, self._done / self._total if self._total else 0, c)

    def _paint_circle(self, painter: QPainter, c: Colours) -> None:
        circle = icon_square(SIDE, self.height() / 2, 24)
        if self._complete():
            box(painter, circle, icon_side(24) / 2, c.ok_soft)
            icons.draw(painter, "check", circle.adjusted(4, 4, -4, -4), c.ok)
            return
        current = self.isChecked()
        ink = c.accent if current else c.text2
        box(painter, circle, icon_side(24) / 2, None, c.accent if current else c.line_strong, 1.25)
        font = current_theme().font("secondary", current)
        font = resized(font, min(font.pixelSize(), icon_side(14)))
        room, wide = circle.width() - 2 * CLEAR, text_width(font, self._number)
        if wide > room:  # a number of three digits
            font = resized(font, int(font.pixelSize() * room / wide))
        write(painter, circle, CENTRE, self._number, font, ink)

    def _paint_counts(self, painter: QPainter, room: QRectF, c: Colours) -> None:
        theme = current_theme()
        write(painter, room, RIGHT, self._count(), theme.font("secondary"), c.text2)
        if not self._failed:
            return
        room.setRight(room.right() - text_width(theme.font("secondary"), self._count()) - GAP)
        bold = theme.font("secondary", True)
        write(painter, room, RIGHT, str(self._failed), bold, c.fault)
        room.setRight(room.right() - text_width(bold, str(self._failed)) - 3)
        cross = icon_square(room.right() - icon_side(16), room.center().y(), 16)
        icons.draw(painter, "cross", cross, c.fault)

    def _lines(self, width: int) -> list[str]:
        """The title's lines; broken once a width, for a layout asks far more often than they change."""
        if width not in self._broken:
            self._broken[width] = self._break(width)
        return self._broken[width]

    def _break(self, width: int) -> list[str]:
        theme = current_theme()
        counts = text_width(theme.font("secondary"), self._count()) + 2 * GAP
        if self._failed:
            counts += icon_side(16) + 3 + text_width(theme.font("secondary", True), str(self._failed)) + GAP
        room = width - SIDE - icon_side(24) - SIDE - SIDE - counts
        return elided_lines(self.text(), theme.font("body", True), room, 2)[0]

    def _count(self) -> str:
        return f"{self._done}/{self._total}"

    def _complete(self) -> bool:
        return self._total > 0 and self._done >= self._total

    def _named(self) -> None:
        self._broken.clear()
        facts = [f"{self._number} {self.text()}", self._count()]
        if self._failed:
            facts.append(self.tr("%n failed", "", self._failed))
        self.setAccessibleName(", ".join(facts))
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        self._named()
