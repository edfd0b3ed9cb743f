"""What every screen of the window stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.checklists.places import Person
from inspector.errors import NotFoundError
from inspector.services.changes import Changed
from inspector.ui.language import Language
from inspector.ui.tasks import Tasks
from inspector.ui.theme.theme import Theme

if TYPE_CHECKING:
    from inspector.services.session import Session


class Context(QObject):
    """The use cases, work in the background, the look and the language; and word of what changed."""

    changed = Signal(object)  # services.changes.Changed

    def __init__(self, session: Session, theme: Theme, language: Language) -> None:
        super().__init__()
        self.session = session
        self.theme = theme
        self.language = language
        self.tasks = Tasks(self)

    @property
    def person(self) -> Person | None:
        """Who is using the app; None before the first inspection, or when they were retired."""
        id_ = self.session.preferences.current_person()
        if id_ is None:
            return None
        try:
            person = self.session.directory.person(id_)
        except NotFoundError:  # the workspace was restored from before they were added
            return None
        return None if person.retired else person

    def announce(self, changed: Changed) -> None:
        """Let every screen know what a use case changed."""
        self.changed.emit(changed)

    def be(self, person: str) -> None:
        """Work as this person from now on."""
        self.announce(self.session.preferences.set_current_person(person))
