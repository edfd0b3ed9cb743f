"""The actions of one column as a model: their faces are made when they are seen, and a last row tells of
those that are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inspector.services.action_rows import ActionRow
from inspector.ui.actions.face import Face

FACE = Qt.ItemDataRole.UserRole + 1
CARRIED = "application/x-inspector-action"
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class More:
    """The row that shows the rest."""

    count: int

    def words(self) -> str:
        return QCoreApplication.translate("ActionCards", "Show %n more", "", self.count)


class ActionCards(QAbstractListModel):
    def __init__(self, face_of: Callable[[ActionRow], Face], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._face_of = face_of
        self._rows: list[ActionRow] = []
        self._left_out = 0
        self._faces: dict[str, Face] = {}
        self._places: dict[str, int] = {}

    def show_rows(self, rows: Sequence[ActionRow], most: int | None = None) -> None:
        """Show these, or the first `most` of them and a row that tells how many more there are."""
        self.beginResetModel()
        self._rows = list(rows if most is None else rows[:most])
        self._left_out = len(rows) - len(self._rows)
        self._faces.clear()
        self._places = {row.action.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def speak_anew(self) -> None:
        """The language is another one."""
        self._faces.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, index: Index) -> ActionRow | None:
        place = index.row()
        return self._rows[place] if index.isValid() and place < len(self._rows) else None

    def rows(self) -> Sequence[ActionRow]:
        return self._rows

    def index_of(self, id_: str) -> QModelIndex:
        """Where the action stands; an invalid index where it is not shown."""
        place = self._places.get(id_)
        return QModelIndex() if place is None else self.index(place, 0)

    def face(self, index: Index) -> Face | More:
        row = self.row(index)
        if row is None:
            return More(self._left_out)
        id_ = row.action.id
        if id_ not in self._faces:
            self._faces[id_] = self._face_of(row)
        return self._faces[id_]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows) + (self._left_out > 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == FACE:
            return self.face(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            face = self.face(index)
            return face.words() if isinstance(face, More) else face.spoken()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled if self.row(index) else usable

    # -- carried to another column

    def mimeTypes(self) -> list[str]:
        return [CARRIED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row(indexes[0]) if indexes else None
        if row is not None:
            data.setData(CARRIED, row.action.id.encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction
