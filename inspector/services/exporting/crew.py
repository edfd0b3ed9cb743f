"""Several processes that make pieces side by side, each with the workspace opened for reading."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

from inspector.errors import StorageError
from inspector.services.exporting.order import Made, Piece
from inspector.services.exporting.plan import can_be_shared
from inspector.services.exporting.work import Opening, Part, Tell, draw, gather, make
from inspector.services.report_writers import Cancelled
from inspector.services.reporting import Reporting

LOOK = 0.2  # s between looks at how far they are


def together(
    opening: Opening, count: int, pieces: Sequence[Piece], folder: Path, tell: Tell, cancelled: Cancelled
) -> Iterator[Made]:
    """Make the pieces in `count` processes, the longest first; each as it is done. An overview of many is
    read in as many parts, and drawn when all are there. StorageError if one of the processes is killed."""
    context = get_context("spawn")  # the window has threads, which a fork does not survive
    jobs = [job for number, piece in enumerate(pieces) for job in _jobs(number, piece, count)]
    shares, stop = context.RawArray("d", len(jobs)), context.RawValue("b", 0)
    pool = ProcessPoolExecutor(count, context, _begin, (_Hand(opening, folder, shares, stop),))

    def look() -> None:
        if cancelled():
            raise CancelledError
        tell(_shares(jobs, shares, len(pieces)))

    try:
        yield from _done(pool, pieces, jobs, look)
    except BrokenProcessPool as error:
        raise StorageError(
            "export-killed",
            "A process that was making the reports was ended from outside, perhaps because memory ran out. "
            "Nothing is written. Try again, with fewer processes if it comes again.",
        ) from error
    finally:
        stop.value = 1
        pool.shutdown(cancel_futures=True)


def _done(
    pool: ProcessPoolExecutor, pieces: Sequence[Piece], jobs: Sequence[_Job], look: Callable[[], None]
) -> Iterator[Made]:
    """What comes of the jobs; when the last part of an overview is there, it is drawn."""
    order = sorted(range(len(jobs)), key=lambda slot: -jobs[slot].piece.cost)
    waiting: set[Future[tuple[int, Made | Part]]] = {pool.submit(_work, slot, jobs[slot]) for slot in order}
    parts: dict[int, Part] = {}
    while waiting:
        done, waiting = wait(waiting, LOOK, FIRST_COMPLETED)
        look()
        for slot, made in (future.result() for future in done):
            if isinstance(made, Made):
                yield made
                continue
            parts[slot] = made
            number = jobs[slot].number
            mine = [at for at, job in enumerate(jobs) if job.number == number]
            if parts.keys() >= set(mine):
                waiting.add(pool.submit(_draw, slot, pieces[number], [parts[at] for at in mine]))


@dataclass(frozen=True, slots=True)
class _Job:
    """A piece, by its number, or with `part` what is read of some of its inspections for it."""

    number: int
    piece: Piece
    part: bool = False


def _jobs(number: int, piece: Piece, count: int) -> list[_Job]:
    """One job, or for an overview of many as many as there are processes, in the order of the inspections."""
    if not can_be_shared(piece):
        return [_Job(number, piece)]
    each = -(-len(piece.rows) // count)
    lots = [piece.rows[at : at + each] for at in range(0, len(piece.rows), each)]
    return [
        _Job(number, replace(piece, rows=lot, cost=piece.cost / len(lots), charts=()), part=True)
        for lot in lots
    ]


def _shares(jobs: Sequence[_Job], shares: Sequence[float], pieces: int) -> list[float]:
    """How much of each piece is done."""
    found: list[list[float]] = [[] for _ in range(pieces)]
    for job, share in zip(jobs, shares, strict=True):
        found[job.number].append(share)
    return [sum(some) / len(some) for some in found]


class _Number(Protocol):
    value: int


@dataclass
class _Hand:
    """What each process holds: where to write, how far it says it is, and whether it is to stop."""

    opening: Opening
    folder: Path
    shares: list[float]
    stop: _Number
    _open: ExitStack = field(default_factory=ExitStack)

    @cached_property
    def reporting(self) -> Reporting:
        return self._open.enter_context(self.opening()).reporting

    def tell(self, number: int, share: float) -> None:
        self.shares[number] = share

    def stopped(self) -> bool:
        return bool(self.stop.value)


_hands: list[_Hand] = []  # the one of this process


def _begin(hand: _Hand) -> None:
    """In a new process: it leaves Ctrl+C to the first one, and ends with it."""
    _hands.append(hand)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _work(slot: int, job: _Job) -> tuple[int, Made | Part]:
    """Gives the job's place too, by which its result is known."""
    hand = _hands[0]
    tell = partial(hand.tell, slot)
    if job.part:
        return slot, gather(hand.reporting, job.piece, tell, hand.stopped)
    return slot, make(hand.reporting, job.piece, hand.folder, tell, hand.stopped)


def _draw(slot: int, piece: Piece, parts: Sequence[Part]) -> tuple[int, Made | Part]:
    hand = _hands[0]
    return slot, draw(hand.reporting, piece, hand.folder, parts, hand.stopped)
