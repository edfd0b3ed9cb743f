"""Small steps that painted widgets share: boxes, words, mixed colours, measures of text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPaintDevice, QPainter, QPen

from inspector.ui.theme.theme import current_theme, resized

LIFT = 0.07  # of the font's size: how far its capitals lie under the middle of its line
CHINESE = "\u2e80"  # where its signs begin
WRAP = int(Qt.TextFlag.TextWordWrap)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def icon_side(px: int = 20) -> int:
    """How wide and high an icon is beside text of the size chosen, px."""
    return current_theme().widened(px)


def icon_square(left: float, middle: float, px: int = 20) -> QRectF:
    """Where such an icon is drawn: from `left`, its middle at the height `middle`."""
    side = icon_side(px)
    return QRectF(left, middle - side / 2, side, side)


@contextmanager
def painting(ground: QPaintDevice) -> Iterator[QPainter]:
    """A smooth painter on a widget or a picture, always ended."""
    painter = QPainter(ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: str | None,
    border: str | None = None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded box whose border lies wholly inside `rect`."""
    if fill and border and not dashed:  # two boxes cost a tenth of what Qt takes to stroke a large one
        _filled(painter, QRectF(rect), radius, border)
        _filled(painter, QRectF(rect).adjusted(width, width, -width, -width), radius - width, fill)
        return
    if border:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        inset = width / 2
        painter.setPen(QPen(QColor(border), width, style))
        painter.setBrush(QBrush(QColor(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush))
        body = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, radius - inset, radius - inset)
    elif fill:
        _filled(painter, QRectF(rect), radius, fill)


def _filled(painter: QPainter, rect: QRectF, radius: float, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, radius, radius)


def shadow(painter: QPainter, rect: QRect | QRectF, radius: float, reach: int = 10) -> None:
    """A soft shadow round `rect`, a little lower than it, for the few things that float."""
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(reach, 0, -1):
        painter.setBrush(QColor(0, 0, 0, 3))
        body = QRectF(rect).adjusted(-step, -step + 3, step, step + 3)
        painter.drawRoundedRect(body, radius + step, radius + step)


def write(painter: QPainter, rect: QRect | QRectF, flags: int, text: str, font: QFont, colour: str) -> None:
    """Write `text`; what is centred in height is centred by its capitals, as icons beside it are."""
    lift = round(LIFT * font.pixelSize()) if flags & int(Qt.AlignmentFlag.AlignVCenter) else 0
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(rect).translated(0, -lift), flags, text)


def text_width(font: QFont, text: str) -> int:
    return QFontMetrics(font).horizontalAdvance(text)


def longest_word(font: QFont, text: str, signs: int = 4) -> int:
    """How wide the widest of what is not broken into lines is, px; Chinese is broken after any sign, but
    reads badly by less than `signs`."""
    words = (word if word.isascii() or word[0] < CHINESE else word[:signs] for word in text.split())
    return max((text_width(font, word) for word in words), default=0)


def drop(small: QFont, large: QFont) -> int:
    """How far a line of `small` hangs under the top of one of `large` for both to stand on one line, px."""
    return QFontMetrics(large).ascent() - QFontMetrics(small).ascent()


def text_height(font: QFont, text: str = "", width: int | None = None) -> int:
    """Height of one line, or of `text` wrapped to `width` px."""
    metrics = QFontMetrics(font)
    if width is None:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, max(1, width), 100_000), WRAP, text).height()


def mixed(front: str, back: str, share: float) -> str:
    """`front` laid over `back` with opacity `share` (0 … 1), as "#RRGGBB"."""
    top, ground = QColor(front), QColor(back)
    parts = [
        round(a * share + b * (1 - share))
        for a, b in zip(top.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return "#{:02X}{:02X}{:02X}".format(*parts)


def fitted(font: QFont, text: str, room: float) -> QFont:
    """`font`, made smaller where `text` would be wider than `room` px; only for words in fixed shapes."""
    width = text_width(font, text)
    if width > room:
        return resized(font, max(8, int(font.pixelSize() * room / width)))
    return font


def elided(font: QFont, text: str, width: float) -> str:
    """`text` on one line, cut at the end where it is wider than `width` px."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
