"""The filters behind the button: template, site, method, time, and what counts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.method import Method
from inspector.services.session import Session
from inspector.ui import wording
from inspector.ui.inspections.items import Period, Wanted
from inspector.ui.language import language
from inspector.ui.new.where import site_choice
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.toggles import CheckBox

ANY = ""


class FilterCard(Themed, QWidget):
    changed = Signal(object)  # Wanted

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._wanted = session, Wanted()
        self.template, self.site = Select(icon="templates"), Select(icon="pin")
        self.method, self.period = Select(icon="user"), Select(icon="today")
        self.counting, self.reset = CheckBox(), Button(kind="link")
        card = Card(padding=12)
        card.column.setSpacing(tokens().space[2])
        for select in (self.template, self.site, self.method, self.period):
            card.column.addWidget(select)
            select.chosen.connect(lambda _value: self._choose())
        foot = QHBoxLayout()
        foot.addWidget(self.counting)
        foot.addStretch(1)
        foot.addWidget(self.reset)
        card.column.addLayout(foot)
        self.counting.clicked.connect(self._choose)
        self.reset.clicked.connect(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.follow_theme()

    def show_wanted(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._fill()

    def in_words(self) -> tuple[str, ...]:
        """What the list is narrowed by, a line each."""
        chosen = (each.selected() for each in (self.template, self.site, self.method, self.period))
        return tuple(each.title for each in chosen if each and each.value not in (ANY, Period.ANY))

    def retranslate(self) -> None:
        self.counting.setText(self.tr("Only what counts"))
        self.reset.setText(self.tr("Clear filters"))
        self._fill()

    def _fill(self) -> None:
        """Offer what the workspace has; a template or site in use stays chosen."""
        wanted = self._wanted
        templates = [each.published.template for each in self._session.library.listed()]
        sites = self._session.directory.sites()
        self.template.set_choices(
            [Choice(ANY, self.tr("All templates"))]
            + [Choice(each.id, each.title.in_(language())) for each in templates]
        )
        self.site.set_choices(
            [Choice(ANY, self.tr("All sites"))] + [site_choice(each, sites) for each in sites]
        )
        self.method.set_choices(
            [Choice(ANY, self.tr("All methods"))]
            + [Choice(each.value, wording.method(each)) for each in Method]
        )
        self.period.set_choices([Choice(each.value, self._period(each)) for each in Period])
        self.template.set_selected(wanted.template or ANY)
        self.site.set_selected(wanted.site or ANY)
        self.method.set_selected(wanted.method.value if wanted.method else ANY)
        self.period.set_selected(wanted.period.value)
        self.counting.setChecked(wanted.counting)
        self.reset.setVisible(wanted.narrowed > 0)

    def _period(self, period: Period) -> str:
        return {
            Period.ANY: self.tr("Any time"),
            Period.TODAY: self.tr("Today"),
            Period.WEEK: self.tr("Last 7 days"),
            Period.MONTH: self.tr("Last 30 days"),
            Period.QUARTER: self.tr("Last 90 days"),
            Period.YEAR: self.tr("Last 12 months"),
        }[period]

    def _choose(self) -> None:
        method, period = _value(self.method), _value(self.period)
        self._wanted = replace(
            self._wanted,
            template=_value(self.template),
            site=_value(self.site),
            method=Method(method) if method else None,
            period=Period(period) if period else Period.ANY,
            counting=self.counting.isChecked(),
        )
        self.reset.setVisible(self._wanted.narrowed > 0)
        self.changed.emit(self._wanted)

    def _clear(self) -> None:
        self.show_wanted(self._wanted.without_filters())
        self.changed.emit(self._wanted)


def _value(select: Select) -> str | None:
    chosen = select.selected()
    return chosen.value or None if chosen else None
