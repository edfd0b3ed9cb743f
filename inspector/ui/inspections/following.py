"""The way from an inspection to the actions on what failed in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from inspector.services.ports.actions import ActionFilter
from inspector.services.session import Session
from inspector.ui.actions import words
from inspector.ui.actions.face import face_of
from inspector.ui.widgets.menu import Menu

MOST = 6


def add_actions(menu: Menu, session: Session, record_id: str, open_: Callable[[str], object]) -> None:
    """A row for each of the first actions that this inspection opened or found again."""
    rows = session.actions.rows(ActionFilter(record=record_id, most=MOST))
    for row in rows:
        title = f"{face_of(row).what} ({words.status(row.action.status)})"
        menu.add(title, partial(open_, row.action.id), icon="action")
    if rows:
        menu.add_line()
