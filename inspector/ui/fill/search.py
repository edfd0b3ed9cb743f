"""Search in the items: by words of their text, by number, by key, by whom an entry is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.compiled import compiled
from inspector.checklists.places import subject_key
from inspector.checklists.template import Template
from inspector.ui import language as words
from inspector.ui.fill.listing.card_list import CardList
from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.search_keys import KEYS, Deed
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed, show_focus
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.fields import SearchField
from inspector.ui.widgets.text import Text

NUMBER = re.compile(r"[0-9]+([.,][0-9]*)?")


def found(model: FillModel, text: str) -> list[Address]:
    """The visible items that have every word of `text`; of a number that is there just the item of it."""
    visible = list(model.standing.score.items)
    if NUMBER.fullmatch(text):
        numbered = _numbered(model.numbers, text.replace(",", "."))
        return [address for address in visible if address.item in numbered]
    texts = _searched_texts(model.template)(words.language())
    titles = {entry.id: folded(entry.title) for entry in model.filling.draft.sheet.entries}
    for word in folded(text).split():
        items = {key for key, own in texts.items() if word in own}
        entries = {id_ for id_, title in titles.items() if word in title}
        visible = [address for address in visible if address.item in items or address.entry in entries]
    return visible


def _numbered(numbers: Mapping[str, str], number: str) -> set[str]:
    """The items of this number, else those whose numbers begin with it."""
    exact = {key for key, own in numbers.items() if own == number}
    return exact or {key for key, own in numbers.items() if own.startswith(number)}


@compiled
def _searched_texts(template: Template) -> Callable[[str], Mapping[str, str]]:
    """By language, what words are looked for in of each item. Kept for the next letter: folding the texts of
    a long template takes longer than looking into them."""

    @cache
    def in_language(language: str) -> Mapping[str, str]:
        return {item.key: folded(f"{item.text.in_(language)} {item.key}") for item in template.items()}

    return in_language


def folded(text: str) -> str:
    """Without what people leave out when they type."""
    return subject_key(text).replace("ё", "е")


class _Field(SearchField):
    """Enter goes on from match to match, Down among them, Escape back."""

    went_on = Signal(int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match KEYS.deed(event):
            case Deed.NEXT:
                self.went_on.emit(1)
            case Deed.PREVIOUS:
                self.went_on.emit(-1)
            case Deed.ENTER:
                self.entered.emit()
            case Deed.RETURN:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class SearchBar(Themed, QWidget):
    """Over the list while one searches; the list holds what was found."""

    def __init__(self, model: FillModel, cards: CardList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._cards = model, cards
        self._before: tuple[Address | None, Show] = (None, Show.ALL)
        self._text = ""
        self.field = _Field()
        self.count = Text("", "secondary", "text2")
        self.previous, self.next = IconButton("up"), IconButton("down")
        self.close_button = IconButton("cross")
        row = QHBoxLayout(self)
        margin = tokens().layout.page_margin_dense
        row.setContentsMargins(margin, 0, margin, tokens().space[2])
        row.setSpacing(tokens().space[2])
        row.addWidget(self.field, 1)
        row.addSpacing(tokens().space[1])
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self.field.searched.connect(self.search)
        self.field.went_on.connect(self.go_on)
        self.field.entered.connect(cards.setFocus)
        self.field.left.connect(self.go_back)
        self.previous.clicked.connect(lambda: self.go_on(-1))
        self.next.clicked.connect(lambda: self.go_on(1))
        self.close_button.clicked.connect(self.stay)
        cards.went.connect(lambda _address: self._tell())
        cards.showing.connect(self._shown)
        self.hide()
        self.follow_theme()

    def open(self) -> None:
        if self.isHidden():
            self._before = (self._cards.current, self._cards.shown)
            self._text = ""
            self.field.clear()
            self.show()
            self._tell()
        self.field.selectAll()
        show_focus(self.field)

    def search(self, text: str) -> None:
        """Let the list hold what has these words; without any it holds what it held before."""
        if self.isHidden() or text == self._text:
            return
        self._text = text
        self._model.showing.found = frozenset(found(self._model, text) if text else ())
        self._cards.show_only(Show.FOUND if text else self._before[1])
        self._tell()

    def go_on(self, by: int) -> None:
        """To the next match, round from the last to the first."""
        text = self.field.text().strip()
        if text != self._text:
            self.search(text)
        elif self._cards.shown is Show.FOUND:
            self._cards.step(by, around=True)

    def go_back(self) -> None:
        """To where one was when the search began."""
        current, shown = self._before
        self._end(shown)
        if current is not None:
            self._cards.go_to(current)

    def stay(self) -> None:
        """End the search at the item it led to."""
        self._end(Show.ALL)
        self._cards.bring_current()

    def retranslate(self) -> None:
        self.field.set_placeholder(self.tr("Words, number or key of an item"))
        self.previous.set_name(self.tr("Previous match"))
        self.next.set_name(self.tr("Next match"))
        self.close_button.set_name(self.tr("Close the search"))
        self._tell()

    def _end(self, shown: Show) -> None:
        self.hide()
        self._text = ""
        if self._cards.shown is not shown:
            self._cards.show_only(shown)
        self._cards.setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown(self, show: Show) -> None:
        """Another filter ends the search."""
        if not self.isHidden() and show is not Show.FOUND and self._text:
            self._text = ""
            self.hide()

    def _tell(self) -> None:
        if self.isHidden():
            return
        items = self._cards.items() if self._cards.shown is Show.FOUND else []
        place = items.index(self._cards.current) + 1 if self._cards.current in items else 0
        told = self.tr("{place} of {count}").format(place=place, count=len(items)) if items else ""
        nothing = self.tr("Nothing found") if self._text else ""
        self.count.setText(told or nothing)
        for button in (self.previous, self.next):
            button.setEnabled(len(items) > 1)
