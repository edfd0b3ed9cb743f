"""What is compared: template, period, sites, method, inspector; a field each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.analysis.periods import Period
from inspector.checklists.method import Method
from inspector.checklists.places import Person, Site
from inspector.checklists.template import Template
from inspector.services.session import Session
from inspector.services.views import Span, View
from inspector.ui import wording
from inspector.ui.compare import words
from inspector.ui.compare.filters.dates import ask_dates
from inspector.ui.compare.filters.sites import SitesSelect
from inspector.ui.language import language
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.select import Choice, Select

ANY, WIDEST = "", 340


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen from: the templates that were used, newest version each."""

    templates: tuple[Template, ...]
    sites: tuple[Site, ...]
    people: tuple[Person, ...]


def offer(session: Session) -> Offer:
    """Any thread may ask."""
    with session.workspace.read() as kept:
        used = set(kept.facts.templates())
    listed = [each.published.template for each in session.library.listed()]
    templates = tuple(template for template in listed if template.id in used)
    return Offer(templates, session.directory.sites(), session.directory.people())


class FilterBar(Themed, QWidget):
    changed = Signal(object)  # View

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._today = View(), date.min
        self._offer = Offer((), (), ())
        self.template = Select(icon="templates", two_line=False)
        self.span = Select(icon="today", two_line=False)
        self.sites = SitesSelect()
        self.method = Select(icon="eye", two_line=False)
        self.inspector = Select(icon="user", two_line=False)
        flow = FlowLayout(self, gap=8)
        for select in self.selects():
            flow.addWidget(select)
        self.template.chosen.connect(lambda value: self._choose(replace(self._view, template=value)))
        self.span.chosen.connect(self._choose_span)
        self.sites.picked.connect(lambda sites: self._choose(replace(self._view, sites=sites)))
        self.method.chosen.connect(self._choose_method)
        self.inspector.chosen.connect(
            lambda value: self._choose(replace(self._view, inspector=value or None))
        )
        self.follow_theme()

    def selects(self) -> Sequence[Select]:
        return self.template, self.span, self.sites, self.method, self.inspector

    def show_view(self, view: View, offer_: Offer, today: date) -> None:
        self._view, self._offer, self._today = view, offer_, today
        self._fill()

    def in_words(self) -> tuple[str, ...]:
        """What is compared, a line each."""
        chosen = (select.selected() for select in self.selects())
        return tuple(each.title for each in chosen if each and each.value != ANY)

    def retranslate(self) -> None:
        self.template.set_label(self.tr("Template"))
        self.span.set_label(self.tr("Period"))
        self.sites.set_label(self.tr("Sites"))
        self.method.set_label(self.tr("Method"))
        self.inspector.set_label(self.tr("Inspector"))
        self._fill()

    def themed(self) -> None:
        for select in self.selects():
            select.setMaximumWidth(current_theme().widened(WIDEST))

    def _fill(self) -> None:
        view, offered = self._view, self._offer
        self.template.set_choices(
            [
                Choice(each.id, each.title.in_(language()), icon=wording.category_icon(each.category))
                for each in offered.templates
            ]
        )
        self.template.set_selected(view.template)
        self.span.set_choices([Choice(span.value, self._span_name(span)) for span in Span])
        self.span.set_selected(view.span.value)
        self.sites.show_sites(offered.sites, view.sites)
        self.method.set_choices(
            [Choice(ANY, self.tr("All methods"))]
            + [Choice(each.value, wording.method(each)) for each in Method]
        )
        self.method.set_selected(view.method.value if view.method else ANY)
        self.inspector.set_choices(
            [Choice(ANY, self.tr("All inspectors"))]
            + [Choice(each.id, each.name, each.role) for each in offered.people]
        )
        self.inspector.set_selected(view.inspector or ANY)

    def _span_name(self, span: Span) -> str:
        if span is Span.OWN and self._view.own and self._view.span is Span.OWN:
            return words.days(self._view.own, self._today)
        return {
            Span.MONTH: self.tr("This month"),
            Span.MONTH_BEFORE: self.tr("Last month"),
            Span.QUARTER: self.tr("This quarter"),
            Span.QUARTER_BEFORE: self.tr("Last quarter"),
            Span.LAST_30: self.tr("Last 30 days"),
            Span.LAST_90: self.tr("Last 90 days"),
            Span.LAST_365: self.tr("Last 12 months"),
            Span.YEAR: self.tr("This year"),
            Span.ALL: self.tr("Any time"),
            Span.OWN: self.tr("Own dates…"),
        }[span]

    def _choose_method(self, value: str) -> None:
        self._choose(replace(self._view, method=Method(value) if value else None))

    def _choose_span(self, value: str) -> None:
        span = Span(value)
        if span is not Span.OWN:
            self._choose(replace(self._view, span=span, own=None))
            return
        known = self._view.period(self._today) or Period(self._today.replace(day=1), self._today)
        self._fill()  # nothing is chosen before the dialog says so
        ask_dates(self.window(), known, self._today, self._own)

    def _own(self, period: Period) -> None:
        self._choose(replace(self._view, span=Span.OWN, own=period))

    def _choose(self, view: View) -> None:
        self._view = view
        self._fill()
        self.changed.emit(view)
