"""Whatever people type, in whatever field: reports are written, and show it as typed or visibly replaced.

Nothing is fetched and nothing is run for it.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest

from inspector.checklists.inspection import Signature
from inspector.checklists.places import Site
from inspector.reports.data import Brand, Layout, ReportData, Voided
from inspector.reports.excel.workbook import write_workbook
from inspector.reports.pdf.document import write_pdf
from tests.checklists.building import written
from tests.reports import helpers
from tests.reports.helpers import SMALL, START
from tests.reports.readers import flaws, seen


class Case(NamedTuple):
    """What is typed, and what a PDF and a cell show for it."""

    typed: str
    printed: str
    kept: str


def same(text: str) -> Case:
    return Case(text, text, text)


LONG = 300
"""Characters without a space; in test_pdf.py notes and comments have 10,000."""

CASES = {
    "mark-up": same("<b>bold</b> <i>open &amp; &#x41; ]]> <!--"),
    "picture": same("<img src=file:///etc/passwd> <img src=http://evil.example/x.png>"),
    "link": same('<a href="http://evil.example">here</a> <link>javascript:x</link>'),
    "paragraph": same("<para><font size=90 color=red>big</font></para>"),
    "command": same("=cmd|'/c calc'!A0"),
    "call": same('=HYPERLINK("http://evil.example","x")'),
    "plus": same("+1+1"),
    "minus": same("-2+3"),
    "at": same("@SUM(A1:A9)"),
    "hash": same("#REF!"),
    "templates": same("{percent} {0.__class__} %s %(x)d ${x}"),
    "escape": same("_x0041_ _x000D_ \\u0041 \\"),
    "right to left": Case("\u202eeduard\u202c \u200fשלום", "□eduard□ □□□□□", "\u202eeduard\u202c \u200fשלום"),
    "emoji": Case("ok 😀 👩‍👧 🏳️‍🌈", "ok □ □□□ □□□□", "ok 😀 👩‍👧 🏳️‍🌈"),
    "control": Case("a\x00b\x07c\x1bd\x7fe", "a□b□c□d□e", "a␀b␇c␛d\x7fe"),
    "lone surrogates": Case("a\ud800b\udfffc", "a□b□c", "a\ufffdb\ufffdc"),
    "no characters": Case("a\ufffeb\uffffc", "a□b□c", "a\ufffdb\ufffdc"),
    "stack": Case("Za" + "\u0336" * 40 + "lgo", "lgo", "Za" + "\u0336" * 40 + "lgo"),
    "lines": Case("one\ntwo\r\nthree\u2028four", "one two three four", "one\ntwo\r\nthree\u2028four"),
    "long": Case("=" + "w" * LONG, "w" * 60, "=" + "w" * LONG),
}  # fmt: skip


TOGETHER = (
    "mark-up, picture",
    "link, paragraph",
    "command, call, plus, minus",
    "at, hash, templates, escape",
    "right to left, emoji",
    "control, lone surrogates, no characters",
    "stack",
    "lines",
    "long",
)
"""Drawing is dear, and what stands first in a field matters to workbooks only."""


def tree(typed: str) -> dict[str, Any]:
    """The small template with its words replaced wherever a template has words."""
    found = written(SMALL)
    found |= dict.fromkeys(("title", "category", "subject", "description", "briefing"), typed)
    del found["languages"]
    found["grades"] = [{"label": typed, "at_least": "0"}]
    found["dimensions"] = [{"key": "care", "label": typed}]
    found["signatures"] = [{"key": "guest", "role": typed, "statement": typed}]
    found["standard"] = {"approved_by": typed, "approved_on": "2026-01-01"}
    for option in found["responses"]["yes-no"]:
        option["label"] = typed
    for section in found["sections"]:
        section["title"] = typed
        for item in section["items"]:
            item |= {"text": typed, "guidance": typed, "owner": typed}
    found["sections"][0]["items"][2]["unit"] = typed
    found["sections"][0]["items"].append({"key": "t", "text": typed, "type": "text", "required": "false"})
    found["sections"][1]["repeat"] = {"title": typed}
    return found


def report(typed: str) -> ReportData:
    """A report with the text in every field that somebody types."""
    rec = helpers.small(
        {"a": "no", "b": "no", "c": Decimal(9), "p": "no", "t": typed},
        tree(typed),
        comment=typed,
        incomplete_reason=typed,
        signatures=(Signature("guest", typed, strokes=helpers.SCRAWL, at=START),),
        people={helpers.ANNA: typed},
        sites=(Site("p", typed), Site("site", typed, "p")),
    )
    sheet, subject = rec.sheet, rec.subject
    assert subject is not None
    photo = helpers.photo("a", b"gone", caption=typed)
    rec = replace(
        rec,
        subject=replace(subject, kind=typed, name=typed),
        actions=tuple(replace(one, what=typed, owner=typed) for one in helpers.proposed(rec)),
        sheet=replace(
            sheet,
            answers={address: replace(answer, note=typed) for address, answer in sheet.answers.items()},
            entries=tuple(replace(entry, title=typed) for entry in sheet.entries),
            photos=(photo,),
        ),
    )
    brand = Brand(typed, Path("gone.png"), typed, typed, typed)
    told = helpers.data(rec, brand=brand, voided=Voided(date(2026, 11, 17), typed))
    return replace(told, supersedes="0199-old", reason=typed)


WATCHED = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "urllib.Request")


class Watch:
    """What the interpreter is asked to fetch or to run while it looks."""

    def __init__(self) -> None:
        self.on = False
        self.saw: list[str] = []

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.on and (event in WATCHED or (event == "open" and "passwd" in str(arguments[0]))):
            self.saw.append(f"{event} {arguments}")


@pytest.fixture(scope="module")
def hook() -> Watch:
    """A hook cannot be taken away again; it sleeps when it is not asked."""
    watch = Watch()
    sys.addaudithook(watch)
    return watch


@pytest.fixture
def watch(hook: Watch) -> Iterator[Watch]:
    hook.saw, hook.on = [], True
    yield hook
    hook.on = False


def squeezed(text: str) -> str:
    return "".join(text.split())


def printed(data: ReportData, layout: Layout) -> bytes:
    stream = BytesIO()
    write_pdf(data, stream, layout=layout)
    return stream.getvalue()


@pytest.mark.parametrize("names", TOGETHER)
def test_a_full_report_shows_it(names: str, watch: Watch) -> None:
    cases = [CASES[name] for name in names.split(", ")]
    found = seen(printed(report("  ".join(case.typed for case in cases)), Layout.FULL))
    assert flaws(found, "en") == []
    told = squeezed(found.told)
    for case in cases:
        assert told.count(squeezed(case.printed)) >= 25, case
    assert watch.saw == []


@pytest.mark.parametrize("layout", [Layout.FAILURES, Layout.SUMMARY])
def test_the_other_layouts_show_all_of_it(layout: Layout, watch: Watch) -> None:
    together = " ".join(case.typed for name, case in CASES.items() if name != "long")
    content = printed(report(together), layout)
    found = seen(content)
    assert flaws(found, "en") == []
    assert helpers.ink_outside_margins(content) == []
    assert squeezed(found.told).count(squeezed(CASES["mark-up"].printed)) >= 8
    assert watch.saw == []


@pytest.mark.parametrize("name", CASES)
def test_a_workbook_shows_it(name: str, watch: Watch) -> None:
    case, stream = CASES[name], BytesIO()
    write_workbook([report(case.typed)], stream, "en")
    with zipfile.ZipFile(stream) as archive:
        sheets = [archive.read(each) for each in archive.namelist() if each.startswith("xl/worksheets/")]
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)
    book = openpyxl.load_workbook(stream)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b"}
    assert sum(plain(case.kept) in plain(str(cell.value)) for cell in cells) >= 25
    assert watch.saw == []


def plain(text: str) -> str:
    """A cell's text as Excel shows it: its coded characters decoded, line ends of one kind."""
    return text.replace("_x005F_", "_").replace("\r\n", "\n").replace("\r", "\n")
