"""Somebody with a tablet who walks a round of rooms."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

from inspector.checklists.subject_lists import read_subjects
from inspector.services.rounds import RoundStart
from inspector.services.session import Session
from inspector.ui.fill.screen import FillScreen
from inspector.ui.finish.screen import FinishScreen
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.rounds.tiles import STOP
from inspector.ui.today.screen import TodayScreen
from tests.ui.conftest import Opening
from tests.ui.manager import Manager

GOOD, BAD = ("Yes", "Yes", "Yes"), ("No", "No", "Yes")
ITEMS = ("lock", "plate", "bell")


def begin(session: Session, rooms: str) -> str:
    """A round of the small template at the hotel; its id."""
    site = session.directory.find_site("HH").id
    person = session.preferences.current_person()
    assert person is not None
    start = RoundStart(session.library.newest("round"), site, read_subjects(rooms).names, person)
    return session.start_round(start).id


class Walker:
    """What a supervisor does in a round, in the window of a manager."""

    def __init__(self, manager: Manager) -> None:
        self.manager, self.session = manager, manager.session

    @property
    def grid(self) -> RoundScreen:
        return self.manager.at(RoundScreen)

    # -- looking

    def tiles(self) -> list[str]:
        """What the grid lists, as a screen reader says it."""
        model = self.grid.tiles
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(row).data(role)) for row in range(model.rowCount())]

    def names(self) -> list[str]:
        model = self.grid.tiles
        return [model.index(row).data(STOP).subject.name for row in range(model.rowCount())]

    def current(self) -> str | None:
        stop = self.grid.grid.current()
        return stop.subject.name if stop else None

    def at(self) -> str:
        """The subject that is being filled in."""
        return self.manager.at(FillScreen).title()

    def place(self, name: str) -> QPoint:
        """The middle of a tile, scrolled to."""
        stop = next(each for each in self.grid.view.stops if each.subject.name == name)
        index = self.grid.tiles.index_of(stop.subject.id)
        self.grid.grid.scrollTo(index)
        return self.grid.grid.visualRect(index).center()

    # -- doing

    def taps(self, name: str) -> None:
        place = self.place(name)
        QTest.mouseClick(self.grid.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.manager.settles()

    def asks_for_menu(self, name: str) -> None:
        """A right click, or a long press."""
        viewport, place = self.grid.grid.viewport(), self.place(name)
        reason = QContextMenuEvent.Reason.Mouse
        QCoreApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
        self.manager.settles()

    def answers(self, *responses: str) -> None:
        """Answer the items of the inspection that is open, one after the other."""
        self.manager.fill = self.manager.at(FillScreen)
        for item, response in zip(ITEMS, responses, strict=False):
            self.manager.answers(item, response)

    def goes_to_finish(self) -> FinishScreen:
        self.manager.at(FillScreen).finish()
        self.manager.settles()
        return self.manager.at(FinishScreen)

    def finishes(self, *responses: str, only: bool = False) -> None:
        """Answer, and seal with the primary button, or with the one that stops there."""
        self.answers(*responses)
        bar = self.goes_to_finish().bar
        self.manager.clicks(bar.only if only else bar.seal)
        self.waits_until_sealed()

    def waits_until_sealed(self) -> None:
        self.manager.qtbot.waitUntil(lambda: not isinstance(self.manager.window.current(), FinishScreen))
        self.manager.waits_for_work()

    def goes_back(self) -> None:
        self.manager.leaves()

    def inspects(self, name: str, *responses: str) -> None:
        """A subject from its tile back to the grid."""
        self.taps(name)
        self.finishes(*responses, only=True)


@pytest.fixture
def walking(office: Session, opening: Opening) -> Callable[..., Walker]:
    """Begins a round, and stands before its grid."""

    def walking_(rooms: str = "201-203, 305a", size: tuple[int, int] = (1280, 800)) -> Walker:
        begin(office, rooms)
        manager = opening(office, size)
        card = manager.at(TodayScreen).drafts.rounds[0]
        manager.clicks(card.resume)
        manager.waits_for_work()
        return Walker(manager)

    return walking_


@pytest.fixture
def walker(walking: Callable[..., Walker]) -> Walker:
    return walking()
