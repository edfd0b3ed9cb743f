"""What the keys do in the list of inspections."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    WALK = auto()
    ENDS = auto()
    TAKE = auto()
    RETURN = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.WALK: translate("ListKeys", "To the inspection above or below, and its report"),
        Deed.ENDS: translate("ListKeys", "To the first inspection, to the last"),
        Deed.TAKE: translate("ListKeys", "Read the report, or go on with the draft"),
        Deed.RETURN: translate("ListKeys", "Back to the list, in a narrow window"),
    }[deed]


KEYS = KeyTable(
    {
        Deed.WALK: ("Up", "Down"),
        Deed.ENDS: ("Home", "End"),
        Deed.TAKE: ("Return",),
        Deed.RETURN: ("Esc",),
    },
    named,
)
