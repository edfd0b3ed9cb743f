"""Fills a workspace with the demo's story, through the same use cases as a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from zoneinfo import ZoneInfo

from inspector.checklists.answers import Address, Value
from inspector.checklists.inspection import Signature
from inspector.checklists.subject_lists import read_subjects
from inspector.checklists.template import ChoiceItem, DurationItem, Item, MultiItem, NumberItem, RatingItem
from inspector.demo.clock import DemoClock
from inspector.demo.pictures import photo
from inspector.demo.plans import plan
from inspector.demo.repairs import repair
from inspector.demo.story import PEOPLE, PLACES, VISITS, WALK, Finding, Place, Visit
from inspector.demo.year import MORE_PLACES, Told
from inspector.errors import InputError
from inspector.services.filling import Filling
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.preferences import Brand
from inspector.services.report_writers import Progress
from inspector.services.rounds import RoundStart
from inspector.services.session import Session, open_session
from inspector.services.starting import Start

CORRECTED = 0
"""Which of the visits is corrected."""

SIGNATURE = (
    ((60, 300), (140, 120), (190, 90), (210, 180), (180, 300), (240, 200), (300, 170), (330, 250)),
    ((330, 250), (400, 190), (470, 240), (560, 180), (700, 200), (820, 170)),
)
TEXT = (
    "Nothing of note here; everything went as the standard describes, in good order and without delay. " * 2
)


def fill(session: Session, progress: Progress, year: Sequence[Told] = ()) -> Sequence[RecordRow]:
    """Tell the story into a workspace, after the `year` before it, unless it is there already; the records,
    newest visit first.

    InputError where the workspace holds something else.
    """
    if not _told_before(session, year):
        clock = DemoClock(session.clock())
        told = open_session(session.workspace, session.files, clock)
        people = _directory(told)
        today = clock.moment
        count = len(year) + len(VISITS)
        if year:
            from inspector.demo import chronicle

            chronicle.add_places(told)
            chronicle.tell(told, clock, people, year, today, lambda done: progress(done, count))
        for number, visit in enumerate(VISITS):
            id_ = _Visitor(told, clock, visit, people, today, number).go()
            if number == CORRECTED:
                _correct(told, clock, id_, today, people["Elena Kask"])
            progress(len(year) + number + 1, count)
        _walk(told, clock, people, today)
        repair(told, clock, people, today)
        plan(told, clock, people, today)
    return session.archive.records(Filter(all=True))


def _told_before(session: Session, year: Sequence[Told]) -> bool:
    """Whether the whole story is there."""
    codes = {site.code for site in session.directory.sites()}
    records = session.archive.records(Filter(all=True))
    finished = sum(visit.answered == 1 for visit in (*VISITS, *WALK.visits)) + len(year)
    places = (*PLACES, *MORE_PLACES) if year else PLACES
    if codes >= {place.code for place in places if place.code} and len(records) > finished:
        return True
    if codes or records:
        raise InputError(
            "demo-elsewhere",
            f"{session.workspace.folder} holds sites or inspections of its own, or an interrupted demo. "
            "Name an empty folder with --data.",
            folder=session.workspace.folder,
        )
    return False


def _directory(session: Session) -> dict[str, str]:
    """The company's sites and people; ids of the people by name."""
    sites: dict[str, str] = {}
    for place in PLACES:
        parent, _, name = place.path.rpartition("/")
        made = session.directory.add_site(name, sites.get(parent), place.code, place.zone)
        sites[place.path] = made.id
    people = {name: session.directory.add_person(name, role).id for name, role in PEOPLE.items()}
    session.preferences.set_current_person(people["Elena Kask"])
    session.preferences.set_brand(Brand(name="Meridian Quality Office", footer="Internal use"))
    return people


def _correct(session: Session, clock: DemoClock, record: str, today: datetime, by: str) -> None:
    """Correct a record, so that a superseded one can be seen."""
    clock.moment = today - timedelta(days=60)
    draft = session.correct(record, "The fridge was measured with the door open.", by).id
    filling = session.fill_in(draft, by)
    filling.answer(Address("fridge-temperature"), Decimal("4.5"))
    filling.note(Address("fridge-temperature"), "Measured again with the door shut.").saved.result()
    session.finish(draft)


def _walk(session: Session, clock: DemoClock, people: dict[str, str], today: datetime) -> None:
    """A round that is under way this morning."""
    first = WALK.visits[0]
    place = next(place for place in PLACES if place.code == first.site)
    clock.moment = _moment(today, first, place)
    start = RoundStart(
        session.library.newest(first.template),
        session.directory.find_site(first.site).id,
        read_subjects(WALK.subjects).names,
        people[first.inspector],
    )
    round_id = session.start_round(start).id
    for visit in WALK.visits:
        _Visitor(session, clock, visit, people, today, len(VISITS), round_id).go()


class _Visitor:
    """Goes through one visit as a person does."""

    def __init__(
        self,
        session: Session,
        clock: DemoClock,
        visit: Visit,
        people: dict[str, str],
        today: datetime,
        number: int,
        round_id: str | None = None,
    ) -> None:
        self.session = session
        self.clock = clock
        self.visit = visit
        self.people = people
        self.number = number
        self.round_id = round_id
        self.place = next(place for place in PLACES if place.code == visit.site)
        self.begin = _moment(today, visit, self.place)

    def go(self) -> str:
        """The id of the inspection."""
        self.clock.moment = self.begin
        filling = self._started()
        for address, item in self._asked(filling):
            self._answer(filling, address, item)
        if self.visit.answered < 1:
            filling.comment(self.visit.comment).saved.result()
            return filling.draft.id
        self.clock.moment = self.begin + timedelta(minutes=self.visit.minutes)
        self._sign(filling)
        filling.comment(self.visit.comment).saved.result()
        return self.session.finish(filling.draft.id).id

    def _started(self) -> Filling:
        filling = self.session.fill_in(self._draft(), self.people[self.visit.inspector])
        self._add_staff(filling)
        return filling

    def _draft(self) -> str:
        visit = self.visit
        if self.round_id:
            stops = self.session.rounds.view(self.round_id).stops
            subject = next(stop.subject.id for stop in stops if stop.subject.name == visit.subject)
            return self.session.rounds.inspect(self.round_id, subject, self.people[visit.inspector]).id
        start = Start(
            published=self.session.library.newest(visit.template),
            site=self.session.directory.find_site(visit.site).id,
            subject=visit.subject,
            inspector=self.people[visit.inspector],
            practice=visit.practice,
        )
        return self.session.start(start).id

    def _add_staff(self, filling: Filling) -> None:
        section = next((each for each in filling.template.sections if each.repeat), None)
        if section is None:
            return
        first = filling.draft.sheet.entries_of(section.key)
        for entry, name in zip(first, self.visit.staff, strict=False):
            filling.rename_entry(entry, name)
        for name in self.visit.staff[len(first) :]:
            filling.add_entry(section.key, name)

    def _asked(self, filling: Filling) -> Iterator[tuple[Address, Item]]:
        """The visible items one after the other, up to the share that is answered; answers may show more."""
        seen: set[Address] = set()
        while len(seen) < self.visit.answered * len(filling.score.items):
            address = next((each for each in filling.score.items if each not in seen), None)
            if address is None:
                return
            seen.add(address)
            yield address, filling.template.item_by_key[address.item]

    def _answer(self, filling: Filling, address: Address, item: Item) -> None:
        entries = [entry.id for entry in filling.draft.sheet.entries]
        place = entries.index(address.entry) if address.entry else 0
        found = next((f for f in self.visit.findings if f.item == item.key and f.entry == place), None)
        value = _value(item, found.value) if found and found.value else self._fine(filling, item)
        if value is not None:
            filling.answer(address, value)
        if found:
            self._document(filling, address, found)

    def _document(self, filling: Filling, address: Address, found: Finding) -> None:
        if found.note:
            filling.note(address, found.note)
        for scene in found.scenes:
            large = scene in ("detector", "receipt") or self.number % 4 == 0
            sideways = scene in ("receipt", "uniform")
            content = photo(scene, self.clock.moment, large=large, sideways=sideways, seed=self.number)
            filling.attach(address, BytesIO(content), f"IMG_{self.number:02}{scene}.jpg").saved.result()

    def _fine(self, filling: Filling, item: Item) -> Value | None:
        """The answer of somebody who found nothing wrong."""
        match item:
            case ChoiceItem():
                return max(filling.template.options(item), key=lambda option: option.score or 0).key
            case MultiItem():
                options = filling.template.options(item)
                return tuple(option.key for option in options if not option.not_applicable)[:1]
            case RatingItem():
                return min(Decimal(self.visit.rating), Decimal(item.scale.max))
            case NumberItem() | DurationItem():
                best = max(item.bands, key=lambda band: band.score, default=None)
                return best.at_most / 2 if best and best.at_most else Decimal(20)
            case _:
                return TEXT if item.type == "text" and item.must_be_answered else None

    def _sign(self, filling: Filling) -> None:
        at = self.clock()
        filling.sign(
            Signature("inspector", self.visit.inspector, self.people[self.visit.inspector], SIGNATURE, at)
        )
        if self.visit.countersigned:
            name = self.visit.countersigned
            filling.sign(Signature("floor-attendant", name, self.people[name], SIGNATURE, at))


def _value(item: Item, text: str) -> Value:
    return Decimal(text) if isinstance(item, RatingItem | NumberItem | DurationItem) else text


def _moment(today: datetime, visit: Visit, place: Place) -> datetime:
    """When the visit begins, by the site's clock; one of today not later than now."""
    zone = ZoneInfo(place.zone)
    day = (today.astimezone(zone) - timedelta(days=visit.days_ago)).date()
    begin = datetime.combine(day, time.fromisoformat(visit.at), zone)
    return min(begin, today - timedelta(minutes=40))
