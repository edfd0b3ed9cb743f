"""The failed items: critical first, then by points lost; each a card with criterion, finding and photos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.reports.data import ActionLine, ItemLine, Layout, Mark, PhotoLine
from inspector.reports.pdf.as_of import actions_as_of, standing
from inspector.reports.pdf.block import EMPTY, Block, Box, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.kit import Kit, fault_target, photo_target, row_target
from inspector.reports.pdf.marks import MarkBlock
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import BODY, ITEM_TITLE, LABEL, MM, PAGE_HEADING, TABLE
from inspector.reports.pdf.text import Span, Text

INDENT = 6 * MM
_ONE = (70 * MM, 52.5 * MM)
_TWO = (53 * MM, 39.75 * MM)


def failed_items(kit: Kit) -> Part:
    """The heading, a card for each failed item, then what is proposed for others."""
    words, data = kit.words, kit.data
    width = kit.paper.text_width
    title = Text.of(words.plural("failed_heading", len(data.failed)), PAGE_HEADING)
    note = Text.of(_note(kit), TABLE.in_("text2"), "right") if data.failed else EMPTY
    wide = title.natural(width * 0.6) + 4 * MM
    heading = Row([title, Box(note, (3 * MM, 0, 0, 0))], [wide, width - wide])
    cards = (_card(kit, item) for item in data.failed)
    first, *rest = [*cards, *_other_actions(kit), *actions_as_of(kit)]
    name = words("failed_items") if data.failed else words.plural("failed_heading", 0)
    return Part(name, [Stack([Target("failed", name), heading, Gap(1.6 * MM), first]), *rest])


def _note(kit: Kit) -> str:
    lost = sum((item.lost for item in kit.data.failed), Fraction(0))
    points = kit.words.points(lost)
    if kit.data.demerit:
        return kit.words("failed_order_demerit", points=points)
    return kit.words("failed_order", points=points, possible=kit.words.points(kit.data.total.possible))


def shown_photos(item: ItemLine) -> tuple[PhotoLine, ...]:
    """The photos that stand in an item's card; the others are in the appendix."""
    return item.photos[:2] if item.failed else ()


def _card(kit: Kit, item: ItemLine) -> Block:
    """A card keeps together unless it is longer than a page."""
    width = kit.paper.text_width - INDENT
    body = _body(kit, item, width)
    return Stack(
        [
            Target(fault_target(item), f"{item.number} {kit.title(item)}", 1),
            *(Target(photo_target(photo)) for photo in shown_photos(item)),
            Rule("text", 0.75),
            Gap(2 * MM),
            _head(kit, item),
            Gap(1 * MM),
            Box(body, (0, 0, 3.5 * MM, INDENT)),
        ]
    )


def _head(kit: Kit, item: ItemLine) -> Block:
    width = kit.paper.text_width
    tags = _Tags(_tags(kit, item), _points(kit, item))
    room = min(tags.natural(), width - 60 * MM)
    title = Text((Span(f"{item.number}  {kit.title(item)}", ITEM_TITLE, row_target(item)),))
    mark = Mark.CRITICAL if item.critical else Mark.FAILED
    return Row(
        [MarkBlock(mark, 4 * MM, 0.5 * MM), title, tags],
        [INDENT, width - INDENT - room - 3 * MM, room + 3 * MM],
    )


def _points(kit: Kit, item: ItemLine) -> str:
    if not item.scored or item.possible == 0:
        return ""
    if item.possible is None:
        return kit.words.plural("demerit_points", int(item.earned), points=kit.words.points(item.earned))
    return kit.words("so_many_of", n=kit.words.points(item.earned), of=kit.words.points(item.possible))


def _tags(kit: Kit, item: ItemLine) -> list[tuple[str, bool]]:
    """Words of the tags, and whether one is solid."""
    words = kit.words
    tags = [(words("tag_critical"), True)] if item.critical else []
    if item.times == 1:
        tags.append((words("tag_new"), False))
    elif item.times > 1:
        tags.append((words("tag_repeated", times=words.plural("nth_time", item.times)), False))
    return tags


@dataclass
class _Tags(Block):
    """Tags and points at the right end of a card's head."""

    tags: Sequence[tuple[str, bool]]
    points: str

    def natural(self) -> float:
        wide = sum(measure(clean(text), LABEL.size, solid) + 4 * MM for text, solid in self.tags)
        return wide + measure(clean(self.points), BODY.size) + 2 * MM

    def height(self, width: float) -> float:  # noqa: ARG002
        return ITEM_TITLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        right = x + width
        right -= pen.words(right, y + ITEM_TITLE.baseline, self.points, BODY, "right") + 2 * MM
        for text, solid in reversed(self.tags):
            type_ = LABEL.strong().in_("on-fault") if solid else LABEL.in_("text")
            wide = measure(clean(text), LABEL.size, solid) + 2.6 * MM
            pen.box(
                right - wide,
                y + 1.5,
                wide,
                10.5,
                "fault" if solid else None,
                "fault" if solid else "text2",
                0.6,
                radius=1.5,
            )
            pen.words(right - wide / 2, y + 9.3, text, type_, "middle")
            right -= wide + 1.4 * MM


def _body(kit: Kit, item: ItemLine, width: float) -> Block:
    """Words and photos, whichever way takes less of the page: photos beside the words, or below them."""
    photos = shown_photos(item)
    if not photos:
        return Stack([*_words_across(kit, item, width), *_actions(kit, item, wide=True)])
    size = _ONE if len(photos) == 1 else _TWO
    across = size[0] * len(photos) + 2 * MM * (len(photos) - 1)
    pictures = Row([_captioned(kit, photo, size) for photo in photos], [size[0]] * len(photos), 2 * MM)
    beside = _beside(kit, item, pictures, [width - across - 6 * MM, across])
    below = Stack(
        [*_words_across(kit, item, width), pictures, Gap(1.6 * MM), *_actions(kit, item, wide=True)]
    )
    return min(beside, below, key=lambda way: way.height(width))


def _beside(kit: Kit, item: ItemLine, pictures: Block, widths: Sequence[float]) -> Block:
    """One photo beside words and action; two beside the words, with the action below both."""
    words: list[Block] = [_criterion(kit, item), _found(kit, item), _more_photos(kit, item)]
    if len(shown_photos(item)) == 1:
        return Row([Stack([*words, *_actions(kit, item, wide=False)]), pictures], widths, 6 * MM)
    row = Row([Stack(words), pictures], widths, 6 * MM)
    return Stack([row, Gap(1.6 * MM), *_actions(kit, item, wide=True)])


def _words_across(kit: Kit, item: ItemLine, width: float) -> list[Block]:
    """Criterion and finding side by side."""
    found, half = _found(kit, item), (width - 6 * MM) / 2
    words = Row([_criterion(kit, item), found], [half, half], 6 * MM) if item.criterion else found
    return [words, _more_photos(kit, item)]


def _labelled(label: str, text: Block) -> Block:
    return Stack([Text.of(label, LABEL), text, Gap(1.6 * MM)])


def _criterion(kit: Kit, item: ItemLine) -> Block:
    return _labelled(kit.words("criterion"), Text.of(item.criterion, BODY)) if item.criterion else EMPTY


def _found(kit: Kit, item: ItemLine) -> Block:
    """The answer, and the note behind it."""
    answer = kit.words.answer(item)
    text = kit.words("found", answer=answer, note=item.note) if item.note and answer else item.note or answer
    return _labelled(kit.words("what_was_found"), Text.of(text, BODY))


def _captioned(kit: Kit, photo: PhotoLine, size: tuple[float, float]) -> Block:
    return Stack([kit.photo(photo, *size), Gap(0.8 * MM), caption(kit, photo)])


def caption(kit: Kit, photo: PhotoLine) -> Block:
    """Photo 1  Ceiling above the desk"""
    rest = kit.words.joined(photo.caption, kit.words.taken(photo))
    spans = (
        Span(kit.words("photo", number=photo.number) + "  ", LABEL.strong().in_("text")),
        Span(rest, LABEL),
    )
    return Text(spans, limit=3)


def _more_photos(kit: Kit, item: ItemLine) -> Block:
    more = item.photos[2:]
    if not more:
        return EMPTY
    if kit.layout is not Layout.FULL:
        return Stack([Text.of(kit.words.plural("more_photos_full", len(more)), LABEL), Gap(1.6 * MM)])
    spans = [Span(kit.words("see_also") + " ", LABEL)]
    for place, photo in enumerate(more):
        spans.append(Span(kit.words("photo", number=photo.number), LABEL.in_("accent"), photo_target(photo)))
        if place < len(more) - 1:
            spans.append(Span(kit.words("list"), LABEL))
    return Stack([Text(spans), Gap(1.6 * MM)])


def _actions(kit: Kit, item: ItemLine, *, wide: bool) -> list[Block]:
    panels = [_action_panel(kit, item, action, wide=wide) for action in item.actions]
    return [block for panel in panels for block in (panel, Gap(1.2 * MM))][:-1]


def _action_panel(kit: Kit, item: ItemLine | None, action: ActionLine, *, wide: bool) -> Block:
    words = kit.words
    done = kit.what(item, action) if item else action.what
    what = Stack([Text.of(words("proposed_action"), LABEL), Text.of(done, BODY.strong())])
    due_type = BODY.strong().in_("fault") if action.urgent else BODY
    due = words.date(action.due, "date_short") if action.due else "–"
    who_when = [
        Stack([Text.of(words("responsible"), LABEL), Text.of(action.responsible or "–", BODY)]),
        Stack([Text.of(words("due"), LABEL), Text.of(due, due_type)]),
    ]
    now = standing(kit, action)
    pad = (1.6 * MM, 2.4 * MM, 1.8 * MM, 2.4 * MM)
    inside = kit.paper.text_width - INDENT - 4.8 * MM
    if wide:
        widths = [inside * 0.54, inside * 0.26, inside * 0.2 - 6 * MM]
        return Box(Stack([Row([what, *who_when], widths, 3 * MM), now]), pad, fill="canvas")
    half = (inside - _ONE[0] - 6 * MM - 3 * MM) / 2
    return Box(Stack([what, Gap(1 * MM), Row(who_when, [half, half], 3 * MM), now]), pad, fill="canvas")


def _other_actions(kit: Kit) -> list[Block]:
    """What is proposed for items that did not fail, those that were hidden in the end among them."""
    failed = {item.address for item in kit.data.failed}
    others = [action for action in kit.data.actions if action.address not in failed]
    panels: list[Block] = [_other_panel(kit, action) for action in others]
    if not panels:
        return []
    heading = [Rule("text", 0.75), Gap(2 * MM), Text.of(kit.words("other_actions"), ITEM_TITLE), Gap(1 * MM)]
    return [Stack([*heading, panels[0]]), *panels[1:]]


def _other_panel(kit: Kit, action: ActionLine) -> Block:
    item = next((item for item in kit.data.items if item.address == action.address), None)
    title = f"{action.item}  {kit.title(item)}" if item else action.item
    name = Span(title, TABLE, row_target(item) if item else None)
    panel = _action_panel(kit, item, action, wide=True)
    return Box(Stack([Text((name,)), Gap(0.8 * MM), panel]), (0, 0, 3 * MM, INDENT))
