"""Who or what an entry of a repeated section is about: a person of the directory, or a name typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Entry
from inspector.checklists.places import Person
from inspector.checklists.template import Section
from inspector.ui import language as words
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.select import Select


class EntryDialog(Dialog):
    """`named(title, person)`: the name, and the person's id where one of the directory was chosen."""

    named = Signal(str, object)

    def __init__(
        self, window: QWidget, section: Section, entry: Entry | None, people: Sequence[Person]
    ) -> None:
        repeat = section.repeat
        word = repeat.title.in_(words.language()) if repeat else ""
        super().__init__(window, word, "", self.tr("Done"), keep=self.tr("Cancel"))
        self._people = {person.id: person for person in people}
        self._person = entry.person if entry else None
        self.field = Field(self.tr("Name"))
        self.field.set_text(entry.title if entry else "")
        self.field.edited.connect(self._typed)
        self.field.edit.returnPressed.connect(self.deed_button.click)
        self.picker: Select | None = None
        if repeat is not None and repeat.of == "person" and people:
            self.picker = Select(self.tr("Person"), icon="user")
            self.picker.set_placeholder(self.tr("Choose a person"))
            self.picker.set_choices([Choice(each.id, each.name, each.role) for each in people])
            self.picker.set_selected(self._person)
            self.picker.chosen.connect(self._chosen)
            self.field.set_label(self.tr("Or a name"))
            self.column.addWidget(self.picker)
        self.column.addWidget(self.field)
        self.accepted.connect(self._accepted)

    def _chosen(self, person: str) -> None:
        self._person = person
        self.field.set_text(self._people[person].name)

    def _typed(self, _text: str) -> None:
        self._person = None
        if self.picker is not None:
            self.picker.set_selected(None)

    def _accepted(self) -> None:
        self.named.emit(" ".join(self.field.text().split()), self._person)
