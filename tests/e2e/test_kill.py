"""Killed at any moment of filling in, the program has every answer that its window had acknowledged.

By hand, with as many kills as one likes: python -m tests.e2e.test_kill --kills 1000
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from inspector.app import opened
from inspector.checklists.answers import Answer
from inspector.services.starting import Start
from inspector.storage.workspace import open_workspace
from tests.e2e.conftest import Opening
from tests.e2e.filling_child import NOTHING

KILLS, WORKSPACES = 50, 2
MOST_WORK = 8  # acknowledgements before the end
LONGEST_OPENING, LONGEST_REST = 0.6, 0.02  # seconds

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can fork with Qt loaded")

State = tuple[str, str]
"""An item's value and note."""


@dataclass
class Heard:
    """What a workspace's people said: per item the state last saved, and those tried since."""

    saved: dict[str, State] = field(default_factory=dict)
    tried: dict[str, list[State]] = field(default_factory=dict)
    acknowledged: int = 0
    openings: int = 0

    def hear(self, line: str) -> None:
        match line.split():
            case ["tried", item, value, note]:
                self.tried.setdefault(item, []).append((value, note))
            case ["saved", item, value, note]:
                tried = self.tried[item]
                del tried[: tried.index((value, note)) + 1]
                self.saved[item] = (value, note)
                self.acknowledged += 1
            case ["opened"]:
                self.openings += 1

    def settle(self, found: dict[str, State]) -> list[str]:
        """The items that lost what was acknowledged; what is found is what the next one starts from."""
        nothing = (NOTHING, NOTHING)
        lost = [
            item
            for item in self.saved.keys() | self.tried.keys()
            if found.get(item, nothing) not in (self.saved.get(item, nothing), *self.tried.get(item, ()))
        ]
        self.saved, self.tried = dict(found), {}
        return lost


@contextmanager
def nursery() -> Iterator[subprocess.Popen[str]]:
    """The process that makes people."""
    with subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.filling_child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def begin(folder: Path) -> str:
    """A workspace with one draft of a room; its id."""
    with opened(str(folder)) as session:
        site = session.directory.add_site("Harbour Hotel").id
        person = session.directory.add_person("Elena Kask").id
        session.preferences.set_current_person(person)
        return session.start(Start(session.library.newest("hotel-room"), site, "412", person)).id


def fill_in_and_die(
    process: subprocess.Popen[str], folder: Path, chance: random.Random, heard: Heard
) -> None:
    """Let somebody fill in, and kill them: sometimes while the program opens, mostly amid the work."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{folder}\n")
    process.stdin.flush()
    pid = int(process.stdout.readline().removeprefix("worker "))
    work = chance.choice([0, *(chance.randint(1, MOST_WORK) for _ in range(4))])
    longest = LONGEST_REST if work else LONGEST_OPENING
    goal, doomed = heard.acknowledged + work, False
    while True:
        if heard.acknowledged == goal and not doomed:
            doomed = True
            kill(
                pid, chance.choice([0, 0, chance.uniform(0, longest)]) if work else chance.uniform(0, longest)
            )
        line = process.stdout.readline()
        assert line, "the nursery died"
        if line.startswith("dead"):
            break
        heard.hear(line)
    assert line == f"dead {-signal.SIGKILL}\n", line


def kill(pid: int, rest: float) -> None:
    """At once, or so many seconds later."""
    if rest:
        threading.Timer(rest, os.kill, (pid, signal.SIGKILL)).start()
    else:
        os.kill(pid, signal.SIGKILL)


def found(folder: Path, draft: str) -> dict[str, State]:
    """The state of every item in the draft as it is on disk."""
    workspace = open_workspace(folder)
    try:
        with workspace.read() as kept:
            answers = kept.drafts.get(draft).sheet.answers
    finally:
        workspace.close()
    return {address.item: state(answer) for address, answer in answers.items()}


def state(answer: Answer) -> State:
    return str(answer.value or NOTHING), answer.note or NOTHING


def kill_again_and_again(
    process: subprocess.Popen[str], folder: Path, draft: str, kills: int, seed: int
) -> tuple[Heard, list[str]]:
    """What was heard, and the items that lost an acknowledged answer."""
    chance, heard, lost = random.Random(seed), Heard(), list[str]()
    for _ in range(kills):
        fill_in_and_die(process, folder, chance, heard)
        lost += heard.settle(found(folder, draft))
    return heard, lost


@pytest.fixture(scope="module")
def people() -> Iterator[subprocess.Popen[str]]:
    with nursery() as process:
        yield process


@pytest.mark.parametrize("number", range(WORKSPACES))
def test_nothing_the_window_acknowledged_is_lost_by_a_kill(
    people: subprocess.Popen[str], opening: Opening, tmp_path: Path, number: int
) -> None:
    seed, folder = random.SystemRandom().getrandbits(32), tmp_path / "workspace"
    draft = begin(folder)
    heard, lost = kill_again_and_again(people, folder, draft, KILLS // WORKSPACES, seed)
    assert not lost, f"lost with seed {seed}"
    assert heard.openings
    assert heard.acknowledged >= KILLS // WORKSPACES
    with opening() as inspector:
        inspector.resumes("Room 412")
        shown = inspector.fill.model.filling.draft.sheet.answers
    assert {address.item: state(answer) for address, answer in shown.items()} == heard.saved


def main() -> None:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--kills", type=int, default=1000)
    told.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    asked = told.parse_args()
    sys.stdout.write(f"seed {asked.seed}\n")
    with nursery() as process, tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "workspace"
        heard, lost = kill_again_and_again(process, folder, begin(folder), asked.kills, asked.seed)
    sys.stdout.write(
        f"{asked.kills} kills, {heard.openings} of them with the draft open; "
        f"{heard.acknowledged} answers acknowledged, {len(lost)} lost {' '.join(lost)}\n"
    )
    raise SystemExit(bool(lost))


if __name__ == "__main__":
    main()
