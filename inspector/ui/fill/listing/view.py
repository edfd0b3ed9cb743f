"""Which rows of a list are in view, and where: what one looks at keeps its place. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from inspector.ui.fill.listing.layout import Stack
from inspector.ui.fill.listing.rows import Row


class View:
    """Rows one under the other, `gap` px apart and `foot` px under the last, seen through `room` px. Rows
    count from 0 by their place; `y` is px from the top of the view. `guess` says how high a row may be."""

    def __init__(self, guess: Callable[[Row], int], gap: int, foot: int) -> None:
        self.room = 0
        self.rows: Sequence[Row] = ()
        self.place: dict[Row, int] = {}
        self._guess, self._gap, self._foot = guess, gap, foot
        self._stack = Stack((), gap)
        self._measured: dict[Row, int] = {}
        self._anchor = 0, 0  # a row's place and its y: the truth when heights change

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Hold these; the first row in view that stays, the anchor before others, keeps its y."""
        held = self._held()
        self.rows = rows
        self.place = {row: place for place, row in enumerate(rows)}
        heights = [self._guess(row) for row in rows]
        for row, height in self._measured.items():
            if row in self.place:
                heights[self.place[row]] = height
        self._stack = Stack(heights, self._gap)
        self._anchor = next(((self.place[row], y) for row, y in held if row in self.place), (0, 0))

    def below(self, row: Row) -> Iterator[Row]:
        """The rows under this one, as they stand."""
        return islice(self.rows, self.place[row] + 1, None) if row in self.place else iter(())

    # -- heights

    def height(self, place: int) -> int:
        return self._stack.height(place)

    def set_height(self, place: int, height: int) -> bool:
        """Correct a row's height; whether it was another."""
        self._measured[self.rows[place]] = height
        return self._stack.set_height(place, height)

    def forget_heights(self) -> None:
        """Other rows than those there are guessed anew."""
        self._measured.clear()

    # -- what is seen

    def y(self, place: int) -> int:
        return self._stack.top(place) - self.value

    @property
    def value(self) -> int:
        """How far down the view is, px."""
        if not self.rows:
            return 0
        place, y = self._anchor
        return min(max(self._stack.top(place) - y, 0), self.lowest)

    @property
    def lowest(self) -> int:
        """How far down the view can be, px."""
        return max(0, self._stack.total + self._foot - self.room)

    @property
    def top_row(self) -> Row | None:
        return self.rows[self._stack.at(self.value)] if self.rows else None

    def sees(self, row: Row) -> bool:
        """Whether anything of the row can be seen."""
        place = self.place.get(row)
        return place is not None and -self.height(place) < self.y(place) < self.room

    def within(self, ahead: int) -> range:
        """The places in view, and those so many px before and after it."""
        return self._stack.between(self.value - ahead, self.value + self.room + ahead)

    def hold(self, place: int, y: int) -> None:
        """Let a row stand at `y`, and be what stays there when heights change."""
        self._anchor = place, y

    def hold_at(self, y: int) -> None:
        """As `hold`, of the row that is held already."""
        self._anchor = self._anchor[0], y

    def scroll(self, value: int) -> None:
        """So far down; the row at the top is what stays in its place."""
        place = self._stack.at(value)
        self.hold(place, self._stack.top(place) - value)

    def _held(self) -> list[tuple[Row, int]]:
        """The rows in view with their y, the anchor first: what should stay put."""
        order = sorted(self.within(0), key=lambda place: place != self._anchor[0])
        return [(self.rows[place], self.y(place)) for place in order]
