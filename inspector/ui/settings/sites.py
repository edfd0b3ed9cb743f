"""The sites as a tree: add, rename, move, give code and time zone, retire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.places import Site
from inspector.errors import WorldError
from inspector.ui import errors, wording
from inspector.ui.context import Context
from inspector.ui.new.where import machine_zone, site_choice
from inspector.ui.settings.group import Part
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.lists import ListCard, ListRow
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Icon, Text

INDENT, TOP = 28, ""
translate = QCoreApplication.translate


class SiteDialog(Dialog):
    """Everything about one site; what storage refuses is said under its field."""

    saved = Signal(object)  # Changed

    def __init__(self, window: QWidget, context: Context, site: Site, sites: Sequence[Site]) -> None:
        self._context, self._site = context, site
        new = not site.id
        title = translate("SiteDialog", "Add a site") if new else translate("SiteDialog", "Change {name}")
        deed = translate("SiteDialog", "Add") if new else translate("SiteDialog", "Change")
        keep = translate("SiteDialog", "Cancel")
        super().__init__(window, title.format(name=site.name), "", deed, keep=keep)
        self.name, self.code = Field(self.tr("Name")), Field(self.tr("Code, if it has one"))
        self.parent_site, self.zone = Select(self.tr("Stands below"), icon="pin"), Select(icon="clock")
        self.name.set_text(site.name)
        self.code.set_text(site.code or "")
        inside = _below(site, sites)
        top = Choice(TOP, self.tr("Nothing: it stands at the top"))
        others = [site_choice(each, sites) for each in sites if each.id not in inside]
        self.parent_site.set_choices([top, *others])
        self.parent_site.set_selected(site.parent or TOP)
        self.zone.set_label(self.tr("Time zone"))
        self.zone.set_choices([Choice(zone, zone) for zone in sorted(available_timezones())])
        self.zone.set_selected(site.zone)
        for widget in (
            self.name,
            _labelled(self.tr("Stands below"), self.parent_site),
            self.code,
            _labelled(self.tr("Time zone"), self.zone),
        ):
            self.column.addWidget(widget)
        self.deed_button.setEnabled(not new)
        self.name.edited.connect(lambda text: self.deed_button.setEnabled(bool(text.strip())))

    def _accept(self) -> None:
        """Close only when it was saved."""
        parent, zone = self.parent_site.selected(), self.zone.selected()
        site = replace(
            self._site,
            name=self.name.text(),
            code=self.code.text(),
            parent=(parent.value or None) if parent else None,
            zone=zone.value if zone else "UTC",
        )
        directory, person = self._context.session.directory, self._context.person
        by = person.id if person else None
        try:
            if site.id:
                made = directory.save_site(site, by)
            else:
                made = directory.add_site(site.name, site.parent, site.code, site.zone, by)
        except WorldError as error:
            wrong = self.code if error.code == "site-code-taken" else self.name
            wrong.set_error(errors.sentence(error))
            return
        super()._accept()
        self.saved.emit(made.changed)


class SitesSettings(Part):
    undo_offered = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._directory = context.session.directory
        self.card, self.empty = ListCard(), EmptyState("pin")
        self.add = Button(kind="tonal", icon="plus")
        self.add.clicked.connect(lambda: self.ask(Site("", "", zone=machine_zone())))
        self.menus: dict[str, IconButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[3])
        for widget in (self.empty, self.card, self.add):
            column.addWidget(widget)
        self.follow_theme()

    def read(self) -> None:
        sites = self._directory.sites()
        depths: dict[str, int] = {}
        self.card.clear()
        self.menus.clear()
        for site in sites:
            depths[site.id] = depths.get(site.parent or "", -1) + 1
            self.card.add_row(self._row(site, depths[site.id]))
        self.card.setVisible(bool(sites))
        self.empty.setVisible(not sites)

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add a site"))
        self.empty.set_texts(
            self.tr("No sites yet"), self.tr("A company, its regions, its branches: as deep as you need.")
        )
        self.read()

    def ask(self, site: Site) -> SiteDialog:
        dialog = SiteDialog(self, self.context, site, self._directory.sites())
        dialog.saved.connect(self._saved)
        dialog.open()
        return dialog

    def _row(self, site: Site, depth: int) -> ListRow:
        row = ListRow(site.name, wording.joined(site.code or "", site.zone), lead=_Lead(depth))
        more = IconButton("more", self.tr("More about {name}").format(name=site.name))
        more.clicked.connect(lambda: self._open_menu(site, more))
        self.menus[site.id] = more
        row.add(more)
        return row

    def _open_menu(self, site: Site, button: QWidget) -> None:
        menu = Menu(self)
        menu.add(self.tr("Change or move…"), lambda: self.ask(site), icon="note")
        below = Site("", "", parent=site.id, zone=site.zone)
        menu.add(self.tr("Add a site below…"), lambda: self.ask(below), icon="plus")
        menu.add(self.tr("Retire"), lambda: self._retire(site), icon="cross", danger=True)
        menu.open_under(button)

    def _saved(self, changed: object) -> None:
        self.context.changed.emit(changed)
        self.read()

    def _retire(self, site: Site) -> None:
        """The site and what stands below it leave the lists."""
        sites = self._directory.sites()
        gone = [each for each in sites if each.id in _below(site, sites)]
        self._mark(gone, retired=True)
        text = self.tr("{name} is retired; inspections stay").format(name=site.name)
        self.undo_offered.emit(text, lambda: self._mark(gone, retired=False))

    def _mark(self, sites: Sequence[Site], *, retired: bool) -> None:
        for site in sites:
            made = self._directory.save_site(replace(site, retired=retired))
            self.context.announce(made.changed)
        self.read()


def _labelled(label: str, field: QWidget) -> QWidget:
    """A field with its word above it."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens().space[1])
    column.addWidget(Text(label, "secondary", "text2"))
    column.addWidget(field)
    return room


class _Lead(QWidget):
    """The pin of a row, further in the deeper the site stands."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(depth * INDENT, 0, 0, 0)
        row.addWidget(Icon("shop" if depth else "globe", "text2", 20))


def _below(site: Site, sites: Sequence[Site]) -> set[str]:
    """The ids of the site and of everything below it; parents come before children."""
    found = {site.id}
    for each in sites:
        if each.parent in found:
            found.add(each.id)
    return found
