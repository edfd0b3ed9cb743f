"""Where things are: the program's resources and the workspace folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

PROGRAM = "inspector"


def resources() -> Path:
    """The folder of shipped templates, fonts, icons and texts: in a checkout, a wheel or a bundle."""
    here = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "resources"] if bundle else []
    places += [here / "resources", here.parent / "resources"]
    return next(place for place in places if place.is_dir())


def workspace(named: str | None = None) -> Path:
    """The workspace folder: as named, else INSPECTOR_DATA, else the platform's data folder."""
    chosen = named or os.environ.get("INSPECTOR_DATA")
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("Inspector", appauthor=False)
