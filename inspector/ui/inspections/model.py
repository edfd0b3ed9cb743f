"""The rows of the list: items, with the day over each group where they are sorted by date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector.ui import wording
from inspector.ui.inspections.items import DraftItem, Item, RecordItem
from inspector.ui.language import language, number
from inspector.ui.today.draft_card import detail_of, title_of

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayHead:
    day: date


Row = DayHead | RecordItem | DraftItem


class InspectionRows(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}

    def show_items(self, items: Sequence[Item], *, by_day: bool) -> None:
        self.beginResetModel()
        self._rows = list(_with_days(items)) if by_day else list(items)
        self._places = {id_of(row): place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def items(self) -> list[Item]:
        return [row for row in self._rows if not isinstance(row, DayHead)]

    def row(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, id_: str) -> QModelIndex:
        """Where the record or draft stands; an invalid index where it is not listed."""
        place = self._places.get(id_)
        return QModelIndex() if place is None else self.index(place, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index), DayHead):
            return Qt.ItemFlag.NoItemFlags  # the arrows pass over it
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def id_of(row: Row) -> str:
    match row:
        case DayHead(day):
            return day.isoformat()
        case RecordItem():
            return row.row.id
        case DraftItem():
            return row.draft.draft.id


def title(item: Item) -> str:
    if isinstance(item, DraftItem):
        return title_of(item.draft)
    subject = item.template.subject
    kind = subject.in_(language()) if subject else ""
    return wording.subject_label(kind, item.row.subject_name) or item.template.title.in_(language())


def detail(item: Item) -> str:
    if isinstance(item, DraftItem):
        return detail_of(item.draft)
    name = item.template.title.in_(language()) if item.row.subject_name else ""
    return wording.joined(name, item.row.site_path[-1])


def spoken(row: Row) -> str:
    """The row in words, for those who hear the list."""
    match row:
        case DayHead(day):
            return wording.day_head(day, date.today())  # noqa: DTZ011 - the person's calendar
        case DraftItem(draft=draft):
            return f"{title(row)}, {detail(row)}, {draft.answered}/{draft.asked}"
        case RecordItem():
            outcome = wording.outcome(row.row.outcome) if row.row.outcome else ""
            parts = (title(row), detail(row), number(row.result.text), outcome)
            return ", ".join(part for part in parts if part)


def _with_days(items: Sequence[Item]) -> Sequence[Row]:
    rows: list[Row] = []
    last: date | None = None
    for item in items:
        if isinstance(item, RecordItem) and item.row.visited_on != last:
            last = item.row.visited_on
            rows.append(DayHead(last))
        rows.append(item)
    return rows
