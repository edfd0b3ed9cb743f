"""The photos of an action before and after, beside each other, and how new ones come in: from camera, files,
the clipboard, or dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.actions import Action, When
from inspector.checklists.answers import Photo
from inspector.errors import WorldError
from inspector.files import open_given
from inspector.services.changes import Changed
from inspector.ui import errors
from inspector.ui.actions.face import picture
from inspector.ui.actions.large_photo import LargePhoto
from inspector.ui.actions.looking import PhotoLook
from inspector.ui.camera.device import Cameras
from inspector.ui.camera.view import PhotoView
from inspector.ui.fill.asking import ChoosePhotos, ask_for_photos
from inspector.ui.fill.photos.importing import encoded
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.strip import PhotoStrip
from inspector.ui.page import Page
from inspector.ui.tasks import Progress, Task
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.text import Text


@dataclass(frozen=True)
class Picture:
    """One to come. `open` gives its bytes, called in the worker's thread."""

    name: str
    open: Callable[[], BinaryIO]


class Half(Themed, QWidget):
    """The photos of before, or of after, the newest large. `dropped` brings paths."""

    dropped = Signal(list)

    def __init__(self, when: When, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when = when
        self._title = Text("", "group", "text2")
        self.large, self.strip = LargePhoto(previews), PhotoStrip(previews)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        column.addWidget(self._title)
        column.addWidget(self.large)
        column.addWidget(self.strip)
        column.addStretch(1)
        self.follow_theme()

    def show_photos(self, photos: tuple[Photo, ...], incoming: int, asked: int) -> None:
        self.large.show_photo(photos[-1] if photos else None, self._title.text())
        self.strip.set_photos(photos if len(photos) > 1 else (), incoming, asked)
        for tile in self.strip.tiles:
            tile.movable = False

    def retranslate(self) -> None:
        title = self.tr("Before") if self.when is When.BEFORE else self.tr("After")
        self._title.setText(title)
        add = self.tr("Add photo, before") if self.when is When.BEFORE else self.tr("Add photo, after")
        self.strip.add.setAccessibleName(add)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()  # after the tile has named itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


class Evidence(Themed, QWidget):
    """`by` names who adds, None where nobody is known; `changed` follows the photos that are shown."""

    changed = Signal()

    def __init__(
        self,
        page: Page,
        previews: Previews,
        by: Callable[[], str | None],
        choose_photos: ChoosePhotos = ask_for_photos,
    ) -> None:
        super().__init__(page)
        self._page, self._previews, self._by = page, previews, by
        self._choose_photos = choose_photos
        self._action: Action | None = None
        self._tasks: dict[When, Task] = {}
        self._look: PhotoLook | None = None
        self._far: dict[When, tuple[int, int]] = {}  # how many of those asked for are in
        self.cameras = Cameras()
        self.halves = {when: Half(when, previews) for when in When}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().space[6])
        for when, half in self.halves.items():
            self._row.addWidget(half, 1)
            half.strip.add_asked.connect(partial(self.ask, when))
            half.strip.opened.connect(partial(self._open, when))
            half.large.clicked.connect(lambda _on=False, half=half: self._open(half.when, half.large.photo))
            half.strip.cancelled.connect(partial(self._cancel, when))
            half.dropped.connect(partial(self.add_files, when))
        self.follow_theme()

    def show_action(self, action: Action) -> None:
        self._action = action
        for when, half in self.halves.items():
            done, asked = self._far.get(when, (0, 0))
            half.show_photos(self.photos(when), asked - done, asked)
        self.changed.emit()

    def photos(self, when: When) -> tuple[Photo, ...]:
        if self._action is None:
            return ()
        kept = self._action.before if when is When.BEFORE else self._action.after
        return tuple(picture(photo, when, order) for order, photo in enumerate(kept))

    def set_compact(self, compact: bool) -> None:
        """They stay beside each other in a narrow window too: that is what they are for."""
        self._row.setSpacing(tokens().space[3 if compact else 6])

    def ask(self, when: When) -> None:
        """By the camera where there is one, else from files."""
        camera = self.cameras.open()
        if camera is None:
            self._from_files(when)
            return
        view = PhotoView(self._page, camera)
        view.taken.connect(partial(self._take_photo, when))
        view.files_asked.connect(partial(self._from_files, when))
        view.open()

    def paste(self) -> bool:
        """Take the clipboard's picture or picture files, as of after; whether there was one."""
        data = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = data.imageData() if data.hasImage() else None
        if paths:
            self.add_files(When.AFTER, paths)
        elif isinstance(image, QImage) and not image.isNull():
            self._add_image(When.AFTER, image, self.tr("Pasted.png"))
        else:
            return False
        return True

    def commit(self) -> None:
        """Keep what is typed or drawn on a photo, but not kept yet."""
        if self._look is not None:
            self._look.commit()

    def add_files(self, when: When, paths: Sequence[Path]) -> None:
        self._add(when, [Picture(path.name, partial(open_given, path)) for path in paths])

    # -- inside

    def _from_files(self, when: When) -> None:
        self._choose_photos(self._page, partial(self.add_files, when))

    def _take_photo(self, when: When, image: QImage) -> None:
        now = self._page.session.clock().astimezone()
        name = self.tr("Photo {time}").format(time=f"{now:%Y-%m-%d %H.%M.%S}")
        self._add_image(when, image, f"{name}.jpg")

    def _add_image(self, when: When, image: QImage, name: str) -> None:
        self._add(when, [Picture(name, lambda: BytesIO(encoded(image, name)))])

    def _add(self, when: When, pictures: Sequence[Picture]) -> None:
        """One after the other, away from the window's thread; each is kept as soon as it is safe."""
        by, action = self._by(), self._action
        if by is None or action is None or not pictures:
            return
        add = partial(_keep_all, self._page.session.actions.add_photo, action.id, by, when, pictures)
        task = self._page.context.tasks.run(
            add,
            on_result=self._came,
            on_error=self._page.failed,
            on_progress=partial(self._show_far, when),
            receiver=self,
        )
        self._tasks[when] = task
        task.ended.connect(partial(self._ended, when, action.id))
        self._show_far(when, 0, len(pictures))

    def _show_far(self, when: When, done: int, asked: int) -> None:
        self._far[when] = done, asked
        if self._action is not None:
            self.show_action(self._action)

    def _came(self, wrong: Sequence[tuple[str, WorldError]]) -> None:
        if wrong:
            title = self.tr("%n picture(s) could not be added", "", len(wrong))
            told = "\n".join(f"{name}: {errors.sentence(error)}" for name, error in wrong)
            self._page.tell(title, told, self.tr("Close"), self._page.tell_nothing)

    def _ended(self, when: When, id_: str) -> None:
        self._tasks.pop(when, None)
        self._far.pop(when, None)
        self._page.context.announce(Changed(actions=frozenset({id_})))

    def _cancel(self, when: When) -> None:
        if when in self._tasks:
            self._tasks[when].cancel()

    def _open(self, when: When, photo: Photo | None) -> None:
        if photo is None:
            return
        session, person = self._page.session, self._page.context.person
        may_change = person is not None and not session.workspace.read_only  # who changes one is kept with it
        keep = self._keep if may_change else None
        look = PhotoLook(self._page, self._previews, partial(self.photos, when), photo, keep)
        self.changed.connect(look.follow)
        look.left.connect(self._looked)
        self._look = look
        look.open()

    def _keep(self, photo: Photo) -> None:
        by, action = self._by(), self._action
        if by is None or action is None:
            return
        show = self._page.session.actions.show_photo
        self._page.attempt(
            lambda: self._page.context.announce(
                show(action.id, by, photo.id, caption=photo.caption, turn=photo.turn, layer=photo.layer)
            )
        )

    def _looked(self) -> None:
        self._look = None


def _keep_all(
    add: Callable[..., Changed],
    id_: str,
    by: str,
    when: When,
    pictures: Sequence[Picture],
    progress: Progress,
) -> list[tuple[str, WorldError]]:
    """In the worker's thread; gives the names of those that are no pictures, and why."""
    wrong = []
    for number, each in enumerate(pictures):
        progress.report(number, len(pictures))
        try:
            with each.open() as stream:
                add(id_, by, stream, each.name, when.value)
        except WorldError as error:
            wrong.append((each.name, error))
    return wrong
