"""Lists of what is to be inspected, as people type and paste them: "201-240, 305a; Lobby".

Names are parted by commas, semicolons, tabs and line ends. Two numbers with a dash between them are a range,
which keeps its leading zeros and the word before it: "Room 08-12". What stands in quotes is a name as it is.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from inspector.checklists import typed
from inspector.checklists.places import subject_key
from inspector.errors import InputError

MOST = 2_000
_PARTING = r"\r\n\t,;，；、"
_PART = re.compile(
    rf"\s*(?:\"([^\"\r\n]+)\"|“([^”\r\n]+)”|«([^»\r\n]+)»)\s*(?=[{_PARTING}]|$)|([^{_PARTING}]+)"
)
_RANGE = re.compile(
    r"(?P<lead>\D*?)(?P<first>[0-9]{1,18})\s*(?:[-–—‒−~－～…]|\.\.)\s*(?P<again>\D*?)(?P<last>[0-9]{1,18})"
)
_PLAIN_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")  # as Chinese keyboards type them


@dataclass(frozen=True, slots=True)
class SubjectList:
    """Names in the order given, each once. `repeated` are those given more than once, as first written."""

    names: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of a file as texts: rows of one width. `headed` is whether the first row looks like heads."""

    name: str
    rows: tuple[tuple[str, ...], ...]
    headed: bool

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0

    def column(self, place: int, *, headed: bool) -> tuple[str, ...]:
        """The filled cells of a column, without its head where it has one."""
        cells = (row[place] for row in self.rows[1 if headed else 0 :])
        return tuple(cell for cell in cells if cell)


def read_subjects(text: str) -> SubjectList:
    """The names a text lists, ranges written out. InputError for a range that runs backwards or is too long,
    and for more than MOST names."""
    return folded(name for part in _PART.finditer(text) for name in _names(part))


def as_text(names: Iterable[str]) -> str:
    """A text that `read_subjects` reads as these names: one that would be taken apart stands in quotes."""
    return ", ".join(name if _is_plain(name) else f"“{name}”" for name in names)


def folded(names: Iterable[str]) -> SubjectList:
    """The names as they are, each once by its key; what cannot be seen is left out. InputError for more than
    MOST."""
    first: dict[str, str] = {}
    count: Counter[str] = Counter()
    for name in map(typed.name, names):
        if name:
            key = subject_key(name)
            first.setdefault(key, name)
            count[key] += 1
            if len(first) > MOST:
                raise too_many()
    return SubjectList(tuple(first.values()), tuple(first[key] for key in first if count[key] > 1))


def too_many() -> InputError:
    return InputError(
        "too-many-subjects", f"A round holds at most {MOST} subjects. Make two of it.", most=MOST
    )


def _is_plain(name: str) -> bool:
    part = _PART.fullmatch(name)
    return part is not None and part[4] is not None and _range(part[4]) is None


def _names(part: re.Match[str]) -> Iterator[str]:
    if part[4] is None:
        yield part[1] or part[2] or part[3]
    elif found := _range(part[4]):
        yield from _written_out(part[4].strip(), found)
    else:
        yield part[4]


def _range(part: str) -> re.Match[str] | None:
    return _RANGE.fullmatch(part.strip().translate(_PLAIN_DIGITS))


def _written_out(part: str, found: re.Match[str]) -> Iterator[str]:
    """Every name of a range; one whose ends have different words before them is a name."""
    lead, again, first = found["lead"], found["again"], found["first"]
    if again and subject_key(again) != subject_key(lead):
        yield part
        return
    low, high = int(first), int(found["last"])
    if high < low:
        raise InputError(
            "range-backwards",
            f"“{part}” runs backwards. Write the lower number first, or the name in quotes if it is one.",
            range=part,
        )
    if high - low >= MOST:
        raise InputError(
            "range-too-long",
            f"“{part}” names {high - low + 1} subjects; a round holds at most {MOST}.",
            range=part,
            count=high - low + 1,
            most=MOST,
        )
    for number in range(low, high + 1):
        yield f"{lead}{number:0{len(first)}}"
