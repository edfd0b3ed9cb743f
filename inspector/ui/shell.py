"""The main window: navigation, one screen at a time, banner above, toast below.

Destination(key, icon, title, make, at_end=False)    make() -> Screen, called when first gone to
Shell(destinations, *, geometry=None, keep_geometry=None, may_close=None)
    .go(key) -> bool          to a destination; screens laid over are left first
    .open(screen) -> bool     lay a screen over the current one; .close_screen() goes back
    .current() -> Screen | None     .compact -> bool
    .toast(text, undo=None)   .tell(title, text="", button="", on=None)   .tell_nothing()
    .set_person(name)         .set_badge(key, count)
    signal current_changed(object screen)
geometry: bytes kept earlier; keep_geometry(bytes) is called on closing; may_close() -> bool can hold it
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from inspector.ui.screen import Screen
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.navigation import Navigation, Place
from inspector.ui.widgets.notices import Banner
from inspector.ui.widgets.overlay import Overlay
from inspector.ui.widgets.tabbing import tabbed, walk
from inspector.ui.widgets.toast import Toasts

FIRST_SIZE, LEAST_SIZE = QSize(1280, 800), QSize(360, 480)
PROGRAM = "Inspector"


@dataclass(frozen=True)
class Destination:
    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[], Screen]
    at_end: bool = False


class Shell(QMainWindow):
    current_changed = Signal(object)

    def __init__(
        self,
        destinations: Sequence[Destination],
        *,
        geometry: bytes | None = None,
        keep_geometry: Callable[[bytes], object] | None = None,
        may_close: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._destinations = {destination.key: destination for destination in destinations}
        self._screens: dict[str, Screen] = {}
        self._place: str | None = None
        self._over: list[Screen] = []
        self._keep_geometry, self._may_close = keep_geometry, may_close
        self._banner_action: Callable[[], object] | None = None
        self._banner_of: QObject | None = None
        self._undo_of: QObject | None = None
        self.compact = False
        self._build([Place(d.key, d.icon, d.title, d.at_end) for d in destinations])
        self.setWindowIcon(_window_icon())
        self.setMinimumSize(LEAST_SIZE)
        current_theme().changed.connect(self._fit)
        if geometry is None or not self.restoreGeometry(QByteArray(geometry)):
            self.resize(FIRST_SIZE)

    def current(self) -> Screen | None:
        if self._over:
            return self._over[-1]
        return self._screens.get(self._place) if self._place else None

    def go(self, key: str) -> bool:
        """Go to a destination; False when a screen on top does not let go."""
        while self._over:
            if not self._drop_top():
                return False
        if self._place not in (None, key) and not self._lets_go(self._screens[str(self._place)]):
            return False
        if key not in self._screens:
            self._screens[key] = self._adopt(self._destinations[key].make())
        self._place = key
        self._show_current()
        return True

    def open(self, screen: Screen) -> bool:
        """Lay `screen` over the current one, which is left but kept."""
        under = self.current()
        if under is not None and not self._lets_go(under):
            return False
        self._over.append(self._adopt(screen))
        self._show_current()
        return True

    def close_screen(self) -> bool:
        """Go back to the screen underneath."""
        if not self._over or not self._drop_top():
            return False
        self._show_current()
        return True

    def back_to(self, wanted: Callable[[Screen], bool]) -> Screen | None:
        """Go back to a screen underneath; None where it is not there, or one over it does not let go."""
        found = next((screen for screen in reversed(self._over) if wanted(screen)), None)
        if found is None:
            return None
        while self._over[-1] is not found:
            if not self._drop_top():
                return None
        self._show_current()
        return found

    def toast(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self._undo_of = None
        self.toasts.show_toast(text, undo, above=self._bars())

    def tell(
        self, title: str, text: str = "", button: str = "", on: Callable[[], object] | None = None
    ) -> None:
        """Show the banner above the content until `tell_nothing`; a screen's own goes with the screen."""
        self._banner_action, self._banner_of = on, None
        self.banner.set_texts(title, text, button)
        self._banner_room.show()

    def tell_nothing(self) -> None:
        self._banner_of = None
        self._banner_room.hide()

    def set_person(self, name: str) -> None:
        self.rail.set_person(name)

    def set_badge(self, key: str, count: int) -> None:
        for navigation in (self.rail, self.bottom):
            navigation.set_badge(key, count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """One column where the window is narrow for the size of the text."""
        theme = current_theme()
        self._stack.setMaximumWidth(theme.widened(tokens().layout.content_max))
        compact = self.width() < theme.widened(tokens().layout.compact_below)
        if compact != self.compact:
            self.compact = compact
            for screen in [*self._screens.values(), *self._over]:
                screen.set_compact(compact)
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_title()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing leaves the screen first; what is not written yet may hold it."""
        current = self.current()
        if (current is not None and not current.left()) or (self._may_close and not self._may_close()):
            event.ignore()
            return
        if self._keep_geometry is not None:
            self._keep_geometry(bytes(self.saveGeometry().data()))
        event.accept()

    def _build(self, places: Sequence[Place]) -> None:
        self.rail = Navigation(places)
        self.bottom = Navigation(places, bottom=True)
        self._stack = QStackedWidget()
        self.banner = Banner()
        self.banner.acted.connect(self._banner_acted)
        for navigation in (self.rail, self.bottom):
            navigation.chosen.connect(self.go)
        ground = QWidget()
        across = QHBoxLayout(ground)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(self._content(), 1)
        self.setCentralWidget(ground)
        self.toasts = Toasts(ground)
        self._arrange()

    def _content(self) -> QVBoxLayout:
        content = QVBoxLayout()
        content.setSpacing(0)
        self._banner_room = QWidget()
        room = QVBoxLayout(self._banner_room)
        margin = tokens().layout.page_margin_dense
        room.setContentsMargins(margin, 12, margin, 0)
        room.addWidget(self.banner)
        self._banner_room.hide()
        middle = QHBoxLayout()
        middle.addStretch(0)
        middle.addWidget(self._stack, 1)
        middle.addStretch(0)
        content.addWidget(self._banner_room)
        content.addLayout(middle, 1)
        content.addWidget(self.bottom)
        return content

    def _adopt(self, screen: Screen) -> Screen:
        screen.toast_asked.connect(self._screen_toasts)
        screen.toast_over.connect(self.toasts.dismiss)
        screen.open_asked.connect(self.open)
        screen.close_asked.connect(self.close_screen)
        screen.go_asked.connect(self.go)
        screen.banner_asked.connect(self._screen_tells)
        screen.banner_over.connect(self._screen_is_quiet)
        screen.set_compact(self.compact)
        self._stack.addWidget(screen)
        return screen

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab visits what stands round a screen, then the screen in its own order."""
        screen = self.current()
        order = screen.tab_order() if screen is not None else []
        if screen is None or not order:
            return super().focusNextPrevChild(forward)
        around = [each for each in tabbed(self) if not screen.isAncestorOf(each)]
        return walk([*around, *order], forward) or super().focusNextPrevChild(forward)

    def _lets_go(self, screen: Screen) -> bool:
        """What lies over it is left first: it may have something to give it to keep."""
        over = self.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for overlay in reversed(over):
            if overlay.isVisible():
                overlay.leave()
        return screen.left()

    def _drop_top(self) -> bool:
        screen = self._over[-1]
        if not self._lets_go(screen):
            return False
        if self._undo_of is screen:  # which would find nobody to take it back
            self.toasts.dismiss()
        self._over.pop()
        self._release_focus()
        self._stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()
        return True

    def _show_current(self) -> None:
        screen = self.current()
        if screen is None:
            return
        if screen is not self._stack.currentWidget():
            self._release_focus()
        if self._banner_of not in (None, screen):
            self.tell_nothing()
        self._stack.setCurrentWidget(screen)
        for navigation in (self.rail, self.bottom):
            navigation.set_current(self._place)
        self._arrange()
        self._set_title()
        screen.entered()
        self.toasts.stand_above(self._bars())
        self.current_changed.emit(screen)

    def _release_focus(self) -> None:
        """Take the focus from a screen that goes, or Qt hands it on as Tab would, ring and all."""
        focused = QApplication.focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            self._stack.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        current = self.current()
        navigation = current is None or current.shows_navigation
        for bar, visible in (
            (self.rail, navigation and not self.compact),
            (self.bottom, navigation and self.compact),
        ):
            focused = QApplication.focusWidget()
            if not visible and focused is not None and bar.isAncestorOf(focused):
                self._stack.setFocus(Qt.FocusReason.OtherFocusReason)
            bar.setVisible(visible)

    def _bars(self) -> int:
        """How much of the bottom no toast may cover, px."""
        current = self.current()
        own = current.bar_height() if current is not None else 0
        return own + (self.bottom.height() if self.bottom.isVisible() else 0)

    def _set_title(self) -> None:
        current = self.current()
        title = current.title() if current else ""
        self.setWindowTitle(f"{title} – {PROGRAM}" if title else PROGRAM)

    def _screen_toasts(self, text: str, undo: Callable[[], None] | None) -> None:
        self.toast(text, undo)
        self._undo_of = self.sender() if undo is not None else None

    def _screen_tells(self, title: str, text: str, button: str, on: Callable[[], object] | None) -> None:
        self.tell(title, text, button, on)
        self._banner_of = self.sender()

    def _screen_is_quiet(self) -> None:
        if self._banner_of is self.sender():
            self.tell_nothing()

    def _banner_acted(self) -> None:
        if self._banner_action is not None:
            self._banner_action()


def _window_icon() -> QIcon:
    """The mark in the light accent, as the taskbar shows it in either scheme."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(icons.logo(size, tokens().light.accent, tokens().light.on_accent))
    return icon
