"""A signature asked for by an item."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.answers import Answer, Stroke
from inspector.ui.fill.controls.base import Control
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.signature import SignaturePad

BOX_WIDTH = 1000  # the unit of stored strokes


def stored(strokes: Sequence[Sequence[tuple[float, float]]]) -> tuple[Stroke, ...]:
    """Strokes of the pad as they are kept: whole points in a box 1000 wide."""
    return tuple(tuple((round(x * BOX_WIDTH), round(y * BOX_WIDTH)) for x, y in stroke) for stroke in strokes)


def drawn(strokes: Sequence[Stroke]) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Stored strokes as the pad draws them."""
    return tuple(tuple((x / BOX_WIDTH, y / BOX_WIDTH) for x, y in stroke) for stroke in strokes)


class SignatureControl(Control):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = SignaturePad()
        self.pad.changed.connect(self._signed)
        self.again = Button("", "link", icon="undo", parent=self)
        self.again.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pad)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.follow_theme()

    def retranslate(self) -> None:
        self.again.setText(self.tr("Sign again"))

    def show_answer(self, answer: Answer) -> None:
        strokes = answer.value if isinstance(answer.value, tuple) else ()
        if stored(self.pad.strokes()) != strokes:
            self.pad.set_strokes(drawn(strokes))  # type: ignore[arg-type]
        self.again.setVisible(bool(strokes))

    def _signed(self, strokes: object) -> None:
        kept = stored(strokes)  # type: ignore[arg-type]
        if kept:
            self.answered.emit(kept)
