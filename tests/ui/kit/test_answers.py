"""Answering: response buttons and ratings keep their places, speak once, and look as they mean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from inspector.ui.theme.theme import Theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.ratings import Rate, RatingRow
from inspector.ui.widgets.responses import Meaning, Option, ResponseButton, ResponseRow
from tests.ui.kit.conftest import Stage, colours_in, picture

LEFT = Qt.MouseButton.LeftButton
OPTIONS = [
    Option("ok", "OK", Meaning.OK),
    Option("no", "Нарушение", Meaning.FAULT),
    Option("na", "N/A", Meaning.NA),
]
RATES = [
    Rate(str(number), str(number), anchor, failing=number < 2)
    for number, anchor in enumerate(
        ("Dirty", "Stains, deposits", "A few marks", "Clean, dull", "Spotless, dry")
    )
]


def places(row: ResponseRow | RatingRow) -> list[QRect]:
    return [button.geometry() for button in row.buttons]


def test_choosing_never_moves_a_neighbour(stage: Stage, qtbot: QtBot) -> None:
    row = ResponseRow(OPTIONS)
    stage.show(row)
    before = places(row)
    for button in row.buttons:
        qtbot.mouseClick(button, LEFT)
        assert places(row) == before
        assert row.sizeHint().width() == before[-1].right() + 1
    assert all(place.height() == tokens().control.response for place in before)
    assert all(place.width() >= tokens().control.response_min_width for place in before)
    assert before[1].left() - before[0].right() - 1 == 8


def test_an_answer_speaks_once_and_again_only_when_it_changes(stage: Stage, qtbot: QtBot) -> None:
    row, heard = ResponseRow(OPTIONS), []
    row.chosen.connect(heard.append)
    stage.show(row)
    qtbot.mouseClick(row.buttons[1], LEFT)
    qtbot.mouseClick(row.buttons[1], LEFT)
    assert heard == ["no"]
    qtbot.mouseClick(row.buttons[0], LEFT)
    assert heard == ["no", "ok"]
    assert row.selected() == {"ok"}
    row.set_selected(None)
    assert row.selected() == set()
    assert heard == ["no", "ok"]


def test_answers_are_reached_by_keys(stage: Stage, qtbot: QtBot) -> None:
    row, heard = ResponseRow(OPTIONS), []
    row.chosen.connect(heard.append)
    stage.show(row)
    row.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.buttons[0], Qt.Key.Key_Right)
    assert row.buttons[1].focus_visible
    qtbot.keyClick(row.buttons[1], Qt.Key.Key_Return)
    qtbot.keyClick(row.buttons[1], Qt.Key.Key_Left)
    qtbot.keyClick(row.buttons[0], Qt.Key.Key_Left)
    assert row.buttons[0].hasFocus()
    qtbot.keyClick(row.buttons[0], Qt.Key.Key_Space)
    assert heard == ["no", "ok"]


def test_up_and_down_are_left_to_the_screen(stage: Stage, qtbot: QtBot) -> None:
    row = ResponseRow(OPTIONS)
    stage.show(row)
    row.buttons[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.buttons[1], Qt.Key.Key_Down)
    assert row.buttons[1].hasFocus()


def test_more_than_fit_stand_one_under_the_other(stage: Stage) -> None:
    row = ResponseRow(OPTIONS)
    stage.show(row, width=380)
    assert row.stacked()
    assert len({place.left() for place in places(row)}) == 1
    assert all(place.width() == row.width() for place in places(row))
    assert row.height() == 3 * 48 + 2 * 8
    many = ResponseRow([Option(str(n), str(n)) for n in range(5)])
    assert many.stacked(10_000)
    assert not ResponseRow([Option(str(n), str(n)) for n in range(4)]).stacked(10_000)


def test_a_long_answer_wraps_instead_of_being_cut(stage: Stage) -> None:
    row = ResponseRow(
        [Option("a", "A very long answer that nobody could read in one line " * 3), Option("b", "B")]
    )
    stage.show(row, width=400)
    assert row.buttons[0].height() > 2 * row.buttons[1].height() - 10


def test_filling_shares_the_width(stage: Stage) -> None:
    row = ResponseRow(OPTIONS, fill=True)
    stage.show(row)
    widths = {place.width() for place in places(row)}
    assert len(widths) == 1
    assert places(row)[-1].right() >= row.width() - 3


def test_multiple_choice_puts_on_and_takes_off(stage: Stage, qtbot: QtBot) -> None:
    row, heard = ResponseRow([Option("a", "A"), Option("b", "B")], multiple=True), []
    row.toggled.connect(lambda value, on: heard.append((value, on)))
    stage.show(row)
    for place in (0, 1, 0):
        qtbot.mouseClick(row.buttons[place], LEFT)
    assert heard == [("a", True), ("b", True), ("a", False)]
    assert row.selected() == {"b"}


@pytest.mark.parametrize(
    ("meaning", "ground"),
    [
        (Meaning.OK, "ok_soft"),
        (Meaning.FAULT, "fault_fill"),
        (Meaning.NA, "na_soft"),
        (Meaning.PARTIAL, "warn_soft"),
        (Meaning.CHOICE, "accent_soft"),
    ],
)
def test_a_chosen_answer_looks_as_it_means(stage: Stage, theme: Theme, meaning: Meaning, ground: str) -> None:
    button = ResponseButton(Option("a", "A", meaning))
    stage.show(button)
    colour = getattr(theme.colours, ground)
    assert colour not in colours_in(picture(button))
    button.setChecked(True)
    assert colour in colours_in(picture(button))


def test_disabled_answers_are_sunken_and_silent(stage: Stage, qtbot: QtBot, theme: Theme) -> None:
    row, heard = ResponseRow(OPTIONS), []
    row.chosen.connect(heard.append)
    row.setEnabled(False)
    stage.show(row)
    qtbot.mouseClick(row.buttons[0], LEFT)
    assert heard == []
    assert theme.colours.sunken in colours_in(picture(row.buttons[0]))


def test_a_rating_is_given_by_click_and_key(stage: Stage, qtbot: QtBot, theme: Theme) -> None:
    row, heard = RatingRow(RATES), []
    row.chosen.connect(heard.append)
    stage.show(row)
    before = places(row)
    qtbot.mouseClick(row.buttons[3], LEFT)
    qtbot.mouseClick(row.buttons[3], LEFT)
    qtbot.keyClick(row.buttons[3], Qt.Key.Key_Left)
    qtbot.keyClick(row.buttons[2], Qt.Key.Key_Return)
    assert heard == ["3", "2"]
    assert places(row) == before
    assert theme.colours.accent_soft in colours_in(picture(row.buttons[2]))
    row.set_selected("1")
    assert theme.colours.fault_fill in colours_in(picture(row.buttons[1]))


def test_anchors_go_below_when_it_gets_narrow(stage: Stage) -> None:
    row = RatingRow(RATES)
    window = stage.show(row)
    assert not any(button.below for button in row.buttons)
    window.resize(460, 600)
    assert all(button.below for button in row.buttons)
    assert all(place.right() < row.width() for place in places(row))
    assert len({place.top() for place in places(row)}) == 1


def test_a_long_scale_breaks_into_lines(stage: Stage) -> None:
    row = RatingRow([Rate(str(n), str(n)) for n in range(11)])
    stage.show(row, width=420)
    assert all(place.width() >= tokens().control.target_min for place in places(row))
    assert len({place.top() for place in places(row)}) == 2
