"""Texts that nobody should type, and a report that has one in every field where somebody could."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from inspector.checklists.inspection import Signature
from inspector.checklists.places import Site
from inspector.reports.data import Brand, ReportData, Voided
from tests.checklists.building import written
from tests.reports import helpers
from tests.reports.helpers import SMALL, START


class Case(NamedTuple):
    """What is typed, and what a PDF and a cell show for it."""

    typed: str
    printed: str
    kept: str


def same(text: str) -> Case:
    return Case(text, text, text)


LONG = 300
"""Characters without a space; in test_pdf.py notes and comments have 10,000."""

CASES = {
    "mark-up": same("<b>bold</b> <i>open &amp; &#x41; ]]> <!--"),
    "picture": same("<img src=file:///etc/passwd> <img src=http://evil.example/x.png>"),
    "link": same('<a href="http://evil.example">here</a> <link>javascript:x</link>'),
    "paragraph": same("<para><font size=90 color=red>big</font></para>"),
    "command": same("=cmd|'/c calc'!A0"),
    "call": same('=HYPERLINK("http://evil.example","x")'),
    "plus": same("+1+1"),
    "minus": same("-2+3"),
    "at": same("@SUM(A1:A9)"),
    "hash": same("#REF!"),
    "templates": same("{percent} {0.__class__} %s %(x)d ${x}"),
    "escape": same("_x0041_ _x000D_ \\u0041 \\"),
    "right to left": Case("\u202eeduard\u202c \u200fשלום", "□eduard□ □□□□□", "\u202eeduard\u202c \u200fשלום"),
    "emoji": Case("ok 😀 👩‍👧 🏳️‍🌈", "ok □ □□□ □□□□", "ok 😀 👩‍👧 🏳️‍🌈"),
    "control": Case("a\x00b\x07c\x1bd\x7fe", "a□b□c□d□e", "a␀b␇c␛d\x7fe"),
    "lone surrogates": Case("a\ud800b\udfffc", "a□b□c", "a\ufffdb\ufffdc"),
    "no characters": Case("a\ufffeb\uffffc", "a□b□c", "a\ufffdb\ufffdc"),
    "stack": Case("Za" + "\u0336" * 40 + "lgo", "lgo", "Za" + "\u0336" * 40 + "lgo"),
    "lines": Case("one\ntwo\r\nthree\u2028four", "one two three four", "one\ntwo\r\nthree\u2028four"),
    "long": Case("=" + "w" * LONG, "w" * 60, "=" + "w" * LONG),
}  # fmt: skip


def tree(typed: str) -> dict[str, Any]:
    """The small template with its words replaced wherever a template has words."""
    found = written(SMALL)
    found |= dict.fromkeys(("title", "category", "subject", "description", "briefing"), typed)
    del found["languages"]
    found["grades"] = [{"label": typed, "at_least": "0"}]
    found["dimensions"] = [{"key": "care", "label": typed}]
    found["signatures"] = [{"key": "guest", "role": typed, "statement": typed}]
    found["standard"] = {"approved_by": typed, "approved_on": "2026-01-01"}
    for option in found["responses"]["yes-no"]:
        option["label"] = typed
    for section in found["sections"]:
        section["title"] = typed
        for item in section["items"]:
            item |= {"text": typed, "guidance": typed, "owner": typed}
    found["sections"][0]["items"][2]["unit"] = typed
    found["sections"][0]["items"].append({"key": "t", "text": typed, "type": "text", "required": "false"})
    found["sections"][1]["repeat"] = {"title": typed}
    return found


def report(typed: str) -> ReportData:
    """A report with the text in every field that somebody types."""
    rec = helpers.small(
        {"a": "no", "b": "no", "c": Decimal(9), "p": "no", "t": typed},
        tree(typed),
        comment=typed,
        incomplete_reason=typed,
        signatures=(Signature("guest", typed, strokes=helpers.SCRAWL, at=START),),
        people={helpers.ANNA: typed},
        sites=(Site("p", typed), Site("site", typed, "p")),
    )
    sheet, subject = rec.sheet, rec.subject
    assert subject is not None
    photo = helpers.photo("a", b"gone", caption=typed)
    rec = replace(
        rec,
        subject=replace(subject, kind=typed, name=typed),
        actions=tuple(replace(one, what=typed, owner=typed) for one in helpers.proposed(rec)),
        sheet=replace(
            sheet,
            answers={address: replace(answer, note=typed) for address, answer in sheet.answers.items()},
            entries=tuple(replace(entry, title=typed) for entry in sheet.entries),
            photos=(photo,),
        ),
    )
    told = helpers.data(rec, brand=brand(typed), voided=Voided(date(2026, 11, 17), typed))
    return replace(told, supersedes="0199-old", reason=typed)


def brand(typed: str) -> Brand:
    return Brand(typed, Path("gone.png"), typed, typed, typed)
