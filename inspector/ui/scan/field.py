"""The field of a code, which takes a picture of one too: dropped on it or pasted into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence

from inspector.ui.widgets.fields import LineEdit


class CodeField(LineEdit):
    """`pictured` brings a Path or a QImage."""

    pictured = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            picture = picture_of(QGuiApplication.clipboard().mimeData())
            if picture is not None:
                self.pictured.emit(picture)
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_of(event.mimeData()) is not None:
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        picture = picture_of(event.mimeData())
        if picture is None:
            super().dropEvent(event)
            return
        event.acceptProposedAction()
        self.pictured.emit(picture)


def picture_of(data: QMimeData) -> Path | QImage | None:
    """The picture, or the file, that is dragged or was copied."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None
