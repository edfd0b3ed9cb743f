"""Template files for the tests of the format. `@` in a text marks where a fault is expected."""

from __future__ import annotations

from inspector.checklists.source import Checked, read_template

HEAD = """\
template: visit
version: 1
title: Visit
"""
SETS = """\
responses:
  yes-no:
  - {key: yes, label: Good, score: 1}
  - {key: no, label: Bad, failed: true}
  - {key: na, label: N/A, not_applicable: true}
"""
SECTION = """\
sections:
- key: counter
  title: Counter
  items:
  - {key: greeted, text: Greets, type: choice, responses: yes-no}
"""


def head(added: str) -> str:
    """A sound template with lines added to its head."""
    return f"{HEAD}{added}\n{SETS}{SECTION}"


def items(*added: str) -> str:
    """A sound template with items after its first one, a choice `greeted`; each is the inside of a map."""
    return HEAD + SETS + SECTION + "".join(f"  - {{{item}}}\n" for item in added)


def sections(added: str) -> str:
    """A sound template with text after its first section."""
    return f"{HEAD}{SETS}{SECTION}{added}\n"


def place(text: str) -> tuple[int, int]:
    """The line and column of the mark."""
    before = text[: text.index("@")]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def unmarked(text: str) -> bytes:
    return text.replace("@", "", 1).encode()


def read(text: str, **options: object) -> Checked:
    return read_template(text.encode(), "visit.yaml", **options)  # type: ignore[arg-type]


def codes(checked: Checked) -> list[str]:
    return [fault.code for fault in (*checked.errors, *checked.advice)]


WEIGHTED = "scoring: {sections: weighted}"
DEMERIT = "scoring: {model: demerit}\n"
GREETED = "{item: greeted, answered: true}"
TIDY = "key: tidy, text: Tidy, type: rating, scale: {min: 0, max: 4}"
REPEATED = (
    "- {key: staff, title: Staff, repeat: {title: Employee}, items: [{key: badge, text: B, type: text}]}\n"
)


def condition(text: str, of: str = TIDY) -> str:
    """A sound template but for a condition on the item `of`."""
    return items(of, f"key: why, text: Why, type: text, show_if: {text}")


def conditional(section: str = GREETED, item: str = GREETED) -> str:
    """A section `last` with a condition, and one at its item `end`."""
    end = f"{{key: end, text: E, type: text, show_if: {item}}}"
    return f"- {{key: last, title: L, show_if: {section}, items: [{end}]}}\n"
