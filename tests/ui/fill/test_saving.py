"""What the window says of saving is true, and what cannot be written holds the person."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from inspector.checklists.answers import Address
from inspector.errors import StorageError
from inspector.services.editing import Change
from inspector.services.ports.workspace import Repositories
from inspector.ui.fill.saved_line import SavedLine
from inspector.ui.widgets.text import IconText
from tests.ui.people import Supervisor

FULL = StorageError("disk-full", "The disk is full.")
TYPED = {
    "fridge": "4.5",
    "wait": "1:30",
    "story": "It was a long wait",
    "since": "2026-11-17",
    "arrived": "9:05",
    "serial": "SN-1",
}


class FullDisk:
    """Stands first in the writer's line and cannot be written until there is room."""

    def __init__(self, supervisor: Supervisor) -> None:
        self.room = threading.Event()
        self.supervisor = supervisor
        self.future = supervisor.session.workspace.write_kept(self._write)
        supervisor.qtbot.waitUntil(lambda: supervisor.fill.model.saving.trouble is not None)

    def _write(self, _kept: Repositories) -> None:
        if not self.room.is_set():
            raise FULL

    def is_freed(self) -> None:
        self.room.set()
        self.supervisor.qtbot.waitUntil(lambda: self.supervisor.fill.model.saving.trouble is None)
        self.supervisor.settles()


def line(supervisor: Supervisor) -> str:
    return supervisor.fill.rail.findChildren(SavedLine)[0].text()


def marks(supervisor: Supervisor, item: str) -> list[str]:
    return [each.text() for each in supervisor.card(item).meta.findChildren(IconText) if each.isVisible()]


def test_the_time_moves_only_when_the_answer_is_on_disk(in_room: Supervisor) -> None:
    gate = threading.Event()
    in_room.session.workspace.write(lambda _kept: gate.wait(10))
    before = in_room.fill.model.saving.saved_at
    in_room.answers("lock", "Yes")
    in_room.settles()
    assert in_room.fill.model.saving.saved_at == before
    assert not in_room.fill.model.saving.settled
    gate.set()
    in_room.waits_until_saved()
    saved_at, given_at = in_room.fill.model.saving.saved_at, in_room.answer_of("lock").at
    assert saved_at is not None
    assert given_at is not None
    assert saved_at >= given_at
    assert line(in_room).startswith("Saved, ")


def test_a_full_disk_is_said_marked_and_written_by_itself_when_there_is_room(in_room: Supervisor) -> None:
    disk = FullDisk(in_room)
    in_room.answers("lock", "Yes")
    assert "could not be written yet" in in_room.banner()
    assert "The disk is full." in in_room.banner()
    assert line(in_room) == "Not saved yet"
    assert "Not saved yet" in marks(in_room, "lock")
    assert "Not saved yet" not in marks(in_room, "bell")
    disk.is_freed()
    in_room.waits_until_saved()
    in_room.settles()
    assert in_room.banner() == ""
    assert "Not saved yet" not in marks(in_room, "lock")
    assert in_room.answer_of("lock").value == "yes"


def test_leaving_is_held_until_it_is_written(in_room: Supervisor) -> None:
    disk = FullDisk(in_room)
    in_room.answers("lock", "Yes")
    in_room.leaves()
    in_room.clicks(in_room.dialog().keep_button)
    assert in_room.is_filling_in()
    disk.is_freed()
    in_room.waits_until_saved()
    in_room.leaves()
    assert not in_room.is_filling_in()


def test_the_person_may_decide_to_leave_without_it(in_room: Supervisor) -> None:
    disk = FullDisk(in_room)
    in_room.answers("lock", "Yes")
    in_room.leaves()
    in_room.clicks(in_room.dialog().deed_button)
    assert not in_room.is_filling_in()
    with pytest.raises(StorageError):
        disk.future.result(10)


def test_closing_the_window_is_held_too(in_room: Supervisor) -> None:
    disk = FullDisk(in_room)
    in_room.answers("lock", "Yes")
    assert not in_room.shell.close()
    in_room.clicks(in_room.dialog().keep_button)
    disk.is_freed()
    in_room.waits_until_saved()
    assert in_room.shell.close()


def test_finish_is_held_with_its_reason_beside_it(in_room: Supervisor) -> None:
    disk = FullDisk(in_room)
    in_room.answers("lock", "Yes")
    finish = in_room.finishes()
    assert not finish.seal.isEnabled()
    assert finish.why.text() == "Not everything is saved yet"
    disk.is_freed()
    in_room.waits_until_saved()
    in_room.settles()
    assert finish.seal.isEnabled()


def test_one_comes_back_to_the_item_one_left(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.answers("plate", "Yes")
    in_room.presses(Qt.Key.Key_Down)
    left = in_room.fill.current()
    in_room.leaves()
    in_room.opens(in_room.fill.model.filling.draft.id)
    assert in_room.fill.current() == left


def test_a_new_inspection_opens_at_its_first_open_item(in_room: Supervisor) -> None:
    assert in_room.current() == "lock"
    assert in_room.fill.list.hasFocus()


# -- the time in the line: everything given up to it is on disk, and the line shows whole seconds


def test_no_time_is_shown_while_an_answer_is_on_its_way(in_room: Supervisor) -> None:
    """Else the time of an answer before it in the same second would seem to speak of it, too."""
    gate = threading.Event()
    in_room.answers("lock", "Yes")
    in_room.waits_until_saved()
    assert line(in_room).startswith("Saved, ")
    in_room.session.workspace.write(lambda _kept: gate.wait(10))
    in_room.answers("bell", "Yes")
    assert line(in_room) == "Saving…"
    gate.set()
    in_room.waits_until_saved()
    assert line(in_room).startswith("Saved, ")


def something_else_is_saved(supervisor: Supervisor) -> None:
    """While somebody types: a photo that was on its way, say."""
    change = supervisor.fill.model.do(supervisor.fill.model.filling.comment("Written meanwhile"))
    assert change is not None
    supervisor.qtbot.waitUntil(lambda: supervisor.fill.model.saving.saved_at is not None)


@pytest.mark.parametrize(("item", "text"), TYPED.items(), ids=TYPED)
def test_no_time_is_shown_for_what_is_typed_until_it_is_on_disk(
    in_room: Supervisor, item: str, text: str
) -> None:
    """Also where another change, which does not wait for a rest, is written meanwhile."""
    card = in_room.card(item)
    assert card.control is not None
    if item == "wait":
        in_room.chooses("Type it in", card)
    field = card.control.findChild(QLineEdit) or card.control.findChild(QPlainTextEdit)
    assert field is not None
    in_room.clicks(field)
    in_room.types(text)
    in_room.settles()
    something_else_is_saved(in_room)
    assert line(in_room) == "Saving…"
    assert in_room.fill.model.item_answer(Address(item)).value is None
    in_room.qtbot.waitUntil(lambda: in_room.fill.model.saving.settled)
    assert line(in_room).startswith("Saved, ")
    assert in_room.fill.model.item_answer(Address(item)).value is not None


def test_no_time_is_shown_for_a_note_before_it_is_on_disk(in_room: Supervisor) -> None:
    in_room.types_note("lock", "The bolt is stiff")
    something_else_is_saved(in_room)
    assert line(in_room) == "Saving…"
    in_room.waits_until_saved()
    assert in_room.answer_of("lock").note == "The bolt is stiff"
    assert line(in_room).startswith("Saved, ")


def test_what_was_typed_of_an_action_that_is_withdrawn_is_waited_for_no_more(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    in_room.card("plate").change_action()
    panel = in_room.card("plate").extras.panel
    assert panel is not None
    in_room.clicks(panel.what.edit)
    in_room.types("Screw it on")
    in_room.fill.model.answer(Address("plate"), "yes")
    in_room.settles()
    in_room.qtbot.waitUntil(lambda: in_room.fill.model.saving.settled)
    assert in_room.fill.model.action(Address("plate")) is None


def test_a_rest_in_the_middle_of_writing_leaves_text_and_cursor_alone(in_room: Supervisor) -> None:
    in_room.types_note("lock", "The bolt ")
    in_room.qtbot.waitUntil(lambda: in_room.fill.model.saving.settled)
    in_room.types("is stiff")
    assert in_room.answer_of("lock").note == "The bolt is stiff"


def test_a_screen_that_is_gone_hears_of_no_trouble(in_room: Supervisor) -> None:
    saving, workspace = in_room.fill.model.saving, in_room.session.workspace
    in_room.leaves()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    heard = threading.Event()
    workspace.on_trouble(lambda _trouble: heard.set())

    def fails(_kept: Repositories) -> None:
        raise FULL

    future = workspace.write_kept(fails)
    assert heard.wait(10)
    in_room.settles()
    assert saving.trouble is None
    workspace.give_up()
    assert future.exception(10) is FULL


def test_what_belongs_to_no_item_and_was_given_up_is_told_as_not_saved(in_room: Supervisor) -> None:
    disk = FullDisk(in_room)
    in_room.fill.model.do(Change("comment", frozenset(), False, disk.future))
    in_room.fill.model.saving.give_up()
    assert disk.future.exception(10) is FULL
    in_room.settles()
    something_else_is_saved(in_room)
    in_room.qtbot.waitUntil(lambda: in_room.fill.model.saving.trouble is None)
    assert in_room.fill.model.saving.lost
    assert not in_room.fill.model.saving.settled
    assert line(in_room) == "Not saved yet"
