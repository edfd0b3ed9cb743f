"""Fields, choosing from a list, long text, signing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme.theme import Theme, current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import show_focus
from inspector.ui.widgets.calendar import DaySelect
from inspector.ui.widgets.choices import Choice, ChoiceList
from inspector.ui.widgets.fields import ErrorLine, Field, SearchField, TextBox
from inspector.ui.widgets.painting import text_height, text_width
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.select import Select
from inspector.ui.widgets.signature import SignaturePad
from inspector.ui.widgets.text import ElidedText, Icon, Text
from tests.ui.kit.conftest import Stage, colour_at, colours_in, picture

LEFT = Qt.MouseButton.LeftButton
SITES = [Choice(str(n), f"Hotel {n}", f"City {n % 3}") for n in range(12)]


def open_list(select: Select, qtbot: QtBot) -> ChoiceList:
    qtbot.mouseClick(select, LEFT)
    assert select.popup is not None
    return select.popup


def test_a_wrong_field_says_what_and_forgets_it_when_typed_into(stage: Stage, qtbot: QtBot) -> None:
    field, heard = Field("Temperature"), []
    field.edited.connect(heard.append)
    stage.show(field)
    assert field.edit.height() == tokens().control.field
    field.set_error("A fridge reads -30 to 30 °C. Check the sign.")
    assert colour_at(picture(field.edit), 1, 22) == tokens().light.fault
    assert field.edit.accessibleDescription() == "A fridge reads -30 to 30 °C. Check the sign."
    qtbot.keyClicks(field.edit, "94")
    assert heard == ["9", "94"]
    assert field.error() == ""
    assert colour_at(picture(field.edit), 1, 22) != tokens().light.fault
    field.set_text("5")
    assert heard == ["9", "94"]


def test_a_field_has_its_label_as_name(stage: Stage) -> None:
    field = Field("Temperature")
    stage.show(field)
    assert QAccessible.queryAccessibleInterface(field.edit).text(QAccessible.Text.Name) == "Temperature"


def test_search_waits_for_the_fingers_to_rest(stage: Stage, qtbot: QtBot) -> None:
    search, heard = SearchField("Find"), []
    search.searched.connect(heard.append)
    stage.show(search)
    qtbot.keyClicks(search, "room")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["room"])
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert heard == ["room", ""]


def test_a_text_box_grows_with_its_text_up_to_a_limit(stage: Stage, qtbot: QtBot) -> None:
    box, heard = TextBox("Comment", lines=2, most=4), []
    box.finished.connect(lambda: heard.append(box.text()))
    other = SearchField("other")
    stage.show(box, other)
    heights = [box.height()]
    for lines in (3, 4, 9):
        box.set_text("\n".join("line" for _ in range(lines)))
        heights.append(box.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
    box.setFocus()
    qtbot.keyClick(box.edit, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert len(heard) == 1


def test_a_list_opens_as_wide_as_its_words(stage: Stage, qtbot: QtBot) -> None:
    select = Select("Template", two_line=False)
    select.set_choices([Choice("1", "Room"), Choice("2", "Grooming and conduct of those at the desk")])
    select.set_selected("1")
    stage.show(select)
    select.setMaximumWidth(120)
    popup = open_list(select, qtbot)
    font = current_theme().font("body", True)
    assert popup.rows.viewport().width() > text_width(font, "Grooming and conduct of those at the desk")


def test_a_stretched_choice_gives_way_where_it_is_narrow(stage: Stage) -> None:
    select = Select("How often", two_line=False)
    select.stretch()
    select.set_choices([Choice("1", "By the month, like the first Monday of every third month")])
    select.set_selected("1")
    stage.show(select, width=300)
    assert select.width() <= 300 - 80


def test_every_choice_of_a_form_has_the_frame_of_a_field(stage: Stage, theme: Theme) -> None:
    """A button among buttons has a lighter one."""
    site, often, day, button = (
        Select("Site"),
        Select("How often", two_line=False),
        DaySelect("Due"),
        Select("Newest", two_line=False),
    )
    often.stretch()
    stage.show(site, often, day, button)
    for field in (site, often, day):
        assert theme.colours.line_strong in colours_in(picture(field)), field.accessibleName()
    assert theme.colours.line_strong not in colours_in(picture(button))


def test_a_text_box_is_silent_when_filled_and_heard_when_typed(stage: Stage, qtbot: QtBot) -> None:
    box, heard = TextBox(), []
    box.edited.connect(heard.append)
    stage.show(box)
    box.set_text("Mould")
    assert heard == []
    box.setFocus()
    qtbot.keyClicks(box.edit, "y")
    assert heard[-1] == box.text()


def test_a_choice_is_made_with_the_mouse(stage: Stage, qtbot: QtBot) -> None:
    select, heard = Select("Site", icon="pin"), []
    select.chosen.connect(heard.append)
    select.set_choices(SITES[:3])
    stage.show(select)
    assert select.height() == tokens().control.field_two_line
    popup = open_list(select, qtbot)
    assert popup.search.isHidden()
    second = popup.rows.visualRect(popup.rows.model().index(1, 0))
    assert second.height() >= tokens().control.target_min
    qtbot.mouseClick(popup.rows.viewport(), LEFT, pos=second.center())
    assert heard == ["1"]
    assert select.accessibleName() == "Site: Hotel 1"


def test_a_choice_is_found_and_made_with_keys(stage: Stage, qtbot: QtBot) -> None:
    select, heard = Select("Site"), []
    select.chosen.connect(heard.append)
    select.set_choices(SITES)
    stage.show(select)
    select.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(select, Qt.Key.Key_Down)
    popup = select.popup
    assert popup is not None
    qtbot.keyClicks(popup.search, "city hotel 1")
    assert popup.rows.model().rowCount() == 5  # 1, 4, 7, 10 by city and 11 by name
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert heard == ["4"]


def test_escape_chooses_nothing(stage: Stage, qtbot: QtBot) -> None:
    select, heard = Select("Site"), []
    select.chosen.connect(heard.append)
    select.set_choices(SITES)
    stage.show(select)
    popup = open_list(select, qtbot)
    with qtbot.waitSignal(popup.closed):
        qtbot.keyClick(popup.search, Qt.Key.Key_Escape)
    assert heard == []
    assert select.selected() is None


def test_what_is_not_there_can_be_added(stage: Stage, qtbot: QtBot) -> None:
    select, heard = Select("Room", addable=True), []
    select.add_asked.connect(heard.append)
    select.set_choices([Choice("1", "Room 204")])
    stage.show(select)
    popup = open_list(select, qtbot)
    qtbot.keyClicks(popup.search, "room 204")
    assert popup.rows.model().rowCount() == 1
    qtbot.keyClicks(popup.search, "b")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert heard == ["room 204b"]


def test_a_title_is_cut_before_its_tail(stage: Stage) -> None:
    select = Select("Section", two_line=False)
    select.set_choices([Choice("8", "8  Floor, windows and balcony   6/7", tail="   6/7")])
    select.set_selected("8")
    stage.show(select)
    assert select.shown_title(1000) == "8  Floor, windows and balcony   6/7"
    cut = select.shown_title(160)
    assert cut.startswith("8  Fl")
    assert cut.endswith("…   6/7")


def test_new_choices_keep_what_is_still_there(stage: Stage) -> None:
    select = Select("Site")
    select.set_choices(SITES)
    select.set_selected("3")
    stage.show(select)
    select.set_choices(SITES[2:])
    assert select.selected() == SITES[3]
    select.set_choices(SITES[:2])
    assert select.selected() is None


def test_a_signature_is_strokes_in_the_pads_own_measure(stage: Stage, qtbot: QtBot) -> None:
    pad, heard = SignaturePad(), []
    pad.changed.connect(heard.append)
    stage.show(pad)
    pad.resize(400, 120)
    for start in (QPoint(40, 60), QPoint(200, 30)):
        qtbot.mousePress(pad, LEFT, pos=start)
        qtbot.mouseMove(pad, start + QPoint(80, 20))
        qtbot.mouseMove(pad, start + QPoint(1000, 20))
        qtbot.mouseRelease(pad, LEFT, pos=start + QPoint(80, 20))
    assert len(heard) == 2
    assert heard[-1] == pad.strokes()
    first, second = pad.strokes()
    assert first[0] == (0.1, 0.15)
    assert first[1] == (0.3, 0.2)
    assert first[2][0] == 1.0
    assert second[0] == (0.5, 0.075)
    pad.clear()
    assert heard[-1] == ()


def test_a_shown_signature_cannot_be_changed(stage: Stage, qtbot: QtBot, theme: Theme) -> None:
    pad, heard = SignaturePad(), []
    pad.changed.connect(heard.append)
    pad.set_strokes([[(0.1, 0.1), (0.5, 0.2), (0.9, 0.1)]])
    pad.set_read_only(True)
    stage.show(pad)
    qtbot.mouseClick(pad, LEFT)
    assert heard == []
    assert len(pad.strokes()) == 1
    assert theme.colours.text in colours_in(picture(pad))


def test_text_from_people_is_never_mark_up(stage: Stage) -> None:
    words = Text("<b>bold</b>")
    stage.show(words)
    assert words.textFormat() == Qt.TextFormat.PlainText
    assert words.sizeHint().width() > Text("bold").sizeHint().width() + 30


def test_long_second_lines_give_way_and_tell_the_whole(stage: Stage) -> None:
    words = ElidedText("Service visit • Linden Store, Old Town", lines=2)
    window = stage.show(words)
    assert words.toolTip() == ""
    words.setFixedWidth(100)
    window.layout().activate()  # type: ignore[union-attr]
    assert len(words.shown_lines()) == 2
    assert words.shown_lines()[1].endswith("…")
    assert words.toolTip() == words.text()


def touched(scroll: Scroll, start: QPoint, step: QPoint) -> None:
    """Draw a line of ten steps with a finger."""
    finger = QTest.createTouchDevice()
    QTest.touchEvent(scroll, finger).press(0, start, scroll).commit()
    for number in range(1, 11):
        QTest.qWait(5)  # a finger takes its time: speed is part of the gesture
        QTest.touchEvent(scroll, finger).move(0, start + step * number, scroll).commit()
    QTest.touchEvent(scroll, finger).release(0, start + step * 10, scroll).commit()


def test_a_signature_is_drawn_by_keys(stage: Stage) -> None:
    pad, heard = SignaturePad(), []
    pad.changed.connect(heard.append)
    stage.show(pad)
    show_focus(pad)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(pad, key)
    assert heard == [(((0.12, 0.2), (0.14, 0.2), (0.14, 0.22)),)]
    QTest.keyClick(pad, Qt.Key.Key_Left)
    assert pad.strokes() == heard[-1], "a lifted pen draws nothing"
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert (pad.strokes(), heard[-1]) == ((), ())


def test_a_pen_that_is_down_is_lifted_when_one_goes_on_and_stays_on_the_pad(stage: Stage) -> None:
    pad, heard = SignaturePad(), []
    pad.changed.connect(heard.append)
    stage.show(pad)
    show_focus(pad)
    for key in (Qt.Key.Key_Space, *[Qt.Key.Key_Up] * 30):
        QTest.keyClick(pad, key)
    pad.clearFocus()
    assert heard[-1][0][-1] == (0.1, 0.0)


def test_a_pad_that_only_shows_takes_no_keys(stage: Stage) -> None:
    pad = SignaturePad()
    pad.set_read_only(True)
    stage.show(pad)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    assert pad.strokes() == ()
    assert pad.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_finger_signs_without_scrolling_the_page(stage: Stage) -> None:
    page, pad = QWidget(), SignaturePad()
    page.setMinimumHeight(3000)
    column = QVBoxLayout(page)
    column.addWidget(pad)
    column.addStretch(1)
    scroll = Scroll(page)
    scroll.setMinimumHeight(400)
    stage.show(scroll)
    touched(scroll, QPoint(100, 100), QPoint(5, -8))
    assert len(pad.strokes()) == 1
    assert len(pad.strokes()[0]) > 5
    assert scroll.verticalScrollBar().value() == 0
    touched(scroll, QPoint(100, 380), QPoint(0, -20))
    assert scroll.verticalScrollBar().value() > 0


def test_an_error_of_many_words_is_shown_whole(stage: Stage) -> None:
    field = Field("Temperature")
    stage.show(field, width=300)
    field.set_error("A fridge reads -30 to 30 °C. Check the sign or the unit, then type it again.")
    QApplication.processEvents()
    said = field.findChildren(Text)[-1]
    assert said.height() >= said.heightForWidth(said.width())


def test_a_line_of_text_is_no_longer_than_can_be_read(stage: Stage, theme: Theme) -> None:
    words = Text("word " * 80, "item", wrap=True, measure=70)
    stage.show(words, width=1600)
    narrow = words.width()
    assert narrow < 800
    theme.set_text_scale(150)
    assert words.maximumWidth() > 1.4 * narrow


@pytest.mark.parametrize("scale", [100, 200])
def test_the_warning_stands_on_the_middle_of_the_first_line(stage: Stage, theme: Theme, scale: int) -> None:
    theme.set_text_scale(scale)
    line = ErrorLine()
    line.set_text("The last day lies before the first. Choose a later one. " * 3)
    stage.show(line, width=700)
    icon, text = line.findChildren(Icon)[0], line.findChildren(Text)[0]
    first = text.y() + text_height(theme.font("secondary")) / 2
    assert abs(icon.geometry().center().y() + 0.5 - first) <= 1.5
