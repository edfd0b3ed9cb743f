"""The writers of report files and the reader of lists, as the use cases call them.

What is heavy is imported when it is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from inspector.analysis.gathered import Gathered
from inspector.analysis.periods import Period
from inspector.analysis.visits import Visit
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.schedules import CalendarEntry
from inspector.checklists.subject_lists import Table
from inspector.checklists.template import Template
from inspector.reports.build import build_report, earlier_of
from inspector.reports.data import Brand, Layout, PhotoLine, ReportData, ReportSource


class Writers:
    """Each file appears whole or not at all. A file of somebody else is only read."""

    def pdf(
        self,
        source: ReportSource,
        path: Path,
        layout: Layout = Layout.FULL,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        from inspector.reports.pdf.document import write_pdf

        write_pdf(_data(source), path, layout=layout, progress=progress, cancelled=cancelled)

    def workbook(
        self,
        sources: Iterable[ReportSource],
        path: Path,
        language: str,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        *,
        earlier: Callable[[Gathered], Iterable[Visit]] | None = None,
        period: Period | None = None,
        filters: Sequence[str] = (),
    ) -> None:
        from inspector.reports.excel.workbook import write_workbook

        write_workbook(
            map(_data, sources),
            path,
            language,
            earlier=earlier,
            period=period,
            filters=filters,
            progress=progress,
            cancelled=cancelled,
        )

    def answers_csv(
        self,
        sources: Iterable[ReportSource],
        path: Path,
        language: str,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        from inspector.reports.flat_files import write_csv

        write_csv(map(_data, sources), path, language, progress=progress, cancelled=cancelled)

    def answers_json(
        self,
        sources: Iterable[ReportSource],
        path: Path,
        language: str,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        from inspector.reports.flat_files import write_json

        write_json(map(_data, sources), path, language, progress=progress, cancelled=cancelled)

    def photo_files(
        self,
        sources: Iterable[ReportSource],
        folder: Path,
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> tuple[PhotoLine, ...]:
        from inspector.reports.flat_files import write_photos

        return write_photos(map(_data, sources), folder, progress=progress, cancelled=cancelled)

    def gather(
        self,
        sources: Iterable[ReportSource],
        progress: Callable[[int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Gathered:
        from inspector.reports.gather import gather

        return gather(map(_data, sources), progress, cancelled)

    def pack(
        self,
        gathered: Gathered,
        path: Path,
        language: str,
        brand: Brand,
        period: Period | None = None,
        earlier: Sequence[Visit] = (),
        charts: Sequence[bytes] = (),
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        from inspector.reports.pdf.pack.document import draw_pack

        draw_pack(
            gathered,
            path,
            language,
            brand,
            period=period,
            earlier=earlier,
            charts=charts,
            cancelled=cancelled,
        )

    def calendar(self, entries: Sequence[CalendarEntry], path: Path, name: str) -> None:
        from inspector.reports.calendar_file import write_calendar

        write_calendar(entries, path, name)

    def briefing(self, template: Template, brand: Brand, language: str, path: Path) -> None:
        from inspector.reports.pdf.briefing import write_briefing

        write_briefing(template, brand, language, path)

    def blank_form(self, published: PublishedTemplate, brand: Brand, language: str, path: Path) -> None:
        from inspector.reports.pdf.printed.blank_form import write_blank_form

        write_blank_form(published, brand, language, path)

    def handbook(
        self,
        published: PublishedTemplate,
        pictures: Mapping[str, Path],
        brand: Brand,
        language: str,
        path: Path,
    ) -> None:
        from inspector.reports.pdf.printed.handbook import write_handbook

        write_handbook(published, pictures, brand, language, path)

    def tables(self, path: Path) -> tuple[Table, ...]:
        from inspector.reports.lists import read_tables

        return read_tables(path)


def _data(source: ReportSource) -> ReportData:
    earlier = tuple(map(earlier_of, source.earlier))
    return build_report(source.record, replace(source.context, earlier=earlier))
