"""What the verbs tell: results on stdout, complaints and progress on stderr, and the exit code."""

from __future__ import annotations

import os
import sys

from inspector.errors import StorageError
from inspector.verbs.arguments import plain

DONE, FINDING, BAD_INPUT = 0, 1, 2
STOPPED, NOBODY_READS = 130, 141  # as a shell calls the end by a signal
LONGEST_COMPLAINT = 1000


def say(text: str) -> None:
    """Print a part of the result. StorageError where it cannot be written."""
    try:
        print(text, flush=True)
    except OSError as error:
        # The interpreter flushes once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise StorageError(
            "output-refused", f"The output cannot be written: {error.strerror}. Send it elsewhere."
        ) from error


def complain(message: str) -> None:
    """One line on stderr."""
    line = plain(message)
    if len(line) > LONGEST_COMPLAINT:
        line = f"{line[: LONGEST_COMPLAINT // 2]} … {line[-LONGEST_COMPLAINT // 2 :]}"
    print(f"inspector: {line}", file=sys.stderr)


def tell_progress(what: str, done: int, of: int) -> None:
    tell_far(f"{what}: {done} of {of}", last=done == of)


def tell_far(line: str, *, last: bool) -> None:
    """Over the line before where somebody looks on; into a file or a pipe only how it ended."""
    if last or sys.stderr.isatty():
        print(line, end="\n" if last else "\r", file=sys.stderr, flush=True)
