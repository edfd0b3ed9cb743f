"""Several processes that make pieces side by side, each with the workspace opened for reading."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property, partial
from multiprocessing import get_context
from pathlib import Path
from typing import Protocol

from inspector.errors import StorageError
from inspector.services.exporting.order import Made, Piece
from inspector.services.exporting.work import Opening, Tell, make
from inspector.services.report_writers import Cancelled
from inspector.services.reporting import Reporting

LOOK = 0.2  # s between looks at how far they are


def together(
    opening: Opening, count: int, pieces: Sequence[Piece], folder: Path, tell: Tell, cancelled: Cancelled
) -> Iterator[Made]:
    """Make the pieces in `count` processes, the longest first; each as it is done. StorageError if one of the
    processes is killed."""
    context = get_context("spawn")  # the window has threads, which a fork does not survive
    shares, stop = context.RawArray("d", len(pieces)), context.RawValue("b", 0)
    pool = ProcessPoolExecutor(count, context, _begin, (_Hand(opening, folder, shares, stop),))
    try:
        order = sorted(range(len(pieces)), key=lambda number: -pieces[number].cost)
        waiting = {pool.submit(_make, number, pieces[number]) for number in order}
        while waiting:
            done, waiting = wait(waiting, LOOK, FIRST_COMPLETED)
            if cancelled():
                raise CancelledError
            tell(shares)
            for future in done:
                yield future.result()
    except BrokenProcessPool as error:
        raise StorageError(
            "export-killed",
            "A process that was making the reports was ended from outside, perhaps because memory ran out. "
            "Nothing is written. Try again, with fewer processes if it comes again.",
        ) from error
    finally:
        stop.value = 1
        pool.shutdown(cancel_futures=True)


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


def _make(number: int, piece: Piece) -> Made:
    hand = _hands[0]
    return make(hand.reporting, piece, hand.folder, partial(hand.tell, number), hand.stopped)
