"""What a person does to an action, from whichever screen: told at the bottom, and taken back from there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint

from inspector.checklists.actions import TO_DO, Deed, Status
from inspector.services.action_rows import ActionRow
from inspector.services.changes import Changed
from inspector.ui.actions import words
from inspector.ui.actions.moves import COLUMNS, deed_for
from inspector.ui.asking import ask_reason
from inspector.ui.language import language
from inspector.ui.page import Page
from inspector.ui.widgets.menu import Menu


class Deeds(QObject):
    """Belongs to a screen. Whoever shows actions hears of the change through the context."""

    def __init__(self, page: Page, name_asked: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._name_asked = page, name_asked
        self._actions = page.session.actions

    def by(self) -> str | None:
        """Who does it; where nobody has said who they are, they are asked."""
        person = self._page.context.person
        if person is None:
            self._page.tell(
                self.tr("Who are you?"),
                self.tr("What happens to an action is kept with who did it."),
                self.tr("Choose a person"),
                self._name_asked,
            )
        return person.id if person else None

    def move(self, row: ActionRow, to: Status) -> None:
        """Bring it into another column, if one deed does."""
        match deed_for(row.action.status, to):
            case Deed.BEGUN:
                self.begin(row)
            case Deed.DONE:
                self.done(row)
            case Deed.VERIFIED:
                self.verify(row)
            case Deed.REOPENED:
                self.ask_reopen(row)
            case None if row.action.status in TO_DO and to is Status.CLOSED:
                self._page.toast(self.tr("Say first that it is done; then another person verifies it"))
            case None if row.action.status is not to:
                self._page.toast(self.tr("Open it again first"))

    def begin(self, row: ActionRow) -> bool:
        return self._do(row, self._actions.begin, self.tr("In progress: {what}"))

    def done(self, row: ActionRow, note: str = "", photos: Sequence[Path] = ()) -> bool:
        return self._do(
            row, lambda id_, by: self._actions.done(id_, by, note, photos), self.tr("To verify: {what}")
        )

    def verify(self, row: ActionRow) -> bool:
        return self._do(row, self._actions.verify, self.tr("Verified and closed: {what}"))

    def ask_reopen(self, row: ActionRow) -> None:
        ask_reason(
            self._page,
            self.tr("Open it again?"),
            self.tr("It goes back to Open. What happened so far stays in its history."),
            self.tr("Open again"),
            self.tr("Leave it"),
            lambda reason: self._reopen(row, reason),
            label=self.tr("Why is it opened again?"),
        )

    def ask_cancel(self, row: ActionRow) -> None:
        ask_reason(
            self._page,
            self.tr("Cancel this action?"),
            self.tr("Nobody has to do it any more. It stays among the closed ones, with your reason."),
            self.tr("Cancel the action"),
            self.tr("Keep it"),
            lambda reason: self._cancel(row, reason),
            danger=True,
            label=self.tr("Why is it cancelled?"),
        )

    def open_menu(self, row: ActionRow, place: QPoint, open_: Callable[[], object]) -> None:
        """Everything that can be done from a card."""
        menu = Menu(self._page)
        menu.add(self.tr("Open"), open_, icon="right", key_hint="Enter")
        for status in COLUMNS:
            if deed_for(row.action.status, status):
                title = self.tr("To “{column}”").format(column=words.status(status))
                menu.add(title, partial(self.move, row, status), icon=words.STATUS_ICONS[status])
        if not row.action.settled:
            menu.add_line()
            cancel = self.tr("Cancel the action…")
            menu.add(cancel, lambda: self.ask_cancel(row), icon="not-applicable", danger=True)
        menu.popup(place)

    # -- inside

    def _reopen(self, row: ActionRow, reason: str) -> None:
        reopen = self._actions.reopen
        self._do(row, lambda id_, by: reopen(id_, by, reason), self.tr("Open again: {what}"), undo=False)

    def _cancel(self, row: ActionRow, reason: str) -> None:
        cancel = self._actions.cancel
        self._do(row, lambda id_, by: cancel(id_, by, reason), self.tr("Cancelled: {what}"))

    def _do(
        self, row: ActionRow, deed: Callable[[str, str], Changed], told: str, *, undo: bool = True
    ) -> bool:
        by = self.by()
        if by is None:
            return False
        if not self._page.attempt(lambda: self._page.context.announce(deed(row.action.id, by))):
            return False
        back = (lambda: self._take_back(row, by)) if undo else None
        self._page.toast(told.format(what=row.what(language())), back)
        return True

    def _take_back(self, row: ActionRow, by: str) -> None:
        """Nothing is undone that happened: another event opens it again, and it goes on as it did before."""
        id_, before, reason = row.action.id, row.action.status, self.tr("Taken back")

        def back() -> None:
            reopened = self._actions.reopen(id_, by, reason, still_done=before is Status.DONE)
            self._page.context.announce(reopened)
            if before is Status.IN_PROGRESS:
                self._page.context.announce(self._actions.begin(id_, by))

        self._page.attempt(back)
