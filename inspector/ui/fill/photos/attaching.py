"""What becomes of pictures that came in: attached, and said where one was there already or is no picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from inspector.checklists.answers import Address, Photo, Sheet
from inspector.checklists.steps import Step
from inspector.errors import WorldError
from inspector.services import photos as deeds
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.services.photos import Kept
from inspector.ui import errors
from inspector.ui.fill.photos.importing import Imports
from inspector.ui.language import labelled

MOST_NAMED = 4


class Attaching(QObject):
    """Tells once, when nothing is on its way any more, however many pictures came at once. `numbers` are
    those of the items, `do` follows what was attached."""

    told = Signal(str)
    refused = Signal(str, str)  # what did not come in, and why

    def __init__(
        self,
        filling: Filling,
        imports: Imports,
        numbers: Mapping[str, str],
        do: Callable[[Change], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._filling, self._imports, self._numbers, self._do = filling, imports, numbers, do
        self._batches: dict[Address, Step] = {}  # of the items to which more is on its way
        self._here: list[str] = []
        self._elsewhere: list[tuple[str, Address]] = []
        self._wrong: list[tuple[str, WorldError]] = []
        imports.kept.connect(self._kept)
        imports.failed.connect(self._failed)
        imports.changed.connect(self._changed)

    def _kept(self, pictures: Sequence[Kept]) -> None:
        """Attach pictures to their item; what was chosen together is one step."""
        new: dict[str, Kept] = {}
        for each in pictures:
            if each.sha256 not in new and self._is_new(each):
                new[each.sha256] = each
            else:
                self._here.append(each.name)
        if not new:
            return
        address = pictures[0].address
        change = deeds.attach(self._filling, tuple(new.values()), self._batches.get(address))
        if self._filling.last_step is not None:
            self._batches[address] = self._filling.last_step
        self._do(change)

    def _is_new(self, kept: Kept) -> bool:
        """Whether its item has it not yet; that others have it is told."""
        others = [photo for photo in shown_photos(self._filling.draft.sheet) if photo.sha256 == kept.sha256]
        if any(photo.address == kept.address for photo in others):
            return False
        if others:
            self._elsewhere.append((kept.name, others[0].address))
        return True

    def _failed(self, name: str, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._wrong.append((name, error))

    def _changed(self, address: Address) -> None:
        if not self._imports.waiting(address):
            self._batches.pop(address, None)
        if self._imports.waiting():
            return
        here, self._here = self._here, []
        elsewhere, self._elsewhere = self._elsewhere, []
        wrong, self._wrong = self._wrong, []
        told = ". ".join(text for text in (self._told_here(here), self._told_elsewhere(elsewhere)) if text)
        if told:
            self.told.emit(told)
        if wrong:
            lines = [_sentence(name, error) for name, error in wrong[:MOST_NAMED]]
            if len(wrong) > MOST_NAMED:
                lines.append(self.tr("and %n more", "", len(wrong) - MOST_NAMED))
            self.refused.emit(self.tr("%n picture(s) could not be added", "", len(wrong)), "\n".join(lines))

    def _told_here(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            return self.tr("{name} is here already").format(name=names[0])
        return self.tr("%n photo(s) are here already", "", len(names)) if names else ""

    def _told_elsewhere(self, found: Sequence[tuple[str, Address]]) -> str:
        if len(found) == 1:
            name, address = found[0]
            number = self._numbers[address.item]
            return self.tr("{name} is at {number} too").format(name=name, number=number)
        return self.tr("%n photo(s) are at other items too", "", len(found)) if found else ""


def shown_photos(sheet: Sheet) -> list[Photo]:
    """The photos of the inspection but those of entries that were taken away."""
    entries = {None, *(entry.id for entry in sheet.entries)}
    return [photo for photo in sheet.photos if photo.address.entry in entries]


def _sentence(name: str, error: WorldError) -> str:
    said = errors.sentence(error)
    return said if name in said else labelled(name, said)
