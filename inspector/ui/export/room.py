"""Room for something long inside a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.scroll import BAR, Scroll

RING = 6  # px that focus rings reach out of what is inside
ROUND_IT = 260  # px of the window's height that the dialog takes round it


class Room(Scroll):
    """As high as what is inside, and no higher than the window lets it be."""

    def __init__(self, inside: QWidget, window: QWidget) -> None:
        super().__init__(inside)
        self._inside, self._window = inside, window
        inside.installEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            needed = self._inside.heightForWidth(self.viewport().width())
            self.setFixedHeight(min(needed, self._window.height() - ROUND_IT))
        return False


def add_room(dialog: Dialog, inside: QWidget) -> None:
    """Put it into a dialog, its words flush with the title, its rings not cut."""
    room = QVBoxLayout()
    room.setContentsMargins(-RING, 0, -BAR, 0)
    room.addWidget(Room(inside, dialog.window()))
    dialog.column.addLayout(room)
