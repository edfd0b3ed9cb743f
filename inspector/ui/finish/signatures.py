"""Who signs: a card a slot, with a pad for finger, pen or mouse."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.inspection import Signature
from inspector.checklists.signing import INSPECTOR, signature_slots
from inspector.checklists.template import SignatureSlot
from inspector.ui import language as words
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.controls.signature import drawn, stored
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.lists import Avatar, GroupHead
from inspector.ui.widgets.select import Select
from inspector.ui.widgets.signature import SignaturePad
from inspector.ui.widgets.text import ElidedText, Text


class SignatureCard(Card):
    """One who signs. What stands in the draft is shown; what is signed goes there after a moment's rest."""

    def __init__(self, model: FillModel, slot: SignatureSlot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._slot = model, slot
        self._name, self._person = self._expected()
        self.avatar = Avatar("", 28)
        self._who = ElidedText("", "card-title", "text", lines=2)
        self._role = ElidedText("")
        self.tag = Tag("", "na", icon="signature")
        self.who = Select(icon="user", addable=True, parent=self)
        self._statement = Text("", "secondary", "text2", wrap=True, parent=self)
        self.pad = SignaturePad()
        self.again = Button("", "link", icon="undo", parent=self)
        self.absent = Button("", "link", parent=self)
        self._resting = Typing(self)
        self._resting.rested.connect(self._sign)
        self._resting.going.connect(model.saving.type)
        self.pad.changed.connect(lambda _strokes: self._resting.typed())
        self.again.clicked.connect(self._sign_again)
        self.absent.clicked.connect(self._was_absent)
        self.who.chosen.connect(self._choose)
        self.who.add_asked.connect(self._name_freely)
        self._arrange()
        self.speak()

    @property
    def slot(self) -> str:
        return self._slot.key

    def commit(self) -> None:
        self._resting.commit()

    def speak(self) -> None:
        """Every word in the language of the screen."""
        language = words.language()
        self._role.set_text(self._slot.role.in_(language))
        statement = self._slot.statement.in_(language) if self._slot.statement else ""
        self._statement.setText(statement)
        self._statement.setVisible(bool(statement))
        self.who.set_placeholder(self.tr("Who signs?"))
        people = [Choice(each.id, each.name, each.role) for each in self._model.people]
        if self._name and self._person is None:
            people.insert(0, Choice("", self._name))
        self.who.set_choices(people)
        self.who.set_selected(self._person or ("" if self._name else None))
        self.again.setText(self.tr("Sign again"))
        self.absent.setText(self.tr("Was not present"))
        self.refresh()

    def refresh(self) -> None:
        """Show what stands in the draft."""
        signature = self._signature()
        signed = signature is not None and bool(signature.strokes)
        absent = signature is not None and signature.absent
        self._who.set_text(self._name or self._slot.role.in_(words.language()))
        self._role.setVisible(bool(self._name))
        self.avatar.set_name(self._name or "?")
        self._show_tag(signature)
        strokes = signature.strokes if signature is not None else ()
        if not self._resting.going_on and stored(self.pad.strokes()) != strokes:
            self.pad.set_strokes(drawn(strokes))
        self.pad.set_read_only(signed or absent or self._model.read_only)
        self.again.setVisible(signed or absent)
        self.again.setText(self.tr("Sign again") if signed else self.tr("Was present"))
        self.absent.setVisible(not signed and not absent and self._slot.key != INSPECTOR)
        self.who.setVisible(not signed and self._slot.key != INSPECTOR)

    def _show_tag(self, signature: Signature | None) -> None:
        if signature is None:
            self.tag.set_state(self.tr("To sign"), "warn" if self._slot.required else "na", "signature")
        elif signature.absent:
            self.tag.set_state(self.tr("Was not present"), "na", "not-applicable")
        else:
            zone = self._model.filling.draft.head.started_at.tzinfo  # the site's, as in the report
            at = words.clock(signature.at.astimezone(zone)) if signature.at else ""
            self.tag.set_state(self.tr("Signed {time}").format(time=at), "ok")

    def _arrange(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._who)
        told.addWidget(self._role)
        head = QHBoxLayout()
        head.setSpacing(tokens().space[2])
        head.addWidget(self.avatar)
        head.addLayout(told, 1)
        head.addWidget(self.tag)
        links = QHBoxLayout()
        links.addWidget(self.again)
        links.addWidget(self.absent)
        links.addStretch(1)
        self.column.addLayout(head)
        self.column.addWidget(self._statement)
        self.column.addWidget(self.who)
        self.column.addWidget(self.pad)
        self.column.addLayout(links)
        self.column.addStretch(1)

    def _expected(self) -> tuple[str, str | None]:
        """Whose name stands there: who signed, else for the inspector's slot who inspects."""
        signature = self._signature()
        if signature is not None:
            return signature.name, signature.person
        if self._slot.key != INSPECTOR:
            return "", None
        inspector = self._model.filling.person
        name = next((each.name for each in self._model.people if each.id == inspector), "")
        return name, inspector

    def _signature(self) -> Signature | None:
        signatures = self._model.filling.draft.signatures
        return next((each for each in signatures if each.slot == self._slot.key), None)

    def _choose(self, person: str) -> None:
        name = next((each.name for each in self._model.people if each.id == person), self._name)
        self._put_name(name, person or None)

    def _name_freely(self, name: str) -> None:
        self._put_name(" ".join(name.split()), None)
        self.speak()

    def _put_name(self, name: str, person: str | None) -> None:
        self._name, self._person = name, person
        signature = self._signature()
        if signature is not None:
            self._put(strokes=signature.strokes, absent=signature.absent)
        self.refresh()

    def _sign(self) -> None:
        strokes = stored(self.pad.strokes())
        if strokes:
            self._put(strokes=strokes, absent=False)

    def _was_absent(self) -> None:
        self.pad.set_strokes(())
        self._put(strokes=(), absent=True)

    def _put(self, *, strokes: tuple[tuple[tuple[int, int], ...], ...], absent: bool) -> None:
        model = self._model
        signature = Signature(self._slot.key, self._name, self._person, strokes, model.clock(), absent)
        model.do(model.filling.sign(signature))

    def _sign_again(self) -> None:
        self.pad.set_strokes(())
        self._model.do(self._model.filling.unsign(self._slot.key))


class Signatures(Themed, QWidget):
    """Every slot of the template, two beside each other where there is room."""

    changed = Signal()

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        slots = signature_slots(model.template)
        self._head = GroupHead()
        self.cards = [SignatureCard(model, slot) for slot in slots]
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens().space[4])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(self._head)
        column.addLayout(self._grid)
        self.set_compact(False)
        self.setVisible(bool(slots))
        model.changed.connect(self._refresh)
        self.follow_theme()

    def retranslate(self) -> None:
        self._head.set_title(self.tr("Signatures"))
        for card in self.cards:
            card.speak()

    def set_compact(self, compact: bool) -> None:
        across = 1 if compact else 2
        for turn, card in enumerate(self.cards):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, turn // across, turn % across)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if compact else 1)

    def card(self, slot: str) -> SignatureCard:
        return next(card for card in self.cards if card.slot == slot)

    def commit(self) -> None:
        for card in self.cards:
            card.commit()

    def _refresh(self) -> None:
        for card in self.cards:
            card.refresh()
