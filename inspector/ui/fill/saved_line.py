"""The line that stands for a Save button: when the last answer was safe on this device."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.text import IconText


class SavedLine(Themed, QWidget):
    def __init__(self, model: FillModel, *, short: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._short = model, short
        self.line = IconText("saved", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addStretch(1)
        model.saving.changed.connect(self.refresh)
        self.follow_theme()

    def retranslate(self) -> None:
        self.refresh()

    def text(self) -> str:
        return self.line.text()

    def refresh(self) -> None:
        saving = self._model.saving
        if saving.trouble is not None or saving.lost:
            self.line.set_text(self.tr("Not saved yet"), "warning", "warn")
            return
        moment = saving.saved_at or self._model.filling.draft.changed_at
        if moment is None:
            text = self.tr("Everything is saved on this device")
        else:
            at = words.clock(moment.astimezone(), seconds=True)
            form = self.tr("Saved, {time}") if self._short else self.tr("Saved on this device, {time}")
            text = form.format(time=at)
        self.line.set_text(text, "saved", "text2")
