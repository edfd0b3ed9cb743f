"""Saying that an action is done: a note, and a photo of after."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.actions import When
from inspector.ui.actions.evidence import Evidence
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import TextBox
from inspector.ui.widgets.text import Text


class DoneDialog(Dialog):
    """Both are optional; photos are kept as they come, whatever becomes of the dialog."""

    def __init__(self, window: QWidget, evidence: Evidence) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            window,
            translate("DoneDialog", "Is it done?"),
            translate(
                "DoneDialog", "It then waits for another person to verify it. A photo shows that it is so."
            ),
            translate("DoneDialog", "It is done"),
            keep=translate("DoneDialog", "Not yet"),
        )
        self.note, self.photo = TextBox(translate("DoneDialog", "What was done")), Button(icon="camera")
        self.photo.setText(translate("DoneDialog", "Add photo"))
        self.photo.clicked.connect(lambda: evidence.ask(When.AFTER))
        self.added = Text("", "secondary", "text2")
        self._evidence = evidence
        evidence.changed.connect(self._tell_added)
        self._tell_added()
        photos = QHBoxLayout()
        photos.setSpacing(tokens().space[3])
        photos.addWidget(self.photo)
        photos.addWidget(self.added)
        photos.addStretch(1)
        self.column.addWidget(self.note)
        self.column.addLayout(photos)

    def _tell_added(self) -> None:
        """How many there are: the photos themselves lie behind the dialog."""
        count = len(self._evidence.photos(When.AFTER))
        self.added.setText(QCoreApplication.translate("DoneDialog", "%n photo(s) of after", "", count))
        self.added.setVisible(count > 0)
