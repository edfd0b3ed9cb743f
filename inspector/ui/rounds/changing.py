"""What a round goes through changes on the way: more, fewer, closed, open again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from inspector.services.round_view import RoundView, State, Stop
from inspector.services.rounds import Added
from inspector.ui import wording
from inspector.ui.page import Page
from inspector.ui.rounds.adding import ask_for_more, walker
from inspector.ui.rounds.side import left_words
from inspector.ui.rounds.tiles import RoundTiles
from inspector.ui.widgets.menu import Menu


class RoundChanges(QObject):
    """The menus of a round and their deeds, on its page. While `removing`, a tap takes a subject off.

    `view` is the round as the page shows it; `changed` asks for it to be read anew, which is done at once.
    """

    changed = Signal()
    inspect_asked = Signal(str)  # a subject
    record_asked = Signal(str)

    def __init__(self, page: Page, tiles: RoundTiles, view: RoundView) -> None:
        super().__init__(page)
        self._page, self._tiles = page, tiles
        self._rounds = page.session.rounds
        self.view = view
        self.removing = False

    def open_menu(self, button: QWidget) -> None:
        menu = Menu(self._page)
        if self.view.round.closed_at:
            menu.add(self.tr("Open the round again"), self.reopen, icon="undo")
        else:
            menu.add(self.tr("Add to the round…"), self._ask_for_more, icon="plus")
            menu.add(self.tr("Take off the round…"), self._begin_removing, icon="cross")
            menu.add_line()
            menu.add(self.tr("Close the round"), self.close, icon="lock")
        menu.open_under(button)

    def open_tile_menu(self, subject: str, place: QPoint) -> None:
        """What can be done with one subject."""
        stop = self.view.stop(subject)
        if stop is None:
            return
        menu = Menu(self._page)
        menu.add(self._deed(stop), lambda: self.inspect_asked.emit(subject), icon="play")
        if stop.draft and stop.record:
            record = stop.record.id
            menu.add(self.tr("Show the report"), lambda: self.record_asked.emit(record), icon="inspections")
        if stop.state is State.TO_DO and not self.view.round.closed_at:
            menu.add(self.tr("Take off the round"), lambda: self.remove(subject), icon="cross")
        menu.popup(place)

    def _deed(self, stop: Stop) -> str:
        what = self._tiles.label(stop)
        if stop.draft:
            return self.tr("Go on with {what}").format(what=what)
        return self.tr("Show the report") if stop.record else self.tr("Start {what}").format(what=what)

    def _begin_removing(self) -> None:
        self.removing = True
        self._page.tell(
            self.tr("Tap what is to be taken off."),
            self.tr("What has been begun stays in the round."),
            self.tr("Ready"),
            self.end_removing,
        )

    def end_removing(self) -> None:
        self.removing = False
        self._page.tell_nothing()

    def remove(self, subject: str) -> None:
        """Take a subject off that nobody has begun."""
        stop = self.view.stop(subject)
        if stop is None or self.view.round.closed_at:
            return
        what = self._tiles.label(stop)
        if stop.state is not State.TO_DO:
            self._page.toast(self.tr("{what} has been begun and stays in the round").format(what=what))
            return
        before: list[tuple[str, ...]] = []
        if self._page.attempt(lambda: before.append(self._rounds.remove(self.view.round.id, subject))):
            self.changed.emit()
            self._page.toast(
                self.tr("{what} is off the round").format(what=what),
                undo=lambda: self._put_back(before[0]),
            )

    def _put_back(self, order: tuple[str, ...]) -> None:
        if self._page.attempt(lambda: self._rounds.put_back(self.view.round.id, order)):
            self.changed.emit()

    def _ask_for_more(self) -> None:
        ask_for_more(self._page, self._page.context, self.view, self.add)

    def add(self, names: tuple[str, ...]) -> None:
        """Put more at the end of the round."""
        added: list[Added] = []
        by = walker(self._page.context, self.view)
        if not self._page.attempt(lambda: added.append(self._rounds.add(self.view.round.id, names, by))):
            return
        self._page.context.announce(added[0].changed)
        self.changed.emit()
        known = self.tr("%n in it already", "", len(added[0].known)) if added[0].known else ""
        told = wording.joined(self.tr("%n added", "", len(added[0].subjects)), known)
        self._page.toast(told, undo=(lambda: self._take_back(added[0])) if added[0].subjects else None)

    def _take_back(self, added: Added) -> None:
        if self._page.attempt(lambda: self._rounds.take_back(self.view.round.id, added)):
            self.changed.emit()

    def close(self) -> None:
        if self._page.attempt(lambda: self._rounds.close(self.view.round.id)):
            self.changed.emit()
            left = left_words(self.view)
            self._page.toast(wording.joined(self.tr("The round is closed"), left), undo=self.reopen)

    def reopen(self) -> None:
        if self._page.attempt(lambda: self._rounds.reopen(self.view.round.id)):
            self.changed.emit()
