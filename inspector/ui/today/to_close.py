"""The actions that are to be closed next, each one tap away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.services.action_rows import ActionRow
from inspector.ui.actions.face import Face, face_of
from inspector.ui.language import labelled
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.lists import Avatar, GroupHead, IconTile, ListCard, ListRow
from inspector.ui.widgets.text import IconText, Text


class ActionsToClose(Themed, QWidget):
    """`asked` opens one, `all_asked` shows all of them. Nothing at all while there is none."""

    asked = Signal(str)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head, self.card = GroupHead(), ListCard()
        self.rows: list[ListRow] = []
        self._states: list[QWidget] = []  # how late each is, or when it is due
        self._narrow = False
        self.all = Button(kind="link")
        self.all.clicked.connect(self.all_asked)
        self.head.add(self.all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(self.head)
        column.addWidget(self.card)
        self.follow_theme()

    @property
    def any(self) -> bool:
        return bool(self.rows)

    def show_rows(self, rows: Sequence[ActionRow], to_do: int) -> None:
        """Those due first, and how many there are."""
        self.card.clear()
        faces = [face_of(row) for row in rows]
        self.rows = [self._row(row, face) for row, face in zip(rows, faces, strict=True)]
        self._states = [_state(face) for face in faces]
        self._place_states()
        for row in self.rows:
            self.card.add_row(row)
        self.head.set_count(to_do)
        self.setVisible(self.any)

    def retranslate(self) -> None:
        self.head.set_title(self.tr("Actions to close"))
        self.all.setText(self.tr("Show all"))

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow column the title has the width, and the state stands under it."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_states()

    def _place_states(self) -> None:
        for row, state in zip(self.rows, self._states, strict=True):
            (row.add_below if self._narrow else row.add)(state)

    def _row(self, row: ActionRow, face: Face) -> ListRow:
        lead = Avatar(face.who) if face.who else IconTile("action")
        line = ListRow(_title(row, face), face.where, lead=lead, clickable=True, height=64)
        line.clicked.connect(lambda: self.asked.emit(row.action.id))
        line.setAccessibleName(face.spoken())
        return line


def _state(face: Face) -> QWidget:
    if face.late:
        return IconText("clock", face.when, "chip", "fault", bold=True)
    state = Text(face.when, "secondary", "text2")
    if not face.when:
        state.hide()
    return state


def _title(row: ActionRow, face: Face) -> str:
    """A red tag is known by its number."""
    return labelled(face.marks[-1].words, face.what) if row.action.number is not None else face.what
