"""The table of rooms, and a reader of the source that finds what breaks it.

Imports are read from the syntax tree wherever they stand: at the top, in a function, under TYPE_CHECKING.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping, Set
from pathlib import Path

PACKAGE = "inspector"
BASE = frozenset({"errors", "paths", "files", "languages", "version"})
ROOMS = frozenset({"checklists", "analysis", "reports", "services", "storage", "ui", "demo"})
ROOTS = frozenset({"app", "cli", "verbs"})

# What a room may import of ours, beside itself: rooms, or single modules of one.
MAY: Mapping[str, frozenset[str]] = {
    "base": BASE,
    "checklists": frozenset({"errors"}),
    "analysis": frozenset({"checklists"}),
    "reports": BASE | {"checklists", "analysis"},
    "services": BASE | {"checklists", "analysis", "reports.data"},
    "storage": BASE | {"checklists", "services.ports"},
    "ui": BASE | {"services", "checklists", "analysis"},
    "demo": BASE | {"checklists", "services"},  # acts as a person would
    "roots": BASE | ROOMS | ROOTS,
}
# Modules and packages with a narrower rule than their room's.
NARROWER: Mapping[str, frozenset[str]] = {
    "reports.data": frozenset({"checklists", "analysis"}),
    "services.ports": frozenset({"checklists"}),
}
# Other people's packages, each with the places that may import it.
HOMES: Mapping[str, frozenset[str]] = {
    "PySide6": frozenset({"ui"}),
    "shiboken6": frozenset({"ui"}),
    "zxingcpp": frozenset({"ui"}),
    "sqlalchemy": frozenset({"storage"}),
    "alembic": frozenset({"storage"}),
    "filelock": frozenset({"storage", "files"}),
    "pi_heif": frozenset({"storage", "reports", "demo"}),  # Pillow's reader of HEIC
    "PIL": frozenset({"storage", "reports", "demo"}),
    "reportlab": frozenset({"reports"}),
    "openpyxl": frozenset({"reports"}),
    "lxml": frozenset({"reports"}),
    "scipy": frozenset({"analysis"}),
    "segno": frozenset({"reports"}),
    "yaml": frozenset({"checklists"}),
    "pydantic": frozenset({"checklists"}),
    "pydantic_core": frozenset({"checklists"}),
    "rfc8785": frozenset({"checklists"}),  # the form of what is hashed
    "uuid_utils": frozenset({"checklists"}),
    "platformdirs": frozenset({"paths"}),
    "numpy": frozenset({"analysis"}),
    "dateutil": frozenset({"checklists"}),  # rules of repetition
    "icalendar": frozenset({"reports"}),
}
# The domain touches the file system only where it reads its format.
FILE_SYSTEM = frozenset({"os", "pathlib", "io", "shutil", "tempfile", "glob"})
READERS = frozenset({"checklists.source"})
STANDARD = sys.stdlib_module_names | {"_typeshed"}  # the latter is the type checker's own


def violations(root: Path) -> list[str]:
    """Every broken rule of the package in `root`, one readable line each."""
    found = []
    for path in sorted(root.rglob("*.py")):
        module = _name(path, root)
        if path.name == "__init__.py":
            if path.read_text("utf-8").strip():
                found.append(f"{module or PACKAGE}: a package's __init__.py stays empty")
        elif _room(module) not in MAY:
            found.append(f"{module}: stands in no room")
        else:
            found += [f"{module} {problem}" for problem in _problems(module, _imports(path, root))]
    return found


def mutual(root: Path) -> list[tuple[str, str]]:
    """The pairs of modules of the package in `root` that import each other, be it only for their types."""
    imported = {f"{PACKAGE}.{_name(path, root)}": _imports(path, root) for path in root.rglob("*.py")}
    return sorted(
        (one, other)
        for one, targets in imported.items()
        for other in targets
        if one < other and one in imported.get(other, ())
    )


def reach(place: str) -> frozenset[str]:
    """The rooms and modules that the table lets `place` load, however indirectly."""
    seen: set[str] = set()
    pending = [place]
    while pending:
        here = pending.pop()
        if here not in seen:
            seen.add(here)
            pending += NARROWER.get(here) or MAY[_room(here)]
    return frozenset(seen)


def _problems(module: str, imported: set[str]) -> Iterator[str]:
    for target in sorted(imported):
        package, _, inner = target.partition(".")
        if package == PACKAGE:
            if not _may(module, inner):
                yield f"may not import {target}"
        elif package in STANDARD:
            if package in FILE_SYSTEM and _room(module) == "checklists" and module not in READERS:
                yield f"may not import {package}: the domain touches no files"
        elif package not in HOMES:
            yield f"imports {package}, which has no home here"
        elif module.partition(".")[0] not in HOMES[package]:
            yield f"may not import {package}: its home is {' and '.join(sorted(HOMES[package]))}"


def _may(module: str, target: str) -> bool:
    narrower = next((place for place in NARROWER if _within(module, {place})), None)
    if narrower:
        return _within(target, NARROWER[narrower] | {narrower})
    return _room(module) == _room(target) or _within(target, MAY[_room(module)])


def _within(target: str, places: Set[str]) -> bool:
    return any(target == place or target.startswith(f"{place}.") for place in places)


def _room(module: str) -> str:
    first = module.partition(".")[0]
    if first in BASE:
        return "base"
    return "roots" if first in ROOTS else first


def _name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(path: Path, root: Path) -> set[str]:
    """Dotted names of the modules that the file imports anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            source = _source(node, path, root)
            found |= {_module(f"{source}.{alias.name}", root) or source for alias in node.names}
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in (
            "import_module",
            "importlib.import_module",
            "__import__",
        ):
            found.add(node.args[0].value if isinstance(node.args[0], ast.Constant) else "a computed name")
    return found


def _source(node: ast.ImportFrom, path: Path, root: Path) -> str:
    """The dotted name after `from`, a relative one made absolute."""
    if not node.level:
        return node.module or ""
    package = [PACKAGE, *path.relative_to(root).parts[: -node.level]]
    return ".".join([*package, *([node.module] if node.module else [])])


def _module(name: str, root: Path) -> str | None:
    """`name` when it is a module of ours rather than something inside one."""
    place = root.joinpath(*name.split(".")[1:])
    is_ours = name.startswith(f"{PACKAGE}.") and (place.is_dir() or place.with_suffix(".py").is_file())
    return name if is_ours else None
