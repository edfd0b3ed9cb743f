"""What the verb export is told on the command line, as an order."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from inspector.analysis.periods import Period
from inspector.errors import InputError
from inspector.languages import LANGUAGES
from inspector.services.exporting.order import Format, Layout, Order
from inspector.services.ports.records import RecordRow


def order_of(told: argparse.Namespace, rows: Sequence[RecordRow]) -> Order:
    """InputError where a word of a list is not known."""
    formats, layouts = _known(told.formats, Format), _known(told.layouts, Layout)
    languages = _known(told.languages or (told.language,), LANGUAGES)
    return Order(
        tuple(rows),
        tuple(map(Format, formats)),
        languages,
        tuple(map(Layout, layouts)),
        period=Period(told.since, told.until) if told.since and told.until else None,
        filters=_chosen_by(told),
    )


def _chosen_by(told: argparse.Namespace) -> tuple[str, ...]:
    """The filters as they were typed."""
    typed = {
        "--id": ", ".join(told.id),
        "--template": told.template,
        "--site": told.site,
        "--from": told.since,
        "--to": told.until,
        "--method": told.method,
    }
    lines = [f"{name} {value}" for name, value in typed.items() if value]
    return (*lines, "--all") if told.all else tuple(lines)


def _known(words: tuple[str, ...], known: Iterable[str]) -> tuple[str, ...]:
    for word in words:
        if word not in tuple(known):
            raise InputError("word-unknown", f"“{word}” is none of {', '.join(known)}.")
    return words
