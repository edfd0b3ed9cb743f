"""What a painted control is, for screen readers: of widgets that are not Qt's own, Qt cannot know it.

set_role(widget, QAccessible.Role.Graphic)    in the widget's __init__
tell_roles()                                  once for the application
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

PROPERTY = "inspectorRole"


def set_role(widget: QWidget, role: QAccessible.Role) -> None:
    widget.setProperty(PROPERTY, role.value)


def tell_roles() -> None:
    """Let screen readers ask for the roles that were set."""
    QAccessible.installFactory(_interface)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or thing.property(PROPERTY) is None:
        return None
    return QAccessibleWidget(thing, QAccessible.Role(thing.property(PROPERTY)))
