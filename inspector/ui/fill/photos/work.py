"""The work on a photo in the editor, with what can be undone and redone until it is done."""

from __future__ import annotations

from typing import NamedTuple

from inspector.checklists.layer import Layer


class _State(NamedTuple):
    turn: int
    layer: Layer


class Work:
    """`turn` in degrees clockwise, and the layer of the picture so turned."""

    def __init__(self, turn: int, layer: Layer) -> None:
        self._states = [_State(turn % 360, layer)]
        self._at = 0
        self._going_on = False

    @property
    def turn(self) -> int:
        return self._states[self._at].turn

    @property
    def layer(self) -> Layer:
        return self._states[self._at].layer

    @property
    def changed(self) -> bool:
        return self._states[self._at] != self._states[0]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._states)

    def put(self, turn: int, layer: Layer, *, going_on: bool = False) -> None:
        """The next state; one that goes on with the edit before (typing, keys that move) takes its place."""
        state = _State(turn, layer)
        if state == self._states[self._at]:
            return
        replaced = going_on and self._going_on and self.can_undo
        del self._states[self._at + (0 if replaced else 1) :]
        self._states.append(state)
        self._at = len(self._states) - 1
        self._going_on = going_on

    def undo(self) -> bool:
        """Go back by a state; False where there is none."""
        return self._go(-1) if self.can_undo else False

    def redo(self) -> bool:
        return self._go(1) if self.can_redo else False

    def _go(self, by: int) -> bool:
        self._at += by
        self._going_on = False
        return True
