"""What was wrong last time: which inspection counts, and which of its failed items are met again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.edits import SetHead
from inspector.checklists.identity import publish
from inspector.services.last_time import LastTime
from inspector.services.starting import Start
from tests.checklists.building import YES_NO, choice, section, written
from tests.services.filled import all_fine, picture

PLATE, LOCK = Address("plate"), Address("lock")


@pytest.fixture
def visit(session, start):
    """Begins an inspection that lies some days back, as it was last time or with changes."""

    def begin(days_ago: int = 0, **changes):
        moment = session.clock() - timedelta(days=days_ago)
        changed = replace(start, visited_at=moment, **changes)
        return session.fill_in(session.start(changed).id, start.inspector)

    return begin


@pytest.fixture
def inspect(session, visit):
    """A finished inspection in which the given items failed; its id."""

    def finish(days_ago: int, *failed: str, **changes) -> str:
        filling = visit(days_ago, **changes)
        all_fine(filling)
        for key in failed:
            filling.answer(Address(key), "no").saved.result()
        return session.finish(filling.draft.id, "in a hurry").id

    return finish


def failed(session, filling) -> set[Address]:
    """The addresses in a draft that failed last time."""
    found = session.last_time(filling.draft)
    return set(found.faults_in(filling.template, filling.draft.sheet)) if found else set()


def test_the_last_inspection_of_the_subject_tells_what_failed_with_note_photo_and_action(session, visit):
    before = visit(3)
    all_fine(before)
    before.answer(PLATE, "no")
    before.note(PLATE, "worn off")
    before.attach(PLATE, picture(), "plate.jpg")
    before.put_action(replace(before.draft.actions[0], what="New plate", owner="Engineering")).saved.result()
    record = session.finish(before.draft.id).id
    now = visit()
    found = session.last_time(now.draft)
    assert isinstance(found, LastTime)
    assert found.record.id == record
    fault = found.faults_in(now.template, now.draft.sheet)[PLATE]
    assert (fault.item.key, fault.note, [photo.name for photo in fault.photos]) == (
        "plate",
        "worn off",
        ["plate.jpg"],
    )
    assert fault.action is not None
    assert (fault.action.what, fault.action.owner) == ("New plate", "Engineering")
    assert failed(session, now) == {PLATE}


def test_only_the_newest_inspection_before_the_visit_counts(session, visit, inspect):
    inspect(9, "lock")
    inspect(5, "plate")
    inspect(1, "lock", "plate")
    assert failed(session, visit(0)) == {LOCK, PLATE}
    assert failed(session, visit(3)) == {PLATE}
    assert failed(session, visit(7)) == {LOCK}
    assert session.last_time(visit(12).draft) is None


def test_practice_and_void_inspections_do_not_count(session, visit, inspect, elena):
    inspect(5, "plate")
    inspect(2, "lock", practice=True)
    session.void(inspect(1, "lock"), "the wrong room", elena)
    assert failed(session, visit()) == {PLATE}


def test_of_a_correction_and_what_it_corrects_only_the_correction_counts(session, visit, inspect, elena):
    wrong = inspect(2, "plate")
    draft = session.correct(wrong, "it was the lock", elena).id
    filling = session.fill_in(draft, elena)
    filling.answer(PLATE, "yes")
    filling.answer(LOCK, "no").saved.result()
    session.finish(draft)
    assert failed(session, visit()) == {LOCK}


def test_a_correction_looks_past_the_record_it_corrects(session, inspect, elena):
    inspect(5, "lock")
    corrected = inspect(2, "plate")
    inspect(1, "plate")
    filling = session.fill_in(session.correct(corrected, "it was the lock", elena).id, elena)
    assert failed(session, filling) == {LOCK}
    later = filling.draft.head.visited_at + timedelta(minutes=5)
    filling.do("head", SetHead(replace(filling.draft.head, visited_at=later))).saved.result()
    assert failed(session, filling) == {LOCK}, "nor when its visit turns out to have been later"


def test_other_subjects_sites_and_templates_do_not_count(session, visit, inspect, hotel):
    inspect(3, "lock", subject="Room 409")
    inspect(3, "lock", site=session.directory.add_site("Annex", hotel, zone="Europe/Riga").id)
    assert session.last_time(visit().draft) is None


def test_without_a_subject_the_last_inspection_of_the_site_itself_counts(session, hotel, elena):
    tree = {
        "template": "lobby",
        "version": 1,
        "title": "Lobby",
        "responses": {"yes-no": YES_NO},
        "sections": [section("door", choice("lock"), choice("plate"))],
    }
    lobby = publish(written(tree), {})
    session.workspace.write(
        lambda kept: kept.templates.add(lobby, shipped=False, at=session.clock())
    ).result()
    annex = session.directory.add_site("Annex", hotel, zone="Europe/Riga").id

    def finished(site: str, subject: str, days_ago: int, lock: str) -> None:
        moment = session.clock() - timedelta(days=days_ago)
        filling = session.fill_in(
            session.start(Start(lobby, site, subject, elena, visited_at=moment)).id, elena
        )
        filling.answer(LOCK, lock)
        filling.answer(PLATE, "yes").saved.result()
        session.finish(filling.draft.id)

    finished(hotel, "", 4, "no")
    finished(annex, "", 2, "yes")
    finished(hotel, "North lobby", 1, "yes")
    now = session.fill_in(session.start(Start(lobby, hotel, "", elena)).id, elena)
    assert failed(session, now) == {LOCK}


def test_an_item_that_was_renamed_is_met_again(session, inspect, start, elena):
    inspect(2, "plate")
    tree = dict(start.published.tree)
    door, staff = tree["sections"]
    renamed = [dict(item) for item in door["items"]]
    renamed[1] |= {"key": "number-plate", "was": "plate"}
    newer = publish({**tree, "version": "2", "sections": [{**door, "items": renamed}, staff]}, {})
    session.workspace.write(
        lambda kept: kept.templates.add(newer, shipped=False, at=session.clock())
    ).result()
    now = session.fill_in(session.start(replace(start, published=newer)).id, elena)
    assert failed(session, now) == {Address("number-plate")}


def test_entries_are_met_again_by_person_or_by_title_and_nameless_ones_never(session, visit):
    anna = session.directory.add_person("Anna").id
    before = visit(2)
    all_fine(before)
    first = before.draft.sheet.entries[0]
    by_person = add(before, "Anna", anna)
    by_title = add(before, "Night shift")
    for entry in (first.id, by_person, by_title):
        before.answer(Address("badge", entry), "no").saved.result()
    session.finish(before.draft.id)
    now = visit()
    assert failed(session, now) == set(), "an entry nobody is named in is nobody's"
    shift, somebody = add(now, "night  SHIFT"), add(now, "Anna", session.directory.add_person("Anna").id)
    assert failed(session, now) == {Address("badge", shift)}
    again = add(now, "Anna B.", anna)
    assert failed(session, now) == {Address("badge", shift), Address("badge", again)}
    assert Address("badge", somebody) not in failed(session, now)


def test_a_person_merged_since_is_met_again(session, visit, elena):
    anna, double = (session.directory.add_person(name).id for name in ("Anna", "Anna K."))
    before = visit(2)
    all_fine(before)
    before.answer(Address("badge", add(before, "Anna K.", double)), "no").saved.result()
    session.finish(before.draft.id, "the first employee was away")
    session.workspace.write(
        lambda kept: kept.people.merge(double, anna, at=session.clock(), by=elena)
    ).result()
    now = visit()
    again = add(now, "Anna", anna)
    assert failed(session, now) == {Address("badge", again)}


def test_nothing_failed_is_not_the_same_as_no_last_time(session, visit, inspect):
    record = inspect(2)
    found = session.last_time(visit().draft)
    assert found is not None
    assert (found.record.id, dict(found.faults)) == (record, {})


def add(filling, title: str, person: str | None = None) -> str:
    """Add an employee; the entry's id."""
    filling.add_entry("staff", title, person).saved.result()
    return filling.draft.sheet.entries[-1].id
