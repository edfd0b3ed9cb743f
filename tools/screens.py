"""Every screen of the real window as a picture: tools/screens.py --out DIR [--language ru] [--text 200].

The window is shown offscreen on the demo's workspace (made in a temporary folder, or the one --data names).
README and docs use these pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize

from inspector.app import opened
from inspector.demo.fill import fill
from inspector.services.session import Session
from inspector.ui.context import Context
from inspector.ui.inspections.items import Show as Listed
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.main import application, dress
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.templates.screen import TemplatesScreen
from tools.photographer import DRAWN, Photographer
from tools.screens_actions import ActionsTour
from tools.screens_begin import BeginTour
from tools.screens_compare import CompareTour
from tools.screens_export import ExportTour
from tools.screens_fill import FillTour
from tools.screens_plan import PlanTour


class Tour:
    """Goes through the window as a person would, with a picture of each screen."""

    def __init__(self, photographer: Photographer) -> None:
        self.photographer = photographer
        self._window, self._take = photographer.window, photographer.take

    def go(self) -> None:
        window = self._window
        BeginTour(self.photographer).go()
        PlanTour(self.photographer).go()
        FillTour(self.photographer).go()
        window.go("inspections")
        self._inspections(self.photographer.top(InspectionsScreen))
        ExportTour(self.photographer).go()
        ActionsTour(self.photographer).go()
        CompareTour(self.photographer).go()
        window.go("templates")
        self._take("templates")
        self.photographer.top(TemplatesScreen).rows["hotel-room"].click()
        self._take("template-read")
        window.go("settings")
        for part in ("look", "people", "sites", "brand", "workspace"):
            self.photographer.top(SettingsScreen).show_part(part)
            self._take(f"settings-{part}")
        window.show_shortcuts()
        self._take("shortcuts")
        window.close()

    def _inspections(self, screen: InspectionsScreen) -> None:
        self.photographer.settle(lambda: screen.preview.content() is not None)
        self.photographer.wait(DRAWN)
        self._take("inspections")
        if self._window.compact:
            screen.listing.record_taken.emit()
            self.photographer.wait(DRAWN)
            self._take("inspections-report")
            screen.preview.head.back.click()
        screen.listing.filter_button.click()
        self._take("inspections-filters")
        screen.listing.filter_button.click()
        screen.listing.chips[Listed.DRAFTS].click()
        self._take("inspections-drafts")


class Part(Protocol):
    def go(self) -> None: ...


TOURS: dict[str, Callable[[Photographer], Part]] = {
    "all": Tour,
    "begin": BeginTour,
    "plan": PlanTour,
    "fill": FillTour,
    "export": ExportTour,
    "actions": ActionsTour,
    "compare": CompareTour,
}


def shoot(session: Session, wanted: argparse.Namespace) -> None:
    app = application()
    context = Context(session, *dress(app, None, None, None))
    context.theme.reduced_motion = True
    context.theme.set_mode("dark" if wanted.dark else "light")
    context.theme.set_text_scale(wanted.text)
    context.language.use(wanted.language)
    width, height = (int(part) for part in wanted.size.split("x"))
    wanted.out.mkdir(parents=True, exist_ok=True)
    photographer = Photographer(app, context, wanted.out, QSize(width, height))
    for part in wanted.only or ("all",):
        TOURS[part](photographer).go()
    context.tasks.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--data", help="a workspace; without it the demo is told into a temporary one")
    parser.add_argument("--language", choices=("en", "ru", "zh"), default="en")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--text", type=int, default=100, help="size of text, per cent")
    parser.add_argument("--only", choices=sorted(TOURS), nargs="+", help="these parts, not the whole tour")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, opened(wanted.data or folder) as session:
        if not wanted.data:
            fill(session, lambda _done, _of: None)
        shoot(session, wanted)


if __name__ == "__main__":
    main()
