"""Lists of rooms out of the files that front offices send."""

from __future__ import annotations

import random
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from inspector.checklists.subject_lists import Table
from inspector.errors import InputError
from inspector.reports.lists import UNPACKED_LIMIT, decoded, read_tables

RUSSIAN = "Номер;Этаж\n201;второй этаж\nЛобби;первый этаж\n"
UKRAINIAN = "Приміщення;Поверх\nЇдальня;перший поверх\nҐанок;перший поверх\n"
CHINESE = "房间,楼层\n201,二楼\n大堂,一楼\n走廊,二楼\n"


@pytest.fixture
def write(tmp_path: Path):
    def write_(name: str, content: str | bytes, encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
        return path

    return write_


@pytest.fixture
def book(tmp_path: Path):
    def book_(*rows: list[object], **sheets: list[list[object]]) -> Path:
        workbook = Workbook()
        first = workbook.active
        for row in rows:
            first.append(row)
        for title, content in sheets.items():
            sheet = workbook.create_sheet(title)
            for row in content:
                sheet.append(row)
        path = tmp_path / "rooms.xlsx"
        workbook.save(path)
        return path

    return book_


def only(path: Path) -> Table:
    (table,) = read_tables(path)
    return table


def column(path: Path, place: int = 0) -> list[str]:
    table = only(path)
    return list(table.column(place, headed=table.headed))


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_tables(path)
    assert path.name in caught.value.message
    return caught.value.code


# -- text files


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-8-sig"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN.upper(), "cp1251"),
        (UKRAINIAN, "cp1251"),
        (CHINESE, "utf-8"),
        (CHINESE, "utf-8-sig"),
        (CHINESE, "gbk"),
        ("大堂\n", "gbk"),
        ("ЛОББИ\n", "cp1251"),
        ("НОМЕРА\n", "cp1251"),
        (RUSSIAN, "utf-16"),
        ("Zimmer;Geschoss\n201;Gärten\n", "utf-8"),
    ],
)
def test_the_encoding_is_found(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_columns_are_parted_by_whatever_parts_the_first_line(write, delimiter):
    path = write("rooms.csv", f"Room{delimiter}Kind\n201{delimiter}DBL\n202{delimiter}TWN\n")
    assert only(path).rows == (("Room", "Kind"), ("201", "DBL"), ("202", "TWN"))


def test_a_list_without_heads_loses_nothing(write):
    assert column(write("rooms.txt", "201\n202\r\n\n203")) == ["201", "202", "203"]


def test_numbers_look_as_people_write_them(write):
    assert column(write("rooms.csv", "Room\n201.0\n202.00\n007\n12.5\n1.0.0\n")) == [
        "201",
        "202",
        "007",
        "12.5",
        "1.0.0",
    ]


def test_quotes_hold_what_would_part(write):
    assert column(write("rooms.csv", 'Room,Kind\n"Suite, east",STE\n"Two\nlines",STE\n')) == [
        "Suite, east",
        "Two lines",
    ]


def test_a_title_above_the_table_is_no_row_of_it(write):
    path = write("rooms.csv", "Harbour Hotel,,\n,,\nRoom,Kind,Floor\n201,DBL,2\n202,TWN,2\n")
    assert only(path).rows[0] == ("Room", "Kind", "Floor")


def test_empty_columns_are_left_out(write):
    assert only(write("rooms.csv", ",Room,,Kind\n,201,,DBL\n")).rows == (("Room", "Kind"), ("201", "DBL"))


# -- workbooks


def test_a_workbook_gives_its_columns_by_their_heads(book):
    path = book(["Room", "Kind"], [201, "DBL"], [202.0, "TWN"], ["305a", None], [None, None], ["Lobby", "–"])
    table = only(path)
    assert table.headed
    assert table.column(0, headed=True) == ("201", "202", "305a", "Lobby")
    assert table.column(1, headed=True) == ("DBL", "TWN", "–")


def test_figures_keep_the_zeros_their_format_shows(tmp_path):
    workbook = Workbook()
    for row, value in enumerate((7, 42), 1):
        workbook.active.cell(row, 1, value).number_format = "000"
    workbook.save(tmp_path / "rooms.xlsx")
    assert column(tmp_path / "rooms.xlsx") == ["007", "042"]


def test_dates_errors_and_truths_do_not_break_a_list(book):
    path = book(["Room"], [datetime(2026, 11, 17)], ["#N/A"], [True], ["201"])  # noqa: DTZ001 - as Excel has it
    assert column(path) == ["2026-11-17", "True", "201"]


def test_every_shown_sheet_is_offered(book):
    path = book(["Room"], [201], Annex=[["Room"], [9], [10]], Empty=[])
    assert [(table.name, len(table.rows)) for table in read_tables(path)] == [("Sheet", 2), ("Annex", 3)]


def test_a_sheet_that_lies_about_its_size_is_read_whole(book):
    path = book(["Room", "Kind"], [201, "DBL"], [202, "TWN"])
    smaller, lied = path.with_name("lying.xlsx"), False
    with ZipFile(path) as source, ZipFile(smaller, "w") as target:
        for part in source.infolist():
            content = source.read(part)
            lied |= b'ref="A1:B3"' in content
            target.writestr(part, content.replace(b'ref="A1:B3"', b'ref="A1"'))
    assert lied
    assert only(smaller).rows == (("Room", "Kind"), ("201", "DBL"), ("202", "TWN"))


# -- what is no list


def test_files_that_are_no_list_are_refused_in_one_sentence(write, tmp_path):
    assert (
        refusal(write("photo.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))) == "list-unreadable"
    )
    assert refusal(write("rooms.xlsx", b"PK\x03\x04 nothing")) == "list-unreadable"
    assert refusal(write("rooms.xls", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))) == "list-old-excel"
    assert refusal(write("empty.csv", "")) == "list-empty"
    assert refusal(write("blank.csv", " ;; \n;\n")) == "list-empty"
    assert refusal(write("wide.csv", "x" * 200_000)) == "list-unreadable"
    assert refusal(tmp_path / "gone.csv") == "file-unreadable"


def test_another_kind_of_zip_is_no_workbook(tmp_path):
    path = tmp_path / "letter.docx"
    with ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    assert refusal(path) == "list-unreadable"


def test_a_workbook_that_would_fill_the_memory_is_not_unpacked(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as packed, packed.open("xl/sharedStrings.xml", "w") as part:
        for _ in range(UNPACKED_LIMIT // 2**24 + 1):
            part.write(bytes(2**24))
    assert path.stat().st_size < 2**20
    assert refusal(path) == "file-too-large"


def test_a_damaged_workbook_is_read_or_refused_never_a_bug(book, tmp_path):
    content = book(["Room", "Kind"], *([number, "DBL"] for number in range(201, 260))).read_bytes()
    luck = random.Random(7)
    path = tmp_path / "damaged.xlsx"
    for _ in range(150):
        damaged = bytearray(content)
        for _ in range(luck.randint(1, 12)):
            damaged[luck.randrange(len(damaged))] = luck.randrange(256)
        if luck.random() < 0.2:
            del damaged[luck.randrange(len(damaged)) :]
        path.write_bytes(damaged)
        try:
            assert read_tables(path)
        except InputError:
            continue
