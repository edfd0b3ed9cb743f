"""What a use case changed, so that views show just that anew."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """Ids of drafts, records and actions, and whether the library, the directory, the
    settings, or the plans (schedules, targets) changed."""

    drafts: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    library: bool = False
    directory: bool = False
    settings: bool = False
    plans: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A new thing, by its id, and what changed with it."""

    id: str
    changed: Changed


def drafts(*ids: str) -> Changed:
    return Changed(drafts=frozenset(ids))


LIBRARY = Changed(library=True)
DIRECTORY = Changed(directory=True)
SETTINGS = Changed(settings=True)
PLANS = Changed(plans=True)
