"""What the keys do on photos: in the strip of an item, shown large, and while one draws on them."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Strip(Enum):
    EARLIER = auto()
    LATER = auto()
    REMOVE = auto()


class Viewing(Enum):
    PREVIOUS = auto()
    NEXT = auto()
    LARGER = auto()
    SMALLER = auto()
    FIT = auto()
    REMOVE = auto()


class Drawing(Enum):
    MOVE = auto()
    PULL = auto()
    ADD = auto()
    REMOVE = auto()
    PREVIOUS = auto()
    NEXT = auto()
    LARGER = auto()
    SMALLER = auto()
    FIT = auto()
    UNDO = auto()
    REDO = auto()
    DONE = auto()


def strip_words(deed: Strip) -> str:
    translate = QCoreApplication.translate
    return {
        Strip.EARLIER: translate("PhotoKeys", "Move the photo to the left"),
        Strip.LATER: translate("PhotoKeys", "Move the photo to the right"),
        Strip.REMOVE: translate("PhotoKeys", "Remove the photo"),
    }[deed]


def viewing_words(deed: Viewing) -> str:
    translate = QCoreApplication.translate
    return {
        Viewing.PREVIOUS: translate("PhotoKeys", "Photo before"),
        Viewing.NEXT: translate("PhotoKeys", "Next photo"),
        Viewing.LARGER: translate("PhotoKeys", "Larger"),
        Viewing.SMALLER: translate("PhotoKeys", "Smaller"),
        Viewing.FIT: translate("PhotoKeys", "The whole photo"),
        Viewing.REMOVE: translate("PhotoKeys", "Remove the photo"),
    }[deed]


def drawing_words(deed: Drawing) -> str:
    translate = QCoreApplication.translate
    return {
        Drawing.MOVE: translate("PhotoKeys", "Move what is chosen"),
        Drawing.PULL: translate("PhotoKeys", "Pull its corner"),
        Drawing.ADD: translate("PhotoKeys", "Add a shape of the tool"),
        Drawing.REMOVE: translate("PhotoKeys", "Remove what is chosen"),
        Drawing.PREVIOUS: translate("PhotoKeys", "Shape before"),
        Drawing.NEXT: translate("PhotoKeys", "Next shape"),
        Drawing.LARGER: translate("PhotoKeys", "Larger"),
        Drawing.SMALLER: translate("PhotoKeys", "Smaller"),
        Drawing.FIT: translate("PhotoKeys", "The whole photo"),
        Drawing.UNDO: translate("PhotoKeys", "Undo"),
        Drawing.REDO: translate("PhotoKeys", "Redo"),
        Drawing.DONE: translate("PhotoKeys", "Done"),
    }[deed]


STRIP = KeyTable(
    {Strip.EARLIER: ("Ctrl+Left",), Strip.LATER: ("Ctrl+Right",), Strip.REMOVE: ("Del", "Backspace")},
    strip_words,
)
VIEWING = KeyTable(
    {
        Viewing.PREVIOUS: ("Left",),
        Viewing.NEXT: ("Right",),
        Viewing.LARGER: ("+", "="),
        Viewing.SMALLER: ("-",),
        Viewing.FIT: ("0",),
        Viewing.REMOVE: ("Del",),
    },
    viewing_words,
)
DRAWING = KeyTable(
    {
        Drawing.MOVE: ("Left", "Right", "Up", "Down"),
        Drawing.PULL: ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
        Drawing.ADD: ("Return", "Ins"),
        Drawing.REMOVE: ("Del", "Backspace"),
        Drawing.PREVIOUS: ("PgUp",),
        Drawing.NEXT: ("PgDown",),
        Drawing.LARGER: ("+", "="),
        Drawing.SMALLER: ("-",),
        Drawing.FIT: ("0",),
        Drawing.UNDO: ("Ctrl+Z",),
        Drawing.REDO: ("Ctrl+Y", "Ctrl+Shift+Z"),
        Drawing.DONE: ("Ctrl+Return",),
    },
    drawing_words,
)
