"""What can be inspected by: the templates as cards, by category, the ones used last first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.template import Template
from inspector.services.library import Listed
from inspector.ui import wording
from inspector.ui.language import language
from inspector.ui.new.keys import KEYS, Deed
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed, show_focus
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.painting import LEFT, TOP_LEFT, WRAP, box, icon_side, painting, text_height, write
from inspector.ui.widgets.text import elided_lines, tip

ALL = "*"
PADDING, TILE, MARK, CARD_WIDTH, LEAST_WIDTH, GAP = 16, 40, 24, 236, 208, 16
LINES = 3  # of title and description together


class TemplateCard(Pressable):
    """One template; the chosen one has a border and a check."""

    def __init__(self, listed: Listed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = listed
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    @property
    def template(self) -> Template:
        return self.listed.published.template

    def nextCheckState(self) -> None:
        """The list decides which is chosen."""

    def retranslate(self) -> None:
        template = self.template
        self.setText(template.title.in_(language()))
        self._about = template.description.in_(language()) if template.description else ""
        count = self.tr("%n items", "", sum(item.type != "info" for item in template.items()))
        self._facts = wording.joined(count, self.tr("v{version}").format(version=template.version))
        self.setAccessibleName(f"{self.text()}, {self._facts}")
        self.setToolTip(tip(self._about))

    def focus_radius(self) -> float:
        return tokens().radius.card

    def sizeHint(self) -> QSize:
        theme = current_theme()
        title, small = text_height(theme.font("card-title")), text_height(theme.font("secondary"))
        return QSize(CARD_WIDTH, 2 * PADDING + icon_side(TILE) + 12 + 2 * title + 2 * small + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().widened(LEAST_WIDTH), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, on = current_theme().colours, self.isChecked()
        fill = c.pressed if self.isDown() else c.hover if self.hovered and not on else c.surface
        with painting(self) as painter:
            border, width = (c.accent, 2) if on else (c.line_strong if self.hovered else c.line, 1)
            box(painter, self.rect(), tokens().radius.card, fill, border, width)
            self._paint_icons(painter, on)
            self._paint_words(painter)

    def _paint_icons(self, painter: QPainter, on: bool) -> None:
        c = current_theme().colours
        side, edge = icon_side(TILE), icon_side(TILE) / 4
        tile = QRectF(PADDING, PADDING, side, side)
        box(painter, tile, tokens().radius.photo, c.accent_soft if on else c.sunken)
        icon = wording.category_icon(self.template.category)
        icons.draw(painter, icon, tile.adjusted(edge, edge, -edge, -edge), c.accent if on else c.text2)
        if on:
            side, edge = icon_side(MARK), icon_side(MARK) / 6
            mark = QRectF(self.width() - PADDING - side, PADDING, side, side)
            box(painter, mark, side / 2, c.accent)
            icons.draw(painter, "check", mark.adjusted(edge, edge, -edge, -edge), c.on_accent)

    def _paint_words(self, painter: QPainter) -> None:
        theme = current_theme()
        title, small, c = theme.font("card-title"), theme.font("secondary"), theme.colours
        width = self.width() - 2 * PADDING
        top = PADDING + icon_side(TILE) + 10
        lines = elided_lines(self.text(), title, width, 3)[0]
        for line in lines:
            write(painter, QRectF(PADDING, top, width, text_height(title)), LEFT, line, title, c.text)
            top += text_height(title)
        spare = LINES - len(lines)
        for line in elided_lines(self._about, small, width, spare)[0] if self._about and spare else ():
            write(painter, QRectF(PADDING, top, width, text_height(small)), TOP_LEFT, line, small, c.text2)
            top += text_height(small)
        foot = QRectF(PADDING, self.height() - PADDING - text_height(small) + 2, width, text_height(small))
        write(painter, foot, TOP_LEFT | WRAP, self._facts, small, c.text2)


class TemplateChoice(Themed, QWidget):
    """Chips of the categories over a grid of cards; arrows walk the grid."""

    chosen = Signal(object)  # Listed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed: list[Listed] = []
        self._words: list[str] = []
        self._category = ALL
        self._columns = 3
        self.selected: Listed | None = None
        self.cards: list[TemplateCard] = []
        self.chips: dict[str, Chip] = {}
        self._chips_room = QWidget()
        self._chip_row = FlowLayout(self._chips_room, gap=8)
        self._empty = EmptyState("search")
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._chips_room)
        column.addLayout(self._grid)
        column.addWidget(self._empty)
        self.follow_theme()

    def show_templates(self, listed: Sequence[Listed], selected: Listed | None) -> None:
        self._listed, self.selected = list(listed), selected
        self._fill_chips()
        self._fill_cards()

    def narrow(self, text: str) -> None:
        """Show the templates whose title, description or category hold every word."""
        self._words = text.casefold().split()
        self._fill_cards()

    def retranslate(self) -> None:
        self._empty.set_texts(
            self.tr("No such template"), self.tr("Other words, or all categories, show more.")
        )
        self._fill_chips()

    def minimumSizeHint(self) -> QSize:
        """One card wide, so that a window that gets narrower takes columns away."""
        return QSize(current_theme().widened(LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, (self.width() + GAP) // (current_theme().widened(LEAST_WIDTH) + GAP))
        if columns != self._columns:
            self._columns = columns
            self._lay_cards()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = KEYS.deed(event)
        focused = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        if focused is None or deed not in (Deed.BESIDE, Deed.OVER):
            super().keyPressEvent(event)  # a card is chosen as any button is pressed
            return
        step = 1 if deed is Deed.BESIDE else self._columns
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            step = -step
        if 0 <= focused + step < len(self.cards):
            show_focus(self.cards[focused + step])

    def _fill_chips(self) -> None:
        clear(self._chip_row)
        categories = dict.fromkeys(each.published.template.category for each in self._listed)
        wanted = [(ALL, self.tr("All")), *((name, wording.category(name)) for name in categories)]
        self.chips = {name: Chip(word) for name, word in wanted}
        for name, chip in self.chips.items():
            chip.setChecked(name == self._category)
            chip.clicked.connect(lambda _on=False, name=name: self._choose_category(name))
            self._chip_row.addWidget(chip)
        self._chips_room.setVisible(len(categories) > 1)

    def _choose_category(self, name: str) -> None:
        self._category = name
        for each, chip in self.chips.items():
            chip.setChecked(each == name)
        self._fill_cards()

    def _fill_cards(self) -> None:
        clear(self._grid)
        self.cards = [TemplateCard(each) for each in self._listed if self._fits(each.published.template)]
        for card in self.cards:
            card.setChecked(self.selected is not None and card.listed == self.selected)
            card.clicked.connect(lambda _on=False, card=card: self._choose(card))
        self._empty.setVisible(not self.cards and bool(self._listed))
        self._lay_cards()

    def _lay_cards(self) -> None:
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // self._columns, place % self._columns)
        for column in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _fits(self, template: Template) -> bool:
        if self._category not in (ALL, template.category):
            return False
        about = template.description.in_(language()) if template.description else ""
        category = wording.category(template.category)
        text = f"{template.title.in_(language())} {about} {category} {template.id}".casefold()
        return all(word in text for word in self._words)

    def _choose(self, card: TemplateCard) -> None:
        self.selected = card.listed
        for each in self.cards:
            each.setChecked(each is card)
        self.chosen.emit(card.listed)
