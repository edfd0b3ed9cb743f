"""Compile the window's texts: resources/i18n/*.ts to .qm, with the lrelease that PySide6 brings.

    python tools/translations.py

Standard library only: run.py, the build and the tests call it before anything else is there.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def outdated(folder: Path = FOLDER) -> list[Path]:
    """The .ts files in `folder` whose .qm is missing or older."""
    return [source for source in sorted(folder.glob("*.ts")) if _is_outdated(source)]


def compile_texts(folder: Path = FOLDER) -> list[Path]:
    """Compile what is outdated; the .qm files written. Raises CalledProcessError on a broken .ts."""
    written = []
    for source in outdated(folder):
        target = source.with_suffix(".qm")
        part = source.with_suffix(f".{os.getpid()}.part")
        subprocess.run([_lrelease(), "-silent", source, "-qm", part], check=True)
        part.replace(target)
        written.append(target)
    return written


def _is_outdated(source: Path) -> bool:
    target = source.with_suffix(".qm")
    return not target.exists() or target.stat().st_mtime < source.stat().st_mtime


def _lrelease() -> Path:
    """The program in the PySide6 package, found without importing Qt."""
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("compiling texts needs PySide6-Essentials", name="PySide6")
    return Path(package.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")


if __name__ == "__main__":
    compile_texts()
