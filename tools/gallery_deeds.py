"""The gallery's columns of what is done and chosen: buttons, notices, lists, selects, signatures.

What is to show the ring of the keyboard is added to `ringed`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.widgets.bars import ProgressLine, SegmentLine
from inspector.ui.widgets.base import FocusVisible
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.choices import Choice, ChoiceRows
from inspector.ui.widgets.lists import Avatar, GroupHead, IconTile, ListCard, ListRow
from inspector.ui.widgets.navigation import Logo
from inspector.ui.widgets.notices import Banner, EmptyState
from inspector.ui.widgets.scores import RingState, ScoreBar
from inspector.ui.widgets.select import Select
from inspector.ui.widgets.signature import SignaturePad
from inspector.ui.widgets.text import IconText
from inspector.ui.widgets.toast import Toasts
from inspector.ui.widgets.toggles import CheckBox, Segmented
from tools.gallery_lines import column_of, line_of

HARBOUR, PARK = Choice("h", "Harbour Hotel", "Riga"), Choice("p", "Park Hotel", "Riga")
SIGNED = [[(0.15, 0.3), (0.2, 0.1), (0.25, 0.28), (0.35, 0.12), (0.4, 0.27), (0.7, 0.25)]]


def deeds(ringed: list[FocusVisible], stage: QWidget) -> QVBoxLayout:
    """Buttons and notices; on `stage` the sheet shows a dialog."""
    column = column_of("Buttons")
    for line in _buttons(ringed):
        column.addLayout(line)
    for widget in (_toast(), _banner(), stage, _empty()):
        column.addWidget(widget)
    column.addStretch(1)
    return column


def _buttons(ringed: list[FocusVisible]) -> list[QHBoxLayout]:
    focused, disabled = Button("Focused", "primary"), Button("Disabled", "primary")
    disabled.setEnabled(False)
    ringed.append(focused)
    checked = IconButton("info", "Guidance")
    checked.setCheckable(True)
    checked.setChecked(True)
    return [
        line_of(
            Button("Primary", "primary"), Button("Tonal", "tonal"), Button("Plain"), Button("Text", "text")
        ),
        line_of(focused, Button("Delete draft", "danger"), disabled),
        line_of(
            Button("New inspection", "primary", icon="plus", key_hint="Ctrl N", large=True),
            Button("Finish", large=True),
        ),
        line_of(
            Button("Note", icon="note", key_hint="N"),
            Button("Go to", trailing="arrow-right"),
            IconButton("search", "Search"),
            checked,
            IconButton("export", "Export", framed=True),
            Button("Show all", "link"),
        ),
    ]


def _toast() -> QWidget:
    ground = QWidget()
    ground.setFixedSize(360, 92)
    Toasts(ground).show_toast("Photo removed", lambda: None)
    return ground


def _banner() -> Banner:
    return Banner(
        "The disk is almost full: 180 MB left.", "Answers are safe. New photos may not fit.", "Free space"
    )


def _empty() -> Card:
    card = Card(padding=0)
    card.column.addWidget(
        EmptyState("action", "No open actions", "An action starts from a failed item.", "Show closed actions")
    )
    return card


def lists() -> QVBoxLayout:
    column = column_of("Rows, choices, signature")
    for widget in (_head(), _rows(), _site()):
        column.addWidget(widget)
    column.addLayout(_sorting())
    for chosen in (_modes(), _choices()):
        column.addWidget(chosen)
    column.addLayout(_signatures())
    for bar in _bars():
        column.addWidget(bar)
    column.addStretch(1)
    return column


def _head() -> GroupHead:
    head = GroupHead("Overdue", 2, icon="warning", colour="fault")
    head.add(Button("Show all", "link"))
    return head


def _rows() -> ListCard:
    first = ListRow(
        "Front desk, morning shift", "Appearance and conduct • Park Hotel", lead=IconTile("shirt")
    )
    first.add(Tag("2 days late", "fault", icon="warning"))
    first.add(Button("Start", "tonal"))
    second = ListRow("Restock hangers, floor 4", "Hotel room • Harbour Hotel", lead=Avatar("Aizhan Saparova"))
    second.add(IconText("clock", "3 days late", colour="fault", bold=True))
    rows = ListCard()
    rows.add_row(first)
    rows.add_row(second)
    return rows


def _site() -> Select:
    site = Select("Site", icon="pin")
    site.set_choices([Choice("h", "Harbour Hotel", "Riga • North region")])
    site.set_selected("h")
    return site


def _sorting() -> QHBoxLayout:
    newest = Select("Sort", two_line=False)
    newest.set_placeholder("Newest")
    practice = CheckBox("Practice, not counted")
    practice.setChecked(True)
    return line_of(newest, practice)


def _modes() -> Segmented:
    modes = Segmented((("system", "System"), ("light", "Light"), ("dark", "Dark")))
    modes.set_selected("light")
    return modes


def _choices() -> ChoiceRows:
    choices = ChoiceRows()
    choices.set_choices([HARBOUR, PARK], "h")
    choices.setFixedHeight(120)
    return choices


def _signatures() -> QHBoxLayout:
    signed, asked = SignaturePad(), SignaturePad()
    signed.set_strokes(SIGNED)
    signed.set_read_only(True)
    return line_of(signed, asked)


def _bars() -> list[QWidget]:
    segments, progress, score = SegmentLine(), ProgressLine(), ScoreBar()
    segments.set_segments([(6, 6), (7, 7), (3, 9), (0, 5)])
    progress.set_progress(33, 48)
    score.set_score(0.75, open_=0.15, pass_mark=0.85, state=RingState.FAULT)
    return [segments, progress, score, Logo()]
