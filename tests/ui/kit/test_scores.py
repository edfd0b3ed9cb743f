"""Rings, bars and rows: what is drawn is what was given."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets import bars
from inspector.ui.widgets.bars import ProgressLine, SectionRow, SegmentLine
from inspector.ui.widgets.painting import mixed, text_width
from inspector.ui.widgets.scores import PALE, TICK, DemeritSquare, RingState, ScoreBar, ScoreRing
from tests.ui.kit.conftest import Stage, colour_at, colours_in, picture

LIGHT = tokens().light


def on_ring(ring: ScoreRing, share: float) -> str:
    """The colour in the middle of the ring's stroke at `share` of a turn from the top."""
    size = ring.width()
    radius = size / 2 - TICK - tokens().control.ring_stroke[size] / 2
    angle = 2 * math.pi * share
    middle = size / 2
    return colour_at(
        picture(ring), middle + radius * math.sin(angle) - 0.5, middle - radius * math.cos(angle) - 0.5
    )


@pytest.mark.parametrize("size", [52, 72, 104, 136])
def test_a_ring_shows_earned_open_and_lost(stage: Stage, size: int) -> None:
    ring = ScoreRing(size)
    stage.show(ring)
    ring.set_score("61.3", earned=0.613, open_=0.312, pass_mark=0.85)
    assert (ring.width(), ring.height()) == (size, size)
    assert on_ring(ring, 0.02) == LIGHT.accent
    assert on_ring(ring, 0.30) == LIGHT.accent
    assert on_ring(ring, 0.58) == LIGHT.accent
    assert on_ring(ring, 0.70) == mixed(LIGHT.accent, LIGHT.track, PALE)
    assert on_ring(ring, 0.97) == LIGHT.track
    assert on_ring(ring, 0.99) == LIGHT.track
    assert LIGHT.text in colours_in(picture(ring).copy(0, 0, size // 3, size // 2))  # the tick, at the left
    assert ring.arcs() == pytest.approx((360 * 0.613, 360 * 0.312))


@pytest.mark.parametrize(("state", "colour"), [(RingState.OK, LIGHT.ok), (RingState.FAULT, LIGHT.fault)])
def test_a_finished_ring_says_how_it_went(stage: Stage, state: RingState, colour: str) -> None:
    ring = ScoreRing(72)
    stage.show(ring)
    ring.set_score("91.3", earned=0.913, pass_mark=0.85, state=state)
    assert on_ring(ring, 0.5) == colour
    assert on_ring(ring, 0.96) == LIGHT.track


def test_no_score_is_an_empty_ring(stage: Stage) -> None:
    ring = ScoreRing(104)
    stage.show(ring)
    ring.set_score("61.3", earned=0.613, pass_mark=0.85)
    ring.set_none("No score yet")
    assert {on_ring(ring, share) for share in (0.1, 0.5, 0.85, 0.9)} == {LIGHT.track}
    assert ring.accessibleName() == "No score yet"


def test_a_full_ring_has_no_gap(stage: Stage) -> None:
    ring = ScoreRing(72)
    stage.show(ring)
    ring.set_score("100", earned=1.0, open_=0.5, state=RingState.OK)
    assert {on_ring(ring, share / 20) for share in range(1, 20)} == {LIGHT.ok}


def test_the_ring_turns_to_its_new_score(stage: Stage, qtbot: QtBot, theme: Theme) -> None:
    ring = ScoreRing(72)
    stage.show(ring)
    theme.reduced_motion = False
    try:
        ring.set_score("80", earned=0.8)
        assert ring.shown < 0.1
        qtbot.waitUntil(lambda: ring.shown == pytest.approx(0.8))
    finally:
        theme.reduced_motion = True


def test_a_ring_that_shows_its_score_already_does_not_turn(
    stage: Stage, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was painted at every frame of a turn from 80 to 80, whatever changed in the inspection."""
    ring = ScoreRing(72)
    stage.show(ring)
    ring.set_score("80", earned=0.8)
    monkeypatch.setattr(theme, "reduced_motion", False)
    ring.set_score("80", earned=0.8)
    turn = ring.findChild(QPropertyAnimation)
    assert turn is not None
    assert turn.state() == turn.State.Stopped


def test_a_bar_ends_where_the_score_does(stage: Stage) -> None:
    bar = ScoreBar()
    stage.show(bar)
    bar.set_score(0.5, open_=0.2, pass_mark=0.85, state=RingState.FAULT)
    image, middle = picture(bar), bar.height() / 2
    assert colour_at(image, bar.width() * 0.49, middle) == LIGHT.fault
    assert colour_at(image, bar.width() * 0.6, middle) == mixed(LIGHT.fault, LIGHT.track, PALE)
    assert colour_at(image, bar.width() * 0.75, middle) == LIGHT.track
    assert colour_at(image, round(bar.width() * 0.85) - 1, 0) == LIGHT.text


def test_progress_is_accent_and_four_high(stage: Stage) -> None:
    line = ProgressLine()
    stage.show(line)
    line.set_progress(1, 4)
    image = picture(line)
    assert line.height() == 4
    assert colour_at(image, line.width() * 0.2, 2) == LIGHT.accent
    assert colour_at(image, line.width() * 0.3, 2) == LIGHT.track
    line.set_progress(0, 0)
    assert LIGHT.accent not in colours_in(picture(line))


def test_segments_are_as_wide_as_their_items(stage: Stage) -> None:
    line = SegmentLine()
    stage.show(line)
    line.set_segments([(3, 3), (0, 0), (1, 9)])
    image = picture(line)
    assert colour_at(image, line.width() * 0.2, 3) == LIGHT.accent
    assert colour_at(image, line.width() * 0.28, 3) == LIGHT.accent
    assert colour_at(image, line.width() * 0.5, 3) == LIGHT.track


def test_a_section_row_is_pressed_but_the_screen_decides(stage: Stage, qtbot: QtBot) -> None:
    row, heard = SectionRow("6", "Bathroom"), []
    row.set_state(3, 9, 1)
    row.clicked.connect(lambda: heard.append(1))
    stage.show(row)
    assert row.height() == tokens().control.section_row
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert heard == [1]
    assert not row.isChecked()
    row.setChecked(True)
    assert LIGHT.accent_soft in colours_in(picture(row))
    assert LIGHT.fault in colours_in(picture(row))
    row.set_state(9, 9)
    assert LIGHT.ok in colours_in(picture(row))
    assert LIGHT.track not in colours_in(picture(row))


def test_a_long_section_title_takes_two_lines(stage: Stage, theme: Theme) -> None:
    row = SectionRow("3", "Мини-бар, чайный набор и холодильник")
    row.set_state(2, 6)
    stage.show(row, width=340)
    assert row.height() > tokens().control.section_row
    theme.set_text_scale(150)
    assert row.heightForWidth(row.width()) > 75


def test_failed_items_are_counted_in_the_language(stage: Stage, language: Language) -> None:
    row = SectionRow("6", "Ванная")
    row.set_state(3, 9, 2)
    stage.show(row)
    language.use("ru")
    QApplication.processEvents()
    assert row.accessibleName() == "6 Ванная, 3/9, 2 нарушения"


def test_demerits_stand_in_a_square(stage: Stage) -> None:
    square = DemeritSquare()
    stage.show(square)
    square.set_points("7", "lower is better", RingState.FAULT)
    assert colour_at(picture(square), 4, square.height() / 2) == LIGHT.fault
    assert square.accessibleName() == "7 lower is better"


@pytest.mark.parametrize("number", ["7", "12", "104"])
def test_the_number_of_a_section_stays_clear_of_its_circle(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    heard: list[tuple[str, QRectF, QFont]] = []
    monkeypatch.setattr(
        bars,
        "write",
        lambda _painter, room, _flags, text, font, _ink: heard.append((text, room, QFont(font))),
    )
    row = SectionRow(number, "Bathroom")
    stage.show(row, width=300)
    row.grab()
    circle, font = next((room, font) for text, room, font in heard if text == number)
    assert text_width(font, number) <= circle.width() - 6
