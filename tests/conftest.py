"""What every test stands on: no screen, own data folders, nothing left over, no unheard Qt message."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything loads Qt, or the interpreter aborts
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or each process started here compiles the program anew

import gc
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from filelock import FileLock
from hypothesis import settings

from tools.translations import compile_texts

settings.register_profile(
    "inspector", deadline=None, max_examples=50, derandomize="CI" in os.environ, database=None
)
settings.load_profile("inspector")

QT_SAID = pytest.StashKey[list[str]]()
GRACE = 10.0  # seconds for a thread that was told to end, on a machine that does much else


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test and its child processes away from the person's own workspace and settings."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("INSPECTOR_DATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            patch.setenv(variable, str(home / variable.lower()))
        yield


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the shipped templates, made once; each test has a copy."""
    from inspector.app import opened

    folder = tmp_path_factory.mktemp("furnished") / "workspace"
    with opened(str(folder)):
        return folder


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """The folder that `make` fills for all processes of this run; who asks meanwhile waits."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            part = factory.mktemp(name) / "part"
            make(part)
            part.rename(folder)
    return folder


class Demo(NamedTuple):
    """What `inspector demo` left, and the lines it said. Not to be changed."""

    workspace: Path
    reports: Path
    said: list[str]


@pytest.fixture(scope="session")
def demo_run(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Told once: it takes long."""
    folder = once(tmp_path_factory, "demo", _tell_the_demo)
    return Demo(folder / "workspace", folder / "out", (folder / "said").read_text("utf-8").splitlines())


def _tell_the_demo(folder: Path) -> None:
    from inspector import cli
    from inspector.verbs.telling import DONE

    said = StringIO()
    with redirect_stdout(said), redirect_stderr(StringIO()):
        code = cli.main(["--data", str(folder / "workspace"), "demo", "--out", str(folder / "out")])
    assert code == DONE
    (folder / "said").write_text(said.getvalue(), "utf-8")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the texts, and listen to Qt where pytest-qt does not: it stops at the end of a test's body."""
    if not hasattr(session.config, "workerinput"):
        compile_texts()
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    expected = [re.compile(line) for line in session.config.getini("qt_log_ignore")]
    quiet = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
    said = session.config.stash.setdefault(QT_SAID, [])

    def listen(kind: QtMsgType, _context: object, text: str) -> None:
        if kind not in quiet and not any(pattern.search(text) for pattern in expected):
            said.append(text)

    qInstallMessageHandler(listen)


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: the search for garbage need not go through it at every turn."""
    gc.collect()
    gc.freeze()
    gc.disable()  # a worker that came upon a window's garbage would destroy it on its own thread


ENOUGH = 50_000  # new things after which a test's garbage is looked for


@pytest.fixture(autouse=True)
def nothing_left_over(pytestconfig: pytest.Config) -> Iterator[None]:
    """Fail the test that leaves a thread or a window behind, or makes Qt complain in clearing it away."""
    threads, windows = set(threading.enumerate()), _windows()
    said = pytestconfig.stash[QT_SAID]
    said.clear()
    yield
    left = [repr(thread) for thread in set(threading.enumerate()) - threads if _runs_on(thread)]
    if set(_windows()) - windows or gc.get_count()[0] > ENOUGH:
        gc.collect()  # a window that only refers to itself is gone with the next collection
    left += [repr(window) for window in set(_windows()) - windows]
    if "PySide6.QtCore" in sys.modules and not _pool_is_idle():
        left.append("a task in Qt's thread pool")
    assert not left, f"left over: {', '.join(left)}"
    assert not said, f"Qt said while clearing away: {said}"


def _runs_on(thread: threading.Thread) -> bool:
    if thread.name.startswith("Dummy-"):  # Python's entry for a thread of Qt's pool, kept after its end
        return False
    thread.join(GRACE)
    return thread.is_alive()


def _pool_is_idle() -> bool:
    from PySide6.QtCore import QThreadPool

    return QThreadPool.globalInstance().waitForDone(int(GRACE * 1000))


def _windows() -> set[Any]:
    """The top-level windows there are once those told to go have gone."""
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return set()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return set(QApplication.topLevelWidgets())
