"""What the screens are made of is loaded before somebody goes to them: little at once and nothing heavy."""

from __future__ import annotations

import subprocess
import sys

TOLD = """
import gc, sys
from PySide6.QtCore import QCoreApplication
import inspector.ui.today.screen, inspector.ui.window  # as when the program has begun
from inspector.ui.ahead import Ahead

app = QCoreApplication([])
loaded = []

def look():
    loaded.append({name for name in sys.modules if name.startswith("inspector.")})
    if not ahead._timer.isActive():
        app.quit()

ahead = Ahead(app, after=0)
ahead._timer.timeout.connect(look)
app.exec()
assert len(loaded) > 20, "a turn each"
assert max(len(after - before) for before, after in zip(loaded, loaded[1:])) < 60, "and never much at once"
assert gc.get_freeze_count() > 50_000, "which the search for garbage leaves out"
print(*sys.modules)
"""


def test_the_screens_of_the_rail_are_loaded_and_nothing_heavy() -> None:
    """In a program of its own, where nothing else has loaded them."""
    done = subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    places = ("inspections", "actions", "compare", "templates", "settings")
    assert {f"inspector.ui.{place}.screen" for place in places} <= loaded
    heavy = {"numpy", "scipy", "reportlab", "openpyxl", "sqlalchemy", "PySide6.QtMultimedia"}
    assert loaded & heavy == set(), "what is heavy is left to the moment when it is needed"
