"""Ways into an inspection and out of it: the trash and back, a second correction, banners left behind."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.errors import InputError
from inspector.services.session import Session
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.today.screen import TodayScreen
from tests.ui.conftest import Opening
from tests.ui.manager import Manager


def corrects(manager: Manager, title: str, reason: str) -> None:
    """Ask for a correction of a record, from the list."""
    screen = manager.at(InspectionsScreen)
    manager.selects(title)
    manager.waits_for_report()
    manager.clicks(screen.preview.head.more)
    manager.picks("Correct…")
    manager.writes_reason(reason)


def test_a_draft_goes_to_the_trash_from_within_and_comes_back_into_hand(manager: Manager) -> None:
    filling = manager.resumes("Room 414")
    draft = filling.model.filling.draft.id
    manager.clicks(filling.rail.title)
    manager.picks("Move to the trash")
    assert manager.at(TodayScreen).drafts.cards == []
    assert manager.toast() == "Room 414 is in the trash"
    assert [each.draft.id for each in manager.session.archive.drafts(discarded=True)] == [draft]
    manager.clicks(manager.window.toasts.undo_button)
    assert manager.at(FillScreen).model.filling.draft.id == draft
    assert manager.session.archive.drafts(discarded=True) == ()


def test_whoever_takes_over_while_filling_in_is_who_works_from_then_on(manager: Manager) -> None:
    filling = manager.resumes("Room 414")
    manager.clicks(filling.rail.person)
    manager.picks("Daniel Osei")
    assert manager.context.person is not None
    assert manager.context.person.name == "Daniel Osei"
    manager.leaves()
    assert manager.window.rail.avatar.accessibleName().startswith("Daniel Osei")


def test_where_a_correction_is_open_the_menu_leads_to_it(manager: Manager) -> None:
    manager.goes_to("inspections")
    corrects(manager, "Room 412", "The plate was clean")
    draft = manager.at(FillScreen).model.filling.draft
    assert draft.head.reason == "The plate was clean"
    manager.leaves()
    screen = manager.at(InspectionsScreen)
    manager.selects("Room 412")
    manager.waits_for_report()
    manager.clicks(screen.preview.head.more)
    manager.picks("Go on with the correction")
    assert manager.at(FillScreen).model.filling.draft.id == draft.id


def test_a_second_correction_is_refused_with_the_way_to_the_first(manager: Manager) -> None:
    """Somebody else opened it after the menu was drawn."""
    manager.goes_to("inspections")
    screen = manager.at(InspectionsScreen)
    record = manager.selects("Room 412").row.id
    manager.waits_for_report()
    manager.clicks(screen.preview.head.more)
    manager.picks("Correct…")
    first = manager.session.correct(record, "Meanwhile", manager.session.directory.people()[0].id).id
    manager.writes_reason("The plate was clean")
    assert "open already" in manager.banner()
    manager.chooses("Go on with it", manager.window.banner)
    assert manager.at(FillScreen).model.filling.draft.id == first
    assert manager.banner() == ""


def test_a_banner_goes_with_the_screen_that_told_it(manager: Manager) -> None:
    manager.goes_to("inspections")
    manager.at(InspectionsScreen).failed(InputError("incomplete", "Missing"))
    assert "Something is missing" in manager.banner()
    manager.goes_to("today")
    assert manager.banner() == ""


def test_a_banner_of_the_window_itself_stays(manager: Manager) -> None:
    manager.window.tell("The disk is almost full")
    manager.goes_to("inspections")
    manager.at(InspectionsScreen).tell_nothing()
    assert manager.banner().startswith("The disk is almost full")


def test_letting_a_correction_be_says_what_it_does(office: Session, opening: Opening) -> None:
    manager = opening(office)
    manager.goes_to("inspections")
    screen = manager.at(InspectionsScreen)
    manager.selects("Room 412")
    manager.waits_for_report()
    manager.clicks(screen.preview.head.more)
    manager.picks("Correct…")
    assert manager.dialog().keep_button.text() == "Leave it as it is"
    manager.clicks(manager.dialog().keep_button)
    assert not manager.asked()
    assert manager.session.archive.correction_of(screen.preview.item.row.id) is None  # type: ignore[union-attr]


def test_what_a_screen_would_undo_goes_with_it(manager: Manager) -> None:
    manager.resumes("Room 414")
    manager.presses(Qt.Key.Key_R)
    assert manager.toast() == "2 answered"
    manager.leaves()
    assert manager.toast() == ""
