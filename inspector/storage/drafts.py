"""Drafts: each edit is the least that must be written, an answer one upsert."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    delete,
    insert,
    select,
    update,
)

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Sheet
from inspector.checklists.edits import (
    DropAction,
    DropEntry,
    DropPhoto,
    DropSignature,
    DropWatch,
    Edit,
    PutAction,
    PutEntry,
    PutPhoto,
    PutSignature,
    SetAnswer,
    SetComment,
    SetHead,
    SetLevel,
    SetWatch,
)
from inspector.checklists.inspection import Draft, Watch
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.drafts import DraftRow
from inspector.storage import draft_rows as rows
from inspector.storage.answer_rows import answer_columns, read_answers
from inspector.storage.sql import upsert
from inspector.storage.tables.drafts import (
    actions,
    answers,
    drafts,
    entries,
    photos,
    signatures,
    steps,
    watches,
)
from inspector.storage.tables.library import templates
from inspector.storage.tables.rounds import round_inspections

_PARTS = (answers, entries, photos, signatures, actions, steps, watches)
T = TypeVar("T")


class StoredDrafts:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, draft: Draft) -> None:
        self._refuse_second_correction(draft.id, draft.head.supersedes)
        self._connection.execute(insert(drafts), rows.draft_columns(draft))
        sheet = draft.sheet
        given = [answer_columns(draft.id, *pair) for pair in sheet.answers.items()]
        self._insert(answers, given)
        self._insert(entries, ({"draft": draft.id, **rows.entry_columns(each)} for each in sheet.entries))
        self._insert(photos, ({"draft": draft.id, **rows.photo_columns(each)} for each in sheet.photos))
        self._insert(
            signatures, ({"draft": draft.id, **rows.signature_columns(each)} for each in draft.signatures)
        )
        self._insert(actions, ({"draft": draft.id, **rows.action_columns(each)} for each in draft.actions))
        self._insert(watches, (rows.watch_columns(draft.id, each) for each in draft.watches))
        if draft.round is not None:
            of_round = {"inspection": draft.id, "round": draft.round}
            upsert(self._connection, round_inspections, ("inspection",), of_round)

    def get(self, id_: str) -> Draft:
        row = self._connection.execute(_heads().where(drafts.c.id == id_)).one_or_none()
        if row is None:
            raise _unknown(id_)
        item, entry = row.position_item, row.position_entry
        return Draft(
            id=row.id,
            head=rows.read_head(row),
            sheet=Sheet(
                answers=read_answers(self._connection, id_),
                entries=self._parts(entries, id_, rows.read_entry),
                photos=self._parts(photos, id_, rows.read_photo),
                level=row.level,
            ),
            comment=row.comment,
            signatures=self._parts(signatures, id_, rows.read_signature),
            actions=self._parts(actions, id_, rows.read_action),
            position=None if item is None else Address(item, entry),
            changed_at=rows.changed_at(row),
            discarded_at=row.discarded_at,
            round=row.round,
            watches=self._parts(watches, id_, rows.read_watch),
        )

    def rows(self, *, discarded: bool = False) -> tuple[DraftRow, ...]:
        in_trash = drafts.c.discarded_at.is_not(None)
        return self._rows(in_trash if discarded else ~in_trash)

    def rows_of_round(self, round_: str) -> tuple[DraftRow, ...]:
        """The drafts of a round that are not in the trash, newest change first."""
        return self._rows(round_inspections.c.round == round_, drafts.c.discarded_at.is_(None))

    def _rows(self, *conditions: ColumnElement[bool]) -> tuple[DraftRow, ...]:
        found = map(rows.read_row, self._connection.execute(_heads().where(*conditions)))
        return tuple(sorted(found, key=lambda row: (row.changed_at, row.id), reverse=True))

    def apply(self, id_: str, edits: Iterable[Edit], *, at: datetime) -> None:
        self._update(id_, {"changed_at": at})
        self.carry_out(id_, edits)

    def carry_out(self, id_: str, edits: Iterable[Edit]) -> None:
        """As `apply`, where a step is kept beside that says when."""
        for edit in edits:
            self._apply(id_, edit)

    def refuse_missing(self, id_: str) -> None:
        """NotFoundError if there is no such draft."""
        if self._connection.scalar(select(drafts.c.id).where(drafts.c.id == id_)) is None:
            raise _unknown(id_)

    def _apply(self, id_: str, edit: Edit) -> None:
        match edit:
            case SetAnswer(address, answer):
                self._answer(id_, address, answer)
            case SetHead(head):
                self._refuse_second_correction(id_, head.supersedes)
                self._update(id_, rows.head_columns(head))
            case SetLevel(level):
                self._update(id_, {"level": level})
            case SetComment(comment):
                self._update(id_, {"comment": comment})
            case PutEntry(entry):
                self._put(entries, id_, "id", rows.entry_columns(entry))
            case PutPhoto(photo):
                self._put(photos, id_, "id", rows.photo_columns(photo))
            case PutSignature(signature):
                self._put(signatures, id_, "slot", rows.signature_columns(signature))
            case PutAction(action):
                self._put(actions, id_, "id", rows.action_columns(action))
            case DropEntry(key):
                self._drop(entries, id_, "id", key)
            case DropPhoto(key):
                self._drop(photos, id_, "id", key)
            case DropSignature(key):
                self._drop(signatures, id_, "slot", key)
            case DropAction(key):
                self._drop(actions, id_, "id", key)
            case SetWatch(address, started_at, spent):
                columns = rows.watch_columns(id_, Watch(address, started_at, spent))
                upsert(self._connection, watches, ("draft", "item", "entry"), columns)
            case DropWatch(address):
                self._clear(watches, id_, address)

    def set_position(self, id_: str, position: Address | None) -> None:
        self._update(id_, rows.position_columns(position))

    def discard(self, id_: str, at: datetime) -> None:
        self._update(id_, {"discarded_at": at})

    def bring_back(self, id_: str) -> None:
        supersedes = self._connection.scalar(select(drafts.c.supersedes).where(drafts.c.id == id_))
        self._refuse_second_correction(id_, supersedes)
        self._update(id_, {"discarded_at": None})

    def remove(self, id_: str) -> None:
        for table in _PARTS:
            self._connection.execute(delete(table).where(table.c.draft == id_))
        removed = self._connection.execute(delete(drafts).where(drafts.c.id == id_))
        if removed.rowcount == 0:
            raise _unknown(id_)

    def drop(self, id_: str) -> None:
        self.remove(id_)
        of_round = delete(round_inspections).where(round_inspections.c.inspection == id_)
        self._connection.execute(of_round)

    def _answer(self, id_: str, address: Address, answer: Answer) -> None:
        if answer == NO_ANSWER:
            self._clear(answers, id_, address)
        else:
            columns = answer_columns(id_, address, answer)
            upsert(self._connection, answers, ("draft", "item", "entry"), columns)

    def _clear(self, table: Table, id_: str, address: Address) -> None:
        at = (table.c.item == address.item) & (table.c.entry == (address.entry or ""))
        self._connection.execute(delete(table).where(table.c.draft == id_, at))

    def _update(self, id_: str, values: dict[str, Any]) -> None:
        done = self._connection.execute(update(drafts).where(drafts.c.id == id_), values)
        if done.rowcount == 0:
            raise _unknown(id_)

    def _put(self, table: Table, id_: str, key: str, values: dict[str, Any]) -> None:
        upsert(self._connection, table, ("draft", key), {"draft": id_, **values})

    def _drop(self, table: Table, id_: str, key: str, value: str) -> None:
        self._connection.execute(delete(table).where(table.c.draft == id_, table.c[key] == value))

    def _insert(self, table: Table, values: Iterable[dict[str, Any]]) -> None:
        listed = list(values)
        if listed:
            self._connection.execute(insert(table), listed)

    def _parts(self, table: Table, id_: str, read: Callable[[Row[Any]], T]) -> tuple[T, ...]:
        """The draft's rows in a table, in the order of `edits.apply`."""
        order = [table.c[name] for name in ("order", "id", "slot", "item", "entry") if name in table.c]
        statement = select(table).where(table.c.draft == id_).order_by(*order)
        return tuple(read(row) for row in self._connection.execute(statement))

    def _refuse_second_correction(self, id_: str, supersedes: str | None) -> None:
        if supersedes is None:
            return
        statement = select(drafts.c.id).where(
            drafts.c.supersedes == supersedes, drafts.c.discarded_at.is_(None), drafts.c.id != id_
        )
        first = self._connection.scalar(statement)
        if first is not None:
            raise ConflictError(
                "correction-open",
                "A correction of this record is open already. Go on with that one.",
                record=supersedes,
                draft=first,
            )


def _heads() -> Select[Any]:
    newest_step = (
        select(steps.c.at).where(steps.c.draft == drafts.c.id).order_by(steps.c.number.desc()).limit(1)
    )
    return (
        select(
            drafts,
            templates.c.id.label("template_id"),
            templates.c.version.label("template_version"),
            round_inspections.c.round,
            newest_step.scalar_subquery().label("stepped_at"),
        )
        .join(templates, templates.c.hash == drafts.c.template)
        .join(round_inspections, round_inspections.c.inspection == drafts.c.id, isouter=True)
    )


def _unknown(id_: str) -> NotFoundError:
    return NotFoundError("draft-not-found", "This inspection is not open any more.", draft=id_)
