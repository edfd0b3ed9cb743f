"""Colours reach their contrast, the theme reaches every widget, icons take any colour."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontMetrics, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication

from inspector.paths import resources
from inspector.ui.theme import icons
from inspector.ui.theme.theme import Theme, current_theme
from inspector.ui.theme.tokens import Scheme, tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.responses import Meaning, Option, ResponseRow
from inspector.ui.widgets.text import Text
from tests.ui.kit.conftest import Stage, colours_in, picture

LISTED: dict[str, Any] = json.loads((resources() / "style" / "tokens.json").read_text(encoding="utf-8"))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("pair", LISTED["contrast"], ids=lambda pair: f"{pair['of']} on {pair['on']}")
def test_every_listed_pair_is_readable(pair: dict[str, Any], scheme: Scheme) -> None:
    colours = tokens().dark if scheme == "dark" else tokens().light
    front, back = (getattr(colours, pair[name].replace("-", "_")) for name in ("of", "on"))
    assert contrast(front, back) >= pair["needs"]
    assert contrast(front, back) == pytest.approx(pair[scheme], abs=0.01)


def test_changing_the_scheme_repaints_what_is_on_screen(stage: Stage, theme: Theme) -> None:
    row, words = ResponseRow([Option("ok", "OK", Meaning.OK)]), Text("Hello")
    row.set_selected("ok")
    stage.show(row, words)
    assert tokens().light.ok_soft in colours_in(picture(row))
    theme.set_mode("dark")
    assert tokens().dark.ok_soft in colours_in(picture(row))
    assert tokens().light.ok_soft not in colours_in(picture(row))
    assert words.palette().color(QPalette.ColorRole.WindowText).name().upper() == tokens().dark.text
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == tokens().dark.canvas


def test_a_system_that_does_not_say_gets_the_light_scheme(qapp: QApplication, theme: Theme) -> None:
    theme.set_mode("dark")
    theme.set_mode("system")
    assert qapp.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert theme.scheme == "light"
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == tokens().light.canvas


def test_text_scale_multiplies_every_font_and_makes_room(stage: Stage, theme: Theme) -> None:
    button, words = Button("Finish"), Text("Hello", "item")
    stage.show(button, words)
    before = button.sizeHint().width()
    theme.set_text_scale(200)
    assert words.font().pixelSize() == 32
    assert button.sizeHint().width() > 1.5 * before
    assert button.sizeHint().height() > 44
    theme.set_text_scale(900)
    assert theme.text_scale == 200


def faces(theme: Theme, text: str) -> set[str]:
    """The families a text of the body is written in."""
    layout = QTextLayout(text, theme.font("body"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


def test_only_chinese_writes_marks_as_wide_as_its_signs(theme: Theme) -> None:
    line = QFontMetrics(theme.font("body")).height()
    widths = {}
    for code in ("ru", "zh"):
        theme.set_language(code)
        metrics = QFontMetrics(theme.font("body"))
        assert metrics.height() == line, "no line moves"
        widths[code] = metrics.horizontalAdvance("“…”")
    assert widths["zh"] == 3 * theme.font("body").pixelSize()
    assert widths["ru"] < 0.6 * widths["zh"]


def test_the_shipped_fonts_are_the_ones_used(theme: Theme) -> None:
    assert {"Noto Sans SC", "Noto Sans"} <= set(QFontDatabase.families())
    assert faces(theme, "Room Номер 房 42") == {"Noto Sans SC"}
    assert theme.font("page").bold()
    assert not theme.font("body").bold()
    assert theme.font("button", True).bold()


def test_the_installed_theme_is_found(theme: Theme) -> None:
    assert current_theme() is theme


@pytest.mark.parametrize("name", sorted(path.stem for path in (resources() / "icons").glob("*.svg")))
@pytest.mark.usefixtures("qapp")
def test_icons_are_drawn_in_the_colour_asked_for(name: str) -> None:
    if name == "logo":
        drawn = icons.logo(44, "#123456", "#FEDCBA").toImage()
        assert {"#123456", "#FEDCBA"} <= colours_in(drawn)
        return
    drawn = icons.pixmap(name, "#123456", 24, 2.0)
    assert drawn.width() == 48
    assert drawn.deviceIndependentSize().width() == 24
    image = drawn.toImage()
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48)]
    assert {colour.name() for colour in inked if colour.alpha() == 255} == {"#123456"}
