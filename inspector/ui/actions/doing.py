"""Saying that an action is done: a note, and a photo of after."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from inspector.checklists.actions import When
from inspector.ui.actions.evidence import Evidence
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import TextBox


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
        self.column.addWidget(self.note)
        self.column.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignLeft)
