"""The heads of the steps of a start."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import box, icon_side, painting
from inspector.ui.widgets.text import Text

MARK = 24


class DoneMark(Themed, QWidget):
    """A circle: empty, then a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = False
        self.follow_theme()

    def themed(self) -> None:
        self.setFixedSize(icon_side(MARK), icon_side(MARK))

    def set_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        circle = QRectF(self.rect())
        with painting(self) as painter:
            if self._done:
                box(painter, circle, circle.width() / 2, c.ok_soft)
                icons.draw(painter, "check", circle.adjusted(4, 4, -4, -4), c.ok)
            else:
                box(painter, circle, circle.width() / 2, None, c.line_strong, 1.25)


class StepHead(QWidget):
    """Whether a step is done, its title, and why it is as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = DoneMark()
        self._title, self._detail = Text("", "card-title"), Text("", "secondary", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addWidget(self._mark)
        row.addWidget(self._title)
        row.addWidget(self._detail)
        row.addStretch(1)
        row.addStrut(MARK + 2)

    def set_texts(self, title: str, detail: str = "") -> None:
        self._title.setText(title)
        self._detail.setText(detail)

    def set_done(self, done: bool) -> None:
        self._mark.set_done(done)


class Step(QWidget):
    """A head over a field; the whole hides where it is not needed."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = StepHead()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        column.addWidget(self.head)
        column.addWidget(field)
