"""Where it is inspected: the site of last time, another one, or the first one, by its name."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import available_timezones

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.places import Site
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.select import Choice, Select


def site_choice(site: Site, sites: Sequence[Site]) -> Choice:
    """A site with the names above it as the second line."""
    by_id = {each.id: each for each in sites}
    above: list[str] = []
    parent = by_id.get(site.parent or "")
    while parent is not None:
        above.append(parent.name)
        parent = by_id.get(parent.parent or "")
    return Choice(site.id, site.name, wording.joined(*above))


def machine_zone() -> str:
    """The IANA time zone of this machine, UTC where it does not tell."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return zone if zone in available_timezones() else "UTC"


class SiteChoice(Themed, QWidget):
    """`remembered`: the site stands there from last time. What a person chose is never changed for them."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._directory = context, context.session.directory
        self._by_hand = False
        self.remembered = False
        self.select, self.name = Select(icon="pin", addable=True), Field()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.select, self.name):
            column.addWidget(widget)
        self.name.edited.connect(lambda _text: self.changed.emit())
        self.select.chosen.connect(lambda _value: self._chosen())
        self.select.add_asked.connect(self._add)
        self.follow_theme()

    def show_sites(self, last: str | None) -> None:
        """Offer the sites, `last` chosen unless the person chose one."""
        sites = self._directory.sites()
        self.select.set_choices([site_choice(site, sites) for site in sites])
        if not self._by_hand:
            self.select.set_selected(last)
            self.remembered = self.select.selected() is not None
        if self.select.selected() is None and len(sites) == 1:
            self.select.set_selected(sites[0].id)
        self.select.setVisible(bool(sites))
        self.name.setVisible(not sites)

    def choose(self, site: str) -> None:
        self.select.set_selected(site)
        self._by_hand, self.remembered = True, False

    def chosen(self) -> str | None:
        """The id of the chosen site."""
        choice = self.select.selected()
        return choice.value if choice else None

    def told(self) -> bool:
        return self.chosen() is not None or bool(self.name.text().strip())

    def site(self) -> str:
        """The id of the site told, added where it is new."""
        return self.chosen() or self._added(self.name.text())

    def retranslate(self) -> None:
        self.name.edit.setPlaceholderText(self.tr("A hotel, a shop, a branch"))
        self.name.edit.setAccessibleName(self.tr("Site"))
        self.select.set_label(self.tr("Site"))
        self.select.set_placeholder(self.tr("Choose a site, or write a new one"))

    def _chosen(self) -> None:
        self._by_hand, self.remembered = True, False
        self.changed.emit()

    def _add(self, name: str) -> None:
        made = self._added(name)
        self.show_sites(None)
        self.select.set_selected(made)
        self._chosen()

    def _added(self, name: str) -> str:
        made = self._directory.add_site(name, zone=machine_zone())
        self._context.announce(made.changed)
        return made.id
