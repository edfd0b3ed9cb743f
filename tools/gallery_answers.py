"""The gallery's columns of what is answered and measured: responses, item cards, scores, chips, fields.

What is to show the ring of the keyboard is added to `ringed`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.widgets.bars import SectionRow
from inspector.ui.widgets.base import FocusVisible, Pressable
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Chip, Tag
from inspector.ui.widgets.fields import Field, SearchField, TextBox
from inspector.ui.widgets.ratings import Rate, RatingRow
from inspector.ui.widgets.responses import Meaning, Option, ResponseButton, ResponseRow
from inspector.ui.widgets.scores import DemeritSquare, RingState, ScoreRing
from inspector.ui.widgets.text import IconText, Text
from tools.gallery_lines import column_of, line_of

OPTIONS = (
    Option("ok", "OK", Meaning.OK),
    Option("fault", "Fault", Meaning.FAULT),
    Option("na", "N/A", Meaning.NA),
)
PARTLY = Option("half", "Half", Meaning.PARTIAL)
STATES = ("Idle", "Hover", "Pressed", "Selected", "Focused", "Both", "Disabled")
ITEMS = (
    ("Bell and number plate clean", "Idle", "idle", None),
    ("Lock, latch and chain work", "Current", "current", None),
    ("Hinges close without noise", "Answered", "idle", "ok"),
    ("Door-knob cards present", "Failed, 0 of 2", "failed", "fault"),
    ("Door viewer clear", "Photo needed", "missing", "fault"),
)
ANCHORS = ("Dirty", "Stains, deposits", "A few marks", "Clean, dull", "Spotless, dry")
SECTIONS = (
    ("4", "Entrance, done", 6, 6, 0, ""),
    ("5", "Wardrobe, failed item", 7, 7, 1, ""),
    ("6", "Bathroom, current", 3, 9, 1, "current"),
    ("7", "Air, hover", 2, 5, 0, "hover"),
    ("8", "Safety, focused", 0, 4, 0, "focused"),
)


def answers(ringed: list[FocusVisible]) -> QVBoxLayout:
    column = column_of("Response button")
    column.addLayout(_responses(ringed))
    column.addWidget(Text("Item card", "group", "text2"))
    for number, (title, note, state, chosen) in enumerate(ITEMS, start=1):
        column.addWidget(_item(f"1.{number}", title, note, state, chosen))
    column.addWidget(RatingRow([Rate(str(n), str(n), anchor) for n, anchor in enumerate(ANCHORS)]))
    column.addWidget(ResponseRow([Option(str(n), f"Choice number {n}") for n in range(3)], multiple=True))
    column.addStretch(1)
    return column


def _responses(ringed: list[FocusVisible]) -> QGridLayout:
    """Each response across its states."""
    grid = QGridLayout()
    grid.setSpacing(12)
    for place, name in enumerate(STATES):
        grid.addWidget(Text(name, "caption", "text2"), 0, place, Qt.AlignmentFlag.AlignHCenter)
    for line, option in enumerate((*OPTIONS, PARTLY), start=1):
        for place, name in enumerate(STATES):
            grid.addWidget(_response(option, name, ringed), line, place)
    return grid


def _response(option: Option, state: str, ringed: list[FocusVisible]) -> Pressable:
    button = ResponseButton(option)
    button.hovered = state == "Hover"
    button.setDown(state == "Pressed")
    button.setChecked(state in ("Selected", "Both"))
    button.setEnabled(state != "Disabled")
    if state in ("Focused", "Both"):
        ringed.append(button)
    return button


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
    given = ResponseRow(OPTIONS)
    given.set_selected(chosen)
    row.addWidget(given)
    card.column.addLayout(row)
    return card


def _note(note: str, state: str) -> QWidget:
    if state == "failed":
        return IconText("cross", note, colour="fault", bold=True)
    if state == "missing":
        return IconText("camera", note, colour="warn", bold=True)
    return Text(note, "secondary", "text2")


def measures(ringed: list[FocusVisible]) -> QVBoxLayout:
    column = column_of("Section rail row")
    column.setSpacing(0)
    for section in SECTIONS:
        column.addWidget(_section(*section, ringed))
    column.addSpacing(16)
    column.addLayout(line_of(*_rings(72)))
    column.addLayout(line_of(_ring(52), _ring(104), _ring(136), _demerit()))
    column.addSpacing(12)
    column.addWidget(Text("Chips and tags", "group", "text2"))
    column.addLayout(line_of(*_chips(ringed)))
    column.addLayout(line_of(*_tags()))
    column.addSpacing(12)
    column.addLayout(_fields(ringed))
    column.addStretch(1)
    return column


def _section(
    number: str, title: str, done: int, total: int, failed: int, state: str, ringed: list[FocusVisible]
) -> SectionRow:
    row = SectionRow(number, title)
    row.set_state(done, total, failed)
    row.setChecked(state == "current")
    row.hovered = state == "hover"
    if state == "focused":
        ringed.append(row)
    return row


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


def _chips(ringed: list[FocusVisible]) -> list[QWidget]:
    chips = [
        Chip("Idle", count=15),
        Chip("Selected", count=48),
        Chip("Focused"),
        Chip("Failed", icon="cross"),
    ]
    chips[1].setChecked(True)
    ringed.append(chips[2])
    return list(chips)


def _tags() -> list[QWidget]:
    return [
        Tag("Pass", "ok"),
        Tag("Fail", "fault"),
        Tag("Open", "warn"),
        Tag("N/A", "na"),
        Tag("Draft", "accent", icon="note"),
    ]


def _fields(ringed: list[FocusVisible]) -> QVBoxLayout:
    column = column_of("Field and error")
    typed, wrong = Field(), Field("Temperature")
    typed.set_text("Harbour Ho")
    ringed.append(typed.edit)
    wrong.set_text("94 °C")
    wrong.set_error("A fridge reads -30 to 30 °C. Check the sign or the unit.")
    box = TextBox("Overall impression, for the report")
    for widget in (typed, wrong, SearchField("Find a template"), box):
        column.addWidget(widget)
    return column
