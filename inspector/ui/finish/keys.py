"""What the keys do on Finish."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    SEAL = auto()
    RETURN = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.SEAL: translate("FinishKeys", "Finish and seal"),
        Deed.RETURN: translate("FinishKeys", "Go on inspecting"),
    }[deed]


KEYS = KeyTable({Deed.SEAL: ("Ctrl+Return",), Deed.RETURN: ("Esc",)}, named)
