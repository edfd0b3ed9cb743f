"""What waits for the disk is neither lost nor shuffled, and nobody waits for ever."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.edits import SetAnswer
from inspector.errors import StorageError
from inspector.storage.workspace import StoredWorkspace
from inspector.storage.writer import Writer
from tests.contracts.samples import NOW, draft, furnish, given
from tests.storage.conftest import Opens

FULL = StorageError("disk-full", "The disk is full.")


class Disk:
    """Stands for the database: keeps what it is given, while there is room."""

    def __init__(self) -> None:
        self.room = True
        self.kept: list[Any] = []
        self.attempts = 0

    def transact(self, work: Callable[[list[Any]], Any]) -> Any:
        self.attempts += 1
        if not self.room:
            raise FULL
        return work(self.kept)


def adding(value: Any) -> Callable[[list[Any]], None]:
    return lambda kept: kept.append(value)


class Heard:
    """Collects what the writer tells of its trouble."""

    def __init__(self) -> None:
        self.told: list[Exception | None] = []
        self._changed = threading.Condition()

    def __call__(self, trouble: Exception | None) -> None:
        with self._changed:
            self.told.append(trouble)
            self._changed.notify_all()

    def wait_for(self, count: int) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.told) >= count, 10)


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def writer(disk: Disk) -> Iterator[Writer[list[Any]]]:
    made: Writer[list[Any]] = Writer(disk.transact)
    yield made
    made.close()


def test_kept_work_is_tried_until_it_is_written_and_keeps_its_place(
    writer: Writer[list[Any]], disk: Disk
) -> None:
    heard, disk.room = Heard(), False
    writer.on_trouble(heard)
    futures = [writer.submit(adding(n), kept=True) for n in range(3)]
    heard.wait_for(2)
    assert not futures[0].done()
    assert writer.pending() == 3
    disk.room = True
    for future in futures:
        future.result(10)
    assert disk.kept == [0, 1, 2]
    assert set(heard.told[:-1]) == {FULL}
    assert heard.told[-1] is None


def test_who_stops_listening_hears_nothing_more(writer: Writer[list[Any]], disk: Disk) -> None:
    gone, heard, disk.room = Heard(), Heard(), False
    stop = writer.on_trouble(gone)
    writer.on_trouble(heard)
    stop()
    stop()
    writer.submit(adding(1), kept=True)
    heard.wait_for(1)
    assert gone.told == []


def test_other_work_fails_at_once(writer: Writer[list[Any]], disk: Disk) -> None:
    disk.room = False
    with pytest.raises(StorageError):
        writer.submit(adding(1), kept=False).result(10)
    assert disk.attempts == 1


def test_other_work_does_not_wait_behind_what_cannot_be_written(
    writer: Writer[list[Any]], disk: Disk
) -> None:
    """Or who asked for it, the window say, would stand still for as long as the disk is full."""
    heard, gate = Heard(), threading.Event()
    writer.on_trouble(heard)
    writer.submit(lambda _kept: gate.wait(10), kept=False)
    disk.room = False
    kept = writer.submit(adding("kept"), kept=True)
    before = writer.submit(adding("asked before"), kept=False)
    gate.set()
    assert before.exception(10) is FULL
    heard.wait_for(1)
    assert writer.submit(adding("asked meanwhile"), kept=False).exception(10) is FULL
    disk.room = True
    kept.result(10)
    assert disk.kept == ["kept"]


def test_a_bug_in_kept_work_is_not_tried_again(writer: Writer[list[Any]]) -> None:
    with pytest.raises(ZeroDivisionError):
        writer.submit(lambda _: 1 / 0, kept=True).result(10)


def test_giving_up_fails_all_that_waits(writer: Writer[list[Any]], disk: Disk) -> None:
    heard, disk.room = Heard(), False
    writer.on_trouble(heard)
    futures = [writer.submit(adding(n), kept=True) for n in range(3)]
    heard.wait_for(1)
    writer.give_up()
    for future in futures:
        assert future.exception(10) is FULL
    assert writer.pending() == 0


def test_after_giving_up_new_work_is_kept_again(writer: Writer[list[Any]], disk: Disk) -> None:
    heard, disk.room = Heard(), False
    writer.on_trouble(heard)
    lost = writer.submit(adding("lost"), kept=True)
    heard.wait_for(1)
    writer.give_up()
    assert lost.exception(10) is FULL
    told = len(heard.told)
    future = writer.submit(adding("new"), kept=True)
    heard.wait_for(told + 2)
    assert not future.done()
    disk.room = True
    future.result(10)
    assert disk.kept == ["new"]


def test_closing_tries_once_more_and_does_not_wait_for_ever(disk: Disk) -> None:
    writer: Writer[list[Any]] = Writer(disk.transact)
    heard, disk.room = Heard(), False
    writer.on_trouble(heard)
    futures = [writer.submit(adding(n), kept=True) for n in range(3)]
    heard.wait_for(1)
    writer.close()
    assert [future.exception() for future in futures] == [FULL] * 3
    with pytest.raises(RuntimeError):
        writer.submit(adding(9), kept=True)


def test_closing_writes_what_the_disk_takes_again(disk: Disk) -> None:
    writer: Writer[list[Any]] = Writer(disk.transact)
    heard, disk.room = Heard(), False
    writer.on_trouble(heard)
    for number in range(3):
        writer.submit(adding(number), kept=True)
    heard.wait_for(1)
    disk.room = True
    writer.close()
    assert disk.kept == [0, 1, 2]


def test_cancelled_work_is_not_done(writer: Writer[list[Any]], disk: Disk) -> None:
    gate = threading.Event()
    first = writer.submit(lambda _: gate.wait(10), kept=False)
    second = writer.submit(adding("cancelled"), kept=False)
    assert second.cancel()
    gate.set()
    assert first.result(10)
    writer.submit(adding("after"), kept=False).result(10)
    assert disk.kept == ["after"]
    assert writer.pending() == 0


def test_a_listener_that_fails_is_logged_and_writing_goes_on(
    writer: Writer[list[Any]], disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(trouble: Exception | None) -> None:
        raise ZeroDivisionError

    heard, disk.room = Heard(), False
    writer.on_trouble(broken)
    writer.on_trouble(heard)
    with caplog.at_level(logging.ERROR):
        future = writer.submit(adding(1), kept=True)
        heard.wait_for(1)
        disk.room = True
        future.result(10)
    assert "a listener to the writer failed" in caplog.text


@contextmanager
def full_disk(workspace: StoredWorkspace) -> Iterator[None]:
    """SQLite refuses to let the database grow, with the very error of a full disk."""

    def limit(pages: int) -> None:
        def work(kept: Any) -> None:
            used = kept.connection.exec_driver_sql("PRAGMA page_count").scalar()
            kept.connection.exec_driver_sql(f"PRAGMA max_page_count = {used + pages}")

        workspace.write(work).result()

    limit(0)
    yield
    limit(100_000)


def test_an_answer_given_on_a_full_disk_waits_for_room(opens: Opens) -> None:
    workspace, heard = opens(), Heard()
    furnish(workspace)
    workspace.write(lambda kept: kept.drafts.add(draft())).result()
    workspace.on_trouble(heard)
    long = given("x" * 200_000)
    with full_disk(workspace):
        with pytest.raises(StorageError, match="The disk is full"):
            workspace.write(lambda kept: kept.settings.set("long", "x" * 200_000)).result()
        edit = (SetAnswer(Address("remark"), long),)
        future = workspace.write_kept(lambda kept: kept.drafts.apply("draft-1", edit, at=NOW))
        heard.wait_for(1)
        assert not future.done()
        assert "The disk is full" in str(heard.told[0])
        with workspace.read() as kept:
            assert kept.drafts.get("draft-1").sheet.answers == {}
        workspace.give_up()
        assert isinstance(future.exception(10), StorageError)
    future = workspace.write_kept(lambda kept: kept.drafts.apply("draft-1", edit, at=NOW))
    future.result(10)
    assert heard.told[-1] is None
    with workspace.read() as kept:
        assert kept.drafts.get("draft-1").sheet.answer(Address("remark")) == long


def test_a_database_held_by_another_program_is_waited_for(
    folder: Path, opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inspector.storage.sqlite.BUSY_SECONDS", 0.05)
    workspace, heard = opens(), Heard()
    workspace.on_trouble(heard)
    with closing(sqlite3.connect(folder / "inspector.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="in use by another program"):
            workspace.write(lambda kept: kept.settings.set("k", "v")).result()
        future = workspace.write_kept(lambda kept: kept.settings.set("k", "v"))
        heard.wait_for(1)
        other.execute("ROLLBACK")
    future.result(10)
    with workspace.read() as kept:
        assert kept.settings.get("k") == "v"
