"""What stands at the top and the bottom of a screen.

PageHead(title="", subtitle="", *, back=False, dense=False, wraps=False, lines=2, height=None, parent=None)
    signal back_asked(); .set_texts(title, subtitle), .add(widget) at the right, .add_first(widget),
    .has_room_for(widget) tells whether it would stand, or stands, there beside the whole title
    dense: 22 px title for working screens, otherwise 28 px; where that has no room beside what was added, it
    stands over it. wraps: a dense title takes its lines before that. lines: how many both may take
BottomBar(parent=None, *, height=84)    surface with a hairline above
    .add_note(widget) at the left, .add(widget) at the right; too narrow: buttons take their short forms
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.painting import painting
from inspector.ui.widgets.text import ElidedText

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
NOWHERE = Qt.AlignmentFlag(0)
EDGE = 4  # px a bottom bar keeps free over and under what stands in it


class _Bar(Themed, QWidget):
    """A row whose buttons take their short forms when the long ones do not fit."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(tokens().space[3])
        # Two lines in a narrow window are higher than the hint, which Fixed would keep it to.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        spare = sum(button.spare_width() for button in self.findChildren(Button))
        return QSize(size.width() - spare, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def refresh_theme(self) -> None:
        super().refresh_theme()
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._shorten()

    def _shorten(self) -> None:
        buttons = [button for button in self.findChildren(Button) if button.short_text]
        for button in buttons:
            button.set_short(False)
        self._measure_anew()
        if self._row.minimumSize().width() > self.width():
            for button in buttons:
                button.set_short(True)
            self._measure_anew()

    def _measure_anew(self) -> None:
        """A row within the row keeps the width it had until it is told."""
        for line in (self._row, *self._row.findChildren(QLayout)):
            line.invalidate()


class PageHead(_Bar):
    """The words, and beside them, or under them where they would be cut, what can be done."""

    back_asked = Signal()

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        back: bool = False,
        dense: bool = False,
        wraps: bool = False,
        lines: int = 2,
        height: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._gives_way, self._wraps = wraps or not dense, wraps
        self._title = ElidedText("", "section" if dense else "page", "text", lines=lines)
        self._subtitle = ElidedText("", "secondary", "text2", lines=lines)
        self._back = IconButton("arrow-left", flush=True)
        self._back.clicked.connect(self.back_asked)
        words = QVBoxLayout()
        words.setSpacing(0)
        edge = tokens().space[2] if wraps else 0  # two lines may be higher than the head
        words.setContentsMargins(0, edge, 0, edge)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        self._words = QHBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._back)
        self._words.addLayout(words, 1)
        self._words.addStrut(height or (tokens().control.top_bar if dense else tokens().control.page_head))
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(tokens().space[3])
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._deeds)
        self._back.setVisible(back)
        self.set_texts(title, subtitle)
        self.follow_theme()

    def set_texts(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._shorten()

    def add(self, widget: QWidget) -> None:
        self._deeds.addWidget(widget)

    def add_first(self, widget: QWidget) -> None:
        """At the right, before what was added."""
        self._deeds.insertWidget(0, widget)

    def has_room_for(self, widget: QWidget) -> bool:
        """Whether the title would stand whole beside this and what else was added, or does so now."""
        taken = self._words.sizeHint().width() + self._row.spacing() + self._deeds.sizeHint().width()
        if self._deeds.indexOf(widget) < 0:
            taken += self._deeds.spacing() + widget.sizeHint().width()
        return taken <= self.width()

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        if self._gives_way:
            size.setWidth(max(self._words.minimumSize().width(), self._short_deeds()))
        return size

    def _short_deeds(self) -> int:
        """How narrow what was added can be, px."""
        return self._deeds.minimumSize().width() - sum(
            button.spare_width() for button in self.findChildren(Button)
        )

    def _shorten(self) -> None:
        self._measure_anew()
        over = self._gives_way and not self._deeds.isEmpty() and not self._fits_beside()
        self._row.setDirection(DOWN if over else ACROSS)
        self._row.setAlignment(self._deeds, Qt.AlignmentFlag.AlignLeft if over else NOWHERE)
        self._row.setContentsMargins(0, 0, 0, tokens().space[2] if over else 0)
        super()._shorten()

    def _fits_beside(self) -> bool:
        """Whether the words are whole beside what was added."""
        room = self.width() - self._row.spacing() - self._short_deeds()
        room -= 0 if self._back.isHidden() else self._back.sizeHint().width()
        if self._wraps:
            return not self._title.is_cut(room)
        return self._title.sizeHint().width() <= room and not self._subtitle.is_cut(room)

    def retranslate(self) -> None:
        self._back.set_name(self.tr("Back"))


class BottomBar(_Bar):
    def __init__(self, parent: QWidget | None = None, *, height: int | None = None) -> None:
        super().__init__(parent)
        self.set_margin(32)
        self._row.addStretch(1)
        self._row.addStrut((height or tokens().control.bottom_bar) - 2 * EDGE)
        self._notes = 0
        self.follow_theme()

    def add_note(self, widget: QWidget, stretch: int = 0) -> None:
        self._row.insertWidget(self._notes, widget, stretch)
        self._notes += 1

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        self._row.addWidget(widget, stretch)

    def set_margin(self, margin: int) -> None:
        self._row.setContentsMargins(margin, EDGE, margin, EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(c.surface))
            painter.fillRect(0, 0, self.width(), 1, QColor(c.line))
