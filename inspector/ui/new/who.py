"""Who inspects: asked once, in the first start, and again when the person was retired."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.context import Context
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.select import Choice, Select


class PersonChoice(Themed, QWidget):
    """A name to write; where people are known already, one of them or a new name."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._directory = context, context.session.directory
        self.name, self.select = Field(), Select(icon="user", addable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.name, self.select):
            column.addWidget(widget)
        self.name.edited.connect(lambda _text: self.changed.emit())
        self.select.chosen.connect(lambda _value: self.changed.emit())
        self.select.add_asked.connect(self._add)
        self.follow_theme()

    def show_people(self) -> None:
        people = self._directory.people()
        self.select.set_choices([Choice(person.id, person.name, person.role) for person in people])
        self.select.setVisible(bool(people))
        self.name.setVisible(not people)

    def told(self) -> bool:
        return self.select.selected() is not None or bool(self.name.text().strip())

    def person(self) -> str:
        """The id of who inspects, from now on the person of this app; added where they are new."""
        current = self._context.person
        if current is not None:
            return current.id
        chosen = self.select.selected()
        id_ = chosen.value if chosen else self._directory.add_person(self.name.text()).id
        self._context.be(id_)
        return id_

    def retranslate(self) -> None:
        self.name.edit.setPlaceholderText(self.tr("As it is to stand in reports"))
        self.name.edit.setAccessibleName(self.tr("Your name"))
        self.select.set_placeholder(self.tr("Choose your name, or write it"))

    def _add(self, name: str) -> None:
        made = self._directory.add_person(name)
        self._context.announce(made.changed)
        self.show_people()
        self.select.set_selected(made.id)
        self.changed.emit()
