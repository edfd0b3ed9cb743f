"""Looks for what nobody holds any more, on the thread of the window alone.

Python looks on whichever thread happens to make the next object; a window's thing found by a worker would be
destroyed there, and Qt ends the program over that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 200  # ms: what work in the background makes in a second takes 30 ms to go through
ENOUGH = (10_000, 3, 100)
"""New things, and turns of each younger generation, after which a generation is gone through. Python's own
(700, 10, 10) makes it go through all of a long template time and again while that is being read; more than
three turns before the middle one's would make that hold the window."""


class Collecting(QObject):
    """Takes the search for garbage over from Python, for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Go through the oldest generation whose turn has come, and those younger."""
        ripe = [age for age, count in enumerate(gc.get_count()) if count > ENOUGH[age]]
        if ripe:
            gc.collect(ripe[-1])
