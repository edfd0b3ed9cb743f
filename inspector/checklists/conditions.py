"""Conditions (`show_if`): whether one holds, given what the items it looks at are answered with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from decimal import Decimal
from typing import NamedTuple

from inspector.checklists.answers import Value
from inspector.checklists.fields import DECIMAL
from inspector.checklists.template import All, AnyOf, Condition, Not, Test


class Known(NamedTuple):
    """What a condition sees of an item. One that is hidden or not applicable is not answered to it; a photo
    item is answered without a value."""

    answered: bool
    value: Value | None


def holds(condition: Condition, look: Callable[[str], Known]) -> bool:
    """Whether the condition holds; `look` tells of an item by its key."""
    match condition:
        case All():
            return all(holds(part, look) for part in condition.all)
        case AnyOf():
            return any(holds(part, look) for part in condition.any)
        case Not():
            return not holds(condition.not_, look)
        case Test():
            return _passes(condition, look(condition.item))


def looked_at(condition: Condition) -> Iterator[str]:
    """Keys of the items that a condition looks at."""
    match condition:
        case All():
            parts = condition.all
        case AnyOf():
            parts = condition.any
        case Not():
            parts = (condition.not_,)
        case Test():
            yield condition.item
            return
    for part in parts:
        yield from looked_at(part)


def _passes(test: Test, known: Known) -> bool:
    """A test of an unanswered or not-applicable item is false; `answered: false` is the opposite of
    `answered: true`, so there it is true."""
    if test.answered is not None:
        return known.answered is test.answered
    return known.answered and _fits(test, known.value)


def _fits(test: Test, value: Value | None) -> bool:
    if test.is_ is not None:
        return any(_is(value, text) for text in test.is_)
    if not isinstance(value, Decimal):
        return False
    if test.at_least is not None:
        return value >= test.at_least
    return test.at_most is not None and value <= test.at_most


def _is(value: Value | None, text: str) -> bool:
    """Whether a value is the one written in a condition: 3.0 is "3", a multi item is each of its options."""
    match value:
        case Decimal():
            return bool(DECIMAL.match(text)) and value == Decimal(text)
        case tuple():
            return text in value
        case time():
            return text in (value.isoformat(), value.isoformat().removesuffix(":00"))
        case date():
            return value.isoformat() == text
        case _:
            return value == text
