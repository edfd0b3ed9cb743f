"""How near a picture is looked at: by pinch, wheel with Ctrl, or keys; moved by a drag; 0 fits it again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

MOST, STEP = 6.0, 1.25
WHEEL = 120  # of a turn by one notch


class Zoom(QObject):
    """`times` is 1 where the whole picture fits. Its widget asks `place`, and repaints on `changed`."""

    changed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._fit = QRectF()
        self.times = 1.0
        self._middle = QPointF(0.5, 0.5)  # what of the picture lies in the middle of the widget
        widget.grabGesture(Qt.GestureType.PinchGesture)
        widget.installEventFilter(self)

    def place(self, fit: QRectF) -> QRectF:
        """Where the picture is drawn, given where it would be as a whole."""
        self._fit = fit
        wide, high = fit.width() * self.times, fit.height() * self.times
        corner = fit.center() - QPointF(self._middle.x() * wide, self._middle.y() * high)
        return QRectF(corner.x(), corner.y(), wide, high)

    def near(self) -> bool:
        return self.times > 1

    def by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther; what lies under `at` stays there."""
        if self._fit.isEmpty():
            return
        at = self._fit.center() if at is None else at
        before = self.place(self._fit)
        self.times = max(1.0, min(MOST, self.times * factor))
        grown = self.times * self._fit.width() / before.width()
        corner = at - (at - before.topLeft()) * grown
        self._look_at(corner)

    def larger(self) -> None:
        self.by(STEP)

    def smaller(self) -> None:
        self.by(1 / STEP)

    def move(self, way: QPointF) -> None:
        """Drag the picture along."""
        if not self._fit.isEmpty():
            self._look_at(self.place(self._fit).topLeft() + way)

    def fit(self) -> None:
        self.times, self._middle = 1.0, QPointF(0.5, 0.5)
        self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._turned(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.by(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self._widget.mapFromGlobal(pinch.centerPoint().toPoint()))
                self.by(pinch.scaleFactor(), at)
                self.move(pinch.centerPoint() - pinch.lastCenterPoint())
                return True
        return False

    def _turned(self, event: QWheelEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.by(STEP ** (event.angleDelta().y() / WHEEL), event.position())
        elif self.near():
            self.move(QPointF(event.pixelDelta() if event.hasPixelDelta() else event.angleDelta() / 2))
        else:
            return False
        return True

    def _look_at(self, corner: QPointF) -> None:
        """Let the picture lie with its corner there, as far as it does not leave its middle."""
        wide, high = self._fit.width() * self.times, self._fit.height() * self.times
        seen = (self._fit.center() - corner).toTuple()
        edge = 0.5 / self.times
        across, down = (max(edge, min(1 - edge, part)) for part in (seen[0] / wide, seen[1] / high))
        self._middle = QPointF(across, down)
        self.changed.emit()
