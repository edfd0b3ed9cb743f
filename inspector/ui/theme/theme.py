"""The look in force: scheme, palette, fonts, text scale.

Theme(app, mode="system", text_scale=100)   made and installed by the composition root
    .install()              registers the fonts, sets palette and font, makes `current_theme()` find it
    .set_mode("system" | "light" | "dark")   .set_text_scale(100 … 200, per cent)
    .scheme -> "light" | "dark"     .colours -> Colours ("#RRGGBB" each)
    .usual_text()           while in it, text is drawn at 100 per cent: what is drawn for paper
    .set_language("en" | "ru" | "zh")   in Chinese quotation marks and the ellipsis are as wide as its signs
    .large_text -> bool     from 150 per cent
    .widened(px) -> px      how wide a side column is at this size of text
    .font(role, bold=None) -> QFont     shared by all: for another size take a copy, resized(font, px)
    .duration("ring") -> ms
    .touch / set_touch(bool)  the last press came from a finger: key hints hide
    signals changed(), touch_changed(bool)
current_theme() -> Theme    what widgets paint with
resized(font, px) -> QFont  a copy in another size
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, Literal, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from inspector.paths import resources
from inspector.ui.binding import hold_singletons
from inspector.ui.theme.tokens import Colours, Motion, Role, Scheme, TextStyle, tokens

Mode = Literal["system", "light", "dark"]
WEIGHTS = ("Regular", "Bold")
FAMILIES = ["Noto Sans SC", "Noto Sans"]
MARKS = "Inspector Marks"  # quotation marks, the ellipsis and a few signs in the width of letters
FONT_FILES = [
    f"{name}-{weight}.ttf" for name in ("NotoSansSC", "NotoSans", "InspectorMarks") for weight in WEIGHTS
]
LARGE = 150  # per cent


class Theme(QObject):
    """Colours, fonts and motion for one application; `changed` follows every change of them."""

    changed = Signal()
    touch_changed = Signal(bool)
    in_force: ClassVar[Theme | None] = None  # asked for hundreds of times at each painting

    def __init__(self, app: QApplication, mode: Mode = "system", text_scale: int = 100) -> None:
        hold_singletons()
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._text_scale = text_scale
        self._touch = False
        self._wide_marks = False
        self._fonts: dict[tuple[Role, bool | None], QFont] = {}
        self.reduced_motion = False
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def install(self) -> None:
        """Register the fonts, dress the application and become `current_theme()`."""
        for name in FONT_FILES:
            if QFontDatabase.addApplicationFont(str(resources() / "fonts" / name)) < 0:
                raise RuntimeError(f"the font {name} cannot be read")
        self._app.setStyle("Fusion")
        Theme.in_force = self
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        if mode != self._mode:
            self._mode = mode
            self._apply()

    @property
    def text_scale(self) -> int:
        return self._text_scale

    @property
    def large_text(self) -> bool:
        """Whether the text is so large that what usually stands side by side stands under one another."""
        return self._text_scale >= LARGE

    def set_text_scale(self, percent: int) -> None:
        """Multiply every font size; `percent` is held between 100 and 200."""
        percent = max(100, min(200, percent))
        if percent != self._text_scale:
            self._text_scale = percent
            self._apply()

    @contextmanager
    def usual_text(self) -> Iterator[None]:
        """Fonts at 100 per cent for what is drawn meanwhile; no widget is told."""
        scale, fonts = self._text_scale, self._fonts
        self._text_scale, self._fonts = 100, {}
        try:
            yield
        finally:
            self._text_scale, self._fonts = scale, fonts

    def set_language(self, code: str) -> None:
        wide = code == "zh"
        if wide != self._wide_marks:
            self._wide_marks = wide
            self._apply()

    @property
    def scheme(self) -> Scheme:
        if self._mode != "system":
            return self._mode
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    @property
    def colours(self) -> Colours:
        return tokens().dark if self.scheme == "dark" else tokens().light

    @property
    def touch(self) -> bool:
        return self._touch

    def set_touch(self, touch: bool) -> None:
        if touch != self._touch:
            self._touch = touch
            self.touch_changed.emit(touch)

    def font(self, role: Role, bold: bool | None = None) -> QFont:
        """The font of a role; `bold` overrides its weight. It is everybody's: never change it."""
        if (role, bold) not in self._fonts:
            style = tokens().text[role]
            weight = style.weight if bold is None else (700 if bold else 400)
            self._fonts[role, bold] = self._font(TextStyle(style.px, weight))
        return self._fonts[role, bold]

    def widened(self, px: int) -> int:
        """The width of a column of words: it grows with the text, half as fast, so that two still fit."""
        return round(px * (1 + (self._text_scale - 100) / 200))

    def duration(self, motion: str) -> int:
        """Milliseconds of a named motion of tokens.json, 0 where motion is reduced."""
        durations: Motion = tokens().motion
        return durations.reduced if self.reduced_motion else cast(int, getattr(durations, motion))

    def _font(self, style: TextStyle) -> QFont:
        font = QFont()
        font.setFamilies(FAMILIES if self._wide_marks else [MARKS, *FAMILIES])
        font.setPixelSize(round(style.px * self._text_scale / 100))
        font.setWeight(QFont.Weight(style.weight))
        return font

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        self._fonts.clear()
        self._app.setPalette(_palette(self.colours))
        self._app.setFont(self.font("body"))
        QToolTip.setPalette(self._app.palette())
        QToolTip.setFont(self.font("secondary"))
        self.changed.emit()


def current_theme() -> Theme:
    """The theme the composition root installed."""
    if Theme.in_force is None:
        raise RuntimeError("no theme is installed: call Theme(app).install() first")
    return Theme.in_force


def resized(font: QFont, px: int) -> QFont:
    """A copy of `font` in another size."""
    copy = QFont(font)
    copy.setPixelSize(px)
    return copy


def _palette(colours: Colours) -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in (
        (roles.Window, colours.canvas),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.sunken),
        (roles.Text, colours.text),
        (roles.PlaceholderText, colours.text3),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.fault),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.on_accent),
        (roles.Accent, colours.accent),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.ToolTipBase, colours.text),
        (roles.ToolTipText, colours.canvas),
        (roles.Light, colours.surface),
        (roles.Midlight, colours.hover),
        (roles.Mid, colours.line_control),
        (roles.Dark, colours.line_strong),
        (roles.Shadow, colours.line_strong),
    ):
        palette.setColor(role, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(disabled, role, QColor(colours.disabled))
    return palette
