"""What the person opened and left on the cards; it outlives the cards, which come and go with scrolling."""

from __future__ import annotations

from inspector.checklists.answers import Address


class Opened:
    """The items whose guidance is open, whose empty note is open, and whose action is being changed; and what
    was typed where no value could be read from it."""

    def __init__(self) -> None:
        self.guidance: set[Address] = set()
        self.notes: set[Address] = set()
        self.actions: set[Address] = set()
        self.unread: dict[Address, str] = {}
        self.past: set[Address] = set()
