"""What is typed and not yet answered when the window closes is on disk, in whichever field it stands."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector.checklists.inspection import Draft
from inspector.ui.fill.photos.viewer import Viewer
from tests.e2e.conftest import Opening
from tests.e2e.people import Fault, RoomInspector
from tests.e2e.test_bad_window import FRIDGE, STATUS, begins_room_412, draft_on_disk
from tests.ui.people import picture


def types_note(inspector: RoomInspector) -> None:
    inspector.types_note("room-status", "Half a wo")


def types_number(inspector: RoomInspector) -> None:
    control = inspector.card("fridge-temperature").control
    assert control is not None
    types_into(inspector, control)


def types_into(inspector: RoomInspector, part: QWidget) -> None:
    field = part.findChild(QLineEdit)
    assert field is not None
    inspector.clicks(field)
    inspector.types("4.5")


def types_comment(inspector: RoomInspector) -> None:
    inspector.finishes()
    inspector.clicks(inspector.finish.comment.edit.viewport())
    inspector.types("Half a wo")


def types_action(inspector: RoomInspector) -> None:
    card = inspector.card("room-status")
    card.change_action()
    inspector.settles()
    assert card.extras.panel is not None
    inspector.clicks(card.extras.panel.owner.edit)
    inspector.types("Half a wo")


def types_caption(inspector: RoomInspector) -> None:
    card = inspector.card("room-status")
    assert card.extras.photos is not None
    inspector.clicks(card.extras.photos.tiles[0])
    inspector.clicks(inspector.window.findChildren(Viewer)[-1].caption)
    inspector.types("Half a wo")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (types_note, lambda draft: draft.sheet.answer(STATUS).note == "Half a wo"),
        (types_number, lambda draft: draft.sheet.answer(FRIDGE).value == Decimal("4.5")),
        (types_comment, lambda draft: draft.comment == "Half a wo"),
        (types_action, lambda draft: "Half a wo" in draft.actions[0].owner),
        (types_caption, lambda draft: draft.sheet.photos[0].caption == "Half a wo"),
    ],
    ids=["note", "number", "comment", "action", "caption"],
)
def test_what_is_typed_when_the_window_closes_is_on_disk(
    opening: Opening,
    tmp_path: Path,
    typed: Callable[[RoomInspector], None],
    found: Callable[[Draft], bool],
) -> None:
    (tmp_path / "plate.jpg").write_bytes(picture())
    with opening() as inspector:
        begins_room_412(inspector)
        inspector.finds_fault(STATUS, Fault("", (tmp_path / "plate.jpg",)))
        typed(inspector)
        assert inspector.window.close()
    assert found(draft_on_disk(tmp_path / "workspace"))


# -- a workspace that is not to be written
