"""All repositories, seen within one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.record_reader import RecordReader
from inspector.storage.action_files import ActionFiles
from inspector.storage.actions import StoredActions
from inspector.storage.drafts import StoredDrafts
from inspector.storage.facts.scores import StoredScoreFacts
from inspector.storage.people import StoredPeople
from inspector.storage.record_files import RecordFiles
from inspector.storage.records import StoredRecords
from inspector.storage.rounds import StoredRounds
from inspector.storage.schedules import StoredSchedules
from inspector.storage.settings import StoredSettings
from inspector.storage.sites import StoredSites
from inspector.storage.steps import StoredSteps
from inspector.storage.subjects import StoredSubjects
from inspector.storage.targets import StoredTargets
from inspector.storage.templates import StoredTemplates


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the units of one workspace share: files of records and actions, templates parsed before."""

    files: RecordFiles
    action_files: ActionFiles
    templates: dict[str, PublishedTemplate] = field(default_factory=dict)
    reader: RecordReader = field(default_factory=RecordReader)


class StoredRepositories:
    """`after_commit` holds what the work left to do once it is on disk."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        self.connection = connection
        self.after_commit: list[Callable[[], None]] = []
        self.templates = StoredTemplates(connection, shelf.templates)
        self.sites = StoredSites(connection)
        self.people = StoredPeople(connection)
        self.subjects = StoredSubjects(connection)
        self.drafts = StoredDrafts(connection)
        self.steps = StoredSteps(connection, self.drafts)
        self.records = StoredRecords(connection, shelf.reader, shelf.files, self.after_commit)
        self.rounds = StoredRounds(connection, self.subjects, self.drafts, self.records)
        self.schedules = StoredSchedules(connection, self.sites, self.people, self.subjects)
        self.targets = StoredTargets(connection, self.sites)
        self.actions = StoredActions(connection, shelf.action_files, self.after_commit)
        self.facts = StoredScoreFacts(connection)
        self.settings = StoredSettings(connection)
