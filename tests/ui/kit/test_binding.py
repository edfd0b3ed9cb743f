"""What PySide6 6.12 needs is given to it; the gallery draws everything there is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

GALLERY = Path(__file__).resolve().parents[3] / "tools" / "gallery.py"
MORE_THAN_A_SESSION_TAKES = 1_000_000_000


def test_no_session_uses_up_the_singletons() -> None:
    for singleton in (None, True, False):
        assert sys.getrefcount(singleton) > MORE_THAN_A_SESSION_TAKES
    thing = QObject()
    for _ in range(20_000):
        thing.setObjectName("a")


IMPORT_LATER = """
import linecache
from inspector.ui.binding import leave_sources_unread
leave_sources_unread()
import wave
print(wave.__file__ in linecache.cache)
"""


def test_modules_imported_after_pyside_are_not_read_as_text() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORT_LATER], check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


def test_the_gallery_shows_every_component_in_both_schemes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, GALLERY, tmp_path], check=True, timeout=60)
    light, dark = (QImage(str(tmp_path / f"gallery-{mode}.png")) for mode in ("light", "dark"))
    assert light.pixelColor(5, 5).name() == "#f6f5f1"
    assert dark.pixelColor(5, 5).name() == "#141518"
    assert light.size() == dark.size()
