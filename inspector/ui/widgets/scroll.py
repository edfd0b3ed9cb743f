"""A place that scrolls by wheel, finger and keyboard.

Scroll(content=None, parent=None)    .setWidget(content); .bring(widget) scrolls it into view
    Its bar always has its room, BAR px, and is seen where there is something to scroll.
slim_bars(area)                      the kit's scroll bars on any QAbstractScrollArea
throw_with_finger(viewport)          a finger moves the content and lets it run on
hold_still(widget, held)             nothing round `widget` scrolls by finger while it is held
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QScroller, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.base import Themed

BAR = 12  # px, the width of a scroll bar
BARS = """
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: {hover}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def slim_bars(area: QAbstractScrollArea) -> None:
    """Dress the scroll bars; call again when the theme changes."""
    c = current_theme().colours
    sheet = BARS.format(bar=BAR, handle=c.line_control, hover=c.line_strong)
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        if not bar.styleSheet():  # the first time
            bar.rangeChanged.connect(partial(_show_need, bar))
            _show_need(bar, bar.minimum(), bar.maximum())
        bar.setStyleSheet(sheet)


def _show_need(bar: QScrollBar, least: int, most: int) -> None:
    """A bar that keeps its room is seen only where there is something to scroll."""
    bar.setEnabled(most > least)


class Scroll(Themed, QScrollArea):
    """Follows its content's width; only the height scrolls."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        if content is not None:
            self.setWidget(content)
        self.follow_theme()

    def setWidget(self, content: QWidget) -> None:
        super().setWidget(content)
        content.setAutoFillBackground(False)

    def bring(self, widget: QWidget, margin: int = 24) -> None:
        """Scroll as little as needed until `widget` is in view."""
        self.ensureWidgetVisible(widget, 0, margin)

    def themed(self) -> None:
        slim_bars(self)


def throw_with_finger(viewport: QObject) -> None:
    QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)


def hold_still(widget: QWidget, held: bool) -> None:
    """Keep what scrolls round `widget` in place, for drawing on it with a finger."""
    ancestor = widget.parentWidget()
    while ancestor is not None:
        if isinstance(ancestor, QAbstractScrollArea) and QScroller.hasScroller(ancestor.viewport()):
            QScroller.scroller(ancestor.viewport()).stop()
            if held:
                QScroller.ungrabGesture(ancestor.viewport())
            else:
                throw_with_finger(ancestor.viewport())
        ancestor = ancestor.parentWidget()
