"""Photo files that nothing refers to any more go to the trash folder."""

from __future__ import annotations

from sqlalchemy import Connection, select

from inspector.storage.photos import StoredPhotos
from inspector.storage.tables import photos, record_photos, templates


def collect(connection: Connection, files: StoredPhotos) -> int:
    """Move what no draft, discarded draft, record or template refers to; how many. To be run in a writing
    transaction right after opening: nobody can add a reference meanwhile, and there are no undo steps yet."""
    used = set(connection.scalars(select(photos.c.sha256)))
    used |= set(connection.scalars(select(record_photos.c.sha256)))
    for pictures in connection.scalars(select(templates.c.pictures)):
        used |= set(pictures.values())
    return files.throw_away_all_but(used)
