"""The page of shortcuts: every key of every screen, as the tables that the keys obey have them.

ShortcutsPage(window)    .open() lays it over the window; Escape, the key that opened it or a press beside
                         it takes it away; arrows and page keys scroll
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui import window_keys
from inspector.ui.actions import keys as action_keys
from inspector.ui.fill import keys as fill_keys
from inspector.ui.fill import search_keys
from inspector.ui.fill.photos import keys as photo_keys
from inspector.ui.finish import keys as finish_keys
from inspector.ui.gather import keys as gather_keys
from inspector.ui.inspections import keys as list_keys
from inspector.ui.keys import KeyTable
from inspector.ui.new import keys as new_keys
from inspector.ui.rounds import keys as round_keys
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets import picker_keys, signature_keys
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.overlay import Overlay, scrim
from inspector.ui.widgets.painting import CENTRE, box, painting, shadow, text_height, text_width, write
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text

WIDEST, MARGIN, PADDING = 960, 24, 24
COLUMN = 400  # px a column of groups needs
MOST_KEYS, MOST_PAIRS = 4, 2  # that are told one by one: keys alone, keys with another held
PRINTED = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Return": "Enter"}  # on the keys


def written(key: str) -> str:
    """A key as it stands on a button: "Ctrl Z", "↑", "Esc"."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    *held, pressed = _parts(native)
    return " ".join([*held, PRINTED.get(_parts(key)[-1], pressed)])


def _parts(key: str) -> list[str]:
    """What is held, and what is pressed then, which may be "+" itself."""
    held, _, pressed = key[:-1].rpartition("+")
    return [*filter(None, held.split("+")), pressed + key[-1]]


def told(keys: Sequence[str]) -> list[str]:
    """The keys of a deed; of many the first and the last."""
    if len(keys) <= (MOST_PAIRS if any("+" in key[:-1] for key in keys) else MOST_KEYS):
        return [written(key) for key in keys]
    return [written(keys[0]), "…", written(keys[-1])]


class KeyCap(Themed, QWidget):
    """One key, drawn as a tile; what stands between keys without one."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setAccessibleName(key)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        font = current_theme().font("secondary")
        height = text_height(font) + 6
        return QSize(max(height, text_width(font, self.key) + 14), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        with painting(self) as painter:
            if self.key != "…":
                box(
                    painter,
                    self.rect(),
                    tokens().radius.tag,
                    theme.colours.sunken,
                    theme.colours.line_control,
                )
            write(painter, self.rect(), CENTRE, self.key, theme.font("secondary"), theme.colours.text)


class Group(Themed, QWidget):
    """The keys of one screen under its name."""

    def __init__(self, title: str, table: KeyTable[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[list[str], str]] = []
        self.keys_width = 0
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, tokens().space[4])
        grid.setHorizontalSpacing(tokens().space[4])
        grid.setVerticalSpacing(tokens().space[2])
        grid.setColumnStretch(1, 1)
        grid.addWidget(Text(title, "card-title", wrap=True), 0, 0, 1, 2)
        for row, deed in enumerate(table, 1):
            keys, does = told(table.keys(deed)), table.named(deed)
            self.rows.append((keys, does))
            caps = FlowLayout(gap=tokens().space[1])
            tiles = [KeyCap(key) for key in keys]
            for tile in tiles:
                caps.addWidget(tile)
            width = sum(tile.sizeHint().width() for tile in tiles) + (len(tiles) - 1) * caps.spacing()
            self.keys_width = max(self.keys_width, width)
            grid.addLayout(caps, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(does, "body", wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
        self.follow_theme()

    def set_keys_width(self, width: int) -> None:
        """How wide the column of keys is, px."""
        self._grid.setColumnMinimumWidth(0, width)


class _Card(Themed, QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.follow_theme()

    def themed(self) -> None:
        self.setMaximumWidth(current_theme().widened(WIDEST))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.card, c.surface, c.line)


class ShortcutsPage(Overlay):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._card = _Card(self)
        self.title = Text("", "bar-title")
        self.about = Text("", "body", "text2", wrap=True)
        self.close_button = IconButton("cross")
        self.close_button.clicked.connect(self.leave)
        self.groups: list[Group] = []
        self._columns = 0
        inside = QWidget()
        self._sides = [QVBoxLayout(), QVBoxLayout()]
        self._across = QHBoxLayout(inside)
        self.view = Scroll(inside)
        self._arrange()
        self.follow_theme()

    def tab_order(self) -> list[QWidget]:
        """There is one button only."""
        return [self.close_button]

    def retranslate(self) -> None:
        self.title.setText(self.tr("Keyboard shortcuts"))
        self.about.setText(
            self.tr("Tab goes to the next button or field, Shift with Tab back; Space or Enter presses.")
        )
        self.close_button.set_name(self.tr("Close"))
        self.setAccessibleName(self.title.text())
        self._fill()

    # -- building

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        self._across.setContentsMargins(0, tokens().space[4], tokens().space[3], 0)
        self._across.setSpacing(tokens().space[6])
        for side in self._sides:
            self._across.addLayout(side, 1)
            side.addStretch(1)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(PADDING, tokens().space[3], tokens().space[3], PADDING)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.about)
        inside.addWidget(self.view, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        across.addStretch(0)
        across.addWidget(self._card, 1)
        across.addStretch(0)

    def _tables(self) -> list[tuple[str, KeyTable[Any]]]:
        return [
            (self.tr("Everywhere"), window_keys.KEYS),
            (self.tr("Templates to choose from"), new_keys.KEYS),
            (self.tr("Filling in"), fill_keys.KEYS),
            (self.tr("Searching in the items"), search_keys.KEYS),
            (self.tr("Finish"), finish_keys.KEYS),
            (self.tr("Signing"), signature_keys.KEYS),
            (self.tr("Photos of an item"), photo_keys.STRIP),
            (self.tr("A photo shown large"), photo_keys.VIEWING),
            (self.tr("Drawing on a photo"), photo_keys.DRAWING),
            (self.tr("Photos to be taken in"), gather_keys.KEYS),
            (self.tr("Rounds"), round_keys.KEYS),
            (self.tr("List of inspections"), list_keys.KEYS),
            (self.tr("Calendar"), picker_keys.CALENDAR),
            (self.tr("Clock"), picker_keys.CLOCK),
            (self.tr("Actions"), action_keys.KEYS),
        ]

    def _fill(self) -> None:
        for group in self.groups:
            group.hide()
            group.deleteLater()
        self.groups = [Group(title, table) for title, table in self._tables()]
        widest = max(group.keys_width for group in self.groups)
        for group in self.groups:
            group.set_keys_width(widest)
        self._columns = 0
        self._place()

    def _place(self) -> None:
        """In two columns each group goes to the shorter one."""
        room = min(self.width() - 2 * MARGIN, current_theme().widened(WIDEST)) - 2 * PADDING
        columns = 2 if room >= 2 * current_theme().widened(COLUMN) else 1
        if columns == self._columns:
            return
        self._columns = columns
        rows = [0] * columns
        for group in self.groups:
            for side in self._sides:
                side.removeWidget(group)
            shorter = rows.index(min(rows))
            rows[shorter] += len(group.rows) + 1
            side = self._sides[shorter]
            side.insertWidget(side.count() - 1, group)
        self._across.setStretch(1, columns - 1)

    # -- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.view.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_F1):
            self.leave()
        elif key in steps:
            bar.setValue(bar.value() + steps[key])
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def refresh_theme(self) -> None:
        super().refresh_theme()
        self._fill()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            shadow(painter, QRectF(self._card.geometry()), tokens().radius.card)
