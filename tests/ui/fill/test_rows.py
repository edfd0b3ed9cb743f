"""What the list holds, and how far one is."""

from __future__ import annotations

from inspector.checklists.answers import Address, Answer, Entry, Sheet
from inspector.checklists.judging import judge
from inspector.checklists.progress import Tally, progress_of
from inspector.checklists.template import Template
from inspector.ui.fill.listing.rows import (
    AddEntry,
    EntryHead,
    ItemRow,
    Row,
    SectionHead,
    Show,
    rows,
    shown_items,
)
from tests.checklists.building import choice, item, repeated, section, template


def shown(of: Template, sheet: Sheet, show: Show = Show.ALL) -> list[Row]:
    judged = judge(of, sheet)
    return list(rows(judged, show, shown_items(judged, show)))


def yes(*keys: str) -> dict[Address, Answer]:
    return {Address(key): Answer("yes") for key in keys}


ROUND = template(
    section("door", choice("lock"), choice("bell"), item("hint", "info")),
    section("spare", choice("key", show_if={"item": "lock", "is": ["no"]})),
    repeated("staff", choice("badge"), repeat={"title": "Employee", "max": 2}),
)


def test_numbers_stay_whatever_is_hidden() -> None:
    assert ROUND.numbers == {"lock": "1.1", "bell": "1.2", "hint": "1.3", "key": "2.1", "badge": "3.1"}


def test_a_section_without_a_visible_item_has_no_row() -> None:
    found = shown(ROUND, Sheet())
    assert SectionHead("spare") not in found
    assert found[:4] == [
        SectionHead("door"),
        ItemRow(Address("lock")),
        ItemRow(Address("bell")),
        ItemRow(Address("hint")),
    ]


def test_entries_have_heads_and_one_may_be_added_up_to_the_most() -> None:
    one = Sheet(entries=(Entry("a", "staff"),))
    assert shown(ROUND, one)[-4:] == [
        SectionHead("staff"),
        EntryHead("staff", "a"),
        ItemRow(Address("badge", "a")),
        AddEntry("staff"),
    ]
    two = Sheet(entries=(Entry("a", "staff"), Entry("b", "staff", 1)))
    assert AddEntry("staff") not in shown(ROUND, two)


def test_a_hidden_repeated_section_takes_no_entries() -> None:
    hidden = repeated("staff", choice("badge"), show_if={"item": "lock", "is": ["no"]})
    round_ = template(section("door", choice("lock")), hidden)
    assert AddEntry("staff") not in shown(round_, Sheet())
    assert AddEntry("staff") in shown(round_, Sheet({Address("lock"): Answer("no")}))


def test_unanswered_and_failed_hold_just_those() -> None:
    sheet = Sheet(yes("bell") | {Address("lock"): Answer("no")}, entries=(Entry("a", "staff"),))
    open_ = shown(ROUND, sheet, Show.UNANSWERED)
    assert [row.address.item for row in open_ if isinstance(row, ItemRow)] == ["key", "badge"]
    failed = shown(ROUND, sheet, Show.FAILED)
    assert failed == [SectionHead("door"), ItemRow(Address("lock"))]


def test_progress_counts_what_takes_an_answer() -> None:
    sheet = Sheet(yes("bell") | {Address("badge", "a"): Answer("no")}, entries=(Entry("a", "staff"),))
    far = progress_of(judge(ROUND, sheet))
    assert far.total == Tally(asked=3, answered=2, failed=1)
    assert far.sections["door"] == Tally(asked=2, answered=1, failed=0)
    assert far.entries == {"a": Tally(asked=1, answered=1, failed=1)}
    assert far.total.open == 1
