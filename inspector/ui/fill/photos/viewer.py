"""The photos of an item one by one, large, over the window: what they show, their turn, order and place.

show_photo(window, model, photo)      one of the inspection's photos, or one of an earlier inspection
show_picture(window, model, sha256)   a picture of the template
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address, Photo
from inspector.services import photos as deeds
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.changing import Changing
from inspector.ui.fill.photos.drawing import Drawing
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.keys import VIEWING, Viewing
from inspector.ui.fill.photos.picker import ItemPicker
from inspector.ui.widgets.buttons import Button


def show_photo(window: QWidget, model: FillModel, photo: Photo) -> None:
    own = any(each.id == photo.id for each in model.photos(photo.address))
    viewer = Viewer(window, model, photo, changing=own and not model.read_only, among=own)
    viewer.open()


def show_picture(window: QWidget, model: FillModel, sha256: str) -> None:
    viewer = Viewer(window, model, Photo("", Address(""), sha256))
    viewer.open()


class Viewer(Changing):
    """`among`: the item's other photos are shown too; `changing`: they can be changed."""

    def __init__(
        self,
        window: QWidget,
        model: FillModel,
        photo: Photo,
        *,
        changing: bool = False,
        among: bool = False,
    ) -> None:
        super().__init__(window, model.previews, photo, can_change=changing)
        self._model, self._among = model, among
        self.earlier, self.later = Button(icon="arrow-left"), Button(icon="arrow-right")
        self.elsewhere = Button(icon="export")
        self.remove = Button(icon="trash")
        self.lay_out_bar(self.earlier, self.later, self.elsewhere, self.remove)
        self.earlier.clicked.connect(lambda: self._shift(-1))
        self.later.clicked.connect(lambda: self._shift(1))
        self.elsewhere.clicked.connect(self._ask_where)
        self.remove.clicked.connect(self._remove)
        model.changed.connect(self._follow)
        self.follow_theme()

    def photos(self) -> Sequence[Photo]:
        return self._model.photos(self._photo.address) if self._among else (self._photo,)

    def number_of(self, photo: Photo) -> str:
        return self._model.numbers.get(photo.address.item, "")

    def retranslate(self) -> None:
        self.earlier.setText(self.tr("Earlier"))
        self.later.setText(self.tr("Later"))
        self.elsewhere.setText(self.tr("To another item"))
        self.remove.setText(self.tr("Remove"))
        super().retranslate()

    def _show(self) -> None:
        super()._show()
        count = len(self.photos())
        for shift, can in ((self.earlier, self._at > 0), (self.later, self._at < count - 1)):
            shift.setVisible(self._changing and count > 1)
            shift.setEnabled(can)

    def _follow(self, _change: object) -> None:
        self.follow()

    # -- deeds

    def caption_it(self, text: str) -> None:
        self._model.do(deeds.caption(self._model.filling, self._photo, text))

    def turn_it(self) -> None:
        self._model.do(deeds.turn(self._model.filling, self._photo))

    def draw_it(self) -> None:
        editor = Editor(self, self._model.previews, self._photo)
        Drawing(editor, self._model, self._photo)
        editor.open()

    def _shift(self, by: int) -> None:
        photos, place = list(self.photos()), self._place()
        photos.insert(place + by, photos.pop(place))
        self._model.do(deeds.put_in_order(self._model.filling, photos))

    def _ask_where(self) -> None:
        self._typing.commit()
        picker = ItemPicker(self, self._model, self._photo.address)
        picker.chosen.connect(self._move)
        picker.open()

    def _move(self, address: Address) -> None:
        model, photo = self._model, self._photo
        number = model.numbers[address.item]
        if any(each.sha256 == photo.sha256 for each in model.photos(address)):
            model.told.emit(self.tr("This photo is at {number} already").format(number=number), None)
            return
        model.do(deeds.move(model.filling, photo, address))
        model.tell_undoable(self.tr("Photo moved to {number}").format(number=number))

    def _remove(self) -> None:
        self._model.remove_photo(self._photo)

    # -- keys

    def leave(self) -> None:
        self._typing.commit()
        self._model.changed.disconnect(self._follow)
        super().leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._changing and VIEWING.deed(event) is Viewing.REMOVE:
            self._remove()
        else:
            super().keyPressEvent(event)
