"""Copies of the database: one a day, thinned with age, and one before each migration."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path

from inspector.files import sync_folder
from inspector.storage import sqlite

log = logging.getLogger(__name__)

DAYS, WEEKS, MONTHS = 7, 4, 12
_DAILY = "daily-"


def daily_backup(database: Path, folder: Path, today: date) -> None:
    """Copy the database into `folder` once a day, and let go of the copies no longer worth their space."""
    target = folder / f"{_DAILY}{today.isoformat()}.db"
    if not target.exists():
        copy_whole(database, target)
    kept = worth_keeping(_dates(folder))
    for path in folder.glob(f"{_DAILY}*.db"):
        day = _date(path)
        if day is not None and day not in kept:
            path.unlink()


def backup_before(version: str, database: Path, folder: Path) -> Path:
    """Copy the database before a migration away from `version`; where the copy is."""
    moment = datetime.now().astimezone().strftime("%Y-%m-%dT%H%M%S")
    target = folder / f"before-migration-{moment}-{version}.db"
    copy_whole(database, target)
    return target


def copy_whole(source: Path, target: Path) -> None:
    """Copy a database that may be in use; `target` appears whole or not at all."""
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        sqlite.copy(source, part)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(target.parent)


def newest_backup(folder: Path) -> Path | None:
    """The newest daily copy that is not damaged."""
    for day in sorted(_dates(folder), reverse=True):
        path = folder / f"{_DAILY}{day.isoformat()}.db"
        if sqlite.sound(path):
            return path
        log.warning("the backup %s is damaged", path)
    return None


def worth_keeping(days: Iterable[date]) -> set[date]:
    """The newest of each of the last days, weeks and months that have one."""
    newest_first = sorted(days, reverse=True)
    weeks = {day.isocalendar()[:2]: day for day in reversed(newest_first)}
    months = {(day.year, day.month): day for day in reversed(newest_first)}
    return {
        *newest_first[:DAYS],
        *_newest(list(weeks.values()), WEEKS),
        *_newest(list(months.values()), MONTHS),
    }


def _newest(days: Sequence[date], count: int) -> list[date]:
    return sorted(days, reverse=True)[:count]


def _dates(folder: Path) -> list[date]:
    return [day for path in folder.glob(f"{_DAILY}*.db") if (day := _date(path)) is not None]


def _date(path: Path) -> date | None:
    try:
        return date.fromisoformat(path.stem.removeprefix(_DAILY))
    except ValueError:
        return None
