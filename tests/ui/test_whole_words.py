"""Every screen in three languages, at each width: no word cut, no target too small, no button unnamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from inspector.services.session import Session
from inspector.ui.actions.screen import ActionsScreen
from inspector.ui.actions.wanted import View
from inspector.ui.compare.screen import CompareScreen
from inspector.ui.compare.targets import TargetsScreen
from inspector.ui.fill.screen import FillScreen
from inspector.ui.gather.screen import GatherScreen
from inspector.ui.inspections.preview_head import Seal
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.subject import SubjectTile
from inspector.ui.plan.screen import SchedulesScreen
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.templates.screen import TemplatesScreen
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.calendar import MonthDays
from inspector.ui.widgets.chips import Chip, Tag
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.text import ElidedText, IconText, Text
from tests.ui.conftest import Opening
from tests.ui.manager import Manager

WIDE, TALL, SMALL, LAPTOP = (1280, 800), (800, 1280), (1024, 768), (1366, 768)
LARGE = [
    (150, "ru", (1600, 900)),
    *((200, "ru", size) for size in (WIDE, TALL, LAPTOP, (1920, 1080))),
    (200, "en", LAPTOP),
    (200, "zh", TALL),
]
CASES = [(code, size) for code in ("en", "ru") for size in (WIDE, TALL, SMALL)] + [("zh", WIDE)]
FIT = (Button, Chip, Tag, IconText)  # as wide as their words, never less


def screens(manager: Manager) -> Iterator[tuple[str, QWidget]]:
    """Each screen, gone to one after the other."""
    window = manager.window
    for place in ("today", "inspections", "actions", "templates", "settings"):
        manager.goes_to(place)
        if place == "inspections":
            manager.waits_for_work()
        yield place, window
        if place == "inspections" and window.compact:
            yield from report(manager)
        if place == "actions":
            yield from actions(manager)
    for part in manager.at(SettingsScreen).chips:
        manager.at(SettingsScreen).show_part(part)
        manager.waits_for_work()
        yield f"settings {part}", window
    manager.goes_to("templates")
    manager.clicks(manager.at(TemplatesScreen).rows["grooming"])
    yield "template", window
    yield from plans(manager)
    manager.goes_to("today")
    for template in ("round", "mystery-shop"):
        window.new_inspection(template)
        manager.settles()
        yield f"new {template}", window
        window.close_screen()
    window.resume(manager.session.archive.drafts()[0].draft.id)
    manager.settles()
    filling = manager.at(FillScreen)
    filling.model.answer(filling.list.items()[1], "no")
    manager.settles()
    yield "fill in", window
    filling.search.open()
    yield "fill in, search", window
    filling.search.go_back()
    gather = GatherScreen(filling.model, roots=list)
    window.open(gather)
    manager.waits_for_work()
    yield "photos from a folder", window
    gather.leave()
    filling.finish()
    manager.settles()
    yield "finish", window
    window.close_screen()
    window.close_screen()


def report(manager: Manager) -> Iterator[tuple[str, QWidget]]:
    """A page of its own where the window is narrow."""
    inspections = manager.at(InspectionsScreen)
    inspections.listing.record_taken.emit()
    manager.settles()
    yield "inspections, report", manager.window
    manager.clicks(inspections.preview.head.back)


def actions(manager: Manager) -> Iterator[tuple[str, QWidget]]:
    """The other ways to look at them."""
    screen = manager.at(ActionsScreen)
    for view in (View.LIST, View.MONTH):
        screen.want(replace(screen.wanted, view=view))
        manager.settles()
        yield f"actions, {view}", manager.window


def plans(manager: Manager) -> Iterator[tuple[str, QWidget]]:
    """What is told step by step: a schedule, a target."""
    window = manager.window
    window.show_schedules()
    manager.at(SchedulesScreen).new.click()
    manager.settles()
    yield "new schedule", window
    window.close_screen()
    window.close_screen()
    manager.goes_to("compare")
    manager.at(CompareScreen).keeping.targets_asked.emit()
    manager.at(TargetsScreen).new.click()
    manager.settles()
    yield "new target", window
    window.close_screen()
    window.close_screen()


def cut_labels(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(Text):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height() + 1:
                yield f"{label.text()!r} is cut in height"
        elif label.sizeHint().width() > label.width() + 1:
            yield f"{label.text()!r} is cut in width"
        elif label.sizeHint().height() > label.height() + 1:
            yield f"{label.text()!r} is cut in height"


def cut(window: QWidget) -> Iterator[str]:
    """What does not show all of its words."""
    yield from cut_labels(window)
    for days in window.findChildren(MonthDays):
        if days.isVisible() and days.height() < days.sizeHint().height():
            yield "the last days of the month are cut"
    for line in window.findChildren(ElidedText):
        if (
            line.isVisible()
            and line.hasHeightForWidth()
            and line.heightForWidth(line.width()) > line.height() + 1
        ):
            yield f"{line.text()!r} is cut in height"
    for head in window.findChildren(PageHead):
        title = head.findChildren(ElidedText)[0]
        if title.isVisible() and title.shown_lines()[-1].endswith("…"):
            yield f"{title.text()!r} is elided"
    for seal in window.findChildren(Seal):
        if seal.isVisible() and seal.findChildren(ElidedText)[0].shown_lines()[-1].endswith("…"):
            yield f"{seal.text()!r} is elided"
    for kind in FIT:
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.sizeHint().width() > widget.width() + 1:
                yield f"{widget.accessibleName()!r} is cut"


def overflowing(window: QWidget) -> Iterator[str]:
    """What reaches out of the widget that holds it."""
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if not isinstance(widget, QAbstractButton | QLabel) or not widget.isVisible() or parent is None:
            continue
        held = QRect(0, 0, parent.width(), parent.height())
        if widget.geometry().left() < held.left() or widget.geometry().right() > held.right() + 1:
            yield f"{widget.accessibleName() or widget!r} reaches out of {parent!r}"


def hard_to_hit(window: QWidget) -> Iterator[str]:
    least = tokens().control.target_min
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        if not button.accessibleName():
            yield f"{button!r} has no name"
        narrow = button.width() < least and not isinstance(button, SubjectTile)
        if button.height() < least or (narrow and not isinstance(button, Button)):
            yield f"{button.accessibleName()!r} is {button.width()} × {button.height()}"


@pytest.mark.parametrize(("language", "size"), CASES)
def test_words_stand_whole_and_buttons_can_be_hit(
    opening: Opening, office: Session, language: str, size: tuple[int, int]
) -> None:
    manager = opening(office, size)
    manager.context.language.use(language)
    manager.settles()
    found = [
        f"{name}: {problem}"
        for name, window in screens(manager)
        for problem in (*cut(window), *overflowing(window), *hard_to_hit(window))
    ]
    assert found == []


@pytest.mark.parametrize(("scale", "language", "size"), LARGE)
def test_words_stand_whole_when_they_are_large(
    opening: Opening, office: Session, scale: int, language: str, size: tuple[int, int]
) -> None:
    manager = opening(office, size)
    manager.context.language.use(language)
    manager.context.theme.set_text_scale(scale)
    manager.settles()
    found = [
        f"{name}: {problem}"
        for name, window in screens(manager)
        for problem in (*cut(window), *overflowing(window))
    ]
    assert found == []


def test_text_grows_at_once_and_the_layout_with_it(opening: Opening, office: Session) -> None:
    manager = opening(office, WIDE)
    assert not manager.window.compact
    manager.window.go("settings")
    manager.chooses("200\u00a0%")
    assert manager.window.compact, "two columns have no room any more"
    assert manager.session.preferences.text_scale() == 200
    manager.chooses("100\u00a0%")
    assert not manager.window.compact
