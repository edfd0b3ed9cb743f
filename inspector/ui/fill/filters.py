"""All, Unanswered, Failed: chips that say how many, and choose what the list holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.select import Select


class Filters(Themed, QWidget):
    """Chips where they fit, otherwise one button that opens a list of the same."""

    chosen = Signal(object)  # Show

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = Show.ALL
        self.chips = {
            Show.ALL: Chip(""),
            Show.UNANSWERED: Chip(""),
            Show.FAILED: Chip("", icon="cross"),
        }
        self.folded = Select(icon="filter", two_line=False, parent=self)
        self.folded.chosen.connect(lambda value: self.chosen.emit(Show(value)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        for show, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, show=show: self.chosen.emit(show))
            row.addWidget(chip)
        row.addWidget(self.folded)
        self.folded.hide()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        model.restood.connect(self.refresh)
        self.follow_theme()

    def width_unfolded(self) -> int:
        """How wide all the chips are beside each other, px."""
        chips = self.chips.values()
        return sum(chip.sizeHint().width() for chip in chips) + (len(chips) - 1) * tokens().space[2]

    def fold(self, folded: bool) -> None:
        for chip in self.chips.values():
            chip.setVisible(not folded)
        self.folded.setVisible(folded)

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
        self.folded.set_choices([Choice(show.value, chip.shown_text()) for show, chip in self.chips.items()])
        self.folded.set_selected(self._shown.value)

    def set_shown(self, shown: Show) -> None:
        self._shown = shown
        for show, chip in self.chips.items():
            chip.setChecked(show is shown)
        self.folded.set_selected(shown.value)
