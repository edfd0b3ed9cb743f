"""An action on the item that is not settled yet: what it says, and how it stands now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.actions import Action, Status
from inspector.checklists.template import Item
from inspector.ui import language
from inspector.ui.actions import words
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import Icon, Text


class OpenAction(QWidget):
    def __init__(self, action: Action, item: Item, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today, code = model.now_at_site().date(), language.language()
        what = action.what or item.text.in_(code)
        role = action.owner or (item.owner.in_(code) if item.owner else "")
        name = next((person.name for person in model.people if person.id == action.person), "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addWidget(Icon("action", beside="body"), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(tokens().space[1])
        told = (what, language.listed(part for part in (role, name) if part))
        column.addWidget(Text("  •  ".join(part for part in told if part), "body", wrap=True))
        marks = QWidget()
        marks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(marks)
        flow.addWidget(Tag(words.status(action.status), "accent", icon=words.STATUS_ICONS[action.status]))
        if action.overdue(today):
            flow.addWidget(Tag(words.late(action.late_days(today)), "fault", icon="clock"))
        elif action.due is not None and action.status is not Status.DONE:
            flow.addWidget(Tag(words.due(action.due, today), "na", icon="clock"))
        column.addWidget(marks)
        row.addLayout(column, 1)
