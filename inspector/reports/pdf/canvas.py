"""The reportlab canvas that every document is drawn on."""

from __future__ import annotations

import threading
from typing import Any, BinaryIO

from inspector.reports.pdf.fonts import clean, face
from inspector.reports.pdf.style import Paper

ONE_AT_A_TIME = threading.Lock()
"""reportlab's faces keep a reading position: two documents at once would mix their glyphs."""


def new_canvas(stream: BinaryIO, paper: Paper, language: str, title: str) -> Any:
    """A canvas whose first font is embedded like all others, and whose bytes repeat."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.useA85 = 0
    canvas = Canvas(
        stream,
        pagesize=(paper.width, paper.height),
        pageCompression=1,
        invariant=1,
        initialFontName=face("NotoSansSC", False).name,
        lang=language,
    )
    canvas.setTitle(clean(title))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    return canvas
