"""What Fill in asks the person for beside answers: photos, and the names of entries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address, Entry, Photo
from inspector.ui.asking import ask_open_several, picture_kinds
from inspector.ui.camera.view import PhotoView
from inspector.ui.fill.entries import EntryDialog
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.viewer import show_photo, show_picture
from inspector.ui.screen import Screen

ChoosePhotos = Callable[[QWidget, Callable[[list[Path]], object]], object]


def ask_for_photos(window: QWidget, on_paths: Callable[[list[Path]], object]) -> None:
    """The system's dialog for picture files."""
    ask_open_several(window, QCoreApplication.translate("Asking", "Add photos"), picture_kinds(), on_paths)


class Asking(QObject):
    """Belongs to a screen; what it is told goes through the model."""

    def __init__(self, screen: Screen, model: FillModel, choose_photos: ChoosePhotos) -> None:
        super().__init__(screen)
        self._screen, self._model, self._choose_photos = screen, model, choose_photos
        model.attaching.refused.connect(self._refused)

    # -- photos

    def for_photos(self, address: Address) -> None:
        """By the camera where there is one, else from files."""
        camera = self._model.cameras.open()
        if camera is None:
            self._from_files(address)
            return
        view = PhotoView(self._screen, camera)
        view.taken.connect(partial(self._take_photo, address))
        view.files_asked.connect(partial(self._from_files, address))
        view.open()

    def _from_files(self, address: Address) -> None:
        self._choose_photos(self._screen, partial(self._model.imports.add_files, address))

    def _take_photo(self, address: Address, image: QImage) -> None:
        now = self._model.clock().astimezone()
        name = self.tr("Photo {time}").format(time=f"{now:%Y-%m-%d %H.%M.%S}")
        self._model.imports.add_image(address, image, f"{name}.jpg", now)

    def gather(self, address: Address) -> None:
        """Photos from a folder or phone, beside the scenes of the visit."""
        from inspector.ui.gather.screen import GatherScreen

        self._screen.open(GatherScreen(self._model, address))

    def paste(self, address: Address) -> bool:
        """Take the clipboard's picture or picture files; whether there was one."""
        data = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self._model.imports.add_files(address, paths)
            return True
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._model.imports.add_image(address, image, self.tr("Pasted.png"))
            return True
        return False

    def open_photo(self, photo: Photo) -> None:
        show_photo(self._screen, self._model, photo)

    def open_picture(self, sha256: str) -> None:
        show_picture(self._screen, self._model, sha256)

    def _refused(self, what: str, why: str) -> None:
        self._screen.tell(what, why, self.tr("Close"), self._screen.tell_nothing)

    # -- entries

    def for_name(self, section: str, entry: Entry | None) -> None:
        """Ask who or what an entry is about; with None a new one is added."""
        model = self._model
        place = next(each for each in model.template.sections if each.key == section)
        dialog = EntryDialog(self._screen, place, entry, model.people)

        def named(title: str, person: str | None) -> None:
            if entry is None:
                model.do(model.filling.add_entry(section, title, person))
            elif (entry.title, entry.person) != (title, person):
                model.do(model.filling.rename_entry(entry, title, person))

        dialog.named.connect(named)
        dialog.open()

    def remove_entry(self, entry: Entry) -> None:
        model = self._model
        name = entry.title or self.tr("Entry")
        model.do(model.filling.remove_entry(entry))
        model.tell_undoable(self.tr("{name} removed").format(name=name))
