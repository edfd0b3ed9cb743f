"""Processes to be killed: a nursery loads the program once and forks a worker for each folder it is told.

Between the two go lines: a worker's first is `worker PID`, what it says of its work is its own, and after its
death the nursery says `dead`.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MOST_WORK = 40  # acknowledgements
LONGEST_OPENING, LONGEST_REST = 0.1, 0.01  # seconds


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def nurse(work: Callable[[Path], None]) -> None:
    """The nursery's own program."""
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            say(f"worker {os.getpid()}")
            work(Path(line.strip()))
        os.waitpid(pid, 0)
        say("dead")


@contextmanager
def nursery(module: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def work_and_die(
    process: subprocess.Popen[str], folder: Path, chance: random.Random, hear: Callable[[str], bool]
) -> None:
    """Let a worker work in `folder` and kill it, sometimes while it opens, mostly in the middle of work.

    `hear` is given its lines, and says which of them acknowledge something.
    """
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{folder}\n")
    process.stdin.flush()
    pid = int(process.stdout.readline().removeprefix("worker "))
    work = chance.choice([0, chance.randrange(MOST_WORK), chance.randrange(MOST_WORK)])
    rest = chance.uniform(0, LONGEST_REST if work else LONGEST_OPENING)
    killer = threading.Timer(rest, os.kill, (pid, signal.SIGKILL))
    acknowledged = 0
    while True:
        if acknowledged == work and killer.ident is None:
            killer.start()
        line = process.stdout.readline().strip()
        assert line, "the nursery died"
        if line == "dead":
            break
        acknowledged += hear(line)
    killer.join()
