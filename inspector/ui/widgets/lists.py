"""Rows of lists, and what stands round them.

IconTile(icon, parent=None)           40 px sunken square; .set_icon(name), .set_selected(bool)
Avatar(name, size=28, parent=None)    initials in a circle; .set_name(name);  initials(name) -> str
ListRow(title, detail="", *, lead=None, clickable=False, height=68, lines=1, parent=None)
    lead: a widget at the left; lines: how many the detail may take
    .add(widget) at the right, .add_below(widget) before the detail;
    .add_state(widget) at the right, under the title where the text is large;
    .set_texts(title, detail); signal clicked()
ListCard(parent=None)                 a card of rows with hairlines between: .add_row(widget), .clear()
GroupHead(title, count=None, *, icon=None, colour="text2", parent=None)
    .set_title(title), .set_count(n), .add(widget) at the right
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme, resized
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.painting import CENTRE, box, icon_side, icon_square, painting, write
from inspector.ui.widgets.text import ElidedText, Icon, Text, tip

TILE = 40
LARGE_TEXT = 120  # per cent: above it a title has no room beside a state


class IconTile(Themed, QWidget):
    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._selected = icon, False
        self.follow_theme()

    def themed(self) -> None:
        self.setFixedSize(icon_side(TILE), icon_side(TILE))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def set_selected(self, selected: bool) -> None:
        self._selected = selected
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            fill, ink = (c.accent_soft, c.accent) if self._selected else (c.sunken, c.text2)
            box(painter, self.rect(), tokens().radius.photo, fill)
            middle = (self.width() - icon_side()) / 2
            icons.draw(painter, self._icon, icon_square(middle, self.height() / 2), ink)


def initials(name: str) -> str:
    """Two letters: of the first and the last word, or the first two of a Chinese name."""
    words = name.split()
    if not words:
        return ""
    if len(words) == 1:
        return words[0][: 1 if words[0][0].isascii() else 2].upper()
    return (words[0][0] + words[-1][0]).upper()


class Avatar(Themed, QWidget):
    def __init__(self, name: str = "", size: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.set_name(name)
        self.follow_theme()

    def themed(self) -> None:
        self.setFixedSize(icon_side(self._size), icon_side(self._size))

    def set_name(self, name: str) -> None:
        self._initials = initials(name)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        px = round(self.width() * (0.4 if self._size < 36 else 0.34))
        font = resized(theme.font("caption", True), px)
        with painting(self) as painter:
            box(painter, self.rect(), self.width() / 2, theme.colours.na_soft)
            write(painter, self.rect(), CENTRE, self._initials, font, theme.colours.text2)


class ListRow(Pressable):
    """A title, a second line that elides, and what can be done, at the right."""

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        lead: QWidget | None = None,
        clickable: bool = False,
        height: int | None = None,
        lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clickable = clickable
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if not clickable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        self._title = Text("", "item", wrap=True)
        self._detail = ElidedText(lines=lines)
        self._below = QHBoxLayout()
        self._below.setSpacing(tokens().space[3])
        self._below.addWidget(self._detail, 1)
        self._states, self._beside, self._under = list[QWidget](), QHBoxLayout(), QVBoxLayout()
        self._beside.setSpacing(16)
        self._under.setSpacing(tokens().space[1])
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._row.addStrut((height or tokens().control.list_row) - 2 * 8)
        self._row.setSpacing(16)
        if lead is not None:
            self._row.addWidget(lead)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addLayout(self._under)
        words.addLayout(self._below)
        words.addStretch()
        self._row.addLayout(words, 1)
        self._row.addLayout(self._beside)
        self.set_texts(title, detail)
        self.follow_theme()

    def set_texts(self, title: str, detail: str = "") -> None:
        self._title.setText(title)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{title}, {detail}" if detail else title)

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def add_state(self, widget: QWidget) -> None:
        """At the right; where the text is large, on a line of its own under the title."""
        self._states.append(widget)
        self._place_states()

    def add_below(self, widget: QWidget) -> None:
        """At the beginning of the second line: the title has the whole width."""
        self._below.insertWidget(0, widget)

    def themed(self) -> None:
        self._place_states()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def _place_states(self) -> None:
        large = current_theme().text_scale > LARGE_TEXT
        for state in self._states:
            if large:
                self._under.addWidget(state, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._beside.addWidget(state)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._clickable:
            return
        c = current_theme().colours
        fill = c.pressed if self.isDown() else c.hover if self.hovered else None
        if self.isChecked():
            fill = c.accent_soft
        with painting(self) as painter:
            box(painter, self.rect().adjusted(1, 1, -1, -1), tokens().radius.card - 1, fill)


class ListCard(Card):
    """Rows in one card, a hairline between every two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add_row(self, row: QWidget) -> None:
        if self.column.count():
            self.column.addWidget(Hairline())
        self.column.addWidget(row)

    def clear(self) -> None:
        clear(self.column)


class GroupHead(QWidget):
    """The bold line over a group, how many it holds, and at most one deed."""

    def __init__(
        self,
        title: str = "",
        count: int | None = None,
        *,
        icon: str | None = None,
        colour: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Text(title, "group", colour)
        self._count = Text("", "secondary", "text2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().space[2])
        if icon:
            self._row.addWidget(Icon(icon, colour, 16))
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self.set_count(count)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_count(self, count: int | None) -> None:
        self._count.setText("" if count is None else str(count))

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)
