"""The demo's workspace: filled once, copied for each test that changes it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector.app import opened
from inspector.services.ports.records import Filter
from tests.conftest import Demo


@pytest.fixture(scope="session")
def demo(demo_run: Demo, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo with one of its records declared void, and closed. Not to be changed."""
    folder = Path(shutil.copytree(demo_run.workspace, tmp_path_factory.mktemp("void") / "workspace"))
    with opened(str(folder)) as session:
        newest = session.archive.records(Filter())[0]
        session.void(newest.id, "Filled in for the wrong room.", session.directory.people()[0].id)
    return folder


@pytest.fixture
def workspace(demo: Path, tmp_path: Path) -> Path:
    """A copy of the demo's workspace, to be changed."""
    return Path(shutil.copytree(demo, tmp_path / "workspace"))
