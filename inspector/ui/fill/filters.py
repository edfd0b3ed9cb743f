"""All, Unanswered, Failed and more: chips that say how many, and choose what the list holds; and search."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.live import Live
from inspector.ui.fill.model import FillModel
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.select import Select

ALWAYS = (Show.ALL, Show.UNANSWERED, Show.FAILED)
RARER = (Show.FAILED_BEFORE, Show.PHOTO, Show.NOTE)
ICONS = {Show.FAILED: "cross", Show.FAILED_BEFORE: "clock", Show.PHOTO: "camera", Show.NOTE: "note"}
GAP = 8


class Filters(Themed, Live, QWidget):
    """The usual filters are chips, and of the rarer ones those there is room for; the others stand behind one
    button. Folded, everything is one button that opens a list."""

    chosen = Signal(object)  # Show
    search_asked = Signal()
    room_needed = Signal()  # other chips than before want to be seen

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._shown = Show.ALL
        self._folded = False
        self._room: int | None = None
        self._wanted = 0  # px for everything that is offered
        self._counts = dict.fromkeys((*ALWAYS, *RARER), 0)
        self.chips = {show: Chip("", icon=ICONS.get(show), count=0, parent=self) for show in self._counts}
        self.folded = Select(icon="filter", two_line=False, parent=self)
        self.folded.chosen.connect(lambda value: self.chosen.emit(Show(value)))
        self.more = IconButton("filter", parent=self)
        self.more.clicked.connect(self.open_menu)
        self.search = IconButton("search", parent=self)
        self.search.clicked.connect(self.search_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for show, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, show=show: self.chosen.emit(show))
            row.addWidget(chip)
        for widget in (self.folded, self.more, self.search):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.keep_up_with(model.counted, model.past.changed)
        self.follow_theme()

    # -- room

    def width_folded(self) -> int:
        """How wide the one button is, with the search beside it, px."""
        self._fill_folded()
        return self.folded.widest() + GAP + self.search.sizeHint().width()

    def width_unfolded(self) -> int:
        """How wide the least is that is more than one button, px."""
        return self._width(self._least())

    def fold(self, folded: bool, room: int | None = None) -> None:
        """One button, or as many chips as fit into `room` px."""
        self._folded, self._room = folded, room
        self._arrange()

    def _arrange(self) -> None:
        shown = set() if self._folded else self._fitting()
        for show, chip in self.chips.items():
            chip.setVisible(show in shown)
        self.folded.setVisible(self._folded)
        if self._folded:
            self._fill_folded()
        self.more.setVisible(not self._folded and bool(self._offered() - shown))

    def _fill_folded(self) -> None:
        offered = self._offered()
        self.folded.set_choices(
            [
                Choice(show.value, chip.shown_text(), icon=ICONS.get(show))
                for show, chip in self.chips.items()
                if show in offered
            ]
        )
        self.folded.set_selected(self._shown.value)

    def _offered(self) -> set[Show]:
        """What is worth choosing now."""
        counted = {show for show in RARER if self._counts[show]}
        return {*ALWAYS, *counted, self._shown} & set(self.chips)

    def _least(self) -> set[Show]:
        return {*ALWAYS, self._shown} & set(self.chips)

    def _fitting(self) -> set[Show]:
        fitting = self._least()
        for show in RARER:
            if show in self._offered() and (
                self._room is None or self._width(fitting | {show}) <= self._room
            ):
                fitting.add(show)
        return fitting

    def _width(self, chips: set[Show]) -> int:
        widths = [self.chips[show].sizeHint().width() for show in chips]
        widths += [self.more.sizeHint().width()] if self._offered() - chips else []
        return sum(widths) + self.search.sizeHint().width() + GAP * len(widths)

    # -- what they say

    def retranslate(self) -> None:
        for show, text in (
            (Show.ALL, self.tr("All")),
            (Show.UNANSWERED, self.tr("Unanswered")),
            (Show.FAILED, self.tr("Failed")),
            (Show.FAILED_BEFORE, self.tr("Failed last time")),
            (Show.PHOTO, self.tr("With photo")),
            (Show.NOTE, self.tr("With note")),
        ):
            self.chips[show].setText(text)
        self.folded.set_label(self.tr("Filter"))
        self.more.set_name(self.tr("More filters"))
        self.search.set_name(self.tr("Search"))
        self.refresh()
        self.set_shown(self._shown)

    def refresh(self) -> None:
        counts = {show: self._model.showing.count(show) for show in self.chips}
        if counts == self._counts:
            return
        self._counts = counts
        for show, chip in self.chips.items():
            chip.set_count(counts[show])
        if self._folded or self._width(self._offered()) != self._wanted:
            self._ask_for_room()

    def set_shown(self, shown: Show) -> None:
        self._shown = shown
        for show, chip in self.chips.items():
            chip.setChecked(show is shown)
        self._ask_for_room()

    def _ask_for_room(self) -> None:
        self._wanted = self._width(self._offered())
        self._arrange()
        self.room_needed.emit()

    def open_menu(self) -> None:
        """Every filter, by mouse or key."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = self._offered()
        for show, chip in self.chips.items():
            if show in offered:
                icon = "check" if show is self._shown else ICONS.get(show)
                menu.add(chip.shown_text(), partial(self.chosen.emit, show), icon=icon)
        menu.open_under(self.folded if self._folded else self.more)
