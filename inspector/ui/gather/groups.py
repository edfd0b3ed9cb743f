"""Pictures in the order one remembers them: those of the visit first, then the others, a head at each gap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from inspector.checklists.answers import Address, Photo
from inspector.ui.gather.reading import Picture

GAP = timedelta(minutes=20)
BEFORE, AFTER = timedelta(hours=1), timedelta(hours=4)


class When(Enum):
    VISIT = "visit"
    OTHER = "other"
    UNKNOWN = "unknown"
    BROKEN = "broken"


@dataclass(frozen=True)
class Group:
    """Pictures without a gap between them. Their times are by the wall clock of the place."""

    when: When
    pictures: tuple[Picture, ...]
    start: datetime | None = None
    end: datetime | None = None


def local(taken: datetime, visited_at: datetime) -> datetime:
    """The time by the wall clock of the place that was visited; a camera without an offset showed that."""
    return (taken.astimezone(visited_at.tzinfo) if taken.tzinfo else taken).replace(tzinfo=None)


def grouped(pictures: Iterable[Picture], visited_at: datetime) -> list[Group]:
    """`visited_at` has its offset. The visit is taken to begin an hour before and to end four hours after."""
    everything = sorted(pictures, key=lambda each: each.path.name)
    timed = sorted(
        (_at_place(each, each.taken, visited_at) for each in everything if each.taken is not None),
        key=lambda pair: pair[0],
    )
    visit = visited_at.replace(tzinfo=None)
    inside = [pair for pair in timed if visit - BEFORE <= pair[0] <= visit + AFTER]
    outside = [pair for pair in timed if not visit - BEFORE <= pair[0] <= visit + AFTER]
    groups = _split(inside, When.VISIT) + _split(outside, When.OTHER)
    for when, rest in (
        (When.UNKNOWN, [each for each in everything if each.taken is None and not each.broken]),
        (When.BROKEN, [each for each in everything if each.broken]),
    ):
        if rest:
            groups.append(Group(when, tuple(rest)))
    return groups


def held(
    pictures: Iterable[Picture],
    photos: Iterable[Photo],
    visited_at: datetime,
    attached: Mapping[Path, Address],
) -> dict[Path, list[Address]]:
    """Where each picture is attached already: a photo of the same name and time is the same picture. One that
    tells no time is known only by having been `attached` here."""
    photos = tuple(photos)
    by_time: dict[tuple[str, datetime], list[Address]] = {}
    for photo in photos:
        if photo.taken_at is not None:
            key = photo.name, local(photo.taken_at, visited_at)
            by_time.setdefault(key, []).append(photo.address)
    names = {(photo.address, photo.name) for photo in photos}
    found = {}
    for picture in pictures:
        name, address = picture.path.name, attached.get(picture.path)
        if picture.taken is not None:
            places = by_time.get((name, local(picture.taken, visited_at)), [])
        else:
            places = [address] if address is not None and (address, name) in names else []
        if places:
            found[picture.path] = places
    return found


def _at_place(picture: Picture, taken: datetime, visited_at: datetime) -> tuple[datetime, Picture]:
    moment = local(taken, visited_at)
    return moment, picture._replace(taken=moment)


def _split(timed: list[tuple[datetime, Picture]], when: When) -> list[Group]:
    """A new group wherever nothing was taken for a while."""
    runs: list[list[tuple[datetime, Picture]]] = []
    for pair in timed:
        if not runs or pair[0] - runs[-1][-1][0] > GAP:
            runs.append([])
        runs[-1].append(pair)
    return [Group(when, tuple(each for _, each in run), run[0][0], run[-1][0]) for run in runs]
