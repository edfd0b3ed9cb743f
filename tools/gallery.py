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

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.theme.theme import Mode, Theme
from inspector.ui.widgets.bars import ProgressLine, SectionRow, SegmentLine
from inspector.ui.widgets.base import FocusVisible, Pressable
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Chip, Tag
from inspector.ui.widgets.choices import Choice, ChoiceRows
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field, SearchField, TextBox
from inspector.ui.widgets.focus import FocusRing
from inspector.ui.widgets.lists import Avatar, GroupHead, IconTile, ListCard, ListRow
from inspector.ui.widgets.navigation import Logo
from inspector.ui.widgets.notices import Banner, EmptyState
from inspector.ui.widgets.ratings import Rate, RatingRow
from inspector.ui.widgets.responses import Meaning, Option, ResponseButton, ResponseRow
from inspector.ui.widgets.scores import DemeritSquare, RingState, ScoreBar, ScoreRing
from inspector.ui.widgets.select import Select
from inspector.ui.widgets.signature import SignaturePad
from inspector.ui.widgets.text import IconText, Text
from inspector.ui.widgets.toast import Toasts
from inspector.ui.widgets.toggles import CheckBox, Segmented

OPTIONS = (
    Option("ok", "OK", Meaning.OK),
    Option("fault", "Fault", Meaning.FAULT),
    Option("na", "N/A", Meaning.NA),
)
RATES = [
    Rate(str(number), str(number), anchor)
    for number, anchor in enumerate(
        ("Dirty", "Stains, deposits", "A few marks", "Clean, dull", "Spotless, dry")
    )
]


class Sheet(QWidget):
    """The page, in columns; rings are laid on once it is shown, as the keyboard would."""

    def __init__(self) -> None:
        super().__init__()
        self.ringed: list[FocusVisible] = []
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 20, 24, 20)
        across.setSpacing(24)
        for part in (self._answers(), self._measures(), self._deeds(), self._more()):
            part.setContentsMargins(0, 0, 0, 0)
            across.addLayout(part)
        self.resize(2200, 1000)

    def ring_all(self) -> None:
        for widget in self.ringed:
            widget._ring = FocusRing(widget, widget.focus_rect, widget.focus_radius())

    def _answers(self) -> QVBoxLayout:
        column = _column("Response button")
        grid = QGridLayout()
        grid.setSpacing(12)
        names = ("Idle", "Hover", "Pressed", "Selected", "Focused", "Both", "Disabled")
        for place, name in enumerate(names):
            grid.addWidget(Text(name, "caption", "text2"), 0, place, Qt.AlignmentFlag.AlignHCenter)
        partial = Option("half", "Half", Meaning.PARTIAL)
        for line, option in enumerate((*OPTIONS, partial), start=1):
            for place, name in enumerate(names):
                grid.addWidget(self._response(option, name), line, place)
        column.addLayout(grid)
        column.addWidget(Text("Item card", "group", "text2"))
        for number, (title, note, state, chosen) in enumerate(
            (
                ("Bell and number plate clean", "Idle", "idle", None),
                ("Lock, latch and chain work", "Current", "current", None),
                ("Hinges close without noise", "Answered", "idle", "ok"),
                ("Door-knob cards present", "Failed, 0 of 2", "failed", "fault"),
                ("Door viewer clear", "Photo needed", "missing", "fault"),
            ),
            start=1,
        ):
            column.addWidget(_item(f"1.{number}", title, note, state, chosen))
        column.addWidget(RatingRow(RATES))
        column.addWidget(ResponseRow([Option(str(n), f"Choice number {n}") for n in range(3)], multiple=True))
        column.addStretch(1)
        return column

    def _response(self, option: Option, state: str) -> Pressable:
        button = ResponseButton(option)
        button.hovered = state == "Hover"
        button.setDown(state == "Pressed")
        button.setChecked(state in ("Selected", "Both"))
        button.setEnabled(state != "Disabled")
        if state in ("Focused", "Both"):
            self.ringed.append(button)
        return button

    def _measures(self) -> QVBoxLayout:
        column = _column("Section rail row")
        column.setSpacing(0)
        for number, title, done, total, failed, state in (
            ("4", "Entrance, done", 6, 6, 0, ""),
            ("5", "Wardrobe, failed item", 7, 7, 1, ""),
            ("6", "Bathroom, current", 3, 9, 1, "current"),
            ("7", "Air, hover", 2, 5, 0, "hover"),
            ("8", "Safety, focused", 0, 4, 0, "focused"),
        ):
            row = SectionRow(number, title)
            row.set_state(done, total, failed)
            row.setChecked(state == "current")
            row.hovered = state == "hover"
            if state == "focused":
                self.ringed.append(row)
            column.addWidget(row)
        column.addSpacing(16)
        column.addLayout(_line(*_rings(72)))
        column.addLayout(_line(_ring(52), _ring(104), _ring(136), _demerit()))
        column.addSpacing(12)
        column.addWidget(Text("Chips and tags", "group", "text2"))
        chips = (
            Chip("Idle", count=15),
            Chip("Selected", count=48),
            Chip("Focused"),
            Chip("Failed", icon="cross"),
        )
        chips[1].setChecked(True)
        self.ringed.append(chips[2])
        column.addLayout(_line(*chips))
        column.addLayout(
            _line(
                Tag("Pass", "ok"),
                Tag("Fail", "fault"),
                Tag("Open", "warn"),
                Tag("N/A", "na"),
                Tag("Draft", "accent", icon="note"),
            )
        )
        column.addSpacing(12)
        column.addLayout(self._fields())
        column.addStretch(1)
        return column

    def _fields(self) -> QVBoxLayout:
        column = _column("Field and error")
        typed, wrong = Field(), Field("Temperature")
        typed.set_text("Harbour Ho")
        self.ringed.append(typed.edit)
        wrong.set_text("94 °C")
        wrong.set_error("A fridge reads -30 to 30 °C. Check the sign or the unit.")
        box = TextBox("Overall impression, for the report")
        for widget in (typed, wrong, SearchField("Find a template"), box):
            column.addWidget(widget)
        return column

    def _deeds(self) -> QVBoxLayout:
        column = _column("Buttons")
        focused, disabled = Button("Focused", "primary"), Button("Disabled", "primary")
        disabled.setEnabled(False)
        self.ringed.append(focused)
        column.addLayout(
            _line(
                Button("Primary", "primary"),
                Button("Tonal", "tonal"),
                Button("Plain"),
                Button("Text", "text"),
            )
        )
        column.addLayout(_line(focused, Button("Delete draft", "danger"), disabled))
        column.addLayout(
            _line(
                Button("New inspection", "primary", icon="plus", key_hint="Ctrl N", large=True),
                Button("Finish", large=True),
            )
        )
        checked = IconButton("info", "Guidance")
        checked.setCheckable(True)
        checked.setChecked(True)
        column.addLayout(
            _line(
                Button("Note", icon="note", key_hint="N"),
                Button("Go to", trailing="arrow-right"),
                IconButton("search", "Search"),
                checked,
                IconButton("export", "Export", framed=True),
                Button("Show all", "link"),
            )
        )
        toast = QWidget()
        toast.setFixedSize(360, 92)
        toasts = Toasts(toast)
        toasts.show_toast("Photo removed", lambda: None)
        column.addWidget(toast)
        column.addWidget(
            Banner(
                "The disk is almost full: 180 MB left.",
                "Answers are safe. New photos may not fit.",
                "Free space",
            )
        )
        stage = QWidget()
        stage.setFixedSize(400, 260)
        column.addWidget(stage)
        self.dialog = stage
        card = Card(padding=0)
        card.column.addWidget(
            EmptyState(
                "action", "No open actions", "An action starts from a failed item.", "Show closed actions"
            )
        )
        column.addWidget(card)
        column.addStretch(1)
        return column

    def _more(self) -> QVBoxLayout:
        column = _column("Rows, choices, signature")
        head = GroupHead("Overdue", 2, icon="warning", colour="fault")
        head.add(Button("Show all", "link"))
        column.addWidget(head)
        rows = ListCard()
        first = ListRow(
            "Front desk, morning shift", "Appearance and conduct • Park Hotel", lead=IconTile("shirt")
        )
        first.add(Tag("2 days late", "fault", icon="warning"))
        first.add(Button("Start", "tonal"))
        second = ListRow(
            "Restock hangers, floor 4", "Hotel room • Harbour Hotel", lead=Avatar("Aizhan Saparova")
        )
        second.add(IconText("clock", "3 days late", colour="fault", bold=True))
        for row in (first, second):
            rows.add_row(row)
        column.addWidget(rows)
        site = Select("Site", icon="pin")
        site.set_choices([Choice("h", "Harbour Hotel", "Riga • North region")])
        site.set_selected("h")
        column.addWidget(site)
        newest = Select("Sort", two_line=False)
        newest.set_placeholder("Newest")
        practice = CheckBox("Practice, not counted")
        practice.setChecked(True)
        column.addLayout(_line(newest, practice))
        modes = Segmented((("system", "System"), ("light", "Light"), ("dark", "Dark")))
        modes.set_selected("light")
        column.addWidget(modes)
        choices = ChoiceRows()
        choices.set_choices([Choice("a", "Harbour Hotel", "Riga"), Choice("b", "Park Hotel", "Riga")], "a")
        choices.setFixedHeight(120)
        column.addWidget(choices)
        signed, asked = SignaturePad(), SignaturePad()
        signed.set_strokes([[(0.15, 0.3), (0.2, 0.1), (0.25, 0.28), (0.35, 0.12), (0.4, 0.27), (0.7, 0.25)]])
        signed.set_read_only(True)
        column.addLayout(_line(signed, asked))
        segments = SegmentLine()
        segments.set_segments([(6, 6), (7, 7), (3, 9), (0, 5)])
        progress = ProgressLine()
        progress.set_progress(33, 48)
        score = ScoreBar()
        score.set_score(0.75, open_=0.15, pass_mark=0.85, state=RingState.FAULT)
        for widget in (segments, progress, score, Logo()):
            column.addWidget(widget)
        column.addStretch(1)
        return column

    def ask(self) -> None:
        self.question = Dialog(
            self.dialog,
            "Remove Anna Petrova?",
            "Her 14 answers and 3 photos go to the trash. You can bring them back for 30 days.",
            "Remove employee",
            danger=True,
        )
        self.question.setParent(self.dialog)
        self.question.open()


def _column(title: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(Text(title, "group", "text2"))
    return column


def _line(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line


def _item(number: str, title: str, note: str, state: str, chosen: str | None) -> Card:
    card = Card(padding=12)
    card.set_state(state)  # type: ignore[arg-type]
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(Text(number, "secondary", "text3"))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(title, "item"))
    words.addWidget(_note(note, state))
    row.addLayout(words, 1)
    answers = ResponseRow(OPTIONS)
    answers.set_selected(chosen)
    row.addWidget(answers)
    card.column.addLayout(row)
    return card


def _note(note: str, state: str) -> QWidget:
    if state == "failed":
        return IconText("cross", note, colour="fault", bold=True)
    if state == "missing":
        return IconText("camera", note, colour="warn", bold=True)
    return Text(note, "secondary", "text2")


def _ring(size: int) -> ScoreRing:
    ring = ScoreRing(size)
    ring.set_score("61.3", earned=0.613, open_=0.312, pass_mark=0.85)
    return ring


def _rings(size: int) -> list[QWidget]:
    rings = [_ring(size), *(ScoreRing(size) for _ in range(3))]
    rings[1].set_score("91.3", earned=0.913, pass_mark=0.85, state=RingState.OK)
    rings[2].set_score("78.1", earned=0.781, pass_mark=0.85, state=RingState.FAULT)
    rings[3].set_none()
    return list(rings)


def _demerit() -> DemeritSquare:
    square = DemeritSquare()
    square.set_points("7", "lower is better", RingState.FAULT)
    return square


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
