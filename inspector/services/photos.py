"""What is done to the photos of an inspection being filled in, each as one step with its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from inspector.checklists.answers import Address, Photo
from inspector.checklists.edits import PutPhoto
from inspector.checklists.ids import new_id
from inspector.checklists.layer import UNREADABLE, from_text, to_text
from inspector.checklists.steps import Step
from inspector.errors import InputError
from inspector.services.editing import Change
from inspector.services.filling import Filling


@dataclass(frozen=True)
class Kept:
    """A picture that is safe among the photo files, on its way to an item."""

    address: Address
    name: str
    sha256: str
    taken_at: datetime | None


def attach(filling: Filling, pictures: Sequence[Kept], batch: Step | None = None) -> Change:
    """Attach pictures as one step: that of `batch`, with which they came, while it is the last one."""
    first = max((photo.order for photo in filling.draft.sheet.photos), default=-1) + 1
    edits = [
        PutPhoto(Photo(new_id(), each.address, each.sha256, order, each.name, taken_at=each.taken_at))
        for order, each in enumerate(pictures, first)
    ]
    return filling.go_on(batch, *edits) if batch else filling.do("add-photo", *edits)


def turned(photo: Photo) -> Photo:
    """The photo turned clockwise by 90 degrees, with what is drawn on it. What cannot be read is kept as it
    is: the photo is not shown either way."""
    layer = photo.layer
    try:
        layer = to_text(from_text(photo.layer).turned())
    except InputError as error:
        if error.code not in UNREADABLE:
            raise
    return replace(photo, turn=(photo.turn + 90) % 360, layer=layer)


def turn(filling: Filling, photo: Photo) -> Change:
    return filling.do("turn-photo", PutPhoto(turned(photo)))


def caption(filling: Filling, photo: Photo, text: str) -> Change:
    return filling.do("caption-photo", PutPhoto(replace(photo, caption=text)))


def draw(filling: Filling, photo: Photo, turn: int, layer: str | None, drawing: Step | None = None) -> Change:
    """Show the photo with this turn, degrees clockwise, and this layer: as part of the step of a `drawing`
    that goes on, while it is the last one."""
    drawn = PutPhoto(replace(photo, turn=turn % 360, layer=layer))
    return filling.do_instead(drawing, drawn) if drawing else filling.do("draw-photo", drawn)


def put_in_order(filling: Filling, photos: Sequence[Photo]) -> Change:
    """Let the photos of one item, all of them, stand in this order."""
    first = min(photo.order for photo in photos)
    edits = [
        PutPhoto(replace(photo, order=order))
        for order, photo in enumerate(photos, first)
        if photo.order != order
    ]
    return filling.do("order-photos", *edits)


def move(filling: Filling, photo: Photo, address: Address) -> Change:
    """Let a photo belong to another item, as its last."""
    order = max(each.order for each in filling.draft.sheet.photos) + 1
    return filling.do("move-photo", PutPhoto(replace(photo, address=address, order=order)))
