"""The flat answers as CSV and JSON, read back by readers that know nothing of us; the photos beside."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest

from inspector.checklists.answers import Address, Answer
from inspector.reports.data import ReportData
from inspector.reports.flat import NAMES, rows
from inspector.reports.flat_files import guarded, unguarded, write_csv, write_json, write_photos
from inspector.reports.words import words
from tests.reports.helpers import START, data, hotel, pictures, small, with_pictures

Write = Callable[..., None]


def in_csv(reports: list[ReportData], language: str = "en") -> list[dict[str, str]]:
    stream = BytesIO()
    write_csv(reports, stream, language)
    return list(csv.DictReader(StringIO(stream.getvalue().decode("utf-8-sig"), newline="")))


def in_json(reports: list[ReportData], language: str = "en") -> list[dict[str, Any]]:
    stream = BytesIO()
    write_json(reports, stream, language)
    return list(json.loads(stream.getvalue()))


def noted(note: str) -> ReportData:
    """An inspection with this note at its first item."""
    rec = small({"a": "half", "c": Decimal("-5.5")})
    answers = {**rec.sheet.answers, Address("a"): Answer("half", note=note, by="e", at=START)}
    return data(replace(rec, sheet=replace(rec.sheet, answers=answers)))


def test_both_have_the_documented_columns_and_a_row_an_answer() -> None:
    reports = [data(small()), data(hotel(("kettle",)))]
    flat = [dict(zip(NAMES, row, strict=True)) for each in reports for row in rows(each, words("en"))]
    told, typed = in_csv(reports), in_json(reports)
    assert len(told) == len(typed) == len(flat) == sum(len(report.items) for report in reports)
    assert tuple(told[0]) == tuple(typed[0]) == NAMES
    documented = (Path(__file__).parents[2] / "docs" / "flat-files.md").read_text("utf-8")
    assert [name for name in NAMES if f"| `{name}` |" not in documented] == []


def test_values_are_typed() -> None:
    told, typed = in_csv([noted("seen")]), in_json([noted("seen")])
    assert (told[0]["inspected"], typed[0]["inspected"]) == (
        "2026-11-16 10:42:00",
        "2026-11-16T10:42:00+00:00",
    )
    assert (told[0]["value"], told[0]["score"], told[0]["possible"]) == ("half", "1", "2")
    assert (typed[0]["score"], typed[0]["failed"], typed[0]["entry"]) == (1, False, None)
    assert (told[2]["value"], typed[2]["value"], told[2]["unit"]) == ("-5.5", -5.5, "°C")
    assert (told[0]["failed"], told[0]["entry"]) == ("FALSE", "")
    assert told[3]["entry"] == typed[3]["entry"] == "Anna Lindqvist"


def test_points_add_up_to_the_engines() -> None:
    report = data(hotel(("kettle", "smoke-detector")))
    assert sum(float(row["score"] or 0) for row in in_csv([report])) == float(report.total.earned)
    assert sum(row["score"] or 0 for row in in_json([report])) == float(report.total.earned)


@pytest.mark.parametrize(
    "typed",
    [
        "=1+1", "+1", "-1", "@SUM(1)", "\t=1", " =1", '"=1"', "＝1", "'", "''=1", "'=1", "it's", "a=1",
        "a - b", "one;=1", "one\r\n- two\n- three", 'x;"=1', "\r", ";;==--", 'comma, "quote"\nline', "\ufeff",
        "", "日本語 😀",
    ],
)  # fmt: skip
def test_text_comes_back_as_typed_and_cannot_begin_a_cell_with_a_command(typed: str) -> None:
    kept = in_csv([noted(typed)])[0]["note"]
    assert unguarded(kept) == typed
    for separator in ";\t\r\n":
        cells = kept.replace('"', "").split(separator)
        assert not [cell for cell in cells if cell.lstrip(" ")[:1] and cell.lstrip(" ")[:1] in "=+-@＝＋－＠"]
    assert (in_json([noted(typed)])[0]["note"] or "") == typed


def test_plain_text_is_left_alone() -> None:
    assert guarded("Tap drips - see photo; cost = 5") == "Tap drips - see photo; cost = 5"


def test_what_utf_8_cannot_hold_is_replaced_in_csv_and_kept_in_json() -> None:
    typed = "a\x00b\x1b \ud800 \ufffe"
    assert in_csv([noted(typed)])[0]["note"] == "a\x00b\x1b \ufffd \ufffe"
    assert in_json([noted(typed)])[0]["note"] == typed


@pytest.mark.parametrize("write", [write_csv, write_json])
def test_the_same_reports_give_the_same_bytes_and_cancelling_leaves_nothing(
    write: Write, tmp_path: Path
) -> None:
    told: list[int] = []
    for name in ("one", "two"):
        write([data(small()), data(hotel())], tmp_path / name, "ru", progress=told.append)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert told == [1, 2, 1, 2]
    with pytest.raises(CancelledError):
        write([data(small())], tmp_path / "stopped", "en", cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


@pytest.mark.parametrize("write", [write_csv, write_json])
def test_reports_are_taken_one_at_a_time(write: Write) -> None:
    """Memory must not grow with the number of inspections: none is asked for before the last was written."""
    asked: list[int] = []
    done: list[int] = [0]

    def reports() -> Any:
        for n in range(3):
            assert len(asked) == done[-1]
            asked.append(n)
            yield data(small(id=f"record-{n}"))

    write(reports(), BytesIO(), "en", progress=done.append)
    assert done == [0, 1, 2, 3]


def test_no_inspections_are_an_empty_file_of_its_kind() -> None:
    assert in_json([]) == []
    assert in_csv([]) == []


def test_photos_lie_beside_under_the_names_the_rows_tell(tmp_path: Path) -> None:
    paths = pictures(tmp_path, 2, (64, 48))
    shown = with_pictures(small({"a": "no"}), paths)
    turned = with_pictures(small({"a": "no"}, id="other"), paths[:1], turn=90)
    missing = replace(shown, photos=(replace(shown.photos[0], sha256="0" * 64),))
    unwritten = write_photos([shown, turned, missing], tmp_path / "photos")
    assert [photo.sha256 for photo in unwritten] == ["0" * 64]
    named = {name for row in in_json([shown, turned]) for name in row["photo_files"] or ()}
    assert len(named) == 3
    assert {f"photos/{path.name}" for path in (tmp_path / "photos").iterdir()} == named
    originals = {path.read_bytes() for path in paths}
    assert not [path for path in (tmp_path / "photos").iterdir() if path.read_bytes() in originals]


def test_photos_appear_together_or_not_at_all(tmp_path: Path) -> None:
    report = with_pictures(small({"a": "no"}), pictures(tmp_path, 1, (64, 48)))
    stops = iter([False, True])
    with pytest.raises(CancelledError):
        write_photos([report, report], tmp_path / "photos", cancelled=lambda: next(stops))
    assert [path.name for path in tmp_path.iterdir()] == ["photo-0.jpg"]


def test_labels_are_in_the_language_and_keys_are_not() -> None:
    report = data(hotel(("kettle",)), "ru")
    kettle = next(row for row in in_json([report], "ru") if row["item_key"] == "kettle")
    assert (kettle["value"], kettle["mark"]) == ("fault", "failed")
    assert kettle["answer"] == words("ru").answer(next(i for i in report.items if i.address.item == "kettle"))
