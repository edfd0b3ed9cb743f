"""What a tap leads on to is made while nobody waits."""

from __future__ import annotations

from tests.ui.people import Supervisor


def test_the_buttons_of_the_next_item_are_there_before_it_is_current(in_room: Supervisor) -> None:
    assert in_room.current() == "lock"
    extras = in_room.card("plate").extras
    in_room.qtbot.waitUntil(lambda: extras.tools is not None)
    made = extras.tools
    in_room.settles()
    assert made is not None
    assert made.isHidden()
    assert in_room.card("bell").extras.tools is None
    in_room.answers("lock", "Yes")
    assert in_room.card("plate").extras.tools is made
    assert made.isVisible()


def test_an_answer_puts_off_what_is_made_ready(in_room: Supervisor) -> None:
    pauses, model = in_room.fill.list.pauses, in_room.fill.model
    in_room.qtbot.waitUntil(lambda: not pauses.isActive())
    model.answer(in_room.card("lock").address, "yes")
    assert pauses.isActive()
