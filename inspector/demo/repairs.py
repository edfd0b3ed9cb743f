"""What became of the faults that the story found: some put right in time, some late, some not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from io import BytesIO

from inspector.checklists.actions import Action, Fate, Kind, NewAction, Status
from inspector.demo.clock import DemoClock
from inspector.demo.pictures import photo
from inspector.services.ports.actions import ActionFilter
from inspector.services.session import Session

ENGINEER, SUPERVISOR, ATTENDANT = "Daniel Osei", "Elena Kask", "Aizhan Saparova"
STORE, FRONT_OFFICE = "Łukasz Żebrowski", "Оксана Їжакевич"


@dataclass(frozen=True, slots=True)
class Repair:
    """An action by where it came from, who took it, and how many days ago what was done about it. `done` comes
    with a photo of the scene where there is one."""

    site: str
    subject: str
    item: str
    person: str
    begun: float | None = None
    note: str = ""
    done: float | None = None
    said: str = ""
    scene: str = ""
    verified: float | None = None
    verified_by: str = SUPERVISOR
    cancelled: float | None = None


REPAIRS = (
    Repair("HH", "Room 409", "linen", ATTENDANT, done=11.9, said="Sheet changed.", scene="bed", verified=11),
    Repair("PH", "Room 305", "shower", ENGINEER, begun=8, note="Old grout cut out; the wall has to dry first."),
    Repair("PH", "Room 305", "shower-drain", ENGINEER, begun=8.1, done=7.9, said="Drain cleared.", scene="drain"),
    Repair("PH", "Room 305", "hangers", ATTENDANT, done=2.2, said="Two hangers from the store.", verified=1.1),
    Repair("HH", "Room 403", "linen", ATTENDANT, done=2.9, said="Sheet changed.", scene="bed", verified=2),
    Repair("HH", "Room 403", "air-quiet", ENGINEER, begun=0.9, note="Bearing ordered, here on Tuesday."),
    Repair("HH", "Room 403", "hangers", ATTENDANT, cancelled=2, said="The new wardrobes come with hangers."),
    Repair("HH", "Room 412", "smoke-detector", ENGINEER),
    Repair("LC", "Stockroom", "floor", STORE, done=18.7, said="Oil removed, walkway painted.", scene="floor"),
    Repair("LC", "Stockroom", "items-in-place", STORE, begun=17),
    Repair("LO", "Stockroom", "leaks", ENGINEER),
    Repair("PH", "Evening shift", "badge", FRONT_OFFICE, done=3, said="A new badge was made.", verified=2.5),
    Repair("LC", "Gift, Saturday", "amount-right", STORE, begun=4, note="The till's list of prices is checked."),
)


@dataclass(frozen=True, slots=True)
class RedTag:
    """A thing of which somebody has to say what becomes of it."""

    site: str
    subject: str
    what: str
    scene: str
    fate: Fate | None
    tagged: float
    recheck: int


TAGS = (
    RedTag("LC", "Stockroom", "Pallet jack that loses oil", "floor", Fate.REPAIR, 19.6, -10),
    RedTag("LC", "Stockroom", "Eleven boxes of last season's labels", "shelf", None, 19.5, 9),
)


def repair(session: Session, clock: DemoClock, people: dict[str, str], today: datetime) -> None:
    """Carry out the repairs. `session` goes by `clock`; `people` are ids by name."""
    told = _Told(session, clock, people, today)
    for each in REPAIRS:
        told.repair(each)
    for tag in TAGS:
        told.tag(tag)


class _Told:
    def __init__(
        self, session: Session, clock: DemoClock, people: dict[str, str], today: datetime
    ) -> None:
        self._session = session
        self._actions = session.actions
        self._clock = clock
        self._people = people
        self._today = today

    def repair(self, told: Repair) -> None:
        action, person = self._open(told), self._people[told.person]
        supervisor, doer = self._people[told.verified_by], person
        steps: tuple[tuple[float | None, Callable[[], object]], ...] = (
            (told.begun, lambda: self._actions.begin(action.id, doer)),
            (told.begun, lambda: self._actions.note(action.id, doer, told.note)),
            (told.done, lambda: self._show(action, doer, told.scene, "after")),
            (told.done, lambda: self._actions.done(action.id, doer, told.said)),
            (told.verified, lambda: self._actions.verify(action.id, supervisor)),
            (told.cancelled, lambda: self._actions.cancel(action.id, supervisor, told.said)),
        )
        self._clock.moment = action.opened_at
        self._actions.change(action.id, supervisor, person=person)
        for days_ago, step in steps:
            if days_ago is not None:
                self._clock.moment = self._today - timedelta(days=days_ago)
                step()
