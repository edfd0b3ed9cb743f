"""The photos that stand in no failed item's card: two a row, three rows a page."""

from __future__ import annotations

from inspector.reports.data import PhotoLine
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.failed_items import shown_photos
from inspector.reports.pdf.kit import Kit, photo_target, row_target
from inspector.reports.pdf.style import LABEL, MM, PAGE_HEADING, TABLE
from inspector.reports.pdf.text import Span, Text

WIDE, HIGH = 85 * MM, 63.75 * MM
_BETWEEN = 4 * MM


def appendix(kit: Kit) -> Part | None:
    """None where every photo has been shown already."""
    in_cards = {photo.number for item in kit.data.failed for photo in shown_photos(item)}
    photos = [photo for photo in kit.data.photos if photo.number not in in_cards]
    if not photos:
        return None
    rows = [_row(kit, photos[place : place + 2]) for place in range(0, len(photos), 2)]
    title = Stack(
        [Target("photos", kit.words("photos")), Text.of(kit.words("photos"), PAGE_HEADING), Gap(1.5 * MM)]
    )
    return Part(kit.words("photos"), [Stack([title, rows[0]]), *rows[1:]], joins=True)


def _row(kit: Kit, photos: list[PhotoLine]) -> Block:
    cells: list[Block] = [_photo(kit, photo) for photo in photos]
    cells += [EMPTY] * (2 - len(cells))
    return Stack([Row(cells, [WIDE, WIDE], _BETWEEN), Gap(4 * MM)])


def _photo(kit: Kit, photo: PhotoLine) -> Block:
    words = kit.words
    number = words("photo", number=photo.number)
    text = Text((Span(words.joined(photo.caption, words.taken(photo)), TABLE),), limit=3)
    target = _item_target(kit, photo)
    link = Text((Span(words("item_link", number=photo.item), TABLE.in_("accent"), target),), "right")
    line = Row(
        [Text.of(number, LABEL.strong().in_("text")), text, link], [15 * MM, WIDE - 35 * MM, 16 * MM], 2 * MM
    )
    return Stack([Target(photo_target(photo)), kit.photo(photo, WIDE, HIGH), Gap(1 * MM), line])


def _item_target(kit: Kit, photo: PhotoLine) -> str:
    item = next(item for item in kit.data.items if item.address == photo.address)
    return row_target(item)
