"""The photos of an item one by one, large, over the window: what they show, their turn, order and place.

show_photo(window, model, photo)      one of the inspection's photos, or one of an earlier inspection
show_picture(window, model, sha256)   a picture of the template
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Address, Photo
from inspector.services import photos as deeds
from inspector.ui import language as words
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.drawing import Drawing
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.keys import VIEWING, Viewing
from inspector.ui.fill.photos.one_by_one import OneByOne
from inspector.ui.fill.photos.picker import ItemPicker
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.layouts import FlowLayout


def show_photo(window: QWidget, model: FillModel, photo: Photo) -> None:
    own = any(each.id == photo.id for each in model.photos(photo.address))
    viewer = Viewer(window, model, photo, changing=own and not model.read_only, among=own)
    viewer.open()


def show_picture(window: QWidget, model: FillModel, sha256: str) -> None:
    viewer = Viewer(window, model, Photo("", Address(""), sha256))
    viewer.open()


class Viewer(OneByOne):
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
        super().__init__(window, model.previews, photo)
        self._model, self._photo, self._among, self._changing = model, photo, among, changing
        self.caption = LineEdit()
        self.draw = Button(icon="pen")
        self.turn = Button(icon="turn")
        self.earlier, self.later = Button(icon="arrow-left"), Button(icon="arrow-right")
        self.elsewhere = Button(icon="export")
        self.remove = Button(icon="trash")
        self._typing = Typing(self)
        self._at = 0  # the photo's place, for when it is gone
        self._arrange()
        self._connect()
        self.follow_theme()

    def photos(self) -> Sequence[Photo]:
        return self._model.photos(self._photo.address) if self._among else (self._photo,)

    def retranslate(self) -> None:
        self.caption.setPlaceholderText(self.tr("What it shows"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self.before.set_name(self.tr("Previous photo"))
        self.after.set_name(self.tr("Next photo"))
        self.draw.setText(self.tr("Draw"))
        self.turn.setText(self.tr("Turn"))
        self.earlier.setText(self.tr("Earlier"))
        self.later.setText(self.tr("Later"))
        self.elsewhere.setText(self.tr("To another item"))
        self.remove.setText(self.tr("Remove"))
        self.close_button.setText(self.tr("Close"))
        self._show()

    # -- building

    def _arrange(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.bar.setSizePolicy(policy)
        column = QVBoxLayout(self.bar)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(tokens().space[2])
        column.addWidget(self.told)
        column.addWidget(self.caption)
        self._changes: list[Button] = [
            self.draw,
            self.turn,
            self.earlier,
            self.later,
            self.elsewhere,
            self.remove,
        ]
        flow = FlowLayout(gap=tokens().space[2])
        for button in self._changes:
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addLayout(flow, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)

    def _connect(self) -> None:
        model = self._model
        self._typing.rested.connect(self._keep_caption)
        self.caption.textEdited.connect(self._typing.typed)
        self.caption.editingFinished.connect(self._typing.commit)
        self.draw.clicked.connect(self._draw)
        self.turn.clicked.connect(lambda: model.do(deeds.turn(model.filling, self._photo)))
        self.earlier.clicked.connect(lambda: self._shift(-1))
        self.later.clicked.connect(lambda: self._shift(1))
        self.elsewhere.clicked.connect(self._ask_where)
        self.remove.clicked.connect(self._remove)
        model.changed.connect(self._follow)

    # -- showing

    def go(self, by: int) -> None:
        self._typing.commit()
        photos, place = self.photos(), self._place()
        if 0 <= place + by < len(photos):
            self._photo = photos[place + by]
            self._show()

    def _place(self) -> int:
        return next(at for at, photo in enumerate(self.photos()) if photo.id == self._photo.id)

    def _show(self) -> None:
        photos, place = self.photos(), self._place()
        self._at = place
        self.show_one(self._photo, place, len(photos))
        for change in (self.caption, *self._changes):
            change.setVisible(self._changing)
        for shift, can in ((self.earlier, place > 0), (self.later, place < len(photos) - 1)):
            shift.setVisible(self._changing and len(photos) > 1)
            shift.setEnabled(can)
        if not self.caption.hasFocus():
            self.caption.setText(self._photo.caption)
        self.told.set_text(self._told(place, len(photos)))
        self.told.setVisible(bool(self.told.text()))

    def _told(self, place: int, count: int) -> str:
        photo = self._photo
        taken = photo.taken_at
        parts = [
            self.tr("{number} of {all}").format(number=place + 1, all=count) if count > 1 else "",
            self._model.numbers.get(photo.address.item, ""),
            "" if self._changing else photo.caption,
            photo.name,
            self.tr("taken {day}, {time}").format(day=words.day(taken.date()), time=words.clock(taken))
            if taken
            else "",
        ]
        return "  •  ".join(part for part in parts if part)

    def _follow(self, _change: object) -> None:
        """The photo may have been changed, moved or taken away, here or by undo."""
        photos = self.photos()
        if not photos:
            self.leave()
            return
        same = [photo for photo in photos if photo.id == self._photo.id]
        self._photo = same[0] if same else photos[min(self._at, len(photos) - 1)]
        self._show()

    # -- deeds

    def _keep_caption(self) -> None:
        text = self.caption.text().strip()
        if self._changing and text != self._photo.caption:
            self._model.do(deeds.caption(self._model.filling, self._photo, text))

    def _draw(self) -> None:
        self._typing.commit()
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
