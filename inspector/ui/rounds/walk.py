"""The way through a round: its grid, an inspection, Finish, and the next one by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.checklists.inspection import Draft
from inspector.checklists.template import Template
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.inspections.items import RecordItem
from inspector.ui.language import language
from inspector.ui.rounds.report import RoundReport
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.rounds.tiles import score_text
from inspector.ui.shell import Shell


class RoundWalk(QObject):
    """Lays the screens of a round over the shell's; asks for those that are not the round's own."""

    inspect_asked = Signal(str)  # a draft
    record_asked = Signal(str)

    def __init__(self, shell: Shell, context: Context) -> None:
        super().__init__(shell)
        self._shell, self._context, self._session = shell, context, context.session

    def show(self, round_id: str) -> RoundScreen | None:
        """The grid of a round on top, which is gone back to or laid over; None if a screen holds on."""
        shell = self._shell
        there = shell.back_to(lambda screen: isinstance(screen, RoundScreen) and screen.round_id == round_id)
        if isinstance(there, RoundScreen):
            return there
        if not shell.go("today"):
            return None
        screen = RoundScreen(self._context, round_id)
        screen.inspect_asked.connect(self.inspect_asked)
        screen.record_asked.connect(self._show_report)
        return screen if shell.open(screen) else None

    def then(self, draft: Draft) -> str:
        """The name of what comes after a draft of a round; "" where it is of none, or the last one."""
        if draft.round is None or draft.head.supersedes is not None:
            return ""
        view = self._session.rounds.view(draft.round)
        person = self._context.person
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
        self._shell.toast(what)

    def _show_report(self, record_id: str) -> None:
        row = self._session.archive.row(record_id)
        if row is None:
            return
        item = RecordItem(row, self._session.library.get(row.template).template, "")
        screen = RoundReport(self._context, item)
        screen.more_asked.connect(self.record_asked)
        self._shell.open(screen)


def named(template: Template, subject: str) -> str:
    """A subject as a title: "Room 204"."""
    kind = template.subject.in_(language()) if template.subject else ""
    return wording.subject_label(kind, subject)
