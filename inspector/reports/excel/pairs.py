"""Below the summary: the sites that differ beyond chance, pair by pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice

from inspector.analysis.pairs import Pair, Pairs
from inspector.reports.excel.cells import CHANGE
from inspector.reports.excel.columns import Look
from inspector.reports.excel.sheet import Sheet
from inspector.reports.excel.styles import QUIET
from inspector.reports.excel.tally import TemplateTally
from inspector.reports.words import Words

MOST = 100
"""Pairs that stand there; how many are left out is said."""
CHANCE = '[<0.001]"< 0.001";0.000'


def add_pairs(sheet: Sheet, templates: Sequence[TemplateTally], first: int, words: Words) -> None:
    """A block a template that has such pairs; the figures stand from the column `first` on."""
    for template in templates:
        pairs = template.pairs()
        clear = int(pairs.clear.sum())
        if not clear:
            continue
        title = template.title if len(templates) > 1 else ""
        sheet.add_below([])
        sheet.add_below([Look(" · ".join(filter(None, (words("xl_pairs"), title))), bold=True)])
        heads = (words("xl_difference"), words("xl_low"), words("xl_high"), "p")
        sides = [Look(head, colour=QUIET, side="right") for head in heads]
        names = [Look(words(key), colour=QUIET) for key in ("xl_better", "xl_worse")]
        sheet.add_below(_row(names, sides, first))
        known = {line.rank.site: line.name for line in template.lines()}
        for pair in islice(_clear(pairs), MOST):
            names = [Look(known[site]) for site in (pair.better, pair.worse)]
            sheet.add_below(_row(names, _figures(pair, demerit=template.demerit), first))
        if clear > MOST:
            sheet.add_below([Look(words("xl_pairs_more", n=clear - MOST), colour=QUIET)])


def _clear(pairs: Pairs) -> Iterator[Pair]:
    """The best sites first."""
    for (row, better), (column, worse) in combinations(enumerate(pairs.sites), 2):
        if pairs.clear[row, column]:
            yield pairs.pair(better, worse)


def _figures(pair: Pair, *, demerit: bool) -> list[Look]:
    """Of what the better one lies above the other: by demerits below it."""
    points, interval = float(pair.difference.points), pair.difference.interval
    assert interval is not None  # sites with a rank have two visits
    ends = [points, *interval] if not demerit else [-points, -interval.high, -interval.low]
    figures = [Look(end, format=CHANGE, side="right") for end in ends]
    return [*figures, Look(pair.p, format=CHANCE, side="right")]


def _row(names: Sequence[Look], figures: Sequence[Look], first: int) -> list[Look | None]:
    return [*names, *[None] * (first - len(names)), *figures]
