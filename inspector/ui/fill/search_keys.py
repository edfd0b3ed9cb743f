"""What the keys do in the search field of Fill in."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    NEXT = auto()
    PREVIOUS = auto()
    ENTER = auto()
    RETURN = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.NEXT: translate("SearchKeys", "Next match"),
        Deed.PREVIOUS: translate("SearchKeys", "Previous match"),
        Deed.ENTER: translate("SearchKeys", "To the item found, to answer it"),
        Deed.RETURN: translate("SearchKeys", "Back to where one was"),
    }[deed]


KEYS = KeyTable(
    {
        Deed.NEXT: ("Return",),
        Deed.PREVIOUS: ("Shift+Return",),
        Deed.ENTER: ("Down",),
        Deed.RETURN: ("Esc",),
    },
    named,
)
