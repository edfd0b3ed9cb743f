"""What the keys do on the board of actions."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    OPEN = auto()
    BESIDE = auto()
    ON = auto()
    BACK = auto()
    MENU = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.OPEN: translate("ActionKeys", "Open the action"),
        Deed.BESIDE: translate("ActionKeys", "To the column beside"),
        Deed.ON: translate("ActionKeys", "Move the action on: begun, done, verified"),
        Deed.BACK: translate("ActionKeys", "Move the action back"),
        Deed.MENU: translate("ActionKeys", "What can be done with it"),
    }[deed]


KEYS = KeyTable(
    {
        Deed.OPEN: ("Return",),
        Deed.BESIDE: ("Left", "Right"),
        Deed.ON: ("Ctrl+Right",),
        Deed.BACK: ("Ctrl+Left",),
        Deed.MENU: ("M",),
    },
    named,
)
