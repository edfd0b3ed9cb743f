"""Sites, people and subjects: kept by id, changed by dated events, merged by alias."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.checklists.places import Person, Site, Subject
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.directory import Change
from inspector.services.ports.workspace import Repositories, Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import ANNA, BORIS, COMPANY, HOTEL, LATER, NOW, ROOM, SHOP, furnish

HARBOUR = Site("site-harbour", "Harbor Hotel", parent=SHOP.id, code="HB", zone="Europe/Riga")


def save_site(workspace: Workspace, site: Site) -> None:
    workspace.write(lambda kept: kept.sites.save(site, at=LATER, by=ANNA.id)).result()


def save_subject(workspace: Workspace, subject: Subject) -> None:
    workspace.write(lambda kept: kept.subjects.save(subject, at=LATER, by=ANNA.id)).result()


def merge_sites(workspace: Workspace, id_: str, into: str) -> None:
    workspace.write(lambda kept: kept.sites.merge(id_, into, at=LATER, by=ANNA.id)).result()


def test_everything_comes_back_after_reopening(workspace: Workspace, opened: Opened) -> None:
    with opened.again().read() as kept:
        assert kept.sites.all() == (COMPANY, HOTEL, SHOP)
        assert kept.people.all() == (ANNA, BORIS)
        assert kept.subjects.of_site(HOTEL.id) == (ROOM,)
        assert kept.sites.get(HOTEL.id) == HOTEL
        assert kept.people.get(BORIS.id) == BORIS
        assert kept.subjects.get(ROOM.id) == ROOM


def test_what_is_unknown_is_not_found(workspace: Workspace) -> None:
    with workspace.read() as kept:
        for find in (kept.sites.get, kept.sites.path, kept.people.get, kept.subjects.get):
            with pytest.raises(NotFoundError):
                find("nobody")


def test_changes_are_dated_events(workspace: Workspace) -> None:
    save_site(workspace, replace(HOTEL, name="Grand Hotel", parent=None))
    workspace.write(lambda kept: kept.people.save(replace(ANNA, role=""), at=LATER, by=None)).result()
    save_subject(workspace, replace(ROOM, retired=True))
    with workspace.read() as kept:
        assert kept.sites.history(HOTEL.id) == (
            Change("name", "Harbour Hotel", "Grand Hotel", LATER, ANNA.id),
            Change("parent", COMPANY.id, None, LATER, ANNA.id),
        )
        assert kept.people.history(ANNA.id) == (Change("role", "supervisor", "", LATER, None),)
        assert kept.subjects.history(ROOM.id) == (Change("retired", "false", "true", LATER, ANNA.id),)
        assert kept.subjects.get(ROOM.id).retired


def test_saving_what_did_not_change_is_no_event(workspace: Workspace) -> None:
    furnish(workspace)
    with workspace.read() as kept:
        assert kept.sites.history(HOTEL.id) == ()
        assert kept.sites.all() == (COMPANY, HOTEL, SHOP)


def test_a_code_belongs_to_one_site(workspace: Workspace) -> None:
    with pytest.raises(ConflictError, match="Harbour Hotel"):
        save_site(workspace, replace(SHOP, code="HH"))
    save_site(workspace, replace(HOTEL, code=None))
    save_site(workspace, replace(SHOP, code="HH"))


def test_a_site_cannot_stand_below_itself(workspace: Workspace) -> None:
    for parent in (COMPANY.id, HOTEL.id):
        with pytest.raises(ConflictError):
            save_site(workspace, replace(COMPANY, parent=parent))
    with pytest.raises(NotFoundError):
        save_site(workspace, replace(SHOP, parent="nobody"))


def test_a_path_runs_from_the_root(workspace: Workspace) -> None:
    save_site(workspace, replace(SHOP, parent=HOTEL.id))
    with workspace.read() as kept:
        assert [site.name for site in kept.sites.path(SHOP.id)] == ["Company", "Harbour Hotel", "Shop"]
        assert kept.sites.path(COMPANY.id) == (COMPANY,)


def test_a_merged_site_is_found_under_the_other(workspace: Workspace) -> None:
    save_site(workspace, HARBOUR)
    save_site(workspace, Site("site-bar", "Bar", parent=HARBOUR.id))
    merge_sites(workspace, HARBOUR.id, HOTEL.id)
    with workspace.read() as kept:
        assert kept.sites.get(HARBOUR.id) == HOTEL
        assert HARBOUR.name not in {site.name for site in kept.sites.all()}
        assert [site.name for site in kept.sites.path("site-bar")] == ["Company", "Harbour Hotel", "Bar"]
        fields = [change.field for change in kept.sites.history(HARBOUR.id)]
        assert fields == ["alias_of", "code"]
    save_site(workspace, replace(SHOP, code=HARBOUR.code))


def test_aliases_of_aliases_lead_to_the_last(workspace: Workspace) -> None:
    def work(kept: Repositories) -> None:
        for name in ("one", "two", "three"):
            kept.people.save(Person(name, name), at=NOW, by=None)
        kept.people.merge("one", "two", at=LATER, by=None)
        kept.people.merge("two", "three", at=LATER, by=None)

    workspace.write(work).result()
    with workspace.read() as kept:
        assert kept.people.get("one").id == "three"
        assert kept.people.get("two").id == "three"


def test_impossible_merges_are_refused(workspace: Workspace) -> None:
    with pytest.raises(ConflictError):
        merge_sites(workspace, HOTEL.id, HOTEL.id)
    with pytest.raises(ConflictError):
        merge_sites(workspace, COMPANY.id, HOTEL.id)
    with pytest.raises(NotFoundError):
        merge_sites(workspace, HOTEL.id, "nobody")


def test_what_was_merged_cannot_be_changed(workspace: Workspace) -> None:
    merge_sites(workspace, SHOP.id, HOTEL.id)
    with pytest.raises(ConflictError):
        save_site(workspace, replace(SHOP, name="Kiosk"))


@pytest.mark.parametrize("typed", ["Room 204", " room  204 ", "ROOM ２０４"])
def test_one_room_however_it_is_typed(workspace: Workspace, typed: str) -> None:
    with workspace.read() as kept:
        assert kept.subjects.find(HOTEL.id, "Room", typed) == ROOM
        assert kept.subjects.find(HOTEL.id, "Hall", typed) is None
        assert kept.subjects.find(SHOP.id, "Room", typed) is None
    with pytest.raises(ConflictError, match="Room 204"):
        save_subject(workspace, Subject("subject-2", HOTEL.id, "Room", typed))


def test_subjects_follow_a_merge_of_sites(workspace: Workspace) -> None:
    """Both sites had a room 204: the site's own is found, the other stays known by its id."""
    other = Subject("subject-other", SHOP.id, "Room", "ROOM 204")
    save_subject(workspace, other)
    save_subject(workspace, Subject("subject-1", SHOP.id, "Room", "Room 1"))
    merge_sites(workspace, SHOP.id, HOTEL.id)
    with workspace.read() as kept:
        assert kept.subjects.find(HOTEL.id, "Room", "room 204") == ROOM
        assert kept.subjects.get(other.id) == replace(other, site=HOTEL.id)
        assert {each.id for each in kept.subjects.of_site(HOTEL.id)} == {ROOM.id, other.id, "subject-1"}
        found = kept.subjects.find(SHOP.id, "Room", "room 1")
        assert found is not None
        assert found.site == HOTEL.id


def test_a_merged_subject_is_found_by_its_old_name(workspace: Workspace) -> None:
    save_subject(workspace, Subject("subject-suite", HOTEL.id, "Room", "Suite"))
    workspace.write(lambda kept: kept.subjects.merge("subject-suite", ROOM.id, at=LATER, by=None)).result()
    with workspace.read() as kept:
        assert kept.subjects.find(HOTEL.id, "Room", "suite") == ROOM
        assert kept.subjects.of_site(HOTEL.id) == (ROOM,)
