"""Judging a sheet again: what did not change is kept, and nothing else differs from judging it afresh."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.answers import Address, Answer, Photo, Sheet
from inspector.checklists.judging import Judged, judge
from inspector.checklists.missing import missing, missing_of
from inspector.checklists.scoring import reachable, reachable_of, score, score_of
from inspector.checklists.template import Template
from tests.checklists.building import choice, item, repeated, section, sheet, template, with_entries
from tests.checklists.strategies import answers, holds_for, sheets, templates


def agrees(judged: Judged, template: Template, sheet: Sheet) -> None:
    afresh = judge(template, sheet)
    assert score_of(judged) == score(template, sheet)
    assert reachable_of(judged) == reachable(template, sheet)
    assert missing_of(judged) == missing(template, sheet)
    for kept, new in zip(judged.sections, afresh.sections, strict=True):
        assert list(kept.marks.items()) == list(new.marks.items())
        assert (kept.section, kept.shown, kept.hidden) == (new.section, new.shown, new.hidden)


@holds_for(templates(), st.data())
def test_after_any_change_it_is_as_judged_afresh(template: Template, data: st.DataObject) -> None:
    judged = None
    for _ in range(3):
        found = data.draw(sheets(template))
        judged = judge(template, found, judged)
        agrees(judged, template, found)


@given(templates(), st.data())
def test_after_each_answer_it_is_as_judged_afresh(template: Template, data: st.DataObject) -> None:
    sheet = data.draw(sheets(template))
    judged = judge(template, sheet)
    everywhere = [address for part in judged.sections for address, _ in part.answers]
    for address in data.draw(st.lists(st.sampled_from(everywhere), max_size=5)) if everywhere else []:
        sheet = data.draw(changes(template, sheet, address))
        judged = judge(template, sheet, judged, data.draw(st.sampled_from([None, {address}])))
        agrees(judged, template, sheet)


@st.composite
def changes(draw: st.DrawFn, template: Template, sheet: Sheet, address: Address) -> Sheet:
    """The sheet with another answer at an address, with or without a photo there, or at another level."""
    kind = draw(st.sampled_from(["answer", "answer", "photo", "level"]))
    if kind == "level":
        return replace(sheet, level=draw(st.sampled_from([None, 1, 2, 3])))
    if kind == "photo":
        photos = tuple(each for each in sheet.photos if each.address != address)
        return replace(sheet, photos=photos or (Photo("p", address, "0" * 64),))
    kept = {key: answer for key, answer in sheet.answers.items() if key != address}
    answer = draw(answers(template, template.item_by_key[address.item]))
    return replace(sheet, answers=kept if answer is None else {**kept, address: answer})


def anew(checklist: Template, before: Sheet, after: Sheet) -> set[str]:
    """The sections that are judged again when one sheet follows another."""
    first = judge(checklist, before)
    second = judge(checklist, after, first)
    agrees(second, checklist, after)
    pairs = zip(first.sections, second.sections, strict=True)
    return {new.section.key for old, new in pairs if old is not new}


SECTIONS = template(
    section("one", choice("a"), item("p", "photo")),
    section("two", choice("b", show_if={"item": "a", "is": ["yes"]})),
    section("three", choice("c", show_if={"item": "b", "answered": True})),
    section("four", choice("d", level=2)),
    repeated("staff", choice("e")),
)


def test_only_the_section_with_the_answer_is_judged_again() -> None:
    assert anew(SECTIONS, sheet(d="yes"), sheet(d="no")) == {"four"}
    assert anew(SECTIONS, sheet(d="yes"), sheet(d="yes")) == set()


def test_a_section_that_looks_at_the_answer_is_judged_again_and_whatever_looks_at_that() -> None:
    assert anew(SECTIONS, sheet(a="yes", b="yes"), sheet(a="no", b="yes")) == {"one", "two", "three"}
    assert anew(SECTIONS, sheet(b="yes"), sheet(b="no")) == {"two", "three"}


def test_a_photo_an_entry_and_a_level_are_seen() -> None:
    pictured = Sheet(photos=(Photo("x", Address("p"), "0" * 64),))
    assert anew(SECTIONS, Sheet(), pictured) == {"one", "two", "three"}
    assert anew(SECTIONS, Sheet(), with_entries(Sheet(), "staff", {"e": "no"})) == {"staff"}
    everything = {"one", "two", "three", "four", "staff"}
    assert anew(SECTIONS, Sheet(), Sheet(level=1)) == everything


def test_a_sheet_of_another_template_is_judged_afresh() -> None:
    other: Any = template(section("one", choice("a", weight=3)))
    answered = Sheet({Address("a"): Answer("yes")})
    agrees(judge(other, answered, judge(SECTIONS, answered)), other, answered)
