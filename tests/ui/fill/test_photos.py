"""Photos: chosen, dropped, pasted, given up, broken, removed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from inspector.checklists.answers import Address
from inspector.services.ports.photos import THUMBNAIL
from inspector.ui.fill.asking import ask_for_photos
from inspector.ui.fill.photos.viewer import Viewer
from inspector.ui.fill.step_words import step_words
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from tests.ui.people import Supervisor

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def photos_of(supervisor: Supervisor, item: str) -> list[str]:
    """The names of an item's photos on disk, in their order."""
    supervisor.waits_until_saved()
    with supervisor.session.workspace.read() as kept:
        sheet = kept.drafts.get(supervisor.fill.model.filling.draft.id).sheet
    return [photo.name for photo in sheet.photos_of(Address(item))]


def test_several_at_once_in_the_order_chosen(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.adds_photos("plate", photos)
    assert photos_of(in_room, "plate") == [path.name for path in photos]
    strip = in_room.card("plate").extras.photos
    assert strip is not None
    assert len(strip.tiles) == 3
    assert not strip.incoming.isVisible()


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_photos_and_the_tile_that_adds_one_stand_in_a_row(
    in_room: Supervisor, photos: list[Path], theme: Theme, language: Language, code: str, text: int
) -> None:
    in_room.adds_photos("plate", photos[:1])
    language.use(code)
    theme.set_text_scale(text)
    in_room.settles()
    strip = in_room.card("plate").extras.photos
    assert strip is not None
    (tile,) = strip.tiles
    assert (tile.y(), tile.height()) == (strip.add.y(), strip.add.height())
    assert 3 * tile.width() == pytest.approx(4 * tile.height(), abs=2)


def test_a_photo_item_is_answered_by_a_photo(in_room: Supervisor, photos: list[Path]) -> None:
    before = in_room.fill.model.standing.progress.total.open
    in_room.adds_photos("receipt", photos[:1])
    assert in_room.fill.model.standing.progress.total.open == before - 1


def test_what_is_dropped_on_a_card_belongs_to_it(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.drops(photos[:2], in_room.card("bell"))
    assert photos_of(in_room, "bell") == [path.name for path in photos[:2]]


def test_pasted_files_and_pasted_pictures_go_to_the_current_item(
    in_room: Supervisor, photos: list[Path]
) -> None:
    in_room.copies(photos[:1])
    in_room.presses(Key.Key_V, with_=CTRL)
    in_room.waits_for_photos()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    in_room.presses(Key.Key_V, with_=CTRL)
    in_room.waits_for_photos()
    assert photos_of(in_room, "lock") == [photos[0].name, "Pasted.png"]


def test_the_p_key_asks_for_photos(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.photos = photos[:1]
    in_room.presses(Key.Key_P)
    in_room.waits_for_photos()
    assert photos_of(in_room, "lock") == [photos[0].name]


def test_what_is_no_picture_gets_one_clear_message_and_the_others_come_in(
    in_room: Supervisor, photos: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"not a picture at all")
    in_room.adds_photos("plate", [photos[0], broken, photos[1]])
    assert photos_of(in_room, "plate") == [photos[0].name, photos[1].name]
    assert "1 picture could not be added" in in_room.banner()
    assert "broken.jpg is not a picture" in in_room.banner()


def test_a_file_that_is_gone_is_said(in_room: Supervisor, tmp_path: Path) -> None:
    in_room.adds_photos("plate", [tmp_path / "gone.jpg"])
    assert "gone.jpg cannot be read" in in_room.banner()
    assert photos_of(in_room, "plate") == []


def test_the_same_picture_twice_is_said_and_there_once(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.adds_photos("plate", photos[:1])
    in_room.adds_photos("plate", photos[:1])
    assert photos_of(in_room, "plate") == [photos[0].name]
    assert in_room.toast() == "IMG_0.jpg is here already"


def test_every_file_that_is_no_picture_is_named(
    in_room: Supervisor, photos: list[Path], tmp_path: Path
) -> None:
    wrong = [tmp_path / f"wrong{n}.jpg" for n in range(3)]
    for path in wrong:
        path.write_bytes(b"not a picture")
    in_room.adds_photos("plate", [wrong[0], photos[0], *wrong[1:], tmp_path / "gone.jpg"])
    assert photos_of(in_room, "plate") == [photos[0].name]
    assert "4 pictures could not be added" in in_room.banner()
    for name in ("wrong0.jpg", "wrong1.jpg", "wrong2.jpg", "gone.jpg"):
        assert name in in_room.banner()


def test_a_picture_of_another_item_is_one_file_at_both_and_said(
    in_room: Supervisor, photos: list[Path]
) -> None:
    in_room.adds_photos("plate", photos[:1])
    in_room.drops(photos[:1], in_room.card("bell"))
    assert photos_of(in_room, "plate") == photos_of(in_room, "bell") == [photos[0].name]
    assert in_room.toast() == "IMG_0.jpg is at 1.2 too"
    originals = in_room.session.workspace.folder / "photos"
    assert sum(path.is_file() for path in originals.rglob("*")) == 1


def test_a_heic_photo_comes_in_like_any_other(in_room: Supervisor) -> None:
    heic = Path(__file__).parents[2] / "data" / "photo.heic"
    in_room.adds_photos("plate", [heic])
    (photo,) = in_room.fill.model.photos(Address("plate"))
    in_room.qtbot.waitUntil(lambda: in_room.fill.model.previews.of(photo, THUMBNAIL) is not None)
    preview = in_room.fill.model.previews.of(photo, THUMBNAIL)
    assert preview is not None
    assert not preview.isNull()


def test_a_quick_picture_waits_for_the_slow_one_before_it(
    in_room: Supervisor, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two come in at once; the order is that in which they were chosen."""
    gate, keep = threading.Event(), in_room.session.workspace.photos.keep

    def the_first_is_slow(source: Any, name: str) -> str:
        if name == photos[0].name:
            gate.wait(10)
        else:
            gate.set()
        return keep(source, name)

    monkeypatch.setattr(in_room.session.workspace.photos, "keep", the_first_is_slow)
    in_room.adds_photos("plate", photos)
    assert photos_of(in_room, "plate") == [path.name for path in photos]


def test_what_was_chosen_together_is_one_step(
    in_room: Supervisor, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = in_room.fill.model
    monkeypatch.setattr(model.imports._pause, "isActive", lambda: False)  # each is handed over by itself
    in_room.adds_photos("plate", photos)
    in_room.adds_photos("bell", photos[:1])
    said = [step_words(model, step) for step in model.filling.steps(2)]
    assert said == ["Photo added to 1.3", "3 photos added to 1.2"]
    in_room.presses(Key.Key_Z, Key.Key_Z, with_=CTRL)
    assert photos_of(in_room, "plate") == []


def test_the_list_is_free_while_photos_come_in_and_the_rest_can_be_given_up(
    in_room: Supervisor, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, keep = threading.Event(), in_room.session.workspace.photos.keep

    def slowly(*args: Any) -> str:
        gate.wait(10)
        return keep(*args)

    monkeypatch.setattr(in_room.session.workspace.photos, "keep", slowly)
    in_room.fill.model.imports.add_files(Address("plate"), photos)
    in_room.settles()
    strip = in_room.card("plate").extras.photos
    assert strip is not None
    assert strip.incoming.isVisible()
    assert strip.incoming.text() == "1 of 3"
    in_room.answers("lock", "Yes")
    assert in_room.answer_of("lock").value == "yes"
    in_room.leaves()
    assert in_room.is_filling_in()
    assert "still being added" in in_room.toast()
    in_room.clicks(strip.incoming)
    gate.set()
    in_room.waits_for_photos()
    assert photos_of(in_room, "plate") == []


def test_removing_can_be_undone_from_the_toast(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.adds_photos("plate", photos[:2])
    strip = in_room.card("plate").extras.photos
    assert strip is not None
    in_room.clicks(strip.tiles[0])
    viewer = in_room.shell.findChild(Viewer)
    assert viewer is not None
    in_room.clicks(viewer.remove)
    assert photos_of(in_room, "plate") == [photos[1].name]
    assert in_room.toast() == "Photo removed"
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert photos_of(in_room, "plate") == [path.name for path in photos[:2]]


def test_the_toast_takes_back_its_own_deed_whatever_came_after(
    in_room: Supervisor, photos: list[Path]
) -> None:
    in_room.adds_photos("plate", photos[:1])
    strip = in_room.card("plate").extras.photos
    assert strip is not None
    strip.tiles[0].setFocus()
    in_room.presses(Key.Key_Delete)
    assert photos_of(in_room, "plate") == []
    in_room.answers("lock", "Yes")
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert photos_of(in_room, "plate") == [photos[0].name]
    assert in_room.answer_of("lock").value == "yes"


def test_the_systems_dialog_takes_several_files_and_keeps_nobody_waiting(
    in_room: Supervisor, photos: list[Path]
) -> None:
    chosen: list[list[Path]] = []
    ask_for_photos(in_room.fill, chosen.append)
    dialog = in_room.shell.findChildren(QFileDialog)[-1]
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(photo) for photo in photos])
    assert chosen == [photos]
    dialog.reject()
