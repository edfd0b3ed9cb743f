"""One column of the board: its head over its cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.actions import Status
from inspector.services.action_rows import ActionRow
from inspector.ui.actions import words
from inspector.ui.actions.card_view import MOST, RING, CardView
from inspector.ui.actions.cards import ActionCards
from inspector.ui.actions.face import Face
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.text import Icon, Text

FEW = 3  # closed ones shown at first


class Column(Themed, QWidget):
    def __init__(
        self,
        status: Status,
        face_of: Callable[[ActionRow], Face],
        previews: Previews,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.status = status
        self._rows: Sequence[ActionRow] = ()
        self._all = False
        self._title, self._count = Text("", "card-title"), Text("", "item", "text2")
        self.cards = ActionCards(face_of, self)
        self.view = CardView(self.cards, previews)
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(RING, 0, 0, tokens().space[2])
        row.setSpacing(tokens().space[2])
        row.addWidget(Icon(words.STATUS_ICONS[status], "text2", 18))
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.follow_theme()

    def show_rows(self, rows: Sequence[ActionRow]) -> None:
        self._rows = rows
        self._count.setText(str(len(rows)))
        self.view.show_rows(rows, FEW if self.status is Status.CLOSED else MOST)
        self._name()

    def retranslate(self) -> None:
        self._title.setText(words.status(self.status))
        self._name()

    def _name(self) -> None:
        self.view.setAccessibleName(f"{words.status(self.status)}, {len(self._rows)}")
