"""The languages that the window and the reports speak."""

from __future__ import annotations

LANGUAGES = ("en", "ru", "zh")
