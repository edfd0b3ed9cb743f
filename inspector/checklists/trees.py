"""Trees: what a template is before it is understood. Maps, lists and texts, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from inspector.checklists.faults import Finding, Path, found

MAX_DEPTH = 50
# What neither XML nor a database can hold; a tab and line ends are text.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def breaches(node: Any, path: Path = ()) -> Iterator[Finding]:
    """What makes a value no tree: another kind of value, a text nothing can keep, too deep a nesting."""
    if isinstance(node, str):
        if control := CONTROL.search(node):
            yield found("control-character", path, character=code_point(control))
    elif len(path) == MAX_DEPTH:
        yield found("yaml-depth", path, limit=MAX_DEPTH)
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from breaches(key, path)
            yield from breaches(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from breaches(value, (*path, index))
    else:
        yield found("words-expected", path)


def code_point(control: re.Match[str]) -> str:
    return f"U+{ord(control.group()):04X}"
