"""A few things to pick from, each a chip, under the name of what they are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import Text


class Picks(QWidget):
    """`chips` by value; several may be picked, or `one`."""

    changed = Signal()

    def __init__(self, name: str, labels: Mapping[str, str], *, one: bool = False) -> None:
        super().__init__()
        self._one = one
        self.chips = {value: Chip(label) for value, label in labels.items()}
        chips = QWidget()
        flow = FlowLayout(chips, gap=8, between=0)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.clicked.connect(self._clicked)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(name, "secondary", "text2"))
        column.addWidget(chips)

    def picked(self) -> tuple[str, ...]:
        return tuple(value for value, chip in self.chips.items() if chip.isChecked())

    def pick(self, *values: str) -> None:
        for value, chip in self.chips.items():
            chip.setChecked(value in values)

    def _clicked(self) -> None:
        if self._one:
            self.pick(*(value for value, chip in self.chips.items() if chip is self.sender()))
        self.changed.emit()
