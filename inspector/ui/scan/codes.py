"""QR and bar codes in pictures. The reader is an extra; typing a code needs none."""

from __future__ import annotations

from importlib.util import find_spec

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

EDGES = (1200, 2400)
"""px a picture is shrunk to: most codes are read at once in the small one; the larger finds small codes."""
LARGEST = EDGES[-1]
EXTRA = "pip install zxing-cpp"
"""What installs the reader."""


def can_read() -> bool:
    """Whether the reader is installed."""
    return find_spec("zxingcpp") is not None


def codes_in(image: QImage) -> list[str]:
    """The texts of the codes in a picture, each once, from the top; none where there is no code. Takes a
    moment: not for the window's thread."""
    for edge in EDGES:
        found = _read(_shrunk(image, edge))
        if found or max(image.width(), image.height()) <= edge:
            return found
    return []


def _read(image: QImage) -> list[str]:
    import zxingcpp

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(grey, text_mode=zxingcpp.TextMode.Plain)
    found.sort(key=lambda code: (code.position.top_left.y, code.position.top_left.x))
    return list(dict.fromkeys(text for code in found if (text := code.text.strip())))


def _shrunk(image: QImage, edge: int) -> QImage:
    if max(image.width(), image.height()) <= edge:
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(edge, edge, keep, smooth)
