"""Work away from the screen comes home to the UI thread, or nowhere when nobody is there any more."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from pytestqt.qtbot import QtBot

from inspector.ui.tasks import Progress, Task, Tasks, _Worker, when_done

MAIN = threading.main_thread()


@pytest.fixture
def tasks(qtbot: QtBot) -> Any:
    made = Tasks()
    yield made
    made.cancel_all()
    assert made.wait(5000)
    qtbot.waitUntil(lambda: made.running() == 0)


def test_the_work_runs_elsewhere_and_its_result_comes_home(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[object] = []

    def work(_progress: Progress) -> int:
        seen.append(threading.current_thread() is MAIN)
        return 42

    tasks.run(work, on_result=lambda result: seen.append((result, threading.current_thread() is MAIN)))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, (42, True)]


def test_an_error_comes_home_whole(tasks: Tasks, qtbot: QtBot) -> None:
    errors: list[BaseException] = []
    results: list[object] = []

    def work(_progress: Progress) -> None:
        raise OSError("disk full")

    tasks.run(work, on_result=results.append, on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], OSError)
    assert results == []


def test_nothing_is_said_of_what_is_gone_and_its_error_is_logged(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    screen, heard = QObject(), list[object]()

    def work(_progress: Progress) -> str:
        return "a picture"

    def bad(_progress: Progress) -> None:
        raise ValueError("a bug")

    def hear(value: object) -> None:
        heard.append((screen.objectName(), value))

    tasks.run(work, on_result=hear, receiver=screen)
    qtbot.waitUntil(lambda: heard == [("", "a picture")])
    for each in (work, bad):
        tasks.run(each, on_result=hear, on_error=hear, receiver=screen)
    screen.deleteLater()
    QCoreApplication.sendPostedEvents(screen, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert len(heard) == 1
    assert "a bug" in caplog.text


def test_an_error_nobody_takes_is_logged(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_progress: Progress) -> None:
        raise ValueError("a bug")

    tasks.run(work)
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert "a bug" in caplog.text


def test_progress_is_told_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    def work(progress: Progress) -> None:
        for step in range(4):
            progress.report(step, 3)

    tasks.run(work, on_progress=lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: len(told) == 4)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_cancelling_stops_the_work_and_drops_its_result(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    results: list[object] = []
    reached: list[str] = []

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(5)
        progress.report(1, 2)
        reached.append("the end")
        return "done"

    task = tasks.run(work, on_result=results.append)
    assert begun.wait(5)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
        go_on.set()
    assert results == []
    assert reached == []


def test_a_result_that_came_before_the_cancel_is_dropped_too(tasks: Tasks, qtbot: QtBot) -> None:
    ended = threading.Event()
    results: list[object] = []

    def work(_progress: Progress) -> str:
        ended.set()
        return "done"

    task = tasks.run(work, on_result=results.append)
    assert ended.wait(5)
    tasks.wait(5000)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert results == []


def test_nothing_of_a_task_stays_once_it_ended(tasks: Tasks, qtbot: QtBot) -> None:
    def bad(_progress: Progress) -> None:
        raise ValueError("a bug")

    for _ in range(100):
        tasks.run(lambda _progress: None)
        tasks.run(bad, on_error=lambda _error: None)
    qtbot.waitUntil(lambda: tasks.running() == 0)
    assert tasks.wait(5000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [each for each in gc.get_objects() if isinstance(each, (Task, _Worker, Progress))] == []


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def hear(self, what: object) -> None:
        self.heard.append((what, QThread.currentThread() is QCoreApplication.instance().thread()))


def test_a_future_comes_home(qtbot: QtBot) -> None:
    receiver = Receiver()
    with ThreadPoolExecutor(1) as pool:
        when_done(pool.submit(lambda: 7), receiver, receiver.hear, receiver.hear)
        qtbot.waitUntil(lambda: bool(receiver.heard))
    assert receiver.heard == [(7, True)]


def test_a_future_done_long_ago_comes_home_too(qtbot: QtBot) -> None:
    receiver, future = Receiver(), Future[int]()
    future.set_result(7)
    when_done(future, receiver, receiver.hear, receiver.hear)
    assert receiver.heard == []
    qtbot.waitUntil(lambda: receiver.heard == [(7, True)])


def test_a_failed_future_brings_its_error(qtbot: QtBot) -> None:
    receiver, future, results = Receiver(), Future[int](), []
    error = OSError("disk full")
    when_done(future, receiver, results.append, receiver.hear)
    future.set_exception(error)
    qtbot.waitUntil(lambda: receiver.heard == [(error, True)])
    assert results == []


@pytest.mark.usefixtures("qapp")
def test_a_receiver_that_is_gone_hears_nothing() -> None:
    receiver, future, heard = Receiver(), Future[int](), []
    when_done(future, receiver, heard.append, heard.append)
    receiver.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(future.set_result, 7).result()
    QCoreApplication.processEvents()
    assert heard == []


def test_a_receiver_that_goes_while_the_result_travels_hears_nothing(qtbot: QtBot) -> None:
    heard: list[object] = []
    for _ in range(50):
        receiver, future = Receiver(), Future[int]()
        when_done(future, receiver, heard.append, heard.append)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(future.set_result, 7).result()
        del receiver
    qtbot.wait(1)
    assert heard == []


def test_what_the_work_refers_to_is_let_go_of_on_the_window_s_thread(tasks: Tasks, qtbot: QtBot) -> None:
    died: list[bool] = []

    class Held:
        def __del__(self) -> None:
            died.append(threading.current_thread() is MAIN)

        def __call__(self, _progress: Progress) -> None:
            pass

    for _ in range(20):
        tasks.run(Held())
    qtbot.waitUntil(lambda: len(died) == 20)
    assert all(died)
