"""Closing the window while something is made that nothing would be left of."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector.ui.tasks import Tasks
from inspector.ui.widgets.dialog import Dialog


class Closing(QObject):
    """Asks before what is under way is broken off; the window closes once that has ended."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._question: Dialog | None = None

    def allowed(self) -> bool:
        """Whether the window may close now. If not, the person is asked, once."""
        if not self._tasks.guarded():
            return True
        if self._question is None:
            self._ask()
        return False

    def _ask(self) -> None:
        question = Dialog(
            self._window,
            self.tr("An export is under way"),
            self.tr("Closing the window stops it, and nothing of it is kept."),
            self.tr("Stop it and close"),
            keep=self.tr("Let it go on"),
            danger=True,
        )
        question.accepted.connect(self._stop)
        for over in (question.accepted, question.kept):
            over.connect(self._forget)
        question.open()
        self._question = question

    def _stop(self) -> None:
        tasks = self._tasks.guarded()
        if not tasks:
            self._window.close()
        for task in tasks:
            task.ended.connect(self._close)
            task.cancel()

    def _close(self) -> None:
        if not self._tasks.guarded():
            self._window.close()

    def _forget(self) -> None:
        self._question = None
