"""What became of the actions that were proposed: the one thing that differs when a report is made again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from inspector.checklists.actions import Status
from inspector.checklists.followed import Followed
from inspector.reports.data import ActionLine, PhotoLine
from inspector.reports.followed_words import COUNTED, told
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Stack, Target
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.photos import PhotoBlock
from inspector.reports.pdf.style import BODY, HEADING, LABEL, MM, TABLE, Type
from inspector.reports.pdf.tables import Column, Table, filled, table_head, table_row
from inspector.reports.pdf.text import Span, Text
from inspector.reports.words import NO_BREAK

AFTER_SHOWN = 2
AFTER = (23 * MM, 17.25 * MM)


def standing(kit: Kit, action: ActionLine) -> Block:
    """One line below a proposed action: how it stands."""
    if action.followed is None or kit.data.actions_as_of is None:
        return EMPTY
    label = Span(kit.words("as_of", moment=kit.words.moment(kit.data.actions_as_of)) + "  ", LABEL)
    state = Span(told(action.followed, kit.words), _type(action.followed, BODY))
    return Stack([Gap(1 * MM), Text((label, state))])


def standing_of_all(kit: Kit) -> list[Block]:
    """One line: how many of them are open, verified, late; nothing where none is followed."""
    at, words = kit.data.actions_as_of, kit.words
    followed = [action.followed for action in kit.data.actions if action.followed]
    if at is None or not followed:
        return []
    counts = Counter(each.status for each in followed)
    states = words.listed(
        words.plural(key, counts[status]) for status, key in COUNTED.items() if counts[status]
    )
    spans = [Span(words("actions_as_of", moment=words.moment(at)) + "  ", LABEL), Span(states, BODY)]
    late = sum(each.overdue for each in followed)
    if late:
        how_many = words.plural("actions_late", late).replace(" ", NO_BREAK)
        spans += [Span(words("list"), BODY), Span(how_many, BODY.strong().in_("fault"))]
    return [Gap(2 * MM), Text(spans)]


def actions_as_of(kit: Kit) -> list[Block]:
    """All of them in a table, the first due first; nothing where none is followed."""
    at, words = kit.data.actions_as_of, kit.words
    followed = [(each, each.followed) for each in kit.data.actions if each.followed is not None]
    if at is None or not followed:
        return []
    columns = filled(
        [
            Column(words("item"), 10 * MM),
            Column(words("action"), 0),
            Column(words("responsible"), 26 * MM),
            Column(words("due"), 23 * MM),
            Column(words("action_status"), 65 * MM),
        ],
        1,
        kit.paper.text_width,
    )
    title = words("actions_as_of", moment=words.moment(at))
    rows = [_row(kit, *each, columns) for each in sorted(followed, key=_due)]
    heading = [Gap(3 * MM), Target("actions", title, 1), Text.of(title, HEADING), Gap(1 * MM)]
    head = table_head(columns)
    return [Table(Stack([*heading, head]), rows, head)]


def _due(pair: tuple[ActionLine, Followed]) -> date:
    return pair[1].due or date.max


def _row(kit: Kit, action: ActionLine, followed: Followed, columns: Sequence[Column]) -> Block:
    due = kit.words.date(followed.due, "date_short") if followed.due else "–"
    late = TABLE.strong().in_("fault") if followed.overdue else TABLE
    cells: list[Block] = [
        Text.of(action.item, TABLE.in_("text2")),
        Text.of(action.what, TABLE),
        Text.of(action.responsible_now or "–", TABLE),
        Text.of(due, late),
        Stack([Text.of(told(followed, kit.words), _type(followed, TABLE)), *_after(kit, action, followed)]),
    ]
    return table_row(columns, cells, 6.1 * MM)


def _after(kit: Kit, action: ActionLine, followed: Followed) -> list[Block]:
    """The first photos of what was done."""
    photos = [
        PhotoLine(
            0, each.sha256, each.turn, each.layer, each.caption, None, None, action.item, action.address
        )
        for each in followed.after[:AFTER_SHOWN]
    ]
    if not photos:
        return []
    gone = kit.words("action_photo_not_shown")
    blocks = [PhotoBlock(each, kit.album, *AFTER, missing=gone, hidden=gone, cut=True) for each in photos]
    return [Gap(1 * MM), Row(blocks, [AFTER[0]] * len(blocks), 1.5 * MM)]


def _type(followed: Followed, type_: Type) -> Type:
    if followed.overdue:
        return type_.strong().in_("fault")
    return type_.in_("ok") if followed.status is Status.CLOSED else type_
