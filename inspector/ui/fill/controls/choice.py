"""One response of a few, or several of them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.answers import Answer
from inspector.checklists.template import ChoiceItem, MultiItem, Option, Template
from inspector.ui.fill.controls.base import Control
from inspector.ui.widgets import responses
from inspector.ui.widgets.responses import MOST_IN_ROW, Meaning, ResponseRow


def meaning(option: Option, options: tuple[Option, ...], *, demerit: bool, bonus: bool = False) -> Meaning:
    """What an option says about the place, for its icon and colour. A bonus that is not there is no fault and
    nothing partial: it says nothing."""
    if option.not_applicable:
        return Meaning.NA
    if option.failed:
        return Meaning.FAULT
    scores = {each.score or 0 for each in options if not each.not_applicable}
    if len(scores) == 1 and not any(each.failed for each in options):
        return Meaning.CHOICE
    if bonus and not option.score:
        return Meaning.CHOICE
    best = min(scores) if demerit else max(scores)
    return Meaning.OK if (option.score or 0) == best else Meaning.PARTIAL


def shown_options(
    item: ChoiceItem | MultiItem, template: Template, language: str
) -> tuple[responses.Option, ...]:
    """The options as their buttons show them."""
    options = template.options(item)
    demerit = template.scoring.model == "demerit"
    return tuple(
        responses.Option(
            option.key,
            option.label.in_(language),
            meaning(option, options, demerit=demerit, bonus=item.bonus),
        )
        for option in options
    )


def row_width(options: tuple[responses.Option, ...]) -> int:
    """How wide a row of these responses wants to be, px; 0 where they stand one under the other."""
    if len(options) > MOST_IN_ROW:
        return 0
    row = ResponseRow(options)
    width = row.sizeHint().width()
    row.deleteLater()
    return width


class OptionsControl(Control):
    """A row of response buttons."""

    multiple = False
    by_tap = True

    def __init__(
        self,
        item: ChoiceItem | MultiItem,
        template: Template,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        options = shown_options(item, template, language)
        self.keys = [option.value for option in options]
        self.row = ResponseRow(options, multiple=self.multiple)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.row)

    def show_answer(self, answer: Answer) -> None:
        value = answer.value
        self.row.set_selected(value if isinstance(value, str) else [str(key) for key in _keys(answer)])

    def press(self, digit: int) -> bool:
        if 1 <= digit <= len(self.row.buttons):
            self.row.buttons[digit - 1].click()
            return True
        return False

    def set_compact(self, compact: bool) -> None:
        self.row.set_fill(compact)


class ChoiceControl(OptionsControl):
    def __init__(self, item: ChoiceItem, template: Template, language: str) -> None:
        super().__init__(item, template, language)
        self.beside = len(self.keys) <= MOST_IN_ROW
        self.row.chosen.connect(self.answered.emit)


class MultiControl(OptionsControl):
    multiple = True

    def __init__(self, item: MultiItem, template: Template, language: str) -> None:
        super().__init__(item, template, language)
        self.row.toggled.connect(self._toggled)

    def _toggled(self, _key: str, _on: bool) -> None:
        chosen = self.row.selected()
        if chosen:
            self.answered.emit(tuple(key for key in self.keys if key in chosen))
        else:
            self.cleared.emit()


def _keys(answer: Answer) -> tuple[object, ...]:
    return answer.value if isinstance(answer.value, tuple) else ()
