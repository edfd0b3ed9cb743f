"""Errors of the world: what the person, the file or the machine did. Bugs stay plain exceptions."""

from __future__ import annotations


class WorldError(Exception):
    """Something outside the program is not as it must be.

    `code` names the case and is what the window translates; `params` are the words to put into the
    translated sentence. `message` is the same in English, for the command line and the log:
    what is wrong, where, and what to do.
    """

    def __init__(self, code: str, message: str, **params: object) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.params = params


class InputError(WorldError):
    """A file or a value given to the program cannot be used (exit 2)."""


class StorageError(WorldError):
    """The disk or the workspace cannot be read or written: full, read-only, locked, too new."""


class NotFoundError(WorldError):
    """What was named is not in the workspace."""


class ConflictError(WorldError):
    """It was valid, but something stands against it: already finished, already superseded."""
