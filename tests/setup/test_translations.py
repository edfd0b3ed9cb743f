"""Texts are compiled when they are newer than what was made of them, and only then."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tools.translations import compile_texts, outdated

TEXT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU"><context><name>Today</name>
<message><source>Today</source><translation>Сегодня</translation></message>
</context></TS>
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "inspector_ru.ts"
    path.write_text(TEXT, "utf-8")
    return path


def test_a_compiled_text_can_be_read_by_qt(source: Path) -> None:
    from PySide6.QtCore import QTranslator

    (compiled,) = compile_texts(source.parent)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert translator.translate("Today", "Today") == "Сегодня"


def test_only_what_is_older_than_its_source_is_compiled(source: Path) -> None:
    assert outdated(source.parent) == [source]
    (compiled,) = compile_texts(source.parent)
    assert compile_texts(source.parent) == []
    os.utime(compiled, (0, 0))
    assert outdated(source.parent) == [source]


def test_a_broken_text_is_an_error_and_leaves_nothing(source: Path) -> None:
    source.write_text("<TS", "utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        compile_texts(source.parent)
    assert list(source.parent.glob("*.qm")) == []


def test_no_texts_are_no_work(tmp_path: Path) -> None:
    assert compile_texts(tmp_path / "none") == []
