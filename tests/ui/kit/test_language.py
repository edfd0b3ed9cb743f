"""Numbers and days as each language writes them; texts switch at once."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from inspector.ui import language as words
from inspector.ui.language import Language
from inspector.ui.widgets.dialog import Dialog
from tests.ui.kit.conftest import Stage

TUESDAY = date(2026, 11, 17)
NO_BREAK = "\u00a0"


@pytest.mark.parametrize(
    ("code", "number", "percent"),
    [
        ("en", "61.3", f"61.3{NO_BREAK}%"),
        ("ru", "61,3", f"61,3{NO_BREAK}%"),
        ("zh", "61.3", f"61.3{NO_BREAK}%"),
    ],
)
def test_decimals(language: Language, code: str, number: str, percent: str) -> None:
    language.use(code)
    assert words.number("61.3") == number
    assert words.percent("61.3") == percent
    assert words.number("100") == "100"
    assert words.language() == code


@pytest.mark.parametrize(
    ("code", "short", "long", "old"),
    [
        ("en", "Tue 17 Nov", "Tuesday 17 November", "2 Jan 2020"),
        ("ru", "вт, 17 ноября", "вторник, 17 ноября", "2 января 2020"),
        ("zh", "11月17日 周二", "11月17日星期二", "2020年1月2日"),
    ],
)
def test_days(language: Language, code: str, short: str, long: str, old: str) -> None:
    language.use(code)
    assert words.day(TUESDAY, today=TUESDAY) == short
    assert words.long_day(TUESDAY) == long
    assert words.day(date(2020, 1, 2), today=TUESDAY) == old


@pytest.mark.parametrize(("code", "name"), [("en", "November"), ("ru", "ноябрь"), ("zh", "11月")])
def test_months(language: Language, code: str, name: str) -> None:
    language.use(code)
    assert words.month(TUESDAY) == name


def test_times() -> None:
    moment = datetime(2026, 11, 17, 9, 14, 32)  # noqa: DTZ001 - the wall clock is what is shown
    assert words.clock(moment) == "09:14"
    assert words.clock(moment, seconds=True) == "09:14:32"
    assert words.duration(14.9) == "0:14"
    assert words.duration(3909) == "1:05:09"


@pytest.mark.parametrize(
    ("code", "clauses", "labelled"),
    [("en", "one, two", "one: two"), ("ru", "one, two", "one: two"), ("zh", "one，two", "one：two")],
)
def test_commas_and_colons(language: Language, code: str, clauses: str, labelled: str) -> None:
    language.use(code)
    assert words.clauses("one", "", "two") == clauses
    assert words.labelled("one", "two") == labelled


def test_a_language_nobody_wrote_is_refused(language: Language) -> None:
    with pytest.raises(ValueError, match="xx"):
        language.use("xx")
    assert language.code == "en"


def test_texts_and_qts_own_words_switch_and_come_back(stage: Stage, qtbot: QtBot, language: Language) -> None:
    window = stage.show()
    dialog = Dialog(window, "Remove?", "", "Remove")
    heard: list[str] = []
    language.changed.connect(heard.append)
    language.use("ru")
    QApplication.processEvents()
    assert dialog.keep_button.text() == "Отмена"
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "Отмена"
    language.use("en")
    QApplication.processEvents()
    assert dialog.keep_button.text() == "Cancel"
    assert heard == ["ru", "en"]


def test_the_system_language_is_one_the_program_speaks() -> None:
    assert words.system_language() in words.LANGUAGES
