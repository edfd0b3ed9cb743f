"""Edits in JSON: each comes back as it was, and what is no edit is told."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.answers import Address, Answer, Entry, Photo
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
)
from inspector.checklists.edits_json import read_edits, write_edits
from inspector.checklists.inspection import Head, ProposedAction, Signature, TemplateRef

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
ADDRESSES = st.builds(Address, TEXTS, st.none() | TEXTS)
ZONES = st.sampled_from([UTC, timezone(timedelta(hours=-9, minutes=-30)), timezone(timedelta(seconds=1))])
MOMENTS = st.datetimes(timezones=ZONES)
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)
STROKES = st.lists(st.lists(st.tuples(st.integers(), st.integers())).map(tuple), max_size=3).map(tuple)
VALUES = st.one_of(
    TEXTS, st.lists(TEXTS, max_size=3).map(tuple), DECIMALS, st.dates(), st.times(), STROKES, st.none()
)
NO_MOMENT = st.none() | MOMENTS


def whole(kind: type[Any], **told: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values with something in every field, also in those that somebody adds one day."""
    return st.builds(kind, **{field.name: told.get(field.name, ...) for field in fields(kind)})


EDITS = st.one_of(
    whole(
        SetHead,
        head=whole(
            Head,
            template=whole(TemplateRef, id=TEXTS, hash=TEXTS),
            **dict.fromkeys(("site", "inspector", "reason"), TEXTS),
            **dict.fromkeys(("subject", "supersedes"), st.none() | TEXTS),
            visited_at=MOMENTS,
            started_at=MOMENTS,
        ),
    ),
    whole(SetLevel),
    whole(
        SetAnswer,
        address=ADDRESSES,
        answer=whole(Answer, value=VALUES, note=TEXTS, by=st.none() | TEXTS, at=NO_MOMENT),
    ),
    whole(PutEntry, entry=whole(Entry)),
    whole(PutPhoto, photo=whole(Photo, address=ADDRESSES, taken_at=NO_MOMENT | st.datetimes())),
    whole(SetComment, comment=TEXTS),
    whole(PutSignature, signature=whole(Signature, strokes=STROKES, at=NO_MOMENT)),
    whole(PutAction, action=whole(ProposedAction, address=ADDRESSES)),
    whole(SetWatch, address=ADDRESSES, started_at=NO_MOMENT, spent=DECIMALS),
    whole(DropWatch, address=ADDRESSES),
    *(whole(kind) for kind in (DropEntry, DropPhoto, DropSignature, DropAction)),
)


@given(st.lists(EDITS, max_size=5).map(tuple))
def test_edits_come_back_as_they_were(edits):
    assert read_edits(write_edits(edits)) == edits


@given(VALUES.filter(lambda value: value is not None))
def test_a_value_comes_back_in_its_own_type_and_as_it_was_written(value):
    (edit,) = read_edits(write_edits([SetAnswer(Address("a"), Answer(value))]))
    assert type(edit.answer.value) is type(value)
    if not isinstance(value, Decimal):
        assert str(edit.answer.value) == str(value)


@given(MOMENTS)
def test_a_time_keeps_its_offset(moment):
    (edit,) = read_edits(write_edits([SetWatch(Address("a"), moment, Decimal(0))]))
    assert edit.started_at.isoformat() == moment.isoformat()


def test_an_edit_of_before_a_field_was_added_takes_its_default():
    assert read_edits('[["entry",{"id":"e1","section":"staff"}]]') == (PutEntry(Entry("e1", "staff")),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "7",
        "[7]",
        '[["nothing",1]]',
        '[["entry"]]',
        '[["entry",{"id":"e1"}]]',
        '[["entry",{"id":"e1","section":"s","weather":"dry"}]]',
        '[["answer",[["a",null],{"value":"x","kind":"number","at":null}]]]',
        '[["answer",[["a",null],{"value":"x","kind":"weather","at":null}]]]',
        '[["answer",["a","b","c"]]]',
        '[["answer",[["a",null],"yes"]]]',
        '[["signature",{"slot":"s","name":"n","strokes":[1],"at":null}]]',
        '[["watch",{"address":["a"],"started_at":"today","spent":"0"}]]',
        '[["head",null]]',
    ],
)
def test_what_is_no_edit_is_a_value_error(text):
    with pytest.raises(ValueError):  # noqa: PT011
        read_edits(text)
