"""A chart as a picture: to copy, or as a PNG or SVG file, with its title over it, in the light look."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from inspector.files import write_whole, writing
from inspector.ui.compare.charts.chart import Chart, Ground
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.painting import TOP_LEFT, WRAP, painting, text_height, write

MARGIN, GAP, SHARPNESS = 24, 12, 2  # px, px, dots a px
COLUMN = 656  # px: what lies between the margins of an A4 page


class Sheet:
    """A chart with its words; as wide as it stands on the screen, except on paper."""

    def __init__(self, title: str, subtitle: str, filters: str, chart: Chart, notes: tuple[str, ...]) -> None:
        self._wide, self._margin = chart.width(), MARGIN
        self._lines = [(title, "card-title"), (subtitle, "secondary"), (filters, "secondary")]
        self._chart, self._notes = chart, [note for note in notes if note]

    def size(self) -> QSize:
        return QSize(self._wide + 2 * self._margin, int(self._draw(None)) + self._margin)

    def image(self) -> QImage:
        size = self.size()
        image = QImage(size * SHARPNESS, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(SHARPNESS)
        image.fill(QColor(tokens().light.surface))
        with painting(image) as painter:
            self._draw(painter)
        return image

    def png(self) -> bytes:
        def write_to(buffer: QBuffer) -> None:
            self.image().save(buffer, "PNG")  # type: ignore[call-overload]

        return _taken(write_to)

    def on_paper(self) -> bytes:
        """A PNG that fills the column of a page, in letters of the usual size whatever the screen's is."""
        self._wide, self._margin = COLUMN, 0
        with current_theme().usual_text():
            return self.png()

    def svg(self) -> bytes:
        def write_to(buffer: QBuffer) -> None:
            maker, size = QSvgGenerator(), self.size()
            maker.setOutputDevice(buffer)
            maker.setSize(size)
            maker.setViewBox(QRectF(0, 0, size.width(), size.height()))
            maker.setTitle(self._lines[0][0])
            with painting(maker) as painter:
                painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(tokens().light.surface))
                self._draw(painter)

        return _taken(write_to)

    def _draw(self, painter: QPainter | None) -> float:
        """Draw it, or only measure: how high it is without the margin below."""
        c, wide, down = tokens().light, self._wide, float(self._margin)
        for text, role in self._lines:
            if text:
                down += self._words(painter, text, role, down, c.text if role == "card-title" else c.text2)
        down += GAP
        high = self._chart.drawn_high(wide)
        if painter is not None:
            painter.save()
            painter.translate(self._margin, down)
            self._chart.draw(painter, Ground(wide, c, QRectF(0, 0, wide, high)))
            painter.restore()
        down += high
        for note in self._notes:
            down += GAP / 2 + self._words(painter, note, "secondary", down + GAP / 2, c.text2)
        return down

    def _words(self, painter: QPainter | None, text: str, role: str, down: float, ink: str) -> float:
        font = current_theme().font("card-title" if role == "card-title" else "secondary")
        high = text_height(font, text, self._wide)
        if painter is not None:
            write(painter, QRectF(self._margin, down, self._wide, high), TOP_LEFT | WRAP, text, font, ink)
        return high


def save(content: bytes, path: Path) -> None:
    with writing(path):
        write_whole(path, content)


def _taken(write_to: Callable[[QBuffer], object]) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write_to(buffer)
    buffer.close()
    return bytes(content.data())
