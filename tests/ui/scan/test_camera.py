"""The camera: photos taken with it, codes read through it. What it sees comes from a still image."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from inspector.checklists.answers import Address
from inspector.ui.camera.device import Camera, Cameras
from inspector.ui.camera.view import CodeView, PhotoView
from inspector.ui.fill.controls.scan import ScanControl
from tests.ui.people import Supervisor
from tests.ui.scan.test_scan import picture

Key = Qt.Key


class StillCamera(Camera):
    """A camera before which one picture stands."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self.image, self.running = image, False

    def start(self) -> None:
        self.running = True
        self.seen.emit(self.image)

    def stop(self) -> None:
        self.running = False

    def take(self) -> None:
        self.taken.emit(self.image)


class SlowCamera(StillCamera):
    """A camera that takes its time for a still, and takes none once it stands."""

    def take(self) -> None:
        """What is taken comes by `delivers`."""

    def delivers(self) -> None:
        assert self.running
        self.taken.emit(self.image)


class OneCamera(Cameras):
    def __init__(self, camera: StillCamera) -> None:
        self.camera = camera

    def there(self) -> bool:
        return True

    def open(self) -> Camera:
        return self.camera


@pytest.fixture
def camera(in_room: Supervisor, tmp_path: Path) -> StillCamera:
    camera = StillCamera(QImage(str(picture(tmp_path / "seen.png", "EXT-0042"))))
    in_room.fill.model.cameras = OneCamera(camera)
    return camera


@pytest.fixture
def slow(in_room: Supervisor, camera: StillCamera) -> SlowCamera:
    slow = SlowCamera(camera.image)
    in_room.fill.model.cameras = OneCamera(slow)
    return slow


def view(supervisor: Supervisor, kind: type[PhotoView] | type[CodeView]) -> PhotoView | CodeView:
    return next(each for each in supervisor.shell.findChildren(kind) if each.isVisible())


def asks_for_photo(supervisor: Supervisor, item: str) -> None:
    supervisor.fill.go_to(Address(item))
    supervisor.settles()
    supervisor.presses(Key.Key_P)


def test_photos_are_taken_one_after_the_other(in_room: Supervisor, camera: StillCamera) -> None:
    asks_for_photo(in_room, "plate")
    photos = view(in_room, PhotoView)
    assert camera.running
    in_room.clicks(photos.shutter)
    camera.image = camera.image.scaled(300, 200)
    in_room.presses(Key.Key_Space)
    assert photos.told.text() == "2 photos taken"
    in_room.clicks(photos.done)
    assert not camera.running
    in_room.waits_for_photos()
    in_room.waits_until_saved()
    kept = in_room.fill.model.photos(Address("plate"))
    assert len({photo.sha256 for photo in kept}) == 2
    assert all(photo.name.startswith("Photo 20") and photo.name.endswith(".jpg") for photo in kept)
    assert all(photo.taken_at is not None and photo.taken_at.tzinfo is not None for photo in kept)
    content = in_room.session.workspace.photos.path(kept[0].sha256).read_bytes()
    assert content.startswith(b"\xff\xd8")


def test_escape_leaves_the_camera_and_goes_back(in_room: Supervisor, camera: StillCamera) -> None:
    asks_for_photo(in_room, "plate")
    in_room.presses(Key.Key_Escape)
    assert not camera.running
    assert in_room.is_filling_in()
    assert not in_room.fill.model.photos(Address("plate"))


def test_done_right_after_the_shutter_waits_for_the_photo(in_room: Supervisor, slow: SlowCamera) -> None:
    asks_for_photo(in_room, "plate")
    photos = view(in_room, PhotoView)
    in_room.clicks(photos.shutter)
    in_room.clicks(photos.done)
    slow.delivers()
    assert not slow.running
    in_room.settles()
    assert in_room.is_filling_in()
    in_room.waits_for_photos()
    assert len(in_room.fill.model.photos(Address("plate"))) == 1


def test_the_view_stays_with_its_reason_when_the_photo_failed(in_room: Supervisor, slow: SlowCamera) -> None:
    asks_for_photo(in_room, "plate")
    photos = view(in_room, PhotoView)
    in_room.clicks(photos.shutter)
    in_room.presses(Key.Key_Escape)
    slow.failed.emit("unplugged")
    assert slow.running
    assert photos.told.text() == "The camera says: unplugged"
    in_room.presses(Key.Key_Escape)
    assert not slow.running
    assert not in_room.fill.model.photos(Address("plate"))


def test_a_camera_that_never_answers_holds_nobody(in_room: Supervisor, slow: SlowCamera) -> None:
    asks_for_photo(in_room, "plate")
    in_room.clicks(view(in_room, PhotoView).shutter)
    in_room.presses(Key.Key_Escape, Key.Key_Escape)
    assert not slow.running
    assert in_room.is_filling_in()


def test_files_wait_for_the_photo_too(in_room: Supervisor, slow: SlowCamera, tmp_path: Path) -> None:
    in_room.photos = [tmp_path / "seen.png"]
    asks_for_photo(in_room, "plate")
    photos = view(in_room, PhotoView)
    in_room.clicks(photos.shutter)
    in_room.clicks(photos.files)
    slow.delivers()
    assert not slow.running
    in_room.waits_for_photos()
    assert len(in_room.fill.model.photos(Address("plate"))) == 2


def test_files_are_still_a_way(in_room: Supervisor, camera: StillCamera, tmp_path: Path) -> None:
    in_room.photos = [tmp_path / "seen.png"]
    asks_for_photo(in_room, "plate")
    in_room.clicks(view(in_room, PhotoView).files)
    in_room.waits_for_photos()
    assert [photo.name for photo in in_room.fill.model.photos(Address("plate"))] == ["seen.png"]


def test_what_the_camera_says_is_told(in_room: Supervisor, camera: StillCamera) -> None:
    asks_for_photo(in_room, "plate")
    photos = view(in_room, PhotoView)
    camera.failed.emit("in use by another program")
    assert photos.told.text() == "The camera says: in use by another program"
    in_room.clicks(photos.done)


def test_a_code_through_the_camera(in_room: Supervisor, camera: StillCamera) -> None:
    in_room.fill.go_to(Address("serial"))
    in_room.settles()
    control = in_room.card("serial").control
    assert isinstance(control, ScanControl)
    in_room.clicks(control.camera)
    in_room.qtbot.waitUntil(lambda: not camera.running, timeout=10_000)
    assert in_room.answer_of("serial").value == "EXT-0042"


def test_a_frame_without_a_code_is_followed_by_the_next(
    in_room: Supervisor, camera: StillCamera, tmp_path: Path
) -> None:
    with_code, camera.image = camera.image, QImage(str(picture(tmp_path / "empty.png")))
    in_room.fill.list.make_again()
    in_room.fill.go_to(Address("serial"))
    in_room.settles()
    control = in_room.card("serial").control
    assert isinstance(control, ScanControl)
    in_room.clicks(control.camera)
    codes = view(in_room, CodeView)
    in_room.qtbot.waitUntil(lambda: not codes._reading.busy(), timeout=10_000)
    assert camera.running
    camera.seen.emit(with_code)
    in_room.qtbot.waitUntil(lambda: not camera.running, timeout=10_000)
    assert in_room.answer_of("serial").value == "EXT-0042"


def test_tab_stays_inside_the_view(in_room: Supervisor, camera: StillCamera) -> None:
    asks_for_photo(in_room, "plate")
    photos = view(in_room, PhotoView)
    seen = set()
    for _ in range(3):
        in_room.presses(Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert seen == {photos.shutter, photos.files, photos.done}
    in_room.clicks(photos.done)


def test_without_the_extra_there_is_no_camera(in_room: Supervisor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert not Cameras().there()
    assert Cameras().open() is None
    in_room.fill.go_to(Address("serial"))
    in_room.settles()
    control = in_room.card("serial").control
    assert isinstance(control, ScanControl)
    assert control.picture.isVisible()
    assert not control.camera.isVisible()
