"""What became of the actions of an inspection, in its report: as of a moment, and nothing else differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from inspector.checklists.actions import ActionPhoto, Status
from inspector.checklists.followed import ActionsAsOf, Followed
from inspector.reports.data import Layout, ReportData
from inspector.reports.excel.workbook import write_workbook
from inspector.reports.followed_words import told
from inspector.reports.pdf.as_of import actions_as_of, standing_of_all
from inspector.reports.pdf.document import write_pdf
from inspector.reports.pdf.fonts import width
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.style import MM, TABLE
from inspector.reports.pdf.tables import Table
from inspector.reports.pdf.text import Text
from inspector.reports.words import words
from tests.reports import helpers
from tests.reports.helpers import START, data, hotel
from tests.reports.readers import Seen, flaws, seen

AT = START + timedelta(days=5)
DUE = date(2026, 11, 18)
DUE_CELL = datetime(2026, 11, 18)  # noqa: DTZ001, as Excel keeps days
LATE = Followed(Status.IN_PROGRESS, "Rui Matos", DUE, overdue=True, late_days=3)
DONE = Followed(
    Status.DONE, "", DUE, overdue=False, late_days=1, done_on=date(2026, 11, 19), done_by="Rui Matos"
)
VERIFIED = replace(
    DONE,
    status=Status.CLOSED,
    late_days=0,
    verified_on=date(2026, 11, 20),
    verified_by="Ana Ferreira",
)
BY_INSPECTION = Followed(
    Status.CLOSED, "", None, False, 2, verified_on=date(2026, 11, 20), verified_by="Ana", in_inspection=True
)
CANCELLED = Followed(Status.CANCELLED, "", DUE, overdue=False, late_days=0, reason="New carpet <ordered>")
STATES = (LATE, DONE, VERIFIED, BY_INSPECTION, CANCELLED)


def room(language: str = "en", at: datetime = AT) -> ReportData:
    """A room whose five faults were followed up in five ways."""
    rec = hotel(("kettle", "drinks", "smoke-detector", "bed-made", "toilet"))
    rec = replace(rec, actions=helpers.proposed(rec))
    states = {action.id: state for action, state in zip(rec.actions, STATES, strict=True)}
    return data(rec, language, actions=ActionsAsOf(at, states))


def written(report: ReportData, layout: Layout = Layout.FULL) -> bytes:
    stream = BytesIO()
    write_pdf(report, stream, layout=layout)
    return stream.getvalue()


@cache
def read(language: str = "en", layout: Layout = Layout.FULL) -> Seen:
    return seen(written(room(language), layout))


@pytest.mark.parametrize("layout", [Layout.FULL, Layout.FAILURES])
def test_the_report_tells_how_each_action_stands_and_as_of_when(layout: Layout) -> None:
    found = read(layout=layout)
    assert "Actions as of 21 Nov 2026, 10:42" in found.told
    for line in (
        "In progress, 3 days late",
        "Done 19 Nov 2026 by Rui Matos, 1 day late, to be verified",
        "Done 19 Nov 2026 by Rui Matos, verified 20 Nov 2026 by Ana Ferreira",
        "Verified by the inspection of 20 Nov 2026, 2 days late",
        "Cancelled: New carpet <ordered>",
    ):
        assert found.told.count(line) == 2, "in its card and in the table"
    assert any(title.startswith("Actions as of") for title in found.outline)
    assert flaws(found, "en") == []


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_it_is_told_in_the_language_of_the_report(language: str) -> None:
    found = read(language, Layout.FAILURES)
    lines = [words(language)("actions_as_of", moment=words(language).moment(AT))]
    lines += [told(state, words(language)) for state in STATES]
    assert len(set(lines)) == 1 + len(STATES)
    assert all("".join(line.split()) in "".join(found.told.split()) for line in lines)
    assert flaws(found, language) == []


@pytest.mark.parametrize(
    ("language", "as_of", "counted"),
    [
        (
            "en",
            "Actions as of 21 Nov 2026, 10:42",
            "1 in progress, 1 to be verified, 2 verified, 1 cancelled, 1 late",
        ),
        (
            "ru",
            "Состояние мер на 21 ноя 2026, 10:42",
            "1 в работе, 1 ждёт подтверждения, 2 подтверждены, 1 отменена, 1 просрочена",
        ),
        (
            "zh",
            "整改进展（截至 2026年11月21日 10:42）",
            "1 项处理中、1 项待核实、2 项已核实、1 项已取消、1 项逾期",
        ),
    ],
)
def test_the_summary_counts_in_one_line_how_the_actions_stand(
    language: str, as_of: str, counted: str
) -> None:
    (page,) = read(language, Layout.SUMMARY).texts
    assert f"{as_of} {counted}" in " ".join(page.split())


def test_the_number_of_late_actions_stays_with_its_word() -> None:
    _, line = standing_of_all(Kit(room("ru"), words("ru")))
    assert isinstance(line, Text)
    for room_ in range(100, 500, 5):
        ends = ["".join(piece.text for piece in each) for each in line.lines(room_)]
        assert any("1\u00a0просрочена" in each for each in ends)


@pytest.mark.parametrize(("language", "lines"), [("en", 2), ("ru", 3), ("zh", 2)])
def test_how_an_action_stands_takes_few_lines_of_its_table(language: str, lines: int) -> None:
    """Who did it, how late, and who verified it: the longest that is told without a photo."""
    report = room(language)
    by = Followed(
        Status.CLOSED,
        "",
        DUE,
        overdue=False,
        late_days=12,
        done_on=date(2026, 11, 29),
        done_by="Aizhan Saparova",
        verified_on=date(2026, 11, 30),
        verified_by="Łukasz Żebrowski",
    )
    actions = tuple(replace(action, what="Put right", followed=by) for action in report.actions)
    kit = Kit(replace(report, actions=actions), words(language))
    (table,) = actions_as_of(kit)
    assert isinstance(table, Table)
    high = lines * TABLE.leading + 1.6 * MM
    due = words(language).date(date(2026, 12, 30), "date_short")
    assert table.rows[0].inner.widths[3] - width(due, TABLE.size, True) > 1 * MM
    assert [row.height(kit.paper.text_width) for row in table.rows] == [pytest.approx(high)] * 5


def test_the_same_moment_gives_the_same_bytes_and_another_does_not() -> None:
    first = written(room(), Layout.SUMMARY), written(room(), Layout.FAILURES)
    assert first == (written(room(), Layout.SUMMARY), written(room(), Layout.FAILURES))
    assert first[1] != written(room(at=AT + timedelta(minutes=1)), Layout.FAILURES)


def test_what_was_done_is_shown_by_its_first_two_photos(tmp_path: Path) -> None:
    files = {f"{n:064}": path for n, path in enumerate(helpers.pictures(tmp_path, 3, (160, 120)))}
    after = tuple(ActionPhoto(sha256, sha256, turn=90 if n else 0) for n, sha256 in enumerate(files))
    rec = hotel(("kettle",))
    rec = replace(rec, actions=helpers.proposed(rec))

    def pictures(photos: tuple[ActionPhoto, ...]) -> list[tuple[int, int]]:
        states = {rec.actions[0].id: replace(DONE, after=photos)}
        report = data(rec, actions=ActionsAsOf(AT, states), photos=helpers.Files(files))
        found = seen(written(report, Layout.FAILURES))
        assert flaws(found, "en") == []
        return sorted(image.image.size for page in found.reader.pages for image in page.images)

    without = pictures(())
    shown = [size for size in pictures(after) if size not in without]
    assert [wide > high for wide, high in shown] == [False, True]
    gone = replace(after[0], sha256="ff" * 32)
    assert pictures((gone,)) == without


def test_without_actions_followed_nothing_is_said() -> None:
    rec = hotel(("kettle",))
    found = seen(written(data(replace(rec, actions=helpers.proposed(rec)))))
    assert "Proposed action" in found.told
    assert "As of" not in found.told


def test_the_workbook_says_who_did_it_who_verified_it_and_how_late() -> None:
    stream = BytesIO()
    write_workbook([room()], stream, "en")
    sheet = load_workbook(stream)["Actions"]
    head, *lines = sheet.values
    first = head.index("Status")
    assert head[first : first + 7] == (
        "Status",
        "Days late",
        "Done",
        "Done by",
        "Verified",
        "Verified by",
        "As of",
    )
    moment = AT.replace(tzinfo=None)
    on = {day: datetime(2026, 11, day) for day in (19, 20)}  # noqa: DTZ001, as Excel keeps days
    assert [line[first : first + 7] for line in lines] == [
        ("In progress", 3, None, None, None, None, moment),
        ("Done", 1, on[19], "Rui Matos", None, None, moment),
        ("Verified", 0, on[19], "Rui Matos", on[20], "Ana Ferreira", moment),
        ("Cancelled", 0, None, None, None, None, moment),
        ("Verified", 2, None, None, on[20], "Ana", moment),
    ]
    assert [line[:3:2] for line in lines] == [
        (DUE_CELL, "Rui Matos"),
        *[(DUE_CELL, "Housekeeping")] * 3,
        (None, "Housekeeping"),
    ], "as they are now, not as they were proposed"
