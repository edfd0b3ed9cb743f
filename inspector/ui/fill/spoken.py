"""An item as a screen reader says it: number, text, how it is answered, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.checklists.answers import Address
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.step_words import answer_words


def spoken(model: FillModel, address: Address) -> str:
    translate = QCoreApplication.translate
    item, answer = model.item(address), model.item_answer(address)
    entry = model.entry(address.entry) if address.entry else None
    told = [f"{model.numbers[address.item]} {item.text.in_(words.language())}", entry.title if entry else ""]
    if answer.given:
        told.append(answer_words(model, address, answer) or translate("Spoken", "answered"))
    elif item.type not in ("info", "photo"):
        told.append(translate("Spoken", "not answered"))
    told.append(translate("Spoken", "failed") if model.failed(address) else "")
    told.append(translate("Spoken", "failed last time") if address in model.past.faults else "")
    return words.listed(part for part in told if part)
