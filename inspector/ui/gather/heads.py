"""The heads over the groups of pictures, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from inspector.ui import language as words
from inspector.ui import wording
from inspector.ui.gather.groups import Group, When
from inspector.ui.gather.wall import GroupShown


def described(group: Group, today: date) -> GroupShown:
    """Title, detail and the pictures of a group."""
    translate = QCoreApplication.translate
    count = translate("Gather", "%n photo(s)", "", len(group.pictures))
    if group.when is When.BROKEN:
        names = words.listed(each.path.name for each in group.pictures)
        return translate("Gather", "Cannot be read"), names, group.pictures
    if group.start is None or group.end is None:
        return translate("Gather", "Without a time"), count, group.pictures
    span = words.clock(group.start)
    if words.clock(group.end) != span:
        span = f"{span} – {words.clock(group.end)}"
    day = wording.day_head(group.start.date(), today)
    if group.when is When.VISIT:
        return translate("Gather", "During the visit"), wording.joined(day, span, count), group.pictures
    return day, wording.joined(span, count), group.pictures
