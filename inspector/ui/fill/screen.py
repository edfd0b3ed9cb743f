"""Fill in: the list of items, the sections beside it, the score above, and every key and tap.

    FillScreen(session, draft_id, person, parent=None, *, choose_photos=ask_for_photos)
        .model, .list -> CardList, .current() -> Address | None
        .go_to(address)                to an item
        .show_missing(address=None)    mark what Finish asked for, and go to one of them
        signals closed(), finish_asked()
`choose_photos(parent, on_paths)` asks the person for picture files.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.steps import Step
from inspector.errors import WorldError
from inspector.services.session import Session
from inspector.ui import errors
from inspector.ui.fill.asking import Asking, ChoosePhotos, ask_for_photos
from inspector.ui.fill.deeds import Deeds
from inspector.ui.fill.filters import Filters
from inspector.ui.fill.keyboard import Keyboard, claimed
from inspector.ui.fill.lacks import Lacks
from inspector.ui.fill.leaving import ask_to_leave
from inspector.ui.fill.listing.card_list import CardList
from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.rail import Rail
from inspector.ui.fill.search import SearchBar
from inspector.ui.fill.titles import Titles
from inspector.ui.fill.top import CompactBottom, CompactTop, WideTop
from inspector.ui.fill.trouble import Trouble
from inspector.ui.fill.whole_menu import WholeMenu
from inspector.ui.screen import Screen
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens

POSITION_REST = 500  # ms at an item before the place is kept


class FillScreen(Screen):
    closed = Signal()
    finish_asked = Signal()
    person_changed = Signal(str)
    discarded = Signal(str, str)  # the draft's id, what it was about
    shows_navigation = False

    def __init__(
        self,
        session: Session,
        draft_id: str,
        person: str,
        parent: QWidget | None = None,
        *,
        choose_photos: ChoosePhotos = ask_for_photos,
    ) -> None:
        super().__init__(parent)
        self.model = FillModel(session, session.fill_in(draft_id, person))
        self.titles = Titles(self.model, self)
        self._leaving = False
        self.list = CardList(self.model)
        self.asking = Asking(self, self.model, choose_photos)
        self.deeds = Deeds(self, self.model, self.list)
        self.lacks = Lacks(self.model, self.list, self)
        self.trouble = Trouble(self, self.model.saving)
        self.search = SearchBar(self.model, self.list)
        self.keyboard = Keyboard(self)
        self.rail = Rail(self.model, self.titles)
        self.wide_top = WideTop(self.model)
        self.compact_top = CompactTop(self.model, self.titles)
        self.compact_bottom = CompactBottom(self.model)
        self._place = QTimer(self, singleShot=True, interval=POSITION_REST)
        self._place.timeout.connect(self._keep_place)
        self._arrange()
        self._connect()
        self.follow_theme()
        self.list.show_only(Show.ALL)
        self._return_to_place()

    # -- what it shows

    def title(self) -> str:
        return self.titles.title()

    def current(self) -> Address | None:
        return self.list.current

    def go_to(self, address: Address) -> None:
        self.list.go_to(address)
        self.list.setFocus()

    def filters(self) -> Filters:
        """Those that can be seen."""
        return (self.compact_top if self.compact else self.wide_top).filters

    def before_list(self) -> tuple[QWidget, ...]:
        return (self.rail, self.compact_top, self.wide_top, self.search)

    def after_list(self) -> tuple[QWidget, ...]:
        return (self.compact_bottom,)

    def show_missing(self, address: Address | None = None) -> None:
        """Mark what lacks from now on, and go to one of the items."""
        self.lacks.mark()
        if address is not None:
            self.go_to(address)

    # -- the window

    def entered(self) -> None:
        self.list.refresh()
        self.list.setFocus()
        self.trouble.show()

    def left(self) -> bool:
        """Everything typed is kept; what cannot be written, or is still on its way, holds the person here."""
        if self.model.sealed:
            return True
        self.list.commit()
        self._keep_place()
        if self._leaving:
            return True
        if self.model.imports.waiting():
            self.toast(self.tr("Photos are still being added. One moment, or cancel them."))
            return False
        if self.model.saving.trouble is None and self.model.saving.wait():
            return True
        ask_to_leave(self, self.model.saving, self._leave_anyway)
        return False

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.rail.setVisible(not compact)
        self.wide_top.setVisible(not compact)
        self.compact_top.setVisible(compact)
        self.compact_bottom.setVisible(compact)
        self.list.set_compact(compact)

    def bar_height(self) -> int:
        return self.compact_bottom.height() if self.compact else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def themed(self) -> None:
        self._fit_rail()

    def _fit_rail(self) -> None:
        regular = current_theme().widened(tokens().layout.regular_from)
        self.rail.set_narrow(self.width() < regular)

    # -- building

    def _arrange(self) -> None:
        self.setAutoFillBackground(True)  # nothing under it is painted when something in it changes
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for widget, stretch in (
            (self.compact_top, 0),
            (self.wide_top, 0),
            (self.search, 0),
            (self.list, 1),
            (self.compact_bottom, 0),
        ):
            middle.addWidget(widget, stretch)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(middle, 1)
        self.set_compact(self.compact)

    def _connect(self) -> None:
        for top in (self.rail, self.compact_top):
            top.back_asked.connect(self.leave)
            top.title.clicked.connect(partial(self._open_menu, top.title))
            top.person.clicked.connect(partial(self.deeds.choose_person, top.person))
        for running in (self.rail.running, self.compact_top.running):
            running.chosen.connect(self.go_to)
        self.rail.running.follow(self.list)
        for undo in (self.rail.undo, self.compact_bottom.undo):
            undo.undo_asked.connect(self.deeds.undo)
            undo.redo_asked.connect(self.deeds.redo)
        self.deeds.person_changed.connect(self.person_changed)
        for filters in (self.wide_top.filters, self.compact_top.filters):
            filters.chosen.connect(self.show_only)
            filters.search_asked.connect(self.search.open)
        for going in (self.wide_top.going, self.compact_bottom.going):
            going.next_asked.connect(self.go_to_next)
            going.finish_asked.connect(self.finish)
        self.rail.sections.chosen.connect(self.list.go_to_section)
        self.compact_top.section_chosen.connect(self.list.go_to_section)
        self.list.showing.connect(self._filters)
        self.list.place_changed.connect(self._show_section)
        self.list.went.connect(lambda _address: self._place.start())
        self.list.photo_asked.connect(self.asking.for_photos)
        self.list.gather_asked.connect(self.asking.gather)
        self.list.photo_opened.connect(self.asking.open_photo)
        self.list.picture_opened.connect(self.asking.open_picture)
        self.list.name_asked.connect(self.asking.for_name)
        self.list.remove_asked.connect(self.asking.remove_entry)
        self.list.fine_asked.connect(self.deeds.rest_is_fine)
        self.list.copy_asked.connect(self.deeds.copy_entry)
        self.list.move_asked.connect(self.deeds.move_entry)
        self.list.undo_asked.connect(self.deeds.undo)
        self.model.told.connect(self.say)
        self.model.went_back.connect(self.show_missing)
        self.destroyed.connect(self.model.saving.stop_hearing)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _return_to_place(self) -> None:
        place = self.model.filling.draft.position
        items = self.model.standing.score.items
        start = place if place in items else self.list.next_unanswered()
        if start is not None:
            self.list.go_to(start)
        self._show_section(self.list.section_in_view() or "")

    # -- going about

    def leave(self) -> None:
        if self.left():
            self.closed.emit()
            self.close_screen()

    def discard(self) -> None:
        """Into the trash, from where it can be brought back."""
        if not self.left():
            return
        draft, title = self.model.filling.draft.id, self.title()
        try:
            self.model.session.archive.discard(draft)
        except WorldError as error:
            self.tell(errors.sentence(error), button=self.tr("Close"), on=self.tell_nothing)
            return
        self.close_screen()
        self.discarded.emit(draft, title)

    def _open_menu(self, button: QWidget) -> None:
        self.list.commit()
        menu = WholeMenu(self.model, self.deeds, self.list.section_in_view(), button)
        menu.discard_asked.connect(self.discard)
        menu.open_under(button)

    def finish(self) -> None:
        self.list.commit()
        self.lacks.mark()
        self._leaving = True  # Finish lies over this screen and holds what is not saved itself
        self.finish_asked.emit()
        self._leaving = False

    def go_to_next(self) -> None:
        self.list.commit()
        current = self.list.current
        address = self.list.next_unanswered(current) or self.lacks.next(current)
        if address is not None:
            self.go_to(address)

    def show_only(self, show: Show) -> None:
        self.list.commit()
        self.list.show_only(show)

    def _filters(self, show: Show) -> None:
        for filters in (self.wide_top.filters, self.compact_top.filters):
            filters.set_shown(show)

    def _show_section(self, section: str) -> None:
        self.rail.set_current(section)
        self.wide_top.set_section(section)
        self.compact_top.set_section(section)

    def _keep_place(self) -> None:
        self._place.stop()
        if self.list.current != self.model.filling.draft.position and not self.model.read_only:
            self.model.filling.set_position(self.list.current)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whoever reaches into a card makes it the current one."""
        if self.list.card_around(new) is not None:
            self.list.once_let_go(self._follow_focus)

    def _follow_focus(self) -> None:
        """An answer may have led on to another item meanwhile."""
        card = self.list.card_around(QApplication.focusWidget())
        if card is not None:
            self.list.set_current(card.address)

    # -- what happens

    def event(self, event: QEvent) -> bool:
        return claimed(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    def tab_order(self) -> list[QWidget]:
        return self.keyboard.tab_order()

    def retranslate(self) -> None:
        """The cards speak the new language once they are made anew."""
        self.list.make_again()

    def say(self, text: str, step: Step | None) -> None:
        self.toast(text, None if step is None else lambda: self.deeds.take_back(step))

    def _leave_anyway(self) -> None:
        self._leaving = True
        self.model.saving.give_up()
        self.leave()
