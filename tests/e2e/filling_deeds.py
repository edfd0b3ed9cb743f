"""The ways to work on a draft, each deed at the item one is at: answers, photos, drawing, stopwatch, undo."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.checklists.answers import Address
from inspector.checklists.layer import to_text
from inspector.ui.fill.controls.choice import ChoiceControl
from inspector.ui.fill.controls.duration import DurationControl
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.viewer import Viewer
from tests.e2e.filling_person import Person
from tests.e2e.filling_states import NOTHING, after, answer_name, given, photo_name, photo_state, watch_name

NOTE_EVERY, PICTURES, PICTURE_SIZE = 3, 3, (1200, 900)
TIMED = Address("hot-water")
DRAWN = "0/[0-9a-f]*"  # a photo with something on it
CONTROL = Qt.KeyboardModifier.ControlModifier


def answer(person: Person) -> None:
    """Write a note now and then, and tap the response after the one that is chosen."""
    card, address = person.card(), person.place()
    if not isinstance(card.control, ChoiceControl):
        return
    before = person.model.item_answer(address)
    note = before.note
    if person.turn % NOTE_EVERY == 0:
        note = f"{os.getpid()}/{person.turn}"
        person.tries({answer_name(address.item): given(before.value, note)})
        person.presses(Qt.Key.Key_N)
        person.writes(note, card.extras.note.box.edit)
    buttons = card.control.row.buttons
    chosen = next((turn for turn, button in enumerate(buttons) if button.isChecked()), -1)
    button = buttons[(chosen + 1) % len(buttons)]
    person.tries({answer_name(address.item): given(button.option.value, note)})
    person.model.guard.forget()  # a person takes a moment before the next item
    person.clicks(button)
    assert person.model.item_answer(address).value == button.option.value


def add_photos(person: Person, count: int = PICTURES) -> list[str]:
    """Drop new pictures on the card, and leave the last of them on their way; their names."""
    while person.model.imports.waiting() >= PICTURES:
        person.settles()
    files = [picture(f"{os.getpid()}-{person.turn}-{number}.jpg") for number in range(count)]
    person.tries({photo_name(file.name): photo_state(0, None) for file in files})
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card = person.card()
    QApplication.sendEvent(card, QDragEnterEvent(QPoint(20, 20), copy, data, left, none))
    QApplication.sendEvent(card, QDropEvent(QPointF(20, 20), copy, data, left, none))
    person.settles()
    return [file.name for file in files]


def picture(name: str) -> Path:
    """A file like no other."""
    content = BytesIO()
    colour = tuple(random.randbytes(3))
    Image.new("RGB", PICTURE_SIZE, colour).save(content, "JPEG")
    folder = Path(os.environ["PICTURES"])
    (folder / name).write_bytes(content.getvalue() + name.encode())
    return folder / name


def draw(person: Person) -> None:
    """Add a photo, draw on it, and draw on it again."""
    [name] = add_photos(person, 1)
    while not any(photo.name == name for photo in person.model.photos(person.place())):
        person.settles()
    strip = person.card().extras.photos
    assert strip is not None
    person.clicks(next(tile for tile in strip.tiles if tile.photo.name == name))
    viewer = person.fill.window().findChild(Viewer)
    assert viewer is not None
    for height in (20, 60):
        person.clicks(viewer.draw)
        editor = person.fill.window().findChild(Editor)
        assert editor is not None
        person.tries({photo_name(name): DRAWN})
        while not editor.work.can_undo:  # until the picture is there
            drag(editor.canvas.rect().center(), height, editor)
            person.settles()
        (drawn,) = (photo.layer for photo in person.model.photos(person.place()) if photo.name == name)
        assert drawn == to_text(editor.work.layer), "a stroke does not wait for Done"
        person.clicks(editor.done)
        gone()
    person.clicks(viewer.close_button)
    gone()


def gone() -> None:
    """What was closed is looked for no more."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def drag(start: QPoint, height: int, editor: Editor) -> None:
    """An arrow to the right and down."""
    end, left = start + QPoint(100, height), Qt.MouseButton.LeftButton
    QTest.mousePress(editor.canvas, left, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(editor.canvas, start + (end - start) * step / 4)
    QTest.mouseRelease(editor.canvas, left, pos=end)


def take_time(person: Person) -> None:
    """Start the stopwatch, or stop it where it runs, and answer something meanwhile."""
    person.fill.go_to(TIMED)
    person.settles()
    control = person.card().control
    assert isinstance(control, DurationControl)
    if person.model.filling.watch(TIMED) is None:
        person.tries({watch_name(TIMED.item): "*/0"})
        person.clicks(control.start)
    else:
        note = person.model.item_answer(TIMED).note
        person.tries({watch_name(TIMED.item): NOTHING, answer_name(TIMED.item): given("*", note)})
        person.clicks(control.stop)
    for _ in range(2):
        person.goes_on()
        answer(person)


def undo(person: Person) -> None:
    """Take back what was done last, in this life or the one before, and some of that again."""
    answer(person)
    for _ in range(2):
        step = person.model.filling.last_step
        if step is not None:
            person.tries(after(step.inverse))
            person.presses(Qt.Key.Key_Z, CONTROL)
    step = person.model.filling.last_undone
    if step is not None:
        person.tries(after(step.edits))
        person.presses(Qt.Key.Key_Y, CONTROL)


DEEDS: dict[str, Callable[[Person], object]] = {
    "answers": answer,
    "photos": add_photos,
    "drawing": draw,
    "stopwatch": take_time,
    "undo": undo,
}
