"""The score card: how good the whole is and each section, by the engine's numbers."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.exact import exact_text
from inspector.checklists.score import ItemScore, Outcome, Points, State
from inspector.checklists.template import Section
from inspector.ui import language as words
from inspector.ui.fill.listing.rows import Standing
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.score_view import pass_mark, percent, share, show_in_ring, state_at_finish
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.painting import text_width
from inspector.ui.widgets.scores import DemeritSquare, RingState, ScoreBar, ScoreRing
from inspector.ui.widgets.text import ElidedText, IconText, Text

RING = 136
LONGEST_WORD = 180  # px at a text size of 100 %


class ScoreCard(Themed, QWidget):
    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._demerit = model.template.scoring.model == "demerit"
        self._head = GroupHead()
        self.ring: ScoreRing | DemeritSquare = DemeritSquare(RING) if self._demerit else ScoreRing(RING)
        self.tag = Tag("", "na")
        self._mark = Text("", "secondary", "text2")
        self._grade = Text("", "bar-title", parent=self)
        self._points = Text("", "secondary", "text2", wrap=True)
        self._reach = Text("", "secondary", "text2", parent=self)
        self.sections = SectionBars(model)
        self._facts = FlowLayout(gap=tokens().space[6])
        card = Card(padding=20)
        card.column.setSpacing(tokens().space[4])
        card.column.addLayout(self._top())
        card.column.addWidget(Hairline())
        card.column.addWidget(self.sections)
        card.column.addWidget(Hairline())
        card.column.addLayout(self._facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(self._head)
        column.addWidget(card)
        model.restood.connect(self.refresh)
        self.follow_theme()

    def _top(self) -> QHBoxLayout:
        judged = FlowLayout(gap=tokens().space[2])
        judged.addWidget(self.tag)
        judged.addWidget(self._mark)
        told = QVBoxLayout()
        told.setSpacing(tokens().space[1])
        told.addStretch(1)
        told.addLayout(judged)
        for text in (self._grade, self._points, self._reach):
            told.addWidget(text)
        told.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(tokens().space[6])
        top.addWidget(self.ring)
        top.addLayout(told, 1)
        return top

    def set_head_height(self, height: int) -> None:
        """At least so many px."""
        self._head.setMinimumHeight(height)

    def retranslate(self) -> None:
        self._head.set_title(self.tr("Score card"))
        self.refresh()

    def refresh(self) -> None:
        standing, template = self._model.standing, self._model.template
        grade = standing.score.grade
        label = grade.label.in_(words.language()) if grade else ""
        state = state_at_finish(standing)
        if isinstance(self.ring, ScoreRing):
            show_in_ring(self.ring, template, standing, state)
        else:
            points = words.number(exact_text(standing.score.demerits or Fraction(0)))
            self.ring.set_points(points, self.tr("lower is better"), state)
        self._show_verdict(standing)
        mark = pass_mark(template)
        form = self.tr("at most {mark}") if self._demerit else self.tr("pass mark {mark}")
        self._mark.setText(form.format(mark=mark) if mark else "")
        self._grade.setText(label)
        self._grade.setVisible(bool(label))
        self._points.setText(self._counted(standing))
        reach = standing.reachable.percent
        still = bool(standing.progress.total.open) and reach is not None and not self._demerit
        self._reach.setText(self.tr("Can still reach {percent}").format(percent=percent(template, reach)))
        self._reach.setVisible(still)
        self.sections.refresh()
        self._show_facts(standing)

    def _show_verdict(self, standing: Standing) -> None:
        """Pass or fail; "so far" while something is open, and nothing at all while a critical item is."""
        score, open_ = standing.score, standing.progress.total.open
        if score.critical_failed:
            self.tag.set_state(self.tr("Fail: critical item"), "fault")
        elif score.outcome is None:
            self.tag.set_state(self.tr("Not decided yet") if open_ else self.tr("Not judged"), "na", "clock")
        elif score.outcome is Outcome.PASS:
            self.tag.set_state(self.tr("Pass so far") if open_ else self.tr("Pass"), "ok")
        elif open_ and self._can_still_pass(standing):
            self.tag.set_state(self.tr("Below so far"), "warn", "clock")
        else:
            self.tag.set_state(self.tr("Fail"), "fault")

    def _can_still_pass(self, standing: Standing) -> bool:
        mark, reach = self._model.template.scoring.pass_mark, standing.reachable.percent
        return mark is not None and reach is not None and reach >= Fraction(mark)

    def _counted(self, standing: Standing) -> str:
        total, open_ = standing.score.total, standing.progress.total.open
        still = self.tr("%n still open", "", open_) if open_ else ""
        if total.possible is None:
            return still
        points = self.tr("{earned} of {possible} points").format(
            earned=words.number(exact_text(total.earned)), possible=words.number(exact_text(total.possible))
        )
        return self.tr("{points}, {open}").format(points=points, open=still) if still else points

    def _show_facts(self, standing: Standing) -> None:
        draft = self._model.filling.draft
        minutes = int((self._model.clock() - draft.head.started_at).total_seconds() // 60)
        failed = standing.progress.total.failed
        clear(self._facts)
        for fact in (
            IconText("cross", self.tr("%n failed", "", failed), "body", "fault" if failed else "text2"),
            IconText("action", self.tr("%n action(s)", "", len(draft.actions)), "body"),
            IconText("image", self.tr("%n photo(s)", "", len(draft.sheet.photos)), "body"),
            IconText("clock", self.tr("%n min", "", minutes), "body"),
        ):
            self._facts.addWidget(fact)


@dataclass(frozen=True)
class BarRow:
    """What one section's line is made of."""

    title: ElidedText
    bar: ScoreBar
    percent: Text
    note: IconText

    @property
    def parts(self) -> tuple[QWidget, ...]:
        return self.title, self.bar, self.percent, self.note

    @property
    def value(self) -> str:
        return self.percent.text()

    @property
    def remark(self) -> str:
        return "" if self.note.isHidden() else self.note.text()


class SectionBars(Themed, QWidget):
    """A bar a scored section, with the pass mark's tick."""

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens().space[3])
        grid.setVerticalSpacing(tokens().space[2])
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 4)
        self._rows: dict[str, BarRow] = {}
        for turn, section in enumerate(model.template.sections):
            row = self._rows[section.key] = BarRow(
                ElidedText("", "body", "text", lines=2, parent=self),
                ScoreBar(self),
                Text("", "body", bold=True, parent=self),
                IconText("down", "", "secondary", parent=self),
            )
            row.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for place, part in enumerate(row.parts):
                grid.addWidget(part, turn, place)
        self.follow_theme()

    def retranslate(self) -> None:
        self.themed()

    def row(self, section: str) -> BarRow:
        return self._rows[section]

    def themed(self) -> None:
        """No word of a title may be cut."""
        font = current_theme().font("body")
        titles = " ".join(each.title.in_(words.language()) for each in self._model.template.sections)
        longest = max(text_width(font, word) for word in titles.split())
        self._grid.setColumnMinimumWidth(
            0, min(longest + 2, LONGEST_WORD * current_theme().text_scale // 100)
        )

    def refresh(self) -> None:
        template, standing = self._model.template, self._model.standing
        open_: defaultdict[str, list[ItemScore]] = defaultdict(list)
        for address, item in standing.score.items.items():
            if item.counted and item.state is State.UNANSWERED:
                open_[template.section_of_item[address.item].key].append(item)
        for section, score in zip(template.sections, standing.score.sections, strict=True):
            self._show(section, score.points, open_[section.key])

    def _show(self, section: Section, points: Points, open_: list[ItemScore]) -> None:
        row = self._rows[section.key]
        scored = points.percent is not None and points.possible is not None
        for part in row.parts:
            part.setVisible(scored)
        if points.percent is None or points.possible is None:
            return
        worth = sum((item.points.possible or Fraction(0) for item in open_), Fraction(0))
        still = 100 * worth / points.possible
        mark = self._model.template.scoring.pass_mark
        below = mark is not None and points.percent + still < Fraction(mark)
        state = RingState.FAULT if below else RingState.OK
        row.title.set_text(section.title.in_(words.language()))
        row.percent.setText(percent(self._model.template, points.percent))
        row.bar.set_score(
            share(points.percent),
            open_=share(still),
            pass_mark=share(Fraction(mark)) if mark is not None else None,
            state=RingState.IN_PROGRESS if mark is None else state,
        )
        row.note.setVisible(below or bool(open_))
        if below:
            row.note.set_text(self.tr("below"), "down", "fault")
        else:
            row.note.set_text(self.tr("%n open", "", len(open_)), "clock", "text2")
