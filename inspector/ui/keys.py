"""Which keys do what: one table a screen, by which its keys are obeyed and the page of shortcuts is drawn.

    KeyTable({Deed.UNDO: ("Ctrl+Z",), …}, named)    keys as Qt writes them; named(deed) says what it does
        .deed(event) -> the deed that a key asks for, None where it asks for none
        .keys(deed) -> its keys; iterating gives the deeds
A letter is also heard where it lies on a Russian keyboard.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

D = TypeVar("D", bound=Enum)
LATIN = dict(zip("йцукенгшщзфывапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
KEYPAD = Qt.KeyboardModifier.KeypadModifier
Pressed = tuple[Qt.KeyboardModifier, int]


class KeyTable(Generic[D]):
    def __init__(self, keys: Mapping[D, tuple[str, ...]], named: Callable[[D], str]) -> None:
        self.named = named
        self._keys = keys
        self._deeds = {_pressed(key): deed for deed, several in keys.items() for key in several}

    def __iter__(self) -> Iterator[D]:
        return iter(self._keys)

    def keys(self, deed: D) -> tuple[str, ...]:
        return self._keys[deed]

    def deed(self, event: QKeyEvent) -> D | None:
        held = event.modifiers() & ~KEYPAD
        if event.key() == Qt.Key.Key_Plus:  # which some keyboards have over another sign
            held &= ~Qt.KeyboardModifier.ShiftModifier
        return self._deeds.get((held, _key(event)))


def _pressed(key: str) -> Pressed:
    combination = QKeySequence(key)[0]  # type: ignore[index]
    return combination.keyboardModifiers(), combination.key().value


def _key(event: QKeyEvent) -> int:
    key = event.key()
    if key == Qt.Key.Key_Enter:
        return Qt.Key.Key_Return.value
    letter = LATIN.get(chr(key).casefold()) if key < 0x110000 else None
    return ord(letter) if letter else key
