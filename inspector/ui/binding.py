"""What PySide6 6.12 needs: references on Python 3.11, and to be kept from reading sources.

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


def leave_sources_unread() -> None:
    """Keep PySide6 from reading the source of each module that is imported after it. It looks there for its
    feature switches, which nothing here uses; on the way to Today that took a quarter of the time."""
    import PySide6.QtCore  # noqa: F401  (brings the module below)

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        vars(feature)["_mod_uses_pyside"] = lambda _module: False
