"""What the use cases need of the writers of report files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from inspector.analysis.gathered import Gathered
from inspector.analysis.periods import Period
from inspector.analysis.visits import Visit
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.schedules import CalendarEntry
from inspector.checklists.template import Template
from inspector.reports.data import Brand, Layout, PhotoLine, ReportSource

Progress = Callable[[int, int], None]
"""Called with what is done and what there is to do."""
Counting = Callable[[int], None]
"""Called with what is done."""
Cancelled = Callable[[], bool]


class ReportWriters(Protocol):
    """The writers of the files. Each leaves a whole file or none."""

    def pdf(
        self,
        source: ReportSource,
        path: Path,
        layout: Layout = Layout.FULL,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None: ...

    def workbook(
        self,
        sources: Iterable[ReportSource],
        path: Path,
        language: str,
        progress: Counting | None = None,
        cancelled: Cancelled | None = None,
        *,
        earlier: Callable[[Gathered], Iterable[Visit]] | None = None,
        period: Period | None = None,
        filters: Sequence[str] = (),
    ) -> None: ...

    def answers_csv(
        self,
        sources: Iterable[ReportSource],
        path: Path,
        language: str,
        progress: Counting | None = None,
        cancelled: Cancelled | None = None,
    ) -> None: ...

    def answers_json(
        self,
        sources: Iterable[ReportSource],
        path: Path,
        language: str,
        progress: Counting | None = None,
        cancelled: Cancelled | None = None,
    ) -> None: ...

    def photo_files(
        self,
        sources: Iterable[ReportSource],
        folder: Path,
        progress: Counting | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[PhotoLine, ...]: ...

    def gather(
        self,
        sources: Iterable[ReportSource],
        progress: Counting | None = None,
        cancelled: Cancelled | None = None,
    ) -> Gathered: ...

    def pack(
        self,
        gathered: Gathered,
        path: Path,
        language: str,
        brand: Brand,
        period: Period | None = None,
        earlier: Sequence[Visit] = (),
        charts: Sequence[bytes] = (),
        cancelled: Cancelled | None = None,
    ) -> None: ...

    def calendar(self, entries: Sequence[CalendarEntry], path: Path, name: str) -> None: ...

    def briefing(self, template: Template, brand: Brand, language: str, path: Path) -> None: ...

    def blank_form(self, published: PublishedTemplate, brand: Brand, language: str, path: Path) -> None: ...

    def handbook(
        self,
        published: PublishedTemplate,
        pictures: Mapping[str, Path],
        brand: Brand,
        language: str,
        path: Path,
    ) -> None: ...
