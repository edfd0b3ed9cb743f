"""The pack of many reports, read back with other people's readers and compared with the analysis."""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image

from inspector.analysis.gathered import Gathered
from inspector.analysis.heat import heat_class, heat_map
from inspector.analysis.periods import Period
from inspector.analysis.ranking import Standing, rank_sites
from inspector.analysis.standards import Named
from inspector.analysis.summary import summarize
from inspector.analysis.visits import Visit
from inspector.checklists.display import shown
from inspector.checklists.record import Record
from inspector.reports.data import Brand, PaperSize, ReportData, Superseded, Voided
from inspector.reports.gather import gather
from inspector.reports.pdf.pack.document import draw_pack, write_pack
from inspector.reports.pdf.pack.heat import COLOURS
from inspector.reports.pdf.pack.trend import baseline_of
from inspector.reports.pdf.style import colour
from tests.reports import helpers
from tests.reports.helpers import SMALL, START, data, small

AUTUMN = Period(date(2026, 10, 1), date(2026, 12, 31))
BRAND = Brand("Northgate Hotels", colour="#1F3682")
ANSWERS = ({}, {"a": "half"}, {"a": "no", "c": "no"}, {"b": "no", "p": "no"}, {"p": "half"})
"""What went wrong, from nothing to a critical fault."""
SITES = {"Lisbon": (0, 1, 0, 0, 1), "Riga": (1, 4, 2, 1, 4), "Berlin": (3, 3, 2, 3, 3), "Tallinn": (0,)}
OTHER = {**SMALL, "template": "other", "title": "Other standard"}
HOSTILE = "<b>x</b> <img src=file:///etc/passwd> {percent} %s \x00 \ud800 \u202eevil 😀" + "y" * 400


def inspected(site: str, turn: int, kind: int, tree: Any = SMALL, **changes: Any) -> Record:
    """The turn-th inspection of a site, a few days after the one before."""
    visited = START - timedelta(days=3 * turn)
    answers = {key: value for key, value in ANSWERS[kind].items() if key != "c"}
    rec = small(answers, tree, **changes)
    company, country, place = rec.sites
    return replace(
        rec,
        id=f"{site}-{turn}",
        head=replace(rec.head, visited_at=visited, started_at=visited),
        finished_at=visited + timedelta(minutes=30),
        visited_on=visited.date(),
        sites=(company, country, replace(place, id=f"id-{site}", name=site)),
    )


@cache
def reports(language: str = "en") -> tuple[ReportData, ...]:
    return tuple(
        data(inspected(site, turn, kind), language)
        for site, kinds in SITES.items()
        for turn, kind in enumerate(kinds)
    )


def packed(some: Any, language: str = "en", brand: Brand = BRAND, **more: Any) -> bytes:
    stream = BytesIO()
    write_pack(iter(some), stream, language, brand, **more)
    return stream.getvalue()


@cache
def pack(language: str = "en") -> bytes:
    return packed(reports(language), language, period=AUTUMN)


def pages(content: bytes) -> list[str]:
    reader = pypdf.PdfReader(BytesIO(content))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def outline(content: bytes) -> list[str]:
    def names(entries: list[Any]) -> Iterator[str]:
        for entry in entries:
            if isinstance(entry, list):
                yield from names(entry)
            else:
                yield str(entry["/Title"])

    return list(names(pypdf.PdfReader(BytesIO(content)).outline))


@pytest.mark.parametrize(
    ("language", "title", "page", "sentence"),
    [
        ("en", "Small, fourth quarter 2026", "Page 1 of 6", "clearly meets the standard"),
        ("ru", "Small, IV квартал 2026 года", "Страница 1 из 6", "уверенно выполняет стандарт"),
        ("zh", "Small，2026年第四季度", "第 1 页，共 6 页", "明确达标"),
    ],
)
def test_the_figures_are_those_of_the_analysis(language: str, title: str, page: str, sentence: str) -> None:
    told = pages(pack(language))
    visits = gather(reports(language)).visits
    decimal = "," if language == "ru" else "."

    def said(percent: Any) -> str:
        return shown(percent, (80,)).replace(".", decimal)

    summary = summarize(visits)
    for wanted in (
        title,
        page,
        sentence,
        "Northgate Hotels",
        "16",
        said(summary.score.mean),
        said(summary.pooled),
    ):
        assert wanted in told[0], wanted
    ranks = rank_sites(visits, pass_mark=80)
    for rank in ranks:
        assert f"{rank.path[-1]} Portugal" in told[0]
        assert f"{said(rank.summary.score.mean)} {rank.summary.score.n}" in told[0]
    for site_page, rank in zip(told[2:], ranks, strict=True):
        assert rank.path[-1] in site_page
        assert said(rank.summary.score.mean) in site_page
        assert f"{rank.summary.visits}" in site_page


def test_the_heat_map_and_the_faults_say_what_was_counted() -> None:
    where = pages(pack())[1]
    visits = gather(reports()).visits
    assert "Where it goes wrong" in where
    for site in SITES:
        own = [visit.sections["first"] for visit in visits if visit.site == f"id-{site}"]
        assert f"{site} {shown(sum(own) / len(own), (80,))}" in where
    failed = [item for visit in visits for item in visit.failed]
    assert f"of {len(failed)} faults" in where
    assert f"3.1 Badge {failed.count('p')}" in where.replace("2.1 Badge", "3.1 Badge")


def where_is(content: bytes, page: int, wanted: str) -> tuple[float, float]:
    """Where a text begins on a page, in points from its left lower corner."""
    found = []

    def see(text: str, _now: Any, at: Sequence[float], _font: Any, _size: float) -> None:
        if text.strip() == wanted:
            found.append((at[4], at[5]))

    pypdf.PdfReader(BytesIO(content)).pages[page].extract_text(visitor_text=see)
    (place,) = found
    return place


def fills(content: bytes, page: int, paint: str) -> int:
    """How often a colour is taken to fill with."""
    wanted = [int(paint[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    stream = pypdf.PdfReader(BytesIO(content)).pages[page].get_contents().get_data()
    taken = re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) rg", stream)
    return sum([float(part) for part in one] == pytest.approx(wanted, abs=1e-4) for one in taken)


def test_cells_have_the_colours_of_their_classes() -> None:
    heat = heat_map(gather(reports()).visits, ["first", "people"])
    means = [cell.mean for row in (*heat.rows, heat.all) for cell in (*row.cells.values(), row.total)]
    for class_ in (2, 3, 4, 6):  # the fifth is the colour of faults, which stand here too
        cells = sum(heat_class(mean, 80) == class_ for mean in means)
        assert fills(pack(), 1, COLOURS[class_]) == cells + 1, "and once in the legend"


def test_marks_say_where_a_site_stands() -> None:
    ranks = rank_sites(gather(reports()).visits, pass_mark=80)
    meets = sum(rank.standing is Standing.MEETS for rank in ranks)
    assert meets == 1
    assert fills(pack(), 0, colour("ok")) == meets
    misses = [rank for rank in ranks if rank.standing is Standing.MISSES]
    low = [rank for rank in ranks if rank.summary.score.mean < 80]
    # a diamond each; in red too the mean and the critical faults, as figures
    assert fills(pack(), 0, colour("fault")) == len(misses) + len(low) + 2


def test_figures_stand_whole_over_their_labels() -> None:
    """The mean of a site of which all was right is the widest that six tiles have to hold."""
    told = pages(pack())
    assert "…" not in told[-1]
    assert "100.0\u00a0%" in told[-1] or "100.0 %" in told[-1]


def test_the_bars_of_a_site_tell_the_pass_mark() -> None:
    assert "Pass 80" in pages(pack())[2]


def test_items_of_a_site_have_room_for_their_words() -> None:
    report = data(helpers.hotel(("shower",)))
    assert [item.text for item in report.failed] == ["Shower, tiles and grout free of hair and mould"]
    told = pypdf.PdfReader(BytesIO(packed([report]))).pages[2].extract_text()
    assert "Shower, tiles and grout" in told
    assert "free of hair and mould" in told
    assert "Desk and information" in told


def test_what_a_site_belongs_to_is_not_broken() -> None:
    one, other = reports()[0], reports()[5]
    sites = ("Meridian", "North region", "Old Town Hotel")
    content = packed([replace(one, sites=sites), other])
    name, region = (where_is(content, 0, text) for text in ("Old Town Hotel", "North region"))
    assert region[0] == pytest.approx(name[0])
    assert region[1] < name[1], "below it, whole"


def test_a_figure_of_the_trend_stands_clear_of_lines() -> None:
    assert baseline_of(2, None, 100, below=False) == -3, "above the plot there is room"
    assert baseline_of(50, None, 100, below=True) == 61
    assert baseline_of(95, None, 100, below=True) == 90, "below there is none"
    assert baseline_of(50, 42, 100, below=False) == 61, "the pass line runs above"


def test_a_weakest_spot_without_faults_counts_none() -> None:
    some = [
        data(inspected(site, turn, kind)) for site, kind in (("Lisbon", 0), ("Riga", 4)) for turn in range(4)
    ]
    assert not any(report.failed for report in some)
    told = pages(packed(some))[0]
    assert "Weakest spot" in told
    assert "0 of its 0" not in told


def test_the_page_of_few_sites_is_filled() -> None:
    """The faults stand below the trend, which takes the page's width, where both have room."""
    trend, faults = (where_is(pack(), 1, title) for title in ("Trend", "Most frequent faults"))
    assert faults[1] < trend[1] - 100
    assert faults[0] == pytest.approx(trend[0], abs=2)


def test_it_has_an_outline_a_language_and_metadata() -> None:
    reader = pypdf.PdfReader(BytesIO(pack("ru")))
    assert reader.trailer["/Root"]["/Lang"] == "ru"
    assert reader.metadata.title.replace("\xa0", " ") == "Small, IV квартал 2026 года"
    assert reader.metadata.author == "Northgate Hotels"
    assert [name.replace("\xa0", " ") for name in outline(pack())] == [
        "Small, fourth quarter 2026",
        "Where it goes wrong",
        "Sites",
        "Lisbon",
        "Riga",
        "Berlin",
        "Tallinn",
    ]


def test_rows_lead_to_the_pages_of_their_sites_and_back() -> None:
    reader = pypdf.PdfReader(BytesIO(pack()))
    numbers = {page.indirect_reference: number for number, page in enumerate(reader.pages)}

    def led(page: int) -> set[int]:
        annotations = (one.get_object() for one in reader.pages[page].get("/Annots", []))
        return {numbers[one["/Dest"][0]] for one in annotations}

    assert {2, 3, 4, 5} <= led(0)
    assert led(1) == {2, 3, 4, 5}
    assert led(3) == {0, 1}


def test_every_font_is_embedded() -> None:
    fonts = {
        str(font["/BaseFont"])
        for page in pypdf.PdfReader(BytesIO(pack("zh"))).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert fonts
    assert all("+NotoSans" in font for font in fonts), fonts


def test_the_same_reports_give_the_same_bytes() -> None:
    assert packed(reports(), period=AUTUMN) == pack()


def test_templates_have_parts_of_their_own() -> None:
    others = [data(inspected("Lisbon", turn, 3, OTHER)) for turn in range(4)]
    told = pages(packed([*reports(), *others], period=AUTUMN))
    assert "Templates are never averaged together" in told[0]
    mean = summarize(gather(reports()).visits).score.mean
    worse = summarize(gather(others).visits).score.mean
    assert f"Small 16 4 {shown(mean)}" in told[0]
    assert f"Other standard 4 1 {shown(worse)}" in told[0]
    assert "Other standard, version 1" in told[1], "the parts are in the order of their titles"


def test_what_does_not_count_is_left_out_and_said() -> None:
    first = reports()[0]
    useless = [
        replace(first, practice=True),
        replace(first, superseded=Superseded("other", AUTUMN.first)),
        replace(first, voided=Voided(AUTUMN.first, "Wrong room")),
    ]
    told = pages(packed([*reports(), *useless], period=AUTUMN))
    assert "3 records are left out." in told[0]
    assert re.search(r"\b16 ?inspections at 4 sites", told[0])
    assert "left out" not in pages(pack())[0]


def test_changes_are_against_the_period_before() -> None:
    gathered = gather(reports())
    earlier = [
        replace(
            visit,
            record=f"old-{n}",
            visited_on=date(2026, 8, 1 + n),
            points=replace(visit.points, percent=visit.points.percent / 2),
        )
        for n, visit in enumerate(gathered.visits)
        if visit.points.percent
    ]
    long_ago = [replace(visit, visited_on=date(2026, 1, 5)) for visit in gathered.visits]
    told = pages(drawn(gathered, [*earlier, *long_ago]))[0]
    change = summarize(gathered.visits, earlier).change
    assert change.clear
    assert f"{float(change.points):.1f}" in told
    assert "points better than the period before (third quarter 2026)" in told
    assert "Most improved" in told


def drawn(gathered: Gathered, earlier: list[Visit] | None = None, **more: Any) -> bytes:
    stream = BytesIO()
    draw_pack(gathered, stream, "en", BRAND, period=AUTUMN, earlier=earlier or [], **more)
    return stream.getvalue()


def test_one_record_makes_a_pack_that_claims_nothing() -> None:
    told = pages(packed(reports()[:1]))
    assert "Whether the site meets the standard is not clear yet" in told[0]
    assert "one inspection has no interval" in told[2]
    assert "16 November 2026" in told[0]


def test_demerits_and_templates_without_a_pass_mark() -> None:
    visits = [
        replace(
            visit,
            points=replace(visit.points, possible=None, percent=None),
            demerits=visit.points.earned,
            sections={},
        )
        for visit in gather(reports()).visits
    ]
    (standard,) = gather(reports()).standards.values()
    demerit = replace(standard, demerit=True, pass_mark=2, bounds=())
    told = pages(drawn(replace(gather(reports()), visits=visits, standards={"small": demerit})))
    assert "demerit points on average, lower is better" in told[0]
    assert "Where it goes wrong" not in " ".join(told)
    assert "Most frequent faults" in told[1]
    without = replace(standard, pass_mark=None, bounds=())
    told = pages(drawn(replace(gather(reports()), standards={"small": without})))
    assert "The mean of inspections is" in told[0]
    assert "Filled circle" not in told[0]


def test_a_table_that_begins_on_a_new_page_has_one_head() -> None:
    wide = {f"section-{n}": Named(str(n), f"Documentation{n}") for n in range(1, 50)}
    gathered = gather(reports())
    standard = replace(gathered.standards["small"], sections=wide)
    visits = [replace(v, sections=dict.fromkeys(wide, v.points.percent)) for v in gathered.visits]
    told = pages(drawn(replace(gathered, visits=visits, standards={"small": standard})))
    heat = " ".join(page for page in told if "Where and what" in page)
    assert [len(re.findall(rf"Documentation{n}(?!\d)", heat)) for n in range(1, 50)] == [1] * 49


def test_the_brands_lines_stand_on_every_page() -> None:
    told = pages(packed(reports(), brand=Brand("Northgate", header="For head office", footer="Do not copy")))
    assert all("For head office" in page and "Do not copy" in page for page in told)


@pytest.mark.parametrize("paper", PaperSize)
def test_hostile_names_stay_text_and_on_the_page(paper: PaperSize) -> None:
    rough = [
        replace(one, sites=(HOSTILE, HOSTILE, HOSTILE), subject=HOSTILE, title=HOSTILE)
        if "Riga" in one.record
        else replace(one, title=HOSTILE)
        for one in reports()
    ]
    content = packed(rough, brand=Brand(HOSTILE, footer=HOSTILE, paper=paper), period=AUTUMN)
    told = " ".join(pages(content))
    assert told.count("<b>x</b>") > 10
    assert "root:" not in told
    assert "\x00" not in told
    assert helpers.ink_outside_margins(content) == []
    width = float(pypdf.PdfReader(BytesIO(content)).pages[0].mediabox.width)
    assert width == pytest.approx(595.28 if paper is PaperSize.A4 else 612, abs=0.01)


def test_nothing_is_drawn_into_the_margins() -> None:
    assert [
        page for language in ("en", "ru", "zh") for page in helpers.ink_outside_margins(pack(language))
    ] == []


def test_what_is_kept_of_a_report_is_small_and_travels() -> None:
    gathered = gather(reports())
    parts = [gather(reports()[:7]), gather(reports()[7:])]
    travelled = [pickle.loads(pickle.dumps(part)) for part in parts]
    travelled[0].join(travelled[1])
    assert travelled[0] == gathered
    assert len(pickle.dumps(gathered)) < 1000 * len(reports())
    assert drawn(travelled[0]) == pack()


def test_stopping_leaves_no_file(tmp_path: Path) -> None:
    target = tmp_path / "pack.pdf"
    seen: list[int] = []
    with pytest.raises(CancelledError):
        write_pack(reports(), target, "en", BRAND, progress=seen.append, cancelled=lambda: len(seen) > 3)
    assert seen == [1, 2, 3, 4]
    with pytest.raises(CancelledError):
        draw_pack(gather(reports()), target, "en", BRAND, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
    write_pack(reports(), target, "en", BRAND, period=AUTUMN)
    assert target.read_bytes() == pack()


def test_charts_end_the_pack_whole() -> None:
    """A wide one is as wide as the column, one that has no room turns the page."""
    sizes = [(2400, 800), (400, 200), (800, 2400)]
    drawn = []
    for size, ink in zip(sizes, ("red", "green", "blue"), strict=True):
        stream = BytesIO()
        Image.new("RGB", size, ink).save(stream, "PNG")
        drawn.append(stream.getvalue())
    read = pypdf.PdfReader(BytesIO(packed(reports(), period=AUTUMN, charts=drawn)))
    assert len(read.pages) == len(pages(pack())) + 2
    for page, there in ((-2, sizes[:2]), (-1, sizes[2:])):
        assert {image.image.size for image in read.pages[page].images} == set(there)
        assert "Charts" in read.pages[page].extract_text()
    assert packed(reports(), period=AUTUMN, charts=drawn) == packed(reports(), period=AUTUMN, charts=drawn)
