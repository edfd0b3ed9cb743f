"""The left side: search, chips, sort and filters over the list of inspections."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inspector.ui.context import Context
from inspector.ui.export.foot import ExportFoot
from inspector.ui.inspections.behind import Behind
from inspector.ui.inspections.filters import FilterCard
from inspector.ui.inspections.items import (
    DraftItem,
    Loaded,
    RecordItem,
    Show,
    Sort,
    Wanted,
    load,
    narrowed,
)
from inspector.ui.inspections.model import DayHead, InspectionRows
from inspector.ui.inspections.painter import InspectionPainter
from inspector.ui.inspections.row_view import RowView
from inspector.ui.tasks import Task
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.fields import SearchField
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import FlowLayout, centred
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.painting import elided
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import tip

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BESIDE_RULE = 16  # px to the report's side
CHIP_ROOM = 96  # px that margins, icon and padding of a chip take


class Listing(Themed, QWidget):
    """`record_chosen` follows the selection, None when nothing is; `draft_asked` is a tap on a draft."""

    record_chosen = Signal(object)  # RecordItem | None
    record_taken = Signal()
    draft_asked = Signal(str)
    excel_asked = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._loaded = Loaded()
        self._reading: Task | None = None
        self._selected: str | None = None
        self.wanted = Wanted()
        self.head = PageHead(height=tokens().control.top_bar)
        self.excel, self.filter_button = Button(icon="inspections"), IconButton("filter")
        self.filter_button.setCheckable(True)
        self.search = SearchField()
        self.chips = {show: Chip("", icon=ICONS[show]) for show in Show}
        self.behind = Chip("", icon="cross")
        self.sort = Select(two_line=False)
        self.filters = FilterCard(context.session)
        self.filters.hide()
        self.rows = InspectionRows(self)
        self.view = RowView()
        self.painter = InspectionPainter(self.view)
        self.view.setModel(self.rows)
        self.view.setItemDelegate(self.painter)
        self.empty = EmptyState("inspections")
        self._middle = centred(self.empty)
        self.foot = ExportFoot()
        self._build()
        self._listen()
        self.follow_theme()

    # -- what is listed

    def read(self) -> None:
        """Read anew away from the screen; what was listed stays meanwhile."""
        if self._reading is not None:
            self._reading.cancel()
        session = self._context.session
        filter_ = self.wanted.filter(session.clock().astimezone().date())
        self._reading = self._context.tasks.run(
            lambda _progress: load(session, filter_), on_result=self._read, on_error=self.failed.emit
        )

    def select(self, record_id: str) -> None:
        """Show the record whatever the filters; it is selected as soon as it is read."""
        self._selected = record_id
        self.wanted = self.wanted.without_filters()
        self.wanted = replace(self.wanted, show=Show.FINISHED)
        self.search.setText("")
        self._show_choices()
        self.read()

    def show_behind(self, behind: Behind) -> None:
        """List what is behind a mark of a chart, instead of what was listed."""
        self.wanted = replace(self.wanted.without_filters(), show=Show.FINISHED, behind=behind)
        self.search.setText("")
        self.filters.show_wanted(self.wanted)
        self._show_choices()
        self.read()

    def selected(self) -> RecordItem | None:
        row = self.rows.row(self.view.currentIndex())
        return row if isinstance(row, RecordItem) else None

    def listed(self) -> list[RecordItem]:
        """The records listed now, in their order."""
        return [item for item in self.rows.items() if isinstance(item, RecordItem)]

    def chosen(self) -> list[RecordItem]:
        """Those of the listed that several were chosen of; none while only one is shown."""
        rows = map(self.rows.row, self.view.chosen())
        return [row for row in rows if isinstance(row, RecordItem)]

    def in_words(self) -> tuple[str, ...]:
        """What the list is narrowed by, a line each."""
        self.filters.show_wanted(self.wanted)
        chip = self.chips[self.wanted.show].text()
        behind = (self.wanted.behind.title,) if self.wanted.behind else ()
        return (chip, *behind, *self.filters.in_words(), *self.wanted.words)

    def set_compact(self, compact: bool) -> None:
        margin = tokens().layout.page_margin_dense
        self._top.setContentsMargins(margin, 0, margin if compact else BESIDE_RULE, 4)
        self.excel.setVisible(compact)

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Inspections"))
        self.view.setAccessibleName(self.tr("Inspections"))
        self.excel.setText(self.tr("Excel"))
        self.search.set_placeholder(self.tr("Subject, site, inspector, number"))
        self.chips[Show.FINISHED].setText(self.tr("Finished"))
        self.chips[Show.DRAFTS].setText(self.tr("Drafts"))
        self.chips[Show.FAILED].setText(self.tr("Failed"))
        self.sort.set_label(self.tr("Order"))
        self.sort.set_choices(
            [
                Choice(Sort.NEWEST, self.tr("Newest")),
                Choice(Sort.OLDEST, self.tr("Oldest")),
                Choice(Sort.LOWEST, self.tr("Lowest score")),
                Choice(Sort.HIGHEST, self.tr("Highest score")),
                Choice(Sort.SUBJECT, self.tr("Subject")),
            ]
        )
        self.sort.set_selected(self.wanted.sort)
        self._show_choices()
        self.view.viewport().update()

    # -- inside

    def _build(self) -> None:
        margin = tokens().layout.page_margin_dense
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = top = QVBoxLayout()
        top.setContentsMargins(margin, 0, BESIDE_RULE, 4)
        top.setSpacing(8)
        self.head.add(self.sort)
        self.head.add(self.excel)
        self.head.add(self.filter_button)
        top.addWidget(self.head)
        top.addWidget(self.search)
        chips = QWidget()
        flow = FlowLayout(chips, gap=8)
        for chip in self.chips.values():
            flow.addWidget(chip)
        top.addWidget(chips)
        top.addWidget(self.behind)
        top.addWidget(self.filters)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addWidget(self._middle, 1)
        column.addWidget(self.foot)

    def _listen(self) -> None:
        self.search.searched.connect(self._search)
        self.filter_button.clicked.connect(self._show_filters)
        self.filters.changed.connect(self._filter)
        self.behind.clicked.connect(self._start_over)
        self.sort.chosen.connect(lambda value: self._want(replace(self.wanted, sort=Sort(value))))
        self.excel.clicked.connect(self.excel_asked)
        for show, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, show=show: self._want(replace(self.wanted, show=show)))
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.clicked.connect(self._clicked)
        self.view.chosen_changed.connect(self._count)
        self.foot.all_asked.connect(self.view.selectAll)
        self.foot.none_asked.connect(self.view.show_one)
        self.view.taken.connect(lambda: self._clicked(self.view.currentIndex()))
        self.empty.acted.connect(self._start_over)

    def _read(self, loaded: Loaded) -> None:
        self._reading = None
        if loaded != self._loaded or not self.rows.rowCount():
            self._loaded = loaded
            self._fill()
        elif self._selected:
            self._select()

    def _fill(self) -> None:
        items = narrowed(self._loaded, self.wanted)
        by_day = self.wanted.show is not Show.DRAFTS and self.wanted.sort in (Sort.NEWEST, Sort.OLDEST)
        current = self.selected()
        chosen = [item.row.id for item in self.chosen()]
        wanted = self._selected or (current.row.id if current else None)
        self.painter.by_day = by_day
        self.rows.show_items(items, by_day=by_day)
        self._selected = wanted
        self._select()
        self.view.choose(filter(QModelIndex.isValid, map(self.rows.index_of, chosen)))
        self._show_choices()
        self.view.setVisible(bool(items))
        self._middle.setVisible(not items)
        self._count()

    def _count(self) -> None:
        self.foot.show_count(len(self.listed()), len(self.chosen()))

    def _select(self) -> None:
        """The record asked for, or the newest one where there is room to show it."""
        index = self.rows.index_of(self._selected or "")
        if not index.isValid():
            first = next((item for item in self.rows.items() if isinstance(item, RecordItem)), None)
            index = self.rows.index_of(first.row.id) if first else QModelIndex()
        self._selected = None
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.record_chosen.emit(self.selected())

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        row = self.rows.row(current)
        if isinstance(row, DayHead):
            return
        self.record_chosen.emit(row if isinstance(row, RecordItem) else None)

    def _clicked(self, index: QModelIndex) -> None:
        """A click that chooses opens nothing."""
        choosing = QApplication.keyboardModifiers() & (CTRL | SHIFT)
        row = None if choosing or self.view.choosing else self.rows.row(index)
        if isinstance(row, DraftItem):
            self.draft_asked.emit(row.draft.draft.id)
        elif isinstance(row, RecordItem):
            self.record_taken.emit()

    def _search(self, text: str) -> None:
        self._want(replace(self.wanted, words=tuple(text.casefold().split())))

    def _want(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self._fill()

    def _filter(self, wanted: Wanted) -> None:
        wanted = replace(wanted, behind=None)
        self.wanted = replace(wanted, show=self.wanted.show, words=self.wanted.words, sort=self.wanted.sort)
        self._show_choices()
        self.read()

    def _show_filters(self) -> None:
        shown = self.filters.isHidden()
        if shown:
            self.filters.show_wanted(self.wanted)
        self.filters.setVisible(shown)
        self._show_choices()

    def _start_over(self) -> None:
        self.search.setText("")
        self.wanted = self.wanted.without_filters()
        self.filters.show_wanted(self.wanted)
        self.read()
        self._fill()

    def _show_choices(self) -> None:
        for show, chip in self.chips.items():
            chip.setChecked(show is self.wanted.show)
        self._show_behind()
        self.chips[Show.DRAFTS].set_count(len(self._loaded.drafts) or None)
        self.sort.setVisible(self.wanted.show is not Show.DRAFTS)
        self.filter_button.setChecked(self.wanted.narrowed > 0 or not self.filters.isHidden())
        self.filter_button.set_name(self.tr("Filters"))
        self._tell_empty()

    def _show_behind(self) -> None:
        behind = self.wanted.behind
        self.behind.setVisible(behind is not None)
        if behind is not None:
            font, room = current_theme().font("chip", True), max(240, self.width() - CHIP_ROOM)
            self.behind.setText(elided(font, behind.title, room))
            self.behind.setAccessibleName(behind.title)
            self.behind.setChecked(True)
            self.behind.setAccessibleDescription(self.tr("Press to show all inspections"))
            self.behind.setToolTip(tip(behind.title))

    def _tell_empty(self) -> None:
        if self.wanted.words or self.wanted.narrowed:
            self.empty.set_texts(
                self.tr("Nothing fits"),
                self.tr("Other words or fewer filters show more."),
                self.tr("Show all"),
            )
        elif self.wanted.show is Show.DRAFTS:
            self.empty.set_texts(self.tr("No drafts"), self.tr("An inspection that was begun waits here."))
        elif self.wanted.show is Show.FAILED:
            self.empty.set_texts(
                self.tr("None failed"), self.tr("Inspections below their pass mark come here.")
            )
        else:
            self.empty.set_texts(
                self.tr("No inspections yet"), self.tr("A finished inspection comes here with its report.")
            )


ICONS = {Show.FINISHED: "check", Show.DRAFTS: None, Show.FAILED: "cross"}
