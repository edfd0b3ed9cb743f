"""The two days of the user guide, walked through the real window: a supervisor's morning and a mystery
shopper's evening. tools/pictures.py takes their pictures."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address
from inspector.checklists.inspection import Signature
from inspector.checklists.template import ChoiceItem, RatingItem
from inspector.demo.fill import SIGNATURE
from inspector.demo.pictures import photo
from inspector.ui.fill.photos.canvas import Canvas
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.viewer import Viewer
from inspector.ui.fill.screen import FillScreen
from inspector.ui.gather.screen import GatherScreen
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.rounds.screen import RoundScreen
from tools.photographer import Photographer

Over = TypeVar("Over", bound=QWidget)
MOULD = "Black mould in the grout along the tub, about 40 cm. Longer than last time."
TOLD = (
    "I came in shortly before closing. Two counters were open, four people stood before me. "
    "The assistant looked up at once and asked what the boots were for, and for what weather."
)
VISITED = "17:40"
ON_THE_PHONE = {
    "shelf": 6,
    "uniform": 9,
    "floor": 14,
    "detector": 21,
    "receipt": 33,
}  # minutes into the visit


class Story:
    def __init__(self, photographer: Photographer) -> None:
        self.take, self.settle = photographer.take, photographer.settle
        self.window, self.session, self.context = (
            photographer.window,
            photographer.session,
            photographer.context,
        )
        self.top = photographer.top

    def go_to(self, fill: FillScreen, item: str) -> None:
        """To an item, with whatever is read and drawn in the background there."""
        fill.go_to(Address(item))
        self.settle(lambda: not fill.model.tasks.running())

    def sign(self, fill: FillScreen) -> None:
        person = self.context.person
        assert person is not None
        signature = Signature("inspector", person.name, person.id, SIGNATURE, self.session.clock())
        fill.model.do(fill.model.filling.sign(signature))

    def over(self, kind: type[Over]) -> Over:
        """What was opened last of this kind."""
        return self.window.findChildren(kind)[-1]


class Morning(Story):
    """A supervisor's: a round, one of its rooms, a fault, the rest is fine, finish."""

    def go(self) -> None:
        self.take("today")
        self._begin()
        fill = self._room("Room 403")
        self._fault(fill)
        self.take("fill")
        self.context.language.use("ru")
        self.context.theme.set_mode("dark")
        self.take("fill-dark-ru")
        self.context.language.use("en")
        self.context.theme.set_mode("light")
        self._draw(fill)
        fill.model.opened.past.clear()
        fill.deeds.rest_is_fine("bathroom")
        self.settle(lambda: not fill.model.tasks.running())
        self.take("fill-rest")
        self.window.toasts.dismiss()
        self._finish(fill)
        self.window.go("today")

    def _begin(self) -> None:
        self.window.new_inspection("hotel-room")
        subjects = self.top(NewInspectionScreen).panel.subjects
        subjects.switch.buttons[1].click()
        subjects.several.box.edit.setFocus()
        subjects.several.box.set_text("201-212, 214, Lobby")
        subjects.several.box.edit.moveCursor(QTextCursor.MoveOperation.End)
        subjects.several.box.edited.emit(subjects.several.box.text())
        self.take("new-round")
        self.window.go("today")

    def _room(self, name: str) -> FillScreen:
        """A room of the round, answered as far as the shower."""
        self.window.show_round(self.session.rounds.rows()[0].id)
        self.take("round")
        grid = self.top(RoundScreen)
        grid.inspect(next(stop.subject.id for stop in grid.view.stops if stop.subject.name == name))
        fill = self.top(FillScreen)
        for address in list(fill.model.filling.score.items):
            if address.item == "shower":
                break
            answer_well(fill, address)
        self.settle(lambda: bool(fill.model.past.faults))
        return fill

    def _fault(self, fill: FillScreen) -> None:
        shower, filling = Address("shower"), fill.model.filling
        fill.model.answer(shower, "fault")
        fill.model.note(shower, MOULD)
        picture = photo("tiles", self.session.clock(), large=True, sideways=False, seed=8)
        fill.model.do(filling.attach(shower, BytesIO(picture), "IMG_0403.jpg"))
        fill.model.opened.past.add(shower)
        self.go_to(fill, "shower")

    def _draw(self, fill: FillScreen) -> None:
        fill.asking.open_photo(fill.model.filling.draft.sheet.photos[0])
        viewer = self.over(Viewer)
        viewer.draw.click()
        editor = self.over(Editor)
        self.settle(lambda: not fill.model.tasks.running())
        editor.tools["circle"].click()
        drag(editor.canvas, (0.27, 0.68), (0.63, 0.9))
        editor.tools["arrow"].click()
        drag(editor.canvas, (0.72, 0.34), (0.58, 0.66))
        self.take("photo-arrow")
        editor.done.click()
        viewer.leave()

    def _finish(self, fill: FillScreen) -> None:
        fill.finish()
        self.take("finish")
        self.window.close_screen()
        fill.deeds.rest_is_fine()
        self.window.toasts.dismiss()
        while lacking := fill.model.filling.lacking().items:
            answer_well(fill, lacking[0].address)
        self.sign(fill)
        fill.finish()
        self.take("finish-sealing")
        self.window.close_screen()


class Evening(Story):
    """A mystery shopper's: when it was, the phone's photos, a wait, the story, finish."""

    def go(self, phone: Path) -> None:
        shopper = next(each for each in self.session.directory.people() if each.role == "Mystery shopper")
        self.context.be(shopper.id)
        self._begin()
        fill = self.top(FillScreen)
        self._answer(fill)
        fill.list.go_to_section("greeting")
        self.go_to(fill, "greeted-first")
        self.take("fill-shop")
        self._gather(fill, phone)
        self._tell(fill)
        fill.finish()
        self.take("finish-shop")
        self.window.close_screen()
        self.window.go("today")

    def _begin(self) -> None:
        self.window.go("today")
        self.window.new_inspection("mystery-shop")
        screen = self.top(NewInspectionScreen)
        screen.panel.subject.set_name("Winter boots")
        screen.panel.visited.time.set_text(VISITED)
        screen.panel.visited.changed.emit()
        self.take("new-visit")
        screen.start_button.click()

    def _answer(self, fill: FillScreen) -> None:
        """The street and the greeting from memory; the photos from the phone."""
        for address in list(fill.model.filling.score.items):
            if address.item == "noticed-after":
                break
            answer_well(fill, address)
        fill.model.answer(Address("noticed-after"), Decimal(45))

    def _gather(self, fill: FillScreen, root: Path) -> None:
        """Photos of a phone that holds those of the visit and one of the day before."""
        visited = fill.model.filling.draft.head.visited_at
        taken = {scene: visited + timedelta(minutes=minutes) for scene, minutes in ON_THE_PHONE.items()}
        photograph(root / "DCIM", {**taken, "bed": visited - timedelta(days=1)})
        screen = GatherScreen(fill.model, Address("receipt"), roots=lambda: [("Phone", root)])
        self.window.open(screen)
        self.settle(lambda: not fill.model.tasks.running())
        for scene, item in (("shelf", "prices-shown"), ("receipt", "receipt")):
            screen.wall.choose([root / "DCIM" / f"{scene}.jpg"])
            if scene == "receipt":
                self.take("gather")
            screen.attach(Address(item))
            self.settle(lambda: not fill.model.imports.waiting())
            self.window.toasts.dismiss()
        screen.leave()

    def _tell(self, fill: FillScreen) -> None:
        fill.model.answer(Address("problem-raised"), "none")
        for address in list(fill.model.filling.score.items):
            if not fill.model.item_answer(address).given and address.item not in ("story", "one-change"):
                answer_well(fill, address)
        fill.model.answer(Address("story"), TOLD)
        self.go_to(fill, "story")
        self.take("fill-story")


def answer_well(fill: FillScreen, address: Address) -> None:
    """The best response, a short wait, a good rating; a text is left to the story."""
    model = fill.model
    item = model.item(address)
    if isinstance(item, ChoiceItem):
        options = model.template.options(item)
        model.answer(address, max(options, key=lambda option: option.score or 0).key)
    elif item.type == "multi":
        model.answer(address, ("product",))
    elif isinstance(item, RatingItem):
        model.answer(address, Decimal(min(9, item.scale.max)))
    elif item.type in ("duration", "number"):
        model.answer(address, Decimal(4))


def photograph(folder: Path, scenes: dict[str, datetime]) -> None:
    folder.mkdir(parents=True)
    for number, (scene, taken) in enumerate(scenes.items()):
        picture = photo(scene, taken, large=False, sideways=False, seed=number)
        (folder / f"{scene}.jpg").write_bytes(picture)


def drag(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    """With the mouse, between two places told as shares of the photo's width and height."""
    view = canvas.view()
    assert view is not None
    first, last = (
        QPointF(view.rect.x() + x * view.rect.width(), view.rect.y() + y * view.rect.height()).toPoint()
        for x, y in (start, end)
    )
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(canvas, (first + last) / 2)
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=last)
