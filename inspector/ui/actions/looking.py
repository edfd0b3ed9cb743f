"""The photos of an action one by one, large, over the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.photos.one_by_one import OneByOne
from inspector.ui.fill.photos.previews import Previews


class PhotoLook(OneByOne):
    def __init__(self, window: QWidget, previews: Previews, photos: Sequence[Photo], photo: Photo) -> None:
        super().__init__(window, previews, photo)
        self._photos = list(photos)
        self._at = next(at for at, each in enumerate(photos) if each.id == photo.id)
        foot = QHBoxLayout(self.bar)
        foot.setContentsMargins(12, 12, 12, 12)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.close_button)
        self.follow_theme()

    def retranslate(self) -> None:
        self.before.set_name(self.tr("Previous photo"))
        self.after.set_name(self.tr("Next photo"))
        self.close_button.setText(self.tr("Close"))
        self.go(0)

    def go(self, by: int) -> None:
        count = len(self._photos)
        self._at = min(max(self._at + by, 0), count - 1)
        photo = self._photos[self._at]
        self.show_one(photo, self._at, count)
        place = self.tr("{number} of {all}").format(number=self._at + 1, all=count) if count > 1 else ""
        self.told.set_text("  •  ".join(part for part in (place, photo.caption, photo.name) if part))
