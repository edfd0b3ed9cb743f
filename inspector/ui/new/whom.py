"""What is inspected: one subject, or several as a round."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.places import Subject
from inspector.checklists.schedules import Due
from inspector.ui.context import Context
from inspector.ui.new.subject import SubjectChoice
from inspector.ui.rounds.several import SeveralChoice
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.toggles import Segmented

ONE, SEVERAL = "one", "several"


class SubjectsChoice(Themed, QWidget):
    """`changed` follows every choice; `entered` is Enter in the field of the one subject."""

    changed = Signal()
    entered = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Segmented()
        self.one, self.several = SubjectChoice(), SeveralChoice(context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        for widget in (self.switch, self.one, self.several):
            column.addWidget(widget)
        self.switch.chosen.connect(lambda _value: self._turn())
        self.one.changed.connect(lambda _name: self.changed.emit())
        self.one.entered.connect(self.entered)
        self.several.changed.connect(self.changed)
        self.follow_theme()
        self.switch.set_selected(ONE)
        self._turn()

    @property
    def is_round(self) -> bool:
        return self.switch.selected() == SEVERAL

    def told(self) -> bool:
        return bool(self.several.names() if self.is_round else self.one.name())

    def show_subjects(
        self,
        subjects: Sequence[Subject],
        seen: Mapping[str, datetime],
        now: datetime,
        due: Mapping[str, Due],
    ) -> None:
        """Offer these; `seen` is when each id was inspected last, `due` what is asked for today."""
        self.one.show_subjects(subjects, seen, now, due)
        self.several.show_known(subjects)

    def choose(self, names: Sequence[str]) -> None:
        """Name what is inspected: several are a round."""
        self.switch.set_selected(SEVERAL if len(names) > 1 else ONE)
        if len(names) > 1:
            self.several.show_names(names)
        else:
            self.one.set_name("".join(names))
        self._turn()

    def retranslate(self) -> None:
        chosen = self.switch.selected()
        self.switch.set_choices([(ONE, self.tr("One")), (SEVERAL, self.tr("Several, a round"))])
        self.switch.set_selected(chosen or ONE)

    def _turn(self) -> None:
        self.one.setVisible(not self.is_round)
        self.several.setVisible(self.is_round)
        self.changed.emit()
