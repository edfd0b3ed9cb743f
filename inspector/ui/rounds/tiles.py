"""The subjects of a round as the grid lists them, and what is said of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inspector.checklists.template import Template
from inspector.services.ports.records import RecordRow
from inspector.services.round_view import State, Stop
from inspector.ui import wording
from inspector.ui.language import clauses, language, number, percent
from inspector.ui.results import result_of
from inspector.ui.rounds.groups import Group
from inspector.ui.widgets.text import tip

STOP = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class RoundTiles(QAbstractListModel):
    """The stops of the groups shown, one after the other. `last_time` is each subject's newest record from
    before the round, by its id; `others` the names of those who work here beside the person, by their ids."""

    def __init__(self, template: Template, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops: list[Stop] = []
        self.template = template
        self.groups: Sequence[Group] = ()
        self.longest_name = ""
        self.next: str | None = None
        self.last_time: Mapping[str, RecordRow] = {}
        self.others: Mapping[str, str] = {}

    def show_groups(self, groups: Sequence[Group], next_: str | None) -> None:
        self.beginResetModel()
        self.groups, self.next = groups, next_
        self._stops = [stop for group in groups for stop in group.stops]
        self.longest_name = max(map(self.short_name, self._stops), key=len, default="")
        self.endResetModel()

    def show_last_time(self, last_time: Mapping[str, RecordRow]) -> None:
        self.last_time = last_time
        if self._stops:
            self.dataChanged.emit(self.index(0), self.index(len(self._stops) - 1))

    def stop(self, index: Index) -> Stop | None:
        return self._stops[index.row()] if index.isValid() else None

    def index_of(self, subject: str | None) -> QModelIndex:
        """Where the subject stands; an invalid index where it is not shown."""
        places = (place for place, stop in enumerate(self._stops) if stop.subject.id == subject)
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def find(self, typed: str) -> QModelIndex:
        """The subject that is `typed`, else the first that begins with it, with its kind or without."""
        wanted = typed.casefold()
        names = [(self.short_name(stop).casefold(), stop.subject.name.casefold()) for stop in self._stops]
        exact = (place for place, name in enumerate(names) if wanted in name)
        begins = (place for place, name in enumerate(names) if any(each.startswith(wanted) for each in name))
        place = next(exact, None)
        place = next(begins, None) if place is None else place
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._stops)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        stop = self.stop(index)
        if stop is None:
            return None
        if role == STOP:
            return stop
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label(stop)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (self.label(stop), state_word(stop.state), self.fact(stop), self.holder(stop))
            return ", ".join(filter(None, parts))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(wording.joined(self.label(stop), self.holder(stop)))
        return None

    # -- words

    def label(self, stop: Stop) -> str:
        """The subject in full: "Room 204"."""
        kind = self.template.subject.in_(language()) if self.template.subject else ""
        return wording.subject_label(kind, stop.subject.name)

    def short_name(self, stop: Stop) -> str:
        """The name without the kind before it: all tiles would say it."""
        name = stop.subject.name
        kinds = [kind for _, kind in self.template.subject.by_language] if self.template.subject else []
        lead = next((kind for kind in kinds if name.casefold().startswith(f"{kind} ".casefold())), "")
        return name[len(lead) :].strip()

    def holder(self, stop: Stop) -> str:
        """Who else has begun it; "" where it is nobody, or the person."""
        return self.others.get(stop.inspector or "", "") if stop.state is State.IN_PROGRESS else ""

    def score(self, stop: Stop) -> str:
        """What was reached, as everywhere; "" without a record."""
        return score_text(stop.record, self.template) if stop.record else ""

    def fact(self, stop: Stop) -> str:
        """The second thing to know: how far, what failed, or how it was last time."""
        if stop.record is not None:
            return clauses(self.score(stop), failed_words(stop.record))
        if stop.state is State.IN_PROGRESS:
            return far(stop)
        last = self.last_time.get(stop.subject.id)
        return last_words(last, self.template) if last else ""


def state_word(state: State) -> str:
    return {
        State.TO_DO: QCoreApplication.translate("RoundTiles", "Not begun"),
        State.IN_PROGRESS: QCoreApplication.translate("RoundTiles", "In progress"),
        State.DONE: QCoreApplication.translate("RoundTiles", "Done"),
        State.FAILED: QCoreApplication.translate("RoundTiles", "Failed"),
    }[state]


def far(stop: Stop) -> str:
    return QCoreApplication.translate("RoundTiles", "{answered} of {asked}").format(
        answered=stop.answered, asked=stop.asked
    )


def last_words(record: RecordRow, template: Template) -> str:
    return _said_last(score_text(record, template))


def _said_last(score: str) -> str:
    return QCoreApplication.translate("RoundTiles", "last time {score}").format(score=score)


def widest_facts() -> tuple[str, str]:
    """A score, and how it was last time, as wide as they get, so that tiles do not change when they come."""
    score = percent("100.0")
    return score, _said_last(score)


def failed_words(record: RecordRow) -> str:
    """What failed of the items; what is critical alone, for that decides."""
    if record.critical_failed:
        return QCoreApplication.translate("RoundTiles", "%n critical", "", record.critical_failed)
    if record.failed:
        return QCoreApplication.translate("RoundTiles", "%n failed", "", record.failed)
    return ""


def score_text(record: RecordRow, template: Template) -> str:
    result = result_of(record, template)
    return number(result.text) if result.share is None else percent(result.text)
