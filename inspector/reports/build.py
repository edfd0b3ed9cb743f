"""From a sealed record to the report's data. The score is the record's; nothing is scored anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

from inspector.checklists.answers import Address, Entry
from inspector.checklists.display import bounds
from inspector.checklists.fields import Texts
from inspector.checklists.inspection import ProposedAction
from inspector.checklists.places import subject_key
from inspector.checklists.proposals import worded
from inspector.checklists.record import Record
from inspector.checklists.score import ItemScore, State
from inspector.checklists.template import Item, NumberItem, RatingItem, Section, Template
from inspector.reports.data import (
    ActionLine,
    DimensionLine,
    Earlier,
    Fault,
    Group,
    ItemLine,
    ReportContext,
    ReportData,
    SectionLine,
    SignatureLine,
)
from inspector.reports.judged import labels, mark_of
from inspector.reports.photo_lines import photo_lines

EARLIER_SHOWN = 5
RADAR_AXES = range(3, 9)


def earlier_of(record: Record) -> Earlier:
    """What a record says of itself in the report of a later one."""
    score = record.score
    return Earlier(
        visited_on=record.visited_on,
        percent=score.total.percent,
        demerits=score.demerits,
        outcome=score.outcome,
        sections={section.key: section.points.percent for section in score.sections},
        failed=frozenset(_fault(record, address) for address in score.failed),
    )


def build_report(record: Record, context: ReportContext) -> ReportData:
    """Work out the report of one sealed inspection."""
    return _Builder(record, context).report()


def _fault(record: Record, address: Address) -> Fault:
    entry = next((entry for entry in record.sheet.entries if entry.id == address.entry), None)
    return address.item, "" if entry is None else _whom(entry)


def _whom(entry: Entry) -> str:
    return entry.person or entry.subject or subject_key(entry.title)


def _names(item: Item, entry: Entry | None) -> set[Fault]:
    """The names a fault of the item may have had in an earlier inspection, before it was renamed."""
    whom = "" if entry is None else _whom(entry)
    return {(item.key, whom), (item.was or item.key, whom)}


class _Builder:
    def __init__(self, record: Record, context: ReportContext) -> None:
        self.record = record
        self.context = context
        self.template: Template = record.published.template
        self.zone = ZoneInfo(record.site.zone)
        self.earlier = context.earlier[-EARLIER_SHOWN:]
        self.numbers = self.template.numbers
        self.actions = tuple(self._action(action) for action in record.actions)
        self.photos = photo_lines(record, context, self.numbers, self._worst_first())

    def report(self) -> ReportData:
        """One call, long as it is: the type checker then misses no field."""
        record, head, score, template = self.record, self.record.head, self.record.score, self.template
        scoring, standard = template.scoring, template.standard
        sections = self._sections()
        return ReportData(
            language=self.context.language,
            brand=self.context.brand,
            pictures=self.context.photos,
            superseded=self.context.superseded,
            voided=self.context.voided,
            earlier=self.earlier,
            template=template.id,
            version=template.version,
            title=self._in_language(template.title),
            approved_on=standard.approved_on if standard else None,
            approved_by=self._in_language(standard.approved_by) if standard else "",
            subject_kind=self._in_language(template.subject),
            level=record.sheet.level,
            demerit=scoring.model == "demerit",
            weighted=scoring.sections == "weighted",
            pass_mark=None if scoring.pass_mark is None else Fraction(scoring.pass_mark),
            bounds=bounds(template),
            radar=self._radar(),
            record=record.id,
            hash=record.hash,
            program=record.program,
            subject=record.subject.name if record.subject else "",
            site=record.site.id,
            sites=tuple(site.name for site in record.sites),
            inspector=record.people.get(head.inspector, ""),
            method=head.method,
            visited_at=self._local(head.visited_at),
            started_at=self._local(head.started_at),
            finished_at=self._local(record.finished_at),
            practice=head.practice,
            supersedes=head.supersedes,
            reason=head.reason,
            signatures=self._signatures(),
            comment=record.comment,
            incomplete_reason=record.incomplete_reason,
            total=score.total,
            demerits=score.demerits,
            outcome=score.outcome,
            grade=self._in_language(score.grade.label) if score.grade else "",
            sections=sections,
            dimensions=self._dimensions(),
            failed=self._failed(sections),
            photos=tuple(self.photos.values()),
            actions=tuple(sorted(self.actions, key=lambda action: action.due or date.max)),
            actions_as_of=self.context.actions.at if self.context.actions else None,
            put_right=self._put_right(),
        )

    def _sections(self) -> tuple[SectionLine, ...]:
        """Those that have something to show."""
        lines = (self._section(place, section) for place, section in enumerate(self.template.sections))
        return tuple(line for line in lines if line.items)

    def _dimensions(self) -> tuple[DimensionLine, ...]:
        points = self.record.score.dimensions
        return tuple(
            DimensionLine(each.key, self._in_language(each.label), points[each.key])
            for each in self.template.dimensions
            if each.key in points
        )

    def _section(self, place: int, section: Section) -> SectionLine:
        result = self.record.score.sections[place]
        before = self.earlier[-1].sections.get(section.key) if self.earlier else None
        if section.repeat is None:
            groups: tuple[Group, ...] = (Group(None, None, self._items(section, None)),)
        else:
            points = {entry.entry: entry.points for entry in result.entries}
            groups = tuple(
                Group(entry.title, points.get(entry.id), self._items(section, entry))
                for entry in self.record.sheet.entries_of(section.key)
            )
        title = self._in_language(section.title)
        return SectionLine(place + 1, section.key, title, result.points, before, groups)

    def _items(self, section: Section, entry: Entry | None) -> tuple[ItemLine, ...]:
        scores = self.record.score.items
        addresses = ((item, Address(item.key, entry.id if entry else None)) for item in section.items)
        return tuple(
            self._item(item, entry, scores[address]) for item, address in addresses if address in scores
        )

    def _item(self, item: Item, entry: Entry | None, score: ItemScore) -> ItemLine:
        address = score.address
        answer = self.record.sheet.answer(address)
        return ItemLine(
            number=self.numbers[item.key],
            address=address,
            was=item.was,
            entry_title=entry.title if entry else "",
            kind=item.type,
            text=self._in_language(item.text),
            criterion=self._in_language(item.guidance),
            critical=item.critical,
            scored=item.scored,
            mark=mark_of(item, score),
            value=answer.value,
            labels=tuple(self._in_language(label) for label in labels(self.template, item, answer)),
            unit=self._in_language(item.unit) if isinstance(item, NumberItem) else "",
            earned=score.points.earned,
            possible=score.points.possible,
            failed=score.failed,
            times=self._times(item, entry) if score.failed else 0,
            note=answer.note,
            in_bulk=answer.in_bulk and answer.given,
            photos=tuple(self.photos[photo.id] for photo in self.record.sheet.photos_of(address)),
            actions=tuple(action for action in self.actions if action.address == address),
        )

    def _times(self, item: Item, entry: Entry | None) -> int:
        """In how many inspections in a row the item failed, this one included; 0 without an earlier one."""
        if not self.earlier:
            return 0
        names = _names(item, entry)
        times = 1
        for earlier in reversed(self.earlier):
            if not names & earlier.failed:
                break
            times += 1
        return times

    def _failed(self, sections: Iterable[SectionLine]) -> tuple[ItemLine, ...]:
        order = {address: place for place, address in enumerate(self._worst_first())}
        failed = (item for section in sections for item in section.items if item.failed)
        return tuple(sorted(failed, key=lambda item: order[item.address]))

    def _worst_first(self) -> list[Address]:
        """The failed items: critical first, then by points lost, then in the template's order."""
        scores = self.record.score.items

        def place(address: Address) -> tuple[bool, Fraction]:
            score = scores[address]
            possible, earned = score.points.possible, score.points.earned
            return not score.critical, -earned if possible is None else earned - possible

        return sorted(self.record.score.failed, key=place)

    def _action(self, action: ProposedAction) -> ActionLine:
        named = self.record.people.get(action.person, "") if action.person else ""
        item = self.template.item_by_key[action.address.item]
        action = worded(action, item, self.context.language)
        return ActionLine(
            what=action.what,
            responsible=named or action.owner,
            due=action.due,
            urgent=action.due is not None and action.due <= self.record.visited_on,
            item=self.numbers[action.address.item],
            address=action.address,
            followed=self.context.actions.by_proposal.get(action.id) if self.context.actions else None,
        )

    def _put_right(self) -> tuple[str, ...]:
        """Numbers of the items that failed last time, were judged again, and did not fail."""
        if not self.earlier:
            return ()
        before = self.earlier[-1].failed
        entries = {entry.id: entry for entry in self.record.sheet.entries}
        return tuple(
            self.numbers[address.item]
            for address, score in self.record.score.items.items()
            if score.state is State.ANSWERED
            and not score.failed
            and before & _names(self.template.item_by_key[address.item], entries.get(address.entry or ""))
        )

    def _signatures(self) -> tuple[SignatureLine, ...]:
        """In the order of the template's slots."""
        slots = {slot.key: slot for slot in self.template.signatures or ()}
        places = {key: place for place, key in enumerate(slots)}
        signed = sorted(self.record.signatures, key=lambda each: places.get(each.slot, len(places)))
        return tuple(
            SignatureLine(
                role=self._in_language(slots[signature.slot].role) if signature.slot in slots else "",
                statement=self._in_language(slots[signature.slot].statement)
                if signature.slot in slots
                else "",
                name=signature.name,
                strokes=signature.strokes,
                at=self._local(signature.at) if signature.at else None,
                absent=signature.absent,
            )
            for signature in signed
        )

    def _radar(self) -> bool:
        """A template whose scored items are all ratings, in three to eight sections, is shown as a radar."""
        scored = [section for section in self.record.score.sections if section.points.percent is not None]
        ratings = all(isinstance(item, RatingItem) for item in self.template.items() if item.scored)
        return ratings and len(scored) in RADAR_AXES

    def _in_language(self, text: Texts | None) -> str:
        return text.in_(self.context.language) if text else ""

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self.zone) if at.tzinfo else at
