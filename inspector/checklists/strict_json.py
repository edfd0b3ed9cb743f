"""JSON read strictly: exact numbers, no duplicate keys, no NaN, and one clear error for anything else."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn, TypeAlias

from inspector.errors import InputError

Json: TypeAlias = Any
"""Decimal for every number, else what `json.loads` gives."""

MOST_BYTES = 20_000_000


def parse_json(data: bytes, name: str) -> Json:
    """The document in a file called `name`. InputError, naming the file, if it is not one JSON document in
    UTF-8 of at most 20 MB with each key once in its object."""
    if len(data) > MOST_BYTES:
        raise refusal(
            name, "", "too-large", f"larger than {MOST_BYTES // 1_000_000} MB", "give a smaller file"
        )
    try:
        return json.loads(
            data.decode("utf-8-sig"),
            parse_int=_number,
            parse_float=_number,
            parse_constant=_refuse_constant,
            object_pairs_hook=_object,
        )
    except UnicodeDecodeError:
        raise refusal(name, "", "not-utf-8", "not UTF-8 text", "save it as UTF-8") from None
    except RecursionError:
        raise refusal(name, "", "too-deep", "nested too deeply", "give a flatter file") from None
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise refusal(name, place, "not-json", f"not JSON: {error.msg}", "mend it there") from None
    except _RefusedError as refused:
        raise refusal(name, *refused.args) from None


def refusal(name: str, place: str, code: str, problem: str, remedy: str) -> InputError:
    """What to raise for a file called `name` that is wrong at `place` ("" for the whole file)."""
    where = f"{name}: {place}" if place else name
    message = f"{where}: {problem}; {remedy}"
    return InputError(code, message, name=name, place=place, problem=problem, remedy=remedy)


def quoted(value: object) -> str:
    """A value as a message quotes it: cut short, and without what a terminal cannot show."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    text = text if len(text) <= 60 else f"{text[:60]}…"
    return text.encode("utf-8", "backslashreplace").decode()


class _RefusedError(Exception):
    """place, code, problem, remedy; the file's name is known only outside the parser."""


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent beyond what a Decimal can hold
        raise _RefusedError("", "not-json", f"{quoted(text)} is out of reach", "write it out") from None


def _refuse_constant(text: str) -> NoReturn:
    raise _RefusedError("", "not-json", f"{text} is not a number", "write a number with digits")


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key, value in pairs:
        if key in found:
            raise _RefusedError(
                quoted(key), "duplicate-key", "this key stands twice in one object", "keep one"
            )
        found[key] = value
    return found
