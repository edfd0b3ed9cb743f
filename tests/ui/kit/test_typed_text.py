"""What people typed, in tool tips, menus and lines too narrow for it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtGui import Qt as RichText
from pytestqt.qtbot import QtBot

from inspector.ui.theme.theme import Theme, current_theme
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.painting import text_width
from inspector.ui.widgets.text import ELLIPSIS, elided_lines, tip

LONG = "w" * 100_000
TEXTS = [
    "Harbour Hotel, second floor, room 412",
    "Гостиница у самой гавани",
    "海港酒店二楼四一二房",
    LONG,
    "a " * 9999,
]


@pytest.mark.parametrize(
    "typed", ["<b>bold</b>", '<img src="file:///etc/passwd">', "R&D <i>", "a < b > c", ""]
)
def test_a_tool_tip_shows_it_as_typed(dressed: Theme, typed: str) -> None:
    shown = tip(typed)
    document = QTextDocument()
    if RichText.mightBeRichText(shown):
        document.setHtml(shown)
    else:
        document.setPlainText(shown)
    assert document.toPlainText().replace("\xa0", " ") == typed


@pytest.mark.parametrize("scale", [100, 200])
def test_a_tool_tip_ends_within_the_screen(dressed: Theme, scale: int) -> None:
    dressed.set_text_scale(scale)
    figures = "Old Town Hotel против Airport Hotel: +11,8 (от 6,0 до 17,6), p < 0,001"
    shown, font = tip(f"Разница\n{figures}"), current_theme().font("secondary")
    assert shown.replace("\n", " ") == f"Разница {figures}"
    screen = QGuiApplication.primaryScreen().size().width()
    assert all(text_width(font, line) < screen - 20 for line in shown.split("\n"))


def test_a_row_of_a_menu_shows_an_ampersand(qtbot: QtBot, dressed: Theme) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    assert menu.add("R&D", lambda: None).text() == "R&&D"


@pytest.mark.parametrize("typed", TEXTS, ids=lambda typed: typed[:8])
@pytest.mark.parametrize("lines", [1, 2, 3])
@pytest.mark.parametrize("width", [40, 90, 300])
def test_what_is_cut_is_the_beginning_and_stays_in_its_room(
    dressed: Theme, typed: str, lines: int, width: int
) -> None:
    font = current_theme().font("body")
    shown, cut = elided_lines(typed, font, width, lines)
    assert len(shown) <= lines
    assert shown[-1].endswith(ELLIPSIS) is cut
    assert all(text_width(font, line) <= width for line in shown[len(shown) - 1 :] if cut)
    begun = "".join(shown).removesuffix(ELLIPSIS).replace(" ", "")
    assert typed.replace(" ", "").startswith(begun)
    assert cut or begun == typed.replace(" ", "")


@pytest.mark.parametrize("words", ["Pass mark", "Can still reach", "Порог", "及格线"])
@pytest.mark.parametrize("lines", [1, 2])
def test_what_has_the_width_of_its_words_is_not_cut(dressed: Theme, words: str, lines: int) -> None:
    font = current_theme().font("secondary")
    assert elided_lines(words, font, text_width(font, words), lines) == ([words], False)
