"""The composition root: the one place that sees every room and puts them together.

Nothing heavy is imported before it is needed: the window shows itself first.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from inspector import paths
from inspector.errors import WorldError

if TYPE_CHECKING:
    from inspector.services.session import Session


@contextmanager
def opened(data: str | None, *, read_only: bool = False) -> Iterator[Session]:
    """A session on the workspace named, closed at the end whatever happens."""
    from inspector.reports.writers import Writers
    from inspector.services.session import open_session
    from inspector.storage.workspace import open_workspace

    folder = paths.workspace(data)
    workspace = open_workspace(folder, read_only=read_only)
    try:
        again = partial(opened, str(folder), read_only=True)
        yield open_session(workspace, Writers(), opening=again)
    finally:
        workspace.close()


def run_window(data: str | None) -> int:
    """Open the window on a workspace and run until it is closed; the exit code.

    Whoever started it by a double click sees in a window why a workspace cannot be opened.
    """
    from inspector.storage.glance import settings_at_a_glance
    from inspector.ui.binding import leave_sources_unread

    leave_sources_unread()
    from inspector.ui.main import Start, tell

    start = Start(settings_at_a_glance(paths.workspace(data)))
    try:
        with opened(data) as session:
            return start.run(session)
    except WorldError as error:
        tell(error)
        raise
