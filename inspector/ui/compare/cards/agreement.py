"""Agreement: whether two who look at the same thing say the same of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from inspector.analysis.agreement import LEAST_PAIRS, Agreements, AlphaReading, KappaReading
from inspector.analysis.agreement import Agreement as Measured
from inspector.checklists.display import NO_SCORE
from inspector.services.comparison.seen import Agreed
from inspector.services.ports.records import Filter
from inspector.services.session import Session
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.agreement import AgreedRow, Agreement, AgreementChart, Group
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.language import listed, number
from inspector.ui.widgets.select import Choice, Select

FIRST, WINDOWS = 6, (1, 3, 7, 14, 30)


class AgreementCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = AgreementChart()
        self.window_days = Select(two_line=False)
        super().__init__(context, chart, chart.show_agreement)
        self.window_days.chosen.connect(self._choose)

    def title(self) -> str:
        return self.tr("Agreement")

    def extras(self) -> list[QWidget]:
        return [self.window_days]

    def follow(self, asked: Asked) -> None:
        days = sorted({*WINDOWS, asked.view.window})
        self.window_days.set_label(self.tr("Inspections that are compared lie at most so far apart"))
        self.window_days.set_choices(
            [Choice(str(each), self.tr("Within %n days", "", each)) for each in days]
        )
        self.window_days.set_selected(str(asked.view.window))

    def read(self, session: Session, asked: Asked) -> Content:
        seen = session.comparison.agreement(asked.which, asked.view.window)
        measured = seen.agreements
        subtitle = self.tr("same subject, different inspectors, practice included")
        if not measured.all.pairs:
            text = self.tr("No two inspectors judged the same subject within %n days.", "", asked.view.window)
            return Content(None, subtitle, (text,))
        items, people = self._items(seen, asked), self._people(seen)
        alike = len(items) - len(measured.apart)
        notes = (
            self._overall(measured.all),
            *self._alike(alike),
            *self._reword(measured, asked),
            *self._too_few(measured),
        )
        first, some = items[: min(FIRST, len(measured.apart))], people[:FIRST]
        shown, whole = self._chart(first, some), self._chart(items, people)
        if len(first) < len(items):
            return Content(shown, subtitle, notes, whole, self.tr("Show all %n items", "", len(items)))
        if len(some) < len(people):
            return Content(shown, subtitle, notes, whole, self.tr("Show all %n inspectors", "", len(people)))
        return Content(whole, subtitle, notes)

    # -- inside

    def _choose(self, value: str) -> None:
        if self.asked is not None:
            self.changed.emit(replace(self.asked.view, window=int(value)))

    def _chart(self, items: tuple[AgreedRow, ...], people: tuple[AgreedRow, ...]) -> Agreement:
        heads = (self.tr("Pairs"), self.tr("Agree"), self.tr("Alpha"), self.tr("Reading"))
        groups = (Group(self.tr("Items"), items), Group(self.tr("Each against all others"), people))
        return Agreement(tuple(group for group in groups if group.rows), heads)

    def _items(self, seen: Agreed, asked: Asked) -> tuple[AgreedRow, ...]:
        """Those that people differ in first."""
        measured, behind = seen.agreements, self._behind(seen.records.values())
        order = [*measured.apart, *(item for item in measured.items if item not in measured.apart)]
        return tuple(self._row(asked.item_name(item), measured.items[item], behind) for item in order)

    def _people(self, seen: Agreed) -> tuple[AgreedRow, ...]:
        """Those who differ most from the others first."""
        rows = []
        for id_ in seen.agreements.least_agreeing:
            records = (own for inspectors, own in seen.records.items() if id_ in inspectors)
            own = seen.agreements.inspectors[id_]
            rows.append(self._row(seen.people.get(id_, id_), own, self._behind(records)))
        return tuple(rows)

    def _behind(self, pairs: Iterable[Iterable[tuple[str, str]]]) -> Behind:
        records = dict.fromkeys(record for own in pairs for pair in own for record in pair)
        return Behind(self.tr("Inspected by two"), Filter(ids=tuple(records), all=True))

    def _row(self, name: str, own: Measured, behind: Behind) -> AgreedRow:
        share, reading = own.share or 0, self._read(own)
        lines = [
            name,
            self.tr("{share} of %n pairs agree", "", own.pairs).format(share=words.share(share)),
        ]
        if own.alpha is not None:
            lines.append(
                self.tr("Krippendorff's alpha {alpha}: {reading}").format(
                    alpha=_index(own.alpha), reading=reading
                )
            )
        if own.kappa is not None and own.kappa_reading is not None:
            said = self._said(own.kappa_reading)
            lines.append(
                self.tr("Cohen's kappa {kappa}: {reading}").format(kappa=_index(own.kappa), reading=said)
            )
        figure, index = words.share(share), _index(own.alpha)
        return AgreedRow(
            name,
            float(share),
            number(str(own.pairs)),
            figure,
            index,
            reading,
            own.unsettled,
            tuple(lines),
            behind,
        )

    def _read(self, own: Measured) -> str:
        if own.alpha_reading is AlphaReading.UNRELIABLE and not own.unsettled:
            return self.tr("not clear")
        if own.alpha_reading is not None:
            return self._said(own.alpha_reading)
        if own.agreed == own.pairs:
            return self.tr("all agree")
        return self.tr("too few pairs") if own.pairs < LEAST_PAIRS else self.tr("too few visits")

    def _said(self, reading: AlphaReading | KappaReading) -> str:
        return {
            AlphaReading.RELIABLE: self.tr("to be relied on"),
            AlphaReading.TENTATIVE: self.tr("with care"),
            AlphaReading.UNRELIABLE: self.tr("not reliable"),
            KappaReading.POOR: self.tr("worse than chance"),
            KappaReading.SLIGHT: self.tr("slight"),
            KappaReading.FAIR: self.tr("fair"),
            KappaReading.MODERATE: self.tr("moderate"),
            KappaReading.SUBSTANTIAL: self.tr("substantial"),
            KappaReading.ALMOST_PERFECT: self.tr("almost perfect"),
        }[reading]

    def _overall(self, own: Measured) -> str:
        share = self.tr("Of %n pairs of answers {share} agree.", "", own.pairs).format(
            share=words.share(own.share)
        )
        if own.alpha is None or own.alpha_reading is None:
            return share
        alpha = self.tr("Krippendorff's alpha {alpha}: {reading}.").format(
            alpha=_index(own.alpha), reading=self._read(own)
        )
        return words.sentences((share, alpha))

    def _alike(self, items: int) -> tuple[str, ...]:
        return (self.tr("%n items were judged alike by all.", "", items),) if items else ()

    def _too_few(self, measured: Agreements) -> tuple[str, ...]:
        """How many it takes, where an item they differ in has not been judged often enough."""
        if all(measured.items[item].pairs >= LEAST_PAIRS for item in measured.apart):
            return ()
        return (
            self.tr(
                "Too few pairs: fewer than {least}. "
                "A longer period, or more days between inspections, has more."
            ).format(least=LEAST_PAIRS),
        )

    def _reword(self, measured: Agreements, asked: Asked) -> tuple[str, ...]:
        unsettled = [item for item in measured.apart if measured.items[item].unsettled]
        if not unsettled:
            return ()
        names = listed(words.quoted(asked.item_name(item)) for item in unsettled[:3])
        return (self.tr("People differ in {items}: the criterion may need other words.").format(items=names),)


def _index(value: Fraction | None) -> str:
    if value is None:
        return NO_SCORE
    text = f"{float(value):.2f}"
    return number(text.replace("-", words.MINUS))
