"""Asking for files, and for a reason.

ask_save(parent, title, name, kinds, on_path)    where to save; `name` is offered, in the folder used last
ask_open(parent, title, kinds, on_path)          which file to open
ask_reason(window, title, text, deed, keep, on_reason, *, danger=False, label="")    a dialog with a field;
    `keep` names what is done by letting it be
Nothing is called when the person lets it be.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import TextBox

_last: list[Path] = []


def ask_save(
    parent: QWidget, title: str, name: str, kinds: str, on_path: Callable[[Path], object]
) -> QFileDialog:
    """`kinds` is Qt's filter: "PDF (*.pdf)"; its ending is added where the person leaves it out."""
    dialog = _dialog(parent, title, kinds, on_path)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(str(_folder() / name))
    dialog.open()
    return dialog


def ask_open(parent: QWidget, title: str, kinds: str, on_path: Callable[[Path], object]) -> QFileDialog:
    dialog = _dialog(parent, title, kinds, on_path)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_reason(
    window: QWidget,
    title: str,
    text: str,
    deed: str,
    keep: str,
    on_reason: Callable[[str], object],
    *,
    danger: bool = False,
    label: str = "",
) -> Dialog:
    """The deed waits until something is written."""
    dialog = Dialog(window, title, text, deed, keep=keep, danger=danger)
    field = TextBox(label)
    dialog.column.addWidget(field)
    dialog.deed_button.setEnabled(False)
    field.edited.connect(lambda words: dialog.deed_button.setEnabled(bool(words.strip())))
    dialog.accepted.connect(lambda: on_reason(field.text().strip()))
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: str, on_path: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, str(_folder()), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: _take(Path(name), on_path))
    return dialog


def _take(path: Path, on_path: Callable[[Path], object]) -> None:
    _last[:] = [path.parent]
    on_path(path)


def _folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return _last[0] if _last else Path(documents)
