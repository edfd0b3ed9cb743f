"""Actions on the desk of a manager: some late, one being done, one that waits, one of another site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.checklists.actions import NewAction, Status
from inspector.services.session import Session
from inspector.ui.actions.column import Column
from inspector.ui.actions.one import ActionScreen
from inspector.ui.actions.screen import ActionsScreen
from tests.ui.conftest import Opening
from tests.ui.manager import Manager

Opened = Callable[..., str]


@dataclass
class Desk:
    """A manager before the actions, and what they do there. `me` is the manager, `other` somebody else."""

    manager: Manager
    me: str
    other: str

    @property
    def session(self) -> Session:
        return self.manager.session

    @property
    def screen(self) -> ActionsScreen:
        return self.manager.at(ActionsScreen)

    def comes(self) -> ActionsScreen:
        """Go to the actions by the navigation."""
        self.manager.goes_to("actions")
        return self.screen

    def column(self, status: Status) -> Column:
        return self.screen.board.columns[status]

    def sees(self, status: Status) -> list[str]:
        """What the cards of a column say is to be done."""
        language = "en"
        return [row.what(language) for row in self.column(status).cards.rows()]

    def stands(self, what: str) -> Status:
        """How an action stands on disk."""
        return next(row.action.status for row in self.session.actions.rows() if row.what("en") == what)

    def carries(self, what: str, to: Status) -> None:
        """Drag the card of an action into another column."""
        cards = next(
            column.cards
            for column in self.screen.board.columns.values()
            if what in (row.what("en") for row in column.cards.rows())
        )
        row = next(row for row in cards.rows() if row.what("en") == what)
        data = cards.mimeData([cards.index_of(row.action.id)])
        drop_on(self.column(to).view.viewport(), data)
        self.manager.waits_for_work()

    def opens(self, what: str) -> ActionScreen:
        """Click the card."""
        for column in self.screen.board.columns.values():
            for row in column.cards.rows():
                if row.what("en") == what:
                    self.manager.clicks_row(column.view, column.cards.index_of(row.action.id))
                    self.manager.waits_for_work()
                    return self.manager.at(ActionScreen)
        raise AssertionError(f"no card {what!r}")

    def is_now(self, person: str) -> None:
        """Somebody else sits down at the window."""
        self.manager.context.be(person)
        self.manager.settles()


def drop_on(widget: QWidget, data: QMimeData) -> None:
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(widget, QDragEnterEvent(middle, move, data, left, none))
    QApplication.sendEvent(widget, QDropEvent(middle, move, data, left, none))


@pytest.fixture
def opened(office: Session) -> Opened:
    """Opens an action, due so many days from today."""

    def open_(what: str, days: int | None = 3, *, site: str = "HH", **more: object) -> str:
        today = office.clock().astimezone().date()
        me = office.preferences.current_person()
        assert me is not None
        due = None if days is None else today + timedelta(days)
        new = NewAction(office.directory.find_site(site).id, what, due=due, **more)  # type: ignore[arg-type]
        return office.actions.open(new, me).id

    return open_


@pytest.fixture
def people(office: Session) -> tuple[str, str]:
    """Who sits at the window, and a colleague."""
    me = office.preferences.current_person()
    assert me is not None
    return me, next(person.id for person in office.directory.people() if person.id != me)


@pytest.fixture
def work(office: Session, opened: Opened, people: tuple[str, str]) -> None:
    """Four that are open, two under way, one that waits to be verified."""
    me, other = people
    opened("Replace the door viewer", -3, person=me, critical=True)
    opened("Regrout the tub", 2)
    opened("Name badges", 4, site="PH")
    opened("Oil the hinges", None)
    for what, days in (("Refill shelf 3", 0), ("Quiet the air conditioner", -1)):
        office.actions.begin(opened(what, days), other)
    office.actions.done(opened("Clear the corridor", 1), other, "All trolleys are gone.")


@pytest.fixture
def desk(work: None, office: Session, opening: Opening, people: tuple[str, str]) -> Desk:
    desk = Desk(opening(office), *people)
    desk.comes()
    return desk


def today(session: Session) -> date:
    return session.clock().astimezone().date()
