"""What is drawn on a photo goes into the draft stroke by stroke, all of it one step to undo."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.checklists.answers import Photo
from inspector.checklists.edits import PutPhoto
from inspector.checklists.steps import Step
from inspector.services import photos as deeds
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.editor import Editor


class Drawing(QObject):
    """Keeps what an editor draws on a photo, as long as that is open."""

    def __init__(self, editor: Editor, model: FillModel, photo: Photo) -> None:
        super().__init__(editor)
        self._model, self._before = model, photo
        self._step: Step | None = None
        editor.drawn.connect(self._keep)
        editor.given_up.connect(self._give_up)

    def _keep(self, turn: int, layer: str | None) -> None:
        photo = self._photo()
        if photo is None or (turn, layer) == (photo.turn, photo.layer):
            return
        filling = self._model.filling
        change = deeds.draw(filling, photo, turn, layer, self._step)
        self._step = filling.last_step
        self._model.do(change)

    def _give_up(self) -> None:
        """The photo is again as it was before; without a trace where nothing else was done meanwhile."""
        step, self._step = self._step, None
        photo, before = self._photo(), self._before
        if step is None or photo is None:
            return
        if step == self._model.filling.last_step and step.inverse == (PutPhoto(before),):
            self._model.undo()
        else:
            self._model.do(deeds.draw(self._model.filling, photo, before.turn, before.layer))

    def _photo(self) -> Photo | None:
        photos = self._model.photos(self._before.address)
        return next((each for each in photos if each.id == self._before.id), None)
