"""A value of a scale, its anchors to be seen; a long scale is a slider with a number beside it."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from inspector.checklists.answers import Address, Answer
from inspector.checklists.template import RatingItem, Scale
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.base import Control
from inspector.ui.fill.controls.line import LineControl, Unread
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
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


def rating_control(item: RatingItem, language: str, place: Address, unread: Unread) -> Control:
    if item.scale.max - item.scale.min + 1 > MOST_BUTTONS:
        return SliderControl(item.scale, language, place, unread)
    return RatingControl(item.scale, language)


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


class SliderControl(LineControl[Decimal]):
    """A long scale; under it the written anchor of the value, or of the next one below that has one."""

    field_width = 80

    def __init__(
        self, scale: Scale, language: str, place: Address, unread: Unread, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, unread, parent)
        self._scale, self._language = scale, language
        self.slider = StillSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(scale.min, scale.max)
        self.slider.setMinimumHeight(tokens().control.target_min)
        self.slider.valueChanged.connect(self._slid)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.anchor = Text("", "secondary", "text2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[3])
        for widget, stretch in (
            (Text(str(scale.min), "secondary", "text2"), 0),
            (self.slider, 1),
            (Text(str(scale.max), "secondary", "text2"), 0),
            (self.field, 0),
        ):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        for line in (self.anchor, self.error):
            column.addWidget(line)
        self.follow_theme()

    def themed(self) -> None:
        super().themed()
        c = current_theme().colours
        sheet = SLIDER.format(track=c.track, accent=c.accent, surface=c.surface)
        self.slider.setStyleSheet(sheet)

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Rating"))
        self.slider.setAccessibleName(self.tr("Rating"))

    def show_answer(self, answer: Answer) -> None:
        super().show_answer(answer)
        if not self._typing.going_on:
            self._stand_at(answer.value if isinstance(answer.value, Decimal) else None)

    def read(self, text: str) -> Decimal | None:
        scale = self._scale
        value = typed.number(text)
        fits = value is not None and value == int(value) and scale.min <= value <= scale.max
        return value if fits else None

    def written(self, value: Decimal) -> str:
        return f"{value:f}"

    def wrong(self, _text: str) -> str:
        said = self.tr("Write a whole number from {least} to {most}.")
        return said.format(least=self._scale.min, most=self._scale.max)

    def _edited(self) -> None:
        super()._edited()
        self._stand_at(self._read())

    def _slid(self, value: int) -> None:
        self.field.setText(str(value))
        self._edited()

    def _stand_at(self, value: Decimal | None) -> None:
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(self._scale.min if value is None else int(value))
        self.slider.blockSignals(blocked)
        words = "" if value is None else self._anchor_of(int(value))
        self.anchor.setText(words)
        self.anchor.setVisible(bool(words))

    def _anchor_of(self, value: int) -> str:
        if value == self._scale.not_applicable and value not in self._scale.labels:
            return self.tr("N/A")
        reached = [each for each in self._scale.labels if each <= value]
        return self._scale.labels[max(reached)].in_(self._language) if reached else ""
