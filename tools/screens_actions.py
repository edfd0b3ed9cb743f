"""The screens of corrective actions: board, list, calendar, one of each kind, a new one and a red tag."""

from __future__ import annotations

from dataclasses import replace

from inspector.checklists.actions import Status
from inspector.ui.actions.doing import DoneDialog
from inspector.ui.actions.new import NewActionScreen
from inspector.ui.actions.one import ActionScreen
from inspector.ui.actions.screen import ActionsScreen
from inspector.ui.actions.wanted import View
from tools.photographer import Photographer


class ActionsTour:
    def __init__(self, photographer: Photographer) -> None:
        self._window, self._take, self._top = photographer.window, photographer.take, photographer.top
        self._session, self._settle = photographer.session, photographer.settle

    def go(self) -> None:
        self._window.go("actions")
        self._settle()
        screen = self._top(ActionsScreen)
        for view in View:
            screen.want(replace(screen.wanted, view=view))
            self._take(f"actions-{view}")
        screen.want(replace(screen.wanted, view=View.BOARD))
        for status in (Status.IN_PROGRESS, Status.DONE, Status.CLOSED):
            self._one(status)
        self._window.new_action()
        self._take("action-new")
        self._top(NewActionScreen).kind.buttons[1].click()
        self._take("red-tag-new")
        self._window.close_screen()

    def _one(self, status: Status) -> None:
        """One that stands so, with photos where there is one."""
        rows = [row for row in self._session.actions.rows() if row.action.status is status]
        if not rows:  # a workspace may hold none
            return
        row = next((row for row in rows if row.action.before or row.action.after), rows[0])
        self._window.show_action(row.action.id)
        self._take(f"action-{status}")
        if status is Status.IN_PROGRESS:
            self._top(ActionScreen).deed.click()
            self._take("action-done-dialog")
            self._window.findChildren(DoneDialog)[-1].keep_button.click()
        self._window.close_screen()
