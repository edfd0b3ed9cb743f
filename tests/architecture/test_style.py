"""The linter, the formatter, the type checker and the sizes of files and functions, as part of the suite."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE, LONGEST_FUNCTION = 450, 60  # lines


@pytest.mark.timeout(600)
@pytest.mark.parametrize("check", ["ruff check", "ruff format --check", "mypy"])
def test_the_checker_has_nothing_to_say(check: str) -> None:
    command = [sys.executable, "-m", *check.split()]
    done = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_files_and_functions_are_short() -> None:
    assert [line for path in _sources() for line in _too_long(path)] == []


def test_a_long_file_and_a_long_function_are_found(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    path.write_text("def long():\n" + "    x = 1\n" * LONGEST_FUNCTION + "\n" * LONGEST_FILE, "utf-8")
    assert _too_long(path) == [f"{path}: 511 lines", f"{path}:1: long has 61 lines"]


def _sources() -> list[Path]:
    folders = ("inspector", "tests", "tools", "benchmarks")
    return [
        *ROOT.glob("*.py"),
        *(path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))),
    ]


def _too_long(path: Path) -> list[str]:
    text = path.read_text("utf-8")
    length = text.count("\n")
    found = [f"{path}: {length} lines"] if length > LONGEST_FILE else []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                found.append(f"{path}:{node.lineno}: {node.name} has {lines} lines")
    return found
