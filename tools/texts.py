"""Keep the window's texts in step with its sources: resources/i18n/inspector_*.ts, with PySide6's lupdate.

    python tools/texts.py            take in new texts, drop those that are gone; say what is to be translated
    python tools/texts.py --check    change nothing; say what is missing, obsolete or not translated, exit 1

English is the source: its file has plural forms only. Beside the calls of tr() and translate() the sentences
of the catalogue of template faults are taken in, under "Faults".
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from inspector.checklists.fault_catalogue import ADVICE, ERRORS

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "inspector" / "ui"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"en": "en", "ru": "ru_RU", "zh": "zh_CN"}


class Message(NamedTuple):
    """A text in a .ts file. `forms` are its translations: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source}"


def messages(path: Path) -> list[Message]:
    """The texts of a .ts file, in its order."""
    return [
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            tuple(_forms(message)),
            "type" not in message.find("translation").attrib,  # type: ignore[union-attr]
        )
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    ]


def update(folder: Path = FOLDER) -> None:
    """Write the .ts files in `folder` anew, keeping every translation whose source is still there."""
    with tempfile.TemporaryDirectory() as scratch:
        catalogue = Path(scratch) / "faults.py"
        catalogue.write_text(_catalogue(), "utf-8")
        sources = [catalogue, *sorted(SOURCES.rglob("*.py"))]
        for code, language in LANGUAGES.items():
            _lupdate(sources, folder / f"inspector_{code}.ts", language, plurals_only=code == "en")


def faults(folder: Path = FOLDER) -> list[str]:
    """One line for each text that is missing, obsolete or not translated."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for code in LANGUAGES:
            shutil.copy(folder / f"inspector_{code}.ts", scratch)
        update(Path(scratch))
        for code in LANGUAGES:
            name = f"inspector_{code}.ts"
            kept, due = messages(folder / name), messages(Path(scratch) / name)
            found += [f"{name}: {fault}" for fault in _compared(kept, due)]
    return found


def _compared(kept: Iterable[Message], due: Iterable[Message]) -> Iterator[str]:
    have = {message[:3]: message for message in kept}
    wanted = {message[:3]: message for message in due}
    for key, message in wanted.items():
        if key not in have:
            yield f"missing: {message}"
        elif not (have[key].finished and all(have[key].forms)):
            yield f"not translated: {message}"
    yield from (f"obsolete: {message}" for key, message in have.items() if key not in wanted)


def _forms(message: ElementTree.Element) -> Iterator[str]:
    translation = message.find("translation")
    if translation is not None:
        yield from (form.text or "" for form in translation.findall("numerusform") or [translation])


def _catalogue() -> str:
    """The catalogue of faults as a source that lupdate can read."""
    texts = dict.fromkeys(text for case in (ERRORS | ADVICE).values() for text in case)
    return "".join(f'QT_TRANSLATE_NOOP("Faults", {_quoted(text)})\n' for text in texts)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _lupdate(sources: list[Path], target: Path, language: str, *, plurals_only: bool) -> None:
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
    options += ["-source-language", "en", "-target-language", language]
    options += ["-disable-heuristic", "similartext"] + ["-pluralonly"] * plurals_only
    subprocess.run([_program(), *options, *sources, "-ts", target], check=True)


def _program() -> Path:
    package = importlib.util.find_spec("PySide6")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("taking in texts needs PySide6-Essentials", name="PySide6")
    return Path(package.origin).with_name("lupdate.exe" if sys.platform == "win32" else "lupdate")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 where something is to do"
    )
    if not parser.parse_args().check:
        update()
    found = faults()
    print("\n".join(found) or "All texts are there in all languages.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
