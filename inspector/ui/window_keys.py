"""What the keys do in every place of the window."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable

PLACES = ("today", "inspections", "actions", "compare", "templates", "settings")


class Way(Enum):
    NEW = auto()
    SEARCH = auto()
    PLACE = auto()
    SHORTCUTS = auto()


def named(way: Way) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Way.NEW: translate("WindowKeys", "New inspection"),
        Way.SEARCH: translate("WindowKeys", "Find an inspection"),
        Way.PLACE: translate("WindowKeys", "The places of the navigation, from the first on"),
        Way.SHORTCUTS: translate("WindowKeys", "This page"),
    }[way]


KEYS = KeyTable(
    {
        Way.NEW: ("Ctrl+N",),
        Way.SEARCH: ("Ctrl+F",),
        Way.PLACE: tuple(f"Ctrl+{number}" for number, _ in enumerate(PLACES, 1)),
        Way.SHORTCUTS: ("?", "F1"),
    },
    named,
)
