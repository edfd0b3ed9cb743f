"""Several sites or periods laid over each other, a spoke a section or dimension."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.moments import NOTHING, Moments

LEAST_SPOKES = 3
"""With fewer there is no area to see."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A site or a period: a mean for each spoke, None where nothing was scored."""

    name: str
    means: tuple[Fraction | None, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    keys: tuple[str, ...]
    rings: tuple[Ring, ...]


def radar(series: Mapping[str, Mapping[str, Moments]], keys: Iterable[str]) -> Radar | None:
    """`series` are by name, then by key. A key that none of them scored has no spoke, and who scored none has
    no ring. None with too few spokes."""
    spokes = tuple(key for key in keys if any(own.get(key, NOTHING).n for own in series.values()))
    if len(spokes) < LEAST_SPOKES:
        return None
    rings = (Ring(name, tuple(own.get(key, NOTHING).mean for key in spokes)) for name, own in series.items())
    return Radar(spokes, tuple(ring for ring in rings if any(mean is not None for mean in ring.means)))
