"""Actions as people work on them: opened, done, verified by another, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from inspector.checklists.actions import Deed, Fate, Kind, NewAction, Priority, Status
from inspector.checklists.answers import Address
from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.services.actions import Actions
from inspector.services.ports.actions import ActionFilter
from tests.services.filled import picture

MONDAY = datetime(2026, 9, 7, 20, 30, tzinfo=UTC)


class Watch:
    """A clock that stands until somebody sets it."""

    moment = MONDAY

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Watch:
    return Watch()


@pytest.fixture
def actions(session, clock) -> Actions:
    return Actions(session.workspace, session.library, clock)


@pytest.fixture
def boris(session) -> str:
    return session.directory.add_person("Boris Lind").id


@pytest.fixture
def tap(actions, hotel, elena) -> str:
    return actions.open(NewAction(hotel, " Mend the tap ", due=date(2026, 9, 7)), elena).id


def test_a_new_action_says_who_what_where_and_until_when(
    session, actions, hotel, room, elena, boris, tmp_path
):
    file = tmp_path / "tap.jpg"
    file.write_bytes(picture().getvalue())
    new = NewAction(
        hotel,
        address=Address("plate"),
        template=room.ref,
        person=boris,
        due=date(2026, 9, 9),
        priority=Priority.HIGH,
    )
    made = actions.open(new, elena, [file])
    (row,) = actions.rows()
    assert made.changed.actions == {row.action.id}
    assert (row.what("en"), row.item_number, row.title.first) == ("plate", "1.2", "Room")
    assert (row.site_path, row.responsible("en"), row.action.due) == (
        ("Harbour Hotel",),
        "Boris Lind",
        new.due,
    )
    assert (row.action.priority, row.action.status) == (Priority.HIGH, Status.OPEN)
    (photo,) = row.action.before
    assert photo.name == "tap.jpg"
    assert session.workspace.photos.path(photo.sha256).read_bytes() == file.read_bytes()


def test_nothing_to_do_is_no_action(actions, hotel, elena):
    with pytest.raises(InputError, match="Say what is to be done"):
        actions.open(NewAction(hotel, "  "), elena)
    assert actions.rows() == ()


def test_it_is_begun_done_and_verified_by_another_person(session, actions, tap, elena, boris, clock):
    sha256 = session.workspace.photos.keep(picture("red"), "after.jpg")
    actions.begin(tap, boris)
    assert actions.get(tap).action.status is Status.IN_PROGRESS
    clock.moment += timedelta(hours=2)
    changed = actions.done(tap, boris, "new washer", [sha256])
    assert changed.actions == {tap}
    done = actions.get(tap)
    assert (done.action.status, done.done_by, done.action.after[0].sha256) == (
        Status.DONE,
        "Boris Lind",
        sha256,
    )
    actions.verify(tap, elena)
    action = actions.get(tap).action
    assert (action.status, action.verified_by) == (Status.CLOSED, elena)
    assert [event.kind for event in action.events] == [Deed.OPENED, Deed.BEGUN, Deed.DONE, Deed.VERIFIED]
    assert action.events[2].text == "new washer"


def test_who_did_the_work_cannot_verify_it(actions, tap, boris):
    actions.done(tap, boris)
    with pytest.raises(ConflictError, match="Let another person verify it") as caught:
        actions.verify(tap, boris)
    assert caught.value.code == "action-own-work"
    assert actions.get(tap).action.status is Status.DONE


def test_nor_under_a_name_that_was_merged_into_theirs(session, actions, tap, boris):
    actions.done(tap, session.directory.add_person("B. Lind").id)
    session.directory.merge_people(actions.get(tap).action.done_by, boris)
    with pytest.raises(ConflictError):
        actions.verify(tap, boris)


def test_what_an_action_does_not_take_is_refused_and_nothing_is_kept(actions, tap, elena):
    actions.cancel(tap, elena, "no use")
    with pytest.raises(ConflictError) as caught:
        actions.begin(tap, elena)
    assert caught.value.code == "action-cancelled"
    assert actions.get(tap).action.events[-1].kind is Deed.CANCELLED


def test_a_photo_is_captioned_turned_and_drawn_upon_and_stays_as_it_was_taken(session, actions, tap, boris):
    sha256 = session.workspace.photos.keep(picture("red"), "tap.jpg")
    actions.done(tap, boris, photos=[sha256])
    (photo,) = actions.get(tap).action.after
    actions.show_photo(tap, boris, photo.id, caption=" Dry ", turn=90, layer='{"v":1}')
    action = actions.get(tap).action
    assert action.after == (replace(photo, caption="Dry", turn=90, layer='{"v":1}'),)
    assert actions.rows()[0].action.after == action.after
    assert action.events[1].photos == (photo,)
    assert action.events[-1].kind is Deed.NOTED
    assert session.workspace.photos.path(sha256).read_bytes() == picture("red").getvalue()
    same = actions.show_photo(tap, boris, photo.id, caption="Dry", turn=90, layer='{"v":1}')
    assert (same.actions, len(actions.get(tap).action.events)) == (frozenset(), len(action.events))


def test_reopening_and_cancelling_need_a_reason(actions, tap, elena, boris):
    with pytest.raises(InputError, match="why the action is cancelled"):
        actions.cancel(tap, elena, " ")
    actions.done(tap, boris)
    with pytest.raises(InputError, match="why the action is opened again"):
        actions.reopen(tap, elena, "")
    actions.reopen(tap, elena, "It drips", due=date(2026, 9, 20))
    action = actions.get(tap).action
    assert (action.status, action.done_by, action.done_at, action.due) == (
        Status.OPEN,
        None,
        None,
        date(2026, 9, 20),
    )
    actions.cancel(tap, elena, "New bathroom")
    assert actions.get(tap).action.events[-1].text == "New bathroom"


def test_changing_keeps_only_what_differs(actions, tap, elena, boris):
    assert not actions.change(tap, elena, what="Mend the tap", due=date(2026, 9, 7)).actions
    actions.change(tap, elena, what="Mend the tap", person=boris, due=None, priority=Priority.LOW)
    row = actions.get(tap)
    assert (row.person, row.action.due, row.action.priority) == ("Boris Lind", None, Priority.LOW)
    assert dict(row.action.events[-1].fields) == {"person": boris, "due": None, "priority": "low"}
    actions.change(tap, elena, what="")
    assert actions.get(tap).action.what == ""


def test_only_what_can_be_changed_is(actions, tap, elena):
    with pytest.raises(TypeError, match="status"):
        actions.change(tap, elena, status=Status.CLOSED)


def test_notes_and_photos_are_kept_with_who_and_when(session, actions, tap, elena):
    actions.note(tap, elena, "Parts ordered")
    assert not actions.note(tap, elena, "  ").actions
    actions.add_photo(tap, elena, picture("red"), "before.jpg", "before")
    actions.add_photo(tap, elena, picture("green"), "after.jpg", "after")
    action = actions.get(tap).action
    assert [photo.name for photo in (*action.before, *action.after)] == ["before.jpg", "after.jpg"]
    assert [(event.kind, event.text, event.by) for event in action.events[1:2]] == [
        (Deed.NOTED, "Parts ordered", elena)
    ]
    for photo in (*action.before, *action.after):
        assert session.workspace.photos.path(photo.sha256).is_file()


def test_a_picture_that_is_none_leaves_nothing(actions, tap, boris, tmp_path):
    file = tmp_path / "after.jpg"
    file.write_text("no picture")
    with pytest.raises(InputError):
        actions.done(tap, boris, photos=[file])
    assert actions.get(tap).action.status is Status.OPEN


def test_overdue_goes_by_the_date_at_the_site(session, actions, tap, elena, clock):
    """Half past eight in the evening in London is half past eleven in Riga, and tomorrow in Tokyo."""
    tokyo = session.directory.add_site("Tokyo", zone="Asia/Tokyo").id
    actions.open(NewAction(tokyo, "Lamp", due=date(2026, 9, 7)), elena)
    late = {row.site_path[-1]: (row.overdue, row.late_days) for row in actions.rows()}
    assert late == {"Harbour Hotel": (False, 0), "Tokyo": (True, 1)}
    clock.moment += timedelta(minutes=30)
    assert all(row.overdue for row in actions.rows())


def test_what_was_done_late_stays_late_and_no_longer_overdue(actions, tap, boris, clock):
    clock.moment += timedelta(days=3)
    actions.done(tap, boris)
    clock.moment += timedelta(days=30)
    row = actions.get(tap)
    assert (row.overdue, row.late_days) == (False, 3)


def test_red_tags_are_numbered_through_the_workspace(actions, hotel, elena):
    tag = NewAction(hotel, "Chair", Kind.RED_TAG, fate=Fate.REPAIR, recheck=date(2026, 10, 1))
    ids = [actions.open(tag, elena).id for _ in range(2)]
    actions.open(NewAction(hotel, "Tap"), elena)
    rows = [actions.get(id_).action for id_ in ids]
    assert [(row.number, row.fate, row.recheck) for row in rows] == [
        (1, Fate.REPAIR, date(2026, 10, 1)),
        (2, Fate.REPAIR, date(2026, 10, 1)),
    ]
    actions.change(ids[0], elena, fate=Fate.THROW_AWAY, recheck=None)
    assert (actions.get(ids[0]).action.fate, actions.get(ids[0]).action.recheck) == (Fate.THROW_AWAY, None)


def test_a_clock_that_was_set_back_does_not_change_the_order(actions, tap, elena, boris, clock):
    actions.done(tap, boris)
    clock.moment -= timedelta(days=2)
    actions.verify(tap, elena)
    action = actions.get(tap).action
    assert action.status is Status.CLOSED
    assert action.events[-1].at - action.events[-2].at == timedelta(milliseconds=1)


def test_counts(actions, tap, hotel, elena, boris, clock):
    actions.open(NewAction(hotel, "Lamp", person=boris), elena)
    clock.moment += timedelta(days=1)
    found = actions.counts(person=boris)
    assert (found.open, found.late, found.mine, found.to_verify) == (2, 1, 1, 0)
    actions.done(tap, boris)
    assert replace(actions.counts(), mine=0) == replace(found, late=0, mine=0, to_verify=1)


def test_an_action_of_an_unknown_template_is_shown_by_its_own_words(session, actions, hotel, room, elena):
    strange = replace(room.ref, hash="00")
    id_ = actions.open(NewAction(hotel, "Tap", address=Address("plate"), template=strange), elena).id
    row = actions.get(id_)
    assert (row.what("en"), row.title, row.item, row.item_number) == ("Tap", None, None, "")


def test_an_action_that_is_not_there_is_said_so(actions, elena):
    with pytest.raises(NotFoundError):
        actions.begin("nowhere", elena)
    assert actions.rows(ActionFilter(ids=("nowhere",))) == ()
