"""Agreement: items that people differ in come first, the rest in a line; and each against all others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from inspector.services.session import Session
from inspector.ui.compare.cards.agreement import AgreementCard
from inspector.ui.inspections.screen import InspectionsScreen
from tests.ui.compare.conftest import Comparing
from tests.ui.conftest import History

Going = Callable[..., Comparing]
YES, NO = "yes", "no"


@pytest.fixture
def twice(kept: Session) -> Session:
    """Elena and Daniel see twelve rooms one day after the other, and agree but on the second item; Vera sees
    one after Elena."""
    directory, preferences = kept.directory, kept.preferences
    elena = preferences.current_person()
    daniel = next(person.id for person in directory.people() if person.name == "Daniel Osei")
    vera = directory.add_person("Vera Lind", "Supervisor").id
    history = History(kept)
    for at in range(12):
        lock, apart = (NO if at < 4 else YES), at % 2 == 0
        for person, days_ago in ((elena, 40), (daniel, 39)):
            preferences.set_current_person(person)
            second = YES if apart and person == elena else NO
            history.inspects(f"Room {500 + at}", days_ago, lock, second, YES)
    for person, days_ago in ((elena, 37), (vera, 36)):
        preferences.set_current_person(person)
        history.inspects("Room 600", days_ago, YES, YES, YES)
    preferences.set_current_person(elena)
    return kept


@pytest.fixture
def agreeing(twice: Session, goes_to_compare: Going) -> Comparing:
    return goes_to_compare(twice)


def test_items_that_people_differ_in_stand_first_and_the_rest_in_a_line(agreeing: Comparing) -> None:
    card = agreeing.sees(AgreementCard)
    items = [words for words in agreeing.marks(AgreementCard) if words[0].isdigit()]
    assert len(items) == 1
    assert "54\u00a0% of 13 pairs agree" in items[0]
    assert "not reliable" in items[0]
    said = agreeing.manager.says(card)
    assert "2 items were judged alike by all." in said
    assert "the criterion may need other words" in said
    assert "Too few pairs" not in said
    card.whole.click()
    assert len([words for words in agreeing.marks(AgreementCard) if words[0].isdigit()]) == 3


def test_how_many_pairs_it_takes_is_said_where_there_are_too_few(
    kept: Session, goes_to_compare: Going
) -> None:
    preferences, history = kept.preferences, History(kept)
    daniel = next(person.id for person in kept.directory.people() if person.name == "Daniel Osei")
    for person, days_ago, second in ((preferences.current_person(), 40, YES), (daniel, 39, NO)):
        preferences.set_current_person(person)
        history.inspects("Room 500", days_ago, YES, second, YES)
    comparing = goes_to_compare(kept)
    card = comparing.sees(AgreementCard)
    assert "Too few pairs: fewer than 10." in comparing.manager.says(card)


def test_each_inspector_is_told_with_alpha_its_pairs_and_what_it_is_worth(agreeing: Comparing) -> None:
    people = [words for words in agreeing.marks(AgreementCard) if not words[0].isdigit()]
    assert [words.split(", ")[0] for words in people] == ["Daniel Osei", "Elena Kask", "Vera Lind"]
    daniel, _, vera = people
    assert "83\u00a0% of 36 pairs agree" in daniel
    # the lock agrees on 8 and 4 rooms: O 0, E 16·8/23; the second item differs on 6 of 12: O 6, E 6·18/23
    assert "Krippendorff's alpha 0.42: not reliable" in daniel
    assert "all agree" in agreeing.screen.card(AgreementCard).chart._shown.rows[-1].reading
    assert "100\u00a0% of 3 pairs agree" in vera


def test_a_click_on_an_inspector_lists_what_they_and_others_saw(agreeing: Comparing) -> None:
    agreeing.clicks_mark(AgreementCard, "Vera Lind")
    assert len(agreeing.manager.at(InspectionsScreen).listing.listed()) == 2


def test_the_switch_goes_under_a_title_that_would_take_many_lines_beside_it(
    twice: Session, goes_to_compare: Going
) -> None:
    seeing = goes_to_compare(twice, size=(800, 1280))
    seeing.manager.context.language.use("ru")
    for scale, beside in ((100, True), (200, False), (100, True)):
        seeing.manager.context.theme.set_text_scale(scale)
        seeing.settles()
        card = seeing.sees(AgreementCard)
        assert isinstance(card, AgreementCard)
        head, switch = card.head.geometry(), card._extras.geometry()
        assert (switch.left() > head.right()) is beside
        assert card.head.lines_in(head.width()) <= 3
