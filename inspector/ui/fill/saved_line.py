"""The line that stands for a Save button: when the last answer was safe on this device."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui import language as words
from inspector.ui.fill.live import Live
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import text_width
from inspector.ui.widgets.text import IconText


class SavedLine(Themed, Live, QWidget):
    """Short where there is no room for the whole; the icon alone where there is none for a word."""

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.line = IconText("saved", "", parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.keep_up_with(model.saving.changed)
        self.follow_theme()

    def retranslate(self) -> None:
        self.refresh()

    def text(self) -> str:
        return self.line.text()

    def sizeHint(self) -> QSize:
        """Room for the longest text: nothing round it is laid out again as the text changes."""
        return QSize(self._width_of(self._saved()[0]), self.line.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.line.sizeHint().height())

    def refresh(self) -> None:
        saving = self._model.saving
        if saving.trouble is not None or saving.lost:
            self._say([self.tr("Not saved yet")], "warning", "warn")
        elif not saving.settled:  # a time would seem to speak of what is on its way, too
            self._say([self.tr("Saving…")])
        else:
            self._say(self._saved())

    def _saved(self) -> list[str]:
        """That it is saved and since when, in fewer and fewer words."""
        moment = self._model.saving.saved_at or self._model.filling.draft.changed_at
        if moment is None:
            return [self.tr("Everything is saved on this device"), self.tr("Saved")]
        at = words.clock(moment.astimezone(), seconds=True)
        return [
            self.tr("Saved on this device, {time}").format(time=at),
            self.tr("Saved, {time}").format(time=at),
            self.tr("Saved"),
        ]

    def _say(self, texts: list[str], icon: str = "saved", colour: str = "text2") -> None:
        """The first of the texts that fits; of trouble and of waiting the text itself."""
        fitting = next(
            (text for text in texts if not self._too_wide(text)), "" if len(texts) > 1 else texts[0]
        )
        self.line.set_text(fitting, icon, colour)
        self.line.resize(min(self._width_of(fitting), self.width()), self.height())
        self.setAccessibleName(texts[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def _too_wide(self, text: str) -> bool:
        return self._width_of(text) > self.width()

    def _width_of(self, text: str) -> int:
        font = current_theme().font("secondary")
        return self.line.sizeHint().width() + text_width(font, text) - text_width(font, self.line.text())
