"""Finish: what is missing, who signs, a comment, the score; then the record is sealed.

    FinishScreen(model, parent=None, *, choose_photos=ask_for_photos, then="")
        model: that of the FillScreen below; then: the name of what is inspected next, in a round
        .seal, .go_on, .why, .missing, .signatures, .comment, .score    what it is made of
        .goes_on         whether that one is to be opened once this one is sealed
        signals finished(record_id), back(Address | None)
It lies over Fill in: going back to an item closes it, and Fill in goes there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.errors import WorldError
from inspector.services.changes import Made
from inspector.services.finishing import Lacking
from inspector.ui import errors
from inspector.ui import language as words
from inspector.ui.asking import ask_reason
from inspector.ui.fill.asking import Asking, ChoosePhotos, ask_for_photos
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.correction import CorrectionLine
from inspector.ui.fill.details import change_details
from inspector.ui.fill.leaving import ask_to_leave
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.titles import Titles
from inspector.ui.finish.bar import FinishBar
from inspector.ui.finish.keys import KEYS, Deed
from inspector.ui.finish.missing import MissingList
from inspector.ui.finish.score_card import ScoreCard
from inspector.ui.finish.signatures import Signatures
from inspector.ui.screen import Screen
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import TextBox
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.scroll import BAR, Scroll
from inspector.ui.wording import joined

SCORE_WIDTH = 500
LARGE_TEXT = 150  # per cent


class FinishScreen(Screen):
    finished = Signal(str)
    back = Signal(object)
    shows_navigation = False

    def __init__(
        self,
        model: FillModel,
        parent: QWidget | None = None,
        *,
        choose_photos: ChoosePhotos = ask_for_photos,
        then: str = "",
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._titles = Titles(model, self)
        self._sealing = self._leaving = False
        self.goes_on = True
        self._asking = Asking(self, model, choose_photos)
        self.head = PageHead(back=True)
        self.details = Button(icon="pin")
        self.correction = CorrectionLine(model.filling.draft.head, lines=2)
        self.missing = MissingList(model, self)
        self.signatures = Signatures(model, self)
        self.comment = TextBox(lines=2)
        self._typing = Typing(self)
        self.score = ScoreCard(model, self)
        self.bar = FinishBar()
        self.seal, self.go_on, self.why = self.bar.seal, self.bar.go_on, self.bar.why
        self.bar.lead_on(then)
        self._comment_head = GroupHead()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._arrange()
        self._connect()
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Finish: {what}").format(what=self._titles.title())

    def entered(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> bool:
        if self.model.sealed:
            return True
        if self._sealing:
            return False
        self._keep()
        if self._leaving or (self.model.saving.trouble is None and self.model.saving.wait()):
            return True
        ask_to_leave(self, self.model.saving, self._leave_anyway)
        return False

    def bar_height(self) -> int:
        return self.bar.height()

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._lay_out()

    def themed(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        """One column in a narrow window, and where the text is large."""
        compact = self._in_one_column()
        sideways = QBoxLayout.Direction.TopToBottom if compact else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(sideways)
        self.score.setMaximumWidth(16_777_215 if compact else SCORE_WIDTH)
        self.signatures.set_compact(compact)
        margin = tokens().layout.page_margin_dense if compact else tokens().layout.page_margin
        self._outer.setContentsMargins(margin, 0, margin - BAR, tokens().space[6])
        self.head.setContentsMargins(margin, 0, margin, 0)
        self.correction.setContentsMargins(margin, 0, margin, tokens().space[3])
        self.bar.set_margin(margin)
        self._level_heads()

    def _level_heads(self) -> None:
        """What is missing and the score begin in line where they stand beside each other."""
        self.score.set_head_height(0 if self._in_one_column() else self.missing.head_height())

    def _in_one_column(self) -> bool:
        return self.compact or current_theme().text_scale > LARGE_TEXT

    def retranslate(self) -> None:
        self._name()
        self.details.setText(self.tr("Details"))
        self._comment_head.set_title(self.tr("Comment"))
        self.comment.set_placeholder(self.tr("Overall impression, for the report"))
        self.bar.speak()
        self.bar.say(self.tr("Finishing seals the record. It can be superseded, not changed."))
        self.go_on.setText(self.tr("Go on inspecting"))
        self.go_on.short_text = self.tr("Go on")
        self.refresh()

    def _name(self) -> None:
        started = self.model.filling.draft.head.started_at
        told = self.tr("started {time}").format(time=words.clock(started))
        titles = self._titles
        self.head.set_texts(self.title(), joined(titles.subtitle(), titles.inspector(), told))

    def refresh(self) -> None:
        lacking = self.model.filling.lacking()
        self.missing.show_lacking(lacking)
        self._level_heads()
        unsaved = self.model.saving.trouble is not None or self.model.saving.lost
        waiting = bool(self.model.imports.waiting())
        complete = self.bar.deed(self.tr("Finish and seal"))
        self.seal.setText(self.tr("Finish incomplete…") if lacking else complete)
        self.seal.short_text = self.tr("Finish…") if lacking else self.tr("Finish")
        for button in (self.seal, self.bar.only):
            button.setEnabled(not (unsaved or waiting or self._sealing or self.model.read_only))
        self.details.setEnabled(not (self._sealing or self.model.read_only))
        for part in (self.missing, self.signatures, self.comment):
            part.setEnabled(not self._sealing)
        if self._sealing:
            why = self.tr("Sealing the record")
        elif unsaved:
            why = self.tr("Not everything is saved yet")
        elif waiting:
            why = self.tr("Photos are still being added")
        elif self.model.read_only:
            why = self.tr("The workspace is open for reading only")
        else:
            why = self._needed(lacking)
        self.bar.set_reason(why)

    # -- building

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(tokens().space[6])
        left.addWidget(self.missing)
        left.addWidget(self.signatures)
        comment = QVBoxLayout()
        comment.setSpacing(tokens().space[1])
        comment.addWidget(self._comment_head)
        comment.addWidget(self.comment)
        left.addLayout(comment)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.score)
        right.addStretch(1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(tokens().layout.gap_columns)
        self._columns.addLayout(left, 7)
        self._columns.addLayout(right, 5)
        content = QWidget()
        self._outer = QVBoxLayout(content)
        self._outer.addLayout(self._columns)
        self.sheet = Scroll(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head.add(self.details)
        column.addWidget(self.head)
        column.addWidget(self.correction)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.bar)
        self.set_compact(self.compact)

    def _connect(self) -> None:
        self.comment.set_text(self.model.filling.draft.comment)
        self.comment.edited.connect(self._typing.typed)
        self.comment.finished.connect(self._typing.commit)
        self._typing.rested.connect(self._keep_comment)
        self._typing.going.connect(self.model.saving.type)
        self.head.back_asked.connect(lambda: self._go_back(None))
        self.go_on.clicked.connect(lambda: self._go_back(None))
        self.details.clicked.connect(lambda: change_details(self, self.model))
        self._titles.changed.connect(self._name)
        self.missing.fine_asked.connect(self._rest_is_fine)
        self.seal.clicked.connect(self.finish)
        self.bar.only.clicked.connect(lambda: self.finish(goes_on=False))
        self.missing.item_asked.connect(self._go_back)
        self.missing.photo_asked.connect(self._asking.for_photos)
        self.missing.signature_asked.connect(lambda slot: self.sheet.bring(self.signatures.card(slot)))
        self.model.restood.connect(self.refresh)
        self.model.saving.changed.connect(self.refresh)
        self.model.imports.changed.connect(self.refresh)

    # -- deeds

    def finish(self, *, goes_on: bool = True) -> None:
        """Seal; with something missing the person says why."""
        self.goes_on = goes_on
        self._keep()
        if not self.model.filling.lacking():
            self._seal("")
            return
        ask_reason(
            self,
            self.tr("Finish although something is missing?"),
            self.tr("What is unanswered stays so in the record, and the report shows why."),
            self.tr("Finish incomplete"),
            self.tr("Go on inspecting"),
            self._seal,
            label=self.tr("Why is it incomplete?"),
        )

    def _rest_is_fine(self) -> None:
        """Everything that can be answered so; what is left stays in the list."""
        model = self.model
        change = model.do(model.filling.rest_is_fine())
        if change is not None:
            model.tell_undoable(self.tr("%n answered", "", len(change.addresses)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match KEYS.deed(event):
            case Deed.SEAL:
                if self.seal.isEnabled() and not event.isAutoRepeat():
                    self.finish()
            case Deed.RETURN:
                self._go_back(None)
            case _:
                super().keyPressEvent(event)

    def _keep(self) -> None:
        self._typing.commit()
        self.signatures.commit()

    def _keep_comment(self) -> None:
        comment = self.comment.text().strip()
        if comment != self.model.filling.draft.comment:
            self.model.do(self.model.filling.comment(comment))

    def _go_back(self, address: Address | None) -> None:
        if self._sealing:
            return
        self._leaving = True  # Fill in lies below and holds what is not saved itself
        self._keep()
        self.close_screen()
        self.back.emit(address)
        self.model.went_back.emit(address)

    def _seal(self, reason: str) -> None:
        self._sealing = True
        self.toast_nothing()  # its Undo would change what is being sealed
        self.refresh()
        session, draft = self.model.session, self.model.filling.draft.id
        self.model.tasks.run(
            lambda _progress: session.finish(draft, reason), on_result=self._sealed, on_error=self._refused
        )

    def _sealed(self, made: Made) -> None:
        self.model.sealed = True
        self.finished.emit(made.id)

    def _refused(self, error: BaseException) -> None:
        self._sealing = False
        self.refresh()
        if not isinstance(error, WorldError):
            raise error
        self.tell(errors.sentence(error), button=self.tr("Close"), on=self.tell_nothing)

    def _leave_anyway(self) -> None:
        self._leaving = True
        self.model.saving.give_up()
        self.window().close()  # nothing else asks this screen to leave

    # -- words

    def _needed(self, lacking: Lacking) -> str:
        """Everything that lacks, counted by kind."""
        kinds = [each.kind for each in lacking.items]
        photos, notes = kinds.count("photo"), kinds.count("note")
        signatures = kinds.count("signature") + len(lacking.signatures)
        answers = len(kinds) - photos - notes - kinds.count("signature")
        parts = [
            self.tr("%n answer(s)", "", answers) if answers else "",
            self.tr("%n photo(s)", "", photos) if photos else "",
            self.tr("%n note(s)", "", notes) if notes else "",
            self.tr("%n signature(s)", "", signatures) if signatures else "",
        ]
        needed = words.listed(part for part in parts if part)
        return self.tr("Still needed: {what}").format(what=needed) if needed else ""
