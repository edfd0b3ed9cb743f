"""The people who inspect: who is using the app, names and roles, who is no longer there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.places import Person
from inspector.ui.context import Context
from inspector.ui.settings.group import Part
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.lists import Avatar, ListCard, ListRow
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.notices import EmptyState


class PeopleSettings(Part):
    undo_offered = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._directory = context.session.directory
        self.card, self.empty = ListCard(), EmptyState("user")
        self.add = Button(kind="tonal", icon="plus")
        self.add.clicked.connect(lambda: self._ask(Person("", "")))
        self.menus: dict[str, IconButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[3])
        column.addWidget(self.empty)
        column.addWidget(self.card)
        column.addWidget(self.add)
        self.follow_theme()

    def read(self) -> None:
        people, current = self._directory.people(), self.context.person
        self.card.clear()
        self.menus.clear()
        for person in people:
            self.card.add_row(self._row(person, current is not None and current.id == person.id))
        self.card.setVisible(bool(people))
        self.empty.setVisible(not people)

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add a person"))
        self.empty.set_texts(
            self.tr("Nobody yet"), self.tr("The first inspection asks for a name; more can be added here.")
        )
        self.read()

    def _row(self, person: Person, current: bool) -> ListRow:
        row = ListRow(person.name, person.role, lead=Avatar(person.name, 36))
        if current:
            row.add(Tag(self.tr("This is me"), "accent", icon="check"))
        else:
            be = Button(self.tr("That is me"), "text")
            be.clicked.connect(lambda: self._be(person))
            row.add(be)
        more = IconButton("more", self.tr("More about {name}").format(name=person.name))
        more.clicked.connect(lambda: self._open_menu(person, more))
        self.menus[person.id] = more
        row.add(more)
        return row

    def _open_menu(self, person: Person, button: QWidget) -> None:
        menu = Menu(self)
        menu.add(self.tr("Change name or role…"), lambda: self._ask(person), icon="note")
        menu.add(self.tr("Retire"), lambda: self._retire(person), icon="cross", danger=True)
        menu.open_under(button)

    def _be(self, person: Person) -> None:
        self.context.be(person.id)
        self.read()

    def _ask(self, person: Person) -> None:
        new = not person.id
        dialog = Dialog(
            self,
            self.tr("Add a person") if new else self.tr("Change {name}").format(name=person.name),
            "" if new else self.tr("Sealed inspections keep the name they were sealed with."),
            self.tr("Add") if new else self.tr("Change"),
            keep=self.tr("Cancel"),
        )
        name, role = Field(self.tr("Name")), Field(self.tr("Role"))
        name.set_text(person.name)
        role.set_text(person.role)
        for field in (name, role):
            dialog.column.addWidget(field)
        dialog.deed_button.setEnabled(not new)
        name.edited.connect(lambda text: dialog.deed_button.setEnabled(bool(text.strip())))
        dialog.accepted.connect(lambda: self._save(person, name.text(), role.text()))
        dialog.open()

    def _save(self, person: Person, name: str, role: str) -> None:
        if person.id:
            made = self._directory.save_person(replace(person, name=name, role=role.strip()), self._by())
        else:
            made = self._directory.add_person(name, role, self._by())
        self.context.announce(made.changed)
        self.read()

    def _retire(self, person: Person) -> None:
        self.context.announce(self._directory.save_person(replace(person, retired=True), self._by()).changed)
        self.read()
        text = self.tr("{name} is retired; inspections stay").format(name=person.name)
        self.undo_offered.emit(text, lambda: self._back(person))

    def _back(self, person: Person) -> None:
        self.context.announce(self._directory.save_person(replace(person, retired=False)).changed)
        self.read()

    def _by(self) -> str | None:
        person = self.context.person
        return person.id if person else None
