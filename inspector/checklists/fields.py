"""The kinds of scalar a template's fields hold. Each parses the text as it was written, exactly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainValidator

KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\Z")
DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,30})?\Z")
WHOLE = re.compile(r"[+-]?[0-9]{1,18}\Z")


@dataclass(frozen=True, slots=True)
class Texts:
    """A text in several languages, in the order written; under "" it serves every language."""

    by_language: tuple[tuple[str, str], ...]

    def in_(self, language: str) -> str:
        """The text in `language`, else in the first language it has."""
        return dict(self.by_language).get(language, self.by_language[0][1])

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(language for language, _ in self.by_language if language)

    @property
    def first(self) -> str:
        return self.by_language[0][1]


def _texts(value: Any) -> Texts:
    if isinstance(value, Texts):
        return value
    if isinstance(value, str):
        return Texts((("", value),))
    if isinstance(value, Mapping) and value and all(isinstance(text, str) for text in value.values()):
        return Texts(tuple((str(language), text) for language, text in value.items()))
    raise ValueError("text")


def _number(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, str) and DECIMAL.match(value):
        try:
            return Decimal(value)
        except InvalidOperation:
            pass
    raise ValueError("number")


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and WHOLE.match(value):
        return int(value)
    raise ValueError("whole number")


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise ValueError("true or false")


def _key(value: Any) -> str:
    if isinstance(value, str) and KEY.match(value):
        return value
    raise ValueError("key")


Text = Annotated[Texts, PlainValidator(_texts)]
Number = Annotated[Decimal, PlainValidator(_number)]
WholeNumber = Annotated[int, PlainValidator(_whole)]
Flag = Annotated[bool, PlainValidator(_flag)]
Key = Annotated[str, BeforeValidator(_key)]
