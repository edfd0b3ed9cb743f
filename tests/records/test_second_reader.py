"""A second reader, written from docs/record-format.md alone, finds the demo whole and each planted damage."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.answers import Sheet
from inspector.checklists.scoring import score
from inspector.checklists.sealed_score import score_document
from inspector.checklists.template import Template
from tests.checklists.building import YES_NO, choice, repeated, section, sheet, with_entries, written
from tests.checklists.strategies import sheets, trees
from tests.records import second_reader
from tests.records.second_reader import check, check_score, erased

Json = dict[str, Any]


def chain(folder: Path) -> list[Path]:
    """The records' files in the order they were sealed."""
    files = (folder / "records").glob("*.json")
    return sorted(files, key=lambda path: json.loads(path.read_bytes())["sealed"]["sequence"])


def holding(folder: Path, part: str) -> Path:
    """The last record that has something in `part`."""
    return [path for path in chain(folder) if json.loads(path.read_bytes())["sealed"][part]][-1]


def link(path: Path) -> Json:
    sealed = json.loads(path.read_bytes())["sealed"]
    return {"sequence": sealed["sequence"], "previous": sealed["previous"]}


def replace_once(path: Path, old: str, new: str) -> None:
    content = path.read_bytes()
    assert content.count(old.encode()) == 1
    path.write_bytes(content.replace(old.encode(), new.encode()))


def reseal(path: Path, change: Callable[[Json], None]) -> None:
    """Change what was sealed and give it its new hash, as somebody would who knows the format."""
    envelope = json.loads(path.read_bytes())
    change(envelope["sealed"])
    envelope["hash"] = hashlib.sha256(rfc8785.dumps(envelope["sealed"])).hexdigest()
    path.write_bytes(rfc8785.dumps(envelope))


def test_the_demo_is_as_it_was_sealed(demo: Path) -> None:
    assert check(demo) == []


def test_it_runs_alone_and_counts_what_it_read(demo: Path, workspace: Path) -> None:
    """-I -S: with the standard library and nothing else."""

    def run(folder: Path) -> tuple[int, list[str]]:
        command = [sys.executable, "-I", "-S", second_reader.__file__, str(folder)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, timeout=60)
        assert done.stderr == ""
        return done.returncode, done.stdout.splitlines()

    count = len(list((demo / "records").iterdir()))
    assert count >= 13
    assert run(demo) == (0, [f"{count} records as they were sealed, 0 names erased"])
    chain(workspace)[-1].write_bytes(b"{}")
    code, findings = run(workspace)
    assert (code, len(findings)) == (1, 1)


def test_every_record_is_looked_at(workspace: Path) -> None:
    for path in chain(workspace):
        replace_once(path, '"incomplete_reason":""', '"incomplete_reason":"-"')
    assert check(workspace) == [
        f"{path.name}: what was sealed does not have its hash"
        for path in sorted((workspace / "records").iterdir())
    ]


def test_a_changed_note_is_found(workspace: Path) -> None:
    path = holding(workspace, "supersedes")
    replace_once(path, "Measured again with the door shut.", "Measured again with the door open.")
    assert check(workspace) == [f"{path.name}: what was sealed does not have its hash"]


def test_other_bytes_for_the_same_content_are_found(workspace: Path) -> None:
    path = chain(workspace)[-1]
    path.write_bytes(json.dumps(json.loads(path.read_bytes()), separators=(",", ":")).encode())
    assert f"{path.name}: is not canonical JSON" in check(workspace)


def test_a_changed_template_is_found(workspace: Path) -> None:
    def gentler(sealed: Json) -> None:
        sealed["template"]["tree"]["scoring"]["pass_mark"] = "10"

    path = chain(workspace)[-1]
    reseal(path, gentler)
    assert check(workspace) == [f"{path.name}: the template does not have its hash"]


def test_records_that_changed_places_in_the_chain_are_found(workspace: Path) -> None:
    """Even where each was given its new hash: the one that is last now names a hash that no record has."""
    earlier, later = chain(workspace)[-2:]
    links = {path: link(path) for path in (earlier, later)}
    reseal(earlier, lambda sealed: sealed.update(links[later]))
    reseal(later, lambda sealed: sealed.update(links[earlier]))
    assert check(workspace) == [f"{earlier.name}: does not follow the record before it on its device"]


def test_a_record_changed_with_its_hash_breaks_the_chain(workspace: Path) -> None:
    """Whoever changes a record and makes its hash anew is betrayed by the next one."""
    first, second, *_ = chain(workspace)
    reseal(first, lambda sealed: sealed.update(comment="Fine"))
    assert check(workspace) == [f"{second.name}: does not follow the record before it on its device"]


def test_a_missing_record_is_found(workspace: Path) -> None:
    third = chain(workspace)[2]
    device = json.loads(third.read_bytes())["sealed"]["device"]
    third.unlink()
    assert check(workspace) == [f"device {device}: 4 comes after 2"]


def test_a_record_under_another_name_is_found(workspace: Path) -> None:
    path = chain(workspace)[-1]
    path.rename(path.with_name("other.json"))
    assert check(workspace) == [f"other.json: holds the record {path.stem}"]


def test_a_changed_score_is_found_even_with_its_hash(workspace: Path) -> None:
    def better(sealed: Json) -> None:
        sealed["score"]["total"]["earned"] = sealed["score"]["total"]["possible"]

    path = chain(workspace)[-1]
    reseal(path, better)
    (finding,) = check(workspace)
    assert finding.startswith(f"{path.name}: total: earned is 107, its items add up to ")


def test_a_changed_item_is_found_in_its_entry_section_and_total(workspace: Path) -> None:
    def worse(sealed: Json) -> None:
        item = next(item for item in sealed["score"]["items"] if item["entry"] and item["counted"])
        item["earned"] = "1/3"

    path = holding(workspace, "entries")
    files = chain(workspace)
    for later in files[files.index(path) + 1 :]:
        later.unlink()  # they would say that the chain is broken
    reseal(path, worse)
    parts = [finding.split(": ")[1].split()[0] for finding in check(workspace)]
    assert [part for part in parts if part != "dimension"] == ["section"] * 2 + ["entry"] * 2 + ["total"] * 2


def test_a_changed_or_missing_photo_is_found(workspace: Path) -> None:
    path = holding(workspace, "photos")
    changed = json.loads(path.read_bytes())["sealed"]["photos"][0]["sha256"]
    others = {photo.name: photo for photo in (workspace / "photos").glob("*/*")}
    others[changed].write_bytes(others[changed].read_bytes() + b"\0")
    assert f"{path.name}: picture {changed} does not have its hash" in check(workspace)
    others[changed].unlink()
    assert f"{path.name}: picture {changed} is missing" in check(workspace)


def test_a_changed_name_is_found(workspace: Path) -> None:
    path = chain(workspace)[-1]
    envelope = json.loads(path.read_bytes())
    reference, person = next(iter(envelope["disclosures"].items()))
    person["name"] = "Somebody Else"
    path.write_bytes(rfc8785.dumps(envelope))
    assert check(workspace) == [f"{path.name}: the name of {reference} does not have its hash"]


def test_a_name_nobody_sealed_is_found(workspace: Path) -> None:
    path = chain(workspace)[-1]
    envelope = json.loads(path.read_bytes())
    envelope["disclosures"]["stranger"] = {"name": "Somebody Else", "salt": "00"}
    path.write_bytes(rfc8785.dumps(envelope))
    assert check(workspace) == [f"{path.name}: the name of stranger does not have its hash"]


def test_an_erased_name_is_no_finding(workspace: Path) -> None:
    path = chain(workspace)[-1]
    envelope = json.loads(path.read_bytes())
    reference = envelope["sealed"]["inspector"]
    name = envelope["disclosures"].pop(reference)["name"]
    path.write_bytes(rfc8785.dumps(envelope))
    assert name.encode() not in path.read_bytes()
    assert check(workspace) == []
    assert erased(workspace) == [f"{path.name}: {reference}"]


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[]", b"{}", b'{"sealed":[]}', b'{"sealed":{"format":1.5}}']
)
def test_a_file_that_is_no_record_is_found(workspace: Path, content: bytes) -> None:
    path = chain(workspace)[-1]
    path.write_bytes(content)
    (finding,) = check(workspace)
    assert finding.startswith(f"{path.name}: cannot be read: ")


def test_a_newer_format_is_refused(workspace: Path) -> None:
    path = chain(workspace)[-1]
    reseal(path, lambda sealed: sealed.update(format=2))
    assert check(workspace) == [f"{path.name}: has format 2; this reader knows 1"]


SETTINGS: list[Json] = [
    {"critical": "fail"},
    {"critical": "zero"},
    {"critical": "zero-section"},
    {"critical": "cap", "cap": "12.5"},
    {"cap_bonus": False},
    {"sections": "weighted"},
    {"sections": "weighted", "critical": "zero-section", "cap_bonus": False},
]


def test_bonus_weights_and_critical_effects_add_up() -> None:
    """A failed critical item, and bonus beyond what is possible in a section, an entry and a dimension."""
    parts = (
        section("desk", choice("smile", critical=True), choice("sums"), weight=3),
        section("door", choice("open", dimension="speed"), choice("gift", bonus=True, weight=5)),
        repeated("staff", choice("badge"), choice("help", bonus=True, weight=3, dimension="speed")),
    )
    frame: Json = {"template": "test", "version": 1, "title": "Test", "responses": {"yes-no": YES_NO}}
    frame["dimensions"] = [{"key": "speed", "label": "Speed"}]
    answers = sheet(smile="no", sums="yes", open="yes", gift="yes")
    answers = with_entries(answers, "staff", {"badge": "yes", "help": "yes"}, {"badge": "no"})
    seen = set()
    for scoring in SETTINGS:
        tree = written({**frame, "sections": parts, "scoring": scoring})
        document = scored(Template.model_validate(tree), answers)
        assert list(check_score(tree, document)) == []
        seen.add(json.dumps(document))
    assert len(seen) == len(SETTINGS)


@given(st.data())
def test_the_scores_of_any_template_add_up(data: st.DataObject) -> None:
    """What the engine sums in its own way the second reader sums in the page's."""
    tree = written(data.draw(trees()))
    template = Template.model_validate(tree)
    assert list(check_score(tree, scored(template, data.draw(sheets(template))))) == []


def scored(template: Template, answers: Sheet) -> Json:
    """The score as it would stand in a record."""
    return dict(json.loads(rfc8785.dumps(score_document(template, score(template, answers)))))
