"""A code: typed or pasted, sent by a hand scanner that types it and presses Enter, or read from a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Answer
from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.asking import ask_open, picture_kinds
from inspector.ui.camera.view import CodeView
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.fill.model import FillModel
from inspector.ui.scan.codes import EXTRA, can_read
from inspector.ui.scan.field import CodeField
from inspector.ui.scan.reading import CodeReading
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.choices import Choice, ChoiceList
from inspector.ui.widgets.fields import ErrorLine
from inspector.ui.widgets.text import IconText

WIDEST = 420


class ScanControl(Control):
    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.field = CodeField(icon="key")
        self.field.setMaximumWidth(current_theme().widened(WIDEST))
        self.picture, self.camera = Button("", icon="image"), Button("", icon="camera", parent=self)
        self.camera.setVisible(model.cameras.there())
        self.looking = IconText("clock", "", parent=self)
        self.told = ErrorLine("warn", self)
        self.choice: ChoiceList | None = None
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self._reading = CodeReading(model.session.workspace.photos.glimpse, model.tasks, self)
        self._reading.read.connect(self._read)
        self._reading.failed.connect(self._refused)
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._typing.commit)
        self.field.returnPressed.connect(self.went_on)
        self.field.pictured.connect(self.look_at)
        self.picture.clicked.connect(self._ask_picture)
        self.camera.clicked.connect(self._use_camera)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addWidget(self.field, 1)
        row.addWidget(self.camera)
        row.addWidget(self.picture)
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        for line in (self.looking, self.told):
            line.hide()
            column.addWidget(line)
        self.follow_theme()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Code, typed or scanned"))
        self.field.setAccessibleName(self.tr("Code"))
        self.camera.setText(self.tr("Scan"))
        self.picture.setText(self.tr("From a picture"))
        self.looking.set_text(self.tr("Looking for a code"))

    def show_answer(self, answer: Answer) -> None:
        value = answer.value if isinstance(answer.value, str) else ""
        if not self._typing.going_on and self.field.text() != value:
            self.field.setText(value)

    def commit(self) -> None:
        self._typing.commit()

    def look_at(self, picture: Path | QImage) -> None:
        """Read the codes of a picture."""
        if not can_read():
            said = self.tr(
                "To read codes from pictures, install the reader: {command}. Typing works without it."
            )
            self._tell(said.format(command=EXTRA))
            return
        self._tell("")
        self.looking.show()
        self._reading.start(picture)

    def _ask_picture(self) -> None:
        if not can_read():
            self.look_at(QImage())
            return
        ask_open(self, self.tr("A picture of the code"), picture_kinds(), self.look_at)

    def _use_camera(self) -> None:
        camera = self._model.cameras.open()
        if not can_read():
            self.look_at(QImage())
        elif camera is not None:
            view = CodeView(self, camera, self._model.tasks)
            view.found.connect(self._read)
            view.open()

    def _read(self, codes: list[str]) -> None:
        self.looking.hide()
        if not codes:
            self._tell(self.tr("No code was found. Take it larger and sharp, or type it."))
        elif len(codes) == 1:
            self._take(codes[0])
        else:
            self.choice = ChoiceList([Choice(code, code) for code in codes], parent=self)
            self.choice.chosen.connect(self._take)
            self.choice.open_at(QRect(self.field.mapToGlobal(QPoint(0, 0)), self.field.size()))

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self.looking.hide()
        self._tell(errors.sentence(error))

    def _take(self, code: str) -> None:
        self.field.setText(code)
        self.answered.emit(code)

    def _edited(self) -> None:
        """Who types wants no picture's code any more."""
        self._reading.cancel()
        self.looking.hide()
        self._tell("")
        self._typing.typed()

    def _tell(self, words: str) -> None:
        self.told.set_text(words)
        self.told.setVisible(bool(words))

    def _rested(self) -> None:
        code = self.field.text().strip()
        if code:
            self.answered.emit(code)
        else:
            self.cleared.emit()
