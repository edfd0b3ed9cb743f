"""How many actions are overdue, beside their word in the navigation."""

from __future__ import annotations

import logging
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from inspector.services.changes import Changed
from inspector.ui.context import Context
from inspector.ui.shell import Shell

log = logging.getLogger(__name__)


class Late(QObject):
    """Counted anew when an action changes, and on another day: what was due yesterday is late in a window
    that stayed open overnight."""

    def __init__(self, window: Shell, context: Context) -> None:
        super().__init__(window)
        self._window, self._context = window, context
        self.count()
        context.changed.connect(self._changed)
        window.current_changed.connect(self._look_at_the_day)

    def count(self) -> None:
        actions, today = self._context.session.actions, self._today()
        self._counted_on = today
        self._context.tasks.run(
            lambda _progress: actions.counts(today).late,
            on_result=partial(self._window.set_badge, "actions"),
            on_error=lambda error: log.warning("the late actions were not counted: %s", error),
        )

    def _changed(self, changed: Changed) -> None:
        if changed.actions:
            self.count()

    def _look_at_the_day(self) -> None:
        if self._counted_on != self._today():
            self.count()

    def _today(self) -> date:
        return self._context.session.clock().astimezone().date()
