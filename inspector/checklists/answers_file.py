"""The answers file: answers to one template as JSON, read strictly into a sheet."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal

from inspector.checklists.answers import Address, Answer, Entry, Sheet, Value
from inspector.checklists.strict_json import Json, parse_json, quoted, refusal
from inspector.checklists.template import Item, Section, Template
from inspector.checklists.values import can_be_not_applicable, check, clean_text, from_json
from inspector.errors import InputError

_NUMBERS = ("rating", "number", "duration")


def read_answers(data: bytes, template: Template, name: str) -> Sheet:
    """The sheet in an answers file called `name`. Entries get ids like "staff[0]".

    An incomplete file is a sheet like any other. InputError, naming the file and the place in it, on what is
    no JSON object of that form: unknown or duplicate key, no such item or option, a value of the wrong type.
    """
    return _Reader(template, name).sheet(parse_json(data, name))


class _Reader:
    """Reads one document; `place` says where in it a value stands: `answers.greeted`."""

    def __init__(self, template: Template, name: str) -> None:
        self.template = template
        self.name = name
        self.answers: dict[Address, Answer] = {}
        self.entries: list[Entry] = []

    def sheet(self, document: Json) -> Sheet:
        fields = self.object(document, "", ("level", "answers", "repeats"))
        level = self.level(fields.get("level"))
        self.read(fields.get("answers"), "answers", None)
        for key, entries in self.object(_or_empty(fields.get("repeats")), "repeats").items():
            self.repeat(key, entries, f"repeats.{quoted(key)}")
        return Sheet(self.answers, tuple(self.entries), level=level)

    def level(self, value: Json) -> int | None:
        if value is None:
            return None
        if isinstance(value, Decimal) and value.adjusted() < 9 and value == value.to_integral_value():
            return int(value)
        raise self.refusal("level", "bad-value", f"{quoted(value)} is not a level", "write a whole number")

    def repeat(self, key: str, entries: Json, place: str) -> None:
        repeated = {section.key: section for section in self.template.sections if section.repeat}
        section = repeated.get(key)
        if section is None or section.repeat is None:
            raise self.refusal(place, "unknown-key", "no such repeated section", _one_of(repeated))
        if not isinstance(entries, list):
            raise self.refusal(place, "wrong-type", "not a list", "write a list of entries")
        if len(entries) > section.repeat.max:
            problem = f"{len(entries)} entries, where the template allows {section.repeat.max}"
            raise self.refusal(place, "too-many-entries", problem, "leave some out")
        for turn, fields in enumerate(entries):
            self.entry(section, turn, fields, f"{place}[{turn}]")

    def entry(self, section: Section, turn: int, document: Json, place: str) -> None:
        fields = self.object(document, place, ("title", "answers"))
        title = self.text(fields.get("title", ""), f"{place}.title")
        entry = Entry(f"{section.key}[{turn}]", section.key, len(self.entries), title)
        self.entries.append(entry)
        self.read(fields.get("answers"), f"{place}.answers", entry)

    def read(self, answers: Json, place: str, entry: Entry | None) -> None:
        """Read the answers of one entry, or those outside the repeated sections."""
        for key, document in self.object(_or_empty(answers), place).items():
            where = f"{place}.{quoted(key)}"
            item = self.item(key, entry, where)
            self.answers[Address(key, entry.id if entry else None)] = self.answer(item, document, where)

    def item(self, key: str, entry: Entry | None, place: str) -> Item:
        section = self.template.section_of_item.get(key)
        if section is None:
            raise self.refusal(
                place, "unknown-key", "the template has no such item", "mend or remove the key"
            )
        home = section.key if section.repeat else None
        if home != (entry.section if entry else None):
            right = f"an entry of repeats.{home}" if home else "answers"
            raise self.refusal(place, "wrong-place", "this item does not stand here", f"move it to {right}")
        return self.template.item_by_key[key]

    def answer(self, item: Item, document: Json, place: str) -> Answer:
        """An answer written in full, as an object, or as its bare value."""
        full = document if isinstance(document, dict) else {"value": document}
        fields = self.object(full, place, ("value", "note", "not_applicable"))
        note = self.text(fields.get("note", ""), f"{place}.note")
        value = self.value(item, fields.get("value"), place)
        not_applicable = fields.get("not_applicable", False)
        if not isinstance(not_applicable, bool):
            where = f"{place}.not_applicable"
            raise self.refusal(where, "wrong-type", "not true or false", "write true or false")
        if not_applicable and value is not None:
            raise self.refusal(place, "bad-value", "a value and not applicable at once", "write one of them")
        if not_applicable and not can_be_not_applicable(self.template, item):
            raise self.refusal(place, "bad-value", "this item has no N/A", "write a value or leave it out")
        return Answer(value, not_applicable, note)

    def value(self, item: Item, document: Json, place: str) -> Value | None:
        if item.type in _NUMBERS and isinstance(document, str):
            problem = f'"{quoted(document)}" is a text'
            raise self.refusal(place, "bad-value", problem, "write a number without quotes")
        try:
            value = from_json(document, item)
            check(self.template, item, value)
        except InputError as error:
            raise self.at(place, error) from None
        return value

    def text(self, document: Json, place: str) -> str:
        try:
            return clean_text(document, place)
        except InputError as error:
            raise self.at(place, error) from None

    def object(self, document: Json, place: str, keys: Collection[str] | None = None) -> Mapping[str, Json]:
        """A JSON object, all of whose keys are among `keys`, if these are given."""
        if not isinstance(document, dict):
            raise self.refusal(place, "wrong-type", "not an object", "write { … }")
        unknown = next((key for key in document if keys is not None and key not in keys), None)
        if keys is not None and unknown is not None:
            where = f"{place}.{quoted(unknown)}" if place else quoted(unknown)
            raise self.refusal(where, "unknown-key", "unknown key", _one_of(keys))
        return document

    def at(self, place: str, error: InputError) -> InputError:
        """The same error with its place in the file."""
        return self.refusal(place, error.code, str(error.params["problem"]), str(error.params["remedy"]))

    def refusal(self, place: str, code: str, problem: str, remedy: str) -> InputError:
        return refusal(self.name, place, code, problem, remedy)


def _or_empty(document: Json) -> Json:
    return {} if document is None else document


def _one_of(keys: Collection[str]) -> str:
    return f"write one of: {', '.join(keys)}" if keys else "leave it out"
