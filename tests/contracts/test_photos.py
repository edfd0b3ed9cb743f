"""Photo files: kept byte for byte under their hash, refused in one clear sentence, shown the right way up."""

from __future__ import annotations

import hashlib
import io
import struct
import threading
import zlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image

from inspector.errors import InputError, NotFoundError, StorageError
from inspector.services.ports import Workspace
from tests.contracts.samples import jpeg

HEIC = Path(__file__).parents[1] / "data" / "photo.heic"
ORIENTATION, CHANGED, EXIF_IFD = 0x0112, 0x0132, 0x8769
TAKEN, OFFSET = 0x9003, 0x9011


def keep(workspace: Workspace, content: bytes, name: str = "a.jpg") -> str:
    return workspace.photos.keep(io.BytesIO(content), name)


def shown(workspace: Workspace, sha256: str, turn: int = 0, edge: int = 64) -> Image.Image:
    return Image.open(io.BytesIO(workspace.photos.preview(sha256, turn, edge)))


def exif(**details: str) -> bytes:
    made = Image.Exif()
    tags = {"taken": TAKEN, "offset": OFFSET}
    made.get_ifd(EXIF_IFD).update({tags[name]: text for name, text in details.items() if name in tags})
    if "changed" in details:
        made[CHANGED] = details["changed"]
    return made.tobytes()


def left_red(orientation: int = 1) -> bytes:
    """Twice as wide as high, the left half red, with the camera's word on how it was held."""
    image = Image.new("RGB", (64, 32), "blue")
    image.paste("red", (0, 0, 32, 32))
    made = Image.Exif()
    made[ORIENTATION] = orientation
    stream = io.BytesIO()
    image.save(stream, "JPEG", exif=made, quality=95)
    return stream.getvalue()


def is_red(image: Image.Image, x: int, y: int) -> bool:
    red, _, blue = image.convert("RGB").getpixel((x, y))  # type: ignore[misc]
    return bool(red > 200 and blue < 60)


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds nothing: a decompression bomb in 60 bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    size = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def test_a_photo_is_kept_byte_for_byte_under_its_hash(workspace: Workspace) -> None:
    content = jpeg()
    sha256 = keep(workspace, content)
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert workspace.photos.path(sha256).read_bytes() == content


def test_the_same_picture_is_stored_once(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg())
    number = workspace.photos.path(sha256).stat().st_ino
    assert keep(workspace, jpeg(), "copy.jpg") == sha256
    assert workspace.photos.path(sha256).stat().st_ino == number
    assert [path for path in (workspace.folder / "photos").rglob("*") if path.is_file()] == [
        workspace.photos.path(sha256)
    ]


@pytest.mark.parametrize("form", ["JPEG", "MPO", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_pictures_of_every_form_can_be_kept_and_shown(workspace: Workspace, form: str) -> None:
    stream = io.BytesIO()
    Image.new("RGB", (200, 100), "teal").save(stream, form)
    sha256 = keep(workspace, stream.getvalue(), f"a.{form.lower()}")
    assert shown(workspace, sha256).size == (64, 32)


def test_a_picture_as_apple_takes_them(workspace: Workspace) -> None:
    sha256 = keep(workspace, HEIC.read_bytes(), "a.heic")
    assert shown(workspace, sha256).size == (64, 48)
    assert is_red(shown(workspace, sha256), 8, 24)
    assert workspace.photos.taken_at(sha256) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"plain text", b"%PDF-1.7\n", jpeg()[:300], b"<svg/>", b"\0\0\0\x18ftypheic" + b"\0" * 40],
    ids=["empty", "text", "pdf", "cut off", "svg", "broken heic"],
)
def test_what_is_not_a_picture_is_refused(workspace: Workspace, content: bytes) -> None:
    with pytest.raises(InputError, match=r"notes\.txt is not a picture"):
        keep(workspace, content, "notes.txt")
    assert [path for path in (workspace.folder / "photos").rglob("*") if path.is_file()] == []


def test_a_picture_too_large_to_open_is_refused(workspace: Workspace) -> None:
    with pytest.raises(InputError) as caught:
        keep(workspace, png_header(30_000, 30_000), "bomb.png")
    assert "bomb.png has 30000 × 30000 pixels" in caught.value.message
    assert [path for path in (workspace.folder / "photos").rglob("*") if path.is_file()] == []


def test_a_file_too_large_is_refused_while_it_is_read(workspace: Workspace) -> None:
    class Endless(io.RawIOBase):
        read_bytes = 0

        def read(self, size: int = -1) -> bytes:
            self.read_bytes += size
            return b"\xff" * size

    source = Endless()
    with pytest.raises(InputError, match="200 MB"):
        workspace.photos.keep(source, "endless.jpg")  # type: ignore[arg-type]
    assert source.read_bytes <= 202 * 2**20


def test_a_missing_photo_is_not_found(workspace: Workspace) -> None:
    for find in (workspace.photos.path, lambda name: workspace.photos.preview(name, 0, 64)):
        with pytest.raises(NotFoundError):
            find("ab" * 32)


@pytest.mark.parametrize("name", ["../inspector.db", "..", "", "AB" * 32, "ab/../../inspector.db"])
def test_what_is_no_hash_names_no_file(workspace: Workspace, name: str) -> None:
    for find in (workspace.photos.path, lambda each: workspace.photos.preview(each, 0, 64)):
        with pytest.raises(NotFoundError):
            find(name)


def test_a_photo_damaged_since_is_one_clear_error(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg())
    workspace.photos.path(sha256).write_bytes(b"\xff\xd8\xff" + b"x" * 100)
    with pytest.raises(StorageError, match="is damaged"):
        workspace.photos.preview(sha256, 0, 64)


def test_a_preview_is_small_and_keeps_its_proportions(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg((400, 200)))
    assert shown(workspace, sha256, edge=100).size == (100, 50)
    assert shown(workspace, sha256, edge=4000).size == (400, 200)


def test_a_preview_is_made_once_and_again_when_the_cache_is_gone(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg((400, 200)))
    first = workspace.photos.preview(sha256, 0, 64)
    (cached,) = (path for path in (workspace.folder / "previews").rglob("*") if path.is_file())
    cached.write_bytes(b"from the cache")
    assert workspace.photos.preview(sha256, 0, 64) == b"from the cache"
    cached.unlink()
    assert workspace.photos.preview(sha256, 0, 64) == first


@pytest.mark.parametrize(
    ("orientation", "turn", "size", "red"),
    [
        (1, 0, (64, 32), (10, 16)),
        (3, 0, (64, 32), (54, 16)),
        (6, 0, (32, 64), (16, 10)),
        (8, 0, (32, 64), (16, 54)),
        (1, 90, (32, 64), (16, 10)),
        (1, 180, (64, 32), (54, 16)),
        (1, 270, (32, 64), (16, 54)),
        (6, 90, (64, 32), (54, 16)),
        (6, 450, (64, 32), (54, 16)),
    ],
)
def test_previews_stand_upright_and_turn_clockwise(
    workspace: Workspace, orientation: int, turn: int, size: tuple[int, int], red: tuple[int, int]
) -> None:
    image = shown(workspace, keep(workspace, left_red(orientation)), turn)
    assert image.size == size
    assert is_red(image, *red)
    assert not is_red(image, size[0] - 1 - red[0], size[1] - 1 - red[1])


def test_a_transparent_picture_stands_on_white(workspace: Workspace) -> None:
    stream = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(stream, "PNG")
    image = shown(workspace, keep(workspace, stream.getvalue(), "a.png"))
    assert image.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"taken": "2026:09:01 22:15:30"}, datetime(2026, 9, 1, 22, 15, 30)),  # noqa: DTZ001
        (
            {"taken": "2026:09:01 22:15:30", "offset": "+03:00"},
            datetime(2026, 9, 1, 22, 15, 30, tzinfo=timezone(timedelta(hours=3))),
        ),
        ({"taken": "2026:09:01 22:15:30", "offset": "east"}, datetime(2026, 9, 1, 22, 15, 30)),  # noqa: DTZ001
        ({"changed": "2026:08:31 10:00:00"}, datetime(2026, 8, 31, 10)),  # noqa: DTZ001
        ({"taken": "0000:00:00 00:00:00"}, None),
        ({}, None),
    ],
)
def test_the_camera_says_when_it_was_taken(
    workspace: Workspace, written: dict[str, str], expected: datetime | None
) -> None:
    sha256 = keep(workspace, jpeg(exif=exif(**written)))
    assert workspace.photos.taken_at(sha256) == expected


def test_photos_come_in_from_many_threads(workspace: Workspace) -> None:
    """The same and different pictures at once, previews among them."""
    contents = [jpeg(colour=colour) for colour in ("red", "green", "blue", "red", "green", "blue")]
    found: list[str] = []

    def work(content: bytes) -> None:
        sha256 = keep(workspace, content)
        workspace.photos.preview(sha256, 0, 32)
        found.append(sha256)

    threads = [threading.Thread(target=work, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(hashlib.sha256(content).hexdigest() for content in contents)
    assert all(workspace.photos.path(sha256).is_file() for sha256 in found)
