"""The two locks: complete, of one mind, hashed, and without any address."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-test.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_is_a_pin_or_a_hash(name: str) -> None:
    text = (ROOT / name).read_text("utf-8").replace(" \\\n", " ")
    pin = r"[a-z0-9._-]+==\S+( ; [^@/]+?)?( --hash=sha256:[0-9a-f]{64})+"
    assert [line for line in text.splitlines() if not re.fullmatch(pin, re.sub(" +", " ", line))] == []


def test_the_test_lock_only_adds_to_the_other() -> None:
    run, test = (_pins(name) for name in LOCKS)
    assert run.items() <= test.items()


def test_the_locks_hold_what_the_project_declares() -> None:
    build = PROJECT["build-system"]["requires"] + PROJECT["dependency-groups"]["build"]
    run = PROJECT["project"]["dependencies"] + build
    test = run + PROJECT["project"]["optional-dependencies"]["test"]
    assert _unmet(run, _pins(LOCKS[0])) == []
    assert _unmet(test, _pins(LOCKS[1])) == []


def test_this_environment_is_the_locked_one() -> None:
    pins = _pins(LOCKS[1])
    installed = {canonicalize_name(found.name): found.version for found in importlib.metadata.distributions()}
    assert {name: installed[name] for name in pins if name in installed} == {
        name: version for name, version in pins.items() if name in installed
    }


def _pins(name: str) -> dict[str, str]:
    """What the lock pins: for a Python and system like this one where it differs."""
    text = (ROOT / name).read_text("utf-8").replace(" \\\n", " ")
    found = re.findall(r"^(\S+?)==(\S+)(?: +; (.+?))?(?= +--hash)", text, re.MULTILINE)
    here = {pin: version for pin, version, marker in found if not marker or Marker(marker).evaluate()}
    return {pin: version for pin, version, _ in found} | here


def _unmet(declared: list[str], pins: dict[str, str]) -> list[str]:
    wanted = [Requirement(line) for line in declared]
    return [
        str(need)
        for need in wanted
        if not need.specifier.contains(pins.get(canonicalize_name(need.name), "0"))
    ]
