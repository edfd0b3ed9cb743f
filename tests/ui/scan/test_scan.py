"""Codes read from pictures: chosen, dropped, pasted; several, none, and without the reader."""

from __future__ import annotations

from pathlib import Path

import pytest
import segno
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from inspector.checklists.answers import Address
from inspector.ui.fill.controls.scan import ScanControl
from inspector.ui.scan.codes import EDGES, codes_in
from tests.ui.people import Supervisor

Key = Qt.Key


def picture(path: Path, *codes: str, size: tuple[int, int] = (900, 700), scale: int = 8) -> Path:
    """A photo with these codes one under the other."""
    image = Image.new("RGB", size, (200, 196, 190))
    top = 20
    for code in codes:
        made = segno.make(code, micro=False)
        rows = [bytes(0 if dark else 255 for dark in row) for row in made.matrix_iter(scale=scale, border=4)]
        tile = Image.frombytes("L", (len(rows[0]), len(rows)), b"".join(rows))
        image.paste(tile, (40, top))
        top += tile.height + 20
    image.save(path)
    return path


@pytest.fixture
def control(in_room: Supervisor) -> ScanControl:
    in_room.fill.go_to(Address("serial"))
    in_room.settles()
    found = in_room.card("serial").control
    assert isinstance(found, ScanControl)
    return found


def waits(supervisor: Supervisor, control: ScanControl) -> None:
    supervisor.qtbot.waitUntil(lambda: not control._reading.busy(), timeout=10_000)
    supervisor.settles()


def test_a_code_from_a_chosen_picture(in_room: Supervisor, control: ScanControl, tmp_path: Path) -> None:
    path = picture(tmp_path / "code.jpg", "EXT-0042")
    in_room.clicks(control.picture)
    dialog = next(each for each in in_room.shell.findChildren(QFileDialog) if each.isVisible())
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    QTest.keyClick(name, Key.Key_Return)
    assert control.looking.isVisible()
    waits(in_room, control)
    assert in_room.answer_of("serial").value == "EXT-0042"
    assert control.field.text() == "EXT-0042"
    assert not control.looking.isVisible()


def test_a_code_from_a_dropped_picture_is_no_photo(
    in_room: Supervisor, control: ScanControl, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "code.png", "EXT-0042")))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (QDragEnterEvent, QDropEvent):
        QApplication.sendEvent(control.field, event(QPointF(9, 9), copy, data, left, none))
    waits(in_room, control)
    assert in_room.answer_of("serial").value == "EXT-0042"
    assert not in_room.fill.model.photos(Address("serial"))


def test_a_code_from_a_pasted_picture(in_room: Supervisor, control: ScanControl, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(picture(tmp_path / "code.png", "EXT-0042"))))
    in_room.clicks(control.field)
    in_room.presses(Key.Key_V, with_=Qt.KeyboardModifier.ControlModifier)
    waits(in_room, control)
    assert in_room.answer_of("serial").value == "EXT-0042"


def test_several_codes_are_offered_from_the_top(
    in_room: Supervisor, control: ScanControl, tmp_path: Path
) -> None:
    control.look_at(picture(tmp_path / "codes.png", "FIRST-1", "SECOND-2"))
    waits(in_room, control)
    choice = control.choice
    assert choice is not None
    assert not in_room.answer_of("serial").given
    QTest.keyClick(choice.rows, Key.Key_Down)
    QTest.keyClick(choice.rows, Key.Key_Return)
    assert in_room.answer_of("serial").value == "SECOND-2"


def test_no_code_is_said_and_typing_takes_it_away(
    in_room: Supervisor, control: ScanControl, tmp_path: Path
) -> None:
    control.look_at(picture(tmp_path / "nothing.png"))
    waits(in_room, control)
    assert control.told.text() == "No code was found. Take it larger and sharp, or type it."
    in_room.clicks(control.field)
    in_room.types("AB-1")
    assert not control.told.isVisible()
    assert in_room.answer_of("serial").value == "AB-1"


def test_what_is_no_picture_is_said(in_room: Supervisor, control: ScanControl, tmp_path: Path) -> None:
    path = tmp_path / "code.png"
    path.write_bytes(b"no picture")
    control.look_at(path)
    waits(in_room, control)
    assert "code.png" in control.told.text()
    assert not in_room.answer_of("serial").given


def test_a_small_code_in_a_large_photo_is_found(tmp_path: Path) -> None:
    image = QImage(str(picture(tmp_path / "large.png", "SMALL-7", size=(4000, 3000), scale=5)))
    assert image.width() > EDGES[-1]
    assert codes_in(image) == ["SMALL-7"]


def test_typing_meanwhile_keeps_what_is_typed(
    in_room: Supervisor, control: ScanControl, tmp_path: Path
) -> None:
    path = picture(tmp_path / "code.png", "EXT-0042")
    in_room.clicks(control.field)
    control.look_at(path)
    in_room.types("MINE")
    in_room.fill.model.tasks.wait(5000)
    in_room.settles()
    assert in_room.answer_of("serial").value == "MINE"
    assert control.field.text() == "MINE"


def test_without_the_reader_it_is_said_what_to_install(
    in_room: Supervisor, control: ScanControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.ui.scan.codes.find_spec", lambda _name: None)
    in_room.clicks(control.picture)
    assert "pip install zxing-cpp" in control.told.text()
    in_room.clicks(control.field)
    in_room.types("AB-1")
    assert in_room.answer_of("serial").value == "AB-1"
