"""Who, where, what, how: everything a start needs beside the template, with what is remembered filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.method import Method
from inspector.checklists.places import Subject
from inspector.checklists.schedules import Due
from inspector.checklists.template import Template
from inspector.services.clock import at_site
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.rounds import RoundStart
from inspector.services.starting import Start
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.language import language
from inspector.ui.new.briefing import Briefing
from inspector.ui.new.steps import Step
from inspector.ui.new.visit import VisitTime
from inspector.ui.new.wanted import Wanted
from inspector.ui.new.where import SiteChoice
from inspector.ui.new.who import PersonChoice
from inspector.ui.new.whom import SubjectsChoice
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.toggles import CheckBox

REMEMBERED = timedelta(days=180)


class StartPanel(Themed, QWidget):
    """`changed` follows every choice; `entered` is Enter in the field of the subject."""

    changed = Signal()
    entered = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._published: PublishedTemplate | None = None
        self._due: Mapping[str, Due] = {}
        self.person, self.site = PersonChoice(context), SiteChoice(context)
        self.subjects, self.visited = SubjectsChoice(context), VisitTime()
        self.subject = self.subjects.one
        self.level, self.method = Select(icon="templates"), Select(icon="user")
        self.practice, self.briefing = CheckBox(), Briefing()
        self._steps = {
            "person": Step(self.person),
            "site": Step(self.site),
            "subject": Step(self.subjects),
            "level": Step(self.level),
            "method": Step(self.method),
            "visited": Step(self.visited),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for step in self._steps.values():
            column.addWidget(step)
        foot = QVBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self.practice)
        foot.addWidget(self.briefing)
        column.addLayout(foot)
        column.addStretch(1)
        self._listen()
        self._steps["person"].setVisible(context.person is None)
        self.person.show_people()
        self.follow_theme()

    def show_template(self, published: PublishedTemplate) -> None:
        """Ask what this template asks for; everything as it was last time with it."""
        template = published.template
        self._published = published
        levels = range(1, (template.highest_level or 0) + 1)
        self._steps["subject"].setVisible(template.subject is not None)
        self._steps["level"].setVisible(bool(levels))
        self.level.set_choices([self._level_choice(level, levels[-1]) for level in levels])
        self.level.set_selected(str(levels[-1]) if levels else None)
        self.method.set_selected(template.method.value)
        self.visited.set_today(self._session.clock().astimezone().date())
        self.site.show_sites(self._last_site(template))
        self.subject.set_name("")
        self._show_subjects()
        self.retranslate()

    def take(self, wanted: Wanted) -> None:
        """Fill in what was asked for; everything can still be changed."""
        self.site.choose(wanted.site)
        self._show_subjects()
        self.subjects.choose(wanted.subjects)
        self._tell()

    def retranslate(self) -> None:
        template = self._published.template if self._published else None
        self.practice.setText(self.tr("Practice, not counted"))
        self.method.set_label(self.tr("Method"))
        self.method.set_choices([Choice(each.value, wording.method(each)) for each in Method])
        self.level.set_label(self.tr("Level"))
        self._name_field()
        self.briefing.show_text(template.briefing.in_(language()) if template and template.briefing else "")
        self._tell()

    # -- what is chosen

    def kind(self) -> str:
        """The template's word for its subject, in the language of the screen."""
        subject = self._published.template.subject if self._published else None
        return subject.in_(language()) if subject else ""

    @property
    def is_round(self) -> bool:
        """Whether several subjects are gone through."""
        return bool(self.kind()) and self.subjects.is_round

    def lacking(self) -> str:
        """What is still to be told before anything can start; empty when all is there."""
        if self._published is None:
            return self.tr("Choose a template")
        if not self._steps["person"].isHidden() and not self.person.told():
            return self.tr("Write your name")
        if not self.site.told():
            return self.tr("Say at which site")
        if self.kind() and not self.subjects.told():
            return self.tr("Still to be named: {kind}").format(kind=self.kind())
        if not self._steps["visited"].isHidden() and self.visited.moment() is None:
            return self.tr("Write the time of the visit")
        return ""

    def first_open(self) -> QWidget | None:
        """The first line to write in that is still empty."""
        fields = (self.person.name.edit, self.site.name.edit, self.subject.field.edit)
        return next((field for field in fields if field.isVisible() and not field.text()), None)

    def started_name(self) -> str:
        """What the button starts: the subject, or the template."""
        if self.kind() and self.subject.name():
            return wording.subject_label(self.kind(), self.subject.name())
        return self._published.template.title.in_(language()) if self._published else ""

    def start(self) -> Start:
        """Everything told; the person and the site are added to the directory where they are new."""
        assert self._published is not None
        method, level = self.method.selected(), self.level.selected()
        asked = not self._steps["visited"].isHidden()
        return Start(
            published=self._published,
            site=self.site.site(),
            subject=self.subject.known_name() if self.kind() else "",
            inspector=self.person.person(),
            method=Method(method.value) if method else None,
            practice=self.practice.isChecked(),
            level=int(level.value) if level else None,
            visited_at=self.visited.moment() if asked else None,
        )

    def round_start(self) -> RoundStart:
        """Everything told for a round; the person and the site are added where they are new."""
        one = self.start()
        names = self.subjects.several.names()
        return RoundStart(one.published, one.site, names, one.inspector, one.method, one.practice, one.level)

    # -- inside

    def _listen(self) -> None:
        self.person.changed.connect(self._tell)
        self.site.changed.connect(self._site_changed)
        self.subjects.changed.connect(self._tell)
        self.subjects.entered.connect(self.entered)
        self.level.chosen.connect(lambda _value: self._tell())
        self.method.chosen.connect(lambda _value: self._tell())
        self.visited.changed.connect(self._tell)

    def _site_changed(self) -> None:
        self._show_subjects()
        self._tell()

    def _tell(self) -> None:
        """Bring the heads and the asked time in line with what is chosen."""
        method = self.method.selected()
        shopping = method is not None and method.value == Method.MYSTERY_SHOPPER
        self._steps["visited"].setVisible(shopping and not self.is_round)
        self.visited.set_doubt(self._doubt())
        set_by = self._published and method and method.value == self._published.template.method
        same = self.tr("same as last time") if self.site.remembered else ""
        for key, title, detail, done in (
            ("person", self.tr("Your name"), "", self.person.told()),
            ("site", self.tr("Site"), same, self.site.told()),
            ("subject", self.kind(), self.tr("due first") if self._due else "", self.subjects.told()),
            ("level", self.tr("Level"), "", self.level.selected() is not None),
            ("method", self.tr("Method"), self.tr("as the template sets it") if set_by else "", bool(method)),
            ("visited", self.tr("Visited"), "", self.visited.moment() is not None),
        ):
            self._steps[key].head.set_texts(title, detail)
            self._steps[key].head.set_done(done)
        self.changed.emit()

    def _doubt(self) -> str:
        """A visit to come is most likely a slip; it is told here, before anything has begun."""
        told, site = self.visited.moment(), self.site.chosen()
        if told is None:
            return ""
        zones = {each.id: each.zone for each in self._session.directory.sites()}
        visited_at = at_site(told, zones[site]) if site else told.astimezone()
        if visited_at <= self._session.clock():
            return ""
        doubt = self._session.doubtful_time(visited_at)
        return wording.doubtful_time(doubt) if doubt else ""

    def _last_site(self, template: Template) -> str | None:
        """Where this template was used last, else where anything was."""
        drafts = [each.draft.head for each in self._session.archive.drafts()]
        open_ = next((head.site for head in drafts if head.template.id == template.id), None)
        rows = () if open_ else self._recent(Filter(template=template.id, all=True))
        return open_ or (rows[0].site if rows else self._session.preferences.last_site())

    def _recent(self, filter_: Filter) -> tuple[RecordRow, ...]:
        """What is remembered reaches back this far, so that a long history costs nothing here."""
        today = self._session.clock().astimezone().date()
        return self._session.archive.records(replace(filter_, since=today - REMEMBERED))

    def _show_subjects(self) -> None:
        """The subjects of the chosen site, with the day each was inspected last."""
        site, template = self.site.chosen(), self._published.template if self._published else None
        subjects: Sequence[Subject] = ()
        seen: Mapping[str, datetime] = {}
        if site and template and template.subject:
            subjects = self._session.directory.subjects(site, template.subject.first)
            rows = self._recent(Filter(template=template.id, site=site))
            seen = {row.subject: row.visited_at for row in reversed(rows) if row.subject}
        self._due = self._due_at(site, template)
        self.subjects.show_subjects(subjects, seen, self._session.clock(), self._due)
        self._name_field()

    def _due_at(self, site: str | None, template: Template | None) -> Mapping[str, Due]:
        """What the schedules still ask for there today, by subject, the most pressing first."""
        if site is None or template is None or template.subject is None:
            return {}
        found: dict[str, Due] = {}
        for waiting in self._session.schedule.due():
            schedule = waiting.due.schedule
            if (schedule.site, schedule.template) == (site, template.id):
                for subject in waiting.left:
                    found.setdefault(subject.id, waiting.due)
        return found

    def _name_field(self) -> None:
        known = bool(self.subject.tiles)
        self.subject.set_placeholder(self.tr("Another one") if known else self.tr("Name or number"))

    def _level_choice(self, level: int, highest: int) -> Choice:
        detail = self.tr("every item") if level == highest else ""
        return Choice(str(level), self.tr("Level {number}").format(number=level), detail)
