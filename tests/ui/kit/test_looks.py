"""Small things the eye minds: edges in line, equal heights, the right colour, words that are whole."""

from __future__ import annotations

from decimal import Decimal

from inspector.checklists.answers import Address
from inspector.checklists.inspection import ProposedAction
from inspector.checklists.template import Band
from inspector.ui.fill.cards.action import ActionRow
from inspector.ui.fill.controls.bands import BandBar
from inspector.ui.new.briefing import run_on
from inspector.ui.new.visit import VisitTime
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.painting import text_width
from inspector.ui.widgets.ratings import Rate, RatingRow
from inspector.ui.widgets.text import ElidedText
from tests.ui.kit.conftest import Stage, colours_in, picture


def test_the_arrow_back_stands_at_the_edge_and_the_title_44_px_from_it(stage: Stage) -> None:
    head = PageHead("New inspection", back=True)
    stage.show(head)
    back = head.findChild(IconButton)
    assert back is not None
    assert (back.x(), back.icon_rect().left(), back.width()) == (0, 0, 44)
    title = next(each for each in head.findChildren(ElidedText) if each.text() == "New inspection")
    assert title.x() == 44


def test_a_head_is_as_high_as_the_lines_its_words_take(stage: Stage, theme: Theme) -> None:
    """The deeds go under a title that would be cut beside them in two lines."""
    theme.set_text_scale(200)
    page, dense = PageHead("Today"), PageHead(back=True, dense=True, wraps=True)
    page.set_texts("Today", "Sunday 22 November, Harbour Hotel and eleven more sites of the company")
    for head in (page, dense):
        head.add(Button("New inspection", kind="primary"))
    stage.show(page, dense, width=800, height=900)
    button = dense.findChildren(Button)[0]
    for title in (
        "Shelves",
        "Wardrobe shelves free of dust",
        "Shower, tiles and grout free of hair and mould",
    ):
        dense.set_texts(title, "Hotel room 6.3")
        stage.qtbot.wait(1)
        for words in (*page.findChildren(ElidedText), *dense.findChildren(ElidedText)):
            assert not words.shown_lines()[-1].endswith("…"), words.text()
            assert words.height() >= words.heightForWidth(words.width()), words.text()
        assert (button.y() > 60) == title.startswith("Shower")


def test_a_subtitle_takes_two_lines_before_the_deeds_go_under_it(stage: Stage) -> None:
    head = PageHead("Today", "Sunday 22 November, Harbour Hotel and eleven more sites")
    button = Button("New inspection", kind="primary")
    head.add(button)
    stage.show(head, width=560)
    title, subtitle = head.findChildren(ElidedText)
    assert button.y() < title.y() + title.height()
    assert len(subtitle.shown_lines()) == 2
    assert not subtitle.shown_lines()[-1].endswith("…")


def test_the_middle_band_is_amber_as_in_the_picture(stage: Stage, theme: Theme) -> None:
    full, half = Band(at_most=Decimal(20), score=Decimal(1)), Band(at_most=Decimal(40), score=Decimal("0.5"))
    bar = BandBar((full, half, Band(failed=True)), str, "longer")
    stage.show(bar)
    assert theme.colours.warn_line in colours_in(picture(bar))


def test_day_time_and_clock_are_of_one_height_in_large_text(stage: Stage, theme: Theme) -> None:
    theme.set_text_scale(200)
    visit = VisitTime()
    stage.show(visit)
    assert visit.day.height() == visit.picker.height() == visit.time.edit.height()


def test_headings_of_a_briefing_do_not_run_into_its_text() -> None:
    text = "Before the visit\n\nRead the task.\nTake a watch.\n\n访问之后\n\n填写。"
    assert run_on(text) == "Before the visit: Read the task. Take a watch. 访问之后: 填写。"


def test_an_action_too_long_for_a_line_takes_two(stage: Stage) -> None:
    row = ActionRow()
    row.show_action(ProposedAction("1", Address("tub"), "Regrout and seal the tub edge", "Engineering"), ())
    stage.show(row, width=320)
    narrow = row.height()
    stage.window.resize(900, 600)
    assert row.height() < narrow


def test_no_word_of_an_anchor_or_a_band_is_cut_in_large_text(stage: Stage, theme: Theme) -> None:
    theme.set_text_scale(200)
    row = RatingRow([Rate(str(n), str(n), "загрязнений и более") for n in range(5)])
    bar = BandBar((Band(at_most=Decimal(20), score=Decimal(1)), Band(failed=True)), str, "beyondanythingelse")
    stage.show(row, bar, width=620)
    word = text_width(theme.font("secondary"), "загрязнений")
    assert all(button.width() >= word for button in row.buttons)
    assert bar.height() > bar.heightForWidth(2000)
