"""Tells the year into a workspace: each inspection recorded on its day, and its actions carried out."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from inspector.checklists.actions import TO_DO, Status
from inspector.checklists.answers_file import read_answers
from inspector.checklists.missing import missing
from inspector.checklists.template import Template
from inspector.demo.answering import Answers, answers_of, document
from inspector.demo.clock import DemoClock
from inspector.demo.pictures import photo
from inspector.demo.story import PLACES
from inspector.demo.year import ENGINEER, MORE_PLACES, SUPERVISOR, Told
from inspector.services.ports.actions import ActionFilter
from inspector.services.recording import Recording
from inspector.services.session import Session

SCENES = {
    "shower": "tiles",
    "bathroom-floor": "floor",
    "shower-drain": "drain",
    "linen": "bed",
    "pillows": "bed",
    "receipt": "receipt",
}
SCENE = "shelf"
DONE_AFTER, VERIFIED_AFTER = timedelta(days=5), timedelta(days=2)
FORGOTTEN = 12  # of so many actions one
ZONES = {place.code: ZoneInfo(place.zone) for place in (*PLACES, *MORE_PLACES) if place.code}


def add_places(session: Session) -> None:
    """The sites that the year has beside those of the story."""
    for place in MORE_PLACES:
        parent, _, name = place.path.rpartition("/")
        session.directory.add_site(name, session.directory.find_site(parent).id, place.code, place.zone)


def tell(
    session: Session,
    clock: DemoClock,
    people: dict[str, str],
    year: Sequence[Told],
    today: datetime,
    progress: Callable[[int], None],
) -> None:
    """Record each of `year` on its day. `session` goes by `clock`."""
    with TemporaryDirectory() as folder:
        recorder = _Recorder(session, Path(folder))
        repair = _Repair(session, clock, people)
        for number, told in enumerate(sorted(year, key=lambda each: _moment(each, today)), 1):
            at = _moment(told, today)
            repair.until(at)
            clock.moment = at
            repair.begin(recorder.record(told, at), at)
            progress(number)
        repair.until(today)


def _moment(told: Told, today: datetime) -> datetime:
    """When the visit was, by the site's clock."""
    zone = ZONES[told.site]
    day = today.astimezone(zone).date()
    monday = day - timedelta(days=day.weekday(), weeks=told.weeks_ago)
    return datetime.combine(monday + timedelta(days=told.weekday), time.fromisoformat(told.at), zone)


class _Recorder:
    """Records inspections as the command line does, from files."""

    def __init__(self, session: Session, folder: Path) -> None:
        self._session = session
        self._folder = folder
        self._scene = cache(self._painted)

    def record(self, told: Told, at: datetime) -> str:
        """The record's id."""
        published = self._session.library.newest(told.template)
        answers = answers_of(published.template, told)
        file = self._folder / "answers.json"
        file.write_bytes(document(answers))
        recording = Recording(
            published=published,
            answers=file,
            site=told.site,
            subject=told.subject,
            inspector=told.inspector,
            photos=self._photos(published.template, answers),
            method=told.method,
            visited_at=at,
            practice=told.practice,
        )
        return self._session.record(recording).id

    def _photos(self, template: Template, answers: Answers) -> tuple[tuple[str, Path], ...]:
        """One for each item that asks for one."""
        asked = missing(template, read_answers(document(answers), template, template.id))
        return tuple(
            (each.address.item, self._scene(SCENES.get(each.address.item, SCENE)))
            for each in asked
            if each.kind == "photo"
        )

    def _painted(self, scene: str) -> Path:
        """A picture that serves every fault of its kind: it is kept once."""
        path = self._folder / f"{scene}.jpg"
        path.write_bytes(photo(scene, self._session.clock(), large=False, sideways=False, seed=1))
        return path


class _Repair:
    """The engineer puts right what was found, but for what he forgets; the supervisor looks at it where no
    inspection did before."""

    def __init__(self, session: Session, clock: DemoClock, people: dict[str, str]) -> None:
        self._actions = session.actions
        self._clock = clock
        self._engineer, self._supervisor = people[ENGINEER], people[SUPERVISOR]
        self._due: list[tuple[datetime, str]] = []
        self._begun = 0

    def begin(self, record: str, at: datetime) -> None:
        """What an inspection brought has its turn after some days."""
        for row in self._actions.rows(ActionFilter(record=record, statuses=TO_DO)):
            self._begun += 1
            if self._begun % FORGOTTEN:
                heapq.heappush(self._due, (at + DONE_AFTER, row.action.id))

    def until(self, moment: datetime) -> None:
        """Do what has its turn before `moment`."""
        while self._due and self._due[0][0] < moment:
            self._clock.moment, action = heapq.heappop(self._due)
            match self._actions.get(action).action.status:
                case Status.OPEN:
                    self._actions.done(action, self._engineer)
                    heapq.heappush(self._due, (self._clock.moment + VERIFIED_AFTER, action))
                case Status.DONE:
                    self._actions.verify(action, self._supervisor)
