"""Inspections made at random, reported and read by other people's programs: all tell the engine's scores."""

from __future__ import annotations

import csv
import json
import re
from copy import deepcopy
from dataclasses import replace
from fractions import Fraction
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.record import Record
from inspector.reports.data import Layout
from inspector.reports.excel.workbook import write_workbook
from inspector.reports.flat_files import write_csv, write_json
from inspector.reports.pdf.document import write_pdf
from inspector.reports.pdf.pack.document import write_pack
from tests.checklists.strategies import inspections
from tests.reports import helpers
from tests.reports.readers import flaws, seen
from tools.report_figures import Figures

few = settings(max_examples=5, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
"""Reading takes a tenth of a second, and a report is too large to be made smaller by trying."""
languages = st.sampled_from(["en", "ru", "zh"])


@st.composite
def records(draw: st.DrawFn) -> Record:
    """A record of any template and sheet, under an id of its own."""
    template, sheet = draw(inspections())
    published = PublishedTemplate(template, {}, {}, TemplateRef(template.id, template.version, "0" * 64))
    return helpers.record(published, sheet)


def pdf(rec: Record, language: str, layout: Layout) -> bytes:
    stream = BytesIO()
    write_pdf(helpers.data(rec, language), stream, layout=layout)
    return stream.getvalue()


@pytest.mark.parametrize("layout", Layout)
@few
@given(rec=records(), language=languages)
def test_two_readers_find_the_engines_scores_on_the_first_page(
    layout: Layout, rec: Record, language: str
) -> None:
    found = seen(pdf(rec, language, layout))
    assert flaws(found, language) == []
    assert found.outline
    figures = Figures(rec, language)
    for pattern in (*figures.patterns(), *figures.dimensions()):
        assert re.search(pattern, found.texts[0]), pattern
        assert re.search(pattern, found.rendered[0]), pattern


@pytest.mark.parametrize(("layout", "language"), [*zip(Layout, ("zh", "ru", "en"), strict=True)])
def test_a_report_with_photos_faults_and_actions_is_well_made(
    layout: Layout, language: str, tmp_path: Path
) -> None:
    rec = helpers.hotel(("kettle", "smoke-detector", "toilet"))
    rec = replace(rec, actions=helpers.proposed(rec))
    report = helpers.with_pictures(rec, helpers.pictures(tmp_path, 4, (400, 300)), language)
    stream = BytesIO()
    write_pdf(report, stream, layout=layout)
    assert flaws(seen(stream.getvalue()), language) == []


def test_points_of_a_long_section_stand_on_one_line() -> None:
    tree = deepcopy(helpers.SMALL)
    tree["sections"][1]["items"][0]["weight"] = "1200.5"
    checklist = seen(pdf(helpers.small(tree=tree), "en", Layout.FULL)).texts[1]
    assert "2 People 2401 / 2401" in checklist


def test_a_badly_made_file_is_noticed() -> None:
    from reportlab.pdfgen.canvas import Canvas

    stream = BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(50, 700, "words")
    canvas.linkURL("http://evil", (0, 0, 9, 9))
    canvas.linkAbsolute("", "nowhere", (0, 0, 9, 9))
    canvas.bookmarkPage("nowhere")
    canvas.showPage()
    canvas.save()
    told = " ".join(flaws(seen(stream.getvalue()), "en"))
    for word in ("another language", "font /Helvetica", "link to None", "/URI in the file"):
        assert word in told


def rows(book: openpyxl.Workbook, title: str) -> list[dict[str, object]]:
    names, *lines = book[title].iter_rows(values_only=True)
    return [dict(zip(map(str, names), line, strict=True)) for line in lines]


def same(cell: object, exact: Fraction | None) -> bool:
    """Whether a cell holds the number, as near as a computer's can be."""
    return cell is None if exact is None else cell == pytest.approx(float(exact), abs=1e-12)


@few
@given(records(), languages)
def test_a_reader_of_workbooks_finds_the_engines_scores(rec: Record, language: str) -> None:
    stream = BytesIO()
    write_workbook([helpers.data(rec, "en")], stream, "en")
    book = openpyxl.load_workbook(stream)
    score, template = rec.score, rec.published.template
    [line] = rows(book, "Inspections")
    assert same(line["Score"], None if score.total.percent is None else score.total.percent / 100)
    assert same(line["Points"], score.total.earned)
    assert line["Grade"] == (score.grade.label.in_("en") if score.grade else None)
    answers = rows(book, "Answers")
    asked = [one for one in score.items if template.item_by_key[one.item].type != "info"]
    assert [row["item_key"] for row in answers] == [address.item for address in asked]
    for address, row in zip(asked, answers, strict=True):
        points = score.items[address].points
        scored = row["score"] is not None
        assert same(row["score"], points.earned if scored else None), address
        assert same(row["possible"], points.possible if scored else None), address
        assert row["failed"] == (address in score.failed), address
    if score.demerits is None:
        site, *_ = rows(book, "Scores")  # below the sites stand the means of all
        for title, points in Figures(rec, "en").sections():
            assert same(site[title], None if points.percent is None else points.percent / 100), title


@few
@given(records(), languages)
def test_flat_files_hold_the_engines_scores(rec: Record, language: str) -> None:
    table, objects = BytesIO(), BytesIO()
    write_csv([helpers.data(rec, language)], table, language)
    write_json([helpers.data(rec, language)], objects, language)
    lines = list(csv.DictReader(StringIO(table.getvalue().decode("utf-8-sig"), newline="")))
    told = json.loads(objects.getvalue())
    asked = [one for one in rec.score.items if rec.published.template.item_by_key[one.item].type != "info"]
    for address, line, row in zip(asked, lines, told, strict=True):
        points = rec.score.items[address].points
        assert (line["item_key"], row["item_key"]) == (address.item, address.item)
        assert (line["failed"] == "TRUE", row["failed"]) == (address in rec.score.failed,) * 2
        if row["score"] is not None:
            assert same(row["score"], points.earned)
            assert same(float(line["score"]), points.earned)
            assert same(row["possible"], points.possible)


@few
@given(records(), languages)
def test_a_pack_tells_the_engines_scores(rec: Record, language: str) -> None:
    stream = BytesIO()
    report = helpers.data(rec, language)
    write_pack([report], stream, language, report.brand)
    found = seen(stream.getvalue())
    assert flaws(found, language) == []
    figures = Figures(rec, language)
    for percent in [rec.score.total.percent, *(points.percent for _, points in figures.sections())]:
        if rec.score.demerits is None and percent is not None:
            assert figures.percent(percent) in found.told
            assert figures.percent(percent) in " ".join(found.rendered)
