"""The bar under Finish: what sealing means, what is still needed, and the ways on.

`only` is there where `seal` leads on to another inspection: it does not.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.heads import ACROSS, DOWN, BottomBar
from inspector.ui.widgets.painting import icon_side, text_width
from inspector.ui.widgets.text import Icon, IconText, Text


class Reason(QWidget):
    """Why the primary button is not what one might expect; wraps where the bar is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", "group", "warn", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addStretch(0)
        row.addWidget(Icon("warning", "warn", 16))
        row.addWidget(self._text, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All on one line."""
        wide = text_width(current_theme().font("group"), self.text()) + 2
        return QSize(icon_side(16) + tokens().space[2] + wide, super().sizeHint().height())

    def text(self) -> str:
        return self._text.text()

    def set_text(self, text: str) -> None:
        self._text.setText(text)
        self.updateGeometry()


class FinishBar(BottomBar):
    """The note on sealing gives way to what is still needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = IconText("lock", "", parent=self)
        self.why = Reason(self)
        self.go_on = Button("", large=True)
        self.only = Button("", large=True)
        self.seal = Button("", "primary", icon="lock", large=True)
        deeds = QHBoxLayout()
        deeds.setSpacing(tokens().space[3])
        deeds.addStretch(0)
        for button in (self.go_on, self.only, self.seal):
            deeds.addWidget(button)
        self.add_note(self.note)
        self.add(self.why)
        self._row.addLayout(deeds)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.lead_on("")

    def lead_on(self, then: str) -> None:
        """What is inspected next, by its name; "" where nothing is."""
        self._then = then
        self.only.setVisible(bool(then))
        self.speak()

    def deed(self, plain: str) -> str:
        """What sealing is called: `plain`, or with what comes then."""
        return self.tr("Finish, then {what}").format(what=self._then) if self._then else plain

    def say(self, plain: str) -> None:
        """What sealing means; where it leads on, what opens by itself then."""
        opens = self.tr("Then {what} opens").format(what=self._then) if self._then else ""
        self.note.set_text(opens or plain, "arrow-right" if opens else "lock")

    def speak(self) -> None:
        """Every word in the language of the screen."""
        self.only.setText(self.tr("Finish only this"))
        self.only.short_text = self.tr("Only this")

    def set_reason(self, why: str) -> None:
        self.why.set_text(why)
        self.why.setVisible(bool(why))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        parts = (self.go_on, self.seal, self.why, self.only)
        taken = sum(part.sizeHint().width() for part in parts if not part.isHidden())
        rest = self.width() - taken - 2 * tokens().layout.page_margin
        over = rest < 0 and not self.why.isHidden()
        self._row.setDirection(DOWN if over else ACROSS)
        margins, gap = self.contentsMargins(), tokens().space[2] if over else 0
        self.setContentsMargins(margins.left(), gap, margins.right(), gap)
        self.note.setVisible(rest > self.note.sizeHint().width() + tokens().space[12])
