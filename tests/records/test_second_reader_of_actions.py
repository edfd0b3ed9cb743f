"""What the format's page says of actions is enough to read those of the demo."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from inspector.checklists.actions import Action
from inspector.services.ports.actions import ActionFilter
from inspector.storage.workspace import open_workspace
from tests.records.second_reader_of_actions import CHANGEABLE, actions


def plain(action: Action) -> dict[str, Any]:
    """An action in the second reader's terms."""
    day = {name: getattr(action, name) for name in CHANGEABLE}
    return {
        **{name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in day.items()},
        "status": action.status.value,
        "record": action.record,
        "before": [asdict(photo) for photo in action.before],
        "after": [asdict(photo) for photo in action.after],
        "done_by": action.done_by,
        "verified_by": action.verified_by,
        "verified_in": action.verified_in,
    }


def test_the_demos_actions_read_alike(demo: Path) -> None:
    workspace = open_workspace(demo, read_only=True)
    with workspace.read() as kept:
        told = {row.action.id: plain(row.action) for row in kept.actions.rows(ActionFilter())}
    workspace.close()
    assert actions(demo) == told
    assert {each["status"] for each in told.values()} == {
        "open",
        "in-progress",
        "done",
        "closed",
        "cancelled",
    }


def test_the_photos_it_names_are_there(demo: Path) -> None:
    photos = (photo for each in actions(demo).values() for photo in (*each["before"], *each["after"]))
    named = {photo["sha256"] for photo in photos}
    assert named
    assert all((demo / "photos" / sha[:2] / sha).is_file() for sha in named)
