"""The window is never held for long: little is made and painted in a turn of the event loop."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from inspector.services.session import Session
from inspector.ui.compare.cards.every import CARDS
from inspector.ui.compare.cards.parts import PartsCard
from inspector.ui.compare.cards.sites import SitesCard
from inspector.ui.compare.cards.trend import TrendCard
from inspector.ui.compare.screen import CompareScreen
from tests.ui.compare.conftest import Comparing
from tests.ui.conftest import Opening


class Painted(QObject):
    """Counts the paintings of what it is installed on."""

    times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_cards_are_made_after_the_screen_is_there(kept: Session, opening: Opening) -> None:
    manager = opening(kept)
    manager.window.go("compare")
    board = manager.at(CompareScreen).board
    assert board.cards == []
    manager.waits_for_work()
    assert [type(card) for card in board.cards] == list(CARDS)


def test_cards_are_read_one_after_the_other(comparing: Comparing) -> None:
    board, most = comparing.screen.board, []
    board.ask(comparing.screen.asked)
    for _ in CARDS:
        board._load_seen()
        most.append(sum(card.reading for card in board.cards))
    assert most == [1] * len(CARDS)
    comparing.settles()
    assert not any(card.stale for card in board.cards[:2])


def test_a_card_that_grows_leaves_what_is_painted_beside_it_alone(comparing: Comparing) -> None:
    heat, trend = comparing.sees(PartsCard), comparing.sees(TrendCard)
    comparing.sees(SitesCard)
    painted, content = Painted(), trend.content
    heat.chart.installEventFilter(painted)
    assert content is not None
    high = trend.height()
    trend.show_content(type(content)(content.shown, content.subtitle, ("A note more",) * 8))
    comparing.settles()
    assert trend.height() > high
    assert painted.times == 0


def test_a_switch_that_offers_the_same_again_keeps_its_buttons(comparing: Comparing) -> None:
    """And with them the focus."""
    card = comparing.sees(PartsCard)
    assert isinstance(card, PartsCard)
    buttons = card.switch.buttons
    comparing.screen.choose(comparing.screen.view.without_filters())
    comparing.settles()
    assert card.switch.buttons is buttons
