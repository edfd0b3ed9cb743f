"""Templates: reading them, checking files, adding and copying."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QMenu

from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.templates.faults import CheckScreen
from inspector.ui.templates.screen import ReadingScreen, TemplatesScreen
from tests.ui.manager import Manager

FINE = """\
template: lobby
version: 1
title: {en: Lobby, ru: Холл}
category: hotel
responses:
  yes-no:
    - {key: "yes", label: "Yes", score: 1}
    - {key: "no", label: "No", failed: true}
sections:
  - key: desk
    title: Desk
    items:
      - {key: lamp, text: The lamp is lit, type: choice, responses: yes-no, guidance: Seen from the door}
"""
FAULTY = FINE.replace("version: 1", "version: one").replace("type: choice", "type: choise")


@pytest.fixture
def library(manager: Manager) -> Manager:
    manager.goes_to("templates")
    return manager


def written(folder: Path, text: str, name: str = "lobby.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_library_lists_shipped_and_own_templates(library: Manager) -> None:
    rows = library.at(TemplatesScreen).rows
    assert {"five-s", "grooming", "hotel-room", "mystery-shop", "round"} == set(rows)
    assert "Own" in library.tags(rows["round"])
    assert "Own" not in library.tags(rows["hotel-room"])


def test_in_a_narrow_window_the_search_is_as_wide_as_the_list(library: Manager) -> None:
    library.window.resize(800, 1280)
    library.settles()
    screen = library.at(TemplatesScreen)
    ends = [each.mapTo(screen, each.rect().topRight()).x() for each in (screen.search, screen.rows["round"])]
    assert abs(ends[0] - ends[1]) <= 1


def test_a_template_is_read_with_criteria_and_scoring(library: Manager) -> None:
    library.clicks(library.at(TemplatesScreen).rows["hotel-room"])
    reading = library.at(ReadingScreen)
    words = library.words(reading)
    assert "Number plate clean and firmly fixed" in words
    assert (
        "The number reads clearly from 3 m in corridor light. The plate does not move under a finger."
        in words
    )
    assert "Excellent from 95\u00a0%, Acceptable from 85\u00a0%, Needs work from 0\u00a0%" in words
    library.chooses("Back")
    library.at(TemplatesScreen)


def test_a_template_without_the_language_of_the_screen_is_read_in_its_own(library: Manager) -> None:
    library.context.language.use("zh")
    library.settles()
    library.clicks(library.at(TemplatesScreen).rows["round"])
    assert library.at(ReadingScreen).title() == "Evening round"
    assert "Lock works" in library.words(library.at(ReadingScreen))


def test_an_inspection_starts_from_the_page_of_its_template(library: Manager) -> None:
    library.clicks(library.at(TemplatesScreen).rows["five-s"])
    library.clicks(library.at(ReadingScreen).inspect)
    chosen = library.at(NewInspectionScreen).templates.selected
    assert chosen is not None
    assert chosen.published.ref.id == "five-s"


def test_a_check_shows_every_fault_with_its_line_and_remedy(library: Manager, tmp_path: Path) -> None:
    library.clicks(library.at(TemplatesScreen).check)
    library.names_file(written(tmp_path, FAULTY))
    page = library.at(CheckScreen)
    assert page.checked is not None
    assert len(page.checked.errors) == 2
    words = library.words(page)
    assert "line 2" in words
    assert "`one` is no whole number".capitalize() in words
    assert "line 13" in words
    assert not page.add.isEnabled()


def test_a_mended_file_is_checked_again_and_added(library: Manager, tmp_path: Path) -> None:
    library.clicks(library.at(TemplatesScreen).check)
    path = written(tmp_path, FAULTY)
    library.names_file(path)
    written(tmp_path, FINE)
    page = library.at(CheckScreen)
    library.clicks(page.again)
    assert page.checked is not None
    assert page.checked.errors == ()
    library.clicks(page.add)
    assert "lobby" in library.at(TemplatesScreen).rows
    assert library.toast() == "lobby.yaml is in the library"


def test_a_file_without_faults_is_added_at_once(library: Manager, tmp_path: Path) -> None:
    library.clicks(library.at(TemplatesScreen).add)
    library.names_file(written(tmp_path, FINE))
    assert "lobby" in library.at(TemplatesScreen).rows
    assert library.toast() == "Lobby is in the library"


def test_a_faulty_file_is_not_added_but_shown_with_its_faults(library: Manager, tmp_path: Path) -> None:
    library.clicks(library.at(TemplatesScreen).add)
    library.names_file(written(tmp_path, FAULTY))
    library.at(CheckScreen)
    assert "lobby" not in {listed.published.ref.id for listed in library.session.library.listed()}


def test_other_content_under_a_published_version_is_refused(library: Manager, tmp_path: Path) -> None:
    library.session.library.add(written(tmp_path, FINE))
    library.clicks(library.at(TemplatesScreen).add)
    library.names_file(written(tmp_path, FINE.replace("lit", "on"), "other.yaml"))
    assert "raise the version number" in library.banner()


def test_a_file_that_is_no_text_gets_one_clear_line(library: Manager, tmp_path: Path) -> None:
    path = tmp_path / "picture.yaml"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    library.clicks(library.at(TemplatesScreen).add)
    library.names_file(path)
    assert len(library.at(CheckScreen).checked.errors) == 1  # type: ignore[union-attr]


def test_a_copy_asks_for_a_free_id(library: Manager) -> None:
    library.clicks(library.at(TemplatesScreen).rows["hotel-room"])
    library.clicks(library.at(ReadingScreen).copy)
    dialog = library.dialog()
    name, id_ = library.fields(dialog)
    assert (name.text(), id_.text()) == ("Hotel room", "hotel-room-copy")
    library.writes("round", id_)
    assert not dialog.deed_button.isEnabled()
    library.writes("our-room", id_)
    library.writes("Our room", name)
    library.clicks(dialog.deed_button)
    assert "our-room" in library.at(TemplatesScreen).rows
    copy = library.session.library.newest("our-room").template
    assert (copy.title.first, copy.based_on) == ("Our room", "hotel-room 1")


def test_templates_are_found_by_words(library: Manager) -> None:
    page = library.at(TemplatesScreen)
    library.writes("visit", page.search)
    page.search.searched.emit("visit")
    assert set(page.rows) == {"mystery-shop"}


# -- on paper


@pytest.mark.parametrize(
    ("wanted", "language", "name", "told"),
    [
        ("Form to fill in by pen", "Русский", "Аудит 5S, form.pdf", "Бланк для заполнения от руки"),
        ("Handbook for training", "中文", "5S 审核, handbook.pdf", "标准手册"),
    ],
)
def test_form_and_handbook_are_printed_in_a_language_of_choice(
    library: Manager, tmp_path: Path, wanted: str, language: str, name: str, told: str
) -> None:
    library.clicks(library.at(TemplatesScreen).rows["five-s"])
    library.clicks(library.at(ReadingScreen).print)
    library.picks(wanted)
    library.picks(language)
    assert library.offered_file() == name
    library.names_file(tmp_path / "printed.pdf")
    library.waits_for_work()
    assert told in PdfReader(tmp_path / "printed.pdf").pages[0].extract_text()
    assert library.toast() == "Saved printed.pdf"


def test_a_template_without_a_briefing_offers_none(library: Manager, tmp_path: Path) -> None:
    library.at(TemplatesScreen).add_file(written(tmp_path, FINE))
    library.clicks(library.at(TemplatesScreen).rows["lobby"])
    library.clicks(library.at(ReadingScreen).print)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == ["Form to fill in by pen", "Handbook for training"]
    menu.close()
