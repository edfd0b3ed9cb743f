"""Template files: read one with its pictures, and say everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inspector.checklists.faults import Fault, placed
from inspector.checklists.identity import Tree
from inspector.checklists.shape import parse
from inspector.checklists.template import Template
from inspector.checklists.yaml_tree import read_tree


@dataclass(frozen=True, slots=True)
class Checked:
    """What reading found. Without errors `template` and `tree` are there; advice never stops anything.

    `pictures` are the files that items name, by name.
    """

    template: Template | None
    tree: Tree | None
    errors: tuple[Fault, ...] = ()
    advice: tuple[Fault, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def read_template(
    data: bytes, name: str, pictures: Mapping[str, bytes] | None = None, previous: Template | None = None
) -> Checked:
    """Read a template's text; `name` is what faults call the file."""
    reading = read_tree(data)
    template, findings = parse(reading.tree) if reading.tree is not None else (None, [])
    errors = placed([*reading.findings, *findings], reading.tree, reading.root, name)
    if errors:
        return Checked(None, None, errors)
    return Checked(template, reading.tree, pictures=pictures or {})


def load_template(path: Path, previous: Template | None = None) -> Checked:
    """Read a template file and the pictures beside it."""
    return read_template(path.read_bytes(), str(path), None, previous)
