"""What every page of one report is made with."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.reports.data import ItemLine, PhotoLine, ReportData
from inspector.reports.pdf.photos import Album, PhotoBlock
from inspector.reports.pdf.style import A4, Paper
from inspector.reports.words import Words


@dataclass
class Kit:
    """The report's data with its words, paper and photos."""

    data: ReportData
    words: Words
    paper: Paper = A4

    def __post_init__(self) -> None:
        self.album = Album(self.data.pictures)

    def photo(
        self, photo: PhotoLine, wide: float, high: float, *, cut: bool = False, link: str | None = None
    ) -> PhotoBlock:
        missing = self.words("photo_missing", number=photo.number)
        hidden = self.words("photo_hidden", number=photo.number)
        return PhotoBlock(photo, self.album, wide, high, missing, hidden, cut, link)

    def title(self, item: ItemLine) -> str:
        """An item's text with the entry it belongs to."""
        return (
            self.words("of_entry", text=item.text, entry=item.entry_title) if item.entry_title else item.text
        )


def fault_target(item: ItemLine) -> str:
    """The name of an item's card among the failed items."""
    return f"fault-{item.address.item}-{item.address.entry or ''}"


def row_target(item: ItemLine) -> str:
    """The name of an item's row in the checklist."""
    return f"item-{item.address.item}-{item.address.entry or ''}"


def photo_target(photo: PhotoLine) -> str:
    return f"photo-{photo.number}"
