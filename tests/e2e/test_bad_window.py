"""The real window in a bad world: each trouble is said once and clearly, and nothing given is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import time_machine
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from inspector.app import opened, run_window
from inspector.checklists.answers import Address, Answer
from inspector.checklists.inspection import Draft
from inspector.errors import StorageError
from inspector.services import library
from inspector.storage.drafts import StoredDrafts
from inspector.ui.bugs import Bugs
from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.text import IconText
from tests.e2e.bad_disk import files_no_larger_than, read_only
from tests.e2e.bad_files import NO_PICTURES
from tests.e2e.conftest import Opening
from tests.e2e.people import Fault, RoomInspector
from tests.ui.manager import PATIENCE
from tests.ui.people import picture

STATUS, FRIDGE = Address("room-status"), Address("fridge-temperature")
BANNER = "The last answers could not be written yet"


class Disk:
    """The disk that the workspace lies on."""

    def __init__(self) -> None:
        self._full = ExitStack()

    def fills_up(self) -> None:
        """No file can grow any more."""
        self._full.enter_context(files_no_larger_than(1000))

    def has_room_again(self) -> None:
        self._full.close()


@pytest.fixture
def disk() -> Iterator[Disk]:
    disk = Disk()
    yield disk
    disk.has_room_again()


def begins_room_412(inspector: RoomInspector) -> None:
    inspector.starts_first_inspection("hotel-room", name="Elena Kask", site="Harbour Hotel", subject="412")


def draft_on_disk(folder: Path) -> Draft:
    """The one draft, as whoever opens the workspace next finds it."""
    with opened(str(folder), read_only=True) as session:
        (draft,) = session.archive.drafts()
        return draft.draft


def on_disk(folder: Path) -> dict[str, Answer]:
    """Its answers."""
    return {address.item: answer for address, answer in draft_on_disk(folder).sheet.answers.items()}


# -- a full disk


def answers(inspector: RoomInspector, count: int) -> None:
    """All well, item by item."""
    for _ in range(count):
        address = inspector.fill.current()
        assert address is not None
        inspector.finds_well(address)


def marked(inspector: RoomInspector, item: str) -> bool:
    """Whether the card of an item says that it is not saved."""
    marks = inspector.card(item).findChildren(IconText)
    return any(mark.isVisible() and mark.text() == "Not saved yet" for mark in marks)


def waits_for_trouble(inspector: RoomInspector) -> None:
    inspector.qtbot.waitUntil(lambda: BANNER in inspector.banner())
    inspector.settles()


def test_what_is_answered_on_a_full_disk_is_held_and_written_when_there_is_room(
    opening: Opening, disk: Disk, tmp_path: Path
) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        answers(inspector, 1)
        inspector.waits_until_saved()
        disk.fills_up()
        answers(inspector, 2)
        waits_for_trouble(inspector)
        assert not marked(inspector, "room-status")
        assert marked(inspector, "number-plate")
        assert marked(inspector, "doorbell")
        assert inspector.fill.rail.saved.text() == "Not saved yet"
        assert not inspector.window.close()
        inspector.clicks(inspector.dialog().keep_button)
        finish = inspector.finishes()
        assert not finish.seal.isEnabled()
        assert finish.why.text() == "Not everything is saved yet"
        inspector.clicks(finish.go_on)
        disk.has_room_again()
        inspector.qtbot.waitUntil(lambda: inspector.fill.model.saving.settled, timeout=PATIENCE)
        inspector.settles()
        assert inspector.banner() == ""
        assert not marked(inspector, "number-plate")
        assert inspector.fill.rail.saved.text().startswith("Saved")
    assert on_disk(tmp_path / "workspace").keys() == {"room-status", "number-plate", "doorbell"}


def test_who_gives_up_on_a_full_disk_loses_only_what_was_not_written(
    opening: Opening, disk: Disk, tmp_path: Path
) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        answers(inspector, 2)
        inspector.waits_until_saved()
        disk.fills_up()
        answers(inspector, 2)
        waits_for_trouble(inspector)
        inspector.leaves()
        inspector.clicks(inspector.dialog().deed_button)
        inspector.at(TodayScreen)
        assert inspector.window.close()
        disk.has_room_again()
    assert on_disk(tmp_path / "workspace").keys() == {"room-status", "number-plate"}


def test_a_disk_that_is_full_since_a_moment_holds_what_was_just_typed(opening: Opening, disk: Disk) -> None:
    """Nothing has failed yet when the window is to close: it waits for the last words, and hears that they
    cannot be written."""
    with opening() as inspector:
        begins_room_412(inspector)
        inspector.finishes()
        disk.fills_up()
        inspector.clicks(inspector.finish.comment.edit.viewport())
        inspector.types("Nobody was in")
        assert not inspector.window.close()
        inspector.clicks(inspector.dialog().keep_button)
        disk.has_room_again()
        inspector.qtbot.waitUntil(lambda: inspector.finish.model.saving.settled, timeout=PATIENCE)
        assert inspector.window.close()


def test_another_person_goes_on_while_the_disk_is_full(opening: Opening, disk: Disk, tmp_path: Path) -> None:
    """Who works now cannot be remembered for the next start; the window says so and does not stand still."""
    with opening() as inspector, bugs(inspector):
        begins_room_412(inspector)
        olga = inspector.session.directory.add_person("Olga Berg").id
        inspector.leaves()
        inspector.resumes("Room 412")
        disk.fills_up()
        answers(inspector, 1)
        waits_for_trouble(inspector)
        inspector.picks_from_menu("Olga Berg", inspector.fill.rail.person)
        answers(inspector, 1)
        assert not inspector.asked()
        disk.has_room_again()
        inspector.waits_until_saved()
    assert on_disk(tmp_path / "workspace")["number-plate"].by == olga


def test_a_photo_that_finds_no_room_is_told_and_takes_nothing_with_it(
    opening: Opening, disk: Disk, tmp_path: Path
) -> None:
    (tmp_path / "plate.jpg").write_bytes(picture(size=(1200, 900)))
    with opening() as inspector:
        begins_room_412(inspector)
        inspector.finds_fault(STATUS, Fault("Marked as free"))
        inspector.waits_until_saved()
        disk.fills_up()
        inspector.attaches(STATUS, (tmp_path / "plate.jpg",))
        assert "cannot be read or written. Check the disk." in inspector.banner()
        assert inspector.fill.model.photos(STATUS) == ()
        disk.has_room_again()
        inspector.attaches(STATUS, (tmp_path / "plate.jpg",))
        assert [photo.name for photo in inspector.fill.model.photos(STATUS)] == ["plate.jpg"]
    assert on_disk(tmp_path / "workspace")["room-status"].note == "Marked as free"
    assert not list((tmp_path / "workspace" / "photos").rglob("*.part"))


def test_an_inspection_that_cannot_be_begun_on_a_full_disk_is_told(opening: Opening, disk: Disk) -> None:
    with opening() as inspector, bugs(inspector):
        begins_room_412(inspector)
        inspector.leaves()
        inspector.begins("hotel-room")
        disk.fills_up()
        inspector.writes("413", inspector.at(NewInspectionScreen).panel.subject.field.edit)
        inspector.clicks(inspector.at(NewInspectionScreen).start_button)
        inspector.waits_for_work()
        assert "cannot be read or written. Check the disk." in inspector.banner()
        disk.has_room_again()
        inspector.starts_it()


# -- files


@pytest.mark.parametrize("kind", ["missing", "a text", "cut off", "30,000 pixels wide and high"])
def test_what_is_no_picture_is_told_by_name_and_the_others_are_attached(
    opening: Opening, tmp_path: Path, kind: str
) -> None:
    good, bad = tmp_path / "good.jpg", tmp_path / "bad.jpg"
    good.write_bytes(picture())
    NO_PICTURES[kind](bad)
    with opening() as inspector:
        begins_room_412(inspector)
        inspector.finds_fault(STATUS, Fault("Marked as free"))
        inspector.drops([bad, good], inspector.card("room-status"))
        assert "bad.jpg" in inspector.banner()
        assert [photo.name for photo in inspector.fill.model.photos(STATUS)] == ["good.jpg"]
        answers_next(inspector)
    kept = on_disk(tmp_path / "workspace")
    assert (kept["room-status"].note, kept["number-plate"].value) == ("Marked as free", "ok")


def answers_next(inspector: RoomInspector) -> None:
    inspector.clicks(inspector.fill.wide_top.going.next)
    answers(inspector, 1)


def test_an_inspection_goes_on_where_the_file_of_its_photo_is_gone(opening: Opening, tmp_path: Path) -> None:
    """What is gone stays gone, is told, and stands in nobody's way."""
    (tmp_path / "gone.jpg").write_bytes(picture())
    with opening() as inspector, bugs(inspector):
        begins_room_412(inspector)
        inspector.finds_fault(STATUS, Fault("Marked as free", (tmp_path / "gone.jpg",)))
    shutil.rmtree(tmp_path / "workspace" / "photos")
    shutil.rmtree(tmp_path / "workspace" / "previews")
    with opening() as inspector, bugs(inspector):
        inspector.resumes("Room 412")
        inspector.card("room-status")
        answers_next(inspector)
        inspector.finishes()
        record = inspector.session.archive.record(inspector.seals("The photo is gone"))
        assert not inspector.asked()
    assert [photo.name for photo in record.sheet.photos] == ["gone.jpg"]


def test_an_inspection_goes_on_where_its_template_is_shipped_no_more(
    opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        answers(inspector, 1)
    monkeypatch.setattr(library, "resources", lambda: tmp_path / "nothing")
    with opening() as inspector:
        inspector.resumes("Room 412")
        answers(inspector, 1)
        inspector.finishes()
        record = inspector.session.archive.record(inspector.seals("Only a try"))
    assert [address.item for address in record.sheet.answers] == ["room-status", "number-plate"]


# -- a bug


@contextmanager
def bugs(inspector: RoomInspector) -> Iterator[Bugs]:
    """As the program has it: every exception that nobody took is told in the window."""
    told = Bugs(inspector.window, inspector.session.workspace.folder)
    try:
        yield told
    finally:
        told.stop()


@pytest.mark.qt_no_exception_capture
def test_a_bug_amid_the_work_is_told_and_logged_and_every_answer_is_kept(
    opening: Opening, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(_card: ItemCard) -> None:
        raise ZeroDivisionError("the thing that cannot be")

    with opening() as inspector, bugs(inspector) as told:
        begins_room_412(inspector)
        answers(inspector, 1)
        inspector.rests()
        monkeypatch.setattr(ItemCard, "refresh", breaks)
        inspector.chooses("OK", inspector.card("number-plate"))
        monkeypatch.undo()
        assert "the thing that cannot be" in inspector.says(inspector.dialog())
        inspector.clicks(inspector.dialog().deed_button)
        answers_next(inspector)
        assert "ZeroDivisionError" in told.log.read_text("utf-8")
    assert on_disk(tmp_path / "workspace").keys() == {"room-status", "number-plate", "doorbell"}


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_writing_is_told_and_what_was_not_written_holds_finish(
    opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_edits: object, **_at: object) -> None:
        raise ZeroDivisionError("the thing that cannot be written")

    with opening() as inspector, bugs(inspector):
        begins_room_412(inspector)
        monkeypatch.setattr(StoredDrafts, "carry_out", breaks)
        answers(inspector, 1)
        inspector.qtbot.waitUntil(inspector.asked)
        monkeypatch.undo()
        assert "cannot be written" in inspector.says(inspector.dialog())
        inspector.clicks(inspector.dialog().deed_button)
        assert marked(inspector, "room-status")
        assert not inspector.finishes().seal.isEnabled()
        inspector.clicks(inspector.finish.go_on)
        inspector.rests()
        inspector.chooses("Fault", inspector.card("room-status"))
        inspector.waits_until_saved()
        assert not marked(inspector, "room-status")
        assert inspector.finishes().seal.isEnabled()


# -- closing in the middle of a word


def test_a_workspace_for_reading_shows_an_inspection_and_lets_nothing_be_changed(
    opening: Opening, reading: Opening, tmp_path: Path
) -> None:
    with opening() as inspector:
        begins_room_412(inspector)
        answers(inspector, 1)
    before = draft_on_disk(tmp_path / "workspace")
    with reading() as inspector:
        inspector.resumes("Room 412")
        inspector.presses(Qt.Key.Key_1)
        assert not inspector.card("number-plate").isEnabled()
        assert not inspector.finishes().seal.isEnabled()
        assert inspector.finish.why.text() == "The workspace is open for reading only"
        inspector.clicks(inspector.finish.go_on)
        inspector.leaves()
        assert not inspector.asked()
    assert draft_on_disk(tmp_path / "workspace") == before


def test_a_workspace_that_cannot_be_written_is_told_where_the_program_starts(
    opening: Opening, tmp_path: Path
) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.accept()

    with opening() as inspector:
        begins_room_412(inspector)
    reading = QTimer(interval=20)
    reading.timeout.connect(read_and_close)
    reading.start()
    with read_only(tmp_path / "workspace"), pytest.raises(StorageError):
        run_window(str(tmp_path / "workspace"))
    reading.stop()
    assert len(said) == 1
    assert "cannot be written" in said[0]


# -- a clock that is set back


def test_a_clock_set_back_in_the_middle_changes_no_answer_and_is_told_at_the_start(opening: Opening) -> None:
    with opening() as inspector:
        with time_machine.travel("2031-05-01T10:00Z"):
            begins_room_412(inspector)
            answers(inspector, 1)
            inspector.finishes()
            later = inspector.seals("Only a try")
        with time_machine.travel("2030-05-01T10:00Z"):
            inspector.goes_to("today")
            inspector.begins("hotel-room")
            inspector.writes("413", inspector.at(NewInspectionScreen).panel.subject.field.edit)
            inspector.starts_it()
            assert "newer" in inspector.toast()
            answers(inspector, 2)
            inspector.waits_until_saved()
            assert inspector.fill.rail.saved.text().startswith("Saved")
            inspector.finishes()
            earlier = inspector.seals("Only a try")
        archive = inspector.session.archive
        assert len(archive.record(later).sheet.answers) == 1
        assert len(archive.record(earlier).sheet.answers) == 2
