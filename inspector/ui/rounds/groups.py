"""The subjects of a round in groups, as a person walks: room numbers by their hundreds, which is a floor."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from inspector.services.round_view import Stop

FEWEST = 3  # subjects a group holds on average, or there are no groups
_NUMBERED = re.compile(r"(.*?)([0-9]+)\D*")


@dataclass(frozen=True, slots=True)
class Group:
    """Stops that follow each other. `title` names its ends, "301 – 308"; it is "" for subjects without
    numbers, None where there is but one group. `done` of `total` counts all of it, whatever is shown."""

    title: str | None
    done: int
    total: int
    stops: tuple[Stop, ...]


def grouped(stops: Sequence[Stop], shown: Callable[[Stop], bool]) -> list[Group]:
    """The groups that hold something to show."""
    runs = [list(run) for _, run in groupby(stops, key=lambda stop: _floor(stop.subject.name))]
    alone = len(runs) == 1 or len(runs) * FEWEST > len(stops)
    groups = [_group(run, shown, alone=alone) for run in ([list(stops)] if alone else runs)]
    return [group for group in groups if group.stops]


def _group(run: Sequence[Stop], shown: Callable[[Stop], bool], *, alone: bool) -> Group:
    done = sum(not stop.is_open for stop in run)
    return Group(None if alone else _title(run), done, len(run), tuple(filter(shown, run)))


def _title(run: Sequence[Stop]) -> str:
    """Its ends: "Room 301 – 308"."""
    last = _NUMBERED.fullmatch(run[-1].subject.name)
    if last is None:
        return ""
    first = run[0].subject.name
    return first if len(run) == 1 else f"{first} – {last[2]}"


def _floor(name: str) -> tuple[str, int] | None:
    """What stands before the number, and its hundreds; None for a name without a number."""
    found = _NUMBERED.fullmatch(name)
    return (found[1].casefold(), int(found[2]) // 100) if found else None
