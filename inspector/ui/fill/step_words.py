"""What a step did, in words: "2.3  Fault", "Photo added to 2.4", "Anna removed"."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.checklists.answers import Address, Answer, Entry
from inspector.checklists.edits import PutAction, PutEntry, PutPhoto, SetAnswer, SetWatch
from inspector.checklists.steps import Step
from inspector.checklists.template import ChoiceItem, MultiItem
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel

CONTEXT = "Steps"
AT_AN_ITEM = {
    "answer": QT_TRANSLATE_NOOP("Steps", "Answer to {item}"),
    "note": QT_TRANSLATE_NOOP("Steps", "Note on {item}"),
    "clear": QT_TRANSLATE_NOOP("Steps", "Answer to {item} cleared"),
    "start-watch": QT_TRANSLATE_NOOP("Steps", "Stopwatch of {item} started"),
    "add-photo": QT_TRANSLATE_NOOP("Steps", "Photo added to {item}"),
    "remove-photo": QT_TRANSLATE_NOOP("Steps", "Photo of {item} removed"),
    "turn-photo": QT_TRANSLATE_NOOP("Steps", "Photo of {item} turned"),
    "caption-photo": QT_TRANSLATE_NOOP("Steps", "Caption of a photo of {item}"),
    "draw-photo": QT_TRANSLATE_NOOP("Steps", "Drawing on a photo of {item}"),
    "order-photos": QT_TRANSLATE_NOOP("Steps", "Order of the photos of {item}"),
    "move-photo": QT_TRANSLATE_NOOP("Steps", "Photo moved to {item}"),
    "action": QT_TRANSLATE_NOOP("Steps", "Action on {item}"),
    "drop-action": QT_TRANSLATE_NOOP("Steps", "Action on {item} removed"),
}
OF_AN_ENTRY = {
    "add-entry": QT_TRANSLATE_NOOP("Steps", "{name} added"),
    "rename-entry": QT_TRANSLATE_NOOP("Steps", "Name {name}"),
    "remove-entry": QT_TRANSLATE_NOOP("Steps", "{name} removed"),
    "duplicate-entry": QT_TRANSLATE_NOOP("Steps", "{name} duplicated"),
    "move-entry": QT_TRANSLATE_NOOP("Steps", "{name} moved"),
}
OF_THE_WHOLE = {
    "head": QT_TRANSLATE_NOOP("Steps", "Details of the visit"),
    "comment": QT_TRANSLATE_NOOP("Steps", "Comment"),
    "sign": QT_TRANSLATE_NOOP("Steps", "Signature"),
    "unsign": QT_TRANSLATE_NOOP("Steps", "Signature removed"),
}


def step_words(model: FillModel, step: Step) -> str:
    """The step's name as undo, redo and the list of steps say it."""
    if step.name == "rest-is-fine":
        count = sum(isinstance(edit, SetAnswer) for edit in step.edits)
        return QCoreApplication.translate("Steps", "The rest is fine: %n answers", "", count)
    if step.name == "add-photo" and (address := _address(step)) and len(step.edits) > 1:
        added = QCoreApplication.translate("Steps", "%n photos added to {item}", "", len(step.edits))
        return added.format(item=_item(model, address))
    if step.name in AT_AN_ITEM and (address := _address(step)):
        given = _given(model, step)
        if given:
            return f"{_item(model, address)}  {given}"
        return _said(AT_AN_ITEM[step.name]).format(item=_item(model, address))
    if step.name in OF_AN_ENTRY:
        entry = _entry(step)
        name = entry.title if entry and entry.title else QCoreApplication.translate("Steps", "Entry")
        return _said(OF_AN_ENTRY[step.name]).format(name=name)
    if step.name in OF_THE_WHOLE:
        return _said(OF_THE_WHOLE[step.name])
    return QCoreApplication.translate("Steps", "Last change")


def _said(text: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(text))


def _address(step: Step) -> Address | None:
    """The item a step was about."""
    for edit in (*step.edits, *step.inverse):
        match edit:
            case SetAnswer(address) | SetWatch(address):
                return address
            case PutPhoto(part) | PutAction(part):
                return part.address
    return None


def _entry(step: Step) -> Entry | None:
    return next((each.entry for each in (*step.edits, *step.inverse) if isinstance(each, PutEntry)), None)


def _item(model: FillModel, address: Address) -> str:
    number = model.numbers[address.item]
    entry = model.entry(address.entry) if address.entry else None
    return f"{number} {entry.title}" if entry and entry.title else number


def _given(model: FillModel, step: Step) -> str:
    """The answer a step gave, where a few words say it."""
    if step.name != "answer":
        return ""
    given = next((edit for edit in step.edits if isinstance(edit, SetAnswer)), None)
    return answer_words(model, given.address, given.answer) if given else ""


def answer_words(model: FillModel, address: Address, answer: Answer) -> str:
    """The answer where a few words say it."""
    item, value = model.item(address), answer.value
    if answer.not_applicable:
        return QCoreApplication.translate("Steps", "N/A")
    if isinstance(item, ChoiceItem | MultiItem):
        chosen = value if isinstance(value, tuple) else (value,)
        options = model.template.options(item)
        return words.listed(each.label.in_(words.language()) for each in options if each.key in chosen)
    match value:
        case Decimal():
            return words.number(f"{value:f}")
        case date():
            return words.day(value)
        case time():
            return f"{value:%H:%M}"
        case _:
            return ""
