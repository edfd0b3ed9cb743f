"""Template files: read one with its pictures, and say everything that is wrong with it."""

from __future__ import annotations

import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from inspector.checklists import advice, pictures, rules, yaml_tree
from inspector.checklists.faults import Fault, placed
from inspector.checklists.identity import Tree
from inspector.checklists.nodes import Node
from inspector.checklists.shape import parse
from inspector.checklists.template import Template
from inspector.checklists.yaml_tree import Reading, read_tree
from inspector.errors import InputError

Previous = Callable[[str, int], Template | None]
"""Gives the version before a version of a template, by id and version: its keys keep their types."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What reading found. Without errors `template` and `tree` are there; advice never stops anything.

    `pictures` are the contents of the files that items name, by name.
    """

    template: Template | None
    tree: Tree | None
    errors: tuple[Fault, ...] = ()
    advice: tuple[Fault, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    def refusal(self) -> InputError:
        """What to raise for a template with errors: the first, and how many more there are."""
        first, more = self.errors[0], len(self.errors) - 1
        hint = f" (and {more} more: “inspector templates check” says them all)" if more else ""
        return InputError("template-faulty", f"{first}{hint}", file=Path(first.file).name)


def read_template(
    data: bytes, name: str, pictures: Mapping[str, bytes] | None = None, previous: Previous | None = None
) -> Checked:
    """Read a template's text; `name` is what faults call the file.

    `pictures` are the files beside it; None leaves them unchecked. Never raises for what `data` holds.
    """
    return _checked(read_tree(data), name, pictures, previous)


def load_template(path: Path, previous: Previous | None = None) -> Checked:
    """Read a template file and the pictures beside it. InputError where there is no such file to read."""
    data = _read_file(path)
    reading = read_tree(data)
    return _checked(reading, str(path), _pictures_beside(path, reading), previous)


def _checked(
    reading: Reading, name: str, files: Mapping[str, bytes] | None, previous: Previous | None
) -> Checked:
    if reading.tree is None:
        return Checked(None, None, placed(reading.findings, None, reading.root, name))
    root = Node(reading.tree)
    id_, version = root.words("template"), root.whole("version")
    before = previous(id_, version) if previous and id_ and version is not None else None
    template, findings = parse(reading.tree)
    findings = [*reading.findings, *findings, *rules.breaches(reading.tree, before)]
    if files is not None:
        findings += pictures.content_breaches(root, files)
    if findings or template is None:
        return Checked(None, None, placed(findings, reading.tree, reading.root, name))
    hints = placed(advice.hints(template, reading.tree), reading.tree, reading.root, name)
    used = {item.picture for item in template.items()}
    kept = {picture: content for picture, content in (files or {}).items() if picture in used}
    return Checked(template, reading.tree, advice=hints, pictures=kept)


def _read_file(path: Path) -> bytes:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise InputError(
                "template-folder", f"{path}: this is a folder; name a template file", path=str(path)
            )
        if not stat.S_ISREG(about.st_mode):
            raise InputError(
                "template-no-file", f"{path}: this is no file; name a template file", path=str(path)
            )
        return _beginning(path, yaml_tree.MAX_BYTES)
    except FileNotFoundError:
        message = f"{path}: there is no such file; check the name"
        raise InputError("template-missing", message, path=str(path)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        message = f"{path}: it cannot be read ({reason}); check the file and its permissions"
        raise InputError("template-unreadable", message, path=str(path), reason=reason) from error


def _beginning(path: Path, limit: int) -> bytes:
    """A file's content, or so much of it that it is seen to be too large."""
    with path.open("rb") as stream:
        return stream.read(limit + 1)


def _pictures_beside(path: Path, reading: Reading) -> dict[str, bytes]:
    names = {name for _, name in pictures.illustrated(Node(reading.tree)) if pictures.PLAIN_NAME.match(name)}
    contents = {}
    for name in sorted(names):
        file = path.parent / name
        try:
            if file.is_file():
                contents[name] = _beginning(file, pictures.MAX_BYTES)
        except OSError:
            continue  # what cannot be read is missing from the result, and said so with its place
    return contents
