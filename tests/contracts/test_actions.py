"""Actions: events that stay, the state they add up to, and finding them."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import Any

import pytest

from inspector.checklists.actions import Action, ActionEvent, ActionPhoto, Deed, Fate, Kind, Status
from inspector.checklists.answers import Address
from inspector.checklists.ids import new_id
from inspector.checklists.places import Person, Site, Subject
from inspector.errors import NotFoundError
from inspector.services.ports.actions import ActionFilter, Counts
from inspector.services.ports.workspace import Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import ANNA, BORIS, COMPANY, HOTEL, NOW, ROOM, SHOP, TEMPLATE

PHOTO = ActionPhoto("photo-1", "ab" * 32, "tap.jpg", "The tap", 90, "{}")
DUE = date(2026, 9, 8)


def opening(action: str = "action-1", minutes: int = 0, **fields: Any) -> ActionEvent:
    given = {
        "site": HOTEL.id,
        "subject": ROOM.id,
        "record": "record-1",
        "proposal": action,
        "item": "clean",
        "entry": None,
        "template": asdict(TEMPLATE.ref),
        "due": DUE.isoformat(),
        "seen_at": NOW.isoformat(),
        **fields,
    }
    return event(Deed.OPENED, minutes, action, **{name: each for name, each in given.items() if each})


def event(
    deed: Deed, minutes: int, action: str = "action-1", by: Person = ANNA, **fields: Any
) -> ActionEvent:
    return ActionEvent(new_id(), action, deed, by.id, NOW + timedelta(minutes=minutes), fields)


def add(workspace: Workspace, *events: ActionEvent) -> None:
    workspace.write(lambda kept: kept.actions.add(*events)).result()


def got(workspace: Workspace, id_: str = "action-1") -> Action:
    with workspace.read() as kept:
        return kept.actions.get(id_)


def ids(workspace: Workspace, **asked: Any) -> list[str]:
    with workspace.read() as kept:
        return [row.action.id for row in kept.actions.rows(ActionFilter(**asked))]


def test_what_happened_comes_back_and_adds_up(opened: Opened, workspace: Workspace) -> None:
    events = (
        opening(critical=True, photos=[asdict(PHOTO)]),
        event(Deed.CHANGED, 1, what="New tap", person=BORIS.id, due="2026-09-10"),
        event(Deed.BEGUN, 2, by=BORIS),
        event(Deed.DONE, 3, by=BORIS, text="changed", photos=[asdict(replace(PHOTO, id="photo-2"))]),
        event(Deed.VERIFIED, 4, record="record-2"),
    )
    add(workspace, *events)
    action = got(opened.again())
    assert action.events == events
    assert (action.status, action.what, action.person, action.due) == (
        Status.CLOSED,
        "New tap",
        BORIS.id,
        date(2026, 9, 10),
    )
    assert (action.before, [photo.id for photo in action.after]) == ((PHOTO,), ["photo-2"])
    assert (action.done_by, action.verified_by, action.verified_in) == (BORIS.id, ANNA.id, "record-2")
    assert (action.address, action.template, action.critical) == (Address("clean"), TEMPLATE.ref, True)
    assert action.closed_at == NOW + timedelta(minutes=4)


def test_a_row_is_the_action_without_its_events_and_with_names(workspace: Workspace) -> None:
    tag = opening("action-2", kind="red-tag", number=1, fate="repair", recheck="2026-10-01", what="Chair")
    change = event(Deed.CHANGED, 1, person=BORIS.id)
    done = event(Deed.DONE, 2, by=BORIS, photos=[asdict(PHOTO)])
    add(workspace, opening(), change, done, event(Deed.VERIFIED, 3, record="record-2"), tag)
    with workspace.read() as kept:
        first, second = kept.actions.rows(ActionFilter())
        assert [row.action for row in (first, second)] == [
            replace(kept.actions.get(id_), events=()) for id_ in ("action-1", "action-2")
        ]
    assert (first.site_path, first.zone) == (("Company", "Harbour Hotel"), "Europe/Riga")
    assert (first.subject, first.person, first.done_by, first.verified_by) == (
        "Room 204",
        BORIS.name,
        BORIS.name,
        ANNA.name,
    )
    assert (second.action.kind, second.action.fate, second.action.number) == (Kind.RED_TAG, Fate.REPAIR, 1)
    assert (second.subject, second.person) == ("Room 204", "")


def test_an_event_that_is_there_stays_as_it_is(workspace: Workspace) -> None:
    first = opening()
    add(workspace, first)
    add(workspace, replace(first, by=BORIS.id, fields={}), event(Deed.NOTED, 1, text="seen"))
    assert got(workspace).events[0] == first
    assert len(got(workspace).events) == 2


def test_a_failed_write_keeps_nothing(workspace: Workspace) -> None:
    add(workspace, opening())
    with pytest.raises(Exception, match="FOREIGN KEY"):
        add(workspace, event(Deed.DONE, 1), event(Deed.VERIFIED, 2, by=Person("nobody", "")))
    assert got(workspace).status is Status.OPEN
    assert ids(workspace, statuses=frozenset({Status.OPEN})) == ["action-1"]


def test_they_stand_by_the_day_they_are_due(workspace: Workspace) -> None:
    add(
        workspace,
        opening("never", due=None),
        opening("late", 1, due="2026-09-20"),
        opening("soon", 2, due="2026-09-02"),
    )
    assert ids(workspace) == ["soon", "late", "never"]


def test_filters(workspace: Workspace) -> None:
    add(
        workspace,
        opening("room", person=ANNA.id, critical=True),
        opening("shop", 1, site=SHOP.id, subject=None, record="record-2", item="smell"),
        opening("tag", 2, kind="red-tag", record=None, proposal=None, item=None, due="2026-09-20"),
        event(Deed.DONE, 3, "shop"),
        event(Deed.NOTED, 4, "room", record="record-2"),
    )
    assert ids(workspace, ids=("tag", "shop")) == ["shop", "tag"]
    assert ids(workspace, sites=(HOTEL.id,)) == ["room", "tag"]
    assert ids(workspace, sites=(COMPANY.id,)) == ["room", "shop", "tag"]
    assert ids(workspace, person=ANNA.id) == ["room"]
    assert ids(workspace, critical=True) == ["room"]
    assert ids(workspace, statuses=frozenset({Status.DONE})) == ["shop"]
    assert ids(workspace, kind=Kind.RED_TAG) == ["tag"]
    assert ids(workspace, record="record-2") == ["room", "shop"]
    assert ids(workspace, subject=ROOM.id) == ["room", "tag"]
    assert ids(workspace, items=("smell", "badge")) == ["shop"]
    assert ids(workspace, sites=(SHOP.id,), kind=Kind.RED_TAG) == []


def test_overdue_is_what_is_to_be_done_and_whose_day_is_over(workspace: Workspace) -> None:
    add(workspace, opening("open"), opening("done"), event(Deed.DONE, 1, "done"), opening("none", due=None))
    add(workspace, opening("tag", due=None, kind="red-tag", recheck=DUE.isoformat()))
    assert ids(workspace, late_on=DUE) == []
    assert sorted(ids(workspace, late_on=DUE + timedelta(days=1))) == ["open", "tag"]


def test_counts_leave_out_what_is_settled(workspace: Workspace) -> None:
    add(
        workspace,
        opening("a", person=ANNA.id),
        opening("b"),
        opening("c", person=ANNA.id),
        event(Deed.DONE, 1, "b"),
        event(Deed.CANCELLED, 1, "c", text="no use"),
    )
    with workspace.read() as kept:
        assert kept.actions.counts(DUE, ANNA.id) == Counts(open=2, late=0, mine=1, to_verify=1)
        assert kept.actions.counts(DUE + timedelta(days=1), None) == Counts(2, 1, 0, 1)


def test_it_is_found_by_the_id_of_a_later_proposal(workspace: Workspace) -> None:
    add(workspace, opening(), event(Deed.NOTED, 1, record="record-2", proposal="action-9"))
    with workspace.read() as kept:
        assert kept.actions.get("action-9").id == "action-1"
        assert [action.id for action in kept.actions.of_record("record-2")] == ["action-1"]
        assert (kept.actions.known("action-1"), kept.actions.known("action-9")) == (True, False)
        with pytest.raises(NotFoundError):
            kept.actions.get("action-2")


def test_unsettled_are_those_of_the_same_place_and_template(workspace: Workspace) -> None:
    add(
        workspace,
        opening("here", 3),
        opening("older", 1),
        opening("site", 1, subject=None),
        opening("shop", 1, site=SHOP.id),
        opening("other", 1, template={"id": "other", "version": 1, "hash": "x"}),
        opening("by-hand", 1, item=None),
        opening("closed", 1),
        event(Deed.CANCELLED, 4, "closed", text="no use"),
    )
    with workspace.read() as kept:
        found = kept.actions.unsettled(HOTEL.id, ROOM.id, TEMPLATE.ref.id)
        assert [action.id for action in found] == ["older", "here"]
        assert all(action.events for action in found)
        assert [each.id for each in kept.actions.unsettled(HOTEL.id, None, TEMPLATE.ref.id)] == ["site"]


def test_what_was_merged_is_one(workspace: Workspace) -> None:
    add(workspace, opening(person=ANNA.id))
    room, hotel = (
        Subject("subject-9", HOTEL.id, "Room", "Room 9"),
        Site("site-9", "Hotel", zone="Europe/Riga"),
    )

    def merge(kept: Any) -> None:
        kept.subjects.save(room, at=NOW, by=None)
        kept.sites.save(hotel, at=NOW, by=None)
        kept.subjects.merge(ROOM.id, room.id, at=NOW, by=None)
        kept.people.merge(ANNA.id, BORIS.id, at=NOW, by=None)
        kept.sites.merge(HOTEL.id, hotel.id, at=NOW, by=None)

    workspace.write(merge).result()
    with workspace.read() as kept:
        assert kept.actions.unsettled(hotel.id, room.id, TEMPLATE.ref.id)
        (row,) = kept.actions.rows(ActionFilter(sites=(hotel.id,), person=BORIS.id, subject=room.id))
        assert kept.actions.counts(DUE, BORIS.id).mine == 1
    assert (row.site_path, row.subject, row.person) == (("Hotel",), "Room 9", BORIS.name)


def test_a_number_that_two_workspaces_gave_is_kept_and_told(workspace: Workspace) -> None:
    for id_, number in (("action-1", 7), ("action-2", 7), ("action-3", 8)):
        add(workspace, opening(id_, kind="red-tag", number=number))
    add(workspace, opening("action-4"))
    with workspace.read() as kept:
        told = {
            row.action.id: (row.action.number, row.numbered_twice)
            for row in kept.actions.rows(ActionFilter())
        }
        (alone,) = kept.actions.rows(ActionFilter(ids=("action-1",)))
    assert told == {
        "action-1": (7, True),
        "action-2": (7, True),
        "action-3": (8, False),
        "action-4": (None, False),
    }
    assert alone.numbered_twice


def test_red_tags_are_numbered_on(workspace: Workspace) -> None:
    with workspace.read() as kept:
        assert kept.actions.next_number() == 1
    add(workspace, opening(kind="red-tag", number=7))
    with workspace.read() as kept:
        assert kept.actions.next_number() == 8
