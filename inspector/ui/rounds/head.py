"""The top of a round: what it is, chips that filter the grid, how far it is, and what else can be done."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from inspector.services.round_view import RoundView, Stop
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import FlowLayout

LARGE_TEXT = 120  # per cent


class Show(StrEnum):
    """Which subjects the grid shows."""

    ALL = "all"
    OPEN = "open"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    FAILED = "failed"

    def fits(self, stop: Stop) -> bool:
        match self:
            case Show.ALL:
                return True
            case Show.OPEN:
                return stop.is_open
            case Show.DONE:
                return not stop.is_open
            case _:
                return stop.state.value == self.value


ICONS = {Show.IN_PROGRESS: "partial", Show.DONE: "check", Show.FAILED: "cross"}


class RoundHead(Themed, QWidget):
    shown = Signal(object)  # Show

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compact = False
        self.head = PageHead(back=True, dense=True)
        self.more = IconButton("more")
        self.chips = {show: Chip("", icon=ICONS.get(show)) for show in Show}
        self.line = ProgressLine()
        self._below, self._chips = QWidget(), QWidget()
        flow = FlowLayout(self._chips, gap=8)
        for show, chip in self.chips.items():
            flow.addWidget(chip)
            chip.clicked.connect(lambda _on=False, show=show: self.choose(show))
        self.head.add(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self._below)
        column.addWidget(self.line)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 4)
        self.choose(Show.ALL)
        self.follow_theme()

    def choose(self, show: Show) -> None:
        for each, chip in self.chips.items():
            chip.setChecked(each is show)
        self.shown.emit(show)

    def show_view(self, view: RoundView, title: str, about: str) -> None:
        self.head.set_texts(title, about)
        self.line.set_progress(view.done, len(view.stops))
        for show, chip in self.chips.items():
            count = sum(map(show.fits, view.stops))
            chip.set_count(count)
            chip.setVisible(count > 0 or chip.isChecked() or show is Show.ALL)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._arrange()

    def themed(self) -> None:
        self._arrange()

    def retranslate(self) -> None:
        self.more.set_name(self.tr("More"))
        self.chips[Show.ALL].setText(self.tr("All"))
        self.chips[Show.OPEN].setText(self.tr("To do"))
        self.chips[Show.IN_PROGRESS].setText(self.tr("In progress"))
        self.chips[Show.DONE].setText(self.tr("Done"))
        self.chips[Show.FAILED].setText(self.tr("Failed"))

    def _arrange(self) -> None:
        """The chips stand in the head, or below it where that is narrow or the text large."""
        beside = not self._compact and current_theme().text_scale <= LARGE_TEXT
        layout = self._below.layout()
        assert layout is not None
        if beside:
            self.head.add_first(self._chips)
        else:
            layout.addWidget(self._chips)
        upright = QSizePolicy.Policy.Fixed if beside else QSizePolicy.Policy.Preferred
        self._chips.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self._chips.setMinimumWidth(self._chips.sizeHint().width() if beside else 0)
        self._below.setVisible(not beside)
        self._chips.show()
