"""What is inspected: the subjects of the site as tiles, due ones first, or another one typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.places import Subject, subject_key
from inspector.checklists.schedules import Due
from inspector.ui import wording
from inspector.ui.plan import words
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.painting import CENTRE, box, elided, painting, text_height, text_width, write
from inspector.ui.widgets.text import tip

MOST_COLUMNS, TILES, TILE_HEIGHT, TILE_PADDING = 3, {1: 3, 2: 4, 3: 6}, 56, 8
GAP, LEAST_WIDTH = 8, 336


class SubjectTile(Pressable):
    """One subject with when it is due, or the day it was inspected last."""

    def __init__(self, name: str, detail: str, *, late: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail, self._late = detail, late
        self.setText(name)
        self.setAccessibleName(f"{name}, {detail}")
        self.setToolTip(tip(name))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """The field decides which is chosen."""

    def sizeHint(self) -> QSize:
        theme = current_theme()
        lines = text_height(theme.font("body")) + text_height(theme.font("caption"))
        return QSize(104, max(TILE_HEIGHT, lines + 12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = current_theme(), self.isChecked()
        c = theme.colours
        fill = c.accent_soft if on else c.pressed if self.isDown() else c.hover if self.hovered else c.surface
        border, width = (c.accent, 2) if on else (c.line_control, 1)
        title, small = theme.font("body", True), theme.font("caption", self._late)
        room, high, low = self.width() - 2 * TILE_PADDING, text_height(title), text_height(small)
        top = (self.height() - high - low) / 2
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, border, width)
            first = QRectF(TILE_PADDING, top, room, high)
            write(
                painter,
                first,
                CENTRE,
                elided(title, self.text(), room),
                title,
                c.accent_soft_text if on else c.text,
            )
            second = QRectF(TILE_PADDING, top + high, room, low)
            write(
                painter,
                second,
                CENTRE,
                elided(small, self.detail, room),
                small,
                c.fault if self._late else c.accent_soft_text if on else c.text2,
            )


class SubjectChoice(Themed, QWidget):
    """Tiles and a field; what is typed is the subject, a tile types it."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subjects: list[Subject] = []
        self._seen: Mapping[str, datetime] = {}
        self._due: Mapping[str, Due] = {}
        self._now: datetime | None = None
        self._columns = MOST_COLUMNS
        self.tiles: list[SubjectTile] = []
        self.field = Field()
        self.field.edited.connect(self._typed)
        self.field.edit.returnPressed.connect(self.entered)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.field)
        self.follow_theme()

    def show_subjects(
        self,
        subjects: Sequence[Subject],
        seen: Mapping[str, datetime],
        now: datetime,
        due: Mapping[str, Due],
    ) -> None:
        """Offer these; `seen` is when each id was inspected last, `due` what is asked for today, the most
        pressing first."""
        self._seen, self._now, self._due = seen, now, due
        oldest = datetime.min.replace(tzinfo=now.tzinfo)
        newest_first = sorted(subjects, key=lambda each: seen.get(each.id, oldest), reverse=True)
        place = {id_: place for place, id_ in enumerate(due)}
        self._subjects = sorted(newest_first, key=lambda each: place.get(each.id, len(place)))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting_columns() != self._columns:
            self._lay_tiles()

    def set_placeholder(self, text: str) -> None:
        self.field.edit.setPlaceholderText(text)
        self.field.edit.setAccessibleName(text)

    def name(self) -> str:
        return self.field.text().strip()

    def known_name(self) -> str:
        """What is typed; a bare number means the one subject that ends in it: "414" is "Room 414"."""
        typed = self.name()
        if any(character.isalpha() for character in typed):
            return typed
        ending = [each.name for each in self._subjects if each.name.split()[-1] == typed]
        return ending[0] if len(ending) == 1 else typed

    def set_name(self, name: str) -> None:
        self.field.set_text(name)
        self.field.set_error("")
        self._fill()
        self.changed.emit(name)

    def _typed(self) -> None:
        self._fill()
        self.changed.emit(self.name())

    def _fill(self) -> None:
        """All of them while nothing, or one of them, is typed; else those that hold what is typed."""
        typed = subject_key(self.name())
        exact = any(subject_key(each.name) == typed for each in self._subjects)
        fitting = [each for each in self._subjects if not typed or exact or typed in subject_key(each.name)]
        clear(self._grid)
        self.tiles = [self._tile(each, typed) for each in fitting[: TILES[MOST_COLUMNS]]]
        self._lay_tiles()

    def _lay_tiles(self) -> None:
        """As many in a row as show the longest name whole; what is beyond two rows stays away."""
        columns = self._columns = self._fitting_columns()
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
            tile.setVisible(place < TILES[columns])
        for place in range(MOST_COLUMNS):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _fitting_columns(self) -> int:
        font = current_theme().font("body", True)
        small = current_theme().font("caption")
        words = [text_width(font, tile.text()) for tile in self.tiles]
        words += [text_width(small, tile.detail) for tile in self.tiles]
        widest = max(words, default=0) + 2 * TILE_PADDING
        room = self.width() if self.isVisible() else LEAST_WIDTH
        fitting = (count for count in (3, 2) if widest <= (room - (count - 1) * GAP) / count)
        return next(fitting, 1)

    def _tile(self, subject: Subject, typed: str) -> SubjectTile:
        seen = self._seen.get(subject.id)
        when = wording.when(seen, self._now) if seen and self._now else self.tr("not yet")
        due = self._due.get(subject.id)
        late = due.days_late(self._now) if due and self._now else 0
        if due:
            when = words.late(late) if late else self.tr("due today")
        tile = SubjectTile(subject.name, when, late=late > 0)
        tile.setChecked(subject_key(subject.name) == typed)
        tile.clicked.connect(lambda: self._take(tile))
        return tile

    def _take(self, taken: SubjectTile) -> None:
        self.field.set_text(taken.text())
        self.field.set_error("")
        for tile in self.tiles:
            tile.setChecked(tile is taken)
        self.changed.emit(taken.text())
