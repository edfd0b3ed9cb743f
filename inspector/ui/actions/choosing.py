"""The chips over the actions: my sites, mine, late, critical."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.services.action_rows import ActionRow
from inspector.ui.actions import words
from inspector.ui.actions.items import LATELY
from inspector.ui.actions.wanted import Wanted
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import tip


class Choosing(Themed, QWidget):
    """`chosen` brings a function from what was wanted to what is wanted now."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.my_sites, self.mine = Chip("", icon="pin"), Chip("", icon="user")
        self.late, self.critical = Chip("", icon="clock"), Chip("", icon="warning")
        flow = FlowLayout(self, gap=tokens().space[2], between=0)
        for name, chip in self._chips().items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda on, name=name: self._choose(name, on))
        self.follow_theme()

    def set_compact(self, compact: bool) -> None:
        """In a row beside a title, or in as many lines as it needs."""
        upright = QSizePolicy.Policy.Minimum if compact else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, upright)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(
        self, wanted: Wanted, rows: Sequence[ActionRow], me: str | None, *, has_sites: bool
    ) -> None:
        """Beside each chip how many of `rows` are still to be settled and fit it."""
        open_ = [row for row in rows if not row.action.settled]
        for name, chip in self._chips().items():
            chip.setChecked(getattr(wanted, name))
        self.mine.set_count(sum(row.action.person == me for row in open_))
        self.late.set_count(sum(row.overdue for row in open_))
        self.mine.setVisible(me is not None)
        self.my_sites.setVisible(has_sites)

    def retranslate(self) -> None:
        self.my_sites.setText(self.tr("My sites"))
        lately = self.tr("Sites that you inspected in the last %n days", "", LATELY.days)
        self.my_sites.setToolTip(tip(lately))
        self.my_sites.setAccessibleDescription(lately)
        self.mine.setText(self.tr("Mine"))
        self.late.setText(self.tr("Late"))
        self.critical.setText(words.critical())

    def _choose(self, name: str, on: bool) -> None:
        self.chosen.emit(lambda was: replace(was, **{name: on}))

    def _chips(self) -> dict[str, Chip]:
        return {"my_sites": self.my_sites, "mine": self.mine, "late": self.late, "critical": self.critical}
