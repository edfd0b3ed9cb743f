"""The way through a round: its grid, an inspection, Finish, and the next one by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.checklists.inspection import Draft
from inspector.checklists.template import Template
from inspector.ui import wording
from inspector.ui.inspections.items import RecordItem
from inspector.ui.language import language
from inspector.ui.rounds.report import RoundReport
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.rounds.tiles import score_text

if TYPE_CHECKING:
    from inspector.ui.window import Window


class RoundWalk(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session

    def show(self, round_id: str) -> RoundScreen | None:
        """The grid of a round on top, which is gone back to or laid over; None if a screen holds on."""
        window = self._window
        there = window.back_to(lambda screen: isinstance(screen, RoundScreen) and screen.round_id == round_id)
        if isinstance(there, RoundScreen):
            return there
        if not window.go("today"):
            return None
        screen = RoundScreen(window.context, round_id)
        screen.inspect_asked.connect(window.resume)
        screen.record_asked.connect(self._show_report)
        return screen if window.open(screen) else None

    def then(self, draft: Draft) -> str:
        """The name of what comes after a draft of a round; "" where it is of none, or the last one."""
        if draft.round is None or draft.head.supersedes is not None:
            return ""
        view = self._session.rounds.view(draft.round)
        person = self._window.context.person
        stop = view.next_for(person.id if person else draft.head.inspector, draft.head.subject)
        if stop is None or view.round.closed_at or stop.subject.id == draft.head.subject:
            return ""
        return named(view.published.template, stop.subject.name)

    def sealed(self, round_id: str, record_id: str, *, goes_on: bool) -> None:
        """Back to the grid, and from there to the next subject, unless the person wants to stop here."""
        grid = self.show(round_id)
        row = self._session.archive.row(record_id)
        if grid is None or row is None:
            return
        template = grid.view.published.template
        what = wording.joined(
            self.tr("{what} is done").format(what=named(template, row.subject_name)),
            score_text(row, template),
        )
        if goes_on:
            grid.inspect_next(row.subject)
        self._window.toast(what)

    def _show_report(self, record_id: str) -> None:
        row = self._session.archive.row(record_id)
        if row is None:
            return
        item = RecordItem(row, self._session.library.get(row.template).template, "")
        screen = RoundReport(self._window.context, item)
        screen.more_asked.connect(self._window.show_record)
        self._window.open(screen)


def named(template: Template, subject: str) -> str:
    """A subject as a title: "Room 204"."""
    kind = template.subject.in_(language()) if template.subject else ""
    return wording.subject_label(kind, subject)
