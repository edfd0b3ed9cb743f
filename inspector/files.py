"""Writing files so that a crash leaves the old one or the new one, never half of either."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from inspector.errors import InputError


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` durable. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path`; on success it is synced and takes the name, else it is removed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path` durably, whole or not at all."""
    with replacing(path) as stream:
        stream.write(content)


def read_bounded(path: Path, limit: int) -> bytes:
    """The content of a file a person named. InputError if it is missing, a folder, or over `limit` bytes."""
    try:
        with path.open("rb") as stream:
            content = stream.read(limit + 1)
    except IsADirectoryError as error:
        raise InputError("file-is-folder", f"{path} is a folder. Name a file.", file=str(path)) from error
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise InputError("file-unreadable", f"{path} cannot be read: {reason}.", file=str(path)) from error
    if len(content) > limit:
        raise InputError(
            "file-too-large",
            f"{path} is larger than {limit // 2**20} MB, the most that is read.",
            file=str(path),
        )
    return content
