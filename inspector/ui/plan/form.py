"""A schedule told step by step: what, where, who, how often, when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.places import Subject
from inspector.services.agenda import Planned
from inspector.services.scheduling import Plan
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.language import language
from inspector.ui.new.steps import Step
from inspector.ui.new.where import SiteChoice
from inspector.ui.plan.often import OftenChoice
from inspector.ui.plan.period import Period
from inspector.ui.plan.times import TimesChoice
from inspector.ui.rounds.several import SeveralChoice
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.select import Choice, Select

ANYBODY = ""


class ScheduleForm(Themed, QWidget):
    """`changed` follows every choice."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = context.session
        self._published: dict[str, PublishedTemplate] = {
            each.published.ref.id: each.published for each in self._session.library.listed()
        }
        self.template, self.person = Select(icon="templates"), Select(icon="user")
        self.site, self.subjects = SiteChoice(context), SeveralChoice(context)
        self.often, self.times = OftenChoice(), TimesChoice()
        self.period = Period(self._session.clock().astimezone().date())
        self.name = Field()
        self.steps = {
            "template": Step(self.template),
            "site": Step(self.site),
            "subjects": Step(self.subjects),
            "often": Step(self.often),
            "times": Step(self.times),
            "period": Step(self.period),
            "person": Step(self.person),
            "name": Step(self.name),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for step in self.steps.values():
            column.addWidget(step)
        column.addStretch(1)
        self._listen()
        self.site.show_sites(self._session.preferences.last_site())
        self._show_subjects()
        self.follow_theme()

    def show_template(self, id_: str) -> None:
        self.template.set_selected(id_)
        self._show_subjects()
        self._tell()

    def show_plan(self, planned: Planned) -> None:
        """What was told before, to be changed."""
        schedule = planned.schedule
        self.template.set_selected(schedule.template)
        self.site.choose(schedule.site)
        self._show_subjects()
        self.subjects.show_names([subject.name for subject in planned.subjects])
        self.often.show_repeat(schedule.repeat)
        self.times.show_times(schedule.times)
        self.period.show_period(schedule.since, schedule.until)
        self.person.set_selected(schedule.person or ANYBODY)
        self.name.set_text(schedule.title)
        self._tell()

    def plan(self) -> Plan:
        """What is told so far."""
        template, person = self.template.selected(), self.person.selected()
        return Plan(
            template=template.value if template else None,
            site=self.site.chosen(),
            since=self.period.first(),
            repeat=self.often.repeat(),
            times=self.times.times(),
            subjects=self.subjects.names() if self._kind() else (),
            person=person.value or None if person else None,
            until=self.period.last(),
            title=self.name.text(),
        )

    def lacking(self) -> str:
        """What is still to be told; empty when all is there."""
        lacks = self.plan().lacks()
        if "site" in lacks and self.site.told():
            lacks.pop("site")  # a new one, added on saving
        if self._kind() and self.subjects.error.text():
            return self.subjects.error.text()
        return self._said(next(iter(lacks.values()))) if lacks else ""

    def tell_site(self) -> None:
        """Add the site where it is new."""
        self.site.choose(self.site.site())

    def retranslate(self) -> None:
        self.template.set_label(self.tr("Template"))
        self.template.set_placeholder(self.tr("Choose a template"))
        self.template.set_choices(
            [
                Choice(id_, each.template.title.in_(language()), wording.category(each.template.category))
                for id_, each in self._published.items()
            ]
        )
        people = [Choice(person.id, person.name, person.role) for person in self._session.directory.people()]
        self.person.set_label(self.tr("Who does it"))
        self.person.set_choices([Choice(ANYBODY, self.tr("Anybody")), *people])
        if self.person.selected() is None:
            self.person.set_selected(ANYBODY)
        self.name.edit.setPlaceholderText(self.tr("Front desk, morning shift"))
        self.name.edit.setAccessibleName(self.tr("Name"))
        self._tell()

    # -- inside

    def _listen(self) -> None:
        self.template.chosen.connect(lambda _value: self._place_changed())
        self.site.changed.connect(self._place_changed)
        self.person.chosen.connect(lambda _value: self._tell())
        self.name.edited.connect(lambda _text: self._tell())
        for part in (self.subjects, self.often, self.times, self.period):
            part.changed.connect(self._tell)

    def _place_changed(self) -> None:
        self._show_subjects()
        self._tell()

    def _kind(self) -> str:
        """The template's word for what is inspected, in the language of the screen."""
        choice = self.template.selected()
        template = self._published[choice.value].template if choice else None
        return template.subject.in_(language()) if template and template.subject else ""

    def _show_subjects(self) -> None:
        choice, site = self.template.selected(), self.site.chosen()
        subject = self._published[choice.value].template.subject if choice else None
        known: Sequence[Subject] = ()
        if subject and site:
            known = self._session.directory.subjects(site, subject.first)
        self.subjects.show_known(known)
        self.steps["subjects"].setVisible(subject is not None)

    def _tell(self) -> None:
        plan = self.plan()
        lacks = plan.lacks()
        self.period.set_error(self._said("until") if "until" in lacks else "")
        any_subject = "" if plan.subjects else self.tr("none named: whichever is chosen then")
        for key, title, detail, done in (
            ("template", self.tr("Template"), "", plan.template is not None),
            ("site", self.tr("Site"), "", self.site.told()),
            ("subjects", self._kind(), any_subject, True),
            ("often", self.tr("How often"), "", "repeat" not in lacks),
            ("times", self.tr("At what time"), self.tr("by the clock of the site"), True),
            ("period", self.tr("From"), "", "until" not in lacks),
            ("person", self.tr("Who does it"), "", True),
            ("name", self.tr("Name"), self.tr("if it needs one"), True),
        ):
            self.steps[key].head.set_texts(title, detail)
            self.steps[key].head.set_done(done)
        self.changed.emit()

    def _said(self, code: str) -> str:
        return {
            "template": self.tr("Choose a template"),
            "site": self.tr("Say at which site"),
            "repeat-interval": self.tr("Say every how many"),
            "repeat-weekday": self.tr("Choose days of the week"),
            "repeat-place": self.tr("Say which day of the month"),
            "until": self.tr("The last day lies before the first. Choose a later one."),
        }[code]
