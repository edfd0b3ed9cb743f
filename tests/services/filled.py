"""Filling in the test room as people do."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO

from PIL import Image

from inspector.checklists.answers import Address
from inspector.services.filling import Filling


def picture(colour: str = "teal") -> BytesIO:
    stream = BytesIO()
    Image.new("RGB", (40, 30), colour).save(stream, "JPEG")
    stream.seek(0)
    return stream


def all_fine(filling: Filling) -> None:
    """Answer everything with its best; the last answer is on disk when this returns."""
    filling.answer(Address("lock"), "yes")
    filling.answer(Address("plate"), "yes")
    filling.answer(Address("clean"), Decimal(4))
    for entry in filling.draft.sheet.entries:
        filling.answer(Address("badge", entry.id), "yes").saved.result()
