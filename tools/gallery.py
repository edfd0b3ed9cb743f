"""Every component of the kit in every state, on one sheet: python tools/gallery.py [FOLDER] [--scale 150].

Writes gallery-light.png and gallery-dark.png to FOLDER, to be laid beside the pictures of the look.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from inspector.ui.theme.theme import Mode, Theme
from inspector.ui.widgets.base import FocusVisible
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.focus import FocusRing
from tools.gallery_answers import answers, measures
from tools.gallery_deeds import deeds, lists


class Sheet(QWidget):
    """The page, in columns; rings are laid on once it is shown, as the keyboard would."""

    def __init__(self) -> None:
        super().__init__()
        self.ringed: list[FocusVisible] = []
        self.stage = QWidget()
        self.stage.setFixedSize(400, 260)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 20, 24, 20)
        across.setSpacing(24)
        for part in (answers(self.ringed), measures(self.ringed), deeds(self.ringed, self.stage), lists()):
            part.setContentsMargins(0, 0, 0, 0)
            across.addLayout(part)
        self.resize(2200, 1000)

    def ring_all(self) -> None:
        for widget in self.ringed:
            widget._ring = FocusRing(widget, widget.focus_rect, widget.focus_radius())

    def ask(self) -> None:
        self.question = Dialog(
            self.stage,
            "Remove Anna Petrova?",
            "Her 14 answers and 3 photos go to the trash. You can bring them back for 30 days.",
            "Remove employee",
            danger=True,
        )
        self.question.setParent(self.stage)
        self.question.open()


def draw(app: QApplication, folder: Path, mode: Mode, scale: int) -> None:
    theme = Theme(app, mode, scale)
    theme.reduced_motion = True
    theme.install()
    sheet = Sheet()
    sheet.show()
    sheet.ask()
    app.processEvents()
    sheet.ring_all()
    app.processEvents()
    sheet.grab().save(str(folder / f"gallery-{mode}.png"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=".", type=Path)
    parser.add_argument("--scale", type=int, default=100)
    wanted = parser.parse_args()
    app = QApplication([])
    modes: tuple[Mode, ...] = ("light", "dark")
    for mode in modes:
        draw(app, wanted.folder, mode, wanted.scale)


if __name__ == "__main__":
    main()
