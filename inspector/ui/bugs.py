"""What nobody took: an error of the world is said in the banner; a bug is logged whole, and a dialog lets the
work go on.

Bugs(window, folder)    from now on every exception nobody took comes here; .stop() ends that
    .log -> Path        where it is written
"""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.shell import Shell
from inspector.ui.widgets.dialog import Dialog

log = logging.getLogger(__name__)
LOG_NAME, LOG_SIZE = "inspector.log", 2**20


class Bugs(QObject):
    """Takes the interpreter's hooks. Threads hand over to the UI thread; one dialog at a time."""

    _raised = Signal(object)

    def __init__(self, window: Shell, folder: Path) -> None:
        super().__init__(window)
        self.log = folder / LOG_NAME
        self._window = window
        self._shown: Dialog | None = None
        self._handler = RotatingFileHandler(self.log, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8")
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(self._handler)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread
        self._raised.connect(self._show)

    def stop(self) -> None:
        sys.excepthook, threading.excepthook = self._before
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, WorldError):
            log.warning("the world was in the way: %s", error)
        else:
            log.critical("a bug", exc_info=(kind, error, trace))
        self._raised.emit(error)

    def _take_of_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._take(told.exc_type, told.exc_value, told.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, WorldError):
            self._window.tell(errors.sentence(error), button=self.tr("Close"), on=self._window.tell_nothing)
            return
        if self._shown is not None:
            return
        self._shown = Dialog(
            self._window,
            self.tr("Something went wrong inside Inspector"),
            self.tr(
                "Your answers are on disk; you can go on. The details are in {file}; "
                "please send that file to whoever looks after Inspector.\n\n{problem}"
            ).format(file=self.log, problem=f"{type(error).__name__}: {error}"),
            self.tr("Go on"),
            keep=self.tr("Close"),
        )
        self._shown.keep_button.hide()
        self._shown.destroyed.connect(self._gone)
        self._shown.open()

    def _gone(self) -> None:
        self._shown = None
