"""What the keys do on the wall of photos to be taken in."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    CHOOSE = auto()
    EXTEND = auto()
    ALL = auto()
    NONE = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.CHOOSE: translate("GatherKeys", "Choose the photo, or not"),
        Deed.EXTEND: translate("GatherKeys", "Choose the photos on the way"),
        Deed.ALL: translate("GatherKeys", "Choose all"),
        Deed.NONE: translate("GatherKeys", "Choose none"),
    }[deed]


KEYS = KeyTable(
    {
        Deed.CHOOSE: ("Space",),
        Deed.EXTEND: (
            "Shift+Left",
            "Shift+Right",
            "Shift+Up",
            "Shift+Down",
            "Shift+Home",
            "Shift+End",
        ),
        Deed.ALL: ("Ctrl+A",),
        Deed.NONE: ("Esc",),
    },
    named,
)
