"""The same standard judged in different ways: by the staff themselves, a supervisor, a shopper, clients."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inspector.analysis.intervals import Difference, Estimate, difference, estimate
from inspector.analysis.moments import NOTHING, Moments
from inspector.checklists.method import Method


@dataclass(frozen=True, slots=True)
class Gap:
    """A dimension as each method judged it, and how far one of two methods lies above the other: None where
    one of them has no score, or no two are compared."""

    key: str
    methods: Mapping[Method, Estimate]
    gap: Difference | None


def gaps(
    scored: Mapping[Method, Mapping[str, Moments]], between: tuple[Method, Method] | None, keys: Iterable[str]
) -> tuple[Gap, ...]:
    """`scored` is by method, then by dimension; `between` are the two whose gap is told, the first less the
    second, by Welch's t."""
    return tuple(_gap(scored, between, key) for key in keys)


def _gap(
    scored: Mapping[Method, Mapping[str, Moments]], between: tuple[Method, Method] | None, key: str
) -> Gap:
    own = {method: by_key.get(key, NOTHING) for method, by_key in scored.items()}
    estimates = {method: estimate(moments) for method, moments in own.items() if moments.n}
    if between is None:
        return Gap(key, estimates, None)
    one, other = (own.get(method, NOTHING) for method in between)
    return Gap(key, estimates, difference(one, other))
