"""Drafts: every edit is kept as it was made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Entry, Photo, Value
from inspector.checklists.edits import (
    DropAction,
    DropEntry,
    DropPhoto,
    DropSignature,
    DropWatch,
    Edit,
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
)
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, ProposedAction, Signature, Watch
from inspector.checklists.method import Method
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.workspace import Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import (
    ANNA,
    BORIS,
    HOTEL,
    LATER,
    NOW,
    SHOP,
    TEMPLATE,
    draft,
    full_draft,
    head,
)


def stored(workspace: Workspace, id_: str) -> Draft:
    with workspace.read() as kept:
        return kept.drafts.get(id_)


def add(workspace: Workspace, new: Draft) -> Draft:
    workspace.write(lambda kept: kept.drafts.add(new)).result()
    return new


def edit(workspace: Workspace, id_: str, *edits: Edit) -> None:
    workspace.write_kept(lambda kept: kept.drafts.apply(id_, edits, at=LATER)).result()


def edited(old: Draft, edits: Iterable[Edit]) -> Draft:
    for each in edits:
        old = apply(old, each)
    return replace(old, changed_at=LATER)


def test_a_draft_comes_back_whole(workspace: Workspace, opened: Opened) -> None:
    whole = full_draft(practice=True, supersedes="record-1", reason="typo", subject=None)
    watches = (Watch(Address("wait"), NOW), Watch(Address("wait", "entry-1"), None, Decimal("14.2")))
    new = add(workspace, replace(whole, watches=watches))
    assert stored(opened.again(), new.id) == new


@pytest.mark.parametrize(
    "value",
    [
        "yes",
        "",
        "007",
        "2026-09-01",
        "Ünïcödé 好 'quoted' \n = 1; --",
        Decimal("4.50"),
        Decimal("-0.000000000000000000000000000001"),
        (),
        ("a", "b"),
        date(2026, 2, 28),
        time(23, 59, 59),
        time(7, 5),
        (((0, 0), (1000, 250)), ((1, 1),)),
        None,
    ],
)
def test_every_kind_of_value_comes_back_as_it_was(workspace: Workspace, value: Value | None) -> None:
    new = add(workspace, draft())
    answer = Answer(value, note="n", by=ANNA.id, at=NOW, in_bulk=True)
    edit(workspace, new.id, SetAnswer(Address("clean", "entry-1"), answer))
    found = stored(workspace, new.id).sheet.answer(Address("clean", "entry-1"))
    assert found == answer
    assert type(found.value) is type(value)
    assert str(found.value) == str(value)


def test_times_keep_their_offset(workspace: Workspace) -> None:
    new = add(workspace, draft())
    found = stored(workspace, new.id).head.visited_at
    assert found == NOW
    assert found.isoformat() == NOW.isoformat()


def test_the_same_item_in_and_outside_an_entry_are_two_answers(workspace: Workspace) -> None:
    new = add(workspace, draft())
    outside, inside = Address("clean"), Address("clean", "entry-1")
    edit(workspace, new.id, SetAnswer(outside, Answer("yes")), SetAnswer(inside, Answer("no")))
    edit(workspace, new.id, SetAnswer(outside, NO_ANSWER))
    assert stored(workspace, new.id).sheet.answers == {inside: Answer("no")}


def test_the_position_is_remembered(workspace: Workspace) -> None:
    new = add(workspace, draft())
    for position in (Address("badge", "entry-1"), Address("clean"), None):
        workspace.write(lambda kept, to=position: kept.drafts.set_position(new.id, to)).result()
        assert stored(workspace, new.id).position == position


def test_a_draft_goes_to_the_trash_and_comes_back(workspace: Workspace) -> None:
    new = add(workspace, full_draft())
    workspace.write(lambda kept: kept.drafts.discard(new.id, LATER)).result()
    with workspace.read() as kept:
        assert kept.drafts.rows() == ()
        (row,) = kept.drafts.rows(discarded=True)
    assert (row.id, row.discarded_at) == (new.id, LATER)
    workspace.write(lambda kept: kept.drafts.bring_back(new.id)).result()
    assert stored(workspace, new.id) == new


def test_rows_show_the_newest_change_first(workspace: Workspace) -> None:
    add(workspace, draft("old"))
    add(workspace, draft("new", site=SHOP.id, subject=None))
    edit(workspace, "old", SetComment("touched"))
    with workspace.read() as kept:
        first, second = kept.drafts.rows()
    assert (first.id, first.changed_at, second.id, second.changed_at) == ("old", LATER, "new", NOW)
    assert (second.template, second.site, second.subject) == (TEMPLATE.ref, SHOP.id, None)
    assert (second.inspector, second.started_at, second.supersedes) == (ANNA.id, NOW, None)


def test_a_removed_draft_is_gone(workspace: Workspace) -> None:
    new = add(workspace, full_draft())
    workspace.write(lambda kept: kept.drafts.remove(new.id)).result()
    with pytest.raises(NotFoundError):
        stored(workspace, new.id)
    add(workspace, draft(new.id))
    assert stored(workspace, new.id) == draft(new.id)


def test_a_draft_that_is_not_there_cannot_be_changed(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        edit(workspace, "nothing", SetComment("x"))
    for work in (
        lambda kept: kept.drafts.set_position("nothing", None),
        lambda kept: kept.drafts.discard("nothing", NOW),
        lambda kept: kept.drafts.bring_back("nothing"),
        lambda kept: kept.drafts.remove("nothing"),
    ):
        with pytest.raises(NotFoundError):
            workspace.write(work).result()


def test_one_correction_of_a_record_at_a_time(workspace: Workspace) -> None:
    first = add(workspace, draft("first", supersedes="record-1"))
    second = draft("second", supersedes="record-1")
    with pytest.raises(ConflictError):
        add(workspace, second)
    workspace.write(lambda kept: kept.drafts.discard(first.id, LATER)).result()
    add(workspace, second)
    with pytest.raises(ConflictError):
        workspace.write(lambda kept: kept.drafts.bring_back(first.id)).result()


ADDRESSES = st.builds(Address, st.sampled_from(["clean", "smell"]), st.sampled_from([None, "e1", "e2"]))
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=5)
ANSWERS = st.just(NO_ANSWER) | st.builds(
    Answer,
    value=st.none() | TEXTS | st.decimals(allow_nan=False, allow_infinity=False, places=2),
    not_applicable=st.booleans(),
    note=TEXTS,
    by=st.sampled_from([None, ANNA.id]),
    at=st.sampled_from([None, NOW]),
)
ENTRIES = st.sampled_from(["e1", "e2", "e3"])
PHOTOS = st.sampled_from(["p1", "p2"])


def entry(id_: str, title: str, person: str | None) -> Entry:
    return Entry(id_, "staff", int(id_[1:]), title, person)


def photo(id_: str, address: Address, turn: int) -> Photo:
    return Photo(id_, address, "ab" * 32, int(id_[1:]), turn=turn)


EDITS = st.one_of(
    st.builds(SetAnswer, ADDRESSES, ANSWERS),
    st.builds(SetLevel, st.none() | st.integers(0, 9)),
    st.builds(SetComment, TEXTS),
    st.builds(
        SetHead, st.builds(head, site=st.sampled_from([HOTEL.id, SHOP.id]), method=st.sampled_from(Method))
    ),
    st.builds(PutEntry, st.builds(entry, ENTRIES, TEXTS, st.sampled_from([None, BORIS.id]))),
    st.builds(DropEntry, ENTRIES),
    st.builds(PutPhoto, st.builds(photo, PHOTOS, ADDRESSES, st.sampled_from([0, 90]))),
    st.builds(DropPhoto, PHOTOS),
    st.builds(PutSignature, st.builds(Signature, st.sampled_from(["s1", "s2"]), TEXTS, absent=st.booleans())),
    st.builds(DropSignature, st.sampled_from(["s1", "s2"])),
    st.builds(PutAction, st.builds(ProposedAction, st.sampled_from(["a1", "a2"]), ADDRESSES, TEXTS)),
    st.builds(DropAction, st.sampled_from(["a1", "a2"])),
    st.builds(
        SetWatch, ADDRESSES, st.sampled_from([None, NOW]), st.sampled_from([Decimal(0), Decimal("9.5")])
    ),
    st.builds(DropWatch, ADDRESSES),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(EDITS, max_size=12))
def test_the_stored_draft_is_the_one_in_memory(workspace: Workspace, edits: list[Edit]) -> None:
    """Whatever edits are made in whatever order, in one step or in many."""
    new = add(workspace, draft(new_id()))
    for each in edits[:6]:
        edit(workspace, new.id, each)
    edit(workspace, new.id, *edits[6:])
    assert stored(workspace, new.id) == edited(new, edits)
