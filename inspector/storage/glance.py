"""A look at the settings before anything heavy is loaded, so that the window can show itself at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

DATABASE = "inspector.db"


def settings_at_a_glance(folder: Path) -> dict[str, str]:
    """The settings of the workspace as far as they can be read; nothing is locked, made or complained of."""
    try:
        with closing(sqlite3.connect((folder / DATABASE).as_uri() + "?mode=ro", uri=True)) as database:
            return dict(database.execute("SELECT key, value FROM settings"))
    except (sqlite3.Error, OSError, ValueError):
        return {}
