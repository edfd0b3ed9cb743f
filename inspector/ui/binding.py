"""What PySide6 6.12 needs on Python 3.11.

Its wheels are built as if None, True and False were immortal, which they are from Python 3.12: each call that
returns nothing takes one reference to None away, each emitted signal one to True. On 3.11 the interpreter
aborts with "none_dealloc" after some thousand calls. PySide6 6.11 counts right, but has no QtPdf wheel.
"""

from __future__ import annotations

import ctypes
import sys

MORE_THAN_EVER_TAKEN = 1 << 40


def hold_singletons() -> None:
    """Give the three as many references as no session can use up; nothing is done from Python 3.12 on."""
    if sys.version_info >= (3, 12):
        return
    for singleton in (None, True, False):
        # the reference count is the first word of every object
        ctypes.c_ssize_t.from_address(id(singleton)).value += MORE_THAN_EVER_TAKEN
