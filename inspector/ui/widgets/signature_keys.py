"""What the keys do on a pad for signatures."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    PEN = auto()
    MOVE = auto()
    CLEAR = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.PEN: translate("SignatureKeys", "Put the pen down, lift it"),
        Deed.MOVE: translate("SignatureKeys", "Move the pen, and draw while it is down"),
        Deed.CLEAR: translate("SignatureKeys", "Begin again"),
    }[deed]


KEYS = KeyTable(
    {
        Deed.PEN: ("Space",),
        Deed.MOVE: ("Left", "Right", "Up", "Down"),
        Deed.CLEAR: ("Del",),
    },
    named,
)
