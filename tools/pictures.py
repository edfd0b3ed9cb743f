"""The pictures of README and user guide, made from the demo: tools/pictures.py [--out docs/pictures].

The real window goes through the demo's workspace, told into a temporary folder, on a morning and an evening
of today; pages of the report and of the briefing are drawn from their PDFs.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from inspector.demo.clock import DemoClock
from inspector.demo.fill import fill
from inspector.languages import LANGUAGES
from inspector.reports.data import Layout
from inspector.reports.writers import Writers
from inspector.services.ports.records import Filter
from inspector.services.session import Session, open_session
from inspector.storage.workspace import open_workspace
from inspector.ui.context import Context
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.main import application, dress
from inspector.ui.templates.screen import TemplatesScreen
from tools.photographer import DRAWN, Photographer
from tools.stories import Evening, Morning

WINDOW, PAGE = QSize(1280, 800), QSize(760, 1075)  # px
MORNING, EVENING = 9, 20  # o'clock
ZONE = "Europe/Riga"  # of the hotel and its supervisor
COLOURS = 160  # enough for flat surfaces, at a third of the size
FAULTY = """\
template: cafe-visit
version: one
title: {en: Café visit, ru: Визит в кафе}
languages: [en, ru]
scoring: {pass_mrk: 85}
sections:
- key: counter
  title: {en: At the counter}
  items:
  - {key: wait, text: Wait at the counter, type: duration, bands: [{at_most: 60, score: 1}]}
"""


class Illustrator(Photographer):
    """Takes each picture where the guide speaks of it."""

    def take(self, name: str) -> None:
        super().take(name)
        slim(self.out / f"{name}.png")

    def read(self) -> None:
        self.window.go("inspections")
        preview = self.top(InspectionsScreen).preview
        self.settle(lambda: preview.content() is not None)
        self.wait(3 * DRAWN)
        self.take("inspections")

    def follow_up(self) -> None:
        self.window.go("actions")
        self.take("actions")

    def check(self, folder: Path) -> None:
        path = folder / "cafe-visit.yaml"
        path.write_text(FAULTY, "utf-8")
        self.window.go("templates")
        self.top(TemplatesScreen).check_file(path)
        self.take("template-check")
        self.window.close_screen()


def draw_pages(name: str, write: Callable[[Path], object], folder: Path, out: Path) -> None:
    """The first two pages, or the only one, of what `write` writes as a PDF."""
    path = folder / f"{name}.pdf"
    write(path)
    pdf = QPdfDocument()
    pdf.load(str(path))
    for page in range(min(2, pdf.pageCount())):
        picture = out / f"{name}-{page + 1}.png"
        pdf.render(page, PAGE).save(str(picture))
        slim(picture)
        print(picture)
    pdf.close()


def draw_papers(session: Session, folder: Path, out: Path) -> None:
    """The report of the newest hotel room that was countersigned, in full and as a summary in each
    language, and the briefing of a mystery visit."""
    rooms = session.archive.records(Filter(template="hotel-room"))
    record = next(room for room in rooms if room.subject_name == "Room 412")
    briefed = session.library.newest("mystery-shop").template
    reporting = session.reporting
    draw_pages("report", partial(reporting.write_pdf, record.id, "en"), folder, out)
    for language in LANGUAGES:
        summary = partial(reporting.write_pdf, record.id, language, layout=Layout.SUMMARY)
        draw_pages(f"report-summary-{language}", summary, folder, out)
    draw_pages("briefing", lambda path: reporting.write_briefing(briefed, "en", path), folder, out)


def slim(path: Path) -> None:
    """Write a picture again with few colours; transparency becomes paper."""
    with Image.open(path) as picture:
        full = picture.convert("RGBA")
    paper = Image.new("RGBA", full.size, "white")
    paper.alpha_composite(full)
    paper.convert("RGB").quantize(COLOURS, kmeans=3, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    os.environ["TZ"] = ZONE
    time.tzset()
    with tempfile.TemporaryDirectory() as told:
        illustrate(Path(told), out)


def illustrate(told: Path, out: Path) -> None:
    clock = DemoClock(datetime.now().astimezone().replace(hour=MORNING, minute=42))
    workspace = open_workspace(told / "workspace")
    session = open_session(workspace, Writers(), clock)
    fill(session, lambda _done, _of: None)
    context = Context(session, *dress(application(), None, None, None))
    context.theme.reduced_motion = True
    context.theme.set_mode("light")
    context.language.use("en")
    draw_papers(session, told, out)
    illustrator = Illustrator(application(), context, out, WINDOW)
    Morning(illustrator).go()
    illustrator.read()
    illustrator.follow_up()
    illustrator.check(told)
    clock.moment = clock.moment.replace(hour=EVENING)
    Evening(illustrator).go(told / "phone")
    illustrator.window.close()
    context.tasks.wait()
    workspace.close()


if __name__ == "__main__":
    main()
