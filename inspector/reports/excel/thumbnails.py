"""Small pictures in cells. They wait in a temporary file, so that memory does not grow with them."""

from __future__ import annotations

from io import BytesIO
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any, Self

from openpyxl.drawing.image import Image

from inspector.checklists.layer import UNREADABLE
from inspector.errors import WorldError
from inspector.reports.data import ItemLine, ReportData
from inspector.reports.excel.cells import text
from inspector.reports.excel.sheet import Sheet
from inspector.reports.words import Words

MOST = 1000
"""Thumbnails in a workbook: Excel becomes slow with more, and each costs the shrinking of a photo."""
WIDTH_MM, HEIGHT_MM = 32, 24
ROW_HEIGHT = 75
"""Points that a row with a thumbnail is high; its column is COLUMN_WIDTH characters wide."""
COLUMN_WIDTH = 19
_PIXELS = (189, 142)
"""32×24 mm at 150 dpi."""
_ENOUGH = 252
"""Pixels of the longer side from which a 3:4 or 4:3 photo fills the thumbnail."""
_QUALITY = 80
_EMU_PER_MM = 36_000


class Thumbnails:
    """The thumbnails of one workbook. `left_out` counts those beyond the most there may be."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._count = 0
        self._stream = TemporaryFile()  # noqa: SIM115, closed on leaving
        self.left_out = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.close()

    def put(self, sheet: Sheet, column: int, data: ReportData, item: ItemLine, words: Words) -> str | None:
        """Put the first photo of an item into the row that is added next; what is wrong with it if it cannot
        be shown."""
        photo = item.photos[0]
        if self._count >= self._most:
            self.left_out += 1
            return words("photo", number=photo.number)
        if data.pictures is None:
            return words("photo_missing", number=photo.number)
        try:
            jpeg = data.pictures.picture(photo.sha256, photo.turn, _ENOUGH, photo.layer)
        except WorldError as trouble:
            key = "photo_hidden" if trouble.code in UNREADABLE else "photo_missing"
            return words(key, number=photo.number)
        self._count += 1
        start = self._stream.seek(0, 2)
        length = self._stream.write(_shrunk(jpeg))
        told = words.joined(item.text, photo.caption)
        sheet.ws._images.append(_Thumbnail(self._stream, start, length, column, sheet.last_row, told))
        return None


class _Thumbnail(Image):
    """A picture at its place, read when the workbook is put together. `row` counts from 0."""

    format = "jpeg"

    def __init__(self, stream: Any, start: int, length: int, column: int, row: int, told: str) -> None:
        self._stream, self._start, self._length = stream, start, length
        self._column, self._row, self._told = column, row, told

    @property
    def anchor(self) -> Any:  # type: ignore[override]
        """Inside one cell: it is hidden, moved and sorted with its row."""
        from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor

        left = top = _EMU_PER_MM
        right, bottom = left + WIDTH_MM * _EMU_PER_MM, top + HEIGHT_MM * _EMU_PER_MM
        begin = AnchorMarker(col=self._column, colOff=left, row=self._row, rowOff=top)
        end = AnchorMarker(col=self._column, colOff=right, row=self._row, rowOff=bottom)
        return TwoCellAnchor(editAs="twoCell", _from=begin, to=end, pic=_frame(self._row, text(self._told)))

    def _data(self) -> bytes:
        self._stream.seek(self._start)
        content: bytes = self._stream.read(self._length)
        return content


def _frame(row: int, told: str) -> Any:
    """A picture without a border; `told` is read out to those who cannot see it. openpyxl fills in which."""
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.fill import Blip
    from openpyxl.drawing.geometry import PresetGeometry2D
    from openpyxl.drawing.picture import PictureFrame

    frame = PictureFrame()
    properties = frame.nvPicPr.cNvPr
    properties.id, properties.name, properties.descr = row + 1, f"Photo {row + 1}", told
    frame.blipFill.blip = Blip(cstate="print")
    frame.spPr = GraphicalProperties(prstGeom=PresetGeometry2D(prst="rect"))
    frame.spPr.ln = None
    return frame


def _shrunk(jpeg: bytes) -> bytes:
    """Cut to 4:3 and made small."""
    from PIL import Image as Picture
    from PIL import ImageOps

    with Picture.open(BytesIO(jpeg)) as picture:
        small = ImageOps.fit(picture.convert("RGB"), _PIXELS)
    stream = BytesIO()
    small.save(stream, "JPEG", quality=_QUALITY)
    return stream.getvalue()
