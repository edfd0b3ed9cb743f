"""The draft as the screens see it: every deed goes through here, every change is told once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from inspector.checklists.answers import Address, Answer, Entry, Photo, Value
from inspector.checklists.inspection import ProposedAction
from inspector.checklists.marking import marking_of
from inspector.checklists.missing import Kind
from inspector.checklists.places import Person
from inspector.checklists.progress import progress_of
from inspector.checklists.proposals import worded
from inspector.checklists.steps import Step
from inspector.checklists.template import Item, When
from inspector.errors import WorldError
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.services.session import Session
from inspector.ui import language as words
from inspector.ui.camera.device import Cameras
from inspector.ui.errors import sentence
from inspector.ui.fill.guard import TapGuard
from inspector.ui.fill.listing.rows import Standing
from inspector.ui.fill.opened import Opened
from inspector.ui.fill.past import Past
from inspector.ui.fill.photos.attaching import Attaching
from inspector.ui.fill.photos.importing import Imports
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.saving import Saving
from inspector.ui.fill.showing import Showing
from inspector.ui.tasks import Tasks

FRAME = 16  # ms


class FillModel(QObject):
    """One draft being filled in, with what runs beside it: saving, photos on their way.

    `changed` follows each change at once, `restood` the new standing once whoever made it is done and before
    anything is painted, `counted` a frame later: the list is painted before what tells of it. `told` is
    something to say.
    """

    changed = Signal(object)  # Change
    restood = Signal()
    counted = Signal()
    told = Signal(str, object)  # text, the Step that undo takes back or None
    went_back = Signal(object)  # Address or None: from Finish to an item
    person_changed = Signal()
    _due = Signal()

    def __init__(self, session: Session, filling: Filling) -> None:
        super().__init__()
        self.session = session
        self.filling = filling
        self.template = filling.template
        self.clock: Callable[[], datetime] = session.clock
        self.numbers = filling.template.numbers
        self.longest_number = max(self.numbers.values(), key=len)
        self.read_only = session.workspace.read_only
        self.saving = Saving(session.workspace, session.clock)
        self.tasks = Tasks(self)
        self.previews = Previews(session.workspace.photos, self.tasks, self)
        self.imports = Imports(session.workspace.photos, self.tasks, self)
        self.attaching = Attaching(filling, self.imports, self.numbers, self.do, self)
        self.attaching.told.connect(self._say)
        self.guard = TapGuard()
        self.opened = Opened()
        self.past = Past(filling, lambda: session.last_time(filling.draft), self.tasks, self)
        self.past.refused.connect(self._say_why)
        self.changed.connect(self.past.follow)
        self.showing = Showing(filling, lambda: self.standing, self.past)
        self.changed.connect(self.showing.follow)
        self.people: tuple[Person, ...] = session.directory.people()
        self.cameras = Cameras()
        self.sealed = False
        self.missing: dict[Address, tuple[Kind, ...]] = {}
        self._standing: Standing | None = None
        self._waits = False
        self._due.connect(self._restand, Qt.ConnectionType.QueuedConnection)
        self._after = QTimer(self, singleShot=True, interval=FRAME)
        self._after.timeout.connect(self.counted)

    # -- what is there

    @property
    def standing(self) -> Standing:
        if self._standing is None:
            filling = self.filling
            far = progress_of(filling.judged)
            self._standing = Standing(filling.score, filling.reachable(), far)
        return self._standing

    @property
    def at_rest(self) -> bool:
        """Whether everybody knows how things stand."""
        return not self._waits and not self._after.isActive()

    def now_at_site(self) -> datetime:
        """Now, by the site's clock."""
        return self.clock().astimezone(self.filling.draft.head.visited_at.tzinfo)

    def item(self, address: Address) -> Item:
        return self.template.item_by_key[address.item]

    def item_answer(self, address: Address) -> Answer:
        return self.filling.draft.sheet.answer(address)

    def failed(self, address: Address) -> bool:
        """Whether the answer fails the item; of this one item alone, so it is there at once."""
        marker = marking_of(self.template).markers[address.item]
        return marker.mark(self.item_answer(address), bool(self.photos(address))).failed

    def still_asked(self, address: Address) -> bool:
        """Whether the answer just given asks for a note or a photo that is not there."""
        item, failed = self.item(address), self.failed(address)
        if self.item_answer(address).not_applicable:
            return False
        photo = asked(item.require.photo, failed) and not self.photos(address)
        note = asked(item.require.note, failed) and not self.item_answer(address).note.strip()
        return failed or photo or note

    def photos(self, address: Address) -> tuple[Photo, ...]:
        return self.filling.draft.sheet.photos_of(address)

    def action(self, address: Address) -> ProposedAction | None:
        """The item's action, in the words of the window's language."""
        actions = self.filling.draft.actions
        found = next((each for each in actions if each.address == address), None)
        return found and worded(found, self.item(address), words.language())

    def entry(self, id_: str) -> Entry | None:
        return next((each for each in self.filling.draft.sheet.entries if each.id == id_), None)

    # -- deeds

    def be(self, person: str) -> None:
        """Answers are given by this person from now on."""
        self.filling.person = person
        self.person_changed.emit()

    def answer(self, address: Address, value: Value) -> None:
        given = self.item_answer(address)
        if given.value != value or given.not_applicable:
            self.do(self.filling.answer(address, value))

    def confirm(self, address: Address) -> None:
        """The person gave by themselves what was answered in bulk."""
        given = self.item_answer(address)
        if given.in_bulk:
            self.do(self.filling.confirm(address))

    def not_applicable(self, address: Address) -> None:
        if not self.item_answer(address).not_applicable:
            self.do(self.filling.not_applicable(address))

    def clear(self, address: Address) -> None:
        if self.item_answer(address).given:
            self.do(self.filling.clear(address))

    def note(self, address: Address, note: str) -> None:
        if self.item_answer(address).note != note:
            self.do(self.filling.note(address, note))

    def start_watch(self, address: Address) -> None:
        self.do(self.filling.start_watch(address))

    def stop_watch(self, address: Address) -> None:
        self.do(self.filling.stop_watch(address))

    def remove_photo(self, photo: Photo) -> None:
        self.do(self.filling.remove_photo(photo))
        self.tell_undoable(self.tr("Photo removed"))

    def propose(self, address: Address) -> None:
        """An action for an item that has none yet."""
        if self.action(address) is None:
            self.do(self.filling.propose_action(address))

    def remove_action(self, address: Address) -> None:
        action = self.action(address)
        if action is not None:
            self.do(self.filling.drop_action(action))
            self.tell_undoable(self.tr("Action removed"))

    def tell_undoable(self, text: str) -> None:
        """Say what the last step did, with a way to take back just that."""
        self.told.emit(text, self.filling.last_step)

    def undo(self) -> Change | None:
        return self.do(self.filling.undo())

    def take_back(self, step: Step) -> Change | None:
        return self.do(self.filling.take_back(step))

    def redo(self) -> Change | None:
        return self.do(self.filling.redo())

    def do(self, change: Change | None) -> Change | None:
        """Tell what a step of the filling changed, and follow it to the disk."""
        if change is None:
            return None
        self._standing = None
        self.saving.watch(change)
        self.changed.emit(change)
        if not self._waits:
            self._waits = True
            self._due.emit()
        return change

    # as methods: Qt would hold a lambda, and with it this draft, for ever

    def _say(self, text: str) -> None:
        self.told.emit(text, None)

    def _say_why(self, error: WorldError) -> None:
        self._say(sentence(error))

    def _restand(self) -> None:
        self._waits = False
        self._after.start()
        self.restood.emit()


def asked(when: When, failed: bool) -> bool:
    """Whether a template's rule asks for something on this answer."""
    return when == "always" or (when == "failed" and failed)
