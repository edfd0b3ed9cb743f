"""A template to read: what it is for, how it is scored, and every item with its criterion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    RatingItem,
    Section,
    Template,
)
from inspector.ui import wording
from inspector.ui.language import language, listed, percent
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.cards import Card, Hairline, Well
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.painting import drop, text_width
from inspector.ui.widgets.text import Text

RULE_WIDTH, WIDEST_NUMBER = 160, "10.10"


class TemplateReading(QWidget):
    """Made anew for each template and each language."""

    def __init__(self, template: Template, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template = template
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, tokens().space[6])
        column.setSpacing(tokens().space[2])
        if template.description:
            column.addWidget(Text(template.description.in_(language()), "body", "text2", wrap=True))
        column.addWidget(self._summary())
        if template.briefing:
            column.addWidget(self._briefing(template.briefing.in_(language())))
        for number, section in enumerate(template.sections, 1):
            column.addSpacing(tokens().space[3])
            column.addWidget(self._section_head(number, section))
            column.addWidget(self._items(number, section))
        column.addStretch(1)

    def _summary(self) -> QWidget:
        """The rules of the score, one line each."""
        card = Card()
        card.column.setSpacing(tokens().space[2])
        rules = self._rules()
        wide = self._name_width([label for label, _ in rules])
        for label, value in rules:
            row = QHBoxLayout()
            row.setSpacing(tokens().space[3])
            name = Text(label, "secondary", "text2", wrap=True)
            name.setFixedWidth(wide)
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(value, "secondary", "text", wrap=True), 1)
            card.column.addLayout(row)
        return card

    def _name_width(self, names: list[str]) -> int:
        """Wide enough that no word of a name is cut."""
        font = current_theme().font("secondary")
        longest = max(text_width(font, word) for name in names for word in name.split())
        return max(current_theme().widened(RULE_WIDTH), longest + 2)

    def _rules(self) -> list[tuple[str, str]]:
        template, said = self._template, language()
        scoring = template.scoring
        rules = [(self.tr("Method"), wording.method(template.method)), (self.tr("Score"), self._model())]
        if scoring.pass_mark is not None:
            mark = f"{scoring.pass_mark:f}"
            demerit = scoring.model == "demerit"
            words = self.tr("at most {points} points").format(points=mark) if demerit else percent(mark)
            rules.append((self.tr("Pass mark"), words))
        if template.grades:
            rules.append((self.tr("Grades"), listed(self._grade(grade) for grade in template.grades)))
        critical = sum(item.critical for item in template.items())
        if critical:
            words = self.tr("%n items", "", critical)
            rules.append((self.tr("Critical items"), wording.joined(words, self._critical())))
        if template.dimensions:
            names = listed(each.label.in_(said) for each in template.dimensions)
            rules.append((self.tr("What is judged"), names))
        if template.signatures:
            names = listed(each.role.in_(said) for each in template.signatures)
            rules.append((self.tr("Signatures"), names))
        if template.standard and template.standard.approved_by:
            rules.append((self.tr("Approved by"), template.standard.approved_by.in_(said)))
        if template.based_on:
            rules.append((self.tr("Based on"), template.based_on))
        return rules

    def _model(self) -> str:
        scoring = self._template.scoring
        if scoring.model == "demerit":
            return self.tr("Points against; lower is better")
        if scoring.sections == "weighted":
            return self.tr("Percent, the sections weighted")
        return self.tr("Percent of the points of all sections")

    def _grade(self, grade: object) -> str:
        from inspector.checklists.template import Grade

        assert isinstance(grade, Grade)
        name = grade.label.in_(language())
        if grade.at_least is not None:
            bound = percent(f"{grade.at_least:f}")
            return self.tr("{grade} from {bound}").format(grade=name, bound=bound)
        if grade.at_most is not None:
            points = f"{grade.at_most:f}"
            return self.tr("{grade} up to {points} points").format(grade=name, points=points)
        return name

    def _critical(self) -> str:
        return {
            "fail": self.tr("one failed fails the inspection"),
            "zero": self.tr("one failed sets the score to 0"),
            "zero-section": self.tr("one failed sets its section to 0"),
            "cap": self.tr("one failed caps the score"),
        }[self._template.scoring.critical]

    def _briefing(self, text: str) -> QWidget:
        card = Card()
        card.column.addWidget(Text(self.tr("Before you start"), "group", "text2"))
        card.column.addWidget(Text(text, "body", wrap=True))
        return card

    def _section_head(self, number: int, section: Section) -> QWidget:
        title = self.tr("{number}. {title}").format(number=number, title=section.title.in_(language()))
        head = GroupHead(title, len(section.items), colour="text")
        if section.repeat:
            each = section.repeat.title.in_(language())
            head.add(Text(self.tr("for each: {what}").format(what=each), "secondary", "text2"))
        return head

    def _items(self, number: int, section: Section) -> QWidget:
        card = Card(padding=0)
        card.column.setSpacing(0)
        for turn, item in enumerate(section.items, 1):
            if turn > 1:
                card.column.addWidget(Hairline())
            card.column.addWidget(self._item(f"{number}.{turn}", item))
        return card

    def _item(self, number: str, item: Item) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(16, 12, 16, 12)
        across.setSpacing(12)
        label = Text(number, "secondary", "text3")
        text = Text(item.text.in_(language()), "item", wrap=True)
        label.setFixedWidth(text_width(label.font(), WIDEST_NUMBER))
        label.setContentsMargins(0, drop(label.font(), text.font()), 0, 0)
        across.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(text)
        if item.guidance:
            words.addWidget(Text(item.guidance.in_(language()), "secondary", "text2", wrap=True))
        words.addWidget(Text(wording.joined(*self._facts(item)), "secondary", "text3", wrap=True))
        if isinstance(item, RatingItem) and item.scale.labels:
            words.addWidget(self._anchors(item))
        across.addLayout(words, 1)
        tags = self._tags(item)
        if tags:
            room = QVBoxLayout()
            for tag in tags:
                room.addWidget(tag, 0, Qt.AlignmentFlag.AlignRight)
            room.addStretch(1)
            across.addLayout(room)
        return row

    def _facts(self, item: Item) -> list[str]:
        facts = [self._answers(item)]
        if item.scored and item.weight != 1:
            facts.append(self.tr("weight {weight}").format(weight=f"{item.weight:f}"))
        if item.require.photo == "always":
            facts.append(self.tr("photo always"))
        elif item.require.photo == "failed":
            facts.append(self.tr("photo when failed"))
        if item.require.note == "always":
            facts.append(self.tr("note always"))
        elif item.require.note == "failed":
            facts.append(self.tr("note when failed"))
        if item.show_if:
            facts.append(self.tr("asked only when it applies"))
        return facts

    def _answers(self, item: Item) -> str:
        """What is answered: the words of the responses, or the kind of value."""
        if isinstance(item, ChoiceItem | MultiItem):
            return " / ".join(each.label.in_(language()) for each in self._template.options(item))
        if isinstance(item, RatingItem):
            return self.tr("{lowest} to {highest}").format(lowest=item.scale.min, highest=item.scale.max)
        if isinstance(item, NumberItem):
            unit = item.unit.in_(language()) if item.unit else ""
            return self.tr("a number, {unit}").format(unit=unit) if unit else self.tr("a number")
        if isinstance(item, DurationItem):
            return self.tr("a time, by stopwatch")
        return {
            "text": self.tr("words"),
            "date": self.tr("a date"),
            "time": self.tr("a time of day"),
            "photo": self.tr("a photo"),
            "signature": self.tr("a signature"),
            "scan": self.tr("a code"),
            "info": self.tr("to read"),
        }[item.type]

    def _anchors(self, item: RatingItem) -> QWidget:
        well = Well()
        for value, label in sorted(item.scale.labels.items()):
            words = self.tr("{value}  {anchor}").format(value=value, anchor=label.in_(language()))
            well.column.addWidget(Text(words, "secondary", wrap=True))
        return well

    def _tags(self, item: Item) -> list[Tag]:
        tags = []
        if item.critical:
            tags.append(Tag(self.tr("Critical"), "warn", icon="warning"))
        if item.bonus:
            tags.append(Tag(self.tr("Bonus"), "accent", icon="plus"))
        return tags
