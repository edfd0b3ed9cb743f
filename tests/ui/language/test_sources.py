"""The window's code asks for its texts so that lupdate finds them and the translator answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import inspector.ui
from tools.texts import FOLDER, messages

SOURCES = sorted(Path(inspector.ui.__file__).parent.rglob("*.py"))
NAMED = {"translate", "QT_TRANSLATE_NOOP"}  # these name their context, tr() has it from its class
# These translate what was noted in a table before.
TABLES = {"day_words.py", "errors.py", "fault_words.py", "wording.py"}


class Asked(NamedTuple):
    context: str
    text: str


class Asking(ast.NodeVisitor):
    """Collects what a module asks for; `faults` are calls that lupdate or Qt would not understand."""

    def __init__(self, path: Path) -> None:
        self.path, self.classes = path, [""]
        self.asked: set[Asked] = set()
        self.faults: list[str] = []
        self.visit(ast.parse(path.read_text("utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        if any(isinstance(inner, ast.Attribute) and inner.attr == "tr" for inner in ast.walk(node)):
            self._fault(node, "tr() inside an f-string")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = ast.unparse(node.func).rpartition(".")[2]
        if name == "tr":
            if ast.unparse(node.func) != "self.tr":
                self._fault(node, "the context is the name of a variable")
            self._take(node, self.classes[-1], node.args[0])
        elif name in NAMED and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
            self._take(node, node.args[0].value, node.args[1])
        elif name in NAMED and any(
            isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in node.args
        ):
            self._fault(node, "the context is no constant, and lupdate passes by")
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, text: ast.expr) -> None:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            self.asked.add(Asked(context, text.value))
        elif self.path.name not in TABLES:
            self._fault(node, "the text is no constant")

    def _fault(self, node: ast.expr, what: str) -> None:
        self.faults.append(f"{self.path.name}:{node.lineno}: {what}")


def asking() -> Iterator[Asking]:
    return map(Asking, SOURCES)


def test_texts_are_asked_for_as_constants_in_a_class_of_their_own() -> None:
    assert [fault for module in asking() for fault in module.faults] == []


def test_lupdate_finds_every_text() -> None:
    asked = {text for module in asking() for text in module.asked}
    found = {Asked(m.context, m.source) for m in messages(FOLDER / "inspector_ru.ts")}
    assert len(asked) > 500
    assert asked == {each for each in found if each.context != "Faults"}


def test_numbers_are_counted_in_no_class_that_others_extend() -> None:
    """PySide asks under the name of the extending class first and takes the untranslated plural it gets."""
    bases = {
        ast.unparse(base)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    counting = {text.context for module in asking() for text in module.asked if "%n" in text.text}
    assert counting & bases == set()
