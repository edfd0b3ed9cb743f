"""A bug is logged and told, and the work goes on."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from inspector.ui.bugs import Bugs
from inspector.ui.today.screen import TodayScreen
from tests.ui.manager import Manager


@pytest.fixture
def bugs(manager: Manager) -> Iterator[Bugs]:
    bugs = Bugs(manager.window, manager.session.workspace.folder)
    yield bugs
    bugs.stop()


def breaks() -> None:
    raise ZeroDivisionError("the thing that cannot be")


@pytest.mark.qt_no_exception_capture
def test_a_bug_is_told_and_logged_and_the_window_goes_on(manager: Manager, bugs: Bugs) -> None:
    QTimer.singleShot(0, manager.window, breaks)
    manager.qtbot.waitUntil(manager.asked)
    assert "ZeroDivisionError: the thing that cannot be" in manager.says(manager.dialog())
    assert "cannot be" in bugs.log.read_text("utf-8")
    assert "breaks" in bugs.log.read_text("utf-8")
    manager.clicks(manager.dialog().deed_button)
    assert not manager.asked()
    manager.begins()
    manager.chooses("Back")
    manager.at(TodayScreen)


@pytest.mark.qt_no_exception_capture
def test_a_bug_in_a_thread_is_told_too_and_only_once(manager: Manager, bugs: Bugs) -> None:
    for _ in range(3):
        thread = threading.Thread(target=breaks)
        thread.start()
        thread.join()
    manager.qtbot.waitUntil(manager.asked)
    manager.clicks(manager.dialog().deed_button)
    manager.settles()
    assert not manager.asked()
    assert bugs.log.read_text("utf-8").count("inspector.ui.bugs: a bug") == 3
