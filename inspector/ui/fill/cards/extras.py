"""What goes with an answer: note, photos, action, and the buttons that open them on the current item."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.inspection import ProposedAction
from inspector.services.photos import put_in_order
from inspector.ui.fill.cards.action import ActionPanel, ActionRow
from inspector.ui.fill.cards.last_time import LastTimeMark
from inspector.ui.fill.cards.note import NoteBox
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.strip import PhotoStrip
from inspector.ui.fill.photos.tiles import tile_size
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button

SIDE_BY_SIDE = 2  # photos that stand beside the note


class Extras(Themed, QWidget):
    """Each part is made when it is first needed."""

    note_asked = Signal()
    photo_asked = Signal()
    action_asked = Signal()
    action_closed = Signal()
    photo_opened = Signal(object)  # Photo

    def __init__(self, model: FillModel, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._address = model, address
        self._compact = False
        self._note: NoteBox | None = None
        self.photos: PhotoStrip | None = None
        self.action: ActionRow | None = None
        self.panel: ActionPanel | None = None
        self.tools: Tools | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().space[2])
        self._pair = QHBoxLayout()
        self._pair.setSpacing(tokens().space[3])
        self.past = LastTimeMark(model, address, self)
        self.past.photo_opened.connect(self.photo_opened)
        self._column.addWidget(self.past)
        self._column.addLayout(self._pair)
        self.follow_theme()

    @property
    def note(self) -> NoteBox:
        if self._note is None:
            self._note = NoteBox(self)
            self._note.noted.connect(lambda note: self._model.note(self._address, note))
            self._note.typing.connect(self._model.saving.type)
        return self._note

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._pair_up()

    def equip(self) -> bool:
        """Make the buttons of the current item, hidden until it is; whether there were none."""
        if self.tools is not None or self._model.read_only:
            return False
        self.tools = Tools(self)
        self.tools.hide()
        self.tools.note.clicked.connect(self.note_asked)
        self.tools.photo.clicked.connect(self.photo_asked)
        self.tools.action.clicked.connect(self.action_asked)
        self._column.addWidget(self.tools)
        return True

    def commit(self) -> None:
        if self._note is not None:
            self._note.commit()
        if self.panel is not None:
            self.panel.commit()

    def refresh(self, *, current: bool, failed: bool) -> None:
        self._refresh_note(failed)
        self._refresh_photos(failed)
        self._refresh_action()
        self._refresh_tools(current)
        self._pair_up()
        self.past.refresh()
        parts = (self.past, self._note, self.photos, self.action, self.panel, self.tools)
        self.setVisible(any(part is not None and not part.isHidden() for part in parts))

    def _refresh_note(self, failed: bool) -> None:
        model, address = self._model, self._address
        note = model.item_answer(address).note
        asked = model.item(address).require.note == "always"
        wanted = bool(note) or failed or asked or address in model.opened.notes
        if wanted:
            self.note.show_note(note, failed)
        if self._note is not None:
            self._note.setVisible(wanted)

    def _refresh_photos(self, failed: bool) -> None:
        model, address = self._model, self._address
        photos, incoming = model.photos(address), model.imports.waiting(address)
        item = model.item(address)
        wanted = bool(photos or incoming or failed) or item.type == "photo" or item.require.photo == "always"
        if wanted and self.photos is None:
            self.photos = PhotoStrip(model.previews, self)
            self.photos.add_asked.connect(self.photo_asked)
            self.photos.opened.connect(self.photo_opened)
            self.photos.removed.connect(model.remove_photo)
            self.photos.ordered.connect(lambda order: model.do(put_in_order(model.filling, order)))
            self.photos.cancelled.connect(lambda: model.imports.cancel(address))
        if self.photos is not None:
            self.photos.set_photos(photos, incoming, model.imports.asked(address))
            self.photos.setVisible(wanted)

    def _refresh_action(self) -> None:
        model, address = self._model, self._address
        action = model.action(address)
        changing = action is not None and address in model.opened.actions
        if action is not None and self.action is None:
            self.action = ActionRow(self)
            self.action.clicked.connect(self.action_asked)
            self._column.addWidget(self.action)
        if action is not None and self.action is not None:
            self.action.show_action(action, model.people)
        if self.action is not None:
            self.action.setVisible(action is not None and not changing)
        if changing and action is not None and self.panel is None:
            self._make_panel(action)
        elif not changing and self.panel is not None:
            panel, self.panel = self.panel, None  # hidden it gives up the keys, which may lead here again
            panel.drop()
            panel.hide()
            panel.deleteLater()

    def _make_panel(self, action: ProposedAction) -> None:
        model = self._model
        self.panel = ActionPanel(action, model.people, lambda: model.clock().date(), self)
        self.panel.changed.connect(lambda changed: model.do(model.filling.put_action(changed)))
        self.panel.typing.connect(model.saving.type)
        self.panel.removed.connect(lambda: model.remove_action(self._address))
        self.panel.closed.connect(self.action_closed)
        self._column.insertWidget(self._column.count() - (self.tools is not None), self.panel)
        self.panel.show()
        self.panel.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh_tools(self, current: bool) -> None:
        model, address = self._model, self._address
        if current:
            self.equip()
        if self.tools is None:
            return
        info = model.item(address).type == "info"
        self.tools.offer(
            note=(self._note is None or self._note.isHidden()) and not info,
            photo=(self.photos is None or self.photos.isHidden()) and not info,
            action=model.action(address) is None and not info,
        )
        self.tools.setVisible(current and self.tools.useful)

    def _pair_up(self) -> None:
        """Note and a few photos side by side where the window is wide, else under one another."""
        few = self.photos is not None and len(self.photos.tiles) <= SIDE_BY_SIDE
        few = few and self.photos is not None and not self.photos.isHidden()
        beside = few and not self._compact and self._note is not None and not self._note.isHidden()
        self._pair.setDirection(
            QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom
        )
        for widget, stretch in ((self._note, 1), (self.photos, 0)):
            if widget is not None and self._pair.indexOf(widget) < 0:
                self._pair.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)
        if self._note is not None:
            self._note.set_lines(2 if beside else 1, tile_size().height() if beside else 0)
        if self.photos is not None:
            self.photos.setMinimumWidth(self.photos.width_needed() if beside else 0)


class Tools(Themed, QWidget):
    """Note, Photo, Action: where the hand is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = Button("", icon="note", key_hint="N")
        self.photo = Button("", icon="camera", key_hint="P")
        self.action = Button("", icon="action", key_hint="A")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        for button in (self.note, self.photo, self.action):
            row.addWidget(button)
        row.addStretch(1)
        self.useful = True
        self.follow_theme()

    def retranslate(self) -> None:
        self.note.setText(self.tr("Note"))
        self.photo.setText(self.tr("Photo"))
        self.action.setText(self.tr("Action"))

    def offer(self, *, note: bool, photo: bool, action: bool) -> None:
        """Only what is not open yet."""
        for button, wanted in ((self.note, note), (self.photo, photo), (self.action, action)):
            button.setVisible(wanted)
        self.useful = note or photo or action
