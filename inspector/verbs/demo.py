"""The verb that fills a workspace to show what there is."""

from __future__ import annotations

import argparse

from inspector.verbs.reports import write_reports
from inspector.verbs.telling import DONE, say, tell_progress
from inspector.verbs.workspace import session_of


def demo(told: argparse.Namespace) -> int:
    """A PDF of every inspection of the story, and a workbook of all; of a year, PDFs of the newest alone."""
    from inspector.demo.fill import fill
    from inspector.demo.year import year

    with session_of(told, read_only=False) as session:
        before = tuple(year()) if told.year else ()
        rows = fill(session, lambda done, of: tell_progress("Inspections", done, of), before)
        newest = rows[: len(rows) - len(before)]
        for path in write_reports(session, newest, told.language, told.out, None):
            say(str(path))
        for path in write_reports(session, rows, told.language, None, told.out / "inspections.xlsx"):
            say(str(path))
    return DONE
