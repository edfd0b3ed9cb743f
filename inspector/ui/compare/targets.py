"""The targets: what is to be reached until when, and whether it is on course."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.services.targets import Pursued
from inspector.services.views import View
from inspector.ui.compare.targets_card import TargetCard, title_of
from inspector.ui.compare.targets_form import TargetScreen
from inspector.ui.context import Context
from inspector.ui.page import Page, scrolled
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import Scroll


class TargetsScreen(Page):
    goes_back = True

    def __init__(self, context: Context, compared: View | None = None, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.new = Button(kind="primary", icon="plus", large=True)
        self.new.clicked.connect(lambda: self.open(TargetScreen(self.context, compared=compared)))
        self.head.add(self.new)
        self.cards: list[TargetCard] = []
        self.empty = EmptyState("compare")
        self.empty.acted.connect(self.new.clicked)
        self.ended = Button(kind="link")
        self.ended.clicked.connect(self._turn_ended)
        self._with_ended = False
        inside, column = scrolled()
        column.setSpacing(8)
        listed, self._listed = scrolled()
        self._listed.setContentsMargins(0, 0, 0, 0)
        self._listed.setSpacing(8)
        for widget in (listed, self.empty):
            column.addWidget(widget)
        column.addWidget(self.ended, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        page = self.lay_out(self.head)
        page.addWidget(Scroll(inside), 1)
        self.empty.hide()
        self.ended.hide()
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Targets")

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Targets"), self.tr("What is to be reached where, until when"))
        self.new.setText(self.tr("New target"))
        self.empty.set_texts(
            self.tr("No targets yet"),
            self.tr("Say which value a site is to reach until which day; the course shows whether it will."),
            self.tr("Set the first one"),
        )
        if self.isVisible():
            self.entered()

    def entered(self) -> None:
        """Read away from the screen: a long way has many inspections."""
        targets = self.session.targets
        self.context.tasks.run(
            lambda _progress: targets.all(ended=True), on_result=self._show, on_error=self.failed
        )

    def _show(self, found: Sequence[Pursued]) -> None:
        today = self.session.clock().astimezone().date()
        ended = [each for each in found if each.target.ended_at is not None]
        running = [each for each in found if each.target.ended_at is None]
        clear(self._listed)
        self.cards = [TargetCard(each, today) for each in [*running, *(ended if self._with_ended else ())]]
        for card in self.cards:
            card.menu_asked.connect(lambda card=card: self._open_menu(card))
            self._listed.addWidget(card)
        self.empty.setVisible(not self.cards)
        self.ended.setVisible(bool(ended))
        hide = self.tr("Hide those given up")
        self.ended.setText(hide if self._with_ended else self.tr("Show %n given up", "", len(ended)))

    def _open_menu(self, card: TargetCard) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Change"), lambda: self._change(card.pursued), icon="pen")
        menu.add(self.tr("Give it up"), lambda: self._end(card.pursued), icon="cross", danger=True)
        menu.open_under(card.more)

    def _change(self, pursued: Pursued) -> None:
        self.open(TargetScreen(self.context, pursued))

    def _end(self, pursued: Pursued) -> None:
        if self.attempt(lambda: self.context.announce(self.session.targets.end(pursued.target.id))):
            self.entered()
            self.toast(self.tr("{what} is given up").format(what=title_of(pursued)))

    def _turn_ended(self) -> None:
        self._with_ended = not self._with_ended
        self.entered()
