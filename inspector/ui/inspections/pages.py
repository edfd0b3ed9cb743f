"""The pages of a report, drawn by QtPdf, with a bar to turn and to enlarge them.

This module loads QtPdf: it is imported when the first report is shown.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMargins, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPaintEvent, QPalette
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.roles import set_role
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.painting import box, painting
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger
from inspector.ui.widgets.text import Text

MARGIN, PAGE_GAP, BAR_ABOVE = 24, 16, 16
_AT_ANY_DEPTH = Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchCaseSensitive
ZOOM_STEP, LEAST_ZOOM, MOST_ZOOM = 1.25, 0.4, 4.0


class PageBar(Themed, QWidget):
    """Previous, page of pages, next; larger, page width; print."""

    turned = Signal(int)
    zoomed = Signal(int)
    fitted = Signal()
    print_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before, self.after = IconButton("left"), IconButton("right")
        self.page, self._shown = Text("", "body"), (0, 0)
        self.larger, self.width_button = IconButton("zoom"), Button(kind="text")
        self.before.clicked.connect(lambda: self.turned.emit(-1))
        self.after.clicked.connect(lambda: self.turned.emit(1))
        self.larger.clicked.connect(lambda: self.zoomed.emit(1))
        self.width_button.clicked.connect(self.fitted)
        self.print_button = IconButton("print")
        self.print_button.clicked.connect(self.print_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(4)
        for widget in (self.before, self.page, self.after, _Rule(), self.larger, self.width_button):
            row.addWidget(widget)
        row.addWidget(self.print_button)
        self.follow_theme()

    def show_page(self, page: int, pages: int) -> None:
        self._shown = page, pages
        self.before.setEnabled(page > 1)
        self.after.setEnabled(page < pages)
        self._tell_page()

    def _tell_page(self) -> None:
        page, pages = self._shown
        self.page.setText(self.tr("{page} of {pages}").format(page=page, pages=pages))
        self.adjustSize()

    def retranslate(self) -> None:
        self.before.set_name(self.tr("Previous page"))
        self.after.set_name(self.tr("Next page"))
        self.larger.set_name(self.tr("Larger"))
        self.width_button.setText(self.tr("Page width"))
        self.print_button.set_name(self.tr("Print…"))
        self._tell_page()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.card, c.surface, c.line_control)


class _Rule(Hairline):
    def __init__(self) -> None:
        super().__init__(vertical=True)
        self.setFixedHeight(28)


class _View(QPdfView):
    """The pages on the sunken ground."""

    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDocument(document)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.setPageSpacing(PAGE_GAP)
        self.setDocumentMargins(QMargins(MARGIN, MARGIN, MARGIN, MARGIN))
        throw_with_finger(self.viewport())
        set_role(self, QAccessible.Role.Document)


class ReportPages(Themed, QWidget):
    """Shows a PDF from memory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self.view = _View(self.document, self)
        self.bar = PageBar(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.bar.turned.connect(self._turn)
        self.bar.zoomed.connect(self._zoom)
        self.bar.fitted.connect(self.fit)
        self.view.pageNavigator().currentPageChanged.connect(self._tell)
        self.installEventFilter(self)
        self.follow_theme()

    def show_pdf(self, content: bytes) -> None:
        """Show this report from its first page on."""
        self.document.close()
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._tell()
        self._place_bar()

    def turn_to(self, number: str) -> None:
        """Show the first place of the outline that has this number; where there is none, nothing happens."""
        role = QPdfBookmarkModel.Role
        outline = QPdfBookmarkModel()
        outline.setDocument(self.document)
        found = outline.match(outline.index(0, 0), role.Title, f"{number} ", 1, _AT_ANY_DEPTH)
        if found:
            scale = self._factor() * self.logicalDpiY() / 72
            pages = [self.document.pagePointSize(page).height() for page in range(found[0].data(role.Page))]
            above = (
                sum(height * scale + PAGE_GAP for height in pages) + found[0].data(role.Location).y() * scale
            )
            self.view.verticalScrollBar().setValue(int(above))  # the view itself can turn to pages only

    def fit(self) -> None:
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Report"))

    def themed(self) -> None:
        palette = QPalette(self.view.palette())
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, QColor(current_theme().colours.sunken))
        self.view.setPalette(palette)
        slim_bars(self.view)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_bar()
        return False

    def _place_bar(self) -> None:
        self.bar.adjustSize()
        self.bar.move((self.width() - self.bar.width()) // 2, self.height() - self.bar.height() - BAR_ABOVE)
        self.bar.raise_()

    def _tell(self) -> None:
        self.bar.show_page(self.view.pageNavigator().currentPage() + 1, self.document.pageCount())
        self._place_bar()

    def _turn(self, by: int) -> None:
        navigator = self.view.pageNavigator()
        page = max(0, min(self.document.pageCount() - 1, navigator.currentPage() + by))
        navigator.jump(page, QPointF(), navigator.currentZoom())

    def _zoom(self, step: int) -> None:
        shown = self._factor()
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(max(LEAST_ZOOM, min(MOST_ZOOM, shown * ZOOM_STEP**step)))

    def _factor(self) -> float:
        """The zoom as it is, also while the page is fitted to the width."""
        if self.view.zoomMode() is QPdfView.ZoomMode.Custom:
            return self.view.zoomFactor()
        page = self.document.pagePointSize(0).width() * self.logicalDpiX() / 72
        margins = self.view.documentMargins()
        room = self.view.viewport().width() - margins.left() - margins.right()
        return room / page if page else 1.0
