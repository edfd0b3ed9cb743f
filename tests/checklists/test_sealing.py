"""Sealing a draft into a record and reading it back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
import rfc8785

from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet
from inspector.checklists.envelope import envelope, open_envelope
from inspector.checklists.facts import facts_of
from inspector.checklists.identity import publish
from inspector.checklists.inspection import Draft, Head, ProposedAction, Signature
from inspector.checklists.method import Method
from inspector.checklists.places import Site, Subject
from inspector.checklists.record import Link
from inspector.checklists.record_reader import RecordReader
from inspector.checklists.scoring import score
from inspector.checklists.sealing import Sealing, seal
from inspector.errors import InputError
from tests.checklists.building import YES_NO, choice, item, rating, repeated, section, written

NOW = datetime(2026, 9, 1, 22, 30, tzinfo=UTC)
PUBLISHED = publish(
    written(
        {
            "template": "shift",
            "version": 2,
            "title": {"en": "Shift", "ru": "Смена"},
            "responses": {"yes-no": YES_NO},
            "scoring": {"pass_mark": 50},
            "grades": [{"label": "Good", "at_least": 80}, {"label": "Poor", "at_least": 0}],
            "dimensions": [{"key": "order", "label": "Order"}],
            "sections": [
                section(
                    "floor",
                    choice("clean", dimension="order", weight="0.7"),
                    rating("tidy", 0, 3),
                    item("date", "date"),
                    item("sign", "signature"),
                ),
                repeated(
                    "staff", choice("badge", critical=True), repeat={"title": "Employee", "of": "person"}
                ),
            ],
        }
    ),
    {},
)
STROKES = (((0, 0), (10, 20)), ((5, 5),))
SHEET = Sheet(
    {
        Address("clean"): Answer("yes", note="spotless", by="elena", at=NOW),
        Address("tidy"): Answer(Decimal("2"), by="elena", at=NOW, in_bulk=True),
        Address("date"): Answer(date(2026, 9, 1), by="elena", at=NOW),
        Address("sign"): Answer(STROKES, by="elena", at=NOW),
        Address("badge", "e1"): Answer("no", by="elena", at=NOW),
        Address("badge", "gone"): Answer("yes", by="elena", at=NOW),
    },
    (Entry("e1", "staff", 0, "Айгүл"), Entry("e2", "staff", 1, "Anna", "anna")),
    (
        Photo("p1", Address("badge", "e1"), "a" * 64, 0, "one.jpg", "No badge", 90, NOW),
        Photo("p2", Address("badge", "gone"), "b" * 64, 1),
    ),
)
HEAD = Head(PUBLISHED.ref, "hotel", "shift-1", "elena", Method.SUPERVISOR, NOW, NOW)
DRAFT = Draft(
    "d",
    HEAD,
    SHEET,
    comment="One badge missing.",
    signatures=(Signature("inspector", "Elena Kask", "elena", STROKES, NOW), Signature("guest", "A guest")),
    actions=(ProposedAction("a1", Address("badge", "e1"), "Hand out a badge", "Desk", due=date(2026, 9, 4)),),
)
SEALING = Sealing(
    record="r1",
    link=Link("device", 1, None),
    finished_at=NOW,
    published=PUBLISHED,
    score=score(PUBLISHED.template, SHEET),
    sites=(Site("company", "Meridian"), Site("hotel", "Harbour", "company", "HH", "Europe/Riga")),
    subject=Subject("shift-1", "hotel", "Shift", "Evening"),
    people={"elena": "Elena Kask"},
    program="inspector 1",
)


@pytest.fixture
def sealed():
    return seal(DRAFT, SEALING)


def test_the_sealed_bytes_are_canonical_and_hashed(sealed):
    assert rfc8785.dumps(json.loads(sealed.sealed)) == sealed.sealed
    assert sealed.hash == hashlib.sha256(sealed.sealed).hexdigest()


def test_what_was_sealed_is_read_back(sealed):
    record = RecordReader().read(sealed)
    assert record.head == HEAD
    assert record.published == PUBLISHED
    assert record.sites == SEALING.sites
    assert record.subject == SEALING.subject
    assert record.signatures == DRAFT.signatures
    assert record.actions == DRAFT.actions
    assert record.comment == DRAFT.comment
    assert record.sheet.entries == SHEET.entries
    assert record.score.total == SEALING.score.total
    assert record.score.items == SEALING.score.items
    assert record.score.grade == SEALING.score.grade


def test_what_belongs_to_a_removed_entry_is_not_sealed(sealed):
    sheet = RecordReader().read(sealed).sheet
    assert Address("badge", "gone") not in sheet.answers
    assert [photo.id for photo in sheet.photos] == ["p1"]
    assert sheet.answers == {key: value for key, value in SHEET.answers.items() if key.entry != "gone"}


def test_the_visit_has_the_date_of_the_site(sealed):
    assert RecordReader().read(sealed).visited_on == date(2026, 9, 2)


def test_no_name_of_a_person_stands_in_the_sealed_part(sealed):
    text = sealed.sealed.decode()
    for name in ("Elena", "Айгүл", "Anna", "A guest"):
        assert name not in text


def test_an_erased_name_is_missing_and_the_seal_still_holds(sealed):
    kept = {key: each for key, each in sealed.disclosures.items() if key != "entry-e1"}
    record = RecordReader().read(replace(sealed, disclosures=kept))
    assert [entry.title for entry in record.sheet.entries] == ["", "Anna"]


def test_an_altered_record_is_refused_by_name(sealed):
    with pytest.raises(InputError, match="r1 is not as it was sealed"):
        RecordReader().read(replace(sealed, sealed=sealed.sealed.replace(b"spotless", b"spotty!!")))


def test_a_newer_format_is_refused(sealed):
    newer = sealed.sealed.replace(b'"format":1', b'"format":9')
    with pytest.raises(InputError, match="format 9"):
        RecordReader().read(replace(sealed, sealed=newer, hash=hashlib.sha256(newer).hexdigest()))


def test_the_envelope_is_canonical_and_gives_the_record_back(sealed):
    content = envelope(sealed)
    assert rfc8785.dumps(json.loads(content)) == content
    assert open_envelope(content, "r1.json") == sealed


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"sealed":{},"hash":1}', b'{"sealed":7}'],
)
def test_a_file_that_is_no_record_gets_one_clear_line(content):
    with pytest.raises(InputError, match=r"r1\.json is not a record"):
        open_envelope(content, "r1.json")


def test_two_seals_of_one_draft_do_not_give_the_same_hash_of_a_name():
    first, second = (json.loads(seal(DRAFT, SEALING).sealed)["people"]["elena"] for _ in range(2))
    assert first != second


def test_facts_say_what_the_score_says(sealed):
    facts = facts_of(RecordReader().read(sealed))
    by_scope = {(fact.scope, fact.key, fact.entry): fact for fact in facts}
    assert by_scope["total", "", None].earned == "2.7"
    assert by_scope["total", "", None].percent == "900/19"
    assert by_scope["section", "floor", None].percent == "2700/37"
    assert by_scope["dimension", "order", None].percent == "100"
    assert by_scope["entry", "staff", "e1"].percent == "0"
    assert by_scope["item", "badge", "e1"].failed
    assert by_scope["item", "badge", "e1"].critical
    assert len(by_scope["item", "clean", None].meaning) == 64
