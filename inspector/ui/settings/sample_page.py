"""The first page of a sample report as the writer makes it, drawn anew a moment after the brand changed.

This module loads QtPdf when the first page is drawn. While a page is made the one before stays, and the room
it takes is the same for every paper, so that nothing jumps.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.services.sample import Names
from inspector.ui.context import Context
from inspector.ui.tasks import Progress, Task
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import box, painting, write

REST = 300  # ms without a change before the page is made
A4_SHAPE = 297 / 210
WIDEST, LEAST = 440, 240
FINEST = 1000  # px of the page's width; enough for a screen of twice the density


class SamplePage(Themed, QWidget):
    drawn = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._stale = True
        self.image = QImage()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._make)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(WIDEST)
        self.follow_theme()

    def ask(self) -> None:
        """The brand changed: draw the page once people rest. One that is not seen waits until it is."""
        self._stale = True
        if self.isVisible():
            self._rest.start(REST)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, WIDEST) * A4_SHAPE)

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.heightForWidth(WIDEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._rest.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The first page of a sample report"))
        self.ask()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, light = current_theme(), tokens().light
        page = self._place()
        with painting(self) as painter:
            box(painter, page, 2, light.paper, theme.colours.line)
            if self.image.isNull():
                words = self.tr("The page is being drawn")
                write(
                    painter, page, Qt.AlignmentFlag.AlignCenter, words, theme.font("secondary"), light.text2
                )
                return
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page.adjusted(1, 1, -1, -1), self.image)

    def _place(self) -> QRectF:
        """The page in the room, which has the shape of A4; wider paper takes less of its height."""
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = A4_SHAPE if self.image.isNull() else self.image.height() / self.image.width()
        if room.width() * shape > room.height():
            wide = room.height() / shape
            return QRectF(room.left() + (room.width() - wide) / 2, room.top(), wide, room.height())
        return QRectF(room.left(), room.top(), room.width(), room.width() * shape)

    def _make(self) -> None:
        self._stop()
        self._stale = False
        language = self._context.session.preferences.report_language() or self._context.language.code
        reporting = self._context.session.reporting
        names = Names(self.tr("Harbour Hotel"), self.tr("412"), self.tr("Anna Lindqvist"))

        def work(progress: Progress) -> QImage:
            with TemporaryDirectory() as folder:
                path = Path(folder) / "sample.pdf"
                reporting.write_sample(names, language, path, progress.stopped)
                return first_page(path)

        self._task = self._context.tasks.run(work, on_result=self._arrived, on_error=self.failed.emit)

    def _arrived(self, image: QImage) -> None:
        self._task = None
        self.image = image
        self.update()
        self.drawn.emit()

    def _stop(self) -> None:
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task, self._stale = None, True


def first_page(path: Path) -> QImage:
    """The first page of a PDF, FINEST px wide. Away from the screen: the document lives in the calling
    thread."""
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    document.load(str(path))
    size = document.pagePointSize(0)
    image = document.render(0, QSize(FINEST, round(FINEST * size.height() / size.width())))
    document.close()
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    return page
