"""Stopwatches that run while one is elsewhere in the list; a tap goes there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.ui import language as words
from inspector.ui.fill.listing.card_list import CardList
from inspector.ui.fill.listing.rows import ItemRow
from inspector.ui.fill.model import FillModel
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.painting import (
    LEFT,
    box,
    elided,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import tip

TICK = 500  # ms
PADDING, GAP, BETWEEN = 12, 8, 4


class RunningChip(Pressable):
    """One stopwatch: "2:14 Wait at reception"."""

    def __init__(self, model: FillModel, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self.address = model, address
        self.stretch()
        keep_room = self.sizePolicy()
        keep_room.setRetainSizeWhenHidden(True)  # so that nothing moves as the card comes and goes
        self.setSizePolicy(keep_room)
        self.follow_theme()

    def retranslate(self) -> None:
        self._item = self._model.item(self.address).text.in_(words.language())
        self.setAccessibleName(self.tr("Stopwatch running: {item}").format(item=self._item))
        self.setToolTip(tip(self._item))
        self.show_time()

    def show_time(self) -> None:
        seconds = self._model.filling.watched(self.address)
        time = words.duration(float(seconds or 0))
        self.setText(self.tr("Running {time}").format(time=time))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(tokens().control.target_min, text_height(current_theme().font("group")) + 16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c, bold, small = theme.colours, theme.font("group"), theme.font("secondary")
        fill = c.pressed if self.isDown() else c.hover if self.hovered else c.accent_soft
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill)
            icons.draw(painter, "clock", icon_square(PADDING, self.height() / 2), c.accent)
            left = PADDING + icon_side() + GAP
            time = QRectF(left, 0, self.width() - left, self.height())
            write(painter, time, LEFT, self.text(), bold, c.accent_soft_text)
            left += text_width(bold, self.text()) + GAP
            rest = QRectF(left, 0, self.width() - left - PADDING, self.height())
            write(painter, rest, LEFT, elided(small, self._item, rest.width()), small, c.text)


class RunningWatches(Themed, QWidget):
    """A chip a running stopwatch."""

    chosen = Signal(object)  # Address

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._list: CardList | None = None
        self.chips: dict[Address, RunningChip] = {}
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._show_times)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        model.changed.connect(self.refresh)
        self.refresh()
        self.follow_theme()

    def follow(self, cards: CardList) -> None:
        """Show a chip only while its card cannot be seen; its place stays free, so that nothing moves."""
        self._list = cards
        cards.moved.connect(self._look)
        self._look()

    def refresh(self) -> None:
        """Bring the chips in line with the draft."""
        watches = self._model.filling.draft.watches
        running = [watch.address for watch in watches if watch.started_at is not None]
        for address in [each for each in self.chips if each not in running]:
            chip = self.chips.pop(address)
            self._column.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for address in running:
            if address not in self.chips:
                chip = self.chips[address] = RunningChip(self._model, address, self)
                chip.clicked.connect(lambda _on=False, address=address: self.chosen.emit(address))
                self._column.addWidget(chip)
        self.setVisible(bool(self.chips))
        if self.chips:
            self._tick.start()
        else:
            self._tick.stop()
        self._look()

    def _look(self) -> None:
        if self._list is None:
            return
        for address, chip in self.chips.items():
            in_view = self._list.in_view(ItemRow(address))
            if in_view and chip.hasFocus():
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would hand it to some card
            chip.setVisible(not in_view)

    def _show_times(self) -> None:
        for chip in self.chips.values():
            chip.show_time()
