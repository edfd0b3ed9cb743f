"""What an inspection is about, in words, as long as that can still change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from inspector.services.editing import Change
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.tasks import when_done
from inspector.ui.wording import joined, subject_label


class Titles(QObject):
    """`changed` follows when the inspection is about something else."""

    changed = Signal()

    def __init__(self, model: FillModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._head = model.filling.draft.head
        self._about = model.session.archive.about(self._head)
        model.changed.connect(self._follow)

    def title(self) -> str:
        """The subject; the template where there is none."""
        template, subject = self._model.template, self._about.subject
        if subject is None:
            return template.title.in_(words.language())
        kind = template.subject.in_(words.language()) if template.subject else ""
        return subject_label(kind, subject.name)

    def subtitle(self) -> str:
        """By which template, and where."""
        template = self._model.template.title.in_(words.language()) if self._about.subject else ""
        return joined(template, self._about.site.name)

    def inspector(self) -> str:
        return self._about.inspector.name

    def _follow(self, change: Change) -> None:
        """A subject that is new can be read once it is on disk; without that the words stay as they are."""
        if self._model.filling.draft.head != self._head:
            when_done(change.saved, self, lambda _saved: self._read(), lambda _error: None)

    def _read(self) -> None:
        self._head = self._model.filling.draft.head
        self._about = self._model.session.archive.about(self._head)
        self.changed.emit()
