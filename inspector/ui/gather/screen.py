"""Photos from a folder, a card or a phone on the cable, and the scenes of the visit beside them. Choose some,
tap an item, and they are attached.

    GatherScreen(model, address=None, *, roots=mounted, choose_folder=ask_for_folder)
        address: the item one came from
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.gather.groups import grouped, held
from inspector.ui.gather.heads import described
from inspector.ui.gather.places import Mounted, Place, mounted, phones_and_cards
from inspector.ui.gather.reading import Picture, Reader
from inspector.ui.gather.scenes import PHOTOS, SceneList
from inspector.ui.gather.thumbnails import Thumbnails
from inspector.ui.gather.wall import PictureWall
from inspector.ui.screen import Screen
from inspector.ui.tasks import Task
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.heads import BottomBar, PageHead
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Text

OTHER = "\0other"
SCENES_WIDTH = 380
ChooseFolder = Callable[[QWidget, Callable[[Path], object]], object]


def ask_for_folder(window: QWidget, on_folder: Callable[[Path], object]) -> None:
    """The system's dialog for a folder."""
    dialog = QFileDialog(window.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: on_folder(Path(name)))
    dialog.open()


class GatherScreen(Screen):
    shows_navigation = False

    def __init__(
        self,
        model: FillModel,
        address: Address | None = None,
        parent: QWidget | None = None,
        *,
        roots: Mounted = mounted,
        choose_folder: ChooseFolder = ask_for_folder,
    ) -> None:
        super().__init__(parent)
        self.model, self._choose_folder = model, choose_folder
        self._visited = model.filling.draft.head.visited_at
        self._places: list[Place] = []
        self._pictures: list[Picture] = []
        self._attached: dict[Path, Address] = {}
        self._reading: Task | None = None
        self._reader: Reader | None = None
        self._leaving = False
        photos = model.session.workspace.photos
        self._look = photos.look
        self.head = PageHead(back=True, dense=True)
        self.source = Select(icon="image", two_line=False)
        self.wall = PictureWall(Thumbnails(photos.glimpse, model.tasks))
        self.scenes = SceneList(model)
        self.empty = EmptyState("image")
        self.progress, self.told = ProgressLine(), Text("", "secondary", "text2")
        self.stop, self.all = Button(), Button("", "text")
        self.hint = Text("", "body", "text2", wrap=True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.done = Button("", "tonal", icon="check")
        self._build()
        self._connect()
        if address is not None:
            self.scenes.go_to(address)
        self.follow_theme()
        model.tasks.run(lambda _progress: phones_and_cards(roots), on_result=self._found_places)

    # -- the window

    def title(self) -> str:
        return self.tr("Photos from a folder or phone")

    def entered(self) -> None:
        self.wall.setFocus()

    def left(self) -> bool:
        """Going back to filling in, pictures may still be on their way; closing the window has to wait."""
        if self._leaving or not self.model.imports.waiting():
            self.stop_reading()
            return True
        self.toast(self.tr("Photos are still being added. One moment."))
        return False

    def leave(self) -> None:
        self._leaving = True
        self.close_screen()

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        down, sideways = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if compact else sideways)
        self._halves.setStretch(0, 3 if compact else 1)
        self._halves.setStretch(2, 2 if compact else 0)
        self.wall.keep_to_pictures(compact)
        self._line.setVisible(not compact)
        self._under.setVisible(compact)
        side = tokens().space[3] if compact else 0
        self._right.setContentsMargins(side, 0, side, 0)
        self.scenes.setMinimumWidth(0 if compact else current_theme().widened(SCENES_WIDTH))
        self.scenes.setMaximumWidth(16_777_215 if compact else current_theme().widened(SCENES_WIDTH))

    def bar_height(self) -> int:
        return self._bar.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.head.set_texts(self.title())
        self.source.set_label(self.tr("Photos from"))
        self.source.set_placeholder(self.tr("Choose a folder"))
        self.stop.setText(self.tr("Stop"))
        self.all.setText(self.tr("Choose none"))
        self.done.setText(self.tr("Done"))
        self._offer()
        self._show()
        self._tell()

    # -- building

    def _build(self) -> None:
        margin, space = tokens().layout.page_margin_dense, tokens().space
        top = QHBoxLayout()
        top.setContentsMargins(margin, 0, margin, 0)
        self.head.add(self.source)
        top.addWidget(self.head)
        reading = QHBoxLayout()
        reading.setContentsMargins(margin, 0, margin, space[2])
        reading.setSpacing(space[3])
        reading.addWidget(self.told)
        reading.addWidget(self.progress, 1)
        reading.addWidget(self.stop)
        self._reading_line = QWidget()
        self._reading_line.setLayout(reading)
        self._reading_line.hide()
        left = QVBoxLayout()
        left.setContentsMargins(margin - 6, 0, 0, 0)
        left.addWidget(self.wall, 1)
        left.addWidget(self.empty, 1)
        self._line = Hairline(vertical=True)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(space[3])
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._under = Hairline()
        self._right.addWidget(self._under)
        self._right.addWidget(self.scenes, 1)
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._line)
        self._halves.addLayout(self._right)
        self._bar = BottomBar(height=tokens().control.top_bar)
        self._bar.set_margin(margin)
        self._bar.add_note(self.hint, 100)
        self._bar.add(self.all)
        self._bar.add(self.done)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(top)
        page.addWidget(self._reading_line)
        page.addLayout(self._halves, 1)
        page.addWidget(self._bar)

    def _connect(self) -> None:
        self.head.back_asked.connect(self.leave)
        self.done.clicked.connect(self.leave)
        self.source.chosen.connect(self._take_source)
        self.empty.acted.connect(lambda: self._choose_folder(self, self.open_folder))
        self.stop.clicked.connect(self.stop_reading)
        self.all.clicked.connect(lambda: self.wall.choose(()))
        self.wall.chosen_changed.connect(self._tell)
        self.wall.dragged.connect(self._drag)
        self.scenes.taken.connect(self.attach)
        self.scenes.dropped.connect(self.attach)
        self.model.restood.connect(self._restood)
        self.model.imports.changed.connect(self._tell)

    # -- the folder

    def open_folder(self, folder: Path) -> None:
        """Read a folder and those below it."""
        self.stop_reading()
        if folder not in [place.folder for place in self._places]:
            self._places.append(Place(folder.name or str(folder), folder))
        self._offer()
        self.source.set_selected(str(folder))
        self._reader = Reader(folder, self._look)
        self._reading = self.model.tasks.run(self._reader, on_progress=self._tell_reading)
        self._reading.ended.connect(self._read)
        self._tell_reading(0, 0)
        self._reading_line.show()
        self.empty.hide()
        self.wall.show()

    def stop_reading(self) -> None:
        """What was read so far is shown."""
        if self._reading is not None:
            self._reading.cancel()

    def _read(self) -> None:
        """The end of the newest reading; one that another folder took the place of says nothing more."""
        if self.sender() is not self._reading or self._reader is None:
            return
        self._reading = None
        self._reading_line.hide()
        self._pictures = self._reader.found
        self._show()

    def _found_places(self, places: list[Place]) -> None:
        self._places = places
        self._offer()
        if places and not self._pictures and self._reading is None:
            self.open_folder(places[0].folder)

    def _offer(self) -> None:
        chosen = self.source.selected()
        phones = [Choice(str(each.folder), each.name, str(each.folder), "image") for each in self._places]
        self.source.set_choices([*phones, Choice(OTHER, self.tr("Another folder"), icon="plus")])
        self.source.set_selected(chosen.value if chosen else None)

    def _take_source(self, value: str) -> None:
        if value != OTHER:
            self.open_folder(Path(value))
            return
        self.source.set_selected(None)
        self._choose_folder(self, self.open_folder)

    # -- showing

    def _show(self) -> None:
        groups = grouped(self._pictures, self._visited)
        today = self.model.clock().astimezone(self._visited.tzinfo).date()
        self.wall.set_groups([described(group, today) for group in groups])
        self._restood()
        nothing = not self._pictures and self._reading is None
        self.wall.setVisible(not nothing)
        self.empty.setVisible(nothing)
        if self.source.selected() is None:
            self.empty.set_texts(
                self.tr("No phone or card is plugged in"),
                self.tr("Plug it in, or choose the folder that holds the photos."),
                self.tr("Choose a folder"),
            )
        else:
            self.empty.set_texts(self.tr("No photos in this folder"), "", self.tr("Choose a folder"))

    def _restood(self) -> None:
        self.scenes.refill()
        photos = self.model.filling.draft.sheet.photos
        found = held(self._pictures, photos, self._visited, self._attached)
        marks = {
            path: words.listed(dict.fromkeys(self.model.numbers[each.item] for each in places))
            for path, places in found.items()
        }
        self.wall.set_marks(marks)

    def _tell_reading(self, done: int, total: int) -> None:
        self.told.setText(self.tr("Reading {done} of {total}").format(done=done, total=total))
        self.progress.set_progress(done, total)

    def _tell(self) -> None:
        chosen, waiting = len(self.wall.chosen()), self.model.imports.waiting()
        self.all.setVisible(chosen > 0)
        if waiting:
            self.hint.setText(self.tr("Adding %n photo(s)", "", waiting))
        elif chosen:
            self.hint.setText(self.tr("%n chosen. Tap the item they belong to.", "", chosen))
        else:
            self.hint.setText(self.tr("Choose photos, then tap the item they belong to."))

    # -- attaching

    def attach(self, address: Address) -> None:
        """Attach what is chosen to an item."""
        paths = self.wall.chosen()
        if not paths:
            return
        self._attached |= dict.fromkeys(paths, address)
        self.wall.choose(())
        self.model.imports.add_files(address, paths)
        item = self.model.item(address).text.in_(words.language())
        self.toast(self.tr("%n photo(s) to “{item}”", "", len(paths)).format(item=item))

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(PHOTOS, b"")
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
