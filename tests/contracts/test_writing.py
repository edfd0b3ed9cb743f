"""Transactions: whole or not at all, in order, and each reader sees one moment."""

from __future__ import annotations

import threading
from concurrent.futures import wait

import pytest

from inspector.checklists.places import Person
from inspector.errors import NotFoundError
from inspector.services.ports.workspace import Repositories, Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import NOW


def put(workspace: Workspace, value: str) -> None:
    workspace.write(lambda kept: kept.settings.set("k", value)).result()


def test_the_result_of_the_work_comes_back(workspace: Workspace) -> None:
    assert workspace.write(lambda _: 42).result() == 42
    assert workspace.write_kept(lambda _: "kept").result() == "kept"


@pytest.mark.parametrize("way", ["write", "write_kept"])
def test_work_that_fails_leaves_nothing(workspace: Workspace, way: str) -> None:
    def work(kept: Repositories) -> None:
        kept.settings.set("k", "half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        getattr(workspace, way)(work).result()
    with workspace.read() as kept:
        assert kept.settings.get("k") is None
    put(workspace, "whole")


def test_a_write_sees_what_it_has_written(workspace: Workspace) -> None:
    def work(kept: Repositories) -> str | None:
        kept.settings.set("k", "new")
        return kept.settings.get("k")

    assert workspace.write(work).result() == "new"


def test_a_reader_sees_one_moment(workspace: Workspace) -> None:
    put(workspace, "before")
    with workspace.read() as kept:
        assert kept.settings.get("k") == "before"
        put(workspace, "after")
        assert kept.settings.get("k") == "before"
    with workspace.read() as kept:
        assert kept.settings.get("k") == "after"


def test_nothing_can_be_written_while_reading(workspace: Workspace) -> None:
    with workspace.read() as kept, pytest.raises(Exception, match=r"readonly|read-only|cannot be written"):
        kept.settings.set("k", "sneaked in")
    with workspace.read() as kept:
        assert kept.settings.get("k") is None


def test_writes_are_carried_out_in_order(workspace: Workspace) -> None:
    done: list[int] = []
    futures = [
        (workspace.write_kept if n % 2 else workspace.write)(lambda _, n=n: done.append(n)) for n in range(50)
    ]
    wait(futures)
    assert done == list(range(50))


def test_writes_from_many_threads_all_arrive(workspace: Workspace) -> None:
    def add(number: int) -> None:
        person = Person(f"person-{number}", str(number))
        workspace.write(lambda kept: kept.people.save(person, at=NOW, by=None)).result()

    threads = [threading.Thread(target=add, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with workspace.read() as kept:
        assert {f"person-{number}" for number in range(20)} <= {person.id for person in kept.people.all()}


def test_errors_of_the_world_pass_through_and_the_reader_goes_on(workspace: Workspace) -> None:
    with workspace.read() as kept:
        with pytest.raises(NotFoundError):
            kept.people.get("nobody")
        assert kept.people.all()


def test_pending_counts_what_waits(workspace: Workspace) -> None:
    gate = threading.Event()
    futures = [workspace.write(lambda _: gate.wait(10)), workspace.write(lambda _: True)]
    assert workspace.pending() >= 2
    gate.set()
    assert all(future.result() for future in futures)
    assert workspace.pending() == 0


def test_closing_writes_what_waits(workspace: Workspace, opened: Opened) -> None:
    for number in range(30):
        workspace.write_kept(lambda kept, n=number: kept.settings.set("k", str(n)))
    with opened.again().read() as kept:
        assert kept.settings.get("k") == "29"


def test_a_closed_workspace_takes_no_work(workspace: Workspace, opened: Opened) -> None:
    opened.again()
    with pytest.raises(RuntimeError):
        workspace.write(lambda _: None)


def test_giving_up_without_trouble_changes_nothing(workspace: Workspace) -> None:
    workspace.give_up()
    assert workspace.write_kept(lambda _: 1).result() == 1


def test_the_device_stays_the_same(workspace: Workspace, opened: Opened) -> None:
    device = workspace.device
    assert device
    assert opened.again().device == device
