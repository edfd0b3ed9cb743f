"""The cards of Compare in their order: the overview first."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.cards.agreement import AgreementCard
from inspector.ui.compare.cards.calendar import CalendarCard
from inspector.ui.compare.cards.eyes import EyesCard
from inspector.ui.compare.cards.failed import FailedCard
from inspector.ui.compare.cards.parts import PartsCard
from inspector.ui.compare.cards.radar import RadarCard
from inspector.ui.compare.cards.sites import SitesCard
from inspector.ui.compare.cards.spread import SpreadCard
from inspector.ui.compare.cards.trend import TrendCard
from inspector.ui.context import Context

CARDS = (
    SitesCard,
    PartsCard,
    TrendCard,
    FailedCard,
    RadarCard,
    SpreadCard,
    EyesCard,
    CalendarCard,
    AgreementCard,
)


def cards(context: Context) -> Iterator[ChartCard]:
    """Each is made when it is asked for."""
    return (kind(context) for kind in CARDS)
