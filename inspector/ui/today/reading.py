"""What Today shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from inspector.checklists.actions import TO_DO
from inspector.services.action_rows import ActionRow
from inspector.services.agenda import Far, Waiting
from inspector.services.archive import OpenDraft
from inspector.services.ports.actions import ActionFilter
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.round_view import RoundView
from inspector.services.session import Session
from inspector.ui.today.week import Judged, Week, week_of

LATEST, TO_CLOSE = 6, 5  # rows that are shown
LONGER = (90, 365)  # days looked back where two weeks have nothing


@dataclass(frozen=True, slots=True)
class Reading:
    """What is shown to the person `me`; two are equal where they say the same.

    `drafts` are those that no round goes on with, `hours` tells of each that is waiting whether it has begun
    and how many days late it is, `to_close` are the first of `to_do` actions, `where` is the last site and
    how many others there are."""

    moment: datetime = field(compare=False)
    today: date
    me: str | None
    where: tuple[str, int]
    rounds: tuple[RoundView, ...]
    closed_rounds: int
    drafts: tuple[OpenDraft, ...]
    discarded: int
    waiting: tuple[Waiting, ...]
    hours: tuple[tuple[bool, int], ...]
    any_planned: bool
    planned: Far
    week: Week
    latest: tuple[Judged, ...]
    to_close: tuple[ActionRow, ...]
    to_do: int

    @property
    def any(self) -> bool:
        """Whether there is anything at all."""
        return bool(self.rounds or self.drafts or self.latest or self.any_planned)


def read(session: Session, me: str | None) -> Reading:
    """Any thread may ask."""
    moment = session.clock()
    today = moment.astimezone().date()
    rounds = session.rounds.views()
    of_rounds = {stop.draft for view in rounds for stop in view.stops if stop.draft}
    judged = [(row, session.library.get(row.template).template) for row in _newest(session, today)]
    waiting = session.schedule.due(moment)
    counts = session.actions.counts()
    return Reading(
        moment=moment,
        today=today,
        me=me,
        where=_where(session),
        rounds=rounds,
        closed_rounds=len(session.rounds.rows(closed=True)),
        drafts=session.archive.drafts(without=of_rounds),
        discarded=session.archive.count_in_trash(),
        waiting=waiting,
        hours=tuple((_has_begun(each, moment), each.due.days_late(moment)) for each in waiting),
        any_planned=session.schedule.any(),
        planned=session.schedule.week(today),
        week=week_of(judged, today),
        latest=tuple(sorted(judged, key=lambda each: each[0].finished_at, reverse=True)[:LATEST]),
        to_close=session.actions.rows(ActionFilter(statuses=TO_DO, most=TO_CLOSE)),
        to_do=counts.open - counts.to_verify,
    )


def _newest(session: Session, today: date) -> tuple[RecordRow, ...]:
    """The records of two weeks; where there are none, the newest of all."""
    rows = session.archive.records(Filter(since=today - timedelta(days=14)))
    for days in LONGER:
        rows = rows or session.archive.records(Filter(since=today - timedelta(days=days)), most=LATEST)
    return rows or session.archive.records(Filter(), most=LATEST)


def _has_begun(waiting: Waiting, moment: datetime) -> bool:
    return waiting.due.at.astimezone(UTC) <= moment.astimezone(UTC)


def _where(session: Session) -> tuple[str, int]:
    sites = {site.id: site for site in session.directory.sites()}
    last = sites.get(session.preferences.last_site() or "")
    parents = {site.parent for site in sites.values()}
    others = sum(site.id not in parents and site is not last for site in sites.values())
    return last.name if last else "", others
