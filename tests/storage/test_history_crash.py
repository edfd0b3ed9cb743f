"""Killed at any moment, the program has every step it had acknowledged, and can go back and forth in them."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from inspector.services.filling import Filling
from inspector.storage.workspace import open_workspace
from tests.contracts.samples import draft
from tests.storage.history_child import DRAFT, open_draft, state
from tests.storage.nursery import nursery, work_and_die

KILLS, WORKSPACES = 10, 2

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")


@dataclass
class Said:
    """What a worker said: the states it went through, and how many of them are on disk for sure."""

    states: list[str] = field(default_factory=list)
    acknowledged: int = 0

    def hear(self, line: str) -> bool:
        match line.split():
            case ["doing", number, reached]:
                assert int(number) == len(self.states)
                self.states.append(reached)
                return False
            case ["done", number]:
                self.acknowledged = int(number)
        return True


@pytest.fixture
def workers() -> Iterator[subprocess.Popen[str]]:
    with nursery("tests.storage.history_child") as process:
        yield process


def check_history(filling: Filling) -> None:
    """Undo all the way gives the empty draft, and as many steps forth the state again."""
    now, done = state(filling.draft), 0
    while filling.undo() is not None:
        done += 1
    assert state(filling.draft) == state(draft(DRAFT))
    for _ in range(done):
        assert filling.redo() is not None
    assert state(filling.draft) == now
    undone = 0
    while filling.redo() is not None:
        undone += 1
    for _ in range(undone):
        filling.undo()
    assert state(filling.draft) == now


@pytest.mark.parametrize("number", range(WORKSPACES))
def test_no_step_acknowledged_is_lost_by_a_kill(
    workers: subprocess.Popen[str], tmp_path: Path, number: int
) -> None:
    chance, folder = random.Random(number), tmp_path / "workspace"
    before, acknowledged = state(draft(DRAFT)), 0
    for _ in range(KILLS // WORKSPACES):
        said = Said([before])
        work_and_die(workers, folder, chance, said.hear)
        workspace = open_workspace(folder)
        try:
            filling = open_draft(workspace)
            before = state(filling.draft)
            assert before in said.states[said.acknowledged :]
            check_history(filling)
            workspace.write(lambda _: None).result()
            again = open_draft(workspace)
            assert state(again.draft) == before
            assert again.steps(10**6) == filling.steps(10**6)
        finally:
            workspace.close()
        acknowledged += said.acknowledged
    assert acknowledged
