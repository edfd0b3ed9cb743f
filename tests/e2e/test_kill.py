"""Killed at any moment of filling in, the program has every answer that its window had acknowledged.

By hand, with as many kills as one likes: python -m tests.e2e.test_kill --mode undo --kills 1000
"""

from __future__ import annotations

import argparse
import hashlib
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
from inspector.services.starting import Start
from tests.e2e.conftest import Opening
from tests.e2e.filling_states import NOTHING, States, after, fits, states

KILLS = {"answers": 10, "photos": 5, "drawing": 5, "stopwatch": 5, "undo": 5}
TO_AN_OPENING = 5  # kills, one of them while the program opens
A_WORKSPACE = 50  # kills by hand, so that no draft grows for ever
MOST_WORK = 8  # acknowledgements before the end
LONGEST_OPENING, LONGEST_REST = 0.6, 0.02  # seconds

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can fork with Qt loaded")


@dataclass
class Heard:
    """What a workspace's people said: the state of each piece last saved, and those tried since."""

    saved: States = field(default_factory=dict)
    tried: dict[str, list[str]] = field(default_factory=dict)
    acknowledged: int = 0
    openings: int = 0

    def hear(self, line: str) -> None:
        match line.split():
            case ["tried", piece, state]:
                self.tried.setdefault(piece, []).append(state)
            case ["saved", piece, state]:
                tried = self.tried[piece]
                del tried[: next(turn for turn, told in enumerate(tried, 1) if fits(state, told))]
                self.saved[piece] = state
                self.acknowledged += 1
            case ["opened"]:
                self.openings += 1

    def settle(self, found: States) -> list[str]:
        """The pieces that lost what was acknowledged; what is found is what the next one starts from."""
        lost = [
            piece
            for piece in self.saved.keys() | self.tried.keys()
            if not any(
                fits(found.get(piece, NOTHING), told)
                for told in (self.saved.get(piece, NOTHING), *self.tried.get(piece, ()))
            )
        ]
        self.saved, self.tried = dict(found), {}
        return lost


@contextmanager
def nursery(pictures: Path) -> Iterator[subprocess.Popen[str]]:
    """The process that makes people; they have their pictures in a folder."""
    with subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.filling_child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PICTURES": str(pictures)},
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


def work_and_die(
    process: subprocess.Popen[str], mode: str, folder: Path, work: int, chance: random.Random, heard: Heard
) -> None:
    """Let somebody work, and kill them after so many acknowledgements; if none, while the program opens."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{mode} {folder}\n")
    process.stdin.flush()
    pid = int(process.stdout.readline().removeprefix("worker "))
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


def found(folder: Path, draft: str) -> States:
    """The state of every piece of the draft on disk. Its photos have their files, and its history fits it."""
    with opened(str(folder)) as session:
        filling = session.fill_in(draft, session.archive.draft(draft).draft.head.inspector)
        for photo in filling.draft.sheet.photos:
            content = session.workspace.photos.path(photo.sha256).read_bytes()
            assert hashlib.sha256(content).hexdigest() == photo.sha256
        pieces = states(filling.draft)
        done, undone = filling.last_step, filling.last_undone
    for edits in (done.edits if done else (), undone.inverse if undone else ()):
        assert after(edits).items() <= {**dict.fromkeys(after(edits), NOTHING), **pieces}.items()
    return pieces


def kill_again_and_again(
    process: subprocess.Popen[str], mode: str, folder: Path, draft: str, kills: int, chance: random.Random
) -> tuple[Heard, list[str]]:
    """What was heard, and the pieces that lost what was acknowledged."""
    heard, lost = Heard(), list[str]()
    turns = [chance.randint(1, MOST_WORK) if turn % TO_AN_OPENING else 0 for turn in range(kills)]
    chance.shuffle(turns)
    for work in turns:
        work_and_die(process, mode, folder, work, chance, heard)
        lost += heard.settle(found(folder, draft))
    return heard, lost


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    with nursery(tmp_path_factory.mktemp("pictures")) as process:
        yield process


@pytest.mark.parametrize(("mode", "kills"), [*KILLS.items()])
def test_nothing_the_window_acknowledged_is_lost_by_a_kill(
    people: subprocess.Popen[str], opening: Opening, tmp_path: Path, mode: str, kills: int
) -> None:
    seed, folder = random.SystemRandom().getrandbits(32), tmp_path / "workspace"
    draft = begin(folder)
    heard, lost = kill_again_and_again(people, mode, folder, draft, kills, random.Random(seed))
    assert not lost, f"lost with seed {seed}"
    amid_the_work = kills - kills // TO_AN_OPENING
    assert heard.openings >= amid_the_work
    assert heard.acknowledged >= amid_the_work
    with opening() as inspector:
        inspector.resumes("Room 412")
        assert states(inspector.fill.model.filling.draft) == heard.saved


def main() -> None:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--mode", choices=[*KILLS], default="answers")
    told.add_argument("--kills", type=int, default=1000)
    told.add_argument("--seed", type=int, default=random.SystemRandom().getrandbits(32))
    asked = told.parse_args()
    sys.stdout.write(f"seed {asked.seed}\n")
    chance, openings, acknowledged, lost = random.Random(asked.seed), 0, 0, list[str]()
    with tempfile.TemporaryDirectory() as home, nursery(Path(home)) as process:
        for start in range(0, asked.kills, A_WORKSPACE):
            folder = Path(home) / f"workspace-{start}"
            kills = min(A_WORKSPACE, asked.kills - start)
            draft = begin(folder)
            heard, gone = kill_again_and_again(process, asked.mode, folder, draft, kills, chance)
            openings, acknowledged = openings + heard.openings, acknowledged + heard.acknowledged
            lost += gone
    sys.stdout.write(
        f"{asked.mode}: {asked.kills} kills, {openings} of them with the draft open; "
        f"{acknowledged} pieces acknowledged, {len(lost)} lost {' '.join(lost)}\n"
    )
    raise SystemExit(bool(lost))


if __name__ == "__main__":
    main()
