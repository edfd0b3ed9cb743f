"""The action of a failed item: proposed, changed in its panel, removed, withdrawn."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inspector.checklists.answers import Address
from inspector.checklists.inspection import ProposedAction
from inspector.checklists.proposals import worded
from inspector.ui.fill.cards.action import ActionPanel
from tests.ui.people import Supervisor

Key = Qt.Key


def action_of(supervisor: Supervisor, item: str) -> ProposedAction | None:
    """What is on disk, in the words of the template where nobody found others."""
    supervisor.waits_until_saved()
    with supervisor.session.workspace.read() as kept:
        actions = kept.drafts.get(supervisor.fill.model.filling.draft.id).actions
    found = next((each for each in actions if each.address == Address(item)), None)
    return found and worded(found, supervisor.fill.model.item(found.address), "en")


def opens_panel(supervisor: Supervisor, item: str) -> ActionPanel:
    extras = supervisor.card(item).extras
    assert extras.action is not None
    supervisor.clicks(extras.action)
    assert extras.panel is not None
    return extras.panel


def test_what_who_and_until_when_are_kept_as_one_types(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    panel = opens_panel(in_room, "plate")
    panel.what.edit.selectAll()
    in_room.types("Fix the plate")
    panel.who.chosen.emit(in_room.person)
    in_room.clicks(panel.chips[1])
    in_room.clicks(panel.done)
    action = action_of(in_room, "plate")
    assert action is not None
    tomorrow = in_room.session.clock().date() + timedelta(days=1)
    assert (action.what, action.owner) == ("Fix the plate", "Engineering")
    assert (action.person, action.due) == (in_room.person, tomorrow)
    row = in_room.card("plate").extras.action
    assert row is not None
    assert "Fix the plate, Engineering, Elena Kask" in row.accessibleName()


def test_a_date_that_is_none_is_said_and_the_old_one_stays(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    before = action_of(in_room, "plate")
    panel = opens_panel(in_room, "plate")
    in_room.clicks(panel.due.edit)
    panel.due.edit.selectAll()
    in_room.types("soon")
    panel.commit()
    assert panel.due.error().startswith("Write a date like ")
    assert action_of(in_room, "plate") == before


def test_removed_by_hand_it_is_not_proposed_again_by_a_note(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    in_room.clicks(opens_panel(in_room, "plate").remove)
    assert in_room.toast() == "Action removed"
    in_room.types_note("plate", "scratched")
    assert action_of(in_room, "plate") is None


def test_an_answer_that_passes_withdraws_it(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    in_room.answers("plate", "Yes")
    assert action_of(in_room, "plate") is None


def test_an_item_that_did_not_fail_can_have_one(in_room: Supervisor) -> None:
    in_room.presses(Key.Key_A)
    action = action_of(in_room, "lock")
    assert action is not None
    assert action.what == "lock"
    in_room.answers("lock", "Yes")
    assert action_of(in_room, "lock") is not None


def test_its_panel_is_closed_once_where_the_keys_go_on_to_another_item(in_room: Supervisor) -> None:
    """That item is then the current one, and this one is shown anew while it is still being closed."""
    in_room.answers("plate", "No")
    panel, items = opens_panel(in_room, "plate"), in_room.fill.list
    assert panel.what.edit.hasFocus()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    goes_on = app.focusChanged.connect(lambda *_: items.set_current(Address("bell")))
    in_room.card("plate").extras.action_closed.emit()
    app.focusChanged.disconnect(goes_on)
    in_room.settles()
    assert items.current == Address("bell")
    assert in_room.card("plate").extras.panel is None
    assert not panel.isVisible()
