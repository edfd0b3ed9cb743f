"""Photos in a report: as they are shown, small enough, each once, and never a reason to fail."""

from __future__ import annotations

import random
import tracemalloc
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageFilter

from inspector.checklists.layer import Blur, Box, Ellipse, Layer, to_text
from inspector.reports.data import Brand, ReportData
from inspector.reports.pdf.document import write_pdf
from inspector.storage.pictures import PRINT, shown
from tests.reports import helpers
from tests.reports.helpers import hotel

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


def broken(folder: Path) -> list[Path]:
    """Files that are no pictures, each in its own way."""
    whole = half_red(folder / "whole.jpg").read_bytes()
    (folder / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "text.jpg").write_text("not a picture")
    (folder / "empty.jpg").write_bytes(b"")
    return [folder / name for name in ("cut.jpg", "text.jpg", "empty.jpg")]


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
    report = helpers.with_pictures(rec, [*good, *broken(tmp_path)])
    assert text(drawn(report)).count("the file is missing or cannot be") == 3
    nothing = text(drawn(replace(report, pictures=None)))
    assert nothing.count("the file is missing or cannot be") == 4


def test_what_is_drawn_on_a_photo_is_in_the_report_and_what_is_blurred_or_cut_away_is_not(
    tmp_path: Path,
) -> None:
    """The left half is red; it is blurred into the blue of the right, and then cut away."""
    path = half_red(tmp_path / "photo.jpg")
    blurred = Layer((Blur(Box(400, 0, 600, 1000)), Ellipse(Box(100, 100, 300, 300), "yellow")))
    cut = replace(blurred, crop=Box(600, 0, 1000, 1000))
    (plain,) = embedded(helpers.with_pictures(hotel(), [path]))
    (drawn_on,) = embedded(helpers.with_pictures(hotel(), [path], layer=to_text(blurred)))
    (rest,) = embedded(helpers.with_pictures(hotel(), [path], layer=to_text(cut)))
    assert is_red(plain, 0.49, 0.5)
    assert not is_red(plain, 0.51, 0.5)
    assert step(plain) > 60
    assert step(drawn_on) < 20, "the edge between the halves is gone"
    assert near(drawn_on.getpixel((int(drawn_on.width * 0.1), int(drawn_on.height * 0.2))), (255, 200, 0))
    assert not any(is_red(rest, x / 10, 0.5) for x in range(10))


def test_a_photo_whose_drawing_cannot_be_read_is_not_shown(tmp_path: Path) -> None:
    """It may have been blurred."""
    paths = helpers.pictures(tmp_path, 1)
    for broken_layer in ("{", '{"version":99}', "null"):
        content = drawn(helpers.with_pictures(hotel(), paths, layer=broken_layer))
        assert images(content) == []
        assert "what was drawn on it cannot be read" in " ".join(text(content).split())


def located(path: Path) -> Path:
    """A picture that says when and where it was taken."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2026:11:16 14:02:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (56.0, 56.0, 58.56), 3: "E", 4: (24.0, 6.0, 18.72)})
    return half_red(path, exif=exif)


def test_time_and_place_are_in_the_original_and_in_the_report_only_when_asked_for(tmp_path: Path) -> None:
    path = located(tmp_path / "photo.jpg")
    before, taken = path.read_bytes(), datetime(2026, 11, 16, 14, 2)  # noqa: DTZ001
    silent = drawn(helpers.with_pictures(hotel(), [path], taken_at=taken))
    asked = helpers.with_pictures(hotel(), [path], taken_at=taken, context={"photo_details": True})
    told = text(drawn(asked)).replace("\N{NO-BREAK SPACE}", " ")
    assert "14:02" not in text(silent)
    assert "56.9" not in text(silent)
    assert "16 Nov 2026, 14:02, 56.9496° N 24.1052° E" in " ".join(told.split())
    for content in (silent, drawn(asked)):
        assert b"Exif" not in content
        (picture,) = embedded_bytes(content)
        assert not Image.open(BytesIO(picture)).getexif()
    assert path.read_bytes() == before


def embedded_bytes(content: bytes) -> list[bytes]:
    """The JPEGs of the document as they stand in it."""
    pages = pypdf.PdfReader(BytesIO(content)).pages
    found = (image for page in pages for image in page["/Resources"].get("/XObject", {}).values())
    return [image.get_object()._data for image in found if image["/Subtype"] == "/Image"]


def embedded(report: ReportData) -> list[Image.Image]:
    return [Image.open(BytesIO(jpeg)).convert("RGB") for jpeg in embedded_bytes(drawn(report))]


def step(picture: Image.Image) -> int:
    """The largest change of red between neighbours across the middle."""
    middle = [picture.getpixel((x, picture.height // 2))[0] for x in range(picture.width)]
    return max(abs(one - other) for one, other in pairwise(middle))


def near(colour: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    return all(abs(one - other) < 40 for one, other in zip(colour, wanted, strict=True))


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


def test_a_photo_of_fine_grain_is_stored_small_without_loss(tmp_path: Path) -> None:
    """As wide as the appendix shows it, at 220 dots an inch: the same points in fewer bytes."""
    noise = Image.frombytes("RGB", (736, 552), random.Random(1).randbytes(736 * 552 * 3))
    grain = noise.filter(ImageFilter.GaussianBlur(0.9))
    path = tmp_path / "grain.png"
    grain.save(path)
    made = shown(path, 0, 736, Layer(), PRINT)
    with Image.open(path) as image:
        plain = BytesIO()
        image.save(plain, "JPEG", quality=PRINT[0])
    assert len(made) < 0.98 * len(plain.getvalue())
    with Image.open(BytesIO(made)) as one, Image.open(plain) as other:
        assert one.tobytes() == other.tobytes()


@pytest.mark.parametrize("strength", [20, 30, 45])
def test_no_texture_takes_more_than_150_kb_in_the_appendix(tmp_path: Path, strength: int) -> None:
    """Grain as coarse as the printed dots is what a JPEG can do least with."""
    grain = Image.merge("RGB", [Image.effect_noise((736, 552), strength) for _ in range(3)])
    path = tmp_path / "grain.png"
    grain.save(path)
    assert 90_000 < len(shown(path, 0, 736, Layer(), PRINT)) <= 150_000
