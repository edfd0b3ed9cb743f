"""Sheet Summary: the figures of everything, a row a site and template, and charts of the cells.

Templates are never averaged together: where there are several, each has a row of its own below the table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from openpyxl.utils import get_column_letter

from inspector.analysis.intervals import Interval
from inspector.analysis.summary import summarize
from inspector.reports.data import Brand
from inspector.reports.excel.cells import CHANGE, PERCENT, POINTS, SUM, WHOLE, share
from inspector.reports.excel.charts import MOST_BARS, add_bars
from inspector.reports.excel.columns import Column, Look
from inspector.reports.excel.pairs import add_pairs
from inspector.reports.excel.rules import colour_rule
from inspector.reports.excel.sheet import Book, Sheet
from inspector.reports.excel.styles import BETTER, FAULT, QUIET, WORSE
from inspector.reports.excel.tally import SiteLine, Tally, TemplateTally
from inspector.reports.flat import number
from inspector.reports.words import Words


@dataclass(frozen=True)
class Line:
    """A row: a site's inspections by one template."""

    template: TemplateTally
    site: SiteLine

    @property
    def is_below(self) -> bool:
        return self.template.is_below(self.site.summary.score.mean)


@dataclass(frozen=True)
class _Part:
    """A column with what it shows of a row."""

    column: Column
    value: Callable[[Line], Any]


def summary_sheet(book: Book, tally: Tally, brand: Brand, words: Words) -> None:
    lines = [Line(template, site) for template in tally.in_order for site in template.lines()]
    parts = _parts(tally, words)
    columns = [part.column for part in parts]
    intro = _intro(tally, brand, words)
    sheet = Sheet(book, words("xl_summary"), columns, "Summary", place=0, frozen=1, intro=intro)
    for line in lines:
        sheet.add([part.value(line) for part in parts])
    heads = [column.head for column in columns]
    means = {heads.index(key) for key in (words("xl_mean"), words("xl_demerits")) if key in heads}
    for place in means:
        _colour(sheet, place, lines, lambda line: line.is_below, colour_rule("TRUE", FAULT))
    change = heads.index(words("xl_change"))
    _colour(sheet, change, lines, _is_better, colour_rule("TRUE", None, BETTER))
    _colour(sheet, change, lines, _is_worse, colour_rule("TRUE", None, WORSE))
    sheet.close()
    if len(tally.templates) > 1:
        _add_all(sheet, tally, parts, words)
    add_pairs(sheet, tally.in_order, heads.index("n") + 1, words)
    if words("xl_mean") in heads:
        _add_charts(sheet, sheet.letters[heads.index(words("xl_mean"))], lines, words)


def _parts(tally: Tally, words: Words) -> list[_Part]:
    """The columns; those of percents or demerit points only where a template has them."""
    several = len(tally.templates) > 1
    demerit = any(template.demerit for template in tally.in_order)
    percent = not demerit or any(not template.demerit for template in tally.in_order)
    parts = [
        _Part(Column(words("site"), 28), lambda line: line.site.name),
        _Part(Column(words("xl_path"), 32), lambda line: " / ".join(line.site.rank.path[:-1]) or None),
    ]
    if several:
        parts.append(_Part(Column(words("xl_template"), 28), lambda line: line.template.title))
    parts.append(_Part(Column("n", 8, WHOLE), lambda line: line.site.summary.visits))
    if percent:
        parts += _percents(words)
    if demerit:
        parts += _demerits(words)
    parts += [
        _Part(Column(words("failed_items"), 11, WHOLE), lambda line: line.site.summary.failed),
        _Part(Column(words("xl_critical"), 11, WHOLE), lambda line: line.site.summary.critical),
        _Part(Column(words("xl_change"), 10, CHANGE), _change),
        _Part(Column(words("xl_rank"), 9, WHOLE), _rank),
    ]
    return parts


def _percents(words: Words) -> list[_Part]:
    def of(figure: Callable[[Line], Any]) -> Callable[[Line], Any]:
        return lambda line: None if line.template.demerit else figure(line)

    return [
        _Part(Column(words("xl_mean"), 11, PERCENT), of(lambda line: share(line.site.summary.score.mean))),
        _Part(Column(words("xl_low"), 11, PERCENT), of(lambda line: share(_ends(line)[0]))),
        _Part(Column(words("xl_high"), 11, PERCENT), of(lambda line: share(_ends(line)[1]))),
        _Part(Column(words("xl_passed"), 11, PERCENT), lambda line: share(line.site.summary.pass_rate)),
        _Part(Column(words("points"), 11, SUM), of(lambda line: number(line.site.earned))),
        _Part(Column(words("xl_possible"), 11, SUM), of(lambda line: number(line.site.possible))),
        _Part(Column(words("xl_pooled"), 11, PERCENT), of(lambda line: share(line.site.summary.pooled))),
    ]


def _demerits(words: Words) -> list[_Part]:
    def of(figure: Callable[[Line], Any]) -> Callable[[Line], Any]:
        return lambda line: figure(line) if line.template.demerit else None

    low, high = words("xl_demerits_low"), words("xl_demerits_high")
    return [
        _Part(
            Column(words("xl_demerits"), 15, POINTS), of(lambda line: number(line.site.summary.score.mean))
        ),
        _Part(Column(low, 12, POINTS), of(lambda line: _ends(line)[0])),
        _Part(Column(high, 12, POINTS), of(lambda line: _ends(line)[1])),
    ]


def _ends(line: Line) -> Interval | tuple[None, None]:
    """The interval, cut where no score can be."""
    score = line.site.summary.score
    if score.interval is None or score.mean is None:
        return None, None
    low, high = max(score.interval.low, min(0.0, float(score.mean))), score.interval.high
    return Interval(low, high if line.template.demerit else min(high, max(100.0, float(score.mean))))


def _change(line: Line) -> float | None:
    change = line.site.summary.change
    return None if change is None else float(change.points)


def _rank(line: Line) -> int | str | None:
    """A number, or where chance leaves several ranks the range of them."""
    ranks = line.site.rank.ranks
    if ranks is None:
        return None
    return ranks[0] if ranks[0] == ranks[1] else f"{ranks[0]}–{ranks[1]}"


def _is_better(line: Line) -> bool:
    change = line.site.summary.change
    return change is not None and change.clear and (change.points > 0) != line.template.demerit


def _is_worse(line: Line) -> bool:
    change = line.site.summary.change
    return change is not None and change.clear and (change.points < 0) != line.template.demerit


def _add_all(sheet: Sheet, tally: Tally, parts: Sequence[_Part], words: Words) -> None:
    """Below the table the figures of each template over all its sites."""
    sheet.add_below([])
    for template in tally.in_order:
        line = Line(template, template.line_of_all(words("xl_all")))
        sheet.add_below([_all_cell(part.column, part.value(line)) for part in parts])


def _all_cell(column: Column, value: str | float | int | None) -> Look | None:
    if value is None:
        return None
    return Look(value, bold=True, format=column.format or "General", side=column.side)


def _add_charts(sheet: Sheet, mean: str, lines: Sequence[Line], words: Words) -> None:
    """A chart a template beside the table, below each other: the means by site, best above."""
    first = sheet.head_row + 1
    down = sheet.head_row
    beside = get_column_letter(len(sheet.columns) + 2)
    for _, group in groupby(lines, key=lambda line: line.template.id):
        rows = list(group)
        template = rows[0].template
        below = [line.is_below for line in rows[:MOST_BARS] if line.site.summary.score.mean is not None]
        if below and not template.demerit:
            last = first + len(below) - 1
            names, values = f"$A${first}:$A${last}", f"${mean}${first}:${mean}${last}"
            down += add_bars(sheet, f"{beside}{down}", _chart_title(template, words), names, values, below)
        first += len(rows)


def _chart_title(template: TemplateTally, words: Words) -> str:
    if template.pass_mark is None:
        return words("xl_chart", title=template.title)
    return words("xl_chart_mark", title=template.title, mark=words.points(template.pass_mark))


def _colour(
    sheet: Sheet, column: int, lines: Sequence[Line], holds: Callable[[Line], bool], rule: Any
) -> None:
    """Colour the cells of a column in the rows for which it holds."""
    letter, first = sheet.letters[column], sheet.head_row + 1
    cells = [f"{letter}{row}" for row, line in enumerate(lines, first) if holds(line)]
    if cells:
        sheet.ws.conditional_formatting.add(" ".join(cells), rule)


def _intro(tally: Tally, brand: Brand, words: Words) -> list[list[Look | None]]:
    """Title, what was chosen, and the figures of everything."""
    figures = _figures(tally, words)
    labels: list[Look | None] = []
    values: list[Look | None] = []
    for place, (label, figure, form) in zip((0, 1, 3, 5, 7, 9, 11), figures, strict=False):
        labels += [None] * (place - len(labels)) + [Look(label, colour=QUIET)]
        shown = None if figure is None else Look(figure, bold=True, size=13, format=form)
        values += [None] * (place - len(values)) + [shown]
    return [
        [Look(_title(tally, brand, words), bold=True, size=15)],
        [Look(_chosen(tally, words), colour=QUIET)],
        labels,
        values,
        [],
    ]


def _figures(tally: Tally, words: Words) -> list[tuple[str, float | int | None, str]]:
    """Counts of everything; means and the pass mark only of a single template."""
    all_ = summarize([visit for template in tally.in_order for visit in template.visits])
    counts: list[tuple[str, float | int | None, str]] = [
        (words("failed_items"), all_.failed, WHOLE),
        (words("xl_critical"), all_.critical, WHOLE),
    ]
    inspections = (words("xl_inspections"), all_.visits, WHOLE)
    if len(tally.templates) != 1:
        return [inspections, *counts]
    [template] = tally.in_order
    mark = number(template.pass_mark) if template.demerit else share(template.pass_mark)
    return [
        inspections,
        (words("xl_mean_inspections"), None if template.demerit else share(all_.score.mean), PERCENT),
        (words("xl_pooled"), share(all_.pooled), PERCENT),
        (words("xl_passed"), share(all_.pass_rate), PERCENT),
        *counts,
        (words("xl_pass_mark"), mark, POINTS if template.demerit else PERCENT),
    ]


def _title(tally: Tally, brand: Brand, words: Words) -> str:
    templates = tally.in_order
    titles = words.listed(template.title for template in templates) or words("xl_inspections")
    if len(templates) == 1 and len(templates[0].versions) == 1:
        titles = words("standard_version", title=titles, version=templates[0].newest)
    return words("xl_titled", brand=brand.name, titles=titles) if brand.name else titles


def _chosen(tally: Tally, words: Words) -> str:
    if tally.first is None or tally.last is None:
        return words("xl_none")
    first, last = words.date(tally.first), words.date(tally.last)
    period = first if first == last else words("xl_period", first=first, last=last)
    methods = [words.lower(words(f"method_{method}")) for method in sorted(tally.methods)]
    sites = len({visit.site for template in tally.in_order for visit in template.visits})
    return words.listed([period, *methods, words.plural("xl_site_count", sites)])
