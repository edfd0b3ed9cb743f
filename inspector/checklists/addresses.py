"""Addresses as texts, in the score file and on the command line: `key`, or `section[n].key` with n from 0."""

from __future__ import annotations

import re
from collections.abc import Callable

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.template import Template
from inspector.errors import InputError

_ADDRESS = re.compile(r"(?:(?P<section>[^.\[\]]+)\[(?P<turn>[0-9]{1,6})\]\.)?(?P<item>[^.\[\]]+)\Z")


def address_writer(template: Template, sheet: Sheet) -> Callable[[Address], str]:
    """A function that writes addresses of the sheet; n is the entry's place in its section."""
    turns = {
        entry.id: f"{section.key}[{turn}]"
        for section in template.sections
        for turn, entry in enumerate(sheet.entries_of(section.key))
    }

    def write(address: Address) -> str:
        return address.item if address.entry is None else f"{turns[address.entry]}.{address.item}"

    return write


def read_address(text: str, template: Template, sheet: Sheet) -> Address:
    """The address that `text` names. InputError where the template has no such item or the sheet no such
    entry."""
    match = _ADDRESS.match(text)
    section = template.section_of_item.get(match["item"]) if match else None
    if match is None or section is None:
        raise _refusal(text, "no such item", "write an item's key, or section[n].key")
    if not section.repeat:
        if match["section"] is not None:
            raise _refusal(text, "this item is not repeated", f"write {match['item']}")
        return Address(match["item"])
    entries = sheet.entries_of(section.key)
    if match["section"] != section.key or int(match["turn"]) >= len(entries):
        remedy = f"write {section.key}[n].{match['item']} with n from 0, below {len(entries)}"
        raise _refusal(text, "no such entry", remedy)
    return Address(match["item"], entries[int(match["turn"])].id)


def _refusal(text: str, problem: str, remedy: str) -> InputError:
    return InputError(
        "bad-address", f"{text}: {problem}; {remedy}", place=text, problem=problem, remedy=remedy
    )
