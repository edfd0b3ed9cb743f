"""How often something comes round, for people who choose from words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.repeats import LAST, WORKING, Every, Repeat
from inspector.ui.plan import day_words, words
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.select import Choice, Select

WORK = "working-days"  # a week of working days, offered by itself
STEPS = range(1, 13)
WEEK = range(7)


class OftenChoice(Themed, QWidget):
    """`changed` follows every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.step = Select(two_line=False), Select(two_line=False)
        self.place, self.weekday, self.date = (Select(two_line=False) for _ in range(3))
        self.weekdays = [Chip("") for _ in WEEK]
        self._chips = QWidget()
        flow = FlowLayout(self._chips, gap=8, between=0)
        for chip in self.weekdays:
            flow.addWidget(chip)
            chip.toggled.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        for select in (self.kind, self.step, self.place, self.weekday, self.date):
            select.stretch()
            select.chosen.connect(self._changed)
            column.addWidget(select)
        column.insertWidget(2, self._chips)
        self.follow_theme()
        self.show_repeat(Repeat())

    def show_repeat(self, repeat: Repeat) -> None:
        working = repeat.every is Every.WEEK and repeat.interval == 1 and repeat.weekdays == WORKING
        by_weekday = repeat.every is Every.MONTH_WORKING_DAY
        self._take(self.kind, WORK if working else Every.MONTH_WEEKDAY if by_weekday else repeat.every)
        self._take(self.step, str(repeat.interval))
        self._take(self.place, str(min(repeat.place, 4)))
        self._take(self.weekday, str(day_words.WORKING_DAY if by_weekday else (*repeat.weekdays, 0)[0]))
        self._take(self.date, str(repeat.place))
        for day, chip in enumerate(self.weekdays):
            chip.setChecked(repeat.every is Every.WEEK and day in repeat.weekdays)
        self._show_parts()

    def repeat(self) -> Repeat:
        """What is chosen; a week without days is one that lacks them."""
        kind, step = self._chosen(self.kind), int(self._chosen(self.step))
        if kind == WORK:
            return Repeat(Every.WEEK, 1, WORKING)
        if kind == Every.WEEK:
            return Repeat(Every.WEEK, step, tuple(day for day in WEEK if self.weekdays[day].isChecked()))
        if kind == Every.MONTH_DAY:
            return Repeat(Every.MONTH_DAY, step, place=int(self._chosen(self.date)))
        if kind == Every.MONTH_WEEKDAY:
            place, weekday = int(self._chosen(self.place)), int(self._chosen(self.weekday))
            if weekday == day_words.WORKING_DAY:
                return Repeat(Every.MONTH_WORKING_DAY, step, place=place)
            return Repeat(Every.MONTH_WEEKDAY, step, (weekday,), place)
        return Repeat(Every.DAY, step) if kind == Every.DAY else Repeat(Every.ONCE)

    def retranslate(self) -> None:
        self.kind.set_label(self.tr("How often"))
        self.kind.set_choices(
            [
                Choice(Every.ONCE, self.tr("Once")),
                Choice(Every.DAY, self.tr("Every day, or every few days")),
                Choice(WORK, self.tr("Every working day")),
                Choice(Every.WEEK, self.tr("On days of the week")),
                Choice(Every.MONTH_WEEKDAY, self.tr("By the month, like the first Monday")),
                Choice(Every.MONTH_DAY, self.tr("By the month, like the 15th")),
            ]
        )
        self.place.set_label(self.tr("Which of the month"))
        self.place.set_choices([Choice(str(each), text) for each, text in self._places()])
        self.weekday.set_label(self.tr("Which day"))
        named = [(str(day), QLocale().standaloneDayName(day + 1)) for day in WEEK]
        named.append((str(day_words.WORKING_DAY), self.tr("working day, Monday to Friday")))
        self.weekday.set_choices([Choice(value, text) for value, text in named])
        self.date.set_label(self.tr("Day of the month"))
        self.date.set_choices([Choice(str(day), words.day_of_month(day)) for day in (*range(1, 32), LAST)])
        for day, chip in enumerate(self.weekdays):
            chip.setText(QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat))
            chip.setAccessibleName(QLocale().standaloneDayName(day + 1))
        self._name_steps()

    def _places(self) -> Iterable[tuple[int, str]]:
        return (
            (1, self.tr("the first")),
            (2, self.tr("the second")),
            (3, self.tr("the third")),
            (4, self.tr("the fourth")),
            (LAST, self.tr("the last")),
        )

    def _name_steps(self) -> None:
        kind = self._chosen(self.kind)
        self.step.set_label(self.tr("Every how many"))
        if kind == Every.DAY:
            named = [words.rule(Repeat(Every.DAY, step)) for step in STEPS]
        elif kind == Every.WEEK:
            named = [self.tr("Every week"), *(self.tr("Every %n weeks", "", step) for step in STEPS[1:])]
        else:
            named = [self.tr("Every month"), *(self.tr("Every %n months", "", step) for step in STEPS[1:])]
        self.step.set_choices([Choice(str(step), name) for step, name in zip(STEPS, named, strict=True)])

    def _show_parts(self) -> None:
        kind = self._chosen(self.kind)
        monthly = kind in (Every.MONTH_WEEKDAY, Every.MONTH_DAY)
        self.step.setVisible(monthly or kind in (Every.DAY, Every.WEEK))
        self._chips.setVisible(kind == Every.WEEK)
        self.place.setVisible(kind == Every.MONTH_WEEKDAY)
        self.weekday.setVisible(kind == Every.MONTH_WEEKDAY)
        self.date.setVisible(kind == Every.MONTH_DAY)
        self._name_steps()

    def _changed(self, _value: object) -> None:
        self._show_parts()
        self.changed.emit()

    def _take(self, select: Select, value: str) -> None:
        select.set_selected(value)

    def _chosen(self, select: Select) -> str:
        choice = select.selected()
        return choice.value if choice else ""
