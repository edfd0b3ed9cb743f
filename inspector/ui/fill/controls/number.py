"""A measured number with its unit, and the band it falls into."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Address, Answer
from inspector.checklists.template import Band, NumberItem
from inspector.ui import language as words
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.bands import BandBar
from inspector.ui.fill.controls.line import LineControl, Unread
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.text import Text

BEGINNING = re.compile(r"[+\-−–]?[0-9 \u00a0\u202f]*[.,]?[0-9]*\Z")
FAR = 5  # times the largest bound of the bands, and this much more


class NumberControl(LineControl[Decimal]):
    def __init__(
        self,
        item: NumberItem,
        place: Address,
        unread: Unread,
        demerit: bool,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(place, unread, parent)
        self._bands = item.bands
        self._unit = item.unit.in_(language) if item.unit else ""
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.bar = BandBar(item.bands, self._with_unit, self.tr("above"), demerit) if item.bands else None
        self._arrange()
        self.follow_theme()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        unit = Text(self._unit, "body", "text2")
        unit.setFixedHeight(self.field.sizeHint().height())
        row.addWidget(unit, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(tokens().space[3])
        if self.bar is not None:
            row.addWidget(self.bar, 1)
        else:
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.odd)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        name = self.tr("Number")
        self.field.setAccessibleName(f"{name}, {self._unit}" if self._unit else name)

    def show_answer(self, answer: Answer) -> None:
        super().show_answer(answer)
        if self.bar is not None and not self._typing.going_on:
            self.bar.set_value(answer.value if isinstance(answer.value, Decimal) else None)

    def read(self, text: str) -> Decimal | None:
        """The unit may be typed with the number."""
        return typed.number(text.removesuffix(self._unit) if self._unit else text)

    def written(self, value: Decimal) -> str:
        return words.number(f"{value:f}")

    def wrong(self, text: str) -> str:
        example = words.number("4.5")
        said = self.tr("“{text}” is not a number. Write one like {example}.")
        return said.format(text=text, example=example)

    def hopeless(self, text: str) -> bool:
        return not BEGINNING.match(text.removesuffix(self._unit))

    def doubt(self, value: Decimal) -> str:
        if not far_off(value, self._bands):
            return ""
        said = self.tr("{number} is unusual here. Check the number, its sign and the decimal mark.")
        return said.format(number=self._with_unit(value))

    def _edited(self) -> None:
        super()._edited()
        if self.bar is not None:
            self.bar.set_value(self._read())

    def _with_unit(self, bound: Decimal) -> str:
        return f"{words.number(f'{bound:f}')} {self._unit}".strip()


def far_off(value: Decimal, bands: tuple[Band, ...]) -> bool:
    """Whether a value lies so far beyond every bound that a slip is likelier than a measurement."""
    bounds = [abs(band.at_most) for band in bands if band.at_most is not None]
    return bool(bounds) and abs(value) > FAR * max(bounds) + FAR
