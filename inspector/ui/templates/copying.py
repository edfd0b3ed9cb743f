"""A copy of a template under its own id and title."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector.checklists.template import Template
from inspector.ui.language import language
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field

translate = QCoreApplication.translate
ID = re.compile(r"[a-z0-9][a-z0-9-]*")


def ask_copy(
    window: QWidget, template: Template, taken: Collection[str], on_copy: Callable[[str, str], object]
) -> Dialog:
    """Ask for title and id; `on_copy(id, title)` is called with what was written."""
    title = template.title.in_(language())
    dialog = Dialog(
        window,
        translate("CopyDialog", "Copy “{title}”?").format(title=title),
        translate(
            "CopyDialog",
            "The copy is your own: another title, another id, version 1. The original stays as it is.",
        ),
        translate("CopyDialog", "Copy"),
    )
    name = Field(translate("CopyDialog", "Title"))
    id_ = Field(translate("CopyDialog", "Id, in small Latin letters, digits and hyphens"))
    name.set_text(title)
    id_.set_text(_free(f"{template.id}-copy", taken))
    dialog.column.addWidget(name)
    dialog.column.addWidget(id_)

    def check(_text: str) -> None:
        id_.set_error(_fault(id_.text().strip(), taken))
        dialog.deed_button.setEnabled(bool(name.text().strip()) and not id_.error())

    name.edited.connect(check)
    id_.edited.connect(check)
    dialog.accepted.connect(lambda: on_copy(id_.text().strip(), name.text().strip()))
    dialog.open()
    return dialog


def _fault(id_: str, taken: Collection[str]) -> str:
    if not ID.fullmatch(id_):
        return translate("CopyDialog", "Small Latin letters, digits and hyphens only: shop-floor.")
    return translate("CopyDialog", "A template has this id already. Choose another.") if id_ in taken else ""


def _free(id_: str, taken: Collection[str]) -> str:
    """The id, with a number where it is taken."""
    number = 2
    found = id_
    while found in taken:
        found = f"{id_}-{number}"
        number += 1
    return found
