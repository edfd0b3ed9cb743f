"""New inspection: what is remembered, what is asked, and what Start says."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import time_machine
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector.checklists.inspection import Head
from inspector.services.clock import now
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.fill.screen import FillScreen
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.templates.screen import ReadingScreen, TemplatesScreen
from inspector.ui.theme.tokens import tokens
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.clock import ClockPopup
from inspector.ui.widgets.painting import text_width
from tests.ui.conftest import History, Opening
from tests.ui.manager import Manager


def head_of(manager: Manager) -> Head:
    return manager.at(FillScreen).model.filling.draft.head


def test_two_taps_start_the_room_inspected_before(manager: Manager) -> None:
    screen = manager.begins()
    assert screen.panel.site.select.selected().title == "Harbour Hotel"
    assert not screen.start_button.isEnabled()
    assert screen.reason.text() == "Still to be named: Room"
    tile = next(each for each in screen.panel.subject.tiles if each.text() == "Room 409")
    manager.clicks(tile)
    assert screen.start_button.text() == "Start Room 409"
    manager.starts_it()
    head = head_of(manager)
    with manager.session.workspace.read() as kept:
        assert kept.subjects.get(head.subject).name == "Room 409"
    assert head.template.id == "round"
    assert not head.practice


def test_a_bare_number_means_the_room_that_has_it(manager: Manager) -> None:
    screen = manager.begins()
    before = len(manager.session.directory.subjects(screen.panel.site.chosen(), "Room"))
    manager.types("412")
    manager.presses(Qt.Key.Key_Return)
    assert manager.at(FillScreen).title() == "Room 412"
    site = head_of(manager).site
    assert len(manager.session.directory.subjects(site, "Room")) == before


def test_a_new_number_is_called_by_its_kind(manager: Manager) -> None:
    screen = manager.begins()
    manager.types("507")
    assert screen.start_button.text() == "Start Room 507"
    manager.starts_it()
    assert manager.at(FillScreen).title() == "Room 507"


def test_typing_narrows_the_tiles(manager: Manager, history: History) -> None:
    history.inspects("Suite", 3, "yes", "yes", "yes")
    screen = manager.begins()
    assert {tile.text() for tile in screen.panel.subject.tiles} >= {"Room 412", "Room 409", "Suite"}
    manager.types("sui")
    assert [tile.text() for tile in screen.panel.subject.tiles] == ["Suite"]


def test_the_template_used_last_stands_first_and_is_chosen(manager: Manager) -> None:
    screen = manager.begins()
    first = screen.templates.cards[0]
    assert (first.template.id, first.isChecked()) == ("round", True)


def test_templates_are_found_by_words_and_by_category(manager: Manager) -> None:
    screen = manager.begins()
    manager.writes("mystery", screen.search)
    screen.search.searched.emit(screen.search.text())
    assert [card.template.id for card in screen.templates.cards] == ["mystery-shop"]
    manager.writes("", screen.search)
    screen.search.searched.emit("")
    manager.clicks(screen.templates.chips["people"])
    assert [card.template.id for card in screen.templates.cards] == ["grooming"]


def test_arrows_walk_the_templates(manager: Manager) -> None:
    screen = manager.begins()
    cards = screen.templates.cards
    cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    manager.presses(Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert screen.templates.selected == cards[1].listed


def picks_day(manager: Manager, screen: NewInspectionScreen, day: date) -> None:
    """Open the calendar under the day of the visit and press a day of it."""
    manager.clicks(screen.panel.visited.day)
    calendar = screen.panel.visited.day.calendar
    QTest.mouseClick(calendar.days, Qt.MouseButton.LeftButton, pos=calendar.days.place_of(day).center())
    manager.settles()


def test_a_mystery_shopper_tells_when_the_visit_was(manager: Manager) -> None:
    screen = manager.begins("mystery-shop")
    visited = screen.panel.visited
    assert visited.isVisible()
    manager.writes("Coat", screen.panel.subject.field.edit)
    assert visited.day.selected().title == "Today"
    assert screen.reason.text() == "Write the time of the visit"  # it is never silently now
    yesterday = (datetime.now().astimezone() - timedelta(days=1)).date()
    picks_day(manager, screen, yesterday)
    assert visited.day.selected().title == "Yesterday"
    manager.writes("25:00", visited.time.edit)
    manager.presses(Qt.Key.Key_Tab)
    assert visited.time.error() == "Write a time like 14:05."
    assert not screen.start_button.isEnabled()
    manager.writes("14.05", visited.time.edit)
    manager.starts_it()
    at = head_of(manager).visited_at  # by the clock of the site
    assert (at.date(), at.hour, at.minute) == (yesterday, 14, 5)


def test_the_time_of_the_visit_from_the_clock(manager: Manager) -> None:
    screen = manager.begins("mystery-shop")
    visited = screen.panel.visited
    manager.clicks(visited.picker)
    clock = visited.findChild(ClockPopup)
    assert clock is not None
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(clock, key)
    assert visited.time.text() == "10:59"


def test_a_day_to_come_cannot_be_chosen_and_a_time_to_come_is_told(manager: Manager) -> None:
    with time_machine.travel("2026-11-17T12:00:00Z"):
        screen = manager.begins("mystery-shop")
        visited = screen.panel.visited
        picks_day(manager, screen, date(2026, 11, 18))
        assert visited.day.day() == date(2026, 11, 17)
        visited.day.calendar.close()
        manager.writes("13:30", visited.time.edit)  # at the site it is two in the afternoon
        assert not visited.doubt.isVisible()
        manager.writes("15:30", visited.time.edit)
        assert visited.doubt.text() == "This visit is in the future. It is recorded all the same."


def test_a_visit_in_the_future_is_told_and_recorded(manager: Manager, office: Session) -> None:
    screen = manager.begins()
    tomorrow = now() + timedelta(days=1)
    person = office.preferences.current_person()
    site = office.directory.find_site("HH").id
    assert person is not None
    start = Start(office.library.newest("round"), site, "Room 9", person, visited_at=tomorrow)
    screen.started.emit(office.start(start).id)
    assert manager.toast() == "This visit is in the future. It is recorded all the same."
    assert head_of(manager).visited_at == tomorrow


def test_the_briefing_is_there_to_be_read_whole(manager: Manager) -> None:
    screen = manager.begins("hotel-room")
    briefing = screen.panel.briefing
    assert briefing.isVisible()
    screen._panel_scroll.bring(briefing)
    manager.clicks(briefing.button)
    assert briefing.whole.isVisible()
    assert "thermometer" in briefing.whole.text()


def test_practice_is_told_to_the_draft(manager: Manager) -> None:
    screen = manager.begins()
    manager.types("412")
    manager.clicks(screen.panel.practice)
    manager.starts_it()
    assert head_of(manager).practice


def test_another_site_has_its_own_rooms(manager: Manager) -> None:
    screen = manager.begins()
    park = next(site.id for site in manager.session.directory.sites() if site.name == "Park Hotel")
    screen.panel.site.select._take(park)
    manager.settles()
    assert [tile.text() for tile in screen.panel.subject.tiles] == ["Room 118"]
    assert not screen.panel.site.remembered


def test_the_first_inspection_asks_for_a_name_and_a_site_and_nothing_else(
    opening: Opening, empty_office: Session
) -> None:
    manager = opening(empty_office)
    screen = manager.begins("hotel-room")
    assert screen.reason.text() == "Write your name"
    manager.writes("Elena Kask", screen.panel.person.name.edit)
    assert screen.reason.text() == "Say at which site"
    manager.writes("Harbour Hotel", screen.panel.site.name.edit)
    manager.writes("412", screen.panel.subject.field.edit)
    manager.starts_it()
    directory = empty_office.directory
    assert [person.name for person in directory.people()] == ["Elena Kask"]
    assert [site.name for site in directory.sites()] == ["Harbour Hotel"]
    assert manager.window.rail.avatar.accessibleName() == "Elena Kask, change person"
    manager.leaves()
    assert not manager.begins().panel.person.isVisible()


def test_back_leads_to_today_and_starts_nothing(manager: Manager) -> None:
    manager.begins()
    drafts = len(manager.session.archive.drafts())
    manager.chooses("Back")
    manager.at(TodayScreen)
    assert len(manager.session.archive.drafts()) == drafts


def test_in_a_narrow_window_everything_is_one_column(opening: Opening, office: Session) -> None:
    manager = opening(office, (800, 1280))
    manager.clicks(manager.at(TodayScreen).new_button)
    screen = manager.at(NewInspectionScreen)
    assert screen.start_button.isVisible()
    manager.clicks(next(each for each in screen.panel.subject.tiles if each.text() == "Room 412"))
    manager.starts_it()


def test_in_a_low_window_large_words_beside_start_use_the_room_there_is(
    opening: Opening, office: Session
) -> None:
    manager = opening(office, (1366, 768))
    manager.context.language.use("ru")
    manager.context.theme.set_text_scale(200)
    screen = manager.begins()
    assert screen.compact
    assert screen.reason.text() == "Осталось указать: Номер"
    assert screen.reason.width() >= text_width(screen.reason.font(), screen.reason.text())
    assert screen.reason.geometry().right() < screen.start_button.x() - tokens().space[3]


def test_escape_leads_back(manager: Manager) -> None:
    screen = manager.begins()
    manager.types("41")
    manager.presses(Qt.Key.Key_Escape)
    assert manager.window.current() is not screen
    manager.at(TodayScreen)


def test_the_briefing_on_paper_in_a_language_of_choice(manager: Manager, tmp_path: Path) -> None:
    screen = manager.begins("mystery-shop")
    briefing = screen.panel.briefing
    screen._panel_scroll.bring(briefing.paper)
    manager.clicks(briefing.paper)
    manager.picks("Русский")
    assert manager.offered_file() == "Визит тайного покупателя.pdf"
    manager.names_file(tmp_path / "briefing.pdf")
    manager.waits_for_work()
    text = PdfReader(tmp_path / "briefing.pdf").pages[0].extract_text()
    assert "Выучите легенду" in text
    assert manager.toast() == "Saved briefing.pdf"


def test_the_briefing_of_a_template_that_is_read(manager: Manager, tmp_path: Path) -> None:
    manager.goes_to("templates")
    templates = manager.at(TemplatesScreen)
    manager.clicks(templates.rows["five-s"])
    manager.clicks(manager.at(ReadingScreen).print)
    manager.picks("Briefing")
    manager.picks("English")
    manager.names_file(tmp_path / "five-s.pdf")
    manager.waits_for_work()
    assert "What to look at, scene by scene" in PdfReader(tmp_path / "five-s.pdf").pages[0].extract_text()
