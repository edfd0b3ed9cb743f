"""Radar: the shape of several sites or periods, laid over each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from inspector.analysis.axis import percent_axis
from inspector.analysis.radar import Radar as Means
from inspector.analysis.radar import Ring
from inspector.services.comparison.comparison import Parts
from inspector.services.ports.facts import Which
from inspector.services.session import Session
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.radar import MOST, Figure, Radar, RadarChart
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.language import labelled, number
from inspector.ui.widgets.toggles import Segmented

PERIODS, SITES = "periods", "sites"


class RadarCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = RadarChart()
        self.switch = Segmented()
        self._over = PERIODS
        super().__init__(context, chart, chart.show_radar)
        self.switch.chosen.connect(self._switch)

    def title(self) -> str:
        return self.tr("Radar")

    def extras(self) -> list[QWidget]:
        return [self.switch]

    def follow(self, _asked: Asked) -> None:
        self.switch.set_choices(((PERIODS, self.tr("Periods")), (SITES, self.tr("Sites"))))
        self.switch.set_selected(self._over)

    def read(self, session: Session, asked: Asked) -> Content:
        over = self._sites(session, asked) if self._over == SITES else self._periods(asked)
        part: Parts = "dimension" if asked.by_dimension else "section"
        means = session.comparison.radar({name: which for name, (which, _) in over.items()}, part)
        subtitle = (
            self.tr("mean of percents by dimension")
            if part == "dimension"
            else self.tr("mean of percents by section")
        )
        if means is None:
            return Content(
                None, subtitle, (self.tr("A radar needs three sections or dimensions with a score."),)
            )
        return Content(
            self._radar(means, {name: behind for name, (_, behind) in over.items()}, asked), subtitle
        )

    # -- inside

    def _switch(self, over: str) -> None:
        self._over = over
        self.ask(self.asked)
        self.load()

    def _periods(self, asked: Asked) -> dict[str, tuple[Which, Behind]]:
        """This period, and the one before it."""
        before = asked.period.before()
        spans = (asked.period, before)
        found = {}
        for span in spans:
            name = words.days(span, asked.today)
            which = replace(asked.which, since=span.first, until=span.last)
            filter_ = replace(asked.filter(), since=span.first, until=span.last)
            found[name] = (which, Behind(name, filter_))
        return found

    def _sites(self, session: Session, asked: Asked) -> dict[str, tuple[Which, Behind]]:
        """The sites chosen, or the best and the last of all."""
        seen = session.comparison.ranking(asked.which, asked.view.least, asked.period)
        scored = [rank for rank in seen.ranks if rank.summary.score.n]
        ranked = [rank for rank in scored if rank.ranks] or scored
        shown = ranked if len(ranked) <= MOST else [ranked[0], ranked[len(ranked) // 2], ranked[-1]]
        found = {}
        for rank in shown:
            name = rank.path[-1] if rank.path[-1] not in found else " / ".join(rank.path)
            found[name] = (replace(asked.which, sites=(rank.site,)), asked.at_site(rank.site, name))
        return found

    def _radar(self, means: Means, behind: dict[str, Behind], asked: Asked) -> Radar:
        names = asked.part_names(dimensions=asked.by_dimension)
        spokes = tuple(names.get(key, key) for key in means.keys)
        values = [float(mean) for ring in means.rings for mean in ring.means if mean is not None]
        mark = None if asked.demerit or asked.pass_mark is None else float(asked.pass_mark)
        axis = percent_axis([*values, *([mark] if mark is not None else [])])
        ticks = tuple((tick, number(f"{tick:g}")) for tick in axis.ticks())
        sections = ("",) * len(means.keys) if asked.by_dimension else means.keys
        figures = tuple(
            self._figure(ring, spokes, [replace(behind[ring.name], section=key) for key in sections])
            for ring in means.rings
        )
        return Radar(spokes, figures, axis, ticks, mark)

    def _figure(self, ring: Ring, spokes: Sequence[str], behind: Sequence[Behind]) -> Figure:
        lines = tuple(
            (ring.name, labelled(spoke, words.score(mean, demerit=False)))
            for spoke, mean in zip(spokes, ring.means, strict=True)
        )
        values = tuple(None if mean is None else float(mean) for mean in ring.means)
        return Figure(ring.name, values, lines, tuple(behind))
