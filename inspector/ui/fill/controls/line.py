"""A value written on one line. What cannot be read as one stays there, said to be wrong, and is no answer.

    LineControl(place, unread, example="")      place: the item's address
        read(text) -> value or None, written(value) -> text, wrong(text) -> sentence      to be overridden
        hopeless(text)      whether no more typing could make a value of it, so that it is said at once
        doubt(value)        a sentence about a value that is kept but looks odd
`unread` holds what was typed and could not be read; it outlives the card, which goes out of sight.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address, Answer
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.fields import ErrorLine, LineEdit

Unread = MutableMapping[Address, str]
Kind = TypeVar("Kind")


class LineControl(Control, Generic[Kind]):
    field_width = 132

    def __init__(self, place: Address, unread: Unread, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._unread = place, unread
        self._stored: tuple[object, bool] | None = None
        self.field = LineEdit()
        self.error = ErrorLine(parent=self)
        self.odd = ErrorLine("warn", self)
        for line in (self.error, self.odd):
            line.hide()
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._finished)
        self.field.returnPressed.connect(self._entered)

    # -- what a kind of value knows

    def read(self, _text: str) -> Kind | None:
        raise NotImplementedError

    def written(self, _value: Kind) -> str:
        raise NotImplementedError

    def wrong(self, _text: str) -> str:
        raise NotImplementedError

    def hopeless(self, _text: str) -> bool:
        return False

    def doubt(self, _value: Kind) -> str:
        return ""

    # -- what every line does

    def themed(self) -> None:
        self.field.setFixedWidth(current_theme().widened(self.field_width))

    def show_answer(self, answer: Answer) -> None:
        stored = (answer.value, answer.not_applicable)
        changed = self._stored is not None and stored != self._stored
        self._stored = stored
        if changed:
            self._unread.pop(self._place, None)
        if self._typing.going_on:
            return
        unread = self._unread.get(self._place)
        value: Kind | None = answer.value  # type: ignore[assignment]
        if unread is not None:
            self._show(unread, self._explained(unread))
        elif changed or self._read() != value:
            self._show("" if value is None else self.written(value))
        self._doubt(value)

    def press(self, digit: int) -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setText(str(digit))
        self._edited()
        return True

    def commit(self) -> None:
        self._finished()

    def take(self, value: Kind) -> None:
        """Answer with a value that was not typed."""
        self._unread.pop(self._place, None)
        self._show(self.written(value))
        self.answered.emit(value)

    def _read(self) -> Kind | None:
        return self.read(self.field.text().strip())

    def _show(self, text: str, error: str = "") -> None:
        if self.field.text() != text:
            self.field.setText(text)
        self._say(error)

    def _edited(self) -> None:
        self._unread.pop(self._place, None)
        self._say("")
        self._doubt(self._read())
        self._typing.typed()

    def _rested(self) -> None:
        text, value = self.field.text().strip(), self._read()
        if value is not None:
            self.answered.emit(value)
        elif not text:
            self.cleared.emit()
        elif self.hopeless(text):
            self._refuse(text)

    def _finished(self) -> None:
        self._typing.commit()
        text, value = self.field.text().strip(), self._read()
        if value is not None:
            self._show(self.written(value))
        elif text:
            self._refuse(text)

    def _entered(self) -> None:
        if self._read() is not None:
            self.went_on.emit()

    def _refuse(self, text: str) -> None:
        self._unread[self._place] = text
        self._say(self._explained(text))

    def _explained(self, text: str) -> str:
        """What is wrong, and what is kept meanwhile."""
        value = self._stored[0] if self._stored else None
        if value is None:
            return self.wrong(text)
        kept = self.tr("Until then {value} counts.").format(value=self.written(value))  # type: ignore[arg-type]
        return f"{self.wrong(text)} {kept}"

    def _say(self, error: str) -> None:
        self.error.set_text(error)
        self.error.setVisible(bool(error))
        self.field.set_wrong(bool(error))
        self.field.setAccessibleDescription(error)

    def _doubt(self, value: Kind | None) -> None:
        words = "" if value is None else self.doubt(value)
        self.odd.set_text(words)
        self.odd.setVisible(bool(words))
