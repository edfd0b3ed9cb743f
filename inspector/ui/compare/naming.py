"""A name for a view, asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field


def ask_name(window: QWidget, title: str, deed: str, name: str, on_name: Callable[[str], object]) -> Dialog:
    """The deed waits until something is written."""
    dialog = Dialog(window, title, "", deed)
    field = Field(QCoreApplication.translate("ViewName", "Name"))
    field.set_text(name)
    field.edit.selectAll()
    dialog.column.addWidget(field)
    dialog.deed_button.setEnabled(bool(name))
    field.edited.connect(lambda text: dialog.deed_button.setEnabled(bool(text.strip())))
    field.edit.returnPressed.connect(dialog.deed_button.click)
    dialog.accepted.connect(lambda: on_name(field.text().strip()))
    dialog.open()
    return dialog
