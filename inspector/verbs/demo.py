"""The verb that fills a workspace to show what there is."""

from __future__ import annotations

import argparse

from inspector.verbs.reports import write_reports
from inspector.verbs.telling import DONE, say, tell_progress
from inspector.verbs.workspace import session_of


def demo(told: argparse.Namespace) -> int:
    from inspector.demo.fill import fill

    with session_of(told, read_only=False) as session:
        rows = fill(session, lambda done, of: tell_progress("Inspections", done, of))
        for path in write_reports(session, rows, told.language, told.out, told.out / "inspections.xlsx"):
            say(str(path))
    return DONE
