"""The table of rooms in DESIGN.md holds: in the source, in the table itself, and in a running interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.layers import HOMES, mutual, reach, violations

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "inspector"

# DESIGN.md's column "never"; what `reports.data` and `services.ports` lend is named where it is lent.
NEVER = {
    "checklists": {"analysis", "reports", "services", "storage", "ui"},
    "analysis": {"reports", "services", "storage", "ui"},
    "reports": {"services", "storage", "ui"},
    "services": {"reports", "storage", "ui"},
    "storage": {"reports", "services", "ui"},
    "ui": {"reports", "storage"},
    "demo": {"reports", "storage", "ui"},
}
LENT = {
    "services": {"reports.data"},
    "storage": {"services.ports"},
    "ui": {"reports.data"},
    "demo": {"reports.data"},
}

# Imported by the job that needs them, never at start.
HEAVY = {"PIL", "alembic", "lxml", "numpy", "openpyxl", "pi_heif", "reportlab", "scipy", "segno"}


def test_the_source_keeps_to_the_table() -> None:
    assert violations(PACKAGE) == []


def test_no_two_modules_import_each_other() -> None:
    assert mutual(PACKAGE) == []


@pytest.mark.parametrize("room", NEVER)
def test_the_table_leads_to_no_forbidden_room_by_any_detour(room: str) -> None:
    assert not reach(room) & NEVER[room]


@pytest.mark.parametrize("room", NEVER)
def test_loading_a_room_loads_no_forbidden_room_and_no_library_of_another(room: str) -> None:
    loaded = _loaded_by(*_modules(room))
    strangers = {name for name in loaded if _stands_in(name, {f"inspector.{other}" for other in NEVER[room]})}
    lent = {f"inspector.{name}" for name in LENT.get(room, set())}
    lenders = {f"inspector.{name}" for name in NEVER[room]}
    assert {name for name in strangers - lenders if not _stands_in(name, lent)} == set()
    reachable = {place.partition(".")[0] for place in reach(room)}
    assert {name for name in HOMES if name in loaded and not HOMES[name] & reachable} == set()


def test_starting_loads_nothing_heavy() -> None:
    assert not _loaded_by("inspector.cli", "inspector.app") & HEAVY


@pytest.mark.parametrize(
    ("place", "source", "complaint"),
    [
        (
            "checklists/score.py",
            "from inspector.storage import tables",
            "may not import inspector.storage.tables",
        ),
        ("checklists/score.py", "import inspector.files", "may not import inspector.files"),
        ("checklists/score.py", "def f():\n    from pathlib import Path", "may not import pathlib"),
        ("analysis/trend.py", "from inspector.errors import WorldError", "may not import inspector.errors"),
        ("reports/pdf.py", "from ..services import ports", "may not import inspector.services.ports"),
        ("reports/data.py", "from inspector import errors", "may not import inspector.errors"),
        (
            "services/ports/records.py",
            "import inspector.analysis.trend",
            "may not import inspector.analysis.trend",
        ),
        (
            "services/finish.py",
            "from inspector.reports.pdf import draw",
            "may not import inspector.reports.pdf",
        ),
        ("services/finish.py", "from inspector import reports", "may not import inspector.reports"),
        (
            "storage/tables.py",
            "from inspector.services.finish import finish",
            "import inspector.services.finish",
        ),
        (
            "ui/window.py",
            "if TYPE_CHECKING:\n    from inspector.storage.tables import T",
            "inspector.storage.tables",
        ),
        ("ui/window.py", "importlib.import_module('inspector.app')", "may not import inspector.app"),
        ("ui/window.py", "import sqlalchemy.orm", "may not import sqlalchemy: its home is storage"),
        ("app.py", "from PySide6.QtWidgets import QApplication", "may not import PySide6: its home is ui"),
        ("ui/window.py", "import requests", "imports requests, which has no home here"),
        ("errors.py", "from inspector.checklists import score", "may not import inspector.checklists.score"),
        ("helpers.py", "", "stands in no room"),
        ("ui/__init__.py", "from inspector.ui.window import Window", "__init__.py stays empty"),
    ],
)
def test_a_planted_violation_is_found(tmp_path: Path, place: str, source: str, complaint: str) -> None:
    package = _sound_package(tmp_path)
    (package / place).write_text(source, "utf-8")
    (found,) = violations(package)
    assert complaint in found


def test_what_the_table_allows_is_no_violation(tmp_path: Path) -> None:
    assert violations(_sound_package(tmp_path)) == []


def _sound_package(folder: Path) -> Path:
    """A small package that uses every permission of the table."""
    package = folder / "inspector"
    modules = {
        "errors.py": "import inspector.paths",
        "paths.py": "import os",
        "files.py": "from . import errors",
        "checklists/score.py": "from inspector.errors import WorldError\nimport pydantic",
        "checklists/source.py": "from pathlib import Path\nfrom . import score",
        "analysis/trend.py": "from inspector.checklists.score import Score",
        "reports/data.py": "from inspector.analysis import trend",
        "reports/pdf.py": "from reportlab.pdfgen import canvas\nfrom .data import ReportData",
        "services/ports/records.py": "from inspector.checklists import score",
        "services/ports/workspace.py": "from inspector.services.ports import records",
        "services/finish.py": "from inspector.reports.data import ReportData\nfrom inspector import files",
        "storage/tables.py": "import sqlalchemy as sa\nfrom inspector.services.ports import workspace",
        "ui/window.py": "from PySide6 import QtWidgets\nfrom inspector.services.finish import finish",
        "demo/fill.py": "from inspector.services import finish\nfrom PIL import Image",
        "app.py": "from inspector.storage import tables\nimport inspector.ui.window",
        "cli.py": "import inspector.app, inspector.demo.fill",
    }
    for place, source in modules.items():
        path = package / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_name("__init__.py").touch()
        path.write_text(source, "utf-8")
    return package


def _modules(room: str) -> list[str]:
    """The room's modules; migrations are loaded by Alembic, which gives them their context."""
    paths = [path.relative_to(ROOT).with_suffix("") for path in sorted((PACKAGE / room).rglob("*.py"))]
    return [
        ".".join(path.parts) for path in paths if path.name != "__init__" and "migrations" not in path.parts
    ]


def _loaded_by(*modules: str) -> set[str]:
    """What a fresh interpreter holds after importing `modules`: our modules by name, others by package."""
    code = f"import sys\nfor name in {modules!r}: __import__(name)\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True
    )
    names = done.stdout.split()
    return {name for name in names if name.startswith("inspector.")} | {
        name.partition(".")[0] for name in names
    }


def _stands_in(name: str, places: set[str]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)
