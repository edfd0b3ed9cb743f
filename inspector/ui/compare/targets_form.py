"""A target told step by step: what is measured, where, from which value to which, until when."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.display import rounded
from inspector.checklists.targets import Aim, Measure, Unit, measure_of, measures, unit_of
from inspector.checklists.template import Template
from inspector.services.targets import Pursued
from inspector.services.views import View
from inspector.ui import wording
from inspector.ui.compare import targets_words as words
from inspector.ui.context import Context
from inspector.ui.language import language
from inspector.ui.new.steps import Step
from inspector.ui.new.where import site_choice
from inspector.ui.page import Page, scrolled
from inspector.ui.plan.period import AnyDay
from inspector.ui.tasks import Task
from inspector.ui.widgets.base import show_focus
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.heads import BottomBar, PageHead
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Text

FORM_WIDTH, WIDEST = 720, 16777215  # px


class TargetScreen(Page):
    """`pursued` is the one to be changed; a new one begins with the template and the site `compared`."""

    goes_back = True

    def __init__(
        self,
        context: Context,
        pursued: Pursued | None = None,
        compared: View | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._pursued = pursued
        self._today = self.session.clock().astimezone().date()
        self._templates = {
            each.published.ref.id: each.published.template for each in self.session.library.listed()
        }
        self._measuring: Task | None = None
        self._offered = Decimal(0)
        self._touched: set[str] = set()
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.template, self.measure = Select(icon="templates"), Select(icon="compare", two_line=False)
        self.measure.stretch()
        self.site, self.name = Select(icon="pin"), Field()
        self.start, self.value = Field(), Field()
        self.measured = Button(kind="link")
        self.begins, self.due = AnyDay(), AnyDay()
        self.save = Button(kind="primary", icon="check", large=True)
        self.reason = Text("", "secondary", "text2", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.steps = {
            "template": Step(self.template),
            "measure": Step(self.measure),
            "sites": Step(self.site),
            "start_value": Step(self._start_box()),
            "start_on": Step(self.begins),
            "value": Step(self.value),
            "due_on": Step(self.due),
            "name": Step(self.name),
        }
        self._build()
        self._listen()
        self.follow_theme()
        self._fill()
        if compared is not None and compared.template in self._templates:
            self._begin_with(compared)

    def title(self) -> str:
        return self.tr("Target")

    def entered(self) -> None:
        """The keys begin with what is asked first."""
        if self._pursued is None:
            open_ = [each for each in (self.template, self.site) if each.selected() is None]
            show_focus(open_[0] if open_ else self.start.edit)

    def themed(self) -> None:
        widest = WIDEST if self.compact else self.context.theme.widened(FORM_WIDTH)
        self._form.setMaximumWidth(widest)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.themed()

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Change a target") if self._pursued else self.tr("New target"))
        self.save.setText(self.tr("Save"))
        self.template.set_label(self.tr("Template"))
        self.template.set_placeholder(self.tr("Choose a template"))
        self.template.set_choices(
            [
                Choice(id_, each.title.in_(language()), wording.category(each.category))
                for id_, each in self._templates.items()
            ]
        )
        sites = self.session.directory.sites()
        self.site.set_label(self.tr("Site"))
        self.site.set_placeholder(self.tr("Choose a site"))
        self.site.set_choices([site_choice(site, sites) for site in sites])
        self.measure.set_label(self.tr("What is measured"))
        self.measure.set_placeholder(self.tr("Choose what is measured"))
        self.due.set_label(self.tr("Day to reach it"))
        self.due.set_placeholder(self.tr("Choose a day"))
        self.begins.set_label(self.tr("First day"))
        for field, name in ((self.start, self.tr("Start value")), (self.value, self.tr("Value to reach"))):
            field.edit.setAccessibleName(name)
        self.name.edit.setAccessibleName(self.tr("Name"))
        self._show_measures()
        self._tell()

    def aim(self) -> Aim:
        """What is told so far."""
        template, site, unit = self.template.selected(), self.site.selected(), self._unit()
        return Aim(
            template=template.value if template else None,
            start_on=self.begins.day() or self._today,
            sites=(site.value,) if site else (),
            measure=self._measure(),
            value=words.parsed(self.value.text(), unit),
            start_value=words.parsed(self.start.text(), unit),
            due_on=self.due.day(),
            title=self.name.text(),
        )

    # -- inside

    def _start_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.start)
        column.addWidget(self.measured, 0, Qt.AlignmentFlag.AlignLeft)
        self.measured.hide()
        return box

    def _build(self) -> None:
        body, self._form = QWidget(), QWidget()
        steps = QVBoxLayout(self._form)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(16)
        for step in self.steps.values():
            steps.addWidget(step)
        inside, column = scrolled()
        column.addWidget(self._form)
        column.addStretch(1)
        self.lay_out(self.head, body).addWidget(Scroll(inside), 1)
        bar = BottomBar()
        bar.add(self.reason)
        bar.add(self.save)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(body, 1)
        page.addWidget(bar)

    def _listen(self) -> None:
        self.template.chosen.connect(lambda _value: self._template_changed())
        self.measure.chosen.connect(lambda _value: self._measure_changed())
        self.site.chosen.connect(lambda _value: self._measure_changed())
        for day in (self.begins, self.due):
            day.picked.connect(lambda _day: self._tell())
        for key, field in (("start_value", self.start), ("value", self.value), ("name", self.name)):
            field.edited.connect(lambda _text: self._tell())
            field.finished.connect(lambda key=key: self._leave(key))
        self.measured.clicked.connect(self._take)
        self.save.clicked.connect(self._save)

    def _fill(self) -> None:
        """What was told before; a new one begins today."""
        self.due.allow_any(self._today)
        self.begins.show_day(self._today, self._today)
        if self._pursued is not None:
            target, unit = self._pursued.target, self._pursued.unit
            self.template.set_selected(target.template)
            self._show_measures()
            self.measure.set_selected(str(target.measure))
            self.site.set_selected(target.sites[0])
            self.start.set_text(words.typed(target.start_value, unit))
            self.value.set_text(words.typed(target.value, unit))
            self.begins.show_day(target.start_on, self._today)
            self.due.show_day(target.due_on, self._today)
            self.name.set_text(target.title)
        self._tell()

    def _begin_with(self, compared: View) -> None:
        self.template.set_selected(compared.template)
        if len(compared.sites) == 1:
            self.site.set_selected(compared.sites[0])
        self._template_changed()

    def _template(self) -> Template | None:
        choice = self.template.selected()
        return self._templates[choice.value] if choice else None

    def _measure(self) -> Measure | None:
        choice = self.measure.selected()
        return measure_of(choice.value) if choice else None

    def _unit(self) -> Unit:
        template, measure = self._template(), self._measure()
        return unit_of(measure, template) if template and measure else Unit.PERCENT

    def _show_measures(self) -> None:
        template = self._template()
        offered = measures(template) if template else ()
        self.measure.set_choices(
            [Choice(str(each), words.measure(each, template)) for each in offered if template]
        )
        self.steps["measure"].setVisible(template is not None)

    def _template_changed(self) -> None:
        self._show_measures()
        if self.measure.selected() is None:
            self.measure.set_selected("score")
        self._measure_changed()

    def _measure_changed(self) -> None:
        """Offer the mean of the last four weeks as what it starts from."""
        self._tell()
        self.measured.hide()
        aim = self.aim()
        if self._measuring is not None:
            self._measuring.cancel()
        if aim.template and aim.measure and aim.sites:
            template, sites, measure = aim.template, aim.sites, aim.measure
            self._measuring = self.context.tasks.run(
                lambda _progress: self.session.targets.measured(template, sites, measure),
                on_result=self._offer,
                on_error=self.failed,
            )

    def _offer(self, mean: Fraction | None) -> None:
        self._measuring = None
        template, measure, unit = self._template(), self._measure(), self._unit()
        self.measured.setVisible(mean is not None)
        if mean is None or template is None or measure is None:
            return
        said = words.value(mean, unit, Fraction(-1), measure, template)
        self.measured.setText(self.tr("Take {value}, the mean of the last four weeks").format(value=said))
        self._offered = rounded(mean, 0 if unit is Unit.SECONDS else 1)

    def _take(self) -> None:
        self.start.set_text(words.typed(self._offered, self._unit()))
        self.start.set_error("")
        self._tell()

    def _leave(self, key: str) -> None:
        """What is wrong is said once the field was left."""
        self._touched.add(key)
        self._tell()

    def _tell(self) -> None:
        lacks = self.session.targets.lacks(self.aim())
        for key, title, detail in (
            ("template", self.tr("Template"), ""),
            ("measure", self.tr("What is measured"), ""),
            ("sites", self.tr("Site"), self.tr("with all below it")),
            ("start_value", self.tr("Start value"), self._unit_said()),
            ("start_on", self.tr("First day"), ""),
            ("value", self.tr("Value to reach"), self._unit_said()),
            ("due_on", self.tr("Day to reach it"), ""),
            ("name", self.tr("Name"), self.tr("if it needs one")),
        ):
            self.steps[key].head.set_texts(title, detail)
            self.steps[key].head.set_done(key not in lacks)
        for key, field in (("start_value", self.start), ("value", self.value)):
            wrong = key in lacks and key in self._touched and bool(field.text().strip())
            field.set_error(words.reason(lacks[key]) if wrong else "")
        self.save.setEnabled(not lacks)
        self.reason.setText(words.reason(next(iter(lacks.values()))) if lacks else "")

    def _unit_said(self) -> str:
        return {
            Unit.PERCENT: self.tr("in percent"),
            Unit.POINTS: self.tr("in points"),
            Unit.SECONDS: self.tr("as 4:30, or in seconds"),
            Unit.NUMBER: "",
        }[self._unit()]

    def _save(self) -> None:
        person = self.context.person
        by = person.id if person else None
        if self.attempt(lambda: self._keep(by)):
            self.close_screen()

    def _keep(self, by: str | None) -> None:
        targets, aim = self.session.targets, self.aim()
        made = targets.change(self._pursued.target.id, aim, by) if self._pursued else targets.add(aim, by)
        self.context.announce(made.changed)
