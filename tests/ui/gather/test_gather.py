"""Photos from a folder or phone, chosen beside the scenes of the visit."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from inspector.checklists.answers import Address
from inspector.ui.gather.places import phones_and_cards
from inspector.ui.gather.scenes import PHOTOS
from inspector.ui.gather.screen import GatherScreen
from tests.ui.gather.conftest import Phone, gathers, waits_until_read
from tests.ui.people import Supervisor

Key = Qt.Key
MINUTE = timedelta(minutes=1)


def names(paths: Sequence[Path]) -> list[str]:
    return [path.name for path in paths]


def taps(shopper: Supervisor, screen: GatherScreen, *paths: Path) -> None:
    """Tap the tiles of these pictures."""
    for path in paths:
        place = screen.wall.place_of(path)
        QTest.mouseClick(screen.wall.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
        shopper.settles()


def taps_item(shopper: Supervisor, screen: GatherScreen, item: str) -> None:
    index = screen.scenes.index_of(Address(item))
    screen.scenes.scrollTo(index)
    place = screen.scenes.visualRect(index).center()
    QTest.mouseClick(screen.scenes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shopper.waits_for_photos()


def held(shopper: Supervisor, item: str) -> list[str]:
    """The names of an item's photos on disk."""
    shopper.waits_until_saved()
    with shopper.session.workspace.read() as kept:
        sheet = kept.drafts.get(shopper.fill.model.filling.draft.id).sheet
    return [photo.name for photo in sheet.photos_of(Address(item))]


def test_a_phone_is_found_by_its_folder_of_camera_pictures(phone: Phone) -> None:
    found = phones_and_cards(phone.roots)
    assert [(place.name, place.folder) for place in found] == [("Elena's phone", phone.folder)]


def test_the_visit_first_then_the_rest_by_time_with_a_head_at_each_gap(
    in_visit: Supervisor, phone: Phone
) -> None:
    phone.takes("late.jpg", 55 * MINUTE)
    phone.takes("first.jpg", 1 * MINUTE)
    phone.takes("second.jpg", 12 * MINUTE)
    phone.takes("week-ago.jpg", timedelta(days=-7))
    phone.takes("screenshot.jpg", None)
    (phone.folder / "broken.jpg").write_bytes(b"no picture at all")
    screen = gathers(in_visit, phone)
    groups = [(title, names([each.path for each in pictures])) for title, _, pictures in screen.wall._groups]
    assert groups[0] == ("During the visit", ["first.jpg", "second.jpg"])
    assert groups[1] == ("During the visit", ["late.jpg"])
    assert groups[2][1] == ["week-ago.jpg"]
    assert groups[3:] == [("Without a time", ["screenshot.jpg"]), ("Cannot be read", ["broken.jpg"])]
    assert screen.wall._groups[-1][1] == "broken.jpg"


def test_several_are_attached_to_an_item_and_marked(in_visit: Supervisor, phone: Phone) -> None:
    one, two, three = (phone.takes(f"IMG_{n}.jpg", n * MINUTE, n) for n in range(3))
    screen = gathers(in_visit, phone)
    taps(in_visit, screen, three, one)
    assert names(screen.wall.chosen()) == ["IMG_0.jpg", "IMG_2.jpg"]
    assert screen.hint.text() == "2 chosen. Tap the item they belong to."
    taps_item(in_visit, screen, "receipt")
    assert held(in_visit, "receipt") == ["IMG_0.jpg", "IMG_2.jpg"]
    assert in_visit.toast() == "2 photos to “receipt”"
    assert screen.wall.chosen() == []
    number = in_visit.fill.model.numbers["receipt"]
    assert screen.wall._marks == {one: number, three: number}
    assert two not in screen.wall._marks


def test_what_is_attached_is_known_the_next_evening(in_visit: Supervisor, phone: Phone) -> None:
    one = phone.takes("IMG_0.jpg", MINUTE)
    screen = gathers(in_visit, phone)
    taps(in_visit, screen, one)
    taps_item(in_visit, screen, "receipt")
    in_visit.clicks(screen.done)
    assert in_visit.is_filling_in()
    screen = gathers(in_visit, phone)
    assert screen.wall._marks == {one: in_visit.fill.model.numbers["receipt"]}


def test_the_same_picture_twice_is_said(in_visit: Supervisor, phone: Phone) -> None:
    one = phone.takes("IMG_0.jpg", MINUTE)
    other = phone.folder / "copy.jpg"
    shutil.copy(one, other)
    screen = gathers(in_visit, phone)
    for path in (one, other):
        taps(in_visit, screen, path)
        taps_item(in_visit, screen, "receipt")
    assert held(in_visit, "receipt") == ["IMG_0.jpg"]
    assert in_visit.toast() == "copy.jpg is here already"


def test_a_broken_file_is_listed_and_cannot_be_chosen(in_visit: Supervisor, phone: Phone) -> None:
    broken = phone.folder / "torn.jpg"
    broken.write_bytes(b"\xff\xd8\xff" + b"x" * 40)
    phone.takes("IMG_0.jpg", MINUTE)
    screen = gathers(in_visit, phone)
    taps(in_visit, screen, broken)
    assert screen.wall.chosen() == []
    assert screen.wall.count() == 2


def test_by_keyboard_alone(in_visit: Supervisor, phone: Phone) -> None:
    for n in range(5):
        phone.takes(f"IMG_{n}.jpg", n * MINUTE, n)
    screen = gathers(in_visit, phone)
    assert screen.wall.hasFocus()
    in_visit.presses(Key.Key_Space, Key.Key_Right, Key.Key_Right)
    in_visit.presses(Key.Key_Right, with_=Qt.KeyboardModifier.ShiftModifier)
    assert names(screen.wall.chosen()) == ["IMG_0.jpg", "IMG_2.jpg", "IMG_3.jpg"]
    assert "IMG_3.jpg" in screen.wall.accessibleName()
    screen.scenes.setFocus()
    screen.scenes.go_to(Address("receipt"))
    in_visit.presses(Key.Key_Return)
    in_visit.waits_for_photos()
    assert held(in_visit, "receipt") == ["IMG_0.jpg", "IMG_2.jpg", "IMG_3.jpg"]
    in_visit.presses(Key.Key_Escape)
    assert in_visit.is_filling_in()


def test_dragged_onto_an_item(in_visit: Supervisor, phone: Phone) -> None:
    one = phone.takes("IMG_0.jpg", MINUTE)
    screen = gathers(in_visit, phone)
    taps(in_visit, screen, one)
    data = QMimeData()
    data.setData(PHOTOS, b"")
    index = screen.scenes.index_of(Address("receipt"))
    screen.scenes.scrollTo(index)
    place = QPointF(screen.scenes.visualRect(index).center())
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target = screen.scenes.viewport()
    QApplication.sendEvent(target, QDragEnterEvent(place, copy, data, button, keys))
    QApplication.sendEvent(target, QDropEvent(place, copy, data, button, keys))
    in_visit.waits_for_photos()
    assert held(in_visit, "receipt") == ["IMG_0.jpg"]


def test_two_thousand_pictures_and_only_those_seen_are_made(in_visit: Supervisor, phone: Phone) -> None:
    first = phone.takes("IMG_0000.jpg", timedelta())
    for n in range(1, 2000):
        shutil.copy(first, first.with_name(f"IMG_{n:04}.jpg"))
    made: list[Path] = []
    photos = in_visit.session.workspace.photos
    glimpse = photos.glimpse
    screen = GatherScreen(in_visit.fill.model, roots=phone.roots)
    screen.wall._thumbnails._glimpse = lambda path, edge: (made.append(path), glimpse(path, edge))[1]
    in_visit.shell.open(screen)
    waits_until_read(in_visit, screen)
    assert screen.wall.count() == 2000
    assert 0 < len(made) < 60
    screen.wall.verticalScrollBar().setValue(screen.wall.verticalScrollBar().maximum())
    waits_until_read(in_visit, screen)
    assert "IMG_1999.jpg" in names(made)
    assert len(made) < 120


def test_reading_can_be_stopped_and_shows_what_was_read(in_visit: Supervisor, phone: Phone) -> None:
    for n in range(9):
        phone.takes(f"IMG_{n}.jpg", n * MINUTE, n)
    fifth, stopped = Event(), Event()
    screen = gathers(in_visit, None)
    look = screen._look

    def slow_at_the_fifth(path: Path) -> datetime | None:
        if path.name == "IMG_4.jpg":
            fifth.set()
            assert stopped.wait(30)
        return look(path)

    screen._look = slow_at_the_fifth
    screen.open_folder(phone.folder)
    assert fifth.wait(30)
    in_visit.chooses("Stop", screen)
    stopped.set()
    waits_until_read(in_visit, screen)
    assert screen.wall.count() == 5
    assert not screen._reading_line.isVisible()


def test_nothing_plugged_in_a_folder_is_chosen(in_visit: Supervisor, phone: Phone) -> None:
    one = phone.takes("IMG_0.jpg", MINUTE)
    screen = gathers(in_visit, None, one.parent)
    assert screen.empty.isVisible()
    in_visit.chooses("Choose a folder", screen.empty)
    waits_until_read(in_visit, screen)
    assert screen.wall.count() == 1
    assert screen.source.selected().title == "Camera"


def test_the_way_from_an_item_and_back(in_visit: Supervisor, phone: Phone) -> None:
    """By ⋯, through the system's dialog, in a narrow window."""
    one = phone.takes("IMG_0.jpg", MINUTE)
    in_visit.shell.resize(800, 1280)
    in_visit.settles()
    in_visit.picks_from_menu("Photos from a folder or phone", in_visit.card("plate").more)
    screen = in_visit.shell.current()
    assert isinstance(screen, GatherScreen)
    waits_until_read(in_visit, screen)
    assert screen.scenes.current() == Address("plate")
    in_visit.chooses("Choose a folder", screen.empty)
    dialog = next(each for each in in_visit.shell.findChildren(QFileDialog) if each.isVisible())
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(phone.folder))
    QTest.keyClick(name, Key.Key_Return)
    waits_until_read(in_visit, screen)
    taps(in_visit, screen, one)
    taps_item(in_visit, screen, "plate")
    in_visit.clicks(screen.done)
    assert in_visit.is_filling_in()
    strip = in_visit.card("plate").extras.photos
    assert strip is not None
    assert [tile.photo.name for tile in strip.tiles] == ["IMG_0.jpg"]


def test_over_one_another_the_photos_leave_the_items_what_they_do_not_need(
    in_visit: Supervisor, phone: Phone
) -> None:
    one = phone.takes("IMG_0.jpg", MINUTE)
    in_visit.shell.resize(800, 1280)
    in_visit.settles()
    screen = gathers(in_visit, phone)
    place = screen.wall.place_of(one)
    assert place.bottom() < screen.wall.height() < place.bottom() + place.height()
    assert screen.scenes.height() > screen.wall.height()
    in_visit.shell.resize(1366, 768)
    in_visit.settles()
    assert screen.wall.height() >= screen.scenes.height()


def test_a_press_and_a_pull_begins_a_drag_of_what_is_chosen(in_visit: Supervisor, phone: Phone) -> None:
    one = phone.takes("IMG_0.jpg", MINUTE)
    screen = gathers(in_visit, phone)
    screen.wall.dragged.disconnect()
    told: list[list[Path]] = []
    screen.wall.dragged.connect(lambda: told.append(screen.wall.chosen()))
    start = screen.wall.place_of(one).center()
    QTest.mousePress(screen.wall.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(screen.wall.viewport(), start + QPoint(40, 0))
    QTest.mouseRelease(screen.wall.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert told == [[one]]
