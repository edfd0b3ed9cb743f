"""What a person does to the inspection as a whole: many answers at once, entries, undo, who and where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address, Entry
from inspector.checklists.score import State
from inspector.checklists.steps import Step
from inspector.services.editing import Change
from inspector.ui.fill.details import change_details
from inspector.ui.fill.listing.card_list import CardList
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.step_words import step_words
from inspector.ui.language import clauses
from inspector.ui.screen import Screen
from inspector.ui.widgets.menu import Menu


class Deeds(QObject):
    """Belongs to Fill in. Each deed says what it did, and goes where it was done."""

    person_changed = Signal(str)

    def __init__(self, screen: Screen, model: FillModel, cards: CardList) -> None:
        super().__init__(screen)
        self._screen, self._model, self._cards = screen, model, cards

    # -- the rest is fine

    def rest_is_fine(self, section: str | None = None, entry: str | None = None) -> None:
        """Answer what is left of an entry, a section or everything with its best response, as one step."""
        self._cards.commit()
        if not self._model.guard.allows(None):
            return
        change = self._model.do(self._model.filling.rest_is_fine(section, entry))
        left = list(self._left(section, entry))
        told = clauses(
            self.tr("%n answered", "", len(change.addresses)) if change else "",
            self.tr("%n left that need(s) you", "", len(left)) if left else "",
        )
        text = told or self.tr("Nothing is left to answer")
        self._model.told.emit(text, self._model.filling.last_step if change else None)
        self._go_to(left[0] if left else self._cards.next_unanswered(self._cards.current))

    def _left(self, section: str | None, entry: str | None) -> Iterator[Address]:
        """What only the person can answer."""
        template = self._model.template
        for address, item in self._model.standing.score.items.items():
            inside = section in (None, template.section_of_item[address.item].key)
            needed = template.item_by_key[address.item].must_be_answered
            if inside and entry in (None, address.entry) and needed and item.state is State.UNANSWERED:
                yield address

    # -- entries

    def copy_entry(self, entry: Entry) -> None:
        """One more entry like this one, and there."""
        name = entry.title or self.tr("Entry")
        self._cards.commit()
        title = self.tr("{name} (copy)").format(name=name)
        self._model.do(self._model.filling.duplicate_entry(entry, title))
        self._model.tell_undoable(self.tr("{name} added").format(name=title))
        copy = self._model.filling.draft.sheet.entries_of(entry.section)[-1]
        self._go_to(next((each for each in self._model.standing.score.items if each.entry == copy.id), None))

    def move_entry(self, entry: Entry, by: int) -> None:
        self._cards.commit()
        self._model.do(self._model.filling.move_entry(entry, by))

    # -- undo and redo

    def undo(self) -> None:
        """Take back the last step, say which, and show where it was."""
        self._cards.commit()
        step = self._model.filling.last_step
        if step is not None:
            said = self.tr("Undone: {step}").format(step=step_words(self._model, step))
            self.show(self._model.undo())
            self._screen.toast(said)

    def redo(self) -> None:
        self._cards.commit()
        change = self._model.redo()
        step = self._model.filling.last_step
        if change is not None and step is not None:
            self.show(change)
            said = self.tr("Done again: {step}").format(step=step_words(self._model, step))
            self._screen.toast(said)

    def undo_to(self, step: Step) -> None:
        """Take back a step with all that came after it, one by one."""
        self._cards.commit()
        changes, last = [], None
        while last != step and (last := self._model.filling.last_step) is not None:
            changes.append(self._model.undo())
        self.show(changes[-1])
        self._screen.toast(self.tr("%n step(s) undone", "", len(changes)))

    def take_back(self, step: Step) -> None:
        """Undo of a toast: that step, whatever came after it."""
        self.show(self._model.take_back(step))

    def show(self, change: Change | None) -> None:
        """Go to the item a change touched, rather the current one where it touched several."""
        if change is None or not change.addresses:
            return
        shown = [each for each in self._model.standing.score.items if each in change.addresses]
        self._go_to(self._cards.current if self._cards.current in shown else next(iter(shown), None))

    # -- who, where, when

    def choose_person(self, button: QWidget) -> None:
        """Who is working now: the second tap."""
        menu = Menu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for person in self._model.people:
            icon = "check" if person.id == self._model.filling.person else "user"
            menu.add(person.name, partial(self._be, person.id), icon=icon)
        menu.open_under(button)

    def _be(self, person: str) -> None:
        self._cards.commit()  # what was typed is still the other's
        self._model.be(person)
        self.person_changed.emit(person)

    def change_details(self) -> None:
        self._cards.commit()
        change_details(self._screen, self._model)

    def _go_to(self, address: Address | None) -> None:
        if address is not None:
            self._cards.go_to(address)
            self._cards.setFocus(Qt.FocusReason.OtherFocusReason)
