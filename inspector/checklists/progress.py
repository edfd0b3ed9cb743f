"""How far an inspection is: what is asked, answered and failed, in all, by section and by entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from inspector.checklists.judging import Judged, JudgedSection
from inspector.checklists.score import State


class Tally(NamedTuple):
    """`asked` counts visible items that take an answer."""

    asked: int = 0
    answered: int = 0
    failed: int = 0

    @property
    def open(self) -> int:
        return self.asked - self.answered


class Progress(NamedTuple):
    """`sections` go by key, `entries` by id."""

    total: Tally
    sections: Mapping[str, Tally]
    entries: Mapping[str, Tally]


def progress_of(judged: Judged) -> Progress:
    """How far a sheet is that was judged."""
    sections = {part.section.key: part.once(_section) for part in judged.sections}
    return Progress(
        total=_sum(total for total, _ in sections.values()),
        sections={key: total for key, (total, _) in sections.items()},
        entries={entry: tally for _, entries in sections.values() for entry, tally in entries.items()},
    )


def _section(part: JudgedSection) -> tuple[Tally, dict[str, Tally]]:
    """The section's own tally, and its entries'."""
    counts: dict[str | None, list[int]] = {}
    for address, mark in part.marks.items():
        item, _ = part.plan.items[address.item]
        if item.type != "info":
            count = counts.setdefault(address.entry, [0, 0, 0])
            count[0] += 1
            count[1] += mark.state is not State.UNANSWERED
            count[2] += mark.failed
    tallies = {entry: Tally(*count) for entry, count in counts.items()}
    return _sum(tallies.values()), {entry: tally for entry, tally in tallies.items() if entry is not None}


def _sum(tallies: Iterable[Tally]) -> Tally:
    return Tally(*map(sum, zip(Tally(), *tallies, strict=True)))
