"""What is made ready while nobody waits: a piece at a time, whenever nothing has moved for a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

CALM = 32  # ms without anything moving


class Pauses(QTimer):
    """`start` begins the next pause, or puts it off; one follows another while there is something to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=CALM)
        self._deeds: list[Callable[[], bool]] = []
        self.timeout.connect(self._work)

    def use_for(self, deed: Callable[[], bool]) -> None:
        """Do a piece in each pause, before those told earlier; the deed says whether it found one."""
        self._deeds.insert(0, deed)

    def _work(self) -> None:
        if any(deed() for deed in self._deeds):
            self.start()
