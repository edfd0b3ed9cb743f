"""Beside the grid: what comes next, with the one primary button, and how the round goes so far."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.round_view import RoundView, State, Stop
from inspector.ui import wording
from inspector.ui.language import day, number
from inspector.ui.rounds.tiles import RoundTiles, failed_words, far, last_words, state_word
from inspector.ui.today.week import mean
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.lists import GroupHead, ListCard, ListRow
from inspector.ui.widgets.scores import ScoreRing
from inspector.ui.widgets.scroll import BAR, Scroll
from inspector.ui.widgets.text import IconText, Text

END = 16  # px from the cards to the edge, the scroll bar between


class SoFar(Card):
    """The mean of what is done, and how many passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self._ring = ScoreRing(72)
        self._title = Text("", "card-title", wrap=True)
        self._passed, self._failed = Tag("", "ok"), Tag("", "fault")
        tags = QWidget()
        flow = FlowLayout(tags, gap=8)
        flow.addWidget(self._passed)
        flow.addWidget(self._failed)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(tags)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def show_view(self, view: RoundView) -> None:
        template = view.published.template
        found = mean([(stop.record, template) for stop in view.stops if stop.record])
        passed = sum(stop.record is not None and stop.record.outcome == "pass" for stop in view.stops)
        failed = view.count(State.FAILED)
        self._title.setText(self.tr("Mean of %n", "", found.count))
        self._passed.set_state(self.tr("%n pass", "", passed), "ok")
        self._failed.set_state(self.tr("%n fail", "", failed), "fault")
        self._passed.setVisible(passed > 0)
        self._failed.setVisible(failed > 0)
        if found.percent is not None:
            mark = None if found.pass_mark is None else float(found.pass_mark) / 100
            share = float(found.percent) / 100
            self._ring.set_score(number(found.text), earned=share, pass_mark=mark, state=found.state)
        self.setVisible(found.percent is not None)


class RoundSide(Themed, QWidget):
    """`go` is the primary button; `taken` is a tap on a subject that failed."""

    taken = Signal(str)

    def __init__(self, tiles: RoundTiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = tiles
        self.go = Button(kind="primary", large=True)
        self.go.stretch()
        self._head, self._failed_head = GroupHead(), GroupHead(icon="cross", colour="fault")
        self.name = Text("", "page", wrap=True)
        self.about = Text("", "body", "text2", wrap=True)
        self.so_far, self.failed, self.saved = SoFar(), ListCard(), IconText("saved", "")
        self.rows: dict[str, ListRow] = {}
        self._told: list[tuple[str, str, str, str]] = []  # of each row
        self._build()
        self.follow_theme()

    def retranslate(self) -> None:
        self._failed_head.set_title(self.tr("Failed"))
        self.saved.set_text(self.tr("Saved on this device"))

    def show_view(self, view: RoundView, next_: Stop | None) -> None:
        """Say what the button does now, and why."""
        self._head.set_title(self.tr("Next") if next_ else "")
        self._head.setVisible(next_ is not None)
        self.name.setText(self._title(view, next_))
        self.about.setText(self._about(view, next_))
        self.about.setVisible(bool(self.about.text()))
        self.go.setText(self._deed(view, next_))
        self.go.set_trailing("arrow-right" if next_ else None)
        self.so_far.show_view(view)
        self._show_failed(view)

    def _build(self) -> None:
        inside = QWidget()
        above = QVBoxLayout(inside)
        above.setContentsMargins(4, 4, END - BAR, 8)
        above.setSpacing(4)
        for widget in (self._head, self.name, self.about):
            above.addWidget(widget)
        above.addSpacing(12)
        above.addWidget(self.so_far)
        above.addSpacing(12)
        above.addWidget(self._failed_head)
        above.addWidget(self.failed)
        above.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(4, 0, END, 0)
        foot.setSpacing(8)
        foot.addWidget(self.go)
        foot.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 8, 12)
        column.setSpacing(8)
        column.addWidget(Scroll(inside), 1)
        column.addLayout(foot)

    # -- words

    def _title(self, view: RoundView, next_: Stop | None) -> str:
        if next_ is not None:
            return self._tiles.label(next_)
        if view.round.closed_at is not None:
            return self.tr("Closed {when}").format(when=day(view.round.closed_at.date()))
        if view.done == len(view.stops):
            return self.tr("All are done")
        return self.tr("The rest is with others")

    def _about(self, view: RoundView, next_: Stop | None) -> str:
        if next_ is None:
            return left_words(view)
        in_progress = next_.state is State.IN_PROGRESS
        lines = [wording.joined(state_word(next_.state), far(next_) if in_progress else "")]
        record = self._tiles.last_time.get(next_.subject.id)
        if record is not None:
            last = last_words(record, self._tiles.template)
            failed = self.tr("%n failed", "", record.failed) if record.failed else self.tr("none failed")
            lines.append(wording.joined(wording.sentence(last), day(record.visited_on), failed))
        return "\n".join(lines)

    def _deed(self, view: RoundView, next_: Stop | None) -> str:
        if next_ is None:
            return self.tr("Open the round again") if view.round.closed_at else self.tr("Close the round")
        if next_.state is State.IN_PROGRESS:
            return self.tr("Go on with {what}").format(what=self._tiles.label(next_))
        return self.tr("Start {what}").format(what=self._tiles.label(next_))

    def _show_failed(self, view: RoundView) -> None:
        failed = [stop for stop in view.stops if stop.state is State.FAILED]
        told = [self._tell(stop) for stop in failed]
        if told != self._told:
            self._told = told
            self.failed.clear()
            self.rows = {subject: self._row(subject, *words) for subject, *words in told}
            for row in self.rows.values():
                self.failed.add_row(row)
        self._failed_head.set_count(len(failed))
        for widget in (self._failed_head, self.failed):
            widget.setVisible(bool(failed))

    def _tell(self, stop: Stop) -> tuple[str, str, str, str]:
        """The subject's id, and what its row says."""
        words = failed_words(stop.record) if stop.record else ""
        return stop.subject.id, self._tiles.label(stop), words, self._tiles.score(stop)

    def _row(self, subject: str, label: str, failed: str, score: str) -> ListRow:
        row = ListRow(label, failed, clickable=True, height=52)
        row.add(Text(score, "body", "fault", bold=True))
        row.clicked.connect(lambda: self.taken.emit(subject))
        return row


def left_words(view: RoundView) -> str:
    """What is not done: "12 not begun • 2 in progress"; "" where nothing is left."""
    to_do, begun = view.count(State.TO_DO), view.count(State.IN_PROGRESS)
    return wording.joined(
        QCoreApplication.translate("RoundSide", "%n not begun", "", to_do) if to_do else "",
        QCoreApplication.translate("RoundSide", "%n in progress", "", begun) if begun else "",
    )
