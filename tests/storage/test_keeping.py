"""What the workspace does by itself: the daily backup, and photos that nobody refers to any more."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from inspector.checklists.answers import Address, Photo, Sheet
from inspector.checklists.edits import DropPhoto
from inspector.storage.backup import copy_whole, daily_backup, newest_backup, worth_keeping
from inspector.storage.workspace import StoredWorkspace
from tests.contracts.samples import NOW, draft, finish, furnish, jpeg, published
from tests.storage.conftest import Opens

TODAY = date(2026, 9, 30)


def with_photo(workspace: StoredWorkspace, id_: str, colour: str) -> str:
    """A draft with a photo; the photo's hash."""
    sha256 = workspace.photos.keep(io.BytesIO(jpeg(colour=colour)), "a.jpg")
    sheet = Sheet(photos=(Photo(f"photo-{id_}", Address("view"), sha256),))
    workspace.write(lambda kept: kept.drafts.add(replace(draft(id_), sheet=sheet))).result()
    return sha256


def original(folder: Path, sha256: str) -> Path:
    return folder / "photos" / sha256[:2] / sha256


def settled(opens: Opens) -> StoredWorkspace:
    """The workspace, opened and tidied: the tidying is the first work in line."""
    workspace = opens()
    workspace.write(lambda _: None).result()
    return workspace


def test_only_photos_that_nothing_refers_to_go_to_the_trash(folder: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    open_, discarded = with_photo(workspace, "open", "red"), with_photo(workspace, "discarded", "green")
    removed, sealed = with_photo(workspace, "removed", "blue"), with_photo(workspace, "sealed", "white")
    lost = workspace.photos.keep(io.BytesIO(jpeg(colour="black")), "a.jpg")
    with workspace.read() as kept:
        draft_ = kept.drafts.get("sealed")
    finish(workspace, draft_)
    workspace.write(lambda kept: kept.drafts.discard("discarded", datetime.now().astimezone())).result()
    workspace.write(lambda kept: kept.drafts.remove("sealed")).result()
    drop = (DropPhoto("photo-removed"),)
    workspace.write(lambda kept: kept.drafts.apply("removed", drop, at=NOW)).result()
    assert original(folder, removed).is_file()
    workspace.close()
    settled(opens)
    assert {path.name for path in (folder / "trash").iterdir()} == {removed, lost}
    assert all(original(folder, sha256).is_file() for sha256 in (open_, discarded, sealed))


def test_pictures_of_templates_stay(folder: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    sha256 = workspace.photos.keep(io.BytesIO(jpeg()), "good.jpg")
    tree = published(id_="pictured").tree
    sections = [
        {**tree["sections"][0], "items": [{**tree["sections"][0]["items"][0], "picture": "good.jpg"}]}
    ]
    from inspector.checklists.identity import publish

    pictured = publish({**tree, "sections": sections}, {"good.jpg": sha256})
    workspace.write(lambda kept: kept.templates.add(pictured, shipped=False, at=NOW)).result()
    workspace.close()
    assert settled(opens).photos.path(sha256).is_file()


def test_a_photo_just_kept_is_not_thrown_away(folder: Path, opens: Opens) -> None:
    """It came in between opening and tidying; its row is on the way."""
    workspace = opens()
    sha256 = workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg")
    workspace.close()
    workspace = opens()
    assert workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg") == sha256
    assert workspace.photos.throw_away_all_but(set()) == 0
    assert workspace.photos.path(sha256).is_file()


def test_a_photo_in_the_trash_can_come_again(folder: Path, opens: Opens) -> None:
    workspace = opens()
    sha256 = workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg")
    workspace.close()
    workspace = settled(opens)
    assert not original(folder, sha256).exists()
    assert workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg") == sha256
    assert workspace.photos.path(sha256).is_file()


def test_what_a_crash_left_of_a_photo_on_its_way_is_cleared(folder: Path, opens: Opens) -> None:
    opens().close()
    (folder / "photos" / "half.part").write_bytes(b"half")
    opens()
    assert list((folder / "photos").iterdir()) == []


def test_opening_makes_the_days_backup_once(folder: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    workspace.close()
    (backup,) = (folder / "backups").iterdir()
    made = backup.stat()
    opens().close()
    assert backup.stat().st_mtime_ns == made.st_mtime_ns
    assert [path.name for path in (folder / "backups").iterdir()] == [backup.name]


def test_a_backup_is_whole_while_the_app_writes(folder: Path, opens: Opens, tmp_path: Path) -> None:
    workspace = opens()
    furnish(workspace)
    copy_whole(folder / "inspector.db", tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]


def test_backups_are_thinned_with_age() -> None:
    days = [TODAY - timedelta(days=age) for age in range(800)]
    kept = sorted(worth_keeping(days), reverse=True)
    assert kept[:7] == days[:7]
    months = [date(2026, month, 1) + timedelta(days=31) for month in (7, 6, 5)]
    ends = {(month.replace(day=1) - timedelta(days=1)) for month in months}
    assert ends <= set(kept)
    assert date(2025, 10, 31) in kept
    assert date(2025, 9, 30) not in kept
    sundays = {date(2026, 9, 27), date(2026, 9, 20), date(2026, 9, 13)}
    assert sundays <= set(kept)
    assert len(kept) == 7 + 2 + 11


def test_few_backups_are_all_kept() -> None:
    days = {TODAY - timedelta(days=age) for age in (0, 1, 9)}
    assert worth_keeping(days) == days


def test_old_backups_are_removed_and_other_files_stay(folder: Path, opens: Opens, tmp_path: Path) -> None:
    opens().close()
    backups = tmp_path / "backups"
    backups.mkdir()
    for age in range(60):
        (backups / f"daily-{TODAY - timedelta(days=age)}.db").write_bytes(b"")
    (backups / "daily-notes.db").write_bytes(b"")
    (backups / "before-migration-2020-0001.db").write_bytes(b"")
    (backups / f"daily-{TODAY}.db").unlink()
    daily_backup(folder / "inspector.db", backups, TODAY)
    names = {path.name for path in backups.iterdir()}
    assert {"daily-notes.db", "before-migration-2020-0001.db", f"daily-{TODAY}.db"} <= names
    assert len(names) < 20
    assert newest_backup(backups) == backups / f"daily-{TODAY}.db"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"x" * 5000])
def test_a_damaged_backup_is_not_the_newest(
    folder: Path, opens: Opens, tmp_path: Path, content: bytes
) -> None:
    opens().close()
    copy_whole(folder / "inspector.db", tmp_path / "daily-2026-09-01.db")
    (tmp_path / "daily-2026-09-02.db").write_bytes(content)
    assert newest_backup(tmp_path) == tmp_path / "daily-2026-09-01.db"
