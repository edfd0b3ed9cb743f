"""What can be wrong with a template: each fault has a code, a place, a cause and a remedy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from inspector.checklists.fault_catalogue import ADVICE, ERRORS, Case

Path = tuple[str | int, ...]
"""Where something stands in a tree: the keys of maps and the indices of lists, from the root."""

LONGEST_SHOWN = 200


class Spot:
    """A place in the file, counted from 1, with the places of what lies inside it."""

    __slots__ = ("column", "inside", "line")

    def __init__(self, line: int = 1, column: int = 1) -> None:
        self.line = line
        self.column = column
        self.inside: dict[str | int, Spot] | None = (
            None  # a text has nothing inside, and most parts are texts
        )

    def at(self, path: Path) -> Spot:
        """The place of `path`, or of the nearest thing around it that the file has."""
        spot = self
        for step in path:
            if spot.inside is None or step not in spot.inside:
                break
            spot = spot.inside[step]
        return spot


class Finding(NamedTuple):
    """A fault before it is placed in a file. `spot` says where, if `path` does not."""

    code: str
    path: Path
    params: Mapping[str, str]
    spot: Spot | None = None


def found(code: str, path: Path, /, **params: object) -> Finding:
    return Finding(code, path, {name: shown(value) for name, value in params.items()})


def shown(value: object) -> str:
    """A value for the message: one line, not too long."""
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"


@dataclass(frozen=True, slots=True)
class Fault:
    """One error or piece of advice. `key` names the part: `greeted.bands[1].at_most`."""

    code: str
    file: str
    line: int
    column: int
    key: str
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_error(self) -> bool:
        return self.code in ERRORS

    @property
    def problem(self) -> str:
        return self.case.problem.format_map(self.params)

    @property
    def remedy(self) -> str:
        return self.case.remedy.format_map(self.params)

    @property
    def case(self) -> Case:
        """Its entry in the catalogue, whose texts are in English and have the words in braces still open."""
        return ERRORS[self.code] if self.is_error else ADVICE[self.code]

    def __str__(self) -> str:
        key = f"{self.key}: " if self.key else ""
        return f"{self.file}:{self.line}:{self.column}: {key}{self.problem}; {self.remedy}"


def placed(findings: Sequence[Finding], tree: Any, root: Spot, file: str) -> tuple[Fault, ...]:
    """The findings as faults in `file`, in the order of the file."""
    faults = []
    for code, path, params, spot in findings:
        place = spot or root.at(path)
        faults.append(Fault(code, file, place.line, place.column, label(tree, path), params))
    return tuple(sorted(faults, key=lambda fault: (fault.line, fault.column, fault.code)))


def label(tree: Any, path: Path) -> str:
    """The path as people say it: from the section or item that it lies in, by their keys."""
    node, words = tree, ""
    for depth, step in enumerate(path):
        node = _inside(node, step)
        words += f"[{step}]" if isinstance(step, int) else f".{step}" if words else step
        of_parts = depth in (1, 3) and path[0] == "sections" and path[depth - 1] in ("sections", "items")
        if of_parts and isinstance(node, Mapping) and isinstance(node.get("key"), str):
            words = node["key"]
    return shown(words)


def _inside(node: Any, step: str | int) -> Any:
    if isinstance(node, Mapping):
        return node.get(step)
    if isinstance(node, list | tuple) and isinstance(step, int) and step < len(node):
        return node[step]
    return None
