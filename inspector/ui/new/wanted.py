"""What a start is to be filled in with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """A template and a site by their ids, and names of what is to be inspected: several make a round."""

    template: str
    site: str
    subjects: tuple[str, ...] = ()
