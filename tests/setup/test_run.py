"""run.py: what it understands, what it decides to do, and what it says when something is missing."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

import run

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("line", "command", "arguments", "apt"),
    [
        ("", "app", [], True),
        ("--no-apt", "app", [], False),
        ("demo", "demo", [], True),
        ("demo --no-apt", "demo", [], False),
        ("--no-apt test", "test", [], False),
        ("test -k score -x", "test", ["-k", "score", "-x"], True),
        ("test -k a -- -x", "test", ["-k", "a", "-x"], True),
        ("-- list --json", "pass", ["list", "--json"], True),
        ("--no-apt -- --version", "pass", ["--version"], False),
        ("-- score --no-apt", "pass", ["score", "--no-apt"], True),
        ("--help", "help", [], True),
    ],
)
def test_command_line(line: str, command: str, arguments: list[str], apt: bool) -> None:
    assert run.parse(line.split()) == run.Request(command, arguments, apt)


@pytest.mark.parametrize("line", ["list", "demo tset", "--json", "demo -- x"])
def test_an_unknown_command_is_named(line: str) -> None:
    with pytest.raises(run.SetupError, match=r"--help"):
        run.parse(line.split())


def test_an_old_python_is_told_in_one_line() -> None:
    with pytest.raises(run.SetupError, match=r"^Inspector needs Python 3\.11 or newer; this is 3\.9\.$"):
        run.require_python((3, 9))
    run.require_python((3, 11))
    run.require_python((4, 0))


@pytest.mark.parametrize("file", ["run.py", "tools/machine.py", "tools/translations.py"])
def test_an_old_python_can_read_what_runs_before_the_check(file: str) -> None:
    ast.parse((ROOT / file).read_text("utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize(
    ("system", "environ", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_there_is_a_screen(system: str, environ: dict[str, str], screen: bool) -> None:
    assert run.has_screen(system, environ) is screen


class TestStamp:
    """Which changes make the environment stale, and which can be added to it."""

    def test_a_complete_environment_needs_nothing(self) -> None:
        have = run.wanted(test=True, with_window=True)
        for test in (False, True):
            for with_window in (False, True):
                want = run.wanted(test, with_window)
                assert want.items() <= have.items()

    @pytest.mark.parametrize("key", ["python", "place", run.LOCK, run.TEST_LOCK])
    def test_what_was_built_otherwise_is_built_anew(self, key: str) -> None:
        want = run.wanted(test=True, with_window=False)
        assert run.stale({**want, key: "other"}, want)

    def test_no_stamp_is_built_anew(self) -> None:
        assert run.stale({}, run.wanted(test=False, with_window=False))

    @pytest.mark.parametrize("key", [run.TEST_LOCK, run.PROJECT, "libraries", "window libraries"])
    def test_what_is_only_not_there_yet_is_added(self, key: str) -> None:
        want = run.wanted(test=True, with_window=True)
        have = {name: value for name, value in want.items() if name != key}
        assert not want.items() <= have.items()
        assert not run.stale(have, want)

    def test_another_test_lock_does_not_matter_to_the_app(self) -> None:
        have = {**run.wanted(test=True, with_window=False), run.TEST_LOCK: "other"}
        want = run.wanted(test=False, with_window=False)
        assert want.items() <= have.items()

    def test_a_stamp_is_read_back(self, tmp_path: Path) -> None:
        environment = _environment(tmp_path)
        run.write_stamp(environment, {"python": "here"})
        assert run.stamped(environment) == {"python": "here"}

    @pytest.mark.parametrize("content", ["", "{", '{"python": "here"'])
    def test_a_torn_stamp_counts_for_nothing(self, tmp_path: Path, content: str) -> None:
        environment = _environment(tmp_path)
        (environment / run.STAMP).write_text(content, "utf-8")
        assert run.stamped(environment) == {}

    def test_a_stamp_without_its_python_counts_for_nothing(self, tmp_path: Path) -> None:
        environment = _environment(tmp_path)
        run.write_stamp(environment, {"python": "here"})
        run.program("python", environment).unlink()
        assert run.stamped(environment) == {}


NO_BUILD = "ERROR: No matching distribution found for lxml==6.1.3\n"
NO_LINE = "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError': /lxml/\n"


@pytest.mark.parametrize(
    ("said", "explained"),
    [
        (NO_BUILD, "There is no ready-made build of lxml==6.1.3 for this platform"),
        (NO_LINE + NO_BUILD, "no connection"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "what it said is above"),
    ],
)
def test_a_failed_installation_is_explained_in_one_line(said: str, explained: str) -> None:
    line = run.explain(said)
    assert explained in line
    assert "\n" not in line


def test_scripts_name_the_final_place(tmp_path: Path) -> None:
    (tmp_path / "tool").write_bytes(b"#!/house/.venv-new/bin/python\nimport tool\n")
    (tmp_path / "tool.exe").write_bytes(b"MZ\x00\xff#!/house/.venv-new/bin/python\r\nPK")
    (tmp_path / "other").write_bytes(b"#!/bin/sh\n")
    run.rewrite_paths(tmp_path, "/house/.venv-new", "/house/.venv")
    assert (tmp_path / "tool").read_bytes() == b"#!/house/.venv/bin/python\nimport tool\n"
    assert (tmp_path / "tool.exe").read_bytes() == b"MZ\x00\xff#!/house/.venv/bin/python\r\nPK"
    assert (tmp_path / "other").read_bytes() == b"#!/bin/sh\n"


def test_two_starts_do_not_set_up_at_once(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = f"import run\nwith open({str(path)!r}, 'a+') as handle: print(run.locked(handle))"

    def other() -> str:
        return subprocess.check_output([sys.executable, "-c", code], cwd=ROOT, text=True).strip()

    with path.open("a+") as handle:
        assert run.locked(handle)
        assert other() == "False"
    assert other() == "True"


def test_a_second_start_reads_and_starts_no_other_program(tmp_path: Path) -> None:
    """A complete environment is taken as it is: no lock, no pip, no apt, nothing said."""
    house = _house(tmp_path)
    code = (
        "import sys, pathlib, subprocess, run\n"
        "sys.addaudithook(lambda event, args: event == 'subprocess.Popen' and sys.exit(f'started {args}'))\n"
        f"run.ROOT = house = pathlib.Path({str(house)!r}); run.VENV = house / '.venv'\n"
        "run.write_stamp(run.VENV, run.wanted(test=False, with_window=False))\n"
        "run.set_up(test=False, with_window=False, apt=True)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert done.stdout == b""
    assert not (house / ".venv.lock").exists()
    assert json.loads((house / ".venv" / run.STAMP).read_text("utf-8"))["place"] == str(house / ".venv")


def _environment(folder: Path) -> Path:
    """A folder that looks like a virtual environment."""
    environment = folder / ".venv"
    run.program("python", environment).parent.mkdir(parents=True)
    run.program("python", environment).touch()
    return environment


def _house(folder: Path) -> Path:
    """A checkout with nothing but what the stamp is made of."""
    _environment(folder)
    for name in (run.LOCK, run.TEST_LOCK, run.PROJECT):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    return folder
