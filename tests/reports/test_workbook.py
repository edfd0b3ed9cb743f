"""The workbook of many inspections, read back."""

from __future__ import annotations

import zipfile
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from inspector.checklists.places import Site
from inspector.checklists.score import Outcome
from inspector.reports.data import Brand, PaperSize, ReportData
from inspector.reports.excel.answers import COLUMNS
from inspector.reports.excel.columns import Column, heads
from inspector.reports.excel.workbook import write_workbook
from tests.reports import helpers
from tests.reports.helpers import START, data, hotel, shipped, small, with_pictures

KEYS = [column.head for column in COLUMNS]
SITES = ("Lisbon Harbour", "Porto Ribeira")


def written(reports: list[ReportData], language: str = "en", **more: Any) -> bytes:
    stream = BytesIO()
    write_workbook(reports, stream, language, **more)
    return stream.getvalue()


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(BytesIO(content))


def rows(sheet: Worksheet, head: int = 1) -> list[dict[str, Any]]:
    """The rows below the head row, by its names."""
    names, *lines = sheet.iter_rows(min_row=head, values_only=True)
    return [dict(zip(map(str, names), line, strict=True)) for line in lines]


def at_site(name: str, failed: tuple[str, ...], day: int = 16, language: str = "en") -> ReportData:
    begun = START.replace(day=day)
    rec = hotel(failed, id=f"0199-{name}-{day}", sites=(Site("p", "Portugal"), Site(name, name, "p")))
    head = replace(rec.head, visited_at=begun, started_at=begun)
    rec = replace(rec, head=head, finished_at=begun + timedelta(minutes=30))
    return data(replace(rec, actions=helpers.proposed(rec)), language)


DIRTY = (
    "kettle", "drinks", "linen", "toilet", "shower", "basin", "towels", "smell", "flush", "pillows", "cups",
    "bathroom-floor", "tv", "lights", "hot-water", "safe", "wifi",
)  # fmt: skip


@cache
def three(language: str = "en") -> list[ReportData]:
    return [
        at_site(SITES[0], DIRTY, 10, language),
        at_site(SITES[1], (), 12, language),
        at_site(SITES[0], ("smoke-detector",), 16, language),
    ]


@cache
def book_of_three() -> Workbook:
    """Only to be read."""
    return opened(written(three()))


@pytest.mark.parametrize(
    ("language", "titles"),
    [
        (
            "en",
            [
                "Summary",
                "Inspections",
                "Scores",
                "Answers",
                "Failed items",
                "Actions",
                "Photos",
                "About",
            ],
        ),
        (
            "ru",
            [
                "Сводка",
                "Проверки",
                "Результаты",
                "Ответы",
                "Нарушения",
                "Меры",
                "Фотографии",
                "О файле",
            ],
        ),
        ("zh", ["汇总", "检查", "得分", "答案", "不合格项", "整改措施", "照片", "说明"]),
    ],
)
def test_sheets_stand_in_their_order_with_frozen_heads_and_filters(language: str, titles: list[str]) -> None:
    book = opened(written(three(language), language))
    assert book.sheetnames == titles
    assert book.active is book.worksheets[0]
    frozen = ("B7", "D2", "B2", "C2", "D2", "C2", "C2", "A2")
    for sheet, corner in zip(book, frozen, strict=True):
        assert sheet.freeze_panes == corner
        head = int(corner[1:]) - 1
        assert sheet.cell(head, 1).font.bold
        assert sheet.cell(head, 1).fill.fgColor.rgb == "001F3682"
        assert all(8 <= size.width <= 48 for size in sheet.column_dimensions.values())
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows == f"${head}:${head}"


def test_tables_have_names_and_the_heads_of_their_cells() -> None:
    """Excel repairs a file whose table and cells differ, or that filters sheet and table at once."""
    report = with_pictures(hotel(("kettle",)), [])
    book = opened(written([*three(), report]))
    names = [name for sheet in book for name in sheet.tables]
    assert names == ["Summary", "Inspections", "Scores", "Answers", "FailedItems", "Actions"]
    for sheet in book:
        assert sheet.auto_filter.ref is None
        for table in sheet.tables.values():
            head, *below = sheet[table.ref]
            assert [cell.value for cell in head] == [column.name for column in table.tableColumns]
            assert all(isinstance(cell.value, str) for cell in head)
            assert below
            assert table.autoFilter.ref == table.ref


def test_heads_of_a_table_are_never_alike_empty_or_too_long() -> None:
    given = heads([Column("Same"), Column("same"), Column(" "), Column("two\nlines"), Column("x" * 300)])
    assert given[:4] == ["Same", "same (2)", "–", "two lines"]
    assert len(given[4]) == 255


@pytest.mark.parametrize(("paper", "number"), [(PaperSize.A4, 9), (PaperSize.LETTER, 1)])
def test_it_is_printed_on_the_brands_paper(paper: PaperSize, number: int) -> None:
    book = opened(written([data(small(), brand=Brand("R&D", paper=paper))]))
    assert {sheet.page_setup.paperSize for sheet in book} == {number}
    assert book["Answers"].oddFooter.right.text == "Page &P of &N"


def test_each_answer_is_a_row_of_real_values() -> None:
    reports = three()
    answers = rows(book_of_three()["Answers"])
    assert list(answers[0]) == KEYS
    assert len(answers) == sum(len(report.items) for report in reports)
    kettle = next(row for row in answers if row["item_key"] == "kettle")
    assert kettle["inspected"] == START.replace(day=10, tzinfo=None)
    assert (kettle["site_path"], kettle["site"]) == ("Portugal / Lisbon Harbour", "Lisbon Harbour")
    assert (kettle["value"], kettle["answer"]) == ("fault", "Fault")
    assert (kettle["score"], kettle["failed"], kettle["critical"]) == (0, True, False)
    assert kettle["possible"] == float(reports[0].sections[2].items[1].possible or 0)
    assert kettle["note"] == "Found at kettle"
    fridge = next(row for row in answers if row["item_key"] == "fridge-temperature")
    assert isinstance(fridge["value"], int | float)


def test_points_of_the_answers_add_up_to_the_engines_total() -> None:
    reports = three()
    answers = rows(book_of_three()["Answers"])
    for report in reports:
        mine = [row for row in answers if row["record_id"] == report.record]
        assert sum(row["score"] or 0 for row in mine) == float(report.total.earned)
        assert sum(row["possible"] or 0 for row in mine) == float(report.total.possible or 0)


def test_every_kind_of_answer_has_its_own_kind_of_cell() -> None:
    template = shipped("mystery-shop").template
    report = data(helpers.record(shipped("mystery-shop"), helpers.fill(template)))
    answers = {row["item_key"]: row["value"] for row in rows(opened(written([report]))["Answers"])}
    kinds = {"choice": str, "duration": int | float, "text": str, "rating": int | float, "multi": str}
    for item in template.items():
        if item.type in kinds and answers.get(item.key) is not None:
            assert isinstance(answers[item.key], kinds[item.type]), item.key


def test_scores_equal_the_engines() -> None:
    reports = three()
    book = book_of_three()
    listed = rows(book["Inspections"])
    percents = [float(report.total.percent or 0) / 100 for report in reports]
    assert [row["Score"] for row in listed] == pytest.approx(percents, abs=1e-15)
    assert [row["Outcome"] for row in listed] == ["Not passed", "Passed", "Not passed"]
    summary = rows(book["Summary"], 6)
    assert [(row["Site"], row["n"]) for row in summary] == [(SITES[1], 1), (SITES[0], 2)]
    mean = (reports[0].total.percent + reports[2].total.percent) / 2  # type: ignore[operator]
    assert summary[1]["Mean"] == pytest.approx(float(mean) / 100, abs=1e-15)
    pooled = Fraction(reports[0].total.earned + reports[2].total.earned, 2 * reports[0].total.possible)
    assert summary[1]["Pooled"] == pytest.approx(float(pooled), abs=1e-15)
    assert (summary[1]["Failed items"], summary[1]["Critical faults"]) == (len(DIRTY) + 1, 1)
    assert book["Summary"]["D7"].number_format == "0.0%"
    scores = rows(book["Scores"])
    assert scores[0]["Total"] == summary[0]["Mean"]
    section = reports[1].sections[0]
    assert scores[0][section.title] == float(section.points.percent or 0) / 100


def test_figures_over_all_inspections() -> None:
    reports = three()
    sheet = book_of_three()["Summary"]
    figures = {
        sheet.cell(3, at).value: sheet.cell(4, at).value for at in range(1, 11) if sheet.cell(3, at).value
    }
    assert figures["Inspections"] == 3
    assert figures["Passed"] == pytest.approx(sum(one.outcome is Outcome.PASS for one in reports) / 3)
    assert sheet["A1"].value == "Northgate Hotels: Hotel room, version\N{NO-BREAK SPACE}1"
    chosen = str(sheet["A2"].value).replace("\N{NO-BREAK SPACE}", " ")
    assert chosen == "10 November 2026 to 16 November 2026, supervisor inspection, 2 sites"


def test_the_chart_is_native_and_refers_to_the_cells() -> None:
    content = written(three())
    with zipfile.ZipFile(BytesIO(content)) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "<f>'Summary'!$D$7:$D$8</f>" in chart
    assert "<f>'Summary'!$A$7:$A$8</f>" in chart
    assert "B93227" in chart, "the mean below the pass mark is red"


def test_failed_items_stand_with_their_actions() -> None:
    failed = rows(book_of_three()["Failed items"])
    assert len(failed) == len(DIRTY) + 1
    last = failed[-1]
    assert (last["Critical"], last["Note"]) == ("Critical", "Found at smoke-detector")
    assert last["Due"] == START.replace(hour=0, minute=0, tzinfo=None)
    assert last["Responsible"] == "Housekeeping"


def test_each_template_has_its_own_scores_and_charts() -> None:
    grooming = shipped("grooming")
    other = data(helpers.record(grooming, helpers.fill(grooming.template)))
    book = opened(written([*three(), other]))
    assert book.sheetnames[2:4] == ["Scores", "Scores 2 hotel-room"]
    assert [cell.value for cell in book["Scores"][1]][2:4] == [section.title for section in other.sections]
    assert len(book["Summary"]._charts) == 2


def test_templates_are_not_averaged_together() -> None:
    grooming = shipped("grooming")
    other = data(helpers.record(grooming, helpers.fill(grooming.template)))
    lines = list(opened(written([*three(), other]))["Summary"].values)
    assert [label for label in lines[2] if label] == ["Inspections", "Failed items", "Critical faults"]
    head = lines[5]
    below = [dict(zip(head, line, strict=False)) for line in lines[-2:]]
    room = next(line for line in below if line["Template"] != other.title)
    means = [each.total.percent for each in three()]
    assert [line["Site"] for line in below] == ["All inspections"] * 2
    assert (room["n"], room["Mean"]) == (3, pytest.approx(float(sum(means) / 300)))


def test_demerit_points_have_no_percent() -> None:
    tree = {**helpers.SMALL, "scoring": {"model": "demerit", "pass_mark": "13"}}
    book = opened(written([data(small({"a": "half"}, tree))]))
    row = rows(book["Summary"], 6)[0]
    assert "Mean" not in row
    assert row["Demerit points, mean"] is not None
    assert "Scores" not in book.sheetnames


def test_nothing_to_write_is_still_a_workbook() -> None:
    book = opened(written([]))
    assert book.sheetnames == [
        "Summary", "Inspections", "Answers", "Failed items", "Actions", "Photos", "About",
    ]  # fmt: skip
    assert not [name for sheet in book for name in sheet.tables]


def test_answers_go_on_on_a_next_sheet() -> None:
    reports = [data(small(id=f"record-{n}")) for n in range(5)]
    book = opened(written(reports, rows=11))
    assert book.sheetnames[3:6] == [
        "Answers",
        "Answers 2",
        "Answers 3",
    ]
    assert [book[title].max_row for title in ("Answers", "Answers 2", "Answers 3")] == [11, 11, 6]
    assert book["Answers 3"]["A1"].value == "record_id"
    assert any("Continued over 3 sheets" in str(row[1]) for row in book["About"].values)


def test_the_same_reports_give_the_same_bytes() -> None:
    content = written(three()[:1])
    assert written(three()[:1]) == content
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_progress_counts_reports_and_cancelling_leaves_nothing(tmp_path: Path) -> None:
    told: list[int] = []
    write_workbook(three(), tmp_path / "all.xlsx", "en", progress=told.append)
    assert told == [1, 2, 3]
    with pytest.raises(CancelledError):
        write_workbook(three(), tmp_path / "stopped.xlsx", "en", cancelled=lambda: True)
    assert [path.name for path in tmp_path.iterdir()] == ["all.xlsx"]


def test_reports_are_taken_one_at_a_time() -> None:
    """Memory must not grow with the number of inspections: none is asked for before the last was written."""
    asked, done = 0, 0

    def reports() -> Any:
        nonlocal asked
        for n in range(4):
            assert asked == done
            asked += 1
            yield data(small(id=f"record-{n}"))

    def progress(count: int) -> None:
        nonlocal done
        done = count

    written(reports(), progress=progress)
    assert done == 4


def test_about_says_which_versions_and_how() -> None:
    about = {row[0]: row[1] for row in book_of_three()["About"].values}
    assert about["Inspections"] == "3"
    assert about["Template hotel-room"] == "Hotel room: version 1 (3)"
    assert about["About"] == "Inspector 0.1.0"
    assert "divided by the points possible" in about["Pooled"]


def test_an_answer_given_in_bulk_can_be_told_from_others() -> None:
    rec = hotel(("kettle",))
    answers = {
        address: replace(answer, in_bulk=address.item == "linen")
        for address, answer in rec.sheet.answers.items()
    }
    rec = replace(rec, sheet=replace(rec.sheet, answers=answers))
    sheet = opened(written([data(rec)]))["Answers"]
    assert [row["item_key"] for row in rows(sheet) if row["in_bulk"]] == ["linen"]
