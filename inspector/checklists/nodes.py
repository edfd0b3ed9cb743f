"""Maps of a tree as the rules read them: each with its path, and nothing where a value is not sound.

Rules look at a file that may be wrong in other places too, so that all faults are said at once. What is
absent or malformed reads as None; that it is malformed is `shape.py`'s to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from inspector.checklists.faults import Finding, Path, found
from inspector.checklists.fields import DECIMAL, WHOLE


class Node:
    """One map of the tree."""

    __slots__ = ("path", "tree")

    def __init__(self, tree: Any, path: Path = ()) -> None:
        self.tree: dict[str, Any] = tree if isinstance(tree, dict) else {}
        self.path = path

    def __contains__(self, key: str) -> bool:
        return key in self.tree

    def words(self, key: str) -> str | None:
        value = self.tree.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> Decimal | None:
        value = self.tree.get(key)
        return Decimal(value) if isinstance(value, str) and DECIMAL.match(value) else None

    def whole(self, key: str) -> int | None:
        value = self.tree.get(key)
        return int(value) if isinstance(value, str) and WHOLE.match(value) else None

    def on(self, key: str) -> bool:
        """Whether a switch is written, and true."""
        return self.tree.get(key) == "true"

    def map(self, key: str) -> Node:
        """The map under `key`, empty where there is none."""
        return Node(self.tree.get(key), (*self.path, key))

    def maps(self, key: str) -> list[Node]:
        """The maps in the list under `key`."""
        value = self.tree.get(key)
        elements = enumerate(value) if isinstance(value, list) else ()
        return [Node(part, (*self.path, key, index)) for index, part in elements if isinstance(part, dict)]

    def list_of_words(self, key: str) -> Iterator[tuple[int, str]]:
        """The texts in the list under `key`, with their indices."""
        value = self.tree.get(key)
        if isinstance(value, list):
            yield from ((index, part) for index, part in enumerate(value) if isinstance(part, str))

    def found(self, code: str, *steps: str | int, **params: object) -> Finding:
        """A fault at `steps` from here."""
        return found(code, (*self.path, *steps), **params)
