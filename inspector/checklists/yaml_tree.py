"""YAML as templates use it: maps, lists and texts exactly as written, with the place of each.

The events of PyYAML's C parser are turned into a tree by a loop, so no depth of nesting can exhaust the
stack, no scalar becomes anything but its text, and each thing that templates do not use stops the reading
where it stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from inspector.checklists.faults import Finding, Path, Spot, found
from inspector.checklists.trees import CONTROL, MAX_DEPTH, code_point

MAX_BYTES = 10_000_000


@dataclass(slots=True)
class Reading:
    """`tree` is None where the file could not be read to its end."""

    tree: dict[str, Any] | None = None
    root: Spot = field(default_factory=Spot)
    findings: list[Finding] = field(default_factory=list)


class _StopError(Exception):
    """Reading cannot go on."""

    def __init__(self, code: str, spot: Spot, **params: object) -> None:
        super().__init__(code)
        self.finding = found(code, (), **params)._replace(spot=spot)


def read_tree(data: bytes) -> Reading:
    """The tree of a YAML file with the places of its parts. Never raises for what the bytes hold."""
    reading = Reading()
    try:
        _Builder(reading).build(_decoded(data))
    except _StopError as stop:
        reading.tree = None
        reading.findings.append(stop.finding)
    return reading


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise _StopError("file-too-big", Spot(), limit=f"{MAX_BYTES // 1_000_000} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        raise _StopError("file-encoding", _spot_after(before)) from None
    if control := CONTROL.search(text):
        raise _StopError(
            "control-character", _spot_after(text[: control.start()]), character=code_point(control)
        )
    return text


def _spot_after(text: str) -> Spot:
    return Spot(text.count("\n") + 1, len(text) - text.rfind("\n"))


@dataclass(slots=True)
class _Open:
    """A map or list that is being read, `step` its key or index in the one around it. In a map `key` waits
    for its value, which is placed where the key is."""

    content: dict[str, Any] | list[Any]
    spot: Spot
    step: str | int
    key: str | None = None
    key_spot: Spot | None = None


class _Builder:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.open: list[_Open] = []
        self.documents = 0

    def build(self, text: str) -> None:
        try:
            for event in yaml.parse(text, Loader=yaml.CLoader):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            raise _syntax(error, text) from None
        if self.reading.tree is None:
            raise _StopError("file-empty", Spot())

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._refuse_marks(event)
                self._take_scalar(event.value, _spot(event))
            case yaml.MappingStartEvent():
                self._refuse_marks(event)
                self._begin({}, _spot(event))
            case yaml.SequenceStartEvent():
                self._refuse_marks(event)
                self._begin([], _spot(event))
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.open.pop()
            case yaml.AliasEvent():
                raise _StopError("yaml-alias", _spot(event))
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    raise _StopError("yaml-documents", _spot(event))

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            raise _StopError("yaml-alias", _spot(event))
        if event.tag is not None:
            raise _StopError("yaml-tag", _spot(event))

    def _take_scalar(self, value: str, spot: Spot) -> None:
        if control := CONTROL.search(value):
            raise _StopError("control-character", spot, character=code_point(control))
        top = self.open[-1] if self.open else None
        if top is not None and isinstance(top.content, dict) and top.key is None:
            top.key, top.key_spot = value, spot
        else:
            self._place(value, spot)

    def _begin(self, content: dict[str, Any] | list[Any], spot: Spot) -> None:
        if len(self.open) == MAX_DEPTH:
            raise _StopError("yaml-depth", spot, limit=MAX_DEPTH)
        step = self._next_step()
        spot = self._place(content, spot)
        self.open.append(_Open(content, spot, step))

    def _place(self, value: Any, spot: Spot) -> Spot:
        """Put a value where the reading stands; returns its place, in a map that of its key."""
        if not self.open:
            if not isinstance(value, dict):
                raise _StopError("file-empty" if value == "" else "root-not-map", spot)
            self.reading.tree, self.reading.root = value, spot
            return spot
        top = self.open[-1]
        if isinstance(top.content, list):
            top.spot.inside[len(top.content)] = spot
            top.content.append(value)
            return spot
        if top.key is None or top.key_spot is None:
            raise _StopError("yaml-key", spot)
        key, spot = top.key, top.key_spot
        if key in top.content:
            self.reading.findings.append(
                found("key-twice", (*self._path(), key), key=key)._replace(spot=spot)
            )
        else:
            top.content[key], top.spot.inside[key] = value, spot
        top.key = top.key_spot = None
        return spot

    def _next_step(self) -> str | int:
        """The key or index of what comes next."""
        if not self.open:
            return ""
        top = self.open[-1]
        return len(top.content) if isinstance(top.content, list) else top.key or ""

    def _path(self) -> Path:
        """Where the innermost open map stands."""
        return tuple(part.step for part in self.open[1:])


def _spot(event: Any) -> Spot:
    return Spot(event.start_mark.line + 1, event.start_mark.column + 1)


def _syntax(error: yaml.MarkedYAMLError, text: str) -> _StopError:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return _StopError("yaml-syntax", Spot(), detail=error.problem or error.context)
    spot = Spot(mark.line + 1, mark.column + 1)
    if _is_tab(text, mark.line, mark.column):
        return _StopError("yaml-tab", spot)
    return _StopError("yaml-syntax", spot, detail=error.problem or error.context)


def _is_tab(text: str, line: int, column: int) -> bool:
    lines = text.split("\n")
    return line < len(lines) and lines[line][column : column + 1] == "\t"
