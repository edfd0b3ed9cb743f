"""What every screen is: a page of the window that can be entered and left.

    class Screen(QWidget)
        shows_navigation = True       Fill in sets False: the rail goes away
        title() -> str                override; translated, for the window's title
        entered()                     override; it is on top now: read what it shows
        left() -> bool                override; False keeps the person here (something is not written yet)
        set_compact(bool)             override; the window is narrower than 1000 px; .compact tells
        bar_height() -> px            override; of a bar at the bottom, which no toast may cover
        tab_order() -> widgets        override; what Tab visits, where that is not the order they were made in
        toast(text, undo=None)        say something at the bottom
        open(screen) / close_screen() lay another screen over this one / go back to the one under it
        go(key)                       to a place of the navigation
        tell(title, text, button, on) / tell_nothing()   the banner above the content
A screen does not know the window: it asks by the signals below, and the shell listens.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.ui.widgets.base import Themed


class Screen(Themed, QWidget):
    shows_navigation = True
    toast_asked = Signal(str, object)
    open_asked = Signal(object)
    close_asked = Signal()
    go_asked = Signal(str)
    banner_asked = Signal(str, str, str, object)
    banner_over = Signal()
    toast_over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compact = False

    def title(self) -> str:
        return ""

    def entered(self) -> None:
        """The screen came to the top."""

    def left(self) -> bool:
        """The person goes elsewhere; False holds them here."""
        return True

    def set_compact(self, compact: bool) -> None:
        self.compact = compact

    def tab_order(self) -> list[QWidget]:
        """What Tab visits, in turn; nothing where the order in which it was made will do."""
        return []

    def bar_height(self) -> int:
        return 0

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self.toast_asked.emit(text, undo)

    def toast_nothing(self) -> None:
        self.toast_over.emit()

    def open(self, screen: Screen) -> None:
        self.open_asked.emit(screen)

    def close_screen(self) -> None:
        self.close_asked.emit()

    def go(self, key: str) -> None:
        self.go_asked.emit(key)

    def tell(
        self, title: str, text: str = "", button: str = "", on: Callable[[], object] | None = None
    ) -> None:
        self.banner_asked.emit(title, text, button, on)

    def tell_nothing(self) -> None:
        self.banner_over.emit()
