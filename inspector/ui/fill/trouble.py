"""The banner over Fill in while answers cannot be written."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.fill.saving import Saving
from inspector.ui.screen import Screen


class Trouble(QObject):
    def __init__(self, screen: Screen, saving: Saving) -> None:
        super().__init__(screen)
        self._screen, self._saving = screen, saving
        self._told = False
        saving.changed.connect(self.show)

    def show(self) -> None:
        """Say what is wrong and what is safe; nothing once it works again."""
        trouble = self._saving.trouble
        before, self._told = self._told, trouble is not None
        if trouble is None:
            if before:
                self._screen.tell_nothing()
            return
        why = errors.sentence(trouble) if isinstance(trouble, WorldError) else str(trouble)
        self._screen.tell(
            self.tr("The last answers could not be written yet"),
            self.tr("{why} They stay here and are written as soon as it works again.").format(why=why),
        )
