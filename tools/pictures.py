"""The pictures of README and user guide, made from the demo: tools/pictures.py [--out docs/pictures].

The real window goes through the demo's workspace, told into a temporary folder; pages of the report are drawn
from the PDF of its newest hotel room.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.checklists.inspection import Signature
from inspector.checklists.template import ChoiceItem
from inspector.demo.fill import SIGNATURE, fill
from inspector.services.ports import Filter
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.context import Context
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.main import application, dress
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.templates.screen import TemplatesScreen
from tools.screens import Photographer

WINDOW, PAGE = QSize(1280, 800), QSize(760, 1075)  # px
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

    def go_round(self, folder: Path) -> None:
        window = self.window
        self.take("today")
        window.new_inspection("hotel-room")
        self._top(NewInspectionScreen).panel.subject.set_name("Room 409")
        self.take("new-inspection")
        window.close_screen()
        self._fill_in()
        self._mystery_shopping()
        self._reading()
        self._checking(folder)
        window.close()

    def _fill_in(self) -> None:
        screen = self._resume("hotel-room")
        screen.go_to(Address("shower"))
        self._settle_photos(screen)
        self.take("fill")
        self.context.language.use("ru")
        self.context.theme.set_mode("dark")
        self._settle_photos(screen)
        self.take("fill-dark-ru")
        self.context.language.use("en")
        self.context.theme.set_mode("light")
        screen.finish()
        self.take("finish")
        self.window.close_screen()
        self._answer_the_rest(screen)
        screen.finish()
        self.take("finish-sealing")
        self.window.close_screen()
        self.window.close_screen()

    def _answer_the_rest(self, screen: FillScreen) -> None:
        model = screen.model
        while lacking := model.filling.lacking().items:
            address = lacking[0].address
            item = model.item(address)
            if isinstance(item, ChoiceItem):
                options = model.template.options(item)
                model.answer(address, max(options, key=lambda option: option.score or 0).key)
            else:
                model.answer(address, Decimal(4))
        person = self.context.person
        assert person is not None
        signature = Signature("inspector", person.name, person.id, SIGNATURE, self.session.clock())
        model.do(model.filling.sign(signature))

    def _mystery_shopping(self) -> None:
        site, person = self.session.directory.find_site("LC"), self.context.person
        assert person is not None
        start = Start(self.session.library.newest("mystery-shop"), site.id, "Boots, Friday", person.id)
        filling = self.session.fill_in(self.session.start(start).id, person.id)
        for item in list(filling.score.items)[:6]:
            given = filling.template.item_by_key[item.item]
            best = filling.template.options(given)[0].key if isinstance(given, ChoiceItem) else Decimal(80)
            filling.answer(item, best).saved.result()
        screen = self._resume("mystery-shop")
        screen.list.go_to_section("greeting")
        self.take("fill-shop")
        self.window.close_screen()

    def _reading(self) -> None:
        self.window.go("inspections")
        preview = self._top(InspectionsScreen).preview
        self.settle(lambda: preview.content() is not None)
        self._wait(1500)  # QtPdf draws the page a moment later
        self.take("inspections")

    def _checking(self, folder: Path) -> None:
        path = folder / "cafe-visit.yaml"
        path.write_text(FAULTY, "utf-8")
        self.window.go("templates")
        self._top(TemplatesScreen).check_file(path)
        self.take("template-check")
        self.window.close_screen()

    def _resume(self, template: str) -> FillScreen:
        drafts = self.session.archive.drafts()
        self.window.resume(next(each.draft.id for each in drafts if each.draft.head.template.id == template))
        return self._top(FillScreen)

    def _settle_photos(self, screen: FillScreen) -> None:
        self.settle(lambda: not screen.model.tasks.running())


def draw_report(session: Session, folder: Path, out: Path) -> None:
    """The first two pages of the newest hotel room's report."""
    path = folder / "report.pdf"
    session.reporting.write_pdf(session.archive.records(Filter(template="hotel-room"))[0].id, "en", path)
    pdf = QPdfDocument()
    pdf.load(str(path))
    for page in range(2):
        picture = out / f"report-{page + 1}.png"
        pdf.render(page, PAGE).save(str(picture))
        slim(picture)
        print(picture)
    pdf.close()


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
    with tempfile.TemporaryDirectory() as told, opened(f"{told}/workspace") as session:
        fill(session, lambda _done, _of: None)
        context = Context(session, *dress(application(), None, None, None))
        context.theme.reduced_motion = True
        context.theme.set_mode("light")
        context.language.use("en")
        draw_report(session, Path(told), out)
        Illustrator(application(), context, out, WINDOW).go_round(Path(told))
        context.tasks.wait()


if __name__ == "__main__":
    main()
