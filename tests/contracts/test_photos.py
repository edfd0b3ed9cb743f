"""Photo files: kept byte for byte under their hash, refused in one clear sentence, shown the right way up."""

from __future__ import annotations

import hashlib
import io
import struct
import threading
import zlib
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image

from inspector.checklists.layer import Arrow, Blur, Box, Ellipse, Label, Layer, Point, Shape, to_text
from inspector.errors import InputError, NotFoundError, StorageError
from inspector.services.ports.photos import THUMBNAIL
from inspector.services.ports.workspace import Workspace
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


def previews(workspace: Workspace) -> list[Path]:
    return [path for path in (workspace.folder / "previews").rglob("*") if path.is_file()]


def test_a_preview_is_made_once_and_again_when_the_cache_is_gone_or_cut(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg((400, 200)))
    (kept,) = previews(workspace)
    assert kept.read_bytes() == workspace.photos.preview(sha256, 0, THUMBNAIL), "made as the photo was kept"
    first = workspace.photos.preview(sha256, 0, 64)
    (cached,) = set(previews(workspace)) - {kept}
    cached.write_bytes(b"from the cache\xff\xd9")
    assert workspace.photos.preview(sha256, 0, 64) == b"from the cache\xff\xd9"
    cached.write_bytes(first[:-10])
    assert workspace.photos.preview(sha256, 0, 64) == first
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


def layered(*shapes: Shape, crop: Box | None = None) -> str:
    text = to_text(Layer(shapes, crop))
    assert text is not None
    return text


def quartered(size: tuple[int, int] = (800, 400)) -> bytes:
    """A picture whose quarters are red, green, blue, white, clockwise from the top left."""
    image = Image.new("RGB", size)
    halves = size[0] // 2, size[1] // 2
    for colour, x, y in (("red", 0, 0), ("lime", 1, 0), ("blue", 1, 1), ("white", 0, 1)):
        left, top = x * halves[0], y * halves[1]
        image.paste(colour, (left, top, left + halves[0], top + halves[1]))
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def drawn(workspace: Workspace, sha256: str, layer: str, turn: int = 0, edge: int = 400) -> Image.Image:
    return Image.open(io.BytesIO(workspace.photos.picture(sha256, turn, edge, layer))).convert("RGB")


def colour_at(image: Image.Image, x: float, y: float) -> str:
    """The nearest of the colours used here, at a share of width and height."""
    known = {
        "red": (255, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 255), "white": (255, 255, 255),
        "ink": (217, 45, 32), "yellow": (255, 200, 0),
    }  # fmt: skip
    here = image.getpixel((min(image.width - 1, int(x * image.width)), int(y * image.height)))
    assert isinstance(here, tuple)
    return min(known, key=lambda name: sum((a - b) ** 2 for a, b in zip(known[name], here, strict=True)))


def test_the_crop_shows_a_part_of_the_turned_picture_at_full_size(workspace: Workspace) -> None:
    sha256 = keep(workspace, quartered(), "a.png")
    right = drawn(workspace, sha256, layered(crop=Box(500, 0, 1000, 1000)))
    assert right.size == (400, 400)
    assert (colour_at(right, 0.5, 0.2), colour_at(right, 0.5, 0.8)) == ("lime", "blue")
    turned = drawn(workspace, sha256, layered(crop=Box(500, 0, 1000, 1000)), turn=90)
    assert turned.size == (100, 400)
    assert (colour_at(turned, 0.5, 0.2), colour_at(turned, 0.5, 0.8)) == ("red", "lime")


@pytest.mark.parametrize("edge", [64, 256, 400, 1600])
def test_shapes_are_seen_at_every_size(workspace: Workspace, edge: int) -> None:
    sha256 = keep(workspace, quartered(), "a.png")
    layer = layered(
        Arrow(Point(300, 300), Point(800, 300), "yellow"), Ellipse(Box(100, 600, 300, 900), "yellow")
    )
    image = drawn(workspace, sha256, layer, edge=edge)
    assert colour_at(image, 0.5, 0.3) == "yellow", "the shaft"
    assert colour_at(image, 0.2, 0.75) == "white", "the ellipse is not filled"
    ring = [colour_at(image, x / 1000, 0.75) for x in range(80, 320)]
    assert ring.count("yellow") >= 4


def test_labels_are_written_in_every_script_and_seen_whole(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg((800, 400), "black"))
    unknown = drawn(workspace, sha256, layered(Label(Point(500, 500), "\U00013000", "yellow", 200)))
    for letter in "MПла霉қ₸ř":
        image = drawn(workspace, sha256, layered(Label(Point(500, 500), letter, "yellow", 200)))
        assert image.getbbox() is not None
        assert image.tobytes() != unknown.tobytes(), f"{letter} is a box"
    long = drawn(workspace, sha256, layered(Label(Point(990, 990), "long " * 39, "white", 100)))
    bright = long.convert("L").point(lambda shade: 255 if shade > 128 else 0).getbbox()
    assert bright is not None
    assert bright[0] > 0
    assert bright[2] < 400


def test_what_is_blurred_cannot_be_told_from_something_else(workspace: Workspace) -> None:
    """Two patterns with the same means of colour give the same picture: nothing else is left of them."""
    layer = layered(Blur(Box(200, 200, 800, 800)))
    shown = []
    for first, second in (("black", "white"), ("white", "black")):
        image = Image.new("RGB", (600, 600), "gray")
        for cell in range(30 * 30):
            x, y = cell % 30 * 12 + 120, cell // 30 * 12 + 120
            image.paste(first, (x, y, x + 6, y + 12))
            image.paste(second, (x + 6, y, x + 12, y + 12))
        stream = io.BytesIO()
        image.save(stream, "PNG")
        shown.append(drawn(workspace, keep(workspace, stream.getvalue(), "a.png"), layer, edge=600))
    inside = [image.crop((130, 130, 470, 470)).convert("L") for image in shown]
    for one, other in zip(*(image.tobytes() for image in inside), strict=True):
        assert abs(one - other) < 24
    low, high = inside[0].getextrema()
    assert high - low < 40, "no stripe is left"


def test_a_layer_that_cannot_be_read_shows_nothing(workspace: Workspace) -> None:
    sha256 = keep(workspace, jpeg())
    for show in (workspace.photos.preview, workspace.photos.picture):
        with pytest.raises(InputError, match="cannot be read"):
            show(sha256, 0, 64, '{"version":1')
    assert len(previews(workspace)) == 1


def test_previews_of_different_layers_are_kept_apart(workspace: Workspace) -> None:
    sha256 = keep(workspace, quartered(), "a.png")
    plain = workspace.photos.preview(sha256, 0, 64)
    cut = workspace.photos.preview(sha256, 0, 64, layered(crop=Box(0, 0, 500, 500)))
    assert plain != cut
    assert workspace.photos.preview(sha256, 0, 64) == plain
    assert workspace.photos.preview(sha256, 0, 64, layered(crop=Box(0, 0, 500, 500))) == cut


def test_whatever_is_drawn_the_original_stays_byte_for_byte(workspace: Workspace) -> None:
    content = jpeg((800, 600), exif=exif(taken="2026:09:01 22:15:30"))
    sha256 = keep(workspace, content)
    picture = workspace.photos.picture(sha256, 90, 200, layered(Blur(Box(0, 0, 500, 500))))
    assert not Image.open(io.BytesIO(picture)).getexif()
    assert not Image.open(io.BytesIO(workspace.photos.preview(sha256, 0, 64))).getexif()
    assert workspace.photos.path(sha256).read_bytes() == content


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16"])
def test_every_kind_of_picture_is_shown_and_drawn_on(workspace: Workspace, mode: str) -> None:
    image = Image.new(mode, (80, 60), 128 * 256 if mode == "I;16" else 0)
    stream = io.BytesIO()
    image.save(stream, "JPEG" if mode == "CMYK" else "PNG")
    sha256 = keep(workspace, stream.getvalue(), "a")
    assert drawn(workspace, sha256, layered(Ellipse(Box(100, 100, 900, 900)))).size == (80, 60)
    if mode == "I;16":
        low, high = shown(workspace, sha256).convert("L").getextrema()
        assert 126 <= low <= high <= 130  # type: ignore[operator]


@pytest.mark.parametrize(
    ("gps", "expected"),
    [
        ({1: "N", 2: (56.0, 30.0, 0.0), 3: "E", 4: (24.0, 6.0, 36.0)}, (56.5, 24.11)),
        ({1: "S", 2: (33.0, 0.0, 0.0), 3: "W", 4: (70.0, 0.0, 0.0)}, (-33.0, -70.0)),
        ({1: "N", 2: (560.0, 0.0, 0.0), 3: "E", 4: (24.0, 0.0, 0.0)}, None),
        ({1: "?", 2: (56.0, 0.0, 0.0), 3: "E", 4: (24.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (56.0, 0.0, 0.0)}, None),
        ({}, None),
    ],
)
def test_the_camera_says_where_it_was_taken(
    workspace: Workspace, gps: dict[int, object], expected: tuple[float, float] | None
) -> None:
    made = Image.Exif()
    made.get_ifd(0x8825).update(gps)
    found = workspace.photos.taken_where(keep(workspace, jpeg(exif=made.tobytes())))
    assert found == (expected and pytest.approx(expected))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIC"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_file_that_is_cut_or_scribbled_over_is_a_clear_error_or_a_picture(
    workspace: Workspace, form: str, share: float
) -> None:
    """Nothing else than the one error comes out, whatever Pillow meets inside."""
    if form == "HEIC":
        content = HEIC.read_bytes()
    else:
        stream = io.BytesIO()
        Image.effect_noise((200, 150), 60).convert("RGB").save(stream, form)
        content = stream.getvalue()
    at = int(len(content) * share)
    for broken in (content[:at], content[:at] + b"\x00\xff\x13" * 40 + content[at + 120 :]):
        with suppress(InputError):
            assert shown(workspace, keep(workspace, broken, "a")).size[0] > 0
    if form == "JPEG":
        with pytest.raises(InputError, match="not a picture, or it is damaged"):
            keep(workspace, content[:at], "a")
