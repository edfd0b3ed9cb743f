"""Fields to type in.

LineEdit(parent=None, *, icon=None)      the 44 px box alone; a QLineEdit with .set_wrong(bool)
Field(label="", *, placeholder="", parent=None)     label, line edit, error underneath
    .edit -> LineEdit; .text(), .set_text(str), .set_label(str), .set_error("What is wrong. What to do." | "")
    signals edited(str): typed by a person; finished(): Enter, or the focus left
SearchField(placeholder="", parent=None) a LineEdit; signal searched(str) after 200 ms of rest; Escape empties
TextBox(placeholder="", parent=None, *, lines=2, most=8)  grows with its text, then scrolls
    .text(), .set_text(str), .set_lines(lines, least=px high); signals edited(str), finished()
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import FocusVisible, Themed
from inspector.ui.widgets.painting import box, icon_side, icon_square, painting, text_height
from inspector.ui.widgets.scroll import slim_bars
from inspector.ui.widgets.text import Icon, Text

PADDING = 12
SEARCH_REST = 200  # ms without typing before a search


def _border(widget: QWidget, wrong: bool) -> tuple[str, str, int]:
    """Fill, border colour and border width of a field."""
    c = current_theme().colours
    if not widget.isEnabled():
        return c.sunken, c.line, 1
    if wrong:
        return c.surface, c.fault, tokens().border.selected
    return c.surface, c.accent if widget.hasFocus() else c.line_strong, 1


class LineEdit(Themed, FocusVisible, QLineEdit):
    """One line of text in a box the height of a finger."""

    def __init__(self, parent: QWidget | None = None, *, icon: str | None = None) -> None:
        super().__init__(parent)
        self._icon, self._wrong = icon, False
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def themed(self) -> None:
        self.setFont(current_theme().font("body"))
        self.setTextMargins(PADDING + (icon_side() + PADDING if self._icon else 0), 0, PADDING, 0)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def sizeHint(self) -> QSize:
        return QSize(200, max(tokens().control.field, text_height(self.font()) + 2 * PADDING - 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, border, width = _border(self, self._wrong)
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, border, width)
            if self._icon:
                square = icon_square(PADDING, self.height() / 2)
                icons.draw(painter, self._icon, square, current_theme().colours.text)
        super().paintEvent(event)


class SearchField(LineEdit):
    """Looks while one types, once the fingers rest."""

    searched = Signal(str)

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="search")
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_REST)
        self._rest.timeout.connect(self._search)
        self.textChanged.connect(self._typed)
        self.set_placeholder(placeholder)

    def set_placeholder(self, placeholder: str) -> None:
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._search()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._rest.start()

    def _search(self) -> None:
        self._rest.stop()
        self.searched.emit(self.text().strip())


class Field(Themed, QWidget):
    """A labelled line with what is wrong with it underneath."""

    edited = Signal(str)
    finished = Signal()

    def __init__(self, label: str = "", *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineEdit(self)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self.finished)
        self.setFocusProxy(self.edit)
        self._label = Text("", "secondary", "text2")
        self._error = ErrorLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        for widget in (self._label, self.edit, self._error):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_label(label)
        self.set_error("")
        self.follow_theme()

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.edit.setAccessibleName(label)

    def set_error(self, error: str) -> None:
        """Say what is wrong and what to do; empty takes it away."""
        self._error.set_text(error)
        self._error.setVisible(bool(error))
        self.edit.set_wrong(bool(error))
        self.edit.setAccessibleDescription(error)

    def error(self) -> str:
        return self._error.text()

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def _edited(self, text: str) -> None:
        self.set_error("")
        self.edited.emit(text)


class ErrorLine(QWidget):
    """The warning icon and the sentence, wrapping; "warn" for what is odd but not wrong."""

    def __init__(self, colour: str = "fault", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", "secondary", colour, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addWidget(Icon("warning", colour, 16, beside="secondary"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str) -> None:
        self._text.setText(text)


class _Writing(FocusVisible, QPlainTextEdit):
    """The text of a TextBox; the ring goes round the whole box."""

    focused = Signal(bool)
    resized = Signal()

    def focus_rect(self) -> QRect:
        box_around = self.parentWidget()
        return box_around.rect().translated(-self.pos()) if box_around else self.rect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class TextBox(Themed, QWidget):
    """Several lines: as high as its text needs, between `lines` and `most` lines."""

    edited = Signal(str)
    finished = Signal()

    def __init__(
        self, placeholder: str = "", parent: QWidget | None = None, *, lines: int = 2, most: int = 8
    ) -> None:
        super().__init__(parent)
        self._lines, self._most, self._wrong = lines, most, False
        self._least = tokens().control.field
        self.edit = _Writing(self)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.setTabChangesFocus(True)
        self.edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.edit.document().setDocumentMargin(0)
        self.edit.textChanged.connect(self._changed)
        self.edit.focused.connect(self._focused)
        self.edit.resized.connect(self._fit)  # its lines wrap elsewhere
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 2, PADDING, PADDING - 2)
        column.addWidget(self.edit)
        self.set_placeholder(placeholder)
        self.follow_theme()

    def set_placeholder(self, placeholder: str) -> None:
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show `text` without a signal; the cursor stays where the text is the same."""
        if text != self.text():
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(text)
            self._fit()

    def set_lines(self, lines: int, least: int = 0) -> None:
        """The least number of lines and of px it is high."""
        least = max(least, tokens().control.field)
        if (lines, least) != (self._lines, self._least):
            self._lines, self._least = lines, least
            self._fit()

    def set_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def themed(self) -> None:
        self.edit.setFont(current_theme().font("body"))
        slim_bars(self.edit)
        palette = self.edit.palette()
        palette.setColor(palette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.edit.setPalette(palette)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, border, width = _border(self.edit, self._wrong)
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, border, width)

    def _changed(self) -> None:
        self._fit()
        self.edited.emit(self.text())

    def _focused(self, focused: bool) -> None:
        self.update()
        if not focused:
            self.finished.emit()

    def _fit(self) -> None:
        """Take the height of the lines as they wrap now."""
        needed = int(self.edit.document().size().height())
        lines = max(self._lines, min(self._most, needed))
        self.setFixedHeight(max(self._least, lines * text_height(self.edit.font()) + 2 * PADDING))
