"""Settings: the look, the people, the sites, the brand on reports, the workspace."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.context import Context
from inspector.ui.page import RING, Page
from inspector.ui.settings.brand import BrandSettings
from inspector.ui.settings.group import Part
from inspector.ui.settings.look import LookSettings
from inspector.ui.settings.people import PeopleSettings
from inspector.ui.settings.sites import SitesSettings
from inspector.ui.settings.workspace import WorkspaceSettings
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.scroll import Scroll


class SettingsScreen(Page):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.look, self.people, self.sites = (
            LookSettings(context),
            PeopleSettings(context),
            SitesSettings(context),
        )
        self.brand, self.workspace = BrandSettings(context), WorkspaceSettings(context)
        self._parts: dict[str, Part] = {
            "look": self.look,
            "people": self.people,
            "sites": self.sites,
            "brand": self.brand,
            "workspace": self.workspace,
        }
        self.head = PageHead()
        self.chips = {name: Chip("", icon=icon) for name, icon in ICONS.items()}
        self._stack = QStackedWidget()
        self._build()
        self.people.undo_offered.connect(self.toast)
        self.sites.undo_offered.connect(self.toast)
        self.brand.failed.connect(self.failed)
        self.show_part("look")
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Settings")

    def entered(self) -> None:
        for part in self._parts.values():
            part.read()

    def show_part(self, name: str) -> None:
        """Turn to one of the parts: look, people, sites, brand, workspace."""
        for each, chip in self.chips.items():
            chip.setChecked(each == name)
        self._stack.setCurrentIndex(list(self._parts).index(name))

    def themed(self) -> None:
        for part in self._parts.values():
            part.setMaximumWidth(self.context.theme.widened(part.WIDEST))

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Settings"))
        for name, title in (
            ("look", self.tr("Language and look")),
            ("people", self.tr("People")),
            ("sites", self.tr("Sites")),
            ("brand", self.tr("Reports")),
            ("workspace", self.tr("Workspace")),
        ):
            self.chips[name].setText(title)

    def _build(self) -> None:
        chips = QWidget()
        line = QHBoxLayout()
        line.setContentsMargins(RING, 0, RING, 0)
        line.addWidget(chips)
        flow = FlowLayout(chips, gap=8)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, name=name: self.show_part(name))
            flow.addWidget(chip)
        for part in self._parts.values():
            inside = QWidget()
            column = QVBoxLayout()
            column.setContentsMargins(0, tokens().space[3], 0, tokens().space[6])
            column.addWidget(part)
            column.addStretch(1)
            row = QHBoxLayout(inside)
            row.setContentsMargins(RING, 0, RING, 0)
            row.addLayout(column, 1)
            row.addStretch(0)
            self._stack.addWidget(Scroll(inside))
        page = self.lay_out(self.head)
        page.addLayout(line)
        page.addWidget(self._stack, 1)


ICONS = {"look": "globe", "people": "user", "sites": "pin", "brand": "image", "workspace": "saved"}
