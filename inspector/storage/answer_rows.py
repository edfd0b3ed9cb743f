"""Answers as rows. A value's kind stands beside it, so that a draft is read without its template."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, bindparam, select

from inspector.checklists.answers import Address, Answer, Value
from inspector.checklists.values import kind_of, of_kind, to_json
from inspector.storage.tables.drafts import answers

_COLUMNS = ("item", "entry", "kind", "value", "not_applicable", "note", "by", "at", "in_bulk")
_ANSWERS = (
    select(*(answers.c[name] for name in _COLUMNS))
    .where(answers.c.draft == bindparam("draft"))
    .order_by(answers.c.item, answers.c.entry)
)


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


def read_answers(connection: Connection, draft: str) -> dict[Address, Answer]:
    """All answers of a draft, which may be thousands: columns are taken by place, equal values made once."""
    return {
        Address(item, entry or None): Answer(_value(kind, value), not_applicable, note, by, at, in_bulk)
        for item, entry, kind, value, not_applicable, note, by, at, in_bulk in connection.execute(
            _ANSWERS, {"draft": draft}
        )
    }


@lru_cache(maxsize=1024)
def _value(kind: str | None, text: str) -> Value | None:
    return None if kind is None else of_kind(kind, json.loads(text))
