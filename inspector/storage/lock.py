"""One writing process a workspace. The lock is the system's, so it ends with the process that holds it."""

from __future__ import annotations

import json
import logging
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from inspector.errors import StorageError

log = logging.getLogger(__name__)


class WorkspaceLock:
    """Held from `take` to `release`. Who holds it stands in a file beside it, for the others' message."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holder = folder / "holder.json"
        self._lock = FileLock(folder / "inspector.lock", timeout=0, thread_local=False)

    def take(self) -> None:
        """StorageError naming the holder if another process writes here."""
        try:
            self._lock.acquire()
        except Timeout:
            raise self._refusal() from None
        holder = {
            "pid": os.getpid(),
            "host": platform.node(),
            "program": Path(sys.argv[0]).name or "inspector",
            "since": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        try:
            self._holder.write_text(json.dumps(holder), "utf-8")
        except OSError:
            self._lock.release()
            raise

    def release(self) -> None:
        self._holder.unlink(missing_ok=True)
        self._lock.release()

    def _refusal(self) -> StorageError:
        holder = {"pid": "?", "host": "?", "program": "another program", "since": "?"}
        try:
            told = json.loads(self._holder.read_bytes())
            holder = {word: str(told[word]) for word in holder}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            log.warning("%s does not say who holds the workspace", self._holder)
        return StorageError(
            "workspace-in-use",
            "{folder} is in use by {program} (process {pid} on {host}, since {since}). "
            "Close it and try again.".format(folder=self._folder, **holder),
            place=str(self._folder),
            **holder,
        )
