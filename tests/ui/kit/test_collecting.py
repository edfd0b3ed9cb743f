"""Garbage is looked for on the window's thread, and is found."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from inspector.ui.collecting import ENOUGH, Collecting


class Ring:
    """Refers to itself alone."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collecting(qtbot: QtBot) -> Iterator[Collecting]:
    was_on = gc.isenabled()
    owner = QObject()
    yield Collecting(owner)
    owner.deleteLater()
    if was_on:
        gc.enable()


def test_python_does_not_look_by_itself(collecting: Collecting) -> None:
    assert not gc.isenabled()


def test_what_nobody_holds_is_found_once_there_is_enough(collecting: Collecting) -> None:
    collecting.look()
    gc.collect(0)
    ring = weakref.ref(Ring())
    collecting.look()
    assert ring() is not None, "too little to look for"
    rings = [Ring() for _ in range(ENOUGH[0])]
    rings.clear()
    collecting.look()
    assert ring() is None
