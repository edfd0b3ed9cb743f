"""What the single sheets show: intervals, changes, pictures, and what Excel has no room for."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import pytest
from PIL import Image
from scipy import stats

from inspector.analysis.gathered import Gathered
from inspector.analysis.heat import heat_map
from inspector.analysis.visits import Visit
from inspector.checklists.answers import Address, Answer
from inspector.checklists.method import Method
from inspector.checklists.places import Site
from inspector.errors import WorldError
from inspector.languages import LANGUAGES
from inspector.reports.data import ReportData, Superseded
from inspector.reports.excel.workbook import write_workbook
from inspector.reports.gather import gather, visit_of
from inspector.reports.words import words
from tests.reports import helpers
from tests.reports.helpers import START, data, hotel, pictures, small, with_pictures
from tests.reports.test_as_of import room
from tests.reports.test_workbook import DIRTY, SITES, at_site, opened, rows, three, written

MM = 36_000


def scored(site: str, *values: dict[str, Any], month: int = 11) -> list[ReportData]:
    """Inspections of one site, a day each."""
    made = []
    for day, given in enumerate(values, 1):
        at = START.replace(month=month, day=day)
        rec = small(given, id=f"{site}-{month}-{day}", sites=(Site(site, site),))
        made.append(data(replace(rec, head=replace(rec.head, visited_at=at, started_at=at))))
    return made


GOOD, FAIR, BAD = {"a": "yes"}, {"a": "half"}, {"a": "no", "c": Decimal(9)}


def summary(reports: list[ReportData], **more: Any) -> list[dict[str, Any]]:
    """The rows of its table; what stands below is none of it."""
    found = rows(opened(written(reports, **more))["Summary"], 6)
    return list(takewhile(lambda row: row["Site"] is not None, found))


def test_the_interval_is_students_and_cut_at_a_hundred() -> None:
    reports = scored("A", GOOD, FAIR, FAIR, BAD)
    percents = [float(report.total.percent or 0) / 100 for report in reports]
    [row] = summary(reports)
    low, high = stats.t.interval(0.95, 3, mean(percents), stdev(percents) / 2)
    assert row["95 % low"] == pytest.approx(low, abs=1e-12)
    assert high > 1
    assert row["95 % high"] == 1
    [alone] = summary(reports[:1])
    assert (alone["95 % low"], alone["Rank"]) == (None, None)


def test_ranks_are_a_range_where_chance_leaves_several() -> None:
    best, twin, worst = (
        scored("A", GOOD, GOOD, GOOD, FAIR),
        scored("B", GOOD, GOOD, FAIR, GOOD),
        scored("C", BAD, BAD, BAD, BAD),
    )
    few = scored("D", GOOD, GOOD)
    ranks = {row["Site"]: row["Rank"] for row in summary([*best, *twin, *worst, *few])}
    assert ranks == {"A": "1–2", "B": "1–2", "C": 3, "D": None}


def test_change_is_against_the_period_before() -> None:
    now, before = scored("A", GOOD, GOOD, GOOD, GOOD), scored("A", BAD, BAD, BAD, BAD, month=10)
    for report in before:
        assert report.visited_at.month == 10
    asked: list[Gathered] = []

    def earlier(gathered: Gathered) -> Iterator[Visit]:
        asked.append(gathered)
        shifted = (replace(visit_of(one), visited_on=date(2026, 10, 28)) for one in before)
        yield from shifted
        yield replace(visit_of(now[0]), visited_on=date(2026, 1, 1))  # long before: no measure

    book = opened(written(now, earlier=earlier))
    [row] = rows(book["Summary"], 6)
    difference = (now[0].total.percent or Fraction(0)) - (before[0].total.percent or Fraction(0))
    assert row["Change"] == pytest.approx(float(difference))
    assert len(asked[0].visits) == 4
    about = {line[0]: line[1] for line in book["About"].values}
    assert (
        str(about["Period before"]).replace("\N{NO-BREAK SPACE}", " ") == "28 October 2026 to 31 October 2026"
    )
    [bare] = summary(now)
    assert bare["Change"] is None


def test_what_counts_in_no_comparison_is_listed_but_in_no_mean() -> None:
    reports = three()
    practice = replace(reports[0], practice=True, record="practice")
    old = replace(reports[0], superseded=Superseded("new", date(2026, 11, 20)), record="old")
    book = opened(written([*reports[1:], practice, old]))
    assert [row["Status"] for row in rows(book["Inspections"])] == [*["Final"] * 2, "Practice", "Superseded"]
    assert {row["status"] for row in rows(book["Answers"])} == {"final", "practice", "superseded"}
    assert sum(row["n"] for row in rows(book["Summary"], 6)) == 2
    assert "2 inspections" in str({line[0]: line[1] for line in book["About"].values}["Not counted"])


def test_below_the_scores_stand_the_means_of_all_and_their_chart() -> None:
    reports = three()
    content = written(reports)
    sheet = opened(content)["Scores"]
    last = [cell.value for cell in sheet[sheet.max_row]]
    assert last[0] == "All inspections"
    first = [report.sections[0].points.percent or Fraction(0) for report in reports]
    assert last[2] == pytest.approx(float(sum(first, Fraction(0)) / 300))
    with zipfile.ZipFile(BytesIO(content)) as archive:
        chart = archive.read("xl/charts/chart2.xml").decode()
    row = sheet.max_row
    assert f"'Scores'!$C${row}:" in chart
    assert "'Scores'!$C$1:" in chart


def test_the_scores_are_those_of_the_packs_heat_map() -> None:
    reports = three()
    keys = [section.key for section in reports[0].sections]
    heat = heat_map(gather(reports).visits, keys)
    table = opened(written(reports))["Scores"].iter_rows(min_row=2, max_col=3 + len(keys), values_only=True)
    told = {name: list(means) for name, _, *means in table}
    for row in (*heat.rows, heat.all):
        name = row.path[-1] if row.path else "All inspections"
        means = [*(row.cells[key].mean for key in keys), row.total.mean]
        assert told[name] == [mean and pytest.approx(float(mean / 100)) for mean in means]


@pytest.fixture(scope="module")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> ReportData:
    paths = pictures(tmp_path_factory.mktemp("photos"), 3, (400, 300))
    return with_pictures(hotel(("kettle", "smoke-detector")), paths)


def test_failed_items_have_pictures_of_32_by_24_mm_in_their_row(pictured: ReportData) -> None:
    sheet = opened(written([pictured]))["Failed items"]
    assert len(sheet._images) == 2
    head = [cell.value for cell in sheet[1]]
    for row, image in enumerate(sheet._images, 1):
        begin, end = image.anchor._from, image.anchor.to
        assert (begin.row, begin.col) == (end.row, end.col) == (row, head.index("Photo"))
        assert (end.colOff - begin.colOff, end.rowOff - begin.rowOff) == (32 * MM, 24 * MM)
        assert sheet.row_dimensions[row + 1].height * 12_700 >= end.rowOff, "the picture lies in its row"
        assert sheet.column_dimensions["H"].width * 7 * 9525 >= end.colOff
        picture = Image.open(BytesIO(image._data()))
        assert (picture.format, picture.size) == ("JPEG", (189, 142))


def test_pictures_past_the_most_are_named_and_said_so(pictured: ReportData) -> None:
    book = opened(written([pictured], thumbnails=1))
    assert len(book["Failed items"]._images) == 1
    assert [row["Photo"] for row in rows(book["Failed items"])] == [None, "Photo\N{NO-BREAK SPACE}2"]
    about = {line[0]: line[1] for line in book["About"].values}
    assert str(about["Photos"]).startswith("1 failed item")


def test_a_photo_that_is_missing_is_said_so_and_the_rest_goes_on(pictured: ReportData) -> None:
    class Gone:
        def picture(self, sha256: str, *_: Any) -> bytes:
            raise WorldError("photo-missing", sha256)

        def taken_where(self, sha256: str) -> None:
            raise WorldError("photo-missing", sha256)

    sheet = opened(written([replace(pictured, pictures=Gone())]))["Failed items"]
    assert [row["Photo"] for row in rows(sheet)] == [
        "Photo 1: the file is missing or cannot be read",
        "Photo 2: the file is missing or cannot be read",
    ]
    assert not sheet._images


def test_photos_and_actions_are_listed(pictured: ReportData) -> None:
    book = opened(written([pictured, three()[0]]))
    photos = rows(book["Photos"])
    assert [row["Photo"] for row in photos] == [1, 2, 3]
    assert [row["Caption"] for row in photos] == [photo.caption for photo in pictured.photos]
    assert photos[0]["SHA-256 of the original"] == pictured.photos[0].sha256
    assert photos[0]["File"] == f"photos/{pictured.photos[0].sha256}.jpg"
    actions = rows(book["Actions"])
    assert len(actions) == len(three()[0].actions)
    assert isinstance(actions[0]["Due"], datetime)
    assert [row["Due"] for row in actions] == sorted(row["Due"] for row in actions)


def test_what_was_cut_and_how_it_was_chosen_is_said() -> None:
    rec = small({"a": "no"})
    answers = {**rec.sheet.answers, Address("a"): Answer("no", note="x" * 40_000, by="e", at=START)}
    report = data(replace(rec, sheet=replace(rec.sheet, answers=answers)))
    book = opened(written([report], filters=["Site: Harbour Hotel", "=1+1"]))
    lines = [(line[0], line[1]) for line in book["About"].values]
    assert ("Filter", "Site: Harbour Hotel") in lines
    assert ("Filter", "=1+1") in lines
    assert any(str(told).startswith("2 texts are longer") for _, told in lines), "on Answers and Failed items"


def test_a_day_before_excels_first_is_text() -> None:
    tree = {**helpers.SMALL, "dimensions": [], "sections": [{"key": "s", "title": "S", "items": [
        {"key": key, "text": key, "type": kind} for key, kind in (("d", "date"), ("e", "date"), ("t", "time"))
    ]}]}  # fmt: skip
    moment = (START + timedelta(hours=1)).time().replace(tzinfo=None)
    rec = small({"d": date(1850, 7, 1), "e": date(2026, 2, 3), "t": moment}, tree)
    cells = {row["item_key"]: row["value"] for row in rows(opened(written([data(rec)]))["Answers"])}
    assert cells == {"d": "1850-07-01", "e": datetime(2026, 2, 3), "t": moment}  # noqa: DTZ001


def test_a_workbook_that_is_given_up_leaves_no_temporary_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    def reports() -> Iterator[ReportData]:
        yield from three()
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        write_workbook(reports(), BytesIO(), "en")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_method_or_state_is_wider_than_its_column(language: str) -> None:
    book = opened(written([data(hotel(), language)], language))
    sheet, told = book[words(language)("xl_inspections")], words(language)
    known = {
        "xl_method": [told(f"method_{method}") for method in Method],
        "xl_status": [told(f"xl_status_{state}") for state in ("final", "practice", "superseded", "void")],
    }
    for cell in sheet[1]:
        for head, texts in known.items():
            if cell.value == told(head):
                wide = sheet.column_dimensions[cell.column_letter].width
                assert max(len(text) * (2 if language == "zh" else 1.1) for text in texts) < wide


def test_the_days_an_action_was_late_stand_right_as_numbers_do() -> None:
    sheet = opened(written([room()]))["Actions"]
    late = next(cell for cell in sheet[1] if cell.value == "Days late")
    assert late.alignment.horizontal == "right"
    assert sheet.cell(2, late.column).number_format == "0"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_columns_of_a_sheet_have_one_head(language: str) -> None:
    book = opened(written([room(language)], language))
    heads = [str(cell.value) for sheet in book.worksheets for cell in sheet[1]]
    assert [head for head in heads if head.endswith("(2)")] == []


def test_sites_that_differ_beyond_chance_stand_below_the_summary() -> None:
    clean, dirty = ((), ("kettle",), (), ("wifi",), ()), (DIRTY, DIRTY[1:], DIRTY[2:], DIRTY, DIRTY[3:])
    visited = [
        at_site(name, failed, day)
        for name, each in zip(SITES, (dirty, clean), strict=True)
        for day, failed in enumerate(each, 10)
    ]
    lines = [tuple(line) for line in opened(written(visited))["Summary"].values]
    at = next(place for place, line in enumerate(lines) if line[0] == "Sites that differ beyond chance")
    assert [cell for cell in lines[at + 1] if cell] == [
        "Better",
        "Worse",
        "Difference",
        "95 % low",
        "95 % high",
        "p",
    ]
    better, worse, difference, low, high, p = (cell for cell in lines[at + 2] if cell is not None)
    scores = [
        [float(each.total.percent) for each in visited if each.sites[-1] == name] for name in SITES[::-1]
    ]
    told = stats.tukey_hsd(*scores, equal_var=False)
    assert (better, worse) == SITES[::-1]
    ends = told.confidence_interval(0.95)
    expected = (told.statistic[0, 1], ends.low[0, 1], ends.high[0, 1], told.pvalue[0, 1])
    assert (difference, low, high, p) == pytest.approx(expected, abs=1e-6)
    alike = [at_site(name, (), day) for name in SITES for day in range(10, 14)]
    told_of_alike = [line[0] for line in opened(written(alike))["Summary"].values]
    assert "Sites that differ beyond chance" not in told_of_alike
