"""Filling in by keyboard alone: each deed carried out, and Tab inside the current card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address
from inspector.ui.fill.asking import Asking
from inspector.ui.fill.deeds import Deeds
from inspector.ui.fill.filters import Filters
from inspector.ui.fill.keys import KEYS, Deed
from inspector.ui.fill.listing.card_list import CardList
from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.search import SearchBar
from inspector.ui.widgets.tabbing import tabbed


class Keyed(Protocol):
    """The screen, as far as keys reach. Tab visits what is before the list, the list, what is after it."""

    model: FillModel
    list: CardList
    asking: Asking
    deeds: Deeds
    search: SearchBar

    def before_list(self) -> Sequence[QWidget]: ...
    def after_list(self) -> Sequence[QWidget]: ...
    def filters(self) -> Filters: ...
    def go_to(self, address: Address) -> None: ...
    def go_to_next(self) -> None: ...
    def show_only(self, show: Show) -> None: ...
    def finish(self) -> None: ...
    def leave(self) -> None: ...


class Keyboard:
    def __init__(self, screen: Keyed) -> None:
        self._screen = screen

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it means nothing here."""
        wanted = KEYS.deed(event)
        if wanted is None or (event.isAutoRepeat() and wanted not in MOVING):
            return False
        if wanted in MOVING:
            self._move(wanted)
            return True
        if wanted is Deed.DIGIT:
            return self._answer(int(event.text() or chr(event.key())))
        return self._do(wanted)

    def tab_order(self) -> list[QWidget]:
        """The list comes before what stands in the current card."""
        screen = self._screen
        found: list[QWidget] = []
        for part in screen.before_list():
            found += tabbed(part)
        found.append(screen.list)
        card = screen.list.card(screen.list.current)
        found += tabbed(card) if card is not None else []
        for part in screen.after_list():
            found += tabbed(part)
        return found

    def _move(self, wanted: Deed) -> None:
        cards = self._screen.list
        page = cards.items_in_view()
        far = 1_000_000_000
        cards.setFocus(Qt.FocusReason.OtherFocusReason)
        cards.step(
            {
                Deed.UP: -1,
                Deed.DOWN: 1,
                Deed.PAGE_UP: -page,
                Deed.PAGE_DOWN: page,
                Deed.FIRST: -far,
                Deed.LAST: far,
            }[wanted]
        )

    def _answer(self, digit: int) -> bool:
        cards = self._screen.list
        if cards.current is not None and cards.card(cards.current) is None:
            cards.bring_current()
        card = cards.card(cards.current)
        if card is None:
            return False
        self._screen.model.guard.forget()
        return card.press(digit)

    def _do(self, wanted: Deed) -> bool:
        screen, model = self._screen, self._screen.model
        current = screen.list.current
        match wanted:
            case Deed.UNDO:
                screen.deeds.undo()
            case Deed.REDO:
                screen.deeds.redo()
            case Deed.FINISH:
                screen.finish()
            case Deed.NEXT:
                screen.go_to_next()
            case Deed.FINE | Deed.ALL_FINE:
                model.guard.forget()
                screen.deeds.rest_is_fine(screen.list.section_in_view() if wanted is Deed.FINE else None)
            case Deed.SEARCH:
                screen.search.open()
            case Deed.FILTER:
                screen.filters().open_menu()
            case Deed.RETURN:
                self._return()
            case _ if current is None:
                return False
            case Deed.PASTE:
                return screen.asking.paste(current)
            case Deed.PHOTO:
                screen.asking.for_photos(current)
            case Deed.CLEAR:
                model.clear(current)
            case _:
                return self._open(wanted)
        return True

    def _open(self, wanted: Deed) -> bool:
        cards = self._screen.list
        cards.bring_current()
        card = cards.card(cards.current)
        if card is None:
            return False
        match wanted:
            case Deed.NOTE:
                card.write_note()
            case Deed.ACTION:
                card.change_action()
            case Deed.GUIDANCE:
                card.toggle_guidance()
            case Deed.LAST_TIME:
                card.extras.past.toggle()
        return True

    def _return(self) -> None:
        """Out of a field to the list, out of a filter to everything, out of the screen."""
        screen = self._screen
        if not screen.list.hasFocus():
            screen.list.commit()
            screen.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen.list.shown is not Show.ALL:
            screen.show_only(Show.ALL)
        else:
            screen.leave()


MOVING = {Deed.UP, Deed.DOWN, Deed.PAGE_UP, Deed.PAGE_DOWN, Deed.FIRST, Deed.LAST}


def claimed(event: QEvent) -> bool:
    """Take the screen's own keys before the window's shortcuts do; whether it was one."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    event.setAccepted(KEYS.deed(event) is not None)
    return event.isAccepted()
