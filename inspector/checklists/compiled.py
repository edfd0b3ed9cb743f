"""What is worked out of a template once, and kept as long as the template lives."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from inspector.checklists.template import Template

T = TypeVar("T")


def compiled(make: Callable[[Template], T]) -> Callable[[Template], T]:
    """Let `make` run once a template. Goes by identity: comparing two templates costs more than compiling."""
    made: dict[int, T] = {}

    @wraps(make)
    def once(template: Template) -> T:
        key = id(template)
        if key not in made:
            made[key] = make(template)
            weakref.finalize(template, made.pop, key, None)
        return made[key]

    return once
