"""What a round goes through changes on the way: more, fewer, closed, open again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from inspector.services.round_view import State, Stop
from inspector.services.rounds import Added
from inspector.ui import wording
from inspector.ui.rounds.adding import ask_for_more
from inspector.ui.rounds.side import left_words
from inspector.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from inspector.ui.rounds.screen import RoundScreen


class RoundChanges(QObject):
    """The menus of a round and their deeds. While `removing`, a tap takes a subject off."""

    def __init__(self, screen: RoundScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.removing = False

    def open_menu(self) -> None:
        menu = Menu(self._screen)
        if self._screen.view.round.closed_at:
            menu.add(self.tr("Open the round again"), self.reopen, icon="undo")
        else:
            menu.add(self.tr("Add to the round…"), self._ask_for_more, icon="plus")
            menu.add(self.tr("Take off the round…"), self._begin_removing, icon="cross")
            menu.add_line()
            menu.add(self.tr("Close the round"), self.close, icon="lock")
        menu.open_under(self._screen.head.more)

    def open_tile_menu(self, subject: str, place: QPoint) -> None:
        """What can be done with one subject."""
        stop = self._screen.view.stop(subject)
        if stop is None:
            return
        menu = Menu(self._screen)
        menu.add(self._deed(stop), lambda: self._screen.inspect(subject), icon="play")
        if stop.draft and stop.record:
            record = stop.record.id
            menu.add(
                self.tr("Show the report"), lambda: self._screen.record_asked.emit(record), icon="inspections"
            )
        if stop.state is State.TO_DO and not self._screen.view.round.closed_at:
            menu.add(self.tr("Take off the round"), lambda: self.remove(subject), icon="cross")
        menu.popup(place)

    def _deed(self, stop: Stop) -> str:
        what = self._screen.tiles.label(stop)
        if stop.draft:
            return self.tr("Go on with {what}").format(what=what)
        return self.tr("Show the report") if stop.record else self.tr("Start {what}").format(what=what)

    def _begin_removing(self) -> None:
        self.removing = True
        self._screen.tell(
            self.tr("Tap what is to be taken off."),
            self.tr("What has been begun stays in the round."),
            self.tr("Ready"),
            self.end_removing,
        )

    def end_removing(self) -> None:
        self.removing = False
        self._screen.tell_nothing()

    def remove(self, subject: str) -> None:
        """Take a subject off that nobody has begun."""
        stop = self._screen.view.stop(subject)
        if stop is None or self._screen.view.round.closed_at:
            return
        what = self._screen.tiles.label(stop)
        if stop.state is not State.TO_DO:
            self._screen.toast(self.tr("{what} has been begun and stays in the round").format(what=what))
            return
        before: list[tuple[str, ...]] = []
        if self._screen.attempt(
            lambda: before.append(self._screen.session.rounds.remove(self._screen.round_id, subject))
        ):
            self._screen.read()
            self._screen.toast(
                self.tr("{what} is off the round").format(what=what),
                undo=lambda: self._put_back(before[0]),
            )

    def _put_back(self, order: tuple[str, ...]) -> None:
        if self._screen.attempt(lambda: self._screen.session.rounds.put_back(self._screen.round_id, order)):
            self._screen.read()

    def _ask_for_more(self) -> None:
        ask_for_more(self._screen, self._screen.context, self._screen.view, self.add)

    def add(self, names: tuple[str, ...]) -> None:
        """Put more at the end of the round."""
        added: list[Added] = []
        rounds = self._screen.session.rounds
        if not self._screen.attempt(
            lambda: added.append(rounds.add(self._screen.round_id, names, self._screen.person))
        ):
            return
        self._screen.context.announce(added[0].changed)
        self._screen.read()
        known = self.tr("%n in it already", "", len(added[0].known)) if added[0].known else ""
        self._screen.toast(wording.joined(self.tr("%n added", "", len(added[0].subjects)), known))

    def close(self) -> None:
        if self._screen.attempt(lambda: self._screen.session.rounds.close(self._screen.round_id)):
            self._screen.read()
            left = left_words(self._screen.view)
            self._screen.toast(wording.joined(self.tr("The round is closed"), left), undo=self.reopen)

    def reopen(self) -> None:
        if self._screen.attempt(lambda: self._screen.session.rounds.reopen(self._screen.round_id)):
            self._screen.read()
