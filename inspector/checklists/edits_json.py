"""Edits as JSON, as the undo history keeps them: each a list of its name and what it holds.

Reading takes what this version or an older one wrote: fields that came later have their defaults.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from inspector.checklists.answers import Address, Answer, Entry, Photo
from inspector.checklists.edits import (
    DropAction,
    DropEntry,
    DropPhoto,
    DropSignature,
    DropWatch,
    Edit,
    PutAction,
    PutEntry,
    PutPhoto,
    PutSignature,
    SetAnswer,
    SetComment,
    SetHead,
    SetLevel,
    SetWatch,
)
from inspector.checklists.inspection import Head, ProposedAction, Signature, TemplateRef
from inspector.checklists.method import Method
from inspector.checklists.strict_json import Json
from inspector.checklists.values import kind_of, of_kind, read_strokes, to_json
from inspector.errors import InputError

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def write_edits(edits: Iterable[Edit]) -> str:
    """The edits as one text; `read_edits` gives the same edits back."""
    return _ENCODER.encode([_write(edit) for edit in edits])


def read_edits(text: str) -> tuple[Edit, ...]:
    """The edits that `write_edits` wrote. ValueError where it is not that."""
    try:
        return tuple(_READERS[name](held) for name, held in json.loads(text))
    except (ArithmeticError, AttributeError, LookupError, TypeError, InputError) as error:
        raise ValueError(f"not a list of edits: {text[:100]}") from error


def _write(edit: Edit) -> Json:
    match edit:
        case SetHead(head):
            return ["head", {**_plain(head), "template": _plain(head.template)}]
        case SetAnswer(address, answer):
            kind = None if answer.value is None else kind_of(answer.value)
            return ["answer", [address, {**_plain(answer), "value": to_json(answer.value), "kind": kind}]]
        case PutEntry(entry):
            return ["entry", _plain(entry)]
        case PutPhoto(photo):
            return ["photo", _plain(photo)]
        case PutSignature(signature):
            return ["signature", {**_plain(signature), "strokes": to_json(signature.strokes)}]
        case PutAction(action):
            return ["action", _plain(action)]
        case SetWatch():
            return ["watch", _plain(edit)]
        case (
            SetLevel(held)
            | SetComment(held)
            | DropEntry(held)
            | DropPhoto(held)
            | DropSignature(held)
            | DropAction(held)
            | DropWatch(held)
        ):
            return [_SINGLE[type(edit)], held]


def _plain(value: Any) -> dict[str, Json]:
    """The fields of a value, as far as JSON has a word for them."""
    return {name: _json(getattr(value, name)) for name in _names(value.__class__)}


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _json(value: Any) -> Json:
    match value:
        case None | str() | int():
            return value
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Method():
            return value.value
        case _:
            return value


def _read_head(held: Json) -> Edit:
    template, method = TemplateRef(**held["template"]), Method(held["method"])
    times = {key: datetime.fromisoformat(held[key]) for key in ("visited_at", "started_at")}
    return SetHead(Head(**{**held, **times, "template": template, "method": method}))


def _read_answer(held: Json) -> Edit:
    address, answer = held
    kind, value = answer.pop("kind"), answer["value"]
    read = {"value": None if kind is None else of_kind(kind, value), "at": _moment(answer["at"])}
    return SetAnswer(Address(*address), Answer(**{**answer, **read}))


def _read_photo(held: Json) -> Edit:
    read = {"address": Address(*held["address"]), "taken_at": _moment(held["taken_at"])}
    return PutPhoto(Photo(**{**held, **read}))


def _read_signature(held: Json) -> Edit:
    read = {"strokes": read_strokes(held["strokes"]), "at": _moment(held["at"])}
    return PutSignature(Signature(**{**held, **read}))


def _read_action(held: Json) -> Edit:
    due = held["due"] and date.fromisoformat(held["due"])
    return PutAction(ProposedAction(**{**held, "address": Address(*held["address"]), "due": due}))


def _read_watch(held: Json) -> Edit:
    return SetWatch(Address(*held["address"]), _moment(held["started_at"]), Decimal(held["spent"]))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


_SINGLE: Mapping[type[Edit], str] = {
    SetLevel: "level",
    SetComment: "comment",
    DropEntry: "no-entry",
    DropPhoto: "no-photo",
    DropSignature: "no-signature",
    DropAction: "no-action",
    DropWatch: "no-watch",
}

_READERS: Mapping[str, Callable[[Json], Edit]] = {
    "head": _read_head,
    "level": SetLevel,
    "answer": _read_answer,
    "entry": lambda held: PutEntry(Entry(**held)),
    "no-entry": DropEntry,
    "photo": _read_photo,
    "no-photo": DropPhoto,
    "comment": SetComment,
    "signature": _read_signature,
    "no-signature": DropSignature,
    "action": _read_action,
    "no-action": DropAction,
    "watch": _read_watch,
    "no-watch": lambda held: DropWatch(Address(*held)),
}
