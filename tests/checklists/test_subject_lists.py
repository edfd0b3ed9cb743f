"""Lists of rooms as people type them, paste them, and copy them out of a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.places import subject_key
from inspector.checklists.subject_lists import MOST, Table, as_text, folded, read_subjects
from inspector.errors import InputError


def names(text: str) -> list[str]:
    return list(read_subjects(text).names)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("201-204", ["201", "202", "203", "204"]),
        ("201-203, 305a; Lobby", ["201", "202", "203", "305a", "Lobby"]),
        ("001-003", ["001", "002", "003"]),
        ("08 – 11", ["08", "09", "10", "11"]),
        ("98-101", ["98", "99", "100", "101"]),
        ("7-7", ["7"]),
        ("Room 9-11", ["Room 9", "Room 10", "Room 11"]),
        ("Room 9 - Room 11", ["Room 9", "Room 10", "Room 11"]),
        ("A-201–A-203", ["A-201", "A-202", "A-203"]),
        ("№ 5-6", ["№ 5", "№ 6"]),
        ("２０１～２０２", ["201", "202"]),
        ("201..203", ["201", "202", "203"]),
        ("201\n202\r\n203\t204,205;206，207；208、209", [str(room) for room in range(201, 210)]),
        ("  Lobby  ,, ;\n ,Gym ", ["Lobby", "Gym"]),
        ("Lobby \u00a0 East", ["Lobby East"]),
        ("12-14 Harbour Street", ["12-14 Harbour Street"]),
        ("17-11-2026", ["17-11-2026"]),
        ("A1-B3", ["A1-B3"]),
        ("305a-b", ["305a-b"]),
        ('"5-3", «7-1», “9-10”', ["5-3", "7-1", "9-10"]),
        ('"Suite, east"; "Suite; west",201', ["Suite, east", "Suite; west", "201"]),
        ('The "Blue" room, 7" shelf, "open', ['The "Blue" room', '7" shelf', '"open']),
        ("", []),
        (" ,\n\u200b;", []),
    ],
)
def test_a_list_is_read_as_people_mean_it(typed, read):
    assert names(typed) == read


def test_what_is_named_twice_is_one_and_is_said():
    found = read_subjects("Room 204, 201-203, room  204, ROOM 204, 202, Lobby")
    assert list(found.names) == ["Room 204", "201", "202", "203", "Lobby"]
    assert list(found.repeated) == ["Room 204", "202"]


def test_nothing_named_twice_is_nothing_to_say():
    assert read_subjects("201-240, Lobby").repeated == ()


def test_a_range_that_runs_backwards_is_one_clear_error():
    with pytest.raises(InputError, match="“240-201” runs backwards") as caught:
        read_subjects("101, 240-201, 300-1")
    assert caught.value.code == "range-backwards"
    assert caught.value.params == {"range": "240-201"}


def test_a_huge_range_is_refused_before_it_is_written_out():
    with pytest.raises(InputError, match="names 999999999999999999 subjects") as caught:
        read_subjects("1-999999999999999999")
    assert caught.value.code == "range-too-long"


def test_the_longest_range_is_just_allowed():
    assert len(names(f"1-{MOST}")) == MOST
    with pytest.raises(InputError) as caught:
        read_subjects(f"0-{MOST}")
    assert caught.value.code == "range-too-long"


def test_several_ranges_together_may_not_be_more_than_a_round_holds():
    assert len(names(f"1-{MOST}, 1-{MOST}")) == MOST
    with pytest.raises(InputError) as caught:
        read_subjects(f"1-{MOST}, Lobby")
    assert caught.value.code == "too-many-subjects"


def test_a_number_of_endless_digits_is_a_name():
    digits = "9" * 5_000
    assert names(f"1-{digits}") == [f"1-{digits}"]


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(text):
    try:
        found = read_subjects(text)
    except InputError:
        return
    keys = [subject_key(name) for name in found.names]
    assert len(set(keys)) == len(keys)
    assert all(keys)
    assert set(found.repeated) <= set(found.names)


@given(st.integers(0, 10_000), st.integers(0, 300), st.integers(1, 6))
def test_a_range_has_every_number_between_its_ends(first, more, width):
    found = names(f"{first:0{width}}-{first + more:0{width}}")
    assert [int(name) for name in found] == list(range(first, first + more + 1))
    assert all(len(name) >= width for name in found)


def test_names_are_folded_in_the_order_given():
    found = folded(["Lobby", "Gym", " lobby", "", "\n"])
    assert (found.names, found.repeated) == (("Lobby", "Gym"), ("Lobby",))


def test_a_column_is_given_without_its_head_and_without_gaps():
    table = Table("rooms.csv", (("Room", "Floor"), ("201", "2"), ("", "2"), ("203", "")), headed=True)
    assert table.width == 2
    assert table.column(0, headed=True) == ("201", "203")
    assert table.column(0, headed=False) == ("Room", "201", "203")
    assert table.column(1, headed=True) == ("2", "2")


@given(
    st.lists(st.text(st.characters(exclude_characters="“”", exclude_categories=["Cs", "Cc"]), max_size=12))
)
def test_names_written_as_a_text_are_read_again(found):
    wanted = folded(found).names
    assert read_subjects(as_text(wanted)).names == wanted


def test_plain_names_are_written_plainly():
    assert as_text(["201", "Room 305a", "5-3", "Suite, east"]) == "201, Room 305a, “5-3”, “Suite, east”"
