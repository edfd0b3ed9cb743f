"""The trash of discarded drafts: each can be brought back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from inspector.services.archive import OpenDraft
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.page import Page, scrolled
from inspector.ui.today.draft_card import detail_of, title_of
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.lists import IconTile, ListCard, ListRow
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import Scroll


class TrashScreen(Page):
    goes_back = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.card = ListCard()
        self.empty = EmptyState("reset")
        inside, column = scrolled()
        column.addWidget(self.card)
        column.addWidget(self.empty)
        column.addStretch(1)
        page = self.lay_out(self.head)
        page.addWidget(Scroll(inside), 1)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Trash")

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Trash"), self.tr("Drafts that were discarded"))
        self.empty.set_texts(self.tr("The trash is empty"), self.tr("Discarded drafts come here."))
        self.entered()

    def entered(self) -> None:
        self.card.clear()
        drafts = self.session.archive.drafts(discarded=True)
        for draft in drafts:
            self.card.add_row(self._row(draft))
        self.card.setVisible(bool(drafts))
        self.empty.setVisible(not drafts)

    def _row(self, draft: OpenDraft) -> ListRow:
        icon = wording.category_icon(draft.published.template.category)
        count = self.tr("{answered} of {asked}").format(answered=draft.answered, asked=draft.asked)
        discarded = draft.draft.discarded_at or draft.draft.head.started_at
        when = self.tr("discarded {when}").format(when=wording.when(discarded, self.session.clock()))
        row = ListRow(title_of(draft), wording.joined(detail_of(draft), count, when), lead=IconTile(icon))
        back = Button(self.tr("Bring back"), "tonal", icon="undo")
        back.clicked.connect(lambda: self._bring_back(draft))
        row.add(back)
        return row

    def _bring_back(self, draft: OpenDraft) -> None:
        if self.attempt(lambda: self.session.archive.bring_back(draft.draft.id)):
            self.toast(self.tr("{what} is on Today again").format(what=title_of(draft)))
            self.entered()
