"""Every error of the world that can reach the window has a sentence of its own."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import inspector
from inspector.errors import ConflictError, InputError
from inspector.ui.errors import SENTENCES, sentence

ROOT = Path(inspector.__file__).parent
ERRORS = {"InputError", "StorageError", "NotFoundError", "ConflictError"}
# Told elsewhere in their own words, or raised on the way to the command line only.
ELSEWHERE = {
    "bad-address",
    "bad-value",
    "nothing-to-do",
    "not-allowed",
    "person-ambiguous",
    "site-ambiguous",
    "site-too-deep",
    "site-unknown",
    "workspace-not-found",
    "workspace-older",
}


def raised() -> Iterator[tuple[str, set[str]]]:
    """The codes written in the source, with the names of their parameters."""
    for path in ROOT.rglob("*.py"):
        if path.parent.name in ("verbs", "demo"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ERRORS and node.args:
                code = node.args[0]
                if isinstance(code, ast.Constant):
                    yield code.value, {word.arg for word in node.keywords if word.arg}


def test_every_code_has_its_sentence() -> None:
    codes = {code for code, _ in raised()}
    assert len(codes) > 30
    assert codes - set(SENTENCES) - ELSEWHERE == set()


def test_every_word_a_sentence_fills_in_comes_with_the_error() -> None:
    for code, given in raised():
        text = str(SENTENCES.get(code, ""))
        wanted = {name for _, name, _, _ in string.Formatter().parse(text) if name}
        assert wanted <= given | {"place"}, code


def test_an_error_is_told_by_its_code_and_an_unknown_one_in_its_own_words() -> None:
    known = ConflictError("site-code-taken", "in English", site="Harbour Hotel", site_code="HH")
    assert sentence(known) == "Harbour Hotel has the code HH already. Choose another code."
    assert sentence(InputError("unheard-of", "Say it anyway.")) == "Say it anyway."
