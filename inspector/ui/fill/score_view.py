"""The score as it stands: ring or square, and in words what it can still reach and what is asked."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.display import bounds, shown
from inspector.checklists.exact import exact_text
from inspector.checklists.score import Outcome
from inspector.checklists.template import Template
from inspector.ui import language as words
from inspector.ui.fill.listing.rows import Standing
from inspector.ui.fill.live import Live
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.scores import NO_SCORE, DemeritSquare, RingState, ScoreRing
from inspector.ui.widgets.text import ElidedText, Text

SMALL_RING, NARROW_RING, RING = 52, 72, 104  # px


def percent(template: Template, value: Fraction | None) -> str:
    """The engine's number for people: "61.3 %", "–" for no score."""
    text = shown(value, bounds(template))
    return text if text == NO_SCORE else words.percent(text)


def pass_mark(template: Template) -> str:
    mark = template.scoring.pass_mark
    if mark is None:
        return ""
    text = words.number(f"{mark:f}")
    return text if template.scoring.model == "demerit" else words.percent(f"{mark:f}")


def share(value: Fraction | None) -> float:
    return float(value / 100) if value is not None else 0.0


def show_in_ring(
    ring: ScoreRing, template: Template, standing: Standing, state: RingState, *, number: bool = True
) -> None:
    """The solid arc is earned, the pale one what open items can still bring. Without `number` it stands
    beside the ring."""
    total = standing.score.total
    if total.percent is None:
        ring.set_none()
        return
    earned, open_ = share(total.percent), 0.0
    if template.scoring.unanswered == "zero":
        open_ = max(0.0, share(standing.reachable.percent) - earned)
    mark = template.scoring.pass_mark
    ring.set_score(
        words.number(shown(total.percent, bounds(template))) if number else "",
        earned=earned,
        open_=open_,
        pass_mark=share(Fraction(mark)) if mark is not None else None,
        state=state,
        spoken=percent(template, total.percent),
    )


def state_in_progress(standing: Standing) -> RingState:
    return RingState.FAULT if standing.score.critical_failed else RingState.IN_PROGRESS


def state_at_finish(standing: Standing) -> RingState:
    """Good or bad as the outcome says; neither where there is none yet."""
    outcome = standing.score.outcome
    if outcome is None:
        return RingState.IN_PROGRESS
    return RingState.OK if outcome is Outcome.PASS else RingState.FAULT


class ScorePanel(Themed, Live, QWidget):
    """Ring and words side by side, for the section rail; `small` is the head of a narrow window."""

    def __init__(self, model: FillModel, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._small = model, small
        self._demerit = model.template.scoring.model == "demerit"
        size = SMALL_RING if small else RING
        self.ring: ScoreRing | DemeritSquare = DemeritSquare(size) if self._demerit else ScoreRing(size)
        self._now = Text("", "secondary" if small else "card-title", "text2" if small else "text")
        self._lines = [(ElidedText(parent=self), Text("", "group", parent=self)) for _ in range(4)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[4])
        words_ = self._grid() if small else self._column()
        if small:
            row.addStretch(1)
            row.addLayout(words_)
            row.addWidget(self.ring)
        else:
            row.addWidget(self.ring)
            row.addLayout(words_, 1)
        self.keep_up_with(model.counted, model.past.changed)
        self.follow_theme()

    def retranslate(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        standing = self._model.standing
        if isinstance(self.ring, ScoreRing):
            state = state_in_progress(standing)
            show_in_ring(self.ring, self._model.template, standing, state, number=not self._small)
        else:
            grade = standing.score.grade
            caption = grade.label.in_(words.language()) if grade else ""
            points = standing.score.demerits or Fraction(0)
            self.ring.set_points(words.number(exact_text(points)), caption, state_in_progress(standing))
        failed = bool(standing.score.critical_failed)
        self._now.setText(self.tr("Critical item failed") if failed else self._title())
        self._now.set_look(colour="fault" if failed else "text2" if self._small else "text")
        brief = self._small and current_theme().large_text  # then there is room for the score alone
        self._now.setVisible(failed or not brief)
        for turn, ((label, value), (name, text)) in enumerate(
            zip(self._lines, self._told(standing), strict=True)
        ):
            label.set_text(name)
            value.setText(text)
            label.setVisible(bool(text) and not brief)
            value.setVisible(bool(text) and (not brief or turn == 0))

    def set_narrow(self, narrow: bool) -> None:
        """A smaller ring leaves the words their room."""
        self.ring.set_step(NARROW_RING if narrow else RING)

    def refresh_theme(self) -> None:
        super().refresh_theme()
        self.refresh()

    def _title(self) -> str:
        return self.tr("Points now, lower is better") if self._demerit else self.tr("Score now")

    def _told(self, standing: Standing) -> list[tuple[str, str]]:
        template = self._model.template
        now = percent(template, standing.score.total.percent)
        reach = standing.reachable.percent
        told = [("", now if self._small and not self._demerit else "")]
        if self._demerit or not standing.progress.total.open or reach is None:
            told.append(("", ""))
        else:
            told.append((self.tr("Can still reach"), percent(template, reach)))
        mark = self.tr("At most") if self._demerit else self.tr("Pass mark")
        told.append((mark, "" if self._small else pass_mark(template)))
        return [*told, self._last_time()]

    def _last_time(self) -> tuple[str, str]:
        """When this was inspected before, and how good it was."""
        last = self._model.past.last
        if last is None:
            return "", ""
        record, template = last.record, last.record.published.template
        day = words.day(record.visited_on, self._model.clock().date())
        points = record.score.demerits
        score = percent(template, record.score.total.percent)
        shown = score if points is None else words.number(exact_text(points))
        return self.tr("Last time, {day}").format(day=day), shown

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        self._now.setWordWrap(True)
        column.addWidget(self._now)
        for label, value in self._lines[1:]:
            pair = FlowLayout(gap=tokens().space[1])
            pair.addWidget(label)
            pair.addWidget(value)
            column.addLayout(pair)
        column.addStretch(1)
        return column

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(tokens().space[1])
        grid.setVerticalSpacing(0)
        grid.addWidget(self._now, 0, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._lines[0][1], 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._lines[1][0], 1, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._lines[1][1], 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._lines[3][0], 2, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self._lines[3][1], 2, 1, Qt.AlignmentFlag.AlignRight)
        return grid
