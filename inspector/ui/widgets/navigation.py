"""Where one can go: the rail at the left, or the bar at the bottom of a narrow window.

Place(key, icon, title, at_end=False)     title: a function, so that it speaks the language of the moment
Navigation(places, *, bottom=False, parent=None)
    signals chosen(str key), person_asked(); .set_current(key), .set_badge(key, count), .set_person(name)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme, resized
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.lists import Avatar
from inspector.ui.widgets.painting import (
    CENTRE,
    WRAP,
    box,
    icon_side,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import tip

PILL_WIDTH, PILL_HEIGHT, BADGE = 56, 32, 18
LOGO, PERSON = 44, 36


@dataclass(frozen=True)
class Place:
    key: str
    icon: str
    title: Callable[[], str]
    at_end: bool = False


class NavigationButton(Pressable):
    """An icon on a pill with its word under it."""

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self._badge = place, 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_badge(self, count: int) -> None:
        self._badge = count
        self.retranslate()
        self.update()

    def nextCheckState(self) -> None:
        """The navigation decides which is current."""

    def retranslate(self) -> None:
        title = self.place.title()
        self.setText(title)
        self.setAccessibleName(f"{title}, {self._badge}" if self._badge else title)

    def sizeHint(self) -> QSize:
        """A long word gets more of a bar's width than a short one."""
        font = current_theme().font("caption", True)
        width = max(tokens().control.navigation_rail - 4, text_width(font, self.text()) + 4)
        height = PILL_HEIGHT + 2 + text_height(font, self.text(), width)
        return QSize(width, max(52, height))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().control.target_min, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c, on = theme.colours, self.isChecked()
        ink = c.accent_soft_text if on else c.text2
        pill = QRectF((self.width() - PILL_WIDTH) / 2, 0, PILL_WIDTH, PILL_HEIGHT)
        with painting(self) as painter:
            fill = c.accent_soft if on else c.pressed if self.isDown() else c.hover if self.hovered else None
            box(painter, pill, PILL_HEIGHT / 2, fill)
            middle = QRectF(0, 0, icon_side(), icon_side())
            middle.moveCenter(pill.center())
            icons.draw(painter, self.place.icon, middle, ink)
            words = QRectF(0, PILL_HEIGHT + 1, self.width(), self.height() - PILL_HEIGHT - 1)
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            write(painter, words, int(top) | WRAP, self.text(), theme.font("caption", on), ink)
            if self._badge:
                self._paint_badge(painter, pill, c)

    def _paint_badge(self, painter: QPainter, pill: QRectF, c: Colours) -> None:
        font, high = resized(current_theme().font("caption", True), icon_side(12)), icon_side(BADGE)
        count = str(self._badge) if self._badge < 100 else "99+"
        width = max(high, text_width(font, count) + 8)
        badge = QRectF(pill.right() - 22, pill.top(), width, high)
        box(painter, badge, high / 2, c.fault_fill)
        write(painter, badge, CENTRE, count, font, c.on_fault)


class PersonButton(Pressable):
    """The initials of who is working; a tap asks who else it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._avatar = Avatar(size=PERSON, parent=self)
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._name = ""
        self.follow_theme()

    def themed(self) -> None:
        self._avatar.themed()
        edge = (self.sizeHint().width() - self._avatar.width()) // 2
        self._avatar.move(edge, edge)

    def set_name(self, name: str) -> None:
        self._name = name
        self._avatar.set_name(name)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("{name}, change person").format(name=self._name))
        self.setToolTip(tip(self._name))

    def focus_radius(self) -> float:
        return self.width() / 2

    def sizeHint(self) -> QSize:
        side = max(tokens().control.target_min, self._avatar.width() + 8)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        if self.hovered or self.isDown():
            with painting(self) as painter:
                box(painter, self.rect(), self.focus_radius(), c.pressed if self.isDown() else c.hover)


class Logo(Themed, QWidget):
    def __init__(self, size: int = LOGO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.follow_theme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            painter.drawPixmap(
                0, 0, icons.logo(self.width(), c.accent, c.on_accent, self.devicePixelRatioF())
            )


class Navigation(Themed, QWidget):
    chosen = Signal(str)
    person_asked = Signal()

    def __init__(
        self, places: Sequence[Place], *, bottom: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bottom = bottom
        self.buttons = {place.key: NavigationButton(place, self) for place in places}
        self.avatar = PersonButton(self)
        self.avatar.clicked.connect(self.person_asked)
        self.avatar.hide()
        control = tokens().control
        direction = QBoxLayout.Direction.LeftToRight if bottom else QBoxLayout.Direction.TopToBottom
        self._line = QBoxLayout(direction, self)
        if bottom:
            self._line.setContentsMargins(8, 12, 8, 8)
            self._line.addStrut(control.bottom_navigation - 12 - 8)
        else:
            self._line.setContentsMargins(2, 16, 2, 16)
            self._line.setSpacing(12)
        self._fill(places)
        for button in self.buttons.values():
            button.clicked.connect(self._clicked)
        self.follow_theme()

    def themed(self) -> None:
        """The rail is as wide as its longest word needs."""
        if not self._bottom:
            font = current_theme().font("caption", True)
            words = max(text_width(font, button.text()) for button in self.buttons.values())
            self.setFixedWidth(max(tokens().control.navigation_rail, words + 8))

    def retranslate(self) -> None:
        for button in self.buttons.values():
            button.retranslate()
        self.themed()

    def set_current(self, key: str | None) -> None:
        for name, button in self.buttons.items():
            button.setChecked(name == key)

    def set_badge(self, key: str, count: int) -> None:
        self.buttons[key].set_badge(count)

    def set_person(self, name: str) -> None:
        self.avatar.set_name(name)
        self.avatar.setVisible(bool(name) and not self._bottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        painter = QPainter(self)
        if self._bottom:
            painter.fillRect(self.rect(), QColor(c.surface))
            painter.fillRect(0, 0, self.width(), 1, QColor(c.line))
        else:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(c.line))
        painter.end()

    def _fill(self, places: Sequence[Place]) -> None:
        first = [self.buttons[place.key] for place in places if not place.at_end]
        last = [self.buttons[place.key] for place in places if place.at_end]
        if not self._bottom:
            self._line.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignHCenter)
            self._line.addSpacing(12)
        for button in first:
            self._line.addWidget(button)
        if not self._bottom:
            self._line.addStretch(1)
        for button in last:
            self._line.addWidget(button)
        if not self._bottom:
            self._line.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignHCenter)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NavigationButton):
            self.chosen.emit(button.place.key)
