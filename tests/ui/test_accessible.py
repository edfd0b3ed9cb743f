"""What a screen reader is told: on every screen each control has a name, and says what it is. Beside it, that
whatever scrolls there is thrown by a finger."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QScrollBar,
    QScroller,
    QWidget,
)

from inspector.checklists.actions import Kind, NewAction
from inspector.checklists.answers import Address
from inspector.checklists.identity import publish
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.actions.screen import ActionsScreen
from inspector.ui.actions.wanted import View, Wanted
from inspector.ui.fill.photos.viewer import Viewer
from inspector.ui.fill.screen import FillScreen
from inspector.ui.gather.screen import GatherScreen
from inspector.ui.inspections.items import Show
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.language import LANGUAGES
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.roles import tell_roles
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.templates.screen import TemplatesScreen
from tests.checklists.building import written
from tests.ui.fill.conftest import ROOM, photos
from tests.ui.manager import Manager
from tests.ui.rounds.conftest import begin

__all__ = ["photos"]
NOTHING_SAID = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Pane}


@pytest.fixture(scope="module", autouse=True)
def roles() -> None:
    tell_roles()


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be pressed or take the focus, as it is to be seen now."""
    for widget in (window, *window.findChildren(QWidget)):
        acts = isinstance(widget, QAbstractButton) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        own = widget.focusProxy() is None and not isinstance(widget, QScrollBar)
        if acts and own and widget.isVisible() and not widget.isWindow():
            yield widget


def unsaid(window: QWidget) -> list[str]:
    """The controls without a name, or of which nobody could say what they are."""
    found: list[str] = []
    for widget in controls(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        kind, above = type(widget).__name__, type(widget.parentWidget()).__name__
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{kind} in {above} has no name")
        itself = not isinstance(widget, QAbstractItemView)  # of which Qt tells the items
        if itself and interface.role() in NOTHING_SAID:
            found.append(f"{kind} in {above} has the role {interface.role().name}")
    return found


def held_fast(window: QWidget) -> list[str]:
    """What scrolls, but not by finger."""
    return [
        f"{type(area).__name__} in {type(area.parentWidget()).__name__} is not thrown by a finger"
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisible()
        and not isinstance(area, QPlainTextEdit)
        and not QScroller.hasScroller(area.viewport())
    ]


class Listener:
    """Somebody who hears the window instead of seeing it, from screen to screen."""

    def __init__(self, manager: Manager) -> None:
        self.manager = manager
        self.heard: dict[str, list[str]] = {}

    def listens(self, place: str, window: QWidget | None = None) -> None:
        self.manager.waits_for_work()
        within = window or self.manager.window
        found = [*unsaid(within), *held_fast(within)]
        if found:
            self.heard[place] = sorted(set(found))


@pytest.fixture
def listener(manager: Manager) -> Listener:
    return Listener(manager)


def begin_room(session: Session) -> str:
    """A draft with an item of every type."""
    published = publish(written(ROOM), {})
    session.workspace.write(
        lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
    ).result()
    person = session.preferences.current_person()
    assert person is not None
    return session.start(Start(published, session.directory.find_site("HH").id, "412", person)).id


def test_every_place_of_the_window(listener: Listener) -> None:
    manager, window = listener.manager, listener.manager.window
    listener.listens("today")
    manager.begins()
    listener.listens("new inspection")
    window.close_screen()
    window.go("inspections")
    manager.waits_for_report()
    listener.listens("inspections, with a report")
    listing = manager.at(InspectionsScreen).listing
    manager.clicks(listing.filter_button)
    listener.listens("inspections, filters")
    manager.clicks(listing.filter_button)
    manager.clicks(listing.chips[Show.DRAFTS])
    listener.listens("inspections, drafts")
    window.go("actions")
    listener.listens("actions, nothing there")
    site = manager.session.directory.find_site("HH").id
    person = manager.session.preferences.current_person()
    assert person is not None
    opened = manager.session.actions.open(NewAction(site, "Paint the wall", kind=Kind.RED_TAG), person)
    manager.context.announce(opened.changed)
    for view in View:
        manager.at(ActionsScreen).want(Wanted(view=view))
        listener.listens(f"actions, {view}")
    window.show_action(opened.id)
    listener.listens("one action")
    window.close_screen()
    window.new_action()
    listener.listens("new action")
    window.close_screen()
    window.go("compare")
    manager.waits_for_work()
    listener.listens("compare")
    window.go("templates")
    listener.listens("templates")
    manager.at(TemplatesScreen).rows["hotel-room"].click()
    listener.listens("template, to read")
    window.go("settings")
    for part in ("look", "people", "sites", "brand", "workspace"):
        manager.at(SettingsScreen).show_part(part)
        listener.listens(f"settings, {part}")
    window.show_shortcuts()
    listener.listens("shortcuts")
    assert listener.heard == {}


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "compact"])
def test_filling_in_and_finishing(listener: Listener, size: tuple[int, int]) -> None:
    manager, window = listener.manager, listener.manager.window
    window.resize(*size)
    window.resume(begin_room(manager.session))
    filling = manager.at(FillScreen)
    filling.model.answer(Address("plate"), "no")
    manager.settles()
    for address in filling.model.standing.score.items:
        filling.go_to(address)
        manager.settles()
        listener.listens(f"fill in, {address.item}")
    filling.go_to(Address("plate"))
    manager.presses(Qt.Key.Key_N, Qt.Key.Key_Escape, Qt.Key.Key_I, Qt.Key.Key_A)
    listener.listens("fill in, action")
    filling.search.open()
    listener.listens("fill in, search")
    manager.presses(Qt.Key.Key_Escape)
    manager.presses(Qt.Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    listener.listens("finish")
    assert listener.heard == {}


def test_a_round(listener: Listener) -> None:
    manager, window = listener.manager, listener.manager.window
    begin(manager.session, "201-203, 305a")
    window.show_round(manager.session.rounds.rows()[0].id)
    listener.listens("round")
    manager.clicks(manager.at(RoundScreen).head.more)
    manager.picks("Add to the round…")
    listener.listens("round, adding")
    manager.presses(Qt.Key.Key_Escape)
    window.new_inspection("round")
    manager.clicks(manager.at(NewInspectionScreen).panel.subjects.switch.buttons[1])
    listener.listens("new round")
    assert listener.heard == {}


def test_photos_shown_drawn_on_and_gathered(listener: Listener, photos: list[Path]) -> None:
    manager, window = listener.manager, listener.manager.window
    window.resume(begin_room(manager.session))
    filling = manager.at(FillScreen)
    with photos[0].open("rb") as picture:
        filling.model.do(filling.model.filling.attach(Address("plate"), picture, "IMG_0.jpg"))
    filling.asking.open_photo(filling.model.photos(Address("plate"))[0])
    listener.listens("photo")
    viewer = window.findChild(Viewer)
    assert viewer is not None
    manager.clicks(viewer.elsewhere)
    listener.listens("photo, to another item")
    manager.presses(Qt.Key.Key_Escape)
    manager.clicks(viewer.draw)
    listener.listens("photo, drawing")
    manager.presses(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    window.open(GatherScreen(filling.model, roots=lambda: [("Phone", photos[0].parent)]))
    listener.listens("gather")
    assert listener.heard == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_says_which_item_is_current(manager: Manager, language: str) -> None:
    manager.context.language.use(language)
    window = manager.window
    window.resume(begin_room(manager.session))
    filling = manager.at(FillScreen)
    filling.go_to(Address("bell"))
    manager.settles()
    said = QAccessible.queryAccessibleInterface(filling.list).text(QAccessible.Text.Name)
    assert said.startswith("1.3 bell")
    manager.presses(Qt.Key.Key_1)
    filling.go_to(Address("bell"))
    manager.settles()
    assert filling.list.accessibleName() != said, "an answer is told"
    assert QApplication.focusWidget() is filling.list
