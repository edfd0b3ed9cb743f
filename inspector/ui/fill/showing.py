"""Which items each filter holds, counted without looking at every item again."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from inspector.checklists.answers import Address
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.ui.fill.listing.rows import Show, Standing, shown_items
from inspector.ui.fill.past import Past


class Showing:
    """`found` are the items that the search has found."""

    def __init__(self, filling: Filling, standing: Callable[[], Standing], past: Past) -> None:
        self._filling, self._standing, self._past = filling, standing, past
        answers = filling.draft.sheet.answers
        self._noted = {address for address, answer in answers.items() if answer.note}
        self.found: frozenset[Address] = frozenset()

    def items(self, show: Show) -> frozenset[Address]:
        """The visible items that a filter holds."""
        held: dict[Show, Iterable[Address]] = {
            Show.FAILED_BEFORE: self._past.faults,
            Show.PHOTO: (photo.address for photo in self._filling.draft.sheet.photos),
            Show.NOTE: self._noted,
            Show.FOUND: self.found,
        }
        if show not in held:
            return shown_items(self._filling.judged, show)
        visible = self._standing().score.items
        return frozenset(address for address in held[show] if address in visible)

    def count(self, show: Show) -> int:
        total = self._standing().progress.total
        known = {Show.ALL: total.asked, Show.UNANSWERED: total.open, Show.FAILED: total.failed}
        return known[show] if show in known else len(self.items(show))

    def follow(self, change: Change) -> None:
        for address in change.addresses:
            if self._filling.draft.sheet.answer(address).note:
                self._noted.add(address)
            else:
                self._noted.discard(address)
