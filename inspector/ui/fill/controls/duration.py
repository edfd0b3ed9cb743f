"""A time taken with the stopwatch, or typed; the bands show what it means while it runs.

What is typed and is no time stays there, said to be wrong, also after the card was out of sight.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Address, Answer
from inspector.checklists.template import DurationItem
from inspector.ui import language as words
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.bands import BandBar
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import ErrorLine, LineEdit
from inspector.ui.widgets.text import IconText, Text

TICK = 100  # ms
TIME_WIDTH, FIELD_WIDTH = 124, 132


class DurationControl(Control):
    def __init__(
        self,
        item: DurationItem,
        address: Address,
        model: FillModel,
        demerit: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._address, self._model = address, model
        self._value: Decimal | None = None
        self._stored: tuple[object, bool] | None = None
        self.time = Text("", "stopwatch", parent=self)
        self._running = IconText("clock", "", "group", "accent", parent=self)
        self.bar = BandBar(item.bands, _limit, self.tr("longer"), demerit) if item.bands else None
        self.start = Button("", icon="play", parent=self)
        self.stop = Button("", "primary", icon="stop", parent=self)
        self.type = Button(parent=self)
        self.field = LineEdit(self)
        self._error = ErrorLine(parent=self)
        self._tick = QTimer(self, interval=TICK)
        self._tick.timeout.connect(self._show_running)
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self._stop)
        self.type.clicked.connect(self._type)
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self.field.textEdited.connect(self._typing.typed)
        self.field.editingFinished.connect(self._typed)
        self.field.returnPressed.connect(self._entered)
        self._arrange()
        self.follow_theme()

    def themed(self) -> None:
        self.time.setMinimumWidth(current_theme().widened(TIME_WIDTH))
        self.field.setFixedWidth(current_theme().widened(FIELD_WIDTH))

    def _arrange(self) -> None:
        clock = QVBoxLayout()
        clock.setSpacing(0)
        clock.addWidget(self.time)
        clock.addWidget(self.field)
        clock.addWidget(self._running)
        clock.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(tokens().space[4])
        self._row.addLayout(clock)
        if self.bar is not None:
            self._row.addWidget(self.bar, 1)
        else:
            self._row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens().space[2])
        for button in (self.start, self.stop, self.type):
            buttons.addWidget(button)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(tokens().space[3])
        self._halves.addLayout(self._row, 1)
        self._halves.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._halves)
        column.addWidget(self._error)
        self._error.hide()
        self.field.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        self.stop.setText(self.tr("Stop"))
        self.type.setText(self.tr("Type it in"))
        self._running.set_text(self.tr("Running"))
        self.field.setPlaceholderText(self.tr("m:ss"))
        self.field.setAccessibleName(self.tr("Time taken, minutes and seconds"))
        self._show_state()

    def show_answer(self, answer: Answer) -> None:
        stored = answer.value, answer.not_applicable
        if self._stored is not None and stored != self._stored and not self._is_typed(answer):
            self._forget()
        self._stored = stored
        self._value = answer.value if isinstance(answer.value, Decimal) else None
        unread = self._model.opened.unread.get(self._address)
        if unread is not None and self.field.isHidden():
            self.field.setText(unread)
            self.field.show()
            self._say(unread)
        self._show_state()

    def set_compact(self, compact: bool) -> None:
        """In a narrow window the buttons stand under time and bands, each half as wide."""
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if compact else sideways)
        policy = QSizePolicy.Policy.Expanding if compact else QSizePolicy.Policy.Fixed
        for button in (self.start, self.stop, self.type):
            button.setSizePolicy(policy, QSizePolicy.Policy.Fixed)

    def press(self, digit: int) -> bool:
        self._type()
        self.field.setText(str(digit))
        self._typing.typed()
        return True

    def commit(self) -> None:
        if self.field.isVisible():
            self._typed()

    def _show_state(self) -> None:
        running = self._model.filling.watch(self._address) is not None
        typing = not self.field.isHidden()
        self.start.setText(self.tr("Start") if self._value is None else self.tr("Start again"))
        self.start.setVisible(not running and not typing)
        self.stop.setVisible(running and not typing)
        self.type.setVisible(not typing)
        self.time.setVisible(not typing)
        self._running.setVisible(running and not typing)
        if running:
            self._tick.start()
            self._show_running()
        else:
            self._tick.stop()
            self._show_time(self._value)

    def _show_running(self) -> None:
        self._show_time(self._model.filling.watched(self._address))

    def _show_time(self, seconds: Decimal | None) -> None:
        self.time.setText(written(seconds or Decimal(0)))
        self.time.set_look(colour="text" if seconds is not None else "text3")
        if self.bar is not None:
            self.bar.set_value(seconds)

    def _start(self) -> None:
        self._model.start_watch(self._address)
        self._show_state()
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop(self) -> None:
        self._model.stop_watch(self._address)
        self._show_state()

    def _type(self) -> None:
        """A stopwatch runs on until the time that is typed takes its place."""
        self.field.setText("" if self._value is None else written(self._value))
        self.field.show()
        self._show_state()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _is_typed(self, answer: Answer) -> bool:
        """Whether an answer is what stands in the field while one types."""
        return self.field.hasFocus() and typed.span(self.field.text()) == answer.value

    def _rested(self) -> None:
        """Kept while one may go on typing."""
        seconds = typed.span(self.field.text())
        if seconds is not None and seconds != self._value:
            self.answered.emit(seconds)

    def _typed(self) -> None:
        self._typing.drop()
        text = self.field.text().strip()
        seconds = typed.span(text)
        if text and seconds is None:
            self._model.opened.unread[self._address] = text
            self._say(text)
            return
        self._forget()
        if seconds is not None and seconds != self._value:
            self.answered.emit(seconds)
        self._show_state()

    def _forget(self) -> None:
        """Nothing is being typed any more."""
        self._model.opened.unread.pop(self._address, None)
        self.field.hide()
        self._say("")

    def _say(self, wrong: str) -> None:
        """Under the field, why `wrong` is no time; nothing where it is empty."""
        said = self.tr("“{text}” is not a time. Write minutes and seconds, like 1:30.").format(text=wrong)
        self._error.set_text(said if wrong else "")
        self._error.setVisible(bool(wrong))
        self.field.set_wrong(bool(wrong))
        self.field.setAccessibleDescription(said if wrong else "")

    def _entered(self) -> None:
        if typed.span(self.field.text()) is not None:
            self.went_on.emit()


def written(seconds: Decimal) -> str:
    """ "0:14.2" with the language's decimal mark; whole seconds without tenths."""
    whole = words.duration(float(seconds))
    tenth = int(seconds * 10) % 10
    return words.number(f"{whole}.{tenth}") if seconds % 1 else whole


def _limit(bound: Decimal) -> str:
    """A bound in seconds, from a minute and a half on and for whole minutes in minutes."""
    translate = QCoreApplication.translate
    if bound % 60 == 0:
        return translate("DurationControl", "{minutes} min").format(minutes=int(bound / 60))
    if bound > 90:
        return translate("DurationControl", "{minutes} min").format(minutes=words.duration(float(bound)))
    return translate("DurationControl", "{seconds} s").format(seconds=words.number(f"{bound:f}"))
