"""The time now, as every use case sees it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]


def now() -> datetime:
    """Now, to the millisecond, with the machine's local offset."""
    return to_milliseconds(datetime.now(UTC).astimezone())


def to_milliseconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def at_site(moment: datetime, zone: str) -> datetime:
    """The moment with the offset of the site's time zone; one without an offset is by the site's clock."""
    place = ZoneInfo(zone)
    return moment.astimezone(place) if moment.tzinfo else moment.replace(tzinfo=place)
