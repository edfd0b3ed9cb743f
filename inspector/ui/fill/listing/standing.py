"""How the widgets of a list stand in its viewport: how high they are, and moving all of them at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.widgets.layouts import PatientColumn


def stand(viewport: QWidget, wanted: Mapping[QWidget, QRect]) -> None:
    """Put every widget where it belongs, and show it. When all move alike, the picture of them is moved, and
    only what comes into view is painted."""
    moves = {rect.y() - widget.y() for widget, rect in wanted.items() if not widget.isHidden()}
    if len(moves) == 1 and (by := moves.pop()) and abs(by) < viewport.height():
        viewport.scroll(0, by)
    for widget, rect in wanted.items():
        widget.setGeometry(rect)
        if widget.isHidden():
            widget.show()


def height_at(widget: QWidget, width: int) -> int:
    """The height a widget wants at this width, px."""
    layout = widget.layout()
    if isinstance(layout, PatientColumn):
        layout.measure()
    elif layout is not None:
        layout.activate()  # until then the layouts inside it remember what stood there before
    QCoreApplication.removePostedEvents(widget, QEvent.Type.LayoutRequest.value)  # what asked for this
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()


def settle(widget: QWidget) -> None:
    """Arrange what stands in a widget that has its height now."""
    layout = widget.layout()
    if layout is not None:
        layout.setGeometry(widget.rect())


def pressed() -> bool:
    """Whether a button or a finger is down."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton
