"""What the command line takes: its verbs with their arguments, and what may stand in each."""

from __future__ import annotations

import argparse
import re
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

from inspector.checklists.method import Method
from inspector.languages import LANGUAGES
from inspector.version import PROGRAM

YEARS = range(1971, 3000)  # systems differ in what they make of times outside these
PRINTED = {"form": "a form to fill in by pen", "handbook": "the standard as a handbook for training"}
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """One line that any terminal can show: control characters and marks of direction are written out."""
    return _UNSEEN.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {plain(message)}; see “{self.prog} --help”\n")


def parser() -> argparse.ArgumentParser:
    top = Parser(prog="inspector", description="Audits and inspections on this machine.")
    top.add_argument("--version", action="version", version=PROGRAM)
    top.add_argument("--data", metavar="DIR", help="the workspace folder (also INSPECTOR_DATA)")
    top.set_defaults(verb="window")
    verbs = top.add_subparsers(title="verbs", metavar="VERB")
    _templates_parser(verbs.add_parser("templates", help="the library of templates"))
    _score_parser(verbs.add_parser("score", help="score an answers file"))
    _record_parser(verbs.add_parser("record", help="record and finish an inspection from a file"))
    _list_parser(verbs.add_parser("list", help="the inspections"))
    _export_parser(verbs.add_parser("export", help="reports to PDF and Excel"))
    _actions_parser(verbs.add_parser("actions", help="what is to be put right"))
    _schedule_parser(verbs.add_parser("schedule", help="what comes round"))
    _demo_parser(verbs.add_parser("demo", help="a workspace with realistic inspections and their reports"))
    return top


def _with_data(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """--data may stand after the verb too; there it must not hide one that stood before."""
    verb.add_argument("--data", metavar="DIR", default=argparse.SUPPRESS, help="the workspace folder")
    return verb


def _templates_parser(verb: argparse.ArgumentParser) -> None:
    deeds = verb.add_subparsers(title="deeds", metavar="DEED", required=True)
    _with_data(deeds.add_parser("list", help="what is in the library")).set_defaults(verb="templates list")
    check = _with_data(deeds.add_parser("check", help="say every fault of template files"))
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.set_defaults(verb="templates check")
    add = _with_data(deeds.add_parser("add", help="add a template file to the library"))
    add.add_argument("file", type=Path, metavar="FILE")
    add.set_defaults(verb="templates add")
    for deed, about in PRINTED.items():
        printed = _with_data(deeds.add_parser(deed, help=about))
        printed.add_argument("template", type=_text, metavar="ID", help="a template of the library")
        printed.add_argument("file", type=Path, metavar="FILE", help="the PDF to write")
        printed.add_argument("--language", choices=LANGUAGES, default="en")
        printed.set_defaults(verb=f"templates {deed}")


def _score_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    verb.add_argument("template", metavar="TEMPLATE", help="a template file, or an id of the library")
    verb.add_argument("answers", type=Path, metavar="ANSWERS.json")
    verb.add_argument("--json", action="store_true", help="the score file on stdout")
    verb.add_argument("--language", default="en", help="of grade and section titles")
    verb.set_defaults(verb="score")


def _record_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    verb.add_argument("template", metavar="TEMPLATE", help="an id of the library")
    verb.add_argument("answers", type=Path, metavar="ANSWERS.json")
    place = 'a code or a path: "North/Riga/Harbour Hotel"'
    verb.add_argument("--site", required=True, type=_text, metavar="S", help=place)
    verb.add_argument("--create", action="store_true", help="add the site if it is unknown")
    verb.add_argument(
        "--subject", default="", type=_text, metavar="T", help="what is inspected: a room, a shift"
    )
    verb.add_argument("--inspector", required=True, type=_text, metavar="N", help="the inspector's name")
    verb.add_argument("--photo", action="append", default=[], metavar="ITEM=FILE", type=_photo)
    verb.add_argument("--method", choices=[method.value for method in Method])
    verb.add_argument("--visited-at", type=_moment, metavar="TIME", help="ISO time of the visit; default now")
    verb.add_argument("--practice", action="store_true", help="counts nowhere")
    why = "finish though something is missing"
    verb.add_argument("--incomplete", default="", type=_text, metavar="REASON", help=why)
    verb.set_defaults(verb="record")


def _list_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    _filters(verb)
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(verb="list")


def _export_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    _filters(verb)
    verb.add_argument("--pdf", type=Path, metavar="DIR", help="a PDF of each inspection into this folder")
    verb.add_argument("--xlsx", type=Path, metavar="FILE", help="one workbook of all")
    verb.add_argument("--language", choices=LANGUAGES, default="en")
    several = verb.add_argument_group("a folder of several kinds, made in parallel, whole or not at all")
    several.add_argument("--out", type=Path, metavar="DIR", help="a folder that is not there yet")
    several.add_argument("--formats", type=_list, default=("pdf",), metavar="pdf,xlsx,csv,json,pack,photos")
    several.add_argument("--languages", type=_list, metavar=",".join(LANGUAGES))
    several.add_argument("--layouts", type=_list, default=("full",), metavar="full,failures,summary")
    several.add_argument("--jobs", type=_count, metavar="N", help="at most so many processes")
    verb.set_defaults(verb="export")


def _filters(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--id", action="append", default=[], type=_text, metavar="RECORD")
    verb.add_argument("--template", type=_text, metavar="ID")
    verb.add_argument("--site", type=_text, metavar="S", help="a code or a path, with everything below it")
    verb.add_argument("--from", dest="since", type=_day, metavar="DATE")
    verb.add_argument("--to", dest="until", type=_day, metavar="DATE")
    verb.add_argument("--method", choices=[method.value for method in Method])
    verb.add_argument("--all", action="store_true", help="also superseded, void and practice records")


def _actions_parser(verb: argparse.ArgumentParser) -> None:
    deeds = verb.add_subparsers(title="deeds", metavar="DEED", required=True)
    listed = _with_data(deeds.add_parser("list", help="the corrective actions, the first due first"))
    listed.add_argument("--site", type=_text, metavar="S", help="a code or a path, with everything below it")
    listed.add_argument("--late", action="store_true", help="only those overdue by the date of their site")
    listed.add_argument("--open", action="store_true", help="only those neither verified nor cancelled")
    listed.add_argument("--json", action="store_true")
    listed.add_argument("--language", choices=LANGUAGES, default="en")
    listed.set_defaults(verb="actions list")


def _schedule_parser(verb: argparse.ArgumentParser) -> None:
    deeds = verb.add_subparsers(title="deeds", metavar="DEED", required=True)
    export = _with_data(deeds.add_parser("export", help="the schedules for other calendars"))
    export.add_argument("file", type=Path, metavar="FILE.ics")
    export.add_argument("--language", choices=LANGUAGES, default="en")
    export.set_defaults(verb="schedule export")


def _demo_parser(verb: argparse.ArgumentParser) -> None:
    _with_data(verb)
    verb.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the reports go")
    verb.add_argument("--language", choices=LANGUAGES, default="en")
    verb.add_argument("--year", action="store_true", help="with a year at twelve sites before it, to compare")
    verb.set_defaults(verb="demo")


def _list(text: str) -> tuple[str, ...]:
    """Words between commas, each once and in the order given."""
    return tuple(dict.fromkeys(_text(text).split(",")))


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1")
    return int(text)


def _text(text: str) -> str:
    """Bytes in another encoding than the system's arrive as lone surrogates, which no file can hold."""
    if not text.isascii() and re.search(r"[\ud800-\udfff]", text):
        raise argparse.ArgumentTypeError(f"“{text}” is not in the encoding of this system; write it in UTF-8")
    return text


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
    if moment.year not in YEARS:
        raise argparse.ArgumentTypeError(f"“{text}” is in no year from {YEARS[0]} to {YEARS[-1]}")
    return moment.astimezone()


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-11-17") from None
