"""Exports: a folder of reports, whole or not at all."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from inspector.errors import InputError
from inspector.files import appearing, writing
from inspector.services.exporting.order import Exported, Failure, Far, Made, Order, Piece
from inspector.services.exporting.plan import WORTH_A_CREW, can_be_shared, plan
from inspector.services.exporting.work import BUG, Opening, alone
from inspector.services.report_writers import Cancelled
from inspector.services.reporting import Reporting

log = logging.getLogger(__name__)


class Exporting:
    """`opening` opens the workspace once more, for other processes; without it one process does it all."""

    def __init__(self, reporting: Reporting, opening: Opening | None) -> None:
        self._reporting = reporting
        self._opening = opening

    def plan(self, order: Order) -> list[Piece]:
        return plan(order, self._reporting, self._reporting.clock())

    def export(
        self,
        order: Order,
        folder: Path,
        *,
        jobs: int | None = None,
        progress: Callable[[Far], None] = lambda _far: None,
        cancelled: Cancelled = lambda: False,
    ) -> Exported:
        """Write what is ordered to `folder`, in at most `jobs` processes. What fails is named and the rest
        goes on. InputError if the folder is there already; StorageError if it cannot be written;
        CancelledError."""
        if folder.exists():
            raise InputError(
                "folder-taken", f"{folder} is there already. Name another folder.", folder=str(folder)
            )
        pieces = self.plan(order)
        with writing(folder), appearing(folder) as part:
            made = self._make(pieces, part, jobs, progress, cancelled)
        failures = tuple(failure for piece in pieces for failure in made[piece.path].failures)
        _log_bugs(failures)
        files = sum(each.written for each in made.values())
        return Exported(folder if files else None, files, failures)

    def _make(
        self,
        pieces: Sequence[Piece],
        part: Path,
        jobs: int | None,
        progress: Callable[[Far], None],
        cancelled: Cancelled,
    ) -> dict[str, Made]:
        """What came of each piece, by its path."""
        made: dict[str, Made] = {}
        costs = [piece.cost for piece in pieces]

        def tell(shares: Sequence[float]) -> None:
            done = sum(cost * share for cost, share in zip(costs, shares, strict=True))
            progress(Far(done / sum(costs), len(made), len(pieces)))

        hands = min(jobs or processors(), processors())
        if not any(map(can_be_shared, pieces)):
            hands = min(hands, len(pieces))
        if hands > 1 and self._opening and sum(costs) > WORTH_A_CREW:
            from inspector.services.exporting.crew import together

            making = together(self._opening, hands, pieces, part, tell, cancelled)
        else:
            making = alone(self._reporting, pieces, part, tell, cancelled)
        for each in making:
            made[each.path] = each
        progress(Far(1, len(made), len(pieces)))
        return made


def _log_bugs(failures: Sequence[Failure]) -> None:
    """Once each: a bug may have struck a thousand pieces."""
    for trace in {str(failure.error.params["trace"]) for failure in failures if failure.error.code == BUG}:
        log.error("an export lacks something: %s", trace)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
