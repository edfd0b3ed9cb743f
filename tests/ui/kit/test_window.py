"""The window: places, screens, toast, banner, dialog; closing and keeping its size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.language import Language
from inspector.ui.screen import Screen
from inspector.ui.shell import Destination, Shell
from inspector.ui.theme.theme import Theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.heads import BottomBar
from inspector.ui.widgets.toast import SHADOW, Toasts
from tests.ui.kit.conftest import Stage

LEFT = Qt.MouseButton.LeftButton
made: list[str] = []


class Page(Screen):
    """A screen that remembers what happened to it."""

    def __init__(self, name: str, navigation: bool = True) -> None:
        super().__init__()
        self.name, self.shows_navigation = name, navigation
        self.happened: list[str] = []
        self.lets_go = True
        made.append(name)
        self.follow_theme()

    def title(self) -> str:
        return self.name

    def entered(self) -> None:
        self.happened.append("entered")

    def left(self) -> bool:
        self.happened.append("left")
        return self.lets_go


def destination(name: str, at_end: bool = False) -> Destination:
    return Destination(name.lower(), "today", lambda: name, lambda: Page(name), at_end)


@pytest.fixture
def shell(qtbot: QtBot) -> Iterator[Shell]:
    made.clear()
    window = Shell([destination("Today"), destination("Templates"), destination("Settings", at_end=True)])
    qtbot.addWidget(window)
    window.go("today")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    current = window.current()
    if isinstance(current, Page):
        current.lets_go = True


def page(shell: Shell) -> Page:
    current = shell.current()
    assert isinstance(current, Page)
    return current


def test_screens_are_made_when_first_gone_to(shell: Shell, qtbot: QtBot) -> None:
    assert made == ["Today"]
    qtbot.mouseClick(shell.rail.buttons["templates"], LEFT)
    qtbot.mouseClick(shell.rail.buttons["today"], LEFT)
    qtbot.mouseClick(shell.rail.buttons["templates"], LEFT)
    assert made == ["Today", "Templates"]
    assert page(shell).happened == ["entered", "left", "entered"]
    assert shell.windowTitle() == "Templates – Inspector"
    assert shell.rail.buttons["templates"].isChecked()
    assert not shell.rail.buttons["today"].isChecked()


def test_a_screen_can_hold_the_person(shell: Shell) -> None:
    page(shell).lets_go = False
    assert not shell.go("templates")
    assert page(shell).name == "Today"


def test_a_screen_laid_over_hides_the_rail_and_goes_again(shell: Shell) -> None:
    page(shell).open(Page("Fill in", navigation=False))
    assert page(shell).name == "Fill in"
    assert not shell.rail.isVisible()
    page(shell).lets_go = False
    page(shell).close_screen()
    assert page(shell).name == "Fill in"
    page(shell).lets_go = True
    page(shell).close_screen()
    assert page(shell).name == "Today"
    assert shell.rail.isVisible()
    assert page(shell).happened == ["entered", "left", "entered"]


def test_going_elsewhere_drops_what_was_laid_over(shell: Shell) -> None:
    page(shell).open(Page("One"))
    page(shell).open(Page("Two"))
    page(shell).go("templates")
    assert page(shell).name == "Templates"
    assert not shell.close_screen()


def test_a_narrow_window_has_its_navigation_below(shell: Shell) -> None:
    assert shell.rail.width() == tokens().control.navigation_rail
    assert not page(shell).compact
    shell.resize(800, 1280)
    assert page(shell).compact
    assert not shell.rail.isVisible()
    assert shell.bottom.height() == tokens().control.bottom_navigation
    shell.go("templates")
    assert page(shell).compact
    shell.resize(1280, 800)
    assert shell.rail.isVisible()
    assert not shell.bottom.isVisible()


def test_content_stops_at_1440_and_is_centred(shell: Shell) -> None:
    shell.resize(2000, 800)
    content = page(shell)
    left = content.mapTo(shell, content.rect().topLeft()).x()
    assert content.width() == tokens().layout.content_max
    assert left - 88 == pytest.approx(2000 - left - content.width(), abs=1)


def test_the_window_comes_back_as_it_was(qtbot: QtBot, shell: Shell) -> None:
    kept: list[bytes] = []
    first = Shell([destination("Today")], keep_geometry=kept.append)
    qtbot.addWidget(first)
    first.resize(711, 677)
    first.show()
    first.close()
    second = Shell([destination("Today")], geometry=kept[0])
    qtbot.addWidget(second)
    second.show()
    assert (second.width(), second.height()) == (711, 677)


def test_closing_is_held_by_what_is_not_written(qtbot: QtBot) -> None:
    written: list[bool] = []
    window = Shell([destination("Today")], may_close=lambda: bool(written))
    qtbot.addWidget(window)
    window.show()
    assert not window.close()
    written.append(True)
    assert window.close()


def test_the_banner_offers_its_remedy(shell: Shell, qtbot: QtBot) -> None:
    freed: list[int] = []
    page(shell).tell("The disk is almost full.", "Answers are safe.", "Free space", lambda: freed.append(1))
    assert shell.banner.isVisible()
    qtbot.mouseClick(shell.banner.findChild(Button), LEFT)
    assert freed == [1]
    page(shell).tell_nothing()
    assert not shell.banner.isVisible()


def test_a_badge_counts_on_the_rail_and_below(shell: Shell) -> None:
    shell.set_badge("templates", 2)
    assert shell.rail.buttons["templates"].accessibleName() == "Templates, 2"
    assert shell.bottom.buttons["templates"].accessibleName() == "Templates, 2"
    shell.set_person("Elena Kask")
    assert shell.rail.avatar.isVisible()


def test_undo_takes_back_once(shell: Shell, qtbot: QtBot) -> None:
    undone: list[int] = []
    page(shell).toast("Photo removed", lambda: undone.append(1))
    toasts = shell.toasts
    assert toasts.isVisible()
    assert toasts.text() == "Photo removed"
    qtbot.mouseClick(toasts.undo_button, LEFT)
    assert undone == [1]
    assert not toasts.isVisible()


def test_there_is_one_toast_at_a_time(shell: Shell) -> None:
    undone: list[int] = []
    page(shell).toast("Photo removed", lambda: undone.append(1))
    page(shell).toast("Exported")
    assert shell.toasts.text() == "Exported"
    assert not shell.toasts.undo_button.isVisible()
    assert len(shell.findChildren(Toasts)) == 1


def test_a_toast_waits_while_it_is_looked_at(shell: Shell, qtbot: QtBot) -> None:
    page(shell).toast("Photo removed", lambda: None)
    toasts = shell.toasts
    assert toasts.running()
    toasts.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert not toasts.running()
    shell.setFocus()
    assert toasts.running()
    qtbot.mouseMove(toasts)
    qtbot.waitUntil(lambda: not toasts.running())


def test_a_toast_stays_longer_with_undo(shell: Shell) -> None:
    page(shell).toast("Exported")
    clock = shell.toasts.findChild(QTimer)
    assert clock.interval() == tokens().motion.toast_stay
    page(shell).toast("Photo removed", lambda: None)
    assert clock.interval() == tokens().motion.toast_stay_undo


@pytest.mark.parametrize("text", [100, 200])
def test_a_sentence_and_undo_stand_on_one_line(shell: Shell, theme: Theme, text: int) -> None:
    shell.resize(1280, 800)
    theme.set_text_scale(text)
    page(shell).toast("Отмечено 19 пунктов, остался 1, нужен ваш ответ", lambda: None)
    assert shell.toasts.height() <= tokens().control.toast + 2 * SHADOW


def test_a_toast_stands_at_the_bottom_in_the_middle(shell: Shell) -> None:
    page(shell).toast("Photo removed", lambda: None)
    toasts = shell.toasts
    place = toasts.geometry()
    assert abs(place.center().x() - shell.width() / 2) <= 1
    assert place.bottom() < shell.height()
    shell.resize(1100, 700)
    assert abs(toasts.geometry().center().x() - shell.width() / 2) <= 1


def test_texts_change_at_once_with_the_language(shell: Shell, language: Language) -> None:
    page(shell).toast("Photo removed", lambda: None)
    assert shell.toasts.undo_button.text() == "Undo"
    language.use("ru")
    QApplication.processEvents()
    assert shell.toasts.undo_button.text() == "Отменить"


def ask(window: QWidget, **options: bool) -> tuple[Dialog, list[str]]:
    dialog = Dialog(
        window, "Remove Anna Petrova?", "Her 14 answers go to the trash.", "Remove employee", **options
    )
    heard: list[str] = []
    dialog.accepted.connect(lambda: heard.append("accepted"))
    dialog.kept.connect(lambda: heard.append("kept"))
    return dialog, heard


def test_escape_keeps(stage: Stage, qtbot: QtBot) -> None:
    before = Button("Remove")
    window = stage.show(before)
    before.setFocus()
    dialog, heard = ask(window, danger=True)
    dialog.open()
    assert dialog.keep_button.hasFocus()
    qtbot.keyClick(dialog.keep_button, Qt.Key.Key_Escape)
    assert heard == ["kept"]
    assert before.hasFocus()


def test_the_deed_is_done_by_click_or_enter(stage: Stage, qtbot: QtBot) -> None:
    window = stage.show(Button("x"))
    dialog, heard = ask(window)
    dialog.open()
    assert dialog.deed_button.hasFocus()
    qtbot.keyClick(dialog.deed_button, Qt.Key.Key_Return)
    other, also = ask(window, danger=True)
    other.open()
    qtbot.mouseClick(other.deed_button, LEFT)
    assert heard == also == ["accepted"]


def test_nothing_behind_a_dialog_hears_anything(stage: Stage, qtbot: QtBot) -> None:
    behind, heard = QPushButton("behind"), []
    window = stage.show(behind)
    behind.clicked.connect(lambda: heard.append("click"))
    shortcut = QShortcut(QKeySequence("Ctrl+N"), window)
    shortcut.activated.connect(lambda: heard.append("shortcut"))
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["shortcut"]
    dialog, _ = ask(window, danger=True)
    dialog.open()
    qtbot.keyClick(dialog.keep_button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.isAncestorOf(QApplication.focusWidget())
    assert window.childAt(behind.geometry().center()) is not behind
    assert heard == ["shortcut"]


def test_a_dialog_is_at_most_480_wide_and_starts_in_its_field(stage: Stage) -> None:
    window = stage.show(Button("x"), width=1200)
    dialog, _ = ask(window)
    reason = QLineEdit()
    dialog.column.addWidget(reason)
    dialog.open()
    assert reason.hasFocus()
    assert dialog.size() == window.size()
    sheet = dialog.deed_button.parentWidget()
    assert sheet is not None
    assert sheet.width() == 480
    assert dialog.deed_button.height() >= 44


def test_a_bar_takes_short_forms_before_it_gets_too_narrow(stage: Stage) -> None:
    bar = BottomBar()
    bar.add(Button("Следующий без ответа", "tonal", short="Следующий"))
    bar.add(Button("Завершить"))
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(bar)
    window = stage.show(ground)
    long = bar.findChild(Button).sizeHint().width()
    window.resize(bar.minimumSizeHint().width() + 60, 400)
    assert bar.findChild(Button).sizeHint().width() < long
    window.resize(900, 400)
    assert bar.findChild(Button).sizeHint().width() == long
