"""Targets: what is to be reached where until when, told so that anyone can say whether it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from inspector.checklists.template import DurationItem, NumberItem, Template
from inspector.errors import InputError


class Of(StrEnum):
    SCORE = "score"
    PASS_RATE = "pass-rate"
    DIMENSION = "dimension"
    ITEM = "item"


class Measure(NamedTuple):
    """What is measured; dimensions and items by their key."""

    of: Of
    key: str = ""

    def __str__(self) -> str:
        """As it is kept: "score", "dimension:speed"."""
        return f"{self.of}:{self.key}" if self.key else self.of.value


def measure_of(text: str) -> Measure:
    """The measure that `str` wrote. InputError for another text."""
    of, _, key = text.partition(":")
    try:
        found = Measure(Of(of), key)
    except ValueError as error:
        raise InputError("measure-unknown", f"“{text}” is nothing that is measured.", measure=text) from error
    if bool(key) != (found.of in (Of.DIMENSION, Of.ITEM)):
        raise InputError("measure-unknown", f"“{text}” is nothing that is measured.", measure=text)
    return found


class Unit(StrEnum):
    """What a measure counts in; seconds for a duration, an item's own unit for a number."""

    PERCENT = "percent"
    POINTS = "points"
    NUMBER = "number"
    SECONDS = "seconds"


def unit_of(measure: Measure, template: Template) -> Unit:
    """Items that are numbers or times are measured by their values, others by what they scored."""
    item = template.item_by_key.get(measure.key) if measure.of is Of.ITEM else None
    if isinstance(item, DurationItem):
        return Unit.SECONDS
    if isinstance(item, NumberItem):
        return Unit.NUMBER
    demerit = template.scoring.model == "demerit" and measure.of is not Of.PASS_RATE
    return Unit.POINTS if demerit else Unit.PERCENT


@dataclass(frozen=True, slots=True)
class Target:
    """`template` is its id, `sites` are ids that stand for all below them. The way leads from `start_value`
    on `start_on` to `value` on `due_on`. `begun_at` is when it was written down, `ended_at` when it was given
    up or another took its place, which names it as `follows`."""

    id: str
    title: str
    template: str
    sites: tuple[str, ...]
    measure: Measure
    value: Decimal
    start_value: Decimal
    start_on: date
    due_on: date
    begun_at: datetime
    ended_at: datetime | None = None
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """What a person has told of a target so far."""

    template: str | None
    start_on: date
    sites: tuple[str, ...] = ()
    measure: Measure | None = None
    value: Decimal | None = None
    start_value: Decimal | None = None
    due_on: date | None = None
    title: str = ""


HUNDRED = Decimal(100)


def lacks(aim: Aim, template: Template | None, today: date) -> dict[str, str]:
    """Why an aim is no target yet, by the field: the codes say what is not specific, measurable or dated."""
    found: dict[str, str] = {}
    if template is None:
        found["template"] = "template"
    if not aim.sites:
        found["sites"] = "sites"
    if aim.measure is None or (template is not None and not _measurable(aim.measure, template)):
        found["measure"] = "measure"
    for field, value in (("start_value", aim.start_value), ("value", aim.value)):
        wrong = _wrong_value(value, aim.measure, template)
        if wrong:
            found[field] = f"{field.replace('_', '-')}-{wrong}"
    if "value" not in found and "start_value" not in found and aim.value == aim.start_value:
        found["value"] = "value-same"
    if aim.due_on is None:
        found["due_on"] = "due"
    elif aim.due_on <= aim.start_on:
        found["due_on"] = "due-before-start"
    elif aim.due_on < today:
        found["due_on"] = "due-over"
    return found


def measures(template: Template) -> tuple[Measure, ...]:
    """What can be aimed at with a template."""
    has_outcome = template.scoring.pass_mark is not None
    return (
        Measure(Of.SCORE),
        *((Measure(Of.PASS_RATE),) if has_outcome else ()),
        *(Measure(Of.DIMENSION, dimension.key) for dimension in template.dimensions),
        *(Measure(Of.ITEM, item.key) for item in template.items() if _is_indicator(item)),
    )


def _is_indicator(item: object) -> bool:
    return isinstance(item, NumberItem | DurationItem)


def _measurable(measure: Measure, template: Template) -> bool:
    if measure.of is Of.ITEM:
        item = template.item_by_key.get(measure.key)
        return item is not None and (item.scored or _is_indicator(item))
    return measure in measures(template)


def _wrong_value(value: Decimal | None, measure: Measure | None, template: Template | None) -> str | None:
    if value is None:
        return "missing"
    if measure is None or template is None:
        return None
    unit = unit_of(measure, template)
    if unit is Unit.PERCENT and not 0 <= value <= HUNDRED:
        return "percent"
    return "negative" if unit in (Unit.SECONDS, Unit.POINTS) and value < 0 else None
