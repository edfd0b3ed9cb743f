"""What people typed, in the cells of the workbook: kept as text, never a formula, and nothing lost unseen."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO

import pytest

from inspector.checklists.places import Site
from inspector.reports.excel.cells import CUT, LONGEST, text
from tests.reports import helpers
from tests.reports.helpers import data, small
from tests.reports.test_workbook import opened, written

COMMANDS = ["=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "#N/A", "=", "\t=1", '=HYPERLINK("http://x")']


@pytest.mark.parametrize("typed", COMMANDS)
def test_what_people_typed_is_never_a_formula(typed: str) -> None:
    rec = small({"a": "no"}, comment=typed, people={helpers.ANNA: typed}, incomplete_reason=typed)
    answers = {address: replace(answer, note=typed) for address, answer in rec.sheet.answers.items()}
    entries = tuple(replace(entry, title=typed) for entry in rec.sheet.entries)
    assert rec.subject is not None
    rec = replace(
        rec,
        sheet=replace(rec.sheet, answers=answers, entries=entries),
        subject=replace(rec.subject, name=typed),
        sites=(Site("site", typed),),
    )
    content = written(
        [data(replace(rec, actions=tuple(replace(a, what=typed) for a in helpers.proposed(rec))))]
    )
    book = opened(content)
    kinds = {
        cell.data_type for sheet in book for line in sheet.iter_rows() for cell in line if cell.value == typed
    }
    assert kinds == {"s"}
    with zipfile.ZipFile(BytesIO(content)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not any(b"<f>" in archive.read(name) for name in sheets)


@pytest.mark.parametrize("typed", ["=1+1", '=HYPERLINK("http://x")', "x" * 40_000])
def test_the_title_of_a_section_is_a_head_and_never_a_formula(typed: str) -> None:
    sections = [{**part, "title": f"{typed} {part['key']}"} for part in helpers.SMALL["sections"]]
    book = opened(written([data(small({"a": "no"}, tree={**helpers.SMALL, "sections": sections}))]))
    heads = [book["Scores"].cell(1, column) for column in (3, 4)]
    assert [(head.data_type, str(head.value)[:4]) for head in heads] == [("s", typed[:4])] * 2
    assert book["Scores"].row_dimensions[1].height <= 409


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x0bc\x1f", "a␀b␋c␟"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("lone \ud800 surrogate", "lone � surrogate"),
        ("\ufffe", "�"),
        ("_x0041_", "_x005F_x0041_"),
        ("snake_x_case", "snake_x_case"),
        ("emoji 😀", "emoji 😀"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_text_is_kept_or_visibly_replaced(typed: str, kept: str) -> None:
    assert text(typed) == kept


def test_an_overlong_text_is_cut_with_a_mark() -> None:
    assert text("x" * LONGEST) == "x" * LONGEST
    cut = text("x" * 40_000)
    assert len(cut) == LONGEST
    assert cut.endswith(CUT)
    units = text("😀" * 20_000).encode("utf-16-le")
    assert len(units) <= 2 * LONGEST, "Excel counts what lies outside the basic plane twice"
