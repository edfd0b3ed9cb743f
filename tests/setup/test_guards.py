"""The guards of tests/conftest.py and pyproject.toml catch what they are there for."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[2]
CAREFUL = """
import threading
from PySide6.QtWidgets import QLabel, QWidget

def test_cleans_up(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    label = QLabel("a window of its own")
    label.show()
    thread = threading.Thread(target=int)
    thread.start()
"""
CARELESS = {
    "leaves_a_window": """
from PySide6.QtWidgets import QWidget
kept = []
def test_it(qtbot):
    kept.append(QWidget())
""",
    "leaves_a_thread": """
import threading
import pytest
end = threading.Event()
@pytest.fixture(scope="module", autouse=True)
def ended_for_the_sake_of_the_next_test():
    yield
    end.set()
def test_it():
    threading.Thread(target=end.wait).start()
""",
    "makes_qt_warn": """
from PySide6.QtCore import qWarning
def test_it():
    qWarning("a word from Qt")
""",
    "makes_qt_warn_in_clearing_away": """
import pytest
from PySide6.QtCore import qWarning
@pytest.fixture
def thing():
    yield
    qWarning("a late word from Qt")
def test_it(thing):
    pass
""",
    "makes_python_warn": """
import warnings
def test_it():
    warnings.warn("a word from Python")
""",
    "lets_a_thread_fail": """
import threading
def test_it():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
""",
    "leaves_a_file_open": """
def test_it():
    open(__file__)
""",
}


def test_a_careful_test_passes_and_each_careless_one_does_not(pytester: pytest.Pytester) -> None:
    for name in ("pyproject.toml", "tests/conftest.py", "tools/translations.py"):
        path = pytester.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((ROOT / name).read_bytes())
    for name, source in {"cleans_up": CAREFUL, **CARELESS}.items():
        (pytester.path / "tests" / f"test_{name}.py").write_text(source, "utf-8")
    output = pytester.runpytest_subprocess("-rA").stdout.str()
    for name in CARELESS:
        assert f"FAILED tests/test_{name}.py" in output or f"ERROR tests/test_{name}.py" in output, output
    assert "test_cleans_up.py::test_cleans_up" in output
    assert not {
        line for line in output.splitlines() if "test_cleans_up" in line and line[:6] in ("FAILED", "ERROR ")
    }
