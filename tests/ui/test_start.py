"""The start of the window: what is heavy is not loaded, and nothing flashes by."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = ("reportlab", "openpyxl", "PIL", "alembic", "PySide6.QtPdf", "pi_heif", "lxml", "segno")
OPEN_TODAY = f"""
import sys
from PySide6.QtCore import QEvent, QObject
from inspector.app import opened
from inspector.ui.context import Context
from inspector.ui.main import application, dress
from inspector.ui.window import Window

class Flashes(QObject):
    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False

app = application()
flashes = Flashes()
app.installEventFilter(flashes)
with opened(sys.argv[1]) as session:
    context = Context(session, *dress(app, None, None, None))
    window = Window()
    window.begin(context)
    window.show()
    app.processEvents()
    print("loaded:", [name for name in {HEAVY!r} if name in sys.modules])
    for place in ("inspections", "actions", "templates", "settings", "today"):
        window.go(place)
        app.processEvents()
    window.new_inspection()
    app.processEvents()
    window.close()
    context.tasks.wait()
    app.processEvents()
    print("shown:", sorted(set(flashes.seen)))
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
"""


def test_today_opens_without_what_is_heavy_and_as_one_window(tmp_path: Path) -> None:
    """A widget shown before it has a parent would flash by as a window of its own."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN_TODAY, str(tmp_path / "workspace")],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stdout.splitlines() == ["loaded: []", "shown: ['Window']"], done.stderr
