"""What the keys do in the grid of a round."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    TAKE = auto()
    REMOVE = auto()
    GO_ON = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.TAKE: translate("RoundKeys", "Open the subject; typing its name leads to it"),
        Deed.REMOVE: translate("RoundKeys", "Take the subject out of the round"),
        Deed.GO_ON: translate("RoundKeys", "The next that is not done"),
    }[deed]


KEYS = KeyTable({Deed.TAKE: ("Return",), Deed.REMOVE: ("Del",), Deed.GO_ON: ("Ctrl+Return",)}, named)
