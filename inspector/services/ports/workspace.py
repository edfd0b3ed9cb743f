"""What the use cases need of storage. One contract suite runs over everything that offers it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, TypeVar

from inspector.services.ports.actions import Actions
from inspector.services.ports.directory import People, Sites, Subjects
from inspector.services.ports.drafts import Drafts, Steps
from inspector.services.ports.facts import ScoreFacts
from inspector.services.ports.library import Templates
from inspector.services.ports.photos import PhotoFiles
from inspector.services.ports.records import Records
from inspector.services.ports.rounds import Rounds
from inspector.services.ports.schedules import Schedules
from inspector.services.ports.targets import Targets

T = TypeVar("T")

ACTIONS_BEHIND = "actions-behind"
"""The setting that says, while it is not empty, that there may be records whose actions nobody opened:
storage sets it as it migrates one from before there were any, and as it takes in records from files."""


class Settings(Protocol):
    def get(self, key: str) -> str | None: ...

    def set(self, key: str, value: str) -> None: ...


class Repositories(Protocol):
    """Everything kept, seen within one transaction."""

    @property
    def templates(self) -> Templates: ...
    @property
    def sites(self) -> Sites: ...
    @property
    def people(self) -> People: ...
    @property
    def subjects(self) -> Subjects: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def steps(self) -> Steps: ...
    @property
    def records(self) -> Records: ...
    @property
    def rounds(self) -> Rounds: ...
    @property
    def schedules(self) -> Schedules: ...
    @property
    def targets(self) -> Targets: ...
    @property
    def actions(self) -> Actions: ...
    @property
    def facts(self) -> ScoreFacts: ...
    @property
    def settings(self) -> Settings: ...


class Workspace(Protocol):
    """One data folder. Reads may come from any thread; writes go through one thread, in order."""

    @property
    def folder(self) -> Path: ...
    @property
    def device(self) -> str: ...
    @property
    def read_only(self) -> bool: ...
    @property
    def photos(self) -> PhotoFiles: ...

    def read(self) -> AbstractContextManager[Repositories]:
        """A consistent view of what is committed."""

    def write(self, work: Callable[[Repositories], T]) -> Future[T]:
        """Run `work` in one transaction on the writer thread. The future ends when it is on disk, or with the
        error, and then nothing of it was kept."""

    def write_kept(self, work: Callable[[Repositories], T]) -> Future[T]:
        """As `write`, but an error of the world (full disk, locked file) is waited out: the work stays first
        in line and is tried again until it is written or `give_up` is called."""

    def on_trouble(self, heard: Callable[[Exception | None], None]) -> Callable[[], None]:
        """Call `heard`, on the writer thread, when kept work cannot be written, and with None when it can
        again. What is given back stops that."""

    def pending(self) -> int:
        """How many pieces of work wait to be written."""

    def give_up(self) -> None:
        """Fail all kept work that cannot be written: the person decided to leave without it."""

    def close(self) -> None:
        """Write what is pending, stop the writer, release the lock. Kept work that still cannot be written is
        tried once more and then fails: look at `pending` before, where that must not happen."""
