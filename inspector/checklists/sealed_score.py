"""The score as it stands in a sealed document, written and read back. Numbers are exact texts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inspector.checklists.answers import Address
from inspector.checklists.exact import (
    exact_text,
    exact_text_or_none,
    parse_exact,
    parse_exact_or_none,
)
from inspector.checklists.score import (
    EntryScore,
    ItemScore,
    Outcome,
    Points,
    Score,
    SectionScore,
    State,
)
from inspector.checklists.template import Template

Json = Mapping[str, Any]


def address_json(address: Address) -> dict[str, Any]:
    return {"entry": address.entry, "item": address.item}


def read_address(document: Json) -> Address:
    return Address(document["item"], document["entry"])


def score_document(template: Template, score: Score) -> dict[str, Any]:
    """The score as JSON values."""
    return {
        "total": _points(score.total),
        "demerits": exact_text_or_none(score.demerits),
        "outcome": score.outcome,
        "grade": template.grades.index(score.grade) if score.grade else None,
        "sections": [_section(section) for section in score.sections],
        "dimensions": {key: _points(points) for key, points in score.dimensions.items()},
        "items": [_item(item) for item in score.items.values()],
        "failed": [address_json(address) for address in score.failed],
        "critical_failed": [address_json(address) for address in score.critical_failed],
        "unanswered": [address_json(address) for address in score.unanswered],
        "hidden": [address_json(address) for address in score.hidden],
    }


def read_score(template: Template, document: Json) -> Score:
    """The score that `score_document` wrote."""
    items = [_read_item(item) for item in document["items"]]
    grade = document["grade"]
    return Score(
        total=_read_points(document["total"]),
        demerits=parse_exact_or_none(document["demerits"]),
        outcome=Outcome(document["outcome"]) if document["outcome"] else None,
        grade=None if grade is None else template.grades[grade],
        sections=tuple(_read_section(section) for section in document["sections"]),
        dimensions={key: _read_points(points) for key, points in document["dimensions"].items()},
        items={item.address: item for item in items},
        failed=_read_addresses(document["failed"]),
        critical_failed=_read_addresses(document["critical_failed"]),
        unanswered=_read_addresses(document["unanswered"]),
        hidden=_read_addresses(document["hidden"]),
    )


def _points(points: Points) -> dict[str, Any]:
    return {
        "earned": exact_text(points.earned),
        "possible": exact_text_or_none(points.possible),
        "percent": exact_text_or_none(points.percent),
    }


def _section(section: SectionScore) -> dict[str, Any]:
    entries = [{"entry": entry.entry, **_points(entry.points)} for entry in section.entries]
    return {"key": section.key, **_points(section.points), "entries": entries}


def _item(item: ItemScore) -> dict[str, Any]:
    return {
        **address_json(item.address),
        **_points(item.points),
        "state": item.state,
        "counted": item.counted,
        "failed": item.failed,
        "critical": item.critical,
    }


def _read_points(document: Json) -> Points:
    return Points(
        parse_exact(document["earned"]),
        parse_exact_or_none(document["possible"]),
        parse_exact_or_none(document["percent"]),
    )


def _read_section(document: Json) -> SectionScore:
    entries = tuple(EntryScore(entry["entry"], "", _read_points(entry)) for entry in document["entries"])
    return SectionScore(document["key"], _read_points(document), entries)


def _read_item(document: Json) -> ItemScore:
    return ItemScore(
        address=read_address(document),
        state=State(document["state"]),
        points=_read_points(document),
        counted=document["counted"],
        failed=document["failed"],
        critical=document["critical"],
    )


def _read_addresses(documents: list[Json]) -> tuple[Address, ...]:
    return tuple(read_address(document) for document in documents)
