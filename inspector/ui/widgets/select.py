"""Choosing one of many.

Choice(value, title, detail="", icon=None, tail="")
Select(label="", *, icon=None, two_line=True, addable=False, parent=None)
    a field with a chevron; opens a list under it, with a search line when it is long
    .set_choices(choices), .set_selected(value | None), .selected() -> Choice | None, .set_placeholder(str)
    .show_popup(), .popup -> ChoiceList | None; .widest() -> px that its longest choice wants
    signals chosen(str value); add_asked(str text) where addable: the person typed something not there
    two_line=False is the 44 px button form ("Newest ⌄"), as wide as its word; .stretch() makes a field of it
By keyboard: Space, Enter or Down open; typing searches; Up, Down move; Enter takes; Escape closes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.choices import Choice, ChoiceList
from inspector.ui.widgets.painting import (
    LEFT,
    box,
    elided,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import tip

__all__ = ["Choice", "Select"]
PADDING, GAP = 14, 12


class Select(Pressable):
    chosen = Signal(str)
    add_asked = Signal(str)

    def __init__(
        self,
        label: str = "",
        *,
        icon: str | None = None,
        two_line: bool = True,
        addable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label, self._icon, self._two_line, self._addable = label, icon, two_line, addable
        self._choices: list[Choice] = []
        self._selected: Choice | None = None
        self._placeholder = ""
        self.popup: ChoiceList | None = None
        if two_line:
            self.stretch()
        self.clicked.connect(self.show_popup)
        self._named()
        self.follow_theme()

    def set_label(self, label: str) -> None:
        self._label = label
        self._named()

    def set_placeholder(self, placeholder: str) -> None:
        """What stands there before anything is chosen."""
        self._placeholder = placeholder
        self._named()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was selected stays so where its value is still there."""
        self._choices = list(choices)
        self.set_selected(self._selected.value if self._selected else None)

    def set_selected(self, value: str | None) -> None:
        selected = next((choice for choice in self._choices if choice.value == value), None)
        if selected != self._selected:
            self._selected = selected
            self._named()

    def selected(self) -> Choice | None:
        return self._selected

    def show_popup(self) -> None:
        self.popup = ChoiceList(self._choices, self._selected, addable=self._addable, parent=self)
        self.popup.chosen.connect(self._take)
        self.popup.add_asked.connect(self.add_asked)
        self.popup.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = current_theme()
        lead = icon_side() + GAP if self._icon else 0
        width = 2 * PADDING + lead + text_width(theme.font("body"), self._title()) + GAP + icon_side()
        control = tokens().control
        if not self._two_line:
            return QSize(width, max(control.field, text_height(theme.font("body")) + 16))
        height = text_height(theme.font("body")) + text_height(theme.font("secondary")) + 12
        return QSize(max(200, width), max(control.field_two_line, height))

    def widest(self) -> int:
        """How wide the longest of its choices would make it, px."""
        font = current_theme().font("body")
        longest = max((text_width(font, choice.title) for choice in self._choices), default=0)
        return self.sizeHint().width() + max(0, longest - text_width(font, self._title()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120 if self._is_field() else self.sizeHint().width(), self.sizeHint().height())

    def _is_field(self) -> bool:
        """Whether it has a line of a form to itself, rather than stand among buttons."""
        return self.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        fill = c.pressed if self.isDown() else c.hover if self.hovered else c.surface
        border = c.line_strong if self._is_field() or self.hovered else c.line_control
        ink = c.text if self.isEnabled() else c.text3
        if not self.isEnabled():
            fill, border = c.sunken, c.line
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, border)
            left = PADDING
            if self._icon:
                icons.draw(painter, self._icon, icon_square(left, self.height() / 2), ink)
                left += icon_side() + GAP
            icons.draw(
                painter, "down", icon_square(self.width() - PADDING - icon_side(), self.height() / 2), ink
            )
            room = QRect(left, 0, self.width() - left - PADDING - icon_side() - GAP, self.height())
            self._paint_words(painter, room, ink)

    def _paint_words(self, painter: QPainter, room: QRect, ink: str) -> None:
        theme = current_theme()
        font, small = theme.font("body"), theme.font("secondary")
        ink = ink if self._selected or not self.isEnabled() else theme.colours.text3
        detail = self._selected.detail if self._selected and self._two_line else ""
        if not detail:
            write(
                painter,
                room.adjusted(0, 0, 2, 0),
                LEFT,
                self.shown_title(room.width() + 1),
                font,
                ink,
            )
            return
        high, low = text_height(font), text_height(small)
        top = (self.height() - high - low) // 2
        first = QRect(room.left(), top, room.width() + 2, high)
        second = QRect(room.left(), top + high, room.width() + 2, low)
        write(painter, first, LEFT, self.shown_title(room.width() + 1), font, ink)
        write(painter, second, LEFT, elided(small, detail, room.width()), small, theme.colours.text2)

    def shown_title(self, room: int) -> str:
        """What is chosen, in `room` px; cut before its tail."""
        font, tail = current_theme().font("body"), self._selected.tail if self._selected else ""
        front = elided(font, self._title().removesuffix(tail), room - text_width(font, tail))
        return front + tail

    def _title(self) -> str:
        return self._selected.title if self._selected else self._placeholder or self._label

    def _named(self) -> None:
        name = f"{self._label}: {self._title()}" if self._label and self._selected else self._title()
        self.setAccessibleName(name)
        self.setToolTip(tip(self._selected.detail) if self._selected else "")
        self.updateGeometry()
        self.update()

    def _take(self, value: str) -> None:
        self.set_selected(value)
        self.chosen.emit(value)
