"""The command line, over the same use cases as the window.

Exit codes: 0 done, 1 a finding, 2 bad input with one clear line on stderr and nothing half written.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.arguments import parser, plain
from inspector.checklists.method import Method
from inspector.errors import InputError, NotFoundError, StorageError, WorldError

if TYPE_CHECKING:
    from inspector.checklists.template import Template
    from inspector.services.exporting.order import Far, Order
    from inspector.services.ports import Filter, RecordRow
    from inspector.services.reporting import LeaveOut
    from inspector.services.session import Session

DONE, FINDING, BAD_INPUT = 0, 1, 2
STOPPED, NOBODY_READS = 130, 141  # as a shell calls the end by a signal
LONGEST_COMPLAINT = 1000
ANSWERS_LIMIT = 20 * 2**20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb, or the window when none is named; the exit code."""
    _speak_utf8()
    told = parser().parse_args(arguments)
    try:
        return VERBS[told.verb](told)
    except WorldError as error:
        _complain(error.message)
        return BAD_INPUT
    except BrokenPipeError:
        return NOBODY_READS
    except KeyboardInterrupt:
        _complain("stopped")
        return STOPPED


def _speak_utf8() -> None:
    """A file or another program gets UTF-8 on every system; a terminal gets what it can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _say(text: str) -> None:
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


def _complain(message: str) -> None:
    """One line on stderr."""
    line = plain(message)
    if len(line) > LONGEST_COMPLAINT:
        line = f"{line[: LONGEST_COMPLAINT // 2]} … {line[-LONGEST_COMPLAINT // 2 :]}"
    print(f"inspector: {line}", file=sys.stderr)


@contextmanager
def _session(told: argparse.Namespace, *, read_only: bool) -> Iterator[Session]:
    from inspector.app import opened

    with opened(told.data, read_only=read_only) as session:
        yield session


def _window(told: argparse.Namespace) -> int:
    from inspector.app import run_window

    return run_window(told.data)


def _templates_list(told: argparse.Namespace) -> int:
    """Beside the app too; only where nothing is there yet is it made, with the shipped templates."""
    try:
        return _list_templates(told, read_only=True)
    except NotFoundError:
        return _list_templates(told, read_only=False)


def _list_templates(told: argparse.Namespace, *, read_only: bool) -> int:
    with _session(told, read_only=read_only) as session:
        for listed in session.library.listed():
            template = listed.published.template
            count = sum(1 for _ in template.items())
            _say(f"{template.id:24} v{template.version:<4} {count:4} items  {plain(template.title.first)}")
    return DONE


def _templates_check(told: argparse.Namespace) -> int:
    return max(_check(path) for path in told.files)


def _check(path: Path) -> int:
    """Say every fault and advice of one file; a file that cannot be read does not keep the others from it."""
    from inspector.checklists.source import load_template

    try:
        checked = load_template(path)
    except InputError as error:
        _complain(error.message)
        return BAD_INPUT
    for fault in checked.errors:
        _say(f"error: {plain(str(fault))}")
    for fault in checked.advice:
        _say(f"advice: {plain(str(fault))}")
    if checked.errors:
        return FINDING
    _say(f"{plain(str(path))}: fine")
    return DONE


def _templates_add(told: argparse.Namespace) -> int:
    with _session(told, read_only=False) as session:
        published, _ = session.library.add(told.file)
        _say(f"{published.ref.id} version {published.ref.version} is in the library")
    return DONE


def _templates_print(told: argparse.Namespace) -> int:
    with _session(told, read_only=True) as session:
        reporting = session.reporting
        write = {"templates form": reporting.write_blank_form, "templates handbook": reporting.write_handbook}
        write[told.verb](session.library.newest(told.template), told.language, told.file)
    _say(str(told.file))
    return DONE


def _score(told: argparse.Namespace) -> int:
    from inspector.checklists.answers_file import read_answers
    from inspector.checklists.score_file import score_json
    from inspector.checklists.scoring import score
    from inspector.files import read_bounded

    template = _template(told)
    sheet = read_answers(read_bounded(told.answers, ANSWERS_LIMIT), template, told.answers.name)
    result = score_json(template, sheet, score(template, sheet), told.language)
    if told.json:
        _say(json.dumps(result, ensure_ascii=False, indent=1))
        return DONE
    for name in ("percent", "points", "earned", "possible", "outcome", "grade"):
        _say(f"{name:9} {'–' if result[name] is None else result[name]}")
    for key, section in result["sections"].items():
        _say(f"  {key:24} {'–' if section['percent'] is None else section['percent']}")
    for name in ("failed", "critical_failed", "unanswered"):
        _say(f"{name}: {', '.join(result[name]) or '–'}")
    return DONE


def _template(told: argparse.Namespace) -> Template:
    """The template file named, or the newest version under this id in the library."""
    from inspector.checklists.source import load_template

    path = Path(told.template)
    if not (path.suffix or _is_there(path)):
        with _session(told, read_only=True) as session:
            return session.library.newest(told.template).template
    checked = load_template(path)
    if checked.template is None:
        raise checked.refusal()
    return checked.template


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name too long for a file
        return False


DOUBTS: Mapping[str, str] = {
    "future": "recorded, though the visit is in the future",
    "clock-back": "recorded, though an earlier inspection is newer: look at the date of this machine",
}


def _record(told: argparse.Namespace) -> int:
    from inspector.services.recording import Recording

    with _session(told, read_only=False) as session:
        published = session.library.newest(told.template)
        doubt = session.doubtful_time(told.visited_at)
        made = session.record(
            Recording(
                published=published,
                answers=told.answers,
                site=told.site,
                create_site=told.create,
                subject=told.subject,
                inspector=told.inspector,
                photos=tuple(told.photo),
                method=Method(told.method) if told.method else None,
                visited_at=told.visited_at,
                practice=told.practice,
                incomplete_reason=told.incomplete,
            )
        )
    _say(made.id)
    if doubt:
        _complain(DOUBTS[doubt])
    return DONE


def _list(told: argparse.Namespace) -> int:
    with _session(told, read_only=True) as session:
        rows = session.archive.records(_filter(told, session))
        if told.json:
            _say(json.dumps([_row_json(row) for row in rows], ensure_ascii=False, indent=1))
            return DONE
        for row in rows:
            where = plain(" / ".join((*row.site_path, row.subject_name)))
            _say(f"{row.id}  {row.visited_on}  {_result(session, row):>8}  {row.template.id:14}  {where}")
    return DONE


def _export(told: argparse.Namespace) -> int:
    from inspector.ordered import order_of

    if not (told.pdf or told.xlsx or told.out):
        raise InputError("nothing-to-do", "Say what to write: --pdf DIR, --xlsx FILE or --out DIR.")
    with _session(told, read_only=True) as session:
        rows = session.archive.records(_filter(told, session))
        if not rows:
            _complain("no inspection fits the filters")
            return FINDING
        order = order_of(told, rows)
        code = _export_folder(told, session, order) if told.out else DONE
        lacking = dict[str, WorldError]()
        leave_out = lacking.__setitem__
        for path in export(session, rows, told.language, told.pdf, told.xlsx, order, leave_out):
            _say(str(path))
        for record, error in lacking.items():
            _complain(f"without {record}: {error.message}")
        return FINDING if lacking else code


def _export_folder(told: argparse.Namespace, session: Session, order: Order) -> int:
    """Write the folder, and say at the end what is lacking in it."""
    from inspector.services.exporting.pace import Pace

    pace = Pace()
    exported = session.exporting.export(
        order, told.out, jobs=told.jobs, progress=lambda far: _tell_pace(far, pace.left(far.share))
    )
    if exported.folder:
        _say(str(exported.folder))
    for lack in exported.failures:
        what = f"{lack.path} is without {lack.without}" if lack.without else f"{lack.path} is not there"
        _complain(f"{what}: {lack.error.message}")
    return FINDING if exported.failures else DONE


def _tell_pace(far: Far, left: float | None) -> None:
    time = "" if left is None else f", {round(left)} s left"
    end = "\n" if far.files == far.of else "\r"
    print(f"Export: {far.files} of {far.of} files{time:14}", end=end, file=sys.stderr, flush=True)


def export(
    session: Session,
    rows: Sequence[RecordRow],
    language: str,
    folder: Path | None,
    workbook: Path | None,
    order: Order | None = None,
    leave_out: LeaveOut | None = None,
) -> Iterator[Path]:
    """Write the reports of `rows`; each file's path as it is done, progress on stderr. The workbook tells how
    they were chosen by the `order`. Where `leave_out` is given, it is told of records that cannot be read,
    and the others go on."""
    if folder is not None:
        yield from _pdfs(session, rows, language, folder, leave_out)
    if workbook is not None:
        ids = [row.id for row in rows]
        session.reporting.write_workbook(
            ids,
            language,
            workbook,
            lambda done, of: _progress("Excel", done, of),
            period=order.period if order else None,
            filters=order.filters if order else (),
            leave_out=leave_out,
        )
        yield workbook


def _pdfs(
    session: Session, rows: Sequence[RecordRow], language: str, folder: Path, leave_out: LeaveOut | None
) -> Iterator[Path]:
    names = session.reporting.file_names(rows, ".pdf")
    for done, (row, name) in enumerate(zip(rows, names, strict=True), 1):
        try:
            session.reporting.write_pdf(row.id, language, folder / name)
        except StorageError:
            raise
        except WorldError as error:
            if leave_out is None:
                raise
            leave_out(row.id, error)
        else:
            yield folder / name
        _progress("PDF", done, len(rows))


def _progress(what: str, done: int, of: int) -> None:
    end = "\n" if done == of else "\r"
    print(f"{what}: {done} of {of}", end=end, file=sys.stderr, flush=True)


def _demo(told: argparse.Namespace) -> int:
    from inspector.demo.fill import fill

    with _session(told, read_only=False) as session:
        rows = fill(session, lambda done, of: _progress("Inspections", done, of))
        for path in export(session, rows, told.language, told.out, told.out / "inspections.xlsx"):
            _say(str(path))
    return DONE


def _filter(told: argparse.Namespace, session: Session) -> Filter:
    from inspector.services.ports import Filter

    site = session.directory.find_site(told.site).id if told.site else None
    return Filter(
        ids=tuple(told.id),
        template=told.template,
        site=site,
        since=told.since,
        until=told.until,
        method=Method(told.method) if told.method else None,
        all=told.all,
    )


def _result(session: Session, row: RecordRow) -> str:
    return row.demerits or session.reporting.shown_percent(row)


def _row_json(row: RecordRow) -> dict[str, object]:
    return {
        "id": row.id,
        "template": row.template.id,
        "version": row.template.version,
        "site": list(row.site_path),
        "subject": row.subject_name,
        "inspector": row.inspector_name,
        "method": row.method,
        "visited_on": row.visited_on.isoformat(),
        "visited_at": row.visited_at.isoformat(),
        "finished_at": row.finished_at.isoformat(),
        "percent": row.percent,
        "points": row.demerits,
        "outcome": row.outcome,
        "grade": row.grade,
        "failed": row.failed,
        "critical_failed": row.critical_failed,
        "practice": row.practice,
        "supersedes": row.supersedes,
        "superseded_by": row.superseded_by,
        "void": row.void,
    }


VERBS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "window": _window,
    "templates list": _templates_list,
    "templates check": _templates_check,
    "templates add": _templates_add,
    "templates form": _templates_print,
    "templates handbook": _templates_print,
    "score": _score,
    "record": _record,
    "list": _list,
    "export": _export,
    "demo": _demo,
}
