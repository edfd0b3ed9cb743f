"""The control that fits an item."""

from __future__ import annotations

from inspector.checklists.answers import Address
from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    MultiItem,
    NumberItem,
    RatingItem,
    TextItem,
)
from inspector.ui import language as words
from inspector.ui.fill.controls.base import Control
from inspector.ui.fill.controls.choice import ChoiceControl, MultiControl
from inspector.ui.fill.controls.duration import DurationControl
from inspector.ui.fill.controls.moments import DateControl, TimeControl
from inspector.ui.fill.controls.number import NumberControl
from inspector.ui.fill.controls.rating import rating_control
from inspector.ui.fill.controls.scan import ScanControl
from inspector.ui.fill.controls.signature import SignatureControl
from inspector.ui.fill.controls.text import TextControl
from inspector.ui.fill.model import FillModel


def make_control(model: FillModel, address: Address) -> Control | None:
    """None for what has no value of its own: photo (answered by the strip) and info."""
    item, language = model.item(address), words.language()
    unread = model.opened.unread
    demerit = model.template.scoring.model == "demerit"
    match item:
        case ChoiceItem():
            return ChoiceControl(item, model.template, language)
        case MultiItem():
            return MultiControl(item, model.template, language)
        case RatingItem():
            return rating_control(item, language, address, unread)
        case NumberItem():
            return NumberControl(item, address, unread, demerit, language)
        case DurationItem():
            return DurationControl(item, address, model, demerit)
        case TextItem():
            return TextControl(item)
    match item.type:
        case "date":
            return DateControl(address, unread, model.now_at_site)
        case "time":
            return TimeControl(address, unread, model.now_at_site)
        case "signature":
            return SignatureControl()
        case "scan":
            return ScanControl(model)
        case _:
            return None
