"""Templates: the library, each template to read, files to check and to add, copies to make one's own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.services.library import Listed
from inspector.ui import wording
from inspector.ui.asking import ask_open
from inspector.ui.context import Context
from inspector.ui.language import language
from inspector.ui.page import RING, Page, scrolled
from inspector.ui.paper import offer_print
from inspector.ui.templates.copying import CopyDialog
from inspector.ui.templates.faults import CheckScreen
from inspector.ui.templates.reading import TemplateReading
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.fields import SearchField
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.lists import GroupHead, IconTile, ListCard, ListRow
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import BAR, Scroll
from inspector.ui.widgets.text import Icon

KINDS = "YAML (*.yaml *.yml)"
WIDEST, SEARCH_WIDTH = 920, 280


class TemplatesScreen(Page):
    inspect_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._words: list[str] = []
        self.head = PageHead()
        self.search = SearchField()
        self.check, self.add = Button(icon="check"), Button(kind="primary", icon="plus")
        for widget in (self.check, self.add):
            self.head.add(widget)
        self.rows: dict[str, ListRow] = {}
        self._shelf = Scroll()
        self._below_head = QHBoxLayout()
        self._below_head.setContentsMargins(RING, 0, RING + BAR, 0)
        page = self.lay_out(self.head)
        page.addLayout(self._below_head)
        page.addWidget(self._shelf, 1)
        self._place_search(False)
        self.search.searched.connect(self._narrow)
        self.check.clicked.connect(
            lambda: ask_open(self, self.tr("Check a template file"), KINDS, self.check_file)
        )
        self.add.clicked.connect(lambda: ask_open(self, self.tr("Add a template file"), KINDS, self.add_file))
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Templates")

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._place_search(compact)

    def _place_search(self, compact: bool) -> None:
        """In the head; in a narrow window on a line of its own."""
        width = WIDEST if compact else SEARCH_WIDTH
        self.search.setMaximumWidth(self.context.theme.widened(width))
        if compact:
            self._below_head.addWidget(self.search)
        else:
            self.head.add_first(self.search)

    def themed(self) -> None:
        self._place_search(self.compact)

    def retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Find a template"))
        self.check.setText(self.tr("Check a file"))
        self.add.setText(self.tr("Add a file"))
        if self.isVisible():
            self.entered()

    def entered(self) -> None:
        listed = self.session.library.listed()
        self.head.set_texts(self.tr("Templates"), self.tr("%n templates in the library", "", len(listed)))
        inside, column = scrolled()
        column.setSpacing(tokens().space[1])
        column.addSpacing(tokens().space[1])
        self.rows.clear()
        shown = [each for each in listed if self._fits(each)]
        for category in dict.fromkeys(each.published.template.category for each in shown):
            inside_category = [each for each in shown if each.published.template.category == category]
            column.addWidget(GroupHead(wording.category(category), len(inside_category)))
            card = ListCard()
            for each in inside_category:
                card.add_row(self._row(each))
            column.addWidget(card)
            column.addSpacing(tokens().space[3])
        if not shown:
            column.addWidget(
                EmptyState("search", self.tr("No such template"), self.tr("Other words show more."))
            )
        column.addStretch(1)
        self._shelf.setWidget(inside)

    def check_file(self, path: Path) -> None:
        """Show every fault of a file."""
        self.open(CheckScreen(self.context, path))

    def add_file(self, path: Path) -> None:
        """Add a file without faults at once; one with faults is shown with them."""
        if not self.attempt(lambda: self._add_checked(path)):
            return

    def _add_checked(self, path: Path) -> None:
        if self.session.library.check(path).errors:
            self.check_file(path)
            return
        published, changed = self.session.library.add(path)
        self.context.announce(changed)
        self.entered()
        self.toast(
            self.tr("{title} is in the library").format(title=published.template.title.in_(language()))
        )

    def _row(self, listed: Listed) -> ListRow:
        template = listed.published.template
        about = template.description.in_(language()) if template.description else ""
        count = self.tr("%n items", "", sum(item.type != "info" for item in template.items()))
        facts = wording.joined(count, self.tr("version {version}").format(version=template.version), about)
        row = ListRow(
            template.title.in_(language()),
            facts,
            lead=IconTile(wording.category_icon(template.category)),
            clickable=True,
            height=tokens().control.record_row,
        )
        if not listed.row.shipped:
            row.add(Tag(self.tr("Own"), "accent"))
        row.add(Icon("right", "text3"))
        row.clicked.connect(lambda: self._read(listed))
        self.rows[template.id] = row
        return row

    def _read(self, listed: Listed) -> None:
        screen = ReadingScreen(self.context, listed)
        screen.inspect_asked.connect(self.inspect_asked)
        self.open(screen)

    def _narrow(self, text: str) -> None:
        self._words = text.casefold().split()
        self.entered()

    def _fits(self, listed: Listed) -> bool:
        template = listed.published.template
        text = f"{template.title.in_(language())} {wording.category(template.category)} {template.id}"
        return all(word in text.casefold() for word in self._words)


class ReadingScreen(Page):
    """One template, to read whole."""

    inspect_asked = Signal(str)
    goes_back = True

    def __init__(self, context: Context, listed: Listed, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._listed = listed
        self._made_at = 0
        self.head = PageHead(back=True)
        self.copy, self.inspect = Button(icon="plus"), Button(kind="primary", icon="play")
        self.print, self.repeat = Button(icon="print"), Button(kind="link", icon="today")
        for button in (self.print, self.copy, self.inspect):
            self.head.add(button)
        self.head.back_asked.connect(self.close_screen)
        self.print.clicked.connect(lambda: offer_print(self, self._listed.published, self.print))
        self.copy.clicked.connect(self._ask_copy)
        self.repeat.clicked.connect(self._plan)
        self.inspect.clicked.connect(self._inspect)
        self._scroll = Scroll()
        page = self.lay_out(self.head)
        page.addWidget(self.repeat, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self._scroll, 1)
        self.follow_theme()

    def title(self) -> str:
        return self._listed.published.template.title.in_(language())

    def themed(self) -> None:
        """Names are as wide as their words were when the reading was made."""
        if self._made_at != self.context.theme.text_scale:
            self.retranslate()

    def retranslate(self) -> None:
        self._made_at = self.context.theme.text_scale
        template = self._listed.published.template
        version = self.tr("version {version}").format(version=template.version)
        count = self.tr("%n items", "", sum(item.type != "info" for item in template.items()))
        self.head.set_texts(self.title(), wording.joined(wording.category(template.category), count, version))
        self.print.setText(self.tr("Print"))
        self.copy.setText(self.tr("Copy"))
        self.repeat.setText(self.tr("Repeat…"))
        self.inspect.setText(self.tr("New inspection"))
        self.inspect.short_text = self.tr("Inspect")
        self.reading = reading = TemplateReading(template)
        reading.setMaximumWidth(self.context.theme.widened(WIDEST))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(RING, 0, RING, 0)
        row.addWidget(reading, 1)
        row.addStretch(0)
        self._scroll.setWidget(inside)

    def _inspect(self) -> None:
        self.close_screen()
        self.inspect_asked.emit(self._listed.published.ref.id)

    def _plan(self) -> None:
        """Say where and how often it is gone through."""
        from inspector.ui.plan.schedule import ScheduleScreen

        self.open(ScheduleScreen(self.context, template=self._listed.published.ref.id))

    def _ask_copy(self) -> None:
        taken = {row.ref.id for row in self.session.library.rows()}
        dialog = CopyDialog(self, self._listed.published.template, taken)
        dialog.copied.connect(self._copy)
        dialog.open()

    def _copy(self, id_: str, title: str) -> None:
        ref = self._listed.published.ref
        if self.attempt(lambda: self.context.announce(self.session.library.copy(ref, id_, title)[1])):
            self.close_screen()
            self.toast(self.tr("{title} is in the library").format(title=title))
