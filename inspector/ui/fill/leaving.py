"""Leaving while something cannot be written: the person decides."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.fill.saving import Saving
from inspector.ui.widgets.dialog import Dialog


def ask_to_leave(window: QWidget, saving: Saving, leave: Callable[[], object]) -> Dialog:
    """Ask whether to stay until it is written, or to leave without what is not."""
    translate = QCoreApplication.translate
    trouble = saving.trouble
    why = errors.sentence(trouble) if isinstance(trouble, WorldError) else str(trouble)
    dialog = Dialog(
        window,
        translate("Leaving", "Leave before everything is saved?"),
        translate("Leaving", "{why} What is not saved yet is lost when you leave.").format(why=why),
        translate("Leaving", "Leave without it"),
        keep=translate("Leaving", "Stay"),
        danger=True,
    )
    dialog.accepted.connect(leave)
    dialog.open()
    return dialog
