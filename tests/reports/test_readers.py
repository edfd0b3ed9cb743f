"""Inspections made at random, reported and read by other people's programs: all tell the engine's scores."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from inspector.checklists.display import bounds, shown
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.record import Record
from inspector.checklists.score import Points
from inspector.reports.data import Layout
from inspector.reports.excel.workbook import write_workbook
from inspector.reports.pdf.document import write_pdf
from tests.checklists.strategies import inspections
from tests.reports import helpers
from tests.reports.readers import flaws, seen

few = settings(max_examples=7, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
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


class Figures:
    """The engine's scores of a record as a report in a language writes them."""

    def __init__(self, rec: Record, language: str) -> None:
        self.record = rec
        self.template = rec.published.template
        self.decimal = "," if language == "ru" else "."

    def percent(self, percent: Fraction | None) -> str:
        return shown(percent, bounds(self.template)).replace(".", self.decimal)

    def points(self, points: Fraction | None) -> str:
        hundredths = Fraction(0) if points is None else (200 * points + 1) // 2  # half up
        return f"{float(Fraction(hundredths, 100)):g}".replace(".", self.decimal)

    def row(self, title: str, points: Points) -> str:
        """A row of the first page's table of sections, as a pattern."""
        told = [title]
        if points.possible is None:
            told.append(self.points(points.earned))
        else:
            told.append(self.percent(points.percent))
            if points.possible:
                told += [self.points(points.earned), "/", self.points(points.possible)]
        return r"\s*".join(map(re.escape, told)) + r"(?![\d.,])"

    def rows(self) -> Iterator[str]:
        """What the first page must show, as patterns."""
        score = self.record.score
        for title, points in visible(self.record):
            yield self.row(title, points)
        for key, points in score.dimensions.items():
            if points.percent is not None:
                yield rf"{key}\s*{re.escape(self.percent(points.percent))}(?![\d.,])"
        if score.demerits is not None:
            yield rf"(?<![\d.,]){re.escape(self.points(score.demerits))}(?![\d.,])"
        else:
            sign = "" if score.total.percent is None else r"\s*%"
            yield rf"(?<![\d.,]){re.escape(self.percent(score.total.percent))}{sign}"


def visible(rec: Record) -> list[tuple[str, Points]]:
    """Title and points of each section of which something was asked."""
    template, score = rec.published.template, rec.score
    asked = {template.section_of_item[address.item].key for address in score.items}
    titled = zip(template.sections, score.sections, strict=True)
    return [(section.title.in_("en"), told.points) for section, told in titled if section.key in asked]


@pytest.mark.parametrize("layout", Layout)
@few
@given(rec=records(), language=languages)
def test_two_readers_find_the_engines_scores_on_the_first_page(
    layout: Layout, rec: Record, language: str
) -> None:
    content = pdf(rec, language, layout)
    assert flaws(content, language) == []
    found = seen(content)
    for pattern in Figures(rec, language).rows():
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
    assert flaws(stream.getvalue(), language) == []


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
    told = " ".join(flaws(stream.getvalue(), "en"))
    for word in ("another language", "font /Helvetica", "link to None", "/URI in the file", "outline []"):
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
        [site] = rows(book, "Scores")
        for title, points in visible(rec):
            assert same(site[title], None if points.percent is None else points.percent / 100), title
