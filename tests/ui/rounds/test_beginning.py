"""Beginning a round: typed, pasted, everything of the site, or a column of a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from inspector.checklists.method import Method
from inspector.services.session import Session
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.rounds.column import ColumnDialog
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.rounds.several import SeveralChoice
from tests.ui.conftest import Opening
from tests.ui.manager import Manager

CTRL = Qt.KeyboardModifier.ControlModifier


def begins(manager: Manager) -> NewInspectionScreen:
    """Open New inspection, and want several."""
    screen = manager.begins("round")
    manager.chooses("Several, a round")
    return screen


def several(manager: Manager) -> SeveralChoice:
    return manager.at(NewInspectionScreen).panel.subjects.several


def writes(manager: Manager, text: str) -> None:
    box = several(manager).box.edit
    box.setFocus()
    box.selectAll()
    manager.presses(Qt.Key.Key_Delete)
    manager.types(text)


def names(manager: Manager) -> list[str]:
    return [stop.subject.name for stop in manager.at(RoundScreen).view.stops]


def column_dialog(manager: Manager) -> ColumnDialog:
    dialog = manager.dialog()
    assert isinstance(dialog, ColumnDialog)
    return dialog


def gives_file(manager: Manager, path: Path) -> None:
    manager.clicks(several(manager).file)
    manager.names_file(path)
    manager.window.activateWindow()  # no window manager gives it the focus back here
    manager.waits_for_work()


def test_a_round_asks_all_that_an_inspection_asks(manager: Manager) -> None:
    screen = begins(manager)
    assert screen.reason.text() == "Still to be named: Room"
    writes(manager, "501-503, Lobby; lobby")
    told = "4 to go through • 4 new at this site • 1 named twice, taken once"
    assert manager.says(several(manager)) == told
    manager.takes(screen.panel.method, Method.SELF)
    manager.clicks(screen.panel.practice)
    assert screen.start_button.text() == "Start a round of 4"
    manager.clicks(screen.start_button)
    assert names(manager) == ["501", "502", "503", "Lobby"]
    round_ = manager.at(RoundScreen).view.round
    assert (round_.method, round_.practice) == (Method.SELF, True)
    assert round_.by == manager.session.preferences.current_person()
    assert manager.session.directory.find_site("HH").id == round_.site


def test_a_mystery_shopper_is_not_asked_one_time_for_many_visits(manager: Manager) -> None:
    screen = begins(manager)
    manager.takes(screen.panel.method, Method.MYSTERY_SHOPPER)
    assert not screen.panel.visited.isVisible()
    manager.chooses("One")
    assert screen.panel.visited.isVisible()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "240-201",
            "240-201 runs backwards. Write the lower number first; if it is a name, put it in quotes.",
        ),
        ("1-5000", "1-5000 is too long: a round goes through 2000 at most. Make two rounds of it."),
        ("1-1500, 3001-4500", "A round goes through 2000 at most. Make two rounds of it."),
    ],
)
def test_a_wrong_range_is_told_once_and_clearly(manager: Manager, typed: str, said: str) -> None:
    screen = begins(manager)
    writes(manager, typed)
    assert manager.words(several(manager)) == [said]
    assert not screen.start_button.isEnabled()
    writes(manager, "201-240")
    assert screen.start_button.text() == "Start a round of 40"


def test_a_list_is_pasted(manager: Manager) -> None:
    screen = begins(manager)
    QGuiApplication.clipboard().setText("201\tDBL\n202\tTWN\n")
    several(manager).box.edit.setFocus()
    manager.presses(Qt.Key.Key_V, with_=CTRL)
    manager.clicks(screen.start_button)
    assert names(manager) == ["201", "DBL", "202", "TWN"]


def test_everything_the_site_has_is_taken_by_one_tap(manager: Manager) -> None:
    screen = begins(manager)
    writes(manager, "409")
    manager.chooses("All 3 of this site")
    manager.chooses("All 3 of this site")
    assert "new at this site" not in manager.says(several(manager))
    manager.clicks(screen.start_button)
    assert names(manager) == ["Room 409", "Room 412", "Room 414"]


def test_another_site_offers_its_own(manager: Manager) -> None:
    screen = begins(manager)
    manager.takes(screen.panel.site.select, manager.session.directory.find_site("PH").id)
    assert several(manager).all.text() == "All 1 of this site"


def test_a_column_of_a_workbook_is_chosen_by_its_head(manager: Manager, tmp_path: Path) -> None:
    workbook = Workbook()
    for row in (["Kind", "Room"], *(["DBL", float(number)] for number in range(201, 241))):
        workbook.active.append(row)
    workbook.create_sheet("Annex").append([9])
    workbook.save(tmp_path / "rooms.xlsx")
    screen = begins(manager)
    gives_file(manager, tmp_path / "rooms.xlsx")
    dialog = column_dialog(manager)
    manager.takes(dialog.column_choice, "1")
    assert dialog.column_choice.selected().title == "Room"
    assert dialog.preview.text() == "201, 202, 203, 204, 205, 206 and 34 more"
    manager.takes(dialog.sheet, "1")
    assert (dialog.preview.text(), dialog.headed.isChecked()) == ("9", False)
    manager.takes(dialog.sheet, "0")
    manager.takes(dialog.column_choice, "1")
    manager.chooses("Take 40")
    assert screen.start_button.text() == "Start a round of 40"
    manager.clicks(screen.start_button)
    assert names(manager) == [str(number) for number in range(201, 241)]


def test_names_of_a_file_are_taken_as_they_are(manager: Manager, tmp_path: Path) -> None:
    path = tmp_path / "rooms.csv"
    path.write_bytes('Номер\n5-3\n"Люкс, восток"\n'.encode("cp1251"))
    screen = begins(manager)
    writes(manager, "Lobby,")
    gives_file(manager, path)
    assert column_dialog(manager).column_choice.selected().title == "Номер"
    manager.chooses("Take 2")
    manager.clicks(screen.start_button)
    assert names(manager) == ["Lobby", "5-3", "Люкс, восток"]


def test_a_first_row_that_is_no_head_is_kept(manager: Manager, tmp_path: Path) -> None:
    path = tmp_path / "places.txt"
    path.write_text("Lobby\nGym\nPool\n", encoding="utf-8")
    begins(manager)
    gives_file(manager, path)
    dialog = column_dialog(manager)
    assert dialog.values() == ("Gym", "Pool")
    manager.clicks(dialog.headed)
    assert dialog.column_choice.selected().title == "Column 1"
    manager.chooses("Take 3")
    assert several(manager).names() == ("Lobby", "Gym", "Pool")


def test_a_file_that_is_no_list_is_told_in_one_line(manager: Manager, tmp_path: Path) -> None:
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    begins(manager)
    gives_file(manager, path)
    assert manager.words(several(manager)) == [
        "photo.xlsx cannot be read as a list. Choose an Excel file (.xlsx) or a CSV file."
    ]
    assert not manager.asked()
    writes(manager, "201")
    assert "photo.xlsx" not in manager.says(several(manager))


def test_the_first_round_of_an_empty_workspace(empty_office: Session, opening: Opening) -> None:
    manager = opening(empty_office)
    screen = manager.begins("hotel-room")
    manager.writes("Elena Kask", screen.panel.person.name.edit)
    manager.writes("Harbour Hotel", screen.panel.site.name.edit)
    manager.chooses("Several, a round")
    assert not several(manager).all.isVisible()
    writes(manager, "201-203")
    manager.clicks(screen.start_button)
    assert names(manager) == ["201", "202", "203"]
    manager.chooses("Start Room 201")
