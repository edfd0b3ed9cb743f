"""What a store of templates keeps."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.workspace import Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import LATER, NOW, TEMPLATE, published


def test_a_template_comes_back_as_it_was_written(workspace: Workspace, opened: Opened) -> None:
    with opened.again().read() as kept:
        found = kept.templates.get(TEMPLATE.ref)
    assert found == TEMPLATE
    assert found.tree == TEMPLATE.tree


def test_equal_content_is_no_change(workspace: Workspace) -> None:
    workspace.write(lambda kept: kept.templates.add(TEMPLATE, shipped=False, at=LATER)).result()
    with workspace.read() as kept:
        (row,) = kept.templates.rows()
    assert (row.ref, row.shipped, row.retired, row.added_at) == (TEMPLATE.ref, False, False, NOW)


def test_other_content_under_the_same_version_is_refused(workspace: Workspace) -> None:
    changed = published(category="Other")
    with pytest.raises(ConflictError, match="raise its version number"):
        workspace.write(lambda kept: kept.templates.add(changed, shipped=False, at=LATER)).result()
    with workspace.read() as kept, pytest.raises(NotFoundError):
        kept.templates.get(changed.ref)


def test_a_template_that_turns_out_to_be_shipped_is_marked_so(workspace: Workspace) -> None:
    workspace.write(lambda kept: kept.templates.add(TEMPLATE, shipped=True, at=LATER)).result()
    workspace.write(lambda kept: kept.templates.add(TEMPLATE, shipped=False, at=LATER)).result()
    with workspace.read() as kept:
        assert [row.shipped for row in kept.templates.rows()] == [True]


def test_rows_stand_by_id_with_the_newest_version_first(workspace: Workspace) -> None:
    for each in (published(2), published(10), published(1, "arrival")):
        workspace.write(lambda kept, new=each: kept.templates.add(new, shipped=False, at=NOW)).result()
    with workspace.read() as kept:
        names = [(row.ref.id, row.ref.version) for row in kept.templates.rows()]
    assert names == [("arrival", 1), ("round", 10), ("round", 2), ("round", 1)]


def test_retiring_concerns_every_version_and_can_be_taken_back(workspace: Workspace) -> None:
    workspace.write(lambda kept: kept.templates.add(published(2), shipped=False, at=NOW)).result()
    for retired in (True, False):
        workspace.write(lambda kept, to=retired: kept.templates.retire("round", to)).result()
        with workspace.read() as kept:
            assert [row.retired for row in kept.templates.rows()] == [retired, retired]


def test_unknown_templates_are_not_found(workspace: Workspace) -> None:
    with workspace.read() as kept, pytest.raises(NotFoundError):
        kept.templates.get(replace(TEMPLATE.ref, hash="0" * 64))
    with pytest.raises(NotFoundError):
        workspace.write(lambda kept: kept.templates.retire("nothing", True)).result()
