"""The page of shortcuts: what it tells is what the keys do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.ui import window_keys
from inspector.ui.actions import keys as action_keys
from inspector.ui.actions.screen import ActionsScreen
from inspector.ui.fill import keys as fill_keys
from inspector.ui.fill import search_keys
from inspector.ui.fill.photos import keys as photo_keys
from inspector.ui.finish import keys as finish_keys
from inspector.ui.gather import keys as gather_keys
from inspector.ui.inspections import keys as list_keys
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.keys import KeyTable
from inspector.ui.language import LANGUAGES
from inspector.ui.new import keys as new_keys
from inspector.ui.rounds import keys as round_keys
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.shortcuts import ShortcutsPage, told
from inspector.ui.templates.screen import TemplatesScreen
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets import picker_keys, signature_keys
from inspector.ui.widgets.text import Text
from tests.ui.manager import Manager

TABLES = [
    *(
        each.KEYS
        for each in (
            window_keys,
            fill_keys,
            search_keys,
            finish_keys,
            signature_keys,
            gather_keys,
            round_keys,
            action_keys,
            new_keys,
            list_keys,
        )
    ),
    photo_keys.STRIP,
    photo_keys.VIEWING,
    photo_keys.DRAWING,
    picker_keys.CALENDAR,
    picker_keys.CLOCK,
]
CONTROL = Qt.KeyboardModifier.ControlModifier


def page(manager: Manager) -> ShortcutsPage | None:
    """The page, where it is open."""
    return next((each for each in manager.window.findChildren(ShortcutsPage) if each.isVisible()), None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Question, Qt.Key.Key_F1])
def test_a_key_opens_the_page_and_closes_it_again(manager: Manager, key: Qt.Key) -> None:
    before = QApplication.focusWidget()
    manager.presses(key)
    assert page(manager) is not None
    manager.presses(key)
    assert page(manager) is None
    assert QApplication.focusWidget() is before


def test_it_opens_over_filling_in_and_escape_leads_back_there(manager: Manager) -> None:
    filling = manager.resumes("Room 414")
    before = filling.model.filling.draft.sheet
    manager.presses(Qt.Key.Key_Question)
    assert page(manager) is not None
    manager.presses(Qt.Key.Key_1)
    assert filling.model.filling.draft.sheet is before, "no key reaches the inspection meanwhile"
    manager.presses(Qt.Key.Key_Escape)
    assert page(manager) is None
    assert manager.window.current() is filling
    assert filling.list.hasFocus()


def test_a_question_mark_can_be_typed(manager: Manager) -> None:
    manager.presses(Qt.Key.Key_F, with_=CONTROL)
    manager.types("why?")
    assert manager.at(InspectionsScreen).listing.search.text() == "why?"
    assert page(manager) is None


def test_every_key_of_every_table_stands_on_the_page(manager: Manager) -> None:
    manager.window.show_shortcuts()
    manager.settles()
    shown = page(manager)
    assert shown is not None
    rows = [row for group in shown.groups for row in group.rows]
    assert sorted(rows) == sorted(
        (told(table.keys(deed)), table.named(deed)) for table in TABLES for deed in table
    )
    titles = [group.findChildren(Text)[0].text() for group in shown.groups]
    assert titles[:2] == ["Everywhere", "Templates to choose from"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_deed_has_words_of_its_own(manager: Manager, language: str) -> None:
    manager.context.language.use(language)
    for table in TABLES:
        assert len({table.named(deed) for deed in table}) == len(list(table))


def test_no_key_does_two_things_on_one_screen() -> None:
    for table in TABLES:
        keys = [key for deed in table for key in table.keys(deed)]
        assert len(keys) == len(set(keys))


def test_many_keys_are_told_by_the_first_and_the_last() -> None:
    table: KeyTable[fill_keys.Deed] = fill_keys.KEYS
    assert told(table.keys(fill_keys.Deed.DIGIT)) == ["1", "…", "0"]
    assert told(table.keys(fill_keys.Deed.REDO)) == ["Ctrl Y", "Ctrl Shift Z"]
    assert told(("Up", "Return", "+", "Ctrl++")) == ["↑", "…", "Ctrl +"]


def test_the_keys_of_the_window_lead_where_the_page_says(manager: Manager) -> None:
    screens = {
        "today": TodayScreen,
        "inspections": InspectionsScreen,
        "actions": ActionsScreen,
        "templates": TemplatesScreen,
        "settings": SettingsScreen,
    }
    for place, kind in screens.items():
        number = window_keys.PLACES.index(place) + 1
        QTest.keyClick(QApplication.focusWidget() or manager.window, str(number), CONTROL)
        manager.waits_for_work()
        assert isinstance(manager.window.current(), kind)


def test_the_search_of_filling_in_goes_before_that_of_the_window(manager: Manager) -> None:
    filling = manager.resumes("Room 414")
    manager.presses(Qt.Key.Key_F, with_=CONTROL)
    assert filling.search.field.hasFocus()


def test_the_page_scrolls_by_key_where_it_is_longer_than_the_window(manager: Manager) -> None:
    manager.window.resize(800, 600)
    manager.presses(Qt.Key.Key_F1)
    shown = page(manager)
    assert shown is not None
    manager.presses(Qt.Key.Key_End)
    bar = shown.view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
