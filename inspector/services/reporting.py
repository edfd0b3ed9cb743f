"""Reports: what they show is put together here, how they are written is the reports room's."""

from __future__ import annotations

import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from inspector.analysis.gathered import Gathered
from inspector.analysis.periods import Period
from inspector.checklists.display import bounds, shown
from inspector.checklists.followed import ActionsAsOf
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.record import Record
from inspector.checklists.template import Template
from inspector.errors import InputError, NotFoundError, StorageError, WorldError
from inspector.files import writing
from inspector.reports.data import Brand, Layout, PhotoLine, ReportContext, ReportSource, Superseded, Voided
from inspector.services.archive import Archive
from inspector.services.clock import Clock, now
from inspector.services.comparing import visits_before
from inspector.services.followed_up import actions_as_of
from inspector.services.library import Library
from inspector.services.ports.records import RecordRow
from inspector.services.ports.workspace import Workspace
from inspector.services.preferences import Preferences
from inspector.services.report_writers import Cancelled, Counting, Progress, ReportWriters
from inspector.services.sample import TEMPLATE, Names, sample

log = logging.getLogger(__name__)

LeaveOut = Callable[[str, WorldError], None]
"""Told the id of an inspection that is left out of a file of many, and why."""

LONGEST_PART = 80
# What some system does not take, and marks of direction, which make a name look like another.
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+')


@dataclass(frozen=True)
class Reporting:
    workspace: Workspace
    library: Library
    archive: Archive
    preferences: Preferences
    writers: ReportWriters
    clock: Clock = now

    def as_of(self, moment: datetime) -> Reporting:
        """The same, to tell how actions stood at `moment`."""
        return replace(self, clock=lambda: moment)

    def source(self, record_id: str, language: str, *, alone: bool = False) -> ReportSource:
        """What the report of one record is made from; `alone` without the earlier ones of its subject."""
        record = self.archive.record(record_id)
        row = self.archive.row(record_id)
        if row is None:
            raise NotFoundError("record-unknown", f"There is no record {record_id}.", record=record_id)
        earlier = () if alone else tuple(self._earlier(record))
        context = ReportContext(
            language=language,
            brand=self.brand(),
            photos=self.workspace.photos,
            photo_details=self.preferences.photo_details(),
            superseded=self._superseded(row),
            voided=self._voided(row),
            actions=self._actions(record),
        )
        return ReportSource(record, earlier, context)

    def _earlier(self, record: Record) -> Iterator[Record]:
        """The earlier records of the subject. One that is not as it was sealed is no measure for this one."""
        for row in self.archive.history(record):
            try:
                yield self.archive.record(row.id)
            except InputError as error:
                log.warning("left out of the change since the last inspections: %s", error.message)

    def sources(
        self,
        record_ids: Iterable[str],
        language: str,
        leave_out: LeaveOut | None = None,
        *,
        alone: bool = False,
    ) -> Iterator[ReportSource]:
        """What a file of many is made from, one after the other. Where `leave_out` is given, it is told of
        each that cannot be read, and the others go on; else that is a WorldError."""
        for id_ in record_ids:
            try:
                source = self.source(id_, language, alone=alone)
            except StorageError:
                raise
            except WorldError as error:
                if leave_out is None:
                    raise
                leave_out(id_, error)
            else:
                yield source

    def write_pdf(
        self,
        record_id: str,
        language: str,
        path: Path,
        layout: Layout = Layout.FULL,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        source = self.source(record_id, language)
        with writing(path):
            self.writers.pdf(source, path, layout, progress, cancelled)

    def write_workbook(
        self,
        record_ids: Sequence[str],
        language: str,
        path: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        *,
        period: Period | None = None,
        filters: Sequence[str] = (),
        leave_out: LeaveOut | None = None,
    ) -> None:
        """One workbook of many records, with changes against the visits before the period; progress counts
        records. `filters` says, line by line in `language`, how the records were chosen."""
        with writing(path):
            self.writers.workbook(
                self.sources(record_ids, language, leave_out),
                path,
                language,
                _counted(progress, record_ids),
                cancelled,
                earlier=lambda gathered: visits_before(self.archive, gathered, period),
                period=period,
                filters=filters,
            )

    def write_csv(
        self,
        record_ids: Sequence[str],
        language: str,
        path: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        *,
        leave_out: LeaveOut | None = None,
    ) -> None:
        """All answers of the records, a row each; progress counts records."""
        with writing(path):
            sources = self.sources(record_ids, language, leave_out)
            counted = _counted(progress, record_ids)
            self.writers.answers_csv(sources, path, language, counted, cancelled)

    def write_json(
        self,
        record_ids: Sequence[str],
        language: str,
        path: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        *,
        leave_out: LeaveOut | None = None,
    ) -> None:
        """All answers of the records, an object each; progress counts records."""
        with writing(path):
            sources = self.sources(record_ids, language, leave_out)
            counted = _counted(progress, record_ids)
            self.writers.answers_json(sources, path, language, counted, cancelled)

    def write_photos(
        self,
        record_ids: Sequence[str],
        folder: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        *,
        leave_out: LeaveOut | None = None,
    ) -> tuple[PhotoLine, ...]:
        """The photos of the records as they are shown, never the originals, into a folder that is not there
        yet; the names are those in the flat answers. Returns those that are missing or cannot be shown."""
        with writing(folder):
            sources = self.sources(record_ids, "en", leave_out)
            return self.writers.photo_files(sources, folder, _counted(progress, record_ids), cancelled)

    def write_pack(
        self,
        record_ids: Sequence[str],
        language: str,
        path: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        *,
        period: Period | None = None,
        charts: Sequence[bytes] = (),
        leave_out: LeaveOut | None = None,
    ) -> None:
        """One PDF that compares the sites of many records, a part for each template; progress counts records.
        Without a period it is from the first visit to the last. `charts` are PNG pictures that end it."""
        gathered = self.gather(record_ids, language, progress, cancelled, leave_out=leave_out)
        self.write_gathered(gathered, language, path, cancelled, period=period, charts=charts)

    def gather(
        self,
        record_ids: Sequence[str],
        language: str,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        *,
        leave_out: LeaveOut | None = None,
    ) -> Gathered:
        """What a pack is made from, small enough to pass between processes; `Gathered.join` puts several
        together, in the order of the records."""
        sources = self.sources(record_ids, language, leave_out, alone=True)
        return self.writers.gather(sources, _counted(progress, record_ids), cancelled)

    def write_gathered(
        self,
        gathered: Gathered,
        language: str,
        path: Path,
        cancelled: Cancelled | None = None,
        *,
        period: Period | None = None,
        charts: Sequence[bytes] = (),
    ) -> None:
        """The pack of what was gathered, with changes against the visits before the period. InputError where
        none of it counts."""
        if not gathered.visits:
            raise InputError("nothing-to-compare", "None of these inspections counts in a comparison.")
        earlier = visits_before(self.archive, gathered, period)
        with writing(path):
            self.writers.pack(gathered, path, language, self.brand(), period, earlier, charts, cancelled)

    def write_briefing(self, template: Template, language: str, path: Path) -> None:
        """What a template tells before the start, on paper: purpose, what to bring back, scenes."""
        with writing(path):
            self.writers.briefing(template, self.brand(), language, path)

    def write_blank_form(self, published: PublishedTemplate, language: str, path: Path) -> None:
        """A form of the template to fill in by pen."""
        with writing(path):
            self.writers.blank_form(published, self.brand(), language, path)

    def write_handbook(self, published: PublishedTemplate, language: str, path: Path) -> None:
        """The template as a handbook for training; a reference picture that is gone is said so in it."""
        pictures = {}
        for name, sha256 in published.pictures.items():
            with suppress(NotFoundError):
                pictures[name] = self.workspace.photos.path(sha256)
        with writing(path):
            self.writers.handbook(published, pictures, self.brand(), language, path)

    def write_sample(
        self, names: Names, language: str, path: Path, cancelled: Cancelled | None = None
    ) -> None:
        """A report of an invented inspection, to show what the brand looks like."""
        record = sample(self.library.newest(TEMPLATE), names)
        source = ReportSource(record, (), ReportContext(language=language, brand=self.brand()))
        with writing(path):
            self.writers.pdf(source, path, Layout.FULL, None, cancelled)

    def file_name(self, row: RecordRow, ending: str) -> str:
        """A name that says site, subject, date and score: "Harbour Hotel, 412, 2026-11-17, 91.3 %.pdf"."""
        score = row.demerits if row.demerits is not None else f"{self.shown_percent(row)} %"
        parts = [row.site_path[-1], row.subject_name, row.visited_on.isoformat(), score]
        return ", ".join(name for part in parts if (name := safe_name(part))) + ending

    def file_names(self, rows: Iterable[RecordRow], ending: str) -> list[str]:
        """A name for each, to lie in one folder: where several are alike the later ones get a number."""
        given: Counter[str] = Counter()
        names = []
        for row in rows:
            name = self.file_name(row, "")
            alike = unicodedata.normalize("NFC", name).casefold()  # as some systems compare names
            given[alike] += 1
            names.append(f"{name}{ending}" if given[alike] == 1 else f"{name} ({given[alike]}){ending}")
        return names

    def shown_percent(self, row: RecordRow) -> str:
        """The percent as it is shown everywhere, with a decimal point; "–" for no score."""
        template = self.library.get(row.template).template
        return shown(None if row.percent is None else Fraction(row.percent), bounds(template))

    def brand(self) -> Brand:
        brand = self.preferences.brand()
        logo = self.workspace.photos.path(brand.logo) if brand.logo else None
        default = Brand()
        return Brand(
            brand.name, logo, brand.colour or default.colour, brand.header, brand.footer, brand.paper
        )

    def _actions(self, record: Record) -> ActionsAsOf | None:
        with self.workspace.read() as kept:
            return actions_as_of(kept, record, self.clock())

    def _superseded(self, row: RecordRow) -> Superseded | None:
        if row.superseded_by is None:
            return None
        return Superseded(row.superseded_by, self.archive.record(row.superseded_by).finished_at.date())

    def _voided(self, row: RecordRow) -> Voided | None:
        voids = [event for event in self.archive.events(row.id) if event.kind == "void"]
        return Voided(voids[0].at.date(), voids[0].reason) if voids else None


def _counted(progress: Progress | None, record_ids: Sequence[str]) -> Counting | None:
    return progress and (lambda done: progress(done, len(record_ids)))


def safe_name(text: str) -> str:
    """A part of a file name every system takes, of at most 80 bytes: what people typed is never a path."""
    cleaned = _UNSAFE.sub("-", text).encode()[:LONGEST_PART].decode("utf-8", "ignore")
    return cleaned.strip(" .")
