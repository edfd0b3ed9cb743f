"""How an item came out: its mark, and the words of its answer."""

from __future__ import annotations

from inspector.checklists.answers import Answer
from inspector.checklists.fields import Texts
from inspector.checklists.score import ItemScore, State
from inspector.checklists.template import ChoiceItem, Item, MultiItem, RatingItem, Template
from inspector.reports.data import Mark


def labels(template: Template, item: Item, answer: Answer) -> list[Texts]:
    """The words of the chosen options, or of the rating."""
    if isinstance(item, ChoiceItem | MultiItem):
        chosen = answer.value if isinstance(answer.value, tuple) else (answer.value,)
        return [option.label for option in template.options(item) if option.key in chosen]
    if isinstance(item, RatingItem):
        return [label for value, label in item.scale.labels.items() if value == answer.value]
    return []


def mark_of(item: Item, score: ItemScore) -> Mark:
    earned, possible = score.points.earned, score.points.possible
    if score.failed:
        return Mark.CRITICAL if item.critical else Mark.FAILED
    if score.state is State.NOT_APPLICABLE:
        return Mark.NOT_APPLICABLE
    if score.state is State.UNANSWERED:
        return Mark.UNANSWERED if item.scored or item.must_be_answered else Mark.PLAIN
    if not item.scored or (item.bonus and not earned):  # a bonus that is not there is nothing met
        return Mark.PLAIN
    if possible is None:
        return Mark.MET if earned == 0 else Mark.PARTLY
    return Mark.MET if earned >= possible else Mark.PARTLY
