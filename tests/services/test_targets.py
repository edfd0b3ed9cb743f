"""Targets: refused unless specific, measurable and dated; then on course, behind, met or missed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from inspector.analysis.targets import Status
from inspector.checklists.answers import Address
from inspector.checklists.identity import publish
from inspector.checklists.targets import Aim, Measure, Of, Unit, measure_of, measures, unit_of
from inspector.errors import ConflictError, InputError
from inspector.services.session import Session, open_session
from inspector.services.starting import Start
from tests.checklists.building import YES_NO, choice, item, section, written

RIGA = ZoneInfo("Europe/Riga")
FIRST = date(2026, 9, 1)
SERVICE = {
    "template": "service",
    "version": 1,
    "title": "Service",
    "responses": {"yes-no": YES_NO},
    "dimensions": [{"key": "speed", "label": "Speed"}],
    "scoring": {"pass_mark": 60},
    "sections": [
        section(
            "desk",
            choice("quick", dimension="speed"),
            choice("smile"),
            item("wait", "duration"),
            item("queue", "number"),
        )
    ],
}


class Year:
    """A workspace whose clock is set by hand."""

    def __init__(self, session: Session) -> None:
        self.now = datetime(2026, 9, 1, 12, tzinfo=RIGA)
        self.session = open_session(session.workspace, session.files, lambda: self.now)
        published = publish(written(SERVICE), {})
        session.workspace.write(
            lambda kept: kept.templates.add(published, shipped=False, at=self.now)
        ).result()
        self.template = published
        company = self.session.directory.add_site("Company", zone="Europe/Riga").id
        self.company = company
        self.branch = self.session.directory.add_site("Branch", company, zone="Europe/Riga").id
        self.elena = self.session.directory.add_person("Elena").id

    def on(self, month: int, day: int) -> None:
        self.now = datetime(2026, month, day, 12, tzinfo=RIGA)

    def visits(self, month: int, day: int, *, quick: bool, smile: bool = True, wait: int = 60) -> None:
        self.on(month, day)
        start = Start(self.template, self.branch, "", self.elena)
        draft = self.session.start(start).id
        filling = self.session.fill_in(draft, self.elena)
        said = {True: "yes", False: "no"}
        given = {"quick": said[quick], "smile": said[smile], "wait": Decimal(wait), "queue": Decimal(3)}
        for key, value in given.items():
            filling.answer(Address(key), value).saved.result()
        self.session.finish(draft)

    def aim(self, **fields: Any) -> Aim:
        plain = Aim(
            "service",
            FIRST,
            (self.company,),
            Measure(Of.SCORE),
            Decimal(90),
            Decimal(50),
            date(2026, 12, 31),
        )
        return replace(plain, **fields)

    def pursues(self, **fields: Any) -> str:
        return self.session.targets.add(self.aim(**fields), self.elena).id


@pytest.fixture
def year(session: Session) -> Year:
    return Year(session)


def test_an_aim_is_refused_until_it_is_specific_measurable_and_dated(year: Year) -> None:
    targets = year.session.targets
    assert targets.lacks(Aim(None, FIRST)) == {
        "template": "template",
        "sites": "sites",
        "measure": "measure",
        "start_value": "start-value-missing",
        "value": "value-missing",
        "due_on": "due",
    }
    for wrong, said in (
        ({"measure": Measure(Of.DIMENSION, "taste")}, {"measure": "measure"}),
        ({"measure": Measure(Of.ITEM, "gone")}, {"measure": "measure"}),
        ({"value": Decimal(101)}, {"value": "value-percent"}),
        ({"start_value": Decimal(-1)}, {"start_value": "start-value-percent"}),
        ({"value": Decimal(50)}, {"value": "value-same"}),
        ({"due_on": FIRST}, {"due_on": "due-before-start"}),
        ({"due_on": date(2026, 8, 31), "start_on": date(2026, 8, 1)}, {"due_on": "due-over"}),
        ({"measure": Measure(Of.ITEM, "wait"), "value": Decimal(-5)}, {"value": "value-negative"}),
    ):
        aim = year.aim(**wrong)
        assert targets.lacks(aim) == said
        with pytest.raises(InputError) as refused:
            targets.add(aim)
        (field, code), *_ = said.items()
        assert (refused.value.code, refused.value.params) == (f"target-{code}", {"field": field})
    assert targets.all() == ()
    assert targets.lacks(year.aim(measure=Measure(Of.ITEM, "wait"), value=Decimal(240))) == {}


def test_what_can_be_measured_comes_from_the_template(year: Year) -> None:
    template = year.template.template
    found = measures(template)
    assert [str(measure) for measure in found] == [
        "score",
        "pass-rate",
        "dimension:speed",
        "item:wait",
        "item:queue",
    ]
    assert [measure_of(str(measure)) for measure in found] == list(found)
    assert [unit_of(measure, template) for measure in found[-2:]] == [Unit.SECONDS, Unit.NUMBER]
    for text in ("", "score:x", "dimension", "mood"):
        with pytest.raises(InputError):
            measure_of(text)


def test_the_course_follows_what_was_measured_below_the_site(year: Year) -> None:
    id_ = year.pursues()
    assert year.session.targets.get(id_).status is Status.NOT_BEGUN
    year.visits(9, 10, quick=False)
    found = year.session.targets.get(id_)
    assert (found.status, found.latest, found.unit) == (Status.BEHIND, Fraction(50), Unit.PERCENT)
    year.visits(10, 20, quick=True)
    found = year.session.targets.get(id_)
    assert (found.status, found.latest, found.way) == (Status.MET, Fraction(100), Fraction(125))
    year.visits(10, 21, quick=False)
    assert year.session.targets.get(id_).status is Status.ON_COURSE
    assert [measure.day.day for measure in found.course.measures] == [10, 20]
    year.on(12, 31)
    year.now += timedelta(days=1)
    assert year.session.targets.get(id_).status is Status.MISSED


def test_the_first_mean_reaches_back_four_weeks(year: Year) -> None:
    year.visits(8, 4, quick=False, smile=False)
    year.visits(8, 20, quick=False, smile=False)
    year.on(9, 1)
    id_ = year.pursues()
    assert year.session.targets.get(id_).status is Status.NOT_BEGUN
    year.visits(9, 2, quick=True)
    assert year.session.targets.get(id_).latest == Fraction(50)


def test_each_measure_reads_its_own_figures(year: Year) -> None:
    year.visits(9, 10, quick=False, wait=300)
    year.visits(9, 20, quick=True, smile=False, wait=180)
    speed = year.pursues(measure=Measure(Of.DIMENSION, "speed"))
    rate = year.pursues(measure=Measure(Of.PASS_RATE))
    wait = year.pursues(measure=Measure(Of.ITEM, "wait"), start_value=Decimal(300), value=Decimal(120))
    values = {each.target.id: each.latest for each in year.session.targets.all()}
    assert values == {speed: Fraction(50), rate: Fraction(0), wait: Fraction(240)}
    assert year.session.targets.get(wait).way == Fraction(100, 3)


def test_a_start_value_is_offered_from_the_last_four_weeks(year: Year) -> None:
    targets = year.session.targets
    assert targets.measured("service", (year.company,), Measure(Of.SCORE)) is None
    year.visits(9, 1, quick=False, smile=False)
    year.visits(9, 10, quick=True)
    assert targets.measured("service", (year.company,), Measure(Of.SCORE)) == Fraction(50)
    year.on(10, 5)
    assert targets.measured("service", (year.branch,), Measure(Of.SCORE)) == Fraction(100)


def test_a_changed_target_keeps_the_one_before(year: Year) -> None:
    id_ = year.pursues()
    made = year.session.targets.change(id_, year.aim(value=Decimal(80)), year.elena)
    assert made.changed.plans
    (running,) = year.session.targets.all()
    assert (running.target.id, running.target.follows, running.target.value) == (made.id, id_, Decimal(80))
    assert len(year.session.targets.all(ended=True)) == 2
    with pytest.raises(ConflictError):
        year.session.targets.change(id_, year.aim(), year.elena)
    year.session.targets.end(made.id)
    assert year.session.targets.all() == ()


def test_one_given_up_stands_as_it_stood(year: Year) -> None:
    id_ = year.pursues()
    year.visits(9, 10, quick=False)
    year.session.targets.end(id_)
    year.visits(9, 20, quick=True)
    assert year.session.targets.get(id_).latest == Fraction(50)
