"""Who may open a workspace, where it may be, and what opening leaves on the disk."""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from inspector.errors import NotFoundError, StorageError
from inspector.storage.location import file_system, linux_mounts, mac_mounts, on_network, synced_by
from tests.contracts.samples import finish, furnish, jpeg
from tests.storage.conftest import Opens

HOLD = """
import sys
from pathlib import Path
from inspector.storage.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]))
workspace.write(lambda kept: kept.settings.set("k", "theirs")).result()
print("open", flush=True)
sys.stdin.read()
"""


def listing(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process with the workspace open for writing."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_a_second_writer_is_told_who_holds_the_workspace(folder: Path, opens: Opens) -> None:
    opens()
    with pytest.raises(StorageError) as caught:
        opens()
    assert caught.value.code == "workspace-in-use"
    assert f"process {os.getpid()} on" in caught.value.message


def test_another_process_is_named_and_its_death_frees_the_workspace(folder: Path, opens: Opens) -> None:
    with holder(folder) as process:
        with pytest.raises(StorageError, match=f"process {process.pid} "):
            opens()
        process.kill()
    with opens().read() as kept:
        assert kept.settings.get("k") == "theirs"


def test_readers_are_welcome_beside_a_writer_and_see_its_work(folder: Path, opens: Opens) -> None:
    with holder(folder) as process:
        reader = opens(read_only=True)
        with reader.read() as kept:
            assert kept.settings.get("k") == "theirs"
        process.kill()


def test_a_closed_workspace_is_free_again(folder: Path, opens: Opens) -> None:
    opens().close()
    opens().close()
    assert not (folder / "holder.json").exists()


def test_a_closed_workspace_is_one_plain_database_file(folder: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    workspace.close()
    assert [path.name for path in folder.glob("inspector.db*")] == ["inspector.db"]
    with closing(sqlite3.connect(folder / "inspector.db")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_reading_writes_nothing_at_all(folder: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    finish(workspace)
    sha256 = workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg")
    workspace.close()
    before = listing(folder)
    reader = opens(read_only=True)
    with reader.read() as kept:
        assert kept.people.all()
    assert reader.photos.preview(sha256, 0, 64)
    with pytest.raises(StorageError, match="reading only"):
        reader.write(lambda kept: kept.settings.set("k", "v"))
    with pytest.raises(StorageError, match="reading only"):
        reader.photos.keep(io.BytesIO(jpeg(colour="red")), "a.jpg")
    reader.close()
    assert listing(folder) == before


def test_there_is_nothing_to_read_where_there_is_no_workspace(folder: Path, opens: Opens) -> None:
    with pytest.raises(NotFoundError):
        opens(read_only=True)
    assert not folder.exists()


def test_the_writer_keeps_its_promises_to_the_disk(folder: Path, opens: Opens) -> None:
    """Durable commits and checked references are settings of each connection, easily lost."""
    names = ("journal_mode", "synchronous", "fullfsync", "foreign_keys")

    def settings(kept: object) -> list[object]:
        connection = kept.connection  # type: ignore[attr-defined]
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    assert opens().write(settings).result() == ["wal", 2, 1, 1]


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path: Path, opens: Opens) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError) as caught:
        opens(tmp_path / "file" / "workspace")
    assert str(tmp_path) in caught.value.message


@pytest.mark.parametrize("content", [b"not a database, but long enough to be one" * 200, b"SQLite"])
def test_a_damaged_database_is_one_clear_error_and_stays(folder: Path, opens: Opens, content: bytes) -> None:
    opens().close()
    (folder / "inspector.db").write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(StorageError, match="is damaged"):
            opens(read_only=read_only)
    assert (folder / "inspector.db").read_bytes() == content


def test_a_database_of_another_program_is_refused(folder: Path, opens: Opens) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "inspector.db")) as connection, connection:
        connection.execute("CREATE TABLE theirs (x)")
    before = (folder / "inspector.db").read_bytes()
    with pytest.raises(StorageError, match="not a workspace"):
        opens()
    assert (folder / "inspector.db").read_bytes() == before


def test_a_copied_workspace_is_another_device(folder: Path, tmp_path: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    finish(workspace)
    workspace.close()
    shutil.copytree(folder, tmp_path / "copy")
    copy = opens(tmp_path / "copy")
    assert copy.device != workspace.device
    with copy.read() as kept:
        assert kept.records.link() == (1, None)
    assert opens().device == workspace.device


def test_a_database_put_back_in_its_place_is_another_device(folder: Path, opens: Opens) -> None:
    workspace = opens()
    workspace.close()
    shutil.copy(folder / "inspector.db", folder / "saved")
    (folder / "saved").replace(folder / "inspector.db")
    assert opens().device != workspace.device


def test_a_workspace_restored_over_itself_is_another_device(
    folder: Path, tmp_path: Path, opens: Opens
) -> None:
    """Every file is written over in place, keeping its number, as `cp` does."""
    workspace = opens()
    workspace.close()
    shutil.copytree(folder, tmp_path / "saved")
    shutil.copytree(tmp_path / "saved", folder, dirs_exist_ok=True)
    assert opens().device != workspace.device


def test_a_workspace_that_was_only_closed_is_the_same_device(folder: Path, opens: Opens) -> None:
    workspace = opens()
    furnish(workspace)
    finish(workspace)
    workspace.close()
    again = opens()
    assert again.device == workspace.device
    with again.read() as kept:
        assert kept.records.link()[0] == 2


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("/home/a/OneDrive/Inspector", "OneDrive"),
        ("/home/a/OneDrive - Company/x", "OneDrive - Company"),
        ("/Users/a/Dropbox (Personal)/x", "Dropbox (Personal)"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/x", "Mobile Documents"),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@b/x", "CloudStorage"),
        ("/home/a/nextcloud", "nextcloud"),
        ("/home/a/Dropbox-archive/x", None),
        ("/home/a/My OneDriveless life", None),
        ("/home/a/inspections", None),
    ],
)
def test_synced_folders_are_known_by_name(place: str, service: str | None) -> None:
    assert synced_by(Path(place), {}) == service


def test_the_folder_that_onedrive_names_is_known(tmp_path: Path) -> None:
    assert synced_by(tmp_path / "a" / "b", {"OneDriveCommercial": str(tmp_path / "a")}) == "OneDrive"
    assert synced_by(tmp_path / "b", {"OneDriveCommercial": str(tmp_path / "a")}) is None


def test_a_workspace_in_a_synced_folder_is_refused_before_anything_is_made(
    tmp_path: Path, opens: Opens
) -> None:
    with pytest.raises(StorageError, match="Dropbox copies to other machines"):
        opens(tmp_path / "Dropbox" / "workspace")
    assert list(tmp_path.iterdir()) == []


def test_the_file_system_is_that_of_the_innermost_mount() -> None:
    mounts = linux_mounts(
        ["/dev/sda / ext4 rw 0 0", "server:/x /mnt/share nfs4 rw 0 0", r"//s/a /mnt/my\040share cifs rw 0 0"]
    )
    assert file_system(Path("/mnt/share/a/b"), mounts) == "nfs4"
    assert file_system(Path("/mnt/my share/a"), mounts) == "cifs"
    assert file_system(Path("/mnt/shared"), mounts) == "ext4"
    mac = mac_mounts(["/dev/disk1 on / (apfs, local)", "//a@b/c on /Volumes/c d (smbfs, nodev)"])
    assert file_system(Path("/Volumes/c d/x"), mac) == "smbfs"
    assert file_system(Path("/Users/a"), mac) == "apfs"


def test_this_machines_own_disk_is_no_network(tmp_path: Path) -> None:
    assert not on_network(tmp_path)
