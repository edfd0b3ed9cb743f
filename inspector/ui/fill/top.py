"""What stands over the list: the section one is in, the filters, and where to go next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.template import Section
from inspector.ui import language as words
from inspector.ui.fill.correction import CorrectionLine
from inspector.ui.fill.filters import Filters
from inspector.ui.fill.live import Live
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.person import WorkingPerson
from inspector.ui.fill.running import RunningWatches
from inspector.ui.fill.saved_line import SavedLine
from inspector.ui.fill.score_view import ScorePanel
from inspector.ui.fill.title import TitleButton
from inspector.ui.fill.titles import Titles
from inspector.ui.fill.undo import UndoButtons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import SegmentLine
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.heads import BottomBar, PageHead
from inspector.ui.widgets.painting import text_width
from inspector.ui.widgets.select import Select

LEAST_TITLE = 140  # px
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Going(Themed, Live, QWidget):
    """The next item that is unanswered or lacks something; and Finish, the primary once none does."""

    next_asked = Signal()
    finish_asked = Signal()

    def __init__(self, model: FillModel, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.next = Button("", "tonal", icon="arrow-down", large=large, parent=self)
        self.finish = Button("", large=large)
        self.next.clicked.connect(self.next_asked)
        self.finish.clicked.connect(self.finish_asked)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(tokens().space[3])
        self.row.addWidget(self.next)
        self.row.addWidget(self.finish)
        self.keep_up_with(model.counted)
        self.follow_theme()

    def retranslate(self) -> None:
        self.next.short_text = self.tr("Next")
        self.finish.setText(self.tr("Finish"))
        self.refresh()

    def refresh(self) -> None:
        open_ = bool(self._model.standing.progress.total.open)
        done = not (open_ or self._model.filling.lacking().items)
        self.next.setText(self.tr("Next unanswered") if open_ else self.tr("Next missing"))
        self.next.setVisible(not done)
        self.finish.set_kind("primary" if done else "plain")


class WideTop(Live, PageHead):
    """Title of the section at the left, chips and buttons at the right."""

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, lines=1, parent=parent)
        self._model = model
        self._section: str | None = None
        self._needed = 0, 0, 0
        self.filters = Filters(model)
        self.going = Going(model)
        self.filters.room_needed.connect(self._give_way)
        self.add(self.filters)
        self.add(self.going)
        margin = tokens().layout.page_margin_dense
        self.setContentsMargins(margin, 0, margin, 0)
        self.keep_up_with(model.counted)

    def set_section(self, section: str | None) -> None:
        self._section = section
        self._keep_up()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def refresh_theme(self) -> None:
        super().refresh_theme()
        self._give_way()

    def _give_way(self) -> None:
        """For the title the button takes its short form, then the chips fold into one. How many are answered
        is told beside the list too, so that it goes where it would be cut."""
        title, count, _ = self._needs()
        self.going.next.set_short(False)
        chips = self.filters.width_unfolded()
        self.going.next.set_short(self._room() - chips < title)
        room = self._room()
        self.filters.fold(room - chips < min(title, LEAST_TITLE), room - title)
        self._subtitle.setVisible(0 < count <= room - self.filters.sizeHint().width())
        self._row.activate()  # in the midst of being resized Qt would not lay it out again
        self._needed = self._needs()

    def _needs(self) -> tuple[int, int, int]:
        """The widths of title, count and buttons, px."""
        theme = current_theme()
        return (
            text_width(theme.font("section"), self._title.text()),
            text_width(theme.font("secondary"), self._subtitle.text()),
            self.going.row.minimumSize().width(),
        )

    def _room(self) -> int:
        """For title and filters, px."""
        buttons = self.going.row.minimumSize().width()
        return self.contentsRect().width() - buttons - 2 * tokens().space[3]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def refresh(self) -> None:
        section = next((each for each in self._model.template.sections if each.key == self._section), None)
        if section is None:
            return
        tally = self._model.standing.progress.sections[section.key]
        count = self.tr("{answered} of {asked} answered")
        self._title.set_text(section.title.in_(words.language()))
        self._subtitle.set_text(count.format(answered=tally.answered, asked=tally.asked))
        if self._needs() != self._needed:
            self._give_way()


class CompactTop(Themed, Live, QWidget):
    """The head of a narrow window: what is inspected, the score, a segment a section, where one is."""

    back_asked = Signal()
    section_chosen = Signal(str)

    def __init__(self, model: FillModel, titles: Titles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._section: str | None = None
        self.back = IconButton("arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.title = TitleButton(titles, "section")
        self.person = WorkingPerson(model)
        self.correction = CorrectionLine(model.filling.draft.head)
        self._segments = SegmentLine()
        self.sections = Select(two_line=False)
        self.sections.chosen.connect(self.section_chosen)
        self.filters = Filters(model)
        self.filters.room_needed.connect(self._fold)
        self.running = RunningWatches(model, self)
        self._arrange()
        self.keep_up_with(model.counted)
        self.follow_theme()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(tokens().space[1])
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        head.addWidget(ScorePanel(self._model, small=True))
        head.addSpacing(tokens().space[1])
        head.addWidget(self.person)
        where = self._where = QBoxLayout(ACROSS)
        where.addWidget(self.sections, 0, Qt.AlignmentFlag.AlignLeft)
        where.addStretch(1)
        where.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, tokens().space[2], 24, tokens().space[2])
        column.setSpacing(tokens().space[2])
        column.addLayout(head)
        under = QVBoxLayout()
        under.setContentsMargins(12, 0, 0, 0)
        under.setSpacing(tokens().space[2])
        under.addWidget(self.correction)
        under.addWidget(self._segments)
        under.addLayout(where)
        under.addWidget(self.running)
        column.addLayout(under)

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def refresh_theme(self) -> None:
        self._fold()
        super().refresh_theme()

    def _fold(self) -> None:
        """The section's name is told whole before the filters are. They go under it where the longest name
        leaves no room for a button: whichever is shown, the list stays where it is."""
        whole = self.width() - 48
        room = whole - tokens().space[3] - self.sections.sizeHint().width()
        if whole - tokens().space[3] - self.sections.widest() < self.filters.width_folded():
            self._where.setDirection(DOWN)
            room = whole
        else:
            self._where.setDirection(ACROSS)
        self.filters.fold(self.filters.width_unfolded() > room, room)

    def set_section(self, section: str | None) -> None:
        self._section = section
        self.sections.set_selected(section)
        self._fold()

    def refresh(self) -> None:
        if not self.isVisible():  # every section of a long template is told
            return
        far = self._model.standing.progress.sections
        sections = self._model.template.sections
        self._segments.set_segments([(far[each.key].answered, far[each.key].asked) for each in sections])
        self.sections.set_choices(
            [
                Choice(each.key, self._named(number, each), self._count(each.key), tail=self._far(each))
                for number, each in enumerate(sections, 1)
                if far[each.key].asked or each.repeat
            ]
        )
        self.sections.set_selected(self._section)
        self._fold()

    def _named(self, number: int, section: Section) -> str:
        return f"{number}  •  {section.title.in_(words.language())}{self._far(section)}"

    def _far(self, section: Section) -> str:
        tally = self._model.standing.progress.sections[section.key]
        return f"   {tally.answered}/{tally.asked}"

    def _count(self, section: str) -> str:
        tally = self._model.standing.progress.sections[section]
        counted = self.tr("{answered} of {asked} answered").format(answered=tally.answered, asked=tally.asked)
        failed = self.tr("%n failed", "", tally.failed)
        return words.clauses(counted, failed if tally.failed else "")


class CompactBottom(BottomBar):
    """Saved, Next unanswered, Finish, where the thumbs are."""

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved, self.undo = SavedLine(model), UndoButtons(model)
        self.going = Going(model, large=True)
        self.add_note(self.saved)
        self.add(self.undo)
        self.add(self.going)
        self.set_margin(24)
