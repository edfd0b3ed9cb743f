#!/usr/bin/env python3
"""Set Inspector up in .venv, then run it. Needs Python 3.11 or newer and nothing else.

    python3 run.py               open the app
    python3 run.py demo          fill a demo workspace, write its reports to demo-output/, open the app on it
    python3 run.py test [ARGS]   run the whole test suite without a screen; ARGS go to pytest
    python3 run.py -- ARGS       pass ARGS to inspector, for example: run.py -- list --json

System packages that are missing are installed on Debian and Ubuntu as root; --no-apt leaves them to you.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Iterator, Mapping, NamedTuple

from tools.machine import SetupError, missing, progress, provide, say
from tools.translations import outdated

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = "inspector-setup.json"
LOCK, TEST_LOCK, PROJECT = "requirements.lock", "requirements-test.lock", "pyproject.toml"


class Request(NamedTuple):
    """What was asked for on the command line."""

    command: str  # app, demo, test, pass or help
    arguments: list[str]
    apt: bool


def main(argv: list[str]) -> int:
    """Do what `argv` (without the program's name) asks; the exit code."""
    try:
        require_python(sys.version_info[:2])
        request = parse(argv)
        if request.command == "help":
            sys.stdout.write(__doc__)
            return 0
        with_window = request.command != "test" and has_screen(sys.platform, os.environ)
        set_up(request.command == "test", with_window, request.apt)
        return run(request, with_window)
    except SetupError as problem:
        say(str(problem))
        return 2
    except OSError as problem:  # a checkout that may not be written to, a full disk
        say(f"Inspector could not start: {problem}")
        return 2
    except KeyboardInterrupt:
        return 130


def require_python(version: tuple[int, ...]) -> None:
    if version < (3, 11):
        raise SetupError("Inspector needs Python 3.11 or newer; this is {}.{}.".format(*version))


def parse(argv: list[str]) -> Request:
    """Read the command line; everything behind `--` belongs to inspector untouched."""
    own = argv[: argv.index("--")] if "--" in argv else argv
    passed = argv[len(own) + 1 :]
    apt = "--no-apt" not in own
    own = [word for word in own if word != "--no-apt"]
    if own[:1] == ["test"]:
        return Request("test", own[1:] + passed, apt)
    if own in (["-h"], ["--help"]):
        return Request("help", [], apt)
    if own == ["demo"] and "--" not in argv:
        return Request("demo", [], apt)
    if own:
        raise SetupError(f"'{' '.join(own)}' is not known here. See: python3 run.py --help")
    return Request("pass" if "--" in argv else "app", passed, apt)


def has_screen(system: str, environ: Mapping[str, str]) -> bool:
    """Whether a window can be opened: always on Windows and macOS, elsewhere where a display is named."""
    return system in ("win32", "darwin") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


# Running


def run(request: Request, with_window: bool) -> int:
    inspector = str(program("inspector"))
    if request.command == "pass":
        return become([inspector, *request.arguments])
    if request.command == "app":
        if not with_window and "QT_QPA_PLATFORM" not in os.environ:
            raise SetupError("There is no screen here. Without one: python3 run.py -- --help")
        return become([inspector])
    os.chdir(ROOT)
    if request.command == "test":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return become([str(program("python")), "-m", "pytest", "-n", "auto", *request.arguments])
    code = subprocess.call([inspector, "demo", "--out", "demo-output", "--data", "demo-data"])
    if code != 0:
        return code
    if not with_window:
        say("There is no screen here. Where there is one, this opens it: python3 run.py -- --data demo-data")
        return 0
    return become([inspector, "--data", "demo-data"])


def become(command: list[str]) -> int:
    """Replace this process by `command`; Windows can only start it and wait."""
    if sys.platform != "win32":
        os.execv(command[0], command)
    return subprocess.call(command)


# Setting up


def set_up(test: bool, with_window: bool, apt: bool) -> None:
    """Make the environment complete for this start. When it is, this only reads a few small files."""
    want = wanted(test, with_window)
    if not want.items() <= stamped(VENV).items():
        with alone():
            have = stamped(VENV)  # again: another start may just have done it
            provide(missing(with_window), apt)
            if stale(have, want):
                build(want)
            elif not want.items() <= have.items():
                update(have, want)
    translate()


def wanted(test: bool, with_window: bool) -> dict[str, str]:
    """The stamp of an environment that is complete for this start."""
    stamp = {
        "python": f"{sys.implementation.cache_tag} {sys.platform}",
        "place": str(VENV),  # scripts hold the absolute path of their environment
        "libraries": "checked",
    }
    if with_window:
        stamp["window libraries"] = "checked"
    for name in (LOCK, PROJECT, TEST_LOCK) if test else (LOCK, PROJECT):
        stamp[name] = hashlib.sha256((ROOT / name).read_bytes()).hexdigest()
    return stamp


def stamped(folder: Path) -> dict[str, str]:
    """The stamp of the environment in `folder`; empty when that is not there or not whole."""
    if not program("python", folder).exists():
        return {}
    try:
        return dict(json.loads((folder / STAMP).read_text("utf-8")))
    except (OSError, ValueError):
        return {}


def stale(have: Mapping[str, str], want: Mapping[str, str]) -> bool:
    """Whether the environment must be built anew; what is merely not in it yet can be added."""
    return any(have.get(key) != want[key] for key in ("python", "place", LOCK)) or (
        TEST_LOCK in want and have.get(TEST_LOCK, want[TEST_LOCK]) != want[TEST_LOCK]
    )


def build(want: Mapping[str, str]) -> None:
    """Build the environment under another name and put it into place whole."""
    fresh, old = ROOT / ".venv-new", ROOT / ".venv-old"
    say(f"Setting up {VENV.name}: about 200 MB of packages, once ...")
    remove(fresh)
    make = [sys.executable, "-m", "venv", "--prompt", "inspector", str(fresh)]
    if subprocess.call(make, stdout=sys.stderr) != 0:
        raise SetupError("Python could not make a virtual environment; what it said is above.")
    install_packages(fresh, TEST_LOCK if TEST_LOCK in want else LOCK)
    install_project(fresh)
    rewrite_paths(scripts(fresh), str(fresh), str(VENV))
    write_stamp(fresh, want)
    remove(old)
    try:
        if VENV.exists():
            VENV.rename(old)
        fresh.rename(VENV)
    except PermissionError:
        raise SetupError(f"{VENV} is in use. Close Inspector and start again.") from None
    remove(old)


def update(have: Mapping[str, str], want: Mapping[str, str]) -> None:
    """Add to the environment what this start wants beside it; without a stamp until that is done."""
    (VENV / STAMP).unlink()
    if TEST_LOCK in want and TEST_LOCK not in have:
        say("Adding what the tests need ...")
        install_packages(VENV, TEST_LOCK)
    install_project(VENV)
    write_stamp(VENV, {**have, **want})


def write_stamp(folder: Path, stamp: Mapping[str, str]) -> None:
    (folder / STAMP).write_text(json.dumps(stamp, indent=1), "utf-8")


def remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def rewrite_paths(folder: Path, old: str, new: str) -> None:
    """Name the environment's final place in its scripts: their first lines hold it, `activate` too."""
    for script in folder.iterdir():
        if script.is_file() and not script.is_symlink():
            content = script.read_bytes()
            if old.encode() in content:
                script.write_bytes(content.replace(old.encode(), new.encode()))


def install_packages(folder: Path, lock: str) -> None:
    pip(folder, "--require-hashes", "--only-binary", ":all:", "--requirement", str(ROOT / lock))


def install_project(folder: Path) -> None:
    pip(folder, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def pip(folder: Path, *arguments: str) -> None:
    """Run `pip install` in the environment: its progress on a terminal, its errors only when it fails."""
    command = [str(program("python", folder)), "-m", "pip", "install", "--no-input", *arguments]
    done = subprocess.run(command, check=False, stdout=progress(), stderr=subprocess.PIPE, errors="replace")
    if done.returncode != 0:
        sys.stderr.write(done.stderr)
        raise SetupError(explain(done.stderr))


def explain(said: str) -> str:
    """One line for what pip said as it failed."""
    unreachable = re.search(r"Retrying|connection|Temporary failure|timed out", said, re.IGNORECASE)
    absent = re.search(r"No matching distribution found for ([^\s;]+)", said)
    if absent and not unreachable:
        here = f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"
        return f"There is no ready-made build of {absent[1]} for this platform ({here})."
    if unreachable:
        return "The packages could not be fetched: no connection. Start again when there is one."
    return "pip could not install the packages; what it said is above."


def translate() -> None:
    """Compile the texts that are newer than what was made of them."""
    if outdated():
        subprocess.run([str(program("python")), str(ROOT / "tools" / "translations.py")], check=True)


def scripts(folder: Path) -> Path:
    return folder / ("Scripts" if sys.platform == "win32" else "bin")


def program(name: str, folder: Path = VENV) -> Path:
    return scripts(folder) / (f"{name}.exe" if sys.platform == "win32" else name)


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Keep other starts from setting up here meanwhile. The system frees the lock if this process dies."""
    with (ROOT / ".venv.lock").open("a+") as handle:
        told = False
        while not locked(handle):
            if not told:
                say("Another start is setting up here; waiting for it ...")
            told = True
            time.sleep(0.2)
        yield


def locked(handle: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            handle.seek(0)
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
