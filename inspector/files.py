"""Files that people name, and writing so that a crash leaves the old one or the new, never half of either."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from inspector.errors import InputError, StorageError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
PART_FOLDER, LOCK = ".part-folder", ".lock"
A_LOOK = 5.0  # s; no process looks longer at whether a folder is left over


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
def appearing(folder: Path) -> Iterator[Path]:
    """Give a temporary folder beside `folder` to fill; on success it is synced and takes the name, else it is
    removed, as it is when nothing was put in. What a killed process left of its own is removed first.
    FileExistsError if the name is taken."""
    if os.path.lexists(folder):
        raise FileExistsError(errno.EEXIST, "there is something of this name already", str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove_left_over(folder.parent)
    part = folder.with_name(f".{secrets.token_hex(8)}{PART_FOLDER}")
    with _locked(part, A_LOOK):
        try:
            part.mkdir()
            yield part
            _sync_tree(part)
            if part.exists():
                part.rename(folder)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise
    sync_folder(folder.parent)


@contextmanager
def _locked(part: Path, wait: float = 0) -> Iterator[None]:
    """Hold the lock of a temporary folder. It ends with this process: what is not locked is left over.
    Timeout where another process holds it for more than `wait` seconds."""
    from filelock import FileLock

    lock = FileLock(part.with_name(f"{part.name}{LOCK}"), timeout=wait)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()
        with suppress(OSError):  # Windows keeps it while somebody looks whether it is held
            Path(lock.lock_file).unlink()


def _sync_tree(top: Path) -> None:
    """Make what was renamed anywhere in it durable; folders that nothing came into are removed."""
    for name, _, _ in os.walk(top, topdown=False):
        inside = Path(name)
        if any(inside.iterdir()):
            sync_folder(inside)
        else:
            inside.rmdir()


def _remove_left_over(parent: Path) -> None:
    from filelock import Timeout

    for lock in parent.glob(f".*{PART_FOLDER}{LOCK}"):
        part = lock.with_name(lock.name.removesuffix(LOCK))
        with suppress(Timeout), _locked(part):
            shutil.rmtree(part, ignore_errors=True)


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
