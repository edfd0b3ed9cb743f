"""The undo history of drafts."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from sqlalchemy import Connection, Select, delete, select, update
from sqlalchemy.exc import IntegrityError

from inspector.checklists.edits_json import read_edits, write_edits
from inspector.checklists.steps import Step
from inspector.storage.drafts import StoredDrafts
from inspector.storage.sql import upsert
from inspector.storage.tables.drafts import steps

log = logging.getLogger(__name__)

_PHOTO = re.compile('"sha256":"([0-9a-f]{64})"')


class StoredSteps:
    def __init__(self, connection: Connection, drafts: StoredDrafts) -> None:
        self._connection = connection
        self._drafts = drafts

    def do(self, draft: str, step: Step) -> None:
        """Two statements for an answer: the step says when the draft was changed, and needs its draft."""
        columns = {
            "draft": draft,
            "number": step.number,
            "name": step.name,
            "edits": write_edits(step.edits),
            "inverse": write_edits(step.inverse),
            "by": step.by,
            "at": step.at,
            "undone": False,
        }
        try:
            upsert(self._connection, steps, ("draft", "number"), columns)
        except IntegrityError:
            self._drafts.refuse_missing(draft)
            raise
        self._drafts.carry_out(draft, step.edits)

    def undo(self, draft: str, step: Step, *, at: datetime) -> None:
        self._drafts.apply(draft, step.inverse, at=at)
        self._mark(draft, step, undone=True)

    def redo(self, draft: str, step: Step, *, at: datetime) -> None:
        self._drafts.apply(draft, step.edits, at=at)
        self._mark(draft, step, undone=False)

    def forget_undone(self, draft: str) -> None:
        self._connection.execute(delete(steps).where(steps.c.draft == draft, steps.c.undone))

    def newest(self, draft: str) -> tuple[int, int]:
        of_draft = (
            select(steps.c.number).where(steps.c.draft == draft).order_by(steps.c.number.desc()).limit(1)
        )
        done = self._connection.scalar(of_draft.where(~steps.c.undone))
        return done or 0, self._connection.scalar(of_draft) or 0

    def before(self, draft: str, number: int, most: int) -> tuple[Step, ...]:
        statement = select(steps).where(steps.c.number < number).order_by(steps.c.number.desc())
        return tuple(islice(self._readable(draft, statement), most))

    def after(self, draft: str, number: int, most: int) -> tuple[Step, ...]:
        statement = select(steps).where(steps.c.number > number).order_by(steps.c.number)
        return tuple(islice(self._readable(draft, statement), most))

    def _mark(self, draft: str, step: Step, *, undone: bool) -> None:
        statement = update(steps).where(steps.c.draft == draft, steps.c.number == step.number)
        self._connection.execute(statement, {"undone": undone})

    def photos(self) -> set[str]:
        """The SHA-256 of every photo that undo or redo of some step can bring back."""
        texts = (steps.c.edits, steps.c.inverse)
        found = (
            self._connection.scalars(select(text).where(text.contains('"sha256"'))).all() for text in texts
        )
        return {sha256 for rows in found for row in rows for sha256 in _PHOTO.findall(row)}

    def _readable(self, draft: str, statement: Select[tuple[object, ...]]) -> Iterator[Step]:
        """The steps that can be read; another is left out, and those around it still hold."""
        with self._connection.execute(statement.where(steps.c.draft == draft)) as found:
            for row in found:
                try:
                    edits, inverse = read_edits(row.edits), read_edits(row.inverse)
                except ValueError as error:
                    log.warning("step %s of the draft %s cannot be undone: %s", row.number, draft, error)
                    continue
                yield Step(row.number, row.name, edits, inverse, row.by, row.at)
