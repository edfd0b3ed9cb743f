"""The command line, over the same use cases as the window.

Exit codes: 0 done, 1 a finding, 2 bad input with one clear line on stderr and nothing half written.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Mapping, Sequence

from inspector.errors import WorldError
from inspector.verbs import actions, demo, export, records, schedule, score, templates
from inspector.verbs.arguments import parser
from inspector.verbs.telling import BAD_INPUT, NOBODY_READS, STOPPED, complain


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb, or the window when none is named; the exit code."""
    _speak_utf8()
    told = parser().parse_args(arguments)
    try:
        return VERBS[told.verb](told)
    except WorldError as error:
        complain(error.message)
        return BAD_INPUT
    except BrokenPipeError:
        return NOBODY_READS
    except KeyboardInterrupt:
        complain("stopped")
        return STOPPED


def _speak_utf8() -> None:
    """A file or another program gets UTF-8 on every system; a terminal gets what it can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _window(told: argparse.Namespace) -> int:
    from inspector.app import run_window

    return run_window(told.data)


VERBS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "window": _window,
    "templates list": templates.list_all,
    "templates check": templates.check,
    "templates add": templates.add,
    "templates form": templates.print_out,
    "templates handbook": templates.print_out,
    "score": score.score_file,
    "record": records.record,
    "list": records.list_all,
    "export": export.export,
    "actions list": actions.list_all,
    "schedule export": schedule.export,
    "demo": demo.demo,
}
