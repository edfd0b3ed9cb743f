"""Photos one by one that are captioned, turned and drawn upon, wherever they are kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Photo
from inspector.ui import language as words
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.photos.one_by_one import OneByOne
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.layouts import FlowLayout


class Changing(OneByOne):
    """Override photos(), which may change while one looks (then `follow`), and what keeps the changes:
    caption_it(text), turn_it(), draw_it(). `can_change` is whether there is anything but to look."""

    def __init__(self, window: QWidget, previews: Previews, photo: Photo, *, can_change: bool) -> None:
        super().__init__(window, previews, photo)
        self._photo, self._changing = photo, can_change
        self.caption = LineEdit()
        self.draw, self.turn = Button(icon="pen"), Button(icon="turn")
        self._typing = Typing(self)
        self._at = 0  # the photo's place, for when it is gone
        self._typing.rested.connect(self._keep_caption)
        self.caption.textEdited.connect(self._typing.typed)
        self.caption.editingFinished.connect(self._typing.commit)
        self.draw.clicked.connect(self._draw)
        self.turn.clicked.connect(self.turn_it)

    def photos(self) -> Sequence[Photo]:
        raise NotImplementedError

    def caption_it(self, text: str) -> None:
        raise NotImplementedError

    def turn_it(self) -> None:
        raise NotImplementedError

    def draw_it(self) -> None:
        raise NotImplementedError

    def retranslate(self) -> None:
        self.caption.setPlaceholderText(self.tr("What it shows"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self.before.set_name(self.tr("Previous photo"))
        self.after.set_name(self.tr("Next photo"))
        self.draw.setText(self.tr("Draw"))
        self.turn.setText(self.tr("Turn"))
        self.close_button.setText(self.tr("Close"))
        self._show()

    def lay_out_bar(self, *further: Button) -> None:
        """What is told, the caption, and the buttons, with `further` ones behind Draw and Turn."""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.bar.setSizePolicy(policy)
        column = QVBoxLayout(self.bar)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(tokens().space[2])
        column.addWidget(self.told)
        column.addWidget(self.caption)
        self._changes = (self.draw, self.turn, *further)
        flow = FlowLayout(gap=tokens().space[2])
        for button in self._changes:
            flow.addWidget(button)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addLayout(flow, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)

    # -- showing

    def go(self, by: int) -> None:
        self._typing.commit()
        photos, place = self.photos(), self._place()
        if 0 <= place + by < len(photos):
            self._photo = photos[place + by]
            self._show()

    def follow(self) -> None:
        """The photo may have been changed, moved or taken away, here or elsewhere."""
        photos = self.photos()
        if not photos:
            self.leave()
            return
        same = [photo for photo in photos if photo.id == self._photo.id]
        self._photo = same[0] if same else photos[min(self._at, len(photos) - 1)]
        self._show()

    def leave(self) -> None:
        self._typing.commit()
        super().leave()

    def number_of(self, _photo: Photo) -> str:
        """The number of the item it is at, "" where that is not told."""
        return ""

    def _place(self) -> int:
        return next(at for at, photo in enumerate(self.photos()) if photo.id == self._photo.id)

    def _show(self) -> None:
        photos, place = self.photos(), self._place()
        self._at = place
        self.show_one(self._photo, place, len(photos))
        for change in (self.caption, *self._changes):
            change.setVisible(self._changing)
        if not self.caption.hasFocus():
            self.caption.setText(self._photo.caption)
        self.told.set_text(self._told(place, len(photos)))
        self.told.setVisible(bool(self.told.text()))

    def _told(self, place: int, count: int) -> str:
        photo = self._photo
        taken = photo.taken_at
        parts = [
            self.tr("{number} of {all}").format(number=place + 1, all=count) if count > 1 else "",
            self.number_of(photo),
            "" if self._changing else photo.caption,
            photo.name,
            self.tr("taken {day}, {time}").format(day=words.day(taken.date()), time=words.clock(taken))
            if taken
            else "",
        ]
        return "  •  ".join(part for part in parts if part)

    # -- deeds

    def _keep_caption(self) -> None:
        text = self.caption.text().strip()
        if self._changing and text != self._photo.caption:
            self.caption_it(text)

    def _draw(self) -> None:
        self._typing.commit()
        self.draw_it()
