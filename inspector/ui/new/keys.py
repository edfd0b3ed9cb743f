"""What the keys do among the templates to choose from."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    BESIDE = auto()
    OVER = auto()
    CHOOSE = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.BESIDE: translate("NewKeys", "To the template beside"),
        Deed.OVER: translate("NewKeys", "To the template above or below"),
        Deed.CHOOSE: translate("NewKeys", "Choose the template"),
    }[deed]


KEYS = KeyTable(
    {Deed.BESIDE: ("Left", "Right"), Deed.OVER: ("Up", "Down"), Deed.CHOOSE: ("Return", "Space")}, named
)
