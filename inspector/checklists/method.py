"""The ways in which keeping a standard is judged."""

from __future__ import annotations

from enum import StrEnum


class Method(StrEnum):
    SELF = "self"
    SUPERVISOR = "supervisor"
    MYSTERY_SHOPPER = "mystery-shopper"
    CLIENT_SURVEY = "client-survey"
