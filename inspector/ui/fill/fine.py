"""The button "The rest is fine": shown while something is open that has a best response."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address
from inspector.checklists.fine import fine_value
from inspector.checklists.score import State
from inspector.checklists.template import Item, Section
from inspector.ui.fill.model import FillModel
from inspector.ui.widgets.buttons import Button


def open_items(model: FillModel, section: Section, entry: str | None = None) -> Iterator[Item]:
    """The items of a section, or of one of its entries, that are visible and unanswered."""
    items = model.standing.score.items
    entries = model.filling.draft.sheet.entries_of(section.key) if section.repeat else ()
    turns = [entry] if entry else [each.id for each in entries] if section.repeat else [None]
    for turn in turns:
        for item in section.items:
            found = items.get(Address(item.key, turn))
            if found is not None and found.state is State.UNANSWERED:
                yield item


def can_be_fine(model: FillModel, section: Section, entry: str | None = None) -> bool:
    """Whether "the rest is fine" would answer anything there."""
    return not model.read_only and any(
        fine_value(model.template, item) is not None for item in open_items(model, section, entry)
    )


class FineButton(Button):
    """Of a section, or of one entry of it."""

    def __init__(
        self, model: FillModel, section: Section, entry: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", icon="check", parent=parent)
        self._model, self._section, self._entry = model, section, entry

    def retranslate(self) -> None:
        self.setText(self.tr("The rest is fine"))

    def refresh(self) -> None:
        self.setVisible(can_be_fine(self._model, self._section, self._entry))
