"""What finishing asks for and is not there, each with the way to it."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.exact import exact_text
from inspector.checklists.missing import Kind
from inspector.checklists.template import SignatureSlot, TextItem
from inspector.services.finishing import Lacking
from inspector.ui import language as words
from inspector.ui.fill.fine import can_be_fine
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.lists import GroupHead, ListCard
from inspector.ui.widgets.text import Icon, Text

MOST = 12
ICONS: dict[Kind, str] = {"photo": "camera", "note": "note", "signature": "signature", "entry": "user"}


class MissingRow(Themed, QWidget):
    """One thing that lacks: what, why, and a button."""

    acted = Signal()

    def __init__(
        self, icon: str, title: str, why: str, button: Button, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = button
        button.clicked.connect(self.acted)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Text(title, "body", wrap=True))
        if why:
            told.addWidget(Text(why, "secondary", "text2", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, tokens().space[2], 16, tokens().space[2])
        row.setSpacing(tokens().space[3])
        row.addWidget(Icon(icon, "warn"))
        row.addLayout(told, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(tokens().control.action_row)
        self.setAccessibleName(f"{title}. {why}" if why else title)


class MissingList(Themed, QWidget):
    """The first of what lacks; `item_asked`, `photo_asked` and `signature_asked` are the ways there."""

    item_asked = Signal(object)  # Address
    photo_asked = Signal(object)  # Address
    signature_asked = Signal(str)
    fine_asked = Signal()

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lacking: Lacking | None = None
        self._head = GroupHead("", 0)
        self.fine = Button("", icon="check")
        self.fine.clicked.connect(self.fine_asked)
        self._head.add(self.fine)
        self._card = ListCard()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(self._head)
        column.addWidget(self._card)
        self.follow_theme()

    def retranslate(self) -> None:
        self._head.set_title(self.tr("What is missing"))
        self.fine.setText(self.tr("The rest is fine"))
        lacking, self._lacking = self._lacking, None
        if lacking is not None:
            self.show_lacking(lacking)

    def rows(self) -> list[MissingRow]:
        return [row for row in self._card.findChildren(MissingRow) if self._card.column.indexOf(row) >= 0]

    def head_height(self) -> int:
        """px, so that what stands beside it can begin in line."""
        return 0 if self.isHidden() else self._head.sizeHint().height()

    def show_lacking(self, lacking: Lacking) -> None:
        if lacking == self._lacking:
            return
        self._lacking = lacking
        kinds: dict[Address, list[Kind]] = {}
        for missing in lacking.items:
            kinds.setdefault(missing.address, []).append(missing.kind)
        count = len(kinds) + len(lacking.signatures)
        self._head.set_count(count)
        self.setVisible(bool(count))
        self.fine.setVisible(any(can_be_fine(self._model, each) for each in self._model.template.sections))
        self._card.clear()
        addresses = list(kinds)
        for address in addresses[:MOST]:
            self._card.add_row(self._item_row(address, kinds[address]))
        if len(addresses) > MOST:
            self._card.add_row(self._rest(addresses[MOST:]))
        for slot in lacking.signatures:
            self._card.add_row(self._signature_row(slot))

    def _item_row(self, address: Address, kinds: list[Kind]) -> MissingRow:
        photo = kinds == ["photo"]
        text = self.tr("Add photo") if photo else self.tr("Go to")
        button = Button(text, trailing=None if photo else "arrow-right")
        icon = ICONS.get(kinds[0], "info")
        row = MissingRow(icon, self._title(address), self._why(address, kinds), button)
        asked = self.photo_asked if photo else self.item_asked
        row.acted.connect(lambda: asked.emit(address))
        return row

    def _signature_row(self, slot: SignatureSlot) -> MissingRow:
        role = slot.role.in_(words.language())
        row = MissingRow("signature", role, self.tr("Signature needed"), Button(self.tr("Sign")))
        row.acted.connect(lambda: self.signature_asked.emit(slot.key))
        return row

    def _rest(self, rest: list[Address]) -> MissingRow:
        button = Button(self.tr("Go to"), trailing="arrow-right")
        row = MissingRow("more", self.tr("And %n more", "", len(rest)), "", button)
        row.acted.connect(lambda: self.item_asked.emit(rest[0]))
        return row

    def _title(self, address: Address) -> str:
        model = self._model
        title = f"{model.numbers[address.item]}  {model.item(address).text.in_(words.language())}"
        entry = model.entry(address.entry) if address.entry else None
        return f"{title}  •  {entry.title}" if entry is not None and entry.title else title

    def _why(self, address: Address, kinds: list[Kind]) -> str:
        item = self._model.item(address)
        match kinds[0]:
            case "photo" | "note":
                return self._asked(kinds, self._model.failed(address))
            case "length":
                least = item.min_length if isinstance(item, TextItem) else 0
                return self.tr("Shorter than %n character(s)", "", least)
            case "signature":
                return self.tr("Not signed yet")
            case "entry":
                section = self._model.template.section_of_item[address.item]
                word = section.repeat.title.in_(words.language()) if section.repeat else ""
                return self.tr("Still to add: {what}").format(what=word)
            case _:
                return self._unanswered(address)

    def _asked(self, kinds: list[Kind], failed: bool) -> str:
        if len(kinds) > 1:
            both = self.tr("Failed: a photo and a note are needed")
            return both if failed else self.tr("A photo and a note are needed")
        if kinds[0] == "photo":
            return self.tr("Failed: a photo is needed") if failed else self.tr("A photo is needed")
        return self.tr("Failed: a note is needed") if failed else self.tr("A note is needed")

    def _unanswered(self, address: Address) -> str:
        if self._model.item(address).critical:
            return self.tr("No answer yet, and it is critical")
        score = self._model.standing.score.items.get(address)
        worth = score.points.possible if score is not None else None
        if not worth:
            return self.tr("No answer yet")
        if Fraction(worth).denominator == 1:
            return self.tr("No answer yet, worth %n point(s)", "", int(worth))
        points = words.number(exact_text(Fraction(worth)))
        return self.tr("No answer yet, worth {points} points").format(points=points)
