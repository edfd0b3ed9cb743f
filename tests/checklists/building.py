"""Templates and sheets in few words, for tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet
from inspector.checklists.template import Template

YES_NO = [
    {"key": "yes", "label": "Yes", "score": 1},
    {"key": "no", "label": "No", "score": 0, "failed": True},
    {"key": "na", "label": "N/A", "not_applicable": True},
]

NA = Answer(not_applicable=True)


def written(tree: Any) -> Any:
    """The tree with every scalar as the text that would stand in a file."""
    if isinstance(tree, Mapping):
        return {str(key): written(value) for key, value in tree.items()}
    if isinstance(tree, list | tuple):
        return [written(value) for value in tree]
    return str(tree).lower() if isinstance(tree, bool) else str(tree)


def choice(key: str, **fields: Any) -> dict[str, Any]:
    """A choice item with yes (1), no (0, failed) and na."""
    return {"key": key, "text": key, "type": "choice", "responses": "yes-no", **fields}


def options(key: str, kind: str, scores: Mapping[str, Any], **fields: Any) -> dict[str, Any]:
    """A choice or multi item. A score "na" makes an option not applicable, "failed" a failed one of 0."""
    responses = []
    for name, score in scores.items():
        special = {"na": {"not_applicable": True}, "failed": {"failed": True}}.get(
            str(score), {"score": score}
        )
        responses.append({"key": name, "label": name, **special})
    return {"key": key, "text": key, "type": kind, "responses": responses, **fields}


def rating(key: str, low: int = 0, high: int = 5, scale: Any = None, **fields: Any) -> dict[str, Any]:
    return {
        "key": key,
        "text": key,
        "type": "rating",
        "scale": {"min": low, "max": high, **(scale or {})},
        **fields,
    }


def item(key: str, kind: str, **fields: Any) -> dict[str, Any]:
    return {"key": key, "text": key, "type": kind, **fields}


def section(key: str, *items: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"key": key, "title": key, "items": list(items), **fields}


def repeated(key: str, *items: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return section(key, *items, **{"repeat": {"title": "Turn"}, **fields})


def template(*parts: dict[str, Any], top: Any = None, **scoring: Any) -> Template:
    """A template of sections, or of items in one section "all". `top` are fields of the template itself."""
    sections = list(parts) if "items" in parts[0] else [section("all", *parts)]
    tree = {
        "template": "test",
        "version": 1,
        "title": "Test",
        "responses": {"yes-no": YES_NO},
        "scoring": scoring,
        "sections": sections,
        **(top or {}),
    }
    return Template.model_validate(written(tree))


def answer(value: Any) -> Answer:
    """An answer from a plain value: numbers become decimals, lists tuples."""
    if isinstance(value, Answer):
        return value
    if isinstance(value, int | float):
        return Answer(Decimal(str(value)))
    return Answer(tuple(value) if isinstance(value, list) else value)


def sheet(level: int | None = None, photos: tuple[Photo, ...] = (), **answers: Any) -> Sheet:
    """A sheet of answers outside repeated sections."""
    given = {Address(key): answer(value) for key, value in answers.items()}
    return Sheet(given, photos=photos, level=level)


def with_entries(base: Sheet, section_key: str, *turns: Mapping[str, Any]) -> Sheet:
    """`base` with entries of a repeated section; each turn maps item keys to values."""
    entries = [
        Entry(f"{section_key}-{n}", section_key, n, title=f"{section_key} {n}") for n in range(len(turns))
    ]
    given = {
        Address(key, entry.id): answer(value)
        for entry, turn in zip(entries, turns, strict=True)
        for key, value in turn.items()
    }
    return Sheet({**base.answers, **given}, (*base.entries, *entries), base.photos, base.level)


def photo(key: str, entry: str | None = None) -> Photo:
    return Photo(f"photo-{key}", Address(key, entry), "0" * 64)


TODAY = date(2026, 9, 1)
NOON = time(12, 0)
