"""Errors of the world: what the person, the file or the machine did. Bugs stay plain exceptions."""

from __future__ import annotations

from collections.abc import Callable


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

    def __reduce__(self) -> tuple[Callable[..., WorldError], tuple[object, ...]]:
        """It comes whole out of another process."""
        return _again, (type(self), self.code, self.message, self.params)


def _again(kind: type[WorldError], code: str, message: str, params: dict[str, object]) -> WorldError:
    return kind(code, message, **params)


class InputError(WorldError):
    """A file or a value given to the program cannot be used (exit 2)."""


class StorageError(WorldError):
    """The disk or the workspace cannot be read or written: full, read-only, locked, too new."""


class NotFoundError(WorldError):
    """What was named is not in the workspace."""


class ConflictError(WorldError):
    """It was valid, but something stands against it: already finished, already superseded."""
