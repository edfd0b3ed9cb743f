"""Sums over the inspections that count, against figures reckoned by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.method import Method
from inspector.checklists.places import Site, Subject
from inspector.services.ports.facts import (
    Failures,
    Judged,
    MethodSums,
    Pairs,
    PartSums,
    Sums,
    Tally,
    Which,
)
from inspector.services.ports.records import RecordEvent
from inspector.services.ports.workspace import Repositories, Workspace
from tests.checklists.building import choice, section
from tests.contracts.conftest import Opened
from tests.contracts.judged import CARE, SPEED, add_standard, seen, standard, visit_to
from tests.contracts.samples import ANNA, BORIS, COMPANY, HOTEL, LATER, NOW, ROOM, SHOP

ALL = Which("visit")
NO_PAIRS = Pairs({}, ())
NOTHING = ({}, {}, (), (), {}, {}, ())


@pytest.fixture
def visit(workspace: Workspace) -> PublishedTemplate:
    return add_standard(workspace)


def ask(workspace: Workspace, question: str, *about: Any) -> Any:
    """What `kept.facts` answers to a question of this name."""
    with workspace.read() as kept:
        return getattr(kept.facts, question)(*about)


def sums(*scores: float) -> Sums:
    squares = sum(score * score for score in scores)
    return Sums(len(scores), sum(scores), squares, min(scores, default=None), max(scores, default=None))


def close(found: Sums, *scores: float) -> bool:
    return found == pytest.approx(sums(*scores), rel=1e-12)


def void(workspace: Workspace, record: str) -> None:
    event = RecordEvent(f"event-{record}", record, "void", BORIS.id, LATER, "wrong day")
    workspace.write(lambda kept: kept.records.add_event(event)).result()


def test_whole_inspections_are_added_up_by_site_and_by_day(
    workspace: Workspace, visit: PublishedTemplate
) -> None:
    visit_to(workspace, visit, seen("yes", 4), "2026-03-02")  # 5 of 5
    visit_to(workspace, visit, seen("yes", 1), "2026-03-02")  # 2 of 5: fails, the queue too
    visit_to(
        workspace, visit, seen("no", 3, "yes", "no"), "2026-03-03", site=SHOP.id
    )  # 4 of 7, lock critical
    visit_to(workspace, visit, seen(None, None), "2026-03-03", site=SHOP.id)  # nothing scored
    hotel = Tally(2, sums(100, 40), 7, 10, judged=2, passed=1, failed=1, critical=0)
    found = ask(workspace, "sites", ALL)
    assert set(found) == {HOTEL.id, SHOP.id}
    assert found[HOTEL.id] == hotel
    shop = found[SHOP.id]
    assert close(shop.sums, 400 / 7)
    assert (shop.visits, shop.earned, shop.possible) == (2, 4, 7)
    assert (shop.judged, shop.passed, shop.failed, shop.critical) == (1, 0, 2, 1)
    days = ask(workspace, "days", ALL)
    assert list(days) == [date(2026, 3, 2), date(2026, 3, 3)]
    assert days == {date(2026, 3, 2): hotel, date(2026, 3, 3): shop}
    assert ask(workspace, "calendar", ALL) == {date(2026, 3, 2): 2, date(2026, 3, 3): 2}


def test_parts_are_added_up_by_site_and_key(workspace: Workspace, visit: PublishedTemplate) -> None:
    visit_to(workspace, visit, seen("yes", 2, "yes"), "2026-03-02")
    visit_to(workspace, visit, seen("no", 4), "2026-04-30")
    visit_to(workspace, visit, seen("yes", None, "no"), "2025-12-31", site=SHOP.id)
    sections = ask(workspace, "parts", ALL, "section")
    assert sections == (
        PartSums(HOTEL.id, "hall", sums(60, 80)),
        PartSums(HOTEL.id, "staff", sums(100)),
        PartSums(SHOP.id, "hall", sums(100)),
        PartSums(SHOP.id, "staff", sums(0)),
    )
    dimensions = ask(workspace, "parts", ALL, "dimension")
    assert {(each.site, each.key): each.sums for each in dimensions} == {
        (HOTEL.id, CARE): sums(100, 0),
        (HOTEL.id, SPEED): sums(50, 100),
        (SHOP.id, CARE): sums(50),
        (SHOP.id, SPEED): sums(),
    }
    assert ask(workspace, "everywhere", ALL, "section") == {"hall": sums(60, 80, 100), "staff": sums(100, 0)}


def test_an_item_counts_once_an_entry_and_once_an_inspection(
    workspace: Workspace, visit: PublishedTemplate
) -> None:
    visit_to(workspace, visit, seen("yes", 4, "no", "no", "yes", "na"), "2026-03-02")
    visit_to(workspace, visit, seen("no", 1, "no"), "2026-05-02")
    assert ask(workspace, "failures", ALL) == (
        Failures("badge", failures=3, inspections=2, answered=4),
        Failures("lock", failures=1, inspections=1, answered=2),
        Failures("queue", failures=1, inspections=1, answered=2),
        Failures("remark", failures=0, inspections=0, answered=2),
    )
    badges = [each.sums for each in ask(workspace, "parts", ALL, "item") if each.key == "badge"]
    assert badges == [sums(0, 0, 100, 0)]


def test_methods_stand_side_by_side(workspace: Workspace, visit: PublishedTemplate) -> None:
    visit_to(workspace, visit, seen("yes", 4), "2026-03-02", method=Method.SELF)
    visit_to(workspace, visit, seen("yes", 0), "2026-03-09")
    visit_to(workspace, visit, seen("yes", 2), "2026-04-09", site=SHOP.id)
    assert ask(workspace, "methods", ALL) == (
        MethodSums(Method.SELF, "", sums(100)),
        MethodSums(Method.SELF, CARE, sums(100)),
        MethodSums(Method.SELF, SPEED, sums(100)),
        MethodSums(Method.SUPERVISOR, "", sums(20, 60)),
        MethodSums(Method.SUPERVISOR, CARE, sums(100, 100)),
        MethodSums(Method.SUPERVISOR, SPEED, sums(0, 50)),
    )


def test_only_what_counts_is_counted(workspace: Workspace, visit: PublishedTemplate) -> None:
    """Practice, what was corrected, and what is void are in no sum, and never were once they are not."""
    stays = visit_to(workspace, visit, seen("yes", 2), "2026-03-02")
    visit_to(workspace, visit, seen("no", 0), "2026-03-02", practice=True)
    first = visit_to(workspace, visit, seen("no", 0, "no"), "2026-03-03")
    visit_to(workspace, visit, seen("yes", 4), "2026-03-03", supersedes=first, reason="typo")
    void(workspace, visit_to(workspace, visit, seen("no", 4), "2026-03-04"))
    assert stays
    tally = ask(workspace, "sites", ALL)[HOTEL.id]
    assert (tally.visits, tally.sums) == (2, sums(60, 100))
    assert ask(workspace, "parts", ALL, "section") == (
        PartSums(HOTEL.id, "hall", sums(60, 100)),
        PartSums(HOTEL.id, "staff", sums()),
    )
    assert sum(each.failures for each in ask(workspace, "failures", ALL)) == 0
    assert ask(workspace, "spread", ALL) == {60: 1, 100: 1}


def test_a_correction_that_is_void_leaves_nothing(workspace: Workspace, visit: PublishedTemplate) -> None:
    first = visit_to(workspace, visit, seen("no", 0), "2026-03-03")
    second = visit_to(workspace, visit, seen("yes", 4), "2026-03-03", supersedes=first)
    void(workspace, second)
    void(workspace, first)
    assert everything(workspace) == NOTHING
    assert ask(workspace, "templates") == ()


def everything(workspace: Workspace, which: Which = ALL) -> tuple[Any, ...]:
    questions = ("sites", "days", "methods", "failures", "spread", "versions")
    return (*(ask(workspace, each, which) for each in questions), ask(workspace, "parts", which, "section"))


def test_without_an_inspection_there_is_nothing(workspace: Workspace, visit: PublishedTemplate) -> None:
    assert everything(workspace) == NOTHING
    assert ask(workspace, "period", "visit") is None
    visit_to(workspace, visit, seen(), "2026-03-03")
    assert everything(workspace, replace(ALL, since=date(2026, 3, 4))) == NOTHING
    assert ask(workspace, "period", "visit") == (date(2026, 3, 3), date(2026, 3, 3))


def test_filters_narrow_one_by_one(workspace: Workspace, visit: PublishedTemplate) -> None:
    visit_to(workspace, visit, seen("yes", 0), "2025-06-15")  # 20
    visit_to(workspace, visit, seen("yes", 1), "2026-03-02", site=SHOP.id)  # 40
    visit_to(workspace, visit, seen("yes", 2), "2026-03-20", inspector=BORIS.id)  # 60
    visit_to(workspace, visit, seen("yes", 3), "2026-12-31", method=Method.SELF)  # 80
    cases = [
        (ALL, {20, 40, 60, 80}),
        (replace(ALL, sites=(SHOP.id,)), {40}),
        (replace(ALL, sites=(SHOP.id, HOTEL.id)), {20, 40, 60, 80}),
        (replace(ALL, sites=(COMPANY.id,)), {20, 40, 60, 80}),
        (replace(ALL, inspector=BORIS.id), {60}),
        (replace(ALL, method=Method.SELF), {80}),
        (replace(ALL, since=date(2026, 3, 2)), {40, 60, 80}),
        (replace(ALL, since=date(2026, 3, 3)), {60, 80}),
        (replace(ALL, until=date(2026, 3, 2)), {20, 40}),
        (replace(ALL, since=date(2026, 3, 2), until=date(2026, 3, 20)), {40, 60}),
        (replace(ALL, since=date(2026, 3, 1), until=date(2026, 3, 31)), {40, 60}),
        (replace(ALL, since=date(2026, 1, 1), until=date(2026, 12, 31)), {40, 60, 80}),
        (replace(ALL, since=date(2025, 6, 16), until=date(2027, 6, 1), method=Method.SUPERVISOR), {40, 60}),
        (replace(ALL, until=date(2025, 6, 14)), set()),
    ]
    for which, scores in cases:
        expected = sums(*sorted(scores))
        wholes = ask(workspace, "days", which).values()
        parts = ask(workspace, "parts", which, "section")
        halls = [each.sums for each in parts if each.key == "hall"]
        for found in ([whole.sums for whole in wholes], halls):
            assert sum((each.n for each in found), 0) == expected.n, which
            assert sum((each.total for each in found), 0.0) == expected.total, which
            assert sum((each.squares for each in found), 0.0) == expected.squares, which


def test_the_sites_are_those_of_today(workspace: Workspace, visit: PublishedTemplate) -> None:
    """One merged into another counts as that; one that moved counts where it stands; a retired one stays."""
    visit_to(workspace, visit, seen("yes", 2), "2026-03-02")
    visit_to(workspace, visit, seen("yes", 4), "2026-03-03", site=SHOP.id)
    region = Site("site-region", "Region", zone="Europe/Riga")

    def reorganise(kept: Repositories) -> None:
        kept.sites.save(region, at=LATER, by=None)
        kept.sites.save(replace(HOTEL, parent=region.id, retired=True), at=LATER, by=None)

    workspace.write(reorganise).result()
    assert set(ask(workspace, "sites", replace(ALL, sites=(region.id,)))) == {HOTEL.id}
    assert set(ask(workspace, "sites", replace(ALL, sites=(COMPANY.id,)))) == {SHOP.id}
    workspace.write(lambda kept: kept.sites.merge(SHOP.id, HOTEL.id, at=LATER, by=None)).result()
    for which in (ALL, replace(ALL, sites=(SHOP.id,)), replace(ALL, sites=(region.id,))):
        found = ask(workspace, "sites", which)
        assert {site: tally.sums for site, tally in found.items()} == {HOTEL.id: sums(60, 100)}
        parts = ask(workspace, "parts", which, "section")
        assert [each for each in parts if each.key == "hall"] == [PartSums(HOTEL.id, "hall", sums(60, 100))]


def test_an_inspector_merged_into_another_is_one(workspace: Workspace, visit: PublishedTemplate) -> None:
    visit_to(workspace, visit, seen(), "2026-03-02", inspector=BORIS.id)
    visit_to(workspace, visit, seen(), "2026-03-03")
    assert ask(workspace, "sites", replace(ALL, inspector=ANNA.id))[HOTEL.id].visits == 1
    workspace.write(lambda kept: kept.people.merge(BORIS.id, ANNA.id, at=LATER, by=None)).result()
    for one in (BORIS.id, ANNA.id):
        which = replace(ALL, inspector=one)
        assert ask(workspace, "sites", which)[HOTEL.id].visits == 2
        assert ask(workspace, "parts", which, "section")[0].sums.n == 2
    assert ask(workspace, "pairs", ALL, 9) == NO_PAIRS


def test_points_are_added_up_where_points_are_taken_off(workspace: Workspace) -> None:
    points = [
        {"key": "ok", "label": "OK", "score": 0},
        {"key": "bad", "label": "Bad", "score": 3, "failed": True},
    ]
    demerit = add_standard(
        workspace,
        standard(
            responses={"yes-no": points},
            scoring={"model": "demerit", "pass_mark": 4},
            sections=[section("hall", choice("lock", dimension=CARE), choice("lamp", dimension=CARE))],
        ),
    )
    for day, lock, lamp in (("2026-03-02", "bad", "bad"), ("2026-03-03", "bad", "ok")):
        sheet = seen(lock)
        answers = {address: sheet.answers[address] for address in sheet.answers if address.item == "lock"}
        lamp_at = next(iter(answers))._replace(item="lamp")
        answers[lamp_at] = replace(sheet.answers[next(iter(answers))], value=lamp)
        visit_to(workspace, demerit, replace(sheet, answers=answers), day)
    tally = ask(workspace, "sites", ALL)[HOTEL.id]
    assert tally == Tally(2, sums(6, 3), 9, 0, judged=2, passed=1, failed=3, critical=0)
    parts = ask(workspace, "parts", ALL, "dimension")
    assert {each.key: each.sums for each in parts} == {CARE: sums(6, 3), SPEED: sums(0, 0)}
    assert ask(workspace, "spread", ALL) == {0: 1, 5: 1}


def test_a_part_is_followed_month_by_month(workspace: Workspace, visit: PublishedTemplate) -> None:
    for day, queue in (("2025-11-30", 0), ("2026-01-01", 1), ("2026-01-31", 3), ("2026-02-10", 4)):
        visit_to(workspace, visit, seen("yes", queue), day)
    months = ask(workspace, "months", ALL, "dimension", SPEED)
    assert months == {
        date(2025, 11, 1): sums(0),
        date(2026, 1, 1): sums(25, 75),
        date(2026, 2, 1): sums(100),
    }
    assert list(months) == sorted(months)
    cut = replace(ALL, since=date(2026, 1, 2), until=date(2026, 2, 9))
    assert ask(workspace, "months", cut, "item", "queue") == {date(2026, 1, 1): sums(75)}


def test_scores_are_spread_over_steps_and_full_marks_stand_alone(
    workspace: Workspace, visit: PublishedTemplate
) -> None:
    for queue in (0, 1, 1, 3, 4):
        visit_to(workspace, visit, seen("yes", queue), "2026-03-02")
    visit_to(workspace, visit, seen(None, None), "2026-03-02")
    assert ask(workspace, "spread", ALL) == {20: 1, 40: 2, 80: 1, 100: 1}
    assert ask(workspace, "spread", ALL, 50) == {0: 3, 50: 1, 100: 1}


def test_each_version_has_a_first_day(workspace: Workspace, visit: PublishedTemplate) -> None:
    second = add_standard(workspace, standard(version=2, title="Visit again"))
    visit_to(workspace, second, seen(), "2026-03-09")
    visit_to(workspace, visit, seen(), "2026-03-02")
    visit_to(workspace, second, seen(), "2026-03-05")
    assert ask(workspace, "versions", ALL) == {1: date(2026, 3, 2), 2: date(2026, 3, 5)}
    assert ask(workspace, "templates") == ("visit",)


def test_two_inspectors_of_one_subject_make_pairs(workspace: Workspace, visit: PublishedTemplate) -> None:
    """Practice counts; the same inspector, another subject and a later day do not."""
    room = {"subject": ROOM.id}
    one = visit_to(workspace, visit, seen("yes", 4, "yes"), "2026-03-02", **room)
    other = visit_to(
        workspace, visit, seen("no", None, "no"), "2026-03-05", inspector=BORIS.id, practice=True, **room
    )
    visit_to(workspace, visit, seen("no", 0), "2026-03-06", inspector=BORIS.id, **room)
    visit_to(workspace, visit, seen("no", 0), "2026-03-20", **room)
    visit_to(workspace, visit, seen("no", 0), "2026-03-03", inspector=BORIS.id)
    pairs = ask(workspace, "pairs", ALL, 3)
    both = (ANNA.id, BORIS.id)
    assert pairs == Pairs({both: ((one, other),)}, (Judged("lock", both, (100.0, 0.0), 1),))
    assert ask(workspace, "pairs", ALL, 2) == NO_PAIRS
    assert ask(workspace, "pairs", replace(ALL, inspector=BORIS.id), 3) == pairs
    assert ask(workspace, "pairs", replace(ALL, inspector=BORIS.id, since=date(2026, 3, 3)), 3) == NO_PAIRS
    assert set(ask(workspace, "pairs", ALL, 14).records) == {both, (BORIS.id, ANNA.id)}


def test_what_two_scored_alike_is_counted(workspace: Workspace, visit: PublishedTemplate) -> None:
    """An item that one of them left out makes no pair, whatever else both answered."""
    for day, first, second in (
        (2, seen("yes", 4), seen("no", 1)),
        (4, seen("yes", 4), seen("no", None)),
        (6, seen(None, 1), seen("yes", 4)),
        (8, seen("yes", None), seen(None, 2)),
    ):
        visit_to(workspace, visit, first, date(2026, 3, day))
        visit_to(workspace, visit, second, date(2026, 3, day), inspector=BORIS.id)
    pairs = ask(workspace, "pairs", ALL, 0)
    both = (ANNA.id, BORIS.id)
    assert len(pairs.records[both]) == 3
    assert set(pairs.judged) == {
        Judged("lock", both, (100.0, 0.0), 2),
        Judged("queue", both, (100.0, 25.0), 1),
        Judged("queue", both, (25.0, 100.0), 1),
    }


def test_a_site_without_subjects_is_the_subject(workspace: Workspace, visit: PublishedTemplate) -> None:
    twin = Subject("subject-twin", HOTEL.id, "Room", "204")
    workspace.write(lambda kept: kept.subjects.save(twin, at=NOW, by=None)).result()
    of_site = (
        visit_to(workspace, visit, seen(), "2026-03-02"),
        visit_to(workspace, visit, seen(), "2026-03-02", inspector=BORIS.id),
    )
    of_room = (
        visit_to(workspace, visit, seen(), "2026-03-03", subject=twin.id),
        visit_to(workspace, visit, seen(), "2026-03-03", subject=ROOM.id, inspector=BORIS.id),
    )
    both = (ANNA.id, BORIS.id)
    assert ask(workspace, "pairs", ALL, 0).records == {both: (of_site,)}
    workspace.write(lambda kept: kept.subjects.merge(twin.id, ROOM.id, at=LATER, by=None)).result()
    assert ask(workspace, "pairs", ALL, 0).records == {both: (of_site, of_room)}


def test_it_is_all_there_again_after_a_restart(
    workspace: Workspace, visit: PublishedTemplate, opened: Opened
) -> None:
    visit_to(workspace, visit, seen("no", 1, "no"), "2026-03-02")
    before = everything(workspace)
    assert before[0]
    assert everything(opened.again()) == before
