"""Changing where, what, when and who until sealing: one step, one transaction, undone as one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from inspector.errors import InputError
from inspector.services.heads import Place
from tests.services.filled import all_fine


def stored(session, filling):
    return session.fill_in(filling.draft.id, filling.person).draft.head


@pytest.fixture
def place(filling):
    head = filling.draft.head
    return Place(head.site, "Room 412", head.visited_at, head.inspector)


def test_another_room_is_added_to_the_directory_and_undo_brings_the_first_back(session, filling, place):
    before = filling.draft.head
    session.change_place(filling, replace(place, subject="Room 214")).saved.result()
    rooms = session.directory.subjects(place.site, "Room")
    assert [room.name for room in rooms] == ["Room 214", "Room 412"]
    assert stored(session, filling).subject == rooms[0].id
    assert filling.can_undo == "head"
    filling.undo().saved.result()
    assert stored(session, filling) == before
    filling.redo().saved.result()
    assert stored(session, filling).subject == rooms[0].id


def test_a_known_room_is_found_however_it_is_written(session, filling, place):
    first = filling.draft.head.subject
    session.change_place(filling, replace(place, subject="Room 214"))
    session.change_place(filling, replace(place, subject=" ROOM  412")).saved.result()
    assert stored(session, filling).subject == first
    assert len(session.directory.subjects(place.site, "Room")) == 2


def test_at_another_site_the_times_are_by_its_clock_and_the_moments_stay(session, filling, place):
    before = filling.draft.head
    far = session.directory.add_site("Almaty Tower", code="AT", zone="Asia/Almaty").id
    session.change_place(filling, replace(place, site=far)).saved.result()
    head = stored(session, filling)
    assert head.visited_at == before.visited_at
    assert head.visited_at.utcoffset() == timedelta(hours=5)
    assert head.started_at.utcoffset() == timedelta(hours=5)
    assert session.archive.about(head).subject.site == far


def test_a_time_without_an_offset_is_by_the_clock_of_the_site(session, filling, place):
    yesterday = datetime.fromisoformat("2026-01-15T18:30:00")
    session.change_place(filling, replace(place, visited_at=yesterday)).saved.result()
    assert stored(session, filling).visited_at.isoformat() == "2026-01-15T18:30:00+02:00"


def test_another_inspector(session, filling, place):
    daniel = session.directory.add_person("Daniel Osei").id
    session.change_place(filling, replace(place, inspector=daniel)).saved.result()
    assert stored(session, filling).inspector == daniel


def test_the_same_again_is_no_step(session, filling, place):
    assert session.change_place(filling, place) is None
    assert filling.can_undo is None


def test_without_a_subject_nothing_is_changed(session, filling, place):
    with pytest.raises(InputError, match="Room"):
        session.change_place(filling, replace(place, subject="  "))
    assert filling.can_undo is None


def test_a_correction_may_be_of_another_room_but_never_of_another_time(session, filling, place):
    all_fine(filling)
    record = session.finish(filling.draft.id).id
    draft = session.correct(record, "wrong room", filling.person).id
    correction = session.fill_in(draft, filling.person)
    with pytest.raises(InputError, match="same visit"):
        session.change_place(correction, replace(place, visited_at=place.visited_at - timedelta(hours=1)))
    session.change_place(correction, replace(place, subject="Room 213")).saved.result()
    sealed = session.archive.record(session.finish(draft).id)
    assert (sealed.subject.name, sealed.head.visited_at) == ("Room 213", place.visited_at)
