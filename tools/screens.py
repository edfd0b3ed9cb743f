"""Every screen of the real window as a picture: tools/screens.py --out DIR [--language ru] [--text 200].

The window is shown offscreen on the demo's workspace (made in a temporary folder, or the one --data names).
README and docs use these pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize

from inspector.app import opened
from inspector.demo.fill import fill
from inspector.services.session import Session
from inspector.ui.compare.screen import CompareScreen
from inspector.ui.compare.targets import TargetsScreen
from inspector.ui.context import Context
from inspector.ui.inspections.items import Show as Listed
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.main import application, dress
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.plan.screen import SchedulesScreen
from inspector.ui.rounds.head import Show as RoundShow
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.templates.screen import TemplatesScreen
from tools.photographer import DRAWN, Photographer
from tools.screens_actions import ActionsTour
from tools.screens_export import ExportTour
from tools.screens_fill import FillTour


class Tour:
    """Goes through the window as a person would, with a picture of each screen."""

    def __init__(self, photographer: Photographer) -> None:
        self.photographer = photographer
        self._window, self._take = photographer.window, photographer.take

    def go(self) -> None:
        window = self._window
        self._take("today")
        window.new_inspection()
        self._take("new-inspection")
        window.close_screen()
        window.new_inspection("mystery-shop")
        self._take("new-mystery-shop")
        window.go("today")
        self._round()
        self._schedules()
        FillTour(self.photographer).go()
        window.go("inspections")
        self._inspections(self.photographer.top(InspectionsScreen))
        ExportTour(self.photographer).go()
        ActionsTour(self.photographer).go()
        window.go("compare")
        self._compare(self.photographer.top(CompareScreen))
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

    def _schedules(self) -> None:
        """What comes round, how it is told, and the targets."""
        self._window.show_schedules()
        self._take("schedules")
        screen = self.photographer.top(SchedulesScreen)
        screen.rows[-1].click()
        self._take("schedule")
        self._window.go("compare")
        self.photographer.top(CompareScreen).keeping.targets_asked.emit()
        self.photographer.settle(lambda: bool(self.photographer.top(TargetsScreen).cards))
        self._take("targets")
        self.photographer.top(TargetsScreen).new.click()
        self._take("target")
        self._window.go("today")

    def _round(self) -> None:
        """A round under way, its failed ones, and how one is begun."""
        self._window.show_round(self.photographer.session.rounds.rows()[0].id)
        self._take("round")
        self.photographer.top(RoundScreen).head.choose(RoundShow.FAILED)
        self._take("round-failed")
        self._window.new_inspection("hotel-room")
        panel = self.photographer.top(NewInspectionScreen).panel
        panel.subjects.switch.buttons[1].click()
        panel.subjects.several.box.edit.setPlainText("201-240, 305a, Lobby")
        self._take("new-round")
        self._window.go("today")

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

    def _compare(self, screen: CompareScreen) -> None:
        """The overview, and what stands below it."""
        self._read(screen)
        self._take("compare")
        bar, part = screen.board.sheet.verticalScrollBar(), 1
        while bar.value() < bar.maximum():
            bar.setValue(bar.value() + screen.board.sheet.viewport().height())
            self._read(screen)
            part += 1
            self._take(f"compare-{part}")
        screen.head.bar.sites.show_popup()
        self._take("compare-sites")
        tree = screen.head.bar.sites.tree
        if tree is not None:
            tree.close()

    def _read(self, screen: CompareScreen) -> None:
        """Wait until what is seen of Compare is there."""
        self.photographer.settle(lambda: screen.asked is not None)
        self.photographer.wait(DRAWN)
        self.photographer.settle(lambda: not screen.context.tasks.running())
        self.photographer.wait(DRAWN)


def shoot(session: Session, wanted: argparse.Namespace) -> None:
    app = application()
    context = Context(session, *dress(app, None, None, None))
    context.theme.reduced_motion = True
    context.theme.set_mode("dark" if wanted.dark else "light")
    context.theme.set_text_scale(wanted.text)
    context.language.use(wanted.language)
    width, height = (int(part) for part in wanted.size.split("x"))
    wanted.out.mkdir(parents=True, exist_ok=True)
    Tour(Photographer(app, context, wanted.out, QSize(width, height))).go()
    context.tasks.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--data", help="a workspace; without it the demo is told into a temporary one")
    parser.add_argument("--language", choices=("en", "ru", "zh"), default="en")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--text", type=int, default=100, help="size of text, per cent")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, opened(wanted.data or folder) as session:
        fill(session, lambda _done, _of: None)
        shoot(session, wanted)


if __name__ == "__main__":
    main()
