"""The theme and the language for the widgets under test, back to light English after each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from tools.translations import compile_texts

RUSSIAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="ru">
<context><name>Toasts</name>
<message><source>Undo</source><translation>Отменить</translation></message></context>
<context><name>Dialog</name>
<message><source>Cancel</source><translation>Отмена</translation></message></context>
<context><name>SectionRow</name><message numerus="yes"><source>%n failed</source><translation>
<numerusform>%n нарушение</numerusform>
<numerusform>%n нарушения</numerusform><numerusform>%n нарушений</numerusform>
</translation></message></context></TS>
"""


@pytest.fixture(scope="session")
def the_theme(qapp: QApplication) -> Theme:
    theme = Theme(qapp, "light")
    theme.reduced_motion = True
    theme.install()
    return theme


@pytest.fixture(scope="session")
def the_language(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Language:
    folder = tmp_path_factory.mktemp("i18n")
    (folder / "inspector_ru.ts").write_text(RUSSIAN, encoding="utf-8")
    compile_texts(folder)
    return Language(qapp, "en", folder)


@pytest.fixture(autouse=True)
def theme(the_theme: Theme) -> Iterator[Theme]:
    yield the_theme
    the_theme.set_mode("light")
    the_theme.set_text_scale(100)
    the_theme.set_touch(False)
    the_theme.set_language("en")


@pytest.fixture(autouse=True)
def language(the_language: Language) -> Iterator[Language]:
    yield the_language
    the_language.use("en")


class Stage:
    """An active window with the widget under test in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot

    def show(self, *widgets: QWidget, width: int = 900, height: int = 600) -> QWidget:
        self.window = window = QWidget()
        self.qtbot.addWidget(window)
        column = QVBoxLayout(window)
        column.setContentsMargins(40, 40, 40, 40)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    """Every colour of the picture, as "#RRGGBB"."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06X}" for pixel in set(memoryview(plain.constBits()).cast("I"))}


def colour_at(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(round(x), round(y)).name(QColor.NameFormat.HexRgb).upper()
