"""Filling in, screen by screen: a room and what opens over it, what failed last time, a mystery visit with
its photos, a workplace, and a record that is corrected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from inspector.demo.pictures import SCENES, photo
from inspector.services.archive import OpenDraft
from inspector.services.ports.records import Filter
from inspector.services.starting import Start
from inspector.ui.fill.details import DetailsDialog
from inspector.ui.fill.listing.rows import Show
from inspector.ui.fill.photos.editor import Editor
from inspector.ui.fill.photos.viewer import Viewer
from inspector.ui.fill.screen import FillScreen
from inspector.ui.gather.screen import GatherScreen
from tools.photographer import Photographer

Over = TypeVar("Over", bound=QWidget)
SECTIONS = ("greeting", "offer", "payment", "problem", "overall")  # with every type of item of a visit


class FillTour:
    def __init__(self, photographer: Photographer) -> None:
        self.take, self.settle = photographer.take, photographer.settle
        self.window, self.session = photographer.window, photographer.session

    def go(self) -> None:
        for part in (self._room, self._last_time, self._visit, self._workplace, self._correction):
            part()
            self.window.toasts.dismiss()
            self.window.go("today")

    # -- what is filled in

    def _room(self) -> None:
        fill = self._resume(lambda each: each.draft.round is None)
        self.take("fill")
        fill.show_only(Show.FAILED)
        self.take("fill-failed")
        self._photo(fill)
        fill.show_only(Show.ALL)
        self._search(fill)
        self._opened(fill)
        fill.finish()
        self.take("finish")
        self.window.close_screen()
        fill.deeds.rest_is_fine()
        self.take("fill-rest-is-fine")

    def _last_time(self) -> None:
        """A room that had faults before."""
        row = next(row for row in self.session.archive.records(Filter()) if row.failed and row.subject)
        head = self.session.archive.record(row.id).head
        again = Start(self.session.library.get(row.template), head.site, row.subject_name, head.inspector)
        fill = self._open(self.session.start(again).id)
        self.settle(lambda: bool(fill.model.past.faults))
        address = next(iter(fill.model.past.faults))
        fill.model.opened.past.add(address)
        fill.go_to(address)
        self.take("fill-last-time")

    def _visit(self) -> None:
        site = self.session.directory.find_site("LC")
        template = self.session.library.newest("mystery-shop")
        by = self.session.directory.people()[0].id
        fill = self._open(self.session.start(Start(template, site.id, "Boots, Friday", by)).id)
        for section in SECTIONS:
            fill.list.go_to_section(section)
            self.take(f"fill-visit-{section}")
        with TemporaryDirectory() as card:
            self._photograph(Path(card) / "DCIM", fill)
            gather = GatherScreen(fill.model, roots=lambda: [("Phone", Path(card))])
            self.window.open(gather)
            self.settle(lambda: not fill.model.tasks.running())
            self.take("gather")
            gather.leave()

    def _photograph(self, folder: Path, fill: FillScreen) -> None:
        """What a phone holds after the visit."""
        folder.mkdir()
        visited = fill.model.filling.draft.head.visited_at
        for number, scene in enumerate(SCENES):
            taken = visited + timedelta(minutes=7 * number)
            picture = photo(scene, taken, large=False, sideways=False, seed=number)
            (folder / f"IMG_{number:04}.jpg").write_bytes(picture)

    def _workplace(self) -> None:
        self._resume(lambda each: each.draft.head.template.id == "five-s")
        self.take("fill-workplace")

    def _correction(self) -> None:
        row = self.session.archive.records(Filter())[0]
        by = self.session.archive.record(row.id).head.inspector
        fill = self._open(self.session.correct(row.id, "The photo of the window was missing", by).id)
        self.take("fill-correction")
        fill.finish()
        self.take("finish-correction")

    # -- what opens over it

    def _photo(self, fill: FillScreen) -> None:
        fill.asking.open_photo(fill.model.filling.draft.sheet.photos[0])
        viewer = self._over(Viewer)
        self.settle(lambda: not fill.model.tasks.running())
        self.take("photo")
        viewer.draw.click()
        self.take("photo-drawing")
        self._over(Editor).leave()
        viewer.leave()

    def _search(self, fill: FillScreen) -> None:
        fill.search.open()
        fill.search.field.setText("1.")
        self.settle(lambda: fill.list.shown is Show.FOUND)
        self.take("fill-search")
        fill.search.go_back()

    def _opened(self, fill: FillScreen) -> None:
        """Guidance and action of an item, the menu of the whole, and its details with their two pickers."""
        card = fill.list.card(fill.current())
        assert card is not None
        card.toggle_guidance()
        card.change_action()
        self.take("fill-opened")
        card.extras.action_closed.emit()
        title = fill.compact_top.title if fill.compact else fill.rail.title
        self._popup("fill-menu", title.click)
        fill.deeds.change_details()
        details = self._over(DetailsDialog)
        self.take("details")
        self._popup("details-day", details.visited.day.show_popup)
        self._popup("details-time", details.visited.picker.click)
        details.keep_button.click()

    # -- going about

    def _popup(self, name: str, show: Callable[[], object]) -> None:
        """A picture of what `show` opens, which would wait for the person."""
        QTimer.singleShot(0, show)
        self.settle(lambda: QApplication.activePopupWidget() is not None)
        self.take(name)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _resume(self, wanted: Callable[[OpenDraft], bool]) -> FillScreen:
        return self._open(next(each for each in self.session.archive.drafts() if wanted(each)).draft.id)

    def _open(self, draft_id: str) -> FillScreen:
        self.window.resume(draft_id)
        screen = self.window.current()
        assert isinstance(screen, FillScreen)
        return screen

    def _over(self, kind: type[Over]) -> Over:
        """What was opened last of this kind."""
        return self.window.findChildren(kind)[-1]
