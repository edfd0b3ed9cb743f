"""The command line on a workspace of its own, with files that are as they must be."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector import cli
from inspector.app import opened
from inspector.services.ports.records import Filter
from inspector.verbs.telling import BAD_INPUT, DONE
from tests.e2e.bad_files import photo

TEMPLATE = """\
template: cafe
version: 1
title: Café
scoring: {pass_mark: 50}
responses:
  yes-no: [{key: yes, label: Yes, score: 1}, {key: no, label: No, failed: true}]
sections:
  - key: counter
    title: Counter
    items:
      - {key: greeted, text: Greets first, type: choice, responses: yes-no}
      - {key: remark, text: What else, type: text, required: false}
      - {key: seconds, text: Wait, type: number, required: false}
"""
PROGRESS = ("PDF: ", "Excel: ")
Said = tuple[int, str, str]
Run = Callable[..., Said]
Refused = Callable[..., str]


def stock(folder: Path) -> None:
    """Fill a folder with a workspace of one inspection, its template, and files that are as they must be."""
    (folder / "cafe.yaml").write_text(TEMPLATE, "utf-8")
    (folder / "fine.json").write_text(json.dumps({"answers": {"greeted": "yes"}}), "utf-8")
    (folder / "fine.jpg").write_bytes(photo())
    data = str(folder / "workspace")
    assert cli.main(["--data", data, "templates", "add", str(folder / "cafe.yaml")]) == DONE
    words = ["record", "cafe", str(folder / "fine.json"), "--site", "North/Café 1", "--create"]
    words += ["--inspector", "Ana", "--photo", f"greeted={folder / 'fine.jpg'}"]
    assert cli.main(["--data", data, *words]) == DONE


def runner(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line on the workspace in the working folder; exit code, stdout, stderr."""

    def run_(*words: str) -> Said:
        try:
            code = cli.main(["--data", "workspace", *words])
        except SystemExit as stopped:
            code = int(str(stopped.code))
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_


def refuser(run: Run, world: Path) -> Refused:
    """Runs something that must be refused; the line on stderr, once it is seen that nothing changed."""

    def refused_(*words: str) -> str:
        before = kept(world)
        code, out, err = run(*words)
        assert (code, out) == (BAD_INPUT, ""), err
        (line,) = [line for line in err.splitlines() if not line.startswith(PROGRESS)]
        assert line.startswith("inspector")
        assert line.isprintable()
        assert kept(world) == before
        return line

    return refused_


def kept(world: Path) -> tuple[Any, ...]:
    """Everything a person would find in the workspace, and every file in its folders."""
    with opened(str(world / "workspace"), read_only=True) as session:
        rows = session.archive.records(Filter(all=True))
        directory = session.directory
        lists = (
            rows,
            directory.sites(),
            directory.people(),
            session.library.rows(),
            session.archive.drafts(),
        )
    files = {
        path.relative_to(world) for path in world.rglob("*") if path.suffix in (".json", ".part", ".pdf")
    }
    return *lists, files, len(list((world / "workspace" / "photos").glob("??/*")))


def recording(answers: str = "fine.json", *more: str) -> tuple[str, ...]:
    return "record", "cafe", answers, "--site", "South/Café 2", "--create", "--inspector", "Ben", *more
