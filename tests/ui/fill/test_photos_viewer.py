"""Photos one by one, large: captions, turns, order, other items; each deed a step that undo takes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address, Photo
from inspector.checklists.layer import Arrow, Box, Layer, Point, from_text, to_text
from inspector.services.photos import draw
from inspector.services.ports.photos import THUMBNAIL
from inspector.ui.fill.photos.picker import ItemPicker
from inspector.ui.fill.photos.tiles import PhotoTile
from inspector.ui.fill.photos.viewer import Viewer
from tests.ui.people import Supervisor, is_closed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
PLATE = Address("plate")


@pytest.fixture
def with_photos(in_room: Supervisor, photos: list[Path]) -> Supervisor:
    in_room.adds_photos("plate", photos)
    return in_room


def kept(supervisor: Supervisor, item: str = "plate") -> tuple[Photo, ...]:
    """The photos of an item on disk."""
    supervisor.waits_until_saved()
    with supervisor.session.workspace.read() as repositories:
        sheet = repositories.drafts.get(supervisor.fill.model.filling.draft.id).sheet
    return sheet.photos_of(Address(item))


def names(supervisor: Supervisor, item: str = "plate") -> list[str]:
    return [photo.name for photo in kept(supervisor, item)]


def tiles(supervisor: Supervisor) -> list[PhotoTile]:
    strip = supervisor.card("plate").extras.photos
    assert strip is not None
    return strip.tiles


def opened(supervisor: Supervisor, place: int) -> Viewer:
    supervisor.clicks(tiles(supervisor)[place])
    (viewer,) = (each for each in supervisor.shell.findChildren(Viewer) if each.isVisible())
    return viewer


def last_step(supervisor: Supervisor) -> str | None:
    return supervisor.fill.model.filling.can_undo


def test_a_photo_is_turned_with_what_is_drawn_on_it(with_photos: Supervisor) -> None:
    filling, photo = with_photos.fill.model.filling, with_photos.fill.model.photos(PLATE)[0]
    layer = Layer((Arrow(Point(0, 0), Point(1000, 0)),), Box(0, 0, 500, 1000))
    with_photos.fill.model.do(draw(filling, photo, 0, to_text(layer)))
    viewer = opened(with_photos, 0)
    with_photos.clicks(viewer.turn)
    (turned, *_) = kept(with_photos)
    assert turned.turn == 90
    assert from_text(turned.layer) == layer.turned()
    assert last_step(with_photos) == "turn-photo"
    viewer.leave()


def test_a_photo_whose_drawing_cannot_be_read_keeps_it_when_turned(with_photos: Supervisor) -> None:
    filling, photo = with_photos.fill.model.filling, with_photos.fill.model.photos(PLATE)[0]
    with_photos.fill.model.do(draw(filling, photo, 0, "{broken"))
    viewer = opened(with_photos, 0)
    with_photos.clicks(viewer.turn)
    turned = kept(with_photos)[0]
    assert (turned.turn, turned.layer) == (90, "{broken")
    previews = with_photos.fill.model.previews
    with_photos.qtbot.waitUntil(lambda: previews.of(turned, THUMBNAIL) is not None)
    shown = previews.of(turned, THUMBNAIL)
    assert shown is not None
    assert shown.isNull(), "the original is not shown in its place"
    viewer.leave()


def test_a_caption_is_kept_as_one_goes_on(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 0)
    with_photos.clicks(viewer.caption)
    with_photos.types("Scratches")
    with_photos.clicks(viewer.after)
    assert viewer.caption.text() == ""
    with_photos.clicks(viewer.caption)
    with_photos.types("Loose")
    with_photos.presses(Key.Key_Escape)
    assert [photo.caption for photo in kept(with_photos)] == ["Scratches", "Loose", ""]
    assert last_step(with_photos) == "caption-photo"


def test_arrows_and_a_finger_go_from_photo_to_photo(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 0)
    assert not viewer.before.isEnabled()
    assert "1 of 3" in viewer.told.text()
    with_photos.presses(Key.Key_Right, Key.Key_Right, Key.Key_Right)
    assert "3 of 3" in viewer.told.text()
    assert "IMG_2.jpg" in viewer.told.text()
    middle = viewer.sheet.rect().center()
    QTest.mousePress(viewer.sheet, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(viewer.sheet, Qt.MouseButton.LeftButton, pos=middle + QPoint(120, 8))
    assert "2 of 3" in viewer.told.text()
    with_photos.clicks(viewer.close_button)
    assert not [each for each in with_photos.shell.findChildren(Viewer) if each.isVisible()]


def test_the_order_is_changed_in_the_viewer_and_taken_back(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 0)
    with_photos.clicks(viewer.later)
    assert names(with_photos) == ["IMG_1.jpg", "IMG_0.jpg", "IMG_2.jpg"]
    assert "2 of 3" in viewer.told.text(), "the same photo is still shown"
    assert last_step(with_photos) == "order-photos"
    viewer.leave()
    with_photos.presses(Key.Key_Z, with_=CTRL)
    assert names(with_photos) == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]


def test_the_order_is_changed_by_keys_on_the_strip(with_photos: Supervisor) -> None:
    tiles(with_photos)[2].setFocus()
    with_photos.presses(Key.Key_Left, with_=CTRL)
    with_photos.presses(Key.Key_Left, with_=CTRL)
    with_photos.presses(Key.Key_Left, with_=CTRL)
    assert names(with_photos) == ["IMG_2.jpg", "IMG_0.jpg", "IMG_1.jpg"]
    assert tiles(with_photos)[0].hasFocus()


def test_a_tile_is_dragged_to_its_place(with_photos: Supervisor) -> None:
    first, second, third = tiles(with_photos)
    start = first.rect().center()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    way = third.geometry().center() - first.geometry().center()
    for _ in range(10):  # positions are the tile's own, and it goes along
        QTest.mouseMove(first, start + QPoint(way.x() // 10 + 1, 0))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=start)
    with_photos.settles()
    assert names(with_photos) == ["IMG_1.jpg", "IMG_2.jpg", "IMG_0.jpg"]
    assert [tile.photo.name for tile in tiles(with_photos)] == names(with_photos)
    lefts = [tile.x() for tile in tiles(with_photos)]
    assert lefts == sorted(lefts)
    assert set(tiles(with_photos)) == {first, second, third}, "the tiles themselves stay"
    assert not [each for each in with_photos.shell.findChildren(Viewer) if each.isVisible()]


def test_a_photo_that_comes_in_ends_the_drag_of_another(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.adds_photos("plate", photos[:2])
    first, second = tiles(in_room)
    start, way = first.rect().center(), second.geometry().center() - first.geometry().center()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(first, start + QPoint(way.x(), 0))
    assert tiles(in_room) == [second, first]
    in_room.adds_photos("plate", photos[2:])
    QTest.mouseMove(first, start + QPoint(way.x(), 0))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=start)
    in_room.settles()
    assert names(in_room) == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]
    assert [tile.photo.name for tile in tiles(in_room)] == names(in_room)
    lefts = [tile.x() for tile in tiles(in_room)]
    assert lefts == sorted(lefts)


def test_a_photo_goes_to_another_item(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 1)
    with_photos.clicks(viewer.elsewhere)
    picker = with_photos.shell.findChild(ItemPicker)
    assert picker is not None
    with_photos.types("rece")
    with_photos.qtbot.waitUntil(lambda: len(picker.rows) == 1 and picker.rows[0].isVisible())
    with_photos.clicks(picker.rows[0])
    assert names(with_photos) == ["IMG_0.jpg", "IMG_2.jpg"]
    assert names(with_photos, "receipt") == ["IMG_1.jpg"]
    assert with_photos.toast() == "Photo moved to 2.10"
    assert "IMG_2.jpg" in viewer.told.text(), "the viewer goes on with the next"
    with_photos.clicks(with_photos.shell.toasts.undo_button)
    assert names(with_photos) == ["IMG_0.jpg", "IMG_1.jpg", "IMG_2.jpg"]
    viewer.leave()


def test_a_photo_that_is_there_already_stays_where_it_is(with_photos: Supervisor, photos: list[Path]) -> None:
    with_photos.drops(photos[:1], with_photos.card("bell"))
    viewer = opened(with_photos, 0)
    with_photos.clicks(viewer.elsewhere)
    picker = with_photos.shell.findChild(ItemPicker)
    assert picker is not None
    with_photos.types("bell")
    with_photos.qtbot.waitUntil(lambda: len(picker.rows) == 1 and picker.rows[0].isVisible())
    with_photos.clicks(picker.rows[0])
    assert with_photos.toast() == "This photo is at 1.3 already"
    assert len(kept(with_photos)) == 3
    viewer.leave()


def test_the_last_photo_taken_away_closes_the_viewer(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.adds_photos("plate", photos[:1])
    viewer = opened(in_room, 0)
    in_room.clicks(viewer.remove)
    assert is_closed(viewer)
    assert names(in_room) == []
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert names(in_room) == ["IMG_0.jpg"]


def test_the_viewer_is_left_when_the_tile_that_opened_it_is_gone(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 1)
    with_photos.clicks(viewer.remove)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the running program does at once
    with_photos.clicks(viewer.close_button)
    assert is_closed(viewer)
    assert names(with_photos) == ["IMG_0.jpg", "IMG_2.jpg"]


def test_tab_goes_round_inside_and_nothing_behind_gets_a_key(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 0)
    before = with_photos.answer_of("plate")
    order = viewer.tab_order()
    for _ in range(len(order)):
        with_photos.presses(Key.Key_Tab)
    assert viewer.close_button.hasFocus()
    with_photos.presses(Key.Key_1, Key.Key_N)
    assert with_photos.answer_of("plate") == before
    assert all(each.accessibleName() for each in order)
    with_photos.presses(Key.Key_Escape)
    assert is_closed(viewer)


def test_a_photo_is_looked_at_from_near_moved_about_and_fitted_again(with_photos: Supervisor) -> None:
    viewer = opened(with_photos, 0)
    sheet = viewer.sheet
    with_photos.qtbot.waitUntil(lambda: not sheet.place().isEmpty())
    whole = sheet.place()
    corner = sheet.place().topLeft() + QPointF(20, 20)
    wheel(sheet, corner, CTRL)
    assert sheet.place().width() > whole.width()
    assert sheet.place().topLeft().x() < corner.x(), "what is under the pointer stays there"
    with_photos.presses(Key.Key_Plus, Key.Key_Plus)
    before = sheet.place()
    middle = sheet.rect().center()
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(sheet, middle + QPoint(90, 0))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=middle + QPoint(90, 0))
    assert sheet.place().x() > before.x()
    assert viewer.isVisible(), "a drag from near is no swipe"
    with_photos.presses(Key.Key_Minus, Key.Key_0)
    assert sheet.place() == whole
    viewer.leave()


def wheel(widget: QWidget, at: QPointF, held: Qt.KeyboardModifier) -> None:
    """One notch away from oneself."""
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    place = QPointF(widget.mapToGlobal(at.toPoint()))
    turn = QWheelEvent(at, place, QPoint(), QPoint(0, 120), none, held, phase, False)
    QCoreApplication.sendEvent(widget, turn)
