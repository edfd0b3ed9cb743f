"""Whatever people type, in whatever field: reports are written, and show it as typed or visibly replaced.

Nothing is fetched and nothing is run for it.
"""

from __future__ import annotations

import csv
import json
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from inspector.reports.data import Layout, ReportData
from inspector.reports.excel.workbook import write_workbook
from inspector.reports.flat_files import unguarded, write_csv, write_json
from inspector.reports.pdf.briefing import write_briefing
from inspector.reports.pdf.document import write_pdf
from inspector.reports.pdf.pack.document import write_pack
from inspector.reports.pdf.printed.blank_form import write_blank_form
from inspector.reports.pdf.printed.handbook import write_handbook
from tests.reports import helpers
from tests.reports.hostile import CASES, brand, report, tree
from tests.reports.readers import flaws, seen

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


EVERYTHING = " ".join(case.typed for name, case in CASES.items() if name != "long")


def reads(content: bytes, times: int) -> None:
    """Whether a PDF of all the texts in every field is well made and shows the first of them so often."""
    found = seen(content)
    assert flaws(found, "en") == []
    assert helpers.ink_outside_margins(content) == []
    assert squeezed(found.told).count(squeezed(CASES["mark-up"].printed)) >= times


def test_the_log_lists_what_is_replaced_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    printed(report("two\r\nlines\u2028and a\ttab, \u00ab\u00e9\u00bb"), Layout.SUMMARY)
    assert "substitute" not in caplog.text
    printed(report("a\x00b \U0001f600"), Layout.SUMMARY)
    assert "U+0000 (" in caplog.text
    assert "U+1F600 GRINNING FACE (" in caplog.text


@pytest.mark.parametrize("layout", [Layout.FAILURES, Layout.SUMMARY])
def test_the_other_layouts_show_all_of_it(layout: Layout, watch: Watch) -> None:
    reads(printed(report(EVERYTHING), layout), 8)
    assert watch.saw == []


def test_a_pack_shows_all_of_it(watch: Watch) -> None:
    stream = BytesIO()
    write_pack([replace(report(EVERYTHING), voided=None)], stream, "en", brand(EVERYTHING))
    reads(stream.getvalue(), 5)
    assert watch.saw == []


@pytest.mark.parametrize("paper", ["form", "handbook", "briefing"])
def test_what_is_printed_of_a_template_shows_all_of_it(paper: str, watch: Watch, tmp_path: Path) -> None:
    published, path = helpers.published(tree(EVERYTHING)), tmp_path / "paper.pdf"
    if paper == "form":
        write_blank_form(published, brand(EVERYTHING), "en", path)
    elif paper == "handbook":
        write_handbook(published, {EVERYTHING: tmp_path / "gone.png"}, brand(EVERYTHING), "en", path)
    else:
        write_briefing(published.template, brand(EVERYTHING), "en", path)
    reads(path.read_bytes(), 8)
    assert watch.saw == []


def test_flat_files_hold_it_as_typed(watch: Watch) -> None:
    table, objects = BytesIO(), BytesIO()
    write_csv(map(report, (case.typed for case in CASES.values())), table, "en")
    write_json(map(report, (case.typed for case in CASES.values())), objects, "en")
    lines = list(csv.DictReader(StringIO(table.getvalue().decode("utf-8-sig"), newline="")))
    rows = json.loads(objects.getvalue())
    for name, case in CASES.items():
        kept = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in case.typed)
        for column in ("subject", "section", "item", "note", "inspector"):
            assert sum(row[column] == case.typed for row in rows) == 6, (name, column)
            assert sum(unguarded(line[column]) == kept for line in lines) == 6, (name, column)
    commands = [cell for line in lines for cell in line.values() if cell[:1] in ("=", "+", "@")]
    assert commands == []
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
