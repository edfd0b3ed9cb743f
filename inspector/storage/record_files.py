"""The sealed records and their events as files: with the photos, all that a workspace is rebuilt from."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from inspector.checklists.envelope import envelope, open_envelope
from inspector.checklists.identity import canonical
from inspector.checklists.record import FORMAT, SealedRecord
from inspector.errors import InputError
from inspector.files import write_whole
from inspector.services.ports.records import RecordEvent

SUFFIX = ".json"


class RecordFiles:
    def __init__(self, folder: Path) -> None:
        self._records = folder / "records"
        self._events = folder / "events"

    def records(self) -> frozenset[str]:
        """The ids of the records that have a file."""
        return _names(self._records)

    def events(self) -> frozenset[str]:
        return _names(self._events)

    def write_record(self, sealed: SealedRecord) -> None:
        write_whole(self._records / f"{sealed.id}{SUFFIX}", envelope(sealed))

    def read_record(self, id_: str) -> SealedRecord:
        """InputError if the file cannot be read, is no record, or another one than its name says."""
        path = self._records / f"{id_}{SUFFIX}"
        try:
            content = path.read_bytes()
        except OSError as error:
            raise _unreadable(path) from error
        sealed = open_envelope(content, path.name)
        if sealed.id != id_:
            raise _unreadable(path)
        return sealed

    def write_event(self, event: RecordEvent, name: str) -> None:
        """`name` is that of the person who did it; being outside what is sealed, it can be erased."""
        document = {**asdict(event), "format": FORMAT, "at": event.at.isoformat(), "name": name}
        write_whole(self._events / f"{event.id}{SUFFIX}", canonical(document))

    def read_event(self, id_: str) -> tuple[RecordEvent, str]:
        """The event and its person's name. InputError if the file cannot be read, is no event, or of a newer
        format."""
        path = self._events / f"{id_}{SUFFIX}"
        try:
            document = json.loads(path.read_bytes())
            if document.pop("format") > FORMAT:
                raise InputError(
                    "record-newer",
                    f"{path.name} was written by a newer version of this program. Install that version.",
                    record=document["record"],
                )
            name = document.pop("name")
            return RecordEvent(**{**document, "at": datetime.fromisoformat(document["at"])}), name
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise _unreadable(path) from error


def _names(folder: Path) -> frozenset[str]:
    return frozenset(path.stem for path in folder.glob(f"*{SUFFIX}") if path.is_file())


def _unreadable(path: Path) -> InputError:
    return InputError(
        "record-unreadable",
        f"{path.name} is not what its name says, or it is damaged. Restore it from a backup.",
        file=path.name,
    )
