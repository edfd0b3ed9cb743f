"""The list of an inspection: its cards, which of them is current, and where one goes from there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address
from inspector.checklists.template import ChoiceItem, Section
from inspector.services.editing import Change
from inspector.ui import language as words
from inspector.ui.fill.cards.card import ItemCard, room_for_responses
from inspector.ui.fill.cards.heads import AddEntryRow, EntryHeadRow, SectionHeadRow
from inspector.ui.fill.controls.choice import row_width, shown_options
from inspector.ui.fill.listing.item_list import ItemList
from inspector.ui.fill.listing.rows import (
    AddEntry,
    EntryHead,
    ItemRow,
    Row,
    SectionHead,
    Show,
    is_open,
    rows,
    shown_items,
)
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.spoken import spoken
from inspector.ui.roles import set_role
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.notices import EmptyState

HEIGHTS = {"choice": 76, "rating": 132, "duration": 132, "number": 128, "text": 148, "signature": 230}
OTHER_HEIGHT, HEAD_HEIGHT, ENTRY_HEIGHT, ADD_HEIGHT = 124, 52, 74, 60


class CardList(ItemList):
    """`went` follows when another item is current, `place_changed` when another section is in view,
    `showing` what the list holds."""

    went = Signal(object)  # Address
    place_changed = Signal(str)
    showing = Signal(object)  # Show
    photo_asked = Signal(object)  # Address
    gather_asked = Signal(object)  # Address
    photo_opened = Signal(object)  # Photo
    picture_opened = Signal(str)
    name_asked = Signal(str, object)  # section, Entry or None for a new one
    remove_asked = Signal(object)  # Entry
    copy_asked = Signal(object)  # Entry
    move_asked = Signal(object, int)  # Entry, by
    fine_asked = Signal(str, object)  # section, entry or None
    undo_asked = Signal()

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(self._make, self._likely, parent)
        self._model = model
        self._sections = {section.key: section for section in model.template.sections}
        self._heights = {each.key: HEIGHTS.get(each.type, OTHER_HEIGHT) for each in model.template.items()}
        self._current: Address | None = None
        self._answered: Address | None = None
        self._section: str | None = None
        self._only: frozenset[Address] = frozenset()
        self._compact = self._troubled = False
        self._measured = ("", 0)
        self._widths: frozenset[int] = frozenset()
        self.shown = Show.ALL
        self.empty = EmptyState("check", parent=self.viewport())
        self.empty.hide()
        model.changed.connect(self._changed)
        model.restood.connect(self._restood)
        model.past.changed.connect(self.refresh)
        model.imports.changed.connect(self._refresh_at)
        model.saving.changed.connect(self._saving_changed)
        self.leaving.connect(self._commit)
        self.moved.connect(self._look_around)
        self.pauses.use_for(self._equip_next)
        self.set_margin(tokens().layout.page_margin_dense)
        set_role(self, QAccessible.Role.List)

    # -- what is shown

    def show_only(self, show: Show) -> None:
        """Choose what the list holds; what is answered meanwhile stays until one chooses again."""
        self.shown = show
        self._only = self._model.showing.items(show)
        with self.placed_once():
            self._refill()
            if self._current is None or not self.holds(ItemRow(self._current)):
                first = next((row.address for row in self.rows() if isinstance(row, ItemRow)), None)
                self.set_current(first)
            self.bring_current()
        self.showing.emit(show)

    def items(self) -> list[Address]:
        """The items that the list holds."""
        return [row.address for row in self.rows() if isinstance(row, ItemRow)]

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.measure_again()

    def prepare(self, widget: QWidget, width: int) -> None:
        if isinstance(widget, ItemCard):
            widget.arrange(width, self._compact, self._response_column(width))

    def section_in_view(self) -> str | None:
        return self._section

    def make_again(self) -> None:
        super().make_again()
        self._speak()

    def card(self, address: Address | None) -> ItemCard | None:
        """The card of an item, while it is near enough to have one."""
        widget = self.widget(ItemRow(address)) if address is not None else None
        return widget if isinstance(widget, ItemCard) else None

    def card_around(self, widget: QWidget | None) -> ItemCard | None:
        """The card that `widget` stands in."""
        while widget is not None and widget is not self:
            if isinstance(widget, ItemCard):
                return widget
            widget = widget.parentWidget()
        return None

    def commit(self) -> None:
        """Keep everything typed but not yet answered."""
        for widget in self.widgets():
            self._commit(widget)

    def refresh(self) -> None:
        for widget in self.widgets():
            if isinstance(widget, ItemCard):
                widget.refresh()
        self._speak()

    # -- going about

    @property
    def current(self) -> Address | None:
        return self._current

    def set_current(self, address: Address | None) -> None:
        self.forget_what_waits()
        if address == self._current:
            return
        before, self._current = self.card(self._current), address
        if address is not None:
            self.keep_still(ItemRow(address))
        if before is not None:
            before.commit()
            before.set_current(False)
        card = self.card(address)
        if card is not None:
            card.set_current(True)
        self._speak()
        self.went.emit(address)

    def go_to(self, address: Address) -> None:
        """Make an item current and bring it into view, whatever the filter."""
        if not self.holds(ItemRow(address)):
            self.show_only(Show.ALL)
        if self.holds(ItemRow(address)):
            self.set_current(address)
            self.bring(ItemRow(address))

    def step(self, by: int, *, around: bool = False) -> None:
        """To the item so many further down or, below 0, up; `around` goes on from the other end."""
        items = self.items()
        if not items:
            return
        place = items.index(self._current) + by if self._current in items else 0
        place = place % len(items) if around else min(max(place, 0), len(items) - 1)
        self.set_current(items[place])
        self.bring(ItemRow(items[place]), slide=abs(by) == 1)

    def bring_current(self) -> None:
        if self._current is not None:
            self.bring(ItemRow(self._current))

    def items_in_view(self) -> int:
        """How many items a page is."""
        return max(1, sum(self.in_view(row) and isinstance(row, ItemRow) for row in self.near_rows()) - 1)

    def next_unanswered(self, after: Address | None = None) -> Address | None:
        """The next item without an answer, from the top again where there is none further down."""
        open_ = shown_items(self._model.filling.judged, Show.UNANSWERED)
        items = list(self._model.standing.score.items)
        start = items.index(after) + 1 if after in items else 0
        return next((address for address in items[start:] + items[:start] if address in open_), None)

    def go_to_section(self, section: str) -> None:
        """To the first item of a section, open ones before others."""
        if self.shown is not Show.ALL:
            self.show_only(Show.ALL)
        judged = self._model.filling.judged
        inside = next(part.visible for part in judged.sections if part.section.key == section)
        open_ = shown_items(judged, Show.UNANSWERED)
        if inside:
            self.set_current(next((each for each in inside if each in open_), inside[0]))
        self.show_at_top(SectionHead(section))
        self.bring_current()

    # -- what happens

    def _changed(self, change: Change) -> None:
        self.pauses.start()  # what follows an answer comes first
        for address in change.addresses:
            self._refresh_at(address)
        self._speak()

    def _speak(self) -> None:
        """Tell a screen reader where one is, and how that item stands."""
        self.setAccessibleName(spoken(self._model, self._current) if self._current else "")

    def _restood(self) -> None:
        self._refill()
        answered, self._answered = self._answered, None
        if answered is not None:
            self._go_on(answered)

    def _refill(self) -> None:
        judged = self._model.filling.judged
        if self.shown is Show.FAILED:
            self._only |= shown_items(judged, Show.FAILED)
        wanted = rows(judged, self.shown, self._only)
        self.set_rows(wanted)
        self._say_that_nothing_is_left(bool(wanted))

    def _say_that_nothing_is_left(self, something: bool) -> None:
        titles = {
            Show.FAILED: self.tr("Nothing failed"),
            Show.UNANSWERED: self.tr("Everything is answered"),
            Show.FOUND: self.tr("Nothing found"),
        }
        self.empty.set_texts(titles.get(self.shown, self.tr("Nothing here")))
        self.empty.setVisible(not something)
        self.empty.setGeometry(0, 0, self.viewport().width(), min(240, self.viewport().height()))

    def _go_on(self, answered: Address) -> None:
        """After an answer by one tap the next open item slides to where the hand is."""
        after = None if self._model.still_asked(answered) else self._next_open(answered)
        if after is None:
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_current(after)
        self.take_place(ItemRow(after), ItemRow(answered))

    def _next_open(self, address: Address) -> Address | None:
        """The next unanswered item further down in the list."""
        judged = self._model.filling.judged
        below = (row.address for row in self.below(ItemRow(address)) if isinstance(row, ItemRow))
        return next((each for each in below if is_open(judged, each)), None)

    def _equip_next(self) -> bool:
        """Make what the item that a tap leads on to shows once it is current; whether it lacked that."""
        if self._current is None or not self.at_rest:
            return False
        card = self.card(self._next_open(self._current))
        return card is not None and card.extras.equip()

    def _tapped(self, address: Address) -> None:
        self.set_current(address)
        self._answered = address

    def _went_on(self, address: Address) -> None:
        """Enter in a field: kept, and on to the next that is open, or the next at all."""
        self.commit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if address != self._current:
            return
        after = self._next_open(address)
        if after is None:
            self.step(1)
        else:
            self.set_current(after)
            self.bring(ItemRow(after), slide=True)

    def _look_around(self) -> None:
        """Tell when another section is in view: the current item's, or that at the top."""
        row = self.top_row()
        if self._current is not None and self.in_view(ItemRow(self._current)):
            section: str | None = self._section_of(ItemRow(self._current))
        else:
            section = self._section_of(row) if row is not None else None
        if section is not None and section != self._section:
            self._section = section
            self.place_changed.emit(section)

    def _saving_changed(self) -> None:
        troubled = self._model.saving.trouble is not None or self._model.saving.lost
        if troubled or self._troubled:
            self.refresh()
        self._troubled = troubled

    def _refresh_at(self, address: Address) -> None:
        card = self.card(address)
        if card is not None:
            card.refresh()

    def _commit(self, widget: QWidget) -> None:
        if isinstance(widget, ItemCard):
            widget.commit()

    def _response_column(self, width: int) -> int:
        """The widest set of responses that stands beside the texts at this width, px."""
        room = room_for_responses(width, self._model.longest_number)
        return max((each for each in self._response_widths() if each <= room), default=0)

    def _response_widths(self) -> frozenset[int]:
        language, scale = words.language(), current_theme().text_scale
        if (language, scale) != self._measured:
            template = self._model.template
            choices = {each.responses: each for each in template.items() if isinstance(each, ChoiceItem)}
            self._measured = (language, scale)
            self._widths = frozenset(
                row_width(shown_options(item, template, language)) for item in choices.values()
            )
        return self._widths

    # -- rows

    def _section_of(self, row: Row) -> str:
        if isinstance(row, ItemRow):
            return self._model.template.section_of_item[row.address.item].key
        return row.section

    def _likely(self, row: Row) -> int:
        if isinstance(row, ItemRow):
            return self._heights[row.address.item]
        heights = {SectionHead: HEAD_HEIGHT, EntryHead: ENTRY_HEIGHT, AddEntry: ADD_HEIGHT}
        return heights[type(row)]

    def _make(self, row: Row) -> QWidget:
        if isinstance(row, ItemRow):
            return self._make_card(row.address)
        section: Section = self._sections[row.section]
        if isinstance(row, EntryHead):
            head = EntryHeadRow(self._model, section, row.entry, self.viewport())
            head.rename_asked.connect(lambda entry: self.name_asked.emit(section.key, entry))
            head.remove_asked.connect(self.remove_asked)
            head.copy_asked.connect(self.copy_asked)
            head.move_asked.connect(self.move_asked)
            head.fine_asked.connect(self.fine_asked)
            return head
        if isinstance(row, AddEntry):
            add = AddEntryRow(section, self.viewport())
            add.asked.connect(lambda key: self.name_asked.emit(key, None))
            return add
        over = SectionHeadRow(self._model, section, self.viewport())
        over.fine_asked.connect(self.fine_asked)
        return over

    def _make_card(self, address: Address) -> ItemCard:
        card = ItemCard(self._model, address, self.viewport())
        card.set_current(address == self._current)
        card.pointed.connect(self.set_current)
        card.answered.connect(self._tapped)
        card.went_on.connect(self._went_on)
        card.photo_asked.connect(self.photo_asked)
        card.gather_asked.connect(self.gather_asked)
        card.photo_opened.connect(self.photo_opened)
        card.picture_opened.connect(self.picture_opened)
        card.undo_asked.connect(self.undo_asked)
        return card
