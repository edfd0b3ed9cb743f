"""Stopwatches that go on while other items are filled in."""

from __future__ import annotations

import time
from decimal import Decimal

from inspector.checklists.answers import Address


class Stopwatches:
    """The running stopwatches of an inspection; one goes on while other items are filled in."""

    def __init__(self) -> None:
        self._started: dict[Address, float] = {}

    def start(self, address: Address) -> None:
        self._started[address] = time.monotonic()

    def running(self, address: Address) -> Decimal | None:
        """Seconds so far, in tenths; None when it stands still."""
        started = self._started.get(address)
        return None if started is None else _tenths(time.monotonic() - started)

    def stop(self, address: Address) -> Decimal | None:
        seconds = self.running(address)
        self._started.pop(address, None)
        return seconds


def _tenths(seconds: float) -> Decimal:
    return Decimal(round(seconds * 10)) / 10
