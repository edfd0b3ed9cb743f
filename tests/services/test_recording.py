"""Recording from an answers file: whole or not at all."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from inspector.checklists.answers import Address
from inspector.errors import InputError
from inspector.services.ports.records import Filter
from inspector.services.recording import Recording
from tests.services.filled import picture

ANSWERS = {
    "answers": {"lock": "yes", "plate": {"value": "no", "note": "worn"}, "clean": 3},
    "repeats": {"staff": [{"title": "Anna", "answers": {"badge": "yes"}}]},
}


@pytest.fixture
def told(tmp_path, room, hotel) -> Recording:
    answers, photo = tmp_path / "answers.json", tmp_path / "plate.jpg"
    answers.write_text(json.dumps(ANSWERS), "utf-8")
    photo.write_bytes(picture().getvalue())
    visited = datetime(2026, 9, 1, 8, 30, tzinfo=UTC)
    return Recording(
        room, answers, "HH", "Room 7", "Elena Kask", photos=(("plate", photo),), visited_at=visited
    )


def test_a_file_becomes_a_finished_record_with_its_photos(session, told):
    record = session.archive.record(session.record(told).id)
    assert record.sheet.answer(Address("plate")).note == "worn"
    assert [photo.name for photo in record.sheet.photos] == ["plate.jpg"]
    assert [entry.title for entry in record.sheet.entries] == ["Anna"]
    assert record.people[record.head.inspector] == "Elena Kask"
    assert record.head.visited_at == told.visited_at


def test_what_fails_proposes_the_action_that_its_template_asks_for(session, told):
    id_ = session.record(told).id
    (proposal,) = session.archive.record(id_).actions
    assert (proposal.address, proposal.due) == (Address("plate"), date(2026, 9, 4))
    assert session.actions.get(proposal.id).action.record == id_


def test_the_same_inspector_is_one_person(session, told):
    first, second = (session.archive.record(session.record(told).id) for _ in range(2))
    assert first.head.inspector == second.head.inspector


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "answers.json"),
        ('{"answers": {"lokc": "yes"}}', "lokc"),
        ('{"answers": {"lock": 7}}', "lock"),
        ('{"answers": {"lock": "yes"}}', "Missing"),
    ],
)
def test_a_bad_or_incomplete_file_leaves_nothing_behind(session, told, content, said):
    told.answers.write_text(content, "utf-8")
    with pytest.raises(InputError, match=said):
        session.record(told)
    assert session.archive.records(Filter(all=True)) == ()
    assert session.archive.drafts() == ()
    assert session.directory.people() == ()


def test_a_photo_that_is_none_leaves_nothing_behind(session, told):
    told.photos[0][1].write_bytes(b"no picture")
    with pytest.raises(InputError, match=r"plate\.jpg"):
        session.record(told)
    assert session.archive.records(Filter(all=True)) == ()
