"""The head of Compare: its title, the filters beside it or under it, and what can be done with all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.compare.filters.bar import FilterBar
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.text import Text


class CompareHead(Themed, QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("", "page")
        self.bar = FilterBar()
        self.targets = Button()
        self.pack, self.views = IconButton("export", ""), IconButton("more", "")
        self._deeds = QHBoxLayout()
        self._deeds.setSpacing(tokens().space[1])
        self._deeds.addWidget(self.targets)
        self._deeds.addWidget(self.pack)
        self._deeds.addWidget(self.views)
        self._top = QHBoxLayout()
        self._top.setSpacing(tokens().space[3])
        self._top.addWidget(self.words)
        self._top.addStretch(1)
        self._top.addLayout(self._deeds)  # at once: a button that is shown before would be a window
        self._under = QVBoxLayout(self)
        self._under.setContentsMargins(0, 14, 0, 14)
        self._under.setSpacing(tokens().space[2])
        self._under.addLayout(self._top)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._beside: bool | None = None
        self._arrange()
        self.follow_theme()

    def retranslate(self) -> None:
        self.words.setText(self.tr("Compare"))
        self.targets.setText(self.tr("Targets"))
        self.pack.set_name(self.tr("Overview of the sites, PDF"))
        self.views.set_name(self.tr("Views and settings"))
        self._arrange()

    def themed(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # a filter says something longer or shorter
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """The filters stand beside the title where they have room in one line; the way to the targets, which
        is in the menu too, gives way to that."""
        deeds = 2 * tokens().control.target_min + 40
        needed = self.words.sizeHint().width() + self.bar.sizeHint().width() + deeds
        beside = needed <= self.width()
        self.targets.setVisible(not beside or needed + self.targets.sizeHint().width() + 4 <= self.width())
        if beside == self._beside:
            return
        self._beside = beside
        self._top.removeWidget(self.bar)
        self._under.removeWidget(self.bar)
        self._top.removeItem(self._deeds)
        if beside:
            self._top.insertWidget(1, self.bar)  # room that is left stands behind: no field moves with it
        else:
            self._under.addWidget(self.bar)
        self._top.addLayout(self._deeds)
        self.bar.setSizePolicy(
            QSizePolicy.Policy.Maximum if beside else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred,
        )
