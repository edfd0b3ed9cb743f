"""New inspection: a template at the left, who, where and what at the right, one button that starts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.library import Listed
from inspector.services.ports.records import Filter
from inspector.ui.context import Context
from inspector.ui.new.library import TemplateChoice
from inspector.ui.new.panel import REMEMBERED, StartPanel
from inspector.ui.new.steps import StepHead
from inspector.ui.new.wanted import Wanted
from inspector.ui.page import RING, Page
from inspector.ui.paper import offer_briefing
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import show_focus
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.fields import SearchField
from inspector.ui.widgets.heads import BottomBar, PageHead
from inspector.ui.widgets.scroll import BAR, Scroll
from inspector.ui.widgets.tabbing import by_eye
from inspector.ui.widgets.text import Text

PANEL_WIDTH, SEARCH_WIDTH = 348, 280  # px


class NewInspectionScreen(Page):
    started = Signal(str)
    round_started = Signal(str)
    goes_back = True

    def __init__(
        self,
        context: Context,
        template: str | None = None,
        wanted: Wanted | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.search = SearchField()
        self.head.add(self.search)
        self.templates, self.panel = TemplateChoice(), StartPanel(context)
        self.start_button = Button(kind="primary", icon="play", large=True)
        self.start_button.stretch()
        self.reason = Text("", "secondary", "text2", wrap=True)
        self._template_head = StepHead()
        self._build()
        self.search.searched.connect(self.templates.narrow)
        self.templates.chosen.connect(self._choose)
        self.panel.changed.connect(self._tell)
        self.panel.entered.connect(self._enter)
        self.panel.briefing.paper_asked.connect(self._offer_briefing)
        self.start_button.clicked.connect(self.start)
        self._read(wanted.template if wanted else template)
        if wanted:
            self.panel.take(wanted)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("New inspection")

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._arrange(compact)

    def themed(self) -> None:
        self.search.setFixedWidth(self.context.theme.widened(SEARCH_WIDTH))
        self._right.setFixedWidth(self.context.theme.widened(PANEL_WIDTH + 49))

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("New inspection"))
        self.search.set_placeholder(self.tr("Find a template"))
        self._template_head.set_texts(self.tr("Template"))
        self._tell()

    def entered(self) -> None:
        """The cursor stands in the first field that still asks for something."""
        field = self.panel.first_open()
        if field is not None:
            show_focus(field)

    def tab_order(self) -> list[QWidget]:
        """As the eye goes: the head, the templates, what is asked, and what begins it."""
        parts = (self.head, self._left) if self.compact else (self.head, self._left, self.panel)
        order = [widget for part in parts for widget in by_eye(part)]
        return [*order, self.start_button] if self.start_button.isEnabled() else order

    def start(self) -> None:
        """Begin the inspection or the round, and give it to the window."""
        made: list[str] = []
        if self.panel.is_round:
            if self.attempt(lambda: made.append(self.session.start_round(self.panel.round_start()).id)):
                self.round_started.emit(made[0])
        elif self.attempt(lambda: made.append(self.session.start(self.panel.start()).id)):
            self.started.emit(made[0])

    def _read(self, template: str | None) -> None:
        """The library, the one used last first and chosen, unless another is wanted."""
        today = self.session.clock().astimezone().date()
        rows = self.session.archive.records(Filter(since=today - REMEMBERED, all=True))
        used = dict.fromkeys(
            [draft.draft.head.template.id for draft in self.session.archive.drafts()]
            + [row.template.id for row in rows]
        )
        order = {id_: place for place, id_ in enumerate(used)}
        listed = sorted(
            self.session.library.listed(),
            key=lambda each: order.get(each.published.ref.id, len(order)),
        )
        wanted = template or next(iter(used), None)
        chosen = next((each for each in listed if each.published.ref.id == wanted), None)
        self.templates.show_templates(listed, chosen)
        if chosen is not None:
            self._choose(chosen)

    def _choose(self, listed: Listed) -> None:
        self.panel.show_template(listed.published)

    def _offer_briefing(self) -> None:
        chosen = self.templates.selected
        if chosen is not None:
            offer_briefing(self, chosen.published.template, self.panel.briefing.paper)

    def _enter(self) -> None:
        if self.start_button.isEnabled():
            self.start()

    def _tell(self) -> None:
        """Name what the button starts, or say what it waits for."""
        lacking = self.panel.lacking()
        self._template_head.set_done(self.templates.selected is not None)
        self.start_button.setEnabled(not lacking)
        name = "" if lacking else self.panel.started_name()
        if name and self.panel.is_round:
            self.start_button.setText(
                self.tr("Start a round of %n", "", len(self.panel.subjects.several.names()))
            )
        else:
            self.start_button.setText(self.tr("Start {what}").format(what=name) if name else self.tr("Start"))
        self.reason.setText(lacking or self.tr("Works without network. Nothing to save."))

    def _build(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        self._foot = QWidget()
        left = QVBoxLayout(self._left)
        left.setSpacing(tokens().space[2])
        left.addWidget(self._template_head)
        left.addWidget(self.templates)
        left.addStretch(1)
        self._left_column = left
        self._panel_scroll = Scroll()
        self._bar = BottomBar()
        right = QHBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(Hairline(vertical=True))
        self._right_column = QVBoxLayout()
        self._right_column.setContentsMargins(24 - RING, 0, BAR - RING, 16)
        right.addLayout(self._right_column, 1)
        self._foot_line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._foot)
        self._foot_line.addWidget(self.start_button, 1)
        self._foot_line.addWidget(self.reason, 2)
        across = QHBoxLayout()
        across.setSpacing(24 - RING - BAR)
        across.addWidget(Scroll(self._left), 1)
        across.addWidget(self._right)
        margin = tokens().layout.page_margin
        head = QHBoxLayout()
        head.setContentsMargins(margin, 0, margin, 0)
        head.addWidget(self.head)
        self._body = QHBoxLayout()
        self._body.addLayout(across)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(head)
        page.addLayout(self._body, 1)
        page.addWidget(self._bar)
        self._arrange(False)

    def _arrange(self, compact: bool) -> None:
        """Two columns; in a narrow window one, with the button in a bar below."""
        margin = tokens().layout.page_margin
        self._body.setContentsMargins(margin - RING, 0, margin - BAR - RING if compact else 0, 0)
        self._left_column.setContentsMargins(RING, RING, RING, tokens().space[6])
        if compact:
            self._foot_line.setDirection(QBoxLayout.Direction.RightToLeft)
            self._foot_line.setSpacing(tokens().space[4])
            self._foot_line.setContentsMargins(0, 0, 0, 0)
            self._panel_scroll.takeWidget()
            self._left_column.insertWidget(2, self.panel)
            self._bar.add(self._foot, 100)
            self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        else:
            self._foot_line.setDirection(QBoxLayout.Direction.TopToBottom)
            self._foot_line.setSpacing(tokens().space[2])
            self._foot_line.setContentsMargins(RING, 8, RING + BAR, 0)
            self._panel_scroll.setWidget(self.panel)
            self._right_column.addWidget(self._panel_scroll, 1)
            self._right_column.addWidget(self._foot)
            self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        ring = 0 if compact else RING
        self.panel.setContentsMargins(ring, tokens().space[2] if compact else RING, ring, ring)
        self.panel.show()
        self._right.setVisible(not compact)
        self._bar.setVisible(compact)
