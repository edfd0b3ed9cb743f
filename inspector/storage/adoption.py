"""Records in files and records in the database are made one: each side gets what only the other has.

A record is committed before its file is written, so a crash between leaves a row without a file, which is
written now. A file without a row means that the database is older than it: new, restored or rebuilt.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Table, select
from sqlalchemy.exc import IntegrityError

from inspector.checklists.record import Record, SealedRecord
from inspector.errors import ConflictError, WorldError
from inspector.services.ports.records import RecordEvent
from inspector.storage.action_adoption import unite_actions
from inspector.storage.ensuring import ensure_person, ensure_site, ensure_subject
from inspector.storage.records import take_in_event
from inspector.storage.tables.drafts import drafts
from inspector.storage.tables.records import record_events, records
from inspector.storage.unit import Shelf, StoredRepositories

log = logging.getLogger(__name__)


def unite(connection: Connection, shelf: Shelf) -> bool:
    """Take in the files without a row, write the files that rows lack; whether there were records to take in.
    What cannot be taken in is logged and left where it is."""
    files = shelf.files
    unit = StoredRepositories(connection, shelf)
    known, found = _ids(connection, records), files.records()
    strange = found - known
    _take_in_records(connection, unit, shelf, strange)
    for id_ in known - found:
        with _put_off(id_):
            files.write_record(unit.records.get(id_))
    known, found = _ids(connection, record_events), files.events()
    for id_ in sorted(found - known):
        _take_in_event(connection, shelf, id_)
    for id_ in known - found:
        with _put_off(id_):
            _write_event(connection, unit, shelf, id_)
    unite_actions(connection, unit, shelf)
    return bool(strange)


@contextmanager
def _put_off(id_: str) -> Iterator[None]:
    """A file that cannot be written is left to the next opening: the database has what it needs."""
    try:
        yield
    except OSError as error:
        log.warning("the file of %s could not be written yet: %s", id_, error)


def _ids(connection: Connection, table: Table) -> frozenset[str]:
    return frozenset(connection.scalars(select(table.c.id)))


def _take_in_records(
    connection: Connection, unit: StoredRepositories, shelf: Shelf, ids: frozenset[str]
) -> None:
    """The newest first, so that sites, people and subjects get the names they had last."""
    read: list[tuple[Record, SealedRecord]] = []
    for id_ in ids:
        try:
            sealed = shelf.files.read_record(id_)
            read.append((shelf.reader.read(sealed), sealed))
        except WorldError as error:
            log.warning("record %s stays outside: %s", id_, error)
    for record, sealed in sorted(read, key=lambda pair: pair[0].finished_at, reverse=True):
        try:
            with connection.begin_nested():
                _take_in(connection, unit, record, sealed)
        except (WorldError, IntegrityError) as error:
            log.warning("record %s stays outside: %s", record.id, error)


def _take_in(connection: Connection, unit: StoredRepositories, record: Record, sealed: SealedRecord) -> None:
    for site in record.sites:
        ensure_site(connection, site)
    for id_ in _people_of(record):
        ensure_person(connection, id_, record.people.get(id_, ""))
    if record.subject:
        ensure_subject(connection, record.subject)
    try:
        unit.templates.add(record.published, shipped=False, at=record.finished_at)
    except ConflictError as error:
        log.warning("%s", error)
    unit.records.add(sealed)
    # A backup may still hold the draft that became this record.
    if connection.scalar(select(drafts.c.id).where(drafts.c.id == record.id)):
        unit.drafts.remove(record.id)


def _take_in_event(connection: Connection, shelf: Shelf, id_: str) -> None:
    try:
        event, name = shelf.files.read_event(id_)
        with connection.begin_nested():
            ensure_person(connection, event.by, name)
            take_in_event(connection, event)
    except WorldError as error:
        log.warning("event %s stays outside: %s", id_, error)
    except IntegrityError:
        log.warning("event %s stays outside: the record it is about is not here", id_)


def _write_event(connection: Connection, unit: StoredRepositories, shelf: Shelf, id_: str) -> None:
    row = connection.execute(select(record_events).where(record_events.c.id == id_)).one()
    event = RecordEvent(row.id, row.record, row.kind, row.by, row.at, row.reason)
    shelf.files.write_event(event, unit.people.get(event.by).name)


def _people_of(record: Record) -> set[str]:
    """The ids of the people in the directory whom a record names."""
    found = {record.head.inspector}
    found |= {answer.by for answer in record.sheet.answers.values() if answer.by}
    found |= {entry.person for entry in record.sheet.entries if entry.person}
    found |= {action.person for action in record.actions if action.person}
    found |= {signature.person for signature in record.signatures if signature.person}
    return found
