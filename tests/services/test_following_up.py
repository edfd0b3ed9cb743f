"""What sealing, correcting and voiding inspections do to actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inspector.checklists.actions import Action, Deed, Priority, Status
from inspector.checklists.answers import Address
from inspector.checklists.identity import publish
from inspector.errors import InputError
from inspector.services.heads import Place
from inspector.services.ports.actions import ActionFilter
from tests.checklists.building import written
from tests.services.conftest import ROOM
from tests.services.filled import all_fine, picture

PLATE, LOCK = Address("plate"), Address("lock")


@pytest.fixture
def visit(session, start):
    """Begins an inspection that lies some days back, in which everything is fine but what failed."""

    def begin(days_ago: int, *failed: str, **changes):
        moment = session.clock() - timedelta(days=days_ago)
        filling = session.fill_in(
            session.start(replace(start, visited_at=moment, **changes)).id, start.inspector
        )
        all_fine(filling)
        for key in failed:
            filling.answer(Address(key), "no").saved.result()
        return filling

    return begin


@pytest.fixture
def inspect(session, visit):
    """A finished inspection; its id."""

    def finish(days_ago: int, *failed: str, **changes) -> str:
        return session.finish(visit(days_ago, *failed, **changes).draft.id, "in a hurry").id

    return finish


@pytest.fixture
def boris(session) -> str:
    return session.directory.add_person("Boris Lind").id


def all_actions(session) -> list[Action]:
    return [session.actions.get(row.action.id).action for row in session.actions.rows()]


def only(session) -> Action:
    (action,) = all_actions(session)
    return action


def deeds(action: Action) -> list[Deed]:
    return [event.kind for event in action.events]


# -- opening


def test_finishing_opens_what_the_inspection_proposes(session, visit, boris):
    filling = visit(2, "plate")
    proposed = replace(filling.draft.actions[0], what="New plate", person=boris)
    filling.put_action(proposed)
    filling.attach(PLATE, picture(), "plate.jpg").saved.result()
    made = session.finish(filling.draft.id, "no note")
    action = only(session)
    record = session.archive.record(made.id)
    assert made.changed.actions == {action.id} == {record.actions[0].id}
    assert (action.record, action.address, action.what, action.person, action.due) == (
        made.id,
        PLATE,
        "New plate",
        boris,
        proposed.due,
    )
    assert (action.seen_at, action.opened_at) == (record.head.visited_at, record.finished_at)
    assert [photo.sha256 for photo in action.before] == [record.sheet.photos[0].sha256]
    assert (action.priority, action.critical) == (Priority.NORMAL, False)
    assert action.events[0].by == record.head.inspector


def test_an_action_on_a_critical_item_is_urgent(session, visit):
    filling = visit(1, "lock")
    filling.propose_action(LOCK).saved.result()
    session.finish(filling.draft.id)
    assert (only(session).priority, only(session).critical) == (Priority.HIGH, True)


def test_practice_opens_and_verifies_nothing(session, inspect):
    inspect(3, "plate", practice=True)
    assert all_actions(session) == []
    inspect(2, "plate")
    inspect(1, practice=True)
    assert only(session).status is Status.OPEN


def test_what_is_refused_opens_nothing(session, visit):
    filling = visit(1, "plate")
    with pytest.raises(InputError):
        session.finish(filling.draft.id)
    assert all_actions(session) == []


# -- the next inspection


def test_the_next_inspection_verifies_what_passes(session, inspect, boris):
    inspect(3, "plate")
    session.actions.done(only(session).id, boris)
    id_ = inspect(1)
    action = only(session)
    assert (action.status, action.verified_in) == (Status.CLOSED, id_)
    assert action.verified_by == session.archive.record(id_).head.inspector


def test_one_that_nobody_said_was_done_is_verified_too(session, inspect):
    inspect(3, "plate")
    inspect(1)
    assert deeds(only(session)) == [Deed.OPENED, Deed.VERIFIED]


def test_what_fails_again_stays_one_action(session, inspect):
    """The template proposes one each time; the second proposal is of the same action."""
    inspect(5, "plate")
    first = only(session)
    second = inspect(3, "plate")
    action = only(session)
    assert (action.id, action.due, action.status) == (first.id, first.due, Status.OPEN)
    assert deeds(action) == [Deed.OPENED, Deed.NOTED]
    proposal = session.archive.record(second).actions[0].id
    assert proposal != action.id
    assert session.actions.get(proposal).action == action
    assert [row.action.id for row in session.actions.rows(ActionFilter(record=second))] == [action.id]


def test_what_was_done_and_fails_after_it_is_opened_again(session, inspect, boris):
    inspect(5, "plate")
    session.actions.done(only(session).id, boris)
    later = inspect(-1, "plate")
    action = only(session)
    assert (action.status, action.done_by) == (Status.OPEN, None)
    assert (action.events[-1].kind, action.events[-1].record) == (Deed.REOPENED, later)
    assert action.due == session.archive.record(later).actions[0].due


def test_a_visit_before_the_work_was_done_does_not_undo_it(session, inspect, boris):
    inspect(5, "plate")
    session.actions.done(only(session).id, boris)
    inspect(1, "plate")
    assert (only(session).status, deeds(only(session))[-1]) == (Status.DONE, Deed.NOTED)


def test_what_was_verified_and_fails_later_is_a_new_action(session, inspect):
    inspect(5, "plate")
    inspect(3)
    inspect(1, "plate")
    assert sorted(action.status for action in all_actions(session)) == [Status.CLOSED, Status.OPEN]


@pytest.mark.parametrize("how", ["not applicable", "unanswered"])
def test_what_is_not_judged_changes_nothing(session, inspect, visit, how):
    inspect(3, "plate")
    filling = visit(1)
    if how == "unanswered":
        filling.clear(PLATE).saved.result()
    else:
        filling.not_applicable(PLATE).saved.result()
    session.finish(filling.draft.id, "in a hurry")
    assert deeds(only(session)) == [Deed.OPENED]


@pytest.mark.parametrize("other", ["subject", "site", "earlier"])
def test_another_subject_or_site_or_an_earlier_visit_changes_nothing(session, inspect, other):
    inspect(3, "plate")
    changes = {
        "subject": {"subject": "Room 413"},
        "site": {"site": session.directory.add_site("Shop").id},
        "earlier": {},
    }
    inspect(4 if other == "earlier" else 1, **changes[other])
    assert deeds(only(session)) == [Deed.OPENED]


def version(session, number: int, **renamed: str):
    """A later version of the room in which keys, by their new name, were others."""
    tree = written({**ROOM, "version": number})
    for item in (item for section in tree["sections"] for item in section["items"]):
        for new, old in renamed.items():
            if item["key"] == old:
                item |= {"key": new, "was": old}
    published = publish(tree, {})
    session.workspace.write(
        lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
    ).result()
    return published


def test_an_item_that_was_renamed_twice_is_known_again(session, inspect, visit, start):
    inspect(5, "plate")
    version(session, 2, sign="plate")
    third = written({**ROOM, "version": 3})
    item = third["sections"][0]["items"][1]
    item |= {"key": "label", "was": "sign"}
    published = publish(third, {})
    session.workspace.write(
        lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
    ).result()
    moment = session.clock() - timedelta(days=1)
    filling = session.fill_in(
        session.start(replace(start, published=published, visited_at=moment)).id, start.inspector
    )
    filling.answer(Address("label"), "yes").saved.result()
    id_ = session.finish(filling.draft.id, "in a hurry").id
    assert only(session).verified_in == id_


def test_entries_are_known_by_whom_they_are_about(session, visit, boris):
    """The action on Boris' badge is not verified by Anna's."""
    anna = session.directory.add_person("Anna Sepp").id
    filling = visit(3)
    (entry,) = filling.draft.sheet.entries
    filling.rename_entry(entry, "Boris Lind", boris)
    badge = Address("badge", entry.id)
    filling.answer(badge, "no")
    filling.propose_action(badge).saved.result()
    session.finish(filling.draft.id)
    for days_ago, person, status in ((2, anna, Status.OPEN), (1, boris, Status.CLOSED)):
        filling = visit(days_ago)
        (entry,) = filling.draft.sheet.entries
        filling.rename_entry(entry, "X", person).saved.result()
        session.finish(filling.draft.id)
        assert only(session).status is status
    assert only(session).about == boris


# -- an older visit that is sealed after a newer one


def test_what_a_later_visit_found_in_order_is_opened_and_verified_at_once(session, inspect, visit):
    older = visit(5, "plate").draft.id
    newer = inspect(2)
    made = session.finish(older, "late")
    action = only(session)
    assert (action.record, action.verified_in, action.status) == (older, newer, Status.CLOSED)
    assert deeds(action) == [Deed.OPENED, Deed.VERIFIED]
    assert made.changed.actions == {action.id}


def test_the_visits_between_decide_in_their_order(session, inspect, visit):
    older = visit(9, "plate").draft.id
    passed = inspect(6)
    inspect(3, "plate")
    session.finish(older, "late")
    first, second = sorted(all_actions(session), key=lambda action: action.seen_at)
    assert (first.record, first.verified_in) == (older, passed)
    assert second.status is Status.OPEN


def test_what_a_later_visit_found_failed_is_the_same_action(session, inspect, visit):
    older = visit(5, "plate").draft.id
    newer = inspect(2, "plate")
    session.finish(older, "late")
    action = only(session)
    assert (set(action.proposals), action.status) == ({newer, older}, Status.OPEN)
    assert deeds(action) == [Deed.OPENED, Deed.NOTED]


def test_an_older_visit_verifies_nothing_that_a_later_one_found_failed(session, inspect, visit, boris):
    inspect(9, "plate")
    older = visit(6).draft.id
    inspect(3, "plate")
    session.actions.done(only(session).id, boris)
    session.finish(older, "late")
    assert only(session).status is Status.DONE


@pytest.mark.parametrize("how", ["practice", "void", "another room", "not judged"])
def test_what_does_not_count_has_no_say(session, inspect, visit, start, elena, how):
    older = visit(5, "plate").draft.id
    if how == "not judged":
        later = visit(2)
        later.not_applicable(PLATE).saved.result()
        session.finish(later.draft.id, "in a hurry")
    else:
        later = inspect(
            2, **{"practice": {"practice": True}, "another room": {"subject": "Room 5"}}.get(how, {})
        )
        if how == "void":
            session.void(later, "by mistake", elena)
    session.finish(older, "late")
    assert only(session).status is Status.OPEN


# -- correcting and voiding


def correct(session, record: str, by: str, **answers: str) -> str:
    filling = session.fill_in(session.correct(record, "Wrong.", by).id, by)
    for key, value in answers.items():
        filling.answer(Address(key), value).saved.result()
    return session.finish(filling.draft.id, "in a hurry").id


def test_a_correction_opens_nothing_twice(session, inspect, elena):
    record = inspect(3, "plate")
    newer = correct(session, record, elena, lock="no")
    action = only(session)
    assert (action.status, action.record, action.id) == (
        Status.OPEN,
        newer,
        session.archive.record(record).actions[0].id,
    )


def test_what_a_correction_proposes_otherwise_is_changed_and_nothing_else(session, inspect, elena, boris):
    record = inspect(3, "plate")
    session.actions.change(only(session).id, elena, person=boris, what="New plate")
    filling = session.fill_in(session.correct(record, "Wrong date.", elena).id, elena)
    proposed = filling.draft.actions[0]
    due = proposed.due + timedelta(days=9)
    filling.put_action(replace(proposed, due=due)).saved.result()
    session.finish(filling.draft.id, "in a hurry")
    assert (only(session).due, only(session).person, only(session).what) == (due, boris, "New plate")


def test_what_a_correction_no_longer_proposes_is_cancelled(session, inspect, elena):
    record = inspect(3, "plate")
    newer = correct(session, record, elena, plate="yes")
    action = only(session)
    assert (action.status, action.events[-1].text, action.events[-1].record) == (
        Status.CANCELLED,
        "Wrong.",
        newer,
    )


def test_a_correction_of_the_place_takes_the_action_along(session, inspect, elena):
    record = inspect(3, "plate")
    draft = session.correct(record, "Wrong room.", elena).id
    filling = session.fill_in(draft, elena)
    shop = session.directory.add_site("Shop").id
    head = filling.draft.head
    session.change_place(filling, Place(shop, "Room 9", head.visited_at, elena)).saved.result()
    session.finish(draft, "in a hurry")
    row = session.actions.get(only(session).id)
    assert (row.site_path, row.subject, row.action.status) == (("Shop",), "Room 9", Status.OPEN)


def test_a_correction_that_finds_it_failed_takes_the_verification_back(session, inspect, elena):
    inspect(5, "plate")
    record = inspect(3)
    newer = correct(session, record, elena, plate="no")
    action = only(session)
    assert (action.status, action.verified_in, action.events[-1].record) == (Status.OPEN, None, newer)


def test_a_correction_that_finds_it_passed_still_verifies(session, inspect, elena):
    inspect(5, "plate")
    newer = correct(session, inspect(3), elena, lock="no")
    assert (only(session).status, only(session).verified_in) == (Status.CLOSED, newer)


def test_a_correction_does_not_say_twice_that_it_failed_again(session, inspect, elena):
    inspect(5, "plate")
    newer = correct(session, inspect(3, "plate"), elena, lock="no")
    action = only(session)
    assert deeds(action) == [Deed.OPENED, Deed.NOTED, Deed.NOTED]
    assert session.actions.get(session.archive.record(newer).actions[0].id).action.id == action.id


def test_a_void_inspection_takes_its_open_actions_with_it(session, inspect, elena):
    record = inspect(3, "plate")
    changed = session.void(record, "Wrong hotel", elena)
    action = only(session)
    assert changed.actions == {action.id}
    assert (action.status, action.events[-1].text, action.events[-1].by) == (
        Status.CANCELLED,
        "Wrong hotel",
        elena,
    )


@pytest.mark.parametrize("how", ["void", "corrected"])
def test_what_another_inspection_found_too_stays_open(session, inspect, elena, how):
    first, second = inspect(9, "plate"), inspect(3, "plate")
    if how == "void":
        session.void(first, "by mistake", elena)
    else:
        correction = session.fill_in(session.correct(first, "a slip", elena).id, elena)
        correction.answer(PLATE, "yes").saved.result()
        session.finish(correction.draft.id, "in a hurry")
    assert only(session).status is Status.OPEN
    session.void(second, "by mistake, too", elena)
    assert only(session).status is Status.CANCELLED


def test_what_a_void_inspection_verified_waits_again(session, inspect, elena, boris):
    inspect(5, "plate")
    session.actions.done(only(session).id, boris)
    session.void(inspect(1), "Wrong hotel", elena)
    action = only(session)
    assert (action.status, action.done_by, action.verified_in) == (Status.DONE, boris, None)


def test_an_action_that_is_closed_stays_so_when_its_inspection_is_void(session, inspect, elena, boris):
    record = inspect(5, "plate")
    session.actions.done(only(session).id, boris)
    session.actions.verify(only(session).id, elena)
    assert not session.void(record, "Wrong hotel", elena).actions
    assert only(session).status is Status.CLOSED
