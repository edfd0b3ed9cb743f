"""What the list shows, read away from the screen, and narrowed and sorted in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from math import inf

from inspector.checklists.method import Method
from inspector.checklists.template import Template
from inspector.services.archive import OpenDraft
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.session import Session
from inspector.ui.inspections.behind import Behind
from inspector.ui.results import Result, result_of


class Show(StrEnum):
    FINISHED = "finished"
    DRAFTS = "drafts"
    FAILED = "failed"


class Sort(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    LOWEST = "lowest"
    HIGHEST = "highest"
    SUBJECT = "subject"


class Period(StrEnum):
    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


NO_RANK = inf  # without a score, last in either order
DAYS = {Period.TODAY: 0, Period.WEEK: 6, Period.MONTH: 29, Period.QUARTER: 89, Period.YEAR: 364}


@dataclass(frozen=True, slots=True)
class RecordItem:
    """A record with its template; `words` is what a search looks in. The result is worked out when seen."""

    row: RecordRow
    template: Template
    words: str

    @property
    def result(self) -> Result:
        return result_of(self.row, self.template)

    @property
    def rank(self) -> float | None:
        """What it is sorted by; None without a percent."""
        return None if self.row.percent is None else float(Fraction(self.row.percent))

    @property
    def score(self) -> float | None:
        """The percent, in the demerit model the points."""
        return self.rank if self.row.demerits is None else float(Fraction(self.row.demerits))

    @property
    def counts(self) -> bool:
        """Whether it counts in exports: not practice, void or superseded."""
        row = self.row
        return not (row.practice or row.void or row.superseded_by)


@dataclass(frozen=True, slots=True)
class DraftItem:
    draft: OpenDraft
    words: str


Item = RecordItem | DraftItem


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything chosen above the list. `counting` leaves out what is practice, void or superseded. `behind`
    is what a chart asked for, in place of the filters."""

    show: Show = Show.FINISHED
    words: tuple[str, ...] = ()
    sort: Sort = Sort.NEWEST
    template: str | None = None
    site: str | None = None
    method: Method | None = None
    period: Period = Period.ANY
    counting: bool = False
    behind: Behind | None = None

    def filter(self, today: date) -> Filter:
        """What storage narrows by."""
        if self.behind is not None:
            return self.behind.filter
        days = DAYS.get(self.period)
        return Filter(
            template=self.template,
            site=self.site,
            method=self.method,
            since=None if days is None else today - timedelta(days=days),
            all=not self.counting,
        )

    @property
    def narrowed(self) -> int:
        """How many of the filters behind the button are set."""
        chosen = (self.template, self.site, self.method, self.counting or None, self.behind)
        return sum(each is not None for each in chosen) + (self.period is not Period.ANY)

    def without_filters(self) -> Wanted:
        return replace(
            self,
            template=None,
            site=None,
            method=None,
            period=Period.ANY,
            counting=False,
            behind=None,
            words=(),
        )


@dataclass(frozen=True, slots=True)
class Loaded:
    records: tuple[RecordItem, ...] = ()
    drafts: tuple[DraftItem, ...] = field(default=())


def load(session: Session, filter_: Filter) -> Loaded:
    """Read records and drafts; safe in a thread."""
    records = []
    for row in session.archive.records(filter_):
        template = session.library.get(row.template).template
        words = _words(row.subject_name, *row.site_path, row.inspector_name, row.id, *row.title.values())
        records.append(RecordItem(row, template, words))
    return Loaded(tuple(records), tuple(_draft_item(draft) for draft in session.archive.drafts()))


def narrowed(loaded: Loaded, wanted: Wanted) -> list[Item]:
    """The items to list, in their order."""
    if wanted.show is Show.DRAFTS:
        return [item for item in loaded.drafts if _holds(item, wanted.words)]
    records = [item for item in loaded.records if _holds(item, wanted.words)]
    if wanted.behind is not None:
        behind = wanted.behind
        records = [item for item in records if behind.holds(item.score)]
    if wanted.show is Show.FAILED:
        records = [item for item in records if item.row.outcome == "fail"]
    return list(_sorted(records, wanted.sort))


def _sorted(records: Sequence[RecordItem], sort: Sort) -> Iterable[RecordItem]:
    """They come newest first; those without a score stand last by score."""
    match sort:
        case Sort.NEWEST:
            return records
        case Sort.OLDEST:
            return reversed(records)
        case Sort.SUBJECT:
            return sorted(records, key=lambda item: item.row.subject_name.casefold())
        case Sort.LOWEST:
            return sorted(records, key=lambda item: NO_RANK if item.rank is None else item.rank)
        case Sort.HIGHEST:
            return sorted(records, key=lambda item: NO_RANK if item.rank is None else -item.rank)


def _draft_item(draft: OpenDraft) -> DraftItem:
    subject = draft.subject.name if draft.subject else ""
    titles = [text for _, text in draft.published.template.title.by_language]
    return DraftItem(draft, _words(subject, draft.site.name, draft.inspector.name, *titles))


def _words(*parts: str) -> str:
    return " ".join(parts).casefold()


def _holds(item: Item, words: tuple[str, ...]) -> bool:
    return all(word in item.words for word in words)
