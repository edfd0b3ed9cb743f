"""What the marks of one section add up to, in the template's unit, before any cap or critical effect."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from inspector.checklists.answers import Address
from inspector.checklists.judging import JudgedSection
from inspector.checklists.marking import Mark
from inspector.checklists.score import State


@dataclass(slots=True)
class Tally:
    """A sum of marks."""

    earned: int = 0
    possible: int = 0

    def add(self, mark: Mark) -> None:
        self.earned += mark.earned
        self.possible += mark.possible


@dataclass(slots=True)
class Sums:
    """Sums of one section: plain, by entry id and by dimension, and as if each open item got its best answer.

    `unanswered` are the visible scored items without an answer.
    """

    plain: Tally = field(default_factory=Tally)
    best: Tally = field(default_factory=Tally)
    entries: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    dimensions: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    failed: list[Address] = field(default_factory=list)
    critical_failed: list[Address] = field(default_factory=list)
    unanswered: list[Address] = field(default_factory=list)


def summed(part: JudgedSection) -> Sums:
    """The sums of a section that was judged."""
    sums, plain, best = Sums(), Tally(), Tally()
    for address, mark in part.marks.items():
        item, marker = part.plan.items[address.item]
        plain.add(mark)
        if mark.state is State.UNANSWERED and marker.scored:
            sums.unanswered.append(address)
            best.add(marker.best)
        else:
            best.add(mark)
        if mark.failed:
            sums.failed.append(address)
            if item.critical:
                sums.critical_failed.append(address)
        if address.entry is not None:
            sums.entries[address.entry].add(mark)
        if item.dimension is not None:
            sums.dimensions[item.dimension].add(mark)
    return replace(sums, plain=plain, best=best)
