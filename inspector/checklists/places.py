"""Sites, subjects and people: rows with an identity, not strings."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Site:
    """A branch, in a tree: company, region, branch, area. `zone` is an IANA time zone."""

    id: str
    name: str
    parent: str | None = None
    code: str | None = None
    zone: str = "UTC"
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    name: str
    role: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """What one inspection is about, at a site. `kind` is the template's subject word: "Room"."""

    id: str
    site: str
    kind: str
    name: str
    retired: bool = False


def subject_key(name: str) -> str:
    """The form by which subjects are matched: "Room 204", " room  204" and "ROOM 204" are one room."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
