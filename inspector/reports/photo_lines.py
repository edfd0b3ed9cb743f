"""The photos of a record as its report numbers them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from inspector.checklists.answers import Address, Photo
from inspector.checklists.record import Record
from inspector.errors import WorldError
from inspector.reports.data import PhotoLine, ReportContext, Where


def photo_lines(
    record: Record, context: ReportContext, numbers: Mapping[str, str], worst: Sequence[Address]
) -> dict[str, PhotoLine]:
    """The photos of visible items by id: those of the failed items (`worst`) first, in the order they are
    shown. `numbers` are the items' numbers by key."""
    failed = set(worst)
    addresses = [*worst, *(address for address in record.score.items if address not in failed)]
    photos = (photo for address in addresses for photo in record.sheet.photos_of(address))
    zone = ZoneInfo(record.site.zone)
    return {
        photo.id: PhotoLine(
            number=number,
            sha256=photo.sha256,
            turn=photo.turn,
            layer=photo.layer,
            caption=photo.caption,
            taken_at=_taken_at(photo, context, zone),
            taken_where=_taken_where(photo, context),
            item=numbers[photo.address.item],
            address=photo.address,
        )
        for number, photo in enumerate(photos, 1)
    }


def _taken_at(photo: Photo, context: ReportContext, zone: ZoneInfo) -> datetime | None:
    if photo.taken_at is None or not context.photo_details:
        return None
    return photo.taken_at.astimezone(zone) if photo.taken_at.tzinfo else photo.taken_at


def _taken_where(photo: Photo, context: ReportContext) -> Where | None:
    if not context.photo_details or context.photos is None:
        return None
    try:
        return context.photos.taken_where(photo.sha256)
    except WorldError:  # the page says in the picture's place that its file is missing or damaged
        return None
