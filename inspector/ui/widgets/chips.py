"""Chips filter, tags state.

Chip(text, *, icon=None, count=None, parent=None)   36 high in a 44 target; checkable
    signal clicked(), toggled(bool); .setChecked(…), .set_count(15), .setText(…)
Tag(text, meaning="na", *, icon="", parent=None)    24 high; meaning "ok" | "fault" | "warn" | "na" | "accent"
    icon "" takes the meaning's own, None shows none; .set_state(text, meaning, icon="")
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.painting import (
    LEFT,
    box,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)

TagMeaning = Literal["ok", "fault", "warn", "na", "accent"]
TAG_ICONS: dict[TagMeaning, str | None] = {
    "ok": "check",
    "fault": "cross",
    "warn": "clock",
    "na": "not-applicable",
    "accent": None,
}
GAP, PADDING = 6, 14


class Chip(Pressable):
    """One choice of a filter, with how many it would show."""

    def __init__(
        self, text: str, *, icon: str | None = None, count: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self._icon, self._count = icon, count
        self.setText(text)
        self.follow_theme()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._named()
            self.updateGeometry()

    def set_count(self, count: int | None) -> None:
        if count != self._count:
            before = self.sizeHint()
            self._count = count
            self._named()
            if self.sizeHint() != before:
                self.updateGeometry()

    def shown_text(self) -> str:
        return self.text() if self._count is None else f"{self.text()} {self._count}"

    def focus_rect(self) -> QRect:
        spare = (self.height() - self._body_height()) // 2
        return self.rect().adjusted(0, spare, 0, -spare)

    def focus_radius(self) -> float:
        return self._body_height() / 2

    def sizeHint(self) -> QSize:
        control = tokens().control
        spare = control.chip_target - control.chip
        return QSize(2 * PADDING + self._content_width(bold=True), self._body_height() + spare)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        fill, border, ink, icon_ink = c.surface, c.line_control, c.text, c.text
        if not self.isEnabled():
            fill, border, ink, icon_ink = c.sunken, c.line, c.text3, c.text3
        elif self.isChecked():
            fill, border, ink, icon_ink = c.accent_soft, c.accent, c.accent_soft_text, c.accent_soft_text
        elif self.isDown():
            fill, border = c.pressed, c.line_strong
        elif self.hovered:
            fill, border = c.hover, c.line_strong
        with painting(self) as painter:
            body = QRectF(self.focus_rect())
            box(painter, body, body.height() / 2, fill, border)
            left = (self.width() - self._content_width(self.isChecked())) / 2
            if self._icon:
                icons.draw(painter, self._icon, icon_square(left, body.center().y(), 16), icon_ink)
                left += icon_side(16) + GAP
            words = QRectF(left, body.top(), self.width(), body.height())
            write(painter, words, LEFT, self.shown_text(), self._font(self.isChecked()), ink)

    def _named(self) -> None:
        self.setAccessibleName(self.shown_text())
        self.update()

    def _font(self, bold: bool) -> QFont:
        return current_theme().font("chip", bold)

    def _body_height(self) -> int:
        return max(tokens().control.chip, text_height(self._font(False)) + 12)

    def _content_width(self, bold: bool) -> int:
        icon = icon_side(16) + GAP if self._icon else 0
        return icon + text_width(self._font(bold), self.shown_text())


def tag_colours(meaning: TagMeaning, c: Colours) -> tuple[str, str]:
    """Ground and ink of a tag."""
    return {
        "ok": (c.ok_soft, c.ok),
        "fault": (c.fault_soft, c.fault),
        "warn": (c.warn_soft, c.warn),
        "na": (c.na_soft, c.na),
        "accent": (c.accent_soft, c.accent_soft_text),
    }[meaning]


class Tag(Themed, QWidget):
    """States a fact about what it stands beside; never acts."""

    SIDE, SPACE = 8, 4

    def __init__(
        self,
        text: str,
        meaning: TagMeaning = "na",
        *,
        icon: str | None = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, meaning, icon)
        self.follow_theme()

    def set_state(self, text: str, meaning: TagMeaning, icon: str | None = "") -> None:
        self._text, self._meaning = text, meaning
        self._icon = TAG_ICONS[meaning] if icon == "" else icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        font = current_theme().font("caption", True)
        icon = icon_side(16) + self.SPACE if self._icon else 0
        height = max(tokens().control.tag, text_height(font) + 4)
        return QSize(2 * self.SIDE + icon + text_width(font, self._text), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        ground, ink = tag_colours(self._meaning, theme.colours)
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.tag, ground)
            left = float(self.SIDE)
            if self._icon:
                icons.draw(painter, self._icon, icon_square(left, self.height() / 2, 16), ink)
                left += icon_side(16) + self.SPACE
            rest = QRectF(left, 0, self.width(), self.height())
            write(painter, rest, LEFT, self._text, theme.font("caption", True), ink)
