"""Answers as rows. A value's kind stands beside it, so that a draft is read without its template."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Row

from inspector.checklists.answers import Address, Answer
from inspector.checklists.values import kind_of, of_kind, to_json


def answer_columns(draft: str, address: Address, answer: Answer) -> dict[str, Any]:
    value = answer.value
    return {
        "draft": draft,
        "item": address.item,
        "entry": address.entry or "",
        "kind": None if value is None else kind_of(value),
        "value": None if value is None else json.dumps(to_json(value), ensure_ascii=False),
        "not_applicable": answer.not_applicable,
        "note": answer.note,
        "by": answer.by,
        "at": answer.at,
        "in_bulk": answer.in_bulk,
    }


def read_answer(row: Row[Any]) -> tuple[Address, Answer]:
    value = None if row.kind is None else of_kind(row.kind, json.loads(row.value))
    answer = Answer(value, row.not_applicable, row.note, row.by, row.at, row.in_bulk)
    return Address(row.item, row.entry or None), answer
