"""A report of 40 items with 20 phone photos, against bare reportlab drawing the same words and pictures."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from time import perf_counter

from benchmarks.cases.inspected import NOW, photo_files, record
from inspector.checklists.layer import from_text
from inspector.demo.pictures import SCENES, photo
from inspector.reports.build import build_report
from inspector.reports.data import ReportContext, ReportData
from inspector.reports.pdf.document import write_pdf
from inspector.storage.pictures import PRINT, shown, taken_where

ITEMS, PHOTOS = 40, 20
DPI = 220
BOX = (198, 149)  # points: 70 × 52.5 mm, a photo beside its failed item


class Files:
    """The photos as a report asks for them, from files by their SHA-256."""

    def __init__(self, paths: Mapping[str, Path]) -> None:
        self._paths = paths

    def picture(self, sha256: str, turn: int, edge: int, layer: str | None) -> bytes:
        return shown(self._paths[sha256], turn, edge, from_text(layer), PRINT)

    def taken_where(self, sha256: str) -> tuple[float, float] | None:
        return taken_where(self._paths[sha256])


def prepare(folder: Path) -> None:
    scenes = sorted(SCENES)
    for number in range(PHOTOS):
        content = photo(scenes[number % len(scenes)], NOW, large=True, sideways=False, seed=number)
        (folder / f"{sha256(content).hexdigest()}.jpg").write_bytes(content)
    _report(folder, folder / "ours.pdf")


def ours(folder: Path) -> float:
    begun = perf_counter()
    _report(folder, folder / "ours.pdf")
    return perf_counter() - begun


def limit(folder: Path) -> float:
    """The words of our pages, line by line, and the photos shrunk by Pillow to the size they are shown at."""
    pages = text_lines(folder / "ours.pdf")
    begun = perf_counter()
    _bare(pages, list(photo_files(folder).values()), folder / "bare.pdf")
    return perf_counter() - begun


def _data(folder: Path) -> ReportData:
    photos = photo_files(folder)
    return build_report(record(ITEMS, list(photos), PHOTOS), ReportContext("en", photos=Files(photos)))


def _report(folder: Path, path: Path) -> None:
    write_pdf(_data(folder), path)


def text_lines(path: Path) -> list[list[str]]:
    """The lines of each page of a PDF."""
    from pypdf import PdfReader

    return [page.extract_text().splitlines() for page in PdfReader(path).pages]


def _bare(pages: list[list[str]], photos: list[Path], path: Path) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    from inspector.paths import resources

    for name in ("NotoSansSC-Regular", "NotoSansSC-Bold"):
        pdfmetrics.registerFont(TTFont(name, str(resources() / "fonts" / f"{name}.ttf")))
    canvas = Canvas(str(path), pageCompression=1)
    for number, lines in enumerate(pages):
        for down, line in enumerate(lines):
            canvas.setFont("NotoSansSC-Bold" if down % 4 == 0 else "NotoSansSC-Regular", 8)
            canvas.drawString(50, 800 - down * 9, line)
        for place, photo_path in enumerate(photos[number :: len(pages)]):
            canvas.drawImage(_shrunk(photo_path), 50 + place % 2 * 210, 60 + place // 2 * 160, *BOX)
        canvas.showPage()
    canvas.save()


def _shrunk(path: Path) -> object:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    edge = (round(BOX[0] / 72 * DPI), round(BOX[1] / 72 * DPI))
    with Image.open(path) as picture:
        picture.draft("RGB", edge)
        picture.thumbnail(edge)
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=80)
    return ImageReader(stream)
