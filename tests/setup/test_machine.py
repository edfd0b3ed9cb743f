"""What the machine lacks, and the one line to type for it."""

from __future__ import annotations

import sys

import pytest

from tools import machine

ABSENT = {"libEGL.so.1": "libegl1", "Python's venv": "python3.11-venv"}


def test_a_library_is_looked_for_as_the_system_does() -> None:
    known = {"linux": "libc.so.6", "darwin": "libSystem.dylib", "win32": "kernel32"}
    assert machine.loads(known[sys.platform])
    assert not machine.loads("libinspector-has-none.so.1")


def test_this_machine_has_what_the_tests_run_on() -> None:
    assert machine.missing(with_window=False) == {}


def test_a_person_types_sudo() -> None:
    said = machine.by_hand(ABSENT, root=False, has_apt=True)
    assert said.splitlines()[-1] == "sudo apt-get update && sudo apt-get install -y libegl1 python3.11-venv"
    assert "libEGL.so.1, Python's venv" in said


def test_root_does_not() -> None:
    said = machine.by_hand(ABSENT, root=True, has_apt=True)
    assert said.splitlines()[-1] == "apt-get update && apt-get install -y libegl1 python3.11-venv"


def test_elsewhere_the_libraries_are_named() -> None:
    said = machine.by_hand(ABSENT, root=True, has_apt=False)
    assert "libEGL.so.1, Python's venv" in said
    assert "apt" not in said


def test_left_to_the_person_nothing_is_installed() -> None:
    with pytest.raises(machine.SetupError, match="libegl1"):
        machine.provide({"libinspector-has-none.so.1": "libegl1"}, apt=False)


def test_apt_waits_for_its_lock_and_asks_nothing() -> None:
    update, install = machine.apt_commands(["libegl1", "libgl1"])
    assert update[-1] == "update"
    assert install[-5:] == ["install", "-y", "--no-install-recommends", "libegl1", "libgl1"]
    assert all("DPkg::Lock::Timeout=300" in command for command in (update, install))
