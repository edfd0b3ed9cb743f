"""A draft to go on with: what it is, how far it is, and Resume."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.services.archive import OpenDraft
from inspector.ui import wording
from inspector.ui.language import language
from inspector.ui.today.card_foot import CardFoot
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.lists import IconTile
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.text import ElidedText, IconText, Text


def title_of(draft: OpenDraft) -> str:
    """The subject, or the template where a draft has none."""
    template = draft.published.template
    if draft.subject is None:
        return template.title.in_(language())
    kind = template.subject.in_(language()) if template.subject else ""
    return wording.subject_label(kind, draft.subject.name)


def detail_of(draft: OpenDraft) -> str:
    title = draft.published.template.title.in_(language())
    return wording.joined(title if draft.subject else "", draft.site.name)


class DraftCard(Card):
    resume_asked = Signal(str)
    discard_asked = Signal(str)

    def __init__(
        self, draft: OpenDraft, now: datetime, of_round: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=16)
        self.draft, self._now = draft, now
        self._of_round = of_round  # why it stands by itself
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._more = IconButton("more", self.tr("More"))
        self._more.clicked.connect(self._open_menu)
        self.resume = Button(self.tr("Resume"), "tonal")
        self.resume.clicked.connect(lambda: self.resume_asked.emit(draft.draft.id))
        self.column.setSpacing(8)
        self.column.addLayout(self._head())
        line = ProgressLine()
        line.set_progress(draft.answered, draft.asked)
        self.column.addWidget(line)
        self.column.addWidget(self._foot())
        self.resume.setAccessibleName(self.tr("Resume {what}").format(what=title_of(draft)))

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedText(title_of(self.draft), "card-title", "text", lines=2))
        words.addWidget(ElidedText(detail_of(self.draft)))
        if self._of_round:
            words.addWidget(ElidedText(self._of_round, lines=2))
        row = QHBoxLayout()
        row.setSpacing(12)
        icon = wording.category_icon(self.draft.published.template.category)
        row.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _foot(self) -> CardFoot:
        draft = self.draft
        changed = draft.draft.changed_at or draft.draft.head.started_at
        count = self.tr("{answered} of {asked}").format(answered=draft.answered, asked=draft.asked)
        when = Text(wording.joined(count, wording.when(changed, self._now)), "secondary", "text2")
        return CardFoot(when, self._found(), self.resume)

    def _found(self) -> QWidget:
        """What stands out: that it corrects a record, or how much failed."""
        if self.draft.draft.head.supersedes:
            return IconText("note", self.tr("Correction"), colour="accent", bold=True)
        if self.draft.failed:
            failed = self.tr("%n failed", "", self.draft.failed)
            return IconText("cross", failed, colour="fault", bold=True)
        return Text(self.tr("None failed"), "secondary", "text2")

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Resume"), self.resume.click, icon="play")
        discard = self.tr("Move to the trash")
        menu.add(discard, lambda: self.discard_asked.emit(self.draft.draft.id), icon="cross", danger=True)
        menu.open_under(self._more)
