"""A place that scrolls by wheel, finger and keyboard.

Scroll(content=None, parent=None)    .setWidget(content); .bring(widget) scrolls it into view
slim_bars(area)                      the kit's scroll bars on any QAbstractScrollArea
throw_with_finger(viewport)          a finger moves the content and lets it run on
hold_still(widget, held)             nothing round `widget` scrolls by finger while it is held
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScroller, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.base import Themed

BARS = """
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::handle:hover {{ background: {hover}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def slim_bars(area: QAbstractScrollArea) -> None:
    """Dress the scroll bars; call again when the theme changes."""
    c = current_theme().colours
    sheet = BARS.format(handle=c.line_control, hover=c.line_strong)
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setStyleSheet(sheet)


class Scroll(Themed, QScrollArea):
    """Follows its content's width; only the height scrolls."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
