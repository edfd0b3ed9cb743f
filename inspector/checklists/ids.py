"""New identities."""

from __future__ import annotations

from uuid_utils import uuid7


def new_id() -> str:
    """A UUIDv7: unique everywhere, and in order of its making."""
    return str(uuid7())
