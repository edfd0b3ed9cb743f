"""The kinds of scalar a template's fields hold. Each parses the text as it was written, exactly.

What cannot be parsed is refused by a code of the fault catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import PlainValidator
from pydantic_core import PydanticCustomError

KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\Z")
ID = re.compile(r"[a-z0-9][a-z0-9-]*\Z")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,30})?\Z")
WHOLE = re.compile(r"[+-]?[0-9]{1,18}\Z")


@dataclass(frozen=True, slots=True)
class Texts:
    """A text in several languages, in the order of their codes; under "" it serves every language.

    The order in the file does not count, for the canonical form of a template does not keep it.
    """

    by_language: tuple[tuple[str, str], ...]

    def in_(self, language: str) -> str:
        """The text in `language`, else in the first language it has."""
        for code, text in self.by_language:
            if code == language:
                return text
        return self.first

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(language for language, _ in self.by_language if language)

    @property
    def first(self) -> str:
        return self.by_language[0][1]


def refused(code: str, value: object = "") -> PydanticCustomError:
    """The error that `shape.py` turns into the fault `code`."""
    return PydanticCustomError(code, "{value}", {"value": value if isinstance(value, str) else "…"})


def _texts(value: Any) -> Texts:
    if isinstance(value, Texts):
        return value
    if isinstance(value, str):
        return Texts((("", _words(value)),))
    if not isinstance(value, Mapping) or not value:
        raise refused("text-wrong")
    for language in value:
        _language(language)
    return Texts(tuple((language, _words(value[language])) for language in sorted(value)))


def _words(value: Any) -> str:
    if not isinstance(value, str):
        raise refused("words-expected")
    if not value.strip():
        raise refused("text-empty")
    return value


def _number(value: Any) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, str) and DECIMAL.match(value):
        return Decimal(value)
    raise refused("number-wrong", value)


def _whole(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and WHOLE.match(value):
        return int(value)
    raise refused("whole-wrong", value)


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise refused("flag-wrong", value)


def _key(value: Any) -> str:
    if isinstance(value, str) and KEY.match(value):
        return value
    raise refused("key-wrong", value)


def _id(value: Any) -> str:
    if isinstance(value, str) and ID.match(value):
        return value
    raise refused("id-wrong", value)


def _language(value: Any) -> str:
    if isinstance(value, str) and LANGUAGE.match(value):
        return value
    raise refused("language-wrong", value)


def _day(value: Any) -> date:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and DAY.match(value):
        with suppress(ValueError):  # the thirtieth of February
            return date.fromisoformat(value)
    raise refused("day-wrong", value)


Text = Annotated[Texts, PlainValidator(_texts)]
Words = Annotated[str, PlainValidator(_words)]
Number = Annotated[Decimal, PlainValidator(_number)]
WholeNumber = Annotated[int, PlainValidator(_whole)]
Flag = Annotated[bool, PlainValidator(_flag)]
Key = Annotated[str, PlainValidator(_key)]
TemplateId = Annotated[str, PlainValidator(_id)]
Language = Annotated[str, PlainValidator(_language)]
Day = Annotated[date, PlainValidator(_day)]
