"""Who is answering now, at the head of Fill in; a tap asks who else it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inspector.ui.fill.model import FillModel
from inspector.ui.widgets.navigation import PersonButton


class WorkingPerson(PersonButton):
    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        model.person_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        person = self._model.filling.person
        self.set_name(next((each.name for each in self._model.people if each.id == person), ""))
