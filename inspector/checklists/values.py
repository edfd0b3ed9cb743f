"""Values of answers in JSON, as the database, records and answers files hold them; and what a value may be.

Forms: choice, text, scan: a string; multi: a list of strings; rating, number, duration: the decimal as a
string; date and time: ISO; signature: a list of strokes, each a list of [x, y]; no answer: null.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from decimal import Decimal

from inspector.checklists.answers import Stroke, Value
from inspector.checklists.fields import DECIMAL
from inspector.checklists.strict_json import Json, quoted
from inspector.checklists.template import ChoiceItem, DurationItem, Item, MultiItem, RatingItem, Template
from inspector.checklists.typed import UNSTORABLE
from inspector.errors import InputError

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?\Z")


def to_json(value: Value | None) -> Json:
    """The JSON form of a value; `from_json` gives the same value back."""
    match value:
        case Decimal():
            return format(value, "f")
        case date() | time():
            return value.isoformat()
        case tuple():
            return [part if isinstance(part, str) else [list(point) for point in part] for part in value]
        case _:
            return value


def from_json(json: Json, item: Item) -> Value | None:
    """The value that `json` holds for an item. InputError naming the item where the type does not fit.

    Numbers are taken as written, from a string or a Decimal or whole JSON number; an option's key too may
    be a number.
    """
    if json is None:
        return None
    match item.type:
        case "choice":
            return _option_key(json, item)
        case "multi":
            return tuple(_option_key(part, item) for part in _list(json, item))
        case "rating" | "number" | "duration":
            return _number(json, item)
        case "date" | "time":
            return _moment(json, item)
        case "text" | "scan":
            return clean_text(json, item.key)
        case "signature":
            return read_strokes(json, item.key)
        case _:
            raise refusal(item, f"an item of type {item.type} takes no value", "leave its value out")


def kind_of(value: Value) -> str:
    """What a value is, to stand beside its JSON where no template is at hand; `of_kind` reads the two."""
    match value:
        case str():
            return "text"
        case Decimal():
            return "number"
        case date():
            return "date"
        case time():
            return "time"
        case (str(), *_) | ():
            return "list"
        case _:
            return "strokes"


def of_kind(kind: str, json: Json) -> Value:
    """The value that `to_json` wrote, of the kind that `kind_of` named."""
    return _OF_KIND[kind](json)


def check(template: Template, item: Item, value: Value | None) -> None:
    """InputError naming the item where the template does not allow the value: no such option, off scale."""
    match item:
        case ChoiceItem() | MultiItem() if value is not None:
            chosen = value if isinstance(value, tuple) else (value,)
            _check_options([option.key for option in template.options(item)], chosen, item)
        case RatingItem() if isinstance(value, Decimal):
            _check_rating(item, value)
        case DurationItem() if isinstance(value, Decimal) and value < 0:
            raise refusal(item, f"a duration of {value} seconds", "write 0 or more")


def can_be_not_applicable(template: Template, item: Item) -> bool:
    """Whether an item may be answered N/A: by its own switch, by one of its options or by its scale."""
    if isinstance(item, ChoiceItem | MultiItem):
        return any(option.not_applicable for option in template.options(item))
    on_scale = isinstance(item, RatingItem) and item.scale.not_applicable is not None
    return item.allow_not_applicable or on_scale


def read_strokes(json: Json, key: str = "signature") -> tuple[Stroke, ...]:
    """A signature's strokes. InputError naming `key` where it is no list of lists of whole [x, y]."""
    try:
        return tuple(tuple(_point(point) for point in stroke) for stroke in json)
    except (TypeError, ValueError):
        raise _refused(key, "not a signature", "write a list of strokes, each a list of [x, y]") from None


_OF_KIND: Mapping[str, Callable[[Json], Value]] = {
    "text": str,
    "list": tuple,
    "number": Decimal,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "strokes": read_strokes,
}


def clean_text(json: Json, key: str) -> str:
    """A text. InputError naming `key` where it is none, or holds what no file can keep."""
    if not isinstance(json, str):
        raise _refused(key, f"{quoted(json)} is not a text", "write a text in quotes")
    if UNSTORABLE.search(json):
        raise _refused(key, "a character that cannot be stored", "take out NUL and lone surrogates")
    return json


def refusal(item: Item, problem: str, remedy: str) -> InputError:
    """What to raise for a value that an item cannot take."""
    return _refused(item.key, problem, remedy)


def _refused(key: str, problem: str, remedy: str) -> InputError:
    return InputError("bad-value", f"{key}: {problem}; {remedy}", item=key, problem=problem, remedy=remedy)


def _option_key(json: Json, item: Item) -> str:
    if isinstance(json, Decimal | int) and not isinstance(json, bool):
        return str(json)
    if isinstance(json, str):
        return json
    raise refusal(item, f"{quoted(json)} is not an option", "write the key of an option")


def _list(json: Json, item: Item) -> list[Json]:
    if isinstance(json, list):
        return json
    raise refusal(item, f"{quoted(json)} is not a list", "write a list of keys of options")


def _number(json: Json, item: Item) -> Decimal:
    """The exact number, written out: 4.5e1 is 45. What is longer than a template could hold is refused."""
    number = Decimal(json) if isinstance(json, int) and not isinstance(json, bool) else json
    if isinstance(json, str) and DECIMAL.match(json):
        number = Decimal(json)
    if not isinstance(number, Decimal):
        raise refusal(item, f"{quoted(json)} is not a number", "write a number without quotes")
    if number.is_finite() and number.adjusted() < 30 and int(number.as_tuple().exponent) >= -30:
        return Decimal(format(number, "f"))
    raise refusal(
        item, f"{quoted(json)} is out of reach", "write at most 30 digits on each side of the point"
    )


def _moment(json: Json, item: Item) -> date | time:
    kind, form, example = (date, _DATE, "2026-09-01") if item.type == "date" else (time, _TIME, "14:30")
    if isinstance(json, str) and form.match(json):
        try:
            return kind.fromisoformat(json)
        except ValueError:
            pass
    raise refusal(item, f"{quoted(json)} is not a {item.type}", f'write it like "{example}"')


def _point(json: Json) -> tuple[int, int]:
    x, y = json
    if any(isinstance(number, bool | str) or number != int(number) for number in (x, y)):
        raise ValueError("point")
    return int(x), int(y)


def _check_options(keys: list[str], chosen: Iterable[object], item: Item) -> None:
    seen: set[object] = set()
    for key in chosen:
        if key not in keys:
            raise refusal(item, f"no such option: {quoted(key)}", f"write one of {', '.join(keys)}")
        if key in seen:
            raise refusal(item, f"option {key} is named twice", "name it once")
        seen.add(key)


def _check_rating(item: RatingItem, value: Decimal) -> None:
    scale = item.scale
    on_scale = scale.min <= value <= scale.max or value == scale.not_applicable
    if not on_scale or value != value.to_integral_value():
        raise refusal(
            item, f"{value} is not on the scale", f"write a whole number from {scale.min} to {scale.max}"
        )
