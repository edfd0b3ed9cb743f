"""What is drawn on a photo, from the draft through the sealed record into the report."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pypdf
from PIL import Image

from inspector.checklists.answers import Address, Photo
from inspector.checklists.edits import PutPhoto
from inspector.checklists.layer import Blur, Box, Layer, to_text
from inspector.services import photos as deeds
from inspector.services.filling import Filling
from inspector.services.session import Session
from tests.services.filled import all_fine

LOCK, PLATE = Address("lock"), Address("plate")
BLURRED = to_text(Layer((Blur(Box(0, 0, 1000, 1000)),)))


def striped() -> bytes:
    """A picture as a phone takes one: stripes, with the place it was taken at."""
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2026:11:16 14:02:00"
    exif.get_ifd(0x8825).update({1: "N", 2: (56.0, 57.0, 0.0), 3: "E", 4: (24.0, 6.0, 0.0)})
    image = Image.new("L", (2, 1))
    image.putdata([0, 255])
    stripes = Image.new("RGB", (640, 480))
    for x in range(0, 640, 16):
        stripes.paste(image.resize((16, 480), Image.Resampling.NEAREST).convert("RGB"), (x, 0))
    stream = BytesIO()
    stripes.save(stream, "JPEG", exif=exif, quality=95)
    return stream.getvalue()


def attached(filling: Filling, address: Address = LOCK, content: bytes = striped()) -> Photo:
    filling.attach(address, BytesIO(content), "face.jpg").saved.result()
    return filling.draft.sheet.photos_of(address)[-1]


def contrast(content: bytes) -> int:
    """Between the darkest and the lightest place of the document's one picture."""
    pages = pypdf.PdfReader(BytesIO(content)).pages
    found = [
        image.get_object() for page in pages for image in page["/Resources"].get("/XObject", {}).values()
    ]
    (jpeg,) = (image._data for image in found if image["/Subtype"] == "/Image")
    low, high = Image.open(BytesIO(jpeg)).convert("L").getextrema()
    return high - low


def report(session: Session, record: str, folder) -> bytes:
    session.reporting.write_pdf(record, "en", folder / "report.pdf")
    return (folder / "report.pdf").read_bytes()


def test_a_blurred_face_is_sealed_with_the_record_and_gone_from_its_report(session, filling, tmp_path):
    photo = attached(filling)
    deeds.draw(filling, photo, 0, BLURRED)
    all_fine(filling)
    record = session.finish(filling.draft.id).id
    assert session.archive.record(record).sheet.photos[0].layer == BLURRED
    content = report(session, record, tmp_path)
    assert contrast(content) < 30
    assert b"Exif" not in content
    assert session.workspace.photos.path(photo.sha256).read_bytes() == striped()


def test_without_a_drawing_the_photo_is_as_it_was_taken(session, filling, tmp_path):
    attached(filling)
    all_fine(filling)
    assert contrast(report(session, session.finish(filling.draft.id).id, tmp_path)) > 200


def test_time_and_place_are_told_once_they_are_asked_for(session, filling, tmp_path):
    attached(filling)
    all_fine(filling)
    record = session.finish(filling.draft.id).id

    def told() -> str:
        pages = pypdf.PdfReader(BytesIO(report(session, record, tmp_path))).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())

    assert "56.95" not in told()
    session.preferences.set_photo_details(True)
    assert "16 Nov 2026, 14:02, 56.9500° N 24.1000° E" in told()
    session.preferences.set_photo_details(False)
    assert "56.95" not in told()


def test_each_deed_is_a_step_with_its_name(filling):
    first, second = attached(filling), attached(filling)
    deeds.caption(filling, first, "Scratch")
    deeds.turn(filling, first)
    deeds.put_in_order(filling, [second, first])
    assert filling.draft.sheet.photos_of(LOCK)[0].id == second.id
    deeds.move(filling, second, PLATE)
    assert [photo.id for photo in filling.draft.sheet.photos_of(PLATE)] == [second.id]
    names = [step.name for step in filling.steps(4)]
    assert names == ["move-photo", "order-photos", "turn-photo", "caption-photo"]
    for _ in names:
        filling.undo()
    assert filling.draft.sheet.photos_of(LOCK) == (first, second)


def test_photos_of_equal_order_can_be_put_in_order(filling):
    """Undo out of turn may leave two of one order."""
    one, other = attached(filling), attached(filling)
    filling.do("order-photos", PutPhoto(replace(other, order=one.order)))
    one, other = filling.draft.sheet.photos_of(LOCK)
    deeds.put_in_order(filling, [other, one])
    assert [photo.id for photo in filling.draft.sheet.photos_of(LOCK)] == [other.id, one.id]
