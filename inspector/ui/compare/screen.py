"""Compare: where it is bad, whether it gets better, and whether the difference is real."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.analysis.periods import Period
from inspector.services.changes import Changed
from inspector.services.session import Session
from inspector.services.views import View
from inspector.ui.asking import ask_save
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked
from inspector.ui.compare.board import Board
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.cards.every import cards
from inspector.ui.compare.filters.bar import Offer, offer
from inspector.ui.compare.head import CompareHead
from inspector.ui.compare.keeping import Keeping
from inspector.ui.compare.packing import Packing
from inspector.ui.compare.pictures import Sheet, save
from inspector.ui.compare.targets import TargetsScreen
from inspector.ui.context import Context
from inspector.ui.language import language
from inspector.ui.page import Page
from inspector.ui.tasks import Task
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.layouts import centred
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import BAR
from inspector.ui.widgets.text import Text

RING = 4  # px a focus ring reaches out


@dataclass(frozen=True, slots=True)
class Ready:
    """What there is to choose from, and what is asked; None where no template was used or nothing fits."""

    offer: Offer
    view: View
    asked: Asked | None


class CompareScreen(Page):
    behind_asked = Signal(object)  # Behind
    new_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view = context.session.views.current()
        self.asked: Asked | None = None
        self._reading: Task | None = None
        self.head = CompareHead()
        self.hint = Text("", "secondary", "text2", wrap=True)
        self.board = Board(self._cards(), self.hint)
        self.empty = EmptyState("compare")
        self._middle = centred(self.empty)
        self.keeping, self.packing = Keeping(self), Packing(self)
        self._added: list[bytes] = []  # pictures of charts, to the overview
        self._build()
        self._listen()
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Compare")

    def entered(self) -> None:
        self.read()

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.board.arrange(compact=compact)

    def retranslate(self) -> None:
        self.hint.setText(
            self.tr(
                "Filled: the whole interval is above (circle) or below (diamond) the target. "
                "Hollow: not clear yet. Practice inspections are left out, but under Agreement."
            )
        )
        if self.isVisible():
            self.read()

    def card(self, kind: type[ChartCard]) -> ChartCard:
        return next(card for card in self.board.cards if isinstance(card, kind))

    def read(self) -> None:
        """Read anew what is asked, away from the screen; the newest request wins."""
        if self._reading is not None:
            self._reading.cancel()
        session, view, spoken = self.session, self.view, language()
        self._reading = self.context.tasks.run(
            lambda _progress: _ready(session, view, spoken), on_result=self._show, on_error=self.failed
        )

    # -- inside

    def _build(self) -> None:
        side = tokens().layout.page_margin_dense - RING
        column = QVBoxLayout(self)
        column.setContentsMargins(side, 0, side - BAR, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(RING, 0, RING + BAR, 0)
        top.addWidget(self.head)
        column.addLayout(top)
        column.addWidget(self.board, 1)
        column.addWidget(self._middle, 1)
        column.addWidget(self.packing.foot)
        self.board.hide()
        self._middle.hide()

    def _listen(self) -> None:
        self.head.bar.changed.connect(self.choose)
        self.keeping.chosen.connect(self.choose)
        self.head.views.clicked.connect(lambda: self.keeping.open_menu(self.view, self.head.views))
        self.head.pack.clicked.connect(self._pack)
        for asked in (self.head.targets.clicked, self.keeping.targets_asked):
            asked.connect(lambda: self.open(TargetsScreen(self.context, self.view)))
        self.empty.acted.connect(self._begin)
        self.context.changed.connect(self._changed)

    def _cards(self) -> Iterator[ChartCard]:
        for card in cards(self.context):
            card.opened.connect(self.behind_asked)
            card.changed.connect(self.choose)
            card.failed.connect(self.failed)
            card.menu_asked.connect(partial(self._open_menu, card))
            yield card

    def choose(self, view: View) -> None:
        """Compare by this view from now on; it is there again after a restart."""
        self.view = view
        if not self.session.workspace.read_only:
            self.attempt(lambda: self.session.views.leave(view))
        self.read()

    def _changed(self, changed: Changed) -> None:
        if self.isVisible() and (changed.records or changed.directory or changed.library):
            self.read()

    def _show(self, ready: Ready) -> None:
        self._reading = None
        self.view = ready.view
        asked = self.asked = ready.asked
        self.head.bar.show_view(ready.view, ready.offer, self.session.clock().astimezone().date())
        self.head.bar.setVisible(bool(ready.offer.templates))
        self.head.pack.setEnabled(asked is not None)
        self.board.setVisible(asked is not None)
        self._middle.setVisible(asked is None)
        if asked is not None:
            self.board.ask(asked)
        elif ready.offer.templates:
            self.empty.set_texts(
                self.tr("Nothing fits"),
                self.tr("A longer period or fewer filters show more."),
                self.tr("Show all"),
            )
        else:
            self.empty.set_texts(
                self.tr("Nothing to compare yet"),
                self.tr("Finished inspections are compared here: sites, sections, and how they go on."),
                self.tr("New inspection"),
            )

    def _begin(self) -> None:
        if self.head.bar.isHidden():
            self.new_asked.emit()
        else:
            self.choose(self.view.without_filters())

    # -- what can be done with a chart

    def _open_menu(self, card: ChartCard) -> None:
        menu = Menu(self)
        menu.add(self.tr("Copy"), lambda: self._copy(card), icon="image")
        menu.add(self.tr("Save as PNG…"), lambda: self._save(card, "png"), icon="export")
        menu.add(self.tr("Save as SVG…"), lambda: self._save(card, "svg"), icon="export")
        menu.add_line()
        menu.add(self.tr("Add to the overview"), lambda: self._add(self._sheet(card).on_paper()), icon="plus")
        if self._added:
            menu.add(self.tr("Leave out what was added"), self._added.clear, icon="cross")
        menu.add(self.tr("Overview of the sites, PDF…"), self._pack, icon="print")
        menu.open_under(card.more)

    def _add(self, picture: bytes) -> None:
        """As it stands now, with its filters: another one, or the same by others, may follow."""
        self._added.append(picture)
        told = self.tr("%n chart(s) will stand at the end of the overview", "", len(self._added))
        self.toast(told, lambda: self._take_back(picture))

    def _take_back(self, picture: bytes) -> None:
        if picture in self._added:  # all may have been left out meanwhile
            self._added.remove(picture)

    def _sheet(self, card: ChartCard) -> Sheet:
        content = card.content
        assert content is not None
        days = (words.days(self.asked.period, self.asked.today),) if self.asked else ()
        filters = " • ".join((*self.head.bar.in_words(), *days))
        return Sheet(card.title(), content.subtitle, filters, card.chart, content.notes)

    def _copy(self, card: ChartCard) -> None:
        QGuiApplication.clipboard().setImage(self._sheet(card).image())
        self.toast(self.tr("{chart} is copied").format(chart=card.title()))

    def _save(self, card: ChartCard, kind: str) -> None:
        sheet = self._sheet(card)
        content = sheet.png() if kind == "png" else sheet.svg()
        kinds = "PNG (*.png)" if kind == "png" else "SVG (*.svg)"

        def write(path: Path) -> None:
            self.context.tasks.run(
                lambda _progress: save(content, path),
                on_result=lambda _done: self.toast(self.tr("Saved {file}").format(file=path.name)),
                on_error=self.failed,
            )

        ask_save(self, self.tr("Save the chart"), f"{card.title()}.{kind}", kinds, write)

    def _pack(self) -> None:
        if self.asked is not None:
            self.packing.ask(self.asked, self.head.bar.in_words(), tuple(self._added))


def _ready(session: Session, view: View, spoken: str) -> Ready:
    """Work out what is asked; without a template, the first one that was used."""
    offered = offer(session)
    today = session.clock().astimezone().date()
    template = next((each for each in offered.templates if each.id == view.template), None)
    template = template or next(iter(offered.templates), None)
    if template is None:
        return Ready(offered, view, None)
    view = replace(view, template=template.id)
    which = view.which(template.id, today)
    with session.workspace.read() as kept:
        days = kept.facts.days(which)
    if not days:
        return Ready(offered, view, None)
    period = view.period(today) or Period(min(days), max(days))
    standard = session.comparison.standard(template.id, spoken)
    visits = sum(tally.visits for tally in days.values())
    return Ready(offered, view, Asked(view, template, standard, which, period, visits, today))
