"""Undo and redo as buttons that name what they would take back or do again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui.fill.live import Live
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.step_words import step_words
from inspector.ui.language import labelled
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton


class UndoButtons(Themed, Live, QWidget):
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.undo, self.redo = IconButton("undo"), IconButton("redo")
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        self.keep_up_with(model.counted)
        self.follow_theme()

    def retranslate(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        filling = self._model.filling
        undone, redone = filling.last_step, filling.last_undone
        self.undo.setEnabled(undone is not None)
        self.redo.setEnabled(redone is not None)
        undo, redo = self.tr("Undo"), self.tr("Redo")
        self.undo.set_name(labelled(undo, step_words(self._model, undone)) if undone else undo)
        self.redo.set_name(labelled(redo, step_words(self._model, redone)) if redone else redo)
