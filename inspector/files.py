"""Files that people name, and writing so that a crash leaves the old one or the new, never half of either."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from inspector.errors import InputError, StorageError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


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
    """Open a temporary file beside `path`; on success it is synced and takes the name, else it is removed.
    A folder or a device of this name is an OSError before anything is written."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EISDIR, "something that is no file has this name", str(path))
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


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """What the system refuses meanwhile is a StorageError of `path`, the file that a person named."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise StorageError(
                "disk-full", f"The disk is full: {path} is not written. Free some space.", place=str(path)
            ) from error
        reason = error.strerror or "the system refuses it"
        message = f"{path} cannot be written: {reason}. Choose another folder or name."
        raise StorageError("file-not-written", message, file=str(path)) from error


def open_given(path: Path) -> BinaryIO:
    """A file that a person named, to read. InputError if it is missing or a folder, or if it is no file but
    a pipe, say, for which we would wait without end."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise InputError("file-is-folder", f"{path} is a folder. Name a file.", file=str(path))
        if not stat.S_ISREG(mode):
            raise InputError("not-a-file", f"{path} is no file. Name a file.", file=str(path))
        return path.open("rb")
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        message = f"{path} cannot be read: {reason}. Check the name, and whether you may read it."
        raise InputError("file-unreadable", message, file=str(path)) from error


def read_bounded(path: Path, limit: int) -> bytes:
    """The content of a file that a person named. InputError as for `open_given`, or if it is over `limit`
    bytes."""
    with open_given(path) as stream:
        content = stream.read(limit + 1)
    if len(content) > limit:
        raise InputError(
            "file-too-large",
            f"{path} is larger than {limit // 2**20} MB, the most that is read.",
            file=str(path),
        )
    return content
