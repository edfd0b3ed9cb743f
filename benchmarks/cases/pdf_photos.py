"""A report of 60 items with 100 phone photos, against others that draw the same words and the photos already
shrunk: bare reportlab, fpdf2, WeasyPrint. And how large it is, against 150 kB a photo."""

from __future__ import annotations

import html
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from time import perf_counter

from benchmarks.cases.inspected import NOW, photo_files, record
from benchmarks.cases.pdf import BOX, DPI, Files, text_lines
from inspector.demo.pictures import SCENES, photo
from inspector.paths import resources
from inspector.reports.build import build_report
from inspector.reports.data import ReportContext
from inspector.reports.pdf.document import write_pdf

ITEMS, PHOTOS, FAILED = 60, 100, 20
MOST_KB = 150
FONT = "NotoSansSC"
SIZE, LEADING, LEFT, TOP, APART = 8, 9, 50, 42, (210, 160)


def prepare(folder: Path, _peer: str) -> None:
    """The photos and the report are made once for all peers."""
    shared = _shared(folder)
    if shared.exists():
        return
    (shared / "small").mkdir(parents=True)
    scenes = sorted(SCENES)
    for number in range(PHOTOS):
        content = photo(scenes[number % len(scenes)], NOW, large=True, sideways=False, seed=number)
        name = f"{sha256(content).hexdigest()}.jpg"
        (shared / name).write_bytes(content)
        (shared / "small" / name).write_bytes(_shrunk(content))
    _report(shared)


def ours(folder: Path, _peer: str) -> dict[str, float]:
    shared = _shared(folder)
    begun = perf_counter()
    _report(shared)
    seconds = perf_counter() - begun
    return {"": seconds, "-size": (shared / "ours.pdf").stat().st_size / 1000 / PHOTOS}


def limit(folder: Path, peer: str) -> dict[str, float]:
    shared = _shared(folder)
    pages = text_lines(shared / "ours.pdf")
    photos = sorted((shared / "small").iterdir())
    placed = [(lines, photos[number :: len(pages)]) for number, lines in enumerate(pages)]
    draw = {"reportlab": _reportlab, "fpdf": _fpdf, "weasyprint": _weasyprint}[peer]
    begun = perf_counter()
    draw(placed, folder / "peer.pdf")
    return {"": perf_counter() - begun, "-size": MOST_KB}


def _shared(folder: Path) -> Path:
    return folder.parent / "photos-of-reports"


def _report(shared: Path) -> None:
    photos = photo_files(shared)
    data = build_report(record(ITEMS, list(photos), FAILED), ReportContext("en", photos=Files(photos)))
    write_pdf(data, shared / "ours.pdf")


def _shrunk(content: bytes) -> bytes:
    from PIL import Image

    with Image.open(BytesIO(content)) as picture:
        picture.thumbnail((round(BOX[0] / 72 * DPI), round(BOX[1] / 72 * DPI)))
        stream = BytesIO()
        picture.save(stream, "JPEG", quality=80)
    return stream.getvalue()


Pages = list[tuple[list[str], list[Path]]]
"""The lines of each page and its photos."""


def _corner(place: int) -> tuple[float, float]:
    """Where a photo stands, from the upper left."""
    return LEFT + place % 2 * APART[0], TOP + 60 + place // 2 * APART[1]


def _font_file() -> Path:
    return resources() / "fonts" / f"{FONT}-Regular.ttf"


def _reportlab(pages: Pages, path: Path) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont(FONT, str(_font_file())))
    canvas = Canvas(str(path), pageCompression=1)
    for lines, photos in pages:
        canvas.setFont(FONT, SIZE)
        for down, line in enumerate(lines):
            canvas.drawString(LEFT, 842 - TOP - down * LEADING, line)
        for place, photo_path in enumerate(photos):
            x, y = _corner(place)
            canvas.drawImage(str(photo_path), x, 842 - y - BOX[1], *BOX)
        canvas.showPage()
    canvas.save()


def _fpdf(pages: Pages, path: Path) -> None:
    from fpdf import FPDF

    document = FPDF(unit="pt", format="A4")
    document.set_auto_page_break(False)
    document.add_font(FONT, fname=_font_file())
    for lines, photos in pages:
        document.add_page()
        document.set_font(FONT, size=SIZE)
        for down, line in enumerate(lines):
            document.text(LEFT, TOP + down * LEADING, line)
        for place, photo_path in enumerate(photos):
            document.image(photo_path, *_corner(place), *BOX)
    document.output(str(path))


def _weasyprint(pages: Pages, path: Path) -> None:
    from weasyprint import HTML

    style = (
        f"@font-face {{font-family: {FONT}; src: url({_font_file().as_uri()})}}"
        "@page {size: 595pt 842pt; margin: 0} section {position: relative; height: 842pt; break-after: page}"
        f"p, img {{position: absolute; margin: 0; font: {SIZE}pt {FONT}; white-space: pre}}"
        f"img {{width: {BOX[0]}pt; height: {BOX[1]}pt}}"
    )
    parts = [f"<style>{style}</style>"]
    for lines, photos in pages:
        parts.append("<section>")
        for down, line in enumerate(lines):
            parts.append(f'<p style="left:{LEFT}pt;top:{TOP + down * LEADING}pt">{html.escape(line)}</p>')
        for place, photo_path in enumerate(photos):
            x, y = _corner(place)
            parts.append(f'<img style="left:{x}pt;top:{y}pt" src="{photo_path.as_uri()}">')
        parts.append("</section>")
    HTML(string="".join(parts)).write_pdf(path)
