"""A value of a scale, its anchors to be seen; a long scale is a slider with a number beside it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from inspector.checklists.answers import Answer
from inspector.checklists.template import RatingItem, Scale
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.ratings import Rate, RatingRow
from inspector.ui.widgets.text import Text

MOST_BUTTONS = 11
SLIDER = """
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {track}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{
    width: 24px; margin: -12px 0; border-radius: 14px; background: {surface}; border: 2px solid {accent};
}}
"""


def rating_control(item: RatingItem, language: str) -> Control:
    long = item.scale.max - item.scale.min + 1 > MOST_BUTTONS
    return SliderControl(item.scale, language) if long else RatingControl(item.scale, language)


class RatingControl(Control):
    """A button a value."""

    by_tap = True

    def __init__(self, scale: Scale, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._language = scale, language
        self.row = RatingRow([self._rate(value) for value in range(scale.min, scale.max + 1)])
        self.row.chosen.connect(lambda value: self.answered.emit(Decimal(value)))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.row)

    def _rate(self, value: int) -> Rate:
        scale = self._scale
        label = scale.labels.get(value)
        anchor = label.in_(self._language) if label else ""
        relevant = value != scale.not_applicable
        failing = relevant and scale.failed_below is not None and value < scale.failed_below
        return Rate(str(value), str(value), anchor or ("" if relevant else self.tr("N/A")), failing)

    def show_answer(self, answer: Answer) -> None:
        self.row.set_selected(str(int(answer.value)) if isinstance(answer.value, Decimal) else None)

    def press(self, digit: int) -> bool:
        """The key with the value's own number."""
        for button in self.row.buttons:
            if button.rate.value == str(digit):
                button.click()
                return True
        return False


class StillSlider(QSlider):
    """A slider that the wheel, meant for the list, does not move."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class SliderControl(Control):
    """A long scale."""

    def __init__(self, scale: Scale, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self.slider = StillSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(scale.min, scale.max)
        self.slider.setMinimumHeight(tokens().control.target_min)
        self.field = LineEdit()
        self.field.setFixedWidth(80)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._typed)
        self.field.textEdited.connect(self._typing.typed)
        self.field.editingFinished.connect(self._typing.commit)
        self.slider.valueChanged.connect(self._slid)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for value, stretch in ((scale.min, 0), (None, 1), (scale.max, 0)):
            if value is None:
                row.addWidget(self.slider, stretch)
                continue
            label = scale.labels.get(value)
            words = f"{value} {label.in_(language)}" if label else str(value)
            row.addWidget(Text(words, "secondary", "text2"))
        row.addWidget(self.field)
        self.follow_theme()

    def themed(self) -> None:
        c = current_theme().colours
        sheet = SLIDER.format(track=c.track, accent=c.accent, surface=c.surface)
        self.slider.setStyleSheet(sheet)

    def show_answer(self, answer: Answer) -> None:
        value = int(answer.value) if isinstance(answer.value, Decimal) else None
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(self._scale.min if value is None else value)
        self.slider.blockSignals(blocked)
        if not self.field.hasFocus() or not self._typing.going_on:
            self.field.setText("" if value is None else str(value))

    def press(self, digit: int) -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setText(str(digit))
        self._typing.typed()
        return True

    def commit(self) -> None:
        self._typing.commit()

    def _slid(self, value: int) -> None:
        self.field.setText(str(value))
        self._typing.typed()

    def _typed(self) -> None:
        text = self.field.text().strip()
        if not text:
            self.cleared.emit()
        elif text.lstrip("-").isdecimal():
            value = max(self._scale.min, min(self._scale.max, int(text)))
            self.answered.emit(Decimal(value))
