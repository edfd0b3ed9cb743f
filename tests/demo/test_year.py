"""The year tells what docs/demo-year.md says a reader finds in it."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest

from inspector.analysis.intervals import Difference, Interval, difference, estimate
from inspector.analysis.moments import Moments
from inspector.checklists.answers import Address, Sheet
from inspector.checklists.answers_file import read_answers
from inspector.checklists.method import Method
from inspector.checklists.score import Score
from inspector.checklists.scoring import score
from inspector.checklists.source import load_template
from inspector.checklists.template import Template
from inspector.demo import chronicle
from inspector.demo.answering import answers_of, document
from inspector.demo.clock import DemoClock
from inspector.demo.story import PEOPLE, PLACES
from inspector.demo.year import HOTELS, NEW_LAUNDRY, NEW_SUPERVISOR, OPENED, THIRD_TILL, Told, year
from inspector.reports.writers import Writers
from inspector.services.ports.records import Filter
from inspector.services.session import Session, open_session
from inspector.storage.workspace import open_workspace

TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "templates"


@dataclass(frozen=True)
class Judged:
    told: Told
    sheet: Sheet
    score: Score

    @property
    def percent(self) -> Fraction:
        assert self.score.total.percent is not None
        return self.score.total.percent


Percents = Callable[..., list[Fraction]]


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    templates: dict[str, Template] = {}
    found = []
    for told in year():
        if told.template not in templates:
            template = load_template(TEMPLATES / f"{told.template}.yaml").template
            assert template is not None
            templates[told.template] = template
        template = templates[told.template]
        sheet = read_answers(document(answers_of(template, told)), template, told.seed)
        found.append(Judged(told, sheet, score(template, sheet)))
    return found


@pytest.fixture(scope="module")
def rooms(judged: list[Judged]) -> Percents:
    def percents(site: str, when: Callable[[int], bool] = lambda _: True) -> list[Fraction]:
        return [
            each.percent
            for each in judged
            if each.told.template == "hotel-room"
            and not each.told.practice
            and each.told.site == site
            and when(each.told.weeks_ago)
        ]

    return percents


def interval(values: list[Fraction]) -> Interval:
    found = estimate(Moments.of(values)).interval
    assert found is not None
    return found


def gap(now: list[Fraction], before: list[Fraction]) -> Difference:
    found = difference(Moments.of(now), Moments.of(before))
    assert found is not None
    return found


def test_harbour_is_above_every_other_hotel_and_airport_below(rooms: Percents) -> None:
    harbour, airport = interval(rooms("HH")), interval(rooms("AH"))
    others = [interval(rooms(site)) for site in HOTELS if site not in ("HH", "AH", "MH")]
    assert all(airport.high < other.low and other.high < harbour.low for other in others)
    assert airport.high < 85, "below the pass mark"


def test_of_park_and_old_town_nothing_can_be_said(rooms: Percents) -> None:
    assert not gap(rooms("PH"), rooms("OT")).clear


def test_lakeside_rose_with_its_supervisor_and_station_inn_fell_with_its_laundry(rooms: Percents) -> None:
    rise = gap(rooms("LH", lambda ago: ago <= NEW_SUPERVISOR), rooms("LH", lambda ago: ago > NEW_SUPERVISOR))
    fall = gap(rooms("SI", lambda ago: ago <= NEW_LAUNDRY), rooms("SI", lambda ago: ago > NEW_LAUNDRY))
    assert (rise.clear, rise.points > 5) == (True, True)
    assert (fall.clear, fall.points < -5) == (True, True)


def test_the_newest_hotel_has_too_few_visits_to_rank(rooms: Percents) -> None:
    assert len(rooms("MH")) == OPENED == 3


def test_mould_is_what_fails_most(judged: list[Judged]) -> None:
    failed = Counter(
        address.item
        for each in judged
        if each.told.template == "hotel-room" and not each.told.practice
        for address in each.score.failed
    )
    (first, most), (_, second) = failed.most_common(2)
    assert first == "shower"
    assert most > 1.4 * second


def test_the_staff_find_themselves_more_polite_than_the_shoppers_do(judged: list[Judged]) -> None:
    def politeness(method: Method) -> list[Fraction]:
        found = (
            each.score.dimensions["politeness"]
            for each in judged
            if each.told.method is method and each.told.template == "mystery-shop"
        )
        return [points.percent for points in found if points.percent is not None]

    found = gap(politeness(Method.SELF), politeness(Method.MYSTERY_SHOPPER))
    assert (found.clear, found.points > 10) == (True, True)


def test_the_third_till_halves_the_wait_in_the_centre(judged: list[Judged]) -> None:
    waits = {True: list[int](), False: list[int]()}
    for each in judged:
        if each.told.site == "LC" and each.told.template == "mystery-shop":
            waits[each.told.weeks_ago <= THIRD_TILL].append(
                int(str(each.sheet.answer(Address("queue-wait")).value))
            )
    assert max(waits[True]) < min(waits[False]) / 1.5


@pytest.fixture
def session(furnished: Path, tmp_path: Path) -> Iterator[Session]:
    workspace = open_workspace(Path(shutil.copytree(furnished, tmp_path / "workspace")))
    yield open_session(workspace, Writers())
    workspace.close()


def test_weeks_are_recorded_on_their_days_and_their_actions_carried_out(session: Session) -> None:
    today = datetime(2026, 11, 18, 8, tzinfo=UTC)
    clock = DemoClock(today)
    told = open_session(session.workspace, session.files, clock)
    for place in PLACES:
        parent, _, name = place.path.rpartition("/")
        told.directory.add_site(
            name, told.directory.find_site(parent).id if parent else None, place.code, place.zone
        )
    people = {name: told.directory.add_person(name, role).id for name, role in PEOPLE.items()}
    chronicle.add_places(told)
    done: list[int] = []
    weeks = tuple(year(2))

    chronicle.tell(told, clock, people, weeks, today, done.append)

    rows = session.archive.records(Filter(all=True))
    assert (len(rows), done[-1]) == (len(weeks), len(weeks))
    assert {row.visited_on.isocalendar().week for row in rows} == {45, 46}
    assert {action.action.status.value for action in session.actions.rows()} == {"open", "done", "closed"}
