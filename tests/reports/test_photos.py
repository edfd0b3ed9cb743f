"""Photos in a report: the right way up, small enough, each once, and never a reason to fail."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from inspector.reports.data import Brand, ReportData
from inspector.reports.pdf.document import write_pdf
from inspector.reports.pdf.photos import UnreadableError, shrunk
from tests.reports import helpers
from tests.reports.helpers import hotel

EDGE = 400
RED, BLUE = (200, 30, 20), (20, 40, 200)


def half_red(path: Path, mode: str = "RGB", **options: object) -> Path:
    """A picture 800 × 600, its left half red, its right half blue."""
    image = Image.new("RGB", (800, 600), BLUE)
    image.paste(RED, (0, 0, 400, 600))
    image.convert(mode).save(path, **options)
    return path


def is_red(picture: Image.Image, x: float, y: float) -> bool:
    red, _, blue = picture.convert("RGB").getpixel((int(picture.width * x), int(picture.height * y)))
    return red > blue


def made(path: Path, turn: int = 0) -> Image.Image:
    jpeg, size = shrunk(path, EDGE, turn)
    picture = Image.open(BytesIO(jpeg))
    assert picture.size == size
    assert picture.format == "JPEG"
    return picture


@pytest.mark.parametrize(
    ("orientation", "size", "red_at"),
    [
        (1, (400, 300), (0.1, 0.5)),
        (3, (400, 300), (0.9, 0.5)),
        (6, (300, 400), (0.5, 0.1)),
        (8, (300, 400), (0.5, 0.9)),
    ],
)
def test_the_cameras_orientation_is_followed(
    tmp_path: Path, orientation: int, size: tuple[int, int], red_at: tuple[float, float]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x9286] = "where I live"
    picture = made(half_red(tmp_path / "photo.jpg", exif=exif))
    assert picture.size == size
    assert is_red(picture, *red_at)
    assert not picture.getexif(), "metadata leaves with the picture"


@pytest.mark.parametrize(("turn", "red_at"), [(90, (0.5, 0.1)), (180, (0.9, 0.5)), (270, (0.5, 0.9))])
def test_a_persons_turn_is_clockwise(tmp_path: Path, turn: int, red_at: tuple[float, float]) -> None:
    assert is_red(made(half_red(tmp_path / "photo.png"), turn), *red_at)


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "CMYK", "1"])
def test_every_kind_of_picture_is_taken(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("photo.jpg" if mode == "CMYK" else "photo.png")
    assert made(half_red(path, mode)).size == (400, 300)


def test_sixteen_bits_a_pixel_keep_their_shade(tmp_path: Path) -> None:
    path = tmp_path / "deep.png"
    Image.new("I;16", (50, 50), 128 * 256).save(path)
    low, high = made(path).convert("L").getextrema()
    assert 126 <= low <= high <= 130


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(path)
    assert made(path).convert("L").getextrema() == (255, 255)


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    Image.new("RGB", (40, 30)).save(path)
    assert made(path).size == (40, 30)


def broken(folder: Path) -> list[Path | None]:
    """Files that are no pictures, each in its own way."""
    whole = half_red(folder / "whole.jpg").read_bytes()
    (folder / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "text.jpg").write_text("not a picture")
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "folder.jpg").mkdir()
    head = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (30_000).to_bytes(4) * 2 + b"\x08\x02\x00\x00\x00"
    (folder / "bomb.png").write_bytes(head + b"\x00" * 60)
    names = ["cut.jpg", "text.jpg", "empty.jpg", "folder.jpg", "bomb.png", "gone.jpg"]
    return [*(folder / name for name in names), None]


@pytest.mark.parametrize("which", range(7))
def test_what_cannot_be_read_is_said_to_be_so(tmp_path: Path, which: int) -> None:
    with pytest.raises(UnreadableError):
        shrunk(broken(tmp_path)[which], EDGE)


def images(content: bytes) -> list[tuple[int, int]]:
    """The size of every image of the document, each once."""
    reader = pypdf.PdfReader(BytesIO(content))
    found = {}
    for page in reader.pages:
        for name, image in page["/Resources"].get("/XObject", {}).items():
            if image["/Subtype"] == "/Image":
                found[image.indirect_reference or name] = (image["/Width"], image["/Height"])
    return sorted(found.values())


def drawn(report: ReportData) -> bytes:
    stream = BytesIO()
    write_pdf(report, stream)
    return stream.getvalue()


def text(content: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages)


def test_a_photo_is_embedded_once_at_the_size_it_is_shown(tmp_path: Path) -> None:
    """Balcony rail is critical: its photo stands on the first page and in its card."""
    path = helpers.pictures(tmp_path, 1)[0]
    report = helpers.with_pictures(hotel(["balcony-rail"]), [path])
    assert images(drawn(report)) == [(606, 455)]  # 70 × 52.5 mm at 220 dpi


def test_photos_outside_cards_are_shown_larger(tmp_path: Path) -> None:
    paths = helpers.pictures(tmp_path, 3)
    assert images(drawn(helpers.with_pictures(hotel(), paths))) == [(736, 552)] * 3


def test_a_report_with_broken_photos_is_written_and_says_so(tmp_path: Path) -> None:
    good = helpers.pictures(tmp_path, 1)
    rec = hotel(["kettle"])
    paths = [*good, *(path for path in broken(tmp_path) if path and path.is_file())]
    report = helpers.with_pictures(rec, paths)
    lost = replace(report.photos[0], path=None)
    told = text(drawn(report))
    assert told.count("the file is missing or cannot be") == 4
    assert lost.path is None


@pytest.mark.parametrize("name", ["logo.png", "gone.png", "text.jpg", "cut.jpg"])
def test_a_logo_is_drawn_where_it_can_be_read(tmp_path: Path, name: str) -> None:
    broken(tmp_path)
    Image.new("RGBA", (600, 200), (10, 20, 90, 128)).save(tmp_path / "logo.png")
    report = replace(helpers.data(hotel()), brand=Brand("Northgate", tmp_path / name))
    assert images(drawn(report)) == ([(600, 200)] if name == "logo.png" else [])


def test_captions_numbers_and_items_stand_with_the_photos(tmp_path: Path) -> None:
    report = helpers.with_pictures(hotel(["kettle"]), helpers.pictures(tmp_path, 4))
    told = " ".join(text(drawn(report)).split())
    for photo in report.photos:
        assert f"Photo {photo.number}" in told
        assert photo.caption in told


def test_five_hundred_photos_take_little_memory(tmp_path: Path) -> None:
    paths = helpers.pictures(tmp_path, 500, (320, 240))
    report = helpers.with_pictures(hotel(["kettle"]), paths)
    tracemalloc.start()
    content = drawn(report)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(images(content)) == 500
    assert len(pypdf.PdfReader(BytesIO(content)).pages) < 100
    assert peak < 60 * 2**20
