"""tools/texts.py keeps what is translated and says what is to do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector.checklists.fault_catalogue import ERRORS
from tools.texts import FOLDER, LANGUAGES, faults, messages, update


class Desk:
    """A translator's copy of the files, up to date with the sources."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for language in LANGUAGES:
            shutil.copy(FOLDER / name(language), folder)
        update(folder)
        self._before = set(faults(folder))

    def edits(self, language: str, old: str, new: str) -> None:
        path = self.folder / name(language)
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    def is_told(self) -> list[str]:
        """What is to do because of the edits."""
        return sorted(set(faults(self.folder)) - self._before)

    def content(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}


def name(language: str) -> str:
    return f"inspector_{language}.ts"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_what_is_up_to_date_stays_as_it_is(desk: Desk) -> None:
    before = desk.content()
    update(desk.folder)
    assert desk.content() == before


def test_what_is_translated_outlives_an_update(desk: Desk) -> None:
    desk.edits("zh", "<translation>取消</translation>", "<translation>算了</translation>")
    update(desk.folder)
    assert "<translation>算了</translation>" in desk.content()[name("zh")].decode()


def test_a_text_of_the_sources_that_is_not_there_is_missing(desk: Desk) -> None:
    desk.edits("ru", "<source>Undo</source>", "<source>Undo it</source>")
    missing, obsolete = desk.is_told()
    assert missing.startswith("inspector_ru.ts: missing: ")
    assert missing.endswith(": Undo")
    assert obsolete.startswith("inspector_ru.ts: obsolete: ")
    assert obsolete.endswith(": Undo it")


@pytest.mark.parametrize(
    "made", ["<translation></translation>", '<translation type="unfinished">取消</translation>']
)
def test_a_text_without_its_translation_is_not_translated(desk: Desk, made: str) -> None:
    desk.edits("zh", "<translation>取消</translation>", made)
    (fault,) = desk.is_told()
    assert fault.startswith("inspector_zh.ts: not translated: ")


def test_a_plural_needs_every_form(desk: Desk) -> None:
    desk.edits("en", "<numerusform>In %n day</numerusform>", "<numerusform></numerusform>")
    assert desk.is_told() == ["inspector_en.ts: not translated: ActionFields: In %n day(s)"]


def test_the_catalogue_of_faults_is_taken_in() -> None:
    known = {message.source for message in messages(FOLDER / name("zh")) if message.context == "Faults"}
    assert {text for case in ERRORS.values() for text in case} <= known
