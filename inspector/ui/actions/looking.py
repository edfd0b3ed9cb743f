"""The photos of an action one by one, large, over the window; each change to one is an event of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Photo
from inspector.services.photos import turned
from inspector.ui.fill.photos.changing import Changing
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.previews import Previews


class PhotoLook(Changing):
    """`photos` gives those of before, or of after, as they are now; `keep` takes one that is to be shown
    otherwise, None where nobody may."""

    def __init__(
        self,
        window: QWidget,
        previews: Previews,
        photos: Callable[[], Sequence[Photo]],
        photo: Photo,
        keep: Callable[[Photo], object] | None,
    ) -> None:
        super().__init__(window, previews, photo, can_change=keep is not None)
        self._photos, self._keep, self._previews = photos, keep, previews
        self._drawn: Photo | None = None
        self.lay_out_bar()
        self.follow_theme()

    def photos(self) -> Sequence[Photo]:
        return self._photos()

    def caption_it(self, text: str) -> None:
        self._keep_it(replace(self._photo, caption=text))

    def turn_it(self) -> None:
        self._keep_it(turned(self._photo))

    def draw_it(self) -> None:
        """All that is drawn is kept together as the editor is left: an event stays for ever."""
        self._drawn = None
        editor = Editor(self, self._previews, self._photo)
        editor.drawn.connect(self._draw_on)
        editor.given_up.connect(self._forget)
        editor.left.connect(self.commit)
        editor.open()

    def commit(self) -> None:
        """Keep what is typed or drawn, but not kept yet."""
        self._typing.commit()
        drawn, self._drawn = self._drawn, None
        if drawn is not None:
            self._keep_it(drawn)

    def _draw_on(self, turn: int, layer: str | None) -> None:
        self._drawn = replace(self._photo, turn=turn % 360, layer=layer)

    def _forget(self) -> None:
        self._drawn = None

    def _keep_it(self, photo: Photo) -> None:
        if self._keep is not None:
            self._keep(photo)
