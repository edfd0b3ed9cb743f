"""A list of cards that builds only what is seen, and keeps what one looks at in its place.

    ItemList(build, guess, parent=None, *, gap=None)
        build(row) makes a widget in the viewport; guess(row): likely px; gap: px between rows, else of cards
        .set_rows(rows)        the same rows keep their widgets, what one looks at stays where it is
        .widget(row) -> the widget, while the row is near enough to have one;  .widgets()
        .bring(row, slide=False)      into view, moving as little as possible
        .take_place(row, of)          slide until `row` stands where `of` stood
        .show_at_top(row), .keep_still(row), .once_let_go(deed), .top_row() -> the first row in view
        with .placed_once():          what several of these move is placed together
        signal moved() when something else may be in view
        signal leaving(QWidget): a row's widget is about to go; what it holds must be kept now
Widgets tell of a new height by updateGeometry(); nothing moves while a button or finger is down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.fill.listing.layout import held_at
from inspector.ui.fill.listing.pauses import Pauses
from inspector.ui.fill.listing.rows import ItemRow, Row
from inspector.ui.fill.listing.scroller import Scroller
from inspector.ui.fill.listing.sliding import Slide
from inspector.ui.fill.listing.standing import height_at, pressed, settle, stand
from inspector.ui.fill.listing.view import View
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.scroll import slim_bars

PEEK = 72  # px of the neighbours that stay in sight when a row is brought into view
AHEAD = 320  # px above and below the view in which widgets are made ready
FRAME = 16  # ms


class ItemList(Themed, Scroller):
    moved = Signal()
    leaving = Signal(QWidget)

    def __init__(
        self,
        build: Callable[[Row], QWidget],
        guess: Callable[[Row], int],
        parent: QWidget | None = None,
        *,
        gap: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._gap = tokens().layout.gap_cards if gap is None else gap
        self._view = View(guess, self._gap, foot=2 * tokens().layout.gap_cards)
        self._pending: Sequence[Row] | None = None
        self._widgets: dict[Row, QWidget] = {}
        self._stale, self._unsettled = set[QObject](), set[QWidget]()
        self._margin, self._placing = 0, False
        self._waiting: Callable[[], object] | None = None
        self._brought: Row | None = None  # before there was a view to bring it into
        self._slide = Slide(self)
        self._slide.valueChanged.connect(self._slid)
        self.pauses = Pauses(self)
        self.pauses.use_for(self._build_ahead)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._settle)
        self.follow_theme()

    # -- what it holds

    def set_margin(self, margin: int) -> None:
        """Free px on both sides of the rows; the scroll bar stands in those at the right."""
        self._margin = margin
        self.measure_again()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these; while something is pressed, as soon as it is let go."""
        if rows == self.rows():
            return
        if self._view.rows and pressed():
            self._pending = rows
            self._soon.start(FRAME)
            return
        self._slide.stop()
        self._pending = None
        self._view.set_rows(rows)
        for row in [row for row in self._widgets if row not in self._view.place]:
            self._drop(row)
        self._place()

    def rows(self) -> Sequence[Row]:
        return self._view.rows if self._pending is None else self._pending

    def holds(self, row: Row) -> bool:
        return row in (self._view.place if self._pending is None else self._pending)

    def below(self, row: Row) -> Iterator[Row]:
        """The rows under this one, as they stand."""
        return self._view.below(row)

    def widget(self, row: Row) -> QWidget | None:
        return self._widgets.get(row)

    def widgets(self) -> list[QWidget]:
        return list(self._widgets.values())

    def make_again(self) -> None:
        """Throw every widget away and make those in view anew."""
        for row in list(self._widgets):
            self._drop(row)
        self.measure_again()

    def measure_again(self) -> None:
        self._view.forget_heights()
        self._stale.update(self._widgets.values())
        self._place()

    def measure_row(self, row: Row) -> None:
        """A row may have another height: for widgets without a layout, which cannot tell."""
        widget = self._widgets.get(row)
        if widget is not None:
            self._stale.add(widget)
            self._soon.start(0)

    # -- where one looks

    def top_row(self) -> Row | None:
        return self._view.top_row

    def in_view(self, row: Row) -> bool:
        """Whether anything of the row can be seen."""
        return self._view.sees(row)

    def bring(self, row: Row, *, slide: bool = False) -> None:
        place = self._view.place.get(row)
        if place is None:
            return
        if not self.isVisible():
            self._view.hold(place, PEEK)
            self._brought = row
            return
        self._measure(place)
        self._move(place, self._view.y(place), slide)

    def take_place(self, row: Row, of: Row) -> None:
        place, before = self._view.place.get(row), self._view.place.get(of)
        if place is None or before is None:
            return
        y = self._view.y(before)
        self._view.hold(before, y)  # while both get new heights nothing else has to move
        self._stale.update(self._widgets[each] for each in (row, of) if each in self._widgets)
        self._measure(before)
        self._measure(place)
        self._move(place, y, True)

    def show_at_top(self, row: Row) -> None:
        place = self._view.place.get(row)
        if place is not None:
            self._slide.stop()
            self._view.hold(place, 0)
            self._place()

    def near_rows(self) -> list[Row]:
        """The rows that have a widget, in order."""
        return sorted(self._widgets, key=lambda row: self._view.place[row])

    def keep_still(self, row: Row) -> None:
        """Let `row`, if it is in view, be what stays in its place when heights change."""
        if self.in_view(row):
            place = self._view.place[row]
            self._view.hold(place, self._view.y(place))

    def once_let_go(self, deed: Callable[[], object]) -> None:
        """Do something that changes heights: now, or when what is pressed is let go. The last one wins."""
        if pressed():
            self._waiting = deed
            self._soon.start(FRAME)
        else:
            self._waiting = None
            deed()

    def forget_what_waits(self) -> None:
        """What was to be done once let go is out of date."""
        self._waiting = None

    @property
    def at_rest(self) -> bool:
        """Whether everything stands where it belongs, and nothing waits to be placed."""
        return not self._soon.isActive() and self._slide.over

    # -- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._view.room = self.viewport().height()
        if event.size().width() != event.oldSize().width():
            self.measure_again()
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        if self._brought is not None:
            self.bring(self._brought)
            self._brought = None

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._placing and self._view.rows:
            self._slide.stop()
            self._view.scroll(self.verticalScrollBar().value())
            self._place()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._soon.start(0)
            return True
        return super().viewportEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row with another height is arranged once it has it, by `settle`."""
        if event.type() != QEvent.Type.LayoutRequest:
            return False
        self._stale.add(watched)
        self._soon.start(0)
        return True

    def themed(self) -> None:
        slim_bars(self)
        self.measure_again()

    def prepare(self, _widget: QWidget, _width: int) -> None:
        """Override: settle how a row's widget arranges itself at this width, before it is measured."""

    # -- placing

    @contextmanager
    def placed_once(self) -> Iterator[None]:
        """Let several changes be placed together, at the end."""
        self._placing = True
        try:
            yield
        finally:
            self._placing = False
        self._place()

    def _move(self, place: int, wanted: int, slide: bool) -> None:
        view = self._view
        start, head = view.y(place), self._head_over(place)
        y = held_at(wanted, view.height(place), view.room, PEEK, head)
        duration = current_theme().duration("expand")
        self._slide.stop()
        view.hold(place, start)
        if slide and duration and 0 < abs(start - y) < view.room:
            self._slide.go(start, y, duration)
        else:
            view.hold(place, y)
        self._place()

    def _head_over(self, place: int) -> int:
        """How high the head right over an item is, with the gap; 0 where there is none."""
        rows = self._view.rows
        if not place or isinstance(rows[place - 1], ItemRow) or not isinstance(rows[place], ItemRow):
            return 0
        self._measure(place - 1)
        return self._view.height(place - 1) + self._gap

    def _slid(self, y: int) -> None:
        if pressed():
            self._slide.stop()
        else:
            self._view.hold_at(y)
            self._place()

    def _settle(self) -> None:
        """Carry out what waited for the finger to go up."""
        if pressed():
            self._soon.start(FRAME)
            return
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
        pending, self._pending = self._pending, None
        if pending is not None:
            self.set_rows(pending)
        if any(self._widgets.get(self._view.rows[place]) in self._stale for place in self._view.within(0)):
            self._place()

    def _place(self) -> None:
        """Build what is in view, measure it, put it where it belongs, let go of what is far."""
        if self._placing or not self.isVisible():
            return
        if not self._view.rows:
            self.verticalScrollBar().setRange(0, 0)
            return
        self._placing = True
        try:
            self._place_near()
        finally:  # a card that cannot be made leaves the others to go on with
            self._placing = False
        self.pauses.start()
        self.moved.emit()

    def _place_near(self) -> None:
        view = self._view
        while any(self._measure(place) for place in view.within(0)):
            pass  # another height than thought: other rows are in view
        near = view.within(AHEAD)
        for row in [row for row, widget in self._widgets.items() if self._gone(row, widget, near)]:
            self._drop(row)
        bar, width = self.verticalScrollBar(), self.row_width()
        bar.setRange(0, view.lowest)
        bar.setPageStep(view.room)
        bar.setValue(view.value)
        wanted = {}
        for row, widget in self._widgets.items():
            place = view.place[row]
            wanted[widget] = QRect(self._margin, view.y(place), width, view.height(place))
        stand(self.viewport(), wanted)
        while self._unsettled:
            settle(self._unsettled.pop())

    def _build_ahead(self) -> bool:
        """Build or measure again one of the rows just out of view; whether there was one."""
        if not self.at_rest:
            return False
        for place in self._view.within(AHEAD):
            widget = self._widgets.get(self._view.rows[place])
            if widget is None or widget in self._stale:
                self._measure(place)
                self._place()
                return True
        return False

    def _gone(self, row: Row, widget: QWidget, near: range) -> bool:
        """Whether a widget is out of sight and nobody is typing in it."""
        typing = widget.isAncestorOf(QApplication.focusWidget() or self)
        return self._view.place[row] not in near and not typing

    def _measure(self, place: int) -> bool:
        """Learn the height of a row; whether it was another than thought."""
        row = self._view.rows[place]
        widget = self._widgets.get(row)
        if widget is None:
            widget = self._widgets[row] = self._build(row)
            widget.installEventFilter(self)
        elif widget not in self._stale:
            return False
        self._stale.discard(widget)
        width = self.row_width()
        self.prepare(widget, width)
        self._unsettled.add(widget)
        return self._view.set_height(place, height_at(widget, width))

    def row_width(self) -> int:
        """The width of every row, px."""
        bar = self.verticalScrollBar().width()
        return max(1, self.viewport().width() - self._margin - max(0, self._margin - bar))

    def _drop(self, row: Row) -> None:
        widget = self._widgets.pop(row)
        self._stale.discard(widget)
        self._unsettled.discard(widget)
        widget.removeEventFilter(self)
        self.leaving.emit(widget)
        widget.hide()
        widget.deleteLater()
