"""Where a workspace may be: on a disk of this machine, in no folder that another program copies about."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from inspector.errors import StorageError

NETWORK = (
    *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "afs", "ceph"),
    *("glusterfs", "lustre", "ncpfs", "fuse.davfs", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone"),
    *("fuse.s3fs", "fuse.sshfs"),
)
SYNCED = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "iclouddrive",
    "com~apple~clouddocs",
    "mobile documents",
    "cloudstorage",
    "yandex.disk",
    "yandexdisk",
    "nextcloud",
    "owncloud",
    "box sync",
    "pclouddrive",
)
MOUNTS = Path("/proc/mounts")
_WINDOWS_REMOTE_DRIVE = 4


def refuse_unsafe(folder: Path) -> None:
    """StorageError if `folder` is synced or on a network: SQLite would lose data there."""
    service = synced_by(folder, os.environ)
    if service:
        raise StorageError(
            "synced-folder",
            f"{folder} is in a folder that {service} copies to other machines while we write, which damages "
            "a database. Choose a folder outside it.",
            place=str(folder),
            service=service,
        )
    if on_network(folder):
        raise StorageError(
            "network-folder",
            f"{folder} is on a network, where the locks of a database cannot be relied on. "
            "Choose a folder on this machine.",
            place=str(folder),
        )


def synced_by(folder: Path, environment: Mapping[str, str]) -> str | None:
    """The name of the synchronising service's folder that `folder` is in."""
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = environment.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    for part in folder.parts:
        name = part.casefold()
        # "OneDrive - Company" and "Dropbox (Personal)" too, but not "Dropbox-archive".
        if any(name == known or name.startswith((f"{known} -", f"{known} (")) for known in SYNCED):
            return part
    return None


def on_network(folder: Path) -> bool:
    """Whether the file system of `folder`, or of the nearest folder there is, is another machine's."""
    if sys.platform == "win32":
        return _windows_remote(folder)
    if sys.platform == "darwin":
        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True).stdout
        return file_system(folder, mac_mounts(listed.splitlines())) in NETWORK
    listed = MOUNTS.read_text("utf-8", errors="replace") if MOUNTS.exists() else ""
    return file_system(folder, linux_mounts(listed.splitlines())) in NETWORK


def linux_mounts(lines: Iterable[str]) -> dict[Path, str]:
    """Mount points and their types, from the lines of /proc/mounts."""
    fields = (line.split() for line in lines)
    return {Path(each[1].replace("\\040", " ")): each[2] for each in fields if len(each) > 2}


def mac_mounts(lines: Iterable[str]) -> dict[Path, str]:
    """Mount points and their types, from what macOS's `mount` prints: `//a@b/c on /Volumes/c (smbfs, …)`."""
    found = {}
    for line in lines:
        place, _, kind = line.partition(" on ")[2].rpartition(" (")
        found[Path(place)] = kind.partition(",")[0].rstrip(")")
    return found


def file_system(folder: Path, mounts: Mapping[Path, str]) -> str:
    """The type of the file system that `folder` is on; "" if no mount holds it."""
    place = folder.resolve()
    holding = [mount for mount in mounts if place.is_relative_to(mount)]
    return mounts[max(holding, key=lambda mount: len(mount.parts))] if holding else ""


def _windows_remote(folder: Path) -> bool:
    import ctypes

    place = folder.resolve()
    if place.drive.startswith("\\\\"):
        return True
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(f"{place.drive}\\") == _WINDOWS_REMOTE_DRIVE)
