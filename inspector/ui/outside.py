"""Handing files to the system: show them, open them, copy them, put them into a mail.

show_in_folder(path)    open_outside(path)    copy_file(path)
mail(parent, path, subject, on_refusal)    a new mail in the person's own program, with the file attached
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from shutil import which

from PySide6.QtCore import QMimeData, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def open_outside(path: Path) -> None:
    """With the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> None:
    """The folder is opened, on Windows and macOS with the file marked."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", [f"/select,{path}"])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        open_outside(path if path.is_dir() else path.parent)


def copy_file(path: Path) -> None:
    """Onto the clipboard, to be pasted into a folder, a mail or a chat."""
    url = QUrl.fromLocalFile(str(path))
    data = QMimeData()
    data.setUrls([url])
    data.setData("x-special/gnome-copied-files", b"copy\n" + url.toEncoded().data())  # what Nautilus reads
    QGuiApplication.clipboard().setMimeData(data)


def mail_command(path: Path, subject: str) -> list[str] | None:
    """The words that open a mail with a file; None where the system has no documented way."""
    if sys.platform == "darwin":
        return ["open", "-a", "Mail", str(path)]
    program = which("xdg-email")
    return [program, "--utf8", "--subject", subject, "--attach", str(path)] if program else None


def mail(parent: QObject, path: Path, subject: str, on_refusal: Callable[[], object]) -> None:
    """`on_refusal` where there is no way, or no mail program."""
    command = mail_command(path, subject)
    if command is None:
        on_refusal()
        return
    process = QProcess(parent)
    process.finished.connect(lambda code, _status: on_refusal() if code else None)
    process.finished.connect(process.deleteLater)
    process.errorOccurred.connect(lambda _error: on_refusal())
    process.start(command[0], command[1:])
