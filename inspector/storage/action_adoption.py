"""Events of actions in files and in the database are made one, as records are."""

from __future__ import annotations

import logging
from collections import defaultdict

from sqlalchemy import Connection, select
from sqlalchemy.exc import IntegrityError

from inspector.checklists.actions import ActionEvent
from inspector.errors import WorldError
from inspector.storage.action_files import Named
from inspector.storage.action_rows import read_event
from inspector.storage.ensuring import ensure_person, ensure_site, ensure_subject
from inspector.storage.tables.actions import action_events
from inspector.storage.unit import Shelf, StoredRepositories

log = logging.getLogger(__name__)

FOREIGN = (KeyError, TypeError, ValueError)
"""What drawing the state from events of another shape runs into."""


def unite_actions(connection: Connection, unit: StoredRepositories, shelf: Shelf) -> None:
    """Take in the files without a row, write the files that rows lack. What cannot be taken in is logged and
    left where it is."""
    known = frozenset(connection.scalars(select(action_events.c.id)))
    found = shelf.action_files.events()
    read: defaultdict[str, list[tuple[ActionEvent, Named]]] = defaultdict(list)
    for id_ in sorted(found - known):
        try:
            event, named = shelf.action_files.read(id_)
            read[event.action].append((event, named))
        except WorldError as error:
            log.warning("event %s of an action stays outside: %s", id_, error)
    for action, events in read.items():
        try:
            with connection.begin_nested():
                _take_in(connection, unit, events)
        except (IntegrityError, *FOREIGN) as error:
            log.warning("action %s stays outside: %s", action, error)
    for id_ in known - found:
        row = connection.execute(select(action_events).where(action_events.c.id == id_)).one()
        try:
            unit.actions.writing(read_event(row))()
        except OSError as error:
            log.warning("the file of %s could not be written yet: %s", id_, error)


def _take_in(
    connection: Connection, unit: StoredRepositories, events: list[tuple[ActionEvent, Named]]
) -> None:
    for _, named in events:
        for id_, name in named.people.items():
            ensure_person(connection, id_, name)
        for site in named.sites:
            ensure_site(connection, site)
        if named.subject:
            ensure_subject(connection, named.subject)
    unit.actions.add(*(event for event, _ in events))
