"""The calendar: how many actions fall due on each day of a month, and those of one day beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.action_rows import ActionRow
from inspector.ui import language, wording
from inspector.ui.actions.card_view import RING, CardView, ListedPainter
from inspector.ui.actions.cards import ActionCards
from inspector.ui.actions.face import Face
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.calendar import MonthDays, shifted
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.painting import CENTRE, box, text_height, text_width, write
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text

CELL, SPACE = 64, 6
LEAST_CARDS = 300  # px that the cards of a day want beside the calendar


class DueDays(MonthDays):
    """Days with how many actions fall due; red where one of them is late."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        self._due: Mapping[date, Sequence[ActionRow]] = {}
        super().__init__(today, today, today, None, parent)

    def show_due(self, due: Mapping[date, Sequence[ActionRow]], today: date) -> None:
        self._due, self._today = due, today
        self.go(self.at)

    def go(self, day: date) -> None:
        self._chosen = day
        super().go(day)
        count = len(self._due.get(day, ()))
        told = self.tr("%n action(s)", "", count)
        self.setAccessibleName(f"{language.day(day, date.min)}, {told}")

    def _cell(self) -> QSize:
        """Square, but where the text is large the count stands beside the day: six rows of both, one over the
        other, would leave no room for the actions."""
        if not self._is_beside():
            return QSize(CELL, CELL)
        wide = text_width(current_theme().font("body", True), "00") + self._badge(2).width()
        return QSize(max(CELL, wide + 3 * SPACE), text_height(current_theme().font("body")) + 12)

    def _is_beside(self) -> bool:
        """Whether a count does not fit under its day."""
        return text_height(current_theme().font("body")) + text_height(self._small()) + 20 > CELL

    def _badge(self, digits: int) -> QSize:
        high = text_height(self._small())
        return QSize(max(high + 4, text_width(self._small(), "0" * digits) + 12), high)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        super()._paint_day(painter, day)
        rows = self._due.get(day, ())
        if not rows:
            return
        c, font = current_theme().colours, self._small()
        tile, size = QRectF(self.place_of(day)), self._badge(len(str(len(rows))))
        late = any(row.overdue for row in rows)
        badge = QRectF(0, 0, size.width(), size.height())
        badge.moveCenter(tile.center())
        if self._is_beside():
            badge.moveRight(tile.right() - SPACE)
        else:
            badge.moveBottom(tile.bottom() - 6)
        fill, ink = (c.fault_fill, c.on_fault) if late else (c.na_soft, c.text)
        box(painter, badge, badge.height() / 2, fill)
        write(painter, badge, CENTRE, str(len(rows)), font, ink)

    def _words(self, tile: QRectF) -> QRectF:
        """The number of the day stands over the badge, or at its left."""
        if self._is_beside():
            return tile.adjusted(0, 0, -self._badge(2).width(), 0)
        return tile.adjusted(0, 0, 0, -text_height(self._small()) - 2)

    def _small(self) -> QFont:
        return current_theme().font("caption", True)


class Month(Themed, QWidget):
    taken = Signal(object)  # ActionRow
    menu_asked = Signal(object, QPoint)
    moved = Signal(object, int)  # ActionRow

    def __init__(
        self,
        face_of: Callable[[ActionRow], Face],
        previews: Previews,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._due: dict[date, list[ActionRow]] = {}
        self._compact = False
        self._name, self._day = Text("", "card-title"), Text("", "card-title")
        self._nothing = Text("", "body", "text2", wrap=True)
        self.before, self.after = IconButton("left"), IconButton("right")
        self.days = DueDays(today)
        self.cards = ActionCards(face_of, self)
        self.view = CardView(self.cards, previews, ListedPainter)
        self.view.setDragEnabled(False)
        self.days.moved.connect(self._show_day)
        self.days.chosen.connect(self.days.go)
        self.before.clicked.connect(lambda: self.days.go(shifted(self.days.at, -1)))
        self.after.clicked.connect(lambda: self.days.go(shifted(self.days.at, 1)))
        self.view.taken.connect(self.taken)
        self.view.menu_asked.connect(self.menu_asked)
        self.view.moved.connect(self.moved)
        self._build()
        self.follow_theme()

    def show_rows(self, rows: Sequence[ActionRow], today: date) -> None:
        due: dict[date, list[ActionRow]] = defaultdict(list)
        for row in rows:
            if row.action.deadline is not None and not row.action.settled:
                due[row.action.deadline].append(row)
        self._due = dict(due)
        self.days.show_due(self._due, today)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._place_cards()

    def themed(self) -> None:
        self._place_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _place_cards(self) -> None:
        """Beside the calendar the cards scroll by themselves; under it, in a narrow window, with it."""
        spare = self.width() - self._calendar.sizeHint().width()
        wide = self.width() > self.height() and spare >= current_theme().widened(LEAST_CARDS)
        under = self._compact and not wide
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if under else across)
        self.view.show_whole(under)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if under else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)

    def retranslate(self) -> None:
        self.before.set_name(self.tr("The month before"))
        self.after.set_name(self.tr("The month after"))
        self._nothing.setText(self.tr("Nothing falls due on this day."))
        self._show_day()

    def _build(self) -> None:
        self._calendar = card = Card(padding=12)
        head = QHBoxLayout()
        head.addWidget(self.before)
        head.addStretch(1)
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self.after)
        card.column.addLayout(head)
        card.column.addWidget(self.days, 0, Qt.AlignmentFlag.AlignHCenter)
        right = QVBoxLayout()
        right.setSpacing(tokens().space[1])
        for widget in (self._day, self._nothing):
            widget.setContentsMargins(RING, 0, 0, 0)
            right.addWidget(widget)
        right.addWidget(self.view, 1)
        right.addStretch(0)
        inside = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._halves.setContentsMargins(RING, RING, 0, 0)
        self._halves.setSpacing(tokens().space[4])
        self._halves.addWidget(card, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._halves.addLayout(right, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        page.addWidget(self._scroll)

    def _show_day(self) -> None:
        day = self.days.at
        month = language.month(day)
        self._name.setText(wording.sentence(self.tr("{month} {year}").format(month=month, year=day.year)))
        self._day.setText(wording.sentence(language.long_day(day)))
        rows = self._due.get(day, [])
        self.cards.show_rows(rows)
        self.view.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self.view.setAccessibleName(self._day.text())
