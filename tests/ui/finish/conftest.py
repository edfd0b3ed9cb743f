"""Finish stands on what Fill in stands on."""

from __future__ import annotations

from tests.ui.fill.conftest import (
    elena,
    hotel,
    in_room,
    inspection,
    language,
    photos,
    session,
    supervisor,
    theme,
)

__all__ = [
    "elena",
    "hotel",
    "in_room",
    "inspection",
    "language",
    "photos",
    "session",
    "supervisor",
    "theme",
]
