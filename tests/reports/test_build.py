"""What the report of a record shows, before anything is drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from inspector.checklists.answers import Address, Answer, Entry
from inspector.checklists.inspection import ProposedAction, Signature
from inspector.checklists.places import Site
from inspector.checklists.record import Record
from inspector.reports.build import earlier_of
from inspector.reports.data import Mark, ReportData
from tests.reports import helpers
from tests.reports.helpers import ANNA, SMALL, START, Files, data, hotel, photo, shipped, small


def marks(report: ReportData) -> dict[str, Mark]:
    return {item.address.item: item.mark for item in report.items}


def test_the_score_is_the_records_own() -> None:
    rec = hotel(failed=("kettle", "drinks"))
    forged = replace(rec, score=replace(rec.score, total=replace(rec.score.total, percent=Fraction(1))))
    assert data(forged).total.percent == 1


def test_items_are_numbered_by_their_place_in_the_template() -> None:
    report = data(small())
    assert [item.number for item in report.items] == ["1.1", "1.2", "1.3", "2.1", "2.1"]


def test_marks() -> None:
    assert marks(data(small({"a": "half", "b": "no", "c": Decimal("5.1")}))) == {
        "a": Mark.PARTLY, "b": Mark.CRITICAL, "c": Mark.FAILED, "p": Mark.MET,
    }  # fmt: skip
    assert marks(data(small({"a": "na", "b": None, "c": Decimal(5)}))) == {
        "a": Mark.NOT_APPLICABLE, "b": Mark.UNANSWERED, "c": Mark.MET, "p": Mark.MET,
    }  # fmt: skip


def test_demerit_points_are_met_without_points_and_partly_with_some() -> None:
    tree = {**SMALL, "scoring": {"model": "demerit", "pass_mark": "3"}, "dimensions": []}
    tree["sections"] = [{"key": "s", "title": "S", "items": [
        {"key": key, "text": key, "type": "choice", "responses": [
            {"key": "ok", "label": "Ok", "score": "0"}, {"key": "bad", "label": "Bad", "score": "5"},
        ]} for key in ("x", "y")
    ]}]  # fmt: skip
    report = data(small({"x": "ok", "y": "bad"}, tree))
    assert marks(report) == {"x": Mark.MET, "y": Mark.PARTLY}
    assert (report.demerit, report.demerits, report.pass_mark, report.bounds) == (True, 5, 3, ())


def test_a_bonus_that_is_not_there_has_no_mark_and_one_that_is_is_met() -> None:
    tree = {**SMALL, "dimensions": [], "sections": [{"key": "s", "title": "S", "items": [
        {"key": key, "text": key, "type": "choice", "bonus": "true", "responses": [
            {"key": "yes", "label": "Yes", "score": "1"}, {"key": "no", "label": "No", "score": "0"},
        ]} for key in ("x", "y")
    ]}]}  # fmt: skip
    assert marks(data(small({"x": "no", "y": "yes"}, tree))) == {"x": Mark.PLAIN, "y": Mark.MET}


def test_an_answer_that_is_not_judged_has_no_mark() -> None:
    report = data(helpers.record(shipped("mystery-shop"), helpers.fill(shipped("mystery-shop").template)))
    plain = {item.kind for item in report.items if item.mark is Mark.PLAIN}
    assert "text" in plain
    assert all(not item.scored for item in report.items if item.mark is Mark.PLAIN)


def test_failed_items_stand_critical_first_then_by_points_lost() -> None:
    report = data(small({"a": "no", "b": "no", "c": Decimal(9), "p": "no"}))
    assert [(item.number, item.lost) for item in report.failed] == [
        ("1.2", 1), ("2.1", 3), ("2.1", 3), ("1.1", 2), ("1.3", 1),
    ]  # fmt: skip
    assert [item.number for item in report.criticals] == ["1.2"]


def test_entries_have_their_own_group_with_title_and_points() -> None:
    groups = data(small()).sections[1].groups
    assert [(group.title, group.points and group.points.earned) for group in groups] == [
        ("Anna Lindqvist", 3), ("Бауыржан Қасымұлы", 3),
    ]  # fmt: skip


def test_an_item_that_is_hidden_is_not_shown() -> None:
    tree = {**SMALL, "sections": [{**SMALL["sections"][0], "items": [
        *SMALL["sections"][0]["items"][:2],
        {**SMALL["sections"][0]["items"][2], "show_if": {"item": "a", "is": ["no"]}},
    ]}]}  # fmt: skip
    assert [item.number for item in data(small({"a": "yes"}, tree)).items] == ["1.1", "1.2"]


def with_photos(rec: Record, *places: tuple[str, bytes]) -> Record:
    photos = tuple(photo(place, content, order=n, caption=place) for n, (place, content) in enumerate(places))
    return replace(rec, sheet=replace(rec.sheet, photos=photos))


def test_photos_are_numbered_through_the_failed_items_first() -> None:
    rec = with_photos(small({"c": Decimal(9), "b": "no"}), ("a", b"1"), ("c", b"2"), ("b", b"3"), ("c", b"4"))
    report = data(rec)
    assert [(line.number, line.item) for line in report.photos] == [
        (1, "1.2"), (2, "1.3"), (3, "1.3"), (4, "1.1"),
    ]  # fmt: skip
    assert [line.number for line in report.failed[1].photos] == [2, 3]


def test_time_and_place_of_a_photo_are_told_only_when_asked_for(tmp_path: Path) -> None:
    rec = with_photos(small(), ("a", b"no picture"), ("b", b"lost"))
    path = tmp_path / "one"
    path.write_bytes(b"no picture")
    files = Files({rec.sheet.photos[0].sha256: path})
    rec = replace(
        rec, sheet=replace(rec.sheet, photos=tuple(replace(p, taken_at=START) for p in rec.sheet.photos))
    )
    silent, asked = data(rec, photos=files), data(rec, photos=files, photo_details=True)
    assert [line.taken_at for line in silent.photos] == [None, None]
    assert [line.taken_at for line in asked.photos] == [START, START]
    assert [line.taken_where for line in asked.photos] == [None, None], "neither file says where"


def earlier(*failed: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(
        earlier_of(small(values, visited_on=date(2026, month, 1))) for month, values in enumerate(failed, 1)
    )


def test_faults_are_new_repeated_or_put_right() -> None:
    before = earlier({"a": "no"}, {"a": "no", "c": Decimal(9)}, {"a": "no", "b": "no"})
    report = data(small({"a": "no", "c": Decimal(9)}), earlier=before)
    assert {item.number: item.times for item in report.failed} == {"1.1": 4, "1.3": 1}
    assert report.put_right == ("1.2",)
    assert report.sections[0].before == Fraction(100 * 1, 4)


def test_a_fault_that_was_not_judged_again_is_not_put_right() -> None:
    report = data(small({"b": "na"}), earlier=earlier({"b": "no"}))
    assert report.put_right == ()


def test_the_first_inspection_has_nothing_new() -> None:
    assert [item.times for item in data(small({"a": "no"})).failed] == [0]


def test_a_fault_of_another_person_is_not_a_repeat() -> None:
    rec = small()
    first, second = rec.sheet.entries

    def failing(entry: Entry) -> Record:
        answers = {**rec.sheet.answers, Address("p", entry.id): Answer("no")}
        return helpers.record(rec.published, replace(rec.sheet, answers=answers))

    report = data(failing(second), earlier=(earlier_of(failing(first)),))
    assert [item.times for item in report.failed] == [1]
    renamed = replace(first, id="other", title="  ANNA lindqvist ")
    again = replace(rec.sheet, answers={Address("p", "other"): Answer("no")}, entries=(renamed,))
    report = data(helpers.record(rec.published, again), earlier=(earlier_of(failing(first)),))
    assert [item.times for item in report.failed] == [2]


def test_an_item_is_known_under_the_key_it_had() -> None:
    section = SMALL["sections"][0]
    items = [{**section["items"][0], "key": "alpha", "was": "a"}, *section["items"][1:]]
    renamed = {**SMALL, "version": "2", "sections": [{**section, "items": items}, SMALL["sections"][1]]}
    report = data(small({"alpha": "no"}, renamed), earlier=earlier({"a": "no"}))
    assert [item.times for item in report.failed] == [2]
    assert data(small({"alpha": "yes"}, renamed), earlier=earlier({"a": "no"})).put_right == ("1.1",)


def test_only_the_last_five_earlier_ones_are_shown() -> None:
    assert len(data(small(), earlier=earlier(*[{}] * 9)).earlier) == 5


def test_times_are_those_of_the_site() -> None:
    taken = datetime(2026, 11, 16, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    rec = small(sites=(Site("site", "Алматы", zone="Asia/Almaty"),))
    rec = replace(rec, sheet=replace(rec.sheet, photos=(photo("a", b"1", taken_at=taken),)))
    report = data(rec, photo_details=True)
    assert f"{report.visited_at:%H:%M %z}" == "15:42 +0500"
    assert f"{report.photos[0].taken_at:%H:%M}" == "15:00"


def test_a_camera_time_without_offset_is_taken_as_it_is() -> None:
    rec = with_photos(small(), ("a", b"1"))
    taken = replace(rec.sheet.photos[0], taken_at=START.replace(tzinfo=None))
    report = data(replace(rec, sheet=replace(rec.sheet, photos=(taken,))), photo_details=True)
    assert report.photos[0].taken_at == START.replace(tzinfo=None)


def test_actions_stand_by_due_date_and_know_who_is_responsible() -> None:
    def action(n: int, due: date | None, **who: str) -> ProposedAction:
        return ProposedAction(f"a{n}", Address("a"), f"do {n}", due=due, **who)

    day = START.date()
    rec = small(actions=(
        action(1, None, owner="Desk"),
        action(2, day + timedelta(1), owner="Desk", person=ANNA),
        action(3, day),
    ))  # fmt: skip
    assert [(one.what, one.responsible, one.urgent) for one in data(rec).actions] == [
        ("do 3", "", True), ("do 2", "Ana Ferreira", False), ("do 1", "Desk", False),
    ]  # fmt: skip


def test_an_erased_name_is_empty() -> None:
    assert data(small(people={})).inspector == ""


@pytest.mark.parametrize(
    ("template", "radar"), [("five-s", True), ("hotel-room", False), ("grooming", False)]
)
def test_a_radar_is_for_templates_of_ratings_in_three_to_eight_sections(template: str, radar: bool) -> None:
    rec = helpers.record(shipped(template), helpers.fill(shipped(template).template))
    assert data(rec).radar is radar


def test_texts_are_in_the_reports_language() -> None:
    report = data(hotel(), "zh")
    assert report.title == "客房检查"
    assert report.sections[0].title == "入口与房门"
    assert report.items[0].labels == ("合格",)


def test_visits_of_sites_far_away_keep_their_own_day() -> None:
    rec = small(sites=(Site("site", "Auckland", zone="Pacific/Auckland"),))
    late = datetime(2026, 11, 16, 22, 0, tzinfo=UTC)
    assert data(replace(rec, head=replace(rec.head, visited_at=late))).visited_at.date() == date(2026, 11, 17)


@pytest.mark.parametrize(
    ("name", "heading"),
    [
        ("412", "Room 412"),
        ("B-12", "Room B-12"),
        ("Room 412", "Room 412"),
        ("Lobby", "Lobby"),
        ("", "Hotel room"),
    ],
)
def test_a_number_has_its_kind_before_it(name: str, heading: str) -> None:
    rec = hotel()
    assert rec.subject is not None
    subject = replace(rec.subject, name=name) if name else None
    assert data(replace(rec, subject=subject)).heading == heading


def test_a_zero_is_an_answer_and_a_photo_answers_a_photo_item() -> None:
    section = SMALL["sections"][0]
    items = [section["items"][2], {"key": "shot", "text": "Receipt", "type": "photo"}]
    tree = {**SMALL, "sections": [{**section, "items": items}], "dimensions": []}
    rec = small({"c": Decimal(0)}, tree)
    assert [item.answered for item in data(rec).items] == [True, False]
    assert [item.answered for item in data(with_photos(rec, ("shot", b"1"))).items] == [True, True]


def test_signatures_stand_as_the_template_asks_for_them() -> None:
    signed = [Signature(slot, slot) for slot in ("floor-attendant", "inspector")]
    for given in (signed, signed[::-1]):
        lines = data(hotel(signatures=tuple(given))).signatures
        assert [line.name for line in lines] == ["inspector", "floor-attendant"]
