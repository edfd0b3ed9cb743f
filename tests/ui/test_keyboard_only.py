"""From Today to the finished report by keyboard alone: no call goes past the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.services.session import Session
from inspector.ui.fill.screen import FillScreen
from inspector.ui.finish.screen import FinishScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.widgets.signature import SignaturePad
from tests.ui.conftest import Opening
from tests.ui.manager import Manager

CONTROL = Qt.KeyboardModifier.ControlModifier
MOST = 120  # presses of Tab in which a control must be reached


def name(widget: QWidget | None) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}" if widget else "nothing"


def tabs_to(manager: Manager, wanted: str) -> QWidget:
    """Press Tab until a control of this name has the focus."""
    seen: list[str] = []
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        if focused is not None and wanted in focused.accessibleName():
            return focused
        seen.append(name(focused))
        QTest.keyClick(focused or manager.window, Qt.Key.Key_Tab)
        manager.settles()
    raise AssertionError(f"Tab never comes to {wanted!r}: {', '.join(seen[:30])}")


def test_a_room_is_inspected_and_its_report_is_there(manager: Manager) -> None:
    manager.presses(Qt.Key.Key_N, with_=CONTROL)
    manager.at(NewInspectionScreen)
    tabs_to(manager, "Evening round")
    manager.presses(Qt.Key.Key_Space)
    tabs_to(manager, "Another one")
    manager.types("Room 77")
    tabs_to(manager, "Start")
    manager.presses(Qt.Key.Key_Return)
    filling = manager.at(FillScreen)
    assert filling.list.hasFocus()
    manager.presses(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_N)
    manager.types("The plate hangs loose")
    manager.presses(Qt.Key.Key_Escape, Qt.Key.Key_U, Qt.Key.Key_1)
    manager.presses(Qt.Key.Key_Return, with_=CONTROL)
    manager.at(FinishScreen)
    pad = tabs_to(manager, "Sign here")
    assert isinstance(pad, SignaturePad)
    manager.presses(Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space)
    manager.presses(Qt.Key.Key_Return, with_=CONTROL)
    manager.qtbot.waitUntil(lambda: isinstance(manager.window.current(), InspectionsScreen))
    assert manager.waits_for_report()
    row = manager.at(InspectionsScreen).listing.listed()[0].row
    record = manager.session.archive.record(row.id)
    assert row.subject_name == "Room 77"
    assert {answer.note for answer in record.sheet.answers.values()} == {"", "The plate hangs loose"}
    assert record.signatures[0].strokes[0][0] == (100, 200)
    tabs_to(manager, "PDF")


def test_every_place_of_the_window_is_walked_round_by_tab(manager: Manager) -> None:
    """Tab comes back to where it began, and on the way to every button that can be seen."""
    for place in ("today", "inspections", "actions", "templates", "settings"):
        manager.window.go(place)
        manager.waits_for_work()
        walked = walk(manager)
        manager.waits_for_work()  # what the walk set going can be cancelled meanwhile
        missed = [name(each) for each in reachable(manager.window) if each not in walked]
        assert missed == [], f"on {place}"


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "compact"])
def test_tab_follows_the_eye_on_new_inspection(
    office: Session, opening: Opening, size: tuple[int, int]
) -> None:
    manager = opening(office, size)
    panel = manager.begins().panel
    wanted = ["Evening round", "Site", "Another one", "Method", "Practice, not counted"]
    heard = []
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        heard += [each for each in wanted if focused is not None and each in focused.accessibleName()]
        manager.presses(Qt.Key.Key_Tab)
    first = heard.index("Evening round")
    assert list(dict.fromkeys(heard[first:]))[: len(wanted)] == wanted
    assert panel.isVisible()


def test_the_banner_over_fill_in_is_on_the_way_of_tab(manager: Manager) -> None:
    manager.clicks(manager.button("Resume"))
    manager.window.tell("The disk is full", "Nothing is lost.", "Try again")
    manager.settles()
    tabs_to(manager, "Try again")
    tabs_to(manager, manager.at(FillScreen).list.accessibleName())


def walk(manager: Manager) -> set[QWidget]:
    """What Tab comes by until it is where it began."""
    walked: set[QWidget] = set()
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or manager.window, Qt.Key.Key_Tab)
        manager.settles()
        focused = QApplication.focusWidget()
        if focused is None or focused in walked:
            break
        walked.add(focused)
    return walked


def reachable(inside: QWidget) -> list[QWidget]:
    return [
        each
        for each in inside.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
    ]
