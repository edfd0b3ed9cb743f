"""Edits of a draft, and what takes them back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Entry, Photo
from inspector.checklists.edits import (
    DropAction,
    DropEntry,
    DropPhoto,
    DropSignature,
    DropWatch,
    PutAction,
    PutEntry,
    PutPhoto,
    PutSignature,
    SetAnswer,
    SetComment,
    SetHead,
    SetLevel,
    SetWatch,
    apply,
    inverse,
)
from inspector.checklists.inspection import Draft, Head, ProposedAction, Signature, TemplateRef, Watch
from inspector.checklists.method import Method

NOW = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
HEAD = Head(TemplateRef("room", 1, "0" * 64), "site", None, "elena", Method.SUPERVISOR, NOW, NOW)
ADDRESSES = st.sampled_from([Address("a"), Address("b"), Address("c", "e1")])
IDS = st.sampled_from(["e1", "e2", "e3"])
ANSWERS = st.one_of(
    st.just(NO_ANSWER),
    st.builds(Answer, st.sampled_from(["yes", "no", Decimal(3)]), note=st.sampled_from(["", "seen"])),
)
EDITS = st.one_of(
    st.builds(SetAnswer, ADDRESSES, ANSWERS),
    st.builds(PutEntry, st.builds(Entry, IDS, st.just("staff"), st.integers(0, 3), st.sampled_from("xyz"))),
    st.builds(DropEntry, IDS),
    st.builds(PutPhoto, st.builds(Photo, IDS, ADDRESSES, st.just("0" * 64), st.integers(0, 3))),
    st.builds(DropPhoto, IDS),
    st.builds(PutSignature, st.builds(Signature, IDS, st.sampled_from("xyz"))),
    st.builds(DropSignature, IDS),
    st.builds(PutAction, st.builds(ProposedAction, IDS, ADDRESSES, st.sampled_from("xyz"))),
    st.builds(DropAction, IDS),
    st.builds(SetComment, st.sampled_from(["", "fine"])),
    st.builds(SetLevel, st.sampled_from([None, 1, 3])),
    st.just(SetHead(HEAD)),
    st.builds(SetWatch, ADDRESSES, st.sampled_from([None, NOW]), st.sampled_from([Decimal(0), Decimal(9)])),
    st.builds(DropWatch, ADDRESSES),
)


def rows(draft: Draft) -> tuple[object, ...]:
    """What a draft holds, without the order of rows that have none of their own."""
    sheet = draft.sheet
    return (
        draft.head,
        dict(sheet.answers),
        {row.id: row for row in sheet.entries},
        {row.id: row for row in sheet.photos},
        {row.slot: row for row in draft.signatures},
        {row.id: row for row in draft.actions},
        sheet.level,
        draft.comment,
        draft.watches,
    )


@given(st.lists(EDITS, max_size=12))
def test_taking_every_edit_back_gives_the_draft_of_before(edits):
    draft = before = Draft("d", HEAD)
    back = []
    for edit in edits:
        back.insert(0, inverse(draft, edit))
        draft = apply(draft, edit)
    for edit in back:
        draft = apply(draft, edit)
    assert rows(draft) == rows(before)


def test_a_cleared_answer_leaves_no_row():
    draft = apply(Draft("d", HEAD), SetAnswer(Address("a"), Answer("yes")))
    assert apply(draft, SetAnswer(Address("a"), NO_ANSWER)).sheet.answers == {}


@pytest.mark.parametrize("orders", [(0, 1, 2), (2, 0, 1)])
def test_entries_stand_in_their_order_however_they_came(orders):
    draft = Draft("d", HEAD)
    for order in orders:
        draft = apply(draft, PutEntry(Entry(f"e{order}", "staff", order)))
    assert [entry.order for entry in draft.sheet.entries] == [0, 1, 2]


def test_an_entry_that_comes_back_finds_its_answers():
    entry, address = Entry("e1", "staff"), Address("badge", "e1")
    draft = apply(apply(Draft("d", HEAD), PutEntry(entry)), SetAnswer(address, Answer("yes")))
    back = inverse(draft, DropEntry("e1"))
    assert apply(apply(draft, DropEntry("e1")), back).sheet.answer(address).value == "yes"


@pytest.mark.parametrize(
    ("started_at", "spent", "seconds"),
    [
        (NOW, "0", "14.2"),
        (NOW, "30.5", "44.7"),
        (NOW + timedelta(milliseconds=14250), "0", "0"),
        (NOW + timedelta(hours=1), "30.5", "30.5"),
        (None, "30.5", "30.5"),
    ],
)
def test_a_stopwatch_shows_tenths_and_never_goes_back(started_at, spent, seconds):
    watch = Watch(Address("a"), started_at, Decimal(spent))
    assert str(watch.seconds(NOW + timedelta(milliseconds=14299))) == seconds
