"""The window speaks another language at once, wherever one is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.checklists.answers import Address
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.items import Show as Listed
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.language import Language, spaced
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.templates.screen import TemplatesScreen
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.text import IconText, Text
from tests.ui.conftest import Opening
from tests.ui.manager import Manager
from tests.ui.people import picture
from tools.texts import FOLDER, messages

DATA = {
    "Harbour Hotel",
    "N/A",
    "Room 412",
    "Supervisor",
}  # texts of ours that the template and the people here use too


def test_every_screen_speaks_the_language_it_is_switched_to(manager: Manager, spoken: Language) -> None:
    english = EnglishTexts()
    for screen in tour(manager):
        manager.waits_for_work()
        assert english.among(words(manager.window)), f"{screen} says nothing"
        for language in ("ru", "zh"):
            spoken.use(language)
            manager.waits_for_work()
            assert english.among(words(manager.window)) == set(), (screen, language)
            assert cut_off(manager.window) == [], (screen, language)
        spoken.use("en")


def test_what_an_item_asks_for_wraps_where_words_are_long(
    office: Session, opening: Opening, spoken: Language
) -> None:
    spoken.use("ru")
    manager, person, shower = opening(office), office.preferences.current_person(), Address("shower")
    assert person is not None
    site = office.directory.find_site("HH").id
    draft = office.start(Start(office.library.newest("hotel-room"), site, "Room 7", person)).id
    filling = office.fill_in(draft, person)
    filling.answer(shower, "fault")
    filling.note(shower, "Плесень в швах")
    filling.attach(shower, BytesIO(picture()), "shower.jpg").saved.result()
    manager.window.resume(draft)
    manager.at(FillScreen).go_to(shower)
    manager.settles()
    assert {"Вес 3", "Фото приложено", "Заметка есть"} <= words(manager.window)
    assert cut_off(manager.window) == []


def tour(manager: Manager) -> Iterator[str]:
    """Goes from screen to screen and names each."""
    manager.goes_to("today")
    yield "today"
    manager.begins("round")
    yield "new inspection"
    manager.goes_to("today")
    filling = manager.resumes("Room 414")
    yield "fill in"
    filling.show_only(Show.FAILED)
    yield "what failed"
    filling.finish()
    yield "finish"
    manager.window.close_screen()
    manager.leaves()
    manager.goes_to("inspections")
    manager.selects("Room 409")
    manager.waits_for_report()
    yield "inspections"
    manager.clicks(manager.at(InspectionsScreen).listing.chips[Listed.DRAFTS])
    yield "drafts"
    manager.goes_to("templates")
    yield "templates"
    manager.clicks(manager.at(TemplatesScreen).rows["hotel-room"])
    yield "a template"
    manager.goes_to("settings")
    for part, chip in manager.at(SettingsScreen).chips.items():
        manager.clicks(chip)
        yield f"settings: {part}"


def words(window: QWidget) -> set[str]:
    """What can be read or heard in a window."""
    found = {window.windowTitle()}
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            text = getattr(widget, "text", None)
            found |= {widget.accessibleName(), widget.toolTip(), text() if callable(text) else ""}
            if isinstance(widget, QLineEdit):
                found.add(widget.placeholderText())
    return found - {""}


def cut_off(window: QWidget) -> list[str]:
    """What stands below the edge of the widget that holds it."""
    found = []
    for kind in (Text, IconText, Tag):
        for label in window.findChildren(kind):
            holder = label.parentWidget()
            if label.isVisible() and holder and label.geometry().bottom() > holder.rect().bottom() + 1:
                found.append(label.text())
    return found


class EnglishTexts:
    """Recognises what the window says in English."""

    def __init__(self) -> None:
        sources = {
            message.source for message in messages(FOLDER / "inspector_ru.ts") if told_apart(message.forms[0])
        }
        self._form = re.compile("|".join(sorted(map(pattern, sources))))

    def among(self, texts: set[str]) -> set[str]:
        return {text for text in texts - DATA if self._form.fullmatch(text)}


def told_apart(translation: str) -> bool:
    """Whether the Russian differs from English by more than what is filled in."""
    return bool(re.search("[а-яё]", translation))


def pattern(source: str) -> str:
    """Of a source text with anything filled in."""
    return re.sub(r"%n|\\\{\w+\\\}", ".+", re.escape(source))


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 failed"),
        ("ru", 1, "1 нарушение"),
        ("ru", 3, "3 нарушения"),
        ("ru", 5, "5 нарушений"),
        ("zh", 2, "2 项不合格"),
    ],
)
def test_numbers_are_counted_as_each_language_does(
    qapp: object, spoken: Language, language: str, count: int, said: str
) -> None:
    spoken.use(language)
    assert QCoreApplication.translate("SectionRow", "%n failed", None, count) == said


def test_names_in_other_letters_stand_apart_from_chinese_words(spoken: Language) -> None:
    spoken.use("zh")
    assert spaced("Harbour Hotel及另外 11 个场所") == "Harbour Hotel 及另外 11 个场所"
    assert spaced("海港酒店高于Riga，不及Ölüdeniz。") == "海港酒店高于 Riga，不及 Ölüdeniz。"
    assert spaced("11月22日星期日") == "11月22日星期日"
    spoken.use("en")
    assert spaced("Room 1号") == "Room 1号"
