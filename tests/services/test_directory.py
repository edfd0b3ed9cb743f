"""Sites, people and subjects, as people name them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from inspector.checklists.places import Subject
from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.services.clock import now
from inspector.services.finding import ensure_site, natural


@pytest.fixture
def riga(session):
    north = session.directory.add_site("North").id
    city = session.directory.add_site("Riga", north, zone="Europe/Riga").id
    return session.directory.add_site("Harbour Hotel", city, "HH", "Europe/Riga").id


@pytest.mark.parametrize("text", ["HH", "North/Riga/Harbour Hotel", "Harbour Hotel", "riga / harbour  hotel"])
def test_a_site_is_found_by_code_and_by_the_end_of_its_path(session, riga, text):
    assert session.directory.find_site(text).id == riga


def test_an_unknown_site_is_an_error_unless_it_is_to_be_created(session, riga):
    with pytest.raises(NotFoundError, match="South/Park"):
        session.directory.find_site("South/Park")
    path = "North/Riga/Park Hotel"
    made = session.workspace.write(lambda kept: ensure_site(kept, path, now)).result()
    assert [site.name for site in session.directory.site_path(made.id)] == ["North", "Riga", "Park Hotel"]
    assert made.zone == "Europe/Riga"
    assert len([site for site in session.directory.sites() if site.name == "Riga"]) == 1


def test_a_name_that_fits_several_sites_is_refused_with_their_paths(session, riga):
    south = session.directory.add_site("South").id
    session.directory.add_site("Harbour Hotel", south)
    with pytest.raises(InputError, match="North/Riga/Harbour Hotel, South/Harbour Hotel"):
        session.directory.find_site("Harbour Hotel")


def test_sites_stand_under_their_parents_in_order(session, riga):
    session.directory.add_site("Akropolis")
    assert [site.name for site in session.directory.sites()] == [
        "Akropolis",
        "North",
        "Riga",
        "Harbour Hotel",
    ]


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_nothing_is_kept_under_an_empty_name(session, name):
    with pytest.raises(InputError):
        session.directory.add_site(name)
    with pytest.raises(InputError):
        session.directory.add_person(name)


def test_a_zone_that_does_not_exist_is_refused(session):
    with pytest.raises(InputError, match="Europe/Rigaa"):
        session.directory.add_site("Hotel", zone="Europe/Rigaa")


def test_a_code_belongs_to_one_site(session, riga):
    with pytest.raises(ConflictError):
        session.directory.add_site("Other", code="HH")


def test_one_room_is_one_subject_however_it_is_typed(session, start):
    first = session.archive.draft(session.start(start).id).subject
    again = session.archive.draft(session.start(replace(start, subject=" room  412")).id).subject
    assert again == first
    assert session.directory.subjects(start.site, "Room") == (first,)


def test_a_visit_told_without_an_offset_was_by_the_clock_of_the_site(session, start):
    told = replace(start, visited_at=datetime(2026, 9, 1, 23, 30))  # noqa: DTZ001  (as a person says it)
    head = session.archive.draft(session.start(told).id).draft.head
    assert head.visited_at.isoformat() == "2026-09-01T23:30:00+03:00"


def test_rooms_stand_in_natural_order(session, hotel):
    for name in ("Room 10", "Room 9", "Room 101"):
        session.directory.save_subject(Subject(name, hotel, "Room", name))
    names = [subject.name for subject in session.directory.subjects(hotel, "Room")]
    assert names == ["Room 9", "Room 10", "Room 101"]


def test_natural_order_reads_numbers_whole():
    assert sorted(["b2", "a10", "a9", "a"], key=natural) == ["a", "a9", "a10", "b2"]


def test_a_merged_person_is_found_under_the_one_that_stays(session):
    double = session.directory.add_person("E. Kask").id
    stays = session.directory.add_person("Elena Kask").id
    session.directory.merge_people(double, stays)
    assert session.directory.person(double).name == "Elena Kask"
