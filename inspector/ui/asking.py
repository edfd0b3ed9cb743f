"""Asking for files, and for a reason.

ask_save(parent, title, name, kinds, on_path)    where to save; `name` is offered, in the folder used last
ask_open(parent, title, kinds, on_path)          which file to open
ask_open_several(parent, title, kinds, on_paths) which files to open
ask_folder(parent, title, on_path)               which folder to write to
last_folder()      the folder used last
picture_kinds()    the filter for every picture that can be read
ask_reason(window, title, text, deed, keep, on_reason, *, danger=False, label="")    a dialog with a field;
    `keep` names what is done by letting it be
Nothing is called when the person lets it be.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import TextBox

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff")

_last: list[Path] = []


def picture_kinds() -> str:
    patterns = " ".join(f"*{ending}" for ending in PICTURES)
    pictures = QCoreApplication.translate("Asking", "Pictures")
    return f"{pictures} ({patterns})"


def ask_save(
    parent: QWidget, title: str, name: str, kinds: str, on_path: Callable[[Path], object]
) -> QFileDialog:
    """`kinds` is Qt's filter: "PDF (*.pdf)"; its ending is added where the person leaves it out."""
    dialog = _dialog(parent, title, kinds, lambda paths: on_path(paths[0]))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(str(last_folder() / name))
    dialog.open()
    return dialog


def ask_open(parent: QWidget, title: str, kinds: str, on_path: Callable[[Path], object]) -> QFileDialog:
    dialog = _dialog(parent, title, kinds, lambda paths: on_path(paths[0]))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_open_several(
    parent: QWidget, title: str, kinds: str, on_paths: Callable[[list[Path]], object]
) -> QFileDialog:
    dialog = _dialog(parent, title, kinds, on_paths)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, title: str, on_path: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, str(last_folder()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda names: _take_folder(Path(names[0]), on_path))
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


def _dialog(parent: QWidget, title: str, kinds: str, on_paths: Callable[[list[Path]], object]) -> QFileDialog:
    dialog = QFileDialog(parent.window(), title, str(last_folder()), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: _take([Path(name) for name in names], on_paths))
    return dialog


def _take(paths: list[Path], on_paths: Callable[[list[Path]], object]) -> None:
    _last[:] = [paths[0].parent]
    on_paths(paths)


def _take_folder(path: Path, on_path: Callable[[Path], object]) -> None:
    _last[:] = [path]
    on_path(path)


def last_folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return _last[0] if _last else Path(documents)
