"""Workspaces on disk, closed again after each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from inspector.storage.workspace import StoredWorkspace, open_workspace


class Opens(Protocol):
    def __call__(self, folder: Path | None = None, *, read_only: bool = False) -> StoredWorkspace: ...


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workspace"


@pytest.fixture
def opens(folder: Path) -> Iterator[Opens]:
    """Opens workspaces, the test's own where none is named."""
    made: list[StoredWorkspace] = []

    def open_one(place: Path | None = None, *, read_only: bool = False) -> StoredWorkspace:
        made.append(open_workspace(place or folder, read_only=read_only))
        return made[-1]

    yield open_one
    for workspace in reversed(made):
        workspace.close()
