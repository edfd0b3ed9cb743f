"""Bad input at the command line: exit code 2, one clear line on stderr, and nothing half written."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest

from inspector.app import opened
from inspector.verbs.telling import BAD_INPUT, DONE
from tests.e2e.bad_disk import files_no_larger_than, read_only
from tests.e2e.bad_files import NO_ANSWERS, NO_PICTURES, NO_TEMPLATES, Made, photo
from tests.e2e.command_line import Refused, Run, recording

# -- files


@pytest.mark.parametrize("bad", NO_PICTURES.values(), ids=NO_PICTURES)
def test_what_is_no_picture_is_refused_by_its_name(refused: Refused, world: Path, bad: Made) -> None:
    bad(world / "bad.jpg")
    assert "bad.jpg" in refused(*recording("fine.json", "--photo", "greeted=bad.jpg"))


@pytest.mark.parametrize("where", ["greted", "greeted[1]", "counter[0].greeted", "\x1b[31m\ngreeted"])
def test_a_photo_of_an_unknown_item_is_refused(refused: Refused, where: str) -> None:
    assert "gre" in refused(*recording("fine.json", "--photo", f"{where}=fine.jpg"))


@pytest.mark.parametrize("bad", NO_ANSWERS.values(), ids=NO_ANSWERS)
def test_answers_that_are_none_are_refused(refused: Refused, world: Path, bad: Made) -> None:
    bad(world / "bad.json")
    assert "bad.json" in refused("score", "cafe.yaml", "bad.json", "--json")
    assert "bad.json" in refused(*recording("bad.json"))


@pytest.mark.parametrize("bad", NO_TEMPLATES.values(), ids=NO_TEMPLATES)
def test_templates_that_are_none_are_refused(refused: Refused, world: Path, bad: Made) -> None:
    bad(world / "bad.yaml")
    assert "bad.yaml" in refused("templates", "add", "bad.yaml")
    assert "bad.yaml" in refused("score", "bad.yaml", "fine.json")


def test_a_name_too_long_for_a_file_is_an_unknown_template(refused: Refused) -> None:
    assert "There is no template" in refused("score", "x" * 5000, "fine.json")


# -- what is typed


@pytest.mark.parametrize("option", ["--site", "--subject", "--inspector", "--incomplete"])
def test_bytes_in_another_encoding_are_refused(refused: Refused, option: str) -> None:
    assert option in refused(*recording(), option, "caf\udce9")


@pytest.mark.parametrize("verb", ["list", "export"])
@pytest.mark.parametrize("option", ["--site", "--id", "--template"])
def test_filters_in_another_encoding_are_refused(refused: Refused, verb: str, option: str) -> None:
    refused(verb, option, "caf\udce9")


@pytest.mark.parametrize("name", ["", "  ", "/", "\x07", "\u200b", "\u202e\u200f", "a/" * 500])
def test_a_site_needs_a_name_that_can_be_seen(refused: Refused, name: str) -> None:
    assert "site" in refused(*recording(), "--site", name)


@pytest.mark.parametrize(
    "when", ["yesterday", "0001-01-01T00:00", "9999-12-31T23:59-12:00", "2026-02-30", ""]
)
def test_a_time_that_is_none_is_refused(refused: Refused, when: str) -> None:
    refused(*recording(), "--visited-at", when)


ODD_NAMES = {
    "=1+1": "=1+1",
    "../../etc/passwd": "passwd",
    "<img src='file:///etc/passwd'>": "passwd'>",
    "Tab\tand\nline": "Tab and line",
    "\x1b[31mred\x07": "[31mred",
    "\u202eeduard": "\u202eeduard",
    "CON": "CON",
    "酒" * 300: "酒" * 300,
    "x" * 10_000: "x" * 10_000,
}


@pytest.mark.parametrize("name", ODD_NAMES, ids=lambda name: ascii(name[:12]))
def test_odd_names_are_kept_as_names_and_never_paths(run: Run, world: Path, name: str) -> None:
    before = set(world.parent.iterdir())
    code, out, err = run(*recording(), "--site", name, "--inspector", name, "--subject", name)
    assert (code, err) == (DONE, "")
    record = out.strip()
    (row,) = json.loads(run("list", "--id", record, "--json")[1])
    assert row["site"][-1] == ODD_NAMES[name]
    listed = run("list", "--id", record)[1]
    assert listed.count("\n") == 1
    assert listed.rstrip("\n").isprintable()
    assert run("export", "--id", record, "--pdf", "out", "--xlsx", "out/all.xlsx")[0] == DONE
    files = sorted(path.name for path in (world / "out").rglob("*"))
    assert len(files) == 2
    assert all(len(file.encode()) < 255 and "\u202e" not in file for file in files)
    assert set(world.parent.iterdir()) == before


def test_a_photo_with_a_name_in_another_encoding_is_kept(run: Run, world: Path) -> None:
    odd = "caf\udce9.jpg"
    (world / odd).write_bytes(photo())
    code, out, _ = run(*recording("fine.json", "--photo", f"greeted={odd}"))
    assert code == DONE
    with opened("workspace", read_only=True) as session:
        (kept_photo,) = session.archive.record(out.strip()).sheet.photos
    assert kept_photo.name == "caf\ufffd.jpg"


@pytest.mark.parametrize(
    "words", [("record",), ("list", "--from", "soon"), ("export", "--sites"), ("nonsense",)]
)
def test_what_the_command_line_does_not_know_is_one_line(refused: Refused, words: Any) -> None:
    assert "--help" in refused(*words)


# -- where it writes


@pytest.mark.parametrize(
    "target",
    [
        ("--pdf", "cafe.yaml/out"),
        ("--pdf", "cafe.yaml"),
        ("--xlsx", "cafe.yaml/all.xlsx"),
        ("--xlsx", "folder.xlsx"),
        ("--xlsx", "/dev/full"),
        ("--xlsx", "x" * 300 + ".xlsx"),
        ("--xlsx", ""),
    ],
    ids=lambda words: " ".join(words)[:30],
)
def test_reports_that_cannot_be_put_there_are_refused(
    refused: Refused, world: Path, target: tuple[str, str]
) -> None:
    (world / "folder.xlsx").mkdir()
    assert "cannot be written" in refused("export", *target)
    assert Path("/dev/full").is_char_device()


def test_a_report_never_takes_the_place_of_a_folder(refused: Refused, run: Run, world: Path) -> None:
    run("export", "--pdf", "out")
    (report,) = (world / "out").iterdir()
    report.unlink()
    report.mkdir()
    assert report.name in refused("export", "--pdf", "out")


@pytest.mark.parametrize("size", [1000, 9000])
@pytest.mark.parametrize("target", [("--pdf", "out"), ("--xlsx", "out/all.xlsx")])
def test_reports_are_whole_or_not_there_on_a_full_disk(
    refused: Refused,
    world: Path,
    target: tuple[str, str],
    size: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for folder in ("out", "temporary"):
        (world / folder).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(world / "temporary"))
    with files_no_larger_than(size):
        assert "cannot be written: File too large" in refused("export", *target)
    assert not list((world / "out").iterdir())
    assert not list((world / "temporary").iterdir())


def test_nothing_is_exported_to_a_folder_that_is_read_only(refused: Refused, world: Path) -> None:
    (world / "out").mkdir()
    with read_only(world / "out"):
        for target in (("--pdf", "out"), ("--xlsx", "out/all.xlsx"), ("--pdf", "out/new")):
            assert "Permission denied" in refused("export", *target)
    assert list((world / "out").iterdir()) == []


def test_reports_of_one_name_stand_side_by_side(run: Run, world: Path) -> None:
    for name in ("North/Café 1", "SOUTH/CAFÉ 1", "West/Cafe\u0301 1"):
        assert run(*recording(), "--site", name)[0] == DONE
    assert run("export", "--pdf", "out")[0] == DONE
    assert len({path.name.casefold() for path in (world / "out").iterdir()}) == 4


# -- what it says


def test_what_nobody_takes_is_one_line_without_a_traceback(world: Path) -> None:
    program = [sys.executable, "-c", "from inspector.cli import main; raise SystemExit(main())"]
    program += ["--data", str(world / "workspace"), "list"]
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert told.returncode == BAD_INPUT
    assert (
        told.stderr
        == "inspector: The output cannot be written: No space left on device. Send it elsewhere.\n"
    )


def test_a_visit_in_the_future_is_recorded_with_a_warning(run: Run) -> None:
    code, out, err = run(*recording(), "--visited-at", "2999-01-01T10:00")
    assert (code, len(out.splitlines())) == (DONE, 1)
    assert err == "inspector: recorded, though the visit is in the future\n"
