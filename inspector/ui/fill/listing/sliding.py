"""A row on its way from one place to another."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation


class Slide(QVariantAnimation):
    """`valueChanged` tells each place on the way, but for that where it begins: everything stands there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)

    @property
    def over(self) -> bool:
        return self.state() == QVariantAnimation.State.Stopped

    def go(self, start: int, end: int, duration: int) -> None:
        """From `start` to `end` px in `duration` ms."""
        self.blockSignals(True)
        self.setDuration(duration)
        self.setStartValue(start)
        self.setEndValue(end)
        self.start()
        self.blockSignals(False)
