"""Sealed records: the bytes as they were made, and beside them rows and facts to find and compare them by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, insert, select

from inspector.checklists.facts import Fact, facts_of
from inspector.checklists.record import Disclosure, SealedRecord
from inspector.checklists.record_reader import RecordReader
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.records import Filter, RecordEvent, RecordRow
from inspector.storage.device import device_of
from inspector.storage.facts.counting import count_in, take_out
from inspector.storage.people import StoredPeople
from inspector.storage.record_files import RecordFiles
from inspector.storage.record_rows import (
    disclosure_columns,
    fact_columns,
    number_columns,
    photo_columns,
    read_fact,
    read_record_row,
    record_columns,
)
from inspector.storage.sites import StoredSites
from inspector.storage.subjects import StoredSubjects
from inspector.storage.tables.facts import facts, numbers
from inspector.storage.tables.records import disclosures, record_events, record_photos, records
from inspector.storage.tables.rounds import round_inspections

successors = records.alias("successors")
_VOID = exists().where(record_events.c.record == records.c.id, record_events.c.kind == "void")
STANDS = and_(~_VOID, successors.c.id.is_(None))  # where `successors` are joined


class StoredRecords:
    """`after_commit` takes what is to be done once the transaction is on disk: writing the files."""

    def __init__(
        self,
        connection: Connection,
        reader: RecordReader,
        files: RecordFiles,
        after_commit: list[Callable[[], None]],
    ) -> None:
        self._connection = connection
        self._reader = reader
        self._files = files
        self._after_commit = after_commit

    def link(self) -> tuple[int, str | None]:
        statement = (
            select(records.c.sequence, records.c.hash)
            .where(records.c.device == device_of(self._connection))
            .order_by(records.c.sequence.desc())
        )
        last = self._connection.execute(statement).first()
        return (last.sequence + 1, last.hash) if last else (1, None)

    def add(self, sealed: SealedRecord) -> None:
        record = self._reader.read(sealed)
        self._refuse_second_correction(record.head.supersedes)
        execute = self._connection.execute
        execute(insert(records), record_columns(record, sealed))
        found = facts_of(record)
        execute(insert(facts), list(fact_columns(record.id, found)))
        if measured := number_columns(record):
            execute(insert(numbers), measured)
        if record.head.supersedes:
            take_out(self._connection, record.head.supersedes)
        count_in(self._connection, record, found)
        if sealed.disclosures:
            execute(insert(disclosures), disclosure_columns(sealed))
        if record.sheet.photos:
            execute(insert(record_photos), photo_columns(record))
        self._after_commit.append(lambda: self._files.write_record(sealed))

    def get(self, id_: str) -> SealedRecord:
        statement = select(records.c.sealed, records.c.hash, records.c.signature).where(records.c.id == id_)
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            raise _unknown(id_)
        named = self._connection.execute(select(disclosures).where(disclosures.c.record == id_))
        names = {each.person: Disclosure(each.salt, each.name) for each in named}
        return SealedRecord(id_, row.sealed, row.hash, names, row.signature)

    def rows(self, filter_: Filter, most: int | None = None) -> tuple[RecordRow, ...]:
        statement = self._narrowed(_rows(), filter_).limit(most)
        if not filter_.all:
            statement = statement.where(~records.c.practice, STANDS)
        return self._read(statement)

    def rows_of_round(self, round_: str) -> tuple[RecordRow, ...]:
        """The records of a round that stand, practice among them; newest visit first."""
        of_round = select(round_inspections.c.inspection).where(round_inspections.c.round == round_)
        return self._read(_rows().where(records.c.id.in_(of_round), STANDS))

    def _read(self, statement: Select[Any]) -> tuple[RecordRow, ...]:
        newest_first = statement.order_by(records.c.visited_at.desc(), records.c.id.desc())
        return tuple(read_record_row(row) for row in self._connection.execute(newest_first))

    def facts(self, id_: str) -> tuple[Fact, ...]:
        statement = select(facts).where(facts.c.record == id_).order_by(facts.c.row)
        found = tuple(read_fact(row) for row in self._connection.execute(statement))
        if not found:
            raise _unknown(id_)
        return found

    def add_event(self, event: RecordEvent) -> None:
        if self._connection.scalar(select(records.c.id).where(records.c.id == event.record)) is None:
            raise _unknown(event.record)
        take_in_event(self._connection, event)
        name = StoredPeople(self._connection).get(event.by).name
        self._after_commit.append(lambda: self._files.write_event(event, name))

    def events(self, id_: str) -> tuple[RecordEvent, ...]:
        statement = select(record_events).where(record_events.c.record == id_).order_by(record_events.c.id)
        return tuple(
            RecordEvent(row.id, row.record, row.kind, row.by, row.at, row.reason)
            for row in self._connection.execute(statement)
        )

    def _narrowed(self, statement: Select[Any], filter_: Filter) -> Select[Any]:
        connection, columns = self._connection, records.c
        if filter_.ids:
            statement = statement.where(columns.id.in_(filter_.ids))
        if filter_.template is not None:
            statement = statement.where(columns.template_id == filter_.template)
        if filter_.site is not None:
            statement = statement.where(columns.site.in_(StoredSites(connection).below(filter_.site)))
        if filter_.sites:
            statement = statement.where(columns.site.in_(StoredSites(connection).below(*filter_.sites)))
        if filter_.subject is not None:
            group = StoredSubjects(connection).group(filter_.subject)
            statement = statement.where(columns.subject.in_(group))
        if filter_.since is not None:
            statement = statement.where(columns.visited_on >= filter_.since)
        if filter_.until is not None:
            statement = statement.where(columns.visited_on <= filter_.until)
        if filter_.method is not None:
            statement = statement.where(columns.method == filter_.method.value)
        if filter_.inspector is not None:
            group = StoredPeople(connection).group(filter_.inspector)
            statement = statement.where(columns.inspector.in_(group))
        if filter_.failed_item:
            statement = statement.where(_failed(filter_.failed_item))
        return statement

    def _refuse_second_correction(self, supersedes: str | None) -> None:
        if supersedes is None:
            return
        first = self._connection.scalar(select(records.c.id).where(records.c.supersedes == supersedes))
        if first is not None:
            raise ConflictError(
                "already-corrected",
                f"This record was corrected already, by {first}. Correct that one.",
                record=supersedes,
                by=first,
            )


def take_in_event(connection: Connection, event: RecordEvent) -> None:
    """Store an event, and let a record that it voids count no more."""
    row = {
        "id": event.id,
        "record": event.record,
        "kind": event.kind,
        "by": event.by,
        "at": event.at,
        "reason": event.reason,
    }
    connection.execute(insert(record_events), row)
    if event.kind == "void":
        take_out(connection, event.record)


def _rows() -> Select[Any]:
    named = and_(disclosures.c.record == records.c.id, disclosures.c.person == records.c.inspector)
    photos = (
        select(func.count())
        .where(record_photos.c.record == records.c.id)
        .correlate(records)
        .scalar_subquery()
    )
    return (
        select(
            *(column for column in records.c if column.name not in ("sealed", "signature")),
            disclosures.c.name.label("inspector_name"),
            photos.label("photos"),
            successors.c.id.label("superseded_by"),
            _VOID.label("void"),
        )
        .join_from(records, disclosures, named, isouter=True)
        .join(successors, successors.c.supersedes == records.c.id, isouter=True)
    )


def _failed(items: Iterable[str]) -> ColumnElement[bool]:
    """Whether a record has one of these items failed."""
    own = facts.c
    return exists().where(own.record == records.c.id, own.scope == "item", own.key.in_(items), own.failed)


def _unknown(id_: str) -> NotFoundError:
    return NotFoundError("record-not-found", f"There is no record {id_}.", record=id_)
