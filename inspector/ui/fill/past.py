"""What failed last time, read away from the window's thread and met again in the draft as it is now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.checklists.answers import Address
from inspector.errors import WorldError
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.services.last_time import LastTime, PastFault
from inspector.ui.tasks import Tasks, when_done

About = tuple[str, str | None, datetime]


class Past(QObject):
    """`changed` follows when it is known, and when other items than before failed last time. `refused` says
    why the record of last time cannot be read."""

    changed = Signal()
    refused = Signal(object)  # WorldError

    def __init__(
        self, filling: Filling, read: Callable[[], LastTime | None], tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._filling, self._read, self._tasks = filling, read, tasks
        self._about: About | None = None
        self.last: LastTime | None = None
        self.faults: Mapping[Address, PastFault] = {}
        QTimer.singleShot(0, self, self._look)  # once the window has been painted

    def follow(self, change: Change) -> None:
        """Another subject, site or visit has another last time, read once a new subject is on disk; other
        entries meet other faults."""
        if self._about is not None and self._about != self._here():
            when_done(change.saved, self, lambda _saved: self._look(), lambda _error: None)
        elif change.structure:
            self._meet()

    def _here(self) -> About:
        head = self._filling.draft.head
        return head.site, head.subject, head.visited_at

    def _look(self) -> None:
        self._about = about = self._here()

        def found(last: LastTime | None) -> None:
            if about == self._about:
                self.last = last
                self._meet()

        self._tasks.run(lambda _progress: self._read(), on_result=found, on_error=self._failed)

    def _meet(self) -> None:
        draft = self._filling.draft
        self.faults = self.last.faults_in(self._filling.template, draft.sheet) if self.last else {}
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.refused.emit(error)
