"""The manager's path: narrow, find the worst site, open the fault behind it, see it put right and closed."""

from __future__ import annotations

from collections.abc import Callable

from inspector.checklists.actions import Status
from inspector.services.session import Session
from inspector.services.views import Span
from inspector.ui.actions.one import ActionScreen
from inspector.ui.compare.cards.sites import SitesCard
from inspector.ui.compare.charts.ranking import Ranking
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.screen import NewInspectionScreen
from tests.ui.compare.conftest import (  # fixtures
    Comparing,
    compared,
    comparing,
    goes_to_compare,
    kept,
)
from tests.ui.conftest import (
    dressed,
    managers,
    opening,
    spoken,
    stocked,
    voice,
)
from tests.ui.manager import Manager

__all__ = [
    "compared",
    "comparing",
    "dressed",
    "goes_to_compare",
    "kept",
    "managers",
    "opening",
    "spoken",
    "stocked",
    "voice",
]


def worst(comparing: Comparing) -> str:
    """The lowest of the sites that can be ranked."""
    content = comparing.sees(SitesCard).content
    assert content is not None
    assert isinstance(content.shown, Ranking)
    return [row.name for row in content.shown.rows if row.ranked][-1]


def inspects_again(manager: Manager, site: str, room: str) -> None:
    """A new inspection of the room through the window, in which all is well."""
    manager.goes_to("today")
    manager.chooses("New inspection")
    screen = manager.at(NewInspectionScreen)
    manager.clicks(next(card for card in screen.templates.cards if card.template.id == "round"))
    panel = screen.panel
    place = manager.session.directory.find_site(site)
    manager.takes(panel.site.select, place.id)
    manager.writes(room, panel.subject.field.edit)
    manager.fill = manager.starts_it()
    for item in ("lock", "plate", "bell"):
        manager.answers(item, "Yes")
    manager.finishes_it()


def test_from_the_worst_site_to_a_fault_put_right(
    kept: Session, goes_to_compare: Callable[..., Comparing]
) -> None:
    comparing = goes_to_compare(kept)
    manager = comparing.manager
    manager.takes(comparing.screen.head.bar.span, Span.LAST_30.value)
    comparing.settles()
    assert worst(comparing) == "Park Hotel"
    comparing.clicks_mark(SitesCard, "Meridian / Park Hotel")

    listing = manager.at(InspectionsScreen).listing
    assert {item.row.site_path[-1] for item in listing.listed()} == {"Park Hotel"}
    manager.waits_for_report()
    manager.clicks(manager.at(InspectionsScreen).preview.head.more)
    manager.picks("Action on a failed item…")
    manager.picks("1.1  Lock works")
    row = manager.at(ActionScreen).row
    assert row.action.status is Status.OPEN
    assert (row.site_path[-1], row.subject, row.what("en")) == ("Park Hotel", "Room 7", "Lock works")

    inspects_again(manager, "PH", "Room 7")
    after = manager.session.actions.get(row.action.id).action
    assert after.status is Status.CLOSED
    assert after.verified_in == manager.at(InspectionsScreen).listing.listed()[0].row.id

    manager.goes_to("compare")
    comparing.settles()
    said = next(words for words in comparing.marks(SitesCard) if "Park Hotel" in words)
    assert "5 inspections" in said


def test_an_action_that_is_there_already_is_shown(
    kept: Session, goes_to_compare: Callable[..., Comparing]
) -> None:
    comparing = goes_to_compare(kept)
    manager = comparing.manager
    comparing.clicks_mark(SitesCard, "Meridian / Park Hotel")
    opened = []
    for item in ("1.1  Lock works", "1.1  Lock works • Open"):  # the menu tells how it stands
        manager.waits_for_report()
        manager.clicks(manager.at(InspectionsScreen).preview.head.more)
        manager.picks("Action on a failed item…")
        manager.picks(item)
        opened.append(manager.at(ActionScreen).row.action.id)
        manager.window.close_screen()
    assert opened[0] == opened[1]
    assert len(kept.actions.rows()) == 1
