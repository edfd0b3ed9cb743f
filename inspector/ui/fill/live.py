"""What tells of the inspection beside its list, and follows it as long as it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Live(_Widget):
    """Mixin: calls refresh() at each of the signals while the widget is seen, and once when it is shown. What
    stands in the head of a narrow window costs a wide one nothing, and the other way round."""

    def keep_up_with(self, *signals: SignalInstance) -> None:
        for signal in signals:
            signal.connect(self._keep_up)

    def refresh(self) -> None:
        """Override: show how things stand."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _keep_up(self) -> None:
        if self.isVisible():
            self.refresh()
