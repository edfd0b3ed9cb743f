"""What an export is lacking, and why: a dialog with a list that can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.exporting.order import Failure
from inspector.ui import errors
from inspector.ui.export.room import RING, Room
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.text import Text


def show_lacks(window: QWidget, failures: Sequence[Failure]) -> Dialog:
    title = QCoreApplication.translate("ExportLacks", "What is missing")
    copy = QCoreApplication.translate("ExportLacks", "Copy the list")
    close = QCoreApplication.translate("ExportLacks", "Close")
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(RING, 0, RING, 0)
    for failure in failures:
        column.addWidget(Text(_what(failure), "body", wrap=True))
        column.addWidget(Text(errors.sentence(failure.error), "secondary", "text2", wrap=True))
    column.addStretch(1)
    dialog = Dialog(window, title, "", copy, keep=close)
    Room(dialog, inside)
    told = "\n".join(f"{_what(failure)}: {errors.sentence(failure.error)}" for failure in failures)
    dialog.accepted.connect(lambda: QGuiApplication.clipboard().setText(told))
    dialog.open()
    return dialog


def _what(failure: Failure) -> str:
    if not failure.without:
        return failure.path
    template = QCoreApplication.translate("ExportLacks", "{what} in {file}")
    return template.format(what=failure.without, file=failure.path)
