"""The use cases of one workspace, put together once and handed to the window and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.checklists.inspection import Draft
from inspector.services import corrections, finishing, heads, last_time, recording, starting
from inspector.services.actions import Actions
from inspector.services.archive import Archive
from inspector.services.catching_up import catch_up
from inspector.services.changes import Changed, Made
from inspector.services.clock import Clock, now
from inspector.services.comparison.comparison import Comparison
from inspector.services.directory import Directory
from inspector.services.editing import Change
from inspector.services.exporting.run import Exporting
from inspector.services.exporting.work import Opening
from inspector.services.filling import Filling
from inspector.services.library import Library
from inspector.services.ports.workspace import Workspace
from inspector.services.preferences import Preferences
from inspector.services.report_writers import ReportWriters
from inspector.services.reporting import Reporting
from inspector.services.rounds import ListReader, Rounds, RoundStart
from inspector.services.scheduling import Scheduling
from inspector.services.targets import Targets
from inspector.services.views import Views


class Files(ReportWriters, ListReader, Protocol):
    """The formats of files, lent by the composition root."""


@dataclass(frozen=True)
class Session:
    """One open workspace with its use cases."""

    workspace: Workspace
    library: Library
    directory: Directory
    archive: Archive
    preferences: Preferences
    reporting: Reporting
    exporting: Exporting
    rounds: Rounds
    schedule: Scheduling
    targets: Targets
    actions: Actions
    views: Views
    comparison: Comparison
    files: Files
    clock: Clock

    def start(self, start: starting.Start) -> Made:
        made = starting.start_inspection(self.workspace, start, self.clock)
        self.preferences.set_last_site(start.site)
        return made

    def start_round(self, start: RoundStart) -> Made:
        made = self.rounds.start(start)
        self.preferences.set_last_site(start.site)
        return made

    def fill_in(self, draft_id: str, person: str) -> Filling:
        with self.workspace.read() as kept:
            draft = kept.drafts.get(draft_id)
        published = self.library.get(draft.head.template)
        return Filling(self.workspace, draft, published, person, self.clock)

    def last_time(self, draft: Draft) -> last_time.LastTime | None:
        """What failed in the inspection before this one. Any thread may ask."""
        return last_time.last_time(self.workspace, draft, self.archive.record)

    def change_place(self, filling: Filling, place: heads.Place) -> Change | None:
        return heads.change_place(self.workspace, filling, place, self.clock)

    def finish(self, draft_id: str, incomplete_reason: str = "") -> Made:
        return finishing.finish(
            self.workspace, draft_id, incomplete_reason=incomplete_reason, clock=self.clock
        )

    def doubtful_time(self, visited_at: datetime | None = None) -> str | None:
        """Why a visit at this time, or now, deserves a second look: "future" or "clock-back"."""
        return finishing.doubtful_time(self.workspace, visited_at or self.clock(), self.clock)

    def correct(self, record_id: str, reason: str, by: str) -> Made:
        return corrections.correct(self.workspace, record_id, reason, by, self.clock)

    def void(self, record_id: str, reason: str, by: str) -> Changed:
        return corrections.void(self.workspace, record_id, reason, by, self.clock)

    def record(self, told: recording.Recording) -> Made:
        return recording.record(self.workspace, told, self.clock)


def open_session(
    workspace: Workspace, files: Files, clock: Clock = now, opening: Opening | None = None
) -> Session:
    """Put the use cases together; a workspace that may be written gets the shipped templates. `opening` opens
    it once more for the processes of an export; without it one process makes them."""
    library = Library(workspace, clock)
    if not workspace.read_only:
        library.add_shipped()
        catch_up(workspace)
    archive = Archive(workspace, library, clock)
    preferences = Preferences(workspace)
    reporting = Reporting(workspace, library, archive, preferences, files, clock)
    return Session(
        workspace=workspace,
        library=library,
        directory=Directory(workspace, clock),
        archive=archive,
        preferences=preferences,
        reporting=reporting,
        exporting=Exporting(reporting, opening),
        rounds=Rounds(workspace, library, archive, files, clock),
        schedule=Scheduling(workspace, library, files, clock),
        targets=Targets(workspace, library, clock),
        actions=Actions(workspace, library, clock),
        views=Views(workspace),
        comparison=Comparison(workspace, library),
        files=files,
        clock=clock,
    )
