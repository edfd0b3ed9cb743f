"""Icons drawn from resources/icons/*.svg in any colour and size, sharp on any screen, cached by Qt.

    pixmap(name, colour, size=20, ratio=1.0) -> QPixmap
    icon(name, colour, size=20) -> QIcon            for menus and the window
    draw(painter, name, rect, colour)               centred in rect at rect's height
    logo(size, ground, mark, ratio=1.0) -> QPixmap  the application's mark
Names are the file names: "check", "cross", "not-applicable", …
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from inspector.paths import resources

SIZES = (16, 20, 24)


@cache
def _source(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _rendered(key: str, svg: Callable[[], str], size: int, ratio: float) -> QPixmap:
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg().encode())).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def pixmap(name: str, colour: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of `size` logical px; `colour` is "#RRGGBB"."""

    def svg() -> str:
        coloured = _source(name).replace("currentColor", colour)
        small = size <= min(SIZES)
        return coloured.replace('stroke-width="1.75"', 'stroke-width="2"') if small else coloured

    return _rendered(f"icon/{name}/{colour}/{size}/{ratio}", svg, size, ratio)


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made


def draw(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon in the middle of `rect`, as large as its shorter side."""
    size = round(min(rect.width(), rect.height()))
    ratio = painter.device().devicePixelRatioF()
    corner = rect.center().toPoint() - QRectF(0, 0, size, size).center().toPoint()
    painter.drawPixmap(corner, pixmap(name, colour, size, ratio))


def logo(size: int, ground: str, mark: str, ratio: float = 1.0) -> QPixmap:

    def svg() -> str:
        return _source("logo").replace("#2F4DB3", ground).replace("#FFFFFF", mark)

    return _rendered(f"logo/{ground}/{mark}/{size}/{ratio}", svg, size, ratio)
