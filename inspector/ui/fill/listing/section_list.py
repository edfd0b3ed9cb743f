"""The sections of an inspection, a row each, with how far each is; only the rows in view are built."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.checklists.judging import JudgedSection
from inspector.checklists.progress import Tally
from inspector.ui import language as words
from inspector.ui.fill.listing.item_list import ItemList
from inspector.ui.fill.listing.rows import Row, SectionHead
from inspector.ui.fill.live import Live
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import SectionRow

MARGIN = 12


class SectionList(Live, ItemList):
    """A row for each section that has something to ask, or may still get entries."""

    chosen = Signal(str)

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(self._make, lambda _row: tokens().control.section_row, parent, gap=0)
        self._model = model
        self._titles = {section.key: section.title for section in model.template.sections}
        self._numbers = {key: str(number) for number, key in enumerate(self._titles, 1)}
        self._current: str | None = None
        self._order: list[Row] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_margin(MARGIN)
        self.moved.connect(self._keep_order)
        self.keep_up_with(model.counted)
        self.refresh()

    def row(self, section: str) -> SectionRow | None:
        """The row of a section, while it is near enough to be there."""
        widget = self.widget(SectionHead(section))
        return widget if isinstance(widget, SectionRow) else None

    def refresh(self) -> None:
        tallies = self._model.standing.progress.sections
        parts = self._model.filling.judged.by_key.items()
        self.set_rows(tuple(SectionHead(key) for key, part in parts if _asks(part, tallies[key])))
        for head in self.near_rows():
            self._show(head)

    def retranslate(self) -> None:
        """The rows speak the new language once they are made anew."""
        self.make_again()

    def set_current(self, section: str | None) -> None:
        before, self._current = self._current, section
        for key in (before, section):
            row = self.row(key or "")
            if row is not None:
                row.setChecked(key == section)
        self.bring(SectionHead(section or ""))

    def _make(self, head: Row) -> QWidget:
        assert isinstance(head, SectionHead)
        key = head.section
        title = self._titles[key].in_(words.language())
        row = SectionRow(self._numbers[key], title, self.viewport())
        row.clicked.connect(lambda: self.chosen.emit(key))
        row.setChecked(key == self._current)
        self._tell(key, row)
        return row

    def _show(self, head: Row) -> None:
        assert isinstance(head, SectionHead)
        row = self.row(head.section)
        if row is not None and self._tell(head.section, row):
            self.measure_row(head)

    def _tell(self, key: str, row: SectionRow) -> bool:
        tally = self._model.standing.progress.sections[key]
        return row.set_state(tally.answered, tally.asked, tally.failed)

    def _keep_order(self) -> None:
        """Tab goes through the rows as they stand, not as they were made."""
        order = self.near_rows()
        if order != self._order:
            self._order = order
            for head in order:
                widget = self.widget(head)
                if widget is not None:
                    widget.raise_()


def _asks(part: JudgedSection, tally: Tally) -> bool:
    """Whether there is something to ask, or may still get entries."""
    return tally.asked > 0 or (part.section.repeat is not None and part.shown)
