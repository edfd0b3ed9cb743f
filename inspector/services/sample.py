"""An invented inspection, to show what a report looks like before there is one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from inspector.checklists.answers import Address, Answer, Sheet, Value
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import Head
from inspector.checklists.places import Site, Subject
from inspector.checklists.record import Link, Record
from inspector.checklists.score import ENGINE
from inspector.checklists.scoring import score
from inspector.checklists.template import ChoiceItem, DurationItem, Item, NumberItem, RatingItem, Template
from inspector.version import PROGRAM

TEMPLATE = "hotel-room"
FAILED_EACH = 17
"""Every so many items one is failed."""
VISITED = datetime(2026, 9, 14, 10, 42, tzinfo=UTC)
TOOK = timedelta(minutes=37)


@dataclass(frozen=True, slots=True)
class Names:
    """What the invented inspection names, in the language of the report."""

    site: str
    subject: str
    inspector: str


def sample(published: PublishedTemplate, names: Names) -> Record:
    """A finished inspection with a few faults. The same names give the same record."""
    template = published.template
    sheet = Sheet(answers=dict(_answers(template)))
    person, site = "sample-person", Site("sample-site", names.site)
    head = Head(published.ref, site.id, "sample-subject", person, template.method, VISITED, VISITED)
    kind = template.subject.first if template.subject else ""
    return Record(
        id="00000000-0000-7000-8000-000000000000",
        hash="0" * 64,
        link=Link("sample", 1, None),
        published=published,
        head=head,
        sites=(site,),
        subject=Subject("sample-subject", site.id, kind, names.subject),
        people={person: names.inspector},
        visited_on=VISITED.date(),
        finished_at=VISITED + TOOK,
        sheet=sheet,
        comment="",
        incomplete_reason="",
        signatures=(),
        actions=(),
        score=score(template, sheet),
        engine=ENGINE,
        program=PROGRAM,
    )


def _answers(template: Template) -> list[tuple[Address, Answer]]:
    answers = []
    for turn, item in enumerate(template.items(), 1):
        failed = turn % FAILED_EACH == 0 and not item.critical
        value = _value(template, item, failed)
        if value is not None:
            answers.append((Address(item.key, None), Answer(value)))
    return answers


def _value(template: Template, item: Item, failed: bool) -> Value | None:
    if isinstance(item, ChoiceItem):
        options = [each for each in template.options(item) if not each.not_applicable]
        best = max(options, key=lambda each: each.score or Decimal(0))
        return next((each.key for each in options if each.failed), best.key) if failed else best.key
    if isinstance(item, RatingItem):
        return Decimal(item.scale.min if failed else item.scale.max)
    if isinstance(item, NumberItem | DurationItem) and item.bands:
        return item.bands[0].at_most or Decimal(1)
    return None
