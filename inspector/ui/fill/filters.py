"""All, Unanswered, Failed: chips that say how many, and choose what the list holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.fill.model import FillModel
from inspector.ui.fill.rows import Show
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.chips import Chip


class Filters(Themed, QWidget):
    chosen = Signal(object)  # Show

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.chips = {
            Show.ALL: Chip(""),
            Show.UNANSWERED: Chip(""),
            Show.FAILED: Chip("", icon="cross"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        for show, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, show=show: self.chosen.emit(show))
            row.addWidget(chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        model.restood.connect(self.refresh)
        self.follow_theme()

    def retranslate(self) -> None:
        self.chips[Show.ALL].setText(self.tr("All"))
        self.chips[Show.UNANSWERED].setText(self.tr("Unanswered"))
        self.chips[Show.FAILED].setText(self.tr("Failed"))
        self.refresh()

    def refresh(self) -> None:
        total = self._model.standing.progress.total
        counts = {Show.ALL: total.asked, Show.UNANSWERED: total.open, Show.FAILED: total.failed}
        for show, count in counts.items():
            self.chips[show].set_count(count)

    def set_shown(self, shown: Show) -> None:
        for show, chip in self.chips.items():
            chip.setChecked(show is shown)
