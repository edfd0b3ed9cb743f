"""Buttons that act.

Button(text="", kind="plain", *, icon=None, trailing=None, key_hint="", large=False, short="", parent=None)
    kind: "primary" | "tonal" | "plain" | "text" | "danger" | "link"; key_hint: "Ctrl N"
    signal clicked(); .setText(…), .set_icon(name), .set_trailing(name), .set_short(True) for the short form,
    .stretch()
IconButton(icon, name, *, framed=False, parent=None)
    44 px square; name is the accessible name and tooltip; .setCheckable(True) for a lasting state
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.painting import (
    CENTRE,
    LEFT,
    box,
    icon_side,
    icon_square,
    mixed,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import tip

Kind = Literal["primary", "tonal", "plain", "text", "danger", "link"]
GAP, PADDING, HINT_PADDING = 8, 16, 6
RING_GAP = 8  # px between an icon at the edge and the focus ring


@dataclass(frozen=True)
class Look:
    """Fill and border (None: nothing there) and the colour of word and icon."""

    fill: str | None
    border: str | None
    ink: str


def _rest(kind: Kind, c: Colours) -> Look:
    return {
        "primary": Look(c.accent, None, c.on_accent),
        "tonal": Look(c.accent_soft, None, c.accent_soft_text),
        "plain": Look(c.surface, c.line_control, c.text),
        "text": Look(None, None, c.accent),
        "danger": Look(c.fault_fill, None, c.on_fault),
        "link": Look(None, None, c.accent),
    }[kind]


def _hovered(kind: Kind, c: Colours) -> Look:
    return {
        "primary": Look(c.accent_hover, None, c.on_accent),
        "tonal": Look(mixed(c.accent, c.accent_soft, 0.08), None, c.accent_soft_text),
        "plain": Look(c.hover, c.line_strong, c.text),
        "text": Look(c.hover, None, c.accent),
        "danger": Look(mixed("#000000", c.fault_fill, 0.12), None, c.on_fault),
        "link": Look(None, None, c.accent_hover),
    }[kind]


def _pressed(kind: Kind, c: Colours) -> Look:
    return {
        "primary": Look(c.accent_pressed, None, c.on_accent),
        "tonal": Look(mixed(c.accent, c.accent_soft, 0.16), None, c.accent_soft_text),
        "plain": Look(c.pressed, c.line_strong, c.text),
        "text": Look(c.pressed, None, c.accent),
        "danger": Look(mixed("#000000", c.fault_fill, 0.24), None, c.on_fault),
        "link": Look(None, None, c.accent_pressed),
    }[kind]


class Button(Pressable):
    """A word that acts, with an icon before or after it and the key that does the same."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = "plain",
        *,
        icon: str | None = None,
        trailing: str | None = None,
        key_hint: str = "",
        large: bool = False,
        short: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._trailing = kind, icon, trailing
        self._key_hint, self._large = key_hint, large
        self.short_text, self._short = short, False
        self.setText(text)
        current_theme().touch_changed.connect(self._touch_changed)
        self.follow_theme()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def set_icon(self, icon: str | None) -> None:
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_trailing(self, icon: str | None) -> None:
        self._trailing = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        if kind != self._kind:
            self._kind = kind
            self.updateGeometry()
            self.update()

    def set_key_hint(self, hint: str) -> None:
        self._key_hint = hint
        self.updateGeometry()
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the short form, where there is one; the accessible name stays whole."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def spare_width(self) -> int:
        """How many px the short form would save now."""
        if self._short or not self.short_text:
            return 0
        return text_width(self._font(), self.text()) - text_width(self._font(), self.short_text)

    def focus_radius(self) -> float:
        return tokens().radius.large_button if self._large else tokens().radius.control

    def sizeHint(self) -> QSize:
        control = tokens().control
        least = control.button_large if self._large else control.button
        height = max(least, text_height(self._font()) + 2 * GAP)
        return QSize(2 * self._padding() + self._content_width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look()
        with painting(self) as painter:
            box(painter, self.rect(), self.focus_radius(), look.fill, look.border)
            self._paint_content(painter, look.ink)

    def _look(self) -> Look:
        c = current_theme().colours
        if not self.isEnabled():
            bare = self._kind in ("text", "link")
            return Look(None if bare else c.sunken, None, c.text3)
        if self.isDown():
            return _pressed(self._kind, c)
        return _hovered(self._kind, c) if self.hovered else _rest(self._kind, c)

    def _paint_content(self, painter: QPainter, ink: str) -> None:
        left = (self.width() - self._content_width()) / 2
        height = float(self.height())
        for name, width in self._parts():
            rect = QRectF(left, 0, width, height)
            if name == "hint":
                self._paint_hint(painter, rect, ink)
            elif name == "word":
                write(painter, rect.adjusted(0, 0, 1, 0), LEFT, self._shown(), self._font(), ink)
            else:
                icons.draw(painter, name, icon_square(left, height / 2), ink)
            left += width + GAP

    def _paint_hint(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        font = current_theme().font("secondary")
        height = text_height(font)
        tile = QRectF(rect.left(), (rect.height() - height) / 2, rect.width(), height)
        painter.setOpacity(1 if self._kind == "primary" else 0.75)
        colours = current_theme().colours
        border = mixed(ink, colours.accent, 0.7) if self._kind == "primary" else colours.line_control
        box(painter, tile, tokens().radius.tag - 1, None, border)
        write(painter, tile, CENTRE, self._key_hint, font, ink)
        painter.setOpacity(1)

    def _parts(self) -> list[tuple[str, int]]:
        parts: list[tuple[str, int]] = []
        if self._icon:
            parts.append((self._icon, icon_side()))
        if self._shown():
            parts.append(("word", text_width(self._font(), self._shown())))
        if self._trailing:
            parts.append((self._trailing, icon_side()))
        if self._key_hint and not current_theme().touch:
            font = current_theme().font("secondary")
            parts.append(("hint", text_width(font, self._key_hint) + 2 * HINT_PADDING))
        return parts

    def _content_width(self) -> int:
        parts = self._parts()
        return sum(width for _, width in parts) + GAP * max(0, len(parts) - 1)

    def _padding(self) -> int:
        if self._kind == "link":
            return 0
        return tokens().space[6] if self._large else PADDING

    def _shown(self) -> str:
        return self.short_text if self._short and self.short_text else self.text()

    def _font(self) -> QFont:
        if self._kind == "link":
            return current_theme().font("group")
        bold = self.isEnabled() and self._kind in ("primary", "tonal", "danger")
        return current_theme().font("item" if self._large else "button", bold)

    def _touch_changed(self) -> None:
        if self._key_hint:
            self.updateGeometry()
            self.update()


class IconButton(Pressable):
    """A 44 px square with an icon; its word is the accessible name and the tooltip. `flush` puts the icon at
    its left edge, in line with what stands under it; the pointer over it darkens the icon alone."""

    def __init__(
        self,
        icon: str,
        name: str = "",
        *,
        framed: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._framed, self._flush = icon, framed, flush
        self.set_name(name)
        self.follow_theme()

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(tip(name))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = tokens().control.target_min
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        fill, ink = (c.surface if self._framed else None), c.text2
        if not self.isEnabled():
            ink = c.disabled
        elif self.isDown():
            fill = c.pressed
        elif self.isChecked():
            fill, ink = c.accent_soft, c.accent
        elif self.hovered:
            fill = c.hover
        if self._flush:
            fill, ink = None, ink if fill is None else c.text
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, c.line_control if self._framed else None)
            icons.draw(painter, self._icon, self.icon_rect(), ink)

    def icon_rect(self) -> QRectF:
        """Where the icon is drawn."""
        middle = QRectF(0, 0, icon_side(), icon_side())
        middle.moveCenter(QRectF(self.rect()).center())
        if self._flush:
            middle.moveLeft(0)
        return middle

    def focus_rect(self) -> QRect:
        if not self._flush:
            return self.rect()
        square = self.icon_rect().toRect()
        return square.adjusted(-RING_GAP, -RING_GAP, RING_GAP, RING_GAP)
