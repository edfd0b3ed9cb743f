"""The newest results, each one tap from its report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.template import Template
from inspector.services.ports.records import RecordRow
from inspector.ui import wording
from inspector.ui.language import language, number
from inspector.ui.results import result_of, show_result
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.lists import ListCard, ListRow
from inspector.ui.widgets.scores import ScoreRing
from inspector.ui.widgets.text import Text


class LatestCard(ListCard):
    record_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ListRow] = []

    def show_rows(self, rows: Sequence[tuple[RecordRow, Template]], now: datetime) -> None:
        self.clear()
        self.rows = [self._row(row, template, now) for row, template in rows]
        for row in self.rows:
            self.add_row(row)

    def _row(self, row: RecordRow, template: Template, now: datetime) -> ListRow:
        result = result_of(row, template)
        ring = ScoreRing(52)
        show_result(ring, result, number(result.text))
        title = template.title.in_(language())
        kind = template.subject.in_(language()) if template.subject else ""
        subject = wording.subject_label(kind, row.subject_name)
        detail = wording.joined(title if subject else "", row.site_path[-1])
        line = ListRow(subject or title, detail, lead=ring, clickable=True, height=76)
        line.add(Text(wording.when(row.visited_at, now), "secondary", "text2"))
        line.add(_outcome(row.outcome))
        line.clicked.connect(lambda: self.record_asked.emit(row.id))
        return line


def _outcome(value: str | None) -> QWidget:
    """The tag at the right end of a room that is the same in every row."""
    tags = {"pass": Tag(wording.outcome("pass"), "ok"), "fail": Tag(wording.outcome("fail"), "fault")}
    room = QWidget()
    room.setFixedWidth(max(tag.sizeHint().width() for tag in tags.values()))
    row = QHBoxLayout(room)
    row.setContentsMargins(0, 0, 0, 0)
    if value is not None:
        row.addWidget(tags[value], 0, Qt.AlignmentFlag.AlignRight)
    return room
