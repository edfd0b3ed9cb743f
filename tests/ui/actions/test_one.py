"""One action: changed as one types, begun, done with note and photo, verified by another, and its history."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.checklists.actions import Action, Status, When
from inspector.checklists.answers import Address
from inspector.checklists.layer import from_text
from inspector.services.ports.actions import ActionFilter
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.actions.doing import DoneDialog
from inspector.ui.actions.looking import PhotoLook
from inspector.ui.actions.one import ActionScreen
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.painting import text_height
from inspector.ui.widgets.text import ElidedText
from tests.ui.actions.conftest import Desk, Opened, drop_on, today
from tests.ui.conftest import Opening
from tests.ui.people import is_closed, picture

TUB = "Regrout the tub"


@pytest.fixture
def one(desk: Desk) -> ActionScreen:
    """The manager has opened an action that nobody has begun."""
    return desk.opens(TUB)


def kept(desk: Desk, screen: ActionScreen) -> Action:
    """As it is on disk."""
    return desk.session.actions.get(screen.row.action.id).action


def chooses_files(screen: ActionScreen, *paths: Path) -> None:
    screen.evidence._choose_photos = lambda _window, on_paths: on_paths(list(paths))


def test_what_is_typed_and_chosen_is_kept_without_saving(desk: Desk, one: ActionScreen) -> None:
    desk.manager.clicks(one.fields.what.edit)
    one.fields.what.edit.selectAll()
    desk.manager.types("Regrout and seal the tub")
    desk.manager.takes(one.fields.who, desk.other)
    desk.manager.clicks(one.fields.chips[7])
    desk.manager.takes(one.fields.priority, "high")
    action = kept(desk, one)
    assert (action.what, action.person, action.priority) == ("Regrout and seal the tub", desk.other, "high")
    assert action.due == today(desk.session) + timedelta(7)
    assert "Person: Daniel Osei" in desk.manager.says(one.history)
    desk.manager.clicks(one.fields.chips[7])
    assert kept(desk, one).due is None
    desk.manager.writes("Grout is ordered", one.history.note.edit)
    desk.manager.presses(Qt.Key.Key_Return)
    assert desk.manager.words(one.history)[1:3] == ["Note", "Grout is ordered"]
    assert one.history.note.text() == ""
    desk.manager.clicks(one.fields.owner.edit)
    desk.manager.types("Engineering")
    desk.manager.window.close()  # before a rest
    assert kept(desk, one).owner == "Engineering"


def test_a_long_text_stands_whole_in_large_letters(
    office: Session, opened: Opened, people: tuple[str, str], opening: Opening, dressed: Theme
) -> None:
    """In the title, and in the field, without a bar to scroll it."""
    dressed.set_text_scale(200)
    what = "Shower, tiles and grout: no hair, no mould anywhere"
    opened(what)
    desk = Desk(opening(office, (800, 1280)), *people)
    desk.comes()
    screen = desk.opens(what)
    edit = screen.fields.what.edit
    assert edit.document().lineCount() > 1
    assert edit.viewport().height() >= edit.document().lineCount() * text_height(edit.font())
    assert not any(words.shown_lines()[-1].endswith("…") for words in screen.head.findChildren(ElidedText))


def test_it_is_begun_done_verified_by_another_and_opened_again(desk: Desk, one: ActionScreen) -> None:
    desk.manager.clicks(one.more)
    desk.manager.picks("Cancel the action…")
    desk.manager.writes_reason("The bathroom is rebuilt")
    assert kept(desk, one).status is Status.CANCELLED
    desk.manager.clicks(desk.manager.window.toasts.undo_button)
    desk.manager.chooses("Begin", one)
    assert kept(desk, one).status is Status.IN_PROGRESS
    desk.manager.chooses("Done…", one)
    dialog = desk.manager.dialog()
    assert isinstance(dialog, DoneDialog)
    desk.manager.types("New grout, dry since noon.")
    desk.manager.clicks(dialog.deed_button)
    assert kept(desk, one).status is Status.DONE
    assert "You did this work yourself" in desk.manager.says(one)
    assert one.hasFocus()
    desk.manager.clicks(one.more)
    desk.manager.picks("Cancel the action…")
    desk.manager.writes_reason("A slip of the finger")
    desk.manager.clicks(desk.manager.window.toasts.undo_button)
    desk.manager.waits_for_work()
    assert (kept(desk, one).status, kept(desk, one).done_by) == (Status.DONE, desk.me)
    assert "To verify again" in desk.manager.words(one.history)
    assert not one.deed.isEnabled()
    desk.is_now(desk.other)
    desk.manager.chooses("Verify", one)
    action = kept(desk, one)
    assert (action.status, action.verified_by) == (Status.CLOSED, desk.other)
    told = desk.manager.words(one.history)
    assert told.index("Verified and closed") < told.index("Done") < told.index("Begun") < told.index("Opened")
    assert {"New grout, dry since noon.", "The bathroom is rebuilt"} <= set(told)
    assert (one.fields.isVisible(), one.facts.isVisible()) == (False, True)
    desk.manager.chooses("Open again…", one)
    assert not desk.manager.dialog().deed_button.isEnabled()
    desk.manager.writes_reason("It leaks")
    assert kept(desk, one).status is Status.OPEN
    assert "It leaks" in desk.manager.words(one.history)


def test_photos_of_before_and_after_stand_beside_each_other(
    desk: Desk, one: ActionScreen, tmp_path: Path
) -> None:
    """Dropped, chosen, what is no picture told, or pasted."""
    for name in ("before.jpg", "after 1.jpg", "pasted.jpg"):
        (tmp_path / name).write_bytes(picture((len(name), 90, 120)))
    (tmp_path / "list.jpg").write_text("no picture")
    before, after = one.evidence.halves.values()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "before.jpg"))])
    drop_on(before, files)
    desk.manager.waits_for_work()
    chooses_files(one, tmp_path / "list.jpg", tmp_path / "after 1.jpg")
    desk.manager.clicks(after.strip.add)
    desk.manager.waits_for_work()
    assert desk.manager.banner().startswith("1 picture could not be added list.jpg")
    desk.manager.copies([tmp_path / "pasted.jpg"])
    QTest.keyClick(one, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.manager.waits_for_work()
    action = kept(desk, one)
    assert [photo.name for photo in action.before] == ["before.jpg"]
    assert [photo.name for photo in action.after] == ["after 1.jpg", "pasted.jpg"]
    assert before.large.mapTo(one, before.large.pos()).x() < after.large.mapTo(one, after.large.pos()).x()
    desk.manager.clicks(one.more)
    desk.manager.picks("Done…")
    dialog = desk.manager.dialog()
    assert "2 photos of after" in desk.manager.words(dialog)
    chooses_files(one, tmp_path / "before.jpg")
    desk.manager.chooses("Add photo", dialog)
    desk.manager.waits_for_work()
    assert "3 photos of after" in desk.manager.words(dialog)
    desk.manager.presses(Qt.Key.Key_Escape)
    desk.manager.clicks(after.large)
    look = desk.manager.window.findChildren(PhotoLook)[-1]
    assert look.told.text() == "3 of 3  •  before.jpg"
    desk.manager.presses(Qt.Key.Key_Left)
    assert look.told.text() == "2 of 3  •  pasted.jpg"
    desk.manager.presses(Qt.Key.Key_Escape)


def test_a_photo_is_captioned_turned_and_drawn_upon(desk: Desk, one: ActionScreen, tmp_path: Path) -> None:
    for name in ("first.jpg", "second.jpg"):
        (tmp_path / name).write_bytes(picture((len(name), 90, 120)))
    one.evidence.add_files(When.BEFORE, [tmp_path / "first.jpg", tmp_path / "second.jpg"])
    desk.manager.waits_for_work()
    original = kept(desk, one).before
    desk.manager.clicks(one.evidence.halves[When.BEFORE].large)
    (look,) = desk.manager.window.findChildren(PhotoLook)
    desk.manager.clicks(look.caption)
    desk.manager.types("Grout is gone")
    desk.manager.clicks(look.before)
    assert kept(desk, one).before == (original[0], replace(original[1], caption="Grout is gone"))
    desk.manager.clicks(look.turn)
    assert [photo.turn for photo in kept(desk, one).before] == [90, 0]
    desk.manager.clicks(look.draw)
    (editor,) = desk.manager.window.findChildren(Editor)
    desk.manager.waits_for_work()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):
        desk.manager.presses(key)
    assert kept(desk, one).before[0].layer is None
    desk.manager.clicks(editor.done)
    first, second = kept(desk, one).before
    assert len(from_text(first.layer).shapes) == 2
    assert [photo.sha256 for photo in (first, second)] == [photo.sha256 for photo in original]
    told = desk.manager.words(one.history)
    assert told.count("Photo edited; the original is kept") == 3
    assert "Grout is gone" in told
    desk.manager.clicks(look.draw)
    desk.manager.waits_for_work()
    desk.manager.presses(Qt.Key.Key_Return)
    desk.manager.clicks(desk.manager.window.findChildren(Editor)[-1].cancel)
    desk.manager.clicks(desk.manager.dialog().deed_button)
    assert kept(desk, one).before[0] == first
    desk.manager.clicks(look.draw)
    desk.manager.waits_for_work()
    desk.manager.presses(Qt.Key.Key_Return)
    desk.manager.window.close()  # in the middle of drawing
    assert len(from_text(kept(desk, one).before[0].layer).shapes) == 3


def test_a_reminder_leads_away_from_a_drawing_that_is_kept(
    desk: Desk, one: ActionScreen, tmp_path: Path
) -> None:
    (tmp_path / "before.jpg").write_bytes(picture())
    one.evidence.add_files(When.BEFORE, [tmp_path / "before.jpg"])
    desk.manager.waits_for_work()
    desk.manager.clicks(one.evidence.halves[When.BEFORE].large)
    (look,) = desk.manager.window.findChildren(PhotoLook)
    desk.manager.clicks(look.draw)
    (editor,) = desk.manager.window.findChildren(Editor)
    desk.manager.waits_for_work()
    desk.manager.presses(Qt.Key.Key_Return)
    desk.manager.clicks(editor.cancel)  # it asks; meanwhile a message of the system is pressed
    asking = desk.manager.dialog()
    desk.manager.window.go("today")
    assert all(is_closed(overlay) for overlay in (asking, editor, look))
    assert len(from_text(kept(desk, one).before[0].layer).shapes) == 1


def test_photos_that_come_in_after_the_action_was_left_are_kept(
    desk: Desk, one: ActionScreen, tmp_path: Path
) -> None:
    """And nobody looks for the widgets that are gone."""
    paths = [tmp_path / f"{turn}.jpg" for turn in range(4)]
    for turn, path in enumerate(paths):
        path.write_bytes(picture((turn, 90, 120), (1600, 1200)))
    id_ = one.row.action.id
    chooses_files(one, *paths)
    desk.manager.clicks(one.evidence.halves["before"].strip.add)
    desk.manager.chooses("Back")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.manager.waits_for_work()
    assert len(desk.session.actions.get(id_).action.before) == 4
    desk.opens(TUB)  # its pictures are asked for
    desk.manager.chooses("Back")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.manager.waits_for_work()


def test_the_inspection_behind_it_is_one_tap_away(desk: Desk) -> None:
    """And the next inspection that finds the item in order verifies it."""
    lock = Address("lock")
    found = inspect(desk, {lock: "no"}, propose=lock)
    (row,) = desk.session.actions.rows(ActionFilter(record=found))
    desk.manager.window.show_action(row.action.id)
    desk.manager.settles()
    desk.manager.clicks(desk.manager.at(ActionScreen).record)
    desk.manager.waits_for_work()
    selected = desk.manager.at(InspectionsScreen).listing.selected()
    assert selected is not None
    assert selected.row.id == found
    inspect(desk, {lock: "yes"})
    desk.manager.window.show_action(row.action.id)
    desk.manager.settles()
    screen = desk.manager.at(ActionScreen)
    assert "Verified by Elena Kask" in desk.manager.tags(screen)
    assert "Verified: the next inspection found it in order" in desk.manager.words(screen.history)


def inspect(desk: Desk, answers: dict[Address, str], propose: Address | None = None) -> str:
    """An inspection of Room 501 by the manager; the record's id."""
    session = desk.session
    site = session.directory.find_site("HH").id
    draft = session.start(Start(session.library.newest("round"), site, "Room 501", desk.me)).id
    filling = session.fill_in(draft, desk.me)
    for address, answer in answers.items():
        filling.answer(address, answer).saved.result()
    if propose:
        filling.propose_action(propose).saved.result()
    return session.finish(draft, "The rest was locked").id
