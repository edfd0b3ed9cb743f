"""What comparisons need beside the inspections themselves: the visits that came before."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from inspector.analysis.gathered import Gathered
from inspector.analysis.periods import Period
from inspector.analysis.visits import Visit
from inspector.checklists.score import Outcome, Points
from inspector.services.archive import Archive
from inspector.services.ports.records import Filter, RecordRow

_TREND = timedelta(days=366)


def visits_before(archive: Archive, gathered: Gathered, period: Period | None) -> list[Visit]:
    """The visits before the period that can be compared with what was gathered: by the same template and
    method, at the same sites. They reach back over the period before it, and a year from its end."""
    period = period or gathered.period
    since = min(period.before().first, _back(period.last))
    alike = {(visit.template, visit.method, visit.site) for visit in gathered.visits}
    return [
        row_visit(row)
        for template in sorted(gathered.standards)
        for row in archive.records(Filter(template=template, since=since, until=_back(period.first, 1)))
        if (row.template.id, row.method, row.site) in alike
    ]


def row_visit(row: RecordRow) -> Visit:
    """A visit with its score only: a row of the list has neither points nor sections nor failed items."""
    percent = None if row.percent is None else Fraction(row.percent)
    return Visit(
        record=row.id,
        site=row.site,
        path=row.site_path,
        subject=row.subject_name,
        template=row.template.id,
        version=row.template.version,
        method=row.method,
        visited_on=row.visited_on,
        points=Points(Fraction(0), None, percent),
        demerits=None if row.demerits is None else Fraction(row.demerits),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        sections={},
        dimensions={},
        failed=(),
        critical=0,
    )


def _back(day: date, days: int = _TREND.days) -> date:
    """So many days earlier, as far as there are dates."""
    return date.fromordinal(max(day.toordinal() - days, 1))
