"""While nobody does anything, the window does nothing: no layout asks for the next one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)
CALM = 80  # ms, longer than the list waits before it builds what is just out of view
MOVES = 40  # more than it ever needs for that


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def in_window(supervisor: Supervisor, inspection: Inspection, request: pytest.FixtureRequest) -> Supervisor:
    supervisor.shell.resize(*request.param)
    supervisor.starts(inspection(ROOM))
    return supervisor


def comes_to_rest(someone: Supervisor) -> bool:
    """Whether the list stops placing its rows again."""
    for _ in range(MOVES):
        with someone.qtbot.waitSignal(someone.fill.list.moved, timeout=CALM, raising=False) as moved:
            pass
        if not moved.signal_triggered:
            return True
    return False


@pytest.mark.parametrize("item", ["lock", "wait", "story", "receipt"])
def test_the_list_comes_to_rest_at_every_kind_of_item(in_window: Supervisor, item: str) -> None:
    in_window.fill.go_to(in_window.card(item).address)
    assert comes_to_rest(in_window)


def test_the_list_comes_to_rest_at_a_fault_with_its_note_and_photo(
    in_window: Supervisor, photos: list[Path]
) -> None:
    in_window.answers("plate", "No")
    in_window.types_note("plate", "Hangs askew")
    in_window.adds_photos("plate", photos[:1])
    in_window.waits_for_photos()
    assert comes_to_rest(in_window)
