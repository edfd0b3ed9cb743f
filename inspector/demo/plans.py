"""What the company plans: three schedules, of which one is late, and a target that is under way."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from inspector.checklists.repeats import Every, Repeat
from inspector.checklists.subject_lists import read_subjects
from inspector.checklists.targets import Aim, Measure, Of
from inspector.demo.clock import DemoClock
from inspector.demo.story import WALK
from inspector.services.scheduling import Plan
from inspector.services.session import Session

SUPERVISOR, AUDITOR = "Elena Kask", "Łukasz Żebrowski"
AGO, AHEAD = 70, 50  # days of the target's way


def plan(session: Session, clock: DemoClock, people: dict[str, str], today: datetime) -> None:
    """Write the plans down, each at a moment from which they make sense."""
    me = people[SUPERVISOR]
    schedules = (
        (1, _rooms(session, today)),
        (3, _front_desk(session, today - timedelta(2))),
        (20, _workplaces(session, today - timedelta(20), people[AUDITOR])),
    )
    for ago, told in schedules:
        clock.moment = (today - timedelta(ago)).replace(hour=20)
        session.schedule.add(told, me)
    clock.moment = today - timedelta(AGO)
    session.targets.add(_target(session, today.date()), me)


def _rooms(session: Session, today: datetime) -> Plan:
    """The round of this morning, every day from now on."""
    names = read_subjects(WALK.subjects).names
    site = session.directory.find_site(WALK.visits[0].site).id
    return Plan("hotel-room", site, today.date(), Repeat(), (time(8),), names, title="Morning round")


def _front_desk(session: Session, day: datetime) -> Plan:
    """Once a week; it was due on this day and nobody came."""
    site = session.directory.find_site("PH").id
    weekly = Repeat(Every.WEEK, 1, (day.weekday(),))
    return Plan("grooming", site, day.date(), weekly, subjects=(), title="Front desk, morning shift")


def _workplaces(session: Session, since: datetime, auditor: str) -> Plan:
    site = session.directory.find_site("LC").id
    monthly = Repeat(Every.MONTH_WEEKDAY, 1, (0,), 1)
    return Plan("five-s", site, since.date(), monthly, (time(9),), ("Stockroom",), auditor)


def _target(session: Session, today: date) -> Aim:
    site = session.directory.find_site(WALK.visits[0].site).id
    return Aim(
        "hotel-room",
        today - timedelta(AGO),
        (site,),
        Measure(Of.SCORE),
        Decimal(97),
        Decimal(88),
        today + timedelta(AHEAD),
        "Rooms without a fault",
    )
