"""What the machine itself must bring: Python's venv module and, on Linux, the libraries that Qt loads.

Standard library only, in the syntax of Python 3.8: run.py calls it before anything else is there.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from typing import Iterable, Mapping

# Shared library, and the Debian package that brings it.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class SetupError(Exception):
    """What is not as it must be, and what to do: all the person is shown."""


def missing(with_window: bool) -> dict[str, str]:
    """What is not on this machine, each with the Debian package that brings it."""
    absent = {}
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        absent["Python's venv"] = "python{}.{}-venv".format(*sys.version_info)
    if sys.platform.startswith("linux"):
        libraries = {**OFFSCREEN, **WINDOW} if with_window else OFFSCREEN
        absent.update((name, package) for name, package in libraries.items() if not loads(name))
    return absent


def loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide(absent: Mapping[str, str], apt: bool) -> None:
    """Install what is missing, as root on Debian and its kin; otherwise end with what to type."""
    if not absent:
        return
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (apt and root and shutil.which("apt-get")):
        raise SetupError(by_hand(absent, root, shutil.which("apt-get") is not None))
    say(f"Missing on this machine: {', '.join(absent)}. Installing {' '.join(absent.values())} ...")
    for command in apt_commands(absent.values()):
        environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        if subprocess.call(command, stdout=progress(), env=environ) != 0:
            raise SetupError(by_hand(absent, root, True))


def apt_commands(packages: Iterable[str]) -> list[list[str]]:
    """Refresh the lists, then install; both wait five minutes for another apt to finish."""
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    return [[*apt, "update"], [*apt, "install", "-y", "--no-install-recommends", *packages]]


def by_hand(absent: Mapping[str, str], root: bool, has_apt: bool) -> str:
    """What is missing, and the line to type for it."""
    names = ", ".join(absent)
    if not has_apt:
        return f"Missing on this machine: {names}. Install them with its package manager and start again."
    apt = "apt-get" if root else "sudo apt-get"
    line = f"{apt} update && {apt} install -y {' '.join(absent.values())}"
    return f"Missing on this machine: {names}. Type this and start again:\n{line}"


def progress() -> int:
    """Where a long step shows what it does: on a terminal, elsewhere nowhere."""
    return sys.stderr.fileno() if sys.stderr.isatty() else subprocess.DEVNULL


def say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
