"""Reads the sealed records of a workspace by docs/record-format.md alone, sharing no code with the program.

    python tests/records/second_reader.py WORKSPACE

prints each finding, or how many records there are; the exit code is 1 where something was found.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

FORMAT = 1
RULES = {"model": "percent", "sections": "pooled", "critical": "fail", "cap_bonus": "true"}

Json = dict[str, Any]
Points = dict[str, Fraction | None]


def check(folder: Path) -> list[str]:
    """Everything that is wrong with the records of a workspace, as lines `file: what`."""
    findings: list[str] = []
    chain: list[Json] = []
    for path in _files(folder):
        try:
            content = path.read_bytes()
            envelope = json.loads(content, parse_float=_refuse, parse_constant=_refuse)
            found = list(_envelope(path.stem, content, envelope, folder / "photos"))
            chain.append({**envelope["sealed"], "hash": envelope["hash"]})
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            found = [f"cannot be read: {error!r}"]
        findings += [f"{path.name}: {finding}" for finding in found]
    return findings + list(_chains(chain))


def erased(folder: Path) -> list[str]:
    """The people whose names were erased, as lines `file: reference`."""
    envelopes = {path.name: json.loads(path.read_bytes()) for path in _files(folder)}
    return [
        f"{name}: {reference}"
        for name, envelope in envelopes.items()
        for reference in sorted(envelope["sealed"]["people"].keys() - envelope["disclosures"].keys())
    ]


def canonical(value: object) -> bytes:
    """RFC 8785 for what stands in records, where every number is a whole one."""
    return json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":")).encode()


def _ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    return [_ordered(part) for part in value] if isinstance(value, list) else value


def _refuse(number: str) -> None:
    raise ValueError(f"{number} is not a whole number")


def _files(folder: Path) -> list[Path]:
    return sorted((folder / "records").glob("*.json"))


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _envelope(name: str, content: bytes, envelope: Json, photos: Path) -> Iterator[str]:
    sealed = envelope["sealed"]
    if sealed["format"] > FORMAT:
        yield f"has format {sealed['format']}; this reader knows {FORMAT}"
        return
    if sealed["id"] != name:
        yield f"holds the record {sealed['id']}"
    if content != canonical(envelope):
        yield "is not canonical JSON"
    start, end = content.index(b'"sealed":') + len(b'"sealed":'), content.rindex(b',"signature":')
    if _sha256(content[start:end]) != envelope["hash"]:
        yield "what was sealed does not have its hash"
    template = sealed["template"]
    hashed = canonical({"pictures": template["pictures"], "template": template["tree"]})
    if _sha256(hashed) != template["hash"]:
        yield "the template does not have its hash"
    for reference, person in envelope["disclosures"].items():
        if _sha256((person["salt"] + person["name"]).encode()) != sealed["people"].get(reference):
            yield f"the name of {reference} does not have its hash"
    named = {photo["sha256"] for photo in sealed["photos"]} | set(template["pictures"].values())
    for sha256 in sorted(named):
        file = photos / sha256[:2] / sha256
        if not file.is_file():
            yield f"picture {sha256} is missing"
        elif _sha256(file.read_bytes()) != sha256:
            yield f"picture {sha256} does not have its hash"
    yield from check_score(template["tree"], sealed["score"])


def _chains(records: list[Json]) -> Iterator[str]:
    """Each device numbers its records from 1, and each of them names the hash of the one before."""
    devices: defaultdict[str, list[Json]] = defaultdict(list)
    for record in sorted(records, key=lambda record: record["sequence"]):
        devices[record["device"]].append(record)
    for device, chain in devices.items():
        number, previous = 0, None
        for record in chain:
            if record["sequence"] != number + 1:
                yield f"device {device}: {record['sequence']} comes after {number}"
            elif record["previous"] != previous:
                yield f"{record['id']}.json: does not follow the record before it on its device"
            number, previous = record["sequence"], record["hash"]


def check_score(tree: Json, score: Json) -> Iterator[str]:
    """Adds the items' exact points up again, by the settings in the template's tree."""
    rules = RULES | tree.get("scoring", {})
    section_of = {item["key"]: section["key"] for section in tree["sections"] for item in section["items"]}
    dimension_of = {item["key"]: item.get("dimension") for part in tree["sections"] for item in part["items"]}
    items = [item for item in score["items"] if item["counted"]]
    critical = [item for item in score["items"] if item["critical"] and item["failed"]]
    effect = rules["critical"] if critical else "fail"
    lost = {section_of[item["item"]] for item in critical if effect == "zero-section"}
    standing = [item | {"earned": "0"} if section_of[item["item"]] in lost else item for item in items]

    for section in score["sections"]:
        here = [item for item in standing if section_of[item["item"]] == section["key"]]
        yield from _compare(f"section {section['key']}", section, _sum(here, rules, capped=True))
        for entry in section["entries"]:
            inside = [item for item in items if item["entry"] == entry["entry"]]
            yield from _compare(f"entry {entry['entry']}", entry, _sum(inside, rules))
    for key, points in score["dimensions"].items():
        inside = [item for item in items if dimension_of[item["item"]] == key]
        yield from _compare(f"dimension {key}", points, _sum(inside, rules))

    total = _sum(standing, rules, capped=True)
    if rules["sections"] == "weighted":
        total["percent"] = _weighted(tree, score)
    if effect == "zero":
        total |= {"earned": Fraction(0), "percent": None if total["percent"] is None else Fraction(0)}
    if effect == "cap" and total["percent"] is not None:
        total["percent"] = min(total["percent"], Fraction(rules["cap"]))
    yield from _compare("total", score["total"], total)
    if score["demerits"] != (score["total"]["earned"] if rules["model"] == "demerit" else None):
        yield "demerits are not what was earned"


def _sum(items: list[Json], rules: Json, *, capped: bool = False) -> Points:
    earned = sum((Fraction(item["earned"]) for item in items), Fraction())
    if rules["model"] == "demerit":
        return {"earned": earned, "possible": None, "percent": None}
    possible = sum((Fraction(item["possible"]) for item in items), Fraction())
    if capped and rules["cap_bonus"] == "true":
        earned = min(earned, possible)
    percent = max(Fraction(), 100 * earned / possible) if possible else None
    return {"earned": earned, "possible": possible, "percent": percent}


def _weighted(tree: Json, score: Json) -> Fraction | None:
    weights = {section["key"]: Fraction(section.get("weight", "1")) for section in tree["sections"]}
    scored = [section for section in score["sections"] if section["percent"] is not None]
    weight = sum(weights[section["key"]] for section in scored)
    gained = sum(weights[section["key"]] * Fraction(section["percent"]) for section in scored)
    return Fraction(gained, weight) if weight else None


def _compare(what: str, points: Json, summed: Points) -> Iterator[str]:
    for name, exact in summed.items():
        if exact != (None if points[name] is None else Fraction(points[name])):
            yield f"{what}: {name} is {points[name]}, its items add up to {exact}"


def main() -> int:
    folder = Path(sys.argv[1])
    findings = check(folder)
    told = findings or [
        f"{len(_files(folder))} records as they were sealed, {len(erased(folder))} names erased"
    ]
    sys.stdout.write("\n".join(told) + "\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
