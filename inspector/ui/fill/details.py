"""Where, what, when and who: what an inspection is about, changed until it is sealed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.inspection import Head
from inspector.errors import WorldError
from inspector.services.heads import Place
from inspector.ui import errors, wording
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.new.visit import VisitTime
from inspector.ui.new.where import site_choice
from inspector.ui.screen import Screen
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Text


class DetailsDialog(Dialog):
    """`told(place)` is what the person wants. A correction keeps the time of its visit."""

    told = Signal(object)  # Place

    def __init__(self, window: QWidget, model: FillModel) -> None:
        super().__init__(window, self.tr("Details"), "", self.tr("Change"), keep=self.tr("Cancel"))
        self._model, self._directory = model, model.session.directory
        self._names: list[str] = []
        self._head: Head = model.filling.draft.head
        self.site, self.subject = Select(self.tr("Site"), icon="pin"), Select(self._kind(), addable=True)
        self.visited = VisitTime()
        self.inspector = Select(self.tr("Inspector"), icon="user")
        self._fill()
        visit = self.tr("Time of the visit")
        if self._head.supersedes:
            self.visited.setEnabled(False)
            visit = self.tr("Time of the visit, which a correction keeps")
        for label, field in (
            (self.tr("Site"), self.site),
            (self._kind(), self.subject),
            (visit, self.visited),
            (self.tr("Inspector"), self.inspector),
        ):
            if field is not self.subject or self._about_a_subject():
                self.column.addWidget(Labelled(label, field))
        self.site.chosen.connect(lambda _site: self._show_subjects())
        self.subject.chosen.connect(lambda _name: self._judge())
        self.subject.add_asked.connect(self._name)
        self.visited.changed.connect(self._judge)
        self.accepted.connect(lambda: self.told.emit(self.place()))

    def place(self) -> Place:
        """What is chosen."""
        site, subject, inspector = self.site.selected(), self.subject.selected(), self.inspector.selected()
        return Place(
            site=site.value if site else self._head.site,
            subject=subject.value if subject else "",
            visited_at=self._moment() or self._head.visited_at,
            inspector=inspector.value if inspector else self._head.inspector,
        )

    def _about_a_subject(self) -> bool:
        return self._model.template.subject is not None or self._head.subject is not None

    def _kind(self) -> str:
        subject = self._model.template.subject
        return subject.in_(words.language()) if subject else self.tr("Subject")

    def _fill(self) -> None:
        head, model = self._head, self._model
        about = model.session.archive.about(head)
        sites = self._directory.sites()
        self.site.set_choices([site_choice(site, sites) for site in sites])
        self.site.set_selected(head.site)
        self._show_subjects()
        if about.subject is not None:
            self._name(about.subject.name)
        self.inspector.set_choices([Choice(each.id, each.name, each.role) for each in model.people])
        self.inspector.set_selected(head.inspector)
        today = model.clock().astimezone(head.visited_at.tzinfo).date()
        self.visited.set_moment(head.visited_at, today)
        self._judge()

    def _show_subjects(self) -> None:
        """Those of the chosen site; what was chosen stays chosen by its name."""
        site, chosen = self.site.selected(), self.subject.selected()
        kind = self._model.template.subject.first if self._model.template.subject else ""
        known = self._directory.subjects(site.value, kind) if site else ()
        self._names = [each.name for each in known]
        if chosen is not None:
            self._name(chosen.value)
        else:
            self.subject.set_choices([Choice(each, each) for each in self._names])

    def _name(self, name: str) -> None:
        """Choose what is inspected, added to the list where the site has none of this name."""
        self._names = list(dict.fromkeys([*self._names, name]))
        self.subject.set_choices([Choice(each, each) for each in self._names])
        self.subject.set_selected(name)
        self._judge()

    def _moment(self) -> datetime | None:
        """The time told; to the minute as the draft has it, it is the draft's own."""
        told, kept = self.visited.moment(), self._head.visited_at
        same = told == kept.replace(second=0, microsecond=0, tzinfo=None)
        return kept if same else told

    def _judge(self) -> None:
        named = self.subject.selected() is not None or self._model.template.subject is None
        self.visited.show_error()
        self.deed_button.setEnabled(named and self._moment() is not None)


class Labelled(QWidget):
    """A field with its label over it."""

    def __init__(self, label: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(Text(label, "secondary", "text2", wrap=True))
        column.addWidget(field)


def change_details(screen: Screen, model: FillModel) -> None:
    """Ask, change, and say so; a visit at an odd time is told, and recorded all the same."""
    dialog = DetailsDialog(screen, model)
    dialog.told.connect(lambda place: _change(screen, model, place))
    dialog.open()


def _change(screen: Screen, model: FillModel, place: Place) -> None:
    session = model.session
    try:
        change = model.do(session.change_place(model.filling, place))
    except WorldError as error:
        close = QCoreApplication.translate("Details", "Close")
        screen.tell(errors.sentence(error), button=close, on=screen.tell_nothing)
        return
    if change is not None:
        doubt = session.doubtful_time(model.filling.draft.head.visited_at)
        changed = QCoreApplication.translate("Details", "Details changed")
        model.tell_undoable(wording.doubtful_time(doubt) if doubt else changed)
