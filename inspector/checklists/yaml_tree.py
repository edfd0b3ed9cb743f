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
        _build(reading, _decoded(data))
    except _StopError as stop:
        reading.tree = None
        reading.findings.append(stop.finding)
    return reading


def _build(reading: Reading, text: str) -> None:
    builder = _Builder(reading)
    try:
        for event in yaml.parse(text, Loader=yaml.CLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        raise _syntax(error, text) from None
    if reading.tree is None:
        raise _StopError("file-empty", Spot())


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


class _Document:
    """What holds the one root."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.path: Path = ()

    def put(self, value: Any, spot: Spot) -> Spot:
        if not isinstance(value, dict):
            raise _StopError("file-empty" if value == "" else "root-not-map", spot)
        self.reading.tree, self.reading.root = value, spot
        return spot

    def next_path(self) -> Path:
        return ()


class _List:
    """A list that is being read, at `path`."""

    def __init__(self, path: Path) -> None:
        self.content: list[Any] = []
        self.inside: dict[str | int, Spot] = {}
        self.path = path

    def put(self, value: Any, spot: Spot) -> Spot:
        self.inside[len(self.content)] = spot
        self.content.append(value)
        return spot

    def next_path(self) -> Path:
        return (*self.path, len(self.content))


class _Map:
    """A map that is being read, at `path`. A key waits for its value, which is placed where the key is."""

    def __init__(self, path: Path, findings: list[Finding]) -> None:
        self.content: dict[str, Any] = {}
        self.inside: dict[str | int, Spot] = {}
        self.path = path
        self.findings = findings
        self.waiting: tuple[str, Spot] | None = None

    def put(self, value: Any, spot: Spot) -> Spot:
        """Take a key, or the value of the key that waits; the first of two equal keys stays."""
        if self.waiting is None:
            if not isinstance(value, str):
                raise _StopError("yaml-key", spot)
            self.waiting = (value, spot)
            return spot
        (key, spot), self.waiting = self.waiting, None
        if key in self.content:
            self.findings.append(found("key-twice", (*self.path, key), key=key)._replace(spot=spot))
        else:
            self.content[key], self.inside[key] = value, spot
        return spot

    def next_path(self) -> Path:
        return (*self.path, self.waiting[0]) if self.waiting else self.path


class _Builder:
    """Takes the parser's events one by one; `open` are the parts that have not ended, the innermost last."""

    def __init__(self, reading: Reading) -> None:
        self.findings = reading.findings
        self.open: list[_Document | _List | _Map] = [_Document(reading)]
        self.documents = 0

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent() | yaml.CollectionStartEvent():
                self._begin(event)
            case yaml.CollectionEndEvent():
                self.open.pop()
            case yaml.AliasEvent():
                raise _StopError("yaml-alias", _spot(event))
            case yaml.DocumentStartEvent():
                self.documents += 1
                if self.documents > 1:
                    raise _StopError("yaml-documents", _spot(event))

    def _begin(self, event: Any) -> None:
        spot = _spot(event)
        if event.anchor is not None:
            raise _StopError("yaml-alias", spot)
        if event.tag is not None:
            raise _StopError("yaml-tag", spot)
        parent = self.open[-1]
        if isinstance(event, yaml.ScalarEvent):
            if control := CONTROL.search(event.value):
                raise _StopError("control-character", spot, character=code_point(control))
            parent.put(event.value, spot)
            return
        if len(self.open) > MAX_DEPTH:
            raise _StopError("yaml-depth", spot, limit=MAX_DEPTH)
        path = parent.next_path()
        is_list = isinstance(event, yaml.SequenceStartEvent)
        part = _List(path) if is_list else _Map(path, self.findings)
        parent.put(part.content, spot).inside = part.inside
        self.open.append(part)


def _spot(event: Any) -> Spot:
    return Spot(event.start_mark.line + 1, event.start_mark.column + 1)


def _syntax(error: yaml.MarkedYAMLError, text: str) -> _StopError:
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return _StopError("yaml-syntax", Spot(), detail=error.problem or error.context)
    spot = Spot(mark.line + 1, mark.column + 1)
    line = text.split("\n")[mark.line : mark.line + 1]
    if line and line[0][mark.column : mark.column + 1] == "\t":
        return _StopError("yaml-tab", spot)
    return _StopError("yaml-syntax", spot, detail=error.problem or error.context)
