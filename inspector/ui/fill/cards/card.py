"""The card of one item: number, text, how it is answered, and what belongs to the answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address, Value
from inspector.ui import language as words
from inspector.ui.fill.cards.extras import Extras
from inspector.ui.fill.cards.guidance import Guidance
from inspector.ui.fill.cards.meta import MetaLine
from inspector.ui.fill.controls.make import make_control
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.cards import Card, State
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.painting import drop, text_width
from inspector.ui.widgets.ratings import RatingButton
from inspector.ui.widgets.responses import Meaning, Option, ResponseButton, ResponseRow
from inspector.ui.widgets.text import Text

NUMBER_WIDTH, NUMBER_GAP = 44, 14
LEAST_TEXT = 280  # px of an item's text beside its responses
LINE = 70  # characters
NOT_APPLICABLE = "na"


class ItemCard(Card):
    """`answered` says that a value was given by one tap; `settled` whether nothing more is asked for here."""

    pointed = Signal(object)  # Address: the person turned to this card
    answered = Signal(object)  # Address
    went_on = Signal(object)  # Address
    photo_asked = Signal(object)  # Address
    gather_asked = Signal(object)  # Address
    photo_opened = Signal(object)  # Photo
    picture_opened = Signal(str)
    undo_asked = Signal()

    def __init__(self, model: FillModel, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.model, self.address = model, address
        self.item = model.item(address)
        self._current = self._compact = False
        self.control = make_control(model, address)
        if self.control is not None:
            self.control.setParent(self)
        self.not_applicable: ResponseRow | None = None
        self.guidance: Guidance | None = None
        self.meta = MetaLine(model, address, self)
        self.extras = Extras(model, address, self)
        self._build()
        self._connect()
        self.keep_what_is_painted()
        self.setAcceptDrops(not model.read_only)
        self.setEnabled(not model.read_only)
        self.refresh()

    # -- building

    def _build(self) -> None:
        space, language = tokens().space, words.language()
        self.column.setContentsMargins(20, space[3], space[3], space[3])
        self.column.setSpacing(space[2])
        self.number = Text(self.model.numbers[self.address.item], "secondary", "text3")
        self.text = Text(self.item.text.in_(language), "item", wrap=True)
        described = QVBoxLayout()
        described.setSpacing(0)
        described.addWidget(self.text)
        described.addWidget(self.meta)
        told = QHBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(described, 1000)
        told.addStretch(1)  # beyond the text's greatest width
        self._head = QHBoxLayout()
        self._head.setSpacing(space[3])
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(told)
        middle.addStretch(1)
        self._head.addLayout(middle, 1)
        self.info = IconButton("info", parent=self)
        self.info.setCheckable(True)
        self.more = IconButton("more")
        keep_room = self.info.sizePolicy()
        keep_room.setRetainSizeWhenHidden(True)
        self.info.setSizePolicy(keep_room)
        self.info.setVisible(self.item.guidance is not None and self.item.type != "info")
        for button in (self.info, self.more):
            self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._body = QVBoxLayout()
        self._body.setSpacing(space[2])
        self.column.addLayout(self._head)
        self.column.addLayout(self._body)
        self._body.addWidget(self.extras)
        if self.item.allow_not_applicable:
            self.not_applicable = ResponseRow(parent=self)
            self._head.insertWidget(1, self.not_applicable, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.control is not None:
            self._put_control(beside=False)
        self.retranslate_card()

    def _put_control(self, *, beside: bool) -> None:
        """Stand the control beside the text, or under it."""
        control = self.control
        if control is None or self._is_beside() is beside:
            return
        self._head.removeWidget(control)
        self._body.removeWidget(control)
        control.set_compact(not beside and self._compact)
        if beside:
            self._head.insertWidget(1, control, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._body.insertWidget(0, control)
        control.show()

    def _put_not_applicable(self, *, beside: bool) -> None:
        """Large letters need the whole width: then it stands under the control."""
        row = self.not_applicable
        if row is None or (self._head.indexOf(row) >= 0) is beside:
            return
        self._head.removeWidget(row)
        self._body.removeWidget(row)
        if beside:
            self._head.insertWidget(1, row, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._body.insertWidget(self._body.indexOf(self.extras), row, 0, Qt.AlignmentFlag.AlignLeft)

    def _is_beside(self) -> bool | None:
        if self.control is None:
            return None
        if self._head.indexOf(self.control) >= 0:
            return True
        return False if self._body.indexOf(self.control) >= 0 else None

    def _connect(self) -> None:
        if self.control is not None:
            self.control.answered.connect(self._answer)
            self.control.typing.connect(self.model.saving.type)
            self.control.cleared.connect(lambda: self.model.clear(self.address))
            self.control.went_on.connect(lambda: self.went_on.emit(self.address))
        if self.not_applicable is not None:
            self.not_applicable.chosen.connect(lambda _value: self._answer(None))
        for button in self.findChildren(ResponseButton) + self.findChildren(RatingButton):
            button.clicked.connect(self._confirm)  # also a tap on what is chosen already
        self.info.clicked.connect(self.toggle_guidance)
        self.more.clicked.connect(self._open_menu)
        self.extras.note_asked.connect(self.write_note)
        self.extras.photo_asked.connect(lambda: self.photo_asked.emit(self.address))
        self.extras.action_asked.connect(self.change_action)
        self.extras.action_closed.connect(self._close_action)
        self.extras.photo_opened.connect(self.photo_opened)

    # -- showing

    def arrange(self, width: int, compact: bool, column: int) -> None:
        """Settle what stands beside what at this width, before the card is measured. `column` is the width
        in which responses stand beside the texts, so that they align down the page."""
        self._compact = compact
        self.text.setMaximumWidth(text_width(current_theme().font("item"), "n") * LINE)
        left = number_width(self.model.longest_number)
        self.number.setFixedWidth(left)
        self.number.setContentsMargins(0, drop(self.number.font(), self.text.font()), 0, 0)
        self._body.setContentsMargins(left, 0, tokens().space[2], 0)
        if self.control is not None:
            room = room_for_responses(width, self.model.longest_number)
            fits = self.control.beside and self.control.width_in_row() <= room
            beside = fits and not compact
            self._put_control(beside=beside)
            self.control.setMinimumWidth(column if beside else 0)
            self.control.set_compact(compact)
        self._put_not_applicable(beside=not (compact and current_theme().large_text))
        self.extras.set_compact(compact)

    def set_current(self, current: bool) -> None:
        if current != self._current:
            self._current = current
            self.refresh()

    def refresh(self) -> None:
        """Show what the draft holds. Nothing moves before the list has given the card its new height."""
        self.column.setEnabled(False)
        self._show()
        self.column.setEnabled(True)

    def _show(self) -> None:
        model, address = self.model, self.address
        answer = model.item_answer(address)
        failed = model.failed(address)
        if self.control is not None:
            self.control.show_answer(answer)
        if self.not_applicable is not None:
            self.not_applicable.set_selected(NOT_APPLICABLE if answer.not_applicable else None)
        missing = model.missing.get(address, ())
        self.meta.set_missing(missing)
        self.meta.refresh()
        self.extras.refresh(current=self._current, failed=failed)
        self._show_guidance()
        idle: State = "failed" if failed else "missing" if missing else "idle"
        self.set_state("current" if self._current else idle)

    def retranslate_card(self) -> None:
        language = words.language()
        self.text.setText(self.item.text.in_(language))
        self.info.set_name(self.tr("Guidance"))
        self.more.set_name(self.tr("More"))
        self.setAccessibleName(f"{self.model.numbers[self.address.item]} {self.text.text()}")
        if self.not_applicable is not None:
            self.not_applicable.set_options([Option(NOT_APPLICABLE, self.tr("N/A"), Meaning.NA)])

    def _show_guidance(self) -> None:
        wanted = self.item.type == "info" or self.address in self.model.opened.guidance
        self.info.setChecked(wanted)
        if wanted and self.guidance is None and self.item.guidance is not None:
            sha256 = self.model.filling.published.pictures.get(self.item.picture or "")
            text = self.item.guidance.in_(words.language())
            self.guidance = Guidance(text, sha256, self.model.previews, self)
            if self.guidance.picture is not None:
                self.guidance.picture.clicked.connect(lambda: self.picture_opened.emit(sha256))
            self._body.insertWidget(self._body.indexOf(self.extras), self.guidance)
            self.guidance.show()
        elif self.guidance is not None:
            self.guidance.setVisible(wanted)

    # -- deeds

    def commit(self) -> None:
        """Keep what is typed but not yet answered."""
        if self.control is not None:
            self.control.commit()
        self.extras.commit()

    def press(self, digit: int) -> bool:
        """A number key; N/A is the one after the control's last."""
        return self.control is not None and self.control.press(digit)

    def write_note(self) -> None:
        self.model.opened.notes.add(self.address)
        self.refresh()
        self.extras.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_action(self) -> None:
        self.model.propose(self.address)
        self.model.opened.actions.add(self.address)
        self.refresh()

    def _close_action(self) -> None:
        self.model.opened.actions.discard(self.address)
        self.refresh()

    def add_files(self, paths: list[Path]) -> None:
        self.model.imports.add_files(self.address, paths)

    def _answer(self, value: Value | None) -> None:
        tapped = value is None or (self.control is not None and self.control.by_tap)
        if tapped and not self.model.guard.allows(self.address):
            self.refresh()
            return
        if tapped:
            self.model.guard.note(self.address)
        first = not self.model.item_answer(self.address).given
        if value is None:
            self.model.not_applicable(self.address)
        else:
            self.model.answer(self.address, value)
        if first and tapped and self.item.type != "multi":
            self.answered.emit(self.address)

    def _confirm(self) -> None:
        self.model.confirm(self.address)

    def toggle_guidance(self) -> None:
        self.model.opened.guidance ^= {self.address}
        self.refresh()

    def _open_menu(self) -> None:
        self.pointed.emit(self.address)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Note"), self.write_note, icon="note", key_hint="N")
        menu.add(self.tr("Photo"), self.extras.photo_asked.emit, icon="camera", key_hint="P")
        menu.add(self.tr("Action"), self.change_action, icon="action", key_hint="A")
        menu.add(
            self.tr("Photos from a folder or phone"),
            lambda: self.gather_asked.emit(self.address),
            icon="image",
        )
        menu.add_line()
        if self.model.filling.can_undo:
            menu.add(self.tr("Undo"), self.undo_asked.emit, icon="undo", key_hint="Ctrl Z")
        clear = menu.add(
            self.tr("Clear answer"), lambda: self.model.clear(self.address), icon="reset", key_hint="Del"
        )
        clear.setEnabled(self.model.item_answer(self.address).given)
        menu.open_under(self.more)

    # -- events

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pointed.emit(self.address)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.add_files(dropped(event))
        event.acceptProposedAction()


def number_width(longest: str) -> int:
    """The width of the column of numbers, px, so that the longest leaves a gap."""
    return max(NUMBER_WIDTH, text_width(current_theme().font("secondary"), longest) + NUMBER_GAP)


def room_for_responses(width: int, longest: str) -> int:
    """How wide responses may be on a card of this width for its text to keep enough."""
    text = LEAST_TEXT * current_theme().text_scale // 100
    return width - text - number_width(longest) - 20 - 2 * 44 - 4 * 12


def dropped(event: QDropEvent) -> list[Path]:
    """The files of a drag."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
