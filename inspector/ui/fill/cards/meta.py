"""The line under an item's text: what it weighs, what it asks for, what stands in the way."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.missing import Kind
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel, asked
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.text import IconText, Text

GAP = 12
MISSING_ICONS: dict[Kind, str] = {"photo": "camera", "note": "note", "signature": "signature"}


class MetaLine(Themed, QWidget):
    """Nothing is shown where there is nothing to say."""

    def __init__(self, model: FillModel, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._address = model, address
        self._shown: tuple[object, ...] = ()
        self._missing: tuple[Kind, ...] = ()
        self._flow = FlowLayout(self, GAP, between=2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def set_missing(self, missing: tuple[Kind, ...]) -> None:
        """What finishing asked for in vain."""
        self._missing = missing
        self.refresh()

    def retranslate(self) -> None:
        self._shown = ()
        self.refresh()

    def refresh(self) -> None:
        model, address = self._model, self._address
        failed = model.failed(address)
        state = (
            failed,
            bool(model.photos(address)),
            bool(model.item_answer(address).note),
            model.item_answer(address).in_bulk,
            model.saving.unsaved(address),
            self._missing,
        )
        if state == self._shown:
            return
        self._shown = state
        clear(self._flow)
        parts = self._parts(failed)
        for part in parts:
            self._flow.addWidget(part)
            part.show()
        self.setVisible(bool(parts))

    def _parts(self, failed: bool) -> list[QWidget]:
        model, item = self._model, self._model.item(self._address)
        parts: list[QWidget] = []
        if item.critical:
            parts.append(Tag(self.tr("Critical"), "fault" if failed else "warn", icon="warning"))
        if model.saving.unsaved(self._address):
            parts.append(IconText("clock", self.tr("Not saved yet"), "group", "warn"))
        parts += [self._lacking(kind) for kind in self._missing]
        if model.item_answer(self._address).in_bulk:
            parts.append(Text(self.tr("Answered in bulk"), "secondary", "text2"))
        if item.bonus:
            parts.append(Text(self.tr("Bonus"), "secondary", "text2"))
        if item.scored and item.weight != 1:
            weight = words.number(f"{item.weight:f}")
            parts.append(Text(self.tr("Weight {weight}").format(weight=weight), "secondary", "text2"))
        if not item.must_be_answered and item.type != "info" and not item.scored:
            parts.append(Text(self.tr("Optional"), "secondary", "text2"))
        if asked(item.require.photo, failed) and "photo" not in self._missing:
            parts.append(self._asked("photo", bool(model.photos(self._address))))
        if asked(item.require.note, failed) and "note" not in self._missing:
            parts.append(self._asked("note", bool(model.item_answer(self._address).note.strip())))
        return parts

    def _asked(self, kind: Kind, there: bool) -> QWidget:
        if kind == "photo":
            text = self.tr("Photo attached") if there else self.tr("Photo needed")
        else:
            text = self.tr("Note written") if there else self.tr("Note needed")
        colour = "ok" if there else "text2"
        return IconText("check" if there else MISSING_ICONS[kind], text, "secondary", colour)

    def _lacking(self, kind: Kind) -> QWidget:
        text = {
            "photo": self.tr("Photo needed"),
            "note": self.tr("Note needed"),
            "length": self.tr("Too short"),
            "signature": self.tr("Not signed yet"),
        }.get(kind, self.tr("No answer yet"))
        return IconText(MISSING_ICONS.get(kind, "warning"), text, "group", "warn")
