"""A screen over the use cases: it knows the context, and shows what the world did wrong.

Page(context, parent=None)
    .session               the use cases
    .attempt(deed) -> bool     do it; an error of the world becomes the banner, a bug goes on its way
    .failed(error)             for work in the background: the same for an error that came back
    .lay_out(head) -> QVBoxLayout      a page with the look's margins and this head
scrolled() -> a widget to scroll and its column, with room for focus rings round
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.context import Context
from inspector.ui.screen import Screen
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.scroll import BAR

RING = 4  # px a focus ring reaches out


class Page(Screen):
    goes_back = False  # laid over another screen: Escape leads back to that one

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = context.session

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.goes_back:
            self.close_screen()
        else:
            super().keyPressEvent(event)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that the world may refuse; whether it was done."""
        try:
            deed()
        except WorldError as error:
            self.failed(error)
            return False
        return True

    def failed(self, error: BaseException) -> None:
        """Say what is wrong in the banner. What is no error of the world is a bug."""
        if not isinstance(error, WorldError):
            raise error
        self.tell(errors.sentence(error), button=self.tr("Close"), on=self.tell_nothing)

    def lay_out(self, head: QWidget, inside: QWidget | None = None) -> QVBoxLayout:
        """What is added to the column scrolls, its bar in the margin, and keeps 4 px to its sides free: focus
        rings are drawn there. `inside` is what holds it where a bar goes across the page below."""
        side = tokens().layout.page_margin - RING
        column = QVBoxLayout(inside or self)
        column.setContentsMargins(side, 0, side - BAR, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(RING, 0, RING + BAR, 0)
        top.addWidget(head)
        column.addLayout(top)
        return column


def scrolled() -> tuple[QWidget, QVBoxLayout]:
    """What goes into a Scroll: its edge would cut the focus rings, so it keeps room for them."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(RING, RING, RING, tokens().space[6])
    return inside, column
