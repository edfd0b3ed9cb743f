"""Actions: events for ever, and the state that is drawn anew with each of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, and_, delete, func, insert, select

from inspector.checklists.action_fold import fold
from inspector.checklists.actions import SETTLED, TO_DO, Action, ActionEvent, Status
from inspector.errors import NotFoundError
from inspector.services.ports.actions import ActionAt, ActionFilter, Counts
from inspector.storage.action_files import ActionFiles
from inspector.storage.action_rows import (
    event_columns,
    photo_columns,
    read_event,
    read_state,
    record_columns,
    state_columns,
)
from inspector.storage.people import StoredPeople
from inspector.storage.sites import StoredSites
from inspector.storage.sql import upsert
from inspector.storage.subjects import StoredSubjects
from inspector.storage.tables.actions import action_events, action_photos, action_records, action_states

Conditions = list[ColumnElement[bool]]

_deadline = func.coalesce(action_states.c.due, action_states.c.recheck)
_UNSETTLED = action_states.c.status.not_in([status.value for status in SETTLED])


class StoredActions:
    """`after_commit` takes what is to be done once the transaction is on disk: writing the files."""

    def __init__(
        self, connection: Connection, files: ActionFiles, after_commit: list[Callable[[], None]]
    ) -> None:
        self._connection = connection
        self._files = files
        self._after_commit = after_commit
        self._sites = StoredSites(connection)
        self._subjects = StoredSubjects(connection)
        self._people = StoredPeople(connection)

    def add(self, *events: ActionEvent) -> None:
        known = self._connection.scalars(
            select(action_events.c.id).where(action_events.c.id.in_([event.id for event in events]))
        ).all()
        new = [event for event in events if event.id not in known]
        if not new:
            return
        self._connection.execute(insert(action_events), [event_columns(event) for event in new])
        for id_ in dict.fromkeys(event.action for event in new):
            self._draw(id_)
        self._after_commit += [self.writing(event) for event in new]

    def get(self, id_: str) -> Action:
        proposed = select(action_records.c.action).where(action_records.c.proposal == id_)
        for known in (id_, self._connection.scalar(proposed)):
            action = known and self._folded(known)
            if action:
                return action
        raise NotFoundError("action-not-found", f"There is no action {id_}.", action=id_)

    def known(self, id_: str) -> bool:
        statement = select(action_events.c.id).where(action_events.c.action == id_).limit(1)
        return self._connection.scalar(statement) is not None

    def rows(self, filter_: ActionFilter) -> tuple[ActionAt, ...]:
        conditions, states = self._conditions(filter_), action_states.c
        by_due = (_deadline.is_(None), _deadline, states.opened_at, states.id)
        if filter_.most is not None:
            first = select(states.id).where(*conditions).order_by(*by_due).limit(filter_.most)
            conditions = [states.id.in_(self._connection.scalars(first).all())]
        found = self._connection.execute(select(action_states).where(*conditions).order_by(*by_due)).all()
        photos, records = (self._of(table, conditions) for table in (action_photos, action_records))
        paths = self._sites.paths({row.site for row in found})
        of_subject = _names(self._subjects, (row.subject for row in found))
        of_person = _names(self._people, (each for row in found for each in _people_of(row)))
        twice = self._numbered_twice()
        return tuple(
            ActionAt(
                read_state(row, photos[row.id], _proposals(records[row.id])),
                tuple(site.name for site in paths[row.site]),
                paths[row.site][-1].zone,
                of_subject[row.subject],
                of_person[row.person],
                of_person[row.done_by],
                of_person[row.verified_by],
                row.number in twice,
            )
            for row in found
        )

    def unsettled(self, site: str, subject: str | None, template: str) -> tuple[Action, ...]:
        states = action_states.c
        about = states.subject.in_(self._subjects.group(subject)) if subject else states.subject.is_(None)
        statement = (
            select(states.id)
            .where(
                states.site.in_(self._sites.group(site)),
                about,
                _UNSETTLED,
                states.item.is_not(None),
                states.template["id"].as_string() == template,
            )
            .order_by(states.opened_at, states.id)
        )
        return self._all(statement)

    def of_record(self, record: str) -> tuple[Action, ...]:
        chosen = select(action_records.c.action).where(action_records.c.record == record)
        return self._all(chosen.order_by(action_records.c.row))

    def counts(self, today: date, person: str | None) -> Counts:
        states = action_states.c
        mine = _group(self._people, person)
        row = self._connection.execute(
            select(
                func.count().label("open"),
                func.count().filter(_late(today)).label("late"),
                func.count().filter(states.person.in_(mine)).label("mine"),
                func.count().filter(states.status == Status.DONE.value).label("to_verify"),
            ).where(_UNSETTLED)
        ).one()
        return Counts(row.open, row.late, row.mine, row.to_verify)

    def next_number(self) -> int:
        return (self._connection.scalar(select(func.max(action_states.c.number))) or 0) + 1

    def _numbered_twice(self) -> frozenset[int]:
        """The numbers that red tags of several workspaces bear."""
        number = action_states.c.number
        statement = select(number).where(number.is_not(None)).group_by(number).having(func.count() > 1)
        return frozenset(self._connection.scalars(statement))

    def _draw(self, id_: str) -> None:
        """Bring the state of an action up to its events."""
        action = self._folded(id_)
        if action is None:
            return
        upsert(self._connection, action_states, ("id",), state_columns(action))
        for table, rows in (
            (action_photos, list(photo_columns(action))),
            (action_records, list(record_columns(action))),
        ):
            self._connection.execute(delete(table).where(table.c.action == id_))
            if rows:
                self._connection.execute(insert(table), rows)

    def _folded(self, id_: str) -> Action | None:
        statement = select(action_events).where(action_events.c.action == id_)
        return fold(read_event(row) for row in self._connection.execute(statement))

    def _all(self, ids: Select[Any]) -> tuple[Action, ...]:
        return tuple(self.get(id_) for id_ in self._connection.scalars(ids).all())

    def _of(self, table: Table, conditions: Conditions) -> defaultdict[str, list[Row[Any]]]:
        """The rows of a drawn table, by the actions that these conditions choose."""
        found: defaultdict[str, list[Row[Any]]] = defaultdict(list)
        chosen = select(action_states.c.id).where(*conditions)
        statement = select(table).where(table.c.action.in_(chosen)).order_by(table.c.row)
        for row in self._connection.execute(statement):
            found[row.action].append(row)
        return found

    def _conditions(self, asked: ActionFilter) -> Conditions:
        states = action_states.c
        below = [id_ for site in asked.sites for id_ in self._sites.below(site)]
        of_record = select(action_records.c.action).where(action_records.c.record == asked.record)
        conditions = (
            (asked.ids, states.id.in_(asked.ids)),
            (asked.sites, states.site.in_(below)),
            (asked.person, states.person.in_(_group(self._people, asked.person))),
            (asked.critical, states.critical.is_(True)),
            (asked.statuses, states.status.in_([status.value for status in asked.statuses])),
            (asked.kind, states.kind == asked.kind),
            (asked.record, states.id.in_(of_record)),
            (asked.subject, states.subject.in_(_group(self._subjects, asked.subject))),
            (asked.items, states.item.in_(asked.items)),
        )
        chosen = [condition for is_asked, condition in conditions if is_asked]
        return [*chosen, _late(asked.late_on)] if asked.late_on else chosen

    def writing(self, event: ActionEvent) -> Callable[[], None]:
        """The writing of an event's file, with the names it needs as they are now."""
        return self._files.writing(event, self._sites, self._subjects, self._people)


def _late(today: date) -> ColumnElement[bool]:
    states = action_states.c
    return and_(states.status.in_([status.value for status in TO_DO]), _deadline < today)


def _proposals(rows: Iterable[Row[Any]]) -> dict[str, str]:
    return {row.record: row.proposal for row in rows if row.proposal}


def _people_of(row: Row[Any]) -> tuple[str | None, ...]:
    return row.person, row.done_by, row.verified_by


def _group(directory: StoredPeople | StoredSubjects, id_: str | None) -> tuple[str, ...]:
    return directory.group(id_) if id_ else ()


def _names(
    directory: StoredPeople | StoredSubjects, ids: Iterable[str | None]
) -> defaultdict[str | None, str]:
    """Names of today by id; "" for None."""
    standing = directory.standing_for(filter(None, ids))
    return defaultdict(str, {id_: each.name for id_, each in standing.items()})
