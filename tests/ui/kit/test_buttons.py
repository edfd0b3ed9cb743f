"""Buttons, chips, check boxes: by mouse, finger and key; large enough; the ring for the keyboard only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme.theme import Theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import FocusVisible
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.chips import Chip, Tag
from inspector.ui.widgets.focus import FocusRing
from inspector.ui.widgets.toggles import CheckBox, Segmented
from tests.ui.kit.conftest import Stage, colour_at, colours_in, picture

LEFT = Qt.MouseButton.LeftButton


def ring_round(widget: QWidget) -> list[FocusRing]:
    return [ring for ring in widget.window().findChildren(FocusRing) if ring.isVisible()]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_acts_on_click_and_on_keys(stage: Stage, qtbot: QtBot, key: Qt.Key) -> None:
    button, acted = Button("Finish", "primary"), []
    button.clicked.connect(lambda: acted.append(1))
    stage.show(button)
    qtbot.mouseClick(button, LEFT)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, key)
    assert len(acted) == 2
    button.setEnabled(False)
    qtbot.mouseClick(button, LEFT)
    assert len(acted) == 2


@pytest.mark.parametrize(
    "make",
    [
        lambda: Button("A"),
        lambda: Button("A", "link"),
        lambda: Button("A", "primary", large=True),
        lambda: IconButton("search", "Search"),
        lambda: Chip("A"),
        lambda: CheckBox("A"),
    ],
)
def test_targets_are_as_high_as_a_finger_needs(stage: Stage, make: object) -> None:
    widget = make()  # type: ignore[operator]
    stage.show(widget)
    assert widget.height() >= tokens().control.target_min
    assert widget.sizeHint().height() >= tokens().control.target_min


def test_an_icon_button_has_its_word(stage: Stage) -> None:
    button = IconButton("search", "Search")
    stage.show(button)
    assert (button.width(), button.height()) == (44, 44)
    assert button.toolTip() == "Search"
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Search"
    assert spoken.role() in (QAccessible.Role.PushButton, QAccessible.Role.Button)


def test_the_ring_is_drawn_for_the_keyboard_only(stage: Stage, qtbot: QtBot) -> None:
    first, second = Button("First"), Button("Second", "primary")
    window = stage.show(first, second)
    qtbot.mouseClick(first, LEFT)
    assert first.hasFocus()
    assert not ring_round(first)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    (ring,) = ring_round(second)
    assert second.hasFocus()
    corner = second.mapTo(window, QPoint(0, 0))
    place = ring.mapTo(window, QPoint(0, 0))
    assert place == corner - QPoint(4, 4)
    assert ring.size().width() == second.width() + 8
    image = picture(window)
    across = corner.x() + second.width() / 2
    assert colour_at(image, across, corner.y() - 3) == tokens().light.focus
    assert colour_at(image, across, corner.y() - 1) == tokens().light.canvas
    qtbot.mouseClick(second, LEFT)
    assert not ring_round(second)


def test_focus_given_by_the_program_has_no_ring_until_a_key_is_pressed(stage: Stage, qtbot: QtBot) -> None:
    button = Button("Second")
    stage.show(Button("First"), button)
    button.setFocus()
    assert button.hasFocus()
    assert not ring_round(button)
    qtbot.keyClick(button, Qt.Key.Key_Shift)
    assert ring_round(button)


def test_the_ring_moves_with_its_button(stage: Stage, qtbot: QtBot) -> None:
    above, button = Button("Above"), Button("Below")
    window = stage.show(above, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    above.hide()
    qtbot.waitUntil(lambda: button.mapTo(window, QPoint(0, 0)).y() < 60)
    (ring,) = ring_round(button)
    assert ring.mapTo(window, QPoint(4, 4)) == button.mapTo(window, QPoint(0, 0))


def test_key_hints_hide_after_a_touch_and_return_with_a_key(stage: Stage, qtbot: QtBot, theme: Theme) -> None:
    button = Button("Note", icon="note", key_hint="N")
    window = stage.show(button)
    wide = button.sizeHint().width()
    finger = QTest.createTouchDevice()
    assert isinstance(finger, QPointingDevice)
    QTest.touchEvent(window, finger).press(0, button.mapTo(window, QPoint(10, 10)), window).commit()
    QTest.touchEvent(window, finger).release(0, button.mapTo(window, QPoint(10, 10)), window).commit()
    assert theme.touch
    assert button.sizeHint().width() < wide
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.sizeHint().width() == wide


def test_the_short_form_keeps_the_whole_name(stage: Stage) -> None:
    button = Button("Следующий без ответа", "tonal", short="Следующий")
    stage.show(button)
    wide = button.sizeHint().width()
    button.set_short(True)
    assert button.sizeHint().width() < wide
    assert button.accessibleName() == "Следующий без ответа"


def test_a_chip_shows_its_count_and_keeps_its_width(stage: Stage, qtbot: QtBot) -> None:
    chip, heard = Chip("Failed", icon="cross", count=3), []
    chip.toggled.connect(heard.append)
    stage.show(chip)
    width = chip.width()
    qtbot.mouseClick(chip, LEFT)
    assert heard == [True]
    assert chip.sizeHint().width() == width
    assert chip.accessibleName() == "Failed 3"
    assert tokens().light.accent_soft in colours_in(picture(chip))
    assert chip.focus_rect().height() == tokens().control.chip


def test_tags_state_and_cannot_be_pressed(stage: Stage) -> None:
    tag = Tag("Pass", "ok")
    stage.show(tag)
    assert tag.height() == tokens().control.tag
    assert tag.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not isinstance(tag, FocusVisible)
    assert tokens().light.ok_soft in colours_in(picture(tag))
    tag.set_state("Fail", "fault")
    assert tokens().light.fault_soft in colours_in(picture(tag))


def test_a_check_box_is_one_target_with_its_words(stage: Stage, qtbot: QtBot) -> None:
    check = CheckBox("Practice, not counted")
    stage.show(check)
    qtbot.mouseClick(check, LEFT, pos=QPoint(check.width() - 5, 5))
    assert check.isChecked()
    check.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()


def test_a_check_box_grows_with_the_text(stage: Stage, theme: Theme) -> None:
    check = CheckBox("")
    before = check.sizeHint().width()
    theme.set_text_scale(200)
    assert check.sizeHint().width() == before + 11


def test_a_segment_is_chosen_by_click_and_arrows(stage: Stage, qtbot: QtBot) -> None:
    modes, heard = Segmented([("system", "System"), ("light", "Light"), ("dark", "Dark")]), []
    modes.chosen.connect(heard.append)
    stage.show(modes)
    widths = [button.width() for button in modes.buttons]
    qtbot.mouseClick(modes.buttons[1], LEFT)
    qtbot.mouseClick(modes.buttons[1], LEFT)
    qtbot.keyClick(modes.buttons[1], Qt.Key.Key_Right)
    assert modes.buttons[2].hasFocus()
    qtbot.keyClick(modes.buttons[2], Qt.Key.Key_Space)
    assert heard == ["light", "dark"]
    assert modes.selected() == "dark"
    assert [button.width() for button in modes.buttons] == widths
