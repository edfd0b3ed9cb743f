"""Drawing on a photo: by finger, mouse and keys; one step on Done, none on Cancel, the original as it was."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inspector.checklists.answers import Address, Photo
from inspector.checklists.layer import Arrow, Blur, Ellipse, Label, Layer, Pen, Point, from_text
from inspector.services.photos import draw
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.viewer import Viewer
from inspector.ui.theme.theme import Theme
from tests.ui.people import Supervisor, is_closed

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Draughtsman:
    """A supervisor with the editor open."""

    def __init__(self, supervisor: Supervisor, viewer: Viewer) -> None:
        self.supervisor, self.viewer = supervisor, viewer
        supervisor.clicks(viewer.draw)
        (self.editor,) = (each for each in supervisor.shell.findChildren(Editor) if each.isVisible())
        self.canvas = self.editor.canvas
        supervisor.qtbot.waitUntil(lambda: self.canvas.view() is not None)
        supervisor.fill.model.tasks.wait(5000)
        supervisor.settles()

    def at(self, x: int, y: int) -> QPoint:
        view = self.canvas.view()
        assert view is not None
        return view.at(Point(x, y)).toPoint()

    def takes(self, tool: str) -> None:
        self.supervisor.clicks(self.editor.tools[tool])  # type: ignore[index]

    def drags(self, *way: tuple[int, int]) -> None:
        """From thousandths to thousandths of the picture."""
        places = [self.at(*place) for place in way]
        QTest.mousePress(self.canvas, LEFT, pos=places[0])
        for here, there in itertools.pairwise(places):
            for part in range(1, 7):
                QTest.mouseMove(self.canvas, here + (there - here) * part / 6)
        QTest.mouseRelease(self.canvas, LEFT, pos=places[-1])
        self.supervisor.settles()

    def taps(self, x: int, y: int) -> None:
        QTest.mouseClick(self.canvas, LEFT, pos=self.at(x, y))
        self.supervisor.settles()

    @property
    def layer(self) -> Layer:
        return self.editor.work.layer

    def is_done(self) -> Photo:
        """Press Done; the photo on disk."""
        self.supervisor.clicks(self.editor.done)
        return self.on_disk()

    def on_disk(self) -> Photo:
        self.supervisor.waits_until_saved()
        with self.supervisor.session.workspace.read() as kept:
            sheet = kept.drafts.get(self.supervisor.fill.model.filling.draft.id).sheet
        (photo,) = sheet.photos_of(Address("plate"))
        return photo


def near(one: tuple[int, ...], other: tuple[int, ...], by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


@pytest.fixture
def drawing(in_room: Supervisor, photos: list[Path]) -> Draughtsman:
    in_room.adds_photos("plate", photos[:1])
    strip = in_room.card("plate").extras.photos
    assert strip is not None
    in_room.clicks(strip.tiles[0])
    viewer = in_room.shell.findChild(Viewer)
    assert viewer is not None
    return Draughtsman(in_room, viewer)


def test_every_tool_draws_and_done_is_one_step(drawing: Draughtsman) -> None:
    model = drawing.supervisor.fill.model
    original = model.photos(Address("plate"))[0]
    before = model.session.workspace.photos.path(original.sha256).read_bytes()
    steps = len(model.filling.steps(99))
    drawing.drags((100, 800), (400, 500))
    drawing.takes("circle")
    drawing.supervisor.clicks(drawing.editor.colours["yellow"])
    drawing.drags((500, 100), (800, 400))
    drawing.takes("pen")
    drawing.drags((100, 100), (200, 200), (300, 100))
    drawing.takes("blur")
    drawing.drags((600, 600), (900, 900))
    drawing.takes("text")
    drawing.taps(300, 950)
    drawing.supervisor.types("Crack")
    photo = drawing.is_done()
    arrow, circle, pen, blur, label = from_text(photo.layer).shapes
    assert isinstance(arrow, Arrow)
    assert near((*arrow.start, *arrow.end), (100, 800, 400, 500))
    assert isinstance(circle, Ellipse)
    assert near(circle.box, (500, 100, 800, 400))
    assert circle.colour == "yellow"
    assert isinstance(pen, Pen)
    assert near(min(pen.points), (100, 100))
    assert isinstance(blur, Blur)
    assert near(blur.box, (600, 600, 900, 900))
    assert isinstance(label, Label)
    assert label.text == "Crack"
    assert near(label.at, (300, 950))
    assert [step.name for step in model.filling.steps(99)[: -steps or None]] == ["draw-photo"]
    assert model.session.workspace.photos.path(photo.sha256).read_bytes() == before
    drawing.viewer.leave()
    drawing.supervisor.presses(Key.Key_Z, with_=CTRL)
    assert model.photos(Address("plate"))[0].layer is None


def test_a_shape_is_taken_hold_of_moved_pulled_recoloured_and_deleted(drawing: Draughtsman) -> None:
    drawing.takes("circle")
    drawing.drags((200, 200), (400, 400))
    drawing.drags((300, 300), (500, 500))  # inside what is held nothing is near its line: a second circle
    assert len(drawing.layer.shapes) == 2
    drawing.supervisor.clicks(drawing.editor.delete)
    assert len(drawing.layer.shapes) == 1
    drawing.taps(200, 300)
    drawing.drags((200, 300), (300, 400))
    (moved,) = drawing.layer.shapes
    assert isinstance(moved, Ellipse)
    assert near(moved.box, (300, 300, 500, 500))
    drawing.drags((500, 500), (700, 600))
    (pulled,) = drawing.layer.shapes
    assert isinstance(pulled, Ellipse)
    assert near(pulled.box, (300, 300, 700, 600))
    drawing.supervisor.clicks(drawing.editor.colours["white"])
    assert drawing.layer.shapes[0].colour == "white"  # type: ignore[union-attr]
    drawing.supervisor.presses(Key.Key_Delete)
    drawing.canvas.setFocus()
    drawing.supervisor.presses(Key.Key_Delete)
    assert drawing.layer.shapes == ()


def test_colours_and_what_stands_beside_them_are_as_high_as_one_another(
    drawing: Draughtsman, theme: Theme
) -> None:
    theme.set_text_scale(200)
    drawing.supervisor.settles()
    editor = drawing.editor
    assert {each.height() for each in (*editor.colours.values(), editor.delete)} == {editor.undo.height()}


def test_undo_and_redo_stay_side_by_side(drawing: Draughtsman, theme: Theme) -> None:
    theme.set_text_scale(200)
    for width in range(500, 1300, 50):
        drawing.editor.resize(width, 900)
        undo, redo = (
            each.mapTo(drawing.editor, QPoint()) for each in (drawing.editor.undo, drawing.editor.redo)
        )
        assert undo.y() == redo.y(), width


def test_undo_and_redo_inside_the_editor(drawing: Draughtsman) -> None:
    assert not drawing.editor.undo.isEnabled()
    drawing.drags((100, 100), (500, 500))
    drawing.drags((100, 500), (500, 900))
    drawing.supervisor.presses(Key.Key_Z, with_=CTRL)
    assert len(drawing.layer.shapes) == 1
    drawing.supervisor.clicks(drawing.editor.undo)
    assert drawing.layer == Layer()
    assert not drawing.editor.undo.isEnabled()
    drawing.supervisor.clicks(drawing.editor.redo)
    drawing.supervisor.presses(Key.Key_Y, with_=CTRL)
    assert len(drawing.layer.shapes) == 2
    assert not drawing.editor.redo.isEnabled()


def test_typing_and_nudging_are_one_undo_each(drawing: Draughtsman) -> None:
    drawing.takes("text")
    drawing.taps(500, 500)
    drawing.supervisor.types("Wet floor")
    drawing.supervisor.presses(Key.Key_Return)
    assert drawing.canvas.hasFocus()
    assert drawing.layer.shapes == (Label(Point(500, 500), "Wet floor"),)
    drawing.supervisor.clicks(drawing.editor.undo)
    assert drawing.layer.shapes == (Label(Point(500, 500), "Text"),)
    drawing.supervisor.clicks(drawing.editor.undo)
    assert drawing.layer.shapes == ()


def test_the_crop_is_pulled_by_its_edges_and_turning_takes_everything_along(drawing: Draughtsman) -> None:
    drawing.drags((100, 100), (500, 100))
    drawing.takes("crop")
    drawing.drags((1000, 500), (600, 500))
    drawing.drags((300, 0), (300, 200))
    assert drawing.layer.crop is not None
    assert near(drawing.layer.crop, (0, 200, 600, 1000))
    crop = drawing.layer.crop
    drawing.supervisor.clicks(drawing.editor.turn)
    photo = drawing.is_done()
    assert photo.turn == 90
    assert from_text(photo.layer).crop == (1000 - crop.bottom, crop.left, 1000 - crop.top, crop.right)
    (arrow,) = from_text(photo.layer).shapes
    assert isinstance(arrow, Arrow)
    assert near((*arrow.start, *arrow.end), (900, 100, 900, 500))


def test_by_keys_alone(drawing: Draughtsman) -> None:
    drawing.canvas.setFocus()
    drawing.supervisor.presses(Key.Key_Return)
    (arrow,) = drawing.layer.shapes
    assert isinstance(arrow, Arrow)
    drawing.supervisor.presses(Key.Key_Right, Key.Key_Right, Key.Key_Up)
    (moved,) = drawing.layer.shapes
    assert moved == Arrow(
        Point(arrow.start.x + 20, arrow.start.y - 10), Point(arrow.end.x + 20, arrow.end.y - 10)
    )
    drawing.supervisor.presses(Key.Key_Left, with_=SHIFT)
    (pulled,) = drawing.layer.shapes
    assert isinstance(pulled, Arrow)
    assert pulled.end.x == arrow.end.x + 10
    drawing.supervisor.presses(Key.Key_Escape)
    assert drawing.canvas.shape() is None
    drawing.supervisor.presses(Key.Key_PageDown)
    assert drawing.canvas.shape() == pulled
    drawing.supervisor.presses(Key.Key_Delete)
    assert drawing.layer.shapes == ()
    order = drawing.editor.tab_order()
    assert all(each.accessibleName() for each in order)
    assert {drawing.editor.done, drawing.editor.cancel, drawing.canvas} <= set(order)


def test_cancel_asks_only_when_something_was_drawn(drawing: Draughtsman) -> None:
    drawing.drags((100, 100), (500, 500))
    drawing.canvas.select(None)
    drawing.supervisor.presses(Key.Key_Escape)
    dialog = drawing.supervisor.dialog()
    drawing.supervisor.clicks(dialog.keep_button)
    assert drawing.editor.isVisible()
    drawing.supervisor.clicks(drawing.editor.cancel)
    drawing.supervisor.clicks(drawing.supervisor.dialog().deed_button)
    assert is_closed(drawing.editor)
    assert drawing.supervisor.fill.model.photos(Address("plate"))[0].layer is None
    again = Draughtsman(drawing.supervisor, drawing.viewer)
    drawing.supervisor.clicks(again.editor.cancel)
    assert is_closed(again.editor)


def test_every_stroke_is_kept_before_done_and_cancel_leaves_no_trace(drawing: Draughtsman) -> None:
    filling = drawing.supervisor.fill.model.filling
    before = filling.last_step
    drawing.drags((100, 100), (500, 500))
    assert len(from_text(drawing.on_disk().layer).shapes) == 1
    drawing.takes("text")
    drawing.taps(300, 950)
    drawing.supervisor.types("Crack")
    drawing.supervisor.qtbot.waitUntil(lambda: "Crack" in (drawing.on_disk().layer or ""))
    drawing.supervisor.clicks(drawing.editor.undo)
    drawing.supervisor.clicks(drawing.editor.undo)
    assert len(from_text(drawing.on_disk().layer).shapes) == 1
    drawing.supervisor.clicks(drawing.editor.cancel)
    drawing.supervisor.clicks(drawing.supervisor.dialog().deed_button)
    assert drawing.on_disk().layer is None
    assert filling.last_step == before


def test_cancel_puts_the_photo_back_also_where_something_else_was_done_meanwhile(
    drawing: Draughtsman,
) -> None:
    model = drawing.supervisor.fill.model
    drawing.drags((100, 100), (500, 500))
    model.do(model.filling.note(Address("lock"), "meanwhile"))
    drawing.drags((100, 500), (500, 900))
    drawing.supervisor.clicks(drawing.editor.cancel)
    drawing.supervisor.clicks(drawing.supervisor.dialog().deed_button)
    assert drawing.on_disk().layer is None


def test_done_without_a_change_is_no_step(drawing: Draughtsman) -> None:
    before = drawing.supervisor.fill.model.filling.can_undo
    drawing.is_done()
    assert drawing.supervisor.fill.model.filling.can_undo == before


def test_what_was_drawn_is_drawn_on_further(drawing: Draughtsman) -> None:
    drawing.drags((100, 100), (500, 500))
    drawing.is_done()
    again = Draughtsman(drawing.supervisor, drawing.viewer)
    assert len(again.layer.shapes) == 1
    again.taps(300, 300)
    drawing.supervisor.clicks(again.editor.delete)
    assert again.is_done().layer is None


def test_a_drawing_that_cannot_be_read_is_begun_anew(drawing: Draughtsman) -> None:
    model = drawing.supervisor.fill.model
    drawing.editor.leave()
    model.do(draw(model.filling, model.photos(Address("plate"))[0], 0, "{"))
    again = Draughtsman(drawing.supervisor, drawing.viewer)
    assert again.layer == Layer()
    again.takes("blur")
    again.drags((100, 100), (500, 500))
    assert isinstance(from_text(again.is_done().layer).shapes[0], Blur)


def test_tools_are_large_enough_for_a_finger(drawing: Draughtsman) -> None:
    for control in drawing.editor.tab_order():
        assert min(control.width(), control.height()) >= 44, control.accessibleName()


def test_what_is_drawn_from_near_lies_where_it_was_drawn(drawing: Draughtsman) -> None:
    drawing.canvas.setFocus()
    drawing.supervisor.presses(Key.Key_Plus, Key.Key_Plus, Key.Key_Plus)
    assert drawing.canvas.zoom.near()
    drawing.drags((450, 450), (550, 550))
    (arrow,) = drawing.layer.shapes
    assert isinstance(arrow, Arrow)
    assert near((*arrow.start, *arrow.end), (450, 450, 550, 550))
    drawing.supervisor.presses(Key.Key_0)
    assert not drawing.canvas.zoom.near()
