"""People, by id: a name can change, and be erased later, without touching what they did."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row

from inspector.checklists.places import Person
from inspector.storage.directories import Directory
from inspector.storage.tables.company import people


class StoredPeople(Directory[Person]):
    kind = "person"
    table = people

    def _value(self, row: Row[Any]) -> Person:
        return Person(row.id, row.name, row.role, row.retired)

    def _columns(self, value: Person) -> dict[str, Any]:
        return {"name": value.name, "role": value.role, "retired": value.retired}
