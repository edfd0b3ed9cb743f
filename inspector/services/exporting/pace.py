"""How long an export will still take."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

SURE_AFTER, SURE_AT = 2.0, 0.02
"""Seconds, and share of the work, before which any guess would jump about."""


class Pace:
    """Begins with its making."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._begun = clock()

    def left(self, share: float) -> float | None:
        """Seconds to the end, as it went so far; None while that cannot be told. `share` is from 0 to 1."""
        passed = self._clock() - self._begun
        if passed < SURE_AFTER or share < SURE_AT:
            return None
        return passed / share * (1 - share)
