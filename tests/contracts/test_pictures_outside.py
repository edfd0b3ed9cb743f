"""Pictures that lie elsewhere: looked at, shown small, and not kept by that."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from inspector.errors import InputError
from inspector.services.ports.workspace import Workspace
from tests.contracts.samples import jpeg
from tests.contracts.test_photos import HEIC, exif


def test_a_picture_elsewhere_tells_its_time_and_is_shown_small(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    path.write_bytes(jpeg(size=(640, 320), exif=exif(taken="2026:11:17 14:05:00")))
    assert workspace.photos.look(path) == datetime(2026, 11, 17, 14, 5)  # noqa: DTZ001 - cameras have no zone
    small = Image.open(io.BytesIO(workspace.photos.glimpse(path, 64)))
    assert (small.format, small.size) == ("JPEG", (64, 32))
    kept = [each for name in ("photos", "previews") for each in (workspace.folder / name).rglob("*.*")]
    assert kept == []


def test_apples_form_too(workspace: Workspace) -> None:
    workspace.photos.look(HEIC)
    assert max(Image.open(io.BytesIO(workspace.photos.glimpse(HEIC, 48))).size) == 48


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff" + b"x" * 90])
def test_what_is_no_picture_is_one_clear_error(workspace: Workspace, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "torn.jpg"
    path.write_bytes(content)
    looks: list[Callable[[], object]] = [
        lambda: workspace.photos.look(path),
        lambda: workspace.photos.glimpse(path, 64),
    ]
    for look in looks:
        with pytest.raises(InputError, match=r"torn\.jpg"):
            look()
