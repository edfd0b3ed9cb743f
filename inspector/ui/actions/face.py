"""What a card or a row says of an action, ready to be painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from inspector.checklists.actions import Action, ActionPhoto, Status, When
from inspector.checklists.answers import Address, Photo
from inspector.services.action_rows import ActionRow
from inspector.ui import language as dates
from inspector.ui import wording
from inspector.ui.actions import words
from inspector.ui.language import clauses, language
from inspector.ui.widgets.chips import TagMeaning


@dataclass(frozen=True, slots=True)
class Mark:
    """A tag: its words, what it means, and its icon."""

    words: str
    meaning: TagMeaning
    icon: str


@dataclass(frozen=True, slots=True)
class Face:
    """All in the words of the screen. `subject` is "" where `what` names it, `origin` is template and item;
    `when` is the day that matters now, `late` whether it has passed."""

    what: str
    subject: str
    origin: str
    site: str
    who: str
    when: str
    late: bool
    state: str
    state_icon: str
    settled: bool
    marks: tuple[Mark, ...] = ()
    photo: Photo | None = None

    @property
    def named(self) -> str:
        """What is to be done, and with what."""
        return clauses(self.what.rstrip(".。"), self.subject) if self.subject else self.what

    def with_state(self) -> Face:
        """As it is told where no column tells how it stands."""
        if self.settled:
            return self
        return replace(self, marks=(Mark(self.state, "na", self.state_icon), *self.marks))

    @property
    def warnings(self) -> tuple[Mark, ...]:
        """The marks that do not only say how far it is."""
        return tuple(mark for mark in self.marks if mark.meaning in ("fault", "warn"))

    @property
    def about(self) -> str:
        """Where it comes from, and where that is."""
        return wording.joined(self.origin, self.site)

    @property
    def where(self) -> str:
        """Where it is to be done before what it comes from: a narrow row cuts the end."""
        return wording.joined(self.subject, self.site, self.origin)

    def spoken(self) -> str:
        """For those who hear it."""
        parts = (
            *(mark.words for mark in self.marks),
            self.named,
            self.about,
            self.who,
            self.state,
            self.when,
        )
        return ", ".join(part for part in parts if part)


def face_of(row: ActionRow) -> Face:
    action, code = row.action, language()
    title, what = row.title.in_(code) if row.title else "", row.what(code)
    when, late = _when(row)
    return Face(
        what=what,
        subject="" if row.subject.casefold() in what.casefold() else row.subject,
        origin=f"{title} {row.item_number}".strip(),
        site=row.site_path[-1],
        who=row.responsible(code),
        when=when,
        late=late,
        state=words.status(action.status),
        state_icon=words.STATUS_ICONS[action.status],
        settled=action.settled,
        marks=tuple(_marks(row)),
        photo=_photo(action),
    )


def picture(photo: ActionPhoto, when: When, order: int = 0) -> Photo:
    """The photo as strips and viewers show those of inspections."""
    return Photo(
        photo.id, Address(when), photo.sha256, order, photo.name, photo.caption, photo.turn, layer=photo.layer
    )


def _when(row: ActionRow) -> tuple[str, bool]:
    """The day that matters now, and whether it has passed."""
    action, today = row.action, row.today
    if action.settled:
        return (dates.month_day(action.closed_at.date(), today) if action.closed_at else ""), False
    if action.status is Status.DONE and action.done_at is not None:
        return words.done_on(action.done_at.date(), today), False
    if row.overdue:
        return words.late(row.late_days), True
    return (words.due(action.deadline, today) if action.deadline else ""), False


def _marks(row: ActionRow) -> Iterator[Mark]:
    action = row.action
    if action.status is Status.CANCELLED:
        yield Mark(words.status(action.status), "na", "not-applicable")
    elif action.status is Status.CLOSED:
        yield Mark(words.verified_by(row.verified_by), "ok", "check")
    elif action.critical:
        yield Mark(words.critical(), "fault", "warning")
    if action.number is not None:
        yield Mark(_red_tag(action.number, row), "warn", "action")
    if action.status is Status.DONE and action.after:
        yield Mark(words.evidence(), "accent", "image")


def _red_tag(number: int, row: ActionRow) -> str:
    if row.numbered_twice:
        return words.red_tag_of(number, row.action.opened_at.date(), row.today)
    return words.red_tag(number)


def _photo(action: Action) -> Photo | None:
    """The fault while it is there, then what was done about it; a settled one needs none."""
    if action.settled:
        return None
    if action.status is Status.DONE and action.after:
        return picture(action.after[-1], When.AFTER)
    return picture(action.before[0], When.BEFORE) if action.before else None
