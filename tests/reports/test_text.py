"""How paragraphs break into lines, and which face shows which character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.reports.pdf.fonts import SUBSTITUTE, clean, face, runs, width
from inspector.reports.pdf.style import BODY, LABEL
from inspector.reports.pdf.text import Line, Span, Text, break_lines

ROOM = 120.0

NAMES = {
    "Kazakh": "Қасымұлы Әлихан Ғабит Ңұр Өтеген Үміт Һаким Ілияс",
    "Ukrainian": "Їжакевич Євген Ґалаґан Ірина",
    "Polish": "Łukasz Żółć Gęślą Jaźń Świątek",
    "Turkish": "Şükrü Çağlayan İpek Işık Ğazi",
    "Vietnamese": "Nguyễn Thị Phượng Đặng Văn Ổn Trần Quỳnh",
    "Czech": "Jiří Dvořák Žluťoučký kůň Ďábel",
    "Romanian": "Ștefan Țepeș Ioniță Bălan",
    "Latvian": "Jānis Kalniņš Ģirts Šķēle Ļubova",
    "Icelandic": "Þórður Æsa Björk Guðrún",
    "Greek": "Αθανάσιος Παπαδόπουλος",
    "Chinese": "欧阳静怡 李志强",
    "Russian": "Щёголев Ёлкин Объедков",
    "money": "€ £ ₽ ₸ ₴ № §",
}


def written(text: str, room: float = ROOM) -> list[str]:
    return [told(line) for line in break_lines([Span(text, BODY)], room)]


def told(line: Line) -> str:
    return "".join(piece.text for piece in line)


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("people", NAMES)
def test_every_letter_of_a_name_has_a_glyph(people: str, bold: bool) -> None:
    text = clean(NAMES[people])
    pieces = list(runs(text, bold))
    assert "".join(piece.text for piece in pieces) == text
    for piece in pieces:
        assert all(ord(char) in face(*piece.face.name.split("-")[:1], bold).widths for char in piece.text)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\x00b", f"a{SUBSTITUTE}b"),
        ("emoji 😀", f"emoji {SUBSTITUTE}"),
        ("lone \ud800", f"lone {SUBSTITUTE}"),
        ("mark \u202eabc", f"mark {SUBSTITUTE}abc"),
        ("5\u202f%", "5\u00a0%"),
        ("thin\u2009space", "thin\u00a0space"),
        ("tab\there", "tab here"),
        ("soft\u00adhyphen", "softhyphen"),
        ("שלום", SUBSTITUTE * 4),
        ("e\u0301", "é"),
    ],
)
def test_what_cannot_be_shown_is_seen(typed: str, shown: str) -> None:
    assert "".join(piece.text for piece in runs(clean(typed), False)) == shown


def test_line_ends_of_every_system_are_one() -> None:
    assert written("two\r\nlines\rthree\u2028four") == ["two", "lines", "three", "four"]


def test_signs_an_em_wide_are_for_chinese_only() -> None:
    assert {piece.face.name for piece in runs("a… “b”", False)} == {"NotoSansSC-Regular", "NotoSans-Regular"}
    assert {piece.face.name for piece in runs("好…“吗”", False)} == {"NotoSansSC-Regular"}


def test_russian_breaks_at_spaces_only() -> None:
    text = "Санитарно техническое оборудование ванной комнаты в полном порядке"
    assert " ".join(written(text)) == text
    assert len(written(text)) > 1


@pytest.mark.parametrize("room", range(30, 150, 9))
def test_chinese_breaks_between_characters_but_not_before_closing_signs(room: int) -> None:
    lines = written("探测器上套着塑料袋，可能是周五“油漆工”留下的。客人（两位）已于退房。", room)
    assert len(lines) > 2
    assert all(line[0] not in "，。）”" for line in lines)
    assert all(line[-1] not in "（“" for line in lines)


def test_a_number_and_its_unit_stay_together() -> None:
    for room in range(20, 200, 7):
        assert not any(
            line.endswith("80.0") for line in written("a score of 80.0\u00a0% today", room) if room > 40
        )


@pytest.mark.parametrize(
    "text", ["Mould along the tub, about 40 cm.", "На термометре 45 °C в струе", "1 сен 2026 г."]
)
def test_a_typed_number_keeps_its_unit(text: str) -> None:
    unit = next(word for word in text.split() if word.strip(".") in ("cm", "°C", "г"))
    for room in range(40, 200, 3):
        lines = written(text, room)
        assert not any(line.startswith(unit) for line in lines)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert written("of 5 smooth", 40) == ["of 5", "smooth"]


def test_a_word_breaks_after_a_hyphen_between_letters_only() -> None:
    assert "-".join(["door", "knob"]) not in written("door-knob", 30)
    assert written("door-knob", 30)[0] == "door-"
    assert written("2026-11-16", 49) == ["2026-11-16"]


def test_a_word_wider_than_the_line_is_cut_and_loses_nothing() -> None:
    text = "x" * 10_000
    lines = written(text)
    assert "".join(lines) == text
    assert all(width(line, BODY.size) <= ROOM for line in lines)


def test_lines_are_made_even_without_breaking_a_word_or_adding_a_line() -> None:
    text = Text.of("Unneeded in 3 of 5", BODY)
    room = text.natural(1000) - 2
    assert [told(line) for line in text.lines(room)] == ["Unneeded in 3 of", "5"]
    assert [told(line) for line in text.lines(text.even(room))] == ["Unneeded", "in 3 of 5"]
    chinese = Text.of("衣柜与保险箱", BODY)
    room = chinese.natural(1000) - 2
    assert [told(line) for line in chinese.lines(room)] == ["衣柜与保险", "箱"]
    assert [told(line) for line in chinese.lines(chinese.even(room))] == ["衣柜与", "保险箱"]
    limited = Text.of("Floor, windows and balcony", BODY, limit=3)
    room = limited.natural(1000) / 2 - 2
    assert [told(line) for line in limited.lines(limited.even(room))][-1].endswith("balcony"), (
        "nothing is cut"
    )
    word = Text.of("Incomprehensibilities", BODY)
    assert len(word.lines(word.even(30))) == len(word.lines(30))
    assert Text.of("", BODY).even(30) <= 30


def test_empty_lines_are_kept() -> None:
    assert written("a\n\nb\n") == ["a", "", "b", ""]
    assert written("") == [""]


def test_a_limit_ends_in_an_ellipsis() -> None:
    text = Text.of("word " * 60, BODY, limit=2)
    lines = text.lines(ROOM)
    assert len(lines) == 2
    assert lines[-1][-1].text.endswith("…")
    assert text.height(ROOM) == 2 * BODY.leading


def test_looks_and_links_are_kept_within_a_line() -> None:
    spans = [Span("Action ", LABEL), Span("Clean", BODY.strong(), "target"), Span(" it", BODY)]
    [line] = break_lines(spans, 500)
    assert [(piece.text, piece.type, piece.link) for piece in line] == [
        ("Action ", LABEL, None), ("Clean", BODY.strong(), "target"), (" it", BODY, None),
    ]  # fmt: skip


def test_a_long_text_is_split_between_pages_without_loss() -> None:
    text = Text.of("one two three four five six seven eight nine ten " * 5, BODY)
    halves = text.split(ROOM, 5 * BODY.leading + 1)
    assert halves is not None
    first, second = halves
    assert first.height(ROOM) == 5 * BODY.leading
    assert first.height(ROOM) + second.height(ROOM) == text.height(ROOM)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=200), st.floats(20, 400))
def test_no_line_is_wider_than_its_room_and_no_sign_is_lost(text: str, room: float) -> None:
    lines = list(break_lines([Span(text, BODY)], room))
    assert all(sum(piece.width for piece in line) <= room + 0.1 for line in lines)
    told = "".join(piece.text for line in lines for piece in line)
    assert told.replace(" ", "").replace("\n", "") == "".join(
        piece.text for piece in runs(clean(text).replace(" ", "").replace("\n", ""), False)
    )
