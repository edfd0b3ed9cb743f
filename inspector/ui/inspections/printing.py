"""A report on paper: its pages drawn by QtPdf as fine as the printer prints, one at a time.

This module loads QtPrintSupport: it is imported when the first report is printed.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

FINEST = 300  # dots an inch; more costs memory and is not seen


def has_printer() -> bool:
    return bool(QPrinterInfo.availablePrinterNames())


def ask_print(parent: QWidget, content: bytes, name: str) -> QPrintDialog:
    """Ask which printer and pages, then print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: Printing(printer, content, parent).start())
    QDialog.open(dialog)  # its own open wants a slot
    return dialog


class Printing(QObject):
    """Prints a page at a turn of the event loop, so that the window stays awake."""

    ended = Signal()

    def __init__(self, printer: QPrinter, content: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        last = self._document.pageCount()
        first = max(1, printer.fromPage())
        self._pages = list(range(first - 1, min(last, printer.toPage() or last)))
        self._painter = QPainter()

    def start(self) -> None:
        self._printer.setFullPage(True)
        self._painter.begin(self._printer)
        self._print_next()

    def _print_next(self) -> None:
        page = self._pages.pop(0)
        self._painter.drawImage(self._place(page), self._document.render(page, self._size(page)))
        if self._pages:
            self._printer.newPage()
            QTimer.singleShot(0, self, self._print_next)
        else:
            self._painter.end()
            self.ended.emit()
            self.deleteLater()

    def _size(self, page: int) -> QSize:
        """In dots."""
        dots = min(self._printer.resolution(), FINEST)
        return (self._document.pagePointSize(page) * dots / 72).toSize()

    def _place(self, page: int) -> QRect:
        """The page in the middle of the paper, shrunk where the paper is smaller, never enlarged."""
        paper = self._printer.pageLayout().fullRectPixels(self._printer.resolution())
        size = (self._document.pagePointSize(page) * self._printer.resolution() / 72).toSize()
        if size.width() > paper.width() or size.height() > paper.height():
            size.scale(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QRect().topLeft(), size)
        place.moveCenter(QRect(0, 0, paper.width(), paper.height()).center())
        return place
