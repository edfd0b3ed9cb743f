"""The right side: the report of the chosen inspection, as its PDF will be, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.inspections.items import RecordItem
from inspector.ui.inspections.model import title
from inspector.ui.inspections.preview_head import PreviewHead
from inspector.ui.inspections.reports import Key, ReportCache, make_pdf
from inspector.ui.language import language
from inspector.ui.tasks import Task
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.layouts import centred
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.painting import painting
from inspector.ui.widgets.text import Text

REST, PATIENCE = 120, 300  # ms: before a report is made while arrows run through the list; before it says so


class Busy(Themed, QWidget):
    """A report is being made: how far, and a way to stop."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self.line = Text("", "body", "text2"), ProgressLine()
        self.line.setFixedWidth(240)
        self.stop = Button()
        self.stop.clicked.connect(self.stopped)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (self._text, self.line, self.stop):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.follow_theme()

    def retranslate(self) -> None:
        self._text.setText(self.tr("The report is being made"))
        self.stop.setText(self.tr("Cancel"))


class Preview(Themed, QWidget):
    """`shown` says that the pages of the chosen record are there; `item` is that record."""

    shown = Signal()
    print_asked = Signal()

    def __init__(self, context: Context, cache: ReportCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._cache = context, cache
        self._compact = False
        self._task: Task | None = None
        self._made: Key | None = None
        self._behind: Behind | None = None
        self.item: RecordItem | None = None
        self.pages: QWidget | None = None
        self.head, self.busy = PreviewHead(), Busy()
        self.empty = EmptyState("inspections")
        self.empty.acted.connect(self._again)
        self.busy.stopped.connect(self.cancel)
        self.head.language.chosen.connect(self._speak)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._make)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._tell_busy)
        self._stack = QStackedWidget()
        self._blank = QWidget()
        self._middle = centred(self.empty)
        for page in (self._blank, self.busy, self._middle):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        chosen = context.session.preferences.report_language() or language()
        self.head.language.set_selected(chosen)
        self.follow_theme()
        self.show_item(None)

    @property
    def report_language(self) -> str:
        chosen = self.head.language.selected()
        return chosen.value if chosen else language()

    def content(self) -> bytes | None:
        """The PDF on the screen; None while it is not there."""
        return self._cache.get(self._key()) if self.item else None

    def show_item(self, item: RecordItem | None, behind: Behind | None = None) -> None:
        """Show the report of this record once the keys rest on it; what it was looked up for comes first."""
        self._behind = behind
        if item is not None and item == self.item and self._made == self._key():
            return
        self.item = item
        self._stop()
        self._tell()
        self._made = None
        if item is None:
            self._show_empty()
            return
        known = self._cache.get(self._key())
        if known is not None:
            self._show_pages(known)
        else:
            self._stack.setCurrentWidget(self._blank)
            self._rest.start()
            self._patience.start()

    def set_compact(self, compact: bool) -> None:
        """Alone in a narrow window: a way back to the list, where Excel is then."""
        self._compact = compact
        self.head.back.setVisible(compact)
        self._tell()

    def expect_item(self) -> None:
        """Another record is on its way: nothing is shown till then."""
        self.show_item(None)
        self._stack.setCurrentWidget(self._blank)

    def cancel(self) -> None:
        self._stop()
        self._stack.setCurrentWidget(self._middle)
        self.empty.set_texts(
            self.tr("No report yet"), self.tr("Making it was cancelled."), self.tr("Make it")
        )

    def retranslate(self) -> None:
        self._tell()
        if self.item is None:
            self._show_empty()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(c.sunken))
            painter.fillRect(0, 0, self.width(), self.head.height(), QColor(c.canvas))

    # -- inside

    def _key(self) -> Key:
        assert self.item is not None
        return self._cache.key(self.item, self.report_language)

    def _tell(self) -> None:
        item, head = self.item, self.head
        head.show_deeds(item is not None, excel=not self._compact)
        if item is None:
            return
        head.name.set_text(title(item))
        row = item.row
        if row.void:
            head.seal.set_text(self.tr("Void, counts nowhere"), "not-applicable", "fault")
        elif row.superseded_by:
            head.seal.set_text(self.tr("Replaced by a correction"), "note", "warn")
        elif row.practice:
            head.seal.set_text(self.tr("Practice, counts nowhere"), "partial", "text2")
        elif self._made == self._key():
            head.seal.set_text(self.tr("Sealed and verified"), "shield", "ok")
        else:
            head.seal.set_text(self.tr("Sealed"), "shield", "text2")

    def _speak(self, code: str) -> None:
        self._context.announce(self._context.session.preferences.set_report_language(code))
        self.show_item(self.item, self._behind)

    def _again(self) -> None:
        if self.item is not None:
            self.show_item(self.item, self._behind)

    def _stop(self) -> None:
        self._rest.stop()
        self._patience.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _make(self) -> None:
        if self.item is None:
            return
        key = self._key()
        work = make_pdf(self._context.session, self.item.row.id, self.report_language)
        self.busy.line.set_progress(0, 1)
        self._task = self._context.tasks.run(
            work,
            on_result=lambda content: self._arrived(key, content),
            on_error=self._fail,
            on_progress=self.busy.line.set_progress,
            receiver=self,
        )

    def _arrived(self, key: Key, content: bytes) -> None:
        self._cache.put(key, content)
        if self.item is not None and key == self._key():
            self._task = None
            self._patience.stop()
            self._show_pages(content)

    def _show_pages(self, content: bytes) -> None:
        from inspector.ui.inspections.pages import ReportPages  # loads QtPdf

        if not isinstance(self.pages, ReportPages):
            self.pages = ReportPages()
            self.pages.bar.print_asked.connect(self.print_asked)
            self._stack.addWidget(self.pages)
        self.pages.show_pdf(content)
        self._stack.setCurrentWidget(self.pages)
        number = self._sought()
        if number is not None:
            self.pages.turn_to(number)
        self._made = self._key()
        self._tell()
        self.shown.emit()

    def _sought(self) -> str | None:
        """The number in this record's template of what the list is about."""
        if self.item is None or self._behind is None:
            return None
        return self._behind.number_in(self._context.session.library.get(self.item.row.template).template)

    def _show_empty(self) -> None:
        self._stack.setCurrentWidget(self._middle)
        self.empty.set_texts(self.tr("No inspection chosen"), self.tr("Its report is shown here."))

    def _tell_busy(self) -> None:
        self._stack.setCurrentWidget(self.busy)

    def _fail(self, error: BaseException) -> None:
        """Say in the report's place why there is none; a bug goes where bugs go."""
        self._stop()
        if not isinstance(error, WorldError):
            self._stack.setCurrentWidget(self._middle)
            self.empty.set_texts(self.tr("The report could not be made"), "", self.tr("Try again"))
            raise error
        self._stack.setCurrentWidget(self._middle)
        self.empty.set_texts(
            self.tr("The report could not be made"), errors.sentence(error), self.tr("Try again")
        )
