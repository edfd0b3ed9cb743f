"""The menu behind ⋯ and other buttons, its rows as high as a finger needs.

Menu(parent)    .add(text, on, *, icon=None, danger=False, key_hint="") -> QAction
    .add_line(); .open_under(button)
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.painting import icon_side
from inspector.ui.widgets.popup import FLOATING

SHEET = """
QMenu {{ background: {surface}; border: 1px solid {border}; padding: 6px;
    border-radius: {radius}px; icon-size: {icon}px; }}
QMenu::item {{ color: {text}; padding: 11px 24px 11px 12px; border-radius: 8px; min-height: 22px; }}
QMenu::item:selected {{ background: {hover}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::icon {{ padding-left: 12px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 6px; }}
"""


class Menu(QMenu):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(FLOATING)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # its corners are round
        c = current_theme().colours
        self.setStyleSheet(
            SHEET.format(
                surface=c.surface,
                border=c.line_control,
                text=c.text,
                hover=c.hover,
                disabled=c.text3,
                line=c.line,
                radius=tokens().radius.card,
                icon=icon_side(),
            )
        )

    def add(
        self,
        text: str,
        on: Callable[[], object],
        *,
        icon: str | None = None,
        danger: bool = False,
        key_hint: str = "",
    ) -> QAction:
        """A row; `key_hint` only shows the key, it does not listen for it."""
        c = current_theme().colours
        text = text.replace("&", "&&")  # which Qt would take for the mark of a key
        action = self.addAction(f"{text}\t{key_hint}" if key_hint else text)
        if icon:
            action.setIcon(icons.icon(icon, c.fault if danger else c.text2, icon_side()))
        action.triggered.connect(lambda _on=False: on())
        return action

    def add_line(self) -> None:
        self.addSeparator()

    def open_under(self, button: QWidget) -> None:
        """Open with an edge of menu and button in line: the right one, at the left of a window the left."""
        window = button.window()
        at_left = button.mapTo(window, button.rect().center()).x() < window.width() / 2
        left = 0 if at_left else button.width() - self.sizeHint().width()
        corner = QPoint(left, button.height() + 4)
        self.popup(button.mapToGlobal(corner))
