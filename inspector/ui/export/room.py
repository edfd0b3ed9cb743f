"""Room for something long inside a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector.ui.widgets.dialog import MARGIN, Dialog
from inspector.ui.widgets.scroll import BAR, Scroll

RING = 6  # px at both sides that `inside` keeps free, for focus rings
LEAST = 88  # px, two rows to touch


class Room(QWidget):
    """As high as what is inside, and no higher than the window lets the dialog be; then it scrolls. The rings
    and the bar reach out of it, so that the words stand flush with the title."""

    def __init__(self, dialog: Dialog, inside: QWidget) -> None:
        super().__init__()
        dialog.column.addWidget(self)
        self._dialog, self._inside = dialog, inside
        self._scroll = Scroll(inside, self.parentWidget())
        self._later = QTimer(self, singleShot=True, interval=0)  # amid a resize Qt would not take another
        self._later.timeout.connect(self._fit)
        inside.installEventFilter(self)
        dialog.installEventFilter(self)

    def moveEvent(self, _event: QMoveEvent) -> None:
        self._place()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._later.start()
        return False

    def _place(self) -> None:
        self._scroll.setGeometry(self.geometry().adjusted(-RING, 0, RING + BAR, 0))

    def _fit(self) -> None:
        sheet = self.parentWidget()
        layout = sheet.layout() if sheet else None
        if sheet is None or layout is None:
            return
        round_it = layout.totalHeightForWidth(sheet.width()) - self.height()
        most = self._dialog.height() - 2 * MARGIN - round_it
        needed = self._inside.heightForWidth(self._inside.width())
        self.setFixedHeight(max(LEAST, min(needed, most)))
