"""What every page of one report is made with."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.reports.data import ActionLine, ItemLine, Layout, Mark, PhotoLine, ReportData
from inspector.reports.pdf.photos import Album, PhotoBlock
from inspector.reports.pdf.style import A4, Paper
from inspector.reports.words import Words


@dataclass
class Kit:
    """The report's data with its words, paper and photos, and how much of it is told."""

    data: ReportData
    words: Words
    paper: Paper = A4
    layout: Layout = Layout.FULL

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

    def what(self, item: ItemLine, action: ActionLine) -> str:
        """What is to be done where the item's text stands beside it: a bare rule would only repeat that."""
        return self.words("put_it_right") if action.what == item.text else action.what

    def points(self, item: ItemLine) -> str:
        """An item's points out of the possible ones; demerit points and a bonus alone."""
        if not item.scored or item.mark is Mark.NOT_APPLICABLE:
            return ""
        earned = self.words.points(item.earned)
        if item.possible is None:
            return earned
        if item.possible == 0:  # a bonus
            return f"+{earned}" if item.earned else ""
        return self.words("points_slash", earned=earned, possible=self.words.points(item.possible))


def fault_target(item: ItemLine) -> str:
    """The name of an item's card among the failed items."""
    return f"fault-{item.address.item}-{item.address.entry or ''}"


def row_target(item: ItemLine) -> str:
    """The name of an item's row in the checklist."""
    return f"item-{item.address.item}-{item.address.entry or ''}"


def photo_target(photo: PhotoLine) -> str:
    return f"photo-{photo.number}"
