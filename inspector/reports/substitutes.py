"""Characters that a report cannot show: each is seen as a substitute, and all are listed in the log."""

from __future__ import annotations

import logging
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

from inspector.reports.data import ReportData

log = logging.getLogger(__name__)

_NOT_SHOWN = frozenset({"pictures", "earlier", "layer", "strokes"})


def log_substitutes(data: ReportData, lacks: Callable[[str], bool]) -> Counter[str]:
    """Say in one line of the log which characters of a record `lacks` names, and how often they occur; gives
    them too. Nothing is said where none is lacking."""
    found: Counter[str] = Counter()
    for text in texts(data):
        found.update(unicodedata.normalize("NFC", text))
    lacking = Counter({char: count for char, count in sorted(found.items()) if lacks(char)})
    if lacking:
        told = ", ".join(f"{_named(char)} ({count})" for char, count in lacking.items())
        log.warning("Record %s: characters shown as a substitute: %s", data.record, told)
    return lacking


def texts(data: ReportData) -> Iterator[str]:
    """The texts of a report's data; what stands in it at several places comes once."""
    return _texts(data, set())


def _texts(part: object, seen: set[int]) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from _texts(each, seen)
    elif is_dataclass(part) and id(part) not in seen:
        seen.add(id(part))
        for field in fields(part):
            if field.name not in _NOT_SHOWN:
                yield from _texts(getattr(part, field.name), seen)


def _named(char: str) -> str:
    """U+1F600 GRINNING FACE: never the character itself, which a log may be unable to hold."""
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()
