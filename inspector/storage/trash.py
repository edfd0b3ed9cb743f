"""The trash: discarded drafts, and photo files that nothing refers to. After a month it is emptied."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy import select

from inspector.storage.photos import StoredPhotos
from inspector.storage.tables.actions import action_photos
from inspector.storage.tables.drafts import drafts, photos
from inspector.storage.tables.library import templates
from inspector.storage.tables.records import record_photos
from inspector.storage.unit import StoredRepositories

log = logging.getLogger(__name__)

KEPT_FOR = timedelta(days=30)


def remove_drafts(unit: StoredRepositories, now: datetime) -> None:
    """Take the drafts away that were discarded long ago, with their undo history."""
    over = select(drafts.c.id).where(drafts.c.discarded_at < now - KEPT_FOR)
    for id_ in unit.connection.scalars(over).all():
        unit.drafts.drop(id_)
        log.info("draft %s was in the trash for %s days and is gone", id_, KEPT_FOR.days)


def collect(unit: StoredRepositories, files: StoredPhotos) -> None:
    """Move what no draft, discarded draft, undo step, record, action or template refers to. To be run in a
    writing transaction right after opening, when nobody can add a reference meanwhile."""
    listed = unit.connection.scalars
    used = set(unit.steps.photos())
    for table in (photos, record_photos, action_photos):
        used |= set(listed(select(table.c.sha256)))
    for pictures in listed(select(templates.c.pictures)):
        used |= set(pictures.values())
    moved = files.throw_away_all_but(used)
    if moved:
        log.info("%s photos that nothing refers to went to the trash", moved)


def remove_files(files: StoredPhotos, now: datetime) -> None:
    """Delete what went to the trash folder long ago."""
    removed = files.empty_trash(now - KEPT_FOR)
    if removed:
        log.info("%s photos were in the trash for %s days and are gone", removed, KEPT_FOR.days)
