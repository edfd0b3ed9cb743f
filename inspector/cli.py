"""The command line, over the same use cases as the window.

Exit codes: 0 done, 1 a finding, 2 bad input with one clear line on stderr and nothing half written.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from inspector.checklists.template import Method, Template
from inspector.errors import InputError, WorldError
from inspector.services.ports import Filter, RecordRow
from inspector.services.preferences import LANGUAGES
from inspector.services.session import Session
from inspector.version import PROGRAM

DONE, FINDING, BAD_INPUT = 0, 1, 2
ANSWERS_LIMIT = 20 * 2**20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb, or the window when none is named; the exit code."""
    told = parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = told.run
        return run(told)
    except WorldError as error:
        print(f"inspector: {error.message}", file=sys.stderr)
        return BAD_INPUT
    except KeyboardInterrupt:
        print("inspector: stopped", file=sys.stderr)
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="inspector", description="Audits and inspections on this machine.")
    top.add_argument("--version", action="version", version=PROGRAM)
    top.add_argument("--data", metavar="DIR", help="the workspace folder (also INSPECTOR_DATA)")
    top.set_defaults(run=_window)
    verbs = top.add_subparsers(title="verbs", metavar="VERB")
    _templates_parser(verbs.add_parser("templates", help="the library of templates"))
    _score_parser(verbs.add_parser("score", help="score an answers file"))
    _record_parser(verbs.add_parser("record", help="record and finish an inspection from a file"))
    _list_parser(verbs.add_parser("list", help="the inspections"))
    _export_parser(verbs.add_parser("export", help="reports to PDF and Excel"))
    _demo_parser(verbs.add_parser("demo", help="a workspace with realistic inspections and their reports"))
    return top


def _with_data(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """--data may stand after the verb too; there it must not hide one that stood before."""
    verb.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help="the workspace folder")
    return verb


def _templates_parser(verb: argparse.ArgumentParser) -> None:
    deeds = verb.add_subparsers(title="deeds", metavar="DEED", required=True)
    _with_data(deeds.add_parser("list", help="what is in the library")).set_defaults(run=_templates_list)
    check = _with_data(deeds.add_parser("check", help="say every fault of template files"))
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.set_defaults(run=_templates_check)
    add = _with_data(deeds.add_parser("add", help="add a template file to the library"))
    add.add_argument("file", type=Path, metavar="FILE")
    add.set_defaults(run=_templates_add)


def _score_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    verb.add_argument("template", metavar="TEMPLATE", help="a template file, or an id of the library")
    verb.add_argument("answers", type=Path, metavar="ANSWERS.json")
    verb.add_argument("--json", action="store_true", help="the score file on stdout")
    verb.add_argument("--language", default="en", help="of grade and section titles")
    verb.set_defaults(run=_score)


def _record_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    verb.add_argument("template", metavar="TEMPLATE", help="an id of the library")
    verb.add_argument("answers", type=Path, metavar="ANSWERS.json")
    verb.add_argument(
        "--site", required=True, metavar="S", help='a code or a path: "North/Riga/Harbour Hotel"'
    )
    verb.add_argument("--create", action="store_true", help="add the site if it is unknown")
    verb.add_argument("--subject", default="", metavar="T", help="what is inspected: a room, a shift")
    verb.add_argument("--inspector", required=True, metavar="N", help="the inspector's name")
    verb.add_argument("--photo", action="append", default=[], metavar="ITEM=FILE", type=_photo)
    verb.add_argument("--method", choices=[method.value for method in Method])
    verb.add_argument("--visited-at", type=_moment, metavar="TIME", help="ISO time of the visit; default now")
    verb.add_argument("--practice", action="store_true", help="counts nowhere")
    verb.add_argument("--incomplete", default="", metavar="REASON", help="finish though something is missing")
    verb.set_defaults(run=_record)


def _list_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    _filters(verb)
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=_list)


def _export_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    _filters(verb)
    verb.add_argument("--pdf", type=Path, metavar="DIR", help="a PDF of each inspection into this folder")
    verb.add_argument("--xlsx", type=Path, metavar="FILE", help="one workbook of all")
    verb.add_argument("--language", choices=LANGUAGES, default="en")
    verb.set_defaults(run=_export)


def _filters(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--id", action="append", default=[], metavar="RECORD")
    verb.add_argument("--template", metavar="ID")
    verb.add_argument("--site", metavar="S", help="a code or a path, with everything below it")
    verb.add_argument("--from", dest="since", type=_day, metavar="DATE")
    verb.add_argument("--to", dest="until", type=_day, metavar="DATE")
    verb.add_argument("--method", choices=[method.value for method in Method])
    verb.add_argument("--all", action="store_true", help="also superseded, void and practice records")


def _demo_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    verb.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the reports go")
    verb.add_argument("--language", choices=LANGUAGES, default="en")
    verb.set_defaults(run=_demo)


def _photo(text: str) -> tuple[str, Path]:
    where, found, path = text.partition("=")
    if not found or not where or not path:
        raise argparse.ArgumentTypeError(f"“{text}” is not ITEM=FILE")
    return where, Path(path)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a time like 2026-11-17T09:30") from None
    return moment.astimezone()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-11-17") from None


@contextmanager
def _session(told: argparse.Namespace, *, read_only: bool) -> Iterator[Session]:
    from inspector.app import opened

    with opened(told.data, read_only=read_only) as session:
        yield session


def _window(told: argparse.Namespace) -> int:
    from inspector.app import run_window

    return run_window(told.data)


def _templates_list(told: argparse.Namespace) -> int:
    with _session(told, read_only=False) as session:
        for listed in session.library.listed():
            template = listed.published.template
            count = sum(1 for _ in template.items())
            print(f"{template.id:24} v{template.version:<4} {count:4} items  {template.title.first}")
    return DONE


def _templates_check(told: argparse.Namespace) -> int:
    return max(_check(path) for path in told.files)


def _check(path: Path) -> int:
    """Say every fault and advice of one file; a file that cannot be read does not keep the others from it."""
    from inspector.checklists.source import load_template

    try:
        checked = load_template(path)
    except InputError as error:
        print(f"inspector: {error.message}", file=sys.stderr)
        return BAD_INPUT
    for fault in checked.errors:
        print(f"error: {fault}")
    for fault in checked.advice:
        print(f"advice: {fault}")
    if checked.errors:
        return FINDING
    print(f"{path}: fine")
    return DONE


def _templates_add(told: argparse.Namespace) -> int:
    with _session(told, read_only=False) as session:
        published, _ = session.library.add(told.file)
        print(f"{published.ref.id} version {published.ref.version} is in the library")
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
        print(json.dumps(result, ensure_ascii=False, indent=1))
        return DONE
    for name in ("percent", "points", "earned", "possible", "outcome", "grade"):
        print(f"{name:9} {'–' if result[name] is None else result[name]}")
    for key, section in result["sections"].items():
        print(f"  {key:24} {'–' if section['percent'] is None else section['percent']}")
    for name in ("failed", "critical_failed", "unanswered"):
        print(f"{name}: {', '.join(result[name]) or '–'}")
    return DONE


def _template(told: argparse.Namespace) -> Template:
    """The template file named, or the newest version under this id in the library."""
    from inspector.checklists.source import load_template

    path = Path(told.template)
    if not (path.suffix or path.exists()):
        with _session(told, read_only=True) as session:
            return session.library.newest(told.template).template
    checked = load_template(path)
    if checked.template is None or checked.errors:
        raise InputError("template-faulty", "\n".join(str(fault) for fault in checked.errors))
    return checked.template


def _record(told: argparse.Namespace) -> int:
    from inspector.services.recording import Recording

    with _session(told, read_only=False) as session:
        published = session.library.newest(told.template)
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
        print(made.id)
    return DONE


def _list(told: argparse.Namespace) -> int:
    with _session(told, read_only=True) as session:
        rows = session.archive.records(_filter(told, session))
        if told.json:
            print(json.dumps([_row_json(row) for row in rows], ensure_ascii=False, indent=1))
            return DONE
        for row in rows:
            where = " / ".join((*row.site_path, row.subject_name))
            print(f"{row.id}  {row.visited_on}  {_result(session, row):>8}  {row.template.id:14}  {where}")
    return DONE


def _export(told: argparse.Namespace) -> int:
    if told.pdf is None and told.xlsx is None:
        raise InputError("nothing-to-do", "Say what to write: --pdf DIR, --xlsx FILE, or both.")
    with _session(told, read_only=True) as session:
        rows = session.archive.records(_filter(told, session))
        if not rows:
            print("inspector: no inspection fits the filters", file=sys.stderr)
            return FINDING
        for path in export(session, rows, told.language, told.pdf, told.xlsx):
            print(path)
    return DONE


def export(
    session: Session, rows: Sequence[RecordRow], language: str, folder: Path | None, workbook: Path | None
) -> Iterator[Path]:
    """Write the reports of `rows`; each file's path as it is done, progress on stderr."""
    if folder is not None:
        names = _names(session, rows)
        for done, (row, name) in enumerate(zip(rows, names, strict=True), 1):
            session.reporting.write_pdf(row.id, language, folder / name)
            _progress("PDF", done, len(rows))
            yield folder / name
    if workbook is not None:
        ids = [row.id for row in rows]
        session.reporting.write_workbook(
            ids, language, workbook, lambda done, of: _progress("Excel", done, of)
        )
        yield workbook


def _names(session: Session, rows: Sequence[RecordRow]) -> list[str]:
    """File names, one each: where two are alike the later ones get a number."""
    given: dict[str, int] = {}
    names = []
    for row in rows:
        name = session.reporting.file_name(row, "")
        given[name] = given.get(name, 0) + 1
        names.append(f"{name}.pdf" if given[name] == 1 else f"{name} ({given[name]}).pdf")
    return names


def _progress(what: str, done: int, of: int) -> None:
    end = "\n" if done == of else "\r"
    print(f"{what}: {done} of {of}", end=end, file=sys.stderr, flush=True)


def _demo(told: argparse.Namespace) -> int:
    from inspector.demo.fill import fill

    with _session(told, read_only=False) as session:
        rows = fill(session, lambda done, of: _progress("Inspections", done, of))
        for path in export(session, rows, told.language, told.out, told.out / "inspections.xlsx"):
            print(path)
    return DONE


def _filter(told: argparse.Namespace, session: Session) -> Filter:
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
