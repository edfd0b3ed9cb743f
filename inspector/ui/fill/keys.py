"""What the keys do while filling in."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Deed(Enum):
    UP = auto()
    DOWN = auto()
    FIRST = auto()
    LAST = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    DIGIT = auto()
    NOTE = auto()
    PHOTO = auto()
    ACTION = auto()
    GUIDANCE = auto()
    NEXT = auto()
    UNDO = auto()
    REDO = auto()
    PASTE = auto()
    FINISH = auto()
    CLEAR = auto()
    RETURN = auto()


Key, Modifier = Qt.Key, Qt.KeyboardModifier
PLAIN = {
    Key.Key_Up: Deed.UP,
    Key.Key_Down: Deed.DOWN,
    Key.Key_Home: Deed.FIRST,
    Key.Key_End: Deed.LAST,
    Key.Key_PageUp: Deed.PAGE_UP,
    Key.Key_PageDown: Deed.PAGE_DOWN,
    Key.Key_N: Deed.NOTE,
    Key.Key_P: Deed.PHOTO,
    Key.Key_A: Deed.ACTION,
    Key.Key_I: Deed.GUIDANCE,
    Key.Key_U: Deed.NEXT,
    Key.Key_Delete: Deed.CLEAR,
    Key.Key_Escape: Deed.RETURN,
}
WITH_CONTROL = {
    Key.Key_Z: Deed.UNDO,
    Key.Key_Y: Deed.REDO,
    Key.Key_V: Deed.PASTE,
    Key.Key_Return: Deed.FINISH,
    Key.Key_Enter: Deed.FINISH,
}
# The same keys of a Russian keyboard: N, P, A, I, U as they lie, and Z, Y, V.
CYRILLIC = {
    "т": Deed.NOTE,
    "з": Deed.PHOTO,
    "ф": Deed.ACTION,
    "ш": Deed.GUIDANCE,
    "г": Deed.NEXT,
}
CYRILLIC_WITH_CONTROL = {"я": Deed.UNDO, "н": Deed.REDO, "м": Deed.PASTE}


def deed(event: QKeyEvent) -> Deed | None:
    """What a key asks for; None when it is not for this screen."""
    modifiers = event.modifiers() & ~Modifier.KeypadModifier
    letter = chr(event.key()).casefold() if event.key() < 0x110000 else ""
    if modifiers == Modifier.ControlModifier:
        return WITH_CONTROL.get(Key(event.key())) or CYRILLIC_WITH_CONTROL.get(letter)
    if modifiers == Modifier.ControlModifier | Modifier.ShiftModifier:
        return Deed.REDO if event.key() == Key.Key_Z or letter == "я" else None
    if modifiers != Modifier.NoModifier:
        return None
    if Key.Key_0 <= event.key() <= Key.Key_9:
        return Deed.DIGIT
    return PLAIN.get(Key(event.key())) if event.key() in PLAIN else CYRILLIC.get(letter)
