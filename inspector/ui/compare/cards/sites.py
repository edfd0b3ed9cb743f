"""Sites: where it is good and where it is bad, as far as the visits can tell."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, product

from PySide6.QtCore import QCoreApplication

from inspector.analysis.axis import Axis, percent_axis, points_axis
from inspector.analysis.intervals import Difference
from inspector.analysis.ranking import SiteRank
from inspector.services.comparison.seen import Ranking as Seen
from inspector.services.session import Session
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.cards.pairs import PairFigures
from inspector.ui.compare.charts.ranking import Ranking, RankingChart, SiteRow, Trend
from inspector.ui.context import Context
from inspector.ui.language import listed, number, spaced

MOST, NAMED = 12, 3  # rows shown at first, half from each end; names in a sentence


class SitesCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = RankingChart()
        super().__init__(context, chart, chart.show_ranking)

    def title(self) -> str:
        return self.tr("Sites")

    def read(self, session: Session, asked: Asked) -> Content:
        seen = session.comparison.ranking(asked.which, asked.view.least, asked.period)
        ranks = sorted(seen.ranks, key=_by_pooled) if asked.pooled else seen.ranks
        rows = [self._row(rank, asked) for rank in ranks]
        axis = _axis(ranks, asked)
        # ranks, changes and verdicts are of means: beside pooled points they would mix the two
        verdicts = [] if asked.pooled else self._verdicts(seen, asked)
        notes = (*(sentence for sentence, _ in verdicts), *self._few(ranks, asked))
        figures = tuple(behind for _, behind in verdicts)
        whole = self._ranking(rows, axis, asked)
        if len(rows) <= MOST:
            return Content(whole, self._subtitle(asked), notes, figures=figures)
        ends = self._ranking([*rows[: MOST // 2], *rows[-MOST // 2 :]], axis, asked)
        deed = self.tr("Show all %n sites", "", len(rows))
        return Content(ends, self._subtitle(asked), notes, whole, deed, figures)

    # -- inside

    def _subtitle(self, asked: Asked) -> str:
        if asked.pooled:
            return self.tr("pooled points: all earned of all possible, inspections")
        if asked.demerit:
            return self.tr("mean of points, lower is better, 95\u00a0% interval, inspections")
        return self.tr("mean of percents, 95\u00a0% interval, inspections")

    def _ranking(self, rows: Sequence[SiteRow], axis: Axis, asked: Asked) -> Ranking:
        mark = asked.pass_mark
        target = None
        if mark is not None:
            text = self.tr("Target {mark}").format(mark=number(f"{float(mark):g}"))
            target = float(mark), text
        ticks = tuple((tick, number(f"{tick:g}")) for tick in axis.ticks())
        mean = self.tr("Pooled") if asked.pooled else self.tr("Mean")
        heads = (self.tr("n"), mean, self.tr("Change"), self.tr("Passed"))
        return Ranking(tuple(rows), axis, ticks, target, heads)

    def _row(self, rank: SiteRank, asked: Asked) -> SiteRow:
        summary, name = rank.summary, rank.path[-1]
        pooled = asked.pooled
        value = summary.pooled if pooled else summary.score.mean
        interval = None if pooled else summary.score.interval
        change, course = _change(None if pooled else summary.change, asked.demerit)
        return SiteRow(
            name=name,
            visits=str(summary.score.n),
            value=None if value is None else float(value),
            low=interval.low if interval else None,
            high=interval.high if interval else None,
            figure=words.figure(value, asked.bounds),
            standing=None if pooled else rank.standing,
            ranked=rank.ranks is not None,
            change=change,
            course=course,
            passed=words.share(summary.pass_rate),
            words=self._words(rank, value, asked),
            behind=asked.at_site(rank.site, name),
        )

    def _words(self, rank: SiteRank, value: Fraction | None, asked: Asked) -> tuple[str, ...]:
        summary = rank.summary
        said = words.score(value, demerit=asked.demerit, bounds=asked.bounds)
        lines = [" / ".join(rank.path), self.tr("%n inspections", "", summary.visits)]
        if asked.pooled:
            lines.append(self.tr("Pooled points: {score}").format(score=said))
        else:
            lines.append(self.tr("Mean: {score}").format(score=said))
            if summary.score.interval:
                lines.append(
                    self.tr("95\u00a0% interval: {range}").format(
                        range=words.between(*summary.score.interval)
                    )
                )
            if summary.change:
                lines.append(self._changed(summary.change))
        if summary.pass_rate is not None:
            lines.append(self.tr("Passed: {share}").format(share=words.share(summary.pass_rate)))
        if rank.ranks is None:
            lines.append(self.tr("Too few visits to rank"))
        elif not asked.pooled:
            lines.append(self._rank(*rank.ranks))
        return tuple(lines)

    def _rank(self, first: int, last: int) -> str:
        if first == last:
            return self.tr("Rank {rank}").format(rank=first)
        return self.tr("Rank {first} to {last}").format(first=first, last=last)

    def _changed(self, change: Difference) -> str:
        said = self.tr("Change against the period before: {points}").format(
            points=words.signed(change.points)
        )
        if change.clear:
            return self.tr("{change}, beyond chance").format(change=said)
        return self.tr("{change}, may be chance").format(change=said)

    def _verdicts(self, seen: Seen, asked: Asked) -> list[tuple[str, str]]:
        """Which sites differ beyond chance, each compared with each (Tukey, Games and Howell): each sentence
        with the figures that it rests on."""
        names = {rank.site: rank.path[-1] for rank in seen.ranks}
        verdicts, figures = seen.verdicts, PairFigures(seen.pairs, names, demerit=asked.demerit)

        def told(sites: Sequence[str]) -> str:
            return several([names[site] for site in sites])

        said = [(self.tr("Beyond chance, each compared with each:"), "")] if verdicts.above else []
        for one in verdicts.above:
            sentence = self.tr("{better} is above {worse}.", "", len(one.better)).format(
                better=told(one.better), worse=told(one.worse)
            )
            said.append((spaced(sentence), figures.apart(product(one.better, one.worse))))
        for group in verdicts.groups:
            sentence = self.tr("Between {sites} nothing can be said.").format(sites=told(group))
            said.append((spaced(sentence), figures.together(combinations(group, 2))))
        if verdicts.unsaid:
            said.append((self.tr("%n more pairs are not told here.", "", verdicts.unsaid), ""))
        return said

    def _few(self, ranks: Sequence[SiteRank], asked: Asked) -> tuple[str, ...]:
        few = [rank.path[-1] for rank in ranks if rank.ranks is None]
        if not few:
            return ()
        text = self.tr("Grey: too few visits to rank, fewer than {least}.").format(
            least=max(asked.view.least, 2)
        )
        return (text,)


def several(names: Sequence[str]) -> str:
    """Some names in a row, the rest counted."""
    if len(names) == 1:
        return names[0]
    first, last = names[:-1], names[-1]
    if len(names) > NAMED + 1:
        first = names[:NAMED]
        last = QCoreApplication.translate("SitesCard", "%n more", "", len(names) - NAMED)
    return QCoreApplication.translate("SitesCard", "{names} and {last}").format(
        names=listed(first), last=last
    )


def _change(change: Difference | None, demerit: bool) -> tuple[str, Trend]:
    if change is None:
        return words.signed(None), "text3"
    better = (change.points < 0) is demerit
    return words.signed(change.points), ("text3" if not change.clear else "ok" if better else "fault")


def _by_pooled(rank: SiteRank) -> tuple[bool, bool, Fraction, tuple[str, ...]]:
    """The most first; those with too few visits after the others, as in the order of means."""
    pooled = rank.summary.pooled
    return pooled is None, rank.ranks is None, -(pooled or Fraction(0)), rank.path


def _axis(ranks: Sequence[SiteRank], asked: Asked) -> Axis:
    """Room for all means and for the intervals of the ranked."""
    means = (rank.summary.score.mean for rank in ranks)
    values = [float(mean) for mean in means if mean is not None]
    values += [float(rank.summary.pooled) for rank in ranks if rank.summary.pooled is not None]
    if asked.pass_mark is not None:
        values.append(float(asked.pass_mark))
    for rank in ranks:
        if rank.ranks and rank.summary.score.interval:
            values += rank.summary.score.interval
    return points_axis(values) if asked.demerit else percent_axis(values)
