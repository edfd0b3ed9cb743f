"""A second tap that lands on another item, because the list has just slid, is not meant."""

from __future__ import annotations

import time
from collections.abc import Callable

from inspector.checklists.answers import Address

MEANT_AFTER = 0.35  # s


class TapGuard:
    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._answered: Address | None = None
        self._at = 0.0

    def allows(self, address: Address | None) -> bool:
        """Whether a tap on this item, or on what is none, is meant: the same item always, anything else only
        after a moment."""
        return address == self._answered or self._seconds() - self._at >= MEANT_AFTER

    def note(self, address: Address) -> None:
        """An item was just answered by a tap."""
        self._answered, self._at = address, self._seconds()

    def forget(self) -> None:
        """A key is always meant."""
        self._answered = None
        self._at = -MEANT_AFTER
