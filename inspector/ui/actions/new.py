"""A new action that no inspection proposed, or a red tag: what, where, who, until when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.actions import Kind, NewAction
from inspector.ui.actions.deeds import Deeds
from inspector.ui.actions.fields import ActionFields, Told
from inspector.ui.context import Context
from inspector.ui.new.where import SiteChoice
from inspector.ui.page import Page, scrolled
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text
from inspector.ui.widgets.toggles import Segmented

WIDEST = 720


class NewActionScreen(Page):
    """`opened` brings the new action's id."""

    opened = Signal(str)
    person_asked = Signal(object)
    goes_back = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.kind, self.site, self.fields = Segmented(), SiteChoice(context), ActionFields()
        self.start, self.lacks = Button(kind="primary", icon="plus"), Text("", "secondary", "text2")
        self.deeds = Deeds(self, lambda: self.person_asked.emit(self.start))
        self._told, self._kind = Told(), Kind.ACTION
        self.site.show_sites(self.session.preferences.last_site())
        self._build()
        self.kind.chosen.connect(self._choose)
        self.site.changed.connect(self._show)
        self.fields.changed.connect(self._set)
        self.fields.what.edited.connect(lambda _text: self._show_start())
        self.start.clicked.connect(self._open)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("New action")

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("New action"))
        self.kind.set_choices([(Kind.ACTION, self.tr("Action")), (Kind.RED_TAG, self.tr("Red tag"))])
        self.kind.set_selected(self._kind)
        self._where.setText(self.tr("Where"))
        self._show()

    def entered(self) -> None:
        self.fields.what.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.head.add(self.lacks)
        self.head.add(self.start)
        self._where, self._hint = Text("", "secondary", "text2"), Text("", "secondary", "text2", wrap=True)
        card = Card()
        card.column.setSpacing(tokens().space[3])
        card.column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self._hint)
        card.column.addWidget(self._where)
        card.column.addWidget(self.site)
        card.column.addWidget(self.fields)
        card.setMaximumWidth(self.context.theme.widened(WIDEST))
        across = QHBoxLayout()  # a column would measure the card at the whole width, which it never has
        across.addWidget(card, 1)
        across.addStretch(0)
        inside, column = scrolled()
        column.addLayout(across)
        column.addStretch(1)
        self.lay_out(self.head).addWidget(Scroll(inside), 1)

    def _show(self) -> None:
        tag = self._kind is Kind.RED_TAG
        today = self.session.clock().astimezone().date()
        self.fields.show_told(self._told, today, self.session.directory.people(), tag=tag)
        self._hint.setText(
            self.tr("A red tag marks a thing that does not belong where it is. It gets the next number.")
            if tag
            else ""
        )
        self._hint.setVisible(tag)
        self._show_start()

    def _show_start(self) -> None:
        tag = self._kind is Kind.RED_TAG
        self.start.setText(self.tr("Set the red tag") if tag else self.tr("Open the action"))
        lacks = ""
        if not self.fields.what.text().strip():
            lacks = self.tr("Say what is to be done")
        elif not self.site.told():
            lacks = self.tr("Say at which site")
        self.lacks.setText(lacks)
        self.start.setEnabled(not lacks)

    def _choose(self, kind: str) -> None:
        self._kind = Kind(kind)
        self._show()

    def _set(self, name: str, value: object) -> None:
        self._told = replace(self._told, **{name: value})  # type: ignore[arg-type]
        self._show()

    def _open(self) -> None:
        self.fields.commit()
        by, told = self.deeds.by(), self._told
        if by is None:
            return
        made: list[str] = []

        def deed() -> None:
            new = NewAction(
                site=self.site.site(),
                what=told.what,
                kind=self._kind,
                owner=told.owner,
                person=told.person,
                due=told.due,
                priority=told.priority,
                fate=told.fate,
                recheck=told.recheck,
            )
            opened = self.session.actions.open(new, by)
            made.append(opened.id)
            self.context.announce(opened.changed)

        if self.attempt(deed):
            self.opened.emit(made[0])
