"""The contract runs over everything that implements services/ports.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector.services.ports.workspace import Workspace
from inspector.storage.workspace import open_workspace
from tests.contracts.samples import furnish

OPENERS: dict[str, Callable[[Path], Workspace]] = {"sqlite": open_workspace}


class Opened:
    """The workspace under test, which can be closed and opened again."""

    def __init__(self, opener: Callable[[Path], Workspace], folder: Path) -> None:
        self._opener = opener
        self._folder = folder
        self.workspace = opener(folder)

    def again(self) -> Workspace:
        self.workspace.close()
        self.workspace = self._opener(self._folder)
        return self.workspace


@pytest.fixture(params=sorted(OPENERS))
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opened]:
    made = Opened(OPENERS[request.param], tmp_path / "workspace")
    yield made
    made.workspace.close()


@pytest.fixture
def workspace(opened: Opened) -> Workspace:
    """An open workspace with a template, sites, a subject and people."""
    furnish(opened.workspace)
    return opened.workspace
