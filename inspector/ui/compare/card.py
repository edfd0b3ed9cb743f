"""A card of Compare: what it is, one chart, what is to be said of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.services.session import Session
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.charts.chart import Chart
from inspector.ui.compare.notes import Notes
from inspector.ui.context import Context
from inspector.ui.tasks import Task
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed, show_focus
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.painting import LEFT, TOP_LEFT, box, drop, painting, text_height, text_width, write
from inspector.ui.widgets.text import elided_lines

PADDING, GAP, PATIENCE, WAITING = 18, 8, 300, 240  # px, px, ms before a skeleton is shown, its px
TITLE, LEAST = 130, 300  # px that the title needs beside switches, and the whole card
MOST_LINES = 3  # of title and subtitle beside switches
GROWING = 1000  # against the 1 of what is left below


class CardTitle(Themed, QWidget):
    """A title in bold, and beside it, or under it where there is no room, what its numbers are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._subtitle = "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_texts(self, title: str, subtitle: str) -> None:
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(f"{title}, {subtitle}" if subtitle else title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, text_height(current_theme().font("card-title")))

    def hasHeightForWidth(self) -> bool:
        return True

    def lines_in(self, width: int) -> int:
        """How many lines both take, one under the other."""
        titles, under, _ = self._lines(width)
        return len(titles) + len(under)

    def heightForWidth(self, width: int) -> int:
        titles, under, _ = self._lines(width)
        theme = current_theme()
        high = titles and len(titles) * text_height(theme.font("card-title"))
        return int(high or 0) + len(under) * text_height(theme.font("secondary"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        font, small, c = theme.font("card-title"), theme.font("secondary"), theme.colours
        titles, under, beside = self._lines(self.width())
        high, low = text_height(font), text_height(small)
        top = (self.height() - self.heightForWidth(self.width())) / 2
        with painting(self) as painter:
            for line in titles:
                write(painter, QRectF(0, top, self.width() + 1, high), TOP_LEFT, line, font, c.text)
                top += high
            if beside:
                left = text_width(font, self._title) + GAP
                place = QRectF(left, top - high + drop(small, font), self.width() - left + 2, low)
                write(painter, place, TOP_LEFT, self._subtitle, small, c.text2)
            for line in under:
                write(painter, QRectF(0, top, self.width() + 1, low), LEFT, line, small, c.text2)
                top += low

    def _lines(self, width: int) -> tuple[list[str], list[str], bool]:
        """The title's lines, those of what stands under it, and whether that stands beside it."""
        theme = current_theme()
        font, small = theme.font("card-title"), theme.font("secondary")
        both = text_width(font, self._title) + GAP + text_width(small, self._subtitle)
        titles = elided_lines(self._title, font, width, 2)[0]
        if both <= width or not self._subtitle:
            return titles, [], bool(self._subtitle)
        return titles, elided_lines(self._subtitle, small, width, 3)[0], False


class Skeleton(Themed, QWidget):
    """Where a chart will be, when it is long in coming."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(WAITING)
        self.shown = False
        self.follow_theme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.shown:
            return
        with painting(self) as painter:
            for row, share in enumerate((0.9, 0.75, 0.82, 0.6, 0.7)):
                bar = QRectF(0, 12 + row * 40, self.width() * share, 18)
                box(painter, bar, tokens().radius.tag, current_theme().colours.sunken)


class ChartCard(Card):
    """Each kind says its `title`, how its chart is read, and how that is shown."""

    opened = Signal(object)  # Behind
    menu_asked = Signal()
    shortened = Signal()  # only words are shown, or a chart again
    came_to_rest = Signal()  # what was asked for is shown, or could not be read
    failed = Signal(object)
    changed = Signal(object)  # View

    def __init__(self, context: Context, chart: Chart, show: Callable[[Any], object]) -> None:
        super().__init__(padding=PADDING)
        self.keep_what_is_painted()  # the cards beside and above are long in coming, each moves it
        self.context, self.chart, self._show = context, chart, show
        self.asked: Asked | None = None
        self.content: Content | None = None
        self.stale = True
        self._task: Task | None = None
        self.head, self.more = CardTitle(), IconButton("more", "")
        self.skeleton, self.whole = Skeleton(), Button(kind="link")
        self._top, self._extras, self._beside = QHBoxLayout(), QWidget(), True
        self._notes = Notes()
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._tell_waiting)
        self._build()
        chart.opened.connect(self.opened)
        self.more.clicked.connect(self.menu_asked)
        self.whole.clicked.connect(self._show_whole)
        self.retranslate_card()

    # -- what each kind says

    def title(self) -> str:
        raise NotImplementedError

    def read(self, session: Session, asked: Asked) -> Content:
        """What there is to show; asked in a thread, in the language of the window."""
        raise NotImplementedError

    def extras(self) -> list[QWidget]:
        """What stands at the right of the head: switches of this chart alone."""
        return []

    def follow(self, asked: Asked) -> None:
        """Set the switches to what is asked."""

    # -- what all do

    def ask(self, asked: Asked | None) -> None:
        """Something else is wanted; it is read once the card is seen."""
        self.asked, self.stale = asked, True
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if asked is not None:
            self.follow(asked)

    @property
    def reading(self) -> bool:
        return self._task is not None

    def load(self) -> None:
        """Read what is asked for, away from the screen; only the newest counts."""
        asked = self.asked
        if not self.stale or asked is None:
            return
        self.stale = False
        session = self.context.session
        self._patience.start()
        self._task = self.context.tasks.run(
            lambda _progress: self.read(session, asked), on_result=self._arrived, on_error=self._fail
        )

    def show_content(self, content: Content) -> None:
        was_short, self.content = self.short, content
        has_chart = content.shown is not None
        if has_chart:
            self._show(content.shown)
        self.chart.setVisible(has_chart)
        self.whole.setText(content.whole_deed)
        self.whole.setVisible(content.whole is not None)
        self.skeleton.hide()
        self.more.setEnabled(has_chart)
        self.head.set_texts(self.title(), content.subtitle)
        self.chart.set_name(f"{self.title()}, {content.subtitle}")
        self._notes.tell(content.notes, content.figures)
        self._arrange()
        if self.short is not was_short:
            self.shortened.emit()

    @property
    def short(self) -> bool:
        """Whether it has only words to say."""
        return self.content is not None and self.content.shown is None

    def retranslate_card(self) -> None:
        self.head.set_texts(self.title(), self.content.subtitle if self.content else "")
        self.more.set_name(self.tr("More about {chart}").format(chart=self.title()))

    def retranslate(self) -> None:
        if hasattr(self, "more"):
            self.retranslate_card()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window may be: the switches then go under the title."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- inside

    def _arrange(self) -> None:
        """The switches stand beside the title, in a narrow card under it."""
        switches = self._extras.sizeHint().width() + self._top.spacing() if self.extras() else 0
        room = self.width() - 2 * PADDING - self.more.width() - self._top.spacing() - switches
        beside = not switches or (room >= TITLE and self.head.lines_in(room) <= MOST_LINES)
        if beside == self._beside:
            return
        self._beside = beside
        self._top.removeWidget(self._extras)
        self.column.removeWidget(self._extras)
        if beside:
            self._top.insertWidget(1, self._extras)
        else:
            self.column.insertWidget(1, self._extras, 0, Qt.AlignmentFlag.AlignLeft)

    def _build(self) -> None:
        self._top.setSpacing(tokens().space[2])
        self._top.addWidget(self.head, 1)
        self._top.addWidget(self._extras)
        self._top.addWidget(self.more)
        self._top.addStrut(tokens().control.target_min)
        inside = QHBoxLayout(self._extras)
        inside.setContentsMargins(0, 0, 0, 0)
        for extra in self.extras():
            inside.addWidget(extra)
        self.column.setContentsMargins(PADDING, 6, PADDING, PADDING)
        self.column.addLayout(self._top)
        self.column.addWidget(self.chart, GROWING if self.chart.grows else 0)
        self.column.addWidget(self.skeleton)
        self.column.addWidget(self.whole)
        self.column.addLayout(self._notes)
        self.column.addStretch(1)
        self.chart.hide()
        self.whole.hide()
        self.more.setEnabled(False)

    def _arrived(self, content: Content) -> None:
        self._task = None
        self._patience.stop()
        self.show_content(content)
        self.came_to_rest.emit()

    def _fail(self, error: BaseException) -> None:
        self._task = None
        self._patience.stop()
        self.skeleton.shown = False
        self.skeleton.update()
        self.failed.emit(error)
        self.came_to_rest.emit()

    def _show_whole(self) -> None:
        """All the rows, and the keys where the button was."""
        if self.content is not None and self.content.whole is not None:
            self._show(self.content.whole)
            show_focus(self.chart)
            self.whole.hide()

    def _tell_waiting(self) -> None:
        if self.content is None or self.content.shown is None:
            self.skeleton.shown = True
            self._notes.tell(())
            self.chart.hide()
            self.skeleton.show()
            self.skeleton.update()
