"""Corrective actions: opened, worked on, done, verified by another, and every step of it kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import asdict, fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO, Literal

from inspector.checklists.action_fold import plain
from inspector.checklists.action_rules import check, check_new
from inspector.checklists.actions import Action, ActionEvent, ActionPhoto, Deed, Kind, NewAction
from inspector.checklists.ids import new_id
from inspector.checklists.typed import storable
from inspector.files import open_given
from inspector.services.action_rows import ActionRow, row_of
from inspector.services.changes import Changed, Made
from inspector.services.clock import Clock, at_site, now
from inspector.services.library import Library
from inspector.services.ports.actions import ActionAt, ActionFilter, Counts
from inspector.services.ports.workspace import Repositories, Workspace

SETTABLE = frozenset({"what", "owner", "person", "due", "priority", "fate", "recheck"})
"""What of an action can be changed; everything else is as it was opened."""

EVERY = ActionFilter()

Picture = Path | str
"""A picture to attach: a file, or the SHA-256 of a photo that is kept already."""


class Actions:
    def __init__(self, workspace: Workspace, library: Library, clock: Clock = now) -> None:
        self._workspace = workspace
        self._library = library
        self._clock = clock

    # -- looking

    def rows(self, filter_: ActionFilter = EVERY) -> tuple[ActionRow, ...]:
        """The actions by their deadline, without their events. Any thread may ask."""
        with self._workspace.read() as kept:
            found = kept.actions.rows(filter_)
        return tuple(self._row(each) for each in found)

    def get(self, id_: str) -> ActionRow:
        """An action with its events, by its id or one under which it was proposed; else NotFoundError."""
        with self._workspace.read() as kept:
            action = kept.actions.get(id_)
            (found,) = kept.actions.rows(ActionFilter(ids=(action.id,)))
        return self._row(replace(found, action=action))

    def counts(self, today: date | None = None, person: str | None = None) -> Counts:
        """How much there is to do; overdue is what is so on `today`, by the machine's clock if not given."""
        with self._workspace.read() as kept:
            return kept.actions.counts(today or self._clock().date(), person)

    # -- doing

    def open(self, new: NewAction, by: str, photos: Iterable[Picture] = ()) -> Made:
        """Open an action by hand. A red tag gets the next number. `photos` show what is wrong."""
        check_new(new)
        pictures = self._keep(photos)

        def work(kept: Repositories) -> str:
            site = kept.sites.get(new.site)
            opened = {**_opening(new), "photos": pictures}
            if new.kind is Kind.RED_TAG:
                opened["number"] = kept.actions.next_number()
            event = _event(new_id(), Deed.OPENED, by, at_site(self._clock(), site.zone), opened)
            kept.actions.add(event)
            return event.action

        id_ = self._workspace.write(work).result()
        return Made(id_, _changed(id_))

    def change(self, id_: str, by: str, **changes: Any) -> Changed:
        """Set some of SETTABLE. What stays as it was is left out; without a difference nothing happens."""
        if unknown := changes.keys() - SETTABLE:
            raise TypeError(f"no field of an action can be set by {sorted(unknown)}")
        changes = {name: _tidy(value) for name, value in changes.items()}

        def set_(action: Action) -> Mapping[str, Any] | None:
            new = {name: value for name, value in changes.items() if getattr(action, name) != value}
            return {name: plain(value) for name, value in new.items()} or None

        return self._do(id_, Deed.CHANGED, by, set_)

    def begin(self, id_: str, by: str) -> Changed:
        return self._do(id_, Deed.BEGUN, by)

    def done(self, id_: str, by: str, note: str = "", photos: Iterable[Picture] = ()) -> Changed:
        """The work is said to be done; it waits to be verified. `photos` show what was done."""
        pictures = self._keep(photos)
        return self._do(id_, Deed.DONE, by, lambda _: {"text": _tidy(note), "photos": pictures})

    def verify(self, id_: str, by: str, note: str = "") -> Changed:
        """ConflictError for the person who did the work."""
        return self._do(id_, Deed.VERIFIED, by, lambda _: {"text": _tidy(note)})

    def reopen(
        self, id_: str, by: str, reason: str, due: date | None = None, *, still_done: bool = False
    ) -> Changed:
        """It is open again; where the work is `still_done`, it waits to be verified again."""
        given = {"text": _tidy(reason)} | ({"due": plain(due)} if due else {})
        return self._do(
            id_, Deed.REOPENED, by, lambda _: given | ({"unverified": True} if still_done else {})
        )

    def cancel(self, id_: str, by: str, reason: str) -> Changed:
        return self._do(id_, Deed.CANCELLED, by, lambda _: {"text": _tidy(reason)})

    def note(self, id_: str, by: str, text: str) -> Changed:
        return self._do(id_, Deed.NOTED, by, lambda _: {"text": _tidy(text)} if text.strip() else None)

    def add_photo(
        self, id_: str, by: str, stream: BinaryIO, name: str, when: Literal["before", "after"]
    ) -> Changed:
        """InputError as `PhotoFiles.keep`."""
        picture = _picture(self._workspace.photos.keep(stream, name), name)
        return self._do(id_, Deed.NOTED, by, lambda _: {"photos": [picture], "when": when})

    def show_photo(
        self, id_: str, by: str, photo: str, *, caption: str, turn: int, layer: str | None
    ) -> Changed:
        """Show a photo of the action, by its id, with a caption, turned and drawn upon; its file stays as it
        was taken."""

        def shown(action: Action) -> Mapping[str, Any] | None:
            before = {each.id: each for each in (*action.before, *action.after)}[photo]
            after = replace(before, caption=_tidy(caption), turn=turn, layer=layer)
            return {"photos": [asdict(after)]} if after != before else None

        return self._do(id_, Deed.NOTED, by, shown)

    # -- the way there

    def _do(
        self,
        id_: str,
        deed: Deed,
        by: str,
        set_: Callable[[Action], Mapping[str, Any] | None] = lambda _: {},
    ) -> Changed:
        """Add the event, if the action takes it and `set_` gives what it sets."""

        def work(kept: Repositories) -> Changed:
            action = kept.actions.get(id_)
            given = set_(action)
            if given is None:
                return Changed()
            check(action, deed, given.get("text", ""), own_work=_is_one_person(kept, action.done_by, by))
            at = next_moment(action, at_site(self._clock(), kept.sites.get(action.site).zone))
            kept.actions.add(_event(action.id, deed, by, at, given))
            return _changed(action.id)

        return self._workspace.write(work).result()

    def _keep(self, photos: Iterable[Picture]) -> list[dict[str, Any]]:
        """The photos as events name them: files are safe before any event says that they are there."""
        found = []
        for photo in photos:
            if isinstance(photo, str):
                found.append(_picture(photo, ""))
            else:
                with closing(open_given(photo)) as stream:
                    found.append(_picture(self._workspace.photos.keep(stream, photo.name), photo.name))
        return found

    def _row(self, found: ActionAt) -> ActionRow:
        return row_of(found, self._library.get, self._clock())


def next_moment(action: Action, moment: datetime) -> datetime:
    """`moment`, but after everything that happened to the action, though the clock was set back: the order
    of events is that of their times."""
    return max(moment, action.events[-1].at.astimezone(moment.tzinfo) + timedelta(milliseconds=1))


def _is_one_person(kept: Repositories, one: str | None, other: str) -> bool:
    """Whether both are, though they may have been merged since."""
    return one is not None and kept.people.get(one).id == kept.people.get(other).id


def _event(action: str, deed: Deed, by: str, at: datetime, given: Mapping[str, Any]) -> ActionEvent:
    """The event; a note that nobody wrote and photos that are none are left out."""
    said = {name: value for name, value in given.items() if value or name not in ("text", "photos")}
    return ActionEvent(new_id(), action, deed, by, at, said)


def _opening(new: NewAction) -> dict[str, Any]:
    given = {each.name: getattr(new, each.name) for each in fields(new)}
    address, template = given.pop("address"), given.pop("template")
    if address is not None:
        given |= {"item": address.item, "entry": address.entry}
    if template is not None:
        given["template"] = asdict(template)
    return {name: plain(_tidy(value)) for name, value in given.items() if value is not None}


def _picture(sha256: str, name: str) -> dict[str, Any]:
    return asdict(ActionPhoto(new_id(), sha256, storable(name)))


def _tidy(value: Any) -> Any:
    return storable(value.strip()) if type(value) is str else value


def _changed(id_: str) -> Changed:
    return Changed(actions=frozenset({id_}))
