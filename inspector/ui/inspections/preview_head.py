"""What stands over a report: whose it is, how its record stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.language import LANGUAGES
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import ElidedText, Icon


class Seal(QWidget):
    """How a record stands: an icon and a line that gives way where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = Icon("shield", "text2", 16), ElidedText(lines=3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def text(self) -> str:
        return self._words.text()

    def set_text(self, text: str, icon: str, colour: str) -> None:
        self._words.set_text(text)
        self._words.set_look(colour=colour)
        self._icon.set_icon(icon, colour)


class PreviewHead(Themed, QWidget):
    """Title and seal at the left, deeds at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._excel_wanted = True
        self.back = IconButton("arrow-left")
        self.name = ElidedText("", "bar-title", "text")
        self.seal = Seal()
        self.language = Select(icon="globe", two_line=False)
        self.excel = Button(icon="inspections")
        self.pdf = Button(kind="primary", icon="export")
        self.more = IconButton("more")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.seal)
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.addStrut(tokens().control.top_bar)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for widget in (self.language, self.excel, self.pdf, self.more):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.language.set_choices([Choice(code, name) for code, name in LANGUAGES.items()])
        self.follow_theme()

    def show_deeds(self, item: bool, *, excel: bool) -> None:
        """Show what can be done with an item; nothing where there is none."""
        self._excel_wanted = item and excel
        for widget in (self.name, self.seal, self.language, self.pdf, self.more):
            widget.setVisible(item)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Where the words have no room, Excel is found behind ⋯ only."""
        cut = self.seal.sizeHint().width() - self.seal.minimumSizeHint().width()
        needed = self._row.minimumSize().width() + max(0, cut)
        if self.excel.isHidden():
            needed += self.excel.sizeHint().width() + self._row.spacing()
        self.excel.setVisible(self._excel_wanted and needed <= self.width())

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back to the list"))
        self.language.set_label(self.tr("Language of the report"))
        self.excel.setText(self.tr("Excel"))
        self.excel.setToolTip(self.tr("All inspections of the list as one workbook"))
        self.pdf.setText(self.tr("PDF"))
        self.more.set_name(self.tr("More"))
