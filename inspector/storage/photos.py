"""Photo files: originals under their SHA-256, and a cache of previews."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import secrets
import tempfile
import threading
from collections.abc import Set
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from inspector.checklists.layer import from_text
from inspector.errors import InputError, NotFoundError
from inspector.files import sync_folder
from inspector.services.ports.photos import THUMBNAIL
from inspector.storage.sqlite import read_only, system_trouble

log = logging.getLogger(__name__)

MOST_BYTES = 200 * 2**20
_CHUNK = 2**21
_END = b"\xff\xd9"  # of a JPEG
_HASH = re.compile("[0-9a-f]{64}")


class StoredPhotos:
    """Safe from any thread: files appear whole, under names that tell their content."""

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self._originals = folder / "photos"
        self._previews = folder / "previews"
        self._trash = folder / "trash"
        self._read_only = read_only
        self._kept: set[str] = set()
        self._moving = threading.Lock()

    def keep(self, source: BinaryIO, name: str) -> str:
        if self._read_only:
            raise read_only(self._originals.parent)
        try:
            return self._keep(source, name)
        except OSError as error:
            raise system_trouble(error, self._originals) from error

    def path(self, sha256: str) -> Path:
        path = self._original(sha256)
        if not (_HASH.fullmatch(sha256) and path.is_file()):
            raise NotFoundError("photo-missing", f"The file of the photo {sha256} is missing.", sha256=sha256)
        return path

    def preview(self, sha256: str, turn: int, edge: int, layer: str | None = None) -> bytes:
        original = self.path(sha256)
        cached = self._preview(sha256, turn, edge, layer)
        if (found := _cached(cached)) is not None:
            return found
        from inspector.storage import pictures

        content = pictures.shown(original, turn, edge, from_text(layer))
        self._cache(cached, content)
        return content

    def picture(self, sha256: str, turn: int, edge: int, layer: str | None) -> bytes:
        from inspector.storage import pictures

        return pictures.shown(self.path(sha256), turn, edge, from_text(layer), pictures.PRINT)

    def taken_at(self, sha256: str) -> datetime | None:
        from inspector.storage import pictures

        return pictures.taken_at(self.path(sha256))

    def taken_where(self, sha256: str) -> tuple[float, float] | None:
        from inspector.storage import pictures

        return pictures.taken_where(self.path(sha256))

    def look(self, path: Path) -> datetime | None:
        from inspector.storage import pictures

        return pictures.look(path)

    def glimpse(self, path: Path, edge: int) -> bytes:
        from inspector.storage import pictures

        return pictures.check_picture(path, path.name, edge)

    def throw_away_all_but(self, used: Set[str]) -> int:
        """Move the originals nothing refers to into the trash; how many. What was kept since the workspace
        was opened stays: its row may be on the way."""
        moved = 0
        for path in self._originals.glob("??/*"):
            with self._moving:
                if _HASH.fullmatch(path.name) and path.name not in used and path.name not in self._kept:
                    os.utime(path)  # from now on its time in the trash counts
                    path.replace(self._trash / path.name)
                    moved += 1
        return moved

    def empty_trash(self, until: datetime) -> int:
        """Delete what went to the trash before `until`; how many files."""
        old = [path for path in self._trash.iterdir() if path.stat().st_mtime < until.timestamp()]
        for path in old:
            path.unlink()
        return len(old)

    def _keep(self, source: BinaryIO, name: str) -> str:
        from inspector.storage import pictures

        handle, temporary = tempfile.mkstemp(dir=self._originals, suffix=".part")
        part = Path(temporary)
        try:
            with os.fdopen(handle, "wb") as stream:
                sha256 = _copy(source, stream, name)
                preview = pictures.check_picture(part, name, THUMBNAIL)
                os.fsync(stream.fileno())
            self._place(part, sha256)
        finally:
            part.unlink(missing_ok=True)
        self._cache(self._preview(sha256, 0, THUMBNAIL, None), preview)
        return sha256

    def _place(self, part: Path, sha256: str) -> None:
        """Give the file its name durably; one that is there already stays."""
        path = self._original(sha256)
        with self._moving:
            self._kept.add(sha256)
            if path.is_file() and path.stat().st_size == part.stat().st_size:
                return
            if not path.parent.is_dir():
                path.parent.mkdir(exist_ok=True)
                sync_folder(self._originals)
            part.replace(path)
        sync_folder(path.parent)

    def _cache(self, path: Path, preview: bytes) -> None:
        """Without waiting for the disk: what a flat battery leaves of it is found by `_cached`."""
        if self._read_only:
            return
        part = path.with_name(f".{secrets.token_hex(8)}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(preview)
            part.replace(path)
        except OSError as error:
            log.warning("a preview could not be kept: %s", error)
            part.unlink(missing_ok=True)

    def _preview(self, sha256: str, turn: int, edge: int, layer: str | None) -> Path:
        drawn = f"-{hashlib.sha256(layer.encode()).hexdigest()[:16]}" if layer else ""
        return self._previews / sha256[:2] / f"{sha256}-{edge}-{turn % 360}{drawn}.jpg"

    def _original(self, sha256: str) -> Path:
        return self._originals / sha256[:2] / sha256


def _cached(path: Path) -> bytes | None:
    """A preview made before; None if there is none or not the whole of it."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    return content if content.endswith(_END) else None


def _copy(source: BinaryIO, target: BinaryIO, name: str) -> str:
    """Copy, and the SHA-256 of what was copied."""
    digest, size = hashlib.sha256(), 0
    while chunk := source.read(_CHUNK):
        size += len(chunk)
        if size > MOST_BYTES:
            raise InputError(
                "file-too-large",
                f"{name} is larger than {MOST_BYTES // 2**20} MB. Save it smaller.",
                file=name,
            )
        digest.update(chunk)
        target.write(chunk)
    target.flush()
    return digest.hexdigest()
