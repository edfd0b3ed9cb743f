"""What finishing would ask for: marked on the cards once it was tried, and gone to one by one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.checklists.answers import Address
from inspector.checklists.missing import Kind
from inspector.ui.fill.listing.card_list import CardList
from inspector.ui.fill.model import FillModel


class Lacks(QObject):
    def __init__(self, model: FillModel, cards: CardList, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._cards = model, cards
        self._tried = False
        model.restood.connect(self._follow)

    def mark(self) -> None:
        """Show on the cards what lacks, from now on."""
        self._tried = True
        self._follow()

    def next(self, after: Address | None) -> Address | None:
        """The next item that lacks something, from the top again where there is none further down."""
        lacking = {each.address for each in self._model.filling.lacking().items}
        items = list(self._model.standing.score.items)
        start = items.index(after) + 1 if after in items else 0
        return next((each for each in items[start:] + items[:start] if each in lacking), None)

    def _follow(self) -> None:
        if not self._tried:
            return
        missing: dict[Address, tuple[Kind, ...]] = {}
        for each in self._model.filling.lacking().items:
            missing[each.address] = (*missing.get(each.address, ()), each.kind)
        if missing != self._model.missing:
            self._model.missing = missing
            self._cards.refresh()
