"""One action: what, who, until when, its photos before and after, what happened, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.actions import TO_DO, Action, Kind, Status
from inspector.errors import NotFoundError
from inspector.services.action_rows import ActionRow
from inspector.services.changes import Changed
from inspector.ui import wording
from inspector.ui.actions import words
from inspector.ui.actions.deeds import Deeds
from inspector.ui.actions.doing import DoneDialog
from inspector.ui.actions.evidence import Evidence
from inspector.ui.actions.face import Face, face_of
from inspector.ui.actions.facts import Facts
from inspector.ui.actions.fields import ActionFields, Told
from inspector.ui.actions.history import History
from inspector.ui.context import Context
from inspector.ui.fill.asking import ChoosePhotos, ask_for_photos
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.language import day as day_in_words
from inspector.ui.language import language
from inspector.ui.page import RING, Page
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.lists import GroupHead, IconTile, ListCard, ListRow
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Icon, Text

SIDE_WIDTH, WIDEST = 372, 16777215


class ActionScreen(Page):
    """`record_asked` leads to the inspection behind it."""

    record_asked = Signal(str)
    person_asked = Signal(object)
    goes_back = True

    def __init__(
        self,
        context: Context,
        action_id: str,
        choose_photos: ChoosePhotos = ask_for_photos,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._id = action_id
        self.row: ActionRow = self.session.actions.get(action_id)
        self.previews = Previews(self.session.workspace.photos, context.tasks, self)
        self.deeds = Deeds(self, lambda: self.person_asked.emit(self.deed))
        self.deed, self.more = Button(kind="primary"), IconButton("more", framed=True)
        self.record = ListRow("", lead=IconTile("inspections"), clickable=True)
        self.record.add(Icon("right"))
        self.why = Text("", "secondary", "text2", wrap=True)
        self.fields, self.facts, self.history = ActionFields(), Facts(), History()
        self.evidence = Evidence(self, self.previews, self.deeds.by, choose_photos)
        self._marks = QWidget()
        self._mark_flow = FlowLayout(self._marks)
        self._build()
        self._listen()
        self.follow_theme()

    def title(self) -> str:
        return self._face().named

    def entered(self) -> None:
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # for Escape and Ctrl+V

    def left(self) -> bool:
        self.fields.commit()
        self.evidence.commit()
        return True

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if compact else across)
        self._columns.setStretch(0, 0 if compact else 1)
        self.fields.set_compact(compact and self.context.theme.large_text)
        self.evidence.set_compact(compact)
        self.themed()

    def themed(self) -> None:
        width = self.context.theme.widened(SIDE_WIDTH)
        self._side.setMinimumWidth(0 if self.compact else width)
        self._side.setMaximumWidth(WIDEST if self.compact else width)

    def retranslate(self) -> None:
        self.more.set_name(self.tr("More"))
        self._record_head.set_title(self.tr("Found by"))
        self._photos_head.set_title(self.tr("Photos"))
        self._history_head.set_title(self.tr("What happened"))
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self.evidence.paste():
            return
        super().keyPressEvent(event)

    # -- building

    def _build(self) -> None:
        self.head = PageHead(back=True, dense=True, wraps=True)
        self.head.add(self.more)
        self.head.add(self.deed)
        self._photos_head, self._history_head, self._record_head = GroupHead(), GroupHead(), GroupHead()
        card, self._found = Card(), ListCard()
        card.column.addWidget(self.fields)
        card.column.addWidget(self.facts)
        self._found.add_row(self.record)
        photos = Card()
        photos.column.addWidget(self.evidence)
        self._main, self._side = QWidget(), QWidget()
        left, right = QVBoxLayout(self._main), QVBoxLayout(self._side)
        for column in (left, right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(tokens().space[1])
        for widget in (self._marks, self.why, card):
            left.addWidget(widget)
            left.addSpacing(tokens().space[1])
        left.addSpacing(tokens().space[3])
        left.addWidget(self._photos_head)
        left.addWidget(photos)
        left.addStretch(1)
        right.addWidget(self._record_head)
        right.addWidget(self._found)
        right.addSpacing(tokens().space[3])
        right.addWidget(self._history_head)
        right.addWidget(self.history)
        right.addStretch(1)
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(RING, RING, RING, tokens().space[6])
        self._columns.setSpacing(tokens().layout.gap_columns)
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._side, 0)
        self.lay_out(self.head).addWidget(Scroll(inside), 1)

    def _listen(self) -> None:
        self.head.back_asked.connect(self.close_screen)
        self.deed.clicked.connect(self._act)
        self.more.clicked.connect(self._open_menu)
        self.record.clicked.connect(lambda: self.record_asked.emit(self.row.action.record))
        self.fields.changed.connect(self._set)
        self.history.noted.connect(self._note)
        self.context.changed.connect(self._changed)

    # -- showing

    def _changed(self, changed: Changed) -> None:
        if self.row.action.id in changed.actions or changed.settings:  # another person may sit here now
            self._show()

    def _face(self) -> Face:
        return face_of(self.row)

    def _show(self) -> None:
        self.row = self.session.actions.get(self._id)
        action, face = self.row.action, self._face()
        self.head.set_texts(face.named, face.about)
        self._show_marks(face)
        told = Told(
            self.row.what(language()),
            action.owner or self._role(),
            action.person,
            action.due,
            action.priority,
            action.fate,
            action.recheck,
        )
        people = self.session.directory.people()
        self.fields.show_told(told, self.row.today, people, tag=action.kind is Kind.RED_TAG)
        self.facts.show_told(told, self.row.today, people)
        fixed = action.settled or self.session.workspace.read_only
        self.fields.setVisible(not fixed)
        self.facts.setVisible(fixed)
        self.evidence.show_action(action)
        self.history.show_action(action, self.session.clock(), self._name)
        self._show_record(action)
        self._show_deed(action)

    def _show_record(self, action: Action) -> None:
        """The inspection behind it, one tap away."""
        title = self.row.title.in_(language()) if self.row.title else ""
        day = day_in_words(action.seen_at.date(), self.row.today)
        self.record.set_texts(
            self.row.subject or title, wording.joined(title if self.row.subject else "", day)
        )
        for widget in (self._record_head, self._found):
            widget.setVisible(action.record is not None)

    def _role(self) -> str:
        item = self.row.item
        return item.owner.in_(language()) if item and item.owner else ""

    def _show_marks(self, face: Face) -> None:
        clear(self._mark_flow)
        state = self.row.action.status
        if state not in (Status.CLOSED, Status.CANCELLED):
            self._mark_flow.addWidget(Tag(face.state, "accent", icon=words.STATUS_ICONS[state]))
        for mark in face.marks:
            self._mark_flow.addWidget(Tag(mark.words, mark.meaning, icon=mark.icon))
        if face.when:
            self._mark_flow.addWidget(Tag(face.when, "fault" if face.late else "na", icon="clock"))

    def _show_deed(self, action: Action) -> None:
        """The one thing to do next; where it is not this person's to do, why."""
        person = self.context.person
        own = action.status is Status.DONE and person is not None and action.done_by == person.id
        self.deed.setText(
            {
                Status.OPEN: self.tr("Begin"),
                Status.IN_PROGRESS: self.tr("Done…"),
                Status.DONE: self.tr("Verify"),
                Status.CLOSED: self.tr("Open again…"),
                Status.CANCELLED: self.tr("Open again…"),
            }[action.status]
        )
        self.deed.set_kind("plain" if action.settled else "primary")
        self.more.setVisible(not action.settled)
        if own and self.deed.hasFocus():  # the cursor would go into the first field, and bring a keyboard
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deed.setEnabled(not own and not self.session.workspace.read_only)
        why = self.tr("You did this work yourself: another person verifies it, or the next inspection.")
        self.why.setText(why if own else "")
        self.why.setVisible(own)

    def _name(self, person: str) -> str:
        try:
            return self.session.directory.person(person).name
        except NotFoundError:  # of another workspace
            return ""

    # -- doing

    def _act(self) -> None:
        self.fields.commit()
        match self.row.action.status:
            case Status.OPEN:
                self.deeds.begin(self.row)
            case Status.IN_PROGRESS:
                self._ask_done()
            case Status.DONE:
                self.deeds.verify(self.row)
            case _:
                self.deeds.ask_reopen(self.row)

    def _ask_done(self) -> None:
        dialog = DoneDialog(self, self.evidence)
        dialog.accepted.connect(lambda: self.deeds.done(self.row, dialog.note.text().strip()))
        dialog.open()

    def _set(self, name: str, value: object) -> None:
        by = self.deeds.by()
        if by is None:
            return
        change = self.session.actions.change
        self.attempt(lambda: self.context.announce(change(self.row.action.id, by, **{name: value})))

    def _note(self, text: str) -> None:
        by = self.deeds.by()
        if by is not None:
            note = self.session.actions.note
            self.attempt(lambda: self.context.announce(note(self.row.action.id, by, text)))

    def _open_menu(self) -> None:
        action, menu = self.row.action, Menu(self)
        if action.status is Status.OPEN:
            menu.add(self.tr("Done…"), self._ask_done, icon="check")
        if action.status not in TO_DO:
            menu.add(self.tr("Open again…"), lambda: self.deeds.ask_reopen(self.row), icon="undo")
        if not action.settled:
            cancel = self.tr("Cancel the action…")
            menu.add(cancel, lambda: self.deeds.ask_cancel(self.row), icon="not-applicable", danger=True)
        menu.open_under(self.more)
