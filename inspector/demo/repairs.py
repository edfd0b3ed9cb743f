"""What became of the faults that the story found: some put right in time, some late, some not at all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO

from inspector.checklists.actions import TO_DO, Action, Fate, Kind, NewAction
from inspector.demo.clock import DemoClock
from inspector.demo.pictures import photo
from inspector.services.ports.actions import ActionFilter
from inspector.services.session import Session

ENGINEER, SUPERVISOR, ATTENDANT = "Daniel Osei", "Elena Kask", "Aizhan Saparova"
STORE, FRONT_OFFICE = "Łukasz Żebrowski", "Оксана Їжакевич"


@dataclass(frozen=True, slots=True)
class Repair:
    """An action by where it came from, who took it, and how many days ago what was done about it. What was
    done is shown by a photo where there is a scene."""

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
    cancelled: float | None = None


REPAIRS = (
    Repair("HH", "Room 409", "linen", ATTENDANT, done=11.9, said="Sheet changed.", scene="bed", verified=11),
    Repair(
        "PH", "Room 305", "shower", ENGINEER, begun=8, note="Old grout cut out; the wall has to dry first."
    ),
    Repair(
        "PH", "Room 305", "shower-drain", ENGINEER, begun=8.1, done=7.9, said="Drain cleared.", scene="drain"
    ),
    Repair(
        "PH", "Room 305", "hangers", ATTENDANT, done=2.2, said="Two hangers from the store.", verified=1.1
    ),
    Repair("HH", "Room 403", "linen", ATTENDANT, done=2.9, said="Sheet changed.", scene="bed", verified=2),
    Repair("HH", "Room 403", "air-quiet", ENGINEER, begun=0.9, note="Bearing ordered, here on Tuesday."),
    Repair("HH", "Room 403", "hangers", ATTENDANT, cancelled=2, said="The new wardrobes come with hangers."),
    Repair("HH", "Room 412", "smoke-detector", ENGINEER),
    Repair("LC", "Stockroom", "floor", STORE, done=18.7, said="Oil removed, walkway painted.", scene="floor"),
    Repair("LC", "Stockroom", "items-in-place", STORE, begun=17),
    Repair("LO", "Stockroom", "leaks", ENGINEER),
    Repair("PH", "Evening shift", "badge", FRONT_OFFICE, done=3, said="A new badge was made.", verified=2.5),
    Repair(
        "LC", "Gift, Saturday", "amount-right", STORE, begun=4, note="The till's list of prices is checked."
    ),
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
    def __init__(self, session: Session, clock: DemoClock, people: dict[str, str], today: datetime) -> None:
        self._session = session
        self._actions = session.actions
        self._clock = clock
        self._people = people
        self._today = today

    def repair(self, told: Repair) -> None:
        action, person = self._found(told), self._people[told.person]
        self._clock.moment = action.opened_at
        self._actions.change(action.id, self._people[SUPERVISOR], person=person)
        if told.begun is not None:
            self._days_ago(told.begun)
            self._actions.begin(action.id, person)
            self._actions.note(action.id, person, told.note)
        if told.done is not None:
            self._days_ago(told.done)
            if told.scene:
                name = f"{told.scene}-after.jpg"
                self._actions.add_photo(action.id, person, self._photo(told.scene), name, "after")
            self._actions.done(action.id, person, told.said)
        if told.verified is not None:
            self._days_ago(told.verified)
            self._actions.verify(action.id, self._people[SUPERVISOR])
        if told.cancelled is not None:
            self._days_ago(told.cancelled)
            self._actions.cancel(action.id, self._people[SUPERVISOR], told.said)

    def tag(self, told: RedTag) -> None:
        self._days_ago(told.tagged)
        by, site = self._people[STORE], self._session.directory.find_site(told.site).id
        with self._session.workspace.read() as kept:
            subject = next(each for each in kept.subjects.of_site(site) if each.name == told.subject)
        tag = NewAction(
            site,
            told.what,
            Kind.RED_TAG,
            subject=subject.id,
            person=by,
            fate=told.fate,
            recheck=(self._today + timedelta(days=told.recheck)).date(),
        )
        made = self._actions.open(tag, by)
        self._actions.add_photo(made.id, by, self._photo(told.scene), f"{told.scene}.jpg", "before")

    def _found(self, told: Repair) -> Action:
        """The newest action on the item that is to be done."""
        site = self._session.directory.find_site(told.site).id
        rows = self._actions.rows(ActionFilter(sites=(site,), items=(told.item,), statuses=TO_DO))
        actions = [row.action for row in rows if row.subject == told.subject]
        return max(actions, key=lambda action: action.seen_at)

    def _photo(self, scene: str) -> BytesIO:
        return BytesIO(photo(scene, self._clock.moment, large=False, sideways=False, seed=len(scene)))

    def _days_ago(self, days: float) -> None:
        self._clock.moment = self._today - timedelta(days=days)
