"""What an inspection held in memory is given back once it is left."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.ui.people import Supervisor


def test_an_inspection_that_was_left_is_let_go_of(in_room: Supervisor, photos: list[Path]) -> None:
    in_room.answers("lock", "Yes")
    in_room.adds_photos("receipt", photos)
    model = weakref.ref(in_room.fill.model)
    in_room.leaves()
    in_room.goes_home()
    del in_room.fill
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert model() is None
