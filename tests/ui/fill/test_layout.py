"""Where rows stand, and where one is brought to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from inspector.ui.fill.listing.layout import Stack, held_at

HEIGHTS = st.lists(st.integers(1, 300), min_size=1, max_size=60).map(
    lambda few: few * 5
)  # over several blocks


@given(HEIGHTS, st.integers(0, 20))
def test_rows_follow_one_another_with_the_gap(heights: list[int], gap: int) -> None:
    stack = Stack(heights, gap)
    for row in range(1, len(stack)):
        assert stack.top(row) == stack.bottom(row - 1) + gap
    assert stack.top(0) == 0
    assert stack.total == stack.bottom(len(stack) - 1)


@given(HEIGHTS, st.integers(0, 20), st.integers(-500, 20_000))
def test_the_row_at_a_place_contains_it_or_is_the_nearest(heights: list[int], gap: int, y: int) -> None:
    stack = Stack(heights, gap)
    row = stack.at(y)
    if 0 <= y < stack.total:
        assert stack.top(row) <= y < stack.bottom(row) + gap
    else:
        assert row == (0 if y < 0 else len(stack) - 1)


@given(HEIGHTS, st.integers(0, 19_000), st.integers(1, 900))
def test_everything_between_two_places_is_given(heights: list[int], top: int, height: int) -> None:
    stack = Stack(heights, 8)
    rows = stack.between(top, top + height)
    seen = [n for n in range(len(stack)) if stack.bottom(n) > top and stack.top(n) <= top + height]
    assert set(seen) <= set(rows)
    assert len(rows) <= len(seen) + 2


@given(HEIGHTS, st.data())
def test_a_corrected_height_moves_what_comes_after(heights: list[int], data: st.DataObject) -> None:
    stack = Stack(heights, 8)
    row = data.draw(st.integers(0, len(heights) - 1))
    tops = [stack.top(n) for n in range(len(heights))]
    assert stack.set_height(row, heights[row] + 30)
    assert not stack.set_height(row, heights[row] + 30)
    assert [stack.top(n) for n in range(row + 1)] == tops[: row + 1]
    assert [stack.top(n) for n in range(row + 1, len(heights))] == [top + 30 for top in tops[row + 1 :]]


def test_an_empty_stack_has_no_rows_and_no_height() -> None:
    stack = Stack(())
    assert (len(stack), stack.total, list(stack.between(0, 100))) == (0, 0, [])


@given(st.integers(-2000, 2000), st.integers(10, 2000), st.integers(300, 1200))
def test_a_row_is_brought_wholly_into_view_where_it_fits(wanted: int, height: int, room: int) -> None:
    y = held_at(wanted, height, room, 72)
    assert y >= 0
    if height + 144 <= room:
        assert 72 <= y <= room - height - 72
        if 72 <= wanted <= room - height - 72:
            assert y == wanted
    elif height <= room:
        assert y + height <= room
    else:
        assert y == 0


@given(st.integers(-2000, 2000), st.integers(10, 2000), st.integers(300, 1200), st.integers(1, 300))
def test_the_head_over_a_row_is_seen_whole_or_not_at_all(
    wanted: int, height: int, room: int, head: int
) -> None:
    y = held_at(wanted, height, room, 72, head)
    assert y == 0 or y >= head
    assert y + height <= room or y == 0
