"""The events of actions as files: a workspace gets its actions back from them, two bring theirs together."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from inspector.checklists.actions import ActionEvent, Deed
from inspector.checklists.identity import canonical
from inspector.checklists.places import Site, Subject
from inspector.errors import InputError
from inspector.files import write_whole
from inspector.storage.people import StoredPeople
from inspector.storage.sites import StoredSites
from inspector.storage.subjects import StoredSubjects

FOLDER = "actions"
FORMAT = 1
SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class Named:
    """What an event names: `people` by id, the site's path, root first, and the subject. It lies beside the
    event, so that a name can be erased."""

    people: dict[str, str]
    sites: tuple[Site, ...] = ()
    subject: Subject | None = None


class ActionFiles:
    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER

    def events(self) -> frozenset[str]:
        """The ids of the events that have a file."""
        return frozenset(path.stem for path in self._folder.glob(f"*{SUFFIX}") if path.is_file())

    def writing(
        self, event: ActionEvent, sites: StoredSites, subjects: StoredSubjects, people: StoredPeople
    ) -> Callable[[], None]:
        """The writing of the event's file, with the names as they are now."""
        content = canonical({**_document(event), **_names(event, sites, subjects, people)})
        return lambda: write_whole(self._path(event.id), content)

    def read(self, id_: str) -> tuple[ActionEvent, Named]:
        """InputError if the file cannot be read, is no event, or of a newer format."""
        path = self._path(id_)
        try:
            document = json.loads(path.read_bytes())
            if document["format"] > FORMAT:
                raise InputError(
                    "record-newer",
                    f"{path.name} was written by a newer version of this program. Install that version.",
                    record=document["id"],
                )
            if document["id"] != id_:
                raise ValueError("another event than the file's name says")
            return _event(document), _named(document)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise InputError(
                "record-unreadable",
                f"{path.name} is not what its name says, or it is damaged. Restore it from a backup.",
                file=path.name,
            ) from error

    def _path(self, id_: str) -> Path:
        return self._folder / f"{id_}{SUFFIX}"


def _document(event: ActionEvent) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "id": event.id,
        "action": event.action,
        "kind": event.kind.value,
        "by": event.by,
        "at": event.at.isoformat(),
        "fields": dict(event.fields),
    }


def _names(
    event: ActionEvent, sites: StoredSites, subjects: StoredSubjects, people: StoredPeople
) -> dict[str, Any]:
    named = people.standing_for({event.by, event.fields.get("person") or event.by})
    found: dict[str, Any] = {"people": {id_: person.name for id_, person in named.items()}}
    if "site" in event.fields:
        path = sites.path(event.fields["site"])
        found["sites"] = [
            {"id": site.id, "name": site.name, "code": site.code, "zone": site.zone} for site in path
        ]
    if subject := event.fields.get("subject"):
        found["subject"] = _subject(subjects.get(subject))
    return found


def _subject(subject: Subject) -> dict[str, Any]:
    return {"id": subject.id, "site": subject.site, "kind": subject.kind, "name": subject.name}


def _event(document: dict[str, Any]) -> ActionEvent:
    return ActionEvent(
        document["id"],
        document["action"],
        Deed(document["kind"]),
        document["by"],
        datetime.fromisoformat(document["at"]),
        dict(document["fields"]),
    )


def _named(document: dict[str, Any]) -> Named:
    sites = document.get("sites", [])
    parents = [None, *(site["id"] for site in sites)]
    subject = document.get("subject")
    return Named(
        people=dict(document["people"]),
        sites=tuple(
            Site(site["id"], site["name"], parent, site["code"], site["zone"])
            for site, parent in zip(sites, parents, strict=False)
        ),
        subject=subject and Subject(subject["id"], subject["site"], subject["kind"], subject["name"]),
    )
