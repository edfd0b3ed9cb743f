"""The library of templates."""

from __future__ import annotations

import shutil

import pytest

from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.paths import resources
from inspector.reports.writers import Writers
from inspector.services.session import open_session

OWN = """\
template: own
version: {version}
title: {title}
sections:
  - key: s
    title: S
    items:
      - {{key: a, text: A, type: text}}
"""


@pytest.fixture
def file(tmp_path):
    def write(version=1, title="Own"):
        path = tmp_path / "own.yaml"
        path.write_text(OWN.format(version=version, title=title), "utf-8")
        return path

    return write


def ids(session):
    return [listed.published.ref.id for listed in session.library.listed()]


def test_the_shipped_templates_are_there_and_read_only(session):
    assert {"hotel-room", "five-s", "mystery-shop", "grooming"} == set(ids(session))
    assert all(listed.row.shipped for listed in session.library.listed())


def test_shipped_templates_come_once(session):
    again = open_session(session.workspace, Writers())
    assert again.library.rows() == session.library.rows()


def test_a_shipped_template_that_was_altered_keeps_nobody_out(session, monkeypatch, tmp_path, caplog):
    shipped = tmp_path / "templates"
    shutil.copytree(resources() / "templates", shipped)
    path = shipped / "grooming.yaml"
    path.write_text(path.read_text("utf-8").replace("category: people", "category: staff"), "utf-8")
    monkeypatch.setattr("inspector.services.library.resources", lambda: tmp_path)
    again = open_session(session.workspace, Writers())
    assert again.library.newest("grooming").template.category == "people"
    assert "grooming" in caplog.text


def test_a_file_is_added_and_its_next_version_stands_before_it(session, file):
    session.library.add(file())
    session.library.add(file(version=2))
    assert session.library.newest("own").ref.version == 2
    assert [row.ref.version for row in session.library.rows() if row.ref.id == "own"] == [2, 1]


def test_equal_content_is_no_change_and_other_content_is_refused(session, file):
    session.library.add(file())
    session.library.add(file())
    assert len([row for row in session.library.rows() if row.ref.id == "own"]) == 1
    with pytest.raises(ConflictError):
        session.library.add(file(title="Other"))


def test_a_faulty_file_is_refused_with_its_first_fault_and_how_many_there_are(session, tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text("template: bad\nversion: x\ntitel: T\nsections: []\n", "utf-8")
    with pytest.raises(InputError) as caught:
        session.library.add(path)
    assert "bad.yaml:2:1" in caught.value.message
    assert "2 more" in caught.value.message
    assert "\n" not in caught.value.message
    assert "bad" not in ids(session)


def test_a_copy_has_its_own_id_and_says_what_it_is_based_on(session):
    source = session.library.newest("five-s")
    copy, changed = session.library.copy(source.ref, "our-five-s", "Our 5S")
    assert changed.library
    assert copy.template.based_on == "five-s 1"
    assert copy.template.sections == source.template.sections
    assert session.library.newest("our-five-s") == copy
    with pytest.raises(InputError):
        session.library.copy(source.ref, "our-five-s", "Again")


def test_a_retired_template_leaves_the_list_and_comes_back(session):
    session.library.retire("grooming")
    assert "grooming" not in ids(session)
    session.library.retire("grooming", retired=False)
    assert "grooming" in ids(session)


def test_an_unknown_template_says_how_to_see_what_there_is(session):
    with pytest.raises(NotFoundError, match="templates list"):
        session.library.newest("none")
