"""What the keys do while filling in."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Deed(Enum):
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()
    DIGIT = auto()
    CLEAR = auto()
    NEXT = auto()
    NOTE = auto()
    PHOTO = auto()
    PASTE = auto()
    ACTION = auto()
    GUIDANCE = auto()
    LAST_TIME = auto()
    FINE = auto()
    ALL_FINE = auto()
    SEARCH = auto()
    FILTER = auto()
    UNDO = auto()
    REDO = auto()
    FINISH = auto()
    RETURN = auto()


def named(deed: Deed) -> str:
    """What a key does, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Deed.UP: translate("FillKeys", "Previous item"),
        Deed.DOWN: translate("FillKeys", "Next item"),
        Deed.PAGE_UP: translate("FillKeys", "A page up"),
        Deed.PAGE_DOWN: translate("FillKeys", "A page down"),
        Deed.FIRST: translate("FillKeys", "First item"),
        Deed.LAST: translate("FillKeys", "Last item"),
        Deed.DIGIT: translate("FillKeys", "Answer: the first response, the second …"),
        Deed.CLEAR: translate("FillKeys", "Clear the answer"),
        Deed.NEXT: translate("FillKeys", "Next unanswered item"),
        Deed.NOTE: translate("FillKeys", "Note"),
        Deed.PHOTO: translate("FillKeys", "Photo"),
        Deed.PASTE: translate("FillKeys", "Paste a picture"),
        Deed.ACTION: translate("FillKeys", "Action"),
        Deed.GUIDANCE: translate("FillKeys", "Guidance"),
        Deed.LAST_TIME: translate("FillKeys", "What was wrong last time"),
        Deed.FINE: translate("FillKeys", "The rest of the section is fine"),
        Deed.ALL_FINE: translate("FillKeys", "Everything left is fine"),
        Deed.SEARCH: translate("FillKeys", "Search in the items"),
        Deed.FILTER: translate("FillKeys", "Filter the items"),
        Deed.UNDO: translate("FillKeys", "Undo"),
        Deed.REDO: translate("FillKeys", "Redo"),
        Deed.FINISH: translate("FillKeys", "Finish"),
        Deed.RETURN: translate("FillKeys", "Back: to the list, to all items, out of the inspection"),
    }[deed]


KEYS = KeyTable(
    {
        Deed.UP: ("Up",),
        Deed.DOWN: ("Down",),
        Deed.PAGE_UP: ("PgUp",),
        Deed.PAGE_DOWN: ("PgDown",),
        Deed.FIRST: ("Home",),
        Deed.LAST: ("End",),
        Deed.DIGIT: ("1", "2", "3", "4", "5", "6", "7", "8", "9", "0"),
        Deed.CLEAR: ("Del",),
        Deed.NEXT: ("U",),
        Deed.NOTE: ("N",),
        Deed.PHOTO: ("P",),
        Deed.PASTE: ("Ctrl+V",),
        Deed.ACTION: ("A",),
        Deed.GUIDANCE: ("I",),
        Deed.LAST_TIME: ("L",),
        Deed.FINE: ("R",),
        Deed.ALL_FINE: ("Shift+R",),
        Deed.SEARCH: ("Ctrl+F",),
        Deed.FILTER: ("F",),
        Deed.UNDO: ("Ctrl+Z",),
        Deed.REDO: ("Ctrl+Y", "Ctrl+Shift+Z"),
        Deed.FINISH: ("Ctrl+Return",),
        Deed.RETURN: ("Esc",),
    },
    named,
)
