"""Disks as the world has them: full, and not to be written. Both need no rights and no disk of their own."""

from __future__ import annotations

import ctypes
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CAPABILITIES_3 = 0x20080522
_OVERRIDE = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH: what lets root into every file


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """The system refuses to let any file grow beyond `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nothing in `folder` can be written, not even by root. Only this thread, and those it starts, are held
    to it."""
    places = [folder, *folder.rglob("*")]
    modes = {place: place.stat().st_mode for place in places}
    for place in places:
        place.chmod(modes[place] & ~0o222)
    try:
        with _as_anybody():
            yield
    finally:
        for place in reversed(places):
            if place.exists():
                place.chmod(modes[place])


@contextmanager
def _as_anybody() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    system = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_3, 0)
    held = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; twice, for 64 of them
    assert system.capget(header, held) == 0
    less = (ctypes.c_uint32 * 6)(held[0] & ~_OVERRIDE, *held[1:])
    assert system.capset(header, less) == 0
    try:
        yield
    finally:
        assert system.capset(header, held) == 0
