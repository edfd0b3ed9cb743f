"""The verb that writes reports."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from inspector.errors import InputError, WorldError
from inspector.verbs.reports import write_reports
from inspector.verbs.telling import DONE, FINDING, complain, say, tell_far
from inspector.verbs.workspace import filter_of, session_of

if TYPE_CHECKING:
    from inspector.services.exporting.order import Far, Order
    from inspector.services.session import Session


def export(told: argparse.Namespace) -> int:
    from inspector.verbs.ordered import order_of

    if not (told.pdf or told.xlsx or told.out):
        raise InputError("nothing-to-do", "Say what to write: --pdf DIR, --xlsx FILE or --out DIR.")
    with session_of(told, read_only=True) as session:
        rows = session.archive.records(filter_of(told, session))
        if not rows:
            complain("no inspection fits the filters")
            return FINDING
        order = order_of(told, rows)
        code = _folder(told, session, order) if told.out else DONE
        lacking = dict[str, WorldError]()
        leave_out = lacking.__setitem__
        for path in write_reports(session, rows, told.language, told.pdf, told.xlsx, order, leave_out):
            say(str(path))
        for record, error in lacking.items():
            complain(f"without {record}: {error.message}")
        return FINDING if lacking else code


def _folder(told: argparse.Namespace, session: Session, order: Order) -> int:
    """Write the folder, and say at the end what is lacking in it."""
    from inspector.services.exporting.pace import Pace

    pace = Pace()
    exported = session.exporting.export(
        order, told.out, jobs=told.jobs, progress=lambda far: _tell_pace(far, pace.left(far.share))
    )
    if exported.folder:
        say(str(exported.folder))
    for lack in exported.failures:
        what = f"{lack.path} is without {lack.without}" if lack.without else f"{lack.path} is not there"
        complain(f"{what}: {lack.error.message}")
    return FINDING if exported.failures else DONE


def _tell_pace(far: Far, left: float | None) -> None:
    time = "" if left is None else f", {round(left)} s left"
    tell_far(f"Export: {far.files} of {far.of} files{time:14}", last=far.files == far.of)
