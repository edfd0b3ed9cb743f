"""The time of the story, as the use cases see it while it is told."""

from __future__ import annotations

from datetime import datetime, timedelta


class DemoClock:
    """A clock that stands where the story is and moves on a little with each look."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        self.moment += timedelta(milliseconds=700)
        return self.moment
