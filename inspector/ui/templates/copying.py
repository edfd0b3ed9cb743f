"""A copy of a template under its own id and title."""

from __future__ import annotations

import re
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from inspector.checklists.template import Template
from inspector.ui.language import language
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import Field

translate = QCoreApplication.translate
ID = re.compile(r"[a-z0-9][a-z0-9-]*")


class CopyDialog(Dialog):
    """Asks for title and id; `copied(id, title)` tells what was written."""

    copied = Signal(str, str)

    def __init__(self, window: QWidget, template: Template, taken: Collection[str]) -> None:
        title = template.title.in_(language())
        about = translate(
            "CopyDialog",
            "The copy is your own: another title, another id, version 1. The original stays as it is.",
        )
        super().__init__(
            window,
            translate("CopyDialog", "Copy {title}?").format(title=title),
            about,
            translate("CopyDialog", "Copy"),
            keep=translate("CopyDialog", "Cancel"),
        )
        self._taken = taken
        self.name = Field(self.tr("Title"))
        self.id = Field(self.tr("Id, in small Latin letters, digits and hyphens"))
        self.name.set_text(title)
        self.id.set_text(_free(f"{template.id}-copy", taken))
        for field in (self.name, self.id):
            self.column.addWidget(field)
            field.edited.connect(lambda _text: self._check())
        self.accepted.connect(lambda: self.copied.emit(self.id.text().strip(), self.name.text().strip()))

    def _check(self) -> None:
        self.id.set_error(self._fault(self.id.text().strip()))
        self.deed_button.setEnabled(bool(self.name.text().strip()) and not self.id.error())

    def _fault(self, id_: str) -> str:
        if not ID.fullmatch(id_):
            return self.tr("Small Latin letters, digits and hyphens only: shop-floor.")
        return self.tr("A template has this id already. Choose another.") if id_ in self._taken else ""


def _free(id_: str, taken: Collection[str]) -> str:
    """The id, with a number where it is taken."""
    number = 2
    found = id_
    while found in taken:
        found = f"{id_}-{number}"
        number += 1
    return found
