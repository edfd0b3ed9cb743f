"""The menu at the head of Fill in: what can be done with the inspection as a whole."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.ui import language as words
from inspector.ui.fill.deeds import Deeds
from inspector.ui.fill.fine import can_be_fine
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.step_words import step_words
from inspector.ui.widgets.menu import Menu

STEPS = 12  # that the list of the last ones shows


class WholeMenu(Menu):
    """`section` is the one in view."""

    discard_asked = Signal()

    def __init__(self, model: FillModel, deeds: Deeds, section: str | None, button: QWidget) -> None:
        super().__init__(button)
        self._model, self._deeds, self._button = model, deeds, button
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if model.read_only:
            return
        self._add_fine(section)
        self._add_steps()
        self.add(self.tr("Details"), deeds.change_details, icon="pin")
        self.add_line()
        self.add(self.tr("Move to the trash"), self.discard_asked.emit, icon="cross", danger=True)

    def _add_fine(self, section: str | None) -> None:
        model, deeds = self._model, self._deeds
        able = [each for each in model.template.sections if can_be_fine(model, each)]
        for each in able:
            if each.key == section:
                rest = self.tr("The rest of “{section}” is fine").format(
                    section=each.title.in_(words.language())
                )
                self.add(rest, lambda: deeds.rest_is_fine(section), icon="check", key_hint="R")
        if able:
            everything = self.tr("Everything left is fine")
            self.add(everything, deeds.rest_is_fine, icon="check", key_hint="Shift R")
            self.add_line()

    def _add_steps(self) -> None:
        model, deeds = self._model, self._deeds
        undone, redone = model.filling.last_step, model.filling.last_undone
        if undone is not None:
            text = self.tr("Undo: {step}").format(step=step_words(model, undone))
            self.add(text, deeds.undo, icon="undo", key_hint="Ctrl Z")
        if redone is not None:
            text = self.tr("Redo: {step}").format(step=step_words(model, redone))
            self.add(text, deeds.redo, icon="redo", key_hint="Ctrl Y")
        if undone is not None:
            self.add(self.tr("Last steps"), self._open_steps, icon="clock")
        if undone is not None or redone is not None:
            self.add_line()

    def _open_steps(self) -> None:
        StepsMenu(self._model, self._deeds, self._button).open_under(self._button)


class StepsMenu(Menu):
    """The last steps, newest first; one of them takes it back with all that came after it."""

    def __init__(self, model: FillModel, deeds: Deeds, button: QWidget) -> None:
        super().__init__(button)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for step in model.filling.steps(STEPS):
            self.add(step_words(model, step), partial(deeds.undo_to, step), icon="undo")
