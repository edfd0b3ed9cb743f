"""That an inspection corrects a record, and why: on Fill in and on Finish."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.inspection import Head
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.text import ElidedText, Icon


class CorrectionLine(Themed, QWidget):
    """Hidden where nothing is corrected; a long reason is whole in the tool tip."""

    def __init__(self, head: Head, *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._text = ElidedText("", "group", "accent", lines=lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addWidget(Icon("note", "accent", 16, beside="group"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        if head.supersedes is None:
            self.hide()
        self.follow_theme()

    def text(self) -> str:
        return self.accessibleName()

    def retranslate(self) -> None:
        reason = self._head.reason
        text = self.tr("Correction: {reason}").format(reason=reason) if reason else self.tr("Correction")
        self._text.set_text(text)
        self.setAccessibleName(text)
