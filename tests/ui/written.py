"""What a module that paints writes, and where: to look whether it is whole and stands free."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

Written = list[tuple[str, QRectF, QFont]]


class Listening:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, module: object) -> Written:
        """What is written by `module` from now on."""
        heard: Written = []

        def write(_painter: QPainter, room: QRectF, _flags: int, text: str, font: QFont, _ink: str) -> None:
            heard.append((text, QRectF(room), QFont(font)))

        self._monkeypatch.setattr(module, "write", write)
        return heard
