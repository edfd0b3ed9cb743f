"""The verbs of the schedules."""

from __future__ import annotations

import argparse

from inspector.verbs.telling import DONE, say
from inspector.verbs.workspace import session_of


def export(told: argparse.Namespace) -> int:
    with session_of(told, read_only=True) as session:
        count = session.schedule.write_calendar(told.file, told.language)
    say(f"{told.file}: {count} schedules")
    return DONE
