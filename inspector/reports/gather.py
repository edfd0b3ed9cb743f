"""From reports to visits: what is kept of each report while they go by, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import CancelledError

from inspector.analysis.gathered import Gathered
from inspector.analysis.standards import Named, Standard
from inspector.analysis.visits import Visit
from inspector.reports.data import ReportData


def gather(
    reports: Iterable[ReportData],
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Gathered:
    """Take from each report what a comparison needs and let the report go. Practice, superseded and void ones
    are only counted. `cancelled` is asked before each report, and CancelledError raised if it says so."""
    gathered = Gathered()
    for done, data in enumerate(reports, 1):
        if cancelled and cancelled():
            raise CancelledError
        if data.practice or data.superseded or data.voided:
            gathered.left_out += 1
        else:
            gathered.add(visit_of(data), standard_of(data), data.finished_at, data.program)
        if progress:
            progress(done)
    return gathered


def visit_of(data: ReportData) -> Visit:
    return Visit(
        record=data.record,
        site=data.site,
        path=data.sites,
        subject=data.subject,
        template=data.template,
        version=data.version,
        method=data.method,
        visited_on=data.visited_at.date(),
        points=data.total,
        demerits=data.demerits,
        outcome=data.outcome,
        sections={section.key: section.points.percent for section in data.sections},
        dimensions={dimension.key: dimension.points.percent for dimension in data.dimensions},
        failed=tuple(item.address.item for item in data.failed),
        critical=len(data.criticals),
    )


def standard_of(data: ReportData) -> Standard:
    return Standard(
        template=data.template,
        version=data.version,
        title=data.title,
        demerit=data.demerit,
        pass_mark=data.pass_mark,
        bounds=data.bounds,
        sections={section.key: Named(str(section.number), section.title) for section in data.sections},
        dimensions={dimension.key: Named("", dimension.label) for dimension in data.dimensions},
        items={item.address.item: Named(item.number, item.text) for item in data.items},
        was={item.address.item: item.was for item in data.items if item.was},
    )
