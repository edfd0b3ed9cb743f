"""Finish: what is missing and the way there, who signs, the comment, the score card, sealing."""

from __future__ import annotations

import threading
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from inspector.checklists.answers import Address
from inspector.ui.fill.details import DetailsDialog
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.fields import TextBox
from inspector.ui.widgets.text import ElidedText
from tests.checklists.building import choice, section
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ASKED = {"require": {"note": "failed", "photo": "failed"}}


def tree(*items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**ROOM, "template": "small", "sections": [section("all", *items)], **more}


def titles(supervisor: Supervisor) -> list[str]:
    return [row.accessibleName() for row in supervisor.finish.missing.rows()]


@pytest.fixture
def small(supervisor: Supervisor, inspection: Inspection) -> Supervisor:
    """Two items, one of them critical."""
    supervisor.starts(inspection(tree(choice("lock", critical=True), choice("plate", **ASKED))))
    return supervisor


def test_everything_answered_is_sealed_with_its_score(small: Supervisor) -> None:
    small.answers("lock", "Yes")
    small.answers("plate", "Yes")
    finish = small.finishes()
    assert not finish.missing.isVisible()
    assert finish.seal.text() == "Finish and seal"
    assert finish.score.tag.text() == "Pass"
    record = small.session.archive.record(small.seals())
    assert record.score.total.percent == Fraction(100)
    assert record.incomplete_reason == ""
    assert not small.session.archive.drafts()


def test_what_lacks_is_listed_with_its_number_and_why(small: Supervisor) -> None:
    small.answers("plate", "No")
    small.finishes()
    assert titles(small) == [
        "1.1  lock. No answer yet, and it is critical",
        "1.2  plate. Failed: a photo and a note are needed",
    ]
    assert small.finish.why.text().startswith("Still needed: 1 answer")


def test_go_to_leads_to_the_item_which_is_marked(small: Supervisor) -> None:
    small.finishes()
    small.clicks(small.finish.missing.rows()[1].button)
    assert small.is_filling_in()
    assert small.current() == "plate"
    small.presses(Key.Key_Up)
    assert small.card("plate").state == "missing"
    small.answers("plate", "Yes")
    small.presses(Key.Key_Up)
    assert small.card("plate").state == "idle"


def test_a_photo_is_added_from_the_list_itself(small: Supervisor, photos: list[Path]) -> None:
    small.answers("lock", "Yes")
    small.answers("plate", "No")
    small.types_note("plate", "scratched")
    small.finishes()
    assert titles(small) == ["1.2  plate. Failed: a photo is needed"]
    small.photos = photos[:1]
    small.clicks(small.finish.missing.rows()[0].button)
    small.waits_for_photos()
    assert not small.finish.missing.isVisible()
    assert small.finish.seal.text() == "Finish and seal"


def test_finishing_incomplete_asks_for_the_reason_and_keeps_it(small: Supervisor) -> None:
    small.answers("lock", "Yes")
    finish = small.finishes()
    assert finish.seal.text() == "Finish incomplete…"
    small.clicks(finish.seal)
    dialog = small.dialog()
    assert not dialog.deed_button.isEnabled()
    small.clicks(dialog.keep_button)
    record = small.session.archive.record(small.seals("Guest came back"))
    assert record.incomplete_reason == "Guest came back"


def test_pass_so_far_is_never_said_while_a_critical_item_is_open(small: Supervisor) -> None:
    small.answers("plate", "Yes")
    small.finishes()
    assert small.finish.score.tag.text() == "Not decided yet"
    small.presses(Key.Key_Escape)
    small.answers("lock", "No")
    small.finishes()
    assert small.finish.score.tag.text() == "Fail: critical item"


def test_so_far_while_something_is_open(supervisor: Supervisor, inspection: Inspection) -> None:
    items = [choice(key) for key in "abcd"]
    supervisor.starts(inspection(tree(*items)))
    supervisor.answers("a", "Yes")
    supervisor.finishes()
    assert supervisor.finish.score.tag.text() == "Below so far"
    supervisor.presses(Key.Key_Escape)
    supervisor.answers("b", "Yes")
    supervisor.answers("c", "Yes")
    supervisor.finishes()
    assert supervisor.finish.score.tag.text() == "Pass so far"


def test_the_score_card_shows_the_engines_numbers(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.answers("plate", "No")
    finish = in_room.finishes()
    standing = in_room.fill.model.standing
    total = standing.score.total
    assert total.percent is not None
    assert finish.score.ring.accessibleName() == f"{float(total.percent):.1f}\u00a0%"
    bar = finish.score.sections.row("door")
    assert bar.value == "25.0\u00a0%"
    assert bar.remark == "2 open"


def test_signing_by_mouse_is_kept_with_name_and_time(small: Supervisor) -> None:
    small.finishes()
    small.signs("inspector")
    (signature,) = small.fill.model.filling.draft.signatures
    assert (signature.name, signature.person) == ("Elena Kask", small.person)
    assert signature.strokes
    card = small.finish.signatures.card("inspector")
    assert card.tag.text().startswith("Signed ")
    small.clicks(card.again)
    assert not small.fill.model.filling.draft.signatures


def test_somebody_who_was_not_there_and_somebody_chosen(
    supervisor: Supervisor, inspection: Inspection
) -> None:
    boss = supervisor.session.directory.add_person("Aizhan Saparova", "Floor supervisor").id
    slots = [{"key": "shift", "role": "Shift leader", "required": True}]
    supervisor.starts(inspection(tree(choice("lock"), signatures=slots)))
    supervisor.answers("lock", "Yes")
    finish = supervisor.finishes()
    assert titles(supervisor) == ["Shift leader. Signature needed"]
    card = finish.signatures.card("shift")
    card.who.chosen.emit(boss)
    finish.sheet.bring(card.absent)
    supervisor.clicks(card.absent)
    (signature,) = supervisor.fill.model.filling.draft.signatures
    assert (signature.name, signature.person, signature.absent) == ("Aizhan Saparova", boss, True)
    assert card.tag.text() == "Was not present"
    supervisor.clicks(card.again)
    supervisor.signs("shift")
    assert titles(supervisor) == []


def test_who_inspects_was_there(small: Supervisor) -> None:
    assert not small.finishes().signatures.card("inspector").absent.isVisible()


def test_the_comment_is_kept_before_sealing(small: Supervisor) -> None:
    small.answers("lock", "Yes")
    small.answers("plate", "Yes")
    small.finishes()
    assert isinstance(small.finish.comment, TextBox)
    small.finish.sheet.bring(small.finish.comment)
    small.settles()
    small.clicks(small.finish.comment.edit.viewport())
    small.types("Well kept")
    record = small.session.archive.record(small.seals())
    assert record.comment == "Well kept"


def test_the_whole_way_by_keyboard(small: Supervisor) -> None:
    small.presses(Key.Key_1, Key.Key_1)
    small.presses(Key.Key_Return, with_=CTRL)
    assert small.shell.current() is small.finish
    small.presses(Key.Key_Return, with_=CTRL)
    small.qtbot.waitUntil(lambda: bool(small.finished))


def test_a_long_list_of_what_lacks_stays_short(supervisor: Supervisor, inspection: Inspection) -> None:
    supervisor.starts(inspection(tree(*(choice(f"i{n}") for n in range(300)))))
    finish = supervisor.finishes()
    assert len(finish.missing.rows()) < 20
    supervisor.clicks(finish.missing.rows()[-1].button)
    assert supervisor.fill.current() == Address("i12")


def test_the_rest_is_fine_answers_from_here_and_leaves_what_needs_the_person(in_room: Supervisor) -> None:
    finish = in_room.finishes()
    in_room.clicks(finish.missing.fine)
    assert in_room.toast() == "7 answered"
    assert [title.split("  ")[0] for title in titles(in_room)] == ["2.2", "2.3"]
    assert not finish.missing.fine.isVisible()
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert len(titles(in_room)) == 9
    assert in_room.shell.current() is finish


def test_the_details_can_be_changed_up_to_the_last_moment(in_room: Supervisor) -> None:
    finish = in_room.finishes()
    in_room.clicks(finish.details)
    dialog = in_room.dialog()
    assert isinstance(dialog, DetailsDialog)
    dialog.subject.add_asked.emit("214")
    in_room.clicks(dialog.deed_button)
    in_room.qtbot.waitUntil(lambda: finish.title() == "Finish: Room 214")
    record = in_room.session.archive.record(in_room.seals("Only a try"))
    assert record.subject is not None
    assert record.subject.name == "214"


def test_nothing_can_be_changed_while_the_record_is_sealed(in_room: Supervisor) -> None:
    finish = in_room.finishes()
    in_room.clicks(finish.missing.fine)
    gate = threading.Event()
    in_room.session.workspace.write(lambda _kept: gate.wait(10))
    in_room.clicks(finish.seal)
    in_room.types("Only a try")
    in_room.clicks(in_room.dialog().deed_button)
    card = finish.signatures.card("inspector")
    changing = [finish.missing.fine, finish.details, finish.comment, card.pad, card.absent]
    changing += [row.button for row in finish.missing.rows()]
    assert not [each for each in changing if each.isEnabled()]
    assert in_room.toast() == ""  # with its Undo
    gate.set()
    in_room.qtbot.waitUntil(lambda: bool(in_room.finished))


def test_the_whole_of_what_is_finished_is_told_in_a_narrow_window_with_large_text(
    small: Supervisor, theme: Theme
) -> None:
    small.shell.resize(800, 1280)
    theme.set_text_scale(200)
    small.settles()
    head = small.finishes().head
    small.settles()
    told = [each for each in head.findChildren(ElidedText) if each.isVisible()]
    assert "started" in told[-1].text()
    assert [each.text() for each in told if each.toolTip()] == [], "cut"
