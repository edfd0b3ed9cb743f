"""Records: the sealed bytes for ever, and rows and facts to find and compare them by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from inspector.checklists.facts import facts_of
from inspector.checklists.method import Method
from inspector.checklists.places import Subject
from inspector.checklists.record_reader import RecordReader
from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.services.ports.records import Filter, RecordEvent, RecordRow
from inspector.services.ports.workspace import Repositories, Workspace
from tests.contracts.conftest import Opened
from tests.contracts.judged import add_standard, seen, visit_to
from tests.contracts.samples import (
    ANNA,
    BORIS,
    COMPANY,
    HOTEL,
    LATER,
    NOW,
    ROOM,
    SHOP,
    TEMPLATE,
    finish,
    full_draft,
    published,
    sealed,
    visit,
)

ALL = Filter(all=True)


def rows(workspace: Workspace, filter_: Filter = ALL) -> tuple[RecordRow, ...]:
    with workspace.read() as kept:
        return kept.records.rows(filter_)


def ids(workspace: Workspace, filter_: Filter) -> set[str]:
    return {row.id for row in rows(workspace, filter_)}


def void(workspace: Workspace, record: str, id_: str = "event-1") -> RecordEvent:
    event = RecordEvent(id_, record, "void", BORIS.id, LATER, "wrong room")
    workspace.write(lambda kept: kept.records.add_event(event)).result()
    return event


def test_the_sealed_bytes_come_back_as_they_were(workspace: Workspace, opened: Opened) -> None:
    made = []

    def work(kept: Repositories) -> None:
        made.append(sealed(kept, workspace.device, full_draft()))
        kept.records.add(made[0])

    workspace.write(work).result()
    with opened.again().read() as kept:
        found = kept.records.get("draft-1")
    assert found == made[0]
    assert RecordReader().read(found).comment == "Again in a week"


def test_a_row_says_what_the_record_says(workspace: Workspace, opened: Opened) -> None:
    id_ = finish(workspace, full_draft())
    with opened.again().read() as kept:
        (row,) = kept.records.rows(Filter())
        record_hash = kept.records.get(id_).hash
    assert row == RecordRow(
        id=id_,
        hash=record_hash,
        template=TEMPLATE.ref,
        title={"en": "Round", "ru": "Обход"},
        category="Hotel",
        site=HOTEL.id,
        site_path=("Company", "Harbour Hotel"),
        subject=ROOM.id,
        subject_name="Room 204",
        inspector=ANNA.id,
        inspector_name="Anna Ozoliņa",
        method=Method.SUPERVISOR,
        practice=False,
        visited_on=date(
            2026, 9, 2
        ),  # half past eleven at night in the inspector's zone, past midnight in Riga
        visited_at=NOW,
        finished_at=LATER,
        percent="50",
        demerits=None,
        outcome="pass",
        grade=None,
        failed=0,
        critical_failed=0,
        photos=2,
        supersedes=None,
        superseded_by=None,
        void=False,
    )


def test_facts_are_those_of_the_sealed_score(workspace: Workspace) -> None:
    id_ = finish(workspace)
    with workspace.read() as kept:
        facts = kept.records.facts(id_)
        record = RecordReader().read(kept.records.get(id_))
    assert facts == facts_of(record)
    assert [(fact.earned, fact.possible, fact.percent) for fact in facts[:1]] == [("3", "6", "50")]


def test_each_record_links_to_the_one_before(workspace: Workspace) -> None:
    with workspace.read() as kept:
        assert kept.records.link() == (1, None)
    for number in (1, 2, 3):
        id_ = finish(workspace)
        with workspace.read() as kept:
            assert kept.records.link() == (number + 1, kept.records.get(id_).hash)


def test_an_altered_record_is_refused(workspace: Workspace) -> None:
    def work(kept: Repositories) -> None:
        good = sealed(kept, workspace.device, full_draft())
        kept.records.add(replace(good, sealed=good.sealed.replace(b"Riga", b"Oslo")))

    with pytest.raises(InputError, match="not as it was sealed"):
        workspace.write(work).result()
    assert rows(workspace) == ()


def test_what_is_unknown_is_not_found(workspace: Workspace) -> None:
    with workspace.read() as kept:
        for find in (kept.records.get, kept.records.facts):
            with pytest.raises(NotFoundError):
                find("nothing")
    with pytest.raises(NotFoundError):
        void(workspace, "nothing")


def test_a_correction_takes_the_place_of_what_it_corrects(workspace: Workspace) -> None:
    first = finish(workspace)
    second = finish(workspace, supersedes=first, reason="typo")
    third = finish(workspace, supersedes=second, reason="another")
    assert ids(workspace, Filter()) == {third}
    found = {row.id: (row.supersedes, row.superseded_by) for row in rows(workspace)}
    assert found == {first: (None, second), second: (first, third), third: (second, None)}


def test_a_second_correction_is_refused_and_names_the_first(workspace: Workspace) -> None:
    first = finish(workspace)
    second = finish(workspace, supersedes=first)
    with pytest.raises(ConflictError) as caught:
        finish(workspace, supersedes=first)
    assert caught.value.params == {"record": first, "by": second}
    assert ids(workspace, ALL) == {first, second}


def test_voiding_is_an_event_and_counts_nowhere(workspace: Workspace, opened: Opened) -> None:
    kept_one, voided = finish(workspace), finish(workspace)
    event = void(workspace, voided)
    again = opened.again()
    assert ids(again, Filter()) == {kept_one}
    assert {row.id: row.void for row in rows(again)} == {kept_one: False, voided: True}
    with again.read() as kept:
        assert kept.records.events(voided) == (event,)
        assert kept.records.events(kept_one) == ()


def test_a_void_correction_does_not_bring_the_corrected_one_back(workspace: Workspace) -> None:
    first = finish(workspace)
    void(workspace, finish(workspace, supersedes=first))
    assert ids(workspace, Filter()) == set()


def test_practice_counts_only_among_all(workspace: Workspace) -> None:
    practice = finish(workspace, practice=True)
    assert ids(workspace, Filter()) == set()
    assert ids(workspace, ALL) == {practice}


def test_records_stand_by_their_visit_newest_first(workspace: Workspace) -> None:
    days = [finish(workspace, visited_at=visit(day)) for day in (3, 9, 5)]
    assert [row.id for row in rows(workspace)] == [days[1], days[2], days[0]]


def test_filters_narrow_one_by_one_and_together(workspace: Workspace) -> None:
    other = published(id_="other")
    workspace.write(lambda kept: kept.templates.add(other, shipped=False, at=NOW)).result()
    hotel = finish(workspace, visited_at=visit(1))
    shop = finish(workspace, visited_at=visit(2), site=SHOP.id, subject=None, method=Method.SELF)
    moved = finish(workspace, visited_at=visit(3), template=other.ref, subject=None)
    cases = [
        (Filter(ids=(hotel, shop)), {hotel, shop}),
        (Filter(template="other"), {moved}),
        (Filter(site=COMPANY.id), {hotel, shop, moved}),
        (Filter(site=SHOP.id), {shop}),
        (Filter(subject=ROOM.id), {hotel}),
        (Filter(since=date(2026, 9, 2)), {shop, moved}),
        (Filter(until=date(2026, 9, 2)), {hotel, shop}),
        (Filter(since=date(2026, 9, 2), until=date(2026, 9, 2)), {shop}),
        (Filter(method=Method.SELF), {shop}),
        (Filter(sites=(SHOP.id,)), {shop}),
        (Filter(sites=(SHOP.id, HOTEL.id)), {hotel, shop, moved}),
        (Filter(sites=(COMPANY.id,), site=SHOP.id), {shop}),
        (Filter(inspector=ANNA.id), {hotel, shop, moved}),
        (Filter(inspector=BORIS.id), set()),
        (Filter(site=HOTEL.id, template="round", until=date(2026, 9, 9)), {hotel}),
        (Filter(site=SHOP.id, template="other"), set()),
    ]
    for filter_, expected in cases:
        assert ids(workspace, filter_) == expected, filter_
    with workspace.read() as kept, pytest.raises(NotFoundError):
        kept.records.rows(Filter(site="nobody"))


def test_a_failed_item_is_found_under_any_of_its_keys(workspace: Workspace) -> None:
    visits = add_standard(workspace)
    lock = visit_to(workspace, visits, seen("no", 4), "2026-03-02")
    queue = visit_to(workspace, visits, seen("yes", 0), "2026-03-03", inspector=BORIS.id)
    badge = visit_to(workspace, visits, seen("yes", 4, "yes", "no"), "2026-03-04")
    visit_to(workspace, visits, seen("no", 0), "2026-03-05", practice=True)
    assert ids(workspace, Filter(failed_item=("lock",))) == {lock}
    assert ids(workspace, Filter(failed_item=("badge", "badge-of-old"))) == {badge}
    assert ids(workspace, Filter(failed_item=("lock", "queue"))) == {lock, queue}
    assert ids(workspace, Filter(failed_item=("lock", "queue"), inspector=BORIS.id)) == {queue}
    assert ids(workspace, Filter(failed_item=("remark",))) == set()


def test_a_visit_belongs_to_the_day_at_the_site(workspace: Workspace) -> None:
    """22:30 UTC on the 1st is half past one on the 2nd in Riga."""
    id_ = finish(workspace, visited_at=visit(1, 22) + timedelta(minutes=30))
    assert ids(workspace, Filter(since=date(2026, 9, 2), until=date(2026, 9, 2))) == {id_}


def test_filters_follow_merges(workspace: Workspace) -> None:
    twin = Subject("subject-twin", HOTEL.id, "Room", "204")
    workspace.write(lambda kept: kept.subjects.save(twin, at=NOW, by=None)).result()
    hotel, shop = finish(workspace, subject=twin.id), finish(workspace, site=SHOP.id, subject=None)

    def work(kept: Repositories) -> None:
        kept.subjects.merge(twin.id, ROOM.id, at=LATER, by=None)
        kept.sites.merge(SHOP.id, HOTEL.id, at=LATER, by=None)

    workspace.write(work).result()
    assert ids(workspace, Filter(sites=(SHOP.id,))) == {hotel, shop}
    assert ids(workspace, Filter(subject=ROOM.id)) == {hotel}
    assert ids(workspace, Filter(site=HOTEL.id)) == {hotel, shop}
    assert ids(workspace, Filter(site=SHOP.id)) == {hotel, shop}
