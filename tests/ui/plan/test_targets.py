"""Targets in the real window: told by steps, refused where they stand, shown with their course, given up."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from inspector.analysis.targets import Status
from inspector.checklists.targets import Aim, Measure, Of, Unit
from inspector.services.clock import now
from inspector.services.session import Session
from inspector.services.targets import Targets
from inspector.ui.compare import targets_words as words
from inspector.ui.compare.screen import CompareScreen
from inspector.ui.compare.targets import TargetsScreen
from inspector.ui.compare.targets_form import TargetScreen
from inspector.ui.widgets.text import Text
from tests.ui.conftest import Opening
from tests.ui.manager import Manager


def today() -> date:
    return now().astimezone().date()


def pursues(session: Session, value: int, *, ago: int = 20, start: int = 50, **told: object) -> str:
    """A target of the Harbour Hotel, written down some days ago."""
    moment = now() - timedelta(days=ago)
    site = session.directory.find_site("HH").id
    aim = Aim(
        "round",
        moment.astimezone().date(),
        (site,),
        Measure(Of.SCORE),
        Decimal(value),
        Decimal(start),
        today() + timedelta(30),
        **told,  # type: ignore[arg-type]
    )
    return Targets(session.workspace, session.library, lambda: moment).add(aim).id


def opens_targets(manager: Manager) -> TargetsScreen:
    manager.goes_to("compare")
    manager.clicks(manager.window.current().head.targets)  # type: ignore[union-attr]
    manager.waits_for_work()
    return manager.at(TargetsScreen)


def test_a_new_target_begins_with_the_one_site_that_is_compared(manager: Manager) -> None:
    manager.goes_to("compare")
    compare = manager.at(CompareScreen)
    site = manager.session.directory.find_site("HH").id
    compare.head.bar.sites.picked.emit((site,))
    manager.waits_for_work()
    screen = opens_targets(manager)
    manager.clicks(screen.new)
    manager.waits_for_work()
    form = manager.at(TargetScreen)
    assert (form.aim().template, form.aim().sites) == ("round", (site,))
    assert form.start.edit.hasFocus()
    manager.clicks(form.measured)
    assert form.start.text() == "66.7"


def test_a_target_is_told_step_by_step_and_refused_until_it_is_one(manager: Manager) -> None:
    screen = opens_targets(manager)
    assert screen.cards == []
    manager.clicks(screen.new)
    form = manager.at(TargetScreen)
    assert (form.save.isEnabled(), form.reason.text()) == (False, "Say at which site")
    assert form.aim().template == "round"  # the one that is compared
    assert form.site.hasFocus()
    manager.takes(form.site, manager.session.directory.find_site("HH").id)
    manager.waits_for_work()
    manager.clicks(form.measured)  # the mean of what the history holds
    assert form.start.text() == "66.7"
    manager.writes("130", form.value.edit)
    manager.qtbot.keyClick(form.value.edit, Qt.Key.Key_Return)
    assert form.value.error() == "A percentage lies between 0 and 100."
    manager.writes("90", form.value.edit)
    assert form.value.error() == ""
    assert form.reason.text() == "Choose the day it is to be reached"
    manager.clicks(form.due)
    form.due.calendar.days.chosen.emit(today() + timedelta(40))
    manager.settles()
    manager.clicks(form.save)
    manager.waits_for_work()
    (card,) = manager.at(TargetsScreen).cards
    assert (card.pursued.target.start_value, card.pursued.target.value) == (Decimal("66.7"), Decimal(90))
    assert "From 66.7" in manager.says(card)


def test_the_course_is_shown_with_its_points_and_its_status(manager: Manager) -> None:
    pursues(manager.session, 60, title="Rooms in order")
    pursues(manager.session, 99, start=90)
    first, second = opens_targets(manager).cards
    cards = {card.pursued.target.title: card for card in (first, second)}
    met, behind = cards["Rooms in order"], cards[""]
    assert (met.tag.text(), behind.tag.text()) == ("Met", "Behind")
    assert [mark.words[1] for mark in met.chart.marks()] == [
        "50\u00a0%",
        "100\u00a0%",
        "66.7\u00a0%",
        "60\u00a0%",
    ]
    assert "now 66.7" in manager.says(met)
    assert abs(met.tag.geometry().center().y() - met.more.geometry().center().y()) <= 1


def test_with_large_text_the_title_has_the_width_and_the_tag_stands_under_it(
    opening: Opening, office: Session
) -> None:
    pursues(office, 60, title="Номера без единого замечания во всех гостиницах")
    manager = opening(office, (800, 1280))
    manager.context.language.use("ru")
    (card,) = opens_targets(manager).cards
    title = card.findChildren(Text)[0]
    for scale, beside in ((100, True), (200, False), (125, True), (150, False)):
        manager.context.theme.set_text_scale(scale)
        manager.settles()
        assert (card.tag.geometry().left() > title.geometry().right()) is beside
        assert (card.tag.geometry().top() > title.geometry().bottom()) is not beside
        assert title.width() > card.width() * (0.5 if beside else 0.8)


def test_a_target_is_changed_and_given_up_and_kept(manager: Manager) -> None:
    pursues(manager.session, 90)
    screen = opens_targets(manager)
    manager.clicks(screen.cards[0].more)
    manager.picks("Change")
    form = manager.at(TargetScreen)
    manager.writes("80", form.value.edit)
    manager.clicks(form.save)
    manager.waits_for_work()
    (card,) = screen.cards
    assert card.pursued.target.value == Decimal(80)
    manager.clicks(card.more)
    manager.picks("Give it up")
    manager.waits_for_work()
    assert screen.cards == []
    assert "is given up" in manager.toast()
    manager.clicks(screen.ended)
    manager.waits_for_work()
    assert len(screen.cards) == 2


@pytest.mark.parametrize(
    ("text", "unit", "number"),
    [
        ("82,5 %", Unit.PERCENT, Decimal("82.5")),
        ("4:30", Unit.SECONDS, Decimal(270)),
        ("1:00:05", Unit.SECONDS, Decimal(3605)),
        ("90", Unit.SECONDS, Decimal(90)),
        ("4:30", Unit.NUMBER, None),
        ("much", Unit.PERCENT, None),
        ("NaN", Unit.NUMBER, None),
        ("", Unit.PERCENT, None),
    ],
)
def test_values_are_read_as_people_type_them(text: str, unit: Unit, number: Decimal | None) -> None:
    assert words.parsed(text, unit) == number


def test_a_value_is_never_shown_as_reached_before_it_is(manager: Manager) -> None:
    template = manager.session.library.newest("round").template
    near = Fraction(8999, 100)
    assert words.value(near, Unit.PERCENT, Fraction(90), Measure(Of.SCORE), template) == "89.99\u00a0%"
    assert {words.status(each)[0] for each in Status} == {
        "Nothing measured yet",
        "On course",
        "Behind",
        "Met",
        "Missed",
    }
