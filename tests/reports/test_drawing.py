"""How single things of a page are drawn, where no words of it tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pypdfium2
import pytest
from PIL import ImageColor

from inspector.reports.data import Layout, Voided
from inspector.reports.pdf.document import write_pdf
from inspector.reports.pdf.last_six import label_baseline
from inspector.reports.pdf.style import colour
from tests.reports.helpers import data, hotel, proposed, small

OUTLINED = b"1 Tr"


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize("mark", range(80, 121, 2))
def test_no_pass_line_runs_through_a_figure_of_the_small_chart(mark: float, below: bool) -> None:
    baseline = label_baseline(100, mark, below=below)
    assert not baseline - 6 < mark < baseline + 1
    assert (baseline > 104) if below else (baseline < 98)
    assert abs(baseline - 100) < 24


def red_points(language: str, **changes: Any) -> int:
    """Of the first page of a summary, drawn at 72 dots an inch."""
    stream = BytesIO()
    write_pdf(data(hotel(), language, **changes), stream, layout=Layout.SUMMARY)
    document = pypdfium2.PdfDocument(stream.getvalue())
    page = document[0]
    picture = page.render().to_pil().convert("RGB")
    page.close()
    document.close()
    red = ImageColor.getrgb(colour("fault"))
    return sum(
        count
        for count, shade in picture.getcolors(picture.width * picture.height) or ()
        if isinstance(shade, tuple)
        and max(abs(one - other) for one, other in zip(shade, red, strict=True)) < 24
    )


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_lies_below_the_mark_shows_through(language: str) -> None:
    marked = red_points(language, voided=Voided(date(2026, 11, 17), "Wrong room"))
    assert marked - red_points(language) < 2000  # the box above is red too


@pytest.mark.parametrize(("language", "outlined"), [("en", True), ("ru", True), ("zh", False)])
def test_the_mark_across_a_page_is_outlined_unless_its_strokes_overlap(language: str, outlined: bool) -> None:
    report = data(hotel(), language, voided=Voided(date(2026, 11, 17), "Wrong room"))
    stream = BytesIO()
    write_pdf(report, stream, layout=Layout.SUMMARY)
    content = pypdf.PdfReader(stream).pages[0].get_contents()
    assert content is not None
    assert (OUTLINED in content.get_data()) is outlined


def test_what_is_to_be_done_says_about_whom() -> None:
    rec = small({"p": "no"})
    rec = replace(rec, actions=proposed(rec))
    stream = BytesIO()
    write_pdf(data(rec), stream)
    told = " ".join(pypdf.PdfReader(stream).pages[0].extract_text().split())
    for entry in rec.sheet.entries:
        assert f"Put right: Badge ({entry.title})" in told.partition("Next to do")[2]
