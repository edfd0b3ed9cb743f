"""Texts as people type or paste them, made fit to be kept."""

from __future__ import annotations

import re
import unicodedata

UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")
"""What no database and no UTF-8 can hold."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def storable(text: str) -> str:
    """The text with what cannot be stored replaced by the sign that shows it: "\ufffd"."""
    return UNSTORABLE.sub(_REPLACEMENT, text)


def name(text: str) -> str:
    """A name in one line: control characters are spaces, several spaces are one. "" where nothing is left
    that can be seen."""
    trimmed = " ".join(_CONTROL.sub(" ", text).split())
    return trimmed if any(_is_visible(character) for character in trimmed) else ""


def _is_visible(character: str) -> bool:
    return unicodedata.category(character) not in ("Cf", "Zs", "Mn")
